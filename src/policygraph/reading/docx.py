"""DOCX to lines: paragraphs with the heading level and list depth that Word's styles and numbering give them."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from policygraph.errors import DocumentError
from policygraph.records.source import Line

#: more bytes, unpacked, than any policy document has: a zip bomb
MOST_UNPACKED = 300_000_000
_LEVEL = re.compile(r"(?:heading|overskrift)\s*(\d)", re.I)
_LIST = re.compile(r"(?:list|punkt|nummer)[^\d]*(\d)$", re.I)
_TITLES = {"title", "tittel"}
_STYLE, _NUMBER, _OUTLINE = (f"{qn('w:pPr')}/{qn(name)}" for name in ("w:pStyle", "w:numPr", "w:outlineLvl"))
_TEXT, _TAB, _HYPHEN, _BREAK = (qn(name) for name in ("w:t", "w:tab", "w:noBreakHyphen", "w:br"))
_RENDERED, _RUN, _TYPE, _CELL = (qn(name) for name in ("w:lastRenderedPageBreak", "w:r", "w:type", "w:tc"))
#: styles of what is no text of the author: tables of contents, captions
_NO_TEXT = re.compile(r"(?:toc|contents|innh|caption|bildetekst|figurtekst)", re.I)
_BOLD = f"{qn('w:rPr')}/{qn('w:b')}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
#: what stands within a paragraph and is none of its text: what was moved away or deleted, frames (whose paragraphs
#: are read by themselves), and frames again for older programs
_NOT_TEXT = {qn("w:moveFrom"), qn("w:del"), qn("w:txbxContent"), _COMPATIBILITY}


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The paragraphs of a DOCX, numbered in order, an empty line between them.

    Pages are those that Word last rendered, where it noted them, else those that the author began. Text in tables is
    read cell by cell; frames behind their paragraph; headers, footers, notes, comments, tables of contents, captions
    and what was deleted or moved away are not read. Raises ``DocumentError`` where the file is damaged or too large.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > MOST_UNPACKED:
            what = f"the DOCX unpacks to {size:,} bytes, more than {MOST_UNPACKED:,}"
            raise DocumentError(what, where=where, hint="split the document")
        document = docx.Document(BytesIO(data))
        return tuple(_lines(document))
    except DocumentError:
        raise
    except Exception as error:  # python-docx raises whatever its XML, ZIP and relations raise
        raise DocumentError("the DOCX is damaged", where=where, hint="open it and save it anew") from error


def _lines(document: Any) -> Iterator[Line]:
    styles = _Styles(document)
    numbering = _Numbering(document, styles)
    shift = any(styles.name(each).lower() in _TITLES for each in document.element.body.iter(qn("w:p")))
    rendered = next(document.element.body.iter(_RENDERED), None) is not None
    page = 1
    for number, paragraph in enumerate(document.element.body.iter(qn("w:p")), 1):
        rows, breaks = _rows(paragraph, rendered=rendered)
        level = _heading(styles.name(paragraph), paragraph, shift=shift)
        depth, marker = (None, None) if level else numbering.of(paragraph)
        if any(row.strip() for row in rows) and not _furniture(styles.name(paragraph), paragraph):
            cell = _within(paragraph, _CELL)
            if number > 1:
                yield Line("", number, page)
            bold = _bold_rows(paragraph) if len(rows) > 1 and level is None else [False] * len(rows)
            bold_start = _bold_start(paragraph) if depth is None and level is None else 0
            for at, (row, strong) in enumerate(zip(rows, bold, strict=True)):
                first = marker if at == 0 else None
                yield Line(
                    row,
                    number,
                    page,
                    bold=strong or None,
                    heading_level=level,
                    list_depth=depth,
                    list_marker=first,
                    cell=cell,
                    bold_start=bold_start if at == 0 and bold_start < len(row) else 0,
                )
        page += breaks


def _rows(paragraph: Any, *, rendered: bool) -> tuple[list[str], int]:
    """The text of a paragraph, split at line breaks, and the page breaks in it."""
    rows, breaks = [""], 0
    for node in _nodes(paragraph):
        tag = node.tag
        if tag == _TEXT:
            rows[-1] += node.text or ""
        elif tag == _TAB:
            rows[-1] += "\t" if node.getparent().tag == _RUN else ""
        elif tag == _HYPHEN:
            rows[-1] += "-"
        elif tag == _RENDERED:
            breaks += 1
        elif tag == _BREAK and node.get(_TYPE) != "page":
            rows.append("")
        elif tag == _BREAK and not rendered:
            breaks += 1
    return [unicodedata.normalize("NFC", row) for row in rows], breaks


def _bold_start(paragraph: Any) -> int:
    """How many letters of a paragraph are in bold before any that is not."""
    count = 0
    for node in _nodes(paragraph):
        if node.tag == _TEXT and node.text:
            if node.text.strip() and not _is_bold(node):
                return count
            count += len(unicodedata.normalize("NFC", node.text))
        elif node.tag in (_BREAK, _TAB):
            break
    return count


def _is_bold(node: Any) -> bool:
    bold = node.getparent().find(_BOLD)
    return bold is not None and bold.get(qn("w:val")) not in ("0", "false")


def _bold_rows(paragraph: Any) -> list[bool]:
    """Of each row of a paragraph whether all its letters are in bold, and those of the next one are not."""
    rows: list[list[bool]] = [[]]
    for node in _nodes(paragraph):
        if node.tag == _TEXT and (node.text or "").strip(" :"):
            rows[-1].append(_is_bold(node))
        elif node.tag == _BREAK and node.get(_TYPE) != "page":
            rows.append([])
    whole = [bool(row) and all(row) for row in rows]
    return [bold and not after for bold, after in zip(whole, [*whole[1:], False], strict=True)]


def _nodes(node: Any) -> Iterator[Any]:
    """What stands within a paragraph and belongs to its text, in order."""
    for child in node:
        if child.tag not in _NOT_TEXT:
            yield child
            yield from _nodes(child)


def _within(node: Any, tag: str) -> bool:
    return next(node.iterancestors(tag), None) is not None


def _furniture(name: str, paragraph: Any) -> bool:
    """Whether a paragraph is none of the author's text: by its style, which the file may only name."""
    named = paragraph.find(_STYLE)
    names = (name, "" if named is None else named.get(qn("w:val")) or "")
    return any(_NO_TEXT.match(each) for each in names) or _within(paragraph, _COMPATIBILITY)


