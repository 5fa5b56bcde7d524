"""The whole program in one file: documents in, readings, a graph, and what is made of it.

file → reading → Source → layout → Text → outline → Outline → finding → Reading → rdf → Dataset → network
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from policygraph import network as networks
from policygraph.batch import Job, Progress, find_documents, read_document, read_documents, silent
from policygraph.correcting import Corrected, correct, read_corrections
from policygraph.errors import DocumentError, UsageError
from policygraph.evaluation import Evaluation, among, read_gold
from policygraph.evaluation import evaluate as compare
from policygraph.inspection import View, as_html, as_text, view_of
from policygraph.layout import lay_out
from policygraph.measuring import built_from, predicted
from policygraph.outline import outline
from policygraph.output import check_folder, output_folder
from policygraph.rdf import formats, queries, shapes, tables
from policygraph.rdf.build import build as build_graph
from policygraph.rdf.build import build_apart
from policygraph.rdf.dataset import Dataset
from policygraph.rdf.names import BASE
from policygraph.rdf.ontology import load_vocabulary
from policygraph.rdf.publication import Publication
from policygraph.rdf.queries import Answer
from policygraph.rdf.read import SYNTAXES, load, load_built
from policygraph.rdf.report import ValidationReport
from policygraph.rdf.tables import Row
from policygraph.rdf.turtle import turtle
from policygraph.reading import read, sha256_of
from policygraph.reading.metadata import read_table, stated
from policygraph.records.corrections import Unapplied
from policygraph.records.findings import Reading
from policygraph.records.source import Description
from policygraph.verification import FileCheck, Verification, check_file, stated_files
from policygraph.why import IRI, Account, Question, accounts, questions_about

Paths = Iterable[Path | str]
#: everything that a build writes into its folder
OUTPUTS = ("graph.ttl", "text.ttl", "commitments.jsonl", "validation.ttl", "network.html")
#: where the data of a network lie that is too large for one file
NETWORK_DATA = "network-data"
#: where the pages of the documents lie, to which the network's commitments have links
SOURCE_PAGES = "source"
#: format → how a view of a document is written in it
INSPECTIONS: dict[str, Callable[[View], str]] = {"html": as_html, "text": as_text}
#: fewer are validated before a second process would have started
LEAST_TRIPLES = 20_000
ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
#: the formats that the network package writes
NETWORK_WRITERS: dict[str, formats.Writer] = {
    "graphml": lambda graph: networks.write_graphml(networks.graph_of(graph)),
    "gexf": lambda graph: networks.write_gexf(networks.graph_of(graph)),
}


@dataclass(frozen=True, slots=True)
class Build:
    """What became of a batch of documents; ``failures`` are those that could not be read.

    ``corrected`` says which corrections were applied and which were not, where there were any.
    """

    readings: tuple[Reading, ...]
    failures: tuple[DocumentError, ...]
    dataset: Dataset
    rows: tuple[Row, ...]
    report: ValidationReport
    corrected: Corrected | None = None


def build(
    inputs: Paths,
    out: Path | str | None = None,
    *,
    metadata: Path | str | None = None,
    corrections: Path | str | None = None,
    base_iri: str = BASE,
    workers: int = 1,
    per_document: bool = False,
    with_sources: bool = False,
    known: Mapping[str, str | None] | None = None,
    license: str | None = None,  # noqa: A002 (the word users know)
    creator: str | None = None,
    progress: Progress = silent,
) -> Build:
    """The graph of all documents among ``inputs``, written into the folder ``out`` where one is given.

    ``known`` states fields of the metadata table (``title``, ``issued`` …) for a single document, before all else.
    ``per_document`` writes what may be published: a folder for each document with its graph and commitments, and
    the network of all, without the full texts. ``with_sources`` adds a page for each document, with its full text and
    every commitment marked, to which the network's commitments have links. ``corrections`` is a file of what a person
    put right (CSV or Turtle); what of it cannot be applied is told in ``Build.corrected``. ``license`` (an address)
    and ``creator`` (a name or an IRI) are stated in the graph of each document.

    A document that cannot be read does not keep the others from being built. Raises ``DocumentError`` where none can
    be read, ``DataError`` for a faulty metadata table or corrections file, ``UsageError`` for a folder without
    documents or an IRI that is none, and ``OutputError`` where ``out`` cannot be written.
    """
    if not re.fullmatch(ADDRESS, base_iri) or not base_iri.endswith("/") or "#" in base_iri or "?" in base_iri:
        raise UsageError(f"the base IRI is {base_iri!r}", hint="give one like https://example.org/id/, ending with /")
    if license and not re.fullmatch(ADDRESS, license):
        raise UsageError(
            f"the licence is {license!r}", hint="give its address, such as https://spdx.org/licenses/CC-BY-4.0"
        )
    if creator and creator.startswith("http") and not re.fullmatch(ADDRESS, creator):
        raise UsageError(f"the creator is {creator!r}", hint="give a name, or a whole address with https://")
    if out is not None and not str(out):
        raise UsageError("the folder to write into has no name", hint="give one, such as --out out")
    others = [*([corrections] if corrections else []), *(outputs_in(Path(out)) if out is not None else [])]
    jobs = jobs_of(inputs, metadata, known, others)
    stated_corrections = read_corrections(Path(corrections)) if corrections else None
    if out is not None:
        check_folder(Path(out))
    readings, failures = read_documents(jobs, workers, progress)
    if not readings:
        raise failures[0] if len(failures) == 1 else DocumentError("\n".join(map(str, failures)))
    corrected = None
    if stated_corrections is not None:
        corrected = correct(readings, stated_corrections, base=base_iri, vocabulary=load_vocabulary())
        readings = list(corrected.readings)
    progress("building the graph", 0, 1)
    publication = Publication(license, creator)
    unapplied = corrected.unapplied if corrected else ()
    dataset = build_graph(readings, base=base_iri, unapplied=unapplied, publication=publication)
    progress("validating", 0, 1)
    report = hold_to_shapes(dataset, workers)
    rows = tuple(tables.rows(dataset.graph))
    built = Build(tuple(readings), tuple(failures), dataset, rows, report, corrected)
    if out is not None:
        progress("writing", 0, 1)
        if per_document:
            write_apart(built, Path(out), base_iri, publication)
        else:
            write(built, Path(out), with_sources=with_sources)
    return built


def outputs_in(out: Path) -> list[Path]:
    """What builds write into ``out``: no documents, though the folder may lie among them."""
    apart = [path for name in ("graph.ttl", "commitments.jsonl") for path in out.glob(f"*/{name}")]
    return [*(out / name for name in (*OUTPUTS, NETWORK_DATA, SOURCE_PAGES)), *apart]


def jobs_of(
    inputs: Paths,
    metadata: Path | str | None,
    known: Mapping[str, str | None] | None = None,
    others: Iterable[Path | str] = (),
) -> list[Job]:
    """The documents among ``inputs``, each with what the user (of a single one) and the metadata table say of it.

    The table and ``others`` are no documents, though they may lie among them.
    """
    paths = find_documents(inputs, [*([metadata] if metadata else []), *others])
    table = read_table(Path(metadata), paths, document_types) if metadata else {}
    said = stated(known or {}, document_types)
    if said.origins and len(paths) != 1:
        what = f"{said.origins[0][0]} is stated for {len(paths)} documents at once"
        raise UsageError(what, hint="build one document, or write a metadata table (--metadata)")
    return [Job(path, said.over(table.get(path, Description()))) for path in paths]


def document_types() -> list[str]:
    """The notations of the types that a document may have."""
    return sorted(concept.key for concept in load_vocabulary().of("document-type"))


def write(built: Build, out: Path, *, with_sources: bool = False) -> None:
    """Everything that was built, into a folder, all or nothing; raises ``OutputError`` where it cannot be written."""
    with output_folder(out, (*OUTPUTS, NETWORK_DATA, *([SOURCE_PAGES] if with_sources else []))) as draft:
        (draft / "graph.ttl").write_bytes(turtle(built.dataset.graph))
        (draft / "text.ttl").write_bytes(turtle(built.dataset.text))
        (draft / "commitments.jsonl").write_bytes(tables.jsonl(built.rows))
        (draft / "validation.ttl").write_bytes(turtle(built.report.graph))
        write_network(built, draft, with_sources=with_sources)


def write_apart(built: Build, out: Path, base_iri: str, publication: Publication) -> None:
    """A folder for each document with its graph and commitments, and the network of all; raises as :func:`write`."""
    unapplied = built.corrected.unapplied if built.corrected else ()
    apart = build_apart(built.readings, base=base_iri, unapplied=unapplied, publication=publication)
    with output_folder(out, (*apart, "network.html", NETWORK_DATA)) as draft:
        for name, dataset in apart.items():
            (draft / name).mkdir()
            (draft / name / "graph.ttl").write_bytes(turtle(dataset.graph))
            (draft / name / "commitments.jsonl").write_bytes(tables.jsonl(tables.rows(dataset.graph)))
        write_network(built, draft)


def write_network(built: Build, draft: Path, *, with_sources: bool = False) -> None:
    """The network's page and what lies beside it: data too large for one file, and the documents' pages."""
    texts = built.dataset.text if with_sources else None
    for name, content in networks.pages(built.dataset.graph, texts=texts).items():
        (draft / name).parent.mkdir(exist_ok=True)
        (draft / name).write_text(content, encoding="utf-8", newline="\n")


def validate(files: Paths, *, workers: int = 1) -> ValidationReport:
    """What the shapes say of the graph in ``files``.

    Raises ``UsageError`` where a file is missing or holds nothing of ours, so that there is nothing to look at, and
    ``DataError`` where it is faulty.
    """
    return hold_to_shapes(load_built([Path(file) for file in files]), workers)


def hold_to_shapes(dataset: Dataset, workers: int) -> ValidationReport:
    """What the shapes say; at most ``workers`` processes share the work, where there is enough of it."""
    return shapes.validate(dataset, workers=workers if len(dataset.graph) > LEAST_TRIPLES else 1)


def query(files: Paths, sparql: str | None = None, *, name: str | None = None, where: str = "query") -> Answer:
    """What a SPARQL query, or the one of the project called ``name``, finds in the graph in ``files``.

    Raises ``UsageError`` for an unknown name and a missing file and ``DataError`` for a fault in a file or the query.
    """
    return queries.query([Path(file) for file in files], sparql, name=name, where=where)


def inspect(
    file: Path | str,
    format: str = "html",  # noqa: A002 (the word users know)
    *,
    page: int | None = None,
    metadata: Path | str | None = None,
    corrections: Path | str | None = None,
    base_iri: str = BASE,
) -> str:
    """How a document was read, line by line, as a page (``html``) or for a terminal (``text``); all pages or one.

    With ``corrections`` it is shown as corrected, with what each correction did or why it was not applied. Raises
    ``DocumentError`` where it cannot be read, ``UsageError`` for an unknown format or page and ``DataError`` for a
    faulty corrections file.
    """
    if format not in INSPECTIONS:
        raise UsageError(f"unknown format {format!r}", hint=f"known are {', '.join(INSPECTIONS)}")
    (job,) = jobs_of([file], metadata) if not Path(file).is_dir() else (Job(Path(file)),)
    (reading,), unapplied = put_right([read_document(job)], corrections, base_iri)
    count = reading.outline.text.source.page_count
    if page is not None and not 1 <= page <= count:
        raise UsageError(f"there is no page {page}", where=str(file), hint=f"it has pages 1 to {count}")
    return INSPECTIONS[format](view_of(reading, page, unapplied))


def put_right(
    readings: Sequence[Reading], corrections: Path | str | None, base_iri: str
) -> tuple[tuple[Reading, ...], tuple[Unapplied, ...]]:
    """The readings as a file of corrections has them, where one is given, and what of it found no place."""
    if corrections is None:
        return tuple(readings), ()
    stated_corrections = read_corrections(Path(corrections))
    done = correct(readings, stated_corrections, base=base_iri, vocabulary=load_vocabulary())
    return done.readings, done.unapplied


def verify(files: Paths, sources: Paths, *, progress: Progress = silent) -> Verification:
    """Whether every quote of the graph in ``files`` stands in the original files, at its page and lines.

    The originals are found among ``sources`` (files, or folders for all below them) by their SHA-256, and read anew.
    One that is missing, changed or unreadable is told as the fault of that file. Raises ``UsageError`` where a graph
    file or one of ``sources`` is missing or the graph names no source file, ``DataError`` where it is faulty.
    """
    folders = [Path(source) for source in sources]
    for missing in (folder for folder in folders if not folder.exists()):
        raise UsageError("there is no such file or folder", where=str(missing), hint="check the path of the sources")
    stated = stated_files(load([Path(file) for file in files]).graph)
    if not stated:
        raise UsageError("the graph names no source file", hint="give a graph.ttl that policygraph built")
    originals = {sha256_of(path): path for path in reversed(find_documents(folders)) if path.is_file()}
    by_name = {path.name for path in originals.values()}
    checked: list[FileCheck] = []
    for file in stated:
        progress("verifying", len(checked), len(stated))
        fault = None
        path = originals.get(file.sha256.lower())
        if path is None:
            same = file.name in by_name
            fault = "the file of this name has changed since the build" if same else "the file is not among the sources"
        else:
            try:
                source = read(path)
                checked.append(check_file(file, source, outline(lay_out(source))))
            except DocumentError as error:
                fault = f"{error.what}"
        if fault is not None:
            checked.append(FileCheck(file.name, file.sha256, fault=fault, unread=len(file.claims)))
    return Verification(tuple(checked))


def export(files: Paths, format: str) -> bytes:  # noqa: A002 (the word users know)
    """The graph in ``files`` in another format.

    Raises ``UsageError`` where the format is unknown, or where a table or network is wanted of what is no graph of
    ours, and ``DataError`` for a faulty file.
    """
    return formats.export([Path(file) for file in files], format, NETWORK_WRITERS)


def network(files: Paths) -> str:
    """The interactive network of the graph in ``files`` as one HTML page; raises as :func:`validate` does."""
    return networks.page(load_built([Path(file) for file in files]).graph)


def explain(
    what: str,
    sources: Paths = (),
    *,
    lead_in: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    metadata: Path | str | None = None,
    corrections: Path | str | None = None,
    base_iri: str = BASE,
) -> list[Account]:
    """Why something is a commitment or is none: ``what`` is the IRI of one, or words.

    ``sources`` are documents to look in, or graph files (for an IRI, a content key or words of quotes); without any
    the words stand for themselves, with the lead-in, publisher and language given. With ``corrections`` each account
    tells what a person put right in it, beside what the rules found. Raises ``UsageError`` where nothing is found and
    ``DataError`` for a faulty corrections file.
    """
    given = [Path(source) for source in sources]
    graphs = [path for path in given if path.suffix.lower() in SYNTAXES]
    documents = [path for path in given if path not in graphs]
    if not what.strip():
        raise UsageError("there are no words to explain", hint="give words, or the IRI of a commitment")
    questions = [Question(what, lead_in, publisher, language)]
    if re.match(IRI, what) or (graphs and not documents):
        questions = questions_about(what, graphs)
    jobs = jobs_of(documents, metadata, others=[corrections] if corrections else [])
    found = [account for question in questions for account in accounts(question, jobs)]
    if corrections is None:
        return found
    readings = list({id(account.reading): account.reading for account in found}.values())
    done, unapplied = put_right(readings, corrections, base_iri)
    by_reading = {id(before): after for before, after in zip(readings, done, strict=True)}
    return [account.corrected(by_reading[id(account.reading)], unapplied) for account in found]


def evaluate(
    gold: Path | str,
    *,
    sources: Paths = (),
    predictions: Paths = (),
    metadata: Path | str | None = None,
    workers: int = 1,
    progress: Progress = silent,
) -> Evaluation:
    """How well commitments agree with the gold excerpts in a folder.

    The commitments are those of ``predictions`` (files as ``commitments.jsonl``) or else are built from ``sources``; an
    excerpt that none of these holds is read as a document of its own. Raises ``UsageError`` where there is no gold,
    ``DataError`` for a faulty record and ``DocumentError`` for a document that cannot be read.
    """
    jobs = jobs_of(sources, metadata)
    excerpts = read_gold(Path(gold), [job.path for job in jobs])
    if predictions:
        return compare(excerpts, among([p for path in predictions for p in predicted(Path(path))]))
    choose = among(built_from(jobs, workers, progress))
    alone = [Job(excerpt.path) for excerpt in excerpts if choose(excerpt) is None]
    by_path = dict(zip((job.path for job in alone), built_from(alone, workers, progress), strict=True))
    return compare(excerpts, lambda excerpt: choose(excerpt) or by_path[excerpt.path])
