"""Pieces of a line that stand far apart: cells of a table, heads of two pages, lines of two columns (pdfium)."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

#: white space within a line is no wider than this, in points and in sizes of its letters
WIDEST, SIZES = 16.0, 2.0
#: what is words on both sides of a gap, so that it is no number of a page or item, and no bullet
_WORDS = re.compile(r"[^\W\d_]{2}")


def pieces(text: pdfium.PdfTextPage, words: str, start: int) -> list[tuple[int, int]]:
    """Where the pieces of a line begin and end in ``words``, which begins at character ``start`` of its page."""
    whole = [(0, len(words))]
    count = raw.FPDFText_CountRects(text.raw, start, len(words)) if " " in words else 0
    if count < 2:
        return whole
    lefts = list(_gaps(text, count))
    if not lefts:
        return whole
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    cuts = [0]
    for found in re.finditer(r" +(?=\S)", words):
        raw.FPDFText_GetCharBox(text, start + found.end(), left, right, bottom, top)
        wide = any(abs(left.value - each) < 1 for each in lefts)
        if wide and _WORDS.search(words, cuts[-1], found.start()) and _WORDS.search(words, found.end()):
            cuts.append(found.end())
    return list(zip(cuts, [*cuts[1:], len(words)], strict=True))


def _gaps(text: pdfium.PdfTextPage, count: int) -> Iterator[float]:
    """Where the letters behind the wide gaps of a line begin, which pdfium has just parted into rectangles."""
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    before: tuple[float, float, float] | None = None
    for index in range(count):
        raw.FPDFText_GetRect(text, index, left, top, right, bottom)
        if before is not None:
            edge, low, high = before
            space = left.value - edge
            level = min(high, top.value) > max(low, bottom.value)
            if level and space > WIDEST and space > SIZES * (top.value - bottom.value):
                yield left.value
        before = right.value, bottom.value, top.value
