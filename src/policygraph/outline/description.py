"""What a document says about itself: its title, the day it was adopted, the years it is for."""

from __future__ import annotations

import re
from itertools import takewhile

from policygraph.language import nb, nn
from policygraph.language.detect import detect
from policygraph.records.outline import Block, Kind, Outline
from policygraph.records.source import Description
from policygraph.records.text import Span

_MONTHS = {name: number for months in (nb.MONTH_ORDER, nn.MONTH_ORDER) for number, name in enumerate(months, 1)}
_ADOPTED = re.compile(
    rf"\b(?:{'|'.join(sorted(nb.ADOPTED | nn.ADOPTED))})\b[^.!?\n]{{0,80}}?"
    rf"(?:\b\d{{1,2}}\.?\s?[–-]\s?)?\b(?P<day>\d{{1,2}})\.\s?(?P<month>{'|'.join(_MONTHS)}|\d{{1,2}}\.)\s?(?P<year>(?:19|20)\d\d)\b",
    re.I,
)
_PERIOD = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[–—/-]\s?((?:19|20)\d\d)(?!\d)")
#: signs around a letter or none, at the end of a title: what a font of logos makes of its picture
_ORNAMENT = re.compile(r"(?<=\w)\s+[*~=_#|]+[^\W\d_]?[*~=_#|]*$")
#: a period is looked for in what stands first, and a title only in the very first
FIRST_BLOCKS, FIRST_CHARACTERS = 12, 1500
#: years that a programme can be for
LONGEST = 12


def describe(outline: Outline) -> Description:
    """What the first and last lines of a document say; a field that they do not settle stays ``None``.

    The title is the document's first heading where nothing but furniture stands before it; of several the first that is
    longer than a name, since the publisher's name often stands above it. ``issued`` is the day after
    "vedtatt" in its first or last blocks, the period the only pair of years in its first ones.
    """
    found: dict[str, tuple[str, Span]] = {}
    first = [block for block in outline.blocks[:FIRST_BLOCKS] if block.span.start < FIRST_CHARACTERS]
    titles = list(
        takewhile(lambda block: block.kind is Kind.HEADING, (b for b in first if b.kind is not Kind.FURNITURE))
    )
    names = [
        (_ORNAMENT.sub("", outline.sections[block.section].title), block.span)
        for block in titles
        if block.section is not None
    ]
    if names:
        found["title"] = next((each for each in names if len(each[0].split()) > 2), names[0])
    below = [block for block in outline.blocks[-FIRST_BLOCKS:] if block.kind is Kind.FURNITURE]  # with who signed it
    found |= _issued(outline, [*first, *outline.blocks[-3:], *below]) | _period(outline, first)
    if outline.blocks and detect(outline.text.string) == outline.language:
        found["language"] = (outline.language, outline.blocks[0].span)
    origins = tuple((name, _origin(outline, name, span)) for name, (_, span) in found.items())
    return Description(**{name: value for name, (value, _) in found.items()}, origins=origins)


def _origin(outline: Outline, name: str, span: Span) -> str:
    if name == "language":
        return "words of the text"
    place = outline.text.place(span)
    return f"page {place.page} line {place.line_start}"


def _issued(outline: Outline, blocks: list[Block]) -> dict[str, tuple[str, Span]]:
    for block in blocks:
        match = _ADOPTED.search(block.span.of(outline.text.string))
        if match is None:
            continue
        name = match["month"].rstrip(".").lower()
        month = _MONTHS.get(name) or int(name)
        day = int(match["day"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return {"issued": (f"{match['year']}-{month:02}-{day:02}", block.span)}
    return {}


def _period(outline: Outline, blocks: list[Block]) -> dict[str, tuple[str, Span]]:
    seen: dict[tuple[str, str], Span] = {}
    for block in blocks:
        for match in _PERIOD.finditer(block.span.of(outline.text.string)):
            if 0 < int(match[2]) - int(match[1]) <= LONGEST:
                seen.setdefault((match[1], match[2]), block.span)
    if len(seen) != 1:
        return {}
    ((start, end), span), *_ = seen.items()
    return {"period_start": (start, span), "period_end": (end, span)}
