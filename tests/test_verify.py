"""Verification finds each quote in the original file by itself, and tells when it is not there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.pdfs import column, pdf

import policygraph
from policygraph.cli import main
from policygraph.reading import read
from policygraph.verification import Claim, Stated, check_file
from policygraph.verification.alignment import Omission, align

PROGRAMME = """Trygge bygder

Fjordpartiet vil:

• gi kommunene 50 millioner til rettig-
heter for barn og unge
• styrke barne-
og ungdomsvernet i EØS-
avtalens ånd

Vi mener at havet er for alle.
Vi vil verne torsken innen
2030.
"""


def built(folder: Path, name: str, content: bytes) -> Path:
    sources = folder / "sources"
    sources.mkdir(exist_ok=True)
    (sources / name).write_bytes(content)
    policygraph.build([sources / name], folder / "out")
    return folder / "out" / "graph.ttl"


def aligned(quote: str, *lines: str, **more: object) -> list[Omission] | None:
    whole = range(len(lines))
    found = align(quote, lines, first=range(1), last=whole[-1:], **more)  # type: ignore[arg-type]
    return None if found is None else [step.what for step in found.steps]


@pytest.mark.parametrize(
    ("quote", "lines", "omissions"),
    [
        ("styrke helsevesenet", ["• styrke helsevesenet"], []),
        ("sikre rettigheter", ["sikre rettig- 12", "heter 13"], ["HYPHEN", "LINE_NUMBER"]),
        ("barne- og ungdomsvern", ["barne-", "og ungdomsvern"], ["LINE_BREAK"]),
        ("EØS-avtalen", ["EØS-", "avtalen"], ["KEPT_HYPHEN"]),
        ("et godt liv", ["et", "", "godt liv"], ["LINE_BREAK"]),
        ("et godt liv", ["et", "Fjordpartiet 12", "godt liv"], ["PASSED_LINE", "LINE_BREAK"]),
        ("bruke 600.000 kroner", ["bruke 600.0003 kroner"], ["NOTE_MARK"]),
        ("gjøre det", ["gjø\u00adre det"], ["UNSEEN"]),
        ("utslippsfri", ["utslipps\ufffe", "fri"], ["HYPHEN"]),
        ("25 prosent", ["101 25 prosent"], []),
    ],
)
def test_what_may_stand_within_a_quote_is_named(quote: str, lines: list[str], omissions: list[str]) -> None:
    found = aligned(quote, *lines)
    assert found is not None
    assert sorted(each.name for each in found) == sorted(omissions)


@pytest.mark.parametrize(
    ("quote", "lines"),
    [
        ("styrke skolen", ["styrke den norske skolen"]),  # a word left out
        ("styrke skolen", ["forstyrke skolen"]),  # it begins within a word
        ("styrke skole", ["styrke skolene"]),  # it ends within one
        ("kutte 5 prosent", ["kutte 50 prosent"]),
        ("ikke kutte", ["kutte ikke"]),
        ("effekt av tiltak", ["eWekt av tiltak"]),  # a repair that nobody declared
        ("verne torsken", ["verne", "torskeyngelen"]),
        ("bygge vei og bane", ["bygge vei", "• bane"]),
    ],
)
def test_anything_else_is_no_quote(quote: str, lines: list[str]) -> None:
    assert aligned(quote, *lines) is None


def test_a_declared_repair_is_followed_and_counted() -> None:
    assert aligned("effekt av tiltak", "eWekt av tiltak", repairs=[("W", "ff")]) == [Omission.REPAIR]


def test_all_quotes_of_a_build_are_found_and_each_join_is_counted(tmp_path: Path) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    found = policygraph.verify([graph], [tmp_path / "sources"])
    (file,) = found.files
    assert found.exit_status == 0
    assert found.quotes == found.found == sum(file.counts().values())
    assert file.counts()["commitment"] == 3
    assert file.omissions() == {"line break": 2, "hyphen dropped": 1, "hyphen kept": 1}


def test_a_quote_that_the_graph_alters_is_caught(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    graph.write_text(graph.read_text(encoding="utf-8").replace("50 millioner", "500 millioner"), encoding="utf-8")
    assert main(["verify", str(graph), "--sources", str(tmp_path / "sources")]) == 1
    said = capsys.readouterr().out
    assert "not found: commitment on page 1, line 5: «gi kommunene 500 millioner" in said


def test_a_wrong_line_is_caught_and_the_right_one_told(tmp_path: Path) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    moved = re.sub(r"(pg:lineStart \D*)12\b", r"\g<1>11", graph.read_text(encoding="utf-8"))
    graph.write_text(re.sub(r"(pg:lineEnd \D*)13\b", r"\g<1>12", moved), encoding="utf-8")
    (lost,) = policygraph.verify([graph], [tmp_path / "sources"]).files[0].lost
    assert lost.problem == "not in the stated lines, but on page 1 from line 12"


def test_a_year_that_layout_took_for_a_line_number_would_be_caught(tmp_path: Path) -> None:
    graph = built(tmp_path, "program.txt", b"Vi vil verne torsken innen 2030\nog rydde strendene.\n")
    altered = graph.read_text(encoding="utf-8").replace("innen 2030 og", "innen og")
    graph.write_text(altered, encoding="utf-8")
    (lost,) = policygraph.verify([graph], [tmp_path / "sources"]).files[0].lost
    assert lost.problem == "«2030» was left out of it, and counts neither lines nor notes"


@pytest.mark.parametrize(("content", "said"), [(PROGRAMME + "Ny.\n", "has changed since"), (None, "not among the")])
def test_a_changed_or_missing_original_is_named(tmp_path: Path, content: str | None, said: str) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    (tmp_path / "sources" / "other.txt").write_text("Noe annet.", encoding="utf-8")
    original = tmp_path / "sources" / "program.txt"
    original.unlink()
    if content is not None:
        original.write_text(content, encoding="utf-8")
    found = policygraph.verify([graph], [tmp_path / "sources"])
    assert found.exit_status == 3
    assert found.found == 0 < found.quotes
    assert said in str(found.files[0].fault)


def test_a_renamed_original_is_known_by_its_content(tmp_path: Path) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    (tmp_path / "sources" / "program.txt").rename(tmp_path / "sources" / "renamed.txt")
    assert policygraph.verify([graph], [tmp_path / "sources"]).exit_status == 0


def test_a_page_without_text_cannot_hide(tmp_path: Path) -> None:
    text = column(["Fjordpartiet vil verne torsken.", "Fjordpartiet vil rydde strendene."])
    graph = built(tmp_path, "program.pdf", pdf(text, [], text, []))
    (file,) = policygraph.verify([graph], [tmp_path / "sources"]).files
    assert [(page.page, page.characters > 0) for page in file.pages] == [(1, True), (2, False), (3, True), (4, False)]
    assert file.warnings == (
        "page 2 holds no text: a picture, or scanned",
        "page 4 holds no text: a picture, or scanned",
    )
    assert file.lost == ()


def test_repairs_stand_in_the_graph_and_lead_to_the_characters_of_the_file(tmp_path: Path) -> None:
    lines = ["Vi vil gi oWentlig eWekt og straWe tilsyn.", "Vi vil at det er eWektivt og oWensivt."]
    graph = built(tmp_path, "program.pdf", pdf(column(lines)))
    assert '"W → ff"' in graph.read_text(encoding="utf-8")
    (file,) = policygraph.verify([graph], [tmp_path / "sources"]).files
    assert file.lost == ()
    assert file.omissions()["repaired character"] == 5


def test_the_shares_of_a_page_add_up(tmp_path: Path) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    ((page,),) = (file.pages for file in policygraph.verify([graph], [tmp_path / "sources"]).files)
    letters = sum(not letter.isspace() for letter in PROGRAMME)
    assert page.commitments + page.headings + page.other + page.furniture == page.characters == letters
    assert page.headings == len("Tryggebygder")
    assert page.furniture == 1  # the hyphen of "rettig-heter"


@pytest.mark.parametrize("chosen", ["table", "json", "markdown", "csv"])
def test_formats_tell_the_same(tmp_path: Path, chosen: str, capsys: pytest.CaptureFixture[str]) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    assert main(["verify", str(graph), "--sources", str(tmp_path / "sources"), "--format", chosen]) == 0
    said = capsys.readouterr().out
    if chosen == "json":
        read = json.loads(said)
        assert read["quotes"] == read["found"] == read["files"][0]["found"]
    elif chosen == "csv":
        assert said.splitlines()[0] == "file,page,characters,commitments,headings,other,furniture"
        assert said.splitlines()[1].startswith("program.txt,1,")
    else:
        assert "quotes found at their page and lines" in said


def test_a_heading_that_sets_its_letters_apart_is_found_and_words_put_together_are_not() -> None:
    apart = ["V E G , B Å T O G B A N E"]
    assert align("VEG, BÅT OG BANE", apart, first=range(1), last=range(1)) is not None
    assert align("VEG, BÅT BANE", apart, first=range(1), last=range(1)) is None
    assert align("vegbåt", ["veg båt"], first=range(1), last=range(1)) is None


def test_a_quote_from_both_sides_of_a_long_passage_is_pointed_out(tmp_path: Path) -> None:
    between = "".join(f"Linje {letter} om noe annet.\n" for letter in "abcdef")
    original = tmp_path / "program.txt"
    original.write_text(f"Vi vil verne torsken og\n{between}rydde strendene.\n", encoding="utf-8")
    stated = Stated(
        "program.txt", "", None, (Claim("c", "commitment", "verne torsken og rydde strendene.", 1, 1, 1, 8),)
    )
    checked = check_file(stated, read(original))
    assert checked.lost == ()
    assert checked.warnings == (
        "the commitment on page 1, line 1 goes on after 6 lines of something else: see whether it is one sentence",
    )


def test_pages_of_another_reading_than_the_graphs_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    graph = built(tmp_path, "program.txt", PROGRAMME.encode())
    sources = str(tmp_path / "sources")
    warning = "the shares of the pages are those of another reading than the graph's"
    assert main(["verify", str(graph), "--sources", sources]) == 0
    assert warning not in capsys.readouterr().out
    (text,) = re.findall(r'dct:extent "?(\d+)', graph.read_text(encoding="utf-8"))
    older = graph.read_text(encoding="utf-8").replace(f'dct:extent "{text}"', f'dct:extent "{int(text) + 1}"')
    graph.write_text(older, encoding="utf-8")
    assert main(["verify", str(graph), "--sources", sources]) == 0
    assert warning in capsys.readouterr().out
