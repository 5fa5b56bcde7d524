"""Running heads and feet and page numbers out: short lines that come back at the edges of pages."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

from policygraph.language import nb, nn
from policygraph.language.ends import last_word
from policygraph.layout.markers import marker
from policygraph.layout.page_numbers import LONGEST, numbers_of, offsets
from policygraph.layout.rows import Row

#: how many lines from the top and bottom of a page may be running
DEPTH = 3
#: more numbers than this that are as far from the number of their page are no chance
COUNTED = 4


def running_heads(rows: list[Row]) -> list[Row]:
    """The rows without what runs along the pages.

    First lines near an edge with a number that grows from page to page beside the same words (or none). Then, from the
    edges inwards, the outermost line of a page if the same stands there on most pages, or on all that had a number.
    """
    pages = [[row for row in page if row.text] for _, page in groupby(rows, key=lambda row: row.line.page)]
    pages = [page for page in pages if page]
    if len(pages) < 2:
        return rows
    dropped, numbered = _numbered(pages)
    for _ in range(DEPTH):
        pages = [[row for row in page if row.index not in dropped] for page in pages]
        dropped |= _outermost(pages, numbered)
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
            if page and _could_run(page[edge].text):
                hits[" ".join(page[edge].text.casefold().split())].append((number, page[edge]))
        for found in hits.values():
            at = {number for number, _ in found}
            beside = len(at) >= 2 and at <= numbered and len(at) >= 0.6 * len(numbered)
            if beside or (len(at) >= 3 and len(at) >= 0.6 * len(pages)):
                dropped |= {row.index for _, row in found}
    return dropped


def _could_run(text: str) -> bool:
    """Not what ends as a sentence or a lead-in does, nor an item."""
    if len(text) > LONGEST or text[-1] in ".:;,!?":
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
