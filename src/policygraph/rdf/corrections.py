"""Corrections in RDF: read from Turtle, and kept in the graph under the same properties, with what was there before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rdflib import RDF, Graph, Literal, URIRef

from policygraph.errors import DataError
from policygraph.rdf.described import state
from policygraph.rdf.names import DocumentNames, Names
from policygraph.rdf.namespaces import PG
from policygraph.rdf.provenance import Provenance
from policygraph.rdf.read import load
from policygraph.records.corrections import Applied, Correction, Unapplied
from policygraph.records.text import Span

#: field of a correction (and column of its table) → property
PROPERTIES: dict[str, URIRef] = {
    "kind": PG.correctionKind,
    "target": PG.corrects,
    "quote": PG.correctedQuote,
    "document": PG.correctedDocument,
    "actor": PG.correctedActor,
    "words": PG.correctedWords,
    "field": PG.correctedField,
    "value": PG.correctedValue,
    "reason": PG.reason,
    "by": PG.statedBy,
}


def read_rows(path: Path) -> list[tuple[str, dict[str, str]]]:
    """The ``pg:Correction`` nodes of a graph file as rows with their place, sorted; raises ``DataError``.

    A graph that policygraph built can be read, too: what it keeps besides (places, what was there before) is left out.
    """
    graph = load([path]).graph
    rows: list[tuple[str, dict[str, str]]] = []
    for subject in set(graph.subjects(RDF.type, PG.Correction)):
        row: dict[str, str] = {}
        for name, stated_by in PROPERTIES.items():
            values = sorted(str(value) for value in graph.objects(subject, stated_by))
            if len(values) > 1:
                said = " and ".join(map(repr, values))
                raise DataError(f"a correction says {name} {said}", where=str(path), hint="say it once")
            if values:
                row[name] = values[0]
        place = f"{path}, {subject}" if isinstance(subject, URIRef) else str(path)
        rows.append((place, row))
    return sorted(rows, key=lambda pair: sorted(pair[1].items()))


def stated(correction: Correction) -> Mapping[str, str]:
    """What a correction says, by field, without what it leaves empty."""
    return {name: getattr(correction, name) for name in PROPERTIES if getattr(correction, name)}


def node(correction: Correction, graph: Graph, names: Names) -> URIRef:
    """The correction as it was stated, in the graph; gives its IRI."""
    said = stated(correction)
    iri = names.correction(*(f"{name}={value}" for name, value in said.items()))
    state(graph, iri, (RDF.type, PG.Correction), *((PROPERTIES[name], Literal(value)) for name, value in said.items()))
    return iri


def write_unapplied(unapplied: Iterable[Unapplied], graph: Graph, names: Names) -> None:
    """The corrections that could not be applied, each with why; they have no place, since theirs is gone."""
    for each in unapplied:
        iri = node(each.correction, graph, names)
        document = URIRef(each.document) if each.document else None
        state(
            graph,
            iri,
            (PG.correctionStatus, Literal("not-applied")),
            (PG.notAppliedBecause, Literal(each.why, lang="en")),
            (PG.inDocument, document),
        )


def write_corrections(
    corrections: Sequence[Applied], commitments: Mapping[Span, URIRef], names: DocumentNames, provenance: Provenance
) -> None:
    """The corrections of one document, each with the words it was made for, and links from the commitments it touched.

    A merge touches many places and documents, so it has no place of its own.
    """
    for each in corrections:
        iri = node(each.correction, provenance.graph, provenance.names)
        state(
            provenance.graph,
            iri,
            (PG.correctionStatus, Literal("applied")),
            (PG.inDocument, names.document),
            (PG.before, Literal(each.before) if each.before else None),
        )
        if each.correction.kind != "merge":
            for span in each.spans:
                provenance.words(iri, span)
                provenance.lines(iri, span)
        if each.correction.kind != "reject":
            for span in each.spans:
                state(provenance.graph, commitments[span], (PG.correctedBy, iri))
