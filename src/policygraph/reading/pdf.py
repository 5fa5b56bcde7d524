"""PDF to lines: the text in the file's own order, with the place and font of every line (pypdfium2)."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from policygraph.errors import DocumentError
from policygraph.records.source import Box, Line

#: more pages are no policy document
MOST_PAGES = 3000
#: the width and height of a drawn bullet, in points, and how far before its line it stands
SPOT, BEFORE = (1.2, 8.0), 26.0
#: more small shapes than this on a page are a drawing
MOST_SPOTS = 200
#: a break between two lines, or the sign that pdfium puts for a hyphen and the break behind it
_BREAK = re.compile(r"\r\n|\r|\n|(?<=\ufffe)|(?<=\x02)")


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
        start, row = 0, 0
        spots = _spots(page) if exact else []
        found: list[tuple[Line, int]] = []
        for end, after in [*((match.start(), match.end()) for match in _BREAK.finditer(string)), (len(string), 0)]:
            words = string[start:end]
            if words.strip():
                row += 1
                normal = unicodedata.normalize("NFC", words)
                if not exact:
                    found.append((Line(normal, row, number + 1), 0))
                else:
                    line, turns = _line(text, normal, words, start, row, number + 1)
                    found.append((_marked(line, spots), turns))
            start = after
        yield from _upright(found, *page.get_mediabox()[2:])
    finally:
        text.close()
        page.close()


def _line(text: pdfium.PdfTextPage, normal: str, words: str, start: int, row: int, page: int) -> tuple[Line, int]:
    """A line as it stands on the page, and the direction of its letters: how often it is turned by a right angle."""
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip(" \t\ufffe\x02\u00a0")) - 1
    if last < first:
        last = first
    head, tail = _box(text, first), _box(text, last)
    size, turns = _size(text, last)
    bold = raw.FPDFText_GetFontWeight(text, last) >= 600 or _bold_name(text, last)
    box = Box(head.left, min(head.bottom, tail.bottom), tail.right, max(head.top, tail.top))
    if turns:
        box = Box(min(head.left, tail.left), box.bottom, max(head.right, tail.right), box.top)
    return Line(normal, row, page, box, round(size, 1), bold), turns


def _size(text: pdfium.PdfTextPage, index: int) -> tuple[float, int]:
    """The size of a character in points, and how often it is turned left by a right angle.

    Programs write the size as that of the font, in the matrix, or partly in each.
    """
    matrix = raw.FS_MATRIX()
    size = float(raw.FPDFText_GetFontSize(text, index))
    if not raw.FPDFText_GetMatrix(text, index, matrix):
        return size, 0
    return size * math.hypot(matrix.c, matrix.d), round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4


def _upright(found: list[tuple[Line, int]], width: float, height: float) -> Iterator[Line]:
    """The lines with the page turned so that most of its letters stand upright; the others are ``turned``."""
    letters: Counter[int] = Counter()
    for line, turns in found:
        letters[turns] += len(line.text)
    most = max(letters, key=lambda turns: (letters[turns], -turns), default=0)
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


def _marked(line: Line, spots: list[Box]) -> Line:
    """The line with the bullet that is drawn in front of it, if there is one."""
    box = line.box
    if box is None or not spots:
        return line
    for spot in spots:
        middle = (spot.bottom + spot.top) / 2
        before = 0 <= box.left - spot.right <= BEFORE and box.bottom < middle < box.top
        if before and spot.top - spot.bottom < 0.7 * (box.top - box.bottom):
            return replace(line, list_marker="•")
    return line


def _box(text: pdfium.PdfTextPage, index: int) -> Box:
    """The box of a character as its font has it, whatever its shape, so that lines compare."""
    rectangle = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, index, rectangle)
    return Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _bold_name(text: pdfium.PdfTextPage, index: int) -> bool:
    buffer, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, index, buffer, 128, flags)
    name = buffer.value.lower()
    return any(word in name for word in (b"bold", b"black", b"heavy", b"semibold"))
