"""Tables of contents: lines that end in the number of a page."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.language import nb, nn
from policygraph.layout.rows import Row

#: with the marks without width that some programs put before the number
_LEADERS = re.compile(r"(?:\s?[.·…_]){3,}[\s\u200b\u2060]*(?P<number>\d{1,4})$")
_NUMBERED = re.compile(r"[^\d\s.,:–-]\s+[\u200b\u2060]*(?P<number>\d{1,3})$")
_BEGUN = re.compile(r"(?:s\.?\s?)?(\d{1,3})\s+[^\W\d_]")
_TITLES = nb.CONTENTS | nn.CONTENTS
#: so many lines begin with so many numbers of pages in a table that has them in front
NUMBERED = (4, 3)
#: under the title of a table, a name may fill so many lines before the one with its number
WRAPPED = 2
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
        end = _run(rows, place + titled, WRAPPED if titled else 1)
        if titled:
            end = max(end, _numbered_run(rows, place + 1))
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


def _numbered_run(rows: list[Row], place: int) -> int:
    """Where a run of lines ends that begin with page numbers that never fall; where it is too short, at ``place``."""
    last, end, lines, pages = 0, place, 0, 0
    for at in range(place, len(rows)):
        found = _BEGUN.match(rows[at].text)
        if found is None or not last <= int(found[1]) <= last + 60:
            if rows[at].text:
                break
            continue
        lines, pages = lines + 1, pages + (int(found[1]) > last)
        last, end = int(found[1]), at + 1
    return end if lines >= NUMBERED[0] and pages >= NUMBERED[1] else place


def _run(rows: list[Row], place: int, wrapped: int) -> int:
    """Where a run of such lines ends; a title may go on over ``wrapped`` lines before its number."""
    last, end, at, open_ = 0, place, place, 0
    while at < len(rows):
        text = rows[at].text
        found = (_LEADERS.search(text) or _NUMBERED.search(text)) if text[-1:].isdigit() else None
        if found is not None and last <= int(found["number"]) <= last + 60:
            last, end, open_ = int(found["number"]), at + 1, 0
        elif text:
            open_ += 1
            if open_ > wrapped or (at == place and wrapped == 1):
                break
        at += 1
    return end
