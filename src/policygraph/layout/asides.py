"""What stands beside the text of a page and is none of its columns: quotes in a margin, boxes, notes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from policygraph.layout.units import CLOSE, EDGE, Unit, down

#: white space between the text and what stands beside it is at least this wide
ASIDE = 9.0
#: fewer lines are no text to stand beside
FEWEST = 3
#: sizes of letters closer than this share are one
SAME = 0.06
#: fewer words in large letters are a heading
SAID = 7
#: a box takes no more than this share of the width of a page
NARROW = 0.6


def boxes(units: list[Unit]) -> list[tuple[list[Unit], list[Unit]]]:
    """The boxes of a page, each with the lines beside it: lines close below each other, in letters of another size.

    A few words in large letters left of the text are a heading beside it.
    """
    if len({unit.rows[-1].line.font_size for unit in units}) < 2:  # as on many pages
        return []
    usual = _usual(units)
    others = [unit for unit in units if _differs(unit, usual)]
    if len(others) < 2 or len(others) > 0.5 * len(units):
        return []
    width = max(unit.right for unit in units) - min(unit.left for unit in units)
    found = []
    for stack in _stacks(others):
        left, right = min(unit.left for unit in stack), max(unit.right for unit in stack)
        bottom, top = min(unit.bottom for unit in stack), max(unit.top for unit in stack)
        if len(stack) < 2 or right - left > NARROW * width:
            continue
        own = {id(unit) for unit in stack}
        beside = [unit for unit in units if id(unit) not in own and bottom <= unit.middle <= top]
        if sum(not _differs(unit, usual) for unit in beside) < 2:
            continue
        to_left = all(unit.right <= left - ASIDE for unit in beside)
        to_right = all(unit.left >= right + ASIDE for unit in beside)
        text = [unit for unit in units if id(unit) not in own and not _differs(unit, usual)]
        edges = max(unit.right for unit in beside), min(unit.left for unit in beside)
        column = any(unit.left > edges[0] if to_left else unit.right < edges[1] for unit in text)
        larger = max(unit.rows[-1].line.font_size or 0.0 for unit in stack) > usual
        words = sum(len(unit.rows[-1].text.split()) for unit in stack)
        if not column and (to_left or (to_right and (not larger or words >= SAID))):
            found.append((stack, beside))
    return found


def _stacks(units: list[Unit]) -> list[list[Unit]]:
    """Lines that stand close below each other, whatever else stands beside them."""
    stacks: list[list[Unit]] = []
    for unit in sorted(units, key=attrgetter("middle"), reverse=True):
        above = next(
            (
                stack
                for stack in stacks
                if unit.left < stack[-1].right
                and unit.right > stack[-1].left
                and stack[-1].bottom - unit.top < 2 * CLOSE * (unit.top - unit.bottom)
            ),
            None,
        )
        if above is None:
            stacks.append([unit])
        else:
            above.append(unit)
    return stacks


def _usual(units: list[Unit]) -> float:
    """The size of most letters."""
    counts: Counter[float] = Counter()
    for unit in units:
        counts[unit.rows[-1].line.font_size or 0.0] += len(unit.rows[-1].text)
    return max(counts, key=lambda size: (counts[size], size), default=0.0)


def _differs(unit: Unit, usual: float) -> bool:
    return abs((unit.rows[-1].line.font_size or usual) - usual) > SAME * usual


def other_letters(few: list[Unit], many: list[Unit]) -> bool:
    """Whether one side holds a note: few narrow lines in letters of another size than those beside them."""
    widths = [max(unit.right for unit in side) - min(unit.left for unit in side) for side in (few, many)]
    if len(few) > len(many) or widths[0] > 0.6 * widths[1]:
        return False
    usual = _usual(many)
    return all(_differs(unit, usual) for unit in few)


def noted(unit: Unit) -> Unit:
    """The unit as part of what stands aside."""
    return replace(unit, rows=tuple(replace(row, aside=True) for row in unit.rows))


def beside_all(units: list[Unit]) -> float | None:
    """Where white space parts all that stands left from all that stands right, if the fewer lines are a note beside.

    Such lines, a quote in a margin, need not begin at one edge: they may end at one, or have one middle.
    """
    ordered = sorted(units, key=attrgetter("left"))
    edges: list[tuple[int, float]] = []
    reach = ordered[0].right if ordered else 0.0
    for at, unit in enumerate(ordered):
        if unit.left - reach >= ASIDE:
            edges.append((at, unit.left))
        reach = max(reach, unit.right)
    for at, left in reversed(edges):
        few, many = sorted((ordered[:at], ordered[at:]), key=len)
        if len(many) >= FEWEST and _note(few, many):
            return left
    return None


def _note(few: list[Unit], many: list[Unit]) -> bool:
    """Whether lines stand close below each other, in line with one another, beside at least as many others."""
    if not 2 <= len(few) <= len(many):
        return False
    bottom, top = min(unit.bottom for unit in few), max(unit.top for unit in few)
    if sum(bottom <= unit.middle <= top for unit in many) < 2:
        return False
    close = all(above.bottom - below.top < above.top - above.bottom for above, below in pairwise(down(few)))
    places = [(unit.left, unit.right, (unit.left + unit.right) / 2) for unit in few]
    return close and any(max(each) - min(each) <= EDGE for each in zip(*places, strict=True))
