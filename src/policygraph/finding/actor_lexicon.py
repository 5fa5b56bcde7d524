"""What the finder of actors knows of a vocabulary, and what it holds while it works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from policygraph.finding.matcher import Matcher, fold
from policygraph.language import nouns_nb, nouns_nn
from policygraph.records.concepts import Concept, Label, Vocabulary
from policygraph.records.text import Span


@dataclass(frozen=True, slots=True, eq=False)
class ActorLexicon:
    """Everything :func:`find_actors` needs of a vocabulary, compiled once.

    ``short_words`` are the words that short forms begin with, ``names`` the lower-case labels of
    each actor by its IRI. Three say how bodies are named that no list has, each with the type of such a body:
    ``by_purpose`` ("Rådet for …"), ``legal_forms`` ("… AS") and ``pointing_back`` ("direktoratet").
    """

    matcher: Matcher
    short_forms: Matcher
    by_folded_name: Mapping[str, Concept]
    short_words: frozenset[str]
    names: Mapping[str, frozenset[str]]
    by_purpose: Mapping[str, str]
    legal_forms: Mapping[str, str]
    pointing_back: Mapping[str, str]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> ActorLexicon:
        """Compiles the schemes ``actor`` and ``actor-head``."""
        concepts = [*map(articles_in_sentences, vocabulary.of("actor")), *map(heads_only, vocabulary.of("actor-head"))]
        folded = {
            fold(label.text): concept
            for concept in vocabulary.of("actor")
            for label in concept.labels
            if label.language != "en" and label.kind != "hidden" and " " not in label.text
        }
        short = [
            replace(concept, labels=tuple(Label(name, "", "hidden") for name in concept.values("shortForm")))
            for concept in vocabulary.of("actor")
            if concept.values("shortForm")
        ]
        return cls(
            Matcher(concepts, accept=lambda label: label.language != "en"),
            Matcher(short),
            folded,
            frozenset(fold(label.text.split()[0]) for concept in short for label in concept.labels),
            {concept.iri: frozenset(fold(label.text) for label in concept.labels) for concept in concepts},
            types_by(vocabulary, "namedByPurpose"),
            types_by(vocabulary, "legalForm"),
            types_by(vocabulary, "pointsBack"),
        )


class Named(NamedTuple):
    """An actor found, before its role is known; ``rule`` is the rule that found it."""

    span: Span
    name: str
    type: str
    rule: str
    actor: Concept | None
    candidates: tuple[Concept, ...] = ()


def articles_in_sentences(concept: Concept) -> Concept:
    """A concept with the names that begin with an article also as they stand inside a sentence ("den norske kirke")."""
    within = [
        replace(label, text=label.text[0].lower() + label.text[1:], kind="hidden")
        for label in concept.labels
        if label.text.startswith(("Den ", "Det ", "Dei ", "De "))
    ]
    known = {label.text for label in concept.labels}
    new = tuple({label.text: label for label in within if label.text not in known}.values())
    return replace(concept, labels=concept.labels + new) if new else concept


def heads_only(concept: Concept) -> Concept:
    """A concept of a scheme of heads without the names that only people read."""
    return replace(concept, labels=tuple(label for label in concept.labels if label.kind == "hidden"))


def types_by(vocabulary: Vocabulary, said: str) -> dict[str, str]:
    """The words that heads of actors have as a property, each with the type of actor that its head tells."""
    heads = vocabulary.of("actor-head")
    return {word: head.type or "other" for head in heads for word in head.values(said)}


def kind_of(label: str, concepts: Iterable[Concept]) -> str:
    """How a kind of body is named whose noun is ``label``, a name of one of ``concepts`` ("selskap": "selskapene")."""
    languages = {each.language for concept in concepts for each in concept.labels if each.text == label}
    return nouns_nb.kind(label) if "nb" in languages else nouns_nn.kind(label)


def display_name(actor: Concept) -> str:
    """What people call an actor: its ``foaf:name``, else its preferred label."""
    return next(iter(actor.values("name")), actor.name())
