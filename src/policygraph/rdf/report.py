"""A validation report: the faults in words for a person, and as a graph for a machine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rdflib import RDF, XSD, Graph, Literal, URIRef
from rdflib.term import BNode, Node
from rdflib.util import from_n3

from policygraph.rdf.names import digest
from policygraph.rdf.namespaces import DCT, NIF, OA, PG, PGS, SH, empty_graph
from policygraph.rdf.ontology import local_name

REPORT = URIRef("https://w3id.org/policygraph/report/")


class Severity(StrEnum):
    """How bad a fault is, the worst first. Only a violation makes a graph invalid."""

    VIOLATION = "Violation"
    WARNING = "Warning"
    INFO = "Info"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: which shape, what is wrong, and where in which document.

    ``node`` is the IRI of the offender and ``value`` what is wrong with it, where one thing is. Document, page,
    line and quote are ``None`` where the offender leads to none.
    """

    severity: Severity
    shape: str
    message: str
    node: str
    value: str | None = None
    document: str | None = None
    page: int | None = None
    line: int | None = None
    quote: str | None = None

    def __str__(self) -> str:
        """The fault on one line."""
        place = ", ".join(
            part
            for part in (
                self.document,
                f"page {self.page}" if self.page else None,
                f"line {self.line}" if self.line else None,
                f"«{short(self.quote)}»" if self.quote else None,
            )
            if part
        )
        shown = self.value is not None and self.value != self.quote
        what = f"{self.message} ({short(self.value or '')})" if shown else self.message
        return f"{self.severity} {self.shape}: {what}; {place + '; ' if place else ''}{self.node}"


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """All faults, the worst first, and the same as a SHACL report."""

    faults: tuple[Fault, ...]
    graph: Graph

    @property
    def conforms(self) -> bool:
        """Whether no shape is violated; warnings and hints do not count."""
        return not any(fault.severity is Severity.VIOLATION for fault in self.faults)

    def counts(self) -> dict[Severity, int]:
        """How many faults there are of each severity."""
        return {severity: sum(fault.severity is severity for fault in self.faults) for severity in Severity}

    def by_shape(self) -> dict[tuple[Severity, str], list[Fault]]:
        """The faults by severity and shape."""
        found: dict[tuple[Severity, str], list[Fault]] = defaultdict(list)
        for fault in self.faults:
            found[fault.severity, fault.shape].append(fault)
        return dict(found)

    def summary(self, examples: int = 3) -> str:
        """The report in words: a line of counts, then each shape with its first faults."""
        counts = self.counts()
        verdict = "The graph conforms" if self.conforms else "The graph breaks shapes"
        numbers = ", ".join(f"{count} {plural(severity, count)}" for severity, count in counts.items() if count)
        lines = [f"{verdict}: {numbers or 'no faults'}."]
        for (severity, shape), faults in self.by_shape().items():
            lines.append(f"{severity} {shape} × {len(faults)}")
            lines += [f"  {str(fault).removeprefix(f'{severity} {shape}: ')}" for fault in faults[:examples]]
            if len(faults) > examples:
                lines.append(f"  … and {len(faults) - examples} more")
        return "\n".join(lines)


def plural(severity: Severity, count: int) -> str:
    """The severity as a word that fits a number.

    >>> plural(Severity.VIOLATION, 2), plural(Severity.INFO, 1)
    ('violations', 'hint')
    """
    word = {"Violation": "violation", "Warning": "warning", "Info": "hint"}[severity]
    return word if count == 1 else f"{word}s"


