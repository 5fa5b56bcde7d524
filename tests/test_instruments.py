"""Instruments are found as tests/cases/instrument*.md say, and the data behind them is fit for publishing."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygraph.finding.instrument_lexicon import instrument_lexicon_of
from policygraph.finding.instrument_readings import READINGS
from policygraph.finding.instruments import find_instruments
from policygraph.finding.passage import Passage
from policygraph.rdf.ontology import load_vocabulary
from policygraph.records.findings import InstrumentUse
from policygraph.records.text import Span

CASES = Path(__file__).parent / "cases"
VOCABULARY = load_vocabulary()
LEXICON = instrument_lexicon_of(VOCABULARY)
TYPES = {concept.key for concept in VOCABULARY.of("instrument-type")}


def cases(name: str) -> list[Any]:
    blocks = (CASES / name).read_text(encoding="utf-8").split("\n\n")
    found = [match for block in blocks if (match := re.fullmatch(r"(.+)\n`(.+)`\n((?:.+\n?)+)", block.strip()))]
    return [pytest.param(m[2], m[3].strip(), id=m[1]) for m in found]


def passage(words: str, before: str = "", verb: str | None = None, action: str = "other") -> Passage:
    span = Span(len(before), len(before) + len(words))
    at = words.find(verb) if verb else -1
    verb_span = Span(span.start + at, span.start + at + len(verb or "")) if at >= 0 else None
    return Passage(before + words, span, "nb", "list", "firm", verb, action, verb_span)


def told(use: InstrumentUse) -> str:
    key = f" = {use.instrument.key}" if use.instrument else ""
    return f"{use.name} <{use.type}>{key}" + (f" {use.provision}" if use.provision else "")


@pytest.mark.parametrize(("words", "expected"), [*cases("instruments.md"), *cases("instrument-fields.md")])
def test_instruments(words: str, expected: str) -> None:
    found = find_instruments(passage(words), LEXICON)
    assert "\n".join(map(told, found) if found else ["nothing"]) == expected


def test_spans_count_in_the_whole_document() -> None:
    here = passage("Innføre en karbonavgift.", before="Et fond til.\n")
    (use,) = find_instruments(here, LEXICON)
    assert use.span.of(here.string) == use.name == "karbonavgift"


def test_the_object_of_the_verb_gets_its_action() -> None:
    here = passage("fjerne dokumentavgiften for å gi unge støtte", verb="fjerne", action="abolish")
    first, second = find_instruments(here, LEXICON)
    assert (first.name, first.action) == ("dokumentavgiften", "abolish")
    assert second.action is None


@pytest.mark.parametrize(
    ("words", "verb", "action", "expected"),
    [
        ("fjerne avgiften på båter og øke tilskuddet til lag", "fjerne", "abolish", ["abolish", "strengthen"]),
        ("utrede skatt på måker og innføre naustavgift", "utrede", "establish", ["explore", "establish"]),
        ("stramme inn regelverket og trappe opp støtten", "stramme", "strengthen", ["reduce", "strengthen"]),
        ("innføre moms og toll på årer", "innføre", "establish", ["establish", "establish"]),
        ("naustskatten skal fjernes", "fjernes", "abolish", ["abolish"]),
        ("tilskuddet til små lag må økes", "økes", "strengthen", ["strengthen"]),
        ("sørge for at boplikten blir opphevet", "sørge", "ensure", ["abolish"]),
        ("inntektene fra avgiften skal økes", "økes", "strengthen", [None]),
        ("naustskatten må ikke økes", "økes", "abolish", [None]),
        ("bruke støtten til å øke fondet", "bruke", "strengthen", [None, "strengthen"]),
    ],
)
def test_each_instrument_gets_the_class_of_its_own_verb(
    words: str, verb: str, action: str, expected: list[str | None]
) -> None:
    assert [use.action for use in find_instruments(passage(words, verb=verb, action=action), LEXICON)] == expected


def test_every_instrument_and_head_has_a_type_of_the_scheme() -> None:
    concepts = [*VOCABULARY.of("instrument"), *VOCABULARY.of("instrument-head")]
    assert len(concepts) > 700
    assert {concept.type for concept in concepts} <= TYPES


def test_the_names_of_an_instrument_are_disjoint() -> None:
    for concept in VOCABULARY.of("instrument"):
        names = Counter((label.text, label.language) for label in concept.labels)
        assert names.most_common(1)[0][1] == 1, concept.iri
        assert {"nb", "nn"} <= {label.language for label in concept.labels if label.kind == "pref"}, concept.iri


def test_acts_have_an_identifier_that_fits_their_name() -> None:
    for concept in VOCABULARY.of("instrument"):
        if concept.key.startswith("lov-"):
            assert concept.values("identifier") == ("LOV-" + concept.key.removeprefix("lov-"),)
            assert concept.iri.endswith("/instrument/" + concept.key)


def test_every_reading_in_the_data_is_known() -> None:
    named = {reading for concept in VOCABULARY.of("instrument-head") for reading in concept.values("countsWhen")}
    assert named == set(READINGS)


@given(st.text(alphabet="abørstekPL §123,.-–«»()\n", max_size=80))
def test_any_text_gives_spans_inside_it_that_do_not_overlap(text: str) -> None:
    here = passage(text + " krav og plan- og bygningsloven § 3 i avtale", before="fond ")
    spans = [use.span for use in find_instruments(here, LEXICON)]
    assert all(here.span.holds(span) for span in spans)
    assert not any(a.meets(b) for a, b in pairwise(spans))
