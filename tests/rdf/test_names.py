"""What a publisher relies on: an IRI changes when its thing does, and at no other time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import URIRef

from policygraph.rdf import names

QUOTE = "Styrke arbeidstilsynet i Eksempelby med 25 % innen 2030"


@pytest.mark.parametrize(
    "same",
    [
        "styrke Arbeidstilsynet i eksempelby med 25 % innen 2030",
        "•  Styrke arbeidstilsynet i Eksempelby med 25 % innen 2030.",
        "Styrke  arbeidstilsynet\ti Eksempelby, med 25 % innen 2030;",
        "Styrke arbeids-\ntilsynet i Eksempelby med 25 % innen 2030",
        "Styrke arbeids\u00adtilsynet i Eksempelby med 25 % innen 2030",
        "Styrke arbeids-tilsynet i Eksempelby med 25 % innen 2030",
        "– Styrke arbeidstilsynet i Eksempelby med 25 % innen 2030 –",
    ],
)
def test_case_punctuation_white_space_and_hyphenation_do_not_rename(same: str) -> None:
    assert names.content_key(same) == names.content_key(QUOTE)


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert names.content_key("få råd") == names.content_key("fa\u030a ra\u030ad")


@pytest.mark.parametrize(
    "other",
    [
        "Styrke arbeidstilsynet i Eksempelby med 35 % innen 2030",
        "Styrke arbeidstilsynet i Eksempelby med 25 % innen 2031",
        "Styrke arbeidstilsynet i Eksempelby med 25 innen 2030",
        "Svekke arbeidstilsynet i Eksempelby med 25 % innen 2030",
        "Styrke arbeidstilsynet i Eksempelby med 2,5 % innen 2030",
    ],
)
def test_another_number_or_word_renames(other: str) -> None:
    assert names.content_key(other) != names.content_key(QUOTE)


@given(st.text())
def test_a_content_key_is_its_own_content_key(words: str) -> None:
    key = names.content_key(words)
    assert names.content_key(key) == key


@given(st.text())
def test_a_slug_is_ascii_that_any_iri_may_hold(words: str) -> None:
    assert set(names.slug(words)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(names.slug(words)) <= 48


def fresh() -> names.DocumentNames:
    return names.DocumentNames(URIRef("https://example.org/id/doc/x"), "0" * 64, "text")


def test_a_section_keeps_its_name_when_renumbered_but_not_under_another_heading() -> None:
    assert fresh().section(["Arbeid", "Et tryggere arbeidsliv"]) == fresh().section(
        ["ARBEID", "Et tryggere arbeidsliv."]
    )
    assert fresh().section(["Helse", "Mål"]) != fresh().section(["Skole", "Mål"])


def test_repeats_are_counted_in_reading_order() -> None:
    document = fresh()
    first, second, third = (document.commitment("øke støtten") for _ in range(3))
    assert second == URIRef(f"{first}-2")
    assert third == URIRef(f"{first}-3")


def key(**said: str) -> str:
    fields = dict.fromkeys(("publisher", "kind", "issued", "start", "end", "language", "title", "file"), "")
    return names.document_key(**(fields | {"kind": "party-programme", "file": "a"} | said))


def test_a_document_with_a_period_is_named_by_publisher_kind_and_period() -> None:
    named = key(publisher="Eksempelpartiet", start="2025-10-01", end="2029-09-30", title="Trygt", language="nb")
    assert named == "eksempelpartiet-party-programme-2025-2029"


def test_a_document_without_a_period_has_its_title_in_its_name() -> None:
    assert key(publisher="Fjordpartiet", kind="resolution", title="Meir fisk!", language="nn") == (
        "fjordpartiet-resolution-meir-fisk-nn"
    )


def test_a_document_nobody_described_is_named_by_its_file() -> None:
    assert key(kind="document", file="2025_program") == "document-2025-program"


@pytest.mark.parametrize("rule", ["list.firm", "a_b", "x y/z#(1)", "..", "ærlig"])
def test_a_rule_of_any_name_gets_a_local_name(rule: str) -> None:
    local = names.Names().rule(rule).rsplit("/", 1)[1]
    assert local == names.safe(local)
    assert local[-1] != "."
