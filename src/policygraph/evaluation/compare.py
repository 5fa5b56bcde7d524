"""One commitment beside its annotation: what is counted, and what to tell a person about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policygraph.evaluation.gold import Excerpt
from policygraph.evaluation.matching import (
    Row,
    located,
    matched,
    pair_up,
    same_actor,
    same_deadline,
    same_heading,
    same_number,
    same_phrase,
    words,
)

#: fields that hold several things → when two of them are the same
SEVERAL = {"actors": same_actor, "groups": same_phrase, "instruments": same_phrase, "numbers": same_number}
#: fields with one value that is right or wrong
SINGLE = ("modality", "action", "form")
#: field of a matched thing that is right or wrong → the field that holds the things
INNER = {"role": "actors", "type": "instruments"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A commitment of the gold with the one that was found for it; either may be missing."""

    excerpt: str
    gold: Row | None
    found: Row | None

    @property
    def doubtful(self) -> bool:
        """Whether the annotators were in doubt; then the pair counts neither for nor against."""
        return self.gold is not None and bool(self.gold.get("doubt"))

    @property
    def form(self) -> str:
        """``list`` or ``prose``, by the gold where there is one."""
        row = self.gold or self.found or {}
        return str(row.get("form"))

    def counts(self) -> Counter[str]:
        """What this pair adds to the figures: ``NAME.hits``, ``NAME.found`` and ``NAME.gold``."""
        tally: Counter[str] = Counter()
        if self.doubtful:
            return tally
        if self.gold is not None:
            tally["commitments.gold"] += 1
            tally[f"recall_{self.form}.gold"] += 1
            tally[f"recall_{self.form}.hits"] += self.found is not None
        if self.found is not None:
            tally["commitments.found"] += 1
        if self.gold is not None and self.found is not None:
            tally["commitments.hits"] += 1
            self.count_fields(self.gold, self.found, tally)
        return tally

    def count_fields(self, gold: Row, found: Row, tally: Counter[str]) -> None:
        """Add the figures of the fields of a matched pair."""
        for name, right in single_fields(gold, found):
            tally[name + ".gold"] += 1
            tally[name + ".hits"] += right
        for name, same in SEVERAL.items():
            wanted, given = gold.get(name) or [], found.get(name) or []
            hits = list(matched(given, wanted, same))
            tally[name + ".hits"] += len(hits)
            tally[name + ".found"] += len(given)
            tally[name + ".gold"] += len(wanted)
            for inner in (inner for inner, outer in INNER.items() if outer == name):
                tally[inner + ".gold"] += len(hits)
                tally[inner + ".hits"] += sum(given[i].get(inner) == wanted[j].get(inner) for i, j in hits)
        tally["deadline.found"] += bool(found.get("deadline"))
        tally["deadline.gold"] += bool(gold.get("deadline"))
        tally["deadline.hits"] += same_deadline(found.get("deadline"), gold.get("deadline"))

    def classes(self) -> Iterator[tuple[str, str | None, str | None]]:
        """Field, class in the gold, class found: for each decision of a matched pair."""
        if self.gold is None or self.found is None or self.doubtful:
            return
        for name in ("modality", "action"):
            yield name, self.gold.get(name), self.found.get(name)
        for inner, outer in INNER.items():
            wanted, given = self.gold.get(outer) or [], self.found.get(outer) or []
            for i, j in matched(given, wanted, SEVERAL[outer]):
                yield inner, wanted[j].get(inner), given[i].get(inner)

    def differences(self) -> Iterator[tuple[str, str, str]]:
        """Field, what the gold says, what was found: for each field of a matched pair that is wrong."""
        if self.gold is None or self.found is None or self.doubtful:
            return
        for name, right in single_fields(self.gold, self.found):
            if not right:
                yield name, str(self.gold.get(name)), str(self.found.get(name))
        for name, same in SEVERAL.items():
            wanted, given = self.gold.get(name) or [], self.found.get(name) or []
            hits = list(matched(given, wanted, same))
            for j, item in enumerate(wanted):
                if all(j != other for _, other in hits):
                    yield name, shown(item), "–"
            for i, item in enumerate(given):
                if all(i != other for other, _ in hits):
                    yield name, "–", shown(item)
            for inner in (inner for inner, outer in INNER.items() if outer == name):
                for i, j in hits:
                    if given[i].get(inner) != wanted[j].get(inner):
                        text = shown(wanted[j])
                        yield inner, f"{text}: {wanted[j].get(inner)}", f"{text}: {given[i].get(inner)}"
        expected, deadline = self.gold.get("deadline"), self.found.get("deadline")
        if (expected or deadline) and not same_deadline(deadline, expected):
            yield "deadline", str(expected or "–"), str(deadline or "–")


def single_fields(gold: Row, found: Row) -> Iterator[tuple[str, bool]]:
    """Each field with one value, and whether it is right; verb and heading only where the gold has one."""
    for name in SINGLE:
        yield name, found.get(name) == gold.get(name)
    if gold.get("verb"):
        yield "verb", words(found.get("verb"))[:1] == words(gold["verb"])[:1]
    if gold.get("heading"):
        yield "heading", same_heading(found.get("heading"), gold["heading"])


def shown(item: object) -> str:
    """An actor, group, instrument or number in a few words."""
    if isinstance(item, dict):
        return str(item["text"]) if "text" in item else f"{item.get('value')} {item.get('unit', '')}".strip()
    return str(item)


def compare(excerpt: Excerpt, rows: Sequence[Row]) -> list[Pair]:
    """All pairs of an excerpt: matches and misses in the order of the gold, then what no annotator marked."""
    source = excerpt.source
    found = [row for row in rows if row.get("quote") and located(row["quote"], source)]
    pairs = pair_up(found, excerpt.rows)
    partner = {j: found[i] for i, j in pairs}
    used = {i for i, _ in pairs}
    return [
        *(Pair(excerpt.name, gold, partner.get(j)) for j, gold in enumerate(excerpt.rows)),
        *(Pair(excerpt.name, None, row) for i, row in enumerate(found) if i not in used),
    ]
