"""When a name that is not always an actor counts as one: the conditions of ``pg:countsWhen`` in the ontology."""

from __future__ import annotations

import re
from collections.abc import Callable

from policygraph.finding.matcher import Hit, fold
from policygraph.finding.noun_phrases import inside_a_sentence, is_nominal, with_adjectives
from policygraph.finding.passage import Passage
from policygraph.finding.roles import MODAL, STATES, Situation, role_of
from policygraph.records.concepts import Concept

DEFINITE_OR_PLURAL = re.compile(r"(?:en|et|er|ene|ar|ane|a|enes|anes|ets|ens)$")
PLACE_WORDS = "i|på|fra|frå|til|ved|innenfor|innanfor|innen|innan|etter|hos"


def _acts(hit: Hit, passage: Passage) -> bool:
    """A place or branch that acts: subject of a duty, agent, partner, or owner."""
    _, rule = role_of(passage, hit.span)
    if rule in ("role-subject", "role-condition", "role-partner-phrase", "role-agent-of-passive"):
        at = Situation(passage, hit.span)
        return not re.search(r"\b(?:i|på|for|til|fra|frå|over|heile|hele)$", at.before, re.I)
    return False


def _is_named(hit: Hit, passage: Passage) -> bool:
    """A foreign country that is not just the place of something."""
    return not re.search(
        rf"\b(?:{PLACE_WORDS}|over|rundt|mot|utenfor|nær)$", Situation(passage, hit.span).governor, re.I
    )


def _acts_or_owns(hit: Hit, passage: Passage) -> bool:
    owns = hit.shape == "inflected" and hit.span.of(passage.string).endswith("s")
    return _acts(hit, passage) or (owns and Situation(passage, hit.span).before.lower().endswith(" at"))


def _is_no_place(hit: Hit, passage: Passage) -> bool:
    """A school or hospital that is meant as a body, not as the place of something ("i barnehage", "på skolen")."""
    if hit.shape == "compound":
        return False
    if role_of(passage, hit.span)[0] == "partner":
        return True
    before = Situation(passage, with_adjectives(hit.span, passage)).before.lower()
    word = fold(hit.span.of(passage.string))
    if word == fold(hit.label.removeprefix("-")) or (hit.shape == "head" and not DEFINITE_OR_PLURAL.search(word)):
        return bool(re.search(r"\b(?:hver|enhver|kvar|einkvar|alle)$", before)) or bool(DEFINITE_OR_PLURAL.search(word))
    definite_singular = re.search(r"(?:en|et)$", word)
    return not (definite_singular and re.search(rf"\b(?:{PLACE_WORDS})$", before))


def _is_nominal_name(hit: Hit, passage: Passage) -> bool:
    return hit.label not in ("det offentlige", "det offentlege") or is_nominal(passage, hit.span)


def _is_described(hit: Hit, passage: Passage) -> bool:
    return with_adjectives(hit.span, passage) != hit.span


def _has_second_sign(hit: Hit, passage: Passage) -> bool:
    """A name that is also a word: inside a sentence, where only a name has a capital, or before a finite verb."""
    after = Situation(passage, hit.span).after
    if re.match(r"\s+av\b", after):
        return False
    return inside_a_sentence(passage.string[: hit.span.start]) or bool(MODAL.match(after) or STATES.match(after))


CONDITIONS: dict[str, Callable[[Hit, Passage], bool]] = {
    "acting": _acts_or_owns,
    "named": _is_named,
    "sector": _acts,
    "institution": _is_no_place,
    "nominal": _is_nominal_name,
    "described": _is_described,
    "capital": _has_second_sign,
}


def counts(concept: Concept, hit: Hit, passage: Passage) -> bool:
    """Whether all conditions that the ontology sets for ``concept`` hold at ``hit``."""
    return all(CONDITIONS[name](hit, passage) for name in concept.values("countsWhen") if name in CONDITIONS)
