"""What a reader sees on a page is what layout and outline make of its text: the cases of ``cases/layout.md``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import policygraph
from policygraph.finding.lexicon import lexicon_of
from policygraph.language.infinitives import OPENERS
from policygraph.language.sentences import LONGEST
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read
from policygraph.records.outline import Kind, Outline

CASES = Path(__file__).parent / "cases" / "layout.md"
_CASE = re.compile(r"^## (?P<title>[^\n]+)\n```\n(?P<text>.*?)\n```\n```\n(?P<expected>.*?)\n```", re.M | re.S)
FOUND = list(_CASE.finditer(CASES.read_text(encoding="utf-8")))


def outline_of(path: Path, text: str) -> Outline:
    path.write_text(text, encoding="utf-8")
    return outline(lay_out(read(path)))


def shown(found: Outline) -> list[str]:
    """The outline in the notation of the cases."""
    string, rows, last = found.text.string, [], None
    for block in found.blocks:
        words = " ".join(block.span.of(string).split())
        if block.kind is Kind.HEADING:
            assert block.section is not None
            section = found.sections[block.section]
            rows.append("#" * section.level + (f" [{section.number}]" if section.number else "") + f" {section.title}")
            last = None
        elif block.kind is Kind.ITEM:
            if block.lead_in != last and block.lead_in is not None:
                rows.append(f"> {block.lead_in.of(string)}")
            last = block.lead_in
            rows.append(f"{'  ' * block.depth}- {f'{block.marker} ' if block.marker else ''}{words}")
        else:
            rows.append(f"{'P' if block.kind is Kind.PARAGRAPH else 'F'} {words}")
            last = None
    return rows


def test_the_cases_are_found() -> None:
    assert len(FOUND) >= 15


@pytest.mark.parametrize("case", FOUND, ids=lambda case: case["title"].replace(" ", "-"))
def test_a_text_is_read_as_on_the_page(case: re.Match[str], tmp_path: Path) -> None:
    text = case["text"].translate({ord("␌"): "\f", ord("→"): "\t", ord("¬"): "\ufffe"})
    text = re.sub(r"·$", " ", text, flags=re.M)
    assert shown(outline_of(tmp_path / "text.txt", text)) == case["expected"].splitlines()


#: lines of a list, and lines that are none, as they stand in a paragraph of any format
LIST = ["Fjordpartiet vil:", "Verne kysten", "Alle strender skal ryddes", "Gi fiskerne bedre priser"]
VERSE = ["Vi seiler ut på fjorden", "Når morgenen er ny", "Og solen stiger over fjell", "Med lys til bygd og by"]
PROSE = ["Fjordpartiet skal ta ansvar for byene i", "Nordland. Kyst og fjell skal vernes av", "Staten i fellesskap med"]


@pytest.mark.parametrize(
    ("suffix", "break_"), [(".md", "\n"), (".md", "  \n"), (".html", "<br>"), (".html", "<br/>\n")]
)
def test_evidence_in_the_lines_decides_whether_a_line_break_parts_items(
    suffix: str, break_: str, tmp_path: Path
) -> None:
    for lines, whole in ((LIST, False), (VERSE, True), (PROSE, True)):
        text = break_.join(lines)
        text = f"# Havet\n\n{text}\n" if suffix == ".md" else f"<!doctype html><h1>Havet</h1><p>{text}</p>"
        found = outline_of(tmp_path / f"a{suffix}", text)
        assert shown(found)[1:] == (
            [f"P {' '.join(lines)}"] if whole else [f"P {LIST[0]}", f"> {LIST[0]}", *(f"- {line}" for line in LIST[1:])]
        )


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", "**Skole**\nVi vil bygge.\n**Havet**\nVi vil verne\n**hele** fjorden.\n\n**Alle\nskal** med.\n"),
        (
            ".html",
            "<!doctype html><p><b>Skole</b><br>Vi vil bygge.<br><strong>Havet</strong><br>Vi vil verne<br>"
            "<b>hele</b> fjorden.<p><b>Alle<br>skal</b> med.",
        ),
    ],
)
def test_a_bold_line_in_a_paragraph_is_a_heading(suffix: str, text: str, tmp_path: Path) -> None:
    found = outline_of(tmp_path / f"a{suffix}", text)
    rows = ["Skole", "P Vi vil bygge.", "Havet", "P Vi vil verne hele fjorden.", "P Alle skal med."]
    assert [row.lstrip("# ") for row in shown(found)] == rows


def test_infinitives_in_paragraphs_of_their_own_are_items(tmp_path: Path) -> None:
    rows = ["Bygge hus", "Verne matjord.", "Dyrka mark skal ikke bygges ned", "Øke tilskuddet til beite"]
    page = (
        "<!doctype html><h1>Land</h1>"
        + "".join(f"<p>{row}</p>" for row in rows)
        + "<p>Landet er stort. Det er plass til alle.</p>"
    )
    found = shown(outline_of(tmp_path / "a.html", page))
    assert found == ["# Land", *(f"- {row}" for row in rows), "P Landet er stort. Det er plass til alle."]


def test_the_infinitives_that_open_items_are_verbs_of_the_vocabulary() -> None:
    known = lexicon_of(load_vocabulary())
    assert [word for word in sorted(OPENERS) if not known.is_a(word, "inf")] == []


def test_a_nested_item_knows_its_parent_and_the_lead_in_of_the_whole_list(tmp_path: Path) -> None:
    found = outline_of(tmp_path / "a.txt", "Vi vil:\n1. Bygge ut ved å:\na) gi støtte\nb) ansette\n2. Verne.\n")
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert [found.blocks.index(items[0]) if item.parent is not None else None for item in items] == [None, 1, 1, None]
    assert {item.lead_in for item in items} == {found.blocks[0].span}
    assert items[0].span.of(found.text.string) == "Bygge ut ved å:"


def test_a_document_in_both_languages_has_blocks_of_both(tmp_path: Path) -> None:
    nb = "Vi vil ikke være med på noe som gjør det dyrere for dem som har minst fra før, og det er noe alle vet."
    nn = "Me vil ikkje vere med på noko som gjer det dyrare for dei som har minst frå før, og det er noko alle veit."
    found = outline_of(tmp_path / "a.txt", "\n\n".join([nb, nb, nb, nn]))
    assert found.language == "nb"
    assert [block.language for block in found.blocks] == ["nb", "nb", "nb", "nn"]


def test_headings_that_stand_after_their_prose_govern_it(tmp_path: Path) -> None:
    pages = []
    for topic in ("Skole", "Helse", "Havet"):
        prose = f"{topic} er viktig for alle som bor langs fjorden, og det\nskal vi ta vare på i årene som kommer."
        pages.append(f"{topic} i bygda\n\n{prose}\n\nFjordpartiet vil:\n\n• verne {topic.lower()}\n\n• bygge mer")
    pages.append(
        "Kraft er viktig for alle som bor langs fjorden, og\ndet skal vi ha nok av i årene som kommer.\n\n"
        "Ren kraft\n\nDel 2: Natur\n\nFjordpartiet vil:\n\n• bygge vindmøller"
    )
    found = outline_of(tmp_path / "a.txt", "\f".join(pages))
    titles = {
        block.span.of(found.text.string)[:8]: found.sections[block.section].title
        for block in found.blocks
        if block.section is not None
    }
    assert titles["Kraft er"] == "Ren kraft"
    assert titles["bygge vi"] == "Ren kraft"
    section = next(section for section in found.sections if section.title == "Ren kraft")
    assert section.parent is not None and found.sections[section.parent].title == "Del 2: Natur"


def test_a_sentence_that_a_heading_tears_apart_is_whole(tmp_path: Path) -> None:
    text = (
        "Verden er blitt farligere for mange. Krigen har gjort\nlivet vanskelig for\n\nDel 6 En trygg verden\n\n"
        "millioner av mennesker som må flykte fra sine hjem.\nDet skal vi gjøre noe med.\n\nFjordpartiet vil:\n• hjelpe"
    )
    found = outline_of(tmp_path / "a.txt", text)
    sentences = [span.of(found.text.string) for block in found.blocks for span in block.sentences]
    assert "Krigen har gjort livet vanskelig for millioner av mennesker som må flykte fra sine hjem." in sentences


@pytest.mark.parametrize("words", ["ro over fjorden og ", "roroverfjorden"])
def test_words_without_an_end_mark_are_cut_and_no_item_is_endless(words: str, tmp_path: Path) -> None:
    endless = words * (4 * LONGEST // len(words))
    found = outline_of(tmp_path / "a.txt", f"Fjordpartiet vil:\n\n• {endless.strip()}\n")
    block = found.blocks[-1]
    assert block.kind is Kind.PARAGRAPH
    pieces = [span.of(found.text.string) for span in block.sentences]
    assert max(map(len, pieces)) <= LONGEST
    assert "".join(pieces).replace(" ", "") == block.span.of(found.text.string).replace(" ", "")


def test_a_paragraph_right_below_a_list_of_markdown_is_none_of_its_items(tmp_path: Path) -> None:
    long = "Fjordpartiet mener at fjorden er en felles eiendom som alle skal ha glede av, og ikke bare de få."
    items = ["gi fiskerne strøm ved kai", "verne de siste elvene"]
    for marks in (("- ", "- "), ("a) ", "b) ")):
        rows = [f"{mark}{item}" for mark, item in zip(marks, items, strict=True)]
        found = outline_of(tmp_path / "a.md", "\n".join(["# Fjorden", "", long, "", "Vi vil:", "", *rows, long, ""]))
        signs = ["- • ", "- • "] if marks[0] == "- " else ["- a) ", "- b) "]
        told = [f"{sign}{item}" for sign, item in zip(signs, items, strict=True)]
        assert shown(found)[1:] == [f"P {long}", "P Vi vil:", "> Vi vil:", *told, f"P {long}"]


def test_an_item_of_markdown_that_is_broken_at_a_width_stays_whole(tmp_path: Path) -> None:
    text = "# Fjorden\n\nVi vil:\n\n- gi fiskerne strøm ved kai i hele\nNordland fylke og\nTroms\n- verne elvene\n"
    assert shown(outline_of(tmp_path / "a.md", text))[3:] == [
        "- • gi fiskerne strøm ved kai i hele Nordland fylke og Troms",
        "- • verne elvene",
    ]


PARAGRAPHS = """Havprogram for Fjordpartiet

