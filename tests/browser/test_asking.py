"""Asking: search, facets with live counts, filters and what they leave, in a Chromium without network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.synthetic import Collection
from rdflib import Graph
from tests.browser.conftest import Reader

from policygraph.network import page as network_page

pytestmark = pytest.mark.browser


def test_nothing_to_show_says_why_and_offers_the_way_out(
    reader: Reader, reader_of: Callable[..., Reader], tmp_path: Path
) -> None:
    reader.open("#modality=unknown&view=table")
    assert "passer til filtrene" in reader.tab.inner_text("#empty")
    assert "Velg et knutepunkt" not in reader.tab.inner_text("#panel")
    reader.tab.click("#empty-reset")
    assert reader.shown() == (300, 300)
    assert reader.ask("document.activeElement.id") == "q"
    path = tmp_path / "empty.html"
    path.write_text(network_page(Graph()), encoding="utf-8", newline="\n")
    empty = reader_of(path).open()
    assert "ikke funnet noen forpliktelser" in empty.tab.inner_text("#empty")
    assert not empty.tab.is_visible("#empty-reset")


def test_search_finds_a_name_by_keyboard(reader: Reader) -> None:
    reader.tab.keyboard.press("/")
    reader.tab.keyboard.type("arbeidstil")
    reader.tab.keyboard.press("ArrowDown")
    reader.tab.keyboard.press("Enter")
    assert reader.ask("policygraph.state.selected") == "actor:arbeidstilsynet"
    assert reader.ask("document.activeElement.id") == "panel"


def test_search_folds_norwegian_letters_and_filters_by_what_quotes_say(reader: Reader, field: Collection) -> None:
    reader.tab.fill("#q", "laereplasser")
    reader.tab.click("#hits li:has-text('Vis bare')")
    expected = sum("læreplasser" in row.quote for row in field.rows)
    assert reader.shown() == (expected, 300)
    assert 0 < expected < 300
    reader.tab.click(".chip")
    assert reader.shown() == (300, 300)


def test_a_search_counts_under_the_filters_and_leads_out_of_a_dead_end(reader: Reader, field: Collection) -> None:
    reader.open("#modality=explore")
    named = [row for row in field.rows if any(name == "NAV" for name, _, _ in row.actors)]
    left = [row for row in named if row.modality == "explore"]
    reader.tab.fill("#q", "nav")
    assert f"{len(left)} av {len(named)}" in reader.tab.inner_text("#hits li >> nth=0")
    said = [row for row in field.rows if "læreplasser" in row.quote]
    left = [row for row in said if row.modality == "explore"]
    reader.tab.fill("#q", "læreplasser")
    hit = reader.tab.locator("#hits li:has-text('Vis bare')")
    assert f"de {len(left)} forpliktelsene" in hit.inner_text()
    assert f"{len(said)} uten de andre" in hit.inner_text()
    hit.click()
    assert reader.shown() == (len(left), 300)
    reader.open("#modality=unknown")
    reader.tab.fill("#q", "læreplasser")
    reader.tab.click("#hits li:has-text('Fjern filtrene')")
    assert reader.shown() == (len(said), 300)


def test_a_selection_that_filters_leave_nothing_of_says_so(reader: Reader) -> None:
    reader.open("#modality=unknown&select=actor%3Anav")
    said = reader.tab.inner_text("#panel")
    assert "0 av " in said and "passer til filtrene" in said
    reader.tab.focus("#unfilter")
    reader.tab.keyboard.press("Enter")
    assert reader.shown() == (300, 300)
    assert reader.ask("policygraph.state.selected") == "actor:nav"
    assert reader.ask("document.activeElement.id") == "panel"
    reader.choose("modality", "firm")
    all_of_it = reader.ask("policygraph.countOf(policygraph.hubByKey.get('actor:nav'))")
    assert f"{len(reader.listed())} av {all_of_it} forpliktelser" in reader.tab.inner_text("#panel .count")


def test_what_search_finds_is_drawn_without_changing_the_rest_of_the_picture(reader: Reader) -> None:
    before = reader.counts()
    for kind in ("group", "promisor", "instrument"):
        key = reader.ask(
            """kind => {
                const { hubs, foldedName } = policygraph;
                const alone = (hub) => hubs.filter(one => foldedName(one).includes(foldedName(hub))).length === 1;
                const found = (hub) => hub.kind === kind && (kind !== "instrument" || hub.within >= 0) && alone(hub);
                return hubs.find(found).key;
            }""",
            kind,
        )
        assert key not in before
        reader.tab.fill("#q", reader.ask("key => policygraph.hubName(policygraph.hubByKey.get(key))", key))
        reader.tab.locator("#hits li").first.click()
        assert reader.ask("policygraph.state.selected") == key
        assert {one: count for one, count in reader.counts().items() if one != key} == before
        assert reader.counts()[key] == len(reader.listed())
        reader.tab.keyboard.press("Escape")
        assert reader.counts() == before


def test_the_keyboard_stays_in_a_facet(reader: Reader) -> None:
    facet = "instrumentType"
    reader.open_facet(facet)
    boxes = reader.tab.locator(f"input[data-facet={facet}]")
    few = boxes.count()
    for shown in (True, False):
        reader.tab.focus(f"#more-{facet}")
        reader.tab.keyboard.press("Enter")
        assert (boxes.count() > few) == shown
        assert reader.ask("document.activeElement.id") == f"more-{facet}"
    boxes.nth(1).focus()
    value = boxes.nth(1).get_attribute("data-value")
    reader.tab.keyboard.press("Space")
    assert reader.ask("document.activeElement.dataset.value") == value
    assert reader.ask("document.activeElement.checked")


def test_a_search_finds_documents(reader: Reader, field: Collection) -> None:
    document, origin = max(field.origins.items())
    reader.tab.fill("#q", origin.title)
    reader.tab.keyboard.press("Enter")
    assert reader.shown() == (sum(row.document == document for row in field.rows), 300)
    assert origin.title in reader.tab.inner_text("#chips")


def test_the_legend_counts_the_hubs_that_there_are_to_draw(reader: Reader) -> None:
    for view in ("", "#role=responsible", "#each=1&modality=firm", "#kinds=actor+group+promisor"):
        reader.open(view)
        ticked = reader.tab.locator("#legend label:has(input[data-kind]:checked) small").all_inner_texts()
        assert sum(int(text.replace("\u00a0", "")) for text in ticked) == reader.ask("policygraph.picture.hubTotal"), (
            view
        )


def test_filters_in_force_are_seen_in_every_view(reader: Reader) -> None:
    for view in ("network", "table", "compare"):
        reader.open(f"#view={view}&modality=firm&role=responsible")
        assert reader.tab.locator("#chips .chip").count() == 2
        assert reader.tab.locator("#chips .chip").first.is_visible()
        reader.tab.focus("#chips .chip >> nth=0")
        reader.tab.keyboard.press("Enter")
        assert reader.ask("document.activeElement.id") == "chips", "one more to take away"
        reader.tab.focus("#chips .chip >> nth=0")
        reader.tab.keyboard.press("Enter")
        assert not reader.tab.is_visible("#chips")
        assert reader.ask("document.activeElement.id") == {"network": "net"}.get(view, view)
        assert reader.shown() == (300, 300)


def test_a_search_without_hits_says_so(reader: Reader) -> None:
    reader.tab.fill("#q", "finnes ikke i det hele tatt")
    assert "Ingen treff" in reader.tab.inner_text("#hits")


def test_a_facet_changes_weights_and_says_how_much_is_left(reader: Reader, field: Collection) -> None:
    before = reader.counts()["actor:nav"]
    reader.choose("modality", "demand")
    rows = [row for row in field.rows if row.modality == "demand"]
    assert reader.shown() == (len(rows), 300)
    nav = sum(any(name == "NAV" for name, _, _ in row.actors) for row in rows)
    assert reader.counts().get("actor:nav", 0) == nav < before
    assert sorted(reader.listed()) == sorted(
        iri for iri in reader.ask("policygraph.claims.filter(c => c.modality === 'demand').map(c => c.iri)")
    )


def test_facets_of_the_same_actor_belong_together(reader: Reader, field: Collection) -> None:
    reader.choose("role", "responsible")
    reader.choose("actorType", "agency")
    rows = [
        row for row in field.rows if any(kind == "agency" and role == "responsible" for _, kind, role in row.actors)
    ]
    assert reader.shown() == (len(rows), 300)
    nav = sum(("NAV", "agency", "responsible") in row.actors for row in rows)
    assert reader.counts()["actor:nav"] == nav, "an actor counts only where it has the role"
    assert not [key for key in reader.counts() if key == "actor:kommunene"], "nor one of another type"


def test_live_counts_say_what_a_box_would_give(reader: Reader) -> None:
    reader.choose("modality", "firm")
    label = reader.tab.locator('label:has(input[data-facet="action"][data-value="strengthen"]) small')
    reader.open_facet("action")
    promised = int(label.inner_text())
    reader.choose("action", "strengthen")
    assert reader.shown()[0] == promised


def test_only_these_turns_a_selection_into_a_filter(reader: Reader) -> None:
    reader.ask("policygraph.select('actor:nav')")
    behind = len(reader.listed())
    reader.tab.click("#only")
    assert reader.shown() == (behind, 300)
    assert reader.counts()["actor:nav"] == behind
