"""What a thing is for, how it is spent and which one it is: the words behind a light verb that say so."""

from __future__ import annotations

from policygraph.finding.promise import Promise
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

#: what is spent: amounts, and that which they are taken from
AMOUNTS = joined(nb.AMOUNTS, nn.AMOUNTS)
PURSES = joined(nb.PURSES, nn.PURSES)
NO_PURSE = joined(nb.NO_PURSE, nn.NO_PURSE)
OWN = nb.OWN | nn.OWN
CONTRIBUTES = nb.CONTRIBUTES | nn.CONTRIBUTES
OWNING = nb.OWNING | nn.OWNING
AIMED_AT = joined(nb.AIMED_AT, nn.AIMED_AT)
#: what makes "it" possible, and what it may be made
MAKING = nb.MAKING | nn.MAKING
POSSIBLE = nb.POSSIBLE | nn.POSSIBLE


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
