"""Every format of the table: the lossless ones are read back to the same graph, all give the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from rdflib import Graph
from tests.rdf.examples import programme

from policygraph.errors import DataError, UsageError
from policygraph.rdf.build import build
from policygraph.rdf.formats import FORMATS, Format, export, format_named, write
from policygraph.rdf.read import SYNTAXES, load
from policygraph.rdf.tables import FIELDS, cell, rows

GRAPH = Path(__file__).parents[1] / "queries" / "graph.ttl"
TEXT = GRAPH.with_name("text.ttl")
LOSSLESS = [known for known in FORMATS if known.lossless]
WRITTEN_HERE = [known for known in FORMATS if known.writer]


def test_the_table_is_the_closed_list_of_formats() -> None:
    names = ["turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml", "graphml", "gexf", "csv", "jsonl"]
    assert [known.name for known in FORMATS] == names
    assert {f".{known.extension}" for known in LOSSLESS} == set(SYNTAXES)


@pytest.mark.parametrize("known", LOSSLESS, ids=lambda known: known.name)
def test_a_lossless_format_is_read_back_to_the_same_graph(known: Format, tmp_path: Path) -> None:
    whole = load([GRAPH, TEXT]).whole()
    path = tmp_path / f"graph.{known.extension}"
    path.write_bytes(export([GRAPH, TEXT], known.name))
    again = load([path]).whole()
    assert set(again) == set(whole)
    assert {term.n3() for triple in again for term in triple} == {term.n3() for triple in whole for term in triple}


# rdflib's parsers of N-Quads, TriG and JSON-LD warn of their own deprecated classes, and warnings are errors here
@pytest.mark.parametrize(("name", "parser"), [("turtle", "turtle"), ("ntriples", "nt"), ("rdfxml", "xml")])
def test_rdflib_reads_the_same_graph(name: str, parser: str) -> None:
    graph = load([GRAPH]).graph
    assert set(Graph().parse(data=write(graph, name), format=parser)) == set(graph)


@pytest.mark.parametrize("known", WRITTEN_HERE, ids=lambda known: known.name)
def test_the_order_of_the_triples_does_not_change_the_bytes(known: Format) -> None:
    graph = load([GRAPH]).graph
    shuffled = load([GRAPH]).graph
    for triple in sorted(graph, key=lambda triple: str(triple[2]), reverse=True):
        shuffled.remove(triple)
        shuffled.add(triple)
    assert write(graph, known.name) == write(shuffled, known.name)


def test_json_lines_hold_the_rows() -> None:
    found = [json.loads(line) for line in export([GRAPH], "jsonl").decode().splitlines()]
    assert found == list(rows(load([GRAPH]).graph))
    assert found[0].keys() == set(FIELDS)


def test_csv_has_a_row_for_each_commitment() -> None:
    header, *found = csv.reader(io.StringIO(export([GRAPH], "csv").decode()))
    assert tuple(header) == FIELDS
    assert len(found) == 8
    actors = found[0][FIELDS.index("actors")]
    assert actors == "Vegvaktsynet (affected); partene i arbeidslivet (partner)"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert str(cell(f"{start}HYPERLINK(1)")).startswith("'")


def test_network_formats_are_written_by_who_hands_a_writer_in() -> None:
    graph = build([programme()]).graph
    assert write(graph, "graphml", {"graphml": lambda graph: b"<graphml/>"}) == b"<graphml/>"
    with pytest.raises(UsageError, match="network"):
        write(graph, "graphml")


def test_an_unknown_format_gets_a_near_one_and_the_list() -> None:
    with pytest.raises(
        UsageError, match=r"unknown format 'turtel'; did you mean turtle\? the formats are turtle, ntriples"
    ):
        format_named("turtel")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.ttl", b"<urn:a> <urn:b> .", r"a\.ttl, line 1, column 17"),
        ("a.nt", b'<urn:a> <urn:b> "x .', r"a\.nt, line 1"),
        ("a.jsonld", b'{"@id": ', r"a\.jsonld, line 1"),
        ("a.rdf", b"<rdf", r"a\.rdf"),
        ("a.ttl", b'<urn:a> <urn:b> "\xff" .', r"a\.ttl, line 1, column 18: Invalid UTF-8"),
    ],
)
def test_a_faulty_file_is_told_with_its_place(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError, match=said):
        load([tmp_path / name])


@pytest.mark.parametrize(
    ("name", "said"), [("missing.ttl", "no such file"), ("a.pdf", "by its ending"), ("", "folder")]
)
def test_what_is_no_graph_file_is_refused(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(UsageError, match=said):
        load([tmp_path / name])


def test_a_graph_may_have_any_name(tmp_path: Path) -> None:
    for name in ("graf æøå «2».TTL", "50 % <a>.ttl"):
        (tmp_path / name).write_bytes(GRAPH.read_bytes())
        assert len(load([tmp_path / name]).graph) == len(load([GRAPH]).graph)
