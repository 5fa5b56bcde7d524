"""Tables of figures: lines of numbers that follow one another, which say nothing without their places."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.layout.rows import Row

_FIGURE = re.compile(r"[+–-]?\d[\d.,]*%?|[–-]")
_DIGIT = re.compile(r"\d")
#: so many lines, each with so many figures that make up this share of its words, are a table
LINES, FIGURES, SHARE = 3, 2, 0.6
#: a head of columns has no more words than this
MOST_WORDS = 8


def tables(rows: list[Row]) -> list[Row]:
    """The rows, those of a table of figures and the line of heads above it marked as furniture."""
    result = list(rows)
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and _figures(rows[end]):
            end += 1
        if end - start >= LINES:
            first = start - 1 if start and _heads(rows[start - 1]) else start
            result[first:end] = [replace(row, furniture=row.furniture or "table") for row in rows[first:end]]
        start = max(end, start + 1)
    return result


def _figures(row: Row) -> bool:
    text = row.text
    if _DIGIT.search(text) is None:
        return False
    words = text.split()
    figures = sum(_FIGURE.fullmatch(word) is not None for word in words)
    return figures >= FIGURES and figures >= SHARE * len(words)


def _heads(row: Row) -> bool:
    text = row.text
    return bool(text) and len(text.split()) <= MOST_WORDS and text[-1] not in ".:;,!?" and text[0].isupper()
