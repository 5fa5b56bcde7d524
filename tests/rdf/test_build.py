"""The graph of a reading: traceable, stable, without blank nodes, the same whatever the order and company."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import FOAF, RDF, SKOS, VOID, Graph, URIRef
from rdflib.term import BNode
from tests.rdf.examples import PROGRAMME, TILSYN, other_document, programme

from policygraph.rdf.build import build, sharing_names
from policygraph.rdf.namespaces import CV, DCAT, DCT, NIF, OA, PG
from policygraph.rdf.ontology import load_vocabulary
from policygraph.rdf.publication import Publication
from policygraph.rdf.tables import FIELDS, rows
from policygraph.rdf.turtle import turtle
from policygraph.records.concepts import Vocabulary
from policygraph.records.source import Description

FJORD = Description(title="Meir fisk", publisher="Fjordpartiet", language="nb", document_type="resolution")


@pytest.fixture(scope="module")
def graph() -> Graph:
    return build([programme()]).graph


def commitments(graph: Graph) -> list[str]:
    return [found["iri"] for found in rows(graph)]


def test_rows_have_exactly_the_fields_in_reading_order(graph: Graph) -> None:
    found = list(rows(graph))
    assert [tuple(one) for one in found] == [FIELDS] * 5
    assert [one["start"] for one in found] == sorted(one["start"] for one in found)


def test_a_row_is_what_was_found(graph: Graph) -> None:
    first, second, third, fourth, fifth = rows(graph)
    assert first["quote"] == PROGRAMME[first["start"] : first["end"]]
    assert first["actors"][0] == {
        "text": "Vegvaktsynet",
        "name": "Vegvaktsynet",
        "role": "affected",
        "iri": "https://w3id.org/policygraph/id/actor/vegvaktsynet",
    }
    assert (first["page"], first["line_start"], first["line_end"]) == (1, 3, 3)
    assert (first["numbers"], first["deadline"]) == ([{"value": 100, "unit": "nye stillinger"}], "2027")
    assert [use["type"] for use in second["instruments"]] == ["law", "fund"]
    assert second["groups"] == ["unge"]
    assert third["parent"] == second["iri"]
    assert third["verb"] is None
    assert fourth["numbers"] == [{"value": 2.5, "unit": "prosent"}]
    assert fifth["actors"][0]["name"] == "Rådet for gode veier"
    assert {one["heading"] for one in (first, fifth)} == {"Et tryggere arbeidsliv"}
    assert {one["promisor"] for one in (first, fifth)} == {"Eksempelpartiet"}
    assert first["rules"] == ["lead-in-open"]


def test_the_same_actor_twice_in_a_role_is_two_places_of_one_actor(graph: Graph) -> None:
    fourth = URIRef(commitments(graph)[3])
    involvements = list(graph.objects(fourth, PG.hasInvolvement))
    assert len(involvements) == 2
    assert len({graph.value(found, NIF.beginIndex) for found in involvements}) == 2
    assert len({graph.value(found, CV.hasParticipant) for found in involvements}) == 1
    assert len(list(graph.objects(fourth, PG.affects))) == 1


def test_there_is_no_blank_node_and_every_literal_is_well_formed(graph: Graph) -> None:
    terms = {term for triple in graph for term in triple}
    assert not [term for term in terms if isinstance(term, BNode)]
    assert not [term for term in terms if getattr(term, "ill_typed", None)]


def test_the_full_text_stands_apart(graph: Graph) -> None:
    dataset = build([programme()])
    assert not list(dataset.graph.subject_objects(NIF.isString))
    assert [str(text) for _, text in dataset.text.subject_objects(NIF.isString)] == [PROGRAMME]
    assert len(dataset.whole()) == len(dataset.graph) + len(set(dataset.text) - set(dataset.graph))


def test_a_doubt_reaches_the_user_with_its_place(graph: Graph) -> None:
    (doubt,) = graph.subjects(RDF.type, PG.Doubt)
    assert str(graph.value(doubt, NIF.anchorOf)) == "Rådet for gode veier"
    assert graph.value(doubt, PG.lineStart).toPython() == 7  # type: ignore[union-attr]


def test_only_what_is_referred_to_is_described(graph: Graph) -> None:
    for kind in (PG.Actor, PG.Instrument):
        for thing in graph.subjects(RDF.type, kind):
            assert next(graph.subjects(None, thing), None) is not None, f"nothing points to {thing}"


@pytest.mark.parametrize(
    "edited",
    [
        PROGRAMME.replace("Et tryggere arbeidsliv", "1.2 Et tryggere arbeidsliv"),
        PROGRAMME.replace("Hvert år", "En ny setning som ikke lover noe.\nHvert år"),
        PROGRAMME.replace("Et tryggere arbeidsliv", "Noe helt annet"),
    ],
    ids=["renumbered", "edited elsewhere", "another heading"],
)
def test_an_edit_elsewhere_renames_no_commitment(graph: Graph, edited: str) -> None:
    assert commitments(build([programme(edited)]).graph) == commitments(graph)


def test_another_number_renames_that_commitment_only(graph: Graph) -> None:
    edited = PROGRAMME.replace("2,5 prosent", "3,5 prosent")
    reading = programme(PROGRAMME)
    other = programme(edited.replace("3,5 prosent", "2,5 prosent"))
    assert commitments(build([other]).graph) == commitments(build([reading]).graph)
    text = replace(reading.outline.text, string=edited)
    changed = replace(reading, outline=replace(reading.outline, text=text))
    before, after = commitments(graph), commitments(build([changed]).graph)
    assert [a == b for a, b in zip(before, after, strict=True)] == [True, True, True, False, True]


def test_the_order_of_the_documents_does_not_matter() -> None:
    one, two = programme(), other_document(programme(), title="Noe annet", document_type="strategy", period_start=None)
    assert turtle(build([one, two]).graph) == turtle(build([two, one]).graph)


def test_the_graph_of_many_is_the_union_of_the_graphs_of_each() -> None:
    one, two = programme(), programme(PROGRAMME.replace("2027", "2028", 0), FJORD, name="fisk.txt")
    apart = set(build([one]).graph) | set(build([two]).graph)
    assert set(build([one, two]).graph) == apart


def test_two_documents_of_one_name_are_kept_apart() -> None:
    one = programme()
    longer = programme(PROGRAMME + "\nEt tillegg.", name="annen.txt")
    titled = other_document(longer, title="Kortversjon")
    for other in (longer, titled):
        graph = build([one, other]).graph
        documents = set(graph.subjects(RDF.type, PG.Document))
        assert len(documents) == 2
        for document in documents:
            assert len(list(graph.objects(document, DCT.title))) == 1
            assert len(list(graph.subjects(RDF.type, PG.SourceFile))) == 2


def test_a_stated_identifier_keeps_its_iris_whatever_documents_come() -> None:
    (plain,) = build([programme()]).graph.subjects(RDF.type, PG.Document)
    for name in ("vegplan", str(plain).rsplit("/", 1)[1]):
        one = other_document(programme(), identifier=name)
        (alone,) = build([one]).graph.subjects(RDF.type, PG.Document)
        assert str(alone).endswith(f"/doc/{name}")
        longer = programme(PROGRAMME + "\nEt tillegg.", name="annen.txt")
        together = build([longer, one]).graph
        assert set(commitments(build([one]).graph)) < set(commitments(together))
        assert len(set(together.subjects(RDF.type, PG.Document))) == 2
    assert [key for key, _ in sharing_names([programme(), longer])] == [str(plain).rsplit("/", 1)[1]]
    assert sharing_names([programme(), other_document(longer, identifier="vegplan")]) == []


def test_a_graph_says_what_it_is_and_under_which_terms() -> None:
    licence = "https://spdx.org/licenses/CC-BY-4.0"
    graph = build([programme()], publication=Publication(licence, "Fjordarkivet")).graph
    (dataset,) = graph.subjects(RDF.type, DCAT.Dataset)
    (document,) = graph.subjects(RDF.type, PG.Document)
    assert graph.value(dataset, FOAF.primaryTopic) == document
    assert graph.value(dataset, DCT.license) == URIRef(licence)
    assert str(graph.value(graph.value(dataset, DCT.creator), FOAF.name)) == "Fjordarkivet"
    assert {title.language for title in graph.objects(dataset, DCT.title)} == {"nb", "nn", "en"}  # type: ignore[attr-defined]
    assert str(graph.value(dataset, VOID.uriSpace)) == f"{document}/"
    other = build([programme()], publication=Publication(creator="https://example.org/archive")).graph
    assert URIRef("https://example.org/archive") in set(other.objects(None, DCT.creator))
    assert not list(other.objects(None, DCT.license))


def test_the_same_file_given_twice_counts_once() -> None:
    assert turtle(build([programme(), programme()]).graph) == turtle(build([programme()]).graph)


def test_a_document_without_metadata_claims_nothing_it_does_not_know() -> None:
    reading = replace(programme(description=Description()), promisor=None)
    graph = build([reading]).graph
    (document,) = graph.subjects(RDF.type, PG.Document)
    assert str(document).endswith("doc/document-program")
    assert str(graph.value(document, DCT.title)) == "program.txt"
    for unknown in (DCT.publisher, DCT.issued, DCT.type, DCT.temporal):
        assert graph.value(document, unknown) is None
    assert next(rows(graph))["promisor"] is None


def test_a_concept_is_described_from_the_ontology_whatever_labels_its_finder_kept() -> None:
    bare = replace(TILSYN, labels=())
    first, *rest = programme().commitments
    found = replace(first, actors=(replace(first.actors[0], actor=bare), *first.actors[1:]))
    reading = replace(programme(), commitments=(found, *rest))
    known = Vocabulary((*load_vocabulary().concepts, TILSYN))
    graph = build([reading], vocabulary=known).graph
    assert len(list(graph.objects(URIRef(TILSYN.iri), SKOS.prefLabel))) == 3


def test_a_place_in_a_published_pdf_has_an_address() -> None:
    reading = other_document(programme(), source_url="https://example.org/et program.pdf")
    assert not list(build([reading]).graph.subject_objects(PG.view))
    text = reading.outline.text
    pdf = replace(text, source=replace(text.source, media_type="application/pdf"))
    graph = build([replace(reading, outline=replace(reading.outline, text=pdf))]).graph
    views = {str(address) for address in graph.objects(None, PG.view)}
    assert views == {"https://example.org/et%20program.pdf#page=1", "https://example.org/et%20program.pdf#page=2"}


def test_another_base_moves_instances_but_not_what_the_ontology_names() -> None:
    graph = build([programme()], base="https://data.example.org/pg/").graph
    assert all(iri.startswith("https://data.example.org/pg/doc/") for iri in commitments(graph))
    assert (URIRef("https://w3id.org/policygraph/id/actor/vegvaktsynet"), RDF.type, PG.Actor) in graph


def test_turtle_abbreviates_every_name_of_ours(graph: Graph) -> None:
    written = turtle(graph).decode()
    body = written[written.index("\n\n") :]
    assert "<https://w3id.org/policygraph/" not in body


def test_both_parsers_read_the_same_number_of_triples(graph: Graph) -> None:
    written = turtle(graph)
    assert len(Graph().parse(data=written, format="turtle")) == len(graph)
    assert len(list(ox.parse(written, format=ox.RdfFormat.TURTLE))) == len(graph)


def test_each_commitment_is_followed_by_what_belongs_to_it(graph: Graph) -> None:
    written = turtle(graph).decode()
    first, second = (iri.rsplit("/", 1)[1] for iri in commitments(graph)[:2])
    block = written[written.index(f":{first} a ") : written.index(f":{second} a ")]
    for part in (f"{first}.i.vegvaktsynet-affected a ", f"{first}.t.100-count a ", ".quote a oa:TextQuoteSelector"):
        assert part in block
    assert str(OA) in written


SCRIPT = """
import sys
from policygraph.rdf.build import build
from policygraph.rdf.turtle import turtle
from tests.rdf.examples import programme, other_document
one = programme(); two = other_document(one, title="Noe annet", document_type="strategy", period_start=None)
dataset = build([one, two])
sys.stdout.buffer.write(turtle(dataset.graph) + turtle(dataset.text))
"""


def test_the_bytes_are_the_same_under_any_hash_seed() -> None:
    root = Path(__file__).parents[2]
    runs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{root / 'src'}:{root}"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
