"""The ontology folder: valid, complete, and the only source of the terms that graphs, shapes and queries use."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.term import Literal, Node

from policygraph.errors import DataError
from policygraph.rdf.namespaces import PG, SCHEMES, V
from policygraph.rdf.ontology import load_vocabulary, ontology_folder, read_vocabulary

FILES = sorted(ontology_folder().glob("*.ttl"))
OURS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
#: what graphs describe is named in all three languages; the word lists for finding are not
PUBLISHED = (*SCHEMES, "actor", "instrument")
QUERY_GRAPH = Path(__file__).parents[1] / "queries" / "graph.ttl"


@cache
def parsed(path: Path) -> Graph:
    return Graph().parse(path)


def model() -> Graph:
    return parsed(ontology_folder() / "policygraph.ttl")


@cache
def whole() -> Graph:
    graph = Graph()
    for path in FILES:
        for triple in parsed(path):
            graph.add(triple)
    return graph


def languages(graph: Graph, thing: Node, predicate: URIRef) -> set[str | None]:
    return {o.language for o in graph.objects(thing, predicate) if isinstance(o, Literal)}


def declared() -> set[Node]:
    return {thing for kind in OURS for thing in model().subjects(RDF.type, kind)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_both_parsers_read_the_same_graph(path: Path) -> None:
    assert len(parsed(path)) == len(set(ox.parse(path=path)))


@pytest.mark.parametrize("thing", sorted(declared(), key=str), ids=lambda thing: str(thing).rsplit("#", 1)[-1])
def test_a_term_of_the_model_is_named_and_explained(thing: Node) -> None:
    assert {"nb", "nn", "en"} <= languages(model(), thing, RDFS.label)
    assert languages(model(), thing, RDFS.comment) == {"en"}


def test_every_term_of_ours_that_is_used_is_declared() -> None:
    known = declared()
    for path in [*FILES, QUERY_GRAPH]:
        used = {
            term for triple in parsed(path) for term in triple if isinstance(term, URIRef) and term.startswith(str(PG))
        }
        assert used <= known, path.name
    for path in (ontology_folder() / "queries").glob("*.rq"):
        names = set(re.findall(r"(?<![\w-])pg:([A-Za-z]+)", path.read_text(encoding="utf-8")))
        assert {PG[name] for name in names} <= known, path.name


@pytest.mark.parametrize("scheme", PUBLISHED)
def test_what_graphs_describe_has_one_name_in_each_language(scheme: str) -> None:
    things = set(whole().subjects(SKOS.inScheme, V[scheme]))
    assert things
    for thing in things:
        labels = [o.language for o in whole().objects(thing, SKOS.prefLabel) if isinstance(o, Literal)]
        assert Counter(labels) == Counter(["nb", "nn", "en"]), thing
        assert not set(whole().objects(thing, SKOS.prefLabel)) & set(whole().objects(thing, SKOS.altLabel)), thing


@pytest.mark.parametrize("name", SCHEMES)
def test_every_concept_of_a_closed_list_is_named_after_its_notation(name: str) -> None:
    scheme = V[name]
    assert languages(whole(), scheme, SKOS.prefLabel) == {"nb", "nn", "en"}
    for concept in whole().subjects(SKOS.inScheme, scheme):
        assert str(concept) == f"{scheme}/{whole().value(concept, SKOS.notation)}"


def test_every_concept_of_the_schemes_is_defined() -> None:
    graph = parsed(ontology_folder() / "schemes.ttl")
    for concept, scheme in graph.subject_objects(SKOS.inScheme):
        assert languages(graph, concept, SKOS.definition) == {"en"}, concept
        assert (concept, SKOS.topConceptOf, scheme) in graph


@pytest.mark.parametrize(
    ("scheme", "notations"),
    [
        ("form", "list prose"),
        ("modality", "firm effort explore demand goal"),
        ("role", "responsible affected partner mentioned"),
        (
            "action",
            "establish strengthen maintain reform reduce abolish explore require enable advocate ensure fund other",
        ),
        (
            "instrument-type",
            "law regulation eu-act treaty agreement tax benefit grant fund loan-guarantee budget programme-plan "
            "requirement ban right supervision inquiry organisation information procurement licence education-place "
            "infrastructure ownership other",
        ),
    ],
)
def test_the_closed_lists_are_those_of_the_annotation_guidelines(scheme: str, notations: str) -> None:
    assert {concept.key for concept in load_vocabulary().of(scheme)} == set(notations.split())


def test_every_instrument_type_lies_below_one_governing_resource() -> None:
    graph = parsed(ontology_folder() / "schemes.ttl")
    for concept in graph.subjects(SKOS.inScheme, V["instrument-type"]):
        above = list(graph.objects(concept, SKOS.broader))
        expected = 0 if str(concept).endswith("/other") else 1
        assert len(above) == expected
        assert all((resource, SKOS.inScheme, V.nato) in graph for resource in above)


def test_the_types_of_actors_and_instruments_are_in_their_lists() -> None:
    vocabulary = load_vocabulary()
    for scheme, types in (("actor", "actor-type"), ("instrument", "instrument-type")):
        known = {concept.key for concept in vocabulary.of(types)}
        used = {concept.type for concept in vocabulary.of(scheme)}
        assert used
        assert used <= known


def test_no_two_concepts_of_a_list_have_the_same_notation() -> None:
    keys = Counter((concept.scheme, concept.key) for concept in load_vocabulary().concepts)
    assert [key for key, times in keys.items() if times > 1] == []


def test_a_concept_is_read_with_its_labels_type_and_notes() -> None:
    (law,) = [concept for concept in load_vocabulary().of("instrument-type") if concept.key == "law"]
    assert law.type == "authority"
    assert [law.name(language) for language in ("nb", "nn", "en", "se")] == ["lov", "lov", "law", "lov"]
    assert law.values("notation") == ("law",)


def test_a_faulty_vocabulary_is_named_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "words.ttl").write_text("<urn:a> <urn:b> .\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"words\.ttl.*line 1"):
        read_vocabulary(tmp_path)
