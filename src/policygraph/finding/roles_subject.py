"""The subject of a duty: who is to do it, or who undergoes it, gets it or is helped to it."""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.noun_phrases import is_adjective
from policygraph.finding.roles_place import place_of
from policygraph.finding.roles_standing import BETWEEN, Standing, before_phrase, either
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import MODAL, MODALS, PREPOSITIONS
from policygraph.language import phrases_nb, phrases_nn, relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

STATE_VERBS = f"{phrases_nb.STATES}|{phrases_nn.STATES}"
#: a verb that states a fact of its subject
STATES = re.compile(rf"^\W*{BETWEEN}(?:{STATE_VERBS})\b")
#: "det er staten som skal", also as a demand: "det må være staten som"
CLEFT = sifted(rf"\bdet\s+(?:(?P<modal>{'|'.join(sorted(MODALS))})\s+)?(?:{either('BEING')})$")
#: "det er X som skal …, og Y som skal"
CLEFT_ROW = sifted(rf"\bdet\s+(?:{either('BEING')})\s[^.;]*\bsom\b[^.;]*\bog$")
CLEFT_CLAUSE = re.compile(r"som\s+(?P<said>.*)$")
INVERTED = sifted(rf"\b(?:{'|'.join(sorted(MODALS))})$")
CLAUSE = sifted(r"(?:^|\b)(?:slik at|sånn at|at)$")
#: a clause of its own after a comma: "…, og staten skal …"
NEW_CLAUSE = sifted(r",\s*(?:og|men|mens|medan)$")
PASSIVE = re.compile(rf"^\W*{BETWEEN}(?:{either('PASSIVE')})\b")
#: "blir pålagt": a passive, no state
BECOMES = re.compile(rf"^\W*{BETWEEN}(?:{either('BECOMING')})\s+(?:\w+\s+)?\w+(?:t|d|a|en)\b")
UNDERGOES = re.compile(rf"^\W*{BETWEEN}(?:{either('UNDERGOES')})\b")
#: "får i oppgave å", "skal få ansvaret for": what is got is a task
GETS_A_TASK = re.compile(rf"^\W*{BETWEEN}(?:{either('GETTING')})\s+(?:\w+\s+)?(?:{either('A_TASK')})\b")
IS_ASKED = re.compile(rf"^\W*{BETWEEN}(?:{either('IS_ASKED')})\b")
RECEIVES = re.compile(rf"^\W*{BETWEEN}(?:i stedet\s+|i staden\s+)?få\s+(?!(?:{either('GETTING_DONE')})\b)")
APPLIES = re.compile(rf"^\W*(?:{either('APPLIES')})\b")
#: the subject is given something: "at de får flere folk"
GETS = re.compile(rf"^\W*{BETWEEN}(?:{either('GETS')})\b")
#: "har ressurser", "skal ha like vilkår"
HAS_MEANS = re.compile(rf"^\W*(?:har|ha)\s+(?!(?:\w+\s+)*?ansvar)(?:\w+\s+){{0,3}}?(?:{either('MEANS')})")
ABLE = re.compile(rf"^\W*(?:(?:{either('ABLE')})\b)")
BARRED = re.compile(
    rf"^\W*(?:(?:{'|'.join(sorted(MODALS))})\s+)?(?:(?:{either('EITHER')})\s+)?(?:{either('NOT')})\s+(?:skal\s+)?(?:(?:{either('NO_LONGER')})\b)"
)
#: "skal ikke bruke": a ban on what is no part of the state itself
FORBIDDEN = re.compile(
    rf"^\W*(?:skal|må)\s+(?:(?:{either('EITHER')})\s+)?(?:{either('NOT')})\s+(?!(?:{either('STAYING')})\b)\w+"
)
RULERS = ("country", "state", "government", "parliament", "municipality", "county", "ministry")
#: how the subject is to be: "skal være nær", "skal ikke lenger være statens"
STAYS = re.compile(
    rf"^\W*{BETWEEN}(?:(?:{either('DEGREES')})\s+)*(?:{either('STAYING')})\s+(?:(?:{either('DEGREES')})\s+)*(?P<how>[\w-]+)(?P<end>[.,;]|$)?"
)
#: what kind of body it is to be: "skal være en statlig etat"
IS_A_KIND = re.compile(
    rf"^\W*{BETWEEN}(?:(?:{either('DEGREES')})\s+)*(?:{either('STAYING')})\s+(?:e[nti]|ein|eit)\s+(?:\w+(?:ig|eg|alt?|sk|leg|lig)\s+)"
    rf"(?:{either('KINDS_OF_BODY')})\b"
)
#: ends of adjectives that are found in compounds ("mobilfrie")
SHORT_ENDS = ("fri", "frie", "fritt", "nøytral", "nøytrale", "trygge", "sterke")
SHORT = roles_nb.SHORT_ADJECTIVES | roles_nn.SHORT_ADJECTIVES
ACTING = roles_nb.ACTING | roles_nn.ACTING
#: "kreve at", "sikre at" with a firm as the subject: it is made to
MADE_TO = sifted(rf"\b(?:{either('MADE_TO')})\s+at$")
ENABLED = sifted(rf"\b(?:{either('ENABLING', 'WORKED_FOR')})(?:\s+\w+){{0,3}}?\s+at\b")
DEMANDS = sifted(rf"\b(?:{either('DEMANDING')})(?:\s+[\w-]+){{0,8}}?\s+(?:om|til)\s+at$")
PREVENTED = sifted(rf"\b(?:{either('PREVENTED')})\s+at$")
#: "kreve at": a demand, and with "har" or "er" a condition on the subject
DEMANDED = sifted(r"\bkrev\w*\s+at$")
#: a verb in the present tense, so that what stands before it is its subject
PRESENT = re.compile(rf"^(?!(?:{either('NO_PRESENT')})\b)[a-zæøå]{{2,}}(?<!st)(?<!nn)(?:er|ar|jer|r)\b")
#: another subject follows, so that what stands first is an object: "slike lag bør vi støtte"
FRONTED = re.compile(rf"\s+(?:{either('OTHER_SUBJECTS')})\s+(?!ikke|ikkje)\w")
#: words that open a clause which says where or in which scheme a body does something
WHERE = frozenset((*roles_nb.WHERE, *roles_nn.WHERE))
of_relations = partial(alternatives, relations_nb, relations_nn)
#: using power over others, which is no favour: "slik at tilsynet kan pålegge"
IMPOSES = re.compile(rf"^\W*{BETWEEN}(?:{of_relations('IMPOSES')})\b")
#: a seat among others: "må ha en sentral plass i arbeidet"
SEATED = re.compile(rf"^\W*{BETWEEN}(?:{of_relations('SEATED')})")
#: in whose hands it is to be, or a right that it is to have
HELD = re.compile(rf"^\W*{BETWEEN}(?:(?:{of_relations('IN_HANDS')})|ha\s+(?:{of_relations('RIGHTS')}))")
#: what is seen to that somebody has, unless it is a task: "sikre at kommunene har dekning"
HAS = re.compile(rf"^\W*{BETWEEN}(?:har|ha)\s+(?!(?:\w+\s+){{0,3}}?(?:{of_relations('NO_TASK')}))")
#: "skal fritt kunne selge": what firms and associations are free to do
MAY = re.compile(rf"^\W*{BETWEEN}(?:fritt\s+)?kunne\b")
FREE = ("business", "civil-society")
AUTHORITIES = ("agency", "ministry", "court", "ombud", "municipality", "county", "other")


