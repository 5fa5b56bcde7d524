"""Cells of tables that hold a figure or a few words: no headings, though they look like them."""

from __future__ import annotations

from dataclasses import replace

from policygraph.language import nb, nn
from policygraph.layout.rows import Row

#: cells with more words are text
MOST_WORDS = 8
_PROMISES = nb.PROMISES | nn.PROMISES


def cells(rows: list[Row]) -> list[Row]:
    """The rows, cells without a sentence, a lead-in or a promise marked as furniture."""
    return [replace(row, furniture="table") if row.line.cell and _bare(row) else row for row in rows]


def _bare(row: Row) -> bool:
    if row.line.heading_level is not None or row.line.list_marker is not None:
        return False
    words = row.text.lower().split()
    if row.text.endswith((".", "!", "?", ":")) and len(words) > 2:
        return False
    return len(words) <= MOST_WORDS and not _PROMISES & set(words)
