"""Outline to Reading: commitments and what is named in them, by ordered rules."""

from __future__ import annotations

from policygraph.records.concepts import Vocabulary
from policygraph.records.findings import Reading
from policygraph.records.outline import Outline
from policygraph.records.source import Description


def find(outline: Outline, vocabulary: Vocabulary, description: Description) -> Reading:
    """Everything found in a document; the same outline and vocabulary give the same reading."""
    raise NotImplementedError
