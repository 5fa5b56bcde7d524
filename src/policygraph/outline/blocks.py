"""Parts to blocks: sentences, the nesting of items, and the lead-in that a list hangs on."""

from __future__ import annotations

from policygraph.language.sentences import LONGEST, split
from policygraph.outline.classify import Part
from policygraph.outline.lead_ins import LeadIns
from policygraph.outline.nesting import Nesting
from policygraph.records.outline import Block, Kind, Section


def blocks(string: str, parts: list[Part], sections: tuple[Section, ...], homes: list[int | None]) -> tuple[Block, ...]:
    """A block for every part; languages are settled later."""
    found: list[Block] = []
    lead_ins, nesting = LeadIns(sections), Nesting()
    following = [part.paragraph.marker for part in parts[1:]] + [None]
    for part, home, after in zip(parts, homes, following, strict=True):
        marker = part.paragraph.marker
        if part.kind is Kind.ITEM and part.span.end - part.span.start <= LONGEST:
            depth, parent = nesting.enter(part.paragraph, len(found), after)
            lead_in = lead_ins.of_item(part.paragraph, depth)
            sentences = split(string, part.span)
            found.append(Block(part.kind, part.span, sentences, home, "", marker, depth, parent, lead_in))
            continue
        kind = Kind.PARAGRAPH if part.kind is Kind.ITEM else part.kind  # no item is as long as this
        if kind is Kind.FURNITURE:
            sentences = ()
        elif part.kind is Kind.PARAGRAPH and part.paragraph.within and nesting.open and not part.words.endswith(":"):
            sentences = split(string, part.span)  # more of an item: the list goes on
        else:
            nesting.leave()
            sentences = (part.span,) if kind is Kind.HEADING else split(string, part.span)
            lead_ins.meet(part, sentences, home)
        found.append(Block(kind, part.span, sentences, home, "", marker))
    return tuple(found)
