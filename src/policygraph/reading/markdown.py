"""Markdown to lines: headings, lists and their depth as CommonMark sees them, text without its markup."""

from __future__ import annotations

import re
import unicodedata

from markdown_it import MarkdownIt
from markdown_it.token import Token

from policygraph.reading.decode import decode
from policygraph.records.source import Line

_MARKERS = {"bullet_list_open": None, "ordered_list_open": None}


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a Markdown file, an empty one between blocks; raises ``DocumentError`` where the bytes are no text.

    Images, raw HTML and code are no statements of a party and are left out.
    """
    text = re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", decode(data, where))
    found: list[Line] = []
    lists: list[str] = []
    marker: str | None = None
    level: int | None = None
    for token in MarkdownIt("commonmark").parse(text):
        if token.type in _MARKERS:
            lists.append(token.markup or "-")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            marker = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "heading_close":
            level = None
        elif token.type == "inline" and token.map is not None:
            if found:
                found.append(Line("", token.map[0]))
            depth = len(lists) if marker is not None or lists else None
            for row, words in enumerate(_inline(token)):
                first = row == 0
                found.append(
                    Line(
                        unicodedata.normalize("NFC", words),
                        token.map[0] + 1 + row,
                        heading_level=level,
                        list_depth=depth,
                        list_marker=marker if first else None,
                    )
                )
            marker = None
    return tuple(found)


def _inline(token: Token) -> list[str]:
    rows = [""]
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            rows.append("")
        elif child.type in ("text", "code_inline", "text_special"):
            rows[-1] += child.content
    return rows
