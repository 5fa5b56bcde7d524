"""How far in a line begins, counted from the edge of its column: what nests lists."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace

from policygraph.layout.markers import markers
from policygraph.layout.rows import Row

#: lines that begin this close to an edge, in points, may stand in its column
COLUMN = 72.0
#: lines that begin this close to each other begin at one depth
STEP = 7.0
#: an edge that this share of the pages has is one of the document's
USUAL = 0.25


def indents(rows: list[Row]) -> list[Row]:
    """The rows, each with the rank of its distance from the edge of its column among those that items have.

    A page on which a nested list goes on shows no edge itself, so that the document's usual edges count; where nothing
    on a page stands further out than one of these, as on every other page of a book, it is the page's own.
    """
    seen = markers(rows, [row.text for row in rows])
    marked = {place for place, found in enumerate(seen) if found is not None or rows[place].line.list_marker}
    edges = _edges(rows, marked) or _edges(rows, set())
    pages = _pages(rows, edges)
    distances = {place: _distance(row, pages[row.line.page]) for place, row in enumerate(rows) if place in marked}
    starts: list[float] = []
    for distance in sorted(set(distances.values())):
        if not starts or distance > starts[-1] + STEP:
            starts.append(distance)
    result = list(rows)
    for place, distance in distances.items():
        result[place] = replace(rows[place], indent=bisect_right(starts, distance + 0.5))
    return result


def _edges(rows: list[Row], marked: set[int]) -> list[float]:
    """Where columns begin on enough of the pages; where only the rows ``marked`` begin, a list goes on."""
    lefts: dict[int, dict[int, bool]] = {}
    for place, row in enumerate(rows):
        if row.line.box is not None:
            page, left = lefts.setdefault(row.line.page, {}), round(row.line.box.left / 2)
            page[left] = page.get(left, False) or place not in marked
    pages: Counter[int] = Counter()
    for found in lefts.values():
        for left, text in found.items():
            if text and not any(0 < left - other <= COLUMN / 2 for other in found):
                pages[left] += 1
    return sorted(2.0 * left for left, count in pages.items() if count >= max(1, USUAL * len(lefts)))


def _pages(rows: list[Row], edges: list[float]) -> dict[int, list[float]]:
    """The edges that count on each page."""
    outermost: dict[int, float] = {}
    for row in rows:
        left = row.line.box.left if row.line.box is not None else 0.0
        outermost[row.line.page] = min(left, outermost.get(row.line.page, left))
    own = {page: next((edge for edge in edges if abs(left - edge) <= 3), 0.0) for page, left in outermost.items()}
    return {page: [edge for edge in edges if edge >= first] for page, first in own.items()}


def _distance(row: Row, edges: list[float]) -> float:
    if row.line.box is None or row.line.text[: row.start].strip():  # behind a line number its place is not known
        return 0.0
    left = row.line.box.left
    near = [left - edge for edge in edges if -3 <= left - edge <= COLUMN]
    return max(max(near), 0.0) if near else 0.0
