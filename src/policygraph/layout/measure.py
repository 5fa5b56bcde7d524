"""How long a full line is: by the lines around it that surely go on, or by the edges of its column."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator

from policygraph.layout.markers import Marker
from policygraph.layout.rows import Row
from policygraph.records.source import Box

#: how many lines that surely go on are looked at to tell how long a full line is
WINDOW = 31
#: lines that begin this close to each other, in points, stand in one column
INDENT = 60
#: what stands in a line's column to its right is further away than this, in points; so many lines may part a run
GUTTER, MOST_BETWEEN = 9.0, 3.0


def full_lines(rows: list[Row], texts: list[str], ended: list[bool], markers: list[Marker | None]) -> list[float]:
    """For every row, how long the longer ones are of the lines around it that surely go on; 0 where lines never do."""
    places = [
        place - 1
        for place in range(1, len(rows))
        if not rows[place].gap and not ended[place - 1] and markers[place] is None and texts[place][:1].islower()
    ]
    if len(places) < 3:
        return [0.0] * len(rows)
    lengths = [len(texts[place]) for place in places]
    window = sorted(lengths[:WINDOW])
    upper, low = len(window) * 3 // 4, 0
    result: list[float] = []
    for place in range(len(rows)):
        while low + WINDOW < len(places) and places[low + WINDOW] - place < abs(places[low] - place):
            del window[bisect_left(window, lengths[low])]
            insort(window, lengths[low + WINDOW])
            low += 1
        result.append(float(window[upper]))
    return result


def edges_of(rows: list[Row]) -> list[tuple[float, float]]:
    """The left and right edge of the column that each row stands in; empty where a format has no geometry."""
    pages: dict[tuple[int, int], list[Box]] = {}
    places: list[tuple[tuple[int, int], Box]] = []
    for row in rows:
        box = row.line.box
        if box is None:
            return []
        likes = (row.line.page, round(row.line.font_size or 0))  # letters of one size have one measure
        pages.setdefault(likes, []).append(box)
        places.append((likes, box))
    known: dict[tuple[int, int, float], tuple[float, float]] = {}
    edges = []
    narrowed = _narrowed(rows)
    for place, (likes, box) in enumerate(places):
        key = (*likes, box.left)
        if key not in known:
            beside = [each for each in pages[likes] if abs(each.left - box.left) <= INDENT]
            rights = sorted(each.right for each in beside)
            known[key] = (min(each.left for each in beside), rights[len(rights) * 9 // 10])
        left, right = known[key]
        edges.append((left, max(min(right, narrowed.get(place, right)), box.right)))
    return edges


def _narrowed(rows: list[Row]) -> dict[int, float]:
    """How far rows reach that stand beside a box within their column, by their place: as far as the longest of them."""
    pages: dict[int, list[tuple[Box, int]]] = {}
    for place, row in enumerate(rows):
        if row.line.box is not None:
            pages.setdefault(row.line.page, []).append((row.line.box, place))
    return {place: right for page in pages.values() for run in _runs(page) for place, right in run.items()}


def _runs(page: list[tuple[Box, int]]) -> Iterator[dict[int, float]]:
    """The rows below each other that something else stands to the right of, where others reach further."""
    widest: dict[int, float] = {}
    shortest: dict[int, float] = {}
    for box, _ in page:
        left, right = round(box.left), box.right
        if right > widest.get(left, 0.0):
            widest[left] = right
        if right < shortest.get(left, right + 1):
            shortest[left] = right
    if all(widest.get(left, 0.0) - right < INDENT for left, right in shortest.items()):
        return  # as on most pages
    page = sorted(page, key=lambda each: each[0].bottom)
    bottoms = [box.bottom for box, _ in page]
    open_: dict[int, list[tuple[Box, int]]] = {}
    for box, place in page:
        right = widest.get(round(box.left), 0.0)
        if right <= box.right + GUTTER:
            continue  # nothing could stand between
        low, high = (bisect_left(bottoms, at) for at in (2 * box.bottom - box.top, box.top))
        if not any(box.right + GUTTER < other.left < right for other, _ in page[low:high]):
            continue
        run = open_.setdefault(round(box.left), [])
        if run and box.bottom - run[-1][0].top > MOST_BETWEEN * (box.top - box.bottom):
            yield _reach(run)
            run.clear()
        run.append((box, place))
    for run in open_.values():
        yield _reach(run)


def _reach(run: list[tuple[Box, int]]) -> dict[int, float]:
    right = max(box.right for box, _ in run)
    return {place: right for _, place in run}
