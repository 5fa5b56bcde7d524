"""What a graph claims to quote: words, and the page and lines of the file they are said to stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import RDF, Graph
from rdflib.namespace import PROV
from rdflib.term import Node

from policygraph.rdf.namespaces import DCT, NIF, OA, PG, SPDX

#: between what the file has and what the text has instead, in ``pg:repaired``
ARROW = " → "


@dataclass(frozen=True, slots=True)
class Claim:
    """A quote of the graph; the lines as in a Place.

    ``kind`` is ``commitment``, ``lead-in``, ``heading``, ``doubt`` or ``correction`` (what a person corrected).

    ``repairs`` are the characters that the text has otherwise than the file, as (file, text) pairs.
    """

    iri: str
    kind: str
    quote: str
    page: int
    page_end: int
    line_start: int
    line_end: int
    repairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Stated:
    """A source file as the graph describes it, with all that it quotes from it; ``text_length`` is in characters."""

    name: str
    sha256: str
    text_length: int | None
    claims: tuple[Claim, ...]


def stated_files(graph: Graph) -> list[Stated]:
    """The source files of a graph by name, each with its claims by place; what lacks a place is claimed without one."""
    claims: dict[Node, list[Claim]] = {}
    for text, claim in _claims(graph):
        claims.setdefault(text, []).append(claim)
    found = []
    for file in graph.subjects(RDF.type, PG.SourceFile):
        digest = graph.value(graph.value(file, SPDX.checksum), SPDX.checksumValue)
        derived = sorted(graph.subjects(PROV.wasDerivedFrom, file), key=str)
        texts = [each for each in derived if (each, RDF.type, PG.DocumentText) in graph]
        length = next((_number(graph, text, DCT.extent) for text in texts), 0)
        quoted = [claim for text in texts for claim in claims.get(text, [])]
        quoted.sort(key=lambda claim: (claim.page, claim.line_start, claim.iri))
        found.append(
            Stated(str(graph.value(file, DCT.title) or file), str(digest or ""), length or None, tuple(quoted))
        )
    return sorted(found, key=lambda stated: (stated.name, stated.sha256))


def _claims(graph: Graph) -> Iterator[tuple[Node, Claim]]:
    lead_ins = set(graph.objects(None, PG.leadIn))
    for place in graph.subjects(RDF.type, PG.Evidence):
        text = graph.value(place, OA.hasSource)
        selectors = [each for each in graph.objects(place, OA.hasSelector) if graph.value(each, OA.exact) is not None]
        owners = sorted(map(str, graph.subjects(PG.evidence, place)))
        if text is not None:
            words = str(graph.value(selectors[0], OA.exact)) if selectors else ""
            if owners:
                # the quote that users read is the commitment's own
                for owner in graph.subjects(PG.evidence, place):
                    yield text, _claim(graph, owner, "commitment", str(graph.value(owner, PG.text) or words), place)
            if place in lead_ins:
                yield text, _claim(graph, place, "lead-in", words, place)
    for kind, of in (("heading", PG.Section), ("doubt", PG.Doubt), ("correction", PG.Correction)):
        for subject in graph.subjects(RDF.type, of):
            text = graph.value(subject, NIF.referenceContext)
            if text is not None:
                yield text, _claim(graph, subject, kind, str(graph.value(subject, NIF.anchorOf) or ""), subject)


def _claim(graph: Graph, subject: Node, kind: str, quote: str, place: Node) -> Claim:
    page, line = _number(graph, place, PG.page), _number(graph, place, PG.lineStart)
    repairs = sorted(str(value) for value in graph.objects(place, PG.repaired))
    pairs = tuple((before, after) for before, arrow, after in (each.partition(ARROW) for each in repairs) if arrow)
    return Claim(
        str(subject),
        kind,
        quote,
        page,
        _number(graph, place, PG.pageEnd) or page,
        line,
        _number(graph, place, PG.lineEnd) or line,
        pairs,
    )


def _number(graph: Graph, subject: Node, predicate: Node) -> int:
    """A whole number that the graph states, 0 where it states none."""
    value = str(graph.value(subject, predicate) or "")
    return int(value) if value.isdecimal() else 0
