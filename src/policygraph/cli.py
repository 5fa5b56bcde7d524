"""The command ``policygraph``: alone prints and exits; what it does are the functions of ``policygraph.pipeline``."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from policygraph import __version__, pipeline
from policygraph.batch import processors
from policygraph.errors import PolicygraphError, UsageError
from policygraph.evaluation import Evaluation, as_json, as_markdown, as_table
from policygraph.output import write_file
from policygraph.rdf.formats import FORMATS
from policygraph.rdf.names import BASE
from policygraph.rdf.queries import Answer, list_queries
from policygraph.rdf.report import ValidationReport, short
from policygraph.rdf.turtle import turtle
from policygraph.records.findings import Reading

INTERRUPTED = 130
QUERY_ENDINGS = (".rq", ".sparql")
#: doubts of one document that are shown; all of them stand in the graph
DOUBTS_SHOWN = 5
#: what is asked for in a metadata table where a document does not say it
TO_BE_KNOWN = ("title", "publisher", "issued", "document_type")

EXIT_STATUS = """\
exit status:
  0  fine
  1  the graph breaks a shape
  2  wrong use: an unknown option, format or query, a faulty table or graph file, an output that cannot be written
  3  a document could not be read (the others were; a list at the end names it)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    options = parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, interrupt)
    try:
        return int(options.run(options))
    except PolicygraphError as fault:
        complain(str(fault))
        return fault.exit_status
    except KeyboardInterrupt:
        complain("interrupted; nothing was written")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone, which is no fault
        return 0


def interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


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

    def command(name: str, run: Callable[[argparse.Namespace], int], brief: str, more: str) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=brief,
            description=f"{brief[0].upper()}{brief[1:]}. {more}",
            epilog=EXIT_STATUS,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(run=run)
        return added

    add_build(command)
    add_graph_commands(command)
    add_evaluate(command)
    return top


def add_build(command: Callable[..., argparse.ArgumentParser]) -> None:
    build = command(
        "build",
        run_build,
        "documents in; graph, texts, commitments, validation report and network out",
        f"Writes {', '.join(pipeline.OUTPUTS)}\ninto DIR, all or nothing. The same documents give the same bytes.",
    )
    build.add_argument("inputs", metavar="INPUT", nargs="+", help="a text or Markdown file; a folder means all in it")
    build.add_argument("--out", metavar="DIR", required=True, help="the folder to write into; other files in it stay")
    add_reading_options(build)
    build.add_argument(
        "--base-iri", metavar="IRI", default=BASE, help="what IRIs of instances begin with (%(default)s)"
    )


def add_reading_options(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--metadata",
        metavar="CSV",
        help="a table of what is known about the documents: columns file, title, publisher, issued, period_start, "
        "period_end, language, document_type, source_url",
    )
    to.add_argument(
        "--workers",
        metavar="N",
        type=int,
        default=processors(),
        help="documents to read at a time (%(default)s, the processors at hand); makes no difference to the output",
    )


