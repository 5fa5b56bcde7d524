"""The tree of sections, and which of them every paragraph stands in."""

from __future__ import annotations

import re

from policygraph.language import nb, nn
from policygraph.outline.classify import Part, part_number
from policygraph.records.outline import Kind, Section
from policygraph.records.text import Span

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[A-ZÆØÅ«])")
_PARTS = tuple(dict.fromkeys((*nb.PARTS, *nn.PARTS)))


def sections(parts: list[Part]) -> tuple[tuple[Section, ...], list[int | None]]:
    """The sections, parents before children, and for every part the index of its section.

    Headings that stand together are put in the order of their rank, since designed pages give the name of a part after
    the title under it.
    """
    found: list[Section] = []
    ranks: list[int] = []
    homes: list[int | None] = [None] * len(parts)
    open_: list[int] = []
    place = 0
    while place < len(parts):
        group = _group(parts, place)
        if not group:
            homes[place] = open_[-1] if open_ else None
            place += 1
            continue
        ranked = [(_rank(parts[each], first=each == 0), each) for each in group]
        for rank, each in sorted(ranked) if _label_last(parts, group) else ranked:
            while open_ and ranks[open_[-1]] >= rank:
                open_.pop()
            parent = open_[-1] if open_ else None
            level = 1 if parent is None else found[parent].level + 1
            found.append(_section(parts[each], level, parent))
            ranks.append(rank)
            open_.append(len(found) - 1)
            homes[each] = open_[-1]
        place = group[-1] + 1
    return tuple(found), _orphans_home(parts, homes)


def _group(parts: list[Part], place: int) -> range:
    end = place
    while end < len(parts) and parts[end].kind is Kind.HEADING:
        end += 1
    return range(place, end)


def _label_last(parts: list[Part], group: range) -> bool:
    """Whether the last of the headings is the name of a part and an earlier one is not."""
    return part_number(parts[group[-1]].words) is not None and any(
        part_number(parts[each].words) is None for each in group
    )


def _section(part: Part, level: int, parent: int | None) -> Section:
    """A section, its number apart from its title where that is a bare one."""
    worded = part_number(part.words)
    if worded:
        return Section(part.words, worded[1], level, part.span, parent)
    marker = part.paragraph.marker or ""
    number = marker.strip(".)") if marker[:1].isdigit() else None
    found = None if marker else _NUMBERED.match(part.words)
    if found is None:
        words = part.words.rstrip(".:") if part.paragraph.run_in else part.words
        span = Span(part.span.start, part.span.end - len(part.words) + len(words))
        return Section(words, number, level, span, parent)
    span = Span(part.span.start + found.end(), part.span.end)
    return Section(part.words[found.end() :], found[1], level, span, parent)


def _rank(part: Part, *, first: bool) -> int:
    """How far up a heading stands: what its number, its word or its letters say; less is higher."""
    if part.paragraph.heading_level is not None:
        return part.paragraph.heading_level
    if part.paragraph.run_in:
        return 70
    worded = part_number(part.words)
    if worded:
        return 20 + _PARTS.index(worded[0])
    if part.paragraph.marker:
        return 40 + len(re.findall(r"\d+", part.paragraph.marker))
    if first:
        return 10
    return 30 if part.words.isupper() and len(part.words) > 4 else 60


def _orphans_home(parts: list[Part], homes: list[int | None]) -> list[int | None]:
    """Prose whose heading stands after it, back under that heading.

    In the text of a designed page the title may come after the prose it stands over. It shows where, right after a
    list, a page begins with prose without a heading, and a heading then stands alone before a lead-in, in
    a document whose headings otherwise have prose under them.
    """
    result = list(homes)
    groups = [group for place in range(len(parts)) if (group := _group(parts, place)) and not _headed(parts, place)]
    bare = [group for group in groups if _list_follows(parts, group[-1] + 1)]
    if len(bare) * 4 > len(groups):
        return result
    moved = 0
    for group in bare:
        first = group[0]
        while first > 0 and parts[first - 1].kind is Kind.PARAGRAPH:
            first -= 1
        alone = 0 < first < group[0] and parts[first - 1].kind is Kind.ITEM
        if alone and parts[first].page != parts[first - 1].page and parts[group[0]].page == parts[first].page:
            deepest = max(home for each in group if (home := homes[each]) is not None)
            result[first : group[0]] = [deepest] * (group[0] - first)
            moved += 1
    if moved > 1:
        _labels_aside(parts, result, bare)
    return result


def _labels_aside(parts: list[Part], homes: list[int | None], bare: list[range]) -> None:
    """Lists after the lone name of a part stay with the prose before it, in a document that misplaces headings."""
    for group in bare:
        first, end = group[0], group[-1] + 1
        labels = all(part_number(parts[each].words) is not None for each in group)
        if not labels or first == 0 or parts[first - 1].kind is not Kind.PARAGRAPH:
            continue
        while end < len(parts) and parts[end].kind is not Kind.HEADING:
            homes[end] = homes[first - 1]
            end += 1


def _headed(parts: list[Part], place: int) -> bool:
    return place > 0 and parts[place - 1].kind is Kind.HEADING


def _list_follows(parts: list[Part], place: int) -> bool:
    """Whether a list stands here, or a lead-in and a list."""
    kinds = [part.kind for part in parts[place : place + 2]]
    lead_in = kinds == [Kind.PARAGRAPH, Kind.ITEM] and parts[place].words.endswith(":")
    return kinds[:1] == [Kind.ITEM] or (lead_in and len(parts[place].words.split()) <= 20)
