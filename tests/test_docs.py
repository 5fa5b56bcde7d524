"""The pages of docs/ hold what is true: every question finds something, and the model stands there as the ontology."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs.model import PAGE, page

import policygraph
from policygraph.correcting.table import COLUMNS as CORRECTION_COLUMNS
from policygraph.correcting.table import FIELDS
from policygraph.reading.metadata import COLUMNS

DOCS = Path(__file__).parent.parent / "docs"
QUESTIONS = re.findall(
    r"^## ([^\n]+)\n(?:(?!^## ).)*?```sparql\n(.*?)```",
    (DOCS / "questions.md").read_text(encoding="utf-8"),
    re.DOTALL | re.MULTILINE,
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    out = tmp_path_factory.mktemp("docs") / "out"
    policygraph.build([DOCS / "example"], out, metadata=DOCS / "example" / "documents.csv")
    return [out / "graph.ttl", out / "text.ttl"]


def test_the_questions_are_found() -> None:
    assert len(QUESTIONS) >= 9


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question[0])
def test_a_question_finds_something_in_the_example_and_no_row_twice(
    question: tuple[str, str], built: list[Path]
) -> None:
    rows = [tuple(row.items()) for row in policygraph.query(built, question[1]).rows]
    assert rows
    assert len(set(rows)) == len(rows)
    assert all(value is not None for row in rows for _, value in row)


def test_the_characters_at_the_stated_offsets_are_the_quote(built: list[Path]) -> None:
    (sparql,) = [sparql for title, sparql in QUESTIONS if title.startswith("From a quote back")]
    rows = policygraph.query(built, sparql).rows
    assert len(rows) > 50
    assert all(row["quote"] == row["there"] for row in rows)


def test_the_question_of_the_readme_finds_something_in_the_example(built: list[Path]) -> None:
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    (sparql,) = re.findall(r"query out/graph\.ttl --text '\n(.*?)'", readme, re.DOTALL)
    assert policygraph.query(built, sparql).rows


def test_the_model_is_listed_as_the_ontology_has_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python docs/model.py"


def test_every_column_of_the_tables_is_explained() -> None:
    metadata = (DOCS / "metadata.md").read_text(encoding="utf-8")
    corrections = (DOCS / "corrections.md").read_text(encoding="utf-8")
    for column in COLUMNS:
        assert f"`{column}`" in metadata, column
    for column in (*CORRECTION_COLUMNS, *FIELDS):
        assert re.search(rf"\b{column}\b", corrections), column


def test_links_of_the_pages_lead_somewhere() -> None:
    for path in DOCS.glob("*.md"):
        links = re.findall(r"\]\(([^)#]*)(#[^)]*)?\)", path.read_text(encoding="utf-8"))
        for target, _ in links:
            assert "://" in target or (path.parent / target).exists(), (path.name, target)
