"""Turtle in reading order: documents, headings, then each commitment with its places and findings below it.

rdflib does the writing; only the order of the subjects is ours, and it depends on the graph alone.
"""

from __future__ import annotations

from io import BytesIO

from rdflib import RDF, SKOS, Graph, Literal
from rdflib.namespace import PROV
from rdflib.plugins.serializers.turtle import TurtleSerializer
from rdflib.term import Node

from policygraph.rdf.namespaces import DCAT, DCT, PG, SCHEMA, SPDX

#: what stands where in the file, by class; what is in none of them comes last
ORDER = (
    DCAT.Dataset,
    PG.Document,
    PG.Origin,
    DCT.PeriodOfTime,
    PG.SourceFile,
    SPDX.Checksum,
    PG.DocumentText,
    PROV.Activity,
    PROV.Association,
    PG.Section,
    PG.Commitment,
    PG.Doubt,
    PG.Actor,
    PG.Instrument,
    SKOS.Concept,
    PG.Rule,
    PROV.Plan,
    PROV.SoftwareAgent,
)
RANK: dict[Node, int] = {kind: rank for rank, kind in enumerate(ORDER)}
#: what a commitment points to and is written directly below it
BELOW = (
    PG.leadIn,
    PG.evidence,
    PG.hasInvolvement,
    PG.hasInstrumentUse,
    PG.hasTag,
    PG.hasTarget,
    PG.hasDeadline,
)


class OrderedTurtle(TurtleSerializer):
    """rdflib's Turtle with the subjects in reading order, and the short name of each IRI looked for once."""

    indentString = "  "  # noqa: N815 (rdflib's name; half of its width: large files were a twentieth white space)

    def __init__(self, store: Graph) -> None:
        super().__init__(store)
        self._short: dict[tuple[Node, bool], str | None] = {}

    def startDocument(self) -> None:  # noqa: N802 (rdflib's name)
        """Writes the prefixes; all are known now, so that what had no short name may have one."""
        self._short.clear()
        super().startDocument()

    def get_pname(self, uri: Node, gen_prefix: bool = True) -> str | None:
        """The short name of an IRI, if it has one."""
        key = (uri, gen_prefix)
        if key not in self._short:
            self._short[key] = super().get_pname(uri, gen_prefix)
        return self._short[key]

    def orderSubjects(self) -> list[Node]:  # noqa: N802 (rdflib's name)
        """All subjects, each once."""
        return reading_order(self.store)


def reading_order(graph: Graph) -> list[Node]:
    """The subjects of ``graph``: by class, document and position, what belongs to a commitment right below it."""
    ranks: dict[Node, int] = {}
    for subject, kind in graph.subject_objects(RDF.type):
        ranks[subject] = min(ranks.get(subject, len(ORDER)), RANK.get(kind, len(ORDER)))
    documents = {s: str(o) for s, o in graph.subject_objects(PG.inDocument)}
    positions = {
        s: int(str(o)) for s, o in graph.subject_objects(SCHEMA.position) if isinstance(o, Literal) and str(o).isdigit()
    }

    def place(subject: Node) -> tuple[int, str, int, str]:
        rank = ranks.get(subject, len(ORDER))
        return rank, documents.get(subject, ""), positions.get(subject, 0), str(subject)

    ordered: dict[Node, None] = {}
    for subject in sorted(set(graph.subjects()), key=place):
        if subject in ordered:
            continue
        ordered[subject] = None
        if ranks.get(subject) == RANK[PG.Commitment]:
            ordered.update(dict.fromkeys(below(graph, subject)))
    return list(ordered)


def below(graph: Graph, commitment: Node) -> list[Node]:
    """The places and findings of a commitment, and what belongs to them, in the order of :data:`BELOW`."""
    found: list[Node] = []
    for predicate in BELOW:
        for thing in sorted(graph.objects(commitment, predicate), key=str):
            found.append(thing)
            # str() for rdflib's own startswith takes no tuple
            own = [o for o in graph.objects(thing) if str(o).startswith((f"{thing}.", f"{commitment}.instrument."))]
            found += sorted(own, key=str)
    return found


def turtle(graph: Graph) -> bytes:
    """A graph as readable Turtle: the same triples and prefixes give the same bytes."""
    stream = BytesIO()
    OrderedTurtle(graph).serialize(stream, encoding="utf-8")
    return stream.getvalue().rstrip() + b"\n"
