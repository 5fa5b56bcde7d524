"""Parts to blocks: sentences, the nesting of items, and the lead-in that a list hangs on."""

from __future__ import annotations

from policygraph.language.sentences import split
from policygraph.outline.classify import Part
from policygraph.records.outline import Block, Kind
from policygraph.records.text import Paragraph, Span, Text


def blocks(text: Text, parts: list[Part], homes: list[int | None]) -> tuple[Block, ...]:
    """A block for every part; languages are settled later."""
    found: list[Block] = []
    lead_in: Span | None = None
    inherited: Span | None = None
    stack: list[tuple[str, int, int]] = []  # kind of marker, indent, block
    for part, home in zip(parts, homes, strict=True):
        span = part.paragraph.span
        if part.kind is Kind.ITEM:
            kind, indent = _kind(part.paragraph), part.paragraph.indent
            while stack and not _nests(stack, kind, indent):
                stack.pop()
            parent = stack[-1][2] if stack else None
            stack.append((kind, indent, len(found)))
            found.append(
                Block(
                    part.kind,
                    span,
                    split(text.string, span),
                    home,
                    "",
                    part.paragraph.marker,
                    len(stack) - 1,
                    parent,
                    lead_in,
                )
            )
            inherited = lead_in
            continue
        if part.kind is Kind.FURNITURE:
            found.append(Block(part.kind, span, (), home, "", part.paragraph.marker))
            continue
        stack.clear()
        sentences = (span,) if part.kind is Kind.HEADING else split(text.string, span)
        if part.kind is Kind.PARAGRAPH:
            lead_in = sentences[-1] if sentences else None
            inherited = lead_in if part.words.endswith(":") else None
        else:
            lead_in = inherited
        found.append(Block(part.kind, span, sentences, home, "", part.paragraph.marker))
    return tuple(found)


def _kind(paragraph: Paragraph) -> str:
    marker = paragraph.marker or ""
    if marker[:1].isdigit():
        return "number" + marker[-1]
    if len(marker) == 2 and marker[0].isalpha():
        return "letter" + marker[-1]
    return marker


def _nests(stack: list[tuple[str, int, int]], kind: str, indent: int) -> bool:
    """Whether an item of this kind stands inside the innermost open one."""
    return not any(kind == each and indent <= at for each, at, _ in stack)
