"""Why something is a commitment or is none: by words, in a document, by IRI."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policygraph import explain
from policygraph.cli import main
from policygraph.errors import UsageError

EXAMPLE = Path(__file__).parent.parent / "docs" / "example"


def decided(what: str, *sources: Path, **known: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    (account,) = explain(what, sources, **known)
    assert account.explanation.commitment is not None
    return {each.what: (each.value, each.rules) for each in account.explanation.decisions}


def test_words_tell_the_rule_and_the_words_that_decided() -> None:
    (account,) = explain("Derfor må NAV styrkes innen 2030.")
    decisions = {each.what: each for each in account.explanation.decisions}
    assert decisions["modality"].value == "demand"
    assert decisions["modality"].rules == ("modality-demanded",)
    assert "a demand, whatever the verb" in decisions["modality"].reasons[0]
    assert account.words(decisions["action"].words) == "styrkes"  # type: ignore[arg-type]
    assert decisions["actor"].value.startswith("NAV (agency), affected")
    assert decisions["deadline"].value == "by 2030"


def test_a_lead_in_makes_words_an_item() -> None:
    found = decided("flere sykkelveier i byene", lead_in="Eksempelpartiet vil:")
    assert found["lead-in"][0] == "binds its items (will)"
    assert found["commitment"][0].startswith("list")


def test_what_is_none_tells_which_rule_came_close() -> None:
    (account,) = explain("Norge vil trenge mer arbeidskraft.")
    assert account.explanation.commitment is None
    assert [each.rules for each in account.explanation.abstained] == [("predicting-vil",)]
    assert account.explanation.abstained[0].reasons == ("«vil» predicts: its subject is not the issuer",)


def test_words_are_found_in_their_document_with_its_lead_ins(capsys: pytest.CaptureFixture[str]) -> None:
    assert decided("vetorett mot", EXAMPLE / "arbeidsliv.txt")["action"][0] == "require"
    (heading,) = explain("Kompetanse  hele LIVET", [EXAMPLE / "arbeidsliv.txt"])
    assert heading.explanation.commitment is None
    assert heading.place == "arbeidsliv.txt, page 2, line 42"
    assert main(["explain", "Kompetanse hele livet", str(EXAMPLE / "arbeidsliv.txt")]) == 0
    assert "headings promise nothing" in capsys.readouterr().out
    with pytest.raises(UsageError, match=r"does not stand in arbeidsliv\.txt"):
        explain("romferge", [EXAMPLE / "arbeidsliv.txt"])


def test_an_iri_leads_to_the_same_decisions_as_the_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["build", str(EXAMPLE / "vedtak.txt"), "--out", str(out)]) == 0
    rows = [json.loads(line) for line in (out / "commitments.jsonl").read_text(encoding="utf-8").splitlines()]
    for row in rows:
        found = decided(row["iri"], out / "graph.ttl")
        assert found["modality"][0] == row["modality"]
        assert found["action"][0] == row["action"]
        assert set(found["commitment"][1]) <= set(row["rules"])
    capsys.readouterr()
    assert main(["explain", rows[0]["iri"] + ".i.someone-affected", str(out / "graph.ttl")]) == 0
    assert "bostøtten" in capsys.readouterr().out
    assert main(["explain", rows[0]["iri"]]) == 2
    assert "give the graph file" in capsys.readouterr().err
    assert main(["explain", "https://example.org/nothing", str(out / "graph.ttl")]) == 2
    assert "no commitment has this IRI" in capsys.readouterr().err
