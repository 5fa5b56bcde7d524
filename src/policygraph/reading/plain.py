"""Plain text to lines: what the file says line by line, and on which page."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.reading.decode import decode
from policygraph.reading.pages import page_starts
from policygraph.records.source import Line

_LINE_END = re.compile(r"\r\n|\n|\r")
#: breaks within what an editor counts as one line; an extractor may swallow the one behind a hyphen's sign
_INNER_BREAK = re.compile(r"[\v\x85\u2028\u2029]|(?=\f)|(?<=\ufffe)")


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a text file; raises ``DocumentError`` where the bytes are no text."""
    found: list[Line] = []
    breaks: set[int] = set()
    for number, whole in enumerate(_LINE_END.split(decode(data, where)), 1):
        for part in _INNER_BREAK.split(whole):
            if part.startswith("\f"):
                breaks.add(len(found))
            found.append(Line(part.replace("\f", ""), number))
    while found and not found[-1].text.strip():
        found.pop()
    starts = breaks or page_starts([line.text for line in found])
    page = 1
    paged: list[Line] = []
    for index, line in enumerate(found):
        if index in starts and any(earlier.text.strip() for earlier in paged):
            page += 1
        paged.append(replace(line, page=page))
    return tuple(paged)
