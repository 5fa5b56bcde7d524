"""Finds the labels of a vocabulary in text: every form of every label in one pass, the longest wins.

Aho-Corasick gives all overlapping hits; a hit stays where it begins and ends with a word, and where no longer hit
covers it. Conventions for labels:

* a label with a capital letter matches in exact case, all others in any case (:class:`Label` ``exact_case``);
* a label is also found in its inflected and genitive forms, its last word taken as a noun of the label's language (a
  last word with a capital, as in names, has a genitive only);
* a label that begins with a hyphen (``-fond``) ends a compound ("klimafond") and stands alone as well;
* a label is also found as the first part of a hyphenated compound ("NAV-kontorene"): shape ``compound``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from policygraph.finding.tokens import REMEMBERED
from policygraph.language import nouns_nb, nouns_nn
from policygraph.records.concepts import Concept, Label
from policygraph.records.text import Span

HYPHENS = "-\u2010\u2011"
#: a compound's first part has at least this many letters
SHORTEST_FIRST_PART = 2
INFLECT: dict[str, Callable[[str], frozenset[str]]] = {"nb": nouns_nb.forms, "nn": nouns_nn.forms}


class Hit(NamedTuple):
    """A label found in a text.

    ``span`` covers the words as written, a compound whole; ``core`` only what the label matched. ``concepts`` are all
    that have this label, sorted by scheme and key. ``shape`` says how the words differ from the label: ``same``,
    ``inflected`` (genitive included), ``head`` (the label ends a compound) or ``compound`` (it begins a hyphenated
    one).
    """

    span: Span
    core: Span
    label: str
    concepts: tuple[Concept, ...]
    shape: str


class _Pattern(NamedTuple):
    text: str
    label: str
    exact_case: bool
    head: bool
    concepts: tuple[Concept, ...]


#: where a pattern matched: the first character, the one after the last, and the pattern
_Match = tuple[int, int, _Pattern]
#: what covered words say: where the core begins and ends in them, the label, its concepts, and the shape
_Said = tuple[int, int, str, tuple[Concept, ...], str]
#: how the words may differ from a label, the surest first
SHAPES = ("same", "inflected", "head", "compound")


class Matcher:
    """A set of concepts, compiled once and applied to any number of texts.

    >>> from policygraph.records.concepts import Concept, Label
    >>> labels = Label("NAV", "nb", "pref", exact_case=True), Label("kommune", "nb", "pref")
    >>> matcher = Matcher([Concept("urn:x", "actor", "x", None, labels)])
    >>> text = "Kommunene og NAV-kontorene skal navigere."
    >>> [(hit.span.of(text), hit.label, hit.shape) for hit in matcher.find(text)]
    [('Kommunene', 'kommune', 'inflected'), ('NAV-kontorene', 'NAV', 'compound')]
    """

    def __init__(
        self,
        concepts: Iterable[Concept],
        accept: Callable[[Label], bool] = lambda label: True,
        inflect: Callable[[Label], bool] = lambda label: True,
    ) -> None:
        """Compiles the labels that ``accept`` takes; those that ``inflect`` takes with all their noun forms."""
        found: dict[tuple[str, str, bool, bool], tuple[Concept, ...]] = {}
        for concept in concepts:
            alone = (concept,)
            for label in concept.labels:
                if accept(label) and label.text.strip("-"):
                    head = label.text.startswith("-")
                    for form in _forms(label, inflect(label)):
                        key = form, label.text, label.exact_case, head
                        found[key] = _joined(found[key], alone) if key in found else alone
        patterns: dict[str, list[_Pattern]] = defaultdict(list)
        for key, named in found.items():
            patterns[fold(key[0])].append(_Pattern(*key, named))
        texts = sorted(patterns)
        self._patterns = [sorted(patterns[text], key=lambda pattern: pattern[:4]) for text in texts]
        self._machine = AhoCorasick(texts)
        self._known: dict[str, _Said] = {}

    def find(self, string: str, within: Span | None = None) -> tuple[Hit, ...]:
        """The longest hits in ``string`` (or in its part ``within``), in text order; spans count in ``string``."""
        start, end = (within.start, within.end) if within else (0, len(string))
        part = string[start:end]
        covered: dict[tuple[int, int], list[_Match]] = {}
        for index, first, last in self._machine.find_matches_as_indexes(fold(part), overlapping=True):
            if last < len(part) and part[last].isalnum():
                continue  # most of what is found only begins a longer word
            inside = first > 0 and (part[first - 1].isalnum() or part[first - 1] in HYPHENS)
            for pattern in self._patterns[index]:
                if inside and not pattern.head:
                    continue
                bounds = _bounds(part, first, last, pattern)
                if bounds is not None:
                    covered.setdefault(bounds, []).append((first, last, pattern))
        if not covered:
            return ()
        return tuple(self._hit(part, bounds, covered[bounds], start) for bounds in _longest(list(covered)))

    def _hit(self, part: str, bounds: tuple[int, int], found: list[_Match], offset: int) -> Hit:
        """One hit for all patterns that cover the same words; which one they are is settled once for those words."""
        left, right = bounds
        words = part[left:right]
        said = self._known.get(words)
        if said is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            said = self._known[words] = _settled(part, bounds, found)
        first, last, label, concepts, shape = said
        left += offset
        return Hit(Span(left, right + offset), Span(left + first, left + last), label, concepts, shape)


def fold(text: str) -> str:
    """Lower case that never changes the length, so that offsets stay true.

    >>> fold("ÅrsMØTE")
    'årsmøte'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _forms(label: Label, inflected: bool) -> frozenset[str]:
    text = label.text.removeprefix("-")
    inflect = INFLECT.get(label.language) if inflected else None
    *first, last = text.split(" ")
    is_name = last[:1].isupper() and "-" not in last
    if inflect is None or is_name or text[-1:].isupper() or text[-1:].isdigit():
        return frozenset({text, text if text.endswith("s") else text + "s"})
    found = inflect(last)
    if first and last.endswith(("er", "ar")):  # a name of several in the plural: "frivillige organisasjoner"
        found |= {last[:-1] + "ne", last[:-1] + "nes"}
    return frozenset(" ".join([*first, form]) for form in found)


