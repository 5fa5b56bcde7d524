"""Text to Outline: headings, lists with their lead-ins, paragraphs, sentences."""

from __future__ import annotations

from policygraph.outline.blocks import blocks
from policygraph.outline.classify import classify
from policygraph.outline.description import describe
from policygraph.outline.languages import settle
from policygraph.outline.sections import sections
from policygraph.records.outline import Outline
from policygraph.records.text import Text
from policygraph.uncollected import uncollected

__all__ = ["describe", "outline"]


@uncollected
def outline(text: Text, language: str | None = None, otherwise: str | None = None) -> Outline:
    """The structure of a text; ``language`` (``nb``, ``nn``, ``en``) is detected where it is not given.

    Where the words do not tell, it is ``otherwise``, or else ``nb``.
    """
    parts = classify(text)
    tree, homes = sections(parts)
    whole, found = settle(text.string, blocks(text.string, parts, tree, homes), language, otherwise or "nb")
    return Outline(text, whole, tree, found)
