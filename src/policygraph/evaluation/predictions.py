"""Which document an excerpt was taken from, so that only its commitments are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygraph.evaluation.gold import Excerpt
from policygraph.evaluation.matching import Row, located, searchable, squash, without_line_numbers

#: share of an excerpt's lines that a document must hold to be taken for its source
LEAST_SHARE = 0.5
LEAST_LINE = 25


@dataclass(frozen=True, slots=True)
class Prediction:
    """The commitments built from one document; ``text`` is the document's, where it is at hand."""

    name: str
    rows: tuple[Row, ...]
    text: str | None = None


def choose(excerpt: Excerpt, predictions: Sequence[Prediction]) -> Prediction | None:
    """The document that holds most of the excerpt, the first of equals; ``None`` where no document holds half of it.

    A document whose text is not at hand is judged by its commitments: it is the one of which most stand in the excerpt.
    """
    best, best_share = None, 0.0
    for prediction in predictions:
        share = held(excerpt, prediction)
        if share > best_share:
            best, best_share = prediction, share
    return best


def held(excerpt: Excerpt, prediction: Prediction) -> float:
    """How much speaks for ``prediction`` as the source of the excerpt; 0 where too little does."""
    if prediction.text is None:
        source = excerpt.source
        return float(sum(located(row["quote"], source) for row in prediction.rows))
    text = searchable(prediction.text)
    lines = [line for line in map(squash, without_line_numbers(excerpt.text)) if len(line) >= LEAST_LINE]
    share = sum(line in text for line in lines) / (len(lines) or 1)
    return share if share >= LEAST_SHARE else 0.0
