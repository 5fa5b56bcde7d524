"""Corrections: applied anew on every build, kept with their reason, and never dropped in silence."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, Literal, URIRef

from policygraph import DataError, build, inspect, verify
from policygraph.cli import main
from policygraph.correcting.table import COLUMNS
from policygraph.pipeline import Build
from policygraph.rdf.namespaces import NIF, PG
from policygraph.rdf.turtle import turtle

PROGRAMME = """# Eksempelpartiets program 2025-2029

## Skole

Eksempelpartiet vil:

- styrke skolebibliotekene
- innføre en kystavgift innen 2030
- styrke Mattilsynet og Kystrådet
- styrke skolebibliotekene

Bedre veier er viktig for oss alle.
"""
DOCUMENT = "https://w3id.org/policygraph/id/doc/eksempelpartiet-party-programme-2025-2029"
ACTOR = "https://w3id.org/policygraph/id/actor/"
KNOWN = {
    "title": "Eksempelpartiets program",
    "publisher": "Eksempelpartiet",
    "document_type": "party-programme",
    "period_start": "2025",
    "period_end": "2029",
}
Row = dict[str, str]


class Desk:
    """A folder with the programme, built with and without corrections."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programme = folder / "program.md"
        self.programme.write_text(PROGRAMME, encoding="utf-8")

    def table(self, *rows: Row) -> Path:
        path = self.folder / "corrections.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        return path

    def build(self, *rows: Row) -> Build:
        return build([self.programme], corrections=self.table(*rows), known=KNOWN)

    def plain(self) -> dict[str, str]:
        """The IRI of each commitment by its words; of twins that of the last."""
        return {row["quote"]: row["iri"] for row in build([self.programme], known=KNOWN).rows}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def row(kind: str, target: str = "", quote: str = "", **more: str) -> Row:
    return {"kind": kind, "target": target, "quote": quote, "reason": "read by hand", "by": "Kari"} | more


def why_not(built: Build) -> list[str]:
    assert built.corrected is not None
    return [each.why for each in built.corrected.unapplied]


def by_quote(built: Build, words: str) -> dict[str, Any]:
    (found,) = (each for each in built.rows if each["quote"] == words)
    return found


def test_a_rejected_commitment_goes_its_twin_keeps_its_iri_and_the_reason_stays(desk: Desk) -> None:
    twins = [each["iri"] for each in build([desk.programme], known=KNOWN).rows if "bibliotek" in str(each["quote"])]
    assert twins[1] == f"{twins[0]}-2"
    built = desk.build(row("reject", str(twins[0]), "styrke skolebibliotekene"))
    assert why_not(built) == []
    assert by_quote(built, "styrke skolebibliotekene")["iri"] == twins[1]
    graph = built.dataset.graph
    assert (URIRef(str(twins[0])), None, None) not in graph
    (correction,) = graph.subjects(RDF.type, PG.Correction)
    assert graph.value(correction, PG.reason) == Literal("read by hand")
    assert graph.value(correction, PG.statedBy) == Literal("Kari")
    assert graph.value(correction, NIF.anchorOf) == Literal("styrke skolebibliotekene")
    assert built.report.conforms, built.report.summary()


def test_a_changed_field_says_what_stood_there_before(desk: Desk) -> None:
    words = "innføre en kystavgift innen 2030"
    iri = desk.plain()[words]
    key = iri.rsplit("c-", 1)[1]
    built = desk.build(
        row("change", key, words, field="modality", value="goal"),
        row("change", iri, words, field="deadline", value="none"),
    )
    found = by_quote(built, words)
    assert (found["modality"], found["deadline"], found["iri"]) == ("goal", None, iri)
    graph = built.dataset.graph
    said = {
        (str(graph.value(each, PG.correctedField)), str(graph.value(each, PG.before)))
        for each in graph.objects(URIRef(iri), PG.correctedBy)
    }
    assert said == {("modality", "firm"), ("deadline", "2030")}
    assert "correction" in found["rules"]
    assert built.report.conforms, built.report.summary()
    assert "R-title" not in built.report.summary()


