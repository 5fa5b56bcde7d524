"""Which language a text is in: counts of frequent words that only one of them writes so; abstains when in doubt."""

from __future__ import annotations

import re

from policygraph.language import en, nb, nn

#: words of one list that stand in no other: those alone can tell
_LISTS = {"nb": nb.TELLING, "nn": nn.TELLING, "en": en.TELLING}
_ONLY = {
    name: words - frozenset().union(*(other for key, other in _LISTS.items() if key != name))
    for name, words in _LISTS.items()
}
_WORD = re.compile(r"[^\W\d_]+")


def tally(text: str) -> dict[str, int]:
    """How many words of ``text`` are written so in one language only."""
    counts = dict.fromkeys(_ONLY, 0)
    for word in _WORD.findall(text.lower()):
        for name, words in _ONLY.items():
            counts[name] += word in words
    return counts


def detect(text: str, *, least: int = 3, margin: float = 1.5) -> str | None:
    """``nb``, ``nn`` or ``en`` where at least ``least`` words tell and by ``margin`` more than for the next one.

    >>> detect("Vi vil ikke være med på noe slikt, hvor mye det enn koster.")
    'nb'
    >>> detect("Me vil ikkje vere med på noko slikt, kor mykje det enn kostar.")
    'nn'
    >>> detect("NAV 2030") is None
    True
    """
    ranked = sorted(tally(text).items(), key=lambda pair: (-pair[1], pair[0]))
    (best, most), (_, next_most) = ranked[:2]
    return best if most >= least and most >= margin * next_most else None
