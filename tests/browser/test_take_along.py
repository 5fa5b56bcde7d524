"""What a reader takes along, and that hostile documents stay text."""

from __future__ import annotations

import csv
import io
import json
import struct
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pyoxigraph as ox
import pytest
from benchmarks.synthetic import Collection, Origin, Row, as_graph
from rdflib import Graph
from tests.browser.conftest import Reader
from tests.test_network import HOSTILE, hostile_collection

from policygraph.network import page as network_page

pytestmark = pytest.mark.browser


@pytest.fixture
def hostile(reader_of: Callable[..., Reader], tmp_path: Path) -> Reader:
    path = tmp_path / "hostile.html"
    html = network_page(as_graph(hostile_collection()), title=HOSTILE[0])
    path.write_text(html, encoding="utf-8", newline="\n")
    return reader_of(path).open()


def test_csv_holds_the_commitments_listed(reader: Reader, field: Collection) -> None:
    reader.ask("policygraph.select('actor:nav')")
    text = reader.take("csv").decode("utf-8")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert [row["iri"] for row in rows] == reader.listed()
    quotes = [row.quote for row in field.rows if any(name == "NAV" for name, _, _ in row.actors)]
    assert [row["quote"] for row in rows] == quotes


def test_an_empty_view_is_saved_as_a_table_with_a_heading_only(
    reader: Reader, reader_of: Callable[..., Reader], tmp_path: Path
) -> None:
    reader.open("#modality=unknown")
    heading = reader.take("csv")
    assert heading.decode("utf-8-sig").count("\r\n") == 1
    (tmp_path / "empty.html").write_text(network_page(Graph()), encoding="utf-8", newline="\n")
    assert reader_of(tmp_path / "empty.html").open().take("csv") == heading


def test_json_holds_the_commitments_listed(reader: Reader) -> None:
    reader.choose("modality", "goal")
    rows = json.loads(reader.take("json"))
    assert [row["iri"] for row in rows] == reader.listed()
    assert {row["modality"] for row in rows} == {"goal"}


@pytest.mark.parametrize("format_", ["graphml", "gexf"])
def test_gephi_formats_open_with_weights_and_attributes(reader: Reader, format_: str) -> None:
    reader.choose("modality", "firm")
    file = io.BytesIO(reader.take(format_))
    network = nx.read_graphml(file) if format_ == "graphml" else nx.read_gexf(file)
    assert {node: network.nodes[node]["count"] for node in network} == reader.counts()
    ties = {tuple(key.split(" ", 1)): weight for key, weight in reader.ties().items()}
    assert network.number_of_edges() == len(ties)
    assert network.nodes["actor:nav"]["label"] == "NAV"
    assert network.nodes["actor:nav"]["kind"] == "actor"
    weights = sorted(int(network.edges[tie]["weight"]) for tie in network.edges)
    assert weights == sorted(ties.values())


def test_the_picture_is_saved_three_times_as_large(reader: Reader) -> None:
    png = reader.take("png")
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    box = reader.ask("(({ width, height }) => [width, height])(document.getElementById('net').getBoundingClientRect())")
    assert (width, height) == (round(box[0] * 3), round(box[1] * 3))


def test_the_svg_holds_every_hub_and_tie(reader: Reader) -> None:
    root = ElementTree.fromstring(reader.take("svg"))
    space = "{http://www.w3.org/2000/svg}"
    assert len(root.findall(f"{space}path")) == len(reader.counts())
    assert len(root.findall(f"{space}line")) == len(reader.ties())
    labels = [[line.text for line in text.findall(f"{space}tspan")] for text in root.findall(f"{space}text")]
    assert ["NAV"] in labels
    assert any(len(lines) == 2 for lines in labels), "a long name stands in two lines"