def subject(at: Standing) -> str | None:
    """Subject of a duty, or of an at-clause that says what is to be done; affected where it undergoes it."""
    head, said, link = at.head, at.said, at.link
    if NEW_CLAUSE.search(at.before) and MODAL.match(at.after):
        head = link = ""
    if link in PREPOSITIONS or at.owns:
        return None
    if link in WHERE and PRESENT.match(said) and not STATES.match(said):
        return "affected" if GETS.match(said) or PASSIVE.match(said) else "responsible"
    clause_of = CLEFT_CLAUSE.match(at.rest)
    if clause_of and (cleft := CLEFT.search(head)):
        said = clause_of["said"]
        if cleft["modal"] or MODAL.match(said):
            return "affected" if undergoes(at, MODAL.sub("", said), said, True) else "responsible"
    if clause_of and CLEFT_ROW.search(at.before) and MODAL.match(clause_of["said"]):
        return "responsible"
    opens = not before_phrase(at.before) and at.passage.form == "list"
    if opens and not MODAL.match(said) and PRESENT.match(said) and not STATES.match(said):
        return "affected" if GETS.match(said) or PASSIVE.match(said) else "responsible"
    clause, inverted = CLAUSE.search(head), INVERTED.search(head)
    if clause and (place := place_of(at)):
        said = place.said
    modal = MODAL.match(said if clause or inverted or not head or link in ("og", "men") else at.rest)
    if not (modal or inverted or clause) or (modal and FRONTED.match(said[modal.end() :])):
        return None
    if modal and not (clause or inverted) and modal["modal"] in ("kan", "kunne") and _described(head, link):
        return "mentioned" if at.kind == "country" else None
    deed = said[modal.end() :] if modal else said
    if GETS_A_TASK.match(deed) or IS_ASKED.match(deed):
        return "responsible"
    if SEATED.match(deed):
        return "partner"
    if clause and at.kind in AUTHORITIES and modal and not BARRED.match(at.rest) and IMPOSES.match(deed):
        return "responsible"
    if undergoes(at, deed, said, bool(modal or inverted)) or (clause and _is_helped(at, head, said)):
        return "affected"
    return "responsible"


