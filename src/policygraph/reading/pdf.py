"""PDF to lines: the text in the file's own order, with the place and font of every line (pypdfium2)."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from policygraph.errors import DocumentError
from policygraph.reading.gaps import pieces
from policygraph.records.source import Box, Line

#: more pages are no policy document
MOST_PAGES = 3000
#: the width and height of a drawn bullet, in points, and how far before its line it stands
SPOT, BEFORE = (1.2, 8.0), 26.0
#: more small shapes than this on a page are a drawing
MOST_SPOTS = 200
#: a line; pdfium puts a sign for a hyphen and the break behind it
_LINE = re.compile(r"[^\r\n\ufffe\x02]*[\ufffe\x02]|[^\r\n\ufffe\x02]+")
#: parts of the names of bold fonts
_BOLD = (b"bold", b"black", b"heavy")


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a PDF, numbered on each page; raises ``DocumentError`` where it is encrypted, damaged or scanned.

    One font probe a line is taken, at its last character: the first may be a bullet from another font.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise DocumentError("the PDF is encrypted", where=where, hint="save it without a password") from None
        raise DocumentError("the PDF is damaged", where=where, hint="open it and save it anew") from None
    try:
        count = len(document)
        if count > MOST_PAGES:
            what = f"the PDF has {count} pages, more than {MOST_PAGES}"
            raise DocumentError(what, where=where, hint="split the document")
        found = [line for number in range(count) for line in _page(document, number)]
    except pdfium.PdfiumError as error:
        raise DocumentError(f"the PDF is damaged ({error})", where=where, hint="open it and save it anew") from None
    finally:
        document.close()
    if not any(line.text.strip() for line in found):
        what = f"the PDF holds no text on its {count} pages; it may be scanned"
        raise DocumentError(what, where=where, hint="run text recognition (OCR) on it first")
    return tuple(found)


def _page(document: pdfium.PdfDocument, number: int) -> Iterator[Line]:
    page = document[number]
    text = page.get_textpage()
    try:
        string = text.get_text_range()
        exact = len(string) == text.count_chars()  # else the indices of characters and text differ: no geometry
        letters = _Letters(text)
        spots = _spots(page) if exact else []
        row = 0
        found: list[tuple[Line, int]] = []
        for each in _LINE.finditer(string):
            words, start = each[0], each.start()
            for left, right in (pieces(text, words, start) if exact else [(0, len(words))]) if words.strip() else []:
                row += 1
                normal = unicodedata.normalize("NFC", words[left:right])
                if not exact:
                    found.append((Line(normal, row, number + 1), 0))
                else:
                    piece = words[left:right]
                    found.append(_line(letters, spots, normal, piece, start + left, row, number + 1))
        yield from _upright(found, *page.get_mediabox()[2:])
    finally:
        text.close()
        page.close()


def _line(
    letters: _Letters, spots: list[Box], normal: str, words: str, start: int, row: int, page: int
) -> tuple[Line, int]:
    """A line as it stands on the page, and the direction of its letters: how often it is turned by a right angle."""
    first = start + len(words) - len(words.lstrip())
    last = max(start + len(words.rstrip(" \t\ufffe\x02\u00a0")) - 1, first)
    left, bottom, far, top = letters.box(first)
    near, low, right, high = letters.box(last)
    size, turns = letters.size(last)
    box = Box(left, min(bottom, low), right, max(top, high))
    if turns:
        box = Box(min(left, near), box.bottom, max(far, right), box.top)
    drawn = "•" if spots and _marked(box, spots) else None
    return Line(normal, row, page, box, round(size, 1), letters.bold(last), list_marker=drawn), turns


class _Letters:
    """The letters of a page, by their index: each question is a call into pdfium, with the same few buffers."""

    def __init__(self, text: pdfium.PdfTextPage) -> None:
        self._text = text.raw
        self._rectangle, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._name, self._flags = ctypes.create_string_buffer(128), ctypes.c_int()

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a letter as its font has them, whatever its shape, so that lines compare."""
        rectangle = self._rectangle
        raw.FPDFText_GetLooseCharBox(self._text, index, rectangle)
        return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top

    def size(self, index: int) -> tuple[float, int]:
        """The size of a letter in points, and how often it is turned left by a right angle.

        Programs write the size as that of the font, in the matrix, or partly in each.
        """
        size, matrix = float(raw.FPDFText_GetFontSize(self._text, index)), self._matrix
        if not raw.FPDFText_GetMatrix(self._text, index, matrix):
            return size, 0
        upright, aside = matrix.a, matrix.b
        turns = round(math.atan2(aside, upright) / (math.pi / 2)) % 4 if aside or upright < 0 else 0
        return size * math.hypot(matrix.c, matrix.d), turns

    def bold(self, index: int) -> bool:
        """Whether its font is bold, by its weight or its name."""
        if raw.FPDFText_GetFontWeight(self._text, index) >= 600:
            return True
        raw.FPDFText_GetFontInfo(self._text, index, self._name, 128, self._flags)
        return _bold_name(self._name.value)


@lru_cache(maxsize=1024)
def _bold_name(name: bytes) -> bool:
    return any(word in name.lower() for word in _BOLD)


def _upright(found: list[tuple[Line, int]], width: float, height: float) -> Iterator[Line]:
    """The lines with the page turned so that most of its letters stand upright; the others are ``turned``."""
    letters: Counter[int] = Counter()
    for line, turns in found:
        letters[turns] += len(line.text)
    most = max(letters, key=lambda turns: (letters[turns], -turns), default=0)
    if len(letters) == 1 and not most:  # as nearly always
        yield from (line for line, _ in found)
        return
    for line, turns in found:
        box = line.box
        if box is not None and most:
            box = _turned(box, most, width, height)
        yield line if turns == most == 0 else replace(line, box=box, turned=turns != most)


def _turned(box: Box, turns: int, width: float, height: float) -> Box:
    """Where a box stands once the page is turned right by so many right angles."""
    left, bottom, right, top = box.left, box.bottom, box.right, box.top
    for turn in range(turns):
        side = (width, height)[turn % 2]
        left, bottom, right, top = bottom, side - right, top, side - left
    return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def _spots(page: pdfium.PdfPage) -> list[Box]:
    """The small shapes on a page: some programs draw bullets instead of writing them."""
    found = []
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for at in range(raw.FPDFPage_CountObjects(page)):
        shape = raw.FPDFPage_GetObject(page, at)
        if raw.FPDFPageObj_GetType(shape) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if raw.FPDFPageObj_GetBounds(shape, left, bottom, right, top):
            box = Box(left.value, bottom.value, right.value, top.value)
            if SPOT[0] <= box.right - box.left <= SPOT[1] and SPOT[0] <= box.top - box.bottom <= SPOT[1]:
                found.append(box)
                if len(found) > MOST_SPOTS:  # a drawing
                    return []
    return found


def _marked(box: Box, spots: list[Box]) -> bool:
    """Whether a bullet is drawn in front of a line."""
    for spot in spots:
        middle = (spot.bottom + spot.top) / 2
        before = 0 <= box.left - spot.right <= BEFORE and box.bottom < middle < box.top
        if before and spot.top - spot.bottom < 0.7 * (box.top - box.bottom):
            return True
    return False