def test_the_picture_is_the_same_from_every_view(reader: Reader) -> None:
    root = ElementTree.fromstring(reader.open("#modality=firm").take("svg"))
    texts = "{http://www.w3.org/2000/svg}text"
    assert len(root.findall(texts)) > 10
    for view in ("table", "compare"):
        reader.open(f"#view={view}").choose("modality", "firm")
        other = ElementTree.fromstring(reader.take("svg"))
        assert len(other.findall(texts)) >= len(root.findall(texts)) * 0.8, view
        assert len(other) - len(other.findall(texts)) == len(root) - len(root.findall(texts)), view


VIEWS = {
    "everything": "1",
    "one hub": "select('actor:nav')",
    "a gathered type": "select('instrument:type/grant')",
    "a generic instrument": "update({ each: true, selected: 'instrument:grant/tilskudd' })",
    "a named instrument": "select('instrument:ia-avtalen')",
    "a topic": "select('topic:arbeid-og-velferd')",
    "a group": "select('group:youth')",
    "a promisor": "select('promisor:eksempelpartiet')",
    "a tie": "select('actor:nav', 'topic:arbeid-og-velferd')",
    "one commitment": "select(policygraph.claims[7].iri)",
    "modality and action": "choose({ modality: ['firm', 'goal'], action: ['reform'] })",
    "role and type with a hub": "choose({ role: ['affected'], actorType: ['agency'] }); select('actor:nav')",
    "role and type": "choose({ role: ['partner'], actorType: ['municipality', 'eu'] })",
    "instrument type and resource": "choose({ instrumentType: ['law', 'grant'], nato: ['authority'] })",
    "resource": "choose({ nato: ['treasure'] })",
    "document": "choose({ document: [policygraph.documents[0].iri] })",
    "promisor": "choose({ promisor: ['promisor:fjordpartiet'] })",
    "deadlines": "choose({ deadline: ['2030', '2027'] })",
    "no deadline, group": "choose({ deadline: ['none'], group: ['group:youth'] })",
    "words": "update({ text: 'LÆREPLASSER' })",
    "half a letter": "update({ text: 'eREPLA' })",
    "letters with a meaning in patterns": "update({ text: '(2' })",
    "within": "update({ within: ['actor:nav', 'instrument:type/grant'] })",
}


def test_the_sparql_of_a_view_gives_the_same_commitments(reader: Reader, field_graph: Graph) -> None:
    store = ox.Store()
    store.load(field_graph.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES)
    for name, view in VIEWS.items():
        reader.ask(
            f"""() => {{
                policygraph.reset();
                const {{ select, update }} = policygraph;
                const choose = (chosen) => update({{ facets: {{ ...policygraph.state.facets, ...chosen }} }});
                {view};
            }}"""
        )
        solutions = store.query(reader.ask("policygraph.sparql()"))
        assert isinstance(solutions, ox.QuerySolutions)
        found = [solution["commitment"].value for solution in solutions]
        assert found, f"{name}: the view is empty and shows nothing"
        assert found == reader.listed(), name


def test_the_sparql_finds_groups_that_no_scheme_has(reader_of: Callable[..., Reader], tmp_path: Path) -> None:
    groups = ((("", "Avløysarar"),), (("", "avløysarar"), ("youth", "unge")), (("youth", "ungdom"),), ())
    rows = [Row("a", f"vi vil hjelpe {n}", groups=named) for n, named in enumerate(groups)]
    graph = as_graph(Collection({"a": Origin("Programmet", "Eksempelpartiet")}, rows))
    (tmp_path / "groups.html").write_text(network_page(graph), encoding="utf-8", newline="\n")
    reader = reader_of(tmp_path / "groups.html").open()
    store = ox.Store()
    store.load(graph.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES)
    views = {
        "#select=group%3Ax%2Favløysarar": 2,
        "#group=group%3Ax%2Favløysarar": 2,
        "#group=group%3Ax%2Favløysarar&group=group%3Ayouth": 3,
        "#group=group%3Ayouth&select=group%3Ax%2Favløysarar": 1,
    }
    for view, count in views.items():
        reader.open(view)
        solutions = store.query(reader.ask("policygraph.sparql()"))
        assert isinstance(solutions, ox.QuerySolutions)
        found = [solution["commitment"].value for solution in solutions]
        assert found == reader.listed(), view
        assert len(found) == count, view


