"""Letters that a heading sets apart, close together again: "A R B E I D"."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.language.spelling import is_word
from policygraph.layout.rows import Row

#: single letters with one space between them, at least four in all; wider spaces part words
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: {1,3}[^\W\d_]| {0,3}[,:;.!?–-](?= |$)){3,}(?!\S)")
#: a line of nothing else may have three
_SHORT = re.compile(r"[^\W\d_](?: {1,3}[^\W\d_]){2,}")
#: longer lines are looked at no further
LONGEST = 120


def letter_spacing(rows: list[Row]) -> list[Row]:
    """The rows without the spaces within such words.

    Where all spaces are alike, the words are those of the fewest pieces that the word lists know.
    """
    result = []
    for row in rows:
        spaced = _SHORT if _SHORT.fullmatch(row.text) else _SPACED
        found = spaced.search(row.line.text, row.start, row.end) if row.end - row.start <= LONGEST else None
        cuts = _cuts(row.line.text, found.start(), found.end()) if found is not None else ()
        result.append(replace(row, cuts=(*row.cuts, *cuts)) if cuts else row)
    return result


def _cuts(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    spaces = [(start + match.start(), start + match.end()) for match in re.finditer(" +", text[start:end])]
    if any(right - left > 1 for left, right in spaces):
        return tuple(space for space in spaces if space[1] - space[0] == 1 and text[space[0] - 1] not in ",:;.!?")
    letters = text[start:end].replace(" ", "").lower()
    ends: set[int] = set()
    for word in re.finditer(r"[^\W\d_]+", letters):
        ends |= {word.start() + end for end in _words(word[0])}
    for mark in re.finditer(r"[^\w]", letters):  # a space stands behind it, and none before
        ends = {*ends, mark.end()} - ({mark.start()} if mark[0] not in "–-" else set())
    return tuple(space for space in spaces if len(text[start : space[0]].replace(" ", "")) not in ends)


def _words(letters: str) -> set[int]:
    """After which letters words end: the fewest known words, and of these the longer ones; or one unknown one."""
    best: list[tuple[int, int, tuple[int, ...]] | None] = [(0, 0, ()), *[None] * len(letters)]
    for end in range(1, len(letters) + 1):
        for start in range(end):
            before = best[start]
            if before is None or not (
                letters[start:end] in ("i", "å") or (end - start > 1 and is_word(letters[start:end]))
            ):
                continue
            found = (before[0] + 1, before[1] - (end - start) ** 2, (*before[2], end))
            here = best[end]
            if here is None or found < here:
                best[end] = found
    last = best[-1]
    return set(last[2]) if last is not None else set()
