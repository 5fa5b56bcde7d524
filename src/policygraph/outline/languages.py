"""The language of every block: its own where its words tell, else that of its section, else that of the document."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from policygraph.language.detect import tally, told
from policygraph.records.outline import Block


def settle(string: str, found: tuple[Block, ...], known: str | None, otherwise: str) -> tuple[str, tuple[Block, ...]]:
    """The language of the document, which is ``otherwise`` where nobody knows it, and the blocks with their own."""
    tallies = [tally(block.span.of(string)) for block in found]
    by_section: dict[int | None, Counter[str]] = {}
    for block, counts in zip(found, tallies, strict=True):
        by_section.setdefault(block.section, Counter()).update(counts)
    whole = known or told(sum(by_section.values(), Counter())) or otherwise
    sections = {section: told(counts, least=4) or whole for section, counts in by_section.items()}
    return whole, tuple(
        replace(block, language=told(counts, margin=3) or sections[block.section])
        for block, counts in zip(found, tallies, strict=True)
    )
