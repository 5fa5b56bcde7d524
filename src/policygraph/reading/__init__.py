"""File to Source: one module for each format, chosen by content."""

from __future__ import annotations

from pathlib import Path

from policygraph.records.source import Source


def read(path: Path) -> Source:
    """The lines of a document file; raises ``DocumentError`` where it is missing, empty, binary or damaged."""
    raise NotImplementedError
