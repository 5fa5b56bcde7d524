"""Figures that later builds are held to, pinned with a digest of the gold they were measured on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from policygraph.evaluation.figures import Evaluation
from policygraph.evaluation.report import TITLES, in_order, percent

#: what is pinned: key in the file → how it is called
GOLDS = {"dev": "gold standard", "example": "invented programme"}


def as_floor(evaluation: Evaluation) -> dict[str, Any]:
    """The figures of an evaluation, to four decimals."""
    return {
        "version": evaluation.gold_version,
        "excerpts": evaluation.excerpts,
        "records": evaluation.records,
        "figures": {
            figure.name: {
                "value": round(figure.value, 4),
                "low": None if figure.low is None else round(figure.low, 4),
                "high": None if figure.high is None else round(figure.high, 4),
                "n": figure.gold,
            }
            for figure in in_order(evaluation.figures)
            if figure.value is not None
        },
    }


def fallen(evaluation: Evaluation, floor: Mapping[str, Any]) -> dict[str, tuple[float | None, float]]:
    """The figures below the floor: what was measured, and what it must not fall below."""
    measured = as_floor(evaluation)["figures"]
    values = {name: measured.get(name, {}).get("value") for name in floor["figures"]}
    pinned = {name: figure["value"] for name, figure in floor["figures"].items()}
    return {name: (values[name], least) for name, least in pinned.items() if (values[name] or 0.0) < least}


def floor_table(floors: Mapping[str, Any]) -> str:
    """The pinned figures as a Markdown table, one column for each gold."""
    named = {key: name for key, name in GOLDS.items() if key in floors}
    lines = [
        "| measure | " + " | ".join(f"{name} | 95 % interval | n" for name in named.values()) + " |",
        "|---" * (1 + 3 * len(named)) + "|",
    ]
    for measure, title in TITLES.items():
        cells: list[str] = []
        for key in named:
            figure = floors[key]["figures"].get(measure)
            span = f"{percent(figure['low'])} – {percent(figure['high'])}" if figure else "–"
            cells += [percent(figure["value"]), span, str(figure["n"])] if figure else ["–", "–", "–"]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    golds = (
        f"{name} `{floors[key]['version']}`: {floors[key]['excerpts']} excerpts, {floors[key]['records']} commitments"
        for key, name in named.items()
    )
    return "\n".join([*lines, "", "; ".join(golds) + "."]) + "\n"
