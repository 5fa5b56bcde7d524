"""When two quotes, actors or instruments count as the same: the definitions of the gold standard's scorer.

Every function answers exactly as its namesake in the gold standard's ``score.py``; a test runs both on the same input.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

#: one commitment in the fields of the gold records
Row = Mapping[str, Any]

LEAST_OVERLAP = 0.75
ENDINGS = ("enes", "ene", "ens", "ets", "ers", "en", "et", "er", "ar", "ane", "a", "s", "e")


def words(string: str | None) -> list[str]:
    """The words of a string in lower case, soft hyphens undone.

    >>> words("NAV-kontorene, § 4-3")
    ['nav', 'kontorene', '4', '3']
    """
    return re.findall(r"[^\W_]+", re.sub(r"[\u00ad\ufffe]\s*", "", string or "").lower())


def squash(string: str | None) -> str:
    """The words of a string, run together."""
    return "".join(words(string))


def without_line_numbers(text: str) -> list[str]:
    """The lines of a text; running numbers at either end are dropped where most lines have one."""
    lines = text.replace("\f", "\n").split("\n")
    tail = sum(bool(re.search(r"\S\s+\d{1,4}\s*$", line)) for line in lines)
    head = sum(bool(re.match(r"\s*\d{1,4}\s+\S", line)) for line in lines)
    full = sum(bool(line.strip()) for line in lines) or 1
    if tail / full > 0.5:
        lines = [re.sub(r"[ \t]*\d{1,4}[ \t]*$", "", line) for line in lines]
    if head / full > 0.5:
        lines = [re.sub(r"^\s*\d{1,4} ", "", line) for line in lines]
    return lines


def searchable(text: str) -> str:
    """A source text in the form in which quotes are looked for."""
    return squash(re.sub(r"\ufffe\d{0,4}\s*", "", "\n".join(without_line_numbers(text))))


def located(quote: str, source: str) -> bool:
    """Whether a quote stands in a :func:`searchable` text: two of three probes of a long one, all of a short one."""
    key = squash(quote)
    if len(key) <= 30:
        return bool(key) and key in source
    middle = len(key) // 2
    return sum(probe in source for probe in (key[:25], key[middle - 12 : middle + 13], key[-25:])) >= 2


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """The token F1 of two lists of words."""
    common = sum((Counter(one) & Counter(other)).values())
    return 2 * common / (len(one) + len(other)) if one and other else 0.0


def pair_up(predicted: Sequence[Row], gold: Sequence[Row]) -> list[tuple[int, int]]:
    """Indices of matching commitments, one to one, the best first."""
    found, wanted = [words(row["quote"]) for row in predicted], [words(row["quote"]) for row in gold]
    scored = sorted(
        ((overlap(a, b), i, j) for i, a in enumerate(found) for j, b in enumerate(wanted) if a and b), reverse=True
    )
    pairs: list[tuple[int, int]] = []
    for score, i, j in scored:
        if score < LEAST_OVERLAP:
            break
        if all(i != x and j != y for x, y in pairs):
            pairs.append((i, j))
    return pairs


def stem(phrase: str | None) -> list[str]:
    """A rough common form of a Norwegian noun phrase.

    >>> stem("kommunene") == stem("kommuner")
    True
    """
    return [shortened(word) for word in words(phrase)]


def shortened(word: str) -> str:
    """A word without the first ending of the list that leaves three letters."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def alike(one: str | None, other: str | None) -> bool:
    """Whether two noun phrases mean the same thing as far as their stems tell."""
    a, b = stem(one), stem(other)
    if not a or not b:
        return False
    return a == b or overlap(a, b) >= 0.66 or set(a) <= set(b) or set(b) <= set(a)


def same_actor(one: Any, other: Any) -> bool:
    """Whether two actors are the same by text or usual name."""
    return any(
        alike(a, b)
        for a in (one.get("text"), one.get("name"))
        if a
        for b in (other.get("text"), other.get("name"))
        if b
    )


def same_phrase(one: Any, other: Any) -> bool:
    """Whether two groups or instruments are the same by their words."""
    return alike(*(item if isinstance(item, str) else item.get("text", "") for item in (one, other)))


def same_number(one: Any, other: Any) -> bool:
    """Whether two amounts have the same value; units are not compared."""
    try:
        return abs(float(one["value"]) - float(other["value"])) < 1e-9
    except (KeyError, TypeError, ValueError):
        return False


def same_heading(one: str | None, other: str | None) -> bool:
    """Whether two headings are the same but for their number."""
    first, second = (squash(re.sub(r"^[\s\d.)]+", "", heading or "")) for heading in (one, other))
    return first == second


def same_deadline(predicted: Any, gold: Any) -> bool:
    """Whether a deadline lies in the year, month or day that the gold names."""
    return bool(gold) and str(predicted or "")[: len(str(gold))] == str(gold)


def matched(
    predicted: Sequence[Any], gold: Sequence[Any], same: Callable[[Any, Any], bool]
) -> Iterator[tuple[int, int]]:
    """Indices of matching items, one to one, in the order of the gold."""
    used: set[int] = set()
    for j, wanted in enumerate(gold):
        for i, found in enumerate(predicted):
            if i not in used and same(found, wanted):
                used.add(i)
                yield i, j
                break
