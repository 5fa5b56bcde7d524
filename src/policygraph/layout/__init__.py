"""Source to Text: furniture out, lines joined, and the ledger written while joining."""

from __future__ import annotations

from collections.abc import Callable

from policygraph.layout.cells import cells
from policygraph.layout.characters import characters
from policygraph.layout.columns import columns
from policygraph.layout.contents import contents
from policygraph.layout.footnotes import footnotes
from policygraph.layout.geometry import geometry
from policygraph.layout.joining import join
from policygraph.layout.letter_spacing import letter_spacing
from policygraph.layout.line_lists import line_lists
from policygraph.layout.line_numbers import line_numbers, margin_numbers
from policygraph.layout.repairs import repairs
from policygraph.layout.rows import Row, rows_of
from policygraph.layout.run_in import run_in
from policygraph.layout.running_heads import running_heads
from policygraph.layout.spacing import gaps, spacing
from policygraph.layout.stray import stray
from policygraph.layout.tables import tables
from policygraph.layout.torn import torn
from policygraph.layout.turned import turned
from policygraph.records.source import Source
from policygraph.records.text import Text
from policygraph.uncollected import uncollected

#: media types whose files say themselves where a block begins and ends, and hold no page furniture
STRUCTURED = frozenset(
    {
        "text/markdown",
        "text/html",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
)
STEPS: tuple[Callable[[list[Row]], list[Row]], ...] = (
    turned,  # before columns, which they would cross
    margin_numbers,  # before columns, which they would widen
    columns,  # only in reading order do numbers count and heads stand at the edges
    line_numbers,  # they hide what a line really ends with, and fill lines that are empty
    running_heads,  # before notes: page numbers would look like the numbers of notes
    contents,  # before notes and joining: each line is one of its own
    footnotes,
    characters,  # what no text holds: control characters, soft hyphens within a line
    letter_spacing,  # before repairs, which look at words
    repairs,
    tables,  # after notes, whose marks are figures too
    run_in,  # before what looks at the letters of whole lines
    spacing,  # only now it shows which lines are empty
    geometry,  # as empty lines, where the format has places instead of them
    torn,  # after all furniture is gone, or a page number would look like what tears a sentence
    stray,  # once what stands below a line is what follows it
    line_lists,  # last, since it looks at the lines that stand together in the end
)


@uncollected
def lay_out(source: Source) -> Text:
    """The cleaned text of a document, one paragraph a line, with the way back to its file."""
    rows = rows_of(source.lines)
    structured = source.media_type in STRUCTURED
    for step in (characters, repairs, run_in, gaps, cells, line_lists) if structured else STEPS:
        rows = step(rows)
    return join(source, rows, structured=structured)
