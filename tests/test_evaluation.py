"""The figures are those of the gold standard's own scorer, in whole and in parts."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from policygraph.errors import DataError, UsageError
from policygraph.evaluation import Evaluation, Excerpt, Prediction, among, as_json, as_markdown, evaluate, read_gold

EXAMPLE = Path(__file__).parent.parent / "docs" / "example"
GOLD = Path(__file__).parent / "gold"


def spoiled(rows: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Predictions that are wrong in many ways: every few records something is missing, false or too much."""
    made: list[dict[str, Any]] = []
    for at, row in enumerate(rows):
        copy: dict[str, Any] = json.loads(json.dumps(row)) | {"rules": [f"rule-{at % 3}"], "page": 1, "line_start": at}
        copy.pop("doubt", None)
        if at % 11 == 3:
            continue
        if at % 5 == 1:
            copy |= {"modality": "goal", "verb": "tulle", "heading": "12. " + str(copy["heading"])}
        if at % 4 == 2:
            copy["actors"] = [actor | {"role": "mentioned"} for actor in copy["actors"][1:]]
            copy["instruments"] = [*copy["instruments"], {"text": "noe annet", "type": "law"}]
        if at % 6 == 5:
            made.append(copy | {"quote": copy["quote"][: len(copy["quote"]) // 3]})
            copy |= {"groups": [], "numbers": [{"value": 7, "unit": "år"}], "deadline": "2031-12"}
        made.append(copy)
    return made


def by_itself(excerpt: Excerpt) -> Prediction:
    return Prediction(excerpt.name, tuple(spoiled(excerpt.rows)))


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return evaluate(read_gold(GOLD, sorted(EXAMPLE.iterdir())), by_itself)


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.shared
def test_figures_agree_with_the_scorer_of_the_gold_standard(shared: Path, scorer: ModuleType) -> None:
    excerpts = read_gold(shared / "gold" / "dev")
    tally = scorer.Tally()
    misses: list[str] = []
    extras: list[str] = []
    for excerpt in excerpts:
        scorer.score(spoiled(excerpt.rows), list(excerpt.rows), excerpt.text, tally, misses, extras)
    theirs = scorer.report(tally)
    ours = evaluate(excerpts, by_itself)
    names = [name for name in theirs if name != "extra"]
    assert len(names) == 15
    for name in names:
        figure = ours.figure(name)
        assert figure.value == pytest.approx(theirs[name].get("f1", theirs[name].get("accuracy"))), name
        assert figure.gold == theirs[name].get("gold", theirs[name].get("n")), name
        if "f1" in theirs[name]:
            assert (figure.hits, figure.found) == (theirs[name]["tp"], theirs[name]["pred"]), name
    data = as_json(ours)
    assert [row["quote"] for row in data["misses"]] == misses
    assert [row["quote"] for row in data["extras"]] == extras


def test_a_perfect_build_has_perfect_figures() -> None:
    excerpts = read_gold(GOLD, sorted(EXAMPLE.iterdir()))
    evaluation = evaluate(excerpts, lambda excerpt: Prediction(excerpt.name, excerpt.rows))
    assert {figure.name: figure.value for figure in evaluation.figures if figure.value != 1} == {}
    assert as_json(evaluation)["differences"] == []


def test_figures_come_with_intervals_that_hold_them_and_are_the_same_each_time(example: Evaluation) -> None:
    for figure in example.figures:
        if figure.low is None or figure.high is None or figure.value is None:
            pytest.fail(f"{figure.name} has no interval")
        assert figure.low <= figure.value <= figure.high
    again = evaluate(read_gold(GOLD, sorted(EXAMPLE.iterdir())), by_itself)
    assert as_markdown(again) == as_markdown(example)
    assert json.dumps(as_json(again)) == json.dumps(as_json(example))


def test_parts_add_up_to_the_whole(example: Evaluation) -> None:
    for parts in (example.by_document, example.by_form):
        hits = sum(figure.hits for _, figures in parts for figure in figures if figure.name == "commitments")
        assert hits == example.figure("commitments").hits
    assert sum(rule.gold for rule in example.by_rule) == example.figure("commitments").found
    classes = dict(example.by_class)
    assert sum(figure.hits for figure in classes["modality"]) == example.figure("modality").hits
    assert sum(figure.gold for figure in classes["type"]) == example.figure("type").gold


def test_misses_and_extras_come_with_their_places(example: Evaluation) -> None:
    data = as_json(example)
    places = {row["quote"]: row["place"] for row in data["misses"]}
    assert places["Skal vi lykkes, må arbeidsgiverne styrke opplæringen på jobben."] == "arbeidsliv.txt, line 13"
    assert data["extras"][0]["place"].startswith("arbeidsliv, page 1, line")
    assert "- arbeidsliv.txt, line 13: Skal vi lykkes" in as_markdown(example)


def test_the_document_of_an_excerpt_is_the_one_that_holds_its_lines() -> None:
    excerpts = read_gold(GOLD, sorted(EXAMPLE.iterdir()))
    documents = [Prediction(excerpt.name, excerpt.rows, excerpt.text) for excerpt in excerpts]
    for at, excerpt in enumerate(excerpts):
        with_text, others = among(documents)(excerpt), documents[:at] + documents[at + 1 :]
        assert with_text is documents[at]
        assert among(others)(excerpt) is None
    rows_only = [Prediction(excerpt.name, excerpt.rows) for excerpt in excerpts if excerpt.rows]
    assert [among(rows_only)(excerpt) for excerpt in excerpts if excerpt.rows] == rows_only


def test_a_gold_folder_with_a_fault_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no gold files"):
        read_gold(tmp_path)
    (tmp_path / "a.jsonl").write_text('{"quote": "Vi vil."}\n{"quote": 3}\n')
    with pytest.raises(UsageError, match=r"a\.jsonl: has no text"):
        read_gold(tmp_path)
    (tmp_path / "a.txt").write_text("Vi vil.")
    with pytest.raises(DataError, match=r"a\.jsonl, line 2: no record with a quote"):
        read_gold(tmp_path)
