"""What a promise without a verb announces: by its first words, its nouns and adjectives, or a direction."""

from __future__ import annotations

from policygraph.finding.having import CHANCES, COMPARED, GOOD
from policygraph.finding.objects import boundary, content, deed
from policygraph.finding.promise import Promise
from policygraph.finding.purposes import OWN
from policygraph.language import actions_nb, actions_nn
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, PREPOSITIONS
from policygraph.language.lists import joined
from policygraph.language.numerals import WORDS as NUMERALS

#: nouns of something done, which decide before a comparison ("flere endringer")
DEEDS = ("change", "inquiry", "cut", "end")
#: what may stand before the noun phrase
BEFORE = ADVERBS - nb.NOT_BEFORE - nn.NOT_BEFORE
#: nothing of what is named ("ingen nye avgifter", "nei til")
NONE_OF = nb.NONE_OF | nn.NONE_OF
#: endings of what is paid
MONEY = joined(actions_nb.MONEY, actions_nn.MONEY)
#: verbs by which who says so brings something forward that was not there
PROPOSING = actions_nb.PROPOSING | actions_nn.PROPOSING
#: words behind the name of a thing that say who is to get it
SERVED = joined(actions_nb.PLACES_SERVED, actions_nn.PLACES_SERVED)
EVERYWHERE = actions_nb.EVERYWHERE | actions_nn.EVERYWHERE
FOR_ALL = actions_nb.FOR_ALL | actions_nn.FOR_ALL
NEW = actions_nb.NEW | actions_nn.NEW
PLEDGING = actions_nb.PLEDGING | actions_nn.PLEDGING
FULL = actions_nb.FULL | actions_nn.FULL
WITHOUT = actions_nb.WITHOUT | actions_nn.WITHOUT
SUPPORT = joined(actions_nb.SUPPORTING, actions_nn.SUPPORTING)
#: the longest label
LABEL = 8
ARTICLES = ("en", "et", "ei", "ein", "eit")


def nominal(promise: Promise) -> str | None:
    """«Økt satsing på …», «Ingen nye …»: without a verb, the first words tell, then the nouns and adjectives."""
    sentence = promise.sentence
    start = labelled(promise)
    while start + 1 < promise.end and (not sentence.tokens[start].is_word or sentence.low(start) in BEFORE):
        start += 1
    if sentence.low(start) in NONE_OF:
        return "abolish"
    openings = sentence.setting.cues.openings
    if (opening := openings.get(sentence.words(start, start + 2)) or openings.get(sentence.low(start))) is not None:
        return opening
    if sentence.low(promise.start) in ("minst", "minimum") and is_number(sentence.low(promise.start + 1)):
        return "require"  # «minst tre vekter på hver stasjon»
    if sentence.low(start) in OWN or (start > promise.start and sentence.low(promise.start) in NEW):
        return "establish"  # «eget ungdomshus i bygda», «Ny trygdelov: hver enkelt får en konto»
    stop = boundary(sentence, start, promise.end)
    if sentence.low(start) in ARTICLES:  # «en skole med stor satsing på …» is described by what it has
        stop = next((at for at in range(start + 2, stop) if sentence.low(at) in ("med", "uten", "utan")), stop)
    cues = sentence.setting.cues
    chances = cues.nouns_of(*CHANCES)
    deeds = cues.nouns_of(*DEEDS)
    compared = cues.adjectives_of(*COMPARED)
    return (
        directed(promise)
        or content(sentence, start, min(start + 4, stop), chances)
        or content(sentence, start, min(start + 3, stop), deeds)
        or content(sentence, start, min(start + 2, stop), compared)
        or content(sentence, start, min(start + 2, stop), cues.adjectives_of("new"))
        or moved(promise, start, stop)
        or wanted(promise, start, min(stop, start + 4))
        or funded_anew(promise, start, stop)
        or content(sentence, start, stop, cues.nouns)
        or deed(sentence, start, stop)
        or content(sentence, start, stop, cues.adjectives)
        or due(promise, start, stop)
        or proposed(promise)
    )


def only_named(promise: Promise) -> str | None:
    """«Nattbuss fra sentrum», «Fôr uten soya»: an item that no more than names a thing wants it made, or rid of one."""
    sentence, start = promise.sentence, labelled(promise)
    if promise.verb is not None or promise.rule != "item-noun-phrase" or promise.by != "will":
        return None
    stop = boundary(sentence, start, promise.end)
    if any(sentence.low(at) in WITHOUT for at in range(start + 1, min(start + 3, stop))):
        return "abolish"
    if sentence.low(start).startswith(SUPPORT) and sentence.low(start + 1) in ("til", "for", "åt"):
        return "enable"
    everybody = any(sentence.words(at, at + 2) == "for alle" for at in range(start, stop))
    if everybody or sentence.low(start) in FULL or sentence.low(start + 1) == "som":
        return None  # «Heltid som norm», «Full sysselsetting», «En skole for alle»: how things are to be
    if sentence.low(start) in ARTICLES and sentence.low(start + 1) in GOOD:
        return None  # «Et sterkt forsvar»
    if sentence.low(start) in GOOD:
        return "ensure"  # «Trygg skolevei for alle barn»
    return "establish" if sentence.low(start)[:1].isalpha() and not promise.negated else None


