"""The tree of sections, and which of them every paragraph stands in."""

from __future__ import annotations

import re

from policygraph.language import nb, nn
from policygraph.outline.classify import Part, part_number
from policygraph.records.outline import Kind, Section
from policygraph.records.text import Text

_PARTS = tuple(dict.fromkeys((*nb.PARTS, *nn.PARTS)))


def sections(text: Text, parts: list[Part]) -> tuple[tuple[Section, ...], list[int | None]]:
    """The sections in the order of their headings, and for every part the index of its section."""
    found: list[Section] = []
    ranks: list[int] = []
    homes: list[int | None] = []
    open_: list[int] = []
    for part in parts:
        if part.kind is not Kind.HEADING:
            homes.append(open_[-1] if open_ else None)
            continue
        rank = _rank(part, first=not found)
        while open_ and ranks[open_[-1]] >= rank:
            open_.pop()
        parent = open_[-1] if open_ else None
        worded = part_number(part.words)
        number = worded[1] if worded else (part.paragraph.marker or "").strip(".)") or None
        level = 1 if parent is None else found[parent].level + 1
        found.append(Section(part.words, number, level, part.paragraph.span, parent))
        ranks.append(rank)
        open_.append(len(found) - 1)
        homes.append(open_[-1])
    return tuple(found), homes


def _rank(part: Part, *, first: bool) -> int:
    """How far up a heading stands: what its number, its word or its letters say; less is higher."""
    if part.paragraph.heading_level is not None:
        return part.paragraph.heading_level
    worded = part_number(part.words)
    if worded:
        return 20 + _PARTS.index(worded[0])
    if part.paragraph.marker:
        return 40 + len(re.findall(r"\d+", part.paragraph.marker))
    if first:
        return 10
    return 30 if part.words.isupper() else 60
