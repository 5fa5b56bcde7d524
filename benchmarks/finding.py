"""How fast promises are found, beside spaCy's entity ruler: ``python benchmarks/finding.py [FILE …]``.

MB of text a second and core from outline to reading, and the same for spaCy's blank ``nb`` pipeline with an
EntityRuler over the labels of the same vocabulary (``pip install spacy``), which only tokenises and looks names up:
the ratio says what clauses, roles, amounts and times cost beyond that. Both are made ready first, and what that takes
is told; figures are CPU seconds, the shortest of several runs in turn in one process, beside them the first run, when
no word was met before. Without files the documents of ``docs/example``, dense in commitments, are read again and again;
whole programmes have more prose around them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

from policygraph.finding import compile_vocabulary, find
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read
from policygraph.records.concepts import Vocabulary
from policygraph.records.outline import Outline

EXAMPLE = Path(__file__).parents[1] / "docs" / "example"
#: how often the example is read in one run, and how many runs there are
COPIES = 20
REPEATS = 5


def finder(outlines: list[Outline], vocabulary: Vocabulary) -> Callable[[], int]:
    """Outline to reading; returns the number of commitments."""

    def run() -> int:
        return sum(len(find(each, vocabulary, each.text.source.description).commitments) for each in outlines)

    return run


def ruler(outlines: list[Outline], vocabulary: Vocabulary) -> Callable[[], int] | None:
    """The same text through spaCy's entity ruler; returns the number of entities, ``None`` where spaCy is missing."""
    try:
        pipeline: Any = import_module("spacy").blank("nb")
    except ImportError:
        return None
    names = sorted(
        {
            (concept.scheme, text)
            for concept in vocabulary.concepts
            for label in concept.labels
            if (text := label.text.strip("- "))
        }
    )
    rules = pipeline.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    rules.add_patterns([{"label": scheme, "pattern": text} for scheme, text in names])
    texts = [each.text.string for each in outlines]
    pipeline.max_length = max(map(len, texts)) + 1

    def run() -> int:
        return sum(len(document.ents) for document in pipeline.pipe(texts))

    return run


def main(paths: list[Path]) -> None:
    copies = 1 if paths else COPIES
    paths = paths or sorted(path for path in EXAMPLE.iterdir() if path.suffix in (".txt", ".md"))
    begin = process_time()
    vocabulary = load_vocabulary()
    loaded = process_time()
    compile_vocabulary(vocabulary)
    print(f"vocabulary read in {loaded - begin:.2f} s, compiled in {process_time() - loaded:.2f} s")
    outlines = [outline(lay_out(read(path))) for path in paths] * copies
    size = sum(len(each.text.string.encode()) for each in outlines) / 1e6
    print(f"{len(outlines)} documents, {size:.2f} MB of text")
    runs: dict[str, Callable[[], int]] = {"finding": finder(outlines, vocabulary)}
    if (other := ruler(outlines, vocabulary)) is not None:
        runs["spaCy"] = other
    found, first = {}, {}
    for name, run in runs.items():
        begin = process_time()
        found[name] = run()
        first[name] = process_time() - begin
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(REPEATS):
        for name, run in runs.items():
            begin = process_time()
            run()
            best[name] = min(best[name], process_time() - begin)
    kinds = {"finding": "commitments", "spaCy": "entities"}
    for name, seconds in best.items():
        speed = f"{size / seconds:7.3f} MB/s (first {size / first[name]:.3f})"
        print(f"{name:8} {seconds:7.2f} s {speed}  {found[name]} {kinds[name]}")
    if "spaCy" in best:
        print(f"finding runs at {best['spaCy'] / best['finding']:.2f} × the speed of spaCy's ruler")
    else:
        print("spaCy is not installed: no ratio (pip install spacy)")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
