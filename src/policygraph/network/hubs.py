"""Collects hubs, concepts and rules while the graph is read, and numbers the hubs at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from policygraph.network.facts import DCT, FOAF, ORG, PG, SKOS, Facts
from policygraph.network.model import KINDS, LANGUAGES, Concept, Hub, Names
from policygraph.rdf.ontology import load_vocabulary, local_name

GATHERED = "instrument:type/"


def in_each(names: Names) -> Names:
    """The names in every language of the page: the Norwegian one, or whichever there is, for those that have none.

    >>> in_each({"en": "Rule"}), in_each({})
    ({'nb': 'Rule', 'nn': 'Rule', 'en': 'Rule'}, {})
    """
    if not names:
        return {}
    usual = names.get("nb") or names.get("nn") or next(iter(names.values()))
    return {language: names.get(language) or usual for language in LANGUAGES}


class Hubs:
    """Everything the claims have in common."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.concepts: dict[tuple[str, str], Concept] = {}
        self.rules: dict[str, Names] = {}
        self._keys: dict[str, str] = {}
        self._noted: dict[str, tuple[str, str, Names, set[str]]] = {}
        self._names: dict[tuple[str, ...], Names] = {}
        self._full: dict[tuple[str, str], str] = {}
        self._vocabulary = {concept.iri: concept for concept in load_vocabulary().concepts}

    def names(self, thing: str, *predicates: str) -> Names:
        """The names of a thing: in the graph, else in the ontology, else the end of its IRI."""
        asked = (thing, *predicates)
        if asked not in self._names:
            self._names[asked] = self._find_names(thing, *(predicates or (SKOS.prefLabel, FOAF.name)))
        return self._names[asked]

    def _find_names(self, thing: str, *predicates: str) -> Names:
        names = self.facts.names(thing, *predicates)
        if not names and (known := self._vocabulary.get(thing)):
            names = {language: known.name(language) for language in LANGUAGES}
        if not names:
            names = {"nb": local_name(thing)}
        return in_each(names)

    def concept(self, iri: str | None) -> str:
        """The notation of a concept, which is noted with all above it for legend and facets; empty for none."""
        if iri is None:
            return ""
        if iri in self._keys:
            return self._keys[iri]
        scheme = iri.rstrip("/").split("/")[-2:][0]
        key = self.facts.text(iri, SKOS.notation) or local_name(iri)
        self._keys[iri] = key
        known = self._vocabulary.get(iri)
        broader = self.facts.text(iri, SKOS.broader) or next(iter(known.values("broader") if known else ()), "")
        above = self.concept(broader) if broader else None
        self.concepts[scheme, key] = Concept(scheme, key, iri, self.names(iri), above)
        return key

    def note(self, kind: str, key: str, names: Names, iri: str | None, type_: str = "") -> str:
        """Notes a hub and gives its full key."""
        full = f"{kind}:{key}"
        noted = self._noted.setdefault(full, (kind, type_, names, set()))
        if iri is not None:
            noted[3].add(iri)
        return full

    def actor(self, iri: str, kind: str = "actor") -> str:
        """The hub of an actor or promisor."""
        if (full := self._full.get((kind, iri))) is None:
            type_ = self.concept(self.facts.first(iri, ORG.classification))
            full = self._full[kind, iri] = self.note(kind, local_name(iri), self.names(iri), iri, type_)
        return full

    def instrument(self, iri: str, commitment: str) -> str:
        """The hub of an instrument; those that only one commitment has are gathered by type and name."""
        kind = self.facts.first(iri, PG.instrumentType)
        type_, names = self.concept(kind), self.names(iri)
        if not iri.startswith(f"{commitment}."):
            return self.note("instrument", local_name(iri), names, iri, type_)
        if kind is not None:
            self.note("instrument", f"type/{type_}", self.names(kind), None, type_)
        lower = {language: name.lower() for language, name in names.items()}
        return self.note("instrument", f"{type_}/{lower['nb']}", lower, None, type_)

    def group(self, iri: str | None, words: str) -> str:
        """The hub of a population group; one that no scheme has is known by its words."""
        if iri is None:
            return self.note("group", f"x/{words.lower()}", dict.fromkeys(LANGUAGES, words.lower()), None)
        return self.note("group", self.concept(iri), self.names(iri), iri)

    def rule(self, iri: str) -> str:
        """The name of a rule, whose title is noted."""
        if (name := self._full.get(("rule", iri))) is None:
            name = self._full["rule", iri] = self.facts.text(iri, DCT.identifier) or local_name(iri)
            self.rules[name] = in_each(self.facts.names(iri, DCT.title))
        return name

    def _gathered_by(self, key: str) -> str:
        kind, type_, _, iris = self._noted[key]
        generic = kind == "instrument" and not iris and not key.startswith(GATHERED)
        return f"{GATHERED}{type_}" if generic else ""

    def numbered(self, claimed: Iterable[Iterable[str]]) -> tuple[Hub, ...]:
        """All hubs: by kind, those in most of the ``claimed`` sets of keys first, then by key."""
        counts: Counter[str] = Counter()
        for keys in claimed:
            once = set(keys)
            counts.update(once | {self._gathered_by(key) for key in once})
        order = sorted(self._noted, key=lambda key: (KINDS.index(self._noted[key][0]), -counts[key], key))
        number = {key: n for n, key in enumerate(order)}
        return tuple(
            Hub(key, kind, type_, names, tuple(sorted(iris)), number.get(self._gathered_by(key)))
            for key in order
            for kind, type_, names, iris in [self._noted[key]]
        )
