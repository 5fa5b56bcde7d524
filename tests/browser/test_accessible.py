"""axe-core finds nothing to object to, in either theme and in any language of the page."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
from benchmarks.synthetic import Collection, as_texts
from rdflib import Graph
from tests.browser.conftest import Reader, absent

from policygraph.network import pages

pytestmark = pytest.mark.browser

STATES = {
    "network": "#view=network",
    "hub": "#select=actor%3Anav&modality=firm",
    "tie": "#select=actor%3Anav&select=topic%3Aarbeid-og-velferd",
    "table": "#view=table",
    "compare": "#view=compare&select=actor%3Anav",
    "nothing": "#modality=unknown",
}


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core, as the package brings it."""
    try:
        script = resources.files("axe_playwright_python") / "axe.min.js"
    except ImportError:
        absent("axe-playwright-python is not installed")
    return script.read_text(encoding="utf-8")


def findings(reader: Reader, axe: str) -> list[str]:
    """What axe-core finds on the page as it stands, by rule and place."""
    reader.ask(f"() => {{ {axe} }}")
    found = reader.ask("axe.run().then(({ violations }) => violations)")
    return [
        f"{rule['impact']} {rule['id']}: {node['html'][:160]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_view_is_without_findings(
    reader_of: Callable[..., Reader], field_page: Path, axe: str, theme: str
) -> None:
    reader = reader_of(field_page)
    for name, state in STATES.items():
        reader.open(f"{state}&theme={theme}")
        reader.ask("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        assert findings(reader, axe) == [], name


@pytest.mark.parametrize("language", ["nn", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_language_is_without_findings(
    reader_of: Callable[..., Reader], field_page: Path, axe: str, theme: str, language: str
) -> None:
    reader = reader_of(field_page)
    for name in ("hub", "compare"):
        reader.open(f"{STATES[name]}&theme={theme}&lang={language}")
        assert findings(reader, axe) == [], name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_opens_over_the_page_is_without_findings(
    reader_of: Callable[..., Reader], field_page: Path, axe: str, theme: str
) -> None:
    reader = reader_of(field_page).open(f"#theme={theme}")
    reader.tab.click("#export-toggle")
    assert findings(reader, axe) == []
    reader.tab.keyboard.press("Escape")
    reader.tab.fill("#q", "nav")
    assert findings(reader, axe) == []
    reader.tab.keyboard.press("Escape")
    reader.tab.keyboard.press("?")
    assert reader.tab.is_visible("#help")
    assert findings(reader, axe) == []


def test_a_phone_is_without_findings(reader_of: Callable[..., Reader], field_page: Path, axe: str) -> None:
    reader = reader_of(field_page, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    for state in ("#select=actor%3Anav", "#view=table", "#view=compare"):
        reader.open(state)
        assert findings(reader, axe) == [], state


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_of_a_document_is_without_findings(
    reader_of: Callable[..., Reader], field: Collection, field_graph: Graph, tmp_path: Path, axe: str, theme: str
) -> None:
    for name, text in pages(field_graph, texts=as_texts(field)).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    source = min((tmp_path / "source").iterdir())
    reader = reader_of(source, color_scheme=theme)
    reader.tab.goto(source.as_uri())
    assert findings(reader, axe) == []
