"""Text to Outline: headings, lists with their lead-ins, paragraphs, sentences."""

from __future__ import annotations

from policygraph.records.outline import Outline
from policygraph.records.text import Text


def outline(text: Text, language: str | None = None) -> Outline:
    """The structure of a text; ``language`` (``nb``, ``nn``, ``en``) is detected where it is not given."""
    raise NotImplementedError
