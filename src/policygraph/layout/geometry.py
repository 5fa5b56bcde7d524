"""What places and fonts on a page tell: white space above a line, and lines in the size of a heading."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from statistics import median

from policygraph.layout.indents import indents
from policygraph.layout.rows import Row

#: two sizes closer than this share are one
SAME = 0.06
#: a line this much further down than usual has white space above it
WIDE = 1.35
#: this much further, where of so many lines of paragraphs this share is no further from the usual than that
REGULAR, MANY, ALIKE, JITTER = 1.2, 50, 0.95, 0.03
#: a size in which this share of the lines ends as lines of a text do is none of headings
ENDED = 0.2
#: more kinds of headings than this no document has; smaller ones are body text with a wrong box
MOST_LEVELS = 6
_WORD = re.compile(r"[^\W\d_]{2}")


def geometry(rows: list[Row]) -> list[Row]:
    """The rows with ``gap`` and ``level`` by geometry; rows of formats without pages stay as they are."""
    if not rows or any(row.line.box is None or row.line.font_size is None for row in rows):
        return rows
    body = body_size(rows)
    texts = _text_sizes(rows, body)
    levels = [size for size in _levels(rows, body) if not any(abs(size - text) <= SAME / 2 * text for text in texts)]
    drops = [0.0, *(_drop(before, row) for before, row in pairwise(rows))]
    wide, loose = _wide(rows, drops, body)
    plain = not _mostly_bold(rows)
    #: size, and whether the letters are bold → the level of a heading
    known: dict[tuple[float, bool], int | None] = {}
    result = []
    for row, drop in zip(rows, drops, strict=True):
        letters = (row.line.font_size or body, bool(row.line.bold) and plain)
        if letters not in known:
            known[letters] = _level(*letters, levels, texts)
        own = wide if row.line.font_size == body else loose
        gap, level = max(row.gap, int(drop > own)), known[letters]
        same = gap == row.gap and level is None
        result.append(row if same else replace(row, gap=gap, level=level))
    return indents(result)


def _level(size: float, bold: bool, levels: list[float], texts: list[float]) -> int | None:
    """The level of a heading in letters of this kind, the highest first; bold ones in a size of text are the last."""
    for level, known in enumerate(levels, 1):
        if abs(size - known) <= SAME / 2 * known:
            return level
    return len(levels) + 1 if bold and any(abs(size - text) <= SAME * text for text in texts) else None


def body_size(rows: list[Row]) -> float:
    """The size that most characters have."""
    counts: Counter[float] = Counter()
    for row in rows:
        counts[row.line.font_size or 0.0] += len(row.text)
    return max(counts, key=lambda size: (counts[size], size))


def _text_sizes(rows: list[Row], body: float) -> list[float]:
    """The size of most text, and larger ones that hold text, too: introductions, parts in another measure."""
    ends: dict[float, list[bool]] = {}
    for row in rows:
        size = row.line.font_size or 0.0
        if row.text and size > (1 + SAME) * body and not row.line.bold:
            ends.setdefault(size, []).append(row.text[-1] in ".,;")
    return [body, *sorted(size for size, found in ends.items() if len(found) > 3 and sum(found) >= ENDED * len(found))]


def _levels(rows: list[Row], body: float) -> list[float]:
    """The sizes of headings, the largest first; a numeral or a letter alone is none."""
    large = {
        row.line.font_size or 0.0 for row in rows if (row.line.font_size or 0.0) > (1 + SAME) * body and _words(row)
    }
    sizes = sorted(large)
    levels: list[float] = []
    for size in reversed(sizes):
        if not levels or size < (1 - SAME) * levels[-1]:
            levels.append(size)
    return levels[-MOST_LEVELS:]


def _words(row: Row) -> bool:
    return _WORD.search(row.text) is not None


def _wide(rows: list[Row], drops: list[float], body: float) -> tuple[float, float]:
    """How far below the one before it a line has white space above it: less in the letters of most, if they are alike.

    Both for lines in the letters of most text and for others.
    """
    usual = [drop for row, drop in zip(rows, drops, strict=True) if 0 < drop < 3 * body and row.text[:1].islower()]
    leading = median(usual) if usual else 1.3 * body
    alike = sum(abs(drop - leading) <= JITTER * leading for drop in usual)
    regular = len(usual) >= MANY and alike >= ALIKE * len(usual)
    return (REGULAR if regular else WIDE) * leading, WIDE * leading


def _drop(before: Row, row: Row) -> float:
    """How far below the line before it a row stands; 0 at the top of a column or page."""
    if before.line.page != row.line.page or before.line.box is None or row.line.box is None:
        return 0.0
    return max(before.line.box.bottom - row.line.box.bottom, 0.0)


def _mostly_bold(rows: list[Row]) -> bool:
    return sum(bool(row.line.bold) for row in rows) * 4 > len(rows)
