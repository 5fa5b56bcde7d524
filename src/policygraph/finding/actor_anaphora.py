"""Bodies named by their kind alone: "direktoratet" is the one directorate that its paragraph has named before."""

from __future__ import annotations

import re
from functools import lru_cache

from policygraph.finding.actor_lexicon import ActorLexicon, Named, display_name
from policygraph.finding.matcher import fold
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import Sifted, sifted
from policygraph.records.concepts import Concept
from policygraph.records.text import Span

#: words that also name a deed or a state ("tilsynet med …", "forbundet med"): only where a body was named before
NEEDS_ANTECEDENT = ("tilsynet", "nemnda", "forbundet")


@lru_cache(maxsize=2)
def pointing(lexicon: ActorLexicon) -> Sifted | re.Pattern[str]:
    """A kind of body in the definite form, by itself: "direktoratet", not "tilsynet med"."""
    return sifted(rf"(?<![\w-])({'|'.join(sorted(lexicon.pointing_back))})s?(?![\w-])(?!\s+(?:for|med|av)\b)")


def pointing_back(passage: Passage, lexicon: ActorLexicon, named: list[Named]) -> list[Named]:
    """``named`` with kinds of bodies resolved where their paragraph has named exactly one such body before.

    Where it has named none or several, a body that can be nothing else is found without being resolved.
    """
    found, kinds = named, lexicon.pointing_back
    if not kinds:
        return named
    for match in pointing(lexicon).finditer(passage.low):
        start = passage.span.start + match.start()
        span, word = Span(start, passage.span.start + match.end()), match.group(1)
        if any(other.span.meets(span) and other.span != span for other in named):
            continue
        known = any(other.span == span for other in named)
        bodies = antecedents(passage, lexicon, word, start)
        if len(bodies) == 1:
            body = bodies[0]
            resolved = Named(span, display_name(body), body.type or kinds[word], "actor-anaphor", body)
            found = [*(other for other in found if other.span != span), resolved]
        elif word not in NEEDS_ANTECEDENT and not known:
            found = [*found, Named(span, word, kinds[word], "actor-by-head", None)]
    return found


def antecedents(passage: Passage, lexicon: ActorLexicon, word: str, end: int) -> tuple[Concept, ...]:
    """The listed bodies of the kind that ``word`` names, in its paragraph before ``end``, each once."""
    start = passage.string.rfind("\n", 0, passage.span.start) + 1
    bodies: dict[str, Concept] = {}
    for hit in lexicon.matcher.find(passage.string, Span(start, end)) if start < end else ():
        actor = hit.concepts[0]
        names = [fold(label.text) for label in actor.labels if label.language != "en"]
        of_kind = any(name.endswith(word) for name in names) or (word == "etaten" and actor.type == "agency")
        if actor.scheme == "actor" and hit.shape in ("same", "inflected") and of_kind:
            bodies[actor.iri] = actor
    return tuple(bodies.values())
