"""The language of every block: its own where its words tell, else that of its section, else that of the document."""

from __future__ import annotations

from dataclasses import replace

from policygraph.language.detect import detect
from policygraph.records.outline import Block


def settle(string: str, found: tuple[Block, ...], whole: str) -> tuple[Block, ...]:
    """The blocks with their language."""
    by_section: dict[int | None, list[str]] = {}
    for block in found:
        by_section.setdefault(block.section, []).append(block.span.of(string))
    sections = {section: detect("\n".join(texts), least=4) or whole for section, texts in by_section.items()}
    return tuple(
        replace(block, language=detect(block.span.of(string), least=3, margin=3) or sections[block.section])
        for block in found
    )
