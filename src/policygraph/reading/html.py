"""HTML to lines: the blocks of a page with their heading level and list depth, without what is no text (lxml)."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from lxml import etree
from lxml import html as parser

from policygraph.errors import DocumentError
from policygraph.reading.around import Around
from policygraph.reading.decode import decode
from policygraph.records.source import Line

#: elements that stand within a line
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q"}
    | {"s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: elements that make letters bold
BOLD = frozenset({"b", "strong"})
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_SPACE = re.compile(r"\s+")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def lines(data: bytes, where: str, level: int = 0) -> tuple[Line, ...]:
    """The lines of an HTML page, numbered as in its file, an empty one between blocks; ``level`` is the one around it.

    Raises ``DocumentError`` where it cannot be parsed at all or is nested so deeply that a part would be lost.
    """
    text = _DECLARATION.sub("", _decoded(data, where))
    rules = parser.HTMLParser(huge_tree=True)
    try:
        root = parser.document_fromstring(text, parser=rules)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError(f"the HTML cannot be parsed ({error})", where=where, hint="save the page anew") from None
    if any("depth" in fault.message.lower() for fault in rules.error_log):
        raise DocumentError("the HTML is nested too deeply", where=where, hint="save the page anew")
    writer = _Writer(Around(root), level)
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        writer.meet(event, node)
    writer.flush(None)
    return tuple(writer.lines)


def _decoded(data: bytes, where: str) -> str:
    found = _CHARSET.search(data[:2048])
    if found is not None and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, where)


class _Writer:
    """Collects the text of blocks while the elements pass by."""

    def __init__(self, around: Around, level: int) -> None:
        self._around = around
        self._last_level = level
        self.lines: list[Line] = []
        self._rows = [""]
        self._plain = [False]
        self._bold = 0  # so many letters of the block are in bold before any that is not
        self._strong = 0
        self._skipped = 0
        self._level: int | None = None
        self._lists: list[int | None] = []
        self._marker: str | None = None
        self._number = 1
        self._cells = 0

    def meet(self, event: str, node: Any) -> None:
        """An element begins or ends."""
        tag = node.tag if isinstance(node.tag, str) else ""
        if event in ("comment", "pi"):
            self._text(node.tail)
        elif event == "start":
            if self._skipped or self._around.leaves_out(tag, node):
                self._skipped += 1
                return
            self._begin(tag, node)
            self._text(node.text)
        else:
            if self._skipped:
                self._skipped -= 1
            else:
                self._end(tag, node)
            self._text(node.tail)

    def _begin(self, tag: str, node: Any) -> None:
        if tag == "br":
            self._rows.append("")
            self._plain[-1] |= self._strong > 0  # bold that goes on is none of a line
            self._plain.append(self._strong > 0)
            return
        self._strong += tag in BOLD
        if tag in INLINE or (tag == "button" and self._level is not None):
            return
        self.flush(node)
        if tag in HEADINGS:
            self._level = self._last_level = int(tag[1])
        elif tag == "summary" or (tag == "button" and self._level is None):
            self._level = min(self._last_level + 1, 6)  # it unfolds a part of the text under the heading above
        elif tag in ("td", "th", "caption"):
            self._cells += 1
        elif tag in ("ul", "ol"):
            start = node.get("start", "1")
            self._lists.append(int(start) - 1 if tag == "ol" and start.isdigit() else 0 if tag == "ol" else None)
        elif tag == "li":
            count = self._lists[-1] if self._lists else None
            if count is not None:
                self._lists[-1] = count + 1
            letters = count is not None and count < 26 and (node.getparent().get("type") or "") in ("a", "A")
            self._marker = "•" if count is None else f"{chr(97 + count)})" if letters else f"{count + 1}."

    def _end(self, tag: str, node: Any) -> None:
        self._strong -= tag in BOLD
        if tag in INLINE or tag == "br" or (tag == "button" and node.getparent().tag in HEADINGS):
            return
        self.flush(None)
        if tag in HEADINGS or tag in ("summary", "button"):
            self._level = None
        elif tag in ("td", "th", "caption") and self._cells:
            self._cells -= 1
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _text(self, text: str | None) -> None:
        if text and not self._skipped:
            self._rows[-1] += _SPACE.sub(" ", text)
            if self._strong and len(self._rows) == 1 and not self._plain[0]:
                self._bold = len(self._rows[0])
            self._plain[-1] |= not self._strong and bool(text.strip(" :\t\r\n\u00a0"))

    def flush(self, node: Any) -> None:
        """Write what was collected as a block."""
        rows = [unicodedata.normalize("NFC", row.strip()) for row in self._rows]
        if any(rows):
            if self.lines:
                self.lines.append(Line("", self._number))
            depth = len(self._lists) or None
            first = self._rows[0]
            before = len(first) - len(first.lstrip())
            bold_start = 0 if depth or self._level else max(self._bold - before, 0)
            for row, plain in zip(rows, self._plain, strict=True):
                self.lines.append(
                    Line(
                        row,
                        self._number,
                        bold=(bool(row) and not plain) or None,
                        heading_level=self._level,
                        list_depth=depth,
                        list_marker=self._marker,
                        cell=self._cells > 0,
                        bold_start=bold_start if bold_start < len(row) else 0,
                    )
                )
                bold_start = 0
                self._marker = None
            self._marker = None
        self._rows, self._plain, self._bold = [""], [False], 0
        if node is not None:
            self._number = node.sourceline or self._number
