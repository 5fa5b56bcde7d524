"""Gold standard and built commitments to figures: how much is right, how sure that is, and what is wrong where."""

from __future__ import annotations

from policygraph.evaluation.figures import Evaluation, Figure, among, evaluate
from policygraph.evaluation.gold import Excerpt, read_gold, read_rows
from policygraph.evaluation.predictions import Prediction
from policygraph.evaluation.report import as_json, as_markdown, as_table

__all__ = [
    "Evaluation",
    "Excerpt",
    "Figure",
    "Prediction",
    "among",
    "as_json",
    "as_markdown",
    "as_table",
    "evaluate",
    "read_gold",
    "read_rows",
]
