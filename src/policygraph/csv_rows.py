"""A CSV table of a user to its rows with their lines: metadata and corrections are read by the same rules."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from policygraph.errors import DataError


def read_rows(
    path: Path, columns: Sequence[str], what: str, needed: str | None = None
) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table with the line each begins on, cells without white space around them; empty rows are left out.

    ``columns`` are those it may have, ``needed`` is one it must have, ``what`` is what to call it. Raises
    ``DataError``, with the line, for a file that is missing, no UTF-8, no CSV or empty, and for a column that is
    unknown, missing or stands twice.
    """
    reader = csv.reader(StringIO(text_of(path, what), newline=""), strict=True)
    rows: list[tuple[int, dict[str, str]]] = []
    header: list[str] = []
    line = 1
    try:
        for row in reader:
            begin, line = line, reader.line_num + 1
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            where = f"{path}, line {begin}"
            if not header:
                header = cells
                check_header(header, columns, where)
                if needed is not None and needed not in header:
                    raise DataError(f"there is no column {needed}", where=where, hint=f"add it; {what} needs it")
                continue
            if len(cells) > len(header):
                fault = f"the row has {len(cells)} cells for {len(header)} columns"
                raise DataError(fault, where=where, hint="put quotes around cells with a comma")
            rows.append((begin, dict(zip(header, cells, strict=False))))
    except csv.Error as fault:
        hint = "mend the quotes in it"
        raise DataError(f"this is no CSV ({fault})", where=f"{path}, line {line}", hint=hint) from None
    if not header:
        raise DataError(f"{what} is empty", where=str(path), hint=f"begin with a line {','.join(columns)}")
    return rows


def text_of(path: Path, what: str) -> str:
    """What the file holds."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DataError(
            f"there is no such {what.removeprefix('the ')}", where=str(path), hint="check the path"
        ) from None
    except UnicodeDecodeError:
        raise DataError(f"{what} is not in UTF-8", where=str(path), hint="save it as CSV in UTF-8") from None
    except OSError as fault:
        raise DataError(f"{what} cannot be read ({fault.strerror})", where=str(path), hint="give a CSV file") from None


def check_header(header: Sequence[str], columns: Sequence[str], where: str) -> None:
    """Raises ``DataError`` for a column that is unknown or stands twice."""
    for name in header:
        if name not in columns:
            hint = f"the columns are {', '.join(columns)}"
            if ";" in name:
                hint = f"part the columns by commas, not semicolons; {hint}"
            raise DataError(f"unknown column {name!r}", where=where, hint=hint)
        if header.count(name) > 1:
            raise DataError(f"the column {name!r} stands twice", where=where, hint="keep one of them")
