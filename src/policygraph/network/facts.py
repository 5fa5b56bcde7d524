"""The graph by property, as plain strings: asking rdflib for each value of each commitment takes many times as long."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import FOAF as FOAF_TERMS
from rdflib.namespace import ORG as ORG_TERMS
from rdflib.namespace import RDF as RDF_TERMS
from rdflib.namespace import SKOS as SKOS_TERMS

from policygraph.rdf import namespaces as ns


class Terms:
    """The terms of a namespace as plain strings.

    >>> Terms("https://example.org/ns#").label
    'https://example.org/ns#label'
    """

    def __init__(self, namespace: object) -> None:
        self._namespace = str(namespace)

    def __getattr__(self, name: str) -> str:
        term = self._namespace + name
        setattr(self, name, term)
        return term


CV, DCAT, DCT, FABIO = map(Terms, (ns.CV, ns.DCAT, ns.DCT, ns.FABIO))
NIF, OA, PG, SCHEMA = map(Terms, (ns.NIF, ns.OA, ns.PG, ns.SCHEMA))
FOAF, ORG, RDF, SKOS = map(Terms, (FOAF_TERMS, ORG_TERMS, RDF_TERMS, SKOS_TERMS))


class _ByProperty(dict[str, dict[str, list[str]]]):
    """Property to subject to values; each property is read from the graph when it is first asked for, and only then."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph

    def __missing__(self, predicate: str) -> dict[str, list[str]]:
        said: dict[str, list[str]] = {}
        several: list[list[str]] = []
        graph = self._graph
        # asked of the store, since the graph would pass every statement on twice
        for (subject, _, value), _ in graph.store.triples((None, URIRef(predicate), None), graph):
            kept = value if isinstance(value, Literal) else str(value)
            if (values := said.setdefault(str(subject), found := [kept])) is not found:
                values.append(kept)
                several.append(values)
        for values in several:
            values.sort(key=str)
        self[predicate] = said
        return said


class Facts:
    """What a graph says, asked by subject and property; literals stay rdflib's, which are strings too."""

    def __init__(self, graph: Graph) -> None:
        self._graph, self._said = graph, _ByProperty(graph)

    def members(self, of: str) -> list[str]:
        """All members of a class."""
        return [str(member) for member in self._graph.subjects(RDF_TERMS.type, URIRef(of))]

    def of(self, predicate: str) -> Mapping[str, list[str]]:
        """Subject to values of one property."""
        return self._said[predicate]

    def all(self, subject: str, predicate: str) -> list[str]:
        """All values of a property."""
        return self._said[predicate].get(subject, [])

    def first(self, subject: str | None, predicate: str) -> str | None:
        """The first value of a property, in alphabetical order."""
        values = self._said[predicate].get(subject or "")
        return values[0] if values else None

    def text(self, subject: str | None, predicate: str) -> str:
        """The same as text, empty where there is none."""
        values = self._said[predicate].get(subject or "")
        return str(values[0]) if values else ""

    def number(self, subject: str | None, predicate: str) -> int:
        """The value as a number from 0, else 0."""
        values = self._said[predicate].get(subject or "")
        return int(values[0]) if values and values[0].isdecimal() else 0

    def names(self, subject: str, *predicates: str) -> dict[str, str]:
        """Names by language from the first property that has any; untagged text counts as bokmål."""
        for predicate in predicates:
            names: dict[str, str] = {}
            for value in self.all(subject, predicate):
                if isinstance(value, Literal):
                    language = value.language or "nb"
                    names.setdefault("nb" if language == "no" else language, str(value))
            if names:
                return names
        return {}

    def in_text_order(self, subject: str, predicate: str, begin: str) -> list[str]:
        """The findings of one kind, in the order in which their words stand."""
        found = self.all(subject, predicate)
        return sorted(found, key=lambda one: (self.number(one, begin), one)) if len(found) > 1 else found


def safe_link(iri: str) -> str:
    """The address if a page may link to it (http or https), else nothing.

    >>> safe_link("https://example.org/a.pdf#page=2"), safe_link("javascript:alert(1)")
    ('https://example.org/a.pdf#page=2', '')
    """
    try:
        parts = urlsplit(iri)
    except ValueError:
        return ""
    return iri if parts.scheme in ("http", "https") and parts.netloc else ""


@contextmanager
def without_collector() -> Iterator[None]:
    """Pauses the search for cycles, which would walk the whole graph again and again; nothing made here has any."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
