"""Footnote digits that were glued to words and numbers out, and the notes at the ends of pages."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.layout.geometry import body_size
from policygraph.layout.rows import Row

#: a word of at least three small letters, or a number, with digits glued on
_GLUED = re.compile(
    r"(?<![^\W\d_])(?P<word>[^\W\d_]*[a-zæøåéèêóòôäöü]{3}[.,;:!?»”\")]?)(?P<note>\d{1,2})(?![\w%]|[.,]\d)"
    r"|(?<![\w.,])(?P<number>\d{1,3}(?:[.  ]\d{3})+)(?P<after>\d{1,2})(?![\w%])"
    r"|(?P<raised>[¹²³⁰⁴⁵⁶⁷⁸⁹]+)"
    r"|(?:(?<=[a-zæøåA-ZÆØÅ][.,;:!?»”\")])|(?<=\d{4}[.,;:!?»”\")]))(?P<weak>\d{1,2})(?=\s|$)"
)
#: so many marks in a row may have been missed
MISSED = 3
#: one of each stands in every line with a mark: to look for them first takes a fraction of the time
_DIGIT = re.compile(r"[\d¹²³⁰⁴⁵⁶⁷⁸⁹]")
_CLOSE = re.compile(r"(?<=[^\s\d])\d|\d{4}|[¹²³⁰⁴⁵⁶⁷⁸⁹]")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
#: the letters of notes are no larger than this share of those of most text
SMALLER = 0.92
_UNITS = ("m", "km", "cm", "mm", "dm", "kvm")


def footnotes(rows: list[Row]) -> list[Row]:
    """The rows without marks of notes and without the notes.

    A document has notes if marks count 1, 2, 3 … in reading order: at least three, or two of them with the note
    itself. "CO2" and "SK1" are no marks, for no word of small letters precedes the digit. After a short word or a
    number ("20 år.7"), or after one that was missed, a mark counts if its note stands further down the page.
    """
    marks: list[tuple[int, int, int, int]] = []
    expected, small = 1, SMALLER * body_size(rows)
    for place, row in enumerate(rows):
        bounds = row.line.text, row.start, row.end
        if not _DIGIT.search(*bounds) or not _CLOSE.search(*bounds):
            continue
        for match in _GLUED.finditer(*bounds):
            group = next(each for each in ("note", "after", "raised", "weak") if match[each])
            if group == "raised" and row.line.text[: match.start()].split(" ")[-1].lower() in _UNITS:
                continue
            value = int(match[group].translate(_RAISED))
            sure = value == expected and group != "weak"
            if sure or (expected <= value <= expected + MISSED and _note_below(rows, place, value, small)):
                marks.append((place, value, match.start(group), match.end(group)))
                expected = value + 1
    if len(marks) < 2:
        return rows
    notes = _notes(rows, marks, small)
    if len(marks) < 3 and not notes:
        return rows
    result = list(rows)
    for place, _, start, end in marks:
        result[place] = replace(result[place], cuts=(*result[place].cuts, (start, end)))
    return [row for place, row in enumerate(result) if place not in notes]


def _notes(rows: list[Row], marks: list[tuple[int, int, int, int]], small: float) -> set[int]:
    """Places of the rows with the notes: from the first note on a mark's page to the end of that page."""
    notes: set[int] = set()
    for place, number, *_ in marks:
        if place in notes:
            continue
        page = _below(rows, place)
        begin = _begin(rows, page, number, small)
        if begin is None:
            continue
        after = [at for at in page if at >= begin]
        if rows[begin].line.font_size is not None:
            note = rows[begin]
            after = [at for at in after if all(_small(rows[each], note) for each in range(begin, at + 1))]
        if sum(bool(rows[at].text) for at in after) <= 15:
            notes |= set(after)
    return notes


def _below(rows: list[Row], place: int) -> list[int]:
    return [at for at in range(place + 1, len(rows)) if rows[at].line.page == rows[place].line.page]


def _begin(rows: list[Row], page: list[int], number: int, small: float) -> int | None:
    """Where on its page the note with this number begins."""
    opening = re.compile(rf"{number}(?:\s+|(?=[A-ZÆØÅ«]))\S")
    listed = re.compile(rf"{number}[.)]\s+\S")
    return next((at for at in page if opening.match(rows[at].text) or _listed(rows[at], listed, small)), None)


def _note_below(rows: list[Row], place: int, number: int, small: float) -> bool:
    """Whether the note with this number stands further down the page, in letters smaller than those of most text."""
    page = [at for at in _below(rows, place) if 0.0 < (rows[at].line.font_size or 0.0) <= small]
    return _begin(rows, page, number, small) is not None


def _listed(row: Row, pattern: re.Pattern[str], small: float) -> bool:
    """Whether a row is a note with a mark behind its number, as items have it: only where its letters are small."""
    return 0.0 < (row.line.font_size or 0.0) <= small and pattern.match(row.text) is not None


def _small(row: Row, note: Row) -> bool:
    """Whether a row is in no larger letters than the first of a note: in columns, other text follows the notes."""
    return (row.line.font_size or 0.0) <= 1.06 * (note.line.font_size or 0.0)
