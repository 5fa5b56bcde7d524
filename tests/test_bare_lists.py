"""Lists below a mere topic promise where their items look like it: the cases of ``cases/bare-lists.md``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from policygraph.finding import find
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read
from policygraph.records.source import Description

CASES = Path(__file__).parent / "cases" / "bare-lists.md"
_CASE = re.compile(r"^## (?P<title>[^\n]+)\n```\n(?P<text>.*?)\n```\n```\n(?P<expected>.*?)\n```", re.M | re.S)
FOUND = list(_CASE.finditer(CASES.read_text(encoding="utf-8")))


def test_the_cases_are_found() -> None:
    assert len(FOUND) >= 6


@pytest.mark.parametrize("case", FOUND, ids=lambda case: case["title"].replace(" ", "-"))
def test_the_items_of_a_list_are_judged_together(case: re.Match[str], tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(case["text"], encoding="utf-8")
    found = outline(lay_out(read(path)))
    reading = find(found, load_vocabulary(), Description(publisher="Eksempelpartiet"))
    items = [each for each in reading.commitments if each.form == "list"]
    told = [f"{each.modality} {each.span.of(found.text.string)}" for each in items]
    assert (told or ["none"]) == case["expected"].splitlines()