def test_a_role_is_changed_or_taken_away(desk: Desk) -> None:
    words = "styrke Mattilsynet og Kystrådet"
    iri = desk.plain()[words]
    change = row("change", iri, words, field="role", actor=f"{ACTOR}mattilsynet")
    actors = by_quote(desk.build(change | {"value": "mentioned"}), words)["actors"]
    assert [each["role"] for each in actors if each["name"] == "Mattilsynet"] == ["mentioned"]
    gone = desk.build(change | {"value": "none"})
    assert "Mattilsynet" not in str(by_quote(gone, words)["actors"])
    assert why_not(desk.build(change | {"value": "none", "actor": "Havrådet"}))[0].startswith(
        "it has no actor Havrådet"
    )


def test_an_added_commitment_stands_in_reading_order_with_its_place(desk: Desk) -> None:
    words = "Bedre veier er viktig for oss alle."
    assert words not in desk.plain()
    built = desk.build(
        row("add", quote=words, document="program.md", value="modality=goal action=strengthen verb=bedre")
    )
    found = by_quote(built, words)
    assert (found["form"], found["modality"], found["verb"], found["heading"]) == ("prose", "goal", "bedre", "Skole")
    assert found["line_start"] == 12
    others = {str(each["quote"]): str(each["iri"]) for each in built.rows if each is not found}
    assert others == desk.plain()
    assert built.report.conforms, built.report.summary()


def test_merged_actors_are_one_and_the_publisher_is_left_alone(desk: Desk) -> None:
    words = "styrke Mattilsynet og Kystrådet"
    actors = by_quote(build([desk.programme], known=KNOWN), words)["actors"]
    (unknown,) = (each["iri"] for each in actors if each["name"] != "Mattilsynet")
    built = desk.build(row("merge", unknown, value=f"{ACTOR}mattilsynet"))
    assert why_not(built) == []
    (one,) = by_quote(built, words)["actors"]
    assert one["iri"] == f"{ACTOR}mattilsynet"
    assert (URIRef(unknown), None, None) not in built.dataset.graph
    assert built.report.conforms, built.report.summary()
    publisher = next(iter(built.dataset.graph.objects(None, PG.promisor)))
    assert why_not(desk.build(row("merge", str(publisher), value=f"{ACTOR}mattilsynet")))[0].startswith(
        "it is the publisher of program.md"
    )


def test_a_text_that_changed_is_told_with_old_and_new_words(desk: Desk) -> None:
    words = "innføre en kystavgift innen 2030"
    reject = row("reject", desk.plain()[words], words)
    desk.programme.write_text(PROGRAMME.replace("kystavgift innen 2030", "kystavgift innen 2032"), encoding="utf-8")
    built = desk.build(reject)
    (why,) = why_not(built)
    assert f"it was «{words}»" in why
    assert "nearest is «innføre en kystavgift innen 2032»" in why
    assert by_quote(built, "innføre en kystavgift innen 2032")
    graph = built.dataset.graph
    (kept,) = graph.subjects(RDF.type, PG.Correction)
    assert graph.value(kept, PG.correctionStatus) == Literal("not-applied")
    assert graph.value(kept, PG.notAppliedBecause) == Literal(why, lang="en")
    assert graph.value(kept, PG.inDocument) == URIRef(DOCUMENT)
    assert built.report.conforms, built.report.summary()


