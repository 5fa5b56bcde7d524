"""The cleaned text of a document, and the ledger that leads every character back to its file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from policygraph.records.source import Source


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` (included) to ``end`` (excluded) of a document text.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of the ledger: ``text[start:end]`` stands in source line ``line`` from ``column`` on.

    ``line`` and ``column`` count from 0: the index in ``Source.lines`` and in that line's text. ``repaired``
    says that the characters differ from the file's (a font's wrong character map, for instance).
    """

    start: int
    end: int
    line: int
    column: int
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span stands in its file: pages and file lines, first and last, counted from 1."""

    page: int
    line_start: int
    line_end: int
    page_end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of source lines that layout joined into one: a paragraph, list item or heading.

    ``marker`` is the bullet or number in front (``•``, ``1.``, ``a)``), which is not part of ``span``; ``indent`` is a
    nesting depth or column, comparable within the document only; ``gap`` says that white space
    stands before it. ``heading_level`` is set where the format itself (or layout, from geometry) knows
    that this is a heading; ``furniture`` names what holds no statements (``contents``, ``address`` …). ``listed`` says
    that it was one of the lines of a list without bullets: an item, a lead-in or a heading between them; ``within``
    that the format has it as a further paragraph of an item, or in a cell; ``run_in`` that its words stand in bold
    before those of the next one.
    """

    span: Span
    marker: str | None = None
    indent: int = 0
    gap: bool = False
    heading_level: int | None = None
    font_size: float | None = None
    bold: bool | None = None
    furniture: str | None = None
    listed: bool = False
    within: bool = False
    run_in: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The text that all offsets count in: one paragraph a line, never edited after layout."""

    source: Source
    string: str
    paragraphs: tuple[Paragraph, ...]
    ledger: tuple[Piece, ...]

    def place(self, span: Span) -> Place:
        """Page and file lines of a span; raises ``ValueError`` where the ledger has no piece of it."""
        at = max(bisect_right(self.ledger, span.start, key=attrgetter("start")) - 1, 0)
        lines = []
        while at < len(self.ledger) and self.ledger[at].start < span.end:
            if self.ledger[at].end > span.start:
                lines.append(self.source.lines[self.ledger[at].line])
            at += 1
        if not lines:
            raise ValueError(f"no source line for characters {span.start} to {span.end}")
        numbers = [line.number for line in lines]
        pages = [line.page for line in lines]
        return Place(pages[0], numbers[0], numbers[-1], pages[-1])