Havet kommer først

Kysten har endret seg mye på få år. Fisken er borte, og folk flytter. Det har ingen bestemt.

Fjordpartiet vil ha en ny havlov. Vi vil verne ti fjorder innen 2030.

Styrke er noe havet har. Vi vil bygge nye kaier.

Leve langs kysten

Fjordpartiet vil gi kommunene flere kystvakter.
"""


@pytest.mark.parametrize("text", [PARAGRAPHS, PARAGRAPHS.replace("\n\n", "\n")], ids=["empty lines", "no empty lines"])
def test_paragraphs_of_a_line_each_are_no_list(text: str, tmp_path: Path) -> None:
    path = tmp_path / "hav.txt"
    path.write_text(text, encoding="utf-8")
    rows = policygraph.build([path]).rows
    assert [(row["quote"], row["heading"]) for row in rows] == [
        ("Fjordpartiet vil ha en ny havlov.", "Havet kommer først"),
        ("Vi vil verne ti fjorder innen 2030.", "Havet kommer først"),
        ("Vi vil bygge nye kaier.", "Havet kommer først"),
        ("Fjordpartiet vil gi kommunene flere kystvakter.", "Leve langs kysten"),
    ]


def test_lines_with_empty_lines_between_go_on_where_sentences_do(tmp_path: Path) -> None:
    path = tmp_path / "hav.txt"
    lines = ["Fjordpartiet vil ha en ny", "havlov som verner ti", "fjorder innen 2030, og som", "alle skal følge."]
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    assert [row["quote"] for row in policygraph.build([path]).rows] == [" ".join(lines)]
