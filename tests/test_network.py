"""The network from graph to page, without a browser."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from benchmarks.synthetic import Collection, Origin, Row, as_graph, as_texts, invent
from rdflib import Graph

from policygraph.network import commitments_of, graph_of, page, pages, render, show, write_gexf, write_graphml
from policygraph.network.assets import inert
from policygraph.network.gather import gather
from policygraph.network.layout import lay_out, radius, room
from policygraph.network.model import Place
from policygraph.network.project import TIES_EACH, backbone, project
from policygraph.network.render import PolicyNetwork
from policygraph.network.sources import lines_of

HOSTILE = (
    "</script><script>window.pwned=1</script>",
    '<img src=x onerror="window.pwned=1">',
    "javascript:window.pwned=1",
    "href='javascript:window.pwned=1'",
    "line\u2028separator\u2029and <!-- comment",
    "=cmd|' /C calc'!A0",
    "{{ 7 * 7 }} {% raw %}",
)

ROWS = (
    Row(
        "a",
        "styrke NAV med tilskudd",
        ("1 Arbeid",),
        actors=(("NAV", "agency", "affected"),),
        instruments=(("tilskudd", "grant", False),),
    ),
    Row(
        "a",
        "at NAV og kommunene skal samarbeide",
        ("1 Arbeid", "1.1 Mer"),
        modality="demand",
        actors=(("NAV", "agency", "responsible"), ("kommunene", "municipality", "partner")),
    ),
    Row(
        "a",
        "innføre tilskot til kommunene",
        ("2 Skole",),
        actors=(("kommunene", "municipality", "affected"),),
        instruments=(("tilskot", "grant", False), ("opplæringslova", "law", True)),
        deadline="2027",
    ),
    Row(
        "b",
        "la NAV vere i fred",
        ("Arbeid",),
        modality="goal",
        actors=(("NAV", "agency", "affected"),),
        groups=(("youth", "unge"),),
        numbers=("100 stillingar",),
    ),
)
SMALL = Collection(
    {
        "a": Origin("Program", "Eksempelpartiet", link="https://example.org/a.pdf"),
        "b": Origin("Vedtak", "Fjordpartiet", "nn"),
    },
    ROWS,
)


class Elements(HTMLParser):
    """All elements of a page, with the text of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, dict[str, str | None], str]] = []
        self._open: tuple[str, dict[str, str | None]] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._open = (tag, dict(attrs))

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts.append((*self._open, data))
            self._open = None


def payload_of(html: str) -> dict[str, Any]:
    (text,) = [text for _, attributes, text in Elements(html).texts if attributes.get("id") == "payload"]
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def hostile_collection() -> Collection:
    rows = [
        Row(
            "x",
            f"vi vil {text} og mer",
            (text, f"under {text}"),
            verb=text,
            actors=((f"actor {text}", "agency", "affected"),),
            instruments=((f"instrument {text}", "law", False),),
            numbers=(text,),
            rule=re.sub(r"\W", "-", text),
        )
        for text in HOSTILE
    ]
    return Collection(
        {"x": Origin(f"Document {HOSTILE[0]} {HOSTILE[1]}", f"Party {HOSTILE[1]}", link="javascript:window.pwned=1")},
        rows,
    )


@pytest.fixture(scope="module")
def small() -> Graph:
    return as_graph(SMALL)


@pytest.fixture(scope="module")
def many() -> Graph:
    return as_graph(invent(400))


def test_a_claim_keeps_its_quote_its_place_and_everything_said_of_it(small: Graph) -> None:
    field = gather(small)
    claim = field.claims[2]
    assert claim.quote == "innføre tilskot til kommunene"
    assert (claim.place.page, claim.place.line_start, claim.place.line_end) == (1, 1, 2)
    assert claim.place.end - claim.place.start == len(claim.quote)
    assert claim.place.link == "https://example.org/a.pdf#page=1"
    assert [(field.hubs[m.hub].names["nb"], m.words, m.role) for m in claim.actors] == [
        ("kommunene", "kommunene", "affected")
    ]
    assert claim.deadline == ("innen 2027", "2027")
    assert claim.rules == ("item-under-lead-in",)
    assert field.claims[3].numbers == ("100 stillingar",)
    assert field.claims[3].language == "nn"


