"""What a verb that says little by itself promises: the class of its object, its purpose or its result."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.cues import Content
from policygraph.finding.having import COMPARED, given, had, made, told_to
from policygraph.finding.objects import after_preposition, boundary, content, deed, resultative
from policygraph.finding.promise import Promise
from policygraph.finding.purposes import OWN, aimed_verb, example_verb, is_definite, purpose_verb, relative_verb, spends
from policygraph.finding.results import compared_result, made_good
from policygraph.finding.sentence import VerbAt
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import ADVERBS, INFINITIVE_MARK, NEGATIONS, PREPOSITIONS
from policygraph.language.lists import joined

#: comparatives that say that a thing there is gets better
BETTER = nb.BETTER | nn.BETTER
BEING = nb.BEING | nn.BEING
#: becoming; what one becomes without being changed
BECOMING = nb.BECOMING | nn.BECOMING
NOT_BECOME = nb.NOT_BECOME | nn.NOT_BECOME
#: who is nobody, and what is nothing
NOBODY = NEGATIONS | nb.NOBODY | nn.NOBODY
USING = nb.USING | nn.USING
#: verbs of carrying out, which have no end of their own
CARRYING_OUT = nb.CARRYING_OUT | nn.CARRYING_OUT
LEADING = nb.LEADING | nn.LEADING
LEADING_TO = nb.LEADING_TO | nn.LEADING_TO
AIMING = nb.AIMING | nn.AIMING
#: what has to be where something else is to be
CONDITIONS = joined(nb.CONDITIONS, nn.CONDITIONS)
STILL = nb.STILL | nn.STILL
#: nouns by which something is said to be owed, guarded or ended where it "shall be"; words that say it is allowed
STATES = ("control", "guarantee", "permission", "right", "end", "priority")
ALLOWED = nb.ALLOWED | nn.ALLOWED
NEW = nb.NEW | nn.NEW
#: whom something that is built out reaches then
EVERYBODY = nb.EVERYBODY | nn.EVERYBODY
#: what a rule may leave less of
LEEWAY = joined(nb.LEEWAY, nn.LEEWAY)


def light(promise: Promise) -> str | None:
    """«gjøre X bedre», «bruke X til å sikre»: a light verb takes the class of its content."""
    found = promise.verb
    if found is None or "light" not in found.verb.frames:
        return None
    sentence = promise.sentence
    head = found.form.head
    if sentence.low(found.end) == "og" and (joint := sentence.verb_at(found.end + 1)):
        return joint.verb.action
    if found.verb.lemma in AIMING:
        aimed = sentence.verb_at(found.end + 1) if sentence.low(found.end) == INFINITIVE_MARK else None
        return verb_class(promise, aimed) if aimed is not None else "other"
    stop = boundary(sentence, found.end, promise.end)
    purpose = purpose_verb(promise, found.end)
    if head in USING and (example := example_verb(promise, found.end)) is not None:
        return verb_class(promise, example)
    if head in USING and purpose is not None:
        spent = spends(promise, found.end) and sentence.low(purpose.at - 2) != "til"
        on = any(sentence.low(at) == "på" for at in range(found.end, purpose.at - 2))
        return "fund" if spent and on else verb_class(promise, purpose)
    cues = sentence.setting.cues
    nouns, adjectives = cues.nouns, cues.adjectives
    if head in USING and sentence.low(found.at - 1) in ("kunne", "kunna") and promise.by in ("shall", "must"):
        return "enable"  # «Skolene skal kunne bruke midlene på mat»
    if head in USING:  # what is used is a means: it says nothing of the end
        compared = [each for each in adjectives if each.key in COMPARED]
        return (
            "fund" if spends(promise, found.end) else content(sentence, found.end, min(found.end + 2, stop), compared)
        )
    if "give" in found.verb.frames:
        return given(promise, found, nouns)
    if found.verb.lemma in LEADING_TO:  # «føre til inndragning», not «føre til vekst»
        bound = [each for each in nouns if each.key in ("right", "end")]
        return content(sentence, found.end, min(found.end + 3, stop), bound) or "other"
    if head in BEING:
        if is_condition(promise, found.end, stop):
            return "require"
        if any(sentence.low(at) in STILL for at in range(found.at - 3, found.at + 3)):
            return "maintain"
        if sentence.low(found.end) in ("mer", "meir") and promise.subject and sentence.low(promise.subject[0]) != "det":
            adjectives = tuple(each for each in adjectives if each.key != "easier")  # «bli mer lønnsomt», not «det … å»
        if promise.subject and sentence.words(*promise.subject) == "det" and (named := relative_verb(promise, stop)):
            return named  # «Det skal være staten som betaler»
        if promise.subject and sentence.words(*promise.subject) == "det" and sentence.low(found.end + 1) in OWN:
            return "establish"  # «Det bør være en egen tilsynsenhet»
        if (done := reached(promise, found.end)) is not None:
            return done
        chosen: Sequence[Content] = [*adjectives, *(each for each in nouns if each.key in STATES)]
        ends = (at for at in range(found.end, stop) if sentence.low(at) == INFINITIVE_MARK)
        near = min(found.end + 4, stop, next(ends, stop))
        action = content(sentence, found.end, near, chosen, skip=("new", "accessible"))
        allowed = (
            sentence.low(at) in ALLOWED and not after_preposition(sentence, at, found.end)
            for at in range(found.end, near)
        )
        return action or ("enable" if any(allowed) else becomes(promise, found, near))
    if head == "få" and (told := told_to(promise, found.end, stop)) is not None:
        return verb_class(promise, told)
    if head == "få" and (got := made(promise, found.end)) is not None:
        return got.verb.action
    if head in ("ha", "få", "sette", "setje") and (aimed := aimed_verb(promise, found.end)) is not None:
        return verb_class(promise, aimed)
    if head in ("ha", "få"):
        return had(promise, found, stop)
    if head in ("sette", "setje") and (set_up := content(sentence, found.end, min(found.end + 4, stop), cues.means)):
        return set_up  # «sette en frist», «sette en aldersgrense»
    if head == "ta" and any("kostnad" in sentence.low(at) for at in range(found.end, min(found.end + 3, stop))):
        return "fund"
    if head in ("gjøre", "gjere"):
        if sentence.low(found.end) in ("mer", "meir") and sentence.low(found.end + 1) == "for" and purpose is not None:
            return verb_class(promise, purpose)
        result = resultative(sentence, found.end, stop)
        return (
            content(sentence, found.end, stop, adjectives, skip=("new",))
            or content(sentence, result, stop, nouns)
            or compared_result(promise, found.end, stop)
            or made_good(promise, found.end, stop, result)
            or relative_verb(promise, stop)
            or ("reform" if found.end + 1 < result < stop and not promise.is_passive else None)
        )
    by_noun = content(sentence, found.end, stop, nouns) or (
        deed(sentence, found.end, stop) if head in CARRYING_OUT else None
    )
    if by_noun is not None:
        return by_noun
    if purpose is not None and head not in ("få", "fortsette", "fortsetje", "holde", "halde"):
        return verb_class(promise, purpose)
    led = ("statutory",) if head in LEADING else ()  # «føre en streng politikk» sets no rule
    by_adjective = content(sentence, found.end, stop, adjectives, skip=led)
    if head == "gjennomføre":
        compared = [each for each in adjectives if each.key in COMPARED]
        return "reform" if content(sentence, found.end, stop, compared) else None
    return by_adjective or relative_verb(promise, stop)


def becomes(promise: Promise, found: VerbAt, stop: int) -> str:
    """«Havna skal bli kommunal» changes it, «bør bli en fast ordning» sets it up; what is free is no more than that."""
    sentence = promise.sentence
    near = [sentence.low(at) for at in range(found.end, stop)]
    named = promise.subject is None or promise.by in ("will", "aim") or sentence.names_issuer(promise.subject)
    if found.form.head not in BECOMING or promise.negated or named or not near:
        return "other"
    start, end = promise.subject or (0, 0)
    nobody = sentence.low(start) in NOBODY and start < end
    if nobody or sentence.words(start, end) == "det" or set(near[:3]) & NOT_BECOME:
        return "other"  # «Ingen skal bli forfulgt» changes nobody
    plans = sentence.setting.cues.nouns_of("plan")
    return content(sentence, found.end, stop, plans) or "reform"


def is_condition(promise: Promise, start: int, stop: int) -> bool:
    """«skal være en forutsetning for støtte»: what is made a condition is required."""
    sentence = promise.sentence
    if promise.negated or sentence.low(start) not in ("en", "et", "ein", "eit"):
        return False
    return any(sentence.low(at).endswith(CONDITIONS) for at in range(start + 1, min(start + 4, stop)))


def reached(promise: Promise, start: int) -> str | None:
    """«Gapet skal være tettet innen 2030»: the participle tells what has been done by then."""
    sentence = promise.sentence
    while sentence.low(start) in ADVERBS:
        start += 1
    if promise.negated:
        return None
    if sentence.low(start) in ("en", "et", "ein", "eit", "ei"):
        parts = (sentence.verb_at(at, "part") for at in range(start + 1, start + 4))
        paid = [each for each in parts if each is not None and each.verb.action == "fund"]
        return "fund" if any(sentence.low(each.end) not in PREPOSITIONS for each in paid) else None
    if sentence.setting.cues.shown(sentence.low(start)):
        return None
    part = sentence.verb_at(start, "part")
    if part is None or part.form.language != sentence.language or "light" in part.verb.frames:
        return None
    ends = sentence.low(part.end)
    within = ends in ("innen", "innan", "i", "før", "og", "med", "ved", "der", "seinest", "senest")
    return part.verb.action if part.verb.action != "other" and (within or not ends[:1].isalpha()) else None


def developed(promise: Promise) -> str | None:
    """«utvikle samarbeidet» is more of it, «utvikle en plan» a new one; «bygge et sterkere lag» is more too."""
    found = promise.verb
    if found is None or (found.verb.tail and "develop" not in found.verb.frames):
        return None
    sentence = promise.sentence
    if not found.verb.tail and found.form.head in ("bygge", "byggje", "utvikle", "skape"):
        near = {sentence.low(at) for at in range(found.end, min(found.end + 3, promise.end))}
        if near & BETTER:
            return "strengthen"
    if "develop" not in found.verb.frames:
        return None
    if sentence.low(found.end) in ("flere", "fleire", "mer", "meir"):
        return "strengthen"  # «bygge ut flere veier»
    joint = sentence.verb_at(found.end + 1) if sentence.low(found.end) == "og" else None
    if joint is not None and joint.verb.carries is None:
        return joint.verb.action
    if promise.is_passive:
        return None if makes_new(promise, found) else "strengthen"
    stop = boundary(sentence, found.end, promise.end)
    if any(sentence.low(at) == "til" and sentence.low(at + 1) in EVERYBODY for at in range(found.end, stop)):
        return "strengthen"  # «bygge ut bredbånd til alle husstander»
    return "strengthen" if is_definite(promise, found.end) else None


def makes_new(promise: Promise, found: VerbAt) -> bool:
    """Whether a passive tells of something new: "det utvikles et kurs", "nye verktøy må utvikles"."""
    sentence, subject = promise.sentence, promise.subject
    if subject is None:
        return False
    first = sentence.low(subject[0])
    if first == "det" and subject[1] - subject[0] == 1:
        return not is_definite(promise, found.end) and sentence.low(found.end) not in PREPOSITIONS
    return first in NEW


def tightened(promise: Promise) -> str | None:
    """«stramme inn adgangen» leaves less, «stramme inn regelverket» makes a rule stronger."""
    found = promise.verb
    if found is None or "tighten" not in found.verb.frames:
        return None
    words = [promise.sentence.low(at) for at in range(found.end, min(found.end + 5, promise.end))]
    return "reduce" if any(word.startswith(LEEWAY) for word in words) else "strengthen"


def verb_class(promise: Promise, found: VerbAt) -> str:
    """The class of a verb that stands further on in the same promise."""
    inner = Promise(promise.rule, promise.by, promise.sentence, found.at, promise.end, found)
    for rule in (light, developed, tightened):
        if (action := rule(inner)) is not None:
            return action
    return found.verb.action
