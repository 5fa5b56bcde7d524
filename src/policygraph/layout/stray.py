"""Dashes out that a line ends with though an item begins in the next: they were typed for a line that moved on."""

from __future__ import annotations

from itertools import pairwise

from policygraph.layout.markers import marker
from policygraph.layout.rows import Row

_DASHES = (" -", " –", " —")


def stray(rows: list[Row]) -> list[Row]:
    """The rows, without the dash at the end of an item that another item follows."""
    result = list(rows)
    for place, (row, after) in enumerate(pairwise(rows)):
        if row.text.endswith(_DASHES) and row.line.text[row.end - 1] == row.text[-1] and _marked(after):
            result[place] = row.shrunk(end=row.end - 1)
    return result


def _marked(row: Row) -> bool:
    return row.line.list_marker is not None or marker(row.text) is not None
