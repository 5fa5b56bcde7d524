"""Markdown to lines: headings, lists and their depth as CommonMark sees them, text without its markup."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from policygraph.errors import DocumentError
from policygraph.reading import html
from policygraph.reading.decode import decode
from policygraph.records.source import Line

#: YAML between lines of hyphens, TOML between lines of plus signs
_FRONT = re.compile(
    r"\A(?:---[ \t]*\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n)+(?:---|\.\.\.)|\+\+\+[ \t]*\n(?:[^+\n].*\n|\n)+\+\+\+)[ \t]*(?=\n)"
)
#: notes as Pandoc and GitHub write them
_NOTE, _NOTE_MARK = re.compile(r"\[\^[^\]\s]+\]:"), re.compile(r"\[\^[^\]\s]+\]")
#: the box of a task, as GitHub writes it
_TASK = re.compile(r"\A\[[ xX]\]\s+")
#: text between tags, and what is none
_TEXT, _COMMENT = re.compile(r">[^<]*[^\W\d_]{2}|\A[^<]*[^\W\d_]{2}"), re.compile(r"<!--.*?-->", re.S)
#: a row that had room for the next word within this share of the longest one was ended by its author
ROOM = 0.85
_MARKERS = {"bullet_list_open": None, "ordered_list_open": None}


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a Markdown file, an empty one between blocks; raises ``DocumentError`` where the bytes are no text.

    Images and code are no statements of a party and are left out; blocks of HTML are read as HTML.
    """
    text = re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", decode(data, where))
    text = _FRONT.sub(_front_matter, text)
    found: list[Line] = []
    lists: list[str] = []
    marker: str | None = None
    level: int | None = None
    last = 0
    cell = False
    rows = text.split("\n")
    longest = max(map(len, rows))
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type in _MARKERS:
            lists.append(token.markup or "-")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            marker = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type == "heading_open":
            level = last = int(token.tag[1:])
        elif token.type == "heading_close":
            level = None
        elif token.type == "html_block" and token.map is not None:
            found.extend(_html(token.content, token.map[0], where, last, after=bool(found)))
        elif token.type in ("th_open", "td_open"):
            cell = True
        elif token.type in ("th_close", "td_close"):
            cell = False
        elif token.type == "inline" and token.map is not None and not _NOTE.match(token.content):
            if found:
                found.append(Line("", token.map[0]))
            depth = len(lists) if marker is not None or lists else None
            bold_start = _bold_start(token) if depth is None and level is None else 0
            inline = _inline(token)
            apart = _apart(rows[token.map[0] : token.map[0] + len(inline)], longest) if lists else len(inline)
            for row, (words, bold) in enumerate(inline):
                first = row == 0
                if row == apart:
                    found.append(Line("", token.map[0] + row))
                    depth = None
                found.append(
                    Line(
                        unicodedata.normalize("NFC", words),
                        token.map[0] + 1 + row,
                        bold=bold or None,
                        heading_level=level,
                        list_depth=depth,
                        list_marker=marker if first else None,
                        cell=cell,
                        bold_start=bold_start if first and bold_start < len(words) else 0,
                    )
                )
            marker = None
    return tuple(found)


def _apart(rows: list[str], longest: int) -> int:
    """The first row of an item that its author meant to begin a paragraph behind the list; their number where none is.

    CommonMark reads a row at the margin right below an item as more of it (0.31, 5.2, "laziness"). Where every row of
    the item begins with a capital, and this one had room for its first word on the row before, the author broke the
    line on purpose, and would have set it in if it were more of the item.
    """
    for at, row in enumerate(rows[1:], 1):
        words = row.split(maxsplit=1)
        before = rows[at - 1].rstrip()
        if not words or not (row[0].isupper() or (row[0] in '«“"' and row[1:2].isupper())):
            return len(rows)
        if before[-1:] in ",–-(" or len(before) + 1 + len(words[0]) > ROOM * longest:
            return len(rows)
        return at
    return len(rows)


def _html(content: str, start: int, where: str, level: int, *, after: bool) -> list[Line]:
    """The lines of a block of HTML in the file; none where it holds no text (a comment, a tag alone)."""
    if not _TEXT.search(_COMMENT.sub("", content)):
        return []
    try:
        found = html.lines(content.encode(), where, level)
    except DocumentError:  # a tag that is no element
        return []
    rows = [replace(line, number=line.number + start) for line in found]
    return [Line("", start), *rows] if after and rows else rows


def _bold_start(token: Token) -> int:
    """How many letters of a block are in bold before any that is not."""
    strong, count = 0, 0
    for child in token.children or []:
        if child.type in ("text", "code_inline", "text_special") and child.content:
            if not strong:
                break
            count += len(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            break
        strong += (child.type == "strong_open") - (child.type == "strong_close")
    return count


def _inline(token: Token) -> list[tuple[str, bool]]:
    """The rows of a block, and of each whether all of it is in bold that ends with it."""
    rows: list[tuple[str, bool]] = []
    words, strong, plain = "", 0, False
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            rows.append((words, bool(words.strip()) and not plain and not strong))
            words, plain = "", strong > 0  # bold that goes on is none of a line
        elif child.type in ("text", "code_inline", "text_special"):
            text = _NOTE_MARK.sub("", child.content)
            if not words and not rows:
                text = _TASK.sub("", text)
            plain = plain or (not strong and bool(text.strip(" :")))
            words += text
        else:
            strong += (child.type == "strong_open") - (child.type == "strong_close")
    return [*rows, (words, bool(words.strip()) and not plain and not strong)]


def _front_matter(found: re.Match[str]) -> str:
    """Front matter as empty lines, but its title as a heading."""
    rows = found[0].split("\n")
    titles = (re.match(r"title\s*[:=]\s*[\"']?(.+?)[\"']?\s*$", row) for row in rows)
    return "\n".join(f"# {title[1]}\n"[:-1] if title else "" for title in titles)
