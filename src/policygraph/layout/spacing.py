"""How many empty lines are usual between two lines, and where more stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from policygraph.layout.rows import Row


def spacing(rows: list[Row]) -> list[Row]:
    """The rows that hold text, each with the empty lines above it beyond the usual number in ``gap``.

    In a document where an empty line follows nearly every line, one is usual and says nothing.
    """
    counts: list[int] = []
    filled: list[Row] = []
    empty = 0
    for row in rows:
        if not row.text:
            empty += 1
            continue
        filled.append(row)
        counts.append(empty)
        empty = 0
    within = Counter(counts[1:])
    usual = 1 if within[1] > 2 * within[0] else 0
    return [replace(row, gap=max(count - usual, 0)) for row, count in zip(filled, counts, strict=True)]
