"""Letters that a heading sets apart, close together again: "A R B E I D"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from policygraph.language.spelling import is_word
from policygraph.layout.rows import Row

#: single letters with one space between them, at least four in all; wider spaces part words
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: {1,3}[^\W\d_]| {0,3}[,:;.!?–-](?= |$)){3,}(?!\S)")
#: a line of nothing else may have three
_SHORT = re.compile(r"[^\W\d_](?: {1,3}[^\W\d_]){2,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
#: a word falls into no more pieces
MOST_PIECES = 5
#: longer lines are looked at no further
LONGEST = 120


def letter_spacing(rows: list[Row]) -> list[Row]:
    """The rows without the spaces within such words.

    Where all spaces are alike, the words are those of the fewest pieces that the word lists know; words that stand
    elsewhere in the document (in its contents, often) go before others.
    """
    result = []
    written: frozenset[str] | None = None
    for row in rows:
        spaced = _SHORT if _SHORT.fullmatch(row.text) else _SPACED
        found = spaced.search(row.line.text, row.start, row.end) if row.end - row.start <= LONGEST else None
        if found is not None and written is None:
            written = frozenset(word for each in rows for word in _WORD.findall(each.text.lower()))
        cuts = _cuts(row.line.text, found.start(), found.end(), written or frozenset()) if found is not None else ()
        if found is None and row.end - row.start <= LONGEST and row.text.isupper() and " " in row.text:
            cuts = _torn(row.line.text, row.start, row.end)
        result.append(replace(row, cuts=(*row.cuts, *cuts)) if cuts else row)
    return result


def _torn(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The spaces within words in capitals set wide apart: beside pieces that are no words and together make one.

    >>> _torn("PSYK ISK HELSE", 0, 14), _torn("NAV OG HELSE", 0, 12)
    (((4, 5),), ())
    """
    pieces = [(start + match.start(), start + match.end()) for match in re.finditer(r"[^\W\d_]+", text[start:end])]
    cuts: list[tuple[int, int]] = []
    at = 0
    while at < len(pieces):
        longest = at + 1
        for until in range(min(at + MOST_PIECES, len(pieces)), at + 1, -1):
            run = pieces[at:until]
            words = [text[left:right].lower() for left, right in run]
            spaces = [(before[1], after[0]) for before, after in pairwise(run)]
            single = all(text[left:right] == " " for left, right in spaces)
            if single and is_word("".join(words)) and not all(map(is_word, words)):
                cuts.extend(spaces)
                longest = until
                break
        at = longest
    return tuple(cuts)


def _cuts(text: str, start: int, end: int, written: frozenset[str]) -> tuple[tuple[int, int], ...]:
    spaces = [(start + match.start(), start + match.end()) for match in re.finditer(" +", text[start:end])]
    if any(right - left > 1 for left, right in spaces):
        return tuple(space for space in spaces if space[1] - space[0] == 1 and text[space[0] - 1] not in ",:;.!?")
    letters = text[start:end].replace(" ", "").lower()
    ends: set[int] = set()
    for word in re.finditer(r"[^\W\d_]+", letters):
        ends |= {word.start() + end for end in _words(word[0], written)}
    for mark in re.finditer(r"[^\w]", letters):  # a space stands behind it, and none before
        ends = {*ends, mark.end()} - ({mark.start()} if mark[0] not in "–-" else set())
    return tuple(space for space in spaces if len(text[start : space[0]].replace(" ", "")) not in ends)


def _words(letters: str, written: frozenset[str]) -> set[int]:
    """After which letters words end: the fewest known words, those written elsewhere first, then the longer ones.

    Where no known words make up the letters, they are one.
    """
    best: list[tuple[int, int, int, tuple[int, ...]] | None] = [(0, 0, 0, ()), *[None] * len(letters)]
    for end in range(1, len(letters) + 1):
        for start in range(end):
            before, word = best[start], letters[start:end]
            known = word in ("i", "å") or (len(word) > 1 and (word in written or is_word(word)))
            if before is None or not known:
                continue
            new = word not in written
            found = (before[0] + 1, before[1] + new, before[2] - len(word) ** 2, (*before[3], end))
            here = best[end]
            if here is None or found < here:
                best[end] = found
    last = best[-1]
    return set(last[3]) if last is not None else set()
