"""When a name that is not always an actor counts as one: the conditions of ``pg:countsWhen`` in the ontology."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from policygraph.finding.matcher import Hit, fold
from policygraph.finding.noun_phrases import inside_a_sentence, is_nominal, with_adjectives
from policygraph.finding.passage import Passage
from policygraph.finding.roles import role_of
from policygraph.finding.roles_named import COMPARED
from policygraph.finding.roles_subject import STATES
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import MODAL, PREPOSITIONS, Situation
from policygraph.language import bodies_nb, bodies_nn, phrases_nb, phrases_nn, relations_nb, relations_nn
from policygraph.language.lists import alternatives, joined
from policygraph.records.concepts import Concept

#: the alternatives that both languages have under the same names
either = partial(alternatives, bodies_nb, bodies_nn)
DEFINITE_OR_PLURAL = sifted(r"(?:en|et|er|ene|ar|ane|a|enes|anes|ets|ens)$")
DEFINITE = sifted(r"(?:en|et|ene|ane|a)s?$")
#: endings of nouns that only the definite plural has
PLURAL_ENDS = joined(bodies_nb.PLURAL_ENDS, bodies_nn.PLURAL_ENDS)
PLACE_WORDS = either("PLACE_WORDS")
NEAR = either("NEAR")
NEUTER_ENDS = phrases_nb.NEUTER_ENDS + phrases_nn.NEUTER_ENDS
ARTICLE = sifted(rf"\b(?:{either('ARTICLES')})$")
EVERY = sifted(rf"\b(?:{either('EVERY')})(?:\s+(?:{either('SINGLE')}))?$", re.IGNORECASE)
#: a kind of school as a time of life ("i barneskolen")
STAGE = sifted(rf"^(?:{either('STAGES')})(?:{either('SCHOOL')})$")
#: whose time of life it is ("elever i barneskolen"), and what all go through ("i grunnskolen")
TIME_OF_LIFE = sifted(rf"\b(?:{alternatives(relations_nb, relations_nn, 'PUPILS')})\w*\s+\w+$")
GENERAL = sifted(rf"^(?:{alternatives(relations_nb, relations_nn, 'GENERAL')})")
#: what is to be built or set up does not act yet
TO_BE_SET_UP = sifted(rf"\b(?:{phrases_nb.SET_UP}|{phrases_nn.SET_UP})\b[^.,;]*$|\b(?:{either('MORE')})$")
#: what goes to a body or is aimed at it: "støtte til", "krav til", "sanksjoner mot"
AIMED_AT = sifted(rf"\b(?:{phrases_nb.AIMED_AT}|{phrases_nn.AIMED_AT})$")
#: who is given something or stirred to do it: "gi byggenæringen virkemidler", "stimulere bransjen til"
GIVEN = sifted(rf"\b(?:{phrases_nb.GIVEN}|{phrases_nn.GIVEN})$")
#: the rules of roles by which somebody does something, or shares in it
ACTING = frozenset(
    (
        *("role-subject", "role-condition", "role-partner-phrase", "role-agent-of-passive"),
        *("role-addressee", "role-let", "role-duty", "role-clause", "role-handed-over", "role-charged"),
    )
)
#: the rules by which it is the subject of a clause
SUBJECT = ("role-subject", "role-clause")
#: a subject with a relative clause: "plattformene som sprer det, må …"
WITH_CLAUSE = re.compile(r"^\W*som\s+(?:[\w-]+\s+){1,9}?[\w-]+,?\s+(?:skal|må|bør|lyt)\b")
#: prepositions that turn to somebody: "byråkratiet overfor næringen"
FACING = bodies_nb.FACING | bodies_nn.FACING
#: services and bodies of which examples follow: "mellom tjenester som barnevern og skole"
BODIES_SUCH_AS = sifted(rf"\b(?:med|mellom)\s+(?:\w+\s+){{0,3}}?(?:{phrases_nb.BODIES}|{phrases_nn.BODIES})\s+som$")
#: a country that is taken in or out: "trekke landet ut av avtalen"
DRAWN = sifted(rf"\b(?:{alternatives(relations_nb, relations_nn, 'DRAWN')})$")
DRAWN_TO = re.compile(rf"\s*(?:{alternatives(relations_nb, relations_nn, 'DRAWN_TO')})\b")
#: what a state has as a state: "Norges interesser"
OF_A_STATE = re.compile(rf"\s*(?:[\w-]+\s+)?(?:{phrases_nb.OF_A_STATE}|{phrases_nn.OF_A_STATE})")
#: another level of government in the same row
LEVEL_BEFORE = sifted(r"\b(?:kommun\w*|stat\w{0,4})\s*(?:,|/|\bog\b|\beller\b)\s*(?:(?:de|dei|nye)\s+)*$")
LEVEL_AFTER = re.compile(r"\s*(?:,|/|\bog\b|\beller\b)\s*(?:[a-zæøå]+e\s+)?kommun(?:e|er|en|ene|ar|ane)\b")
#: a municipality that is one area: "i hele kommunen", "flytte til kommunen"
ONE_AREA = sifted(r"(?:en|a)$")
INSIDE_AREA = sifted(rf"\b(?:{either('INSIDE')})(?:\s+(?:{either('WHOLE')}))?$")
ORGANISED = sifted(rf"\b(?:{phrases_nb.ORGANISED}|{phrases_nn.ORGANISED})\s+(?:\w+\s+){{0,2}}?i$")
INTO_AREA = sifted(rf"\b(?:{phrases_nb.TOWARDS}|{phrases_nn.TOWARDS})(?:\s+(?:{either('DIRECTIONS')}))?\s+til$")
OWNED_BY = sifted(rf"\b(?:{either('OWNED_BY')})\w*")
#: the preposition behind who or what belongs to a body: "ansatte ved", "stillinger på"
OF_PEOPLE = re.compile(r"\s+(?:ved|på|hos|hjå|i)$")
#: a name right behind a noun
NAME = re.compile(r"\s+[A-ZÆØÅ][a-zæøå]")
#: what a state does in a clause of its own: "så mange som Norge kan ta imot"
CAN = re.compile(r"\s+(?:kan|kunne)\b")
#: who is bought out, sold to or owns: "kjøpe ut private interesser"
OWNERS = sifted(rf"\b(?:{phrases_nb.OWNERS}|{phrases_nn.OWNERS})$")
#: what is looked after: "ta vare på biblioteket"
KEPT = sifted(rf"\b(?:{phrases_nb.KEPT}|{phrases_nn.KEPT})$")
#: adjectives that name a body when no noun follows
ADJECTIVES_AS_NAMES = joined(bodies_nb.ADJECTIVES_AS_NAMES, bodies_nn.ADJECTIVES_AS_NAMES)


def _acts(hit: Hit, passage: Passage) -> bool:
    """A place or branch that acts: subject of a duty, agent, partner, or owner."""
    _, rule = role_of(passage, hit.span)
    if rule in ACTING:
        at = Situation(passage, hit.span)
        return not re.search(r"\b(?:i|på|for|til|fra|frå|over|heile|hele)$", at.before)
    return False


def _is_named(hit: Hit, passage: Passage) -> bool:
    """A foreign country that is not just the place of something."""
    governor = Situation(passage, with_adjectives(hit.span, passage)).governor
    if AIMED_AT.search(governor) or COMPARED.search(governor):
        return True
    if re.search(r"\bmellom$", governor):
        return role_of(passage, hit.span)[1] == "role-partner-phrase"
    return not re.search(rf"\b(?:{PLACE_WORDS}|over|rundt|mot|utenfor|nær)$", governor)


def _acts_or_owns(hit: Hit, passage: Passage) -> bool:
    at = Situation(passage, hit.span)
    owns = hit.shape == "inflected" and hit.span.of(passage.string).endswith("s")
    if owns:
        return _acts(hit, passage) or at.before.endswith(" at") or bool(OF_A_STATE.match(at.rest or at.after))
    drawn = DRAWN.search(at.governor) and DRAWN_TO.match(at.after)
    return _acts(hit, passage) or bool(drawn) or (at.last not in PREPOSITIONS and bool(CAN.match(at.after)))


def _acts_owns_or_is_given(hit: Hit, passage: Passage) -> bool:
    """A branch of the economy that acts, has something, or is what rules and money go to."""
    at = Situation(passage, with_adjectives(hit.span, passage))
    given = not at.before and bool(re.match(r"får\b", at.rest))
    given = given or (at.last not in PREPOSITIONS and bool(WITH_CLAUSE.match(at.after)))
    addressed = AIMED_AT.search(at.governor) or GIVEN.search(at.governor) or at.last in FACING
    return _acts(hit, passage) or at.owns or given or bool(addressed)


def _is_a_level(hit: Hit, passage: Passage) -> bool:
    """Counties, which are places as well: where they act, or are named beside municipalities or the state."""
    after, before = Situation(passage, hit.span).after, Situation(passage, hit.span).before
    return _acts_owns_or_is_given(hit, passage) or bool(LEVEL_BEFORE.search(before) or LEVEL_AFTER.match(after))


def _is_no_place(hit: Hit, passage: Passage) -> bool:
    """A school or hospital that is meant as a body, not as the place of something ("i barnehage", "på skolen")."""
    if hit.shape == "compound":
        return False
    at = Situation(passage, with_adjectives(hit.span, passage))
    if role_of(passage, hit.span)[0] == "partner" or BODIES_SUCH_AS.search(at.governor):
        return True
    if AIMED_AT.search(at.governor) or KEPT.search(at.governor):
        return True
    before = at.before
    word = fold(hit.span.of(passage.string))
    near = not DEFINITE.search(word) and re.search(
        rf"\b(?:{NEAR})(?:\s+for eksempel|\s+til dømes)?$", Situation(passage, hit.span).governor
    )
    if near and not ORGANISED.search(f"{OF_PEOPLE.sub('', at.governor)} i"):
        return False
    if word == fold(hit.label.removeprefix("-")) or (hit.shape == "head" and not DEFINITE_OR_PLURAL.search(word)):
        if word.endswith(NEUTER_ENDS) and not ARTICLE.search(before) and not TO_BE_SET_UP.search(before):
            first = fold(with_adjectives(hit.span, passage).of(passage.string)).split()[0]
            several = first != word and first.endswith("e") and re.search(r"\b(?:i|mellom)$", before)
            return bool(several) or not re.search(rf"\b(?:{PLACE_WORDS}|mellom)$", before)
        return bool(EVERY.search(before)) or bool(DEFINITE_OR_PLURAL.search(word))
    definite_singular = re.search(r"(?:en|et)$", word)
    if STAGE.search(word) and re.search(rf"\b(?:{PLACE_WORDS}|av)$", before):
        return not (TIME_OF_LIFE.search(before) or GENERAL.search(word))
    return not (definite_singular and re.search(rf"\b(?:{PLACE_WORDS.removeprefix('i|')})$", before))


def _is_a_service(hit: Hit, passage: Passage) -> bool:
    """A service as a body ("hjemmetjenesten"), not as what people get ("tilgang til helsetjenester")."""
    if hit.shape == "compound":
        return False
    at = Situation(passage, with_adjectives(hit.span, passage))
    if DEFINITE.search(fold(hit.core.of(passage.string))) or role_of(passage, hit.span)[0] == "partner":
        return True
    if BODIES_SUCH_AS.search(at.governor):
        return True
    return at.last not in PREPOSITIONS and at.last != "som"


def _is_a_house(hit: Hit, passage: Passage) -> bool:
    """A house people go to that something is done for or by; not where something is, nor what is to be built."""
    if hit.shape == "compound":
        return False
    if role_of(passage, hit.span)[0] == "partner":
        return True
    at = Situation(passage, with_adjectives(hit.span, passage))
    before, governor = at.before, at.governor
    word = fold(hit.core.of(passage.string))
    if TO_BE_SET_UP.search(before) and not DEFINITE.search(word):
        return False
    if ARTICLE.search(before):
        return role_of(passage, hit.span)[1] in SUBJECT
    if AIMED_AT.search(re.sub(r"\s+alle$", "", governor)):
        return True
    if re.search(r"\bi$", governor) and re.search(r"(?:ene|ane)s?$", word):
        return True
    return bool(KEPT.search(governor)) or not re.search(rf"\b(?:{PLACE_WORDS}|{NEAR}|mot)$", governor)


def _is_owned(hit: Hit, passage: Passage) -> bool:
    """A port or airport told by who owns it ("private flyplasser"); without that it is a place."""
    return hit.shape != "compound" and bool(
        OWNED_BY.search(fold(with_adjectives(hit.span, passage).of(passage.string)))
        and TO_BE_SET_UP.search(Situation(passage, with_adjectives(hit.span, passage)).before) is None
    )


def _is_more_than_a_person(hit: Hit, passage: Passage) -> bool:
    """A profession that is an institution: as a partner, in the singular, or where it has a duty."""
    role, rule = role_of(passage, hit.span)
    singular = not re.search(r"(?:er|ar|ene|ane)s?$", fold(hit.core.of(passage.string)))
    owns = Situation(passage, hit.span).owns
    doing = (*SUBJECT, "role-tasked", "role-let", "role-duty", "role-means")
    return role == "partner" or singular or owns or rule in doing


def _is_nominal_name(hit: Hit, passage: Passage) -> bool:
    """An adjective as a name: no noun follows; what ends in -r after "det offentlige" is a verb."""
    if not hit.label.endswith(ADJECTIVES_AS_NAMES):
        return True
    verb = hit.label.startswith("det ") and re.match(r"\s+[a-zæøå]{2,}r\b", Situation(passage, hit.span).after)
    return bool(verb) or is_nominal(passage, hit.span)


def _is_described(hit: Hit, passage: Passage) -> bool:
    return with_adjectives(hit.span, passage) != hit.span


def _has_second_sign(hit: Hit, passage: Passage) -> bool:
    """A name that is also a word: inside a sentence, where only a name has a capital, or before a finite verb."""
    after = Situation(passage, hit.span).after
    if re.match(r"\s+(?:av|mot)\b", after):
        return False
    rest = Situation(passage, hit.span).rest  # also "Vy og Bring skal"
    return inside_a_sentence(passage.string[: hit.span.start]) or bool(MODAL.match(rest) or STATES.match(after))


def _is_several(hit: Hit, passage: Passage) -> bool:
    """A kind of body in the plural or definite form ("produsentene"); one of the kind is a role ("som produsent")."""
    word, label = fold(hit.core.of(passage.string)), fold(hit.label.removeprefix("-"))
    plural = " " in label or label.endswith(PLURAL_ENDS)
    return plural or word not in (label, label + "s") or bool(EVERY.search(Situation(passage, hit.span).before))


def _acts_as_acronym(hit: Hit, passage: Passage) -> bool:
    """Capital letters that often mean something else ("DSA", an act of the EU): only where they act."""
    return not hit.label.isupper() or _acts(hit, passage)


def _does_it(hit: Hit, passage: Passage) -> bool:
    """A word for a body and for what is done ("virksomheten"): in the singular only where it does something."""
    word = fold(hit.core.of(passage.string)).removesuffix("s")
    if word.endswith(("er", "ene")):
        return True
    role, rule = role_of(passage, hit.span)
    return role == "responsible" and rule in SUBJECT and not Situation(passage, hit.span).owns


def _owns_it(hit: Hit, passage: Passage) -> bool:
    return _acts(hit, passage) or bool(OWNERS.search(Situation(passage, hit.span).governor))


def _is_one_of_the_countries(hit: Hit, passage: Passage) -> bool:
    """Countries that something is agreed with or goes to ("avtaler med flere land", "bistand til land som …")."""
    if hit.span.of(passage.string) != hit.label:
        return False  # "landet" is the country one is in
    at = Situation(passage, with_adjectives(hit.span, passage))
    governor = re.sub(r"\s+(?:enda|endå|flere|fleire|alle|de|dei|andre)$", "", at.governor)
    if AIMED_AT.search(governor):
        return True
    role, rule = role_of(passage, hit.span)
    return role == "partner" or (rule in SUBJECT and not re.search(r"\b(?:som|et|eit|vårt)\b", at.before))


def _is_unnamed(hit: Hit, passage: Passage) -> bool:
    """Countries of a kind, where no name says which is meant: "naboland", not "nabolandet Sverige"."""
    return not NAME.match(passage.string, hit.span.end, passage.span.end)


def _is_no_area(hit: Hit, passage: Passage) -> bool:
    """A municipality as an organisation ("ansatte i kommunen"), not as an area ("alle barn i kommunen")."""
    if hit.shape == "compound" or not ONE_AREA.search(fold(hit.core.of(passage.string))):
        return True
    governor = Situation(passage, hit.span).governor
    return not (INSIDE_AREA.search(governor) and not ORGANISED.search(governor)) and not INTO_AREA.search(governor)


def _is_no_activity(hit: Hit, passage: Passage) -> bool:
    """An administration as a body, not what is done to something ("forvaltningen av kysten")."""
    return not re.match(r"\s+(?:av|over)\b", Situation(passage, hit.span).after)


def _is_one_firm(hit: Hit, passage: Passage) -> bool:
    """A firm in the indefinite singular is a place or a plan ("i bedrift") unless it acts or shares."""
    word = fold(hit.core.of(passage.string))
    if word != fold(hit.label.removeprefix("-")) or word.endswith(("er", "ar", *PLURAL_ENDS)):
        return True
    at = Situation(passage, with_adjectives(hit.span, passage))
    role, rule = role_of(passage, hit.span)
    return role == "partner" or rule in SUBJECT or bool(EVERY.search(at.before) or ARTICLE.search(at.before))


CONDITIONS: dict[str, Callable[[Hit, Passage], bool]] = {
    "acting": _acts_or_owns,
    "named": _is_named,
    "level": _is_a_level,
    "sector": _acts_owns_or_is_given,
    "institution": _is_no_place,
    "service": _is_a_service,
    "facility": _is_a_house,
    "owned": _is_owned,
    "profession": _is_more_than_a_person,
    "nominal": _is_nominal_name,
    "described": _is_described,
    "doer": _does_it,
    "owner": _owns_it,
    "several": _is_several,
    "capital": _has_second_sign,
    "area": _is_no_area,
    "body": _is_no_activity,
    "firm": _is_one_firm,
    "acronym": _acts_as_acronym,
    "unnamed": _is_unnamed,
    "countries": _is_one_of_the_countries,
}


def counts(concept: Concept, hit: Hit, passage: Passage) -> bool:
    """Whether all conditions that the ontology sets for ``concept`` hold at ``hit``."""
    return all(CONDITIONS[name](hit, passage) for name in concept.values("countsWhen") if name in CONDITIONS)
