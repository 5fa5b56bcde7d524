"""Which action a promise announces: the class of its verb, or of what a light verb brings with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policygraph.finding.cues import Content
from policygraph.finding.objects import boundary, content, resultative
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.language.clause_words import ADVERBS, DETERMINERS, INFINITIVE_MARK, OPENERS, PREPOSITIONS
from policygraph.language.lists import words

#: comparatives that say that a thing there is gets better
BETTER = words("sterkere bedre tettere tryggere sterkare betre tettare bredere breiare")
BEING = frozenset(("være", "vere", "bli", "verte"))
USING = ("bruke", "nytte", "benytte", "anvende")
STILL = frozenset(("fortsatt", "fremdeles", "framleis"))
#: contents that decide before any comparison ("bedre anledning til" enables), and the comparisons
CHANCES = ("opportunity", "permission")
COMPARED = ("more", "less")
GIFTS = (*CHANCES, "access", "money", "duty")
#: going on; and what only tells of what was found out
NOUNS = ("støtte", "hjelp", "rette", "lære", "bedre", "betre")
CONTINUING = ("fortsette", "fortsetje", "fortsetta", "holde", "halde")
REPORTING = ("legge fram", "legge frem", "leggje fram", "framlegge", "fremlegge", "presentere", "publisere")
#: what a rule may leave less of
LEEWAY = ("mulighet", "adgang", "retten", "moglegheit", "høve", "tilgang", "bruken", "bruk", "praksis")


def resolve(promise: Promise) -> tuple[str, str]:
    """The action class and the rule that decided it; the first rule of ``RULES`` that knows."""
    for rule in RULES:
        action = rule(promise)
        if action is not None:
            return action, "action-" + rule.__name__.strip("_").replace("_", "-")
    return "other", "action-unknown"


def _negated(promise: Promise) -> str | None:
    """«ikke fornye»: what is not to be done is ended; «ikke være til hinder» ends nothing."""
    found = promise.verb
    if found is None or not promise.negated:
        return None
    following = promise.sentence.low(found.end)
    if found.form.head in BEING and (following in DETERMINERS or following in PREPOSITIONS):
        return "other"
    return "abolish"


def _joined(promise: Promise) -> str | None:
    """«utrede og innføre»: where finding out and acting are joined, the act decides."""
    found = promise.verb
    if found is None or found.verb.carries != "explore":
        return None
    other = following_infinitive(promise, found.end)
    return other.verb.action if other is not None and not only_finds_out(other) else None


def only_finds_out(found: VerbAt) -> bool:
    """Whether a verb joined to one of finding out goes no further ("… og legge fram en melding")."""
    reports = found.verb.action == "establish" and found.verb.lemma.startswith(REPORTING)
    return found.verb.carries == "explore" or reports


def _continued(promise: Promise) -> str | None:
    """«fortsette å arbeide for …»: going on with an effort is that effort."""
    return "advocate" if goes_on(promise) else None


def goes_on(promise: Promise) -> bool:
    """Whether the promise is to go on working for something."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in CONTINUING:
        return False
    mark = next((at for at in range(found.end, found.end + 3) if sentence.low(at) == INFINITIVE_MARK), None)
    inner = sentence.verb_at(mark + 1) if mark is not None else None
    return inner is not None and inner.verb.carries == "effort" and inner.verb.action == "advocate"


