"""What stands beside or before the text of a page, and is none of its lines: quotes, boxes, large letters, contents."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.pdfs import Mark, column, pdf

from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Kind, Outline

TEXT = [
    "Havet er viktig for alle som bor langs fjorden, og",
    "det skal vi ta vare på i årene som kommer, for at",
    "barna våre skal ha det godt. Torsken og silda er",
    "mat for mange, og de lever av rent vann. Fiskerne",
    "vet det best, og vi vil lytte til dem i alt vi gjør",
    "for kysten, byene og bygdene som ligger ved den.",
]


def read_pdf(tmp_path: Path, *pages: list[Mark]) -> Outline:
    path = tmp_path / "program.pdf"
    path.write_bytes(pdf(*pages))
    return outline(lay_out(read(path)))


def told(found: Outline) -> list[str]:
    """The blocks that are no furniture, headings with a sign."""
    string = found.text.string
    return [
        ("# " if block.kind is Kind.HEADING else "") + block.span.of(string)
        for block in found.blocks
        if block.kind is not Kind.FURNITURE
    ]


#: widths of letters of Helvetica, in thousandths of their size, where they are not 556
WIDTHS = {"f": 278, "i": 222, "j": 222, "l": 222, "m": 833, "r": 333, "s": 500, "t": 278, "k": 500, " ": 278, "T": 611}


@pytest.mark.parametrize("share", [1.0, 0.5], ids=["at-one-edge", "centred"])
def test_a_quote_in_the_margin_does_not_come_between_the_lines(share: float, tmp_path: Path) -> None:
    words = ["«Torsken og silda", "er mat for", "mange»"]
    widths = [sum(WIDTHS.get(letter, 556) for letter in word) * 0.015 for word in words]
    quote = [
        Mark(word, round(400 + share * (max(widths) - width), 1), 697 - 18 * at, 15)
        for at, (word, width) in enumerate(zip(words, widths, strict=True))
    ]
    found = read_pdf(tmp_path, [Mark("Havet vårt", 60, 730, 15, bold=True), *column(TEXT), *quote])
    assert " ".join(TEXT) in told(found)


def test_a_sentence_goes_on_over_the_page_though_a_note_stands_beside_its_first_half(tmp_path: Path) -> None:
    note = [Mark(word, 400, 697 - 10 * at, 7) for at, word in enumerate(["Les mer om havet", "på siden vår", "i dag"])]
    head = Mark("Havet vårt", 60, 730, 15, bold=True)
    found = read_pdf(
        tmp_path, [head, *column(TEXT[:4]), *note], [*column(TEXT[4:]), *column(["Slik er det."], top=600)]
    )
    assert told(found)[1] == " ".join(TEXT)


def test_a_large_first_letter_begins_the_line_beside_it(tmp_path: Path) -> None:
    lines = [TEXT[0][1:], *TEXT[1:]]
    beside = [Mark(line, 95 if at < 3 else 60, 700 - 14 * at) for at, line in enumerate(lines)]
    found = read_pdf(tmp_path, [Mark("H", 60, 672, 44), *beside])
    assert told(found) == [" ".join(TEXT)]


def test_names_in_a_table_of_contents_go_on_over_lines(tmp_path: Path) -> None:
    names = [
        f"{at} Havet skal være rent for alle som bor langs {word}" for at, word in enumerate(["fjorden", "elva"], 1)
    ]
    lines = [part for at, name in enumerate(names) for part in (name, "og for dem som kommer", f"etter oss {at + 3}")]
    contents = [Mark("Innhold", 60, 730, 15, bold=True), *column(lines)]
    found = read_pdf(tmp_path, contents, [Mark("Havet", 60, 730, 15, bold=True), *column(TEXT)])
    assert told(found) == ["# Havet", " ".join(TEXT)]


def test_lines_are_counted_in_words_too(tmp_path: Path) -> None:
    numbers = [Mark(f"Linje {at}", 20, 700 - 14 * (at - 1), 8) for at in range(1, len(TEXT) + 1)]
    assert told(read_pdf(tmp_path, [*numbers, *column(TEXT, left=80)])) == [" ".join(TEXT)]


def test_what_somebody_is_quoted_with_in_large_letters_is_no_heading(tmp_path: Path) -> None:
    quote = [Mark("«En fjord er mer enn vann»", 150, 660, 20), Mark("– Kari Fjord, leder", 200, 630, 11)]
    head = Mark("Havet vårt", 60, 730, 15, bold=True)
    found = read_pdf(tmp_path, [head, *column(TEXT[:2], top=710)], quote, [head, *column(TEXT)])
    assert not any("Kari" in words or "mer enn vann" in words for words in told(found))


def test_a_box_beside_the_text_is_read_behind_its_paragraph_and_its_label_is_no_heading(tmp_path: Path) -> None:
    box = [
        Mark("Dette har vi gjort", 400, 700, 9, bold=True),
        *column(["Fem nye båter er", "på plass i havna."], left=400, top=689, leading=11, size=9),
    ]
    head = Mark("Havet vårt", 60, 730, 15, bold=True)
    found = read_pdf(tmp_path, [head, *column(TEXT), *box, *column(["Slik er det."], top=560)])
    assert told(found) == ["# Havet vårt", " ".join(TEXT), "Fem nye båter er på plass i havna.", "Slik er det."]


def test_a_short_heading_above_two_columns_is_read_before_both(tmp_path: Path) -> None:
    left, right = TEXT[:4], ["Elva er like viktig,", "og den renner ned i", "fjorden hver eneste", "dag i hele året."]
    narrow = [line[:24].rsplit(" ", 1)[0] for line in left]
    above = [*column(narrow, top=700), *column(right, left=320, top=700)]
    below = [*column(narrow[::-1], top=560), *column(right[::-1], left=320, top=560)]
    found = read_pdf(tmp_path, [*above, Mark("Havet", 60, 600, 24, bold=True), *below])
    assert [section.title for section in found.sections] == ["Havet"]
    place = found.text.string.index("Havet\n")
    assert found.text.string.count("Havet er", 0, place) == found.text.string.count("Elva er", 0, place) == 1
    assert found.text.string.count("Elva er", place) == 1


def test_white_space_that_parts_the_paragraphs_of_a_document_keeps_ragged_lines_together(tmp_path: Path) -> None:
    said = [["Fjord", "Elv", "Kyst"], ["Havn", "Øy", "Holme"], ["Torsk", "Sild", "Sei"], ["Hval", "Oter", "Ørn"]]
    lines = {
        word: (
            f"{word} er viktig. Det vet vi alle som bor her.",
            f"Menneskerettighetene for {word} gjelder alltid også",
            "der.",
        )
        for words in said
        for word in words
    }
    pages = [column([line for word in words for line in (*lines[word], "")]) for words in said]
    assert told(read_pdf(tmp_path, *pages)) == [" ".join(each) for each in lines.values()]


@pytest.mark.parametrize("apart", [1.5, 3, 6])
def test_capitals_set_apart_are_words_whatever_spaces_a_reader_puts_between_them(apart: float, tmp_path: Path) -> None:
    titles = ["VIDEREGÅENDE OPPLÆRING", "FERJER OG VEIER", "FISKERI I HAVET"]
    page = [Mark(title, 60, 740 - 200 * at, 10, bold=True, apart=apart) for at, title in enumerate(titles)]
    page += [mark for at in range(3) for mark in column(["Det er viktig for alle som bor her."], top=710 - 200 * at)]
    found = read_pdf(tmp_path, page)
    assert [section.title for section in found.sections] == titles


def test_a_quote_in_the_left_margin_and_two_page_numbers_at_one_foot_are_no_text(tmp_path: Path) -> None:
    pages = []
    for at in range(3):
        first = f"Side {'abc'[at]} er {['kort', 'lang', 'bred'][at]}."
        lines = column([first, f"{first} Den er ny.", *TEXT], left=250, top=728)
        quote = column(["Torsken og silda er", "mat for mange av oss"], left=40, top=690, leading=20, size=15)
        pages.append([*lines, *quote, Mark(f"{2 * at + 2}", 60, 30), Mark(f"{2 * at + 3}", 500, 30)])
    found = read_pdf(tmp_path, *pages)
    said = [f"Side {'abc'[at]} er {['kort', 'lang', 'bred'][at]}." for at in range(3)]
    assert " ".join(told(found)) == " ".join(f"{words} {words} Den er ny. {' '.join(TEXT)}" for words in said)


def test_little_white_space_parts_paragraphs_where_all_lines_stand_alike(tmp_path: Path) -> None:
    page: list[Mark] = []
    top = 780.0
    for _ in range(12):  # 10 points from line to line, 12.8 between paragraphs, the last line of each full
        page += column([*TEXT[:5], "for kysten, byene og bygdene som ligger ved dem."], top=top, leading=10, size=8)
        top -= 10 * 5 + 12.8
    found = read_pdf(tmp_path, page)
    assert [block.kind for block in found.blocks] == [Kind.PARAGRAPH] * 12
