"""What share of each page's characters became what, so that a page that was not read cannot hide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from policygraph.records.outline import Kind, Outline
from policygraph.records.source import Source

#: what a character may have become; where two claim it, the higher
FURNITURE, OTHER, HEADING, COMMITMENT = range(4)


@dataclass(frozen=True, slots=True)
class PageShare:
    """The characters of a page but white space, and how many of them became what.

    ``furniture`` is also whatever layout left out: page numbers, line numbers, running heads, notes.
    """

    page: int
    characters: int
    commitments: int
    headings: int
    other: int
    furniture: int


def page_shares(source: Source, outline: Outline, quoted: Iterable[tuple[int, int, int]]) -> tuple[PageShare, ...]:
    """The pages of a file; ``quoted`` are runs of characters (index of the line, from, to) that commitments quote."""
    became = [bytearray(len(line.text)) for line in source.lines]
    kinds = bytearray(len(outline.text.string) + 1)
    for block in outline.blocks:
        kind = {Kind.HEADING: HEADING, Kind.FURNITURE: FURNITURE}.get(block.kind, OTHER)
        kinds[block.span.start : block.span.end] = bytes([kind]) * (block.span.end - block.span.start)
    marker = {paragraph.span.start: paragraph for paragraph in outline.text.paragraphs if paragraph.marker}
    for start, paragraph in marker.items():
        before = start - len(paragraph.marker or "") - 1
        if before >= 0:
            kinds[before:start] = bytes([kinds[start]]) * (start - before)
    for piece in outline.text.ledger:
        line = became[piece.line]
        width = 1 if piece.repaired else piece.end - piece.start
        for offset in range(width):
            if piece.column + offset < len(line):
                line[piece.column + offset] = max(line[piece.column + offset], kinds[piece.start + offset])
    for index, start, end in quoted:
        became[index][start:end] = bytes([COMMITMENT]) * (end - start)
    counts = {page: [0, 0, 0, 0] for page in range(1, source.page_count + 1)}
    for of_line, line_read in zip(source.lines, became, strict=True):
        for kind, letter in zip(line_read, of_line.text, strict=True):
            if not letter.isspace():
                counts[of_line.page][kind] += 1
    return tuple(
        PageShare(page, sum(each), each[COMMITMENT], each[HEADING], each[OTHER], each[FURNITURE])
        for page, each in counts.items()
    )