def leads(promise: Promise) -> str | None:
    """What role is taken in "ta en pådriverrolle", "ta en ledende rolle": "pusher", "leader" or none."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in ("ta", "ha", "spille", "innta") or found.verb.tail:
        return None
    near = sentence.words(found.end, found.end + 4)
    if "pådriver" in near or "pådrivar" in near:
        return "pusher"
    leading = ("lederrolle", "leiarrolle", "lederskap", "leiarskap", "førerrolle", "ledende rolle", "leiande rolle")
    return "leader" if found.form.head != "ha" and any(word in near for word in leading) else None


def _led(promise: Promise) -> str | None:
    """«ta en lederrolle i …»: to lead others is to work for it."""
    return "advocate" if leads(promise) else None


def _light(promise: Promise) -> str | None:
    """«gjøre X bedre», «bruke X til å sikre»: a light verb takes the class of its content."""
    found = promise.verb
    if found is None or "light" not in found.verb.frames:
        return None
    sentence = promise.sentence
    head = found.form.head
    if sentence.low(found.end) == "og" and (joint := sentence.verb_at(found.end + 1)):
        return joint.verb.action
    stop = boundary(sentence, found.end, promise.end)
    purpose = purpose_verb(promise, found.end)
    if head in USING and purpose is not None:
        return verb_class(promise, purpose)
    nouns, adjectives = sentence.setting.cues.nouns, sentence.setting.cues.adjectives
    if head in USING:  # what is used is a means: it says nothing of the end
        return content(sentence, found.end, min(found.end + 2, stop), [c for c in adjectives if c.key in COMPARED])
    if "give" in found.verb.frames:
        return given(promise, found, nouns)
    if head in BEING:
        if any(sentence.low(at) in STILL for at in range(found.at - 3, found.at + 3)):
            return "maintain"
        chosen: Sequence[Content] = [*adjectives, *(n for n in nouns if n.key in ("control", "guarantee"))]
        return content(sentence, found.end, stop, chosen, skip=("new", "accessible")) or "other"
    if head in ("ha", "få"):
        return had(promise, found, stop)
    if head in ("gjøre", "gjere"):
        if sentence.low(found.end) in ("mer", "meir") and sentence.low(found.end + 1) == "for" and purpose is not None:
            return verb_class(promise, purpose)
        result = resultative(sentence, found.end, promise.end)
        return (
            content(sentence, found.end, stop, adjectives, skip=("new",))
            or content(sentence, result, promise.end, nouns)
            or ("reform" if found.end + 1 < result < stop and not promise.is_passive else None)
        )
    by_noun = content(sentence, found.end, stop, nouns)
    if by_noun is not None:
        return by_noun
    if purpose is not None and head not in ("få", "fortsette", "fortsetje", "holde", "halde"):
        return verb_class(promise, purpose)
    by_adjective = content(sentence, found.end, stop, adjectives)
    if head == "gjennomføre":
        return "reform" if by_adjective else None
    return by_adjective or relative_verb(promise, stop)


def _developed(promise: Promise) -> str | None:
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
    if sentence.low(found.end) == "og" and (joint := sentence.verb_at(found.end + 1)):
        return joint.verb.action
    if promise.is_passive:
        return "strengthen"
    return "strengthen" if is_definite(promise, found.end) else None


def _tightened(promise: Promise) -> str | None:
    """«stramme inn adgangen» leaves less, «stramme inn regelverket» makes a rule stronger."""
    found = promise.verb
    if found is None or "tighten" not in found.verb.frames:
        return None
    words = [promise.sentence.low(at) for at in range(found.end, min(found.end + 5, promise.end))]
    return "reduce" if any(word.startswith(LEEWAY) for word in words) else "strengthen"


def _shaped(promise: Promise) -> str | None:
    """«at skjemaet utformes slik» reforms what there is; «sette ned et utvalg» sets up, «sette ned prisen» lowers."""
    found = promise.verb
    if found is None:
        return None
    if "lay-down" in found.verb.frames:
        return "other" if promise.is_passive else "establish"
    if "shape" in found.verb.frames and promise.is_passive:
        return "reform"
    if "appoint" in found.verb.frames:
        committees = [each for each in promise.sentence.setting.cues.nouns if each.key == "committee"]
        return content(promise.sentence, found.end, promise.end, committees)
    return None


def cooperates(promise: Promise) -> bool:
    """Whether the promise is no more than to work together: towards an aim ("om å …"), or the whole of an item."""
    found, sentence = promise.verb, promise.sentence
    if found is None or "cooperate" not in found.verb.frames:
        return False
    if promise.rule == "item-infinitive":
        return True
    return any(sentence.low(at) == "om" and sentence.low(at + 1) == "å" for at in range(found.at, promise.end))


def _verb(promise: Promise) -> str | None:
    """The class of the verb itself."""
    if cooperates(promise):
        return "advocate"
    return promise.verb.verb.action if promise.verb is not None else None


def _nominal(promise: Promise) -> str | None:
    """«Økt satsing på …»: without a verb, the nouns and adjectives tell."""
    sentence = promise.sentence
    stop = boundary(sentence, promise.start, promise.end)
    cues = sentence.setting.cues
    return (
        content(sentence, promise.start, stop, cues.nouns)
        or content(sentence, promise.start, stop, cues.adjectives)
        or wanted(promise, stop)
    )


def wanted(promise: Promise, stop: int) -> str | None:
    """«Et tak på leien», «en ny avgift»: who wants to have a means wants to make it."""
    sentence = promise.sentence
    if sentence.low(promise.start) not in ("en", "et", "ei", "ein", "eit"):
        return None
    return content(sentence, promise.start, min(promise.start + 4, stop), sentence.setting.cues.means)


def has_comparison(promise: Promise, start: int) -> bool:
    """Whether the object begins with a comparison ("lavere skatter")."""
    compared = [each for each in promise.sentence.setting.cues.adjectives if each.key in COMPARED]
    return content(promise.sentence, start, start + 3, compared) is not None


RULES: tuple[Callable[[Promise], str | None], ...] = (
    _negated,  # before all: a negated verb is no verb of its class
    _led,
    _continued,
    _joined,  # before the verb: the first verb of "utrede og innføre" is not the strongest
    _light,  # light verbs have no class of their own
    _developed,
    _tightened,
    _shaped,
    _verb,
    _nominal,
)


def verb_class(promise: Promise, found: VerbAt) -> str:
    """The class of a verb that stands further on in the same promise."""
    inner = Promise(promise.rule, promise.by, promise.sentence, found.at, promise.end, found)
    for rule in (_light, _developed, _tightened):
        if (action := rule(inner)) is not None:
            return action
    return found.verb.action


def following_infinitive(promise: Promise, start: int) -> VerbAt | None:
    """The next infinitive joined by "og" to the promised verb, unless an infinitive phrase comes before."""
    sentence = promise.sentence
    for at in range(start, promise.end):
        low = sentence.low(at)
        if low in (INFINITIVE_MARK, ".", "som", "slik"):
            return None
        if (
            low in ("og", "samt")
            and (found := sentence.verb_at(at + 1, "inf"))
            and not is_plural_noun(sentence, at + 1)
        ):
            return found
    return None


def is_plural_noun(sentence: Sentence, at: int) -> bool:
    """Whether the word is followed by a preposition as only a noun is ("støtte til")."""
    return sentence.low(at) in ("støtte", "rette", "reise", "lære") and sentence.low(at + 1) in PREPOSITIONS


def purpose_verb(promise: Promise, start: int) -> VerbAt | None:
    """The verb of "til å …" or "for å …" behind the promised verb."""
    sentence = promise.sentence
    for at in range(start, promise.end - 1):
        if sentence.low(at) in (".", "som"):
            return None
        if sentence.low(at) == INFINITIVE_MARK and sentence.low(at - 1) in ("til", "for"):
            return sentence.verb_at(at + 1)
    return None


def relative_verb(promise: Promise, stop: int) -> str | None:
    """The class of "… som sikrer …" where the object's clause says what it is for."""
    sentence = promise.sentence
    if sentence.low(stop) != "som":
        return None
    found = sentence.verb_at(stop + 1, "pres")
    return found.verb.action if found is not None and found.verb.action != "other" else None


