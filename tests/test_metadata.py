"""The metadata table gives each document what its row says, and a fault in it its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from policygraph.errors import DataError
from policygraph.layout import lay_out
from policygraph.outline import describe, outline
from policygraph.reading import read
from policygraph.reading.metadata import read_table
from policygraph.records.source import Description


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
        ("file,source_url\na.txt,www.example\n", 2, "the source URL is 'www.example'"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = table(tmp_path, text)
    with pytest.raises(DataError, match=re.escape(message)) as caught:
        read_table(path, [Path("/d/a.txt")])
    assert caught.value.where == f"{path}, line {line}"


@pytest.mark.parametrize(("data", "message"), [(b"", "empty"), (b"file\n\xff", "cannot be read")])
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
