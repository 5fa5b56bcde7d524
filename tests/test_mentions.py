"""Actors, roles and groups are found as tests/cases say (actors.md, roles.md, groups.md), and the data are sound."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygraph.finding import compile_vocabulary, shared_names
from policygraph.finding.actor_conditions import CONDITIONS
from policygraph.finding.actor_lexicon import ActorLexicon
from policygraph.finding.actors import find_actors
from policygraph.finding.groups import GroupLexicon, find_groups
from policygraph.finding.issuer import Issuer
from policygraph.finding.passage import Passage
from policygraph.finding.roles import ROLE_RULES
from policygraph.finding.sentence import Sentence, Setting
from policygraph.rdf.ontology import load_vocabulary
from policygraph.records.concepts import Label, Vocabulary
from policygraph.records.findings import Commitment
from policygraph.records.text import Span

CASES = Path(__file__).parent / "cases"
VOCABULARY = load_vocabulary()
ACTORS = ActorLexicon.of(VOCABULARY)
GROUPS = GroupLexicon.of(VOCABULARY)
COMPILED = compile_vocabulary(VOCABULARY)
SETTING = Setting(COMPILED.verbs, COMPILED.cues, Issuer(None, ("fjordpartiet",), frozenset({("fjordpartiet",)})))


def cases(name: str) -> list[Any]:
    blocks = (CASES / name).read_text(encoding="utf-8").split("\n\n")
    found = [match for block in blocks if (match := re.fullmatch(r"(.+)\n`(.+)`\n((?:.+\n?)+)", block.strip()))]
    return [pytest.param(m[2], m[3].strip(), id=m[1]) for m in found]


def passage(words: str, before: str = "") -> Passage:
    span = Span(len(before), len(before) + len(words))
    sentence = Sentence(before + words, span, "nb", SETTING)
    return Passage(
        before + words, span, "nb", "list", "firm", None, "other", issuer=("fjordpartiet",), sentence=sentence
    )


@pytest.mark.parametrize(("words", "expected"), [*cases("actors.md"), *cases("roles.md")])
def test_actors(words: str, expected: str) -> None:
    here = passage(words)
    found = find_actors(here, ACTORS)
    told = [f"{a.span.of(here.string)} = {a.name} ({a.type}) {a.role}" for a in found] or ["nothing"]
    assert "\n".join(told) == expected
    assert {a.actor.scheme for a in found if a.actor} <= {"actor"}


def test_whoever_an_item_begins_with_is_the_subject_of_the_at_before_the_list() -> None:
    """«Fjordpartiet vil at:» followed by «kommunene har …» says what they are to have, not what is so."""
    lead_in = "Fjordpartiet vil at:"
    here = passage("kommunene har en plan for kysten", lead_in + "\n")
    (found,) = find_actors(replace(here, lead_in=Span(0, len(lead_in))), ACTORS)
    assert (found.role, found.rules[-1]) == ("responsible", "role-subject")
    (alone,) = find_actors(here, ACTORS)
    assert alone.role == "mentioned"


@pytest.mark.parametrize(("words", "expected"), cases("groups.md"))
def test_groups(words: str, expected: str) -> None:
    here = passage(words)
    found = find_groups(here, GROUPS)
    told = [f"{g.span.of(here.string)} ({g.group.key if g.group else '-'})" for g in found] or ["nothing"]
    assert "\n".join(told) == expected


def test_spans_count_in_the_whole_document() -> None:
    here = passage("Styrke NAV for unge.", before="Staten og elevene.\n")
    assert [a.span.of(here.string) for a in find_actors(here, ACTORS)] == ["NAV"]
    assert [g.span.of(here.string) for g in find_groups(here, GROUPS)] == ["unge"]


def test_every_finding_names_its_rules() -> None:
    here = passage("Styrke samarbeidet mellom NAV og ferjeselskapene for personer med demens.")
    names = [name for name, _ in ROLE_RULES]
    assert len(set(names)) == len(names)
    for actor in find_actors(here, ACTORS):
        assert actor.rules[0].startswith("actor-")
        assert actor.rules[1] in names
    assert [g.rules for g in find_groups(here, GROUPS)] == [("group-described-people",)]


def test_a_name_of_two_actors_is_told_as_one_doubt() -> None:
    known = {actor.key: actor for actor in VOCABULARY.of("actor")}
    ask = Label("Fjordvakta", "nb", "alt", exact_case=True)
    two = [replace(known[key], labels=(*known[key].labels, ask)) for key in ("kystverket", "mattilsynet")]
    here = passage("Styrke Fjordvakta og NAV.")
    actors = find_actors(here, ActorLexicon.of(Vocabulary((*two, known["nav"]))))
    promise = Commitment(here.span, "list", "firm", "styrke", "strengthen", "nb", ("r",), actors=actors)
    (doubt,) = shared_names([promise, promise], here.string)
    assert doubt.span.of(here.string) == "Fjordvakta"
    assert "Kystverket" in doubt.message and "Mattilsynet" in doubt.message


def test_a_body_no_list_has_has_no_identifier() -> None:
    (found,) = find_actors(passage("Styrke ferjetilsynet."), ACTORS)
    assert (found.actor, found.name, found.type) == (None, "ferjetilsynet", "agency")


WORDS = st.sampled_from(
    [
        "NAV",
        "og",
        "i,",
        "for",
        "unge",
        "som",
        "kommunene",
        "skal",
        "med",
        "personer",
        "staten",
        "-",
        "/",
        "(EU)",
        "«",
        ".",
        ":",
        "arbeidstaker-",
        "\n",
        "av",
        "30",
        "år",
        "private",
        "partene",
    ]
)


@given(st.lists(WORDS, max_size=20))
def test_any_words_give_spans_inside_them_once_each_in_a_role(words: list[str]) -> None:
    here = passage(" ".join(words), before="x ")
    actors, groups = find_actors(here, ACTORS), find_groups(here, GROUPS)
    for spans in ([a.span for a in actors], [g.span for g in groups]):
        assert all(here.span.holds(span) and span.start < span.end for span in spans)
        assert spans == sorted(spans)
        assert not any(a.meets(b) for a, b in pairwise(spans))
    assert len({(a.actor.iri if a.actor else a.name, a.role) for a in actors}) == len(actors)


def test_every_actor_has_a_name_in_three_languages_and_a_known_type() -> None:
    types = {concept.key for concept in VOCABULARY.of("actor-type")}
    actors = list(VOCABULARY.of("actor"))
    assert actors
    for actor in actors:
        preferred = Counter(label.language for label in actor.labels if label.kind == "pref")
        assert preferred == {"nb": 1, "nn": 1, "en": 1}, actor.key
        assert actor.type in types, actor.key
        assert actor.values("name"), actor.key
        assert actor.iri.endswith("/actor/" + actor.key)


@pytest.mark.parametrize("scheme", ["actor", "target-group"])
def test_no_label_stands_twice(scheme: str) -> None:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for concept in VOCABULARY.of(scheme):
        labels = Counter((label.text, label.language) for label in concept.labels)
        assert max(labels.values()) == 1, concept.key
        for label in labels:
            owners[label].add(concept.key)
    assert {label: keys for label, keys in owners.items() if len(keys) > 1} == {}


def test_conditions_are_known_and_parents_exist() -> None:
    conditions = set(CONDITIONS)
    keys = {actor.iri for actor in VOCABULARY.of("actor")}
    for concept in [*VOCABULARY.of("actor"), *VOCABULARY.of("actor-head")]:
        assert set(concept.values("countsWhen")) <= conditions, concept.key
        assert set(concept.values("subOrganizationOf")) <= keys, concept.key


def test_organisation_numbers_pass_their_own_check() -> None:
    weights = (3, 2, 7, 6, 5, 4, 3, 2)
    numbers = [number for actor in VOCABULARY.of("actor") for number in actor.values("identifier")]
    assert len(numbers) > 100
    for number in numbers:
        assert re.fullmatch(r"\d{9}", number)
        rest = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11
        assert (11 - rest) % 11 == int(number[8]), number


def test_actor_blocks_are_sorted() -> None:
    text = (Path(__file__).parent.parent / "ontology" / "actors.ttl").read_text(encoding="utf-8")
    keys = re.findall(r"^actor:(\S+) a ", text, re.MULTILINE)
    assert keys == sorted(keys)


def test_an_issuer_that_no_list_has_is_not_discovered_in_its_own_words() -> None:
    words = "Fjordforbundet krever at Fjordforbundets forslag går til Stortinget."
    issued = Passage(words, Span(0, len(words)), "nb", "prose", "firm", None, "other", issuer=("fjordforbundet",))
    assert [found.name for found in find_actors(issued, ACTORS)] == ["Stortinget"]