def test_claims_stand_in_reading_order(many: Graph) -> None:
    numbers = [int(claim.iri.rsplit("-", 1)[1]) for claim in gather(many).claims]
    assert numbers == sorted(numbers)


def test_headings_of_the_same_name_are_one_topic_whatever_their_number(small: Graph) -> None:
    topics = {hub.names["nb"]: hub for hub in gather(small).hubs if hub.kind == "topic"}
    assert set(topics) == {"Arbeid", "Skole"}
    assert len(topics["Arbeid"].iris) == 2


def test_a_heading_over_the_whole_document_is_no_topic() -> None:
    rows = [Row("a", f"punkt {n}", ("Programmet", f"{n % 2 + 1} Kapittel {n % 2}")) for n in range(4)]
    topics = [hub.names["nb"] for hub in gather(as_graph(Collection(SMALL.origins, rows))).hubs if hub.kind == "topic"]
    assert topics == ["Kapittel 0", "Kapittel 1"]


def test_two_hubs_are_tied_as_often_as_commitments_name_both(small: Graph) -> None:
    network = graph_of(small)
    assert network.nodes["actor:nav"]["count"] == 3
    assert network.edges["actor:nav", "topic:arbeid"]["weight"] == 3
    assert network.edges["actor:nav", "actor:kommunene"]["weight"] == 1
    assert network.nodes["instrument:type/grant"]["count"] == 2, "generic instruments are gathered by type"
    assert "instrument:opplæringslova" in network, "a named one stands for itself"


def test_what_is_drawn_keeps_to_the_budget_and_gives_every_hub_its_strongest_ties(many: Graph) -> None:
    network = project(gather(many))
    drawn = backbone(network, budget=40)
    assert drawn.number_of_nodes() == 40
    least = min(int(drawn.nodes[hub]["count"]) for hub in drawn)
    assert all(network.nodes[hub]["count"] <= least for hub in set(network) - set(drawn))
    for hub in drawn:
        within = [tie["strength"] for other, tie in network[hub].items() if other in drawn]
        assert drawn.degree(hub) >= min(TIES_EACH, len(within))


def test_no_hub_and_no_label_covers_another(many: Graph) -> None:
    field = gather(many)
    drawn = backbone(project(field))
    labels = {number: hub.names["nb"] for number, hub in enumerate(field.hubs)}
    places = lay_out(drawn, labels)
    most = max(int(drawn.nodes[hub]["count"]) for hub in drawn)
    rooms = {hub: room(radius(drawn.nodes[hub]["count"], most), labels[hub]) for hub in drawn}
    for a, b in combinations(drawn, 2):
        across = rooms[a][0] + rooms[b][0] - abs(places[a][0] - places[b][0])
        along = rooms[a][1] + rooms[b][1] - abs(places[a][1] - places[b][1])
        assert across <= 1 or along <= 1, f"{labels[a]} covers {labels[b]}"


def test_components_do_not_overlap() -> None:
    network: nx.Graph[int] = nx.Graph()
    for first in range(0, 12, 2):
        network.add_edge(first, first + 1, weight=1, strength=0.5)
    nx.set_node_attributes(network, dict.fromkeys(network, 3), "count")
    places = lay_out(network, {n: f"hub number {n}" for n in network})
    assert len(set(places.values())) == 12
    for a, b in combinations(places, 2):
        assert abs(places[a][0] - places[b][0]) > 20 or abs(places[a][1] - places[b][1]) > 15


