"""Many files to readings: each document by itself, over several processes, in an order that depends on nothing else."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from policygraph.errors import DocumentError, UsageError
from policygraph.finding import find, said_in
from policygraph.layout import lay_out
from policygraph.outline import describe, outline
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read
from policygraph.records.findings import Reading
from policygraph.records.source import Description

#: what is told while work goes on: the name of the step, how much of it is done, how much there is
Progress = Callable[[str, int, int], None]

#: less text than this is read before a second process would have started
LEAST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Job:
    """A document to read and what the user knows about it."""

    path: Path
    description: Description = field(default_factory=Description)


def silent(step: str, done: int, total: int) -> None:
    """Progress that tells nobody."""


def find_documents(inputs: Iterable[Path | str], leave_out: Iterable[Path | str] = ()) -> list[Path]:
    """The document files among ``inputs``, each once and by name; a folder means every file below it.

    Hidden files and what is or lies in one of ``leave_out`` (the metadata table, a folder of outputs) are no documents
    of a folder. Raises ``UsageError`` where a folder holds none; a path that does not exist is kept, so that reading
    it says so.
    """
    left_out = {Path(path).resolve() for path in leave_out}
    found: dict[Path, Path] = {}
    for given in map(Path, inputs):
        files = sorted(files_below(given, left_out)) if given.is_dir() else [given]
        if not files:
            raise UsageError("holds no documents", where=str(given), hint="give a folder with documents in it")
        for path in files:
            found.setdefault(path.resolve(), path)
    return sorted(found.values(), key=lambda path: (path.name, str(path)))


def files_below(folder: Path, left_out: set[Path]) -> Iterator[Path]:
    """The files of a folder and its folders that are not hidden and not left out."""
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not hidden and left_out.isdisjoint((path.resolve(), *path.resolve().parents)):
            yield path


def read_document(job: Job) -> Reading:
    """Everything found in one document; raises ``DocumentError`` where it cannot be read."""
    source = read(job.path)
    known = job.description
    structure = outline(lay_out(source), known.language, source.description.language)
    vocabulary = load_vocabulary()
    said = describe(structure).over(said_in(structure, vocabulary)).over(source.description)
    return find(structure, vocabulary, known.over(said))


def read_or_fail(job: Job) -> Reading | DocumentError:
    """The reading of a document, or why there is none; a fault of the program itself is told as one, too."""
    try:
        return read_document(job)
    except DocumentError as fault:
        return fault
    except Exception as fault:
        at = traceback.extract_tb(fault.__traceback__)[-1]
        what = f"internal fault ({type(fault).__name__}: {fault}, in {Path(at.filename).name} line {at.lineno})"
        return DocumentError(what, where=str(job.path), hint="please report it with the document")


def read_documents(
    jobs: Sequence[Job], workers: int = 1, progress: Progress = silent
) -> tuple[list[Reading], list[DocumentError]]:
    """The readings of all documents and the faults of those that cannot be read, both in the order of ``jobs``.

    At most ``workers`` processes share the work, where there is enough of it.
    """
    if workers < 1:
        raise UsageError(f"{workers} workers cannot work", hint="give a number of at least 1")
    results: list[Reading | DocumentError] = []
    several = min(workers, len(jobs))
    outcomes = in_turn(jobs) if several < 2 or size_of(jobs) < LEAST_BYTES else in_parallel(jobs, several)
    for outcome in outcomes:
        results.append(outcome)
        progress("reading", len(results), len(jobs))
    readings = [result for result in results if isinstance(result, Reading)]
    return readings, [result for result in results if isinstance(result, DocumentError)]


def size_of(jobs: Sequence[Job]) -> int:
    """The bytes of all files that are there."""
    return sum(job.path.stat().st_size for job in jobs if job.path.is_file())


def in_turn(jobs: Sequence[Job]) -> Iterator[Reading | DocumentError]:
    """One document after the other, in this process."""
    return map(read_or_fail, jobs)


def in_parallel(jobs: Sequence[Job], workers: int) -> Iterator[Reading | DocumentError]:
    """Several documents at a time, each in another process; given out in the order of ``jobs``.

    A document that ends its process takes no other with it: what was not done is done again, one at a time.
    """
    pool = new_pool(workers)
    try:
        with deaf():
            futures = [pool.submit(read_or_fail, job) for job in jobs]
        for job, future in zip(jobs, futures, strict=True):
            yield outcome_of(job, future)
    except BaseException:
        for process in list((getattr(pool, "_processes", None) or {}).values()):
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def outcome_of(job: Job, future: Future[Reading | DocumentError]) -> Reading | DocumentError:
    """What a worker found, or the word that this document ends every process that reads it."""
    try:
        return future.result()
    except BrokenProcessPool:
        with new_pool(1) as alone:
            try:
                with deaf():
                    again = alone.submit(read_or_fail, job)
                return again.result()
            except BrokenProcessPool:
                what = "reading it ended the process (perhaps for want of memory)"
                return DocumentError(what, where=str(job.path), hint="split the document or read it elsewhere")


def new_pool(workers: int) -> ProcessPoolExecutor:
    """Fresh processes that share nothing with this one."""
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))


@contextmanager
def deaf() -> Iterator[None]:
    """Ctrl-C is not heard while the block runs, nor ever by processes started in it: the parent alone decides."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may set what a signal does
        return
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, heard)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
