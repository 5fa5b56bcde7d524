"""The commands with their options and help, as ``policygraph --help`` tells them; what they do is in :mod:`cli`."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from policygraph import __version__
from policygraph.batch import processors
from policygraph.pipeline import OUTPUTS
from policygraph.rdf.formats import FORMATS
from policygraph.rdf.names import BASE

EXIT_STATUS = """\
exit status:
  0  fine
  1  the graph breaks a shape; a quote does not stand in its file where the graph says (verify)
  2  wrong use: an unknown option, format or query, a faulty table or graph file, an output that cannot be written
  3  a document could not be read (the others were; a list at the end names it)
"""


def parser() -> argparse.ArgumentParser:
    """All commands with their options and help."""
    top = argparse.ArgumentParser(
        prog="policygraph",
        description="Commitments, actors and policy instruments of policy documents as a knowledge graph\n"
        "in which every fact leads back to characters, line and page of its source.",
        epilog=EXIT_STATUS + "\npolicygraph COMMAND --help says more about each command.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"policygraph {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, brief: str, more: str) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=brief,
            description=f"{brief[0].upper()}{brief[1:]}. {more}",
            epilog=EXIT_STATUS,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(command=name)
        return added

    add_build(command)
    add_graph_commands(command)
    add_evaluate(command)
    add_explain(command)
    add_verify(command)
    add_inspect(command)
    return top


def add_build(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Documents to graph."""
    build = command(
        "build",
        "documents in; graph, texts, commitments, validation report and network out",
        f"Writes {', '.join(OUTPUTS)}\ninto DIR, all or nothing. The same documents give the same bytes.",
    )
    formats = "a PDF, DOCX, HTML, Markdown or text file; a folder means all in it"
    build.add_argument("inputs", metavar="INPUT", nargs="+", help=formats)
    build.add_argument("--out", metavar="DIR", required=True, help="the folder to write into; other files in it stay")
    add_reading_options(build)
    build.add_argument(
        "--corrections",
        metavar="FILE",
        help="what a person put right, as CSV or Turtle, each with its reason: reject, add or change a commitment or "
        "what is named in it, merge two actors; applied on every build, kept in the graph; what cannot be applied any "
        "more (a text that changed) is listed",
    )
    known = build.add_argument_group(
        "what is known about a single document", "goes before the metadata table, and that before the document itself"
    )
    known.add_argument("--title", metavar="WORDS")
    known.add_argument("--publisher", metavar="NAME", help="who promises")
    known.add_argument("--issued", metavar="DATE", help="2025, 2025-05 or 2025-05-21")
    known.add_argument("--period", metavar="YEAR-YEAR", help="the years it is for, such as 2025-2029")
    known.add_argument("--period-start", metavar="DATE", help="its first year or day")
    known.add_argument("--period-end", metavar="DATE", help="its last year or day")
    known.add_argument("--language", choices=("nb", "nn", "en"), help="that of most of the text")
    known.add_argument("--identifier", metavar="NAME", help="what its IRIs are to have in them, such as fjord-2025")
    known.add_argument("--type", metavar="TYPE", dest="document_type", help="such as party-programme or resolution")
    written = build.add_mutually_exclusive_group()
    written.add_argument(
        "--with-sources",
        action="store_true",
        help="also write source/: a page for each document with its full text and every commitment marked, "
        "linked from network.html; mind who may spread the text",
    )
    written.add_argument(
        "--per-document",
        action="store_true",
        help="write what may be published instead: a folder for each document with its graph.ttl and "
        "commitments.jsonl, and network.html for all; no full texts, no report",
    )
    build.add_argument(
        "--base-iri", metavar="IRI", default=BASE, help="what IRIs of instances begin with (%(default)s)"
    )
    build.add_argument("--license", metavar="ADDRESS", help="the terms of the graph, stated in it")
    build.add_argument("--creator", metavar="NAME|IRI", help="who made the graph, stated in it")


def add_reading_options(to: argparse.ArgumentParser) -> None:
    """What says how documents are read."""
    to.add_argument(
        "--metadata",
        metavar="CSV",
        help="a table of what is known about the documents: columns file, title, publisher, issued, period_start, "
        "period_end, language, document_type, source_url, identifier",
    )
    to.add_argument(
        "--workers",
        metavar="N",
        type=int,
        default=processors(),
        help="documents to read at a time (%(default)s, the processors at hand); makes no difference to the output",
    )


def add_graph_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """What starts from graph files."""
    graph_file = "a graph file: .ttl .nt .nq .trig .jsonld .rdf"
    validate = command("validate", "hold graph files to the shapes", "Says what breaks which shape, where.")
    validate.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    validate.add_argument("-o", "--output", metavar="FILE", help="write the SHACL report as Turtle, too")

    query = command(
        "query",
        "ask graph files a question in SPARQL",
        "The question is a file that ends with .rq, the name of one\n"
        "that comes with policygraph, or a text. The prefixes of the project need no declaration.",
    )
    query.add_argument("files", metavar="FILE", nargs="*", help=f"{graph_file}; and QUERY.rq")
    query.add_argument("--name", help="a question that comes with policygraph; --list shows them")
    query.add_argument("--text", metavar="SPARQL", help="the question itself")
    query.add_argument("--list", action="store_true", help="list the questions that come with policygraph")
    query.add_argument("--format", choices=("table", "csv", "json", "turtle"), default="table", help="(%(default)s)")
    query.add_argument("-o", "--output", metavar="FILE", help="write there instead of to the screen")

    export = command("export", "write graph files in another format", "")
    export.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    export.add_argument("--format", required=True, help=", ".join(known.name for known in FORMATS))
    export.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")

    network = command("network", "draw graph files as an interactive page that works offline", "")
    network.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    network.add_argument("-o", "--output", metavar="PAGE.html", required=True, help="the page to write")


