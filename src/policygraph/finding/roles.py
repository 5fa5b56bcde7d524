"""What part an actor has in a commitment, told by the words around it (guidelines section 3, roles).

``ROLE_RULES`` is the whole rule book in order: the first rule that has an answer gives the role.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from policygraph.finding.passage import Passage
from policygraph.finding.situation import ADVERBS, MODAL, MODALS, NO_ROW, PREPOSITIONS, WORD, Situation, either
from policygraph.language import phrases_nb, phrases_nn
from policygraph.records.text import Span

IN_A_ROW = re.compile(r"(?:,|/|\b(?:og|eller|samt))$")
INVERTED = re.compile(rf"\b(?:{'|'.join(sorted(MODALS))})(?:\s+(?:også|òg|derfor|ikke|ikkje|både|begge))*$")
CLAUSE = re.compile(r"(?:^|\b)(slik at|at)(?:\s+(?:alle|også|både|de|dei|den|det|enda|endå|flere|fleire|hver|kvar))*$")
PARTNER = re.compile(rf"\b(?:{'|'.join(phrases_nb.PARTNER + phrases_nn.PARTNER)})\b")
TASKED = re.compile(rf"\b(?:{'|'.join(phrases_nb.TASKED + phrases_nn.TASKED)})(?!\w)")
ENABLED = re.compile(rf"\b{either('ENABLING')}(?:\s+\w+){{0,3}}?\s+at\b")
AGENT = re.compile(rf"\b(?:{either('PARTICIPLE')})\s+av$")
PASSIVE = re.compile(rf"^\W*(?:(?:{ADVERBS})\s+)*(?:{either('PASSIVE')})\b")
DEMANDS = re.compile(rf"\b{either('DEMANDING')}(?:\s+\w+){{0,3}}?\s+at\b")
#: the subject can do something or has what it needs: "at kommunene kan bygge", "at politiet har ressurser"
ABLE = re.compile(
    rf"^\W*(?:(?:{ADVERBS}|\w+(?:ig|vis))\s+)*"
    rf"(?:(?:kan|kunne|skal\s+kunne|klarer|klarar|er|vil)\b|har\s+(?:\w+\s+){{0,2}}?{either('MEANS')})"
)
#: of one body's several things, not of several bodies: "mellom NAVs ulike oppdrag"
VARIOUS = re.compile(r"\W*(?:sine\s+)?(?:ulike|forskjellige|mange|egne|eigne)\b")
#: a relative clause or prepositional phrase between a subject and its verb
RELATIVE = re.compile(
    r"^\W*(?:som\b[^,.;]*,\s*|(?:av|med|for|i|på|uten|utan|innen|innan|fra|frå)\s+(?:[\w-]+\s+){1,8}?"
    r"(?=(?:får|kan|skal|må|bør|blir|vert|har|er|\w{3,}es|\w{3,}ast)\b))"
)
LETS = re.compile(r"(?<!\ba )\bla(?:r|ta)?(?:\s+(?:de|dei|den|det|alle|flere|fleire))?$")
TAKES_OVER = re.compile(rf"^\W*(?:{either('TAKES_OVER')})\b")
USES = re.compile(r"\b(?:bruk[ea]|benytte|nytt[ea]?)$")
DUTY_OF = re.compile(rf"^\W*(?:{either('DUTY_OF')})\b")
STATES = re.compile(rf"^\W*(?:(?:{ADVERBS})\s+)*(?:{either('STATES')})\b")
DUTY = re.compile(rf"\b(?:{'|'.join(sorted(MODALS))}|\w+es|\w+ast|gis|ses)\b")
#: a clause of its own after a comma: "…, og staten skal …"
NEW_CLAUSE = re.compile(r",\s*(?:og|men|mens|medan)$")
#: the subject is given something: "må få flere folk", but not "få ned", "få til"
GETS = re.compile(rf"^\W*(?:(?:{ADVERBS})\s+)*(?:får|beholder|beheld|slipper|slepp)\b")
#: "kreve at": a demand, and with "har" or "er" a condition on the subject
DEMANDED = re.compile(r"\bkrev\w*\s+at$")
APPLIES = re.compile(r"^\W*(?:kunne\s+(?:søke|søkje|søka|motta|få|velge|velje)|sleppe?|sleppa|slippe)\b")
#: a verb in the present tense, so that what stands before it is its subject
PRESENT = re.compile(rf"^\W*(?:(?:{ADVERBS})\s+)*[a-zæøå]{{3,}}(?<!st)(?<!nn)(?:er|ar|jer|r)\b")
#: words that open a clause which says where or in which scheme a body does something
WHERE = frozenset(("hvor", "der", "kor"))
GIVES = re.compile(r"\b(?:gi|gir|gis|gje|gjev|gjeve|tillegge)(?:\s+(?:de|dei|den|det|alle))?$")
RESPONSIBILITY = re.compile(r"^\W*(?:(?:det\s+\w+e\s+)?(?:hoved|hovud)?ansvaret\b|(?:hoved|hovud)?ansvar\s+for\b)")
#: articles and quantifiers between a preposition or verb and its noun
ARTICLES = (
    r"(?:\s+(?:de|dei|den|det|alle|andre|våre|våra|for eksempel|til dømes|f\.eks\.|blant annet|blant anna|mellom anna"
    r"|særlig|særleg|først og fremst|både))*"
)
#: where the assemblies of a people decide: "behandles i Stortinget"
DECIDED_IN = re.compile(r"\b\w{3,}(?:es|as|ast)\s+(?:av|i)$")
RECEIVES = re.compile(
    rf"^\W*(?:(?:{ADVERBS}|i stedet|i staden)\s+)*få\s+(?!(?:ned|til|på|bukt|fram|frem|opp|slutt|gjennomført)\b)"
)
#: words that open a clause which tells how things are
TOLD = frozenset(("slik", "slikt", "hvor", "hvordan", "kor", "korleis", "der", "som"))
#: what somebody said or found, and is followed
NEGATED = re.compile(r"\b(?:ikke|ikkje)\s+(?:\w+\s+)?$")
#: a second verb of the promise: "samarbeide med naboene og utvikle …"
ANOTHER_DEED = re.compile(rf"\b(?:og|samt)\s+(?:å\s+)?(?:{either('COMMON_VERBS')})\b")
FOLLOWED = re.compile(
    r"\b(?:oppfølging\w*\s+av|følg\w*\s+opp|anbefaling\w*|tilråding\w*|eid\w*\s+av|eig\w+\s+av|i\s+(?:tråd\s+med|lys\s+av|hen(?:hold|hald)\s+til))$"
)
ASIDE = frozenset(("i", "innen", "innan", "på", "ved", "under", "hos", "av", "med"))
INSIDE = re.compile(r"\bsom\s+\w+\b(?P<clause>[^,]*)$")
HOW = re.compile(r"\b(?:hvordan|korleis)\s[^,]*$")
COMPARED = re.compile(rf"\b(?:{either('COMPARED')})$")
SUCH_AS = re.compile(r"\bsom(?:\s+(?:for eksempel|til dømes|i))?$")
PAID_BY = re.compile(r"\b(?:kom\w*|betal\w*|dekk\w*|finansier\w*)\s+(?:fra|frå)$")
MOVED = re.compile(r"\b(?:overfør|flytt)\w*\b")
#: the main clause says what the subject of the condition is to do or undergo: "hvis skolene …, må de …"
TAKEN_UP = re.compile(rf",\s*(?:så\s+)?(?:{'|'.join(sorted(MODALS))})\s+(?:de|dei|disse|desse)\b")
CONDITION = re.compile(
    r"(?:^for at|\b(?:fordi|selv om|sjølv om|dersom|hvis|viss|når|siden|sidan|uten at|utan at|før))(?:\s+\w+)?$"
)


def partner(at: Situation) -> str | None:
    """After "sammen med", "i samarbeid med", "mellom A og B"."""
    if not any(sign in at.before for sign in phrases_nb.PARTNER_SIGNS) or (at.owns and VARIOUS.match(at.after)):
        return None
    for match in PARTNER.finditer(at.before):
        if not _breaks(at.before[match.end() :]):
            return "partner"
    return None


def agent(at: Situation) -> str | None:
    """Who does it in a passive: "fastsettes av Stortinget"; not in a relative clause ("alle som av …")."""
    if at.last not in ("av", "i"):
        return None
    if re.search(r"\bsom\s+(?:(?:eies|leies|brukes|eigd|eid|er\s+eid)\s+|\w+(?:tt|gt|lt|rt|dd)\s+)?av$", at.governor):
        return "mentioned"
    if at.kind in ("parliament", "court", "government", "ministry") and DECIDED_IN.search(at.governor):
        return "responsible"
    return "responsible" if AGENT.search(at.governor) else None


def tasked(at: Situation) -> str | None:
    """After a word that hands over a task: "overføre ansvaret til", "invitere"."""
    if RESPONSIBILITY.match(at.after) and GIVES.search(at.before):
        return "responsible"
    if LETS.search(at.governor):
        return "responsible" if TAKES_OVER.match(at.rest) else "affected"
    if (at.owns and DUTY_OF.match(at.after)) or (USES.search(at.governor) and re.match(r"til\s+å\b", at.rest)):
        return "responsible"
    for task in TASKED.finditer(at.before):
        between = re.sub(rf"^{ARTICLES}$", "", " " + at.before[task.end() :].strip()).strip()
        if at.owns and task.group().startswith(("gjennom", "via", "ved")):
            continue  # "gjennom statens tilskudd": the money is the means, not its owner
        if NEGATED.search(at.before[: task.start()]):
            return "mentioned"
        if not between or (IN_A_ROW.search(between) and not _breaks(between)):
            return "affected" if re.match(r"\W*(?:og\s+[\w-]+\s+)?inn\b", at.after) else "responsible"
    return None


def _breaks(between: str) -> bool:
    """Whether words hold something that no row of names has in it."""
    if ANOTHER_DEED.search(between):
        return True
    return "." in between or any(word in NO_ROW - {"for"} for word in WORD.findall(between))


def condition(at: Situation) -> str | None:
    """Subject of a clause that gives a condition or purpose: "for at Norge skal …", "hvis kommunen …"."""
    if not CONDITION.search(at.governor) or TAKEN_UP.search(at.after):
        return None
    return "mentioned"


def subject(at: Situation) -> str | None:
    """Subject of a duty, or of an at-clause that says what is to be done; affected where it undergoes it."""
    governor, rest, last = at.governor, at.rest, at.last
    if NEW_CLAUSE.search(at.before) and MODAL.match(at.after):
        governor = last = ""
    if last in PREPOSITIONS or at.owns:
        return None
    if last in WHERE and PRESENT.match(rest) and not STATES.match(rest):
        return "responsible"
    inverted = INVERTED.search(governor)
    modal = MODAL.match(rest)
    clause = CLAUSE.search(governor)
    if not (modal or inverted or clause):
        return None
    if clause and (relative := RELATIVE.match(rest)):
        rest = rest[relative.end() :]
        modal = MODAL.match(rest)
    said = rest[modal.end() :] if modal else rest
    if PASSIVE.match(said) or ((modal or inverted) and (RECEIVES.match(said) or APPLIES.match(said))):
        return "affected"
    if clause and (GETS.match(rest) or (DEMANDED.search(governor) and STATES.match(rest))):
        return "affected"
    if clause and (clause.group(1) == "slik at" or DEMANDS.search(governor)):
        return "affected"
    if clause and at.kind != "country" and ENABLED.search(governor) and ABLE.match(rest):
        return "affected"
    if re.match(r"\W*(?:ikke|ikkje)\s+skal\s+kunne\b", rest):
        return "affected"
    return "responsible"


def fact(at: Situation) -> str | None:
    """Subject of a mere fact ("det offentlige er …"), or in a later sentence that promises nothing."""
    if STATES.match(at.rest) and (not at.governor or at.last in TOLD):
        return "mentioned"
    if at.later and not DUTY.search(at.before + at.after):
        return "mentioned"
    return None


def source(at: Situation) -> str | None:
    """Where something comes from: "forordninger fra EU", "i tråd med utvalgets råd"."""
    if at.last in ("fra", "frå"):
        if PAID_BY.search(at.governor):
            return "responsible"
        if not MOVED.search(at.before):
            return "mentioned"
    return "mentioned" if FOLLOWED.search(at.governor) else None


def aside(at: Situation) -> str | None:
    """Inside a relative clause, behind a preposition: "avgjørelser som tas i EU"."""
    inside = INSIDE.search(at.governor) if at.last in ASIDE else None
    return "mentioned" if inside and not DUTY.search(inside["clause"]) else None


def example(at: Situation) -> str | None:
    """Named to compare: "andre land som Danmark", "slik som i Sverige"."""
    foreign = at.kind == "country" and (SUCH_AS.search(at.governor) or COMPARED.search(at.governor))
    told = HOW.search(at.governor) or foreign
    return "mentioned" if told else None


def union(at: Situation) -> str | None:
    """Unions of states as a place or owner of rules: "medlemskap i NATO", "FNs konvensjon", "EU-medlemskap"."""
    if at.kind not in ("international", "eu"):
        return None
    word = at.span.of(at.passage.string)
    if "-" in word[2:] and re.search(rf"-(?:$|(?:{either('MEMBERSHIP')}))", word):
        return "mentioned"
    if at.owns and re.match(
        rf"\s+(?:[\w-]+\s+)?(?:{either('RULES')})", at.rest if at.rest[:1] == " " else " " + at.rest
    ):
        return "mentioned"
    return "mentioned" if at.last in ("i", "innen", "innan", "innenfor", "gjennom") else None


def politics(at: Situation) -> str | None:
    """Other parties, and governments told by a compound ("Solberg-regjeringen"), are named to compare."""
    other_government = at.kind == "government" and not at.span.of(at.passage.string).lower().startswith("regjering")
    return "mentioned" if at.kind == "party" or other_government else None


def affected(at: Situation) -> str | None:
    """Whoever is named otherwise is what the promise is about."""
    return "affected"


ROLE_RULES: tuple[tuple[str, Callable[[Situation], str | None]], ...] = (
    ("role-partner-phrase", partner),  # first: "sammen med staten skal …" names a partner, whatever verb follows
    ("role-agent-of-passive", agent),
    ("role-union", union),  # before the task: "gjennom FN" gives no task
    ("role-tasked", tasked),  # before the subject: "be kommunene om at …"
    ("role-condition", condition),  # before the subject: "for at staten skal …" binds nobody
    ("role-subject", subject),
    ("role-fact", fact),
    ("role-source", source),
    ("role-aside", aside),
    ("role-example", example),
    ("role-politics", politics),
    ("role-affected", affected),  # last: the rest
)
#: the rule that answers where nothing is known; an actor in a row takes the role of the one before it instead
FALLBACK = ROLE_RULES[-1][0]


def role_of(passage: Passage, span: Span, kind: str = "") -> tuple[str, str]:
    """The role of the actor of type ``kind`` at ``span``, and the name of the rule that told it."""
    at = Situation(passage, span, kind)
    for name, rule in ROLE_RULES:
        role = rule(at)
        if role is not None:
            return role, name
    raise AssertionError("the last rule always answers")
