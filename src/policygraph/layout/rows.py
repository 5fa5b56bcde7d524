"""A line while it is being laid out: which characters of it still count as text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from policygraph.records.source import Line

_WORD = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
#: pieces of a line stand no further apart, in points
BESIDE = 60


@dataclass(frozen=True, slots=True)
class Row:
    """The characters ``start`` to ``end`` of one source line but the ranges ``cuts``; steps only ever shrink it.

    ``index`` is the line's place in ``Source.lines``; ``gap`` counts the empty lines above it that say something
    (beyond the document's usual spacing). ``furniture`` names what the row is if it holds no statements. ``level`` is
    that of a heading where size or weight make it look like one; ``indent`` how far in it begins, where the
    format has places; ``swaps`` are characters to be
    written otherwise (a font's wrong map), by their column. ``listed`` says of the lines of a list without bullets
    whether one begins an item, lead-in or heading, or goes on. ``aside`` is a note in the margin, ``run_in``
    a heading that a paragraph begins with. ``text`` is what is left of the line.
    """

    index: int
    line: Line
    start: int
    end: int
    cuts: tuple[tuple[int, int], ...] = ()
    gap: int = 0
    furniture: str | None = None
    level: int | None = None
    swaps: tuple[tuple[int, str], ...] = ()
    indent: int | None = None
    listed: bool | None = None
    aside: bool = False
    run_in: bool = False
    text: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        whole = self.line.text
        if not self.cuts and not self.swaps:
            left = whole[self.start : self.end]
        else:
            swaps = dict(self.swaps)
            left = "".join(swaps.get(at, whole[at]) for start, end in self.parts() for at in range(start, end))
        object.__setattr__(self, "text", left)

    def parts(self) -> list[tuple[int, int]]:
        """The ranges of the line that are left, in order."""
        at, left = self.start, []
        for start, end in sorted(self.cuts):
            if start > at:
                left.append((at, min(start, self.end)))
            at = max(at, end)
        if at < self.end:
            left.append((at, self.end))
        return left

    def beside(self, after: Row) -> bool:
        """Whether the row ``after`` stands on the same line of a column, to the right, in a piece of its own."""
        before, box = self.line.box, after.line.box
        if before is None or box is None or self.line.page != after.line.page:
            return False
        shared = min(before.top, box.top) - max(before.bottom, box.bottom)
        lower = min(before.top - before.bottom, box.top - box.bottom)
        return -2 <= box.left - before.right <= BESIDE and shared > 0.6 * lower

    def shrunk(self, start: int | None = None, end: int | None = None) -> Row:
        """The row with new bounds, white space at both ends left out."""
        start = self.start if start is None else start
        end = self.end if end is None else end
        words = self.line.text[start:end]
        stripped = words.strip()
        lead = len(words) - len(words.lstrip()) if stripped else len(words)
        return replace(self, start=start + lead, end=start + lead + len(stripped))


def rows_of(lines: tuple[Line, ...]) -> list[Row]:
    """One row for each line, without the white space around it."""
    rows = []
    for index, line in enumerate(lines):
        words = line.text.strip()
        start = len(line.text) - len(line.text.lstrip()) if words else len(line.text)
        rows.append(Row(index, line, start, start + len(words)))
    return rows


def inner_words(rows: list[Row]) -> frozenset[str]:
    """The words, as written, that stand whole within some line: neither its first nor its last."""
    found: set[str] = set()
    for row in rows:
        found.update(_WORD.findall(row.text)[1:-1])
    return frozenset(found)
