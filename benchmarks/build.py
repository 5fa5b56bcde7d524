"""How long each step of a build takes: ``python benchmarks/build.py FILE …``.

Every document is read a number of times; the shortest time counts. Figures are CPU seconds on this machine: compare
steps with each other, not machines.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import TypeVar

from policygraph.finding import find
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.rdf import tables, turtle
from policygraph.rdf.build import build
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read

T = TypeVar("T")
REPEATS = 3


def timed(step: str, work: Callable[[], T], size: int, repeats: int = REPEATS) -> T:
    """Do the work several times and print the shortest time."""
    best, result = float("inf"), work()
    for _ in range(repeats):
        begin = process_time()
        result = work()
        best = min(best, process_time() - begin)
    rate = f"{size / best / 1e6:8.2f} MB/s" if best else ""
    print(f"{step:12} {best:8.3f} s {rate}")
    return result


def main(paths: list[Path]) -> None:
    vocabulary = load_vocabulary()
    size = sum(path.stat().st_size for path in paths)
    print(f"{len(paths)} documents, {size / 1e6:.2f} MB")
    sources = timed("reading", lambda: [read(path) for path in paths], size)
    texts = timed("layout", lambda: [lay_out(source) for source in sources], size)
    outlines = timed("outline", lambda: [outline(text) for text in texts], size)
    readings = timed(
        "finding", lambda: [find(each, vocabulary, each.text.source.description) for each in outlines], size
    )
    dataset = timed("graph", lambda: build(readings), size, 1)
    timed("turtle", lambda: turtle.turtle(dataset.graph), size, 1)
    timed("rows", lambda: list(tables.rows(dataset.graph)), size, 1)
    print(f"{len(dataset.graph)} triples, {sum(len(reading.commitments) for reading in readings)} commitments")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