def _heading(name: str, paragraph: Any, *, shift: bool) -> int | None:
    if name.lower() in _TITLES:
        return 1
    found = _LEVEL.match(name)
    outline = paragraph.find(_OUTLINE)
    level = int(found[1]) if found else int(outline.get(qn("w:val"))) + 1 if outline is not None else 0
    return level + shift if 1 <= level <= 9 else None


class _Styles:
    """The styles of paragraphs, each looked for once: python-docx goes through all of them for every paragraph."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known: dict[str | None, Any] = {}

    def of(self, paragraph: Any) -> Any:
        """The style that a paragraph names, or else the default one; ``None`` where there is none."""
        named = paragraph.find(_STYLE)
        key = None if named is None else named.get(qn("w:val"))
        if key not in self._known:
            self._known[key] = Paragraph(paragraph, self._document).style
        return self._known[key]

    def name(self, paragraph: Any) -> str:
        """Its name as Word shows it, empty where it has none."""
        style = self.of(paragraph)
        return str(style.name or "") if style is not None else ""


class _Numbering:
    """The markers of numbered and bulleted paragraphs, counted as Word does."""

    def __init__(self, document: Any, styles: _Styles) -> None:
        self._styles = styles
        self._formats: dict[tuple[str, int], str] = {}
        self._counts: dict[tuple[str, int], int] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return
        abstract = {each.get(qn("w:abstractNumId")): each for each in root.iter(qn("w:abstractNum"))}
        for num in root.iter(qn("w:num")):
            link = num.find(qn("w:abstractNumId"))
            for level in abstract[link.get(qn("w:val"))].iter(qn("w:lvl")) if link is not None else ():
                kind = level.find(qn("w:numFmt"))
                key = (num.get(qn("w:numId")), int(level.get(qn("w:ilvl"))))
                self._formats[key] = kind.get(qn("w:val")) if kind is not None else "bullet"

    def of(self, paragraph: Any) -> tuple[int | None, str | None]:
        """The depth and marker of a paragraph, both ``None`` where it is no list item."""
        found = paragraph.find(_NUMBER)
        if found is None:
            style = self._styles.of(paragraph)
            found = None if style is None else style.element.find(_NUMBER)
        number = None if found is None else found.find(qn("w:numId"))
        if found is None or (number is not None and number.get(qn("w:val")) == "0"):
            return None, None
        inner = found.find(qn("w:ilvl"))
        level = int(inner.get(qn("w:val"))) if inner is not None else 0
        named = _LIST.match(self._styles.name(paragraph))  # "List Bullet 2" has a numbering of its own
        depth = max(level, int(named[1]) - 1 if named else 0) + 1
        return depth, self._marker("" if number is None else number.get(qn("w:val")), level)

    def _marker(self, number: str, level: int) -> str:
        key = (number, level)
        self._counts[key] = self._counts.get(key, 0) + 1
        for deeper in [each for each in self._counts if each[0] == number and each[1] > level]:
            del self._counts[deeper]
        kind, count = self._formats.get(key, "bullet"), self._counts[key]
        if kind in ("lowerLetter", "upperLetter") and count <= 26:
            return f"{chr(96 + count)})"
        return "•" if kind in ("bullet", "none") else f"{count}."
