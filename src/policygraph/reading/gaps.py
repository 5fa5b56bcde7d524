"""Pieces of a line that stand far apart: cells of a table, heads of two pages, lines of two columns (pdfium)."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

#: white space within a line is no wider than this, in points and in sizes of its letters
WIDEST, SIZES = 16.0, 2.0
_SPACES = re.compile(r" +(?=\S)")
#: what is words on both sides of a gap, so that it is no number of a page or item, and no bullet
_WORDS = re.compile(r"[^\W\d_]{2}")


def pieces(text: pdfium.PdfTextPage, words: str, start: int) -> list[tuple[int, int]]:
    """Where the pieces of a line begin and end in ``words``, which begins at character ``start`` of its page."""
    whole = [(0, len(words))]
    page = text.raw
    count = raw.FPDFText_CountRects(page, start, len(words)) if " " in words else 0
    lefts = _behind_gaps(page, count) if count > 1 else []
    if not lefts:
        return whole
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    cuts = [0]
    for space in _SPACES.finditer(words):
        raw.FPDFText_GetCharBox(page, start + space.end(), left, right, bottom, top)
        at = left.value
        near = [each for each in lefts if at - 1 < each < at + 1]
        if near:
            lefts.remove(near[0])
            if _WORDS.search(words, cuts[-1], space.start()) and _WORDS.search(words, space.end()):
                cuts.append(space.end())
            if not lefts:
                break
    return list(zip(cuts, [*cuts[1:], len(words)], strict=True))


def _behind_gaps(page: Any, count: int) -> list[float]:
    """Where the letters behind wide gaps begin; ``count`` rectangles are those that pdfium parted a line into last."""
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    found: list[float] = []
    edge = low = high = float("inf")
    for index in range(count):
        raw.FPDFText_GetRect(page, index, left, top, right, bottom)
        space, size = left.value - edge, top.value - bottom.value
        if space > WIDEST and space > SIZES * size and min(high, top.value) > max(low, bottom.value):
            found.append(left.value)
        edge, low, high = right.value, bottom.value, top.value
    return found
