"""The words and marks of a text: each distinct word is looked at once, wherever and however often it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain
from operator import itemgetter
from typing import NamedTuple, TypeVar

from policygraph.language import promises_nb, promises_nn
from policygraph.language.lists import alternatives
from policygraph.records.text import Span

#: what an issuer does, as documents print it glued to a name in capitals ("PartietFJOvil")
_WILLS = f"(?:{alternatives(promises_nb, promises_nn, 'GLUED')})"
_GLUED = rf"\bPartiet(?=[A-ZÆØÅ]{{2,}}(?:{_WILLS})?\b)|(?:\b|(?<=\bPartiet))[A-ZÆØÅ]{{2,}}(?={_WILLS}\b)"
TOKEN = re.compile(rf"{_GLUED}|\d+(?:[.,]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*-?|[^\w\s]")
Said = TypeVar("Said")
#: how many words a memory holds before it is emptied
REMEMBERED = 100_000


class Remembered(dict[str, Said]):
    """What a question about a word is answered with, asked once for each distinct word.

    >>> lengths = Remembered(len)
    >>> lengths["skole"], list(lengths)
    (5, ['skole'])
    """

    def __init__(self, ask: Callable[[str], Said]) -> None:
        """``ask`` answers for a word that was not met before; its answer must depend on the word alone."""
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Said:
        if len(self) >= REMEMBERED:
            self.clear()
        said = self[word] = self._ask(word)
        return said


class Token(NamedTuple):
    """A word or mark as written and in lower case; ``is_word`` says that it is a word (or number), not a mark."""

    text: str
    low: str
    is_word: bool


#: the word or mark of a token in lower case
LOW = itemgetter(1)


def _cut(stretch: str) -> tuple[Token, ...]:
    """The tokens of a stretch without white space."""
    words = ((word, word.lower()) for word in TOKEN.findall(stretch))
    return tuple(Token(word, low, low[0].isalnum()) for word, low in words)


_STRETCHES = Remembered(_cut)


def tokens_of(string: str, span: Span) -> list[Token]:
    """The tokens of ``string`` within ``span``, in order.

    >>> [token.text for token in tokens_of("NAV-kontorene må styrkes.", Span(0, 25))]
    ['NAV-kontorene', 'må', 'styrkes', '.']
    >>> [token.text for token in tokens_of("PartietFJOvil", Span(0, 13))]  # glued in the source
    ['Partiet', 'FJO', 'vil']
    """
    return [*chain.from_iterable(map(_STRETCHES.__getitem__, string[span.start : span.end].split()))]


class Tokens:
    """The tokens of a stretch of text with the characters they cover, which are counted when first asked for."""

    __slots__ = ("_lows", "_span", "_starts", "_string", "found")

    def __init__(self, string: str, span: Span, found: list[Token] | None = None) -> None:
        """``found`` are the tokens where they are known already."""
        self._string, self._span = string, span
        self.found = tokens_of(string, span) if found is None else found
        self._starts: list[int] | None = None
        self._lows: frozenset[str] | None = None

    @property
    def lows(self) -> frozenset[str]:
        """The distinct words and marks in lower case: a rule whose words are not among them need not look."""
        if self._lows is None:
            self._lows = frozenset(map(LOW, self.found))
        return self._lows

    @property
    def starts(self) -> list[int]:
        """Where each token begins in the document text."""
        if self._starts is None:
            self._starts = []
            at = self._span.start
            for token in self.found:
                at = self._string.index(token.text, at)
                self._starts.append(at)
                at += len(token.text)
        return self._starts

    def covered(self, start: int, end: int) -> Span:
        """The characters that a range of tokens covers."""
        return Span(self.starts[start], self.starts[end - 1] + len(self.found[end - 1].text))

    def within(self, span: Span) -> Sequence[Token]:
        """The tokens that lie wholly between the characters of ``span``."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        if last > first and self.starts[last - 1] + len(self.found[last - 1].text) > span.end:
            last -= 1
        return self.found[first:last]

    def ending(self, end: int) -> int:
        """The index of the first token that ends at the character ``end`` or later, else of the last one."""
        at = bisect_left(self.starts, end)
        if at and self.starts[at - 1] + len(self.found[at - 1].text) >= end:
            at -= 1
        return min(at, len(self.found) - 1)
