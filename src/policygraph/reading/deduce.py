"""What a document says about itself: title, date and period, each with the line that says so."""

from __future__ import annotations

from policygraph.records.source import Description, Line


def deduce(lines: tuple[Line, ...]) -> Description:
    """A description from the first lines of a document; what it does not say stays ``None``."""
    return Description()
