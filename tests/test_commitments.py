"""What promises and what does not, on sentences of an invented party; the cases stand in tests/cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygraph.finding.actions import resolve
from policygraph.finding.commitments import RULES, answers, promise_in
from policygraph.finding.cues import cues_of
from policygraph.finding.issuer import Issuer
from policygraph.finding.items import item_promise
from policygraph.finding.leads import lead_of
from policygraph.finding.lexicon import lexicon_of
from policygraph.finding.modality import settle
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence, Setting
from policygraph.language.sentences import split
from policygraph.rdf.ontology import load_vocabulary
from policygraph.records.text import Span

CASES = Path(__file__).parent / "cases"
NAMES = ("eksempelpartiet", "me", "partiet", "vi")


@pytest.fixture(scope="module")
def setting() -> Setting:
    vocabulary = load_vocabulary()
    issuer = Issuer(None, NAMES, frozenset((name,) for name in NAMES))
    return Setting(lexicon_of(vocabulary), cues_of(vocabulary), issuer)


def cases(name: str, lines: int) -> list[tuple[str, ...]]:
    """The sections of a case file: title, the lines between, and what is expected."""
    found = []
    for section in (CASES / name).read_text(encoding="utf-8").split("\n## ")[1:]:
        rows = [row for row in section.strip().splitlines() if row]
        assert len(rows) == lines + 2, f"{name}, {rows[0]}: {lines} lines and what is expected"
        found.append(tuple(rows))
    return found


def told(promise: Promise | None) -> str:
    if promise is None:
        return "none"
    verb = promise.verb.verb.lemma if promise.verb is not None else "–"
    return " · ".join((settle(promise)[0], verb, resolve(promise)[0]))


def language(title: str) -> str:
    return "nn" if "(nn)" in title else "nb"


@pytest.mark.parametrize("title, words, expected", cases("commitments.md", 1), ids=lambda text: text[:40])
def test_a_sentence_promises_what_its_case_says(title: str, words: str, expected: str, setting: Setting) -> None:
    sentence = Sentence(words, Span(0, len(words)), language(title), setting)
    assert told(promise_in(sentence)) == expected


@pytest.mark.parametrize("title, lead_in, words, expected", cases("items.md", 2), ids=lambda text: text[:40])
def test_an_item_promises_what_its_case_says(
    title: str, lead_in: str, words: str, expected: str, setting: Setting
) -> None:
    lead = lead_of(lead_in, Span(0, len(lead_in)), language(title), setting)
    spans = split(words, Span(0, len(words)))
    sentences = [Sentence(words, span, language(title), setting) for span in spans]
    if lead is not None:
        promise = item_promise(sentences, lead)
    else:
        promise = next((found for each in sentences if (found := promise_in(each)) is not None), None)
    assert told(promise) == expected


def test_every_rule_says_in_its_docstring_what_it_recognises() -> None:
    assert all(rule.__doc__ for rule in RULES)
    assert len({rule.__name__ for rule in RULES}) == len(RULES)


def test_a_sentence_that_might_be_a_demand_is_a_doubt(setting: Setting) -> None:
    words = "Det er behov for flere fastleger."
    said = answers(Sentence(words, Span(0, len(words)), "nb", setting))
    assert [each.doubt for each in said if not isinstance(each, Promise)] == ["a need is stated; it may be a demand"]


def test_verbs_have_a_class_and_both_written_norms() -> None:
    for concept in load_vocabulary().of("verb"):
        assert concept.type, concept.key
        assert {label.language for label in concept.labels if label.kind == "pref"} == {"nb", "nn"}, concept.key
