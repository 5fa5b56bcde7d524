"""Field to page: one self-contained HTML file on pyvis, with our own template, style and scripts inlined.

pyvis 0.3.2 models nodes, ties and options and brings vis-network; nothing else of it is used: its templates ask a CDN
for Bootstrap, put headings and options into the page unescaped, and switch tooltips to HTML on the word "href".
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
import pyvis
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pyvis.edge import Edge
from pyvis.network import Network

from policygraph.network.layout import lay_out, radius, settle
from policygraph.network.model import KINDS, LANGUAGES, SHOWN_KINDS, Claim, Field, Hub, Mention, Names
from policygraph.network.project import BUDGET, MOST_TIES, TIES_EACH, backbone, measure, project

HERE = Path(__file__).parent
VIS = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
#: in the order they run; each is a script of its own, so that a fault in one leaves the others whole
SCRIPTS = (
    "app-words.js",
    "app-dom.js",
    "app-data.js",
    "app-state.js",
    "app-count.js",
    "app-draw.js",
    "app-keys.js",
    "app-facets.js",
    "app-panel.js",
    "app-search.js",
    "app-table.js",
    "app-compare.js",
    "app-sparql.js",
    "app-export.js",
    "app-main.js",
)
SHAPES = {"actor": "dot", "instrument": "triangle", "topic": "diamond", "group": "hexagon", "promisor": "square"}
#: how many commitments the table for readers without JavaScript quotes; it says how many more there are
QUOTED_WITHOUT_SCRIPT = 1000

OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": False, "keyboard": False, "multiselect": False, "tooltipDelay": 150, "zoomSpeed": 0.6},
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3, "font": {"size": 0}, "labelHighlightBold": False},
    "edges": {"smooth": False, "selectionWidth": 1, "hoverWidth": 0, "chosen": False},
}


def inert(data: Any) -> Markup:
    r"""JSON that cannot end or start markup, whatever strings it holds, and is the same on every run.

    Of what stands in a ``<script type="application/json">`` only ``<`` matters to HTML; ``>`` and ``&`` are escaped for
    good measure, U+2028 and U+2029 for tools that read JSON as JavaScript (RFC 8259, section 7).

    >>> print(inert("</script> & \u2028"))
    "\u003c/script\u003e \u0026 \u2028"
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def csp_hash(source: str) -> str:
    """The CSP source expression that allows exactly this inline script or style (CSP Level 3, section 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


@cache
def asset(name: str) -> str:
    """A file of the page beside this module."""
    return (HERE / name).read_text(encoding="utf-8")


@cache
def vis_script() -> str:
    """vis-network as the installed pyvis brings it, licence header kept; the reference to a map file is cut."""
    return VIS.read_text(encoding="utf-8").split("\n//# sourceMappingURL=")[0]


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


def names(of: Names) -> str | list[str]:
    """Names for the page: one string where all languages agree."""
    each = [of[language] for language in LANGUAGES]
    return each[0] if len(set(each)) == 1 else each


def mentions(of: tuple[Mention, ...]) -> list[list[int | str]]:
    """Mentions for the page: hub, words and, where there is one, role."""
    return [[m.hub, m.words, m.role] if m.role else [m.hub, m.words] for m in of]


#: what a claim's row holds, in order; the page reads rows by these names
CLAIM_FIELDS = [
    "iri",
    "document",
    "quote",
    "language",
    "modality",
    "action",
    "verb",
    "form",
    "heading",
    "place",
    "link",
    "promisors",
    "topics",
    "actors",
    "instruments",
    "groups",
    "numbers",
    "deadline",
    "rules",
    "parent",
]


def claim_row(claim: Claim, field: Field, headings: Mapping[tuple[str, ...], int]) -> list[Any]:
    """A claim as a row of :data:`CLAIM_FIELDS`; an IRI below its document's is cut to ``+`` and the rest."""
    document, place = field.documents[claim.document], claim.place
    iri = claim.iri.removeprefix(document.iri)
    return [
        f"+{iri}" if iri != claim.iri else claim.iri,
        claim.document,
        claim.quote,
        claim.language,
        claim.modality,
        claim.action,
        claim.verb,
        claim.form,
        headings[claim.heading],
        [place.page, place.line_start, place.line_end, place.start, place.end],
        "" if place.link == f"{document.link}#page={place.page}" else place.link,
        claim.promisors,
        claim.topics,
        mentions(claim.actors),
        mentions(claim.instruments),
        mentions(claim.groups),
        claim.numbers,
        claim.deadline or 0,
        claim.rules,
        -1 if claim.parent is None else claim.parent,
    ]


