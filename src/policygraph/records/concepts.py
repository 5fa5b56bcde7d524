"""What the ontology knows, as plain records: the vocabularies that finding applies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """One name of a concept. ``kind`` is ``pref``, ``alt`` or ``hidden`` (for matching only).

    ``language`` is ``nb``, ``nn``, ``en`` or ``""``; ``exact_case`` names match only as they are written (acronyms,
    proper names).
    """

    text: str
    language: str
    kind: str
    exact_case: bool = False


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing with names: an actor, instrument, group, verb, unit, or member of a concept scheme.

    ``scheme`` says which list it stands in (``actor``, ``instrument``, ``instrument-head``, ``target-group``,
    ``verb`` …), ``key`` is its notation there, ``type`` the notation of its class (actor type, instrument type, action
    class). ``notes`` holds whatever else a rule needs, as (name, value) pairs in sorted order.
    """

    iri: str
    scheme: str
    key: str
    type: str | None
    labels: tuple[Label, ...]
    notes: tuple[tuple[str, str], ...] = ()

    def name(self, language: str = "nb") -> str:
        """The preferred name in ``language``, else in nb, else any preferred name, else the key."""
        preferred = {label.language: label.text for label in self.labels if label.kind == "pref"}
        return preferred.get(language) or preferred.get("nb") or next(iter(preferred.values()), self.key)

    def values(self, note: str) -> tuple[str, ...]:
        """The values of one note."""
        return tuple([value for name, value in self.notes if name == note])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All concepts of the ontology, sorted by scheme and key."""

    concepts: tuple[Concept, ...]

    def of(self, scheme: str) -> Iterator[Concept]:
        """The concepts of one scheme, by key."""
        return (concept for concept in self.concepts if concept.scheme == scheme)

    def __hash__(self) -> int:
        """By the names alone: what is compiled of a vocabulary is looked up once for every document."""
        return hash(tuple([concept.iri for concept in self.concepts]))
