"""PDF to lines: the text in the file's own order, with the place and font of every line (pypdfium2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from policygraph.errors import DocumentError
from policygraph.reading.drawn import marked, spots
from policygraph.reading.gaps import pieces
from policygraph.reading.letters import Letters
from policygraph.reading.regrouped import misread, regrouped
from policygraph.reading.upright import upright
from policygraph.records.source import Box, Line

#: more pages are no policy document
MOST_PAGES = 3000
#: a line; pdfium puts a sign for a hyphen and the break behind it
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE = re.compile(r"[^\r\n\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a PDF, numbered on each page; raises ``DocumentError`` where it is encrypted, damaged or scanned.

    One font probe a line is taken, at its last character: the first may be a bullet from another font.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise DocumentError(
                "the PDF is encrypted and asks for a password", where=where, hint="save it without one"
            ) from None
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
        pages = "its one page" if count == 1 else f"any of its pages 1–{count}"
        what = f"the PDF holds no text on {pages} (scanned pictures of text?)"
        hint = "run text recognition (OCR) on them first, for instance: ocrmypdf -l nor scanned.pdf readable.pdf"
        raise DocumentError(what, where=where, hint=hint)
    return tuple(found)


def _page(document: pdfium.PdfDocument, number: int) -> Iterator[Line]:
    page = document[number]
    text = page.get_textpage()
    try:
        rows = [(each[0], each.start()) for each in _LINE.finditer(_string(text)) if each[0].strip()]
        found = _placed(page, text, rows, number + 1)
        if misread(found):
            found = _regrouped(page, text, number + 1)
        yield from upright(found, *page.get_mediabox()[2:])
    finally:
        text.close()
        page.close()


def _string(text: pdfium.PdfTextPage) -> str:
    """The text of a page, as long as pdfium counts it: letters beyond the basic plane are two, unmapped ones one."""
    string, count = str(text.get_text_range()), text.count_chars()
    if len(string) == count:
        return string
    units = raw.FPDFText_GetUnicode
    return "".join(chr(units(text.raw, index)) for index in range(count)).replace("\0", "\ufffd")


def _normal(words: str) -> str:
    """A line in NFC, with pairs of surrogates as the one letter that they are."""
    if _SURROGATE.search(words):
        words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", words)


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
            normal = _normal(letters.closed_up(piece, start + left, size) if piece.isupper() else piece)
            bold = letters.bold(last)
            line = Line(normal, len(found) + 1, number, box, round(size, 1), bold, list_marker=drawn)
            if not bold and words[first - start].isupper() and letters.bold(first):
                line = replace(line, bold_start=_bold_start(letters, words[first - start : right], first))
            found.append((line, turns))
    return found


def _bold_start(letters: Letters, words: str, first: int) -> int:
    """How many letters of a line are in bold before any that is not; the first one is letter ``first`` of its page."""
    return next((at for at, sign in enumerate(words) if not sign.isspace() and not letters.bold(first + at)), 0)


def _regrouped(page: pdfium.PdfPage, text: pdfium.PdfTextPage, number: int) -> list[tuple[Line, int]]:
    """The same for a page whose lines pdfium did not see."""
    letters, bullets = Letters(text), spots(page)
    found: list[tuple[Line, int]] = []
    for words, places in regrouped(text, letters):
        stripped = len(words.rstrip(" \t\ufffe\x02\u00a0"))
        last = places[max(stripped, 1) - 1]
        size, turns = letters.size(last)
        box = _box(letters, places[len(words) - len(words.lstrip())], last, turns)
        drawn = "•" if bullets and marked(box, bullets) else None
        line = Line(_normal(words), len(found) + 1, number, box, round(size, 1), letters.bold(last), list_marker=drawn)
        found.append((line, turns))
    return found


def _box(letters: Letters, first: int, last: int, turns: int) -> Box:
    """From the first letter of a line to the last."""
    left, bottom, far, top = letters.box(first)
    near, low, right, high = letters.box(last)
    if turns:
        left, right = min(left, near), max(far, right)
    return Box(left, min(bottom, low), right, max(top, high))
