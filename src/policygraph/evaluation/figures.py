"""From counts to figures: precision, recall, F1 and accuracy, each with the interval that chance alone would give."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from policygraph.evaluation.compare import Pair, compare
from policygraph.evaluation.gold import Excerpt, version
from policygraph.evaluation.predictions import Prediction, choose

#: the figures in the order in which they are shown; the first are F1, the others shares of what is in the gold
F1_FIGURES = ("commitments", "actors", "groups", "instruments", "numbers", "deadline")
SHARES = ("recall_list", "recall_prose", "modality", "action", "form", "verb", "heading", "role", "type")
RESAMPLES = 1000
SEED = 20250101


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure. ``found`` is ``None`` for a share (accuracy, recall), whose value is ``hits`` of ``gold``.

    ``low`` and ``high`` bound the 95 % interval of a bootstrap over commitments, where one was made.
    """

    name: str
    hits: int
    gold: int
    found: int | None = None
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        """F1 or share; ``None`` where there was nothing to measure.

        >>> Figure("actors", hits=8, gold=10, found=10).value
        0.8
        """
        size = self.gold if self.found is None else (self.gold + self.found) / 2
        return self.hits / size if size else None

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right."""
        return self.hits / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found."""
        return self.hits / self.gold if self.gold else None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures of one comparison, whole and in parts.

    ``by_document`` and ``by_form`` hold the same figures for a part of the commitments; ``by_rule`` the precision of
    each rule; ``by_class`` for each field and class how often it was in the gold, found, and both.
    """

    gold_version: str
    excerpts: int
    records: int
    figures: tuple[Figure, ...]
    by_document: tuple[tuple[str, tuple[Figure, ...]], ...]
    by_form: tuple[tuple[str, tuple[Figure, ...]], ...]
    by_rule: tuple[Figure, ...]
    by_class: tuple[tuple[str, tuple[Figure, ...]], ...]
    pairs: tuple[Pair, ...]
    sources: tuple[tuple[str, Excerpt, str | None], ...]

    def figure(self, name: str) -> Figure:
        """One of the figures by its name; raises ``KeyError`` where there is none."""
        for figure in self.figures:
            if figure.name == name:
                return figure
        raise KeyError(name)


def evaluate(excerpts: Sequence[Excerpt], predictions: Callable[[Excerpt], Prediction | None]) -> Evaluation:
    """Compare what was built with the gold; ``predictions`` says which document an excerpt was taken from."""
    pairs: list[Pair] = []
    sources: list[tuple[str, Excerpt, str | None]] = []
    for excerpt in excerpts:
        prediction = predictions(excerpt)
        pairs += compare(excerpt, prediction.rows if prediction else ())
        sources.append((excerpt.name, excerpt, prediction.name if prediction else None))
    return Evaluation(
        gold_version=version(excerpts),
        excerpts=len(excerpts),
        records=sum(len(excerpt.rows) for excerpt in excerpts),
        figures=with_intervals(pairs),
        by_document=grouped(pairs, lambda pair: pair.excerpt),
        by_form=grouped(pairs, lambda pair: pair.form),
        by_rule=rules(pairs),
        by_class=classes(pairs),
        pairs=tuple(pairs),
        sources=tuple(sources),
    )


def among(predictions: Sequence[Prediction]) -> Callable[[Excerpt], Prediction | None]:
    """The chooser that takes the best of ``predictions`` for each excerpt."""
    return lambda excerpt: choose(excerpt, predictions)


def figures_of(tally: Counter[str]) -> tuple[Figure, ...]:
    """The figures of summed counts, in their order; shares of nothing are left out."""
    return (
        *(Figure(n, tally[n + ".hits"], tally[n + ".gold"], tally[n + ".found"]) for n in F1_FIGURES),
        *(Figure(n, tally[n + ".hits"], tally[n + ".gold"]) for n in SHARES if tally[n + ".gold"]),
    )


def total(pairs: Iterable[Pair]) -> Counter[str]:
    """The summed counts of pairs."""
    tally: Counter[str] = Counter()
    for pair in pairs:
        tally.update(pair.counts())
    return tally


def with_intervals(pairs: Sequence[Pair]) -> tuple[Figure, ...]:
    """The figures of all pairs, with 95 % intervals: commitments are drawn anew, with a fixed seed."""
    units = [pair.counts() for pair in pairs]
    figures = figures_of(total(pairs))
    chance = random.Random(SEED)
    draws: dict[str, list[float]] = defaultdict(list)
    for _ in range(RESAMPLES if units else 0):
        tally: Counter[str] = Counter()
        for at, times in Counter(chance.choices(range(len(units)), k=len(units))).items():
            for name, count in units[at].items():
                tally[name] += times * count
        for figure in figures_of(tally):
            if figure.value is not None:
                draws[figure.name].append(figure.value)
    return tuple(
        Figure(f.name, f.hits, f.gold, f.found, *interval(draws[f.name])) if draws[f.name] else f for f in figures
    )


def interval(values: list[float]) -> tuple[float, float]:
    """The bounds between which the middle 95 % of values lie."""
    ordered = sorted(values)
    edge = round(0.025 * (len(ordered) - 1))
    return ordered[edge], ordered[-1 - edge]


def grouped(pairs: Sequence[Pair], key: Callable[[Pair], str]) -> tuple[tuple[str, tuple[Figure, ...]], ...]:
    """The figures of each group of pairs, in the order in which the groups appear."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[key(pair)].append(pair)
    return tuple((name, figures_of(total(group))) for name, group in groups.items())


def rules(pairs: Sequence[Pair]) -> tuple[Figure, ...]:
    """For each rule that found commitments, the share of them that the gold has; doubtful ones aside."""
    hits: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for pair in pairs:
        if pair.found is None or pair.doubtful:
            continue
        for rule in pair.found.get("rules") or ():
            found[rule] += 1
            hits[rule] += pair.gold is not None
    return tuple(Figure(rule, hits[rule], gold=found[rule]) for rule in sorted(found))


def classes(pairs: Sequence[Pair]) -> tuple[tuple[str, tuple[Figure, ...]], ...]:
    """For each field the figures of its classes, among matched pairs."""
    tallies: dict[str, tuple[Counter[str], Counter[str], Counter[str]]] = {}
    for pair in pairs:
        for field, gold, found in pair.classes():
            hits, wanted, given = tallies.setdefault(field, (Counter(), Counter(), Counter()))
            wanted[str(gold)] += 1
            given[str(found)] += 1
            hits[str(gold)] += gold == found
    return tuple(
        (field, tuple(Figure(name, hits[name], wanted[name], given[name]) for name in sorted(wanted | given)))
        for field, (hits, wanted, given) in tallies.items()
    )
