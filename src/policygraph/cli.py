"""The command ``policygraph``: alone prints and exits; what it does are the functions of ``policygraph.pipeline``."""

from __future__ import annotations

import argparse
import json
import re
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from policygraph import pipeline
from policygraph.batch import processors
from policygraph.correcting import Corrected
from policygraph.errors import PolicygraphError, UsageError
from policygraph.evaluation import Evaluation, as_json, as_markdown, as_table
from policygraph.options import parser
from policygraph.output import write_file
from policygraph.rdf.build import document_keys, sharing_names
from policygraph.rdf.queries import Answer, list_queries
from policygraph.rdf.report import ValidationReport, short
from policygraph.rdf.turtle import turtle
from policygraph.records.findings import Reading
from policygraph.verification import RENDERINGS as VERIFICATION_RENDERINGS
from policygraph.wording import KNOWN, described, explained, harmless, ranges

INTERRUPTED = 130
QUERY_ENDINGS = (".rq", ".sparql")
#: doubts of one document that are shown; all of them stand in the graph
DOUBTS_SHOWN = 5
#: what is asked for in a metadata table where a document does not say it
TO_BE_KNOWN = ("title", "publisher", "issued", "document_type")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    options = parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, interrupt)
    try:
        return COMMANDS[options.command](options)
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


def run_explain(options: argparse.Namespace) -> int:
    found = pipeline.explain(
        options.what,
        options.sources,
        lead_in=options.lead_in,
        publisher=options.publisher,
        language=options.language,
        metadata=options.metadata,
        corrections=options.corrections,
        base_iri=options.base_iri,
    )
    for account in found:
        say(explained(account))
    return 0


def run_build(options: argparse.Namespace) -> int:
    with progress_shown() as progress:
        built = pipeline.build(
            options.inputs,
            options.out,
            metadata=options.metadata,
            corrections=options.corrections,
            base_iri=options.base_iri,
            workers=options.workers,
            per_document=options.per_document,
            with_sources=options.with_sources,
            known=known_of(options),
            license=options.license,
            creator=options.creator,
            progress=progress,
        )
    tell_documents(built.readings)
    for key, same in sharing_names(built.readings):
        names = ", ".join(reading.outline.text.source.name for reading in same)
        say(f"{names}: more than one document would be named {key}; title or SHA-256 tells their IRIs apart")
        say("  to keep IRIs when documents come and go, give each an identifier in the metadata table")
    if built.corrected is not None:
        tell_corrections(built.corrected)
    counts = {"document": len(built.readings), "commitment": len(built.rows), "triple": len(built.dataset.graph)}
    say(", ".join(f"{count} {word}{'' if count == 1 else 's'}" for word, count in counts.items()))
    status = tell_validation(built.report)
    written = "a folder for each document, network.html" if options.per_document else ", ".join(pipeline.OUTPUTS)
    if options.with_sources:
        written += f", {pipeline.SOURCE_PAGES}/"
    say(f"written to {options.out}: {written}")
    if options.per_document and (older := older_folders(Path(options.out), built.readings)):
        say(f"of earlier builds there is still: {', '.join(older)}; remove what is not to be published")
    if built.failures:
        complain(f"{len(built.failures)} of {len(built.failures) + len(built.readings)} documents could not be read:")
        for fault in built.failures:
            complain(f"  {fault}")
        return built.failures[0].exit_status
    return status


def older_folders(out: Path, readings: Sequence[Reading]) -> list[str]:
    """The folders that another build wrote for documents that are not among these: renamed, or gone."""
    made = {key for key, _ in document_keys(readings)}
    return sorted({path.parent.name for path in out.glob("*/graph.ttl")} - made)


def tell_corrections(corrected: Corrected) -> None:
    """How many corrections were applied, and each that was not, with the reason."""
    say(f"corrections: {len(corrected.applied)} applied, {len(corrected.unapplied)} not applied")
    for each in corrected.unapplied:
        said = each.correction
        what = " ".join(filter(None, (said.kind, said.field, said.target or said.document)))
        complain(f"{said.where}: not applied: {what}: {each.why}")


def known_of(options: argparse.Namespace) -> dict[str, str | None]:
    """What the options state about a single document, by the fields of the metadata table."""
    known = {name: getattr(options, name) for name in (*KNOWN, "identifier")}
    if options.period is not None:
        years = re.fullmatch(r"\s*(\d{4})\s?[-–/]\s?(\d{4})\s*", options.period)
        if years is None or options.period_start or options.period_end:
            hint = "write --period 2025-2029, or --period-start and --period-end"
            raise UsageError(f"the period is {options.period!r}", hint=hint)
        known |= {"period_start": years[1], "period_end": years[2]}
    return known


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
        say(f"{text.source.name}: {described(reading.description)}")
        if empty := text.source.pages_without_text:
            say(
                f"{text.source.name}: no text on page {ranges(empty)}; if these are scanned, run text recognition (OCR)"
            )
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
    if options.output is not None:
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
        hint = "a file QUERY.rq, --name NAME or --text SPARQL; --list shows the names"
        raise UsageError("give one question", hint=hint)
    if not files:
        raise UsageError("give a graph file to ask", hint="for example out/graph.ttl")
    text, where = options.text, "--text"
    if asked:
        where = asked[0]
        try:
            text = Path(where).read_text(encoding="utf-8")
        except UnicodeDecodeError as fault:
            raise UsageError("the query is not in UTF-8", where=where, hint="save it as UTF-8") from fault
        except OSError as fault:
            what = f"the query cannot be read ({fault.strerror})"
            raise UsageError(what, where=where, hint="check the path") from fault
    answer = pipeline.query(files, text, name=options.name, where=where)
    if options.format == "table" and options.output is None:
        show(answer)
    else:
        emit(rendered(answer, options.format), options.output)
    return 0


def rendered(answer: Answer, chosen: str) -> bytes:
    """An answer in the chosen format; as a table, one row a line with tabs between, or a graph as Turtle."""
    if chosen == "turtle" or (chosen == "table" and answer.graph is not None):
        return answer.turtle()
    if chosen == "csv":
        return answer.csv()
    if chosen == "json":
        return answer.json()
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


def run_verify(options: argparse.Namespace) -> int:
    with progress_shown() as progress:
        verification = pipeline.verify(options.files, options.sources, progress=progress)
    rendered_words = VERIFICATION_RENDERINGS[options.format](verification)
    emit((rendered_words if options.output else harmless(rendered_words)).encode(), options.output)
    return verification.exit_status


def run_inspect(options: argparse.Namespace) -> int:
    is_page = bool(options.output) and options.output.lower().endswith((".html", ".htm"))
    chosen = options.format or ("html" if is_page else "text")
    shown = pipeline.inspect(
        options.file,
        chosen,
        page=options.page,
        metadata=options.metadata,
        corrections=options.corrections,
        base_iri=options.base_iri,
    )
    emit(shown.encode(), options.output)
    return 0


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


def complain(lines: str) -> None:
    for line in lines.split("\n"):
        print(harmless(f"policygraph: {line}"), file=sys.stderr)


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


#: command → what runs it
COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": run_build,
    "validate": run_validate,
    "query": run_query,
    "export": run_export,
    "network": run_network,
    "evaluate": run_evaluate,
    "explain": run_explain,
    "verify": run_verify,
    "inspect": run_inspect,
}
