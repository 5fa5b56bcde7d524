"""A few words in bold that a paragraph begins with are its heading, in every format that tells bold letters."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from tests.pdfs import Mark, pdf

from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Kind

TITLE = "Program for havet"
#: words in bold, and what follows them on the line
PARAGRAPHS = [
    ("Skole.", "Barna er viktige for oss alle. Vi vil bygge skoler."),
    ("Helse.", "Legene er få. Vi vil ansette flere."),
    ("Veier og tog:", "Toget er for sent. Vi vil ha flere spor."),
    ("Kultur", "Kunsten er fri. Vi vil ha flere scener."),
    ("Vi vil verne havet.", "Det haster for oss alle."),
    ("Fjordpartiet", "er for fjorden, og det skal alle vite."),
]
EXPECTED = [
    "# Program for havet",
    *("## Skole", PARAGRAPHS[0][1], "## Helse", PARAGRAPHS[1][1], "## Veier og tog", PARAGRAPHS[2][1]),
    *("## Kultur", PARAGRAPHS[3][1], "Vi vil verne havet. Det haster for oss alle."),
    "Fjordpartiet er for fjorden, og det skal alle vite.",
]


def markdown() -> bytes:
    return "\n\n".join([f"# {TITLE}", *(f"**{bold}** {rest}" for bold, rest in PARAGRAPHS)]).encode()


def html() -> bytes:
    body = "".join(f"<p><strong>{bold} </strong>{rest}</p>" for bold, rest in PARAGRAPHS)
    return f"<!doctype html><meta charset=utf-8><h1>{TITLE}</h1>{body}".encode()


def word() -> bytes:
    document, buffer = docx.Document(), BytesIO()
    document.add_heading(TITLE, 1)
    for bold, rest in PARAGRAPHS:
        paragraph = document.add_paragraph()
        paragraph.add_run(bold).bold = True
        paragraph.add_run(f" {rest}")
    document.save(buffer)
    return buffer.getvalue()


def portable() -> bytes:
    page = [Mark(TITLE, 60, 760, 18, bold=True)]
    for at, (bold, rest) in enumerate(PARAGRAPHS):
        page.append(Mark(bold, 60, 720 - 40 * at, bold=True))
        page.append(Mark(rest, 64 + 5.45 * len(bold), 720 - 40 * at))
    return pdf(page)


@pytest.mark.parametrize("make", [markdown, html, word, portable])
def test_words_in_bold_at_the_start_of_a_paragraph_are_its_heading(make: object, tmp_path: Path) -> None:
    path = tmp_path / f"program.{'md' if make is markdown else 'x'}"
    path.write_bytes(make())  # type: ignore[operator]
    found = outline(lay_out(read(path)))
    told = [
        f"{'#' * found.sections[block.section].level} {found.sections[block.section].title}"
        if block.kind is Kind.HEADING and block.section is not None
        else block.span.of(found.text.string)
        for block in found.blocks
    ]
    assert told == EXPECTED


def test_a_name_in_bold_in_an_item_stays_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("Vi vil:\n\n- **Skole:** Bygge skoler\n- **Helse:** Ansette leger\n", encoding="utf-8")
    found = outline(lay_out(read(path)))
    assert [block.span.of(found.text.string) for block in found.blocks] == [
        "Vi vil:",
        "Skole: Bygge skoler",
        "Helse: Ansette leger",
    ]
