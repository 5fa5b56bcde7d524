"""The graph by property: each property is read once, and its values come in a settled order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from urllib.parse import urlsplit

from rdflib import Graph, Literal, URIRef
from rdflib.term import Node

_NUMBERING = re.compile(r"^(?:(?:kapittel|kapitel|tema|del|chapter|part)\s+)?\d+(?:\.\d+)*[.:)]?\s+", re.IGNORECASE)


class Facts:
    """What a graph says, asked by subject and property."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._read: dict[URIRef, Mapping[Node, list[Node]]] = {}

    def of(self, predicate: URIRef) -> Mapping[Node, list[Node]]:
        """Subject to values of one property."""
        if predicate not in self._read:
            values: dict[Node, list[Node]] = defaultdict(list)
            for subject, value in self._graph.subject_objects(predicate):
                values[subject].append(value)
            for said in values.values():
                said.sort(key=str)
            self._read[predicate] = dict(values)
        return self._read[predicate]

    def all(self, subject: Node, predicate: URIRef) -> list[Node]:
        """All values of a property."""
        return self.of(predicate).get(subject, [])

    def first(self, subject: Node | None, *predicates: URIRef) -> Node | None:
        """The first value of the first property that has one."""
        if subject is None:
            return None
        return next((values[0] for p in predicates if (values := self.all(subject, p))), None)

    def text(self, subject: Node | None, *predicates: URIRef) -> str:
        """The same as text, empty where there is none."""
        value = self.first(subject, *predicates)
        return "" if value is None else str(value)

    def number(self, subject: Node | None, predicate: URIRef) -> int:
        """The value as a number from 0, else 0."""
        value = self.text(subject, predicate)
        return int(value) if value.isdecimal() else 0

    def names(self, subject: Node, *predicates: URIRef) -> dict[str, str]:
        """Names by language from the first property that has any; untagged text counts as bokmål."""
        for predicate in predicates:
            names: dict[str, str] = {}
            for value in self.all(subject, predicate):
                if isinstance(value, Literal):
                    language = value.language or "nb"
                    names.setdefault("nb" if language == "no" else language, str(value))
            if names:
                return names
        return {}

    def in_text_order(self, subject: Node, predicate: URIRef, begin: URIRef) -> list[Node]:
        """The findings of one kind, in the order in which their words stand."""
        return sorted(self.all(subject, predicate), key=lambda found: (self.number(found, begin), str(found)))


def safe_link(iri: str) -> str:
    """The address if a page may link to it (http or https), else nothing.

    >>> safe_link("https://example.org/a.pdf#page=2"), safe_link("javascript:alert(1)")
    ('https://example.org/a.pdf#page=2', '')
    """
    try:
        parts = urlsplit(iri)
    except ValueError:
        return ""
    return iri if parts.scheme in ("http", "https") and parts.netloc else ""


def without_number(heading: str) -> str:
    """A heading without its number.

    >>> without_number("3.2 Et tryggere arbeidsliv"), without_number("Tema 2: Skole"), without_number("2030-målene")
    ('Et tryggere arbeidsliv', 'Skole', '2030-målene')
    """
    return _NUMBERING.sub("", heading).strip() or heading
