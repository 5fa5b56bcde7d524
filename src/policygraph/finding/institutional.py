"""Whether the subject of a promise is somebody who can act on orders: a body, an office, an acronym."""

from __future__ import annotations

from policygraph.finding.promise import Promise
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.lists import joined

#: last parts of compounds that name a body ("NAV-kontorene")
OFFICES = joined(nb.OFFICES, nn.OFFICES)


def is_institution(promise: Promise, head: str) -> bool:
    """Whether the head of the subject names somebody who can act on orders: a body, an acronym, "kommunene"."""
    cues = promise.sentence.setting.cues
    heads = cues.last_words("institution")
    if head in heads or any(head.endswith(each) for each in heads if len(each) > 5):
        return True
    if promise.subject is None:
        return False
    if promise.sentence.words(*promise.subject) in cues.bodies:
        return True
    if any(token.low in ("pensjonsfond", "sektor") for token in promise.sentence.tokens[slice(*promise.subject)][:4]):
        return True
    named = promise.subject[0] > 0 or promise.subject[1] > promise.subject[0] + 1
    return any(
        token.low == head and (is_acronym(token.text) or (named and token.text.istitle() and number > 0))
        for number, token in enumerate(promise.sentence.tokens[slice(*promise.subject)], promise.subject[0])
    )


def is_acronym(word: str) -> bool:
    """Whether a word is an acronym, or a compound of one ("NAV-kontorene", not "EU-reglene" that are none)."""
    first, dash, last = word.partition("-")
    return first.isupper() and len(first) > 1 and (not dash or last.isupper() or last.endswith(OFFICES))
