"""PDF to lines: the text in the file's own order, with the place and font of every line (pypdfium2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pypdfium2 as pdfium

from policygraph.errors import DocumentError
from policygraph.reading.drawn import marked, spots
from policygraph.reading.gaps import pieces
from policygraph.reading.letters import Letters
from policygraph.reading.upright import upright
from policygraph.records.source import Box, Line

#: more pages are no policy document
MOST_PAGES = 3000
#: a line; pdfium puts a sign for a hyphen and the break behind it
_LINE = re.compile(r"[^\r\n\ufffe\x02]*[\ufffe\x02]|[^\r\n\ufffe\x02]+")


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
        rows = [(each[0], each.start()) for each in _LINE.finditer(string) if each[0].strip()]
        if len(string) == text.count_chars():
            found = _placed(page, text, rows, number + 1)
            yield from upright(found, *page.get_mediabox()[2:])
        else:  # the indices of characters and text differ: no geometry
            for row, (words, _) in enumerate(rows, 1):
                yield Line(unicodedata.normalize("NFC", words), row, number + 1)
    finally:
        text.close()
        page.close()


def _placed(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, rows: list[tuple[str, int]], number: int
) -> list[tuple[Line, int]]:
    """The lines as they stand on the page, each with the direction of its letters: how often it is turned."""
    letters, bullets = Letters(text), spots(page)
    found: list[tuple[Line, int]] = []
    for words, start in rows:
        for left, right in pieces(text, words, start):
            piece = words[left:right]
            first = start + left + len(piece) - len(piece.lstrip())
            last = max(start + left + len(piece.rstrip(" \t\ufffe\x02\u00a0")) - 1, first)
            size, turns = letters.size(last)
            box = _box(letters, first, last, turns)
            drawn = "•" if bullets and marked(box, bullets) else None
            normal = unicodedata.normalize("NFC", piece)
            bold = letters.bold(last)
            found.append((Line(normal, len(found) + 1, number, box, round(size, 1), bold, list_marker=drawn), turns))
    return found


def _box(letters: Letters, first: int, last: int, turns: int) -> Box:
    """From the first letter of a line to the last."""
    left, bottom, far, top = letters.box(first)
    near, low, right, high = letters.box(last)
    if turns:
        left, right = min(left, near), max(far, right)
    return Box(left, min(bottom, low), right, max(top, high))
