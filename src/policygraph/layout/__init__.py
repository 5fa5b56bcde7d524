"""Source to Text: furniture out, lines joined, and the ledger written while joining."""

from __future__ import annotations

from policygraph.records.source import Source
from policygraph.records.text import Text


def lay_out(source: Source) -> Text:
    """The cleaned text of a document, one paragraph a line, with the way back to its file."""
    raise NotImplementedError
