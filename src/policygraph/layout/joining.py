"""Lines to paragraphs: which line goes on in the next, what stands between them, and the ledger of it all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygraph.language.hyphens import HYPHENS, SOFT, joint, lost_hyphen
from policygraph.layout.context import Context
from policygraph.layout.continuing import drop_cap, goes_on
from policygraph.layout.markers import Marker
from policygraph.layout.rows import Row, inner_words
from policygraph.records.source import Line, Source
from policygraph.records.text import Paragraph, Piece, Span, Text

#: more characters are a paragraph in large letters
LONGEST_HEADING = 180
_FOLDED = re.compile(r"\s\s|[^\S ]")
_SPACE = re.compile(r"\s+")
#: the number of a heading, whose full stop ends no sentence
_NUMBER = re.compile(r"\A\d{1,2}(?:\.\d{1,2})*\.\s+")
#: what may stand at the end of a line within a word or between two numbers
_BREAKS = HYPHENS + SOFT + "–—"


def join(source: Source, rows: list[Row], *, structured: bool = False) -> Text:
    """The text of ``rows``: one paragraph a line, words that were broken over lines whole again."""
    inner = inner_words(rows)
    context = Context.of(rows, inner, structured=structured)
    words = frozenset(word.lower() for word in inner)
    writer = _Writer()
    for place, row in enumerate(rows):
        if place and goes_on(context, place):
            writer.go_on(row, words)
        else:
            writer.begin(row, context.markers[place])
    return Text(source, *writer.close())


@dataclass(slots=True)
class _Open:
    start: int
    chunk: int
    marker: str | None
    row: Row
    level: int | None


class _Writer:
    """Writes the text and, with every character that a line gives, where it came from."""

    def __init__(self) -> None:
        self._chunks: list[str] = []
        self._length = 0
        self._ledger: list[Piece] = []
        self._paragraphs: list[Paragraph] = []
        self._open: _Open | None = None
        self._last = ""
        self._last_row: Row | None = None

    def begin(self, row: Row, marker: Marker | None) -> None:
        self._end()
        if self._length:
            self._add("\n")
        start = row.start
        sign = row.line.list_marker
        if marker is not None and marker.length:
            sign = marker.sign
            self._copy(row, row.start, row.start + len(sign))
            self._add(" ")
            start = row.start + marker.length
        self._open = _Open(self._length, len(self._chunks), sign, row, row.level)
        self._last_row = row
        self._copy(row, start, row.end)

    def go_on(self, row: Row, words: frozenset[str]) -> None:
        if self._open is not None and self._open.level != row.level:
            numeral = "".join(self._chunks[self._open.chunk :]).isdigit()  # of a chapter, above its name
            self._open.level = row.level if numeral else None
        between = "" if drop_cap(self._last_row, row) else " "
        if self._last and self._last[-1] in _BREAKS and not self._last[-2:-1].isspace():
            keep, between = joint(self._last, row.text, words)
            if not keep:
                self._drop()
            elif self._last[-1] in SOFT:
                self._drop(instead="-")
        elif lost_hyphen(self._last, row.text, words) or (self._last.endswith("/") and not self._last[-2:-1].isspace()):
            between = ""
        if self._length > self._open_start():  # else only a bullet stands before
            self._add(between)
        elif self._open is not None:
            self._open.level = row.level
        self._last_row = row
        self._copy(row, row.start, row.end)

    def _open_start(self) -> int:
        return self._open.start if self._open is not None else 0

    def close(self) -> tuple[str, tuple[Paragraph, ...], tuple[Piece, ...]]:
        self._end()
        return "".join(self._chunks), tuple(self._paragraphs), tuple(self._ledger)

    def _end(self) -> None:
        if self._open is None:
            return
        row = self._open.row
        self._paragraphs.append(
            Paragraph(
                Span(self._open.start, self._length),
                marker=self._open.marker,
                indent=next(each for each in (row.line.list_depth, row.indent, row.start // 2) if each is not None),
                gap=row.gap > 0,
                heading_level=row.line.heading_level or self._level(),
                font_size=row.line.font_size,
                bold=row.line.bold,
                furniture=row.furniture,
                listed=row.listed is True,
                within=self._open.marker is None and row.listed is None and _within(row.line),
                run_in=row.run_in,
            )
        )
        self._open = None

    def _level(self) -> int | None:
        """The level that the size of the letters gives, unless the words are a sentence or a lead-in."""
        assert self._open is not None
        level, marker = self._open.level, self._open.marker
        if level is None or self._open.row.run_in or (marker is not None and not marker[0].isdigit()):
            return None
        words = _NUMBER.sub("", "".join(self._chunks[self._open.chunk :]))
        sentence = len(words) > LONGEST_HEADING or words[-1:] in ".:;," or re.search(r"[.!?] [A-ZÆØÅ]", words)
        return None if sentence else level

    def _add(self, characters: str) -> None:
        if characters:
            self._chunks.append(characters)
            self._length += len(characters)

    def _copy(self, row: Row, start: int, end: int) -> None:
        """Write a part of a line, white space folded, with its pieces."""
        line = row.line.text
        if not row.cuts and not row.swaps and _plain(line[start:end]):
            self._last = line[start:end]
            if start < end:
                self._ledger.append(Piece(self._length, self._length + end - start, row.index, start))
                self._add(self._last)
            return
        written: list[str] = []
        swaps = dict(row.swaps)
        for left, right in row.parts():
            left, right = max(left, start), min(right, end)
            while left < right:
                if left in swaps:
                    self._ledger.append(Piece(self._length, self._length + len(swaps[left]), row.index, left, True))
                    self._add(swaps[left])
                    written.append(swaps[left])
                    left += 1
                    continue
                until = min([right, *(at for at in swaps if at > left)])
                space = _SPACE.search(line, left, until)
                stop = space.start() if space else until
                if stop > left:
                    self._ledger.append(Piece(self._length, self._length + stop - left, row.index, left))
                    self._add(line[left:stop])
                    written.append(line[left:stop])
                if space is None:
                    left = stop
                    continue
                if not (written and written[-1] == " "):
                    if space[0] == " ":
                        self._ledger.append(Piece(self._length, self._length + 1, row.index, stop))
                    self._add(" ")
                    written.append(" ")
                left = space.end()
        self._last = "".join(written)

    def _drop(self, instead: str = "") -> None:
        """Take back the last character written (a sign for a hyphen), or write another one for it."""
        last = self._chunks.pop()
        self._length -= 1
        self._add_back(last[:-1])
        piece = self._ledger.pop()
        if piece.end - piece.start > 1:
            self._ledger.append(Piece(piece.start, piece.end - 1, piece.line, piece.column))
        if instead:
            column = piece.column + piece.end - 1 - piece.start
            self._ledger.append(Piece(piece.end - 1, piece.end, piece.line, column, True))
            self._add(instead)

    def _add_back(self, characters: str) -> None:
        if characters:
            self._chunks.append(characters)


def _within(line: Line) -> bool:
    """Whether a paragraph without a marker stands in an item or a cell."""
    return line.list_depth is not None or (line.cell and line.heading_level is None)


def _plain(words: str) -> bool:
    """Whether all white space in it is single spaces; no other white space is printable."""
    return "  " not in words and (words.isprintable() or not _FOLDED.search(words))