def test_a_correction_for_other_words_or_an_unknown_target_is_not_applied(desk: Desk) -> None:
    iri = desk.plain()["innføre en kystavgift innen 2030"]
    built = desk.build(
        row("reject", iri, "innføre en kystavgift"),
        row("reject", "https://example.org/doc/x/c-aaaaaaaaaaaa", "Gjøre noe helt annet."),
        row("reject", "aaaaaaaaaaaa", "Gjøre noe helt annet."),
        row("add", quote="Det står ikke her.", document="program.md", value="modality=goal action=other"),
        row("add", quote="styrke skolebibliotekene", document="program.md", value="modality=goal action=other"),
        row("add", quote="Mattilsynet og", document="program.md", value="modality=goal action=other"),
        row("add", quote="Bedre veier", document="annet.md", value="modality=goal action=other"),
    )
    reasons = why_not(built)
    expected = [
        "the text has changed",
        "its document is not in this build",
        "none is like «Gjøre noe helt annet.»",
        "does not stand in program.md",
        "stands 2 times",
        "its words belong to",
        "the document annet.md is not in this build",
    ]
    assert len(reasons) == len(expected)
    for part, reason in zip(expected, reasons, strict=True):
        assert part in reason
    plain, graph = build([desk.programme], known=KNOWN), built.dataset.graph
    assert built.rows == plain.rows
    assert len(set(graph.subjects(PG.correctionStatus, Literal("not-applied")))) == len(expected)
    for correction in set(graph.subjects(RDF.type, PG.Correction)):
        graph.remove((correction, None, None))
    assert turtle(graph) == turtle(plain.dataset.graph)


def test_turtle_says_the_same_as_the_table_and_the_graph_can_be_applied_again(desk: Desk) -> None:
    words = "innføre en kystavgift innen 2030"
    rows = [
        row("change", desk.plain()[words], words, field="verb", value="opprette"),
        row("reject", desk.plain()["styrke skolebibliotekene"], "styrke skolebibliotekene"),
    ]
    built = desk.build(*rows)
    graph = desk.folder / "corrections.ttl"
    graph.write_bytes(turtle(built.dataset.graph))
    again = build([desk.programme], corrections=graph, known=KNOWN)
    assert turtle(again.dataset.graph) == graph.read_bytes()
    assert turtle(desk.build(*reversed(rows)).dataset.graph) == graph.read_bytes()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"reason": ""}, "line 2: a correction of kind reject needs reason"),
        ({"kind": "praise"}, "line 2: the kind is 'praise'"),
        ({"quote": ""}, "line 2: .* needs quote"),
        ({"target": "skolen"}, "line 2: the target is 'skolen'"),
        ({"kind": "change", "field": "colour", "value": "red"}, "line 2: the field is 'colour'"),
        ({"kind": "change", "field": "modality", "value": "red"}, "line 2: the modality is 'red'"),
        ({"kind": "change", "field": "deadline", "value": "2030-13"}, "line 2: the deadline is '2030-13'"),
        ({"kind": "change", "field": "role", "value": "none"}, "line 2: a role is that of an actor"),
        ({"value": "x"}, "line 2: a correction of kind reject has no value"),
        ({"kind": "change", "field": "number", "value": "none"}, "line 2: the number needs its words"),
        ({"kind": "change", "field": "verb", "value": "gi", "words": "gi"}, "line 2: the verb has no words"),
        (
            {"kind": "change", "field": "instrument", "value": "type=spell", "words": "x"},
            "line 2: the type is 'spell'",
        ),
        (
            {"kind": "change", "field": "number", "value": "value=many", "words": "x"},
            "line 2: the value is 'many'",
        ),
        (
            {"kind": "change", "field": "group", "value": "colour=red", "words": "x"},
            "line 2: the value is 'colour=red'",
        ),
    ],
)
def test_a_faulty_file_is_refused_with_its_line(desk: Desk, changes: Row, message: str) -> None:
    with pytest.raises(DataError, match=message):
        desk.build(row("reject", "aaaaaaaaaaaa", "styrke skolebibliotekene") | changes)


def test_two_corrections_of_the_same_are_a_fault(desk: Desk) -> None:
    reject = row("reject", "aaaaaaaaaaaa", "styrke skolebibliotekene")
    with pytest.raises(DataError, match=r"line 3: .*line 2 corrects the same already"):
        desk.build(reject, reject | {"reason": "again"})


