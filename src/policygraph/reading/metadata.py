"""The metadata table: what a user knows about the documents, one row for each file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePosixPath

from policygraph.csv_rows import read_rows
from policygraph.errors import DataError
from policygraph.records.source import Description

#: columns that say something about a document; ``layout`` is a note for readers of the table
COLUMNS = (
    "file",
    "title",
    "publisher",
    "issued",
    "period_start",
    "period_end",
    "language",
    "document_type",
    "source_url",
    "identifier",
    "layout",
)
LANGUAGES = ("nb", "nn", "en")
ORIGIN = "metadata table"
#: which document types there are; asked only where one is stated
Types = Callable[[], Collection[str]]
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
#: the notation of a type, or the name of a document: what an IRI may hold without being escaped
_NOTATION = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_URL = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def read_table(path: Path, documents: Sequence[Path], types: Types | None = None) -> dict[Path, Description]:
    """What the table says about each of ``documents``; those it does not name are left out.

    ``types`` gives the document types that there are; without it any will do.

    A row belongs to the document whose path ends with its ``file``, the longest such row wins. A row may name a
    file that is not among the documents if that file stands beside the table. Raises ``DataError`` with
    the line of an unknown column, an unknown file, a row or identifier that stands twice, or a value that cannot be.
    """
    found: dict[Path, tuple[int, Description]] = {}
    named: dict[str, int] = {}
    identified: dict[str, int] = {}
    for line, row in read_rows(path, COLUMNS, "the metadata table", needed="file"):
        where = f"{path}, line {line}"
        name = row.get("file", "").replace("\\", "/").strip()
        if not name:
            raise DataError("the row names no file", where=where, hint="fill in the column file")
        if name in named:
            raise DataError(f"{name!r} stands on line {named[name]} already", where=where, hint="keep one of the rows")
        named[name] = line
        description = _description(row, where, types)
        if (identifier := description.identifier) is not None:
            if identifier in identified:
                what = f"the identifier {identifier!r} stands on line {identified[identifier]} already"
                raise DataError(what, where=where, hint="give each document one of its own")
            identified[identifier] = line
        parts = PurePosixPath(name).parts
        matched = [document for document in documents if _ends_with(document, parts)]
        if not matched and not (path.parent / name).exists():
            raise DataError(f"there is no document {name!r}", where=where, hint="correct the column file")
        for document in matched:
            if document not in found or len(parts) > found[document][0]:
                found[document] = (len(parts), description)
    bearers: dict[str, Path] = {}
    for document, (_, description) in found.items():
        if description.identifier is not None and bearers.setdefault(description.identifier, document) != document:
            what = (
                f"the identifier {description.identifier!r} is that of {bearers[description.identifier]} and {document}"
            )
            raise DataError(what, where=str(path), hint="write more of their paths into the column file")
    return {document: found[document][1] for document in documents if document in found}


def stated(values: Mapping[str, str | None], types: Types | None = None) -> Description:
    """What a user states of a single document, field by field; raises ``DataError`` for a value that cannot be.

    ``types`` gives the document types that there are; without it any will do.

    >>> stated({"title": "Program", "issued": None}).origins
    (('title', 'option'),)
    """
    known = {name: value.strip() for name, value in values.items() if value is not None}
    for name in known:
        if name not in COLUMNS[1:-1]:
            raise DataError(f"nothing is known as {name!r}", hint=f"known are {', '.join(COLUMNS[1:-1])}")
    return _description(known, "option", types, "option")


def _ends_with(document: Path, parts: tuple[str, ...]) -> bool:
    whole = document.absolute().parts
    wanted = tuple(part for part in parts if part != ".")
    return len(wanted) <= len(whole) and whole[len(whole) - len(wanted) :] == wanted


def _description(row: Mapping[str, str], where: str, types: Types | None, origin: str = ORIGIN) -> Description:
    values = {name: row[name] for name in COLUMNS[1:-1] if row.get(name)}
    for name in ("issued", "period_start", "period_end"):
        if name in values and not _is_date(values[name]):
            what = f"{name} is {values[name]!r}"
            raise DataError(what, where=where, hint="write 2025, 2025-05 or 2025-05-21")
    if values.get("period_start", "") > values.get("period_end", "9999-99-99"):
        raise DataError("the period ends before it begins", where=where, hint="check period_start and period_end")
    if "language" in values and values["language"] not in LANGUAGES:
        what = f"the language is {values['language']!r}"
        raise DataError(what, where=where, hint=f"write one of {', '.join(LANGUAGES)}, or nothing")
    if (kind := values.get("document_type")) is not None:
        known = () if types is None else types()
        if not _NOTATION.fullmatch(kind) or (known and kind not in known):
            hint = f"write one of {', '.join(known)}" if known else "write a notation such as party-programme"
            raise DataError(f"the document type is {kind!r}", where=where, hint=hint)
    if "identifier" in values and not _NOTATION.fullmatch(values["identifier"]):
        what = f"the identifier is {values['identifier']!r}"
        raise DataError(what, where=where, hint="write small letters a–z, digits and hyphens, such as fjord-2025")
    if "source_url" in values and not _URL.fullmatch(values["source_url"]):
        what = f"the source URL is {values['source_url']!r}"
        raise DataError(what, where=where, hint="write a whole address with https://")
    return Description(**values, origins=tuple((name, origin) for name in values))


def _is_date(value: str) -> bool:
    """Whether this is an ISO 8601 year, month or day that exists."""
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return False
    return True
