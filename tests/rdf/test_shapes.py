"""Every shape catches the one fault it is there for, says so, and finds nothing in a valid graph."""

from __future__ import annotations

from pathlib import Path

import pyshacl
import pytest
from rdflib import Graph, URIRef
from tests.rdf.examples import programme

from policygraph.errors import DataError, UsageError
from policygraph.rdf.build import build
from policygraph.rdf.dataset import Dataset
from policygraph.rdf.namespaces import NIF, PGS, SH
from policygraph.rdf.read import load
from policygraph.rdf.report import Severity
from policygraph.rdf.shapes import shapes, validate
from policygraph.rdf.turtle import turtle

FOLDER = Path(__file__).parents[1] / "shapes"
BASE = FOLDER / "base.ttl"
CASES = sorted(path for path in FOLDER.glob("*.ttl") if path != BASE)
NOTHING = URIRef("https://example.org/case#nothing")


def patched(case: Path) -> Dataset:
    """The valid graph, with what the case says of a subject and property in place of what it said."""
    base, patch = load([BASE]), load([case])
    for graph, changes in ((base.graph, patch.graph), (base.text, patch.text)):
        for subject, predicate in set(changes.subject_predicates()):
            graph.remove((subject, predicate, None))
        for triple in changes:
            if triple[2] != NOTHING:
                graph.add(triple)
    return base


def name_of(shape: object) -> str:
    return str(shape).removeprefix(str(PGS)).removesuffix("-query")


MESSAGES = {name_of(shape): str(message).split(": {?")[0] for shape, message in shapes().subject_objects(SH.message)}


def test_a_valid_graph_has_no_fault_of_any_severity() -> None:
    assert validate([BASE]).summary() == "The graph conforms: no faults."


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_breaks_its_shape_and_nothing_else(case: Path) -> None:
    said = case.read_text(encoding="utf-8").split("\n")[0].removeprefix("# ")
    faults = validate(patched(case)).faults
    assert {fault.shape for fault in faults} == {case.stem}
    assert all(fault.message.startswith(said) for fault in faults)
    assert said == MESSAGES[case.stem]


def test_every_shape_has_its_case() -> None:
    assert {path.stem for path in CASES} == set(MESSAGES)


def test_every_shape_that_can_be_reported_has_a_message() -> None:
    targeted = set(shapes().subjects(SH.targetClass)) | set(shapes().subjects(SH.targetSubjectsOf))
    reported = {property_ for shape in targeted for property_ in shapes().objects(shape, SH.property)}
    reported |= set(shapes().objects(None, SH.sparql))
    assert len(reported) > 100
    assert not {shape for shape in reported if shapes().value(shape, SH.message) is None}


def test_the_shapes_are_valid_shacl() -> None:
    pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)


@pytest.mark.parametrize(
    "name",
    ["C-modality", "E-textAtOffsets", "F-inside", "C-shortcut", "Section-tree", "Text-control", "C-cut", "T-number"],
)
def test_any_other_engine_finds_the_same(name: str) -> None:
    dataset = patched(FOLDER / f"{name}.ttl")
    _, found, _ = pyshacl.validate(dataset.whole(), shacl_graph=shapes(), inplace=True)
    results = found.objects(None, SH.result)
    assert {name_of(found.value(result, SH.sourceShape)) for result in results} == {name}


def test_the_graph_of_a_reading_conforms() -> None:
    report = validate(build([programme()]))
    assert report.conforms, report.summary()
    assert report.counts()[Severity.WARNING] == 0, report.summary()


def test_a_fault_is_told_with_its_place() -> None:
    report = validate(patched(FOLDER / "C-modality.ttl"))
    assert not report.conforms
    (fault,) = report.faults
    assert (fault.document, fault.page, fault.line) == ("Eksempelpartiets program", 1, 4)
    assert fault.quote == "sammen med partene i arbeidslivet"
    assert fault.value == "https://w3id.org/policygraph/vocab/role/partner"
    summary = report.summary()
    assert summary.startswith("The graph breaks shapes: 1 violation.\nViolation C-modality × 1\n")
    assert "Eksempelpartiets program, page 1, line 4, «sammen med partene i arbeidslivet»" in summary


def test_a_fault_of_a_finding_is_told_with_the_place_of_its_commitment() -> None:
    (fault,) = validate(patched(FOLDER / "F-length.ttl")).faults
    assert (fault.document, fault.line, fault.quote) == ("Eksempelpartiets program", 3, "Vegvaktsynet")
    assert fault.message == "The length of the words is not end minus beginning"


def test_a_cross_check_says_what_it_found() -> None:
    (fault,) = validate(patched(FOLDER / "D-past.ttl")).faults
    assert str(fault) == (
        "Warning D-past: The deadline is before the document was issued (2027-12-31); "
        "Eksempelpartiets program, page 1, line 3, «innen 2027»; "
        "https://w3id.org/policygraph/id/doc/one/first.deadline"
    )


def test_a_warning_does_not_make_a_graph_invalid() -> None:
    assert validate(patched(FOLDER / "C-cut.ttl")).conforms


def test_the_report_is_a_shacl_report_of_the_same_bytes_each_time() -> None:
    dataset = patched(FOLDER / "C-partSameDocument.ttl")
    first, second = validate(dataset).graph, validate(dataset).graph
    assert turtle(first) == turtle(second)
    assert (None, SH.conforms, None) in first
    assert (None, SH.conformanceDisallows, SH.Violation) in first
    assert len(set(first.subjects(SH.sourceShape))) == len(validate(dataset).faults)


def test_checked_apart_or_together_the_faults_are_the_same(tmp_path: Path) -> None:
    for name in ("C-modality", "C-sectionSameDocument", "Document-text"):
        dataset = patched(FOLDER / f"{name}.ttl")
        assert validate(dataset, workers=2).faults == validate(dataset).faults


def test_without_the_texts_all_else_is_still_checked() -> None:
    dataset = patched(FOLDER / "E-length.ttl")
    bare = Dataset(dataset.graph, Graph())
    assert not list(bare.whole().subject_objects(NIF.isString))
    assert {fault.shape for fault in validate(bare).faults} == {"E-length"}


def test_a_faulty_or_missing_file_is_named_with_line_and_column(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> .\n")
    with pytest.raises(DataError, match=r"broken.ttl, line 2, column 17"):
        validate([broken])
    with pytest.raises(UsageError, match="no such file"):
        validate([tmp_path / "missing.ttl"])
