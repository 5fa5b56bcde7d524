"""Who is named without being promised anything: conditions, facts, sources, examples, addressees, other parties."""

from __future__ import annotations

import re

from policygraph.finding.actor_kinds import OF_STATES, PUBLIC, UNIONS
from policygraph.finding.roles_place import place_of
from policygraph.finding.roles_standing import Standing, decides, either
from policygraph.finding.roles_subject import BECOMES, GETS, PASSIVE, PRESENT, STATES
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import MODALS, PREPOSITIONS
from policygraph.language import phrases_nb, phrases_nn, relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

MODAL_VERBS = "|".join(sorted(MODALS))
CONDITION = re.compile(rf"(?:^for at|\b(?:{either('CONDITIONAL')}))(?:\s+\w+)?$")
#: the main clause says what the subject of the condition is to do or undergo: "hvis skolene …, må de …"
#: what is not to be done by whom: "uten at staten blander seg inn"
WITHOUT = sifted(rf"\b(?:{either('WITHOUT')})\s+at$")
#: what must have been done before: "uten at kommunene har sagt ja"
HAS_DONE = re.compile(r"\W*(?:har|er|blir|vert)\s")
TAKEN_UP = re.compile(rf",\s*(?:så\s+)?(?:{MODAL_VERBS})\s+(?:{either('TAKEN_UP')})\b")
#: anywhere in a clause that says when or if: "når de bistår politiet"; not "når det gjelder"
WITHIN = sifted(rf"\b(?:{either('WHEN')})\s+(?!det\s+gjeld)(?![^,.;]*\b(?:{MODAL_VERBS})\b)[^,.;]*$")
#: what comes of it: "dermed vil skolene bli", not what anybody is to do
COMES_OF_IT = sifted(rf"\b(?:{either('COMING_OF_IT')})\s+vil$")
#: a condition told by the order of words: "Skal vi lykkes, må …"
IF_SO = re.compile(rf"^(?:{MODAL_VERBS}|{either('IF_SO')})\b(?:\s+[^,]*)?$")
THEN = re.compile(rf"^[^,]*,\s*(?:så\s+)?(?:{MODAL_VERBS}|{either('THEN')})\b")
DUTY = re.compile(rf"\b(?:{MODAL_VERBS}|\w+es|\w+ast|gis|ses|tas)\b")
#: words that open a clause which tells how things are
TOLD = frozenset((*roles_nb.TOLD, *roles_nn.TOLD))
#: what somebody said or found, and is followed
FOLLOWED = sifted(rf"\b(?:{either('FOLLOWED')})$")
#: what a body said is followed, but a body itself is looked after: "følge opp utvalgets råd"
FOLLOWED_UP = sifted(r"\b(?:oppfølging\w*\s+av|følg\w*\s+opp)$")
#: what a commission has said
ADVICE = re.compile(rf"\W*(?:{either('ADVICE')})")
#: a measure of a body that something else is measured by: "på SIFOs nivå", "til EUs fattigdomsgrense"
CITED = re.compile(rf"\W*(?:[\w-]+\s+)?(?:{either('CITED')})")
INQUIRY = sifted(rf"(?:{either('INQUIRIES')})\w*$")
MOVED = sifted(rf"\b(?:{either('TAKEN')})\b")
#: "overta omsorgen fra", "skille driften fra"
PREPOSITION = "|".join(sorted(PREPOSITIONS))
REMOVED = sifted(
    rf"\b(?:{alternatives(relations_nb, relations_nn, 'REMOVED')})"
    rf"(?:\s+(?!(?:{PREPOSITION})\b)[\w-]+){{0,4}}?\s+(?:fra|frå)$"
)
#: what is first in a clause, and to be less: "innsigelser fra etatene skal begrenses"
BARE = re.compile(r"^[\w-]+\s+(?:fra|frå)$")
LESS = re.compile(rf"^\W*(?:(?:{MODAL_VERBS})\s+(?:\w+\s+)?)?\w+(?:es|as|ast)\b")
#: "fra staten til kommunene"
ONWARD = re.compile(r"til\b")
#: "når kommunen kjøper inn": a time at which a public body does something
WHENEVER = sifted(rf"\S\s+(?:{alternatives(relations_nb, relations_nn, 'WHENEVER')})$")
#: what firms make and is to be taxed or cut: "overskuddet fra selskapene"
YIELDED = re.compile(rf"(?:{either('YIELDED')})\s+(?:fra|frå)$")
#: figures that something rests on: "baseres på tall fra et utvalg av"
BASED_ON = sifted(rf"\b(?:{either('BASED')})\s+på\s+(?:[\w-]+\s+){{1,8}}?(?:av|fra|frå|i|hos)$")
#: in whose stead, or regardless of whom: "på vegne av", "uavhengig av valg av"
#: the words that these end with
RESTS = frozenset(("av", "fra", "frå", "i", "hos", "uansett"))
UNCONCERNED = sifted(rf"\b(?:{either('UNCONCERNED')})$")
#: bodies that decide and are places of work as well
RULING = ("court", "government", "ministry")
ASIDE = frozenset((*roles_nb.INSIDE, *roles_nn.INSIDE))
INSIDE = sifted(
    rf"\bsom\s+(?!(?:e(?:n|t|in|it|i)|{MODAL_VERBS})\b)\w+\b(?P<clause>(?:\s+[^\s,]+){{0,5}})$"
    r"|\b(?:hvor|kor|der)\s+\w+\s+(?:har|hadde|er|var)\b(?P<fact>[^,]*)$"
)
HOW = sifted(rf"\b(?:hvordan|korleis)\s(?![^,]*\b(?:{MODAL_VERBS})\b)[^,]*$")
COMPARED = sifted(rf"\b(?:{phrases_nb.COMPARED}|{phrases_nn.COMPARED})$")
SUCH_AS = sifted(r"\bsom(?:\s+(?:for eksempel|til dømes|i))?$")
MODEL = sifted(rf"\b(?:{either('MODELS')})(?:\s+[\w-]+){{0,4}}?\s+(?:fra|frå|i|av|hos|til)$")
THAN = sifted(rf"\b(?:{either('THAN')})$")
REPORTED = sifted(rf"\b(?:{either('REPORTED')})(?:\s+(?!(?:og|at|som|for|til)\b)[\w-]+){{0,6}}?\s+til$")
LAID_BEFORE = sifted(rf"\b(?:{either('LAID_BEFORE')})(?:\s+[\w-]+){{0,9}}?\s+for$")
SENT_TO = sifted(rf"(?:{either('SENT')})$")
ASKED = sifted(rf"(?:{either('ASKED')})$")
#: who is not meant: "dette skal staten gjøre, ikke kommunene"
NOT_IT = sifted(rf",\s*(?:og\s+)?(?:{either('NOT')})(?:\s+\w+)?$")
ENDS = re.compile(r"\s*(?:[.;:,)]|$)")
INTEREST = re.compile(r"\W*(?:\w+\s+)?interesse")
MEMBERSHIP = re.compile(rf"-(?:$|(?:{phrases_nb.MEMBERSHIP}|{phrases_nn.MEMBERSHIP}))")
RULES = re.compile(rf"\s+(?:[\w-]+\s+)?(?:{either('RULES')})")