def test_the_command_counts_them_and_names_those_not_applied(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    words = "innføre en kystavgift innen 2030"
    table = desk.table(row("reject", desk.plain()[words], words), row("reject", "aaaaaaaaaaaa", "Finnes ikke."))
    arguments = ["build", str(desk.folder), "--out", str(desk.folder / "out"), "--corrections", str(table)]
    known = ["--title", KNOWN["title"], "--publisher", KNOWN["publisher"], "--type", KNOWN["document_type"]]
    assert main([*arguments, *known, "--period", "2025-2029"]) == 0
    said = capsys.readouterr()
    assert "corrections: 1 applied, 1 not applied" in said.out
    assert "line 3: not applied: reject aaaaaaaaaaaa: no commitment has this IRI or key any more" in said.err
    table.write_text("kind,target\nreject,\n", encoding="utf-8")
    assert main([*arguments, *known]) == 2


def test_parts_of_a_rejected_item_go_to_the_item_around_it(desk: Desk) -> None:
    nested = "- gi kommunene flere lærere\n  - styrke lærerutdanningen i nord\n    - bygge nye praksisskoler\n"
    desk.programme.write_text(PROGRAMME.replace("- styrke skolebibliotekene\n", nested, 1), encoding="utf-8")
    iris = desk.plain()
    middle = "styrke lærerutdanningen i nord"
    whole = build([desk.programme], known=KNOWN)
    assert by_quote(whole, "bygge nye praksisskoler")["parent"] == iris[middle]
    built = desk.build(row("reject", iris[middle], middle))
    assert by_quote(built, "bygge nye praksisskoler")["parent"] == iris["gi kommunene flere lærere"]
    assert {str(each["iri"]) for each in built.rows} == set(iris.values()) - {iris[middle]}
    assert built.report.conforms, built.report.summary()


def test_a_key_that_several_documents_share_needs_the_document(desk: Desk) -> None:
    words = "innføre en kystavgift innen 2030"
    key = desk.plain()[words].rsplit("c-", 1)[1]
    other = desk.folder / "vedtak.md"
    other.write_text(PROGRAMME.replace("program 2025-2029", "vedtak 2024"), encoding="utf-8")
    both = [desk.programme, other]
    open_ = build(both, corrections=desk.table(row("reject", key, words)))
    assert why_not(open_)[0].startswith("2 commitments have this content key")
    told = build(both, corrections=desk.table(row("reject", key, words, document="vedtak.md")))
    assert why_not(told) == []
    assert [each["quote"] for each in told.rows].count(words) == 1


RICH = "gi 200 lærlinger i Kystrådet et kystfond på 3 millioner kroner i løpet av seks uker"


def rich(desk: Desk) -> str:
    """The IRI of an item that names one of each kind, put into the programme."""
    desk.programme.write_text(PROGRAMME.replace("styrke Mattilsynet og Kystrådet", RICH), encoding="utf-8")
    return desk.plain()[RICH]


def finding(target: str, field: str, words: str, value: str) -> Row:
    return row("change", target, RICH, field=field, words=words, value=value)


def test_what_is_named_in_a_commitment_is_changed_taken_away_and_added(desk: Desk) -> None:
    iri = rich(desk)
    before = by_quote(build([desk.programme], known=KNOWN), RICH)
    assert [each["text"] for each in before["instruments"]] == ["kystfond"]
    built = desk.build(
        finding(iri, "instrument", "kystfond", "type=grant action=establish"),
        finding(iri, "instrument", "seks uker", "type=programme-plan name='en frist'"),
        finding(iri, "group", "lærlinger", "group=apprentices"),
        finding(iri, "number", "200 lærlinger", "value=200 unit=count direction=at-least"),
        finding(iri, "actor", "Kystrådet", "role=partner type=agency"),
        finding(iri, "deadline", "seks uker", "P6W"),
    )
    assert why_not(built) == []
    found = by_quote(built, RICH)
    kinds = {each["text"]: each["type"] for each in found["instruments"]}
    assert kinds == {"kystfond": "grant", "seks uker": "programme-plan"}
    assert {(each["text"], each["role"]) for each in found["actors"]} == {("Kystrådet", "partner")}
    assert "lærlinger" in str(found["groups"])
    assert found["deadline"] == "P6W"
    assert found["iri"] == iri
    assert built.report.conforms, built.report.summary()
    said = {
        str(built.dataset.graph.value(each, PG.before)) for each in built.dataset.graph.objects(None, PG.correctedBy)
    }
    assert "kystfond, fund" in str(said)


def test_each_kind_of_finding_can_be_taken_away(desk: Desk) -> None:
    iri = rich(desk)
    before = by_quote(build([desk.programme], known=KNOWN), RICH)
    rows = [finding(iri, "instrument", "kystfond", "none")]
    rows += [finding(iri, "group", each, "none") for each in before["groups"]]
    rows += [finding(iri, "actor", each["text"], "none") for each in before["actors"]]
    built = desk.build(*rows)
    assert why_not(built) == []
    found = by_quote(built, RICH)
    assert (found["instruments"], found["groups"], found["actors"]) == ([], [], [])
    (why,) = why_not(desk.build(finding(iri, "instrument", "kystskatt", "none")))
    assert why == "«kystskatt» does not stand in its words"
    (why,) = why_not(desk.build(finding(iri, "instrument", "uker", "none")))
    assert why == "it has no instrument «uker»; there is «kystfond»"
    assert built.report.conforms, built.report.summary()


def test_verify_holds_the_words_of_corrections_to_the_file(desk: Desk) -> None:
    words = "innføre en kystavgift innen 2030"
    built = desk.build(row("reject", desk.plain()[words], words), row("reject", "aaaaaaaaaaaa", "Finnes ikke."))
    graph = desk.folder / "graph.ttl"
    graph.write_bytes(turtle(built.dataset.graph))
    (checked,) = verify([graph], [desk.programme]).files
    assert checked.counts()["correction"] == 1
    assert not checked.lost
    graph.write_text(graph.read_text(encoding="utf-8").replace(words, "innføre to kystavgifter"), encoding="utf-8")
    (checked,) = verify([graph], [desk.programme]).files
    assert {each.claim.kind for each in checked.lost} == {"correction"}


def test_explain_and_inspect_tell_what_a_person_put_right(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    words = "innføre en kystavgift innen 2030"
    key = desk.plain()[words].rsplit("c-", 1)[1]
    change = row("change", key, words, field="modality", value="goal")
    table = desk.table(change, row("reject", "aaaaaaaaaaaa", "Finnes ikke."))
    assert main(["explain", words, str(desk.programme), "--corrections", str(table)]) == 0
    said = capsys.readouterr().out
    assert "modality     firm" in said
    assert "corrected  change modality is goal (“read by hand”, Kari)  before: firm" in said
    assert "Finnes ikke" not in said
    own = "https://example.org/id/"
    (far,) = (each["iri"] for each in build([desk.programme], base_iri=own).rows if each["quote"] == words)
    elsewhere = [
        "explain",
        words,
        str(desk.programme),
        "--corrections",
        str(desk.table(row("reject", str(far), words))),
    ]
    assert main([*elsewhere, "--base-iri", own]) == 0
    assert "corrected  reject (“read by hand”, Kari)\n" in capsys.readouterr().out
    assert main(elsewhere) == 0
    assert "not applied: its document is not in this build" in capsys.readouterr().out
    table = desk.table(change, row("reject", "aaaaaaaaaaaa", "Finnes ikke."))
    for format_ in ("text", "html"):
        shown = inspect(desk.programme, format_, corrections=table)
        assert "goal" in shown
        assert "change modality is goal (“read by hand”, Kari), before: firm" in shown
        assert "not applied: no commitment has this IRI or key any more" in shown
