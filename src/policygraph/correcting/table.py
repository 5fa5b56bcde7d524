"""A corrections file to records: CSV or Turtle, each correction with its reason, faults with their line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from policygraph.csv_rows import read_rows
from policygraph.errors import DataError
from policygraph.rdf.corrections import PROPERTIES
from policygraph.rdf.corrections import read_rows as read_graph
from policygraph.rdf.read import SYNTAXES
from policygraph.records.corrections import Correction

COLUMNS = tuple(PROPERTIES)
#: kind → what it must state, and what it may
NEEDED = {
    "reject": ("target", "quote"),
    "change": ("target", "quote", "field", "value"),
    "add": ("document", "quote", "value"),
    "merge": ("target", "value"),
}
ALLOWED = {"reject": ("document",), "change": ("document", "actor", "words"), "add": (), "merge": ()}
ALWAYS = ("kind", "reason", "by")
#: fields that are findings in a commitment, each on words of its own
FINDINGS = ("actor", "instrument", "group", "number")
FIELDS = ("modality", "action", "verb", "deadline", "form", "role", *FINDINGS)


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """The corrections of a CSV or RDF file; raises ``DataError`` with the line of a fault in it."""
    if not path.exists():
        raise DataError("there is no such corrections file", where=str(path), hint="check the path")
    if path.suffix.lower() in SYNTAXES:
        rows = read_graph(path)
    else:
        rows = [(f"{path}, line {line}", row) for line, row in read_rows(path, COLUMNS, "the corrections file")]
    found: dict[tuple[str, ...], Correction] = {}
    for where, row in rows:
        correction = _correction(row, where)
        about = _about(correction)
        if about in found:
            what = f"{found[about].where} corrects the same already"
            raise DataError(what, where=where, hint="keep one of them")
        found[about] = correction
    merged = {each.target for each in found.values() if each.kind == "merge"}
    for each in found.values():
        if each.kind == "merge" and each.value in merged:
            raise DataError(f"{each.value} is merged away itself", where=each.where, hint="name the actor that stays")
    return tuple(found.values())


def _about(correction: Correction) -> tuple[str, ...]:
    """What no second correction may be about."""
    if correction.kind == "merge":
        return "merge", correction.target
    if correction.kind == "add":
        return "add", correction.document, " ".join(correction.quote.split())
    words = " ".join(correction.words.split())
    return correction.document, correction.target, correction.field, correction.actor, words


def _correction(row: Mapping[str, str], where: str) -> Correction:
    said = {name: value.strip() for name, value in row.items() if value.strip()}
    kind = said.get("kind", "")
    if kind not in NEEDED:
        raise DataError(f"the kind is {kind!r}", where=where, hint=f"write one of {', '.join(NEEDED)}")
    for name in ("reason", *NEEDED[kind]):
        if name not in said:
            raise DataError(f"a correction of kind {kind} needs {name}", where=where, hint=f"fill in {name}")
    for name in said:
        if name not in (*ALWAYS, *NEEDED[kind], *ALLOWED[kind]):
            raise DataError(f"a correction of kind {kind} has no {name}", where=where, hint=f"leave {name} empty")
    if kind == "change":
        if said["field"] not in FIELDS:
            what = f"the field is {said['field']!r}"
            raise DataError(what, where=where, hint=f"write one of {', '.join(FIELDS)}")
        if (said["field"] == "role") != ("actor" in said):
            raise DataError("a role is that of an actor", where=where, hint="fill in actor for role, and only then")
        if (said["field"] in FINDINGS) != ("words" in said) and said["field"] != "deadline":
            what = f"the {said['field']} " + ("needs its words" if said["field"] in FINDINGS else "has no words")
            hint = f"fill in words for {', '.join(FINDINGS)} (and a deadline without a year), and only then"
            raise DataError(what, where=where, hint=hint)
    return Correction(**said, where=where)
