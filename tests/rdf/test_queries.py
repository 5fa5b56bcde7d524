"""Every named query answers on a small graph what it says; faulty ones are told with their place."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from rdflib import Graph
from rdflib.plugins.sparql import prepareQuery

from policygraph.errors import DataError, UsageError
from policygraph.rdf.namespaces import PG
from policygraph.rdf.queries import NamedQuery, list_queries, query

FOLDER = Path(__file__).parents[1] / "queries"
GRAPH = [FOLDER / "graph.ttl"]
QUERIES = list_queries()


@pytest.mark.parametrize("named", QUERIES, ids=lambda named: named.name)
def test_a_query_finds_the_expected_rows(named: NamedQuery) -> None:
    files = [*GRAPH, FOLDER / "text.ttl"] if "text.ttl" in named.answers else GRAPH
    expected = (FOLDER / f"{named.name}.csv").read_text(encoding="utf-8")
    assert query(files, name=named.name).csv().decode().replace("\r\n", "\n") == expected


@pytest.mark.parametrize("named", QUERIES, ids=lambda named: named.name)
def test_a_query_is_standard_sparql_that_stands_by_itself(named: NamedQuery) -> None:
    prepareQuery(named.text)


def test_every_query_has_a_title_a_sentence_and_rows_to_show() -> None:
    assert len(QUERIES) >= 15
    for named in QUERIES:
        assert named.answers.endswith(".")
        rows = list(csv.reader(io.StringIO((FOLDER / f"{named.name}.csv").read_text(encoding="utf-8"))))
        assert len(rows) > 1, f"{named.name} shows nothing"
    assert {path.stem for path in FOLDER.glob("*.csv")} == {named.name for named in QUERIES}


def test_rows_are_plain_strings_under_the_variables() -> None:
    answer = query(
        GRAPH, "SELECT ?type (COUNT(?c) AS ?n) WHERE { ?c a ?type FILTER(?type = pg:Commitment) } GROUP BY ?type"
    )
    assert answer.rows == [{"type": str(PG.Commitment), "n": "8"}]


def test_rows_without_order_come_sorted() -> None:
    found = [row["t"] for row in query(GRAPH, "SELECT ?t { ?c pg:text ?t }").rows]
    assert found == sorted(found, key=str)


def test_json_is_the_standard_of_query_results() -> None:
    sparql = "SELECT ?c ?t ?n ?none { ?c pg:text ?t ; schema:position ?n OPTIONAL { ?c pg:nothing ?none } } LIMIT 1"
    found = json.loads(query(GRAPH, sparql).json())
    assert found["head"]["vars"] == ["c", "t", "n", "none"]
    (row,) = found["results"]["bindings"]
    assert row["c"]["type"] == "uri"
    assert row["t"]["xml:lang"] in {"nb", "nn"}
    assert row["n"]["datatype"].endswith("#integer")
    assert "none" not in row


def test_construct_gives_turtle_and_select_does_not() -> None:
    answer = query(GRAPH, "CONSTRUCT { ?c pg:involves ?a } WHERE { ?c pg:involves ?a }")
    assert len(Graph().parse(data=answer.turtle(), format="turtle")) == len(answer.graph or ())
    with pytest.raises(UsageError, match="CONSTRUCT"):
        query(GRAPH, "SELECT * { ?s ?p ?o }").turtle()


def test_ask_gives_one_row() -> None:
    assert query(GRAPH, "ASK { ?c a pg:Commitment }").rows == [{"answer": "true"}]


def test_csv_runs_no_formula() -> None:
    answer = query(GRAPH, "SELECT ?x ?y { BIND('=1+1' AS ?x) BIND(-5 AS ?y) }")
    assert answer.csv() == b"x,y\r\n'=1+1,-5\r\n"


@pytest.mark.parametrize(
    ("sparql", "said"),
    [
        ("SELECT ?x WHERE {\n ?x ?y }", r"my\.rq, line 2, column \d+"),
        ("SELECT ?x WHERE { ?x nope:y ?z }", "a prefix that is not declared"),
        ("DELETE WHERE { ?x ?y ?z }", r"my\.rq, line 1, column 10"),
    ],
)
def test_a_faulty_query_is_told_with_its_place(sparql: str, said: str) -> None:
    with pytest.raises(DataError, match=said):
        query(GRAPH, sparql, where="my.rq")


def test_an_unknown_name_gets_a_near_one() -> None:
    with pytest.raises(UsageError, match="did you mean who-is-responsible"):
        query(GRAPH, name="who-is-responsable")
    with pytest.raises(UsageError, match="either"):
        query(GRAPH)
