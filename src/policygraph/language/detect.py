"""Which language a text is in: counts of frequent words that only one of them writes so; abstains when in doubt."""

from __future__ import annotations

import re
from collections import Counter

from policygraph.language import en, nb, nn

_LISTS = {"nb": nb.TELLING, "nn": nn.TELLING, "en": en.TELLING}
#: word of one list that stands in no other, so that it alone can tell → its language
_LANGUAGE_OF = {
    word: name
    for name, words in _LISTS.items()
    for word in words
    if not any(word in other for key, other in _LISTS.items() if key != name)
}
_WORD = re.compile(r"[^\W\d_]+")


def tally(text: str) -> Counter[str]:
    """How many words of ``text`` are written so in one language only.

    >>> sorted(tally("Vi vil ikke, me vil ikkje").items())
    [('nb', 1), ('nn', 2)]
    """
    return Counter(filter(None, map(_LANGUAGE_OF.get, _WORD.findall(text.lower()))))


def told(counts: Counter[str], *, least: int = 3, margin: float = 1.5) -> str | None:
    """The language that a tally tells: at least ``least`` words, and by ``margin`` more than for the next one."""
    ranked = sorted(_LISTS, key=lambda name: (-counts[name], name))
    most, next_most = counts[ranked[0]], counts[ranked[1]]
    return ranked[0] if most >= least and most >= margin * next_most else None


def detect(text: str, *, least: int = 3) -> str | None:
    """``nb``, ``nn`` or ``en`` where the words of ``text`` tell, at least ``least`` of them.

    >>> detect("Vi vil ikke være med på noe slikt, hvor mye det enn koster.")
    'nb'
    >>> detect("Me vil ikkje vere med på noko slikt, kor mykje det enn kostar.")
    'nn'
    >>> detect("NAV 2030") is None
    True
    """
    return told(tally(text), least=least)