def test_the_menu_copies_sparql_and_a_link(reader: Reader) -> None:
    reader.ask("policygraph.select('actor:nav')")
    reader.tab.click("#export-toggle")
    reader.tab.keyboard.press("Tab")
    reader.tab.keyboard.press("Enter")
    reader.until("(policygraph.copiedText || '').includes('SELECT')")
    reader.tab.click("#export-toggle")
    reader.tab.click("#export-link")
    reader.until("policygraph.copiedText === location.href")
    assert "select=actor%3Anav" in reader.ask("policygraph.copiedText")


def test_a_link_leads_to_where_the_reader_has_zoomed(reader: Reader) -> None:
    reader.tab.click("#zoom-in")
    reader.tab.click("#zoom-in")
    box = reader.tab.locator("#net").bounding_box()
    reader.tab.mouse.move(box["x"] + 5, box["y"] + 5)
    reader.tab.mouse.down()
    reader.tab.mouse.move(box["x"] + 90, box["y"] + 60)
    reader.tab.mouse.up()
    reader.tab.click("#export-toggle")
    reader.tab.click("#export-link")
    reader.until("(policygraph.copiedText || '').includes('at=')")
    place = reader.place("actor:nav")
    reader.open("#" + reader.ask("policygraph.copiedText").split("#", 1)[1])
    assert reader.place("actor:nav") == pytest.approx(place, abs=2)
    reader.tab.click("#zoom-fit")
    reader.until("policygraph.camera() === ''")
    for faulty in ("at=a+b+c", "at=1+2", "at=1+2+900", "at=Infinity+0+1"):
        assert reader.open(f"#{faulty}").ask("policygraph.camera()") == ""


def test_hostile_documents_run_nothing_wherever_they_are_shown(hostile: Reader) -> None:
    assert hostile.shown() == (len(HOSTILE), len(HOSTILE))
    for text in HOSTILE:
        hostile.tab.fill("#q", text[:20])
        hostile.ask("q => policygraph.select(policygraph.claims.find(c => c.quote.includes(q)).iri)", text)
        assert text in (hostile.tab.text_content("#panel blockquote") or "")
    for view in ("table", "compare", "network"):
        hostile.ask("view => policygraph.update({ view, selected: policygraph.hubs[0].key, each: true })", view)
    hostile.tab.mouse.move(*hostile.place(hostile.ask("policygraph.hubs[0].key")))
    hostile.tab.wait_for_timeout(400)
    assert hostile.ask("window.pwned") is None
    assert hostile.ask("document.querySelectorAll('img, iframe, [onerror], [onclick]').length") == 0
    assert hostile.ask("[...document.querySelectorAll('a')].filter(a => a.protocol === 'javascript:').length") == 0


def test_hostile_documents_make_sound_files(hostile: Reader) -> None:
    table = csv.reader(io.StringIO(hostile.take("csv").decode("utf-8-sig"), newline=""), delimiter=";")
    assert len(list(table)) == len(HOSTILE) + 1
    assert {row["quote"] for row in json.loads(hostile.take("json"))} == {f"vi vil {text} og mer" for text in HOSTILE}
    assert len(nx.read_graphml(io.BytesIO(hostile.take("graphml")))) == len(hostile.counts())
    assert len(nx.read_gexf(io.BytesIO(hostile.take("gexf")))) == len(hostile.counts())
    ElementTree.fromstring(hostile.take("svg"))


def test_no_cell_is_a_formula(hostile: Reader) -> None:
    cells = [
        cell
        for row in csv.reader(io.StringIO(hostile.take("csv").decode("utf-8-sig"), newline=""), delimiter=";")
        for cell in row
    ]
    assert "'=cmd|' /C calc'!A0" in cells
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "@", "\t")]


def test_a_link_cannot_smuggle_text_into_the_sparql(reader: Reader) -> None:
    reader.ask("text => policygraph.update({ text })", '" } DELETE \\ \n <x>')
    assert len(Graph().query(reader.ask("policygraph.sparql()"))) == 0
