"""The structure of a document: sections, and blocks with their sentences in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygraph.records.text import Span, Text


class Kind(StrEnum):
    """What a block is. ``FURNITURE`` (contents pages, addresses, captions) holds no statements."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; ``parent`` is the index of the section around it.

    ``title`` is the heading without its bare ``number`` ("1.2"); a worded one ("Tema 3: Skole") stays in the title
    whole and gives its number, too. ``level`` counts from 1.
    """

    title: str
    number: str | None
    level: int
    span: Span
    parent: int | None


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph or list item.

    ``section`` and ``parent`` are indices into ``Outline.sections`` and ``Outline.blocks``; ``parent`` is the item
    around a nested item. ``lead_in`` covers the sentence or line that stands directly before the
    list an item belongs to ("Eksempelpartiet vil:"), whether it promises anything or not; nested
    items have the lead-in of the whole list. ``sentences`` lie inside ``span``, in order.
    """

    kind: Kind
    span: Span
    sentences: tuple[Span, ...]
    section: int | None
    language: str
    marker: str | None = None
    depth: int = 0
    parent: int | None = None
    lead_in: Span | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """A text with its structure; ``language`` (``nb``, ``nn``, ``en``) is that of most of the text."""

    text: Text
    language: str
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
