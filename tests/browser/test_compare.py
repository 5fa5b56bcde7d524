"""Documents or promisors side by side: who names whom, in which role, how firmly, and in which words."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.synthetic import Collection, Origin, Row, as_graph
from tests.browser.conftest import Reader

from policygraph.network import page as network_page

pytestmark = pytest.mark.browser


def test_compare_sets_documents_side_by_side(reader: Reader, field: Collection) -> None:
    reader.tab.click("#view-compare")
    header = reader.tab.locator("#compare thead th").all_inner_texts()
    documents = [name for name, _ in sorted(field.origins.items())]
    assert len(header) == 1 + len(documents)
    row = reader.tab.locator("#compare tbody tr", has=reader.tab.locator("button.hub", has_text="Skatteetaten")).first
    expected = [
        sum(any(name == "Skatteetaten" for name, _, _ in one.actors) for one in field.rows if one.document == document)
        for document in documents
    ]
    seen = [int(cell.split()[0]) if cell[0].isdigit() else 0 for cell in row.locator("td").all_inner_texts()]
    assert seen == expected
    column = next(n for n, count in reversed(list(enumerate(expected))) if count)
    row.locator("td").nth(column).locator("button").click()
    assert len(reader.tab.locator("#compare thead th").all()) == len(header), (
        "the others are still there to compare with"
    )
    assert reader.ask("document.activeElement.dataset.column") == reader.ask(f"policygraph.documents[{column}].iri")
    assert "Skatteetaten" in reader.tab.inner_text("#compare tr.quotes th")


def test_compare_shows_a_dozen_of_many_documents_and_says_so(reader_of: Callable[..., Reader], tmp_path: Path) -> None:
    origins = {f"d{n}": Origin(f"Program {n}", "Eksempelpartiet") for n in range(1, 31)}
    rows = [Row(f"d{n}", f"NAV skal gjøre {n}", actors=(("NAV", "agency", "affected"),)) for n in (*range(1, 31), 9)]
    rows.append(Row("d30", "staten skal gjøre det", actors=(("staten", "state", "affected"),)))
    path = tmp_path / "many.html"
    path.write_text(network_page(as_graph(Collection(origins, tuple(rows)))), encoding="utf-8", newline="\n")
    reader = reader_of(path).open("#view=compare")
    names = "[...document.querySelectorAll('#compare thead .column')].map(name => name.textContent)"
    assert reader.ask(names) == [f"Program {n}" for n in (*range(1, 12), 30)], "most commitments, in order of number"
    assert "12 av 30 kolonner" in reader.tab.inner_text("#compare-counts")
    reader.tab.focus("#compare button[data-key=moreColumns]")
    reader.tab.keyboard.press("Enter")
    reader.tab.keyboard.press("Enter")
    assert len(reader.ask(names)) == 30
    assert reader.ask("document.activeElement.id") == "compare", (
        "the button is gone; the keyboard is still in the table"
    )
    reader.tab.focus("#compare thead button")
    reader.tab.keyboard.press("Enter")
    assert len(reader.ask(names)) == 29
    assert reader.ask("document.getElementById('compare').contains(document.activeElement)")


def test_the_comparison_and_the_table_are_taken_along(reader: Reader, field: Collection) -> None:
    reader.open("#view=compare&only=several")
    rows = list(csv.DictReader(io.StringIO(reader.take("tableCsv").decode("utf-8-sig"), newline=""), delimiter=";"))
    found = {(row["name"], row["title"]): int(row["commitments"]) for row in rows}
    for (name, title), count in found.items():
        behind = [
            role
            for row in field.rows
            for actor, _, role in row.actors
            if actor == name and field.origins[row.document].title == title
        ]
        assert count == len(behind)
        row = next(row for row in rows if (row["name"], row["title"]) == (name, title))
        assert int(row["responsible"]) == behind.count("responsible")
        assert sum(int(row[modality]) for modality in ("firm", "effort", "explore", "demand", "goal")) == count
    assert len(found) == len(rows) > 0
    assert {row["only_here"] for row in rows} == {"false"}
    reader.tab.keyboard.press("2")
    rows = list(csv.DictReader(io.StringIO(reader.take("tableCsv").decode("utf-8-sig"), newline=""), delimiter=";"))
    assert sorted(int(row["commitments"]) for row in rows) == sorted(reader.counts().values())
    reader.tab.keyboard.press("1")
    reader.tab.click("#export-toggle")
    assert not reader.tab.is_visible("#export-tableCsv")


def test_compare_can_show_only_what_one_of_them_has(reader: Reader) -> None:
    reader.tab.click("#view-compare")
    reader.tab.select_option("#compare-only", "one")
    cells = reader.ask(
        "[...document.querySelectorAll('#compare tbody tr')].map(r => r.querySelectorAll('td:not(.void)').length)"
    )
    assert cells and set(cells) == {1}


def test_compare_quotes_each_side_under_its_column(reader: Reader, field: Collection) -> None:
    reader.tab.click("#view-compare")
    row = reader.tab.locator("#compare tbody tr", has=reader.tab.locator("button.hub", has_text="Skatteetaten")).first
    row.locator("button.hub").click()
    assert reader.ask("document.activeElement.textContent") == "Skatteetaten"
    under = reader.tab.locator("#compare tr[aria-current] + tr.quotes td")
    assert under.count() == len(field.origins)
    for column in range(len(field.origins)):
        while under.nth(column).locator("button.more").count():
            under.nth(column).locator("button.more").click()
    iris = reader.ask(
        "[...document.querySelectorAll('#compare tr.quotes td')].map(td => "
        "[...td.querySelectorAll('li[data-iri]')].map(li => li.dataset.iri))"
    )
    counts = [int(text.split()[0]) if text[0].isdigit() else 0 for text in row.locator("td").all_inner_texts()]
    assert [len(column) for column in iris] == counts
    assert sorted(iri for column in iris for iri in column) == sorted(reader.listed())
    first = under.locator("li").first
    claim = reader.ask(
        "iri => { const { actors, modality, quote, place } = policygraph.claimOf(iri);"
        " return { actors, modality, quote, place }; }",
        first.get_attribute("data-iri"),
    )
    said = first.inner_text().replace("\u00a0", " ")
    role = next(one["role"] for one in claim["actors"] if one["words"] == "Skatteetaten")
    assert claim["quote"] in said
    assert reader.ask("([s, k]) => policygraph.conceptName(s, k)", ["role", role]) in said
    assert reader.ask("k => policygraph.conceptName('modality', k)", claim["modality"]) in said
    assert f"side {claim['place']['page']}, linje {claim['place']['lineStart']}" in said


def test_compare_puts_those_first_that_say_something_of_the_selected(reader: Reader, field: Collection) -> None:
    first, second = sorted(field.origins)
    named = {
        document: {name for row in field.rows if row.document == document for name, _, _ in row.actors}
        for document in (first, second)
    }
    name = min(named[second] - named[first])
    key = reader.ask("name => policygraph.hubs.find(hub => policygraph.hubName(hub) === name).key", name)
    reader.ask("key => policygraph.update({ view: 'compare', selected: key })", key)
    header = reader.tab.locator("#compare thead th").all_inner_texts()
    assert header[1].startswith(field.origins[second].title)
    under = reader.tab.locator("#compare tr.quotes td")
    silent = [(under.nth(n).get_attribute("class") or "") == "void" for n in range(under.count())]
    assert silent == [False, True]


def test_compare_gives_the_columns_the_room_and_keeps_all_that_the_panel_says(
    reader: Reader, field: Collection
) -> None:
    reader.open("#view=compare&by=promisor&select=actor%3Anav")
    assert not reader.tab.is_visible("#panel")
    row = reader.tab.locator("#compare tr.quotes").bounding_box()
    assert row["y"] < 720, "the quotes of a link are in sight"
    first = reader.tab.locator("#compare tr.quotes li").first
    first.locator("summary").click()
    assert first.get_attribute("data-iri") in first.inner_text()
    reader.tab.focus("#skip")
    reader.tab.keyboard.press("Enter")
    assert reader.ask("document.activeElement.id") == "compare"
    reader.tab.click("#compare-back")
    assert reader.ask("policygraph.state.selected") == ""
    reader.ask("policygraph.select(policygraph.claims[0].iri)")
    assert reader.tab.is_visible("#panel"), "a single commitment is read in the panel"


def test_compare_quotes_a_selected_hub_that_is_no_row(reader: Reader) -> None:
    reader.open("#view=compare&rows=topic&select=actor%3Anav")
    first = reader.tab.locator("#compare tbody tr").first
    assert first.get_attribute("class") == "quotes"
    assert first.locator("th").inner_text().startswith("Sitater om NAV\n")
    assert first.locator("li").count() > 0