def short(quote: str, limit: int = 80) -> str:
    """The beginning of a quote on one line."""
    line = " ".join(quote.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Result:
    """A result of SHACL as it is: terms in N-Triples notation, so that it travels between processes and sorts.

    ``detail`` is what a cross-check found besides the offender; SHACL's own results have it in the message only.
    """

    severity: str
    shape: str
    component: str
    message: str
    focus: str
    path: str | None
    value: str | None
    constraint: str | None = None
    detail: str | None = None


def report(results: Iterable[Result], graph: Graph) -> ValidationReport:
    """The report on ``graph`` that ``results`` make, sorted by severity, shape and offender, each result once."""
    rank = {severity: number for number, severity in enumerate(Severity)}
    ordered = sorted(
        set(results),
        key=lambda r: (rank[Severity(r.severity)], r.shape, r.focus, r.path or "", r.value or "", r.message),
    )
    return ValidationReport(tuple(fault_of(result, graph) for result in ordered), report_graph(ordered))


def fault_of(result: Result, graph: Graph) -> Fault:
    """A result in words: a cross-check's offender is its value, any other's its focus node."""
    cross = result.focus == PGS.graph.n3()
    offender = (result.value if cross else result.focus) or result.focus
    node = parsed(offender)
    value = result.detail if cross else result.value
    document, page, line, quote = whereabouts(node, graph)
    return Fault(
        severity=Severity(result.severity),
        shape=result.shape.rsplit("#", 1)[-1].rstrip(">"),
        message=result.message.split(f": {local_name(str(node))}")[0] if cross else result.message,
        node=str(node),
        value=None if value is None else str(parsed(value)),
        document=document,
        page=page,
        line=line,
        quote=quote,
    )


def parsed(words: str) -> Node:
    """A term from its N-Triples notation."""
    if words.startswith("<"):
        return URIRef(words[1:-1])
    if words.startswith("_:"):
        return BNode(words[2:])
    term = from_n3(words)
    return term if isinstance(term, Node) else Literal(words)


def whereabouts(node: Node, graph: Graph) -> tuple[str | None, int | None, int | None, str | None]:
    """Title of the document, page, line and words that a thing leads to, as far as it does."""
    things = upwards(node, graph)
    places = [*things, *(place for thing in things for place in graph.objects(thing, PG.evidence))]
    quote = first(graph, things, PG.text, NIF.anchorOf, OA.exact)
    page, line = first(graph, places, PG.page), first(graph, places, PG.lineStart)
    documents = [thing for thing in things if (thing, RDF.type, PG.Document) in graph]
    document = documents[0] if documents else first(graph, things, PG.inDocument)
    title = graph.value(document, DCT.title) if document is not None else None
    return (
        str(title) if title is not None else None,
        number(page),
        number(line),
        str(quote) if quote is not None else None,
    )


def upwards(node: Node, graph: Graph, steps: int = 3) -> list[Node]:
    """A thing and what it belongs to, nearest first: finding → commitment, selector → place → commitment."""
    found = [node]
    for _ in range(steps):
        for thing in list(found):
            owners = sorted({s for s, p in graph.subject_predicates(thing) if p in OWNING}, key=str)[:1]
            found += [owner for owner in owners if owner not in found]
    return found


OWNING = {
    PG.hasInvolvement,
    PG.hasInstrumentUse,
    PG.hasTarget,
    PG.hasDeadline,
    PG.hasTag,
    PG.evidence,
    PG.leadIn,
    OA.hasSelector,
    DCT.hasFormat,
    DCT.temporal,
}


def first(graph: Graph, things: list[Node], *properties: URIRef) -> Node | None:
    """The first value of one of ``properties`` on one of ``things``."""
    for thing in things:
        for property_ in properties:
            for value in sorted(graph.objects(thing, property_), key=str):
                return value
    return None


def number(node: Node | None) -> int | None:
    """A whole number, where it is one."""
    return int(str(node)) if node is not None and str(node).isdigit() else None


def report_graph(results: list[Result]) -> Graph:
    """A SHACL validation report (https://www.w3.org/TR/shacl/#validation-report), every result with a name of its own.

    ``sh:conforms`` is true where there is no violation. SHACL 1.0 would have it false for a warning, too; SHACL 1.2
    lets a report say which severities count (``sh:conformanceDisallows``), and this one does.
    """
    graph = empty_graph({"pgs": str(PGS), "sh": str(SH), "report": str(REPORT)})
    whole = REPORT + "report"
    valid = not any(result.severity == Severity.VIOLATION for result in results)
    graph.add((whole, RDF.type, SH.ValidationReport))
    graph.add((whole, SH.conforms, Literal(valid, datatype=XSD.boolean)))
    graph.add((whole, SH.conformanceDisallows, SH.Violation))
    for result in results:
        name = (
            REPORT
            + "r-"
            + digest(*(str(part) for part in (result.shape, result.focus, result.path, result.value, result.message)))
        )
        graph.add((whole, SH.result, name))
        graph.add((name, RDF.type, SH.ValidationResult))
        graph.add((name, SH.resultSeverity, SH[result.severity]))
        graph.add((name, SH.sourceShape, parsed(result.shape)))
        graph.add((name, SH.sourceConstraintComponent, parsed(result.component)))
        graph.add((name, SH.resultMessage, Literal(result.message, lang="en")))
        graph.add((name, SH.focusNode, parsed(result.focus)))
        for predicate, words in (
            (SH.resultPath, result.path),
            (SH.value, result.value),
            (SH.sourceConstraint, result.constraint),
        ):
            if words is not None:
                graph.add((name, predicate, parsed(words)))
    return graph
