"""The metadata table gives each document what its row says, and a fault in it its line."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import docx
import pytest
from rdflib import Literal

import policygraph
from policygraph.cli import main
from policygraph.errors import DataError
from policygraph.layout import lay_out
from policygraph.outline import describe, outline
from policygraph.rdf.namespaces import DCT, PG
from policygraph.reading import read
from policygraph.reading.metadata import read_table
from policygraph.reading.properties import properties
from policygraph.records.source import Description

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def table(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "documents.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_belongs_to_the_document_whose_path_ends_with_its_file(tmp_path: Path) -> None:
    rows = 'file,title,publisher,issued,layout\na.txt,"Program, kort",Fjordpartiet,2025-05,x\nsub/a.txt,Lang,,,\n'
    found = read_table(table(tmp_path, rows), [Path("/d/a.txt"), Path("/d/sub/a.txt"), Path("/d/c.txt")])
    assert {path.as_posix(): (each.title, each.publisher, each.issued) for path, each in found.items()} == {
        "/d/a.txt": ("Program, kort", "Fjordpartiet", "2025-05"),
        "/d/sub/a.txt": ("Lang", None, None),
    }
    assert found[Path("/d/a.txt")].origins == (
        ("title", "metadata table"),
        ("publisher", "metadata table"),
        ("issued", "metadata table"),
    )


def test_a_row_may_name_a_file_beside_the_table_that_is_not_built_now(tmp_path: Path) -> None:
    (tmp_path / "later.txt").write_text("tekst", encoding="utf-8")
    assert read_table(table(tmp_path, "file,title\nlater.txt,Senere\n"), [Path("/d/a.txt")]) == {}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("file,tittel\na.txt,A\n", 1, "unknown column 'tittel'"),
        ("file;title\na.txt;A\n", 1, "unknown column 'file;title'; part the columns by commas, not semicolons"),
        ("title\nA\n", 1, "there is no column file"),
        ("file,title,title\na.txt,A,B\n", 1, "the column 'title' stands twice"),
        ("file,title\na.txt,A\nb.txt,B\n", 3, "there is no document 'b.txt'"),
        ("file,title\na.txt,A\n\na.txt,B\n", 4, "'a.txt' stands on line 2 already"),
        ('file,title\na.txt,"A\nB"\nb.txt,C\n', 4, "there is no document 'b.txt'"),
        ("file,title\n,A\n", 2, "the row names no file"),
        ("file,title\na.txt,A,B\n", 2, "the row has 3 cells for 2 columns"),
        ("file,issued\na.txt,21.05.2024\n", 2, "issued is '21.05.2024'"),
        ("file,issued\na.txt,2024-13\n", 2, "issued is '2024-13'"),
        ("file,period_start,period_end\na.txt,2029,2025\n", 2, "the period ends before it begins"),
        ("file,language\na.txt,no\n", 2, "the language is 'no'"),
        ("file,document_type\na.txt,Party Programme\n", 2, "the document type is 'Party Programme'"),
        ("file,identifier\na.txt,Fjord 2025\n", 2, "the identifier is 'Fjord 2025'"),
        ("file,identifier\na.txt,fjord\nsub/a.txt,fjord\n", 3, "the identifier 'fjord' stands on line 2 already"),
        ("file,source_url\na.txt,www.example\n", 2, "the source URL is 'www.example'"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = table(tmp_path, text)
    with pytest.raises(DataError, match=re.escape(message)) as caught:
        read_table(path, [Path("/d/a.txt"), Path("/d/sub/a.txt")])
    assert caught.value.where == f"{path}, line {line}"


def test_one_identifier_is_not_that_of_two_documents(tmp_path: Path) -> None:
    path = table(tmp_path, "file,identifier\na.txt,fjord\n")
    with pytest.raises(DataError, match="that of"):
        read_table(path, [Path("/d/a.txt"), Path("/d/sub/a.txt")])


@pytest.mark.parametrize(("data", "message"), [(b"", "empty"), (b"file\n\xff", "not in UTF-8")])
def test_a_table_that_is_none_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "t.csv"
    with pytest.raises(DataError, match="no such metadata table"):
        read_table(path, [])
    path.write_bytes(data)
    with pytest.raises(DataError, match=message):
        read_table(path, [])


def test_what_a_document_says_of_itself_fills_what_nobody_stated(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Fjordpartiet\n\nEt varmt samfunn 2025–2029\n\nVedtatt på årsmøtet 14. mars 2025\n\nVi vil ikke gi oss.\n"
    path.write_text(text, encoding="utf-8")
    found = Description(title="Mitt", origins=(("title", "option"),)).over(describe(outline(lay_out(read(path)))))
    assert (found.title, found.issued, found.period_start, found.period_end) == ("Mitt", "2025-03-14", "2025", "2029")
    assert found.publisher is None
    assert dict(found.origins)["title"] == "option"
    assert dict(found.origins)["issued"] == "page 1 line 5"


def test_the_last_day_of_a_congress_and_a_signature_below_do_not_hide_when_it_adopted_the_text(tmp_path: Path) -> None:
    text = "# Ja til ferja\n\nVi krever ferje.\n\nVedtatt på landsmøtet 4.–6. april 2025\n\n" + "".join(
        f"{name} Fjord\n\nleder\n\n" for name in ("Kari", "Ola", "Per")
    )
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    assert describe(outline(lay_out(read(path)))).issued == "2025-04-06"


@pytest.mark.parametrize(
    "text",
    ["Fra 1814–1905\n\nog 2021–2025 og 2025–2029 har vi ikke mye å si om.\n", "Vi vil mye\nhver dag.\n"],
)
def test_what_a_document_does_not_settle_stays_unknown(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    found = describe(outline(lay_out(read(path))))
    assert (found.issued, found.period_start, found.period_end, found.publisher) == (None, None, None, None)


@pytest.mark.shared
def test_the_shared_table_describes_all_seeds(shared: Path) -> None:
    seeds = sorted((shared / "corpus" / "seeds").glob("*.txt"))
    assert seeds
    assert set(read_table(shared / "corpus" / "documents.csv", seeds)) == set(seeds)


PROGRAMME = """Stortingsprogram for Senterpartiet 2030–2034

