"""Lines built anew from their letters, on pages whose lines pdfium tears apart or runs together.

It takes a page for one in vertical writing where text fills little of its width (empty columns, words set aslant
across it), and then parts lines at letters that stand beside each other and joins what stands below.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from policygraph.reading.gaps import SIZES, WIDEST
from policygraph.reading.letters import Letters
from policygraph.records.source import Line

#: a line this many times as high as its letters is two; so many pieces of words beside each other are none
TALL, FEWEST = 2.2, 3
#: letters further apart than this share of their size have a space between them
SPACE = 0.2
#: letters that share this much of their height stand on one line
SHARED = 0.4


def misread(found: Sequence[tuple[Line, int]]) -> bool:
    """Whether the upright lines of a page are not those that one sees."""
    lines = [line for line, turns in found if not turns and line.box is not None]
    if any(line.box.top - line.box.bottom > TALL * max(line.font_size or 0.0, 1.0) for line in lines if line.box):
        return True
    return sum(_torn(line, after) for line, after in pairwise(lines)) >= FEWEST


def _torn(line: Line, after: Line) -> bool:
    """Whether two letters beside each other are two lines."""
    before, box = line.box, after.box
    if before is None or box is None or len(line.text.strip()) > 2 or len(after.text.strip()) > 2:
        return False
    return abs(before.bottom - box.bottom) < 1 and -1 < box.left - before.right < 0.5 * (line.font_size or 0.0)


def regrouped(text: pdfium.PdfTextPage, letters: Letters) -> list[tuple[str, list[int]]]:
    """The lines of a page in the file's order, each with the index of every letter that is not a space put in."""
    rows: list[tuple[str, list[int]]] = []
    words, places = "", list[int]()
    last: tuple[tuple[float, float, float, float], float, int] | None = None
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if raw.FPDFText_IsGenerated(text.raw, index) == 1 or chr(code) in "\r\n":
            continue
        size, turns = letters.size(index)
        here = letters.box(index), size, turns
        letter = chr(code) if code else "\ufffd"
        if last is not None and words and not _one_line(last, here):
            rows.append((words, places))
            words, places = "", []
        elif last is not None and words[-1:].strip() and not turns and here[0][0] - last[0][2] > SPACE * size:
            words, places = words + " ", [*places, -1]
        words, last = words + letter, here
        places.append(index)
    rows.append((words, places))
    return [row for row in rows if row[0].strip()]


def _one_line(
    last: tuple[tuple[float, float, float, float], float, int],
    here: tuple[tuple[float, float, float, float], float, int],
) -> bool:
    (left, bottom, right, top), size, turns = last
    (near, low, _, high), own, turned = here
    if turns != turned:
        return False
    widest = max(WIDEST, SIZES * max(size, own))
    if turns:
        return abs(near - left) <= widest and abs(low - bottom) <= widest
    shared = min(top, high) - max(bottom, low)
    return shared > SHARED * min(top - bottom, high - low) and -0.5 * own < near - right <= widest
