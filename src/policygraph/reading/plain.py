"""Plain text to lines: what the file says line by line, and on which page."""

from __future__ import annotations

import re

from policygraph.reading.decode import decode
from policygraph.reading.pages import page_starts
from policygraph.records.source import Line

_LINE_END = re.compile(r"\r\n|\n|\r")
#: breaks within what an editor counts as one line; an extractor may swallow the one behind a hyphen's sign
_INNER_BREAK = re.compile(r"[\v\x85\u2028\u2029]|(?=\f)|(?<=\ufffe)")


def lines(data: bytes, where: str) -> tuple[Line, ...]:
    """The lines of a text file; raises ``DocumentError`` where the bytes are no text."""
    texts: list[str] = []
    numbers: list[int] = []
    breaks: set[int] = set()
    for number, whole in enumerate(_LINE_END.split(decode(data, where)), 1):
        for part in (whole,) if whole.isprintable() else _INNER_BREAK.split(whole):
            if part.startswith("\f"):
                breaks.add(len(texts))
            texts.append(part.replace("\f", ""))
            numbers.append(number)
    while texts and not texts[-1].strip():
        texts.pop()
    starts = breaks or page_starts(texts)
    page, begun = 1, False
    found: list[Line] = []
    for index, (text, number) in enumerate(zip(texts, numbers, strict=False)):
        page += begun and index in starts
        begun = begun or bool(text.strip())
        found.append(Line(text, number, page))
    return tuple(found)
