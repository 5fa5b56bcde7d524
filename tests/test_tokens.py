"""Words are cut the same way whatever stands around them, and lead back to their characters."""

from __future__ import annotations

import pytest

from policygraph.finding import tokens
from policygraph.finding.tokens import Remembered, Tokens, tokens_of
from policygraph.records.text import Span

TEXT = "Fjordpartiet vil: bygge 2,5 mil vei  –\nogså NAV-kontor, __ innen 2030."


def test_every_token_covers_its_own_characters() -> None:
    words = Tokens(TEXT, Span(0, len(TEXT)))
    covered = [words.covered(at, at + 1).of(TEXT) for at in range(len(words.found))]
    assert covered == [token.text for token in words.found]
    assert covered == [
        *(
            "Fjordpartiet",
            "vil",
            ":",
            "bygge",
            "2,5",
            "mil",
            "vei",
            "–",
            "også",
            "NAV-kontor",
            ",",
            "innen",
            "2030",
            ".",
        ),
    ]


def test_a_word_that_stands_twice_has_two_places() -> None:
    text = "Veien er veien, og vei er vei."
    words = Tokens(text, Span(0, len(text)))
    assert [words.covered(at, at + 1).start for at in (5, 7)] == [text.index("vei er"), text.index("vei.")]


@pytest.mark.parametrize(
    ("first", "last", "expected"), [("vil", "mil", ["vil", ":", "bygge", "2,5", "mil"]), ("il:", "byg", [":"])]
)
def test_only_whole_tokens_lie_within(first: str, last: str, expected: list[str]) -> None:
    span = Span(TEXT.index(first), TEXT.index(last) + len(last))
    assert [token.text for token in Tokens(TEXT, Span(0, len(TEXT))).within(span)] == expected


def test_the_token_that_ends_at_or_after_a_character_is_found() -> None:
    words = Tokens(TEXT, Span(0, len(TEXT)))
    ends = {words.found[words.ending(at)].text for at in range(TEXT.index("bygge") + 1, TEXT.index("bygge") + 6)}
    assert ends == {"bygge"}
    assert words.found[words.ending(len(TEXT) + 9)].text == "."


def test_a_part_of_a_text_is_cut_like_the_whole() -> None:
    cut = TEXT.index("–")
    parts = tokens_of(TEXT, Span(0, cut)) + tokens_of(TEXT, Span(cut, len(TEXT)))
    assert parts == tokens_of(TEXT, Span(0, len(TEXT)))


def test_a_memory_forgets_before_it_grows_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "REMEMBERED", 3)
    asked: list[str] = []

    def ask(word: str) -> str:
        asked.append(word)
        return word.upper()

    memory = Remembered(ask)
    assert [memory[word] for word in "aabcda"] == list("AABCDA")
    assert asked == list("abcda")
    assert len(memory) <= 3


@pytest.mark.parametrize(
    "text, words",
    [
        ("PartietFJOvil bygge", ["Partiet", "FJO", "vil", "bygge"]),
        ("PartietFJO ønsker", ["Partiet", "FJO", "ønsker"]),
        ("Difor FJOønskjer", ["Difor", "FJO", "ønskjer"]),
        ("FJOvilje PCer NRKs", ["FJOvilje", "PCer", "NRKs"]),
        ("Partiets Partiet Avil", ["Partiets", "Partiet", "Avil"]),
    ],
)
def test_a_name_in_capitals_is_cut_from_a_verb_glued_to_it(text: str, words: list[str]) -> None:
    found = Tokens(text, Span(0, len(text)))
    assert [token.text for token in found.found] == words
    assert [found.covered(at, at + 1).of(text) for at in range(len(words))] == words
