"""Amounts and times are read as tests/cases/quantities.md and deadlines.md say."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygraph.finding.deadlines import RULES, find_deadline, times
from policygraph.finding.not_amounts import NOT_AMOUNTS
from policygraph.finding.passage import Passage
from policygraph.finding.quantities import find_quantities
from policygraph.finding.units import UnitLexicon
from policygraph.language.numerals import value_of
from policygraph.rdf.ontology import load_vocabulary
from policygraph.records.text import Span

CASES = Path(__file__).parent / "cases"
LEXICON = UnitLexicon.of(load_vocabulary())


def cases(name: str) -> list[Any]:
    blocks = (CASES / name).read_text(encoding="utf-8").split("\n\n")
    found = [match for block in blocks if (match := re.fullmatch(r"(.+)\n`(.+)`\n((?:.+\n?)+)", block.strip()))]
    return [pytest.param(m[2], m[3].strip(), id=m[1]) for m in found]


def passage(words: str, before: str = "") -> Passage:
    span = Span(len(before), len(before) + len(words))
    return Passage(before + words, span, "nb", "list", "firm", None, "other")


@pytest.mark.parametrize(("words", "expected"), cases("quantities.md"))
def test_amounts(words: str, expected: str) -> None:
    found = find_quantities(passage(words), LEXICON)
    told = [
        f"{q.value if q.stated is None else f'{q.stated} = {q.value}'} {q.unit_text} ({q.unit}, {q.direction})"
        for q in found
    ] or ["nothing"]
    assert "\n".join(told) == expected


@pytest.mark.parametrize(("words", "expected"), cases("deadlines.md"))
def test_deadline(words: str, expected: str) -> None:
    found = find_deadline(passage(words), LEXICON)
    told = (
        f"{found.iso} {found.relation} {found.precision} {found.start or '-'} {found.end or '-'}"
        if found
        else "nothing"
    )
    assert told == expected


def test_spans_count_in_the_whole_document() -> None:
    here = passage("Bygge 20 nye skoler innen 2030.", before="Noe annet, 17 ganger.\n")
    amount, deadline = find_quantities(here, LEXICON)[0], find_deadline(here, LEXICON)
    assert amount.span.of(here.string) == "20 nye skoler"
    assert deadline is not None and deadline.span.of(here.string) == "innen 2030"


def test_rules_have_names_and_reasons() -> None:
    names = [rule.name for rule in RULES] + [rule.name for rule in NOT_AMOUNTS]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)
    assert all(rule.reason for rule in (*RULES, *NOT_AMOUNTS))


@given(st.integers(min_value=0, max_value=10**9))
def test_grouped_and_plain_numbers_have_one_value(number: int) -> None:
    grouped = f"{number:,}".replace(",", " ")
    assert value_of(grouped) == value_of(str(number)) == Decimal(number)


@given(st.text(alphabet="abåØ 0123456789.,-–%§/()", max_size=60))
def test_any_text_gives_spans_inside_it_and_no_time_is_an_amount(text: str) -> None:
    here = passage(text + " innen 2030 og 12 uker", before="x ")
    amounts = find_quantities(here, LEXICON)
    assert all(here.span.holds(amount.span) for amount in amounts)
    stated = [time.span for time in times(here, LEXICON)]
    assert not any(amount.span.meets(span) for amount in amounts for span in stated)