def test_gephi_formats_are_read_back_with_every_attribute(small: Graph) -> None:
    network = graph_of(small)
    for read, written in ((nx.read_graphml, write_graphml(network)), (nx.read_gexf, write_gexf(network))):
        back = read(io.BytesIO(written))
        assert set(back) == set(network)
        assert back.nodes["actor:nav"]["label"] == "NAV"
        assert back.nodes["actor:nav"]["count"] == 3
        assert back.edges["actor:nav", "topic:arbeid"]["weight"] == 3
        for name in ("degree", "betweenness", "community", "kind", "type", "iri"):
            assert back.nodes["actor:nav"][name] == network.nodes["actor:nav"][name]


def test_gephi_formats_hold_what_xml_cannot() -> None:
    network: nx.Graph[str] = nx.Graph()
    network.add_node("a", label="\x00 \x0b </node> & \ud7ff ok")
    assert nx.read_graphml(io.BytesIO(write_graphml(network))).nodes["a"]["label"].endswith("</node> & \ud7ff ok")
    assert nx.read_gexf(io.BytesIO(write_gexf(network))).nodes["a"]["label"].endswith("</node> & \ud7ff ok")


def test_gexf_carries_no_clock(small: Graph) -> None:
    assert b"lastmodified" not in write_gexf(graph_of(small))


def test_the_bipartite_network_ties_commitments_to_what_they_name(small: Graph) -> None:
    network = commitments_of(small)
    commitments = {node for node in network if network.nodes[node]["kind"] == "commitment"}
    assert len(commitments) == 4
    assert nx.is_bipartite(network)
    assert network.edges[min(commitments), "actor:nav"]["role"] == "affected"


def test_the_page_needs_nothing_but_itself(many: Graph) -> None:
    html = page(many, title="Prøve")
    for tag, attributes in Elements(html).elements:
        assert tag not in ("link", "iframe", "object", "embed", "img", "base")
        assert "src" not in attributes
        assert not any(name.startswith("on") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")


def test_the_page_is_plain_html_with_language_title_and_one_heading(small: Graph) -> None:
    html = page(small, title="Prøve")
    assert html.startswith("<!doctype html>\n")
    elements = Elements(html).elements
    assert [attributes["lang"] for tag, attributes in elements if tag == "html"] == ["nb"]
    assert "<title>Prøve</title>" in html
    assert sum(tag == "h1" for tag, _ in elements) == 1


def test_the_policy_allows_exactly_the_scripts_and_the_style_of_the_page(small: Graph) -> None:
    elements = Elements(page(small))
    (policy,) = [a["content"] or "" for tag, a in elements.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; base-uri 'none'; form-action 'none'")
    assert "unsafe" not in policy
    runs = [text for tag, a, text in elements.texts if tag == "style" or (tag == "script" and a.get("type") is None)]
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in runs}
    assert set(re.findall(r"'sha256-[^']+'", policy)) == hashes


def test_hostile_text_reaches_the_page_as_data_only() -> None:
    html = page(as_graph(hostile_collection()), title=HOSTILE[0])
    plain = Elements(page(as_graph(SMALL)))
    hostile = Elements(html)
    tags, usual = ([tag for tag, _ in page_of.elements] for page_of in (hostile, plain))
    assert tags.count("script") == usual.count("script")
    assert tags.count("img") == 0
    quotes = [row[2] for row in payload_of(html)["rows"]]
    assert quotes == [f"vi vil {text} og mer" for text in HOSTILE]
    assert "\u2028" not in html.split('<script type="application/json"', 1)[1]
    assert "49 " not in html.split("</title>")[0]


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    field = gather(as_graph(hostile_collection()))
    assert field.documents[0].link == ""
    assert all(claim.place.link == "" for claim in field.claims)


def test_json_in_the_page_cannot_end_its_script() -> None:
    text = inert({"a": "</script><!--\u2028&"})
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text) == {"a": "</script><!--\u2028&"}


def test_the_page_holds_every_commitment(many: Graph) -> None:
    assert len(payload_of(page(many))["rows"]) == 400


def test_a_graph_without_commitments_gives_a_page() -> None:
    html = page(as_graph(Collection(SMALL.origins, ())), title="Ingen")
    assert payload_of(html)["rows"] == []
    assert page(Graph()).startswith("<!doctype html>")


