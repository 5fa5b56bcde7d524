"""Describes the actors, instruments, concepts and rules that a graph refers to, and no others.

A graph must answer questions by itself, so what its commitments point to is named and typed in it: labels in all
languages, notation, identifiers. Names for matching only (hidden labels) stay in the ontology.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from rdflib import FOAF, ORG, RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef
from rdflib.term import Node

import policygraph
from policygraph.rdf import names
from policygraph.rdf.namespaces import DCT, PG, SCHEMA
from policygraph.records.concepts import Concept, Vocabulary

#: note of a concept (local name of a property of the ontology) → property by which the graph says it
IDENTIFIERS: dict[str, URIRef] = {
    "identifier": DCT.identifier,
    "sameAs": SCHEMA.sameAs,
    "exactMatch": SKOS.exactMatch,
    "homepage": FOAF.homepage,
    "seeAlso": RDFS.seeAlso,
    "spatial": DCT.spatial,
}


def state(graph: Graph, subject: Node, *facts: tuple[Node, Node | None]) -> None:
    """Add facts on one subject; those without an object are left out."""
    for predicate, value in facts:
        if value is not None:
            graph.add((subject, predicate, value))


def decimal(value: Decimal) -> Literal:
    """A decimal literal in the one form that all writers keep (``100.0``, ``2.5``)."""
    words = format(value.normalize(), "f")
    return Literal(words if "." in words else f"{words}.0", datatype=XSD.decimal)


def term(value: str) -> Node:
    """A note's value: an IRI where it looks like one, else a literal."""
    return URIRef(value) if value.startswith(("http://", "https://", "urn:")) and " " not in value else Literal(value)


class Described:
    """Writes the description of a thing the first time it is referred to, and gives its IRI."""

    def __init__(self, graph: Graph, vocabulary: Vocabulary, base: str) -> None:
        self.graph = graph
        self.names = names.Names(base)
        self.by_name = {(c.scheme, c.key): c for c in vocabulary.concepts}
        #: a finder may hand on a concept with the labels it looked for only; here its whole entry is wanted
        self.by_iri = {c.iri: c for c in vocabulary.concepts}
        self.done: set[URIRef] = set()

    def concept(self, scheme: str, notation: str | None) -> URIRef | None:
        """A member of a concept scheme; one the ontology lacks gets an IRI without description, which SHACL reports."""
        if notation is None:
            return None
        known = self.by_name.get((scheme, notation))
        if known is None:
            return names.concept(scheme, notation)
        return self.known(known)

    def known(self, concept: Concept) -> URIRef:
        """A concept of the ontology, with the concept above it where that is one of governing resources."""
        iri = URIRef(concept.iri)
        if iri in self.done:
            return iri
        self.done.add(iri)
        concept = self.by_iri.get(concept.iri, concept)
        state(
            self.graph,
            iri,
            (RDF.type, SKOS.Concept),
            (SKOS.inScheme, names.scheme(concept.scheme)),
            (SKOS.notation, Literal(concept.key)),
        )
        self.labels(iri, concept, kinds={"pref": SKOS.prefLabel})
        for above in concept.values("broader"):
            scheme, _, key = above.removeprefix(names.VOCABULARY).partition("/")
            state(self.graph, iri, (SKOS.broader, URIRef(above)))
            self.concept(scheme, key)
        return iri

    def labels(self, iri: URIRef, concept: Concept, kinds: dict[str, URIRef]) -> None:
        """Names of a concept, by the property for each kind of label; ends of compounds ("-loven") are no names."""
        preferred = {(label.text, label.language) for label in concept.labels if label.kind == "pref"}
        for label in concept.labels:
            if label.kind not in kinds or label.text.startswith("-"):
                continue
            if label.kind == "pref" or (label.text, label.language) not in preferred:
                state(self.graph, iri, (kinds[label.kind], Literal(label.text, lang=label.language or None)))

    def actor(self, concept: Concept | None, name: str, kind: str, language: str) -> URIRef:
        """An actor of the lists, or one that only its name and type are known of."""
        if concept is None:
            return self.named(self.names.unknown_actor(name, kind), name, kind, language)
        iri = URIRef(concept.iri)
        if iri not in self.done:
            self.done.add(iri)
            concept = self.by_iri.get(concept.iri, concept)
            state(
                self.graph,
                iri,
                (RDF.type, PG.Actor),
                (ORG.classification, self.concept("actor-type", concept.type or kind)),
            )
            for value in concept.values("name") or (concept.name(),):
                state(self.graph, iri, (FOAF.name, Literal(value)))
            self.details(iri, concept)
        return iri

    def publisher(self, name: str, language: str) -> URIRef:
        """A publisher that no list has; what kind of actor it is, nobody said."""
        return self.named(self.names.publisher(name), name, "other", language)

    def named(self, iri: URIRef, name: str, kind: str, language: str) -> URIRef:
        """An actor of which only the name and kind are known."""
        state(
            self.graph,
            iri,
            (RDF.type, PG.Actor),
            (ORG.classification, self.concept("actor-type", kind)),
            (SKOS.prefLabel, Literal(name, lang=language)),
            (FOAF.name, Literal(name)),
        )
        return iri

    def instrument(self, concept: Concept, kind: str) -> URIRef:
        """A named instrument: an act, agreement, scheme … of the lists."""
        iri = URIRef(concept.iri)
        if iri not in self.done:
            self.done.add(iri)
            concept = self.by_iri.get(concept.iri, concept)
            above = self.concept("instrument-type", concept.type or kind)
            state(self.graph, iri, (RDF.type, PG.Instrument), (PG.instrumentType, above))
            self.details(iri, concept)
        return iri

    def found_by(self, subject: URIRef, rules: Iterable[str]) -> None:
        """The rules that made a finding."""
        for identifier in rules:
            state(self.graph, subject, (PG.foundBy, self.rule(identifier)))

    def rule(self, identifier: str) -> URIRef:
        """A rule of extraction: its name, and from the ontology its title and what it recognises."""
        iri = self.names.rule(identifier)
        if iri not in self.done:
            self.done.add(iri)
            ruleset = self.names.ruleset(policygraph.__version__)
            state(self.graph, iri, (RDF.type, PG.Rule), (DCT.identifier, Literal(identifier)), (DCT.isPartOf, ruleset))
            if (known := self.by_name.get(("rule", identifier))) is not None:
                self.labels(iri, known, kinds={"pref": DCT.title})
                for said in known.values("definition"):
                    state(self.graph, iri, (SKOS.definition, Literal(said, lang="en")))
        return iri

    def details(self, iri: URIRef, concept: Concept) -> None:
        """The names, further classes and identifiers that the ontology gives a thing."""
        self.labels(iri, concept, kinds={"pref": SKOS.prefLabel, "alt": SKOS.altLabel})
        for value in concept.values("type"):
            if value != str(SKOS.Concept):
                state(self.graph, iri, (RDF.type, URIRef(value)))
        for note, value in concept.notes:
            if note in IDENTIFIERS:
                state(self.graph, iri, (IDENTIFIERS[note], term(value)))
