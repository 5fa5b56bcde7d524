"""The task of an analyst on real documents: find what each says about one authority, and where it stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.browser.conftest import Reader

from policygraph import build, network, query

pytestmark = pytest.mark.browser

GRAPHS = Path(__file__).parents[2] / "graphs"
INSPECTION = "actor:arbeidstilsynet"


@pytest.fixture(scope="module")
def graphs() -> list[Path]:
    return sorted(GRAPHS.glob("*/graph.ttl"))


@pytest.fixture(scope="module")
def real(graphs: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("real") / "network.html"
    path.write_text(network(graphs), encoding="utf-8", newline="\n")
    return path


def test_what_each_document_says_about_the_inspection_stands_side_by_side(
    reader_of: Callable[..., Reader], real: Path
) -> None:
    said: dict[str, list[str]] = {}
    for file in sorted(GRAPHS.glob("*/commitments.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if any((actor.get("iri") or "").endswith("/arbeidstilsynet") for actor in row["actors"]):
                said.setdefault(row["document"], []).append(row["quote"])
    reader = reader_of(real).open()
    reader.tab.keyboard.press("/")
    reader.tab.keyboard.type("arbeidstilsynet")
    reader.tab.click("#hits li >> nth=0")
    reader.tab.click("#view-compare")
    assert reader.ask("policygraph.state.selected") == INSPECTION
    columns = reader.tab.locator("#compare tr.quotes td:not(.void)")
    found = [columns.nth(n).locator("blockquote").all_text_contents() for n in range(columns.count())]
    assert len(said) > 1
    assert sorted(found) == sorted(said.values())


def test_the_copied_sparql_gives_the_same_rows_to_policygraph_query(
    reader_of: Callable[..., Reader], real: Path, graphs: list[Path]
) -> None:
    reader = reader_of(real).open(f"#select={INSPECTION.replace(':', '%3A')}&modality=firm&modality=demand")
    reader.tab.click("#export-toggle")
    reader.tab.click("#export-sparql")
    reader.until("(policygraph.copiedText || '').includes('SELECT')")
    answer = query(graphs, reader.ask("policygraph.copiedText"))
    assert answer.rows
    assert [row["commitment"] for row in answer.rows] == reader.listed()


@pytest.mark.shared
def test_the_page_of_the_source_is_two_clicks_away(
    reader_of: Callable[..., Reader], shared: Path, tmp_path: Path
) -> None:
    naming = (
        seed for seed in (shared / "corpus" / "seeds").glob("*.txt") if "Arbeidstilsynet" in seed.read_text("utf-8")
    )
    seed = min(naming, key=lambda seed: (seed.stat().st_size, seed))
    build([seed], tmp_path / "out", with_sources=True)
    reader = reader_of(tmp_path / "out" / "network.html").open()
    reader.tab.keyboard.press("/")
    reader.tab.keyboard.type("arbeidstilsynet")
    reader.tab.click("#hits li >> nth=0")
    quote = reader.tab.text_content("#panel blockquote")
    with reader.context.expect_page() as opened:
        reader.tab.click("#panel article a >> nth=0")
    source = opened.value
    source.wait_for_load_state()
    marked = source.locator(":target")
    assert marked.is_visible()
    assert (marked.text_content() or "") in quote
    assert "Arbeidstilsynet" in quote
