"""Pages turned so that most of their letters stand upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from policygraph.reading.letters import ASLANT
from policygraph.records.source import Box, Line


def upright(found: list[tuple[Line, int]], width: float, height: float) -> Iterator[Line]:
    """The lines with the page turned so that most of its letters stand upright; the others are ``turned``."""
    letters: Counter[int] = Counter()
    for line, turns in found:
        if turns != ASLANT:
            letters[turns] += len(line.text)
    most = max(letters, key=lambda turns: (letters[turns], -turns), default=0)
    if not most and all(not turns for _, turns in found):  # as nearly always
        yield from (line for line, _ in found)
        return
    for line, turns in found:
        box = line.box
        if box is not None and most:
            box = _turned(box, most, width, height)
        yield line if turns == most == 0 else replace(line, box=box, turned=turns != most)


def _turned(box: Box, turns: int, width: float, height: float) -> Box:
    """Where a box stands once the page is turned right by so many right angles."""
    left, bottom, right, top = box.left, box.bottom, box.right, box.top
    for turn in range(turns):
        side = (width, height)[turn % 2]
        left, bottom, right, top = bottom, side - right, top, side - left
    return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
