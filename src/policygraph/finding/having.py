"""What is promised by what somebody is to have, get or be given: a chance, a right, money, more of it."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.cues import Content
from policygraph.finding.objects import REAL_PREPOSITIONS, boundary, content, deed
from policygraph.finding.promise import Promise
from policygraph.finding.purposes import OWN, relative_verb
from policygraph.finding.sentence import VerbAt
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import ADVERBS, DEFINITE_DETERMINERS, DETERMINERS, INFINITIVE_MARK, PREPOSITIONS
from policygraph.language.lists import joined

#: what is got by who breaks a rule
PENALTIES = joined(nb.PENALTIES, nn.PENALTIES)
#: endings of what a body gets where it is manned better
STAFF = joined(nb.STAFF, nn.STAFF)
#: contents that decide before any comparison ("bedre anledning til" enables), and the comparisons
CHANCES = ("opportunity", "permission")
COMPARED = ("more", "less")
POWER = nb.POWER | nn.POWER
GIFTS = (*CHANCES, "access", "money", "duty")
#: infinitives that are nouns as often
NOUNS = nb.NOUNS | nn.NOUNS
#: adjectives by which what is had is a state, not a thing to be made ("ha gode planer")
GOOD = nb.GOOD | nn.GOOD
#: endings of definite nouns
DEFINITE = ("en", "et", "a", "ene", "ane")
ARTICLES = nb.ARTICLE | nn.ARTICLE
#: what is got and no gain ("få konsekvenser"); what is spent; "back"
NO_GAIN = joined(nb.NO_GAIN, nn.NO_GAIN)
PURSES = joined(nb.BUDGETS, nn.BUDGETS)
BACK = nb.BACK | nn.BACK
#: an article and a noun: a thing that is not described but by its clause
BARE = 2


def given(promise: Promise, found: VerbAt, nouns: Sequence[Content]) -> str:
    """What is given: a chance enables, a right obliges; a benefit that is given is ensured."""
    sentence = promise.sentence
    stop = boundary(sentence, found.end, promise.end)
    stops = (".", ";", "at", "slik", "når", INFINITIVE_MARK)
    marks = (at for at in range(found.end, promise.end) if sentence.low(at) in stops)
    far = stop if promise.is_passive else next(marks, promise.end)
    chance = content(sentence, found.end, far, [each for each in nouns if each.key in GIFTS])
    if chance is not None and (bounded := lessened(promise, found.end)):
        return bounded
    if any(sentence.low(at) == "," and sentence.low(at + 1) == "rett" for at in range(found.end, promise.end)):
        return "require"  # «gi pårørende som pleier sine, rett til permisjon»
    power = next((at for at in range(found.end, far) if sentence.low(at) in POWER), far)
    more = sentence.setting.cues.adjectives_of(*COMPARED)
    if power < far and (grown := content(sentence, power - 1, power, more)):
        return grown  # «gi rådet mer makt»
    if chance is not None:
        return chance
    compared = content(sentence, found.end, stop, sentence.setting.cues.adjectives_of(*COMPARED))
    by_noun = content(sentence, found.end, stop, nouns, skip=("plan", "control", "change", "cut", "establishing"))
    own = sentence.names_issuer(promise.subject)
    if compared is not None and (own or promise.by in ("will", "must", "demand")):
        return compared  # «Vi skal gi dem et bedre vern»
    able = sentence.low(found.at - 1) in ("kunne", "kunna")  # «NAV må kunne gi hjelp» is how well it stands
    if not able and content(sentence, found.end, far, sentence.setting.cues.benefits):
        return by_noun if by_noun in ("fund", "require") else "ensure"
    if by_noun == "require":  # «gi små lag enklere krav»
        simpler = sentence.setting.cues.adjectives_of("orderly")
        return content(sentence, found.end, stop, simpler) or by_noun
    if by_noun is not None:
        return "ensure" if by_noun == "strengthen" else by_noun
    counted = any(sentence.low(at)[:1].isdigit() for at in range(found.end, stop))  # «gi studentene 12 000 i støtte»
    return "ensure" if promise.is_passive or promise.by == "will" or own or counted else "other"


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
    chance = content(sentence, found.end, stop, cues.nouns_of(*CHANCES))
    if chance is not None and not freedom:  # «ha religionsfrihet» is how things are
        return lessened(promise, found.end) or added(promise, found.end, stop) or chance
    orderly = cues.adjectives_of("orderly")
    compared = content(sentence, found.end, min(found.end + 4, stop), orderly) or content(
        sentence, found.end, min(found.end + 3, stop), cues.adjectives_of(*COMPARED)
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
    if found.form.head == "få" and near & OWN:
        return "establish"  # «Hver kommune får sin egen …»
    if found.form.head == "få" and any(sentence.low(at).endswith(STAFF) for at in range(found.end, found.end + 3)):
        return "strengthen"
    if (
        found.form.head == "ha"
        and promise.by == "will"
        and not has_comparison(promise, found.end)
        and not near & GOOD
        and content(sentence, found.end, min(found.end + 4, stop), cues.means)
    ):
        return "establish"  # who wants to have a ban wants to make one
    ban = content(sentence, found.end, min(found.end + 4, stop), cues.nouns_of("end"))
    article = (
        ban is None
        and sentence.low(found.end) in ARTICLES
        and not near & GOOD
        and not has_comparison(promise, found.end)
    )
    if article and promise.by != "will" and content(sentence, found.end, min(found.end + 4, stop), cues.means):
        head = sentence.subject_head(promise.subject)
        person = (head,) in cues.phrases["general"] and found.form.head == "få"
        return "ensure" if person else "establish"  # «Staten skal ha en avtale med …», «Elevene skal få et kort»
    control = cues.nouns_of("control")
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
    got = gained(promise, found.end, described) if found.form.head == "få" else None
    return by_noun or by_adjective or of_its_own or got or "other"


def lessened(promise: Promise, start: int) -> str | None:
    """«gi nemnda færre muligheter»: less of a chance at the head of what is given leaves less."""
    less = promise.sentence.setting.cues.adjectives_of("less")
    return content(promise.sentence, start, start + 1, less) or content(promise.sentence, start + 1, start + 2, less)


def added(promise: Promise, start: int, stop: int) -> str | None:
    """«få flere kontrollører og lov til å …»: more of what comes first, before the chance that is joined to it."""
    sentence = promise.sentence
    joint = next((at for at in range(start, stop) if sentence.low(at) == "og"), start)
    chances = sentence.setting.cues.nouns_of(*CHANCES)
    more = sentence.setting.cues.adjectives_of(*COMPARED)
    return None if content(sentence, start, joint, chances) else content(sentence, start, min(start + 1, joint), more)


def gained(promise: Promise, start: int, stop: int) -> str | None:
    """«få en fast kontakt», «få flerårige budsjetter», «Fôret bør få en avgift»: what somebody or something gets."""
    sentence = promise.sentence
    near = [sentence.low(at) for at in range(start, min(start + 3, stop))]
    if promise.negated or not near or set(near) & (GOOD | ADVERBS) or any(low.endswith(NO_GAIN) for low in near):
        return None
    if any(low.endswith(PURSES) for low in near):
        return "fund"
    if (
        sentence.setting.lexicon.is_a(near[0], "inf")
        or near[0] in DEFINITE_DETERMINERS
        or near[0] in PREPOSITIONS
        or near[0] in BACK
    ):
        return None
    return "ensure" if len(near) > 1 else None


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


def told_to(promise: Promise, start: int, stop: int) -> VerbAt | None:
    """The verb of "få tilsynet til å gripe inn": what somebody else is made to do."""
    sentence = promise.sentence
    own = promise.by == "will" and (promise.subject is None or sentence.names_issuer(promise.subject))
    for at in range(start + 1, min(start + 6, stop) if own else start):
        if sentence.low(at) == "til" and sentence.low(at + 1) == INFINITIVE_MARK:
            named = sentence.tokens[start].text[0].isupper() or sentence.low(at - 1).endswith(DEFINITE)
            return sentence.verb_at(at + 2) if named else None
    return None


def has_comparison(promise: Promise, start: int) -> bool:
    """Whether the object begins with a comparison ("lavere skatter")."""
    compared = promise.sentence.setting.cues.adjectives_of(*COMPARED)
    return content(promise.sentence, start, start + 3, compared) is not None