# Skole

Senterpartiet vil:

- bygge flere skoler
- ansette flere lærere

Senterpartiet vil styrke de små skolene. Høyre vil noe annet. Vi vil lytte.

# Helse

Senterpartiet vil:

- bygge sykehus
"""


def document(tmp_path: Path, words: str = PROGRAMME, name: str = "program.md") -> Path:
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    return path


def described(path: Path, **known: str | None) -> tuple[Description, dict[str, str]]:
    (reading,) = policygraph.build([path], known=known).readings
    return reading.description, dict(reading.description.origins)


def test_publisher_and_kind_are_found_in_the_document_with_their_origin(tmp_path: Path) -> None:
    said, origins = described(document(tmp_path))
    assert (said.publisher, said.document_type) == ("Senterpartiet", "party-programme")
    assert origins["publisher"] == "who «vil» in 3 places, first on page 1 line 5"
    assert origins["document_type"] == "page 1 line 1"
    assert said.issued is None


@pytest.mark.parametrize(
    "words",
    [
        PROGRAMME.replace("Senterpartiet", "Vik Senterparti"),  # a branch is not its party
        PROGRAMME.replace("Senterpartiet vil", "Fjordpartiet vil"),  # no vocabulary has it
        PROGRAMME.replace("Vi vil lytte.", "Venstre vil ikke. Venstre vil bli."),  # two parties that promise
    ],
)
def test_a_publisher_that_does_not_stand_out_stays_unknown(tmp_path: Path, words: str) -> None:
    assert described(document(tmp_path, words))[0].publisher is None


def test_options_go_before_the_table_and_the_table_before_the_document(tmp_path: Path) -> None:
    path = document(tmp_path)
    metadata = table(tmp_path, "file,title,publisher,period_start\nprogram.md,Fra tabellen,Fjordpartiet,2031\n")
    known = {"title": "Fra valget", "issued": "2029-05"}
    (reading,) = policygraph.build([path], metadata=metadata, known=known).readings
    said, origins = reading.description, dict(reading.description.origins)
    assert (said.title, origins["title"]) == ("Fra valget", "option")
    assert (said.issued, origins["issued"]) == ("2029-05", "option")
    assert (said.publisher, origins["publisher"]) == ("Fjordpartiet", "metadata table")
    assert (said.period_start, origins["period_start"]) == ("2031", "metadata table")
    assert (said.period_end, origins["period_end"]) == ("2034", "page 1 line 1")
    assert (said.language, origins["language"]) == ("nb", "words of the text")


def test_options_are_for_a_single_document_and_are_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = document(tmp_path), document(tmp_path, name="andre.md")
    out = tmp_path / "out"
    assert main(["build", str(one), str(two), "--title", "Program", "--out", str(out)]) == 2
    assert "title is stated for 2 documents at once; build one document, or write" in capsys.readouterr().err
    assert main(["build", str(one), "--issued", "21.5.2029", "--out", str(out)]) == 2
    assert "option: issued is '21.5.2029'; write 2025, 2025-05 or 2025-05-21" in capsys.readouterr().err
    assert main(["build", str(one), "--period", "2030", "--out", str(out)]) == 2
    assert "the period is '2030'; write --period 2025-2029" in capsys.readouterr().err
    assert not out.exists()
    assert main(["build", str(one), "--period", "2031-2035", "--type", "resolution", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert "period_start «2031» (option); period_end «2035» (option)" in told
    assert "document_type «resolution» (option); not known: issued" in told


def test_titles_that_programs_make_up_are_none() -> None:
    assert properties(word_with("Microsoft Word - Utkast 3.docx"), DOCX)[0].title is None
    assert properties(word_with("Havet er vårt"), DOCX)[0] == Description(
        title="Havet er vårt", origins=(("title", "file properties"),)
    )


def word_with(title: str) -> bytes:
    made = docx.Document()
    made.core_properties.title = title
    out = BytesIO()
    made.save(out)
    return out.getvalue()


MIXED = """# Vårt program

## Skole

Fjordpartiet vil ikke at noen skoler legges ned. Det skal være flere lærere, og de skal ikke slutte.

Fjordpartiet vil:

- gjøre skolene bedre

## Hav

Fjordpartiet vil ikkje at nokon skal øydeleggje havet. Det skal vere fleire fiskarar, og dei skal ikkje slutte.

Fjordpartiet vil:

- gjere havet reinare
- auke kvotane
"""


def test_a_document_in_two_languages_is_settled_section_by_section(tmp_path: Path) -> None:
    built = policygraph.build([document(tmp_path, MIXED)], known={"publisher": "Fjordpartiet"})
    graph = built.dataset.graph
    tags = {
        str(words).split()[0]: words.language for words in graph.objects(None, PG.text) if isinstance(words, Literal)
    }
    assert tags | {"gjøre": "nb", "gjere": "nn", "auke": "nn"} == tags
    verbs = {row["quote"]: row["verb"] for row in built.rows if row["form"] == "list"}
    assert len(verbs) == 3 and all(verbs.values())
    titles = {str(title): title.language for title in graph.objects(None, DCT.title) if isinstance(title, Literal)}
    assert titles["Skole"] == "nb"
    assert titles["Hav"] == "nn"