def moved(promise: Promise, start: int, stop: int) -> str | None:
    """«Satsen opp fra 2 til 4 prosent», «Prisen ned til …»: a direction behind the thing stands for the verb."""
    sentence = promise.sentence
    for at in range(start + 1, stop - 1):
        if sentence.low(at) in ("opp", "ned") and sentence.low(at + 1) in ("til", "fra", "frå", "med"):
            return sentence.setting.cues.directions.get(sentence.low(at))
    return None


def due(promise: Promise, start: int, stop: int) -> str | None:
    """«Læreplass til alle», «Rettshjelp uten egenandel»: a benefit that is named is to be had."""
    sentence = promise.sentence
    alone = sentence.low(start + 1) in ("til", "for", "uten", "utan", "fra", "frå")
    if alone and (benefit := content(sentence, start, start + 1, sentence.setting.cues.benefits)):
        return benefit
    for at in range(start, stop):
        if sentence.words(at, at + 2) in FOR_ALL:
            return "ensure"
        everywhere = sentence.words(at, at + 2) in EVERYWHERE and sentence.low(at + 2).startswith(SERVED)
        if everywhere and sentence.low(start) not in ARTICLES:
            return "establish"  # «bestillingsbuss i alle kommuner»
    return None


def proposed(promise: Promise) -> str | None:
    """«Vi foreslår et nytt …»: who proposes a thing wants it made."""
    sentence, start = promise.sentence, promise.start
    if promise.rule != "issuer-undertakes" or promise.negated:
        return None
    if any(sentence.low(at) in PLEDGING for at in range(max(0, start - 2), start)):
        return "ensure"  # «Vi lover stabile vilkår»
    if sentence.low(start) not in ARTICLES:
        return None
    return "establish" if any(sentence.low(at) in PROPOSING for at in range(max(0, start - 4), start)) else None


def is_number(word: str) -> bool:
    """Whether a word is a number in digits or letters."""
    return word[:1].isdigit() or word in NUMERALS or word in ("én", "éin", "ett")


def directed(promise: Promise) -> str | None:
    """«Køene må ned», «Tannhelse må inn i folketrygden»: a direction stands for the verb."""
    if promise.by not in ("must", "shall", "state"):
        return None
    sentence, at = promise.sentence, promise.start
    while sentence.low(at) in ADVERBS and sentence.words(at, at + 2) not in sentence.setting.cues.directions:
        at += 1
    if sentence.low(at) == "til" and is_paid(promise):
        return "fund"  # «60 prosent av inntektene skal til kommunene»
    directions = sentence.setting.cues.directions
    return directions.get(sentence.words(at, at + 2)) or directions.get(sentence.low(at))


def is_paid(promise: Promise) -> bool:
    """Whether the subject is money, or a share of some."""
    subject = range(*promise.subject) if promise.subject is not None else range(0)
    return any(promise.sentence.low(at).endswith(MONEY) for at in subject)


def funded_anew(promise: Promise, start: int, stop: int) -> str | None:
    """«Et tilskudd til lag og foreninger»: money with an indefinite article is a new grant."""
    money = promise.sentence.setting.cues.nouns_of("money")
    article = promise.sentence.low(start) in ARTICLES
    return "establish" if article and content(promise.sentence, start, min(start + 4, stop), money) else None


def wanted(promise: Promise, start: int, stop: int) -> str | None:
    """«Et tak på leien», «en ny avgift»: who wants to have a means wants to make it."""
    sentence = promise.sentence
    means = sentence.setting.cues.means
    if sentence.low(start).endswith("-") and sentence.low(start + 1) in ("og", "eller"):
        start += 2  # «gang- og sykkelvei til skolen»
    if sentence.low(start) not in ARTICLES:  # «Tak på leien», not «Lavere skatt på arbeid»
        bare = promise.by == "will" and sentence.low(start + 1) in ("på", "mot", "for", "i", "til")
        return content(sentence, start, start + 1, means) if bare else None
    if sentence.low(start + 1) in OWN:
        return "establish"
    behind = (at for at in range(start, stop) if sentence.low(at) in PREPOSITIONS)
    return content(sentence, start, next(behind, stop), means)


def labelled(promise: Promise) -> int:
    """Where a phrase begins after a label of a few words ("Flat skatt: en felles sats")."""
    sentence, start = promise.sentence, promise.start
    for at in range(start, min(start + LABEL, promise.end - 2)):
        if sentence.low(at) == ":":
            return at + 1
    return start
