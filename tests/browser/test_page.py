"""What a reader does on the page, by mouse and by keyboard, in a Chromium without network."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from benchmarks.synthetic import Collection, Origin, Row, as_graph, as_texts
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS
from tests.browser.conftest import Reader

from policygraph.network import page as network_page
from policygraph.network import pages, render, show
from policygraph.network.gather import gather
from policygraph.network.project import backbone, project
from policygraph.rdf.namespaces import DCAT, FABIO, MEDIA_TYPE

pytestmark = pytest.mark.browser


def test_the_page_opens_from_a_file_and_says_how_much_it_shows(reader: Reader) -> None:
    assert reader.shown() == (300, 300)
    assert reader.tab.title() == "Prøvenettverk"
    assert reader.ask("document.compatMode") == "CSS1Compat"
    assert reader.ask("document.querySelector('#net canvas').width") > 300


def test_the_browser_counts_as_python_does(reader: Reader, field_graph: Graph) -> None:
    field = gather(field_graph)
    drawn = backbone(project(field))
    keys = [hub.key for hub in field.hubs]
    assert reader.counts() == {keys[hub]: drawn.nodes[hub]["count"] for hub in drawn}
    ties = {" ".join(keys[hub] for hub in sorted(pair)): drawn.edges[pair]["weight"] for pair in drawn.edges}
    assert reader.ties() == ties


def test_a_click_on_a_hub_lists_the_commitments_behind_it(reader: Reader, field: Collection) -> None:
    reader.tab.mouse.click(*reader.place("actor:nav"))
    quotes = [row.quote for row in field.rows if any(name == "NAV" for name, _, _ in row.actors)]
    assert reader.tab.inner_text("#panel h2").strip() == "NAV"
    assert str(len(quotes)) in reader.tab.inner_text("#panel .count")
    while reader.tab.locator("#panel .more").count():
        reader.tab.click("#panel .more")
    assert reader.tab.locator("#panel blockquote").all_text_contents() == quotes


def test_a_click_on_a_tie_lists_the_commitments_that_name_both(reader: Reader) -> None:
    both = max(reader.ties().items(), key=lambda item: item[1])[0].split(" ", 1)
    first, second = both[0], both[1]
    reader.ask("([a, b]) => policygraph.select(a, b)", [first, second])
    (ax, ay), (bx, by) = reader.place(first), reader.place(second)
    reader.tab.mouse.click(*reader.corner())
    assert reader.ask("policygraph.state.selected") == "", "a click beside everything lets go"
    for part in (0.5, 0.4, 0.6, 0.3, 0.7):
        reader.tab.mouse.click(ax + (bx - ax) * part, ay + (by - ay) * part)
        if reader.ask("policygraph.state.selected") == f"{first}\n{second}":
            break
    assert reader.ask("policygraph.state.selected") == f"{first}\n{second}"
    assert len(reader.listed()) == reader.ties()[f"{first} {second}"]


def test_no_large_hub_is_hidden_by_the_name_of_a_smaller_one_or_a_name_by_buttons(reader: Reader) -> None:
    for wide, high in ((1280, 720), (1920, 1080), (390, 844)):
        reader.tab.set_viewport_size({"width": wide, "height": high})
        reader.open()
        hidden = reader.ask(
            """(() => {
                const { labels, places, counts } = policygraph.drawn;
                const zoom = document.getElementById("zoom");
                const corner = policygraph.net.DOMtoCanvas({ x: zoom.offsetLeft, y: zoom.offsetTop });
                const found = [];
                for (const { hub, x, y, wide, high, text } of labels) {
                    if (x + wide / 2 > corner.x && y + high / 2 > corner.y) found.push(`${text} under buttons`);
                    for (const [other, place] of places) {
                        const inside = Math.abs(place.x - x) < wide / 2 && Math.abs(place.y - y) < high / 2;
                        if (inside && counts.get(other) > counts.get(hub)) found.push(`${text} over ${other}`);
                    }
                }
                return found;
            })()"""
        )
        assert hidden == []


def test_every_tie_of_a_hub_can_be_reached_by_keyboard(reader: Reader) -> None:
    reader.open("#select=actor%3Anav")
    ties = [weight for key, weight in reader.ties().items() if "actor:nav" in key.split(" ")]
    assert len(ties) > 6
    reader.tab.focus("#panel .strongest button.quiet")
    reader.tab.keyboard.press("Enter")
    assert reader.tab.locator("#panel .strongest button.hub").count() == len(ties)
    reader.tab.keyboard.press("Enter")
    assert len(reader.ask("policygraph.selection().hubs")) == 2
    assert len(reader.listed()) == sorted(ties, reverse=True)[6]


def test_what_lies_under_the_pointer_says_so_and_only_there(reader: Reader) -> None:
    cursor = "getComputedStyle(document.getElementById('net')).cursor"
    reader.tab.mouse.move(*reader.place("actor:nav"))
    reader.until("!document.getElementById('tip').hidden")
    assert reader.tab.inner_text("#tip").startswith("NAV · aktør · ")
    assert reader.ask(cursor) == "pointer"
    reader.tab.mouse.click(*reader.place("actor:nav"))
    assert not reader.tab.is_visible("#tip"), "what was said before may be wrong now"
    reader.tab.mouse.move(*reader.corner())
    reader.tab.mouse.move(*reader.place("actor:nav"))
    reader.until("!document.getElementById('tip').hidden")
    reader.tab.keyboard.press("Escape")
    assert not reader.tab.is_visible("#tip")
    reader.tab.mouse.move(*reader.corner())
    reader.tab.mouse.move(*reader.place("actor:nav"))
    reader.until("!document.getElementById('tip').hidden")
    reader.tab.hover("#q")
    assert not reader.tab.is_visible("#tip")
    assert reader.ask(cursor) != "pointer"


def test_the_words_marked_in_a_quote_are_those_that_were_meant(
    reader_of: Callable[..., Reader], tmp_path: Path
) -> None:
    row = Row("a", "\U0001f600 skolehelsetjenesten skal inn i hver skole", actors=(("skole", "school", "affected"),))
    graph = as_graph(Collection({"a": Origin("Programmet", "Eksempelpartiet")}, (row,)))
    path = tmp_path / "marks.html"
    path.write_text(network_page(graph), encoding="utf-8", newline="\n")
    reader = reader_of(path).open()
    quote = reader.tab.locator("#panel blockquote")
    assert quote.text_content() == row.quote
    assert quote.locator("mark").all_text_contents() == ["skole"]
    before = reader.ask("document.querySelector('#panel mark').previousSibling.textContent")
    assert before == row.quote.removesuffix("skole"), "not the first four letters of another word"


def test_a_commitment_shows_everything_known_about_it(reader: Reader, field: Collection) -> None:
    number, row = next((n, row) for n, row in enumerate(field.rows) if row.deadline and row.actors)
    reader.ask("n => policygraph.select(policygraph.claims.find(c => c.iri.endsWith(n)).iri)", f"{number:06d}")
    said = reader.tab.inner_text("#panel article")
    assert reader.tab.text_content("#panel blockquote") == row.quote
    assert f"innen {row.deadline}" in said
    assert row.actors[0][0] in said
    assert f"side {row.page}, linje {row.line}–{row.line + 1}" in said
    assert " › ".join(row.headings) in said
    link = reader.tab.get_attribute("#panel article a", "href")
    assert link == f"{field.origins[row.document].link}#page={row.page}"
    reader.tab.click("#panel .provenance summary")
    said = reader.tab.inner_text("#panel article")
    assert f"Regelen {row.rule}" in said
    assert f"c-{number:06d}" in said
    for language, title in (("nn", "Regel"), ("en", "Rule")):
        reader.tab.select_option("#language", language)
        reader.tab.click("#panel .provenance summary")
        assert f"{title} {row.rule}" in reader.tab.inner_text("#panel article")


def test_the_first_stops_of_the_keyboard_lead_past_everything_else(reader: Reader) -> None:
    stops = {"network": "net", "table": "table", "compare": "compare"}
    for view, stop in stops.items():
        reader.open(f"#view={view}")
        reader.tab.keyboard.press("Tab")
        reader.tab.keyboard.press("Tab")
        assert reader.ask("document.activeElement.id") == "skip-net"
        reader.tab.keyboard.press("Enter")
        assert reader.ask("document.activeElement.id") == stop
        assert reader.ask("policygraph.state.view") == view


def test_keys_that_work_anywhere_can_be_switched_off(reader: Reader) -> None:
    reader.tab.keyboard.press("?")
    reader.tab.uncheck("#help-keys")
    reader.tab.keyboard.press("Escape")
    for key in ("2", "/", "?"):
        reader.tab.keyboard.press(key)
    assert reader.ask("policygraph.state.view") == "network"
    assert not reader.tab.is_visible("#help")
    reader.open(reader.ask("location.hash"))
    reader.tab.keyboard.press("2")
    assert reader.ask("policygraph.state.view") == "network", "a link remembers it"
    reader.tab.focus("#net")
    reader.tab.keyboard.press("ArrowRight")
    assert reader.ask("policygraph.state.selected"), "keys of the network itself work on"


def test_what_is_selected_is_told_to_those_who_cannot_see_it(reader: Reader) -> None:
    reader.tab.mouse.click(*reader.place("actor:nav"))
    assert reader.tab.inner_text("#said") == f"NAV, aktør, {len(reader.listed())} forpliktelser"


def test_no_label_meets_another_and_no_hub_covers_another(reader: Reader) -> None:
    for view in ("", "#role=responsible&each=1&kinds=actor+instrument", "#select=actor%3Anav", "#hubs=30&lang=en"):
        reader.open(view)
        labels = reader.ask("policygraph.drawn.labels.map(l => [l.x, l.y, l.wide / 2, l.high / 2, l.text])")
        hubs = reader.ask(
            "[...policygraph.drawn.places].map(([h, p]) => [p.x, p.y, p.size - 1, p.size - 1, policygraph.hubs[h].key])"
        )
        assert len(labels) >= len(hubs) / 4
        for boxes in (labels, hubs):
            for a, b in combinations(boxes, 2):
                apart = abs(a[0] - b[0]) >= a[2] + b[2] - 0.01 or abs(a[1] - b[1]) >= a[3] + b[3] - 0.01
                assert apart, f"{view}: {a[4]} and {b[4]}"


def test_boxes_work_by_keyboard_and_keep_the_focus(reader: Reader) -> None:
    box = reader.tab.locator('input[data-facet="modality"][data-value="goal"]')
    box.focus()
    reader.tab.keyboard.press("Space")
    assert reader.ask("[document.activeElement.dataset.value, document.activeElement.checked]") == ["goal", True]


def test_the_network_is_walked_by_arrows(reader: Reader) -> None:
    reader.tab.focus("#net")
    reader.tab.keyboard.press("ArrowRight")
    first = reader.ask("policygraph.state.selected")
    reader.tab.keyboard.press("ArrowRight")
    second = reader.ask("policygraph.state.selected")
    assert first and second and first != second
    assert reader.place(second)[0] > reader.place(first)[0]
    assert reader.ask("policygraph.hubName(policygraph.selection().hubs[0])") in reader.tab.inner_text("#said")
    reader.tab.keyboard.press("Enter")
    assert reader.ask("document.activeElement.id") == "panel"
    reader.tab.keyboard.press("Escape")
    assert reader.ask("policygraph.state.selected") == ""


def test_a_link_brings_the_whole_view_back(reader: Reader) -> None:
    reader.choose("modality", "firm")
    reader.ask("policygraph.update({ language: 'nn', theme: 'dark', view: 'network', budget: 40, least: 2 })")
    reader.ask("policygraph.select('actor:nav')")
    before = [reader.ask("location.hash"), reader.tab.inner_text("#status"), reader.listed(), reader.counts()]
    reader.open(before[0])
    assert [reader.ask("location.hash"), reader.tab.inner_text("#status"), reader.listed(), reader.counts()] == before
    assert reader.ask("document.documentElement.lang") == "nn"
    assert reader.tab.inner_text("#panel h2").strip() == "NAV"


def test_back_undoes_a_step(reader: Reader) -> None:
    reader.ask("policygraph.select('actor:nav')")
    reader.choose("modality", "firm")
    reader.tab.go_back()
    assert reader.shown() == (300, 300)
    assert reader.ask("policygraph.state.selected") == "actor:nav"


def test_a_broken_link_shows_the_page_as_it_is(reader: Reader) -> None:
    reader.open("#lang=xx&view=<b>&hubs=-7&select=nothing&modality=unknown&within=__proto__&kinds=")
    assert reader.shown() == (0, 300)
    reader.tab.click("#reset")
    assert reader.shown() == (300, 300)


def test_the_interface_speaks_three_languages(reader: Reader) -> None:
    seen = set()
    for language in ("nb", "nn", "en"):
        reader.tab.select_option("#language", language)
        assert reader.ask("document.documentElement.lang") == language
        seen.add(reader.tab.inner_text("#status"))
    assert len(seen) == 3
    missing = reader.ask(
        "Object.entries(policygraph.PHRASES).filter(([, p]) => p.length !== 3 || p.some(x => !x)).map(([k]) => k)"
    )
    assert missing == []


def test_a_collection_without_a_name_is_called_in_the_readers_language(
    reader_of: Callable[..., Reader], field_graph: Graph, tmp_path: Path
) -> None:
    path = tmp_path / "unnamed.html"
    path.write_text(network_page(field_graph, title="2 dokumenter"), encoding="utf-8", newline="\n")
    reader = reader_of(path).open("#lang=en")
    assert reader.tab.inner_text("h1") == reader.tab.title() == "2 documents"


def test_light_and_dark_are_the_readers_or_the_systems_choice(
    reader_of: Callable[..., Reader], field_page: Path
) -> None:
    reader = reader_of(field_page, color_scheme="dark").open()
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = reader.ask(ground)
    reader.tab.select_option("#theme", "light")
    assert reader.ask(ground) == "rgb(255, 255, 255)" != dark


def test_the_table_holds_the_same_hubs_and_numbers(reader: Reader) -> None:
    reader.tab.keyboard.press("2")
    rows = reader.ask(
        "[...document.querySelectorAll('#table tbody tr')].map(r => "
        "[r.querySelector('button').dataset.key, Number(r.cells[1].textContent)])"
    )
    assert dict(rows) == reader.counts()
    reader.tab.click("#table button[data-key='actor:nav']")
    assert reader.tab.inner_text("#panel h2").strip() == "NAV"
    assert reader.ask("document.activeElement.dataset.key") == "actor:nav"


def test_the_keyboard_stays_where_something_was_chosen(reader: Reader) -> None:
    within = "id => document.getElementById(id).contains(document.activeElement)"
    for press in ("#panel .strongest button", "#panel article .hubs button", "#only"):
        reader.open("#select=actor%3Anav")
        reader.tab.focus(press)
        reader.tab.keyboard.press("Enter")
        assert reader.ask(within, "panel"), press
    for press in ("#table td.ties button", "#table thead button"):
        reader.open("#view=table")
        reader.tab.focus(press)
        key = reader.ask("document.activeElement.dataset.key")
        reader.tab.keyboard.press("Enter")
        assert reader.ask("document.activeElement.dataset.key") == key, press
    for press in ("#compare td button", "#compare th button.hub"):
        reader.open("#view=compare&by=promisor")
        reader.tab.focus(press)
        reader.tab.keyboard.press("Enter")
        assert reader.ask(within, "compare"), press


def test_what_has_been_read_stays_when_the_view_changes(reader: Reader) -> None:
    reader.tab.click("#panel .more")
    count = reader.tab.locator("#panel article").count()
    assert count > 15
    reader.tab.keyboard.press("2")
    reader.tab.select_option("#theme", "dark")
    assert reader.tab.locator("#panel article").count() == count


def test_documents_of_the_same_title_are_told_apart_by_what_a_reader_knows(
    reader_of: Callable[..., Reader], tmp_path: Path
) -> None:
    files = (
        ("eksempelpartiet", "2025", "application/pdf", 40),
        ("eksempelpartiet", "2025", "text/plain", 40),
        ("eksempelpartiet", "2021", "application/pdf", 40),
        ("fjordpartiet", "2025", "text/plain", 40),
        ("like-11aa", "2017", "text/plain", 0),
        ("like-22bb", "2017", "text/plain", 0),
    )
    origins, rows = {}, []
    for number, (publisher, year, _, _) in enumerate(files):
        name = publisher if publisher.startswith("like") else f"{number}"
        who = "Likepartiet" if publisher.startswith("like") else publisher.capitalize()
        origins[name] = Origin("Programmet", who, period=(year, str(int(year) + 4)))
        rows.append(Row(name, f"vi vil bygge {number} skoler", ("Skole",)))
    graph = as_graph(Collection(origins, tuple(rows)))
    for name, (_, _, media, count) in zip(origins, files, strict=True):
        document = URIRef(f"https://w3id.org/policygraph/id/doc/{name}")
        file = URIRef(f"{document}/file")
        graph.add((document, DCTERMS.hasFormat, file))
        graph.add((file, DCAT.mediaType, MEDIA_TYPE[media]))
        if count:
            graph.add((file, FABIO.hasPageCount, Literal(count)))
    path = tmp_path / "same.html"
    path.write_text(network_page(graph), encoding="utf-8", newline="\n")
    reader = reader_of(path).open()
    names = set(reader.tab.locator('details[data-facet="document"] label span').all_inner_texts())
    assert names == {
        "Programmet (Eksempelpartiet, 2025–2029, PDF)",
        "Programmet (Eksempelpartiet, 2025–2029, ren tekst)",
        "Programmet (Eksempelpartiet, 2021–2025)",
        "Programmet (Fjordpartiet)",
        "Programmet (Likepartiet, 11aa)",
        "Programmet (Likepartiet, 22bb)",
    }


def test_on_a_phone_nothing_is_cut_off(reader_of: Callable[..., Reader], field_page: Path) -> None:
    reader = reader_of(field_page, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).open()
    assert reader.ask("document.documentElement.scrollWidth") <= 390
    assert not reader.tab.is_visible("#side")
    reader.tab.tap("#filters-toggle")
    assert reader.tab.is_visible("#side")
    assert reader.tab.locator("#side").bounding_box()["height"] > 844 / 2, "facets have room to be read"
    reader.choose("modality", "firm")
    assert reader.tab.inner_text("#filters-toggle") == "Filtre (1)"
    reader.tab.tap("#filters-toggle")
    assert reader.tab.locator("#chips .chip").is_visible(), "filters are folded away, what is filtered is not"
    reader.tab.touchscreen.tap(*reader.place("actor:nav"))
    assert reader.ask("policygraph.state.selected") == "actor:nav"


def test_without_scripts_the_page_is_a_table(
    reader_of: Callable[..., Reader], field_page: Path, field: Collection
) -> None:
    reader = reader_of(field_page, java_script_enabled=False)
    reader.tab.goto(field_page.as_uri())
    said = reader.tab.inner_text("noscript")
    assert "300 av 300 forpliktelser" in said
    assert field.rows[0].quote in said
    for dead in ("#q", "#view-table", "#export-toggle", "#zoom-in", "#panel", "#status"):
        assert not reader.tab.is_visible(dead), "what does nothing without scripts is not offered"


def test_on_paper_stand_picture_and_commitments_without_controls(reader: Reader) -> None:
    reader.open("#select=actor%3Akommunene&theme=dark")
    labels = reader.ask("policygraph.drawn.labels.length")
    reader.tab.emulate_media(media="print")
    assert reader.tab.is_visible("#panel blockquote")
    reader.until("document.querySelectorAll('#paper svg path').length === policygraph.drawn.hubs.length")
    assert reader.tab.is_visible("#paper svg")
    assert reader.tab.locator("#paper svg text").count() == labels > 3
    assert reader.tab.is_visible("#legend")
    assert not reader.tab.is_visible("#q")
    assert not reader.tab.is_visible("#facets")


def test_a_claim_is_followed_home_to_its_words_in_the_text(
    reader_of: Callable[..., Reader], field: Collection, field_graph: Graph, tmp_path: Path
) -> None:
    for name, text in pages(field_graph, texts=as_texts(field)).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    reader = reader_of(tmp_path / "network.html").open("#select=actor%3Aarbeidstilsynet")
    quote = reader.tab.text_content("#panel blockquote")
    with reader.context.expect_page() as opened:
        reader.tab.click("#panel article a >> nth=0")
    source = opened.value
    source.wait_for_load_state()
    assert source.locator(":target").text_content() == quote
    assert source.locator(":target").is_visible()


def test_a_very_large_network_reads_its_data_from_files_beside_it(
    reader_of: Callable[..., Reader], field_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "IN_ONE_FILE", 100)
    monkeypatch.setattr(render, "IN_EACH_FILE", 120)
    for name, text in pages(field_graph).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    reader = reader_of(tmp_path / "network.html").open()
    assert reader.shown() == (300, 300)


def test_a_notebook_frame_works_like_the_page(
    reader_of: Callable[..., Reader], field_graph: Graph, tmp_path: Path
) -> None:
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><meta charset=utf-8>{show(field_graph)._repr_html_()}", encoding="utf-8")
    reader = reader_of(path)
    reader.tab.goto(path.as_uri())
    frame = reader.tab.frames[1]
    frame.locator("#status").wait_for()
    frame.evaluate("policygraph.select('actor:nav')")
    frame.locator("#export-toggle").click()
    assert frame.locator("#export-csv").is_visible()
    assert frame.locator("#export-link").count() == 0, "a link to a cell would lead nowhere"
    assert frame.locator("#panel h2").inner_text().strip() == "NAV"