HUB_FIELDS = ["key", "kind", "type", "names", "iris", "within", "x", "y", "degree", "betweenness", "community"]


def payload(field: Field, network: nx.Graph[int], places: Mapping[int, tuple[int, int]], title: str) -> dict[str, Any]:
    """Everything the scripts need, as plain JSON data."""
    headings = {path: n for n, path in enumerate(sorted({claim.heading for claim in field.claims}))}
    concepts: dict[str, dict[str, Any]] = {}
    for concept in field.concepts:
        concepts.setdefault(concept.scheme, {})[concept.key] = [
            names(concept.names),
            concept.iri,
            concept.broader or "",
        ]

    def hub_row(number: int, hub: Hub) -> list[Any]:
        data = network.nodes[number] if number in network else {}
        x, y = places.get(number, (0, 0))
        measures = [data.get(name, 0) for name in ("degree", "betweenness", "community")]
        within = -1 if hub.within is None else hub.within
        return [hub.key, hub.kind, hub.type, names(hub.names), hub.iris, within, x, y, *measures]

    return {
        "title": title,
        "drawing": {"budget": BUDGET, "most": MOST_TIES, "each": TIES_EACH, "kinds": SHOWN_KINDS, "shapes": SHAPES},
        "documents": [
            {
                "iri": document.iri,
                "title": document.title,
                "language": document.language,
                "promisors": document.promisors,
                "period": document.period,
                "link": document.link,
            }
            for document in field.documents
        ],
        "concepts": concepts,
        "rules": field.rules,
        "headings": list(headings),
        "hubs": {"fields": HUB_FIELDS, "rows": [hub_row(n, hub) for n, hub in enumerate(field.hubs)]},
        "claims": {"fields": CLAIM_FIELDS, "rows": [claim_row(claim, field, headings) for claim in field.claims]},
    }


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


def render(field: Field, title: str) -> str:
    """The page of a field, byte for byte the same on every run."""
    network = project(field)
    measure(network)
    drawn = backbone(network)
    labels = {number: hub.names["nb"] for number, hub in enumerate(field.hubs)}
    places = settle(project(field, KINDS), lay_out(drawn, labels))
    places = settle(project(field, KINDS, gathered=False), places)
    scripts = [vis_script(), *(asset(name) for name in SCRIPTS)]
    style = asset("app.css")
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; "
        f"style-src {csp_hash(style)}; script-src {' '.join(map(csp_hash, scripts))}"
    )
    page = PolicyNetwork(
        title=title,
        policy=policy,
        style=Markup(style),
        scripts=[Markup(script) for script in scripts],
        payload=payload(field, network, places, title),
        hub_table=hub_table(field, drawn),
        hub_count=network.number_of_nodes(),
        claims=field.claims[:QUOTED_WITHOUT_SCRIPT],
        claim_count=len(field.claims),
        documents=field.documents,
    )
    most = max((int(data["count"]) for _, data in drawn.nodes(data=True)), default=1)
    for hub, data in drawn.nodes(data=True):
        page.add_node(
            f"h{hub}",
            label=labels[hub] or "–",
            group=field.hubs[hub].kind,
            shape=SHAPES[field.hubs[hub].kind],
            size=round(radius(data["count"], most), 2),
            x=places[hub][0],
            y=places[hub][1],
            count=data["count"],
        )
    for first, second, tie in drawn.edges(data=True):
        first, second = sorted((first, second))
        page.add_edge(f"h{first}", f"h{second}", id=f"h{first}~h{second}", weight=tie["weight"])
    return str(page.generate_html())
