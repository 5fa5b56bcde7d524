"""Running heads and feet and page numbers out: short lines that come back at the edges of pages."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby

from policygraph.language import nb, nn
from policygraph.layout.rows import Row

#: how many lines from the top and bottom of a page may be running
DEPTH = 3
_PARTS = {*nb.PARTS, *nn.PARTS}
_NUMBER = re.compile(r"\d{1,4}")


def running_heads(rows: list[Row]) -> list[Row]:
    """The rows without what runs along the pages.

    A line at an edge runs if the same words (whatever the number in them) stand at the edge of at least three pages,
    or of two if there are fewer than six, *and* it holds a number that grows from page to page, or no such number but
    stands beside a line that does on every one of its pages, or on most pages of all.
    """
    pages = [list(page) for _, page in groupby(rows, key=lambda row: row.line.page)]
    if len(pages) < 2:
        return rows
    edges: dict[str, list[tuple[int, Row, int | None]]] = defaultdict(list)
    for number, page in enumerate(pages):
        filled = [row for row in page if row.text]
        for row in {row.index: row for row in filled[:DEPTH] + filled[-DEPTH:]}.values():
            for key, value in _keys(row.text):
                edges[key].append((number, row, value))
    least = 2 if len(pages) < 6 else 3
    dropped: set[int] = set()
    numbered: set[int] = set()
    for key, hits in edges.items():
        if "#" in key:
            grown = _growing(hits)
            if len(grown) >= least:
                dropped |= {row.index for _, row, _ in grown}
                numbered |= {page for page, *_ in grown}
    for key, hits in edges.items():
        at = {page for page, *_ in hits}
        if "#" not in key and len(at) >= least and not key.endswith(":"):
            beside = at <= numbered and all(_neighbour(row, dropped, pages[page]) for page, row, _ in hits)
            everywhere = len(at) >= 0.6 * len(pages) and len(pages) >= 4
            if beside or everywhere:
                dropped |= {row.index for _, row, _ in hits}
    return [row for row in rows if row.index not in dropped]


def _keys(text: str) -> list[tuple[str, int | None]]:
    if len(text) > 90:
        return []
    plain = " ".join(text.casefold().split())
    keys: list[tuple[str, int | None]] = [(plain, None)]
    for match in (_NUMBER.match(plain), re.search(r"\d{1,4}$", plain)):
        if match is not None:
            words = (plain[: match.start()] + plain[match.end() :]).strip(" |-–•·")
            if words in _PARTS:
                continue  # "Kapittel 1" at the top of a page is a heading
            keys.append((words + "#", int(match[0])))
    return list(dict.fromkeys(keys))


def _growing(hits: list[tuple[int, Row, int | None]]) -> list[tuple[int, Row, int | None]]:
    """The longest run of hits whose number grows from page to page, if it is nearly all of them."""
    runs: list[list[tuple[int, Row, int]]] = []
    for page, row, value in hits:
        if value is None:
            continue
        before = [run for run in runs if run[-1][2] < value and run[-1][0] < page]
        runs.append([*max(before, key=len, default=[]), (page, row, value)])
    best = max(runs, key=len, default=[])
    return list(best) if len(best) * 4 >= len(hits) * 3 else []


def _neighbour(row: Row, dropped: set[int], page: list[Row]) -> bool:
    filled = [each.index for each in page if each.text]
    at = filled.index(row.index)
    return any(index in dropped for index in filled[max(at - 1, 0) : at + 2])
