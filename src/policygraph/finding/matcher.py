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
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from policygraph.language import nouns_nb, nouns_nn
from policygraph.records.concepts import Concept, Label
from policygraph.records.text import Span

HYPHENS = "-\u2010\u2011"
#: a compound's first part has at least this many letters
SHORTEST_FIRST_PART = 2
INFLECT: dict[str, Callable[[str], frozenset[str]]] = {"nb": nouns_nb.forms, "nn": nouns_nn.forms}


@dataclass(frozen=True, slots=True)
class Hit:
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


@dataclass(frozen=True, slots=True)
class _Pattern:
    text: str
    label: str
    exact_case: bool
    head: bool
    concepts: tuple[Concept, ...]


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
        by_form: dict[tuple[str, str, bool, bool], dict[str, Concept]] = defaultdict(dict)
        for concept in concepts:
            for label in concept.labels:
                if accept(label) and label.text.strip("-"):
                    head = label.text.startswith("-")
                    for form in _forms(label, inflect(label)):
                        by_form[form, label.text, label.exact_case, head][concept.iri] = concept
        self._patterns = tuple(
            _Pattern(form, label, exact, head, tuple(sorted(found.values(), key=_order)))
            for (form, label, exact, head), found in sorted(by_form.items())
        )
        self._machine = AhoCorasick([fold(pattern.text) for pattern in self._patterns])

    def find(self, string: str, within: Span | None = None) -> tuple[Hit, ...]:
        """The longest hits in ``string`` (or in its part ``within``), in text order; spans count in ``string``."""
        start, end = (within.start, within.end) if within else (0, len(string))
        part = string[start:end]
        hits: dict[Span, list[tuple[Hit, _Pattern]]] = defaultdict(list)
        for index, first, last in self._machine.find_matches_as_indexes(fold(part), overlapping=True):
            pattern = self._patterns[index]
            hit = _bounded(part, first, last, pattern, start)
            if hit is not None:
                hits[hit.span].append((hit, pattern))
        return _longest([_merged(found) for found in hits.values()])


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
    return frozenset(" ".join([*first, form]) for form in inflect(last))


def _bounded(part: str, first: int, last: int, pattern: _Pattern, offset: int) -> Hit | None:
    if first and not pattern.head and (part[first - 1].isalnum() or part[first - 1] in HYPHENS):
        return None
    if pattern.exact_case and part[first:last] != pattern.text:
        return None
    if last < len(part) and part[last].isalnum():
        return None
    left = first
    while left and (part[left - 1].isalnum() or part[left - 1] in HYPHENS):
        left -= 1
    if left < first and (not pattern.head or first - left < SHORTEST_FIRST_PART or part[left] in HYPHENS):
        return None
    right = last
    if right < len(part) and part[right] in HYPHENS:
        while right < len(part) and (part[right].isalnum() or part[right] in HYPHENS):
            right += 1
    if right > last:
        shape = "compound"
    elif left < first:
        shape = "head"
    else:
        shape = "same" if fold(part[first:last]) == fold(pattern.label.removeprefix("-")) else "inflected"
    span, core = Span(offset + left, offset + right), Span(offset + first, offset + last)
    return Hit(span, core, pattern.label, pattern.concepts, shape)


def _merged(found: list[tuple[Hit, _Pattern]]) -> Hit:
    """One hit for all patterns that cover the same words: the longest core, then the label most like the words."""
    if len(found) == 1:
        return found[0][0]
    order = {"same": 0, "inflected": 1, "head": 2, "compound": 3}
    ranked = sorted((hit for hit, _ in found), key=lambda h: (-(h.core.end - h.core.start), order[h.shape], h.label))
    best = ranked[0]
    rivals = [hit for hit in ranked if hit.core == best.core]
    concepts = {concept.iri: concept for hit in rivals for concept in hit.concepts}
    return Hit(best.span, best.core, best.label, tuple(sorted(concepts.values(), key=_order)), best.shape)


def _order(concept: Concept) -> tuple[str, str, str]:
    return concept.scheme, concept.key, concept.iri


def _longest(hits: list[Hit]) -> tuple[Hit, ...]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.span.start - h.span.end, h.span.start)):
        if not any(hit.span.meets(other.span) for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda h: h.span))