def add_evaluate(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Graph or documents to figures."""
    evaluate = command(
        "evaluate",
        "measure against annotated excerpts",
        "GOLD holds NAME.jsonl (the annotated commitments)\n"
        "and NAME.txt (the text) for each excerpt; one that no source holds is read as a document of its own.",
    )
    evaluate.add_argument("gold", metavar="GOLD", help="the folder of excerpts")
    evaluate.add_argument("--sources", metavar="INPUT", nargs="+", default=[], help="documents the excerpts are from")
    evaluate.add_argument("--pred", metavar="JSONL", nargs="+", default=[], help="measure these instead of building")
    evaluate.add_argument("--format", choices=("table", "json", "markdown"), default="table", help="(%(default)s)")
    evaluate.add_argument("-o", "--output", metavar="FILE", help="write there instead of to the screen")
    add_reading_options(evaluate)


def add_explain(command: Callable[..., argparse.ArgumentParser]) -> None:
    """An IRI or words to the rules that decided."""
    explain = command(
        "explain",
        "tell why something is a commitment, or is none",
        "Which rule found it, which words decided modality,\n"
        "action, roles and links, and which rules came close and abstained.",
    )
    explain.add_argument(
        "what", metavar="IRI|TEXT", help="the IRI of a commitment or of a finding in it, a content key, or some words"
    )
    explain.add_argument(
        "sources",
        metavar="FILE",
        nargs="*",
        help="documents to look for the words in, or a graph file (for an IRI, a content key or words of its quotes). "
        "Without, the words stand for themselves",
    )
    explain.add_argument("--lead-in", metavar="TEXT", help='what stands before the list, such as "Partiet vil:"')
    explain.add_argument("--publisher", metavar="NAME", help="who promises")
    explain.add_argument("--language", choices=("nb", "nn"), help="detected where it is not given")
    explain.add_argument("--metadata", metavar="CSV", help="a table of what is known about the documents")
    explain.add_argument("--corrections", metavar="FILE", help="tell what a person put right in it, too: CSV or Turtle")
    explain.add_argument(
        "--base-iri", metavar="IRI", default=BASE, help="that of the build the corrections were made for"
    )


def add_verify(command: Callable[..., argparse.ArgumentParser]) -> None:
    """A graph and the original files to proof."""
    verify = command(
        "verify",
        "hold every quote of graph files to the original documents",
        "Opens the documents again, finds each by its SHA-256,\n"
        "and looks for every quote in the characters of the stated page and lines, with nothing in between but ends\n"
        "of lines, hyphens, numbers of lines and notes, and repairs that the graph declares; counts each. The table\n"
        "of pages says what share of each became commitments, headings, other text, or furniture (what states\n"
        "nothing: page numbers, contents, notes), so that a page that was not read cannot hide.",
    )
    verify.add_argument("files", metavar="GRAPH", nargs="+", help="a graph file: .ttl .nt .nq .trig .jsonld .rdf")
    verify.add_argument(
        "--sources", metavar="DIR", nargs="+", required=True, help="the documents, or folders to look for them in"
    )
    verify.add_argument(
        "--format", choices=("table", "json", "markdown", "csv"), default="table", help="csv: pages (%(default)s)"
    )
    verify.add_argument("-o", "--output", metavar="FILE", help="write there instead of to the screen")


def add_inspect(command: Callable[..., argparse.ArgumentParser]) -> None:
    """A document to how it was read."""
    inspect = command(
        "inspect",
        "show how a document was read",
        "Each line of the file with what it was taken for (heading, lead-in,\n"
        "item, prose, furniture, or left out of the text), with commitments and what is named in them marked, and the\n"
        "rules that found them. With -o it is a page for the browser, without it is text.",
    )
    inspect.add_argument("file", metavar="FILE", help="the document")
    inspect.add_argument("-o", "--output", metavar="PAGE.html", help="write there instead of to the screen")
    inspect.add_argument("--page", metavar="N", type=int, help="this page alone, counted from 1")
    inspect.add_argument("--format", choices=("html", "text"), help="html where -o ends so, else text")
    inspect.add_argument("--metadata", metavar="CSV", help="a table of what is known about the documents")
    inspect.add_argument(
        "--corrections", metavar="FILE", help="show the document as a person put it right: CSV or Turtle"
    )
    inspect.add_argument(
        "--base-iri", metavar="IRI", default=BASE, help="that of the build the corrections were made for"
    )
