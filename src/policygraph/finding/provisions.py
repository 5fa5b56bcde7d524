"""Finds the place within an act that a text names: "arbeidsmiljøloven § 4-3", "§ 112 i Grunnloven"."""

from __future__ import annotations

import re

from policygraph.finding.sifting import sifted
from policygraph.records.text import Span

NUMBER = r"\d+[\d-]*(?:\s?[a-z](?![\w]))?"
PROVISION = (
    rf"(?:§§?\s?{NUMBER}(?:\s?(?:,|og|til|–)\s?(?:§\s?)?{NUMBER})*|kapittel\s\d+[A-Z]?|artikkel\s\d+)"
    r"(?:\s(?:første|fyrste|andre|tredje|fjerde|femte)\sledd)?(?:\sbokstav\s[a-z]\b)?"
)
AFTER = re.compile(rf"\s*,?\s*(?P<provision>{PROVISION})")
BEFORE = sifted(rf"(?P<provision>{PROVISION})\s+i\s+$")


def provision_of(string: str, act: Span, within: Span) -> tuple[Span, str | None]:
    """The span of an act with the provision that is named beside it, and the provision (``None`` where none is).

    >>> text = "Endre arbeidsmiljøloven § 4-3."
    >>> provision_of(text, Span(6, 23), Span(0, len(text)))
    (Span(start=6, end=29), '§ 4-3')
    """
    after = AFTER.match(string, act.end, within.end)
    if after:
        return Span(act.start, after.end()), after["provision"]
    before = BEFORE.search(string[within.start : act.start])
    if before:
        return Span(within.start + before.start(), act.end), before["provision"]
    return act, None
