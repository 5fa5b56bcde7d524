"""An evaluation for machines (JSON) and for people (Markdown), with every miss and extra in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from policygraph.evaluation.compare import Pair
from policygraph.evaluation.figures import Evaluation, Figure

#: the name of a figure in words, and what it measures
TITLES = {
    "commitments": "commitments (F1)",
    "recall_list": "recall, list items",
    "recall_prose": "recall, prose",
    "modality": "modality (accuracy)",
    "action": "action class (accuracy)",
    "form": "form (accuracy)",
    "verb": "main verb (accuracy)",
    "heading": "heading (accuracy)",
    "actors": "actors (F1)",
    "role": "role of matched actors (accuracy)",
    "groups": "population groups (F1)",
    "instruments": "instruments (F1)",
    "type": "type of matched instruments (accuracy)",
    "numbers": "numbers (F1)",
    "deadline": "deadlines (F1)",
}
#: the figures shown for each document
MAIN = ("commitments", "modality", "action", "actors", "groups", "instruments")


def percent(value: float | None) -> str:
    """A share with three decimals, or a dash."""
    return "–" if value is None else f"{value:.3f}"


def figure_json(figure: Figure) -> dict[str, Any]:
    """One figure as JSON data."""
    data: dict[str, Any] = {"name": figure.name, "value": figure.value, "hits": figure.hits, "gold": figure.gold}
    if figure.found is not None:
        data |= {"found": figure.found, "precision": figure.precision, "recall": figure.recall}
    if figure.low is not None:
        data |= {"low": figure.low, "high": figure.high}
    return data


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Everything the evaluation holds, as JSON data."""
    return {
        "gold": {
            "version": evaluation.gold_version,
            "excerpts": evaluation.excerpts,
            "records": evaluation.records,
            "sources": {name: source for name, _, source in evaluation.sources},
        },
        "figures": {figure.name: figure_json(figure) for figure in evaluation.figures},
        "by_document": parts_json(evaluation.by_document),
        "by_form": parts_json(evaluation.by_form),
        "by_rule": {rule.name: {"right": rule.hits, "found": rule.gold} for rule in evaluation.by_rule},
        "by_class": parts_json(evaluation.by_class),
        "misses": list(misses(evaluation)),
        "extras": list(extras(evaluation)),
        "differences": list(differences(evaluation)),
    }


def parts_json(parts: Iterable[tuple[str, tuple[Figure, ...]]]) -> dict[str, Any]:
    """Figures by part, as JSON data."""
    return {name: {figure.name: figure_json(figure) for figure in figures} for name, figures in parts}


def place_in_gold(evaluation: Evaluation, pair: Pair) -> str:
    """Excerpt and line of a commitment of the gold."""
    assert pair.gold is not None
    excerpt = next(excerpt for name, excerpt, _ in evaluation.sources if name == pair.excerpt)
    line = excerpt.line_of(pair.gold["quote"])
    return f"{excerpt.path.name}, line {line}" if line else excerpt.path.name


def place_in_document(evaluation: Evaluation, pair: Pair) -> str:
    """Document, page and line of a commitment that was found."""
    assert pair.found is not None
    name = next((source for name, _, source in evaluation.sources if name == pair.excerpt), None)
    page, line = pair.found.get("page"), pair.found.get("line_start")
    return ", ".join(filter(None, [name or pair.excerpt, page and f"page {page}", line and f"line {line}"]))


def misses(evaluation: Evaluation) -> Iterator[dict[str, Any]]:
    """The commitments of the gold that were not found."""
    for pair in evaluation.pairs:
        if pair.gold is not None and pair.found is None and not pair.doubtful:
            yield {"quote": pair.gold["quote"], "form": pair.form, "place": place_in_gold(evaluation, pair)}


def extras(evaluation: Evaluation) -> Iterator[dict[str, Any]]:
    """What was found and is no commitment of the gold."""
    for pair in evaluation.pairs:
        if pair.gold is None and pair.found is not None:
            rules = list(pair.found.get("rules") or ())
            place = place_in_document(evaluation, pair)
            yield {"quote": pair.found["quote"], "form": pair.form, "place": place, "rules": rules}


