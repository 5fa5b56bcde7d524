"""A floor that only rises: no figure on the gold may fall below what was reached before.

``gold/floor.json`` holds the figures with a digest of the gold; ``benchmarks/accuracy.py --write`` raises it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policygraph import pipeline
from policygraph.evaluation import Evaluation
from policygraph.evaluation.floor import fallen

TESTS = Path(__file__).parent
FLOORS = json.loads((TESTS / "gold" / "floor.json").read_text(encoding="utf-8"))


def hold(evaluation: Evaluation, name: str) -> None:
    assert evaluation.gold_version == FLOORS[name]["version"], "this is another gold: pin the figures on it anew"
    assert len(FLOORS[name]["figures"]) == len(evaluation.figures)
    assert fallen(evaluation, FLOORS[name]) == {}, "measured, and what it must not fall below"


def test_no_figure_on_the_invented_programme_falls() -> None:
    example = TESTS.parent / "docs" / "example"
    hold(pipeline.evaluate(TESTS / "gold", sources=[example], metadata=example / "documents.csv"), "example")


@pytest.mark.shared
def test_no_figure_on_the_gold_standard_falls(shared: Path) -> None:
    corpus, gold = shared / "corpus", shared / "gold" / "dev"
    sources = [corpus / "seeds", corpus / "programmes"]
    hold(pipeline.evaluate(gold, sources=sources, metadata=corpus / "documents.csv", workers=2), "dev")
