"""Line numbers that run down a margin, at either end of the lines, out."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from policygraph.language import nb, nn
from policygraph.layout.rows import Row

#: every, every second, every fifth, every tenth line has a number
STEPS = (1, 2, 5, 10)
#: fewer numbers in a margin count no lines
FEWEST = 4
_WORD = rf"(?:(?:{'|'.join(sorted(nb.LINES | nn.LINES))})\.?\s?)?"
_TAIL = re.compile(r"(?P<number>\d{1,5})$")
_HEAD = re.compile(rf"{_WORD}(?P<number>\d{{1,5}})(?![\d.,)%])", re.I)
#: a number by itself, with the word for a line or without
_ALONE = re.compile(rf"{_WORD}(?P<number>\d{{1,5}})", re.I)


#: what the word for a line may begin with
_FIRST = {letter for word in nb.LINES | nn.LINES for letter in (word[0], word[0].upper())}


def line_numbers(rows: list[Row]) -> list[Row]:
    """The rows without running numbers at their end or start.

    Numbers run if most of those found at that end follow the one before by the same step (1 or 5) and enough lines
    have one. Only numbers that fit their place in the count are taken away: "innen 2030" at the end of a
    numbered line keeps its year.
    """
    return _strip(_strip(rows, _TAIL, at_end=True), _HEAD, at_end=False)


def margin_numbers(rows: list[Row]) -> list[Row]:
    """The rows without the numbers of lines that stand by themselves beside the text, whatever lines they count.

    They stand left or right of all else on their page and grow from above by one step.
    """
    pages: dict[int, list[Row]] = {}
    for row in rows:
        if row.line.box is not None and row.text:
            pages.setdefault(row.line.page, []).append(row)
    found = {index for page in pages.values() for index in _beside_all(page)}
    return [row for row in rows if row.index not in found] if len(found) >= FEWEST else rows


def _beside_all(page: list[Row]) -> list[int]:
    alone = {row.index: int(found["number"]) for row in page if (found := _ALONE.fullmatch(row.text)) is not None}
    bare = [(row.line.box, row) for row in page if row.index in alone and row.line.box]
    others = [row.line.box for row in page if row.index not in alone and row.line.box]
    if len(bare) < 2 or not others:
        return []
    left, right = min(box.left for box in others), max(box.right for box in others)
    for beside in (
        [(box, row) for box, row in bare if box.right <= left],
        [(box, row) for box, row in bare if box.left >= right],
    ):
        beside.sort(key=lambda each: -each[0].bottom)
        steps = Counter(alone[after.index] - alone[row.index] for (_, row), (_, after) in pairwise(beside))
        step, often = steps.most_common(1)[0] if steps else (0, 0)
        if step in STEPS and often >= 0.8 * (len(beside) - 1):
            return [row.index for _, row in beside]
    return []


def _strip(rows: list[Row], pattern: re.Pattern[str], *, at_end: bool) -> list[Row]:
    found = []
    for place, row in enumerate(rows):
        text = row.text
        if not (text[-1:] if at_end else text[:1]).isdigit() and (at_end or text[:1] not in _FIRST):
            continue
        match = pattern.search(text, max(len(text) - 5, 0)) if at_end else pattern.match(text)
        if match is not None:
            found.append((place, int(match["number"]), match.start(), match.end()))
    step = _step(found, sum(bool(row.text) for row in rows))
    if not step:
        return rows
    result, last = list(rows), None
    for (place, value, start, end), (_, following, *_rest) in zip(found, [*found[1:], (0, -1)], strict=True):
        fits = last is not None and 0 < value - last <= 3 * step
        anew = value in (1, step) or last is None or value < last
        if fits or (anew and following == value + step):
            row = rows[place]
            result[place] = row.shrunk(end=row.start + start) if at_end else row.shrunk(start=row.start + end)
            last = value
    return result


def _step(found: list[tuple[int, int, int, int]], filled: int) -> int:
    """The step of a running count, or 0 where there is none."""
    for step, share in ((1, 0.5), (5, 0.12)):
        runs = sum(after[1] - before[1] == step for before, after in pairwise(found))
        if runs >= 8 and runs >= 0.6 * len(found) and runs >= share * filled * 0.8:
            return step
    return 0
