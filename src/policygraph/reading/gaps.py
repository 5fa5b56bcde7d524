"""Pieces of a line that stand far apart: cells of a table, heads of two pages, lines of two columns (pdfium)."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

#: white space within a line is no wider than this, in points and in sizes of its letters
WIDEST, SIZES = 16.0, 2.0
#: a bullet this far from words, in points, is not theirs
BESIDE = 60.0
#: gaps that differ by less than this share are alike
ALIKE = 1.25
_SPACES = re.compile(r" +(?=\S)")
#: what is words on both sides of a gap, so that it is no number of a page or item, and no bullet
_WORDS = re.compile(r"[^\W\d_]{2}")


def pieces(text: pdfium.PdfTextPage, words: str, start: int) -> list[tuple[int, int]]:
    """Where the pieces of a line begin and end in ``words``, which begins at character ``start`` of its page."""
    whole = [(0, len(words))]
    page = text.raw
    count = raw.FPDFText_CountRects(page, start, len(words)) if " " in words else 0
    gaps = _gaps(page, count) if count > 1 else []
    if not gaps or _justified(words, [space for _, space in gaps]):
        return whole
    lefts, wide = [left for left, _ in gaps], [space for _, space in gaps]
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    cuts = [0]
    for space in _SPACES.finditer(words):
        raw.FPDFText_GetCharBox(page, start + space.end(), left, right, bottom, top)
        at = left.value
        near = [each for each in lefts if at - 1 < each < at + 1]
        if near:
            at_gap = lefts.index(near[0])
            lefts.pop(at_gap)
            if _parted(words[cuts[-1] : space.start()], words[space.end() :], wide.pop(at_gap)):
                cuts.append(space.end())
            if not lefts:
                break
    return list(zip(cuts, [*cuts[1:], len(words)], strict=True))


def _parted(before: str, after: str, space: float) -> bool:
    """Whether a gap is one between two lines: with words on both sides, or a bullet far from any.

    >>> _parted("➔", "styrke skolen", 264.0), _parted("➔", "styrke skolen", 20.0), _parted("12", "Skole", 264.0)
    (True, False, False)
    """
    if not _WORDS.search(after):
        return False
    return _WORDS.search(before) is not None or (space > BESIDE and not any(map(str.isalnum, before)))


def _justified(words: str, spaces: list[float]) -> bool:
    """Whether wide gaps are those between the words of a line that was spread over its column: all, and alike."""
    return len(spaces) > 1 and len(spaces) == len(_SPACES.findall(words)) and max(spaces) < ALIKE * min(spaces)


def _gaps(page: Any, count: int) -> list[tuple[float, float]]:
    """Where the letters behind wide gaps begin, and how wide these are.

    ``count`` rectangles are those that pdfium parted a line into last.
    """
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    found: list[tuple[float, float]] = []
    edge = low = high = float("inf")
    for index in range(count):
        raw.FPDFText_GetRect(page, index, left, top, right, bottom)
        space, size = left.value - edge, top.value - bottom.value
        if space > WIDEST and space > SIZES * size and min(high, top.value) > max(low, bottom.value):
            found.append((left.value, space))
        edge, low, high = right.value, bottom.value, top.value
    return found
