"""The order in which a page is read: column by column, told from where the lines stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import groupby
from statistics import median

from policygraph.layout.asides import beside_all, boxes, noted, other_letters
from policygraph.layout.page_numbers import numbers_of, offsets
from policygraph.layout.rows import Row
from policygraph.layout.running_heads import could_run
from policygraph.layout.units import CLOSE, EDGE, Unit, down, units_of

#: a column has this many lines at least, and this share of its lines begins at one edge
FEWEST, ALIGNED = 3, 0.2
#: columns are parted by more than this, in points
GUTTER = 6.0
#: a heading above two columns is this many times as high as most lines, and the white space beside it as itself
SPANNING = 1.4
#: a column narrower than this share of the region, with less than this share of its height filled, holds notes
NARROW, SPARSE = 0.32, 0.6
#: heights closer than this, in points, are one; so many of them from the top and foot of a page may run along it
HEIGHT, EDGES = 4.0, 2
#: more crossing lines than this share of all make no columns
CROSSING = 0.6
_WORD = re.compile(r"[^\W\d_]{2}")
_NUMBERED = re.compile(r"^\d{1,4}\b|\b\d{1,4}$")


def columns(rows: list[Row]) -> list[Row]:
    """The rows of every page in reading order; those of formats without places, and the empty ones, stay.

    A page is cut where a column begins (recursive XY-cut after Nagy and Seth, 1984, columns first): what crosses the
    gutter parts the page into bands, in each of which the left column is read before the right one. A
    narrow and sparse column holds side heads (left, read at their height) or side notes (right, read last).
    """
    result: list[Row] = []
    numbers = _page_numbers(rows) | _repeated(rows)
    for _, page in groupby(rows, key=lambda row: row.line.page):
        found = list(page)
        if any(row.line.box is None for row in found):
            result.extend(found)
        else:
            result.extend(row for row in found if row.index in numbers)
            head, body, foot = _edges(units_of([row for row in found if row.index not in numbers]))
            result.extend(row for unit in (*head, *_around(body), *foot) for row in unit.rows)
    return result


def _around(units: list[Unit]) -> list[Unit]:
    """The units in reading order, each box behind the last line that it stands beside."""
    found = boxes(units)
    if not found:
        return _ordered(units, 0)
    inside = {id(unit) for box, _ in found for unit in box}
    result = _ordered([unit for unit in units if id(unit) not in inside], 0)
    for box, beside in found:
        last = {id(unit) for unit in beside}
        at = max(at for at, unit in enumerate(result) if id(unit) in last)
        result[at + 1 : at + 1] = [noted(unit) for unit in _ordered(box, 1)]
    return result


def _page_numbers(rows: list[Row]) -> set[int]:
    """The lines that hold the number of their page, beside the same words, wherever on it: they come first."""
    pages = {row.line.page for row in rows}
    found: dict[tuple[str, tuple[int, int]], dict[int, int]] = {}
    for row in rows:
        for words, value in numbers_of(row.text) if row.line.box is not None else []:
            for offset in offsets(value, row.line.page):
                found.setdefault((words, offset), {}).setdefault(row.line.page, row.index)
    bare = Counter(row.line.page for row in rows if row.text.isdigit())
    least = 2 if len(pages) == 2 and max(bare.values(), default=0) <= 2 else FEWEST  # more of them count lines
    runs = [hits for hits in found.values() if len(hits) >= max(least, 0.3 * len(pages))]
    return {index for hits in runs for index in hits.values()}


def _repeated(rows: list[Row]) -> set[int]:
    """The lines that stand at the same place at the top or foot of several pages, whatever stands beside them."""
    found: dict[tuple[str, int], set[int]] = {}
    for _, page in groupby(rows, key=lambda row: row.line.page):
        boxes = [(row.line.box, row) for row in page if row.line.box is not None and row.text]
        heights = sorted({round(box.bottom / HEIGHT) for box, _ in boxes})
        edges = {*heights[:EDGES], *heights[-EDGES:]}
        largest = 1.15 * median([box.top - box.bottom for box, _ in boxes]) if boxes else 0.0
        for box, row in boxes:
            height = round(box.bottom / HEIGHT)
            if height in edges and box.top - box.bottom <= largest and _WORD.search(row.text) and could_run(row.text):
                found.setdefault((row.text.casefold(), height), set()).add(row.index)
    return {index for indices in found.values() if len(indices) >= FEWEST for index in indices}


def _edges(units: list[Unit]) -> tuple[list[Unit], list[Unit], list[Unit]]:
    """What may run along the pages at their top and foot, and what stands between.

    It is a line no larger than most, with white space to all others; at the foot with a number or far away, since a
    column may end with a line of its own.
    """
    body, head, foot = down(units), list[Unit](), list[Unit]()
    usual = median(unit.top - unit.bottom for unit in units) if units else 0.0
    for _ in range(2):
        if len(body) > FEWEST and _alone(body[0], body[1:], usual) >= 1:
            head.append(body.pop(0))
        if len(body) > FEWEST:
            far = _alone(body[-1], body[:-1], usual)
            if far >= 2 or (far >= 0.8 and _NUMBERED.search(body[-1].rows[-1].text)):
                foot.insert(0, body.pop())
    return head, body, foot


def _alone(unit: Unit, others: list[Unit], usual: float) -> float:
    """How much white space is above or below a unit, in usual lines; 0 where it is large or beside another."""
    if not usual or unit.top - unit.bottom > 1.15 * usual:
        return 0.0
    above = unit.middle > others[0].middle
    space = unit.bottom - max([o.top for o in others]) if above else min([o.bottom for o in others]) - unit.top
    return space / usual


def _ordered(units: list[Unit], depth: int) -> list[Unit]:
    gutter = _gutter(units) if depth < 6 else None
    if gutter is None:
        return down(units)
    tall = SPANNING * median([unit.top - unit.bottom for unit in units])
    result: list[Unit] = []
    band: list[Unit] = []
    for unit in down(units):
        crosses = unit.left < gutter - GUTTER / 2 and unit.right > gutter + GUTTER / 2
        if crosses or (unit.top - unit.bottom >= tall and _spans(unit, units, gutter)):
            result.extend(_band(band, gutter, depth))
            result.append(unit)
            band = []
        else:
            band.append(unit)
    return [*result, *_band(band, gutter, depth)]


def _spans(unit: Unit, units: list[Unit], gutter: float) -> bool:
    """Whether a short heading in the left column stands above both: nothing beside it, and both go on at one height."""
    if unit.right > gutter:
        return False
    right = [each for each in units if each.left > gutter - GUTTER / 2]
    above = [each.bottom for each in right if each.middle > unit.middle]
    below, own = ([each.top for each in side if each.middle < unit.middle] for side in (right, units))
    if not above or not below:
        return False
    free = min(above) - max(below)
    return free > SPANNING * (unit.top - unit.bottom) and abs(max(below) - max(own)) <= HEIGHT


def _band(units: list[Unit], gutter: float, depth: int) -> list[Unit]:
    left = [unit for unit in units if unit.right <= gutter + GUTTER / 2]
    right = [unit for unit in units if unit.right > gutter + GUTTER / 2]
    if not left or not right:
        return _ordered(units, depth + 1) if units else []
    if _sparse(left, units):
        heads = _stacks(left)
        first = {id(stack[0]): stack for stack in heads}
        beside = down([*(stack[0] for stack in heads), *right])
        return [each for unit in beside for each in first.get(id(unit), [unit])]
    if other_letters(left, right):
        left, right = right, [noted(unit) for unit in left]
    elif other_letters(right, left):
        right = [noted(unit) for unit in right]
    return [*_ordered(left, depth + 1), *_ordered(right, depth + 1)]


def _stacks(units: list[Unit]) -> list[list[Unit]]:
    """Lines that stand close below each other: a head beside the text may have several."""
    stacks: list[list[Unit]] = []
    for unit in down(units):
        above = stacks[-1][-1] if stacks else None
        height = unit.top - unit.bottom
        if (
            above is not None
            and above.bottom - unit.top < CLOSE * height
            and above.rows[0].line.bold == unit.rows[0].line.bold
        ):
            stacks[-1].append(unit)
        else:
            stacks.append([unit])
    return stacks


def _sparse(side: list[Unit], units: list[Unit]) -> bool:
    """Whether a column holds heads that belong to the lines beside them."""
    width = max(unit.right for unit in units) - min(unit.left for unit in units)
    own = max(unit.right for unit in side) - min(unit.left for unit in side)
    height = max(unit.top for unit in units) - min(unit.bottom for unit in units)
    filled = sum(unit.top - unit.bottom for unit in side)
    return own < NARROW * width and filled < SPARSE * height


def _gutter(units: list[Unit]) -> float | None:
    """Where the right one of two columns begins, if there are any: the edge with most lines on both sides."""
    lefts = sorted(unit.left for unit in units)
    best: tuple[int, float] | None = None
    at = 0
    while at < len(lefts):
        end = bisect_right(lefts, lefts[at] + EDGE)
        if end - at >= FEWEST:
            score = _score(units, lefts[at] - GUTTER / 2)
            if score and (best is None or score > best[0]):
                best = (score, lefts[at] - GUTTER / 2)
        at = end
    if best:
        return _outdented(units, best[1])
    edge = beside_all(units)
    return None if edge is None else edge - GUTTER / 2


def _outdented(units: list[Unit], gutter: float) -> float:
    """The gutter further left where lines of the right column begin before most of them, as a lead-in does."""
    edge = max(unit.right for unit in units if unit.right <= gutter + GUTTER / 2 - 1)
    lefts = [unit.left for unit in units if edge + GUTTER <= unit.left < gutter - GUTTER / 2]
    return min(lefts) - GUTTER / 2 if lefts else gutter


def _score(units: list[Unit], gutter: float) -> int:
    """How many lines stand beside lines of the other side; 0 where this is no gutter."""
    before, behind = gutter + GUTTER / 2 - 1, gutter - GUTTER / 2
    left = [unit for unit in units if unit.right <= before]
    if len(left) < FEWEST:
        return 0
    right = [unit for unit in units if unit.left >= behind]
    crossing = len(units) - len(left) - len(right)
    if len(right) < FEWEST or crossing > CROSSING * len(units):
        return 0
    top = min(max(unit.top for unit in left), max(unit.top for unit in right))
    bottom = max(min(unit.bottom for unit in left), min(unit.bottom for unit in right))
    beside = [[unit for unit in side if bottom <= unit.middle <= top] for side in (left, right)]
    if min(len(side) for side in beside) < FEWEST:
        return 0
    edge = sum(abs(unit.left - gutter - GUTTER / 2) <= EDGE for unit in right)
    return len(beside[0]) + len(beside[1]) - crossing if edge >= ALIGNED * len(right) else 0
