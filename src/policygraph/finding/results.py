"""What "gjøre" makes of a thing: greener, free of cars, the best of its kind."""

from __future__ import annotations

from policygraph.finding.promise import Promise
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import ADVERBS, INFINITIVE_MARK, PREPOSITIONS
from policygraph.language.lists import joined

#: endings of comparatives, and those that leave less of what they are said of
COMPARATIVE = joined(nb.COMPARATIVE, nn.COMPARATIVE)
HARDER = joined(nb.HARDER, nn.HARDER)
#: beginnings of what a thing is that does well
THRIVING = joined(nb.THRIVING, nn.THRIVING)
#: endings of what a place is freed of, and how long the words are at least
FREED = joined(nb.FREED, nn.FREED)
LEAST_FREED = 6
#: endings of superlatives that no noun has ("viktigste")
SUPERLATIVE = joined(nb.SUPERLATIVE, nn.SUPERLATIVE)
#: the best of its kind
BEST = nb.BEST | nn.BEST


def compared_result(promise: Promise, start: int, stop: int) -> str | None:
    """«gjøre byen grønnere»: a comparative at the end of the object is more of something."""
    sentence = promise.sentence
    if promise.is_passive:
        return None
    for at in range(start + 1, stop):
        if sentence.low(at) in PREPOSITIONS:
            return None
        low, following = sentence.low(at), sentence.low(at + 1)
        ends = not following[:1].isalpha() or following in PREPOSITIONS or following in ("og", INFINITIVE_MARK)
        if low.endswith(COMPARATIVE) and ends:
            return "reduce" if low.startswith(HARDER) else "strengthen"
    return None


def made_good(promise: Promise, start: int, stop: int, result: int) -> str | None:
    """«gjøre yrket interessant igjen», «gjøre byen til landets beste»: what gets good is strengthened."""
    sentence = promise.sentence
    for at in range(start + 1, stop):
        low, following = sentence.low(at), sentence.low(at + 1)
        if at >= result > start and (low in BEST or low.endswith(SUPERLATIVE)):
            return "strengthen"
        ends = not following[:1].isalpha() or following in PREPOSITIONS or following in ADVERBS or following == "igjen"
        if not ends or sentence.low(at - 1) in PREPOSITIONS:
            continue
        if low.startswith(THRIVING):
            return "strengthen"
        if low.endswith(FREED) and len(low) > LEAST_FREED:
            return "abolish"  # «gjøre sentrum bilfritt»
        if low.startswith("digital"):
            return "reform"
    return None
