"""Finds the project's ontology and turns its vocabularies into plain records.

The vocabularies are every Turtle file of the ontology folder but the classes and the shapes. In them a
concept has a ``skos:notation`` and stands in a ``skos:inScheme``; its class is a ``pg:actionClass``,
``pg:instrumentType``, ``org:classification`` or ``skos:broader``; whatever else is said of it becomes a note under the
local name of the property. A label with a capital letter in it matches in exact case only.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

import pyoxigraph as ox

from policygraph.errors import DataError
from policygraph.records.concepts import Concept, Label, Vocabulary

SKOS = "http://www.w3.org/2004/02/skos/core#"
PG = "https://w3id.org/policygraph/ns#"
LABEL_KINDS = {SKOS + "prefLabel": "pref", SKOS + "altLabel": "alt", SKOS + "hiddenLabel": "hidden"}
#: what says which class a concept belongs to, the most telling first
TYPE_PROPERTIES = (
    PG + "actionClass",
    PG + "instrumentType",
    "http://www.w3.org/ns/org#classification",
    SKOS + "broader",
)
#: files of the ontology folder that hold no concepts
NOT_VOCABULARIES = {"policygraph.ttl", "shapes.ttl"}


def ontology_folder() -> Path:
    """The folder of the ontology: in the installed package, else in the checkout."""
    packaged = Path(str(files("policygraph"))) / "ontology"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "ontology"


def vocabulary_files(folder: Path) -> list[Path]:
    """The Turtle files of ``folder`` that hold concepts, by name."""
    return sorted(path for path in folder.glob("*.ttl") if path.name not in NOT_VOCABULARIES)


def local_name(iri: str) -> str:
    """What stands after the last ``#`` or ``/`` of an IRI.

    >>> local_name("http://www.w3.org/2004/02/skos/core#notation")
    'notation'
    """
    return iri.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1]


def read_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary in the Turtle files of ``folder``; raises ``DataError`` with the place of a syntax fault."""
    facts: dict[str, dict[str, list[ox.Literal | ox.NamedNode]]] = defaultdict(lambda: defaultdict(list))
    for path in vocabulary_files(folder):
        try:
            for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE):
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal | ox.NamedNode):
                    facts[quad.subject.value][quad.predicate.value].append(quad.object)
        except (SyntaxError, ValueError) as fault:
            raise DataError(f"not valid Turtle ({fault})", where=str(path), hint="mend the file") from fault
    notations = {iri: said[SKOS + "notation"][0].value for iri, said in facts.items() if SKOS + "notation" in said}
    concepts = [concept(iri, said, notations) for iri, said in facts.items() if SKOS + "inScheme" in said]
    return Vocabulary(tuple(sorted(concepts, key=lambda c: (c.scheme, c.key, c.iri))))


def concept(iri: str, said: dict[str, list[ox.Literal | ox.NamedNode]], notations: dict[str, str]) -> Concept:
    """The record of one concept, from everything said of it."""
    labels = [
        Label(label.value, label.language or "", kind, exact_case=label.value != label.value.lower())
        for predicate, kind in LABEL_KINDS.items()
        for label in said.get(predicate, ())
        if isinstance(label, ox.Literal)
    ]
    types = [value.value for name in TYPE_PROPERTIES for value in said.get(name, ())]
    notes = sorted(
        (local_name(name), value.value) for name, values in said.items() if name not in LABEL_KINDS for value in values
    )
    return Concept(
        iri=iri,
        scheme=local_name(said[SKOS + "inScheme"][0].value),
        key=notations.get(iri, local_name(iri)),
        type=notations.get(types[0], local_name(types[0])) if types else None,
        labels=tuple(sorted(labels, key=lambda label: (label.kind, label.language, label.text))),
        notes=tuple(notes),
    )


@cache
def load_vocabulary() -> Vocabulary:
    """The project's own vocabulary, read once."""
    return read_vocabulary(ontology_folder())
