"""Field to page: one self-contained HTML file on pyvis, with our own template, style and scripts inlined.

pyvis 0.3.2 models nodes, ties and options and brings vis-network; nothing else of it is used: its templates ask a CDN
for Bootstrap, put headings and options into the page unescaped, and switch tooltips to HTML on the word "href".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import networkx as nx
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pyvis.edge import Edge
from pyvis.network import Network

from policygraph.network.assets import HERE, SCRIPTS, asset, csp_hash, inert, vis_script
from policygraph.network.facts import without_collector
from policygraph.network.layout import lay_out, radius, settle
from policygraph.network.model import KINDS, Field
from policygraph.network.payload import SHAPES, claim_rows, payload
from policygraph.network.project import backbone, measure, project

#: a page holds so many commitments itself; more go to files beside it, so many in each
IN_ONE_FILE = 30_000
IN_EACH_FILE = 10_000
#: how many commitments the table for readers without JavaScript quotes; it says how many more there are
QUOTED_WITHOUT_SCRIPT = 1000

OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": False, "keyboard": False, "multiselect": False, "zoomSpeed": 0.6},
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3, "font": {"size": 0}, "labelHighlightBold": False},
    "edges": {"smooth": False, "selectionWidth": 1, "hoverWidth": 0, "chosen": False},
}


class PolicyNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """pyvis with a linear ``add_edge`` and an autoescaping template of our own; only ``generate_html`` makes pages."""

    def __init__(self, **page: Any) -> None:
        super().__init__(height="100%", width="100%", directed=False, cdn_resources="in_line")
        environment = Environment(
            loader=FileSystemLoader(HERE),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["inert"] = inert
        environment.globals.update(page)
        self.path = "page.html"
        self.templateEnv = environment
        self.options = OPTIONS

    def add_edge(self, source: str, to: str, **options: Any) -> None:
        """Adds a tie; raises ``KeyError`` for an unknown hub; pyvis' own compares every tie with all before it."""
        self.edges.append(Edge(self.node_map[source]["id"], self.node_map[to]["id"], self.directed, **options).options)

    def draw(self, field: Field, drawn: nx.Graph[int], places: Mapping[int, tuple[int, int]]) -> None:
        """Adds the hubs and ties of the first view; the scripts go on from these."""
        most = max((int(data["count"]) for _, data in drawn.nodes(data=True)), default=1)
        for number, data in drawn.nodes(data=True):
            hub, (x, y) = field.hubs[number], places[number]
            size = round(radius(data["count"], most), 2)
            look = {"shape": SHAPES[hub.kind], "size": size, "x": x, "y": y}
            self.add_node(f"h{number}", label=hub.names["nb"] or "–", group=hub.kind, count=data["count"], **look)
        for pair in drawn.edges:
            first, second = (f"h{number}" for number in sorted(pair))
            self.add_edge(first, second, id=f"{first}~{second}", weight=drawn.edges[pair]["weight"])


def hub_table(field: Field, drawn: nx.Graph[int]) -> list[dict[str, Any]]:
    """The drawn hubs with their strongest ties, for readers without JavaScript."""
    rows = []
    for hub in sorted(drawn, key=lambda hub: (-drawn.nodes[hub]["count"], hub)):
        ties = sorted(drawn[hub].items(), key=lambda item: (-item[1]["weight"], item[0]))
        rows.append(
            {
                "name": field.hubs[hub].names["nb"],
                "kind": field.hubs[hub].kind,
                "count": drawn.nodes[hub]["count"],
                "ties": [(field.hubs[other].names["nb"], tie["weight"]) for other, tie in ties[:5]],
            }
        )
    return rows


def data_files(rows: list[Any], folder: str) -> dict[str, str]:
    """The rows in scripts of bounded size, by path; a page opened from a file may run these but read no others."""
    parts = [rows[start : start + IN_EACH_FILE] for start in range(0, len(rows), IN_EACH_FILE)]
    return {
        f"{folder}/{number}.js": f"(window.policygraphRows = window.policygraphRows || []).push({inert(part)});\n"
        for number, part in enumerate(parts, 1)
    }


def render(
    field: Field, title: str, *, name: str = "network.html", sources: Collection[str] = (), split: bool = True
) -> dict[str, str]:
    """The page of a field, and its data files where it is large, by path from the page's folder.

    ``sources`` are the paths of pages of the documents that lie beside it; without ``split`` all data stay in the page.
    The same on every run.
    """
    with without_collector():
        return _render(field, title, name, sources, split)


def _render(field: Field, title: str, name: str, sources: Collection[str], split: bool) -> dict[str, str]:
    network = project(field)
    measure(network)
    drawn = backbone(network)
    labels = {number: hub.names["nb"] for number, hub in enumerate(field.hubs)}
    places = settle(project(field, KINDS), lay_out(drawn, labels))
    places = settle(project(field, KINDS, gathered=False), places)
    data, rows = payload(field, network, places, title, sources), claim_rows(field)
    files = data_files(rows, f"{name.removesuffix('.html')}-data") if split and len(rows) > IN_ONE_FILE else {}
    scripts, style = [vis_script(), *(asset(script) for script in SCRIPTS)], asset("app.css")
    beside = "'self' " if files else ""
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; "
        f"style-src {csp_hash(style)}; script-src {beside}{' '.join(map(csp_hash, scripts))}"
    )
    page = PolicyNetwork(
        title=title,
        policy=policy,
        style=Markup(style),
        data_files=list(files),
        scripts=[Markup(script) for script in scripts],
        payload={**data, "rows": [] if files else rows},
        hub_table=hub_table(field, drawn),
        hub_count=network.number_of_nodes(),
        claims=field.claims[:QUOTED_WITHOUT_SCRIPT],
        claim_count=len(field.claims),
        documents=field.documents,
    )
    page.draw(field, drawn, places)
    return {name: str(page.generate_html()), **files}
