"""Graph to rows: one plain record per commitment, in reading order, made from the graph alone.

The fields are those of the gold standard, then where to find the commitment again::

    quote form modality verb action actors[{text,name,role,iri}] groups[] instruments[{text,name,type,iri}]
    numbers[{value,unit}] deadline heading parent
    iri document promisor page line_start line_end start end rules[]

``parent`` and ``document`` are IRIs, ``promisor`` is a name; the lines are those of the file, the characters those of
the document text.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from rdflib import FOAF, RDF, SKOS, Graph, Literal
from rdflib.term import Node

from policygraph.rdf.namespaces import CV, DCT, NIF, OA, PG, SCHEMA

FIELDS = (
    "quote",
    "form",
    "modality",
    "verb",
    "action",
    "actors",
    "groups",
    "instruments",
    "numbers",
    "deadline",
    "heading",
    "parent",
    "iri",
    "document",
    "promisor",
    "page",
    "line_start",
    "line_end",
    "start",
    "end",
    "rules",
)
#: a spreadsheet takes a cell that starts so for a formula
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Row = dict[str, Any]


def rows(graph: Graph) -> Iterator[Row]:
    """The commitments of a graph as rows, by document and reading order; what the graph lacks is ``None``."""
    commitments = list(graph.subjects(RDF.type, PG.Commitment))
    where = {c: (str(graph.value(c, PG.inDocument)), number(graph.value(c, SCHEMA.position)) or 0) for c in commitments}
    for commitment in sorted(commitments, key=lambda c: (*where[c], str(c))):
        yield row(graph, commitment)


def row(graph: Graph, commitment: Node) -> Row:
    """One commitment as a row."""
    quote = graph.value(commitment, PG.text)
    language = (quote.language if isinstance(quote, Literal) else None) or "nb"
    place = graph.value(commitment, PG.evidence)
    position = next(
        (s for s in graph.objects(place, OA.hasSelector) if (s, RDF.type, OA.TextPositionSelector) in graph), None
    )
    section = graph.value(commitment, PG.inSection)
    deadline = graph.value(commitment, PG.hasDeadline)
    return {
        "quote": text(quote),
        "form": notation(graph, commitment, PG.form),
        "modality": notation(graph, commitment, PG.modality),
        "verb": text(graph.value(commitment, PG.actionVerb)),
        "action": notation(graph, commitment, PG.actionClass),
        "actors": [actor(graph, found) for found in findings(graph, commitment, PG.hasInvolvement)],
        "groups": [text(graph.value(found, NIF.anchorOf)) for found in findings(graph, commitment, PG.hasTag)],
        "instruments": [
            instrument(graph, found, language) for found in findings(graph, commitment, PG.hasInstrumentUse)
        ],
        "numbers": [amount(graph, found) for found in findings(graph, commitment, PG.hasTarget)],
        "deadline": None if deadline is None else text(graph.value(deadline, PG.statedTime)),
        "heading": None if section is None else text(graph.value(section, DCT.title)),
        "parent": text(graph.value(commitment, PG.partOf)),
        "iri": str(commitment),
        "document": text(graph.value(commitment, PG.inDocument)),
        "promisor": name(graph, graph.value(commitment, PG.promisor), language),
        "page": number(graph.value(place, PG.page)),
        "line_start": number(graph.value(place, PG.lineStart)),
        "line_end": number(graph.value(place, PG.lineEnd)),
        "start": number(graph.value(position, OA.start)),
        "end": number(graph.value(position, OA.end)),
        "rules": sorted(str(graph.value(rule, DCT.identifier)) for rule in graph.objects(commitment, PG.foundBy)),
    }


def findings(graph: Graph, commitment: Node, has: Node) -> list[Node]:
    """The findings of one kind in the order of the text."""
    found = graph.objects(commitment, has)
    return sorted(found, key=lambda f: (number(graph.value(f, NIF.beginIndex)) or 0, str(f)))


def actor(graph: Graph, involvement: Node) -> Row:
    """An actor as written, its usual name, its role and its IRI."""
    who = graph.value(involvement, CV.hasParticipant)
    return {
        "text": text(graph.value(involvement, NIF.anchorOf)),
        "name": name(graph, who, "nb"),
        "role": notation(graph, involvement, CV.role),
        "iri": text(who),
    }


def instrument(graph: Graph, use: Node, language: str) -> Row:
    """An instrument as written, its name, its type and its IRI."""
    what = graph.value(use, PG.instrument)
    return {
        "text": text(graph.value(use, NIF.anchorOf)),
        "name": name(graph, what, language),
        "type": None if what is None else notation(graph, what, PG.instrumentType),
        "iri": text(what),
    }


def amount(graph: Graph, target: Node) -> Row:
    """A number (the lower one of a range) and its unit, both as written: 3 and "milliarder kroner"."""
    value = next(
        (said for term in (PG.statedValue, SCHEMA.value, SCHEMA.minValue) if (said := graph.value(target, term))), None
    )
    unit = text(graph.value(target, PG.measure)) or ""
    if value is None:
        return {"value": None, "unit": unit}
    exact = Decimal(str(value))
    return {"value": int(exact) if exact == exact.to_integral_value() else float(exact), "unit": unit}


def text(node: Node | None) -> str | None:
    """The words of a literal or IRI."""
    return None if node is None else str(node)


def number(node: Node | None) -> int | None:
    """A whole number."""
    return None if node is None else int(str(node))


def notation(graph: Graph, subject: Node, predicate: Node) -> str | None:
    """The notation of the concept that a property points to; of one that is not described, the end of its IRI."""
    concept = graph.value(subject, predicate)
    if concept is None:
        return None
    return text(graph.value(concept, SKOS.notation)) or str(concept).rsplit("/", 1)[-1]


def name(graph: Graph, thing: Node | None, language: str) -> str | None:
    """What people call a thing: its usual name, else its label in ``language``, bokmål or any language."""
    if thing is None:
        return None
    usual = sorted(graph.objects(thing, FOAF.name), key=str)
    if usual:
        return str(usual[0])
    labels = {
        o.language: str(o) for o in sorted(graph.objects(thing, SKOS.prefLabel), key=str) if isinstance(o, Literal)
    }
    return labels.get(language) or labels.get("nb") or next(iter(labels.values()), None)


def jsonl(found: Iterable[Row]) -> bytes:
    """Rows as JSON Lines: one object a line, UTF-8."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found).encode()


def csv_table(found: Iterable[Row]) -> bytes:
    """Rows as CSV with a header line: lists of names joined by ``; ``, no cell that a spreadsheet runs as a formula."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, FIELDS, lineterminator="\r\n")
    writer.writeheader()
    for one in found:
        writer.writerow({field: cell(one[field]) for field in FIELDS})
    return stream.getvalue().encode()


def cell(value: object) -> str | int | float:
    """A field as one cell.

    >>> cell([{"text": "NAVs", "name": "NAV", "role": "affected", "iri": "x"}]), cell("=1+1")
    ('NAV (affected)', "'=1+1")
    """
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    if isinstance(value, list):
        return cell("; ".join(map(inner, value)))
    words = str(value)
    return f"'{words}" if words.startswith(FORMULA_STARTS) else words


def inner(value: object) -> str:
    """A member of a list inside a cell."""
    if not isinstance(value, dict):
        return str(value)
    if "value" in value:
        return f"{value['value']} {value['unit']}".strip()
    return f"{value['name']} ({value.get('role') or value.get('type')})"
