"""What a verb that says little by itself promises: the class of its object, its purpose or its result."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.cues import Content
from policygraph.finding.objects import REAL_PREPOSITIONS, after_preposition, boundary, content, deed, resultative
from policygraph.finding.promise import Promise
from policygraph.finding.results import compared_result, made_good
from policygraph.finding.sentence import VerbAt
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import (
    ADVERBS,
    DEFINITE_DETERMINERS,
    DETERMINERS,
    INFINITIVE_MARK,
    OPENERS,
    PREPOSITIONS,
)
from policygraph.language.lists import joined

#: comparatives that say that a thing there is gets better
BETTER = nb.BETTER | nn.BETTER
BEING = nb.BEING | nn.BEING
USING = nb.USING | nn.USING
#: verbs of carrying out, which have no end of their own
CARRYING_OUT = nb.CARRYING_OUT | nn.CARRYING_OUT
LEADING = nb.LEADING | nn.LEADING
LEADING_TO = nb.LEADING_TO | nn.LEADING_TO
AIMING = nb.AIMING | nn.AIMING
#: what is got by who breaks a rule
PENALTIES = joined(nb.PENALTIES, nn.PENALTIES)
#: what has to be where something else is to be
CONDITIONS = joined(nb.CONDITIONS, nn.CONDITIONS)
STILL = nb.STILL | nn.STILL
#: nouns by which something is said to be owed, guarded or ended where it "shall be"; words that say it is allowed
STATES = ("control", "guarantee", "permission", "right", "end", "priority")
ALLOWED = nb.ALLOWED | nn.ALLOWED
#: contents that decide before any comparison ("bedre anledning til" enables), and the comparisons
CHANCES = ("opportunity", "permission")
COMPARED = ("more", "less")
POWER = nb.POWER | nn.POWER
GIFTS = (*CHANCES, "access", "money", "duty")
#: infinitives that are nouns as often
NOUNS = nb.NOUNS | nn.NOUNS
#: what is spent: amounts, and that which they are taken from
AMOUNTS = joined(nb.AMOUNTS, nn.AMOUNTS)
PURSES = joined(nb.PURSES, nn.PURSES)
NO_PURSE = joined(nb.NO_PURSE, nn.NO_PURSE)
OWN = nb.OWN | nn.OWN
CONTRIBUTES = nb.CONTRIBUTES | nn.CONTRIBUTES
OWNING = nb.OWNING | nn.OWNING
AIMED_AT = joined(nb.AIMED_AT, nn.AIMED_AT)
#: adjectives by which what is had is a state, not a thing to be made ("ha gode planer")
GOOD = nb.GOOD | nn.GOOD
#: an article and a noun: a thing that is not described but by its clause
BARE = 2
#: what makes "it" possible, and what it may be made
MAKING = nb.MAKING | nn.MAKING
POSSIBLE = nb.POSSIBLE | nn.POSSIBLE
NEW = nb.NEW | nn.NEW
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
        chosen: Sequence[Content] = [*adjectives, *(each for each in nouns if each.key in STATES)]
        ends = (at for at in range(found.end, stop) if sentence.low(at) == INFINITIVE_MARK)
        near = min(found.end + 4, stop, next(ends, stop))
        action = content(sentence, found.end, near, chosen, skip=("new", "accessible"))
        allowed = (
            sentence.low(at) in ALLOWED and not after_preposition(sentence, at, found.end)
            for at in range(found.end, near)
        )
        return action or ("enable" if any(allowed) else "other")
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


def is_condition(promise: Promise, start: int, stop: int) -> bool:
    """«skal være en forutsetning for støtte»: what is made a condition is required."""
    sentence = promise.sentence
    if promise.negated or sentence.low(start) not in ("en", "et", "ein", "eit"):
        return False
    return any(sentence.low(at).endswith(CONDITIONS) for at in range(start + 1, min(start + 4, stop)))


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


def given(promise: Promise, found: VerbAt, nouns: Sequence[Content]) -> str:
    """What is given: a chance enables, a right obliges; a benefit that is given is ensured."""
    sentence = promise.sentence
    stop = boundary(sentence, found.end, promise.end)
    stops = (".", ";", "at", "slik", "når", INFINITIVE_MARK)
    marks = (at for at in range(found.end, promise.end) if sentence.low(at) in stops)
    far = stop if promise.is_passive else next(marks, promise.end)
    chance = content(sentence, found.end, far, [each for each in nouns if each.key in GIFTS])
    power = next((at for at in range(found.end, far) if sentence.low(at) in POWER), far)
    more = [each for each in sentence.setting.cues.adjectives if each.key in COMPARED]
    if power < far and (grown := content(sentence, power - 1, power, more)):
        return grown  # «gi rådet mer makt»
    if chance is not None:
        return chance
    compared = content(sentence, found.end, stop, [c for c in sentence.setting.cues.adjectives if c.key in COMPARED])
    by_noun = content(sentence, found.end, stop, nouns, skip=("plan", "control", "change", "cut", "establishing"))
    if compared is not None and promise.by in ("will", "must", "demand"):
        return compared
    able = sentence.low(found.at - 1) in ("kunne", "kunna")  # «NAV må kunne gi hjelp» is how well it stands
    if not able and content(sentence, found.end, far, sentence.setting.cues.benefits):
        return by_noun if by_noun in ("fund", "require") else "ensure"
    if by_noun == "require":  # «gi små lag enklere krav»
        simpler = [each for each in sentence.setting.cues.adjectives if each.key == "orderly"]
        return content(sentence, found.end, stop, simpler) or by_noun
    if by_noun is not None:
        return "ensure" if by_noun == "strengthen" else by_noun
    return "ensure" if promise.is_passive or promise.by == "will" else "other"


def had(promise: Promise, found: VerbAt, stop: int) -> str:
    """What is had or got: more of it strengthens, a chance enables, a right obliges."""
    sentence = promise.sentence
    cues = sentence.setting.cues
    if found.form.head == "få":
        allowed = sentence.low(found.end + (sentence.low(found.end) in ADVERBS))
        if sentence.setting.lexicon.is_a(allowed, "inf") and allowed not in NOUNS:
            return "enable"  # «få bruke tiden på …»: be allowed to
    freedom = found.form.head == "ha" and sentence.low(found.end).endswith(("frihet", "fridom"))
    freedom = freedom and sentence.words(found.end + 1, found.end + 3) != "til å"
    chance = content(sentence, found.end, stop, [each for each in cues.nouns if each.key in CHANCES])
    if chance is not None and not freedom:  # «ha religionsfrihet» is how things are
        return chance
    orderly = [each for each in cues.adjectives if each.key == "orderly"]
    compared = content(sentence, found.end, min(found.end + 4, stop), orderly) or content(
        sentence, found.end, min(found.end + 3, stop), [c for c in cues.adjectives if c.key in COMPARED]
    )
    if compared is not None:
        return compared
    near = {sentence.low(at) for at in range(found.end, min(found.end + 3, stop))}
    if found.form.head == "ha" and promise.by == "will" and near & OWN and not promise.negated:
        return "establish"  # who wants to have "an own" thing wants it made
    if found.form.head == "ha" and "gratis" in (sentence.low(found.end), sentence.low(found.end + 1)):
        return "ensure"
    if found.form.head == "få" and any(sentence.low(at).endswith(PENALTIES) for at in range(found.end, found.end + 2)):
        return "require"
    if found.form.head == "få" and content(sentence, found.end, min(found.end + 4, stop), cues.benefits):
        return "ensure"
    if (
        found.form.head == "ha"
        and promise.by == "will"
        and not has_comparison(promise, found.end)
        and not near & GOOD
        and content(sentence, found.end, min(found.end + 4, stop), cues.means)
    ):
        return "establish"  # who wants to have a ban wants to make one
    control = [each for each in cues.nouns if each.key == "control"]
    if found.form.head == "ha" and (held := content(sentence, found.end, found.end + 1, control)):
        return held  # «ha kontroll over», not «ha en bedre kontroll»
    if found.form.head == "ha" and content(sentence, found.end, min(found.end + 3, stop), control):
        return "other"  # «ha full råderett» is no right
    skipped: tuple[str, ...] = (
        ("guarantee", "access", "duty", "control") if found.form.head == "ha" else ("plan", "access", "change", "duty")
    )
    if found.form.head == "ha":
        skipped = (*skipped, "money", "plan") if near & GOOD else (*skipped, "money")
    if freedom:
        skipped = (*skipped, *CHANCES)
    by_noun = content(sentence, found.end, stop, cues.nouns, skip=skipped)
    if by_noun is None and found.form.head == "ha":
        by_noun = deed(sentence, found.end, min(found.end + 4, stop))
    bare = stop - found.end <= BARE  # «ha et tollvern som sikrer …», but «ha et rettferdig tollvern som …»
    of_its_own = relative_verb(promise, stop) if bare else None
    if of_its_own not in ("ensure", "enable", "maintain", "reduce"):
        of_its_own = None
    within = (at for at in range(found.end, stop) if sentence.low(at) in REAL_PREPOSITIONS)
    described = next(within, stop)  # an adjective behind a preposition says nothing of what is had
    by_adjective = content(sentence, found.end, described, cues.adjectives, skip=("easier", *COMPARED))
    return by_noun or by_adjective or of_its_own or "other"


def made(promise: Promise, start: int) -> VerbAt | None:
    """The participle of "få utbedret veien": who promises to get a thing done has it done."""
    found, sentence = promise.verb, promise.sentence
    own = promise.by == "will" and (promise.subject is None or sentence.names_issuer(promise.subject))
    if found is None or found.form.head != "få" or found.verb.tail or promise.is_passive or not own:
        return None
    following = sentence.low(start + 1)
    if not following[:1].isalpha() or (following in PREPOSITIONS and following not in ("ut", "inn", "opp", "ned")):
        return None
    part = sentence.verb_at(start, "part")
    if part is None or part.form.language != sentence.language or part.verb.action == "other":
        return None
    noun = sentence.low(start).endswith(("t", "d", "a")) and following not in DETERMINERS and len(following) < 3
    return None if noun or sentence.setting.cues.shown(sentence.low(start)) else part


def has_comparison(promise: Promise, start: int) -> bool:
    """Whether the object begins with a comparison ("lavere skatter")."""
    compared = [each for each in promise.sentence.setting.cues.adjectives if each.key in COMPARED]
    return content(promise.sentence, start, start + 3, compared) is not None


def verb_class(promise: Promise, found: VerbAt) -> str:
    """The class of a verb that stands further on in the same promise."""
    inner = Promise(promise.rule, promise.by, promise.sentence, found.at, promise.end, found)
    for rule in (light, developed, tightened):
        if (action := rule(inner)) is not None:
            return action
    return found.verb.action


def purpose_verb(promise: Promise, start: int) -> VerbAt | None:
    """The verb of "til å …" or "for å …" behind the promised verb."""
    sentence = promise.sentence
    for at in range(start, promise.end - 1):
        if sentence.low(at) in (".", "som"):
            return None
        if sentence.low(at) == INFINITIVE_MARK and sentence.low(at - 1) in ("til", "for"):
            if sentence.low(at - 2).endswith(("ansvar", "ansvaret")):
                return None  # «ta sin del av ansvaret for å …» says whose it is
            return sentence.verb_at(at + 1)
    return None


def example_verb(promise: Promise, start: int) -> VerbAt | None:
    """The verb of "virkemidler som å …", where what is used is told by an example."""
    sentence = promise.sentence
    for at in range(start, min(start + 5, promise.end - 2)):
        if sentence.low(at) == "som" and sentence.low(at + 1) == INFINITIVE_MARK:
            return sentence.verb_at(at + 2)
    return None


def aimed_verb(promise: Promise, start: int) -> VerbAt | None:
    """The verb of "ha som mål å …": the aim tells what is promised."""
    sentence = promise.sentence
    if sentence.low(start) != "som" or sentence.low(start + 2) != INFINITIVE_MARK:
        return None
    return sentence.verb_at(start + 3) if sentence.low(start + 1).startswith(AIMED_AT) else None


def relative_verb(promise: Promise, stop: int) -> str | None:
    """The class of "… som sikrer …", "… som bidrar til å sikre …", where the object's clause says what it is for."""
    sentence = promise.sentence
    if sentence.low(stop) != "som":
        return None
    at = stop + 1
    while sentence.low(at) in ADVERBS or sentence.low(at) in ("både", "kan"):
        at += 1
    if sentence.low(at) in CONTRIBUTES and sentence.words(at + 1, at + 3) == "til å":
        found = sentence.verb_at(at + 3, "inf")
    else:
        found = sentence.verb_at(at, "pres")
    if found is not None and found.form.head in MAKING and sentence.low(found.end) == "det":
        return "enable" if sentence.low(found.end + 1) in POSSIBLE else None
    return found.verb.action if found is not None and found.verb.action != "other" else None


def spends(promise: Promise, start: int) -> bool:
    """Whether what is used is an amount of money ("bruke to milliarder kroner på …")."""
    near = [promise.sentence.low(at) for at in range(start, min(start + 6, promise.end))]
    return any(word.startswith(AMOUNTS) or (word.endswith(PURSES) and not word.startswith(NO_PURSE)) for word in near)


def is_definite(promise: Promise, start: int) -> bool:
    """Whether the object that begins at ``start`` is a definite noun phrase."""
    sentence = promise.sentence
    for at in range(start, min(start + 4, promise.end)):
        low = sentence.low(at)
        if low in OWNING and sentence.low(at + 1) in OWN:
            return False  # «utvikle sin egen plan» makes one
        if low in DEFINITE_DETERMINERS:
            return True
        opens = (low,) in OPENERS or not low[:1].isalpha() or low == "og"
        if opens or low in DETERMINERS or low in PREPOSITIONS or low.startswith("ny"):
            return False
        if len(low) > 4 and low.endswith(("en", "et", "ene", "ane", "a", "s")) and not low.endswith(("ende", "ande")):
            return True
    return False
