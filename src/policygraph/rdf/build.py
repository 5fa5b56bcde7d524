"""Reading to Dataset: documents, their sections and doubts; commitments are written by the module of that name.

The graph of several readings is the union of the graphs of each, whatever their order and company (but for two
documents that would have the same name).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from rdflib import RDF, RDFS, XSD, Graph, Literal, URIRef

from policygraph.rdf.commitments import Commitments
from policygraph.rdf.corrections import write_corrections, write_unapplied
from policygraph.rdf.dataset import Dataset
from policygraph.rdf.described import Described, state
from policygraph.rdf.names import BASE, DocumentNames, document_key, slug
from policygraph.rdf.namespaces import DCAT, DCT, EU_LANGUAGE, NIF, PG, PREFIXES, SCHEMA, empty_graph, instance_prefixes
from policygraph.rdf.ontology import load_vocabulary
from policygraph.rdf.provenance import Provenance, ordinal
from policygraph.rdf.publication import UNSTATED, Publication, describe
from policygraph.records.concepts import Vocabulary
from policygraph.records.corrections import Unapplied
from policygraph.records.findings import Reading

#: language tag → code of the EU authority table
LANGUAGES = {"nb": "NOB", "nn": "NNO", "no": "NOR", "en": "ENG", "se": "SME"}
#: field of a description → the property that says it
DESCRIBED_BY = {
    "title": DCT.title,
    "publisher": DCT.publisher,
    "issued": DCT.issued,
    "period_start": DCAT.startDate,
    "period_end": DCAT.endDate,
    "language": DCT.language,
    "document_type": DCT.type,
    "source_url": DCT.source,
    "identifier": DCT.identifier,
}


def build(
    readings: Sequence[Reading],
    *,
    base: str = BASE,
    vocabulary: Vocabulary | None = None,
    unapplied: Sequence[Unapplied] = (),
    publication: Publication = UNSTATED,
) -> Dataset:
    """The graph of what was read; ``base`` is the IRI that instances are named below.

    ``unapplied`` are the corrections that found no place, which the graph keeps with the reason. ``publication`` is
    what the publisher states of the graph.

    The order of ``readings`` does not matter; the same file given twice with the same description counts once. The
    concepts referred to are described from ``vocabulary``, by default the project's own.
    """
    keyed = document_keys(readings)
    prefixes = instance_prefixes(base) | document_prefixes([key for key, _ in keyed], base)
    graph, text = empty_graph(prefixes), empty_graph(prefixes)
    described = Described(graph, vocabulary or load_vocabulary(), base)
    for key, reading in keyed:
        write(reading, described.names.document(key), graph, text, described, publication)
    write_unapplied(unapplied, graph, described.names)
    return Dataset(graph, text)


def build_apart(
    readings: Sequence[Reading],
    *,
    base: str = BASE,
    unapplied: Sequence[Unapplied] = (),
    publication: Publication = UNSTATED,
) -> dict[str, Dataset]:
    """The graph of each document by the document's name, under the same IRIs as in the graph of them all.

    A correction that was not applied and is of no document is in none of them.
    """
    found: dict[str, Dataset] = {}
    for key, reading in document_keys(readings):
        prefixes = instance_prefixes(base) | document_prefixes([key], base)
        graph, text = empty_graph(prefixes), empty_graph(prefixes)
        described = Described(graph, load_vocabulary(), base)
        iri = described.names.document(key)
        write(reading, iri, graph, text, described, publication)
        write_unapplied((each for each in unapplied if each.document == str(iri)), graph, described.names)
        found[key] = Dataset(graph, text)
    return found


def document_keys(readings: Sequence[Reading]) -> list[tuple[str, Reading]]:
    """The readings with the name of each document, by name; documents of the same name get more into theirs.

    A name that somebody stated stays as it is, so that IRIs need not change when another document comes.
    """
    stated, named = stated_and_own_names(readings)
    found: list[tuple[str, Reading]] = [*stated.items()]
    for key, same in named.items():
        if len(same) == 1 and key not in stated:
            found.append((key, same[0]))
            continue
        titled: dict[str, list[Reading]] = defaultdict(list)
        for reading in same:
            title = slug(reading.description.title or stem(reading))
            titled[key if key.endswith(title) else f"{key}-{title}"].append(reading)
        for longer, still in titled.items():
            for reading in still:
                sha256 = reading.outline.text.source.sha256
                alone = len(still) == 1 and longer not in stated
                found.append((longer if alone else f"{longer}-{sha256[:8]}", reading))
    return sorted(found, key=lambda pair: pair[0])


def sharing_names(readings: Sequence[Reading]) -> list[tuple[str, list[Reading]]]:
    """The documents that would have the same name, by it: what is added to their names depends on their company."""
    stated, named = stated_and_own_names(readings)
    return sorted((key, same) for key, same in named.items() if len(same) > 1 or key in stated)


def stated_and_own_names(readings: Sequence[Reading]) -> tuple[dict[str, Reading], dict[str, list[Reading]]]:
    """The different documents whose name is stated, by it, and the others by the name that follows from metadata."""
    ordered = sorted(readings, key=lambda reading: reading.outline.text.source.name, reverse=True)
    different = {(reading.outline.text.source.sha256, reading.description): reading for reading in ordered}
    stated: dict[str, Reading] = {}
    named: dict[str, list[Reading]] = defaultdict(list)
    for reading in different.values():
        if (identifier := reading.description.identifier) is not None:
            stated[identifier] = reading
        else:
            named[key_of(reading)].append(reading)
    return stated, named


def key_of(reading: Reading) -> str:
    """The name a document has by its own metadata."""
    said = reading.description
    return document_key(
        publisher=reading.promisor.key if reading.promisor else said.publisher or "",
        kind=said.document_type or "document",
        issued=said.issued or "",
        start=said.period_start or "",
        end=said.period_end or "",
        language=said.language or reading.outline.language,
        title=said.title or "",
        file=stem(reading),
    )


def stem(reading: Reading) -> str:
    """The name of the file without its ending."""
    return reading.outline.text.source.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def document_prefixes(keys: Sequence[str], base: str) -> dict[str, str]:
    """A short prefix for each document: the first letters of its name and its year ("eks25")."""
    found: dict[str, str] = {}
    for key in keys:
        words = key.split("-")
        years = [word for word in words if word.isdigit() and len(word) == 4]
        short = words[0][:3] + "".join(years[:1])[2:]
        prefix, number = short, 1
        while prefix in found or prefix in PREFIXES or prefix in instance_prefixes(base):
            number += 1
            prefix = f"{short}-{number}"
        found[prefix] = f"{base}doc/{key}/"
    return found


def write(
    reading: Reading, iri: URIRef, graph: Graph, texts: Graph, described: Described, publication: Publication
) -> None:
    """Everything about one document."""
    text = reading.outline.text
    names = DocumentNames(iri, text.source.sha256, text.string)
    provenance = Provenance(graph, described.names, names, text, address(reading.description.source_url))
    promisor = document(reading, names, graph, described)
    provenance.files(text.source)
    said = reading.description
    language = language_of(said.language or reading.outline.language)
    describe(graph, described.names, names, said.title or text.source.name, language, publication)
    state(texts, names.text, (RDF.type, PG.DocumentText), (NIF.isString, Literal(text.string)))
    sections = write_sections(reading, names, graph, provenance)
    commitments = Commitments(graph, described, names, provenance).write(reading, promisor, sections)
    write_corrections(reading.corrections, commitments, names, provenance)
    for doubt in reading.doubts:
        place = names.doubt(doubt.rule, doubt.span.of(text.string), doubt.message)
        state(
            graph, place, (RDF.type, PG.Doubt), (PG.inDocument, iri), (RDFS.comment, Literal(doubt.message, lang="en"))
        )
        provenance.words(place, doubt.span)
        provenance.lines(place, doubt.span)
        described.found_by(place, (doubt.rule,))


def document(reading: Reading, names: DocumentNames, graph: Graph, described: Described) -> URIRef | None:
    """The document and its description; gives the promisor, where it is known."""
    said, source = reading.description, reading.outline.text.source
    language = said.language or reading.outline.language
    source_address = address(said.source_url)
    promisor = None
    if reading.promisor is not None:
        promisor = described.actor(reading.promisor, said.publisher or "", reading.promisor.type or "other", language)
    elif said.publisher:
        promisor = described.publisher(said.publisher, language)
    state(
        graph,
        names.document,
        (RDF.type, PG.Document),
        (DCT.title, Literal(said.title, lang=language) if said.title else Literal(source.name)),
        (DCT.identifier, Literal(f"doc/{names.document.rsplit('/', 1)[-1]}")),
        (DCT.publisher, promisor),
        (DCT.issued, Literal(said.issued, datatype=date_type(said.issued), normalize=False) if said.issued else None),
        (DCT.language, language_of(language)),
        (DCT.type, described.concept("document-type", said.document_type)),
        (DCT.source, None if source_address is None else URIRef(source_address)),
        (DCT.hasFormat, names.file),
        (DCT.hasFormat, names.text),
    )
    if said.period_start or said.period_end:
        state(
            graph,
            names.document,
            (DCT.temporal, names.period),
        )
        state(
            graph,
            names.period,
            (RDF.type, DCT.PeriodOfTime),
            (DCAT.startDate, day(said.period_start, "-01-01")),
            (DCAT.endDate, day(said.period_end, "-12-31")),
        )
    for field, origin in said.origins:
        if field in DESCRIBED_BY:
            where = names.part(f"origin-{field.replace('_', '-')}")
            state(
                graph,
                where,
                (RDF.type, PG.Origin),
                (PG.inDocument, names.document),
                (PG.ofProperty, DESCRIBED_BY[field]),
                (RDFS.comment, Literal(origin, lang="en")),
            )
    return promisor


def language_of(tag: str) -> URIRef:
    """A language of the EU authority table."""
    return EU_LANGUAGE[LANGUAGES.get(tag, "UND")]


def address(stated: str | None) -> str | None:
    """An address with what may not stand in an IRI escaped.

    >>> address("https://example.org/vårt program.pdf")
    'https://example.org/vårt%20program.pdf'
    """
    return None if stated is None else re.sub(r'[\s<>"{}|\\^`]', lambda found: f"%{ord(found[0]):02X}", stated)


def date_type(stated: str) -> URIRef:
    """The datatype of a stated day, month or year."""
    return {4: XSD.gYear, 7: XSD.gYearMonth}.get(len(stated), XSD.date)


def day(stated: str | None, of_the_year: str) -> Literal | None:
    """A day; a year alone stands for its first or last."""
    if not stated:
        return None
    return Literal(stated + of_the_year if len(stated) == 4 else stated, datatype=XSD.date, normalize=False)


def write_sections(reading: Reading, names: DocumentNames, graph: Graph, provenance: Provenance) -> list[URIRef]:
    """The tree of headings; gives the IRIs in the order of the outline."""
    languages = {block.span: block.language for block in reading.outline.blocks}
    iris: list[URIRef] = []
    paths: list[tuple[str, ...]] = []
    for position, section in enumerate(reading.outline.sections, 1):
        title = section.title or section.number or section.span.of(reading.outline.text.string)
        above = () if section.parent is None else paths[section.parent]
        paths.append((*above, title))
        iri = names.section(paths[-1])
        state(
            graph,
            iri,
            (RDF.type, PG.Section),
            (DCT.title, Literal(title, lang=languages.get(section.span, reading.outline.language))),
            (PG.sectionNumber, Literal(section.number) if section.number else None),
            (DCT.isPartOf, names.document if section.parent is None else iris[section.parent]),
            (SCHEMA.position, Literal(position)),
            (PG.level, ordinal(section.level)),
            (PG.inDocument, names.document),
        )
        provenance.words(iri, section.span)
        provenance.lines(iri, section.span)
        iris.append(iri)
    return iris