#: a later sentence of an item that promises: "Styrke og videreføre …"
PROMISE = re.compile(rf"^(?:{either('COMMON_VERBS')})\b")
#: what is so comes first, and the promise after it: "lagene gjør en innsats, og vi vil styrke dem"
WE_WILL = sifted(
    rf",\s*(?:og|men|så|{either('THEREFORE')})\s+(?:(?:{either('THEREFORE')})\s+)?(?:vi|me)?\s*(?:{either('WILLING')})\b"
)
#: described by its owner without "som": "selskapene staten eier"
OWNS_IT = re.compile(r"^(?:eier|eig)\b")
OPENS = frozenset((*roles_nb.OPENING, *roles_nn.OPENING))
#: where several unions are named as examples: "i organisasjoner som"
IN_SUCH = sifted(r"\b(?:i|innen|innan|gjennom)\s+(?:\w+\s+){0,2}?\w+\s+som$")


def condition(at: Standing) -> str | None:
    """In a clause that gives a condition or purpose: "for at Norge skal …", "hvis kommunen …", "Skal NAV …, må"."""
    if IF_SO.search(at.before) and THEN.match(at.after):
        return "mentioned"
    if at.link == "vil" and COMES_OF_IT.search(at.head):
        return "mentioned"
    if TAKEN_UP.search(at.after):
        return None
    if WITHOUT.search(at.head):
        return "mentioned" if HAS_DONE.match(at.said) else "affected"
    if WHENEVER.search(at.head) and at.governor == at.head and (place := place_of(at)):
        if GETS.match(place.said) or PASSIVE.match(place.said):
            return "affected"
        if at.kind in PUBLIC and place.adjacent and place.is_present and not STATES.match(place.said):
            return "responsible"
    return "mentioned" if CONDITION.search(at.head) or WITHIN.search(at.before) else None