def differences(evaluation: Evaluation) -> Iterator[dict[str, Any]]:
    """The fields of matched commitments in which the gold says something else."""
    for pair in evaluation.pairs:
        for field, gold, found in pair.differences():
            assert pair.gold is not None
            place = place_in_gold(evaluation, pair)
            yield {"field": field, "gold": gold, "found": found, "quote": pair.gold["quote"], "place": place}


def as_markdown(evaluation: Evaluation) -> str:
    """The figures as Markdown tables, then what was missed and what was found too much."""
    lines = [
        f"Gold {evaluation.gold_version}: {evaluation.excerpts} excerpts, {evaluation.records} commitments.",
        "",
        "| measure | value | 95 % interval | n |",
        "|---|---|---|---|",
        *(
            f"| {TITLES[f.name]} | {percent(f.value)} | {percent(f.low)} – {percent(f.high)} | {f.gold} |"
            for f in in_order(evaluation.figures)
        ),
    ]
    for title, parts in (("document", evaluation.by_document), ("form", evaluation.by_form)):
        lines += ["", f"## By {title}", "", *crossed(title, parts)]
    lines += ["", "## By rule", "", "| rule | right | found | precision |", "|---|---|---|---|"]
    lines += [f"| {rule.name} | {rule.hits} | {rule.gold} | {percent(rule.value)} |" for rule in evaluation.by_rule]
    for field, figures_ in evaluation.by_class:
        lines += ["", f"## By {field}", "", f"| {field} | precision | recall | F1 | n |", "|---|---|---|---|---|"]
        for f in figures_:
            values = " | ".join(map(percent, (f.precision, f.recall, f.value)))
            lines.append(f"| {f.name} | {values} | {f.gold} |")
    for title, rows in (("Missed", misses(evaluation)), ("Extra", extras(evaluation))):
        lines += ["", f"## {title}", "", *(f"- {row['place']}: {row['quote']}" for row in rows)]
    lines += ["", "## Different", ""]
    for row in differences(evaluation):
        lines.append(f"- {row['place']}, {row['field']}: {row['found']} (gold: {row['gold']}) in: {row['quote']}")
    return "\n".join(lines) + "\n"


def crossed(title: str, parts: Iterable[tuple[str, tuple[Figure, ...]]]) -> Iterator[str]:
    """A table with a row for each part and a column for each figure."""
    yield f"| {title} | " + " | ".join(TITLES) + " |"
    yield "|---" * (len(TITLES) + 1) + "|"
    for name, figures in parts:
        values = {figure.name: percent(figure.value) for figure in figures}
        yield f"| {name} | " + " | ".join(values.get(column, "–") for column in TITLES) + " |"


def as_table(evaluation: Evaluation) -> str:
    """The figures as lines of text with columns, the whole first, then the main ones by document."""
    lines = [
        f"gold {evaluation.gold_version}: {evaluation.excerpts} excerpts, {evaluation.records} commitments",
        f"{'':40}{'value':>7}{'95 % interval':>17}{'precision':>11}{'recall':>8}{'right':>7}{'found':>7}{'gold':>6}",
    ]
    for figure in in_order(evaluation.figures):
        span = "" if figure.low is None else f"{percent(figure.low)} – {percent(figure.high)}"
        f1 = figure.found is not None
        precision, recall = (percent(figure.precision), percent(figure.recall)) if f1 else ("", "")
        found = str(figure.found) if f1 else ""
        lines.append(
            f"{TITLES[figure.name]:40}{percent(figure.value):>7}{span:>17}{precision:>11}{recall:>8}"
            f"{figure.hits:>7}{found:>7}{figure.gold:>6}"
        )
    lines += ["", f"{'document':40}" + "".join(f"{name:>13}" for name in MAIN)]
    for name, figures in evaluation.by_document:
        values = {figure.name: percent(figure.value) for figure in figures}
        lines.append(f"{name:40}" + "".join(f"{values.get(column, '–'):>13}" for column in MAIN))
    return "\n".join(lines) + "\n"


def in_order(figures: Iterable[Figure]) -> list[Figure]:
    """Figures in the order of their titles."""
    order = {name: at for at, name in enumerate(TITLES)}
    return sorted(figures, key=lambda figure: order[figure.name])