def _bounds(part: str, first: int, last: int, pattern: _Pattern) -> tuple[int, int] | None:
    """The words that a match covers or, where its pattern may, ends; ``None`` where it does neither."""
    left = first
    while left and (part[left - 1].isalnum() or part[left - 1] in HYPHENS):
        left -= 1
    if left < first and (first - left < SHORTEST_FIRST_PART or part[left] in HYPHENS):
        return None
    if pattern.exact_case and part[first:last] != pattern.text:
        return None
    right = last
    if right < len(part) and part[right] in HYPHENS:
        while right < len(part) and (part[right].isalnum() or part[right] in HYPHENS):
            right += 1
    return left, right


def _settled(part: str, bounds: tuple[int, int], found: list[_Match]) -> _Said:
    """What patterns that cover the same words say of them: the longest core, then the label most like the words."""
    ranked = found if len(found) == 1 else sorted(found, key=lambda match: _rank(part, bounds, match))
    first, last, best = ranked[0]
    concepts = best.concepts
    if len(ranked) > 1:
        rivals = {c.iri: c for begin, end, other in ranked if (begin, end) == (first, last) for c in other.concepts}
        concepts = tuple(sorted(rivals.values(), key=_order))
    return first - bounds[0], last - bounds[0], best.label, concepts, _shape(part, bounds, ranked[0])


def _rank(part: str, bounds: tuple[int, int], match: _Match) -> tuple[int, int, str]:
    first, last, pattern = match
    return first - last, SHAPES.index(_shape(part, bounds, match)), pattern.label


def _shape(part: str, bounds: tuple[int, int], match: _Match) -> str:
    first, last, pattern = match
    if bounds[1] > last:
        return "compound"
    if bounds[0] < first:
        return "head"
    return "same" if fold(part[first:last]) == fold(pattern.label.removeprefix("-")) else "inflected"


def _joined(known: tuple[Concept, ...], alone: tuple[Concept, ...]) -> tuple[Concept, ...]:
    if any(concept.iri == alone[0].iri for concept in known):
        return known
    return tuple(sorted(known + alone, key=_order))


def _order(concept: Concept) -> tuple[str, str, str]:
    return concept.scheme, concept.key, concept.iri


def _longest(bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that no longer one meets, in text order."""
    if len(bounds) < 2:
        return bounds
    kept: list[tuple[int, int]] = []
    for start, end in sorted(bounds, key=lambda each: (each[0] - each[1], each[0])):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    return sorted(kept)
