"""Lists the model as the ontology has it: ``python docs/model.py`` writes ``docs/model.md`` anew.

The order and the headings of classes and properties are those of ``ontology/policygraph.ttl``.
"""

from __future__ import annotations

import re
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.term import Literal, Node

ROOT = Path(__file__).parent.parent
ONTOLOGY = ROOT / "ontology"
PAGE = ROOT / "docs" / "model.md"
PG = "https://w3id.org/policygraph/ns#"
VOCABULARY = "https://w3id.org/policygraph/vocab/"
#: the closed lists whose members stand in graphs, in the order in which one meets them
SCHEMES = (
    *("modality", "form", "action", "role", "actor-type", "instrument-type", "nato", "direction", "unit"),
    *("time-relation", "precision", "document-type", "target-group"),
)
TITLE = re.compile(r"^# -{5,} (.+)$")
TERM = re.compile(r"^(pg:\w+) a owl:(Class|ObjectProperty|DatatypeProperty)")

#: terms of others, what they are said of, and what they say
REUSED = (
    ("dct:title dct:publisher dct:issued dct:temporal dct:language dct:type dct:source", "document", "its description"),
    ("dct:hasFormat", "document", "the file that was read, and the text taken from it"),
    ("spdx:checksum dcat:mediaType dcat:byteSize fabio:hasPageCount", "source file", "which bytes it was"),
    ("cv:hasParticipant cv:role", "involvement", "the actor and its role"),
    ("foaf:name org:classification", "actor", "what people call it, and its type"),
    ("skos:prefLabel skos:altLabel", "actor, instrument, code", "names, with their language"),
    ("schema:value schema:minValue schema:maxValue", "target", "the whole amount, or a range"),
    ("dcat:startDate dcat:endDate", "deadline, period", "first and last day"),
    ("oa:hasSource oa:hasSelector oa:exact oa:start oa:end", "evidence", "the text, the words, and their characters"),
    (
        "nif:anchorOf nif:beginIndex nif:endIndex nif:referenceContext",
        "finding, section, doubt",
        "its words, their characters, and the text",
    ),
    ("schema:position", "commitment, section", "reading order"),
    (
        "prov:wasGeneratedBy prov:used prov:wasAssociatedWith",
        "dataset, text, run",
        "what was made from what, by which software",
    ),
)

HEAD = """\
# The model

Made from `ontology/policygraph.ttl`, `schemes.ttl`, `units.ttl` and `target-groups.ttl` by `python docs/model.py`; \
a picture of it is in the [README](../README.md#the-model), questions to it are in [questions.md](questions.md).

`pg:` is `https://w3id.org/policygraph/ns#`. Few terms are our own; whatever another vocabulary says already is reused:
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *reused(), *terms(), "## Codes", "", *codes()])


def reused() -> list[str]:
    """The terms of others."""
    rows = [f"| {', '.join(f'`{name}`' for name in names.split())} | {of} | {says} |" for names, of, says in REUSED]
    return ["| term | of | says |", "|---|---|---|", *rows, ""]


def terms() -> list[str]:
    """Classes and properties under the headings of the file."""
    source = (ONTOLOGY / "policygraph.ttl").read_text(encoding="utf-8")
    graph = Graph().parse(data=source, format="turtle")
    lines: list[str] = []
    heading = ""
    for line in source.split("\n"):
        if title := TITLE.match(line):
            heading = title[1]
        elif found := TERM.match(line):
            if heading:
                lines += [
                    "",
                    f"## {heading[0].upper()}{heading[1:]}",
                    "",
                    "| term | bokmål, nynorsk | of → to | meaning |",
                ]
                lines += ["|---|---|---|---|"]
                heading = ""
            lines.append(row(graph, URIRef(PG + found[1].removeprefix("pg:")), found[1]))
    return [*lines[1:], ""]


def row(graph: Graph, term: URIRef, name: str) -> str:
    """A class or property as a line of a table."""
    labels = dict.fromkeys(said(graph, term, RDFS.label, language) for language in ("nb", "nn"))
    above = [short(graph, each) for each in sorted(graph.objects(term, RDFS.subClassOf | RDFS.subPropertyOf), key=str)]
    if (term, RDF.type, OWL.Class) in graph:
        relation = f"a kind of {', '.join(above)}" if above else ""
    else:
        ends = [short(graph, end) if end else "" for end in (graph.value(term, p) for p in (RDFS.domain, RDFS.range))]
        relation = " → ".join(ends) if any(ends) else ""
    return f"| `{name}` | {', '.join(labels)} | {relation} | {said(graph, term, RDFS.comment, 'en')} |"


def codes() -> list[str]:
    """The closed lists."""
    graph = Graph()
    for name in ("schemes.ttl", "units.ttl", "target-groups.ttl"):
        graph.parse(ONTOLOGY / name)
    lines: list[str] = []
    for name in SCHEMES:
        scheme = URIRef(VOCABULARY + name)
        lines += [f"### {said(graph, scheme, SKOS.prefLabel, 'en')} (`v-{name}:`)", ""]
        lines += ["| code | bokmål | nynorsk | English | meaning |", "|---|---|---|---|---|"]
        members = [c for c in graph.subjects(SKOS.inScheme, scheme) if isinstance(c, URIRef)]
        for member in sorted(members, key=lambda c: str(graph.value(c, SKOS.notation))):
            labels = [said(graph, member, SKOS.prefLabel, language) for language in ("nb", "nn", "en")]
            cells = [f"`{graph.value(member, SKOS.notation)}`", *labels, said(graph, member, SKOS.definition, "en")]
            lines.append(f"| {' | '.join(cells)} |")
        lines.append("")
    return lines


def said(graph: Graph, subject: Node, predicate: URIRef, language: str) -> str:
    """The words of a literal in one language, fit for a cell."""
    words = (o for o in graph.objects(subject, predicate) if isinstance(o, Literal) and o.language == language)
    return next((" ".join(str(each).split()).replace("|", r"\|") for each in words), "")


def short(graph: Graph, term: Node) -> str:
    """A term by its prefix."""
    return f"`{graph.namespace_manager.normalizeUri(str(term))}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
