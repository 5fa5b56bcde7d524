"""Lines that promise and leave what to the lines below them: "Fjordpartiet vil:", "Vi går inn for å:"."""

from __future__ import annotations

import re

from policygraph.language import nb, nn
from policygraph.language.ends import last_word
from policygraph.language.infinitives import opens_as_item

_ENDS = nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS
_PROMISES = nb.PROMISES | nn.PROMISES
_WORD = re.compile(r"[^\W\d_]+")
#: one without a colon has no more words than this
MOST_WORDS = 8


def is_lead_in(text: str) -> bool:
    """Whether a line opens a list by its words: it promises and ends with a colon, or ends with "vil" and its likes.

    >>> [is_lead_in(text) for text in ("Mål – Fjordpartiet vil:", "Ansvarlig for dem:", "Vi skal", "Vi går inn for:")]
    [True, False, True, True]
    """
    if not text.endswith(":"):
        return last_word(text) in _ENDS and len(text.split()) <= MOST_WORDS
    words = [word.lower() for word in _WORD.findall(text)]
    return bool(words) and not opens_as_item(text) and (words[-1] in _ENDS or not _PROMISES.isdisjoint(words))
