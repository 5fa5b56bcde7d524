"""The value of a correction: held to the vocabulary, and put into a commitment."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from policygraph.correcting import findings
from policygraph.correcting.findings import NONE, RULE, NotPossibleError, iri_of
from policygraph.errors import DataError
from policygraph.rdf.names import Names
from policygraph.records.concepts import Vocabulary
from policygraph.records.corrections import Correction
from policygraph.records.findings import Commitment, Deadline, Involvement
from policygraph.records.text import Span

DURATION = re.compile(r"P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?")
SCHEMES = ("modality", "action", "form", "role")
#: what an added commitment states, in its value ("modality=firm action=introduce verb=innføre")
STATED = ("modality", "action", "verb")


def check_value(correction: Correction, vocabulary: Vocabulary) -> None:
    """Raises ``DataError`` where the value is none of its field's."""
    if correction.kind == "change":
        _check(correction.field, correction.value, correction.where, vocabulary)
        if correction.field in findings.STATED and correction.value != NONE:
            findings.check(correction, vocabulary)
    elif correction.kind == "add":
        for name, value in stated(correction).items():
            _check(name, value, correction.where, vocabulary)


def stated(correction: Correction) -> dict[str, str]:
    """The fields that an added commitment states; raises ``DataError`` for others or none."""
    pairs = [pair.partition("=") for pair in correction.value.split()]
    found = {name: value for name, _, value in pairs}
    if not {"modality", "action"} <= found.keys() <= set(STATED) or len(found) < len(pairs) or not all(found.values()):
        hint = "write modality=firm action=introduce, and verb=innføre where it has one"
        raise DataError(f"the value is {correction.value!r}", where=correction.where, hint=hint)
    return found


def _check(field: str, value: str, where: str, vocabulary: Vocabulary) -> None:
    known = [concept.key for concept in vocabulary.of(field)] if field in SCHEMES else []
    known += [NONE] if field == "role" else []
    if known and value not in known:
        raise DataError(f"the {field} is {value!r}", where=where, hint=f"write one of {', '.join(known)}")
    if field == "deadline" and value != NONE and limits(value) is None and not DURATION.fullmatch(value):
        raise DataError(f"the deadline is {value!r}", where=where, hint="write 2030, 2030-06, 2030-06-30, P1M or none")


def limits(iso: str) -> tuple[str, str, str] | None:
    """First day, last day and precision of a year, month or day; ``None`` where it is none.

    >>> limits("2028-02")
    ('2028-02-01', '2028-02-29', 'month')
    """
    parts = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", iso)
    if parts is None:
        return None
    year, month, day = (int(part) if part else None for part in parts.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = date(year or 0, month or 12, day or monthrange(year or 0, month or 12)[1])
    except ValueError:
        return None
    return first.isoformat(), last.isoformat(), "day" if day else "month" if month else "year"


def changed(
    commitment: Commitment, correction: Correction, string: str, names: Names, vocabulary: Vocabulary
) -> tuple[Commitment, str]:
    """The commitment with the field changed, and what stood there before; raises :class:`NotPossibleError`."""
    value = correction.value
    rules = tuple(dict.fromkeys((*commitment.rules, RULE)))
    match correction.field:
        case "modality":
            return replace(commitment, modality=value, rules=rules), commitment.modality
        case "action":
            return replace(commitment, action=value, rules=rules), commitment.action
        case "form":
            return replace(commitment, form=value, rules=rules), commitment.form
        case "verb":
            return replace(commitment, verb=None if value == NONE else value, rules=rules), commitment.verb or NONE
        case "deadline":
            before = commitment.deadline.iso if commitment.deadline else NONE
            return replace(commitment, deadline=_deadline(commitment, correction, string), rules=rules), before
        case "actor" | "instrument" | "group" | "number":
            found, before = findings.put_right(commitment, correction, string, vocabulary)
            return replace(found, rules=rules), before
        case _:
            actors, before = _with_role(commitment, correction, names)
            return replace(commitment, actors=actors, rules=rules), before


def _deadline(commitment: Commitment, correction: Correction, string: str) -> Deadline | None:
    iso, old = correction.value, commitment.deadline
    if iso == NONE:
        return None
    year = re.search(rf"(?<!\d){iso[:4]}(?!\d)", commitment.span.of(string))
    if correction.words:
        span = findings.place_of(correction.words, commitment, string)
    elif year is None:
        raise NotPossibleError(f"{iso[:4]} does not stand in its words; name the words that say it")
    else:
        span = Span(commitment.span.start + year.start(), commitment.span.start + year.end())
    if old is not None and old.span.holds(span):
        span = old.span
    if iso.startswith("P"):
        return Deadline(span, iso, "by", {"Y": "year", "M": "month"}.get(iso[-1], "day"), (RULE,))
    first, last, precision = limits(iso) or ("", "", "")
    relation = old.relation if old is not None and old.relation in ("by", "in", "from") else "by"
    start, end = None if relation == "by" else first, None if relation == "from" else last
    return Deadline(span, iso, relation, precision, (RULE,), start, end)


def _with_role(commitment: Commitment, correction: Correction, names: Names) -> tuple[tuple[Involvement, ...], str]:
    wanted = correction.actor
    hits = [each for each in commitment.actors if wanted in (iri_of(each, names), each.name)]
    if not hits:
        actors = ", ".join(f"{each.name} ({iri_of(each, names)})" for each in commitment.actors) or "none"
        raise NotPossibleError(f"it has no actor {wanted}; its actors are {actors}")
    kept: list[Involvement] = []
    for each in commitment.actors:
        if each not in hits:
            kept.append(each)
        elif correction.value != NONE:
            kept.append(replace(each, role=correction.value, rules=tuple(dict.fromkeys((*each.rules, RULE)))))
    return tuple(kept), ", ".join(dict.fromkeys(each.role for each in hits))
