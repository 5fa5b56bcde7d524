"""A PDF is read with its pages, columns and fonts, and one that cannot be read says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.pdfs import Mark, column, pdf

from policygraph.errors import DocumentError
from policygraph.layout import lay_out
from policygraph.layout.line_lists import line_lists
from policygraph.layout.rows import rows_of
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Kind, Outline
from policygraph.records.source import Box, Line

LEFT = [
    "Havet er viktig for alle som bor langs",
    "fjorden, og det skal vi ta vare p\xe5 i",
    "\xe5rene som kommer for at barna v\xe5re",
    "skal ha det godt.",
]
ITEMS = ["\x95 verne torsken og", "sildebestanden v\xe5r", "", "\x95 rydde strendene"]


def read_pdf(tmp_path: Path, data: bytes) -> Outline:
    path = tmp_path / "program.pdf"
    path.write_bytes(data)
    return outline(lay_out(read(path)))


def test_size_makes_headings_and_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    page = [
        Mark("Havet v\xe5rt", 60, 760, 20, bold=True),
        Mark("Rent vann og god fangst i alle \xe5r", 60, 730, 14, bold=True),
        *column(LEFT),
        Mark("Fjordpartiet vil:", 320, 700, 12, bold=True),
        *column([line.replace("\x95", "•") for line in ITEMS], left=320, top=680),
    ]
    found = read_pdf(tmp_path, pdf(page))
    string = found.text.string
    assert [(section.title, section.level) for section in found.sections] == [
        ("Havet vårt", 1),
        ("Rent vann og god fangst i alle år", 2),
    ]
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert [item.span.of(string) for item in items] == ["verne torsken og sildebestanden vår", "rydde strendene"]
    assert items[0].lead_in is not None and items[0].lead_in.of(string) == "Fjordpartiet vil:"
    prose = [block.span.of(string) for block in found.blocks if block.kind is Kind.PARAGRAPH]
    assert prose[0].endswith("for at barna våre skal ha det godt.")


def test_running_heads_go_and_quotes_keep_their_page(tmp_path: Path) -> None:
    pages = []
    for number in range(1, 5):
        body = column([f"Vi vil ta vare p\xe5 fjord nummer {'abcd'[number - 1]}.", "Det skal vi gj\xf8re hver dag."])
        pages.append([*body, Mark(f"Fjordpartiet {number + 6}", 250, 30, 9)])
    found = read_pdf(tmp_path, pdf(*pages))
    string = found.text.string
    assert "Fjordpartiet" not in string
    places = [found.text.place(span).page for block in found.blocks for span in block.sentences]
    assert places == [1, 1, 2, 2, 3, 3, 4, 4]


def test_a_wrong_character_map_is_repaired_where_it_makes_words(tmp_path: Path) -> None:
    lines = [
        "Vi vil gi oWentlig eWekt og straWe tilsyn.",
        "Det koster 1000 kWh og er eWektivt, traff",
        "og oWensiv i kaWe.",
    ]
    found = read_pdf(tmp_path, pdf(column(lines)))
    assert found.text.string.startswith(
        "Vi vil gi offentlig effekt og straffe tilsyn. Det koster 1000 kWh og er effektivt"
    )
    repaired = [piece for piece in found.text.ledger if piece.repaired]
    assert {found.text.string[piece.start : piece.end] for piece in repaired} == {"ff"}
    assert {found.text.source.lines[piece.line].text[piece.column] for piece in repaired} == {"W"}


def test_a_wrong_map_at_the_beginning_of_words_is_repaired_too_and_names_stay(tmp_path: Path) -> None:
    wrong = ["Vi vil Wnne og Wlme Wsken, og Wre Wrmaer skal", "Wnansiere det. Wien og Weber er navn."]
    found = read_pdf(tmp_path, pdf(column(wrong)))
    repaired = "Vi vil finne og filme fisken, og fire firmaer skal finansiere det. Wien og Weber er navn."
    assert found.text.string == repaired
    names = ["Fjordpartiet vil lese Wergeland, Welhaven", "og Weber, og quiz, jazz og pizza er bra."]
    assert read_pdf(tmp_path, pdf(column(names))).text.string == " ".join(names)


def test_bullets_drawn_by_themselves_begin_items(tmp_path: Path) -> None:
    words = ["verne torsken", "rydde strendene", "bygge en ny havn", "stanse utslipp"]
    for sign in ("•", "\xbb", "1."):
        signs = [f"{at}." for at in range(1, 5)] if sign == "1." else [sign] * 4
        page = [Mark("Fjordpartiet vil:", 60, 714), *column(words, left=80), *column(signs, left=66)]
        found = read_pdf(tmp_path, pdf(page))
        items = [block for block in found.blocks if block.kind is Kind.ITEM]
        assert [item.span.of(found.text.string) for item in items] == words
        assert [item.marker for item in items] == signs


def test_what_runs_up_the_margin_is_left_out_and_a_turned_page_is_read(tmp_path: Path) -> None:
    lines = column([*LEFT, "", "Fjordpartiet vil:", *(item.replace("\x95", "•") for item in ITEMS)])
    upright = read_pdf(tmp_path, pdf([*lines, Mark("Kapittel 1 – Havet", 580, 300, turn=1)]))
    assert "Kapittel" not in upright.text.string
    turned = [Mark(mark.text, 595 - mark.bottom + 200, mark.left, mark.size, turn=1) for mark in lines]
    assert read_pdf(tmp_path, pdf(turned)).text.string == upright.text.string


@pytest.mark.parametrize("foot", ["– {} –", "Side {} av 6", "| {} |", "{} / 6", "{}Fjordpartiet"])
def test_the_number_of_a_page_goes_in_whatever_ornament(tmp_path: Path, foot: str) -> None:
    pages = [
        [*column([f"Vi vil ta vare p\xe5 fjord {'abcdef'[at]}."]), Mark(foot.format(at + 1), 60, 30)] for at in range(6)
    ]
    found = read_pdf(tmp_path, pdf(*pages))
    assert found.text.string.split() == " ".join(f"Vi vil ta vare på fjord {letter}." for letter in "abcdef").split()


def test_bullets_of_a_font_without_a_map_are_bullets(tmp_path: Path) -> None:
    words = ["verne torsken", "rydde strendene", "bygge en ny havn", "stanse utslipp"]
    data = pdf([Mark("Fjordpartiet vil:", 60, 714), *column([f"€ {each}" for each in words])])
    own = b"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 /g001] >>"
    found = read_pdf(tmp_path, data.replace(b"/Encoding /WinAnsiEncoding", own))
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert [(item.marker, item.span.of(found.text.string)) for item in items] == [("•", each) for each in words]


def test_a_letter_beyond_the_basic_plane_keeps_its_page_in_order(tmp_path: Path) -> None:
    data = pdf([Mark("Havet € vårt", 60, 760, 20, bold=True), *column(LEFT), *column(LEFT, left=320)])
    own = b"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 /u1F30A] >>"
    found = read_pdf(tmp_path, data.replace(b"/Encoding /WinAnsiEncoding", own))
    assert [section.title for section in found.sections] == ["Havet \U0001f30a vårt"]
    prose = " ".join(LEFT)
    assert found.text.string.split("\n", 1)[1].replace("\n", " ") == f"{prose} {prose}"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf([]), "holds no text on its one page"),
        (pdf([], [], []), "holds no text on any of its pages 1–3.*scanned"),
        (pdf(column(["Vi vil"]))[:200], "damaged"),
        (b"%PDF-1.7\nnothing", "damaged"),
    ],
    ids=["scanned", "scanned pages", "cut off", "no pdf"],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=message):
        read(path)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["arbeiderpartiets", "frp", "krf", "miljopartiet_de_gronne"])
def test_the_programmes_have_headings_items_and_hardly_any_stray_list(shared: Path, name: str) -> None:
    found = outline(lay_out(read(shared / "corpus" / "programmes" / f"{name}.pdf")))
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert len(found.sections) > 50 and len(items) > 500
    assert sum(item.lead_in is None for item in items) < 0.02 * len(items)


def test_two_cells_on_one_line_are_two_items(tmp_path: Path) -> None:
    left = ["verne torsken i fjorden", "rydde strendene", "stanse utslipp"]
    right = ["bygge havner", "ansette flere fiskere", "forske mer på havet"]
    cells = []
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        cells += [Mark(f"• {one}", 60, 680 - 14 * at), Mark(f"• {other}", 320, 680 - 14 * at)]
    found = read_pdf(tmp_path, pdf([Mark("Fjordpartiet vil:", 60, 700), *cells]))
    items = [block.span.of(found.text.string) for block in found.blocks if block.kind is Kind.ITEM]
    assert items == [*left, *right]


def test_numbers_in_the_margin_beside_every_fifth_line_go(tmp_path: Path) -> None:
    lines = ["Havet skal vi ta vare på", "i årene som kommer, for alle", "som bor langs fjorden."] * 10
    numbers = [Mark(str(at + 1), 40, 740 - 14 * at) for at in range(4, len(lines), 5)]
    found = read_pdf(tmp_path, pdf([*column(lines, left=60, top=740), *numbers]))
    assert not any(letter.isdigit() for letter in found.text.string)


def test_the_name_of_a_chapter_above_its_pages_is_no_heading_again(tmp_path: Path) -> None:
    lines = ["Vi vil ta vare på havet i alle", "årene som kommer, for det er"]
    first = [Mark("2", 60, 760, 60), Mark("Havet vårt", 60, 700, 30), *column(lines, top=660)]
    second = [Mark("Havet vårt", 60, 800, 9), *column(["viktig for oss.", *LEFT])]
    found = read_pdf(tmp_path, pdf(first, second))
    assert [(section.number, section.title) for section in found.sections] == [("2", "Havet vårt")]
    assert "for det er viktig for oss." in found.text.string


def test_a_page_that_is_higher_than_its_text_is_wide_keeps_its_lines(tmp_path: Path) -> None:
    title, widths = list[Mark](), [14.4, 11.1, 10, 5.6, 12.2, 12.2, 5.6, 6.7, 5.6, 12.2, 7.8, 12.2]
    for at, letter in enumerate("Hav og fjord"):
        title += [Mark(letter, 60 + sum(widths[:at]), 760, 20, bold=True)] if letter != " " else []
    words = ["Vi tar vare", "på havet for", "alle som bor", "her i dag."]
    lines = [word for _ in range(11) for word in words]
    narrow = [Mark(each, 60, 735 - 15 * at, 11) for at, each in enumerate(lines)]
    found = read_pdf(tmp_path, pdf([*title, *narrow, Mark("E", 520, 60, 8)]))
    assert [section.title for section in found.sections] == ["Hav og fjord"]
    assert found.text.string.split("\n")[1].startswith(" ".join(lines))


def test_words_set_aslant_across_the_page_are_left_out(tmp_path: Path) -> None:
    lines = column([*LEFT, "", "Fjordpartiet vil:", *(item.replace("\x95", "•") for item in ITEMS)])
    plain = read_pdf(tmp_path, pdf(lines)).text.string
    assert read_pdf(tmp_path, pdf([Mark("UTKAST", 60, 500, 90, turn=0.5), *lines])).text.string == plain


def test_words_spread_over_their_column_are_one_line(tmp_path: Path) -> None:
    lines = [("skal", "verne", "fjorden", "vår"), ("som", "ingen", "utbygger", "her"), ("noen", "gang", "får", "lov")]
    lefts = (60, 106, 158, 219)
    spread = [
        Mark(word, left, 640 - 14 * at) for at, line in enumerate(lines) for word, left in zip(line, lefts, strict=True)
    ]
    right = column([*LEFT, "", *LEFT], left=320)
    found = read_pdf(tmp_path, pdf([*column(LEFT), *spread, Mark("å rydde i fjæra med, alle", 60, 598), *right]))
    prose, rest = " ".join(LEFT), " ".join(" ".join(line) for line in lines)
    assert found.text.string.replace("\n", " ") == f"{prose} {rest} å rydde i fjæra med, alle {prose} {prose}"


def test_a_lead_in_that_stands_further_out_than_its_list_is_in_its_column(tmp_path: Path) -> None:
    words = ["verne torsken", "rydde strendene", "bygge en ny havn", "stanse utslipp", "dyrke tang"]
    marks = column(words, left=334, top=686)
    signs = [Mark("•", 322, mark.bottom) for mark in marks]
    lead_in = Mark("Fjordpartiet vil:", 310, 700)
    found = read_pdf(tmp_path, pdf([*column(LEFT), lead_in, *signs, *marks]))
    assert found.text.string.startswith(" ".join(LEFT) + "\nFjordpartiet vil:\n• verne torsken")


def test_a_first_line_further_in_begins_a_paragraph(tmp_path: Path) -> None:
    lines = ["Havet skal vi ta vare på i alle", "årene som kommer, sier vi ofte.", "Fjorden er viktig for dem som"]
    more = [*lines, "bor her og for alle de andre som", "liker å bade. Vi bor her også."]
    marks = [Mark(line, 74 if at == 2 else 60, 700 - 14 * at) for at, line in enumerate(more)]
    found = read_pdf(tmp_path, pdf(marks))
    assert found.text.string.split("\n") == [" ".join(lines[:2]), " ".join(more[2:])]


def test_letters_within_an_item_are_nested_though_its_line_is_full(tmp_path: Path) -> None:
    lines = [("a) verne torsken i fjorden vår og", 60), ("b) rydde strendene i fjorden, som", 60), ("i) de lange", 76)]
    more = [("ii) de korte", 76), ("c) bygge en havn", 60)]
    marks = [Mark(line, left, 686 - 14 * at) for at, (line, left) in enumerate([*lines, *more])]
    found = read_pdf(tmp_path, pdf([Mark("Fjordpartiet vil:", 60, 700), *marks]))
    assert [(item.marker, item.depth) for item in found.blocks if item.kind is Kind.ITEM] == [
        ("a)", 0),
        ("b)", 0),
        ("i)", 1),
        ("ii)", 1),
        ("c)", 0),
    ]


def test_marks_of_notes_after_short_words_count_if_the_note_stands_below(tmp_path: Path) -> None:
    lines = ["Fjorden er viktig for alle.1", "Vi har bodd her i tusen \xe5r.2", "Det vil vi gj\xf8re lenge.3"]
    notes = [Mark(f"{at} Se kapittel {'abc'[at - 1]}.", 60, 80 - 10 * at, 8) for at in (1, 2, 3)]
    found = read_pdf(tmp_path, pdf([*column([*lines, "Slik er det."]), *notes]))
    assert not any(letter.isdigit() for letter in found.text.string) and "Se kapittel" not in found.text.string


def test_a_box_beside_a_paragraph_does_not_tear_it(tmp_path: Path) -> None:
    narrow = [
        "Havet er viktig for dem som bor",
        "ved fjorden, og det skal vi ta vare",
        "på i de årene som kommer, slik at",
    ]
    wide = ["barna våre skal ha det godt i alle dager og lenge etterpå, sier vi i dag, for havet", "er vårt."]
    marks = [*column(narrow), *column(wide, top=658)]
    box = [Mark("Derfor vil vi:", 330, 700), *column(["• verne torsken", "• rydde strender"], left=330, top=686)]
    string = read_pdf(tmp_path, pdf([*box, *marks])).text.string
    assert string.split("\n") == [
        " ".join([*narrow, *wide]),
        "Derfor vil vi:",
        "• verne torsken",
        "• rydde strender",
    ]


def test_bullets_at_the_head_of_pages_do_not_run_along_them(tmp_path: Path) -> None:
    pages = []
    for at in range(4):
        words = [f"verne fjord nummer {'abcd'[at]}", f"rydde strand nummer {'efgh'[at]}", f"bygge havn {'ijkl'[at]}"]
        pages.append([*column(words, left=80), *column(["•"] * 3, left=66)])
    found = read_pdf(tmp_path, pdf([Mark("Fjordpartiet vil:", 60, 714), *pages[0]], *pages[1:]))
    assert [(item.marker, item.depth) for item in found.blocks if item.kind is Kind.ITEM] == [("•", 0)] * 12


def test_lines_behind_bullets_that_were_drawn_by_themselves_are_no_list_without_bullets() -> None:
    words = ["Verne torsken", "Rydde strendene"]
    places = [(60.0, 66.0), (80.0, 160.0)]
    lines = [
        Line(text, 2 * at + side, box=Box(places[side][0], 700.0 - 14 * at, places[side][1], 711.0 - 14 * at))
        for at, word in enumerate(words)
        for side, text in enumerate(("•", word))
    ]
    assert all(row.listed is None for row in line_lists(rows_of(tuple(lines))))


def test_a_dash_before_the_next_item_is_no_part_of_an_item(tmp_path: Path) -> None:
    lines = ["Fjordpartiet vil:", "- verne torsken og -", "gyteplassene -", "- rydde strendene"]
    found = read_pdf(tmp_path, pdf(column(lines)))
    items = [block.span.of(found.text.string) for block in found.blocks if block.kind is Kind.ITEM]
    assert items == ["verne torsken og - gyteplassene", "rydde strendene"]
