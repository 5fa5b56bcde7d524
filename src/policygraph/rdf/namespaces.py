"""The vocabularies of others and our own, each with the prefix that stands for it in every file."""

from __future__ import annotations

from rdflib import Graph, Namespace
from rdflib.namespace import FOAF, ORG, PROV, RDF, RDFS, SKOS, VOID, XSD

from policygraph.rdf.names import BASE, VOCABULARY

PG = Namespace("https://w3id.org/policygraph/ns#")
PGS = Namespace("https://w3id.org/policygraph/shapes#")
V = Namespace(VOCABULARY)
CV = Namespace("http://data.europa.eu/m8g/")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCT = Namespace("http://purl.org/dc/terms/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
FABIO = Namespace("http://purl.org/spar/fabio/")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
OA = Namespace("http://www.w3.org/ns/oa#")
SCHEMA = Namespace("https://schema.org/")
SH = Namespace("http://www.w3.org/ns/shacl#")
SPDX = Namespace("http://spdx.org/rdf/terms#")

EU_LANGUAGE = Namespace("http://publications.europa.eu/resource/authority/language/")
MEDIA_TYPE = Namespace("https://www.iana.org/assignments/media-types/")

#: the schemes whose members stand in graphs
SCHEMES = (
    "action",
    "actor-type",
    "direction",
    "document-type",
    "form",
    "instrument-type",
    "modality",
    "nato",
    "precision",
    "role",
    "target-group",
    "time-relation",
    "topic",
    "unit",
)
#: prefix → namespace, the same in every file and query
PREFIXES: dict[str, str] = {
    "pg": str(PG),
    "v": str(V),
    "cv": str(CV),
    "dcat": str(DCAT),
    "dct": str(DCT),
    "eli": str(ELI),
    "fabio": str(FABIO),
    "foaf": str(FOAF),
    "nif": str(NIF),
    "oa": str(OA),
    "org": str(ORG),
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "schema": str(SCHEMA),
    "skos": str(SKOS),
    "spdx": str(SPDX),
    "void": str(VOID),
    "xsd": str(XSD),
    "language": str(EU_LANGUAGE),
} | {f"v-{name}": f"{VOCABULARY}{name}/" for name in SCHEMES}


def instance_prefixes(base: str) -> dict[str, str]:
    """The prefixes of instances below ``base``, and of the actors and instruments that the ontology names."""
    found = {
        "doc": f"{base}doc/",
        "actor": f"{BASE}actor/",
        "instrument": f"{BASE}instrument/",
        "rule": f"{base}rule/",
        "ruleset": f"{base}ruleset/",
        "software": f"{base}software/",
        "correction": f"{base}correction/",
        "agent": f"{base}agent/",
    }
    if base != BASE:
        found["x-actor"] = f"{base}actor/"
    return found


def empty_graph(prefixes: dict[str, str] | None = None) -> Graph:
    """A graph that knows our prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in (PREFIXES | (prefixes or {})).items():
        graph.bind(prefix, namespace)
    return graph
