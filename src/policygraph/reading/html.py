"""HTML to lines: the blocks of a page with their heading level and list depth, without what is no text (lxml)."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from lxml import etree
from lxml import html as parser

from policygraph.errors import DocumentError
from policygraph.reading.decode import decode
from policygraph.records.source import Line

#: elements that hold no text of the document
SKIPPED = frozenset(
    {"script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg", "head", "button"}
    | {"dialog", "label", "select", "menu", "iframe", "object", "canvas", "video", "audio", "figcaption"}
)
#: roles of notes and of the marks that lead to them (DPUB-ARIA 1.1)
NOTES = frozenset({"doc-noteref", "doc-endnotes", "doc-footnote", "doc-backlink", "doc-toc"})
#: roles of what a site has around its text (WAI-ARIA 1.2, landmarks)
AROUND = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"})
#: words in the names of boxes that ask for consent
_CONSENT = re.compile(r"(?:^|[\s_-])(?:cookies?|consent|gdpr|samtykke)(?:$|[\s_-])", re.I)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
#: elements that stand within a line
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q"}
    | {"s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
#: elements that make letters bold
BOLD = frozenset({"b", "strong"})
#: a main part with fewer words than this holds no document
LEAST = 5
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_SPACE, _HEADING = re.compile(r"\s+"), re.compile("h[1-6]")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of an HTML page, numbered as in its file, an empty one between blocks.

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
    main = (node for node in root.iter() if node.tag == "main" or node.get("role") == "main")
    writer = _Writer(next(main, None))
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


def _skipped(tag: str, node: Any) -> bool:
    """Whether an element is no text of the document: a note, or furniture of its site (but the title above it)."""
    if (
        (node.get("role") or "") in NOTES | AROUND
        or node.get("aria-hidden") == "true"
        or node.get("hidden") is not None
    ):
        return True
    if _INVISIBLE.search(node.get("style") or "") or _CONSENT.search(f"{node.get('id', '')} {node.get('class', '')}"):
        return tag not in ("html", "body", "main")
    if tag == "sup":
        return any((link.get("href") or "").startswith("#") for link in node.iter("a"))
    if tag == "header":
        return next(node.iter("h1"), None) is None or next(node.iter("nav", "form", "ul"), None) is not None
    return tag in SKIPPED


def _around(main: Any) -> frozenset[Any]:
    """The elements beside the main part of a page and what it stands in, but those with the page's title."""
    if main is None or len("".join(main.itertext()).split()) < LEAST:
        return frozenset()
    path = [main, *main.iterancestors()]
    beside = [child for parent in path[1:] for child in parent if child not in path and isinstance(child.tag, str)]
    titled = next(main.iter("h1"), None) is not None
    return frozenset(each for each in beside if titled or next(each.iter("h1"), None) is None)


class _Writer:
    """Collects the text of blocks while the elements pass by."""

    def __init__(self, main: Any) -> None:
        self._around = _around(main)
        self.lines: list[Line] = []
        self._rows = [""]
        self._plain = [False]
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
            if self._skipped or node in self._around or _skipped(tag, node):
                self._skipped += 1
                return
            self._begin(tag, node)
            self._text(node.text)
        else:
            if self._skipped:
                self._skipped -= 1
            else:
                self._end(tag)
            self._text(node.tail)

    def _begin(self, tag: str, node: Any) -> None:
        if tag == "br":
            self._rows.append("")
            self._plain[-1] |= self._strong > 0  # bold that goes on is none of a line
            self._plain.append(self._strong > 0)
            return
        self._strong += tag in BOLD
        if tag in INLINE:
            return
        self.flush(node)
        if _HEADING.fullmatch(tag):
            self._level = int(tag[1])
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

    def _end(self, tag: str) -> None:
        self._strong -= tag in BOLD
        if tag in INLINE or tag == "br":
            return
        self.flush(None)
        if _HEADING.fullmatch(tag):
            self._level = None
        elif tag in ("td", "th", "caption") and self._cells:
            self._cells -= 1
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _text(self, text: str | None) -> None:
        if text and not self._skipped:
            self._rows[-1] += _SPACE.sub(" ", text)
            self._plain[-1] |= not self._strong and bool(text.strip(" :\t\r\n\u00a0"))

    def flush(self, node: Any) -> None:
        """Write what was collected as a block."""
        rows = [unicodedata.normalize("NFC", row.strip()) for row in self._rows]
        if any(rows):
            if self.lines:
                self.lines.append(Line("", self._number))
            depth = len(self._lists) or None
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
                    )
                )
                self._marker = None
            self._marker = None
        self._rows, self._plain = [""], [False]
        if node is not None:
            self._number = node.sourceline or self._number
