"""A correction of what is named in a commitment: an actor, instrument, group or number changed, added or taken away."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from policygraph.errors import DataError
from policygraph.rdf.names import Names
from policygraph.records.concepts import Concept, Vocabulary
from policygraph.records.corrections import Correction
from policygraph.records.findings import Commitment, Group, InstrumentUse, Involvement, Quantity
from policygraph.records.text import Span

Finding = Involvement | InstrumentUse | Group | Quantity
#: the rule that a finding of a correction names
RULE = "correction"
#: takes a verb, deadline or finding away
NONE = "none"
#: field → what its value may state ("type=fund action=establish"), each with the scheme that it is held to
STATED: dict[str, dict[str, str]] = {
    "actor": {"actor": "", "name": "", "type": "actor-type", "role": "role"},
    "instrument": {"instrument": "", "name": "", "type": "instrument-type", "action": "action"},
    "group": {"group": "target-group"},
    "number": {"value": "", "upper": "", "unit": "unit", "direction": "direction"},
}
EXAMPLES = {
    "actor": "role=responsible type=agency, name='Havtilsynet' or actor=IRI",
    "instrument": "type=fund action=establish, name='et nytt fond' or instrument=IRI",
    "group": "group=pensioners, or group=none for a group that the scheme does not have",
    "number": "value=150000 unit=count direction=reach, and upper=200000 for a range",
}
#: field → where a commitment keeps such findings
HELD = {"actor": "actors", "instrument": "instruments", "group": "groups", "number": "numbers"}


class NotPossibleError(Exception):
    """The commitment has no place for this correction; says why."""


def said(correction: Correction) -> dict[str, str]:
    """What the value states; raises ``DataError`` for what it cannot."""
    hint = f"write {NONE}, or {EXAMPLES[correction.field]}"
    try:
        pairs = [pair.partition("=") for pair in shlex.split(correction.value)]
    except ValueError:
        pairs = []
    found = {name: value for name, _, value in pairs}
    if not found or not found.keys() <= STATED[correction.field].keys() or len(found) < len(pairs):
        raise DataError(f"the value is {correction.value!r}", where=correction.where, hint=hint)
    if not all(found.values()):
        raise DataError(f"the value is {correction.value!r}", where=correction.where, hint=hint)
    return found


def check(correction: Correction, vocabulary: Vocabulary) -> None:
    """Raises ``DataError`` where the value states what its scheme does not have, or a number that is none."""
    for name, value in said(correction).items():
        scheme = STATED[correction.field][name]
        known = [concept.key for concept in vocabulary.of(scheme)] if scheme else []
        if known and value not in (*known, NONE):
            hint = f"write one of {', '.join(known)}"
            raise DataError(f"the {name} is {value!r}", where=correction.where, hint=hint)
        if name in ("value", "upper") and number(value) is None:
            raise DataError(f"the {name} is {value!r}", where=correction.where, hint="write a number such as 2500.5")


def number(value: str) -> Decimal | None:
    """A decimal number, ``None`` where it is none.

    >>> number("2500.50"), number("mange")
    (Decimal('2500.50'), None)
    """
    try:
        found = Decimal(value)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def put_right(
    commitment: Commitment, correction: Correction, string: str, vocabulary: Vocabulary
) -> tuple[Commitment, str]:
    """The commitment with what its words name put right, and what stood there; raises :class:`NotPossibleError`."""
    held = HELD[correction.field]
    all_of: tuple[Finding, ...] = getattr(commitment, held)
    span = place_of(correction.words, commitment, string, [each.span for each in all_of])
    old = next((each for each in all_of if each.span == span), None)
    kept = [each for each in all_of if each is not old]
    if correction.value == NONE:
        if old is None:
            there = ", ".join(f"«{each.span.of(string)}»" for each in all_of) or "none"
            raise NotPossibleError(f"it has no {correction.field} «{correction.words}»; there is {there}")
    else:
        kept.append(MAKERS[correction.field](span, said(correction), old, string, vocabulary))
    kept.sort(key=lambda each: each.span)
    now: dict[str, Any] = {held: tuple(kept)}
    return replace(commitment, **now), described(old)


def place_of(words: str, commitment: Commitment, string: str, known: list[Span] | None = None) -> Span:
    """Where the words stand in a commitment: once, or once as a finding that is there."""
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)")
    start, end = commitment.span.start, commitment.span.end
    hits = [Span(*match.span()) for match in pattern.finditer(string, start, end)]
    among = [span for span in hits if span in (known or [])] or hits
    if len(among) == 1:
        return among[0]
    # words within a longer one ("kystavgift" in "kystavgiften") are a finding's where a rule found them so
    inner = [span for span in known or [] if " ".join(span.of(string).split()) == " ".join(words.split())]
    if len(set(inner)) == 1:
        return inner[0]
    times = f"stands {len(among)} times" if among else "does not stand"
    raise NotPossibleError(f"«{words}» {times} in its words" + ("; add words until it stands once" if among else ""))


def _actor(
    span: Span, value: Mapping[str, str], old: Finding | None, string: str, vocabulary: Vocabulary
) -> Involvement:
    before = old if isinstance(old, Involvement) else None
    concept = _known(value.get("actor"), vocabulary, "actor")
    stays = before.actor if before and not value.keys() & {"actor", "name"} else concept
    name = value.get("name") or (concept.name() if concept else before.name if before else span.of(string))
    kind = value.get("type") or (concept.type if concept else before.type if before else None) or "other"
    role = value.get("role") or (before.role if before else "mentioned")
    return Involvement(span, name, kind, role, _rules(before), stays)


def _instrument(
    span: Span, value: Mapping[str, str], old: Finding | None, string: str, vocabulary: Vocabulary
) -> InstrumentUse:
    before = old if isinstance(old, InstrumentUse) else None
    concept = _known(value.get("instrument"), vocabulary, "instrument")
    stays = before.instrument if before and not value.keys() & {"instrument", "name"} else concept
    kind = value.get("type") or (concept.type if concept else before.type if before else None)
    if kind is None:
        raise NotPossibleError("a new instrument needs its type")
    name = value.get("name") or (concept.name() if concept else before.name if before else span.of(string))
    action = value.get("action") or (before.action if before else None)
    provision = before.provision if before and stays is before.instrument else None
    return InstrumentUse(span, name, kind, _rules(before), stays, None if action == NONE else action, provision)


def _group(span: Span, value: Mapping[str, str], old: Finding | None, string: str, vocabulary: Vocabulary) -> Group:
    concept = next((each for each in vocabulary.of("target-group") if each.key == value["group"]), None)
    return Group(span, _rules(old), concept)


def _number(span: Span, value: Mapping[str, str], old: Finding | None, string: str, vocabulary: Vocabulary) -> Quantity:
    before = old if isinstance(old, Quantity) else None
    amount = number(value["value"]) if "value" in value else before.value if before else None
    if amount is None:
        raise NotPossibleError("a new number needs its value")
    upper = number(value["upper"]) if "upper" in value else None if "value" in value or not before else before.upper
    unit = value.get("unit") or (before.unit if before else "count")
    direction = value.get("direction") or (before.direction if before else "reach")
    counted = re.sub(r"^(?:[\d.,\s\u00a0–-]+|og|til|fra)+", "", span.of(string)).strip()
    words = before.unit_text if before and "unit" not in value else counted
    stated = before.stated if before and "value" not in value else None
    return Quantity(span, amount, words, unit, direction, _rules(before), upper, stated)


MAKERS: dict[str, Callable[[Span, Mapping[str, str], Finding | None, str, Vocabulary], Finding]] = {
    "actor": _actor,
    "instrument": _instrument,
    "group": _group,
    "number": _number,
}


def _known(iri: str | None, vocabulary: Vocabulary, scheme: str) -> Concept | None:
    """The actor or instrument of the lists with that IRI; raises :class:`NotPossibleError` where there is none."""
    if iri is None:
        return None
    found = next((concept for concept in vocabulary.of(scheme) if concept.iri == iri), None)
    if found is None:
        raise NotPossibleError(f"no {scheme} of the lists is {iri}; give its name and type instead")
    return found


def _rules(old: Finding | None) -> tuple[str, ...]:
    """The rules of a finding that was put right."""
    return tuple(dict.fromkeys((*(old.rules if old else ()), RULE)))


def described(found: Finding | None) -> str:
    """What stood there before a correction, in words."""
    match found:
        case Involvement():
            return f"{found.name}, {found.role}"
        case InstrumentUse():
            return ", ".join(filter(None, (found.name, found.type, found.action)))
        case Group():
            return found.group.key if found.group else "in no scheme"
        case Quantity():
            top = f"–{found.upper}" if found.upper is not None else ""
            return f"{found.value}{top} {found.unit}, {found.direction}"
    return NONE


def iri_of(involvement: Involvement, names: Names) -> str:
    """The IRI that the actor has in the graph."""
    if involvement.actor is not None:
        return involvement.actor.iri
    return str(names.unknown_actor(involvement.name, involvement.type))
