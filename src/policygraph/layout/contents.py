"""Tables of contents: lines that end in the number of a page."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.language import nb, nn
from policygraph.layout.rows import Row

_LEADERS = re.compile(r"(?:\s?[.·…_]){3,}\s*(?P<number>\d{1,4})$")
_NUMBERED = re.compile(r"[^\d\s.,:–-]\s+(?P<number>\d{1,3})$")
_TITLES = nb.CONTENTS | nn.CONTENTS
#: this many lines in a row are a table even without dots and title
FEWEST = 6


def contents(rows: list[Row]) -> list[Row]:
    """The rows, those of a table of contents marked as furniture.

    A table is a run of lines that end in page numbers that never fall: any line with a leader of dots, and lines
    without one under a title such as "Innhold" or where at least six stand together.
    """
    result = list(rows)
    place = 0
    while place < len(rows):
        text = rows[place].text
        titled = text.lower().rstrip(":") in _TITLES
        if not titled and not text[-1:].isdigit():
            place += 1
            continue
        end = _run(rows, place + titled)
        lines = [row for row in rows[place + titled : end] if row.text]
        leaders = any(_LEADERS.search(row.text) for row in lines)
        if lines and (leaders or len(lines) >= (2 if titled else FEWEST)):
            result[place:end] = [replace(row, furniture="contents") for row in rows[place:end]]
            place = end
        else:
            place += 1
    return _whole_pages(result)


def _whole_pages(rows: list[Row]) -> list[Row]:
    """The rows, with all of a page in the table that most of it is."""
    pages: dict[int, list[bool]] = {}
    for row in rows:
        if row.text:
            pages.setdefault(row.line.page, []).append(row.furniture == "contents")
    whole = {page for page, marks in pages.items() if sum(marks) >= FEWEST and sum(marks) * 2 > len(marks)}
    if len(pages) < 2 or not whole:
        return rows
    return [replace(row, furniture="contents") if row.line.page in whole else row for row in rows]


def _run(rows: list[Row], place: int) -> int:
    """Where a run of such lines ends; a title may go on over a second line."""
    last, end, at = 0, place, place
    while at < len(rows):
        text = rows[at].text
        found = (_LEADERS.search(text) or _NUMBERED.search(text)) if text[-1:].isdigit() else None
        if found is not None and last <= int(found["number"]) <= last + 60:
            last, end = int(found["number"]), at + 1
        elif text and (at > end or at == place):
            break
        at += 1
    return end