def _described(head: str, link: str) -> bool:
    """Whether the subject stands in a clause that only describes a noun before it: "kvoter et rederi kan eie"."""
    return bool(head) and link not in ("", "og", "men", "hvordan", "korleis") and link not in WHERE


def undergoes(at: Standing, deed: str, said: str, bound: bool) -> bool:
    """Whether the subject is done something to, gets something, has what it needs, or is barred from something."""
    if PASSIVE.match(deed) or (bound and (RECEIVES.match(deed) or APPLIES.match(deed) or UNDERGOES.match(deed))):
        return True
    if at.kind != "country" and (BARRED.match(at.rest) or (bound and _is_so(deed))):
        return True
    if at.kind not in RULERS and FORBIDDEN.match(at.rest):
        return True
    if bound and at.kind in FREE and MAY.match(deed):
        return True
    return at.kind != "country" and (HAS_MEANS.match(deed.strip()) or HELD.match(deed)) is not None


def _is_so(deed: str) -> bool:
    """Whether what is said of the subject is how it is to be, or whose, rather than what it is to do."""
    if IS_A_KIND.match(deed):
        return True
    stays = STAYS.match(deed)
    if stays is None or stays["how"] in ACTING:
        return False
    owned = stays["end"] is not None and stays["how"].endswith("s") and len(stays["how"]) > 4
    return (
        owned
        or any(is_adjective(stays["how"] + ending) for ending in ("", "e"))
        or stays["how"].endswith(SHORT_ENDS)
        or stays["how"] in SHORT
    )


def _is_helped(at: Standing, head: str, said: str) -> bool:
    """Whether the subject of an at-clause is helped, ruled or hindered by whoever promises, rather than acting."""
    if GETS.match(said) or PREVENTED.search(head) or head.endswith(("slik at", "sånn at")) or DEMANDS.search(head):
        return True
    if at.kind == "business" and MADE_TO.search(head):
        return True
    if at.kind != "country" and MADE_TO.search(head) and HAS.match(said):
        return True
    if DEMANDED.search(head) and STATES.match(said):
        return True
    if at.kind == "country" or ENABLED.search(head) is None:
        return False
    return ABLE.match(said) is not None
