"""Files that real programs made are read as their authors meant them: headings, items, prose, pages and commitments.

Beside each file of ``documents`` stands its outline, a line for each block with its page; headings begin with ``#``,
items with ``-``. Of its commitments (``….commitments.txt``) each line gives the page and the quote.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from policygraph import pipeline
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Block, Kind, Outline

FOLDER = Path(__file__).parent / "documents"
FILES = [
    "typst-columns/program.pdf",
    "typst-nynorsk/program.pdf",
    "typst-margins/program.pdf",
    "chromium-columns/program.pdf",
    "libreoffice-lines/program.pdf",
    "libreoffice-lines/program.docx",
    "pandoc/program.md",
    "pandoc/program.docx",
    "pandoc/program.html",
]


def drawn(found: Outline) -> list[str]:
    """The outline in plain lines; markers are not shown, since programs draw their own."""
    lines = [_line(found, block) for block in found.blocks if block.kind is not Kind.FURNITURE]
    return [line for line in lines if line]


def _line(found: Outline, block: Block) -> str:
    words = block.span.of(found.text.string)
    if block.kind is Kind.HEADING:
        assert block.section is not None
        section = found.sections[block.section]
        return f"{'#' * section.level} {section.title}"
    page = found.text.place(block.span).page
    return f"{page} {'  ' * block.depth + '- ' if block.kind is Kind.ITEM else ''}{words}"


@pytest.mark.parametrize("name", FILES)
def test_a_real_file_is_read_as_it_was_written(name: str) -> None:
    path = FOLDER / name
    found = outline(lay_out(read(path)))
    expected = path.with_suffix(path.suffix + ".txt").read_text(encoding="utf-8").splitlines()
    assert drawn(found) == [line for line in expected if line]


@pytest.mark.parametrize("name", FILES)
def test_every_list_hangs_on_its_lead_in(name: str) -> None:
    found = outline(lay_out(read(FOLDER / name)))
    lead_ins = [
        block.lead_in and block.lead_in.of(found.text.string) for block in found.blocks if block.kind is Kind.ITEM
    ]
    assert lead_ins and all(lead_in and lead_in.endswith("vil:") for lead_in in lead_ins)


@pytest.mark.parametrize("name", FILES)
def test_the_commitments_of_a_real_file_are_found_on_their_page(name: str) -> None:
    path = FOLDER / name
    expected = path.with_suffix(path.suffix + ".commitments.txt").read_text(encoding="utf-8").splitlines()
    assert promised(path) == expected


def promised(path: Path) -> list[str]:
    (reading,) = pipeline.build([path]).readings
    text = reading.outline.text
    return [f"{text.place(each.span).page} {each.span.of(text.string)}" for each in reading.commitments]
