"""The words and marks of a sentence, with the characters of the document they cover."""

from __future__ import annotations

import re
from typing import NamedTuple

from policygraph.records.text import Span

TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*-?|[^\w\s]")


class Token(NamedTuple):
    """A word or mark as written and in lower case; ``start`` and ``end`` count in the document text."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word (or number), not a mark."""
        return self.low[0].isalnum()


def tokens_of(string: str, span: Span) -> list[Token]:
    """The tokens of ``string`` within ``span``, in order.

    >>> [token.text for token in tokens_of("NAV-kontorene må styrkes.", Span(0, 25))]
    ['NAV-kontorene', 'må', 'styrkes', '.']
    """
    return [
        Token(word := match.group(), word.lower(), match.start(), match.end())
        for match in TOKEN.finditer(string, span.start, span.end)
    ]