def add_graph_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    graph_file = "a graph file: .ttl .nt .nq .trig .jsonld .rdf"
    validate = command(
        "validate", run_validate, "hold graph files to the shapes", "Says what breaks which shape, where."
    )
    validate.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    validate.add_argument("-o", "--output", metavar="FILE", help="write the SHACL report as Turtle, too")

    query = command(
        "query",
        run_query,
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

    export = command("export", run_export, "write graph files in another format", "")
    export.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    export.add_argument("--format", required=True, help=", ".join(known.name for known in FORMATS))
    export.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")

    network = command("network", run_network, "draw graph files as an interactive page that works offline", "")
    network.add_argument("files", metavar="FILE", nargs="+", help=graph_file)
    network.add_argument("-o", "--output", metavar="PAGE.html", required=True, help="the page to write")


def add_evaluate(command: Callable[..., argparse.ArgumentParser]) -> None:
    evaluate = command(
        "evaluate",
        run_evaluate,
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


def run_build(options: argparse.Namespace) -> int:
    with progress_shown() as progress:
        built = pipeline.build(
            options.inputs,
            options.out,
            metadata=options.metadata,
            base_iri=options.base_iri,
            workers=options.workers,
            progress=progress,
        )
    tell_documents(built.readings)
    say(f"{len(built.readings)} documents, {len(built.rows)} commitments, {len(built.dataset.graph)} triples")
    status = tell_validation(built.report)
    say(f"written to {options.out}: {', '.join(pipeline.OUTPUTS)}")
    if built.failures:
        complain(f"{len(built.failures)} of {len(built.failures) + len(built.readings)} documents could not be read:")
        for fault in built.failures:
            complain(f"  {fault}")
        return built.failures[0].exit_status
    return status


def tell_documents(readings: Sequence[Reading]) -> None:
    """What was found in each document, what nobody said about it, and what stayed in doubt."""
    table = Table("document", box=None, pad_edge=False)
    for column in ("commitments", "list", "prose", "doubts"):
        table.add_column(column, justify="right")
    table.add_column("not known")
    for reading in readings:
        forms = [commitment.form for commitment in reading.commitments]
        counts = (len(forms), forms.count("list"), forms.count("prose"), len(reading.doubts))
        unknown = [field for field in TO_BE_KNOWN if getattr(reading.description, field) is None]
        table.add_row(reading.outline.text.source.name, *map(str, counts), ", ".join(unknown))
    screen().print(table)
    for reading in readings:
        text = reading.outline.text
        if not reading.commitments:
            say(f"{text.source.name}: no commitments found; the document is in the graph all the same")
        for doubt in reading.doubts[:DOUBTS_SHOWN]:
            place, words = text.place(doubt.span), short(doubt.span.of(text.string))
            where = f"{text.source.name}, page {place.page}, line {place.line_start}"
            say(f"{where}: in doubt: {doubt.message}: «{words}»")
        if len(reading.doubts) > DOUBTS_SHOWN:
            rest = len(reading.doubts) - DOUBTS_SHOWN
            say(f"{text.source.name}: {rest} further doubts are in the graph (pg:Doubt)")


def run_validate(options: argparse.Namespace) -> int:
    with progress_shown() as progress:
        progress("validating", 0, 1)
        report = pipeline.validate(options.files, workers=processors())
    if options.output:
        write_file(Path(options.output), turtle(report.graph))
    return tell_validation(report)


def tell_validation(report: ValidationReport) -> int:
    """Say in words what the shapes found; gives the exit status."""
    say(report.summary())
    return 0 if report.conforms else 1


def run_query(options: argparse.Namespace) -> int:
    if options.list:
        table = Table("name", "title", "answers", box=None, pad_edge=False)
        for known in list_queries():
            table.add_row(known.name, known.title, known.answers)
        screen().print(table)
        return 0
    files = [file for file in options.files if not file.endswith(QUERY_ENDINGS)]
    asked = [file for file in options.files if file.endswith(QUERY_ENDINGS)]
    if len(asked) + (options.name is not None) + (options.text is not None) != 1:
        raise UsageError(
            "give one question", hint="a file QUERY.rq, --name NAME or --text SPARQL; --list shows the names"
        )
    if not files:
        raise UsageError("give a graph file to ask", hint="for example out/graph.ttl")
    text, where = options.text, "--text"
    if asked:
        where = asked[0]
        try:
            text = Path(where).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            raise UsageError("the query cannot be read", where=where, hint="give a file in UTF-8") from fault
    answer = pipeline.query(files, text, name=options.name, where=where)
    if options.format == "table" and options.output is None:
        show(answer)
    else:
        emit(rendered(answer, options.format), options.output)
    return 0


def rendered(answer: Answer, chosen: str) -> bytes:
    """An answer in the chosen format; as a table, one row a line with tabs between."""
    if chosen == "csv":
        return answer.csv()
    if chosen == "json":
        return answer.json()
    if chosen == "turtle" or answer.graph is not None:
        return answer.turtle()
    lines = ["\t".join(answer.variables), *("\t".join(value or "" for value in row.values()) for row in answer.rows)]
    return ("\n".join(lines) + "\n").encode()


def show(answer: Answer) -> None:
    """An answer for a person to read."""
    if answer.graph is not None:
        emit(answer.turtle(), None)
        return
    table = Table(*answer.variables, box=None, pad_edge=False)
    for row in answer.rows:
        table.add_row(*(value or "" for value in row.values()))
    screen().print(table)
    complain(f"{len(answer.rows)} rows")


def run_export(options: argparse.Namespace) -> int:
    emit(pipeline.export(options.files, options.format), options.output)
    return 0


def run_network(options: argparse.Namespace) -> int:
    write_file(Path(options.output), pipeline.network(options.files).encode())
    return 0


def run_evaluate(options: argparse.Namespace) -> int:
    with progress_shown() as progress:
        evaluation = pipeline.evaluate(
            options.gold,
            sources=options.sources,
            predictions=options.pred,
            metadata=options.metadata,
            workers=options.workers,
            progress=progress,
        )
    emit(RENDERINGS[options.format](evaluation).encode(), options.output)
    return 0


RENDERINGS: dict[str, Callable[[Evaluation], str]] = {
    "table": as_table,
    "json": lambda evaluation: json.dumps(as_json(evaluation), ensure_ascii=False, indent=1) + "\n",
    "markdown": as_markdown,
}


def emit(content: bytes, target: str | None) -> None:
    """Write to a file, or to standard output where none is named."""
    if target is not None:
        write_file(Path(target), content)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.flush()


def say(line: str) -> None:
    print(harmless(line))


def complain(line: str) -> None:
    print(harmless(f"policygraph: {line}"), file=sys.stderr)


def harmless(words: str) -> str:
    """Words of a document or file name without characters that command a terminal."""
    return "".join(letter if letter.isprintable() or letter in "\n\t\u00ad" else "\ufffd" for letter in words)


def screen() -> Console:
    """Standard output; lines are not broken where it is no terminal."""
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = 10_000
    return console


@contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int], None]]:
    """A bar on standard error while the block runs, where that is a terminal; nothing in a pipe."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("starting", total=None)
        yield lambda step, done, total: bar.update(task, description=step, completed=done, total=total)