def given(promise: Promise, found: VerbAt, nouns: Sequence[Content]) -> str:
    """What is given: a chance enables, a right obliges; a benefit that is given is ensured."""
    sentence = promise.sentence
    stop = boundary(sentence, found.end, promise.end)
    stops = (".", ";", "at", "slik", "når", INFINITIVE_MARK)
    marks = (at for at in range(found.end, promise.end) if sentence.low(at) in stops)
    far = stop if promise.is_passive else next(marks, promise.end)
    chance = content(sentence, found.end, far, [each for each in nouns if each.key in GIFTS])
    if chance is not None:
        return chance
    compared = content(sentence, found.end, stop, [c for c in sentence.setting.cues.adjectives if c.key in COMPARED])
    by_noun = content(sentence, found.end, stop, nouns, skip=("plan", "control", "change", "cut", "establishing"))
    if compared is not None and promise.by in ("will", "must", "demand"):
        return compared
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
    chance = content(sentence, found.end, stop, [each for each in cues.nouns if each.key in CHANCES])
    if chance is not None:
        return chance
    compared = content(sentence, found.end, min(found.end + 3, stop), [c for c in cues.adjectives if c.key in COMPARED])
    if compared is not None:
        return compared
    if found.form.head == "få" and content(sentence, found.end, min(found.end + 4, stop), cues.benefits):
        return "ensure"
    if (
        found.form.head == "ha"
        and promise.by == "will"
        and not has_comparison(promise, found.end)
        and content(sentence, found.end, min(found.end + 4, stop), cues.means)
    ):
        return "establish"  # who wants to have a ban wants to make one
    control = [each for each in cues.nouns if each.key == "control"]
    if found.form.head == "ha" and (held := content(sentence, found.end, found.end + 1, control)):
        return held  # «ha kontroll over», not «ha en bedre kontroll»
    skipped = (
        ("guarantee", "access", "duty", "control") if found.form.head == "ha" else ("plan", "access", "change", "duty")
    )
    by_noun = content(
        sentence, found.end, stop, cues.nouns, skip=(*skipped, "money") if found.form.head == "ha" else skipped
    )
    return by_noun or content(sentence, found.end, stop, cues.adjectives, skip=("easier", *COMPARED)) or "other"


def is_definite(promise: Promise, start: int) -> bool:
    """Whether the object that begins at ``start`` is a definite noun phrase."""
    sentence = promise.sentence
    for at in range(start, min(start + 4, promise.end)):
        low = sentence.low(at)
        if low in ("den", "det", "de", "dei", "denne", "dette", "disse", "desse", "vår", "våre", "vårt", "sin", "sitt"):
            return True
        opens = (low,) in OPENERS or not low[:1].isalpha() or low == "og"
        if opens or low in DETERMINERS or low in PREPOSITIONS or low.startswith("ny"):
            return False
        if len(low) > 4 and low.endswith(("en", "et", "ene", "ane", "a", "s")) and not low.endswith(("ende", "ande")):
            return True
    return False
