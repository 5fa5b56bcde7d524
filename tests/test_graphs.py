"""What ``graphs/`` holds is what its README says: documents, checksums, and a page that needs no network."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from rdflib import RDF

from policygraph.rdf.namespaces import DCAT, DCT, NIF, PG, SPDX
from policygraph.rdf.read import load

GRAPHS = Path(__file__).parent.parent / "graphs"
FOLDERS = sorted(path for path in GRAPHS.iterdir() if path.is_dir())


def test_there_are_graphs_to_look_at() -> None:
    assert len(FOLDERS) >= 5


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_graph_is_of_the_document_that_the_readme_names_and_holds_no_full_text(folder: Path) -> None:
    readme = (GRAPHS / "README.md").read_text(encoding="utf-8")
    dataset = load([folder / "graph.ttl"])
    (checksum,) = dataset.graph.objects(None, SPDX.checksumValue)
    (line,) = (line for line in readme.split("\n") if str(checksum) in line)
    assert f"`{folder.name}/`" in line
    assert len(dataset.text) == 0
    (described,) = dataset.graph.subjects(RDF.type, DCAT.Dataset)
    assert f"--license {dataset.graph.value(described, DCT.license)} " in readme
    assert (None, NIF.isString, None) not in dataset.graph
    rows = [json.loads(line) for line in (folder / "commitments.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["iri"] for row in rows} == {str(one) for one in dataset.graph.subjects(PG.contentKey, None)}


def test_the_network_of_all_asks_nobody_for_anything() -> None:
    page = (GRAPHS / "network.html").read_text(encoding="utf-8")
    assert not re.search(r"""<(?:script|link|img|iframe)[^>]*(?:src|href)\s*=\s*["']?(?:https?:)?//""", page)


def test_all_of_it_is_lean() -> None:
    assert sum(path.stat().st_size for path in GRAPHS.rglob("*") if path.is_file()) < 10 * 2**20
