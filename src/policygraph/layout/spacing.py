"""How many empty lines are usual between two lines, and where more stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from policygraph.layout.line_lists import BROKEN, goes_on
from policygraph.layout.rows import Row


def spacing(rows: list[Row]) -> list[Row]:
    """The rows that hold text, each with the empty lines above it beyond the usual number in ``gap``.

    In a document where an empty line follows nearly every line, one is usual and says nothing, if sentences go on
    behind it; else every line is a paragraph of its own.
    """
    filled, counts = _empty_above(rows)
    within = Counter(counts[1:])
    usual = 1 if within[1] > 2 * within[0] and _broken(filled, counts) else 0
    return [
        replace(row, gap=count - usual) if count > usual else row for row, count in zip(filled, counts, strict=True)
    ]


def _broken(filled: list[Row], counts: list[int]) -> bool:
    """Whether the lines with one empty line between are lines of paragraphs, not paragraphs."""
    pairs = [
        (before.text, row.text) for (before, row), count in zip(pairwise(filled), counts[1:], strict=True) if count == 1
    ]
    return sum(goes_on(before, text) for before, text in pairs) >= BROKEN * len(pairs)


def gaps(rows: list[Row]) -> list[Row]:
    """The rows that hold text, each with all empty lines above it: where the format itself parts blocks by them."""
    return [replace(row, gap=count) if count else row for row, count in zip(*_empty_above(rows), strict=True)]


def _empty_above(rows: list[Row]) -> tuple[list[Row], list[int]]:
    filled: list[Row] = []
    counts: list[int] = []
    empty = 0
    for row in rows:
        if row.text:
            filled.append(row)
            counts.append(empty)
            empty = 0
        else:
            empty += 1
    return filled, counts
