"""Documents and files of commitments to what is measured: rows, with the text to find excerpts in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policygraph.batch import Job, Progress, read_documents
from policygraph.evaluation import Prediction, read_rows
from policygraph.rdf import tables
from policygraph.rdf.build import build
from policygraph.rdf.tables import Row
from policygraph.records.findings import Reading


def built_from(jobs: Sequence[Job], workers: int, progress: Progress) -> list[Prediction]:
    """The commitments of each document, with its text to find excerpts in."""
    readings, failures = read_documents(jobs, workers, progress)
    if failures:
        raise failures[0]
    return [prediction(reading) for reading in readings]


def prediction(reading: Reading) -> Prediction:
    """The commitments of one document as rows."""
    text = reading.outline.text
    return Prediction(text.source.name, tuple(tables.rows(build([reading]).graph)), text.string)


def predicted(path: Path) -> list[Prediction]:
    """The commitments of a JSONL file, by document."""
    by_document: dict[str, list[Row]] = {}
    for row in read_rows(path):
        by_document.setdefault(str(row.get("document") or path.stem), []).append(row)
    return [Prediction(name, tuple(rows)) for name, rows in by_document.items()]
