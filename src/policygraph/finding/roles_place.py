"""The clause whose subject an actor is, and what this clause says of it.

The clauses are those of ``finding.clauses``, so that what stands between a subject and its verb does no harm.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from policygraph.finding.clauses import Clause
from policygraph.finding.roles_standing import Standing
from policygraph.finding.sentence import Sentence
from policygraph.finding.situation import PREPOSITIONS
from policygraph.language.clause_words import ADVERBS


@dataclass(frozen=True, slots=True)
class Place:
    """The clause whose subject a mention is, in its sentence; ``said`` is what is said of it, from the verb on.

    ``adjacent`` is whether its verb follows at once.
    """

    sentence: Sentence
    clause: Clause
    said: str
    adjacent: bool

    @property
    def finite(self) -> str:
        """The finite verb."""
        return self.sentence.low(self.clause.finite)

    @property
    def is_present(self) -> bool:
        """Whether the finite verb stands in the present tense."""
        return self.sentence.setting.lexicon.is_a(self.finite, "pres")


def place_of(at: Standing) -> Place | None:
    """The clause whose subject, or first name in a row of subjects, the mention is; ``None`` where it is no subject."""
    if at.owns or at.link in PREPOSITIONS:
        return None
    sentence = next((each for each in at.passage.sentences if each.span.start <= at.span.start < each.span.end), None)
    if sentence is None or not sentence.clauses:
        return None
    first = sentence.places.ending(at.span.start + 1)
    if sentence.covered(first, first + 1).end <= at.span.start:
        return None
    past = max(first + 1, bisect_left(sentence.places.starts, at.span.end))
    inner = [clause for clause in sentence.clauses if clause.start <= first < clause.end]
    if not inner:
        return None
    clause = max(inner, key=lambda each: each.start)
    end = past
    while end < clause.finite and sentence.low(end) in ADVERBS:
        end += 1
    place = Place(sentence, clause, sentence.words(clause.finite, clause.end), end == clause.finite)
    if place.adjacent and clause.start > 0 and sentence.low(clause.start) in PREPOSITIONS and first > clause.start + 1:
        return place  # «…, etter satser NAV fastsetter»
    subject = clause.subject
    if subject is None or not subject[0] <= first < subject[1]:
        return None
    behind = any(sentence.low(each) in PREPOSITIONS for each in range(subject[0], first))
    return None if behind else place
