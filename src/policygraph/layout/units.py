"""What stands on one line of a page: a row with the bullets and numbers beside it."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from policygraph.layout.rows import Row

#: edges closer than this, in points, are one
EDGE = 4.0
#: a narrower thing at the side is a bullet or a number that belongs to the line beside it
SLIM = 24.0
#: how far from it, in points
BESIDE = 60.0
#: lines no further apart than this share of their height belong together
CLOSE = 0.6


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands on one line of a column: a row, with the bullets or numbers beside it; in points from below."""

    rows: tuple[Row, ...]
    left: float
    bottom: float
    right: float
    top: float
    middle: float


def units_of(rows: list[Row]) -> list[Unit]:
    """The units of a page, in the order of the file."""
    units = [_unit(row) for row in rows]
    slim: list[Unit] = []
    wide: list[Unit] = []
    for unit in units:
        narrow = unit.right - unit.left <= SLIM and len(unit.rows[0].text) <= 4
        (slim if narrow or _capital(unit.rows[0]) else wide).append(unit)
    if not slim:
        return units
    mates: dict[int, list[Unit]] = {}
    for unit in slim:
        right = [
            (other.left - unit.right, at)
            for at, other in enumerate(wide)
            if -2 <= other.left - unit.right <= BESIDE and one_line(unit, other)
        ]
        if right and _capital(unit.rows[0]):  # of the lines beside it, it begins the first
            right = [max((wide[at].top, at) for space, at in right if space - min(right)[0] <= EDGE)]
        if right:
            mates.setdefault(min(right)[1], []).append(unit)
        else:
            wide.append(unit)
    for at, found in mates.items():
        parts = [*sorted(found, key=lambda unit: unit.left), wide[at]]
        wide[at] = _joined(parts)
    place = {row.index: at for at, row in enumerate(rows)}
    return sorted(wide, key=lambda unit: place[unit.rows[-1].index])


def _capital(row: Row) -> bool:
    """Whether a row is one large letter, as a paragraph may begin with."""
    return len(row.text) == 1 and row.text.isupper()


def _unit(row: Row) -> Unit:
    box = row.line.box
    assert box is not None
    left, right = (box.left, box.right) if box.left <= box.right else (box.right, box.left)
    return Unit((row,), left, box.bottom, right, box.top, (box.bottom + box.top) / 2)


def _joined(units: list[Unit]) -> Unit:
    rows = tuple(row for unit in units for row in unit.rows)
    main = units[-1]
    return Unit(rows, min(unit.left for unit in units), main.bottom, main.right, main.top, main.middle)


def one_line(first: Unit, second: Unit) -> bool:
    """Whether two units share more than half of their height."""
    top = first.top if first.top < second.top else second.top
    bottom = first.bottom if first.bottom > second.bottom else second.bottom
    return top > bottom and top - bottom > 0.5 * min(first.top - first.bottom, second.top - second.bottom)


def down(units: list[Unit]) -> list[Unit]:
    """From the top down, and within a line from left to right; what overlaps keeps the file's order."""
    lines: list[list[Unit]] = []
    for unit in sorted(units, key=attrgetter("middle"), reverse=True):
        line = lines[-1] if lines else []
        # most stand wholly below the line before
        if line and unit.top > line[0].bottom and one_line(line[0], unit) and all(_apart(unit, each) for each in line):
            line.append(unit)
        else:
            lines.append([unit])
    for line in lines:
        if len(line) > 1:
            line.sort(key=attrgetter("left"))
    return [unit for line in lines for unit in line]


def _apart(first: Unit, second: Unit) -> bool:
    return first.left >= second.right - 2 or second.left >= first.right - 2
