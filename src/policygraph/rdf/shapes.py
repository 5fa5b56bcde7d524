"""Holds graphs to the shapes of the ontology: SHACL Core by pySHACL, the cross-checks by Oxigraph.

Any SHACL engine gives the same results from ``ontology/shapes.ttl`` alone. Two run here for speed: the cross-checks,
which are SPARQL on one focus node, take Oxigraph a second where rdflib needs minutes, and documents that do not
refer to each other are checked apart, in several processes if wanted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pyoxigraph as ox
from rdflib import RDF, Graph, URIRef
from rdflib.term import BNode, Literal, Node

from policygraph.rdf.dataset import Dataset
from policygraph.rdf.namespaces import PG, PGS, SH, empty_graph
from policygraph.rdf.ontology import local_name, ontology_folder
from policygraph.rdf.read import Terms, load, oxigraph_term, store_of
from policygraph.rdf.report import Result, ValidationReport, report


def validate(subject: Dataset | Sequence[Path], *, workers: int = 1) -> ValidationReport:
    """The report on a dataset, or on the graph in files; ``workers`` processes share the documents.

    With more than one worker the calling script must guard its entry (``if __name__ == "__main__"``), as Python's
    multiprocessing asks. Raises as ``read.load`` does where a file cannot be read.
    """
    dataset = subject if isinstance(subject, Dataset) else load(subject)
    results = [*core(dataset.graph, workers), *cross_checks(dataset)]
    return report(results, dataset.graph)


@cache
def shapes() -> Graph:
    """All shapes of the ontology."""
    return Graph().parse(ontology_folder() / "shapes.ttl", format="turtle")


@cache
def core_shapes() -> Graph:
    """The shapes without the cross-checks, each property shape with the targets of its node shape.

    That means the same (https://www.w3.org/TR/shacl/#targets) and lets pySHACL check all focus nodes of a property
    shape at once; through ``sh:property`` it takes the shape apart again for every one of them.
    """
    whole, left = shapes(), Graph()
    checks = set(whole.subjects(SH.sparql)) | set(whole.objects(None, SH.sparql))
    targets = (SH.targetClass, SH.targetSubjectsOf)
    for subject, predicate, value in whole:
        own = [(target, what) for target in targets for what in whole.objects(subject, target)]
        if predicate == SH.property and own:
            for target, what in own:
                left.add((value, target, what))
        elif subject not in checks:
            left.add((subject, predicate, value))
    return left


def core(graph: Graph, workers: int = 1) -> list[Result]:
    """The results of SHACL Core, document by document."""
    parts = apart(graph) if workers > 1 else [graph]
    if len(parts) == 1:
        return core_of(graph)
    written = [part.serialize(format="nt", encoding="utf-8") for part in parts]
    with ProcessPoolExecutor(min(workers, len(parts)), mp_context=get_context("spawn")) as pool:
        return [result for results in pool.map(core_of_ntriples, written) for result in results]


def core_of_ntriples(written: bytes) -> list[Result]:
    """The results of SHACL Core for a graph that came from another process."""
    graph, terms = Graph(), Terms()
    for quad in ox.parse(written, format=ox.RdfFormat.N_TRIPLES):
        graph.add((terms.of(quad.subject), terms.of(quad.predicate), terms.of(quad.object)))
    return core_of(graph)


def core_of(graph: Graph) -> list[Result]:
    """The results of SHACL Core for one graph."""
    import pyshacl  # here, since it brings the SPARQL parser: a fifth of a second for those who validate nothing

    _, found, _ = pyshacl.validate(graph, shacl_graph=core_shapes(), inplace=True)
    # results of shapes inside other shapes are details of these, not results of the report
    return [result_of(found, node) for node in found.objects(None, SH.result)]


def result_of(found: Graph, node: Node) -> Result:
    """One result of pySHACL as a record; a path that is no single property is left out, the shape tells it."""

    def said(predicate: URIRef) -> str | None:
        value = found.value(node, predicate)
        return None if value is None or (isinstance(value, BNode) and predicate == SH.resultPath) else value.n3()

    messages = sorted(str(message) for message in found.objects(node, SH.resultMessage))
    return Result(
        severity=str(found.value(node, SH.resultSeverity)).rsplit("#", 1)[-1],
        shape=said(SH.sourceShape) or "",
        component=said(SH.sourceConstraintComponent) or "",
        message="; ".join(messages),
        focus=said(SH.focusNode) or "",
        path=said(SH.resultPath),
        value=said(SH.value),
    )


def apart(graph: Graph) -> list[Graph]:
    """The parts of a graph that can be checked apart: groups of documents that refer to each other.

    What belongs to no document (actors, concepts, rules) is in every part.
    """
    documents = sorted((str(d) for d in graph.subjects(RDF.type, PG.Document) if isinstance(d, URIRef)), key=len)
    leader = {document: document for document in documents}

    def lead(document: str) -> str:
        while leader[document] != document:
            document = leader[document]
        return document

    owner: dict[Node, str | None] = {}

    def owner_of(term: Node) -> str | None:
        if term not in owner:
            name = str(term)
            owner[term] = next((d for d in (name, name.rpartition("/")[0]) if d in leader), None)
        return owner[term]

    for subject, _, value in graph:
        ours, theirs = owner_of(subject), owner_of(value) if isinstance(value, URIRef) else None
        if ours and theirs and lead(ours) != lead(theirs):
            leader[lead(theirs)] = lead(ours)
    parts: dict[str, Graph] = defaultdict(empty_graph)
    shared = []
    for triple in graph:
        document = owner_of(triple[0])
        if document is None:
            shared.append(triple)
        else:
            parts[lead(document)].add(triple)
    for part in parts.values():
        for triple in shared:
            part.add(triple)
    return [parts[document] for document in sorted(parts)] or [graph]


def cross_checks(dataset: Dataset) -> Iterator[Result]:
    """The results of the SPARQL constraints, read from the same file of shapes."""
    whole = shapes()
    store = store_of(
        ox.Triple(*map(oxigraph_term, triple))  # type: ignore[arg-type]
        for part in (dataset.graph, dataset.text)
        for triple in part
    )
    prefixes = {
        str(whole.value(declared, SH.prefix)): str(whole.value(declared, SH.namespace))
        for declared in whole.objects(None, SH.declare)
    }
    terms = Terms()
    for shape, constraint in sorted(whole.subject_objects(SH.sparql), key=str):
        severity = str(whole.value(shape, SH.severity)).rsplit("#", 1)[-1]
        message = str(whole.value(constraint, SH.message))
        found = store.query(str(whole.value(constraint, SH.select)), prefixes=prefixes)
        if not isinstance(found, ox.QuerySolutions):
            raise TypeError(f"{constraint} is no SELECT query")
        variables = [variable.value for variable in found.variables]
        for solution in found:
            bound = {name: terms.of(solution[name]) for name in variables if solution[name] is not None}
            yield Result(
                severity=severity,
                shape=shape.n3(),
                component=SH.SPARQLConstraintComponent.n3(),
                message=filled(message, bound),
                focus=PGS.graph.n3(),
                path=None,
                value=bound["value"].n3(),
                constraint=constraint.n3(),
                detail=bound["detail"].n3() if "detail" in bound else None,
            )


def filled(message: str, bound: dict[str, Node]) -> str:
    """A message with its ``{?names}`` replaced by what they are bound to."""

    def words(name: re.Match[str]) -> str:
        term = bound.get(name[1])
        if isinstance(term, URIRef):
            return local_name(term)
        return f'"{term}"' if isinstance(term, Literal) and term.datatype is None else str(term or "")

    return re.sub(r"\{[?$](\w+)\}", words, message)
