"""Labels are found as words: inflected and compounded forms included, parts of other words not."""

from __future__ import annotations

import pytest

from policygraph.finding.matcher import Matcher
from policygraph.records.concepts import Concept, Label
from policygraph.records.text import Span


def concept(key: str, *names: str, language: str = "nb") -> Concept:
    labels = tuple(Label(name, language, "alt", exact_case=name != name.lower()) for name in names)
    return Concept(f"urn:{key}", "actor", key, None, labels)


MATCHER = Matcher(
    [
        concept("nav", "NAV"),
        concept("nav-ombud", "NAV-ombud"),
        concept("kommune", "kommune"),
        concept("skule", "skule", language="nn"),
        concept("fond", "-fond"),
        concept("parter", "partene i arbeidslivet"),
        concept("arbeidsliv", "arbeidsliv"),
        concept("venstre", "Venstre"),
    ]
)


def found(text: str) -> list[tuple[str, str, str]]:
    return [(hit.concepts[0].key, hit.span.of(text), hit.shape) for hit in MATCHER.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kommunenes plikt", [("kommune", "kommunenes", "inflected")]),
        ("KOMMUNEN", [("kommune", "KOMMUNEN", "inflected")]),
        ("skulane får meir", [("skule", "skulane", "inflected")]),
        ("NAVs ansvar", [("nav", "NAVs", "inflected")]),
        ("navet i hjulet", []),
        ("NAV-kontorene", [("nav", "NAV-kontorene", "compound")]),
        ("NAV- og skattekontor", [("nav", "NAV-", "compound")]),
        ("NAV/kommunen", [("nav", "NAV", "same"), ("kommune", "kommunen", "inflected")]),
        ("et NAV-ombud", [("nav-ombud", "NAV-ombud", "same")]),
        ("primærkommune", []),
        ("klimafondet og fondet", [("fond", "klimafondet", "head"), ("fond", "fondet", "inflected")]),
        ("partene i arbeidslivet", [("parter", "partene i arbeidslivet", "same")]),
        ("til venstre", []),
        ("Venstre", [("venstre", "Venstre", "same")]),
    ],
)
def test_labels_are_found_as_words(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_hits_inside_a_span_count_in_the_whole_string() -> None:
    text = "Kommunen. NAV og kommunen."
    assert [hit.span for hit in MATCHER.find(text, Span(10, 26))] == [Span(10, 13), Span(17, 25)]


def test_one_name_of_two_concepts_gives_both() -> None:
    two = Matcher([concept("b", "ESA"), concept("a", "ESA")])
    assert [c.key for c in two.find("ESA")[0].concepts] == ["a", "b"]


def test_letters_that_grow_in_lower_case_do_not_move_the_offsets() -> None:
    text = "İİ NAV"
    assert [hit.span.of(text) for hit in MATCHER.find(text)] == ["NAV"]
