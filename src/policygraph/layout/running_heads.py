"""Running heads and feet and page numbers out: short lines that come back at the edges of pages."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby

from policygraph.language import nb, nn
from policygraph.language.ends import last_word
from policygraph.layout.geometry import body_size
from policygraph.layout.markers import marker
from policygraph.layout.page_numbers import LONGEST, numbers_of, offsets
from policygraph.layout.rows import Row

#: how many lines from the top and bottom of a page may be running
DEPTH = 3
#: two heights closer than this, in points, are one
LEVEL = 3.0
#: letters this many times as large are those of another kind of line
LARGER = 1.15
_NUMBERED = re.compile(
    rf"^(?:(?:{'|'.join(sorted({*nb.PARTS, *nn.PARTS}))})\s+)?\d{{1,2}}(?:\.\d{{1,2}})*\s*[.:|–-]?\s+"
)
#: more numbers than this that are as far from the number of their page are no chance
COUNTED = 4


def running_heads(rows: list[Row]) -> list[Row]:
    """The rows without what runs along the pages.

    First lines near an edge with a number that grows from page to page beside the same words (or none). Then, from the
    edges inwards, the outermost line of a page if the same stands there on most pages, or on all that had a number, or
    at the same height on a few pages close to each other; and one that repeats a heading in smaller letters.
    """
    pages = [[row for row in page if row.text] for _, page in groupby(rows, key=lambda row: row.line.page)]
    pages = [page for page in pages if page]
    if len(pages) < 2:
        return rows
    dropped, numbered = _numbered(pages)
    titles = _titles(pages)
    for _ in range(DEPTH):
        pages = [[row for row in page if row.index not in dropped] for page in pages]
        dropped |= _outermost(pages, numbered) | _echoes(pages, titles)
    dropped |= _alike(rows, pages, dropped)
    return [row for row in rows if row.index not in dropped]


def _numbered(pages: list[list[Row]]) -> tuple[set[int], set[int]]:
    """The lines with a growing number, and the pages they stand on."""
    edges: dict[str, list[tuple[int, Row, int]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for row in {row.index: row for row in page[:DEPTH] + page[-DEPTH:]}.values():
            for words, value in numbers_of(row.text):
                edges[words].append((number, row, value))
    least = 2 if len(pages) < 6 else 3
    runs = [run for hits in edges.values() if len(run := _growing(hits)) >= least]
    return {row.index for run in runs for _, row, _ in run}, {page for run in runs for page, *_ in run}


def _outermost(pages: list[list[Row]], numbered: set[int]) -> set[int]:
    dropped: set[int] = set()
    for edge in (0, -1):
        hits: dict[str, list[tuple[int, Row]]] = defaultdict(list)
        for number, page in enumerate(pages):
            if page and could_run(page[edge].text):
                hits[" ".join(page[edge].text.casefold().split())].append((number, page[edge]))
        for found in hits.values():
            at = {number for number, _ in found}
            beside = len(at) >= 2 and at <= numbered and len(at) >= 0.6 * len(numbered)
            if beside or (len(at) >= 3 and (len(at) >= 0.6 * len(pages) or _near(found))):
                dropped |= {row.index for _, row in found}
    return dropped


def _near(found: list[tuple[int, Row]]) -> bool:
    """Whether lines stand at one height on pages close to each other: the name of a chapter runs along with it."""
    boxes = [row.line.box for _, row in found]
    heights = [box.bottom for box in boxes if box is not None]
    close = found[-1][0] - found[0][0] <= 2 * len(found)
    return close and len(heights) == len(found) and max(heights) - min(heights) <= LEVEL


def _titles(pages: list[list[Row]]) -> dict[str, tuple[float, int]]:
    """What stands in letters larger than most, by its words: the size of the letters and the first such page."""
    rows = [row for page in pages for row in page]
    if any(row.line.font_size is None for row in rows):
        return {}
    least, titles = LARGER * body_size(rows), dict[str, tuple[float, int]]()
    for (size, page), group in groupby(rows, key=lambda row: (row.line.font_size or 0.0, row.line.page)):
        if size >= least:
            words = [row.text for row in group]
            for each in {_bare(" ".join(words)), *map(_bare, words)} - {""}:
                titles[each] = max(titles.get(each, (0.0, page)), (size, page), key=lambda title: title[0])
    return titles


def _bare(text: str) -> str:
    """The words of a heading without its number: "Kapittel 2: Skole", "2 Skole" → "skole"."""
    return " ".join(_NUMBERED.sub("", text.casefold()).split())


def _echoes(pages: list[list[Row]], titles: dict[str, tuple[float, int]]) -> set[int]:
    """The outermost lines that say in smaller letters what a heading on the same page or an earlier one says."""
    dropped: set[int] = set()
    for page in pages:
        for row in (page[0], page[-1]) if len(page) > 1 else ():
            size, first = titles.get(_bare(row.text), (0.0, 0))
            if size > LARGER * (row.line.font_size or size) and first <= row.line.page:
                dropped.add(row.index)
    return dropped


def _alike(rows: list[Row], pages: list[list[Row]], dropped: set[int]) -> set[int]:
    """The outermost lines in letters of another size than most that stand where such lines run along other pages."""
    body = body_size(rows) if dropped else 0.0
    places = {
        (round(row.line.box.bottom / LEVEL), row.line.font_size)
        for row in rows
        if row.index in dropped and row.line.box is not None and row.line.font_size != body
    }
    found: set[int] = set()
    for page in pages if places else ():
        left = [row for row in page if row.index not in dropped]
        for row in (left[0], left[-1]) if len(left) > 2 else ():
            if row.line.box is None or not could_run(row.text):
                continue
            height = round(row.line.box.bottom / LEVEL)
            if any((near, row.line.font_size) in places for near in (height - 1, height, height + 1)):
                found.add(row.index)
    return found


def could_run(text: str) -> bool:
    """Not what ends as a sentence or a lead-in does, nor an item, nor the bullet of one."""
    if len(text) > LONGEST or text[-1] in ".:;,!?" or not any(map(str.isalnum, text)):
        return False
    return last_word(text).lower() not in nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS and marker(text) is None


def _growing(hits: list[tuple[int, Row, int]]) -> list[tuple[int, Row, int]]:
    """The longest run of hits whose number grows from page to page, if it is nearly all of them.

    Or those that count the pages themselves, whatever other numbers stand at the edges.
    """
    runs: list[list[tuple[int, Row, int]]] = []
    for page, row, value in hits:
        before = [run for run in runs if run[-1][2] < value and run[-1][0] < page]
        runs.append([*max(before, key=len, default=[]), (page, row, value)])
    best = max(runs, key=len, default=[])
    if len(best) * 4 >= len(hits) * 3:
        return best
    counted: dict[tuple[int, int], list[tuple[int, Row, int]]] = defaultdict(list)
    for page, row, value in hits:
        for offset in offsets(value, row.line.page):
            counted[offset].append((page, row, value))
    most = max(counted.values(), key=len)
    return most if len(most) > COUNTED else []
