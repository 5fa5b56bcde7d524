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


def test_a_full_stop_behind_the_words_in_bold_is_theirs(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Havet\n\n**Skole**. Vi vil bygge.\n\n**Helse**. Vi vil verne.\n", encoding="utf-8")
    assert [section.title for section in outline(lay_out(read(path))).sections] == ["Havet", "Skole", "Helse"]


def test_the_size_of_a_numbered_heading_gives_its_level(tmp_path: Path) -> None:
    page = [Mark(TITLE, 60, 760, 24, bold=True), Mark("Politikk for fjorden", 60, 735, 14)]
    for at, chapter in enumerate(("1. Skole og barn", "2. Helse og omsorg")):
        page.append(Mark(chapter, 60, 700 - 100 * at, 18, bold=True))
        page.append(Mark(f"{at + 1}.1 Det som haster", 60, 675 - 100 * at, 13, bold=True))
        page.append(Mark("Vi vil gjøre det som trengs for barna.", 60, 655 - 100 * at))
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(page))
    assert [section.level for section in outline(lay_out(read(path))).sections] == [1, 2, 2, 3, 2, 3]
