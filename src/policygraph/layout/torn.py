"""Sentences that something stands in the middle of on a designed page, in one piece again."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from policygraph.language import nb, nn
from policygraph.language.ends import ENDS, ends_with, last_word
from policygraph.language.hyphens import HYPHENS, SOFT
from policygraph.layout.markers import marker
from policygraph.layout.rows import Row

#: words that no line ends with but one that goes on
_OPEN = (nb.OPEN | nn.OPEN) - nb.LEAD_IN_ENDS - nn.LEAD_IN_ENDS
#: how far apart, in lines, the two halves may stand
FARTHEST = 60
#: what begins this far right of a line, in points, may be a box beside it; lines this close begin at one edge
BOX, SAME = 60.0, 2.0
#: longer notes, in words, are no labels or quotes
QUOTED = 45
#: lines of a paragraph leave no more white space between them than this share of their height
CLOSE = 0.6
#: more lines than this between them are no heading
HEADING = 4


def torn(rows: list[Row]) -> list[Row]:
    """The rows with the second half of a torn sentence moved up to the first, and with that of an item the items below.

    A first half ends openly before an empty line: with a word such as "og", or in any way if only a heading stands
    between. A second half begins with a small letter after an empty line and something that is not open itself.
    """
    result = _around_notes(rows)
    place = 1
    while place < len(result):
        above = _above(result, place)
        if above is not None:
            end = _end(result, place)
            half = result[place:end]
            del result[place:end]
            result[above + 1 : above + 1] = half
            place = end
            continue
        if _second_half(result, place):
            end = _end(result, place)
            first = _first_half(result, place)
            if first is not None:
                while _in_item(result, first) and end < len(result) and marker(result[end].text) is not None:
                    end = _end(result, end)
                half = result[place:end]
                del result[place:end]
                result[first + 1 : first + 1] = half
                place = end
                continue
        place += 1
    return result


def _around_notes(rows: list[Row]) -> list[Row]:
    """The rows, notes in a margin that are read before the end of a sentence moved behind its paragraph."""
    if not any(row.aside for row in rows):
        return list(rows)
    result: list[Row] = []
    notes: list[Row] = []
    for row in rows:
        if row.aside:
            notes.append(row)
            continue
        if notes and result and _close(result[-1], row):
            row = replace(row, gap=0)
        elif notes:
            over = ends_with(result[-1].text, ENDS) if result else True
            apart = row.gap > 0 or marker(row.text) is not None or row.line.list_marker is not None
            if over or (apart and not row.text[:1].islower()) or _another(result[-1], row):
                result.extend(_labelled(notes))
                notes = []
        result.append(row)
    return [*result, *_labelled(notes)]


def _labelled(notes: list[Row]) -> list[Row]:
    """Notes, their labels and large letters as furniture: the text around them goes on under its own heading."""
    result: list[Row] = []
    for (_, bold), group in groupby(notes, key=lambda row: (row.line.font_size, row.line.bold)):
        rows = list(group)
        short = sum(len(row.text.split()) for row in rows) <= QUOTED and all(marker(row.text) is None for row in rows)
        label = bold and not ends_with(rows[-1].text, ENDS)
        if short and (label or any(row.level is not None for row in rows)):
            result.extend(replace(row, furniture=row.furniture or "aside") for row in rows)
        else:
            result.extend(replace(row, level=None) for row in rows)
    return result


def _close(before: Row, row: Row) -> bool:
    """Whether a row is the next line of the paragraph that the row ``before`` stands in."""
    above, box = before.line.box, row.line.box
    if above is None or box is None or before.line.page != row.line.page or _another(before, row):
        return False
    if marker(row.text) is not None or row.line.list_marker is not None or abs(above.left - box.left) > SAME:
        return False
    height = box.top - box.bottom
    return -height < above.bottom - box.top < CLOSE * height


def _another(before: Row, row: Row) -> bool:
    """Whether two rows are in other letters: a heading and text."""
    return before.level != row.level or before.line.bold != row.line.bold


def _above(rows: list[Row], place: int) -> int | None:
    """The place of the row right above, where a box that stands beside it is read between the two.

    They are lines of one paragraph: the first is not ended, and stands as close as lines do.
    """
    row, before = rows[place].line, rows[place - 1].line
    if row.box is None or before.box is None or row.page != before.page or marker(rows[place].text) is not None:
        return None
    if before.box.left - row.box.left < BOX or row.list_marker is not None:
        return None
    height = row.box.top - row.box.bottom
    for first in range(place - 2, max(place - FARTHEST, -1), -1):
        line = rows[first].line
        if line.page != row.page or line.box is None:
            return None
        if abs(line.box.left - row.box.left) > SAME:
            continue
        close = -0.3 * height <= line.box.bottom - row.box.top <= 0.6 * height
        alike = line.font_size == row.font_size and line.bold == row.bold
        box = [each.line.box for each in rows[first + 1 : place] if each.line.box is not None]
        aside = all(each.left > line.box.right for each in box) and any(each.bottom > line.box.top for each in box)
        return first if close and alike and aside and not ends_with(rows[first].text, ENDS) else None
    return None


def _second_half(rows: list[Row], place: int) -> bool:
    row, before = rows[place], rows[place - 1]
    return row.gap > 0 and row.text[:1].islower() and marker(row.text) is None and not _open(before.text)


def _end(rows: list[Row], place: int) -> int:
    end = place + 1
    while end < len(rows) and not rows[end].gap and marker(rows[end].text) is None:
        end += 1
    return end


def _first_half(rows: list[Row], place: int) -> int | None:
    """The place of the row that the half at ``place`` goes on with."""
    for first in range(place - 2, max(place - FARTHEST, -1), -1):
        after = rows[first + 1]
        if rows[first].line.page < rows[place].line.page - 1:
            return None
        parted = after.gap or after.line.page != rows[first].line.page
        if not parted or not after.text[:1].isupper():
            continue
        if _open(rows[first].text):
            return first
        between = rows[first + 1 : place]
        if (
            len(between) <= HEADING
            and not ends_with(rows[first].text, ENDS)
            and _titles(between)
            and _prose(rows, first)
        ):
            return first
    return None


def _in_item(rows: list[Row], place: int) -> bool:
    return marker(rows[_paragraph(rows, place)].text) is not None


def _paragraph(rows: list[Row], place: int) -> int:
    while place > 0 and not rows[place].gap and marker(rows[place].text) is None:
        place -= 1
    return place


def _open(text: str) -> bool:
    return text.endswith((",", "–", *HYPHENS, *SOFT)) or last_word(text) in _OPEN


def _titles(rows: list[Row]) -> bool:
    return all(len(row.text) <= 60 and not ends_with(row.text, ENDS) and marker(row.text) is None for row in rows)


def _prose(rows: list[Row], place: int) -> bool:
    """Whether the row stands in a paragraph with whole sentences, not in an item or heading."""
    first = _paragraph(rows, place)
    paragraph = " ".join(row.text for row in rows[first : place + 1])
    return marker(rows[first].text) is None and re.search(r"[.!?] [A-ZÆØÅ]", paragraph) is not None
