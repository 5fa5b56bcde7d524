"""Lines that run up or down a margin out: names of chapters, tabs, credits of pictures."""

from __future__ import annotations

from policygraph.layout.rows import Row


def turned(rows: list[Row]) -> list[Row]:
    """The rows without those whose letters do not stand upright as most on their page do."""
    return [row for row in rows if not row.line.turned]