def test_pyvis_takes_ties_only_between_hubs_it_knows() -> None:
    network = PolicyNetwork()
    network.add_node("a", label="a")
    with pytest.raises(KeyError):
        network.add_edge("a", "b")


def test_every_commitment_has_its_place_in_the_page_of_its_document(small: Graph) -> None:
    files = pages(small, texts=as_texts(SMALL))
    assert sorted(files) == ["network.html", "source/a.html", "source/b.html"]
    rows = payload_of(files["network.html"])["rows"]
    for row, said in zip(rows, ROWS, strict=True):
        start, end = row[13:15]
        assert f'<mark id="c{start}-{end}">{said.quote}</mark>' in files[f"source/{said.document}.html"]


def test_a_commitment_inside_another_has_a_place_too(small: Graph) -> None:
    field = gather(small)
    outer, inner, line = Place(start=0, end=20), Place(start=7, end=12), "et løfte med et løfte i seg"
    claims = [replace(field.claims[0], place=place) for place in (inner, outer)]
    (made,) = lines_of(line, claims, {})
    assert "".join(piece.text for piece in made.pieces) == line
    assert [piece.anchor for piece in made.pieces if piece.marked] == ["c0-20"]
    assert made.anchors == ("c7-12",)


def test_pages_of_documents_hold_hostile_text_as_text() -> None:
    collection = hostile_collection()
    files = pages(as_graph(collection), texts=as_texts(collection))
    elements = Elements(files["source/x.html"]).elements
    used = {tag for tag, _ in elements}
    assert used <= {"html", "head", "meta", "title", "style", "body", "header", "h1", "main", "p", "mark"}
    assert sum(tag == "mark" for tag, _ in elements) == len(HOSTILE)


def test_without_texts_there_are_no_links_to_them(small: Graph) -> None:
    assert [document["source"] for document in payload_of(pages(small)["network.html"])["documents"]] == ["", ""]


def test_a_very_large_network_goes_to_several_files_and_loses_nothing(
    many: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "IN_ONE_FILE", 300)
    monkeypatch.setattr(render, "IN_EACH_FILE", 150)
    files = pages(many, name="stor.html")
    assert sorted(files) == ["stor-data/1.js", "stor-data/2.js", "stor-data/3.js", "stor.html"]
    found = [json.loads(text[text.index(".push(") + 6 : -3]) for path, text in files.items() if path.endswith(".js")]
    assert payload_of(files["stor.html"])["rows"] == []
    assert [row for part in found for row in part] == payload_of(page(many))["rows"]


def test_a_notebook_shows_the_page_in_a_frame(small: Graph) -> None:
    ((tag, attributes),) = Elements(show(small, title="Prøve", height=500)._repr_html_()).elements
    assert tag == "iframe"
    assert attributes["srcdoc"] == page(small, title="Prøve")


def test_a_page_without_title_says_whose_documents_it_shows(small: Graph) -> None:
    assert "<title>Eksempelpartiet · Fjordpartiet</title>" in page(small)
    one = Collection({"a": SMALL.origins["a"]}, ROWS[:3])
    assert "<title>Program</title>" in page(as_graph(one))


BUILD = """
import sys
from benchmarks.synthetic import as_graph, invent
from policygraph.network import graph_of, page, write_gexf, write_graphml
graph = as_graph(invent(150))
network = graph_of(graph)
sys.stdout.buffer.write(page(graph).encode() + write_gexf(network) + write_graphml(network))
"""


def test_the_same_graph_gives_the_same_bytes_whatever_the_hash_seed_and_locale() -> None:
    root = Path(__file__).parent.parent
    made = set()
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        env = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": locale,
            "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}",
        }
        run = subprocess.run([sys.executable, "-c", BUILD], capture_output=True, check=True, env=env)
        made.add(hashlib.sha256(run.stdout).hexdigest())
    assert len(made) == 1
