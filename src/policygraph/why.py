"""Why is this a commitment, and why is that none: an IRI or some words, led back to the rules that decided."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rdflib import Graph, Literal, URIRef

from policygraph.batch import Job, read_documents
from policygraph.errors import UsageError
from policygraph.finding import find
from policygraph.finding.explain import Explanation, explain
from policygraph.language.detect import detect
from policygraph.language.sentences import split
from policygraph.rdf import tables
from policygraph.rdf.namespaces import OA, PG
from policygraph.rdf.ontology import load_vocabulary
from policygraph.rdf.read import load
from policygraph.records.corrections import Applied, Unapplied
from policygraph.records.findings import Reading
from policygraph.records.outline import Block, Kind, Outline
from policygraph.records.source import Description, Line, Source
from policygraph.records.text import Paragraph, Piece, Span, Text

IRI = re.compile(r"https?://\S+$")


@dataclass(frozen=True, slots=True)
class Account:
    """An explanation with the reading it is about; ``place`` says where it stands, empty for words given by hand."""

    reading: Reading
    explanation: Explanation
    place: str
    corrections: tuple[Applied | Unapplied, ...] = ()

    def corrected(self, reading: Reading, unapplied: Iterable[Unapplied]) -> Account:
        """The account with what a person put right in its words, and what was to be put right and found no place."""
        span, words = self.explanation.span, " ".join(self.words(self.explanation.span).split())
        applied = [each for each in reading.corrections if any(place.meets(span) for place in each.spans)]
        missed = [each for each in unapplied if " ".join(each.correction.quote.split()) in (words, "")]
        about = [each for each in missed if each.correction.kind != "merge"]
        return replace(self, corrections=(*applied, *about))

    def words(self, span: Span) -> str:
        """The characters of a span in the document text."""
        return span.of(self.reading.outline.text.string)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about: words, and what is known of their surroundings."""

    words: str
    lead_in: str | None = None
    publisher: str | None = None
    language: str | None = None


def accounts(question: Question, jobs: Sequence[Job]) -> list[Account]:
    """The explanations of everything that ``question`` touches in the documents of ``jobs``.

    Without documents the words stand for themselves. Raises ``UsageError`` where they stand in none of the
    documents and ``DocumentError`` where one cannot be read.
    """
    if not jobs:
        reading = reading_of(question)
        about = Span(len(reading.outline.text.string) - len(question.words), len(reading.outline.text.string))
        return [Account(reading, each, "") for each in explain(reading, load_vocabulary(), about)]
    readings, failures = read_documents(jobs)
    if failures:
        raise failures[0]
    found = [account for reading in readings for account in accounts_in(reading, question.words)]
    if not found:
        names = ", ".join(job.path.name for job in jobs)
        hint = "give words as they stand in the document, hyphens at line ends undone"
        raise UsageError(f"«{question.words}» does not stand in {names}", hint=hint)
    return found


def accounts_in(reading: Reading, words: str) -> Iterator[Account]:
    """The explanations of what touches ``words`` in one document, white space and case aside."""
    text = reading.outline.text
    pattern = r"\s+".join(map(re.escape, words.split()))
    seen: set[Span] = set()
    for match in re.finditer(pattern, text.string, re.IGNORECASE):
        for each in explain(reading, load_vocabulary(), Span(match.start(), match.end())):
            if each.span not in seen:
                seen.add(each.span)
                place = text.place(each.span)
                yield Account(reading, each, f"{text.source.name}, page {place.page}, line {place.line_start}")


def questions_about(what: str, files: Sequence[Path]) -> list[Question]:
    """What a graph says of the commitments that ``what`` means, in reading order.

    That is the IRI of a commitment or of a finding in it, a content key, or words of quotes. Raises ``UsageError``
    where the graph in ``files`` has none.
    """
    if not files:
        raise UsageError("an IRI alone says nothing", where=what, hint="give the graph file that it stands in")
    graph = load(files).graph
    if re.match(IRI, what):
        meant = {URIRef(name) for name in (what, owner(what)) if (URIRef(name), PG.text, None) in graph}
        if not meant:
            raise UsageError("no commitment has this IRI", where=what, hint="copy one from commitments.jsonl")
    else:
        meant = {c for c in graph.subjects(PG.contentKey, Literal(what.removeprefix("c-"))) if isinstance(c, URIRef)}
        words = " ".join(what.split()).casefold()
        meant = meant or {
            URIRef(str(c))
            for c, quote in graph.subject_objects(PG.text)
            if words in " ".join(str(quote).split()).casefold()
        }
        if not meant:
            where = ", ".join(map(str, files))
            hint = "give the document itself, to see why there is none"
            raise UsageError(f"no commitment says «{what}»", where=where, hint=hint)
    rows = [row for row in tables.rows(graph) if URIRef(row["iri"]) in meant]
    return [question_of(row, graph) for row in rows]


def question_of(row: tables.Row, graph: Graph) -> Question:
    """The words of a commitment of a graph, and what the graph says of their surroundings."""
    commitment = URIRef(row["iri"])
    quote = graph.value(commitment, PG.text)
    language = quote.language if isinstance(quote, Literal) else None
    return Question(row["quote"], lead_in_of(graph, commitment), row["promisor"], language)


def owner(iri: str) -> str:
    """The commitment that a finding belongs to, by its name.

    >>> owner("https://example.org/doc/a/c-mp56rslmaq7j.i.nav-affected")
    'https://example.org/doc/a/c-mp56rslmaq7j'
    """
    path, slash, name = iri.rpartition("/")
    return path + slash + name.split(".", 1)[0]


def lead_in_of(graph: Graph, commitment: URIRef) -> str | None:
    """The words of a commitment's lead-in."""
    place = graph.value(commitment, PG.leadIn)
    exact = (graph.value(selector, OA.exact) for selector in graph.objects(place, OA.hasSelector))
    return next((str(words) for words in exact if words is not None), None) if place is not None else None


def reading_of(question: Question) -> Reading:
    """The words of a question read as a document of their own, as an item where they have a lead-in."""
    rows = [question.lead_in, question.words] if question.lead_in else [question.words]
    string = "\n".join(rows)
    language = question.language or detect(string, least=1) or "nb"
    spans: list[Span] = []
    for row in rows:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(row)))
    data = string.encode()
    lines = tuple(Line(row, number) for number, row in enumerate(rows, 1))
    source = Source("words given by hand", "text/plain", hashlib.sha256(data).hexdigest(), len(data), 1, lines)
    ledger = tuple(Piece(span.start, span.end, line, 0) for line, span in enumerate(spans))
    text = Text(source, string, tuple(map(Paragraph, spans)), ledger)
    blocks = [Block(Kind.PARAGRAPH, span, split(string, span), None, language) for span in spans]
    if question.lead_in:
        blocks[1] = Block(Kind.ITEM, spans[1], split(string, spans[1]), None, language, "•", 0, None, spans[0])
    description = Description(publisher=question.publisher, language=language)
    return find(Outline(text, language, (), tuple(blocks)), load_vocabulary(), description)
