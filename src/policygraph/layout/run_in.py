"""Headings that run in: a few words in bold at the start of a paragraph ("**Skole.** Vi vil …")."""

from __future__ import annotations

import re
from dataclasses import replace

from policygraph.language import nb, nn
from policygraph.layout.markers import marker
from policygraph.layout.rows import Row

_PROMISES = nb.PROMISES | nn.PROMISES
_BEGINS = re.compile(r"[«“\"]?[A-ZÆØÅ]")
#: more words are a sentence that is set in bold, fewer letters a number or a sign
MOST_WORDS, FEWEST_LETTERS = 8, 3


def run_in(rows: list[Row]) -> list[Row]:
    """The rows, such words and what follows them as two."""
    result: list[Row] = []
    for row in rows:
        parted = _parted(row) if row.line.bold_start else None
        result.extend(parted or (row,))
    return result


def _parted(row: Row) -> tuple[Row, Row] | None:
    at = row.line.bold_start
    if not row.start < at < row.end:
        return None
    if row.line.text[at] in ".:" and row.line.text[at - 1].isalnum():  # a mark that was not set in bold
        at += 1
    head, rest = row.shrunk(end=at), row.shrunk(start=at)
    if not _names(head.text) or not _BEGINS.match(rest.text) or not (head.end < rest.start or head.text[-1] in ".:"):
        return None
    return replace(head, run_in=True), rest


def _names(words: str) -> bool:
    """Whether words could be a heading, and promise nothing."""
    if not _BEGINS.match(words) or words[-1] in ",;–-" or marker(words) is not None:
        return False
    short = len(words.split()) <= MOST_WORDS and sum(map(str.isalpha, words)) >= FEWEST_LETTERS
    return short and _PROMISES.isdisjoint(words.lower().rstrip(".:").split())