def fact(at: Standing) -> str | None:
    """Subject of a mere fact ("det offentlige er …"), or in a later sentence that promises nothing."""
    if at.passage.form == "prose" and not at.before and PRESENT.match(at.rest) and WE_WILL.search(at.after):
        return "mentioned"
    listed = at.link == "som" and at.after[: len(at.after) - len(at.rest)].rstrip().endswith(",")
    if STATES.match(at.rest) and not BECOMES.match(at.rest) and not listed and (not at.governor or at.link in TOLD):
        return "mentioned"
    if OWNS_IT.match(at.rest) and at.link.isalpha() and at.link not in OPENS:
        return "mentioned"
    if at.later and not DUTY.search(at.before + at.after) and not PROMISE.match(at.before):
        return "mentioned"
    return None


def source(at: Standing) -> str | None:
    """Where something comes from: "forordninger fra EU", "i tråd med utvalgets råd"."""
    if at.link in ("fra", "frå") and not MOVED.search(at.before) and not _is_taken(at):
        return "affected" if YIELDED.search(at.head) and at.kind == "business" else "mentioned"
    if at.link in RESTS and (BASED_ON.search(at.head) or UNCONCERNED.search(at.head)):
        return "mentioned"
    word = at.span.of(at.passage.string).lower()
    if at.owns and (
        ADVICE.match(at.rest)
        if INQUIRY.search(word.removesuffix("s").removesuffix("en").removesuffix("et"))
        else CITED.match(at.rest) and at.link in PREPOSITIONS
    ):
        return "mentioned"
    followed = FOLLOWED.search(at.head) or (FOLLOWED_UP.search(at.head) and (at.owns or INQUIRY.search(word)))
    return "mentioned" if followed else None


def _is_taken(at: Standing) -> bool:
    """Whether something goes from it to another, or what it sends is to be less: "overta driften fra"."""
    less = at.passage.action in ("reduce", "abolish") and BARE.match(at.head) and LESS.match(at.said)
    return bool(less or REMOVED.search(at.head) or (ONWARD.match(at.rest) and at.head.endswith((", fra", ", frå"))))


def addressee(at: Standing) -> str | None:
    """Whom something is reported to or asked of: "rapportere til Stortinget", "søke kommunen om"."""
    laid = at.link in ("for", "til") and decides(at) and (LAID_BEFORE.search(at.head) or SENT_TO.search(at.head))
    return "mentioned" if laid or REPORTED.search(at.head) or ASKED.search(at.head) else None


def aside(at: Standing) -> str | None:
    """Inside a relative clause, behind a preposition, or where politics goes on: "vedtak i Stortinget"."""
    if at.link == "i" and not at.owns and at.kind not in RULING and decides(at):
        return "mentioned"
    inside = INSIDE.search(at.head) if at.link in ASIDE else None
    return "mentioned" if inside and not DUTY.search(inside["clause"] or "") else None


def example(at: Standing) -> str | None:
    """Named to compare: "andre land som Danmark", "slik som i Sverige", "etter modell av", "mer enn"."""
    foreign = at.kind == "country" and (SUCH_AS.search(at.head) or COMPARED.search(at.head))
    if NOT_IT.search(at.before) and ENDS.match(at.after):
        return "mentioned"
    told = HOW.search(at.head) or foreign or MODEL.search(at.head) or THAN.search(at.head)
    return "mentioned" if told else None


def union(at: Standing) -> str | None:
    """Unions of states as a place or owner of rules: "medlemskap i NATO", "FNs konvensjon", "EU-medlemskap"."""
    if at.kind in OF_STATES and at.owns and INTEREST.match(at.after):
        return "mentioned"
    if at.kind not in UNIONS:
        return None
    word = at.span.of(at.passage.string)
    if "-" in word[2:] and MEMBERSHIP.search(word):
        return "mentioned"
    if at.owns and RULES.match(at.rest if at.rest[:1] == " " else " " + at.rest):
        return "mentioned"
    if IN_SUCH.search(at.head):
        return "mentioned"
    through = at.link == "gjennom" and word[:1].isupper()
    return "mentioned" if through or at.link in ("i", "innen", "innan", "innenfor") else None


def politics(at: Standing) -> str | None:
    """Other parties, and governments told by a compound ("Solberg-regjeringen"), are named to compare."""
    other_government = at.kind == "government" and not at.span.of(at.passage.string).lower().startswith("regjering")
    return "mentioned" if at.kind == "party" or other_government else None
