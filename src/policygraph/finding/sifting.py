"""Regular expressions behind a cheap question: most texts lack the letters that a pattern cannot do without."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import Any

#: the standard library's reader of patterns; should a later Python have none, every pattern is searched for
_READER: Any = getattr(re, "_parser", None)
#: more ends or letters than this cost as much as the search that they might save
MOST_ENDS, MOST_HELD = 200, 12
#: most texts have shorter ones somewhere
SHORTEST_HELD = 3
#: as much of the end of a text as is looked at for an end with white space behind it
TAIL = 60
#: the marks of a pattern that stand for no character
_NOWHERE = ("AT", "ASSERT", "ASSERT_NOT")
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def sifted(pattern: str, flags: int = 0) -> Sifted | re.Pattern[str]:
    r"""A regular expression as :class:`Sifted` where it can be, else as it is: alike to search with.

    >>> type(sifted(r"\w+$")).__name__, type(sifted(r"\b(?:bruke|nytte)$")).__name__
    ('Pattern', 'Sifted')
    """
    found = Sifted(pattern, flags)
    return found if found.ends or found.holds else found.pattern


class Sifted:
    r"""A regular expression that is searched for only where a text has what every match of it has.

    ``ends`` are the letters that a match of a pattern for the end of a text can end with, white space aside, ``holds``
    those of which any match holds one; both are read off the pattern and empty where it leaves them open.

    >>> Sifted(r"\b(?:bruke|nytte)r?$").ends
    ('bruke', 'bruker', 'nytte', 'nytter')
    >>> Sifted(r"\b(?:gjennom|ved\s+hjelp\s+av)\b").holds
    ('gjennom', 'hjelp')
    """

    __slots__ = ("_folds", "_longest", "_tails", "ends", "holds", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """``flags`` as :func:`re.compile` takes them."""
        self.pattern = re.compile(pattern, flags)
        read = list(_READER.parse(pattern, flags)) if _READER is not None and flags in (0, re.IGNORECASE) else []
        self._folds = bool(flags)
        found = _ends(read)
        self.ends = tuple(dict.fromkeys(end.lower() for end in found)) if self._folds else found
        held = _held(read) if not (self.ends or flags) else ()
        held = tuple(each for each in held if not any(other in each for other in held if other != each))
        self.holds = held if len(held) <= MOST_HELD and min(map(len, held), default=0) >= SHORTEST_HELD else ()
        plain = self.ends and not (self._folds or _spaced(read))
        self._tails = (*self.ends, "\n") if plain else ()  # the end of a line may be the end as well
        self._longest = max(map(len, self.ends), default=0)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``text``, as the pattern itself would find it."""
        if self._tails:
            if not text.endswith(self._tails, start, end):
                return None
        elif self.holds:
            for held in self.holds:
                if text.find(held, start, end) >= 0:
                    break
            else:
                return None
        else:
            stop = min(end, len(text))
            tail = text[max(start, stop - TAIL) : stop].rstrip()
            if self._folds:
                tail = tail.lower()
            if len(tail) >= self._longest and not tail.endswith(self.ends):
                return None
        return self.pattern.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """The matches in ``text``, as the pattern itself would find them."""
        return self.pattern.finditer(text, start, end) if self.search(text, start, end) else ()


def _ends(read: list[Any]) -> tuple[str, ...]:
    """What a match ends with before white space, where it ends with the text."""
    branches = read[-1][1][1] if read and str(read[-1][0]) == "BRANCH" else [read]
    if not all(len(branch) and str(branch[-1][0]) == "AT" and "END" in str(branch[-1][1]) for branch in branches):
        return ()
    growing, grown = _grow(read[:-2] if _spaced(read) else read, {""})
    found = growing | grown
    if "" in found or len(found) > MOST_ENDS:
        return ()
    return tuple(sorted(end for end in found if not any(end[cut:] in found for cut in range(1, len(end)))))


def _spaced(read: list[Any]) -> bool:
    """Whether white space may stand before the end that a pattern asks for."""
    return len(read) > 1 and str(read[-2]).endswith("[(IN, [(CATEGORY, CATEGORY_SPACE)])]))")


def _grow(read: Iterable[Any], ends: set[str]) -> tuple[set[str], set[str]]:
    """``ends`` with what stands before them in a pattern: those that may grow further, and those that are done."""
    growing, grown = ends, set[str]()
    for name, said in reversed([(str(code), said) for code, said in read]):
        if name == "LITERAL":
            growing = {chr(said) + end for end in growing}
        elif name in _NOWHERE:
            continue
        elif name == "SUBPATTERN" and not (said[1] or said[2]):
            growing, done = _grow(said[3], growing)
            grown |= done
        elif name == "BRANCH":
            pairs = [_grow(branch, growing) for branch in said[1]]
            growing = {end for pair in pairs for end in pair[0]}
            grown |= {end for pair in pairs for end in pair[1]}
        elif name in _REPEATS:
            least, most, repeated = said
            once, done = _grow(repeated, growing)
            grown |= done
            if most == 1:
                growing = once if least else growing | once
            else:
                grown |= once
                growing = set() if least else growing
        else:
            grown |= growing
            growing = set()
        if not growing or len(growing) > MOST_ENDS:
            break
    return growing, grown


def _held(read: Iterable[Any]) -> tuple[str, ...]:
    """Letters of which a match holds at least one: of all that the pattern goes through, the longest."""
    best: tuple[str, ...] = ()
    run = ""
    for name, said in [*((str(code), said) for code, said in read), ("END", None)]:
        if name == "LITERAL":
            run += chr(said)
            continue
        if name in _NOWHERE:
            continue
        found: tuple[str, ...] = ()
        if name == "SUBPATTERN" and not (said[1] or said[2]):
            found = _held(said[3])
        elif name == "BRANCH":
            each = [_held(branch) for branch in said[1]]
            found = tuple(dict.fromkeys(word for held in each for word in held)) if all(each) else ()
        elif name in _REPEATS and said[0]:
            found = _held(said[2])
        for candidate in (found, (run,) if run else ()):
            best = max(best, candidate, key=_worth)
        run = ""
    return best


def _worth(held: tuple[str, ...]) -> tuple[int, int]:
    return (min(map(len, held)), -len(held)) if held else (0, 0)
