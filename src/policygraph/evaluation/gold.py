"""The gold standard as files: an excerpt's text and its commitments, and a name for the whole by its content."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from policygraph.errors import DataError, UsageError
from policygraph.evaluation.matching import Row, searchable, squash, without_line_numbers

TEXT_SUFFIXES = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An annotated piece of a document; ``path`` is the file that holds its text."""

    name: str
    path: Path
    text: str
    rows: tuple[Row, ...]

    @property
    def source(self) -> str:
        """The text in the form in which quotes are looked for."""
        return searchable(self.text)

    def line_of(self, quote: str) -> int | None:
        """The line, counted from 1, where a quote begins, or ``None``."""
        lines = [squash(line) for line in without_line_numbers(self.text)]
        key = squash(quote)
        starts = [0, *accumulate(map(len, lines))]
        at = -1
        for length in (len(key), 25, 12):
            at = "".join(lines).find(key[:length])
            if at >= 0:
                break
        return bisect_right(starts, at) if key and at >= 0 else None


def read_gold(folder: Path, sources: Sequence[Path] = ()) -> list[Excerpt]:
    """The excerpts of a folder, by name: ``NAME.jsonl`` with ``NAME.txt`` or ``NAME.md``.

    Where no text lies beside the annotation, the file of the same name among ``sources`` is the excerpt. Raises
    ``UsageError`` where there is nothing to read and ``DataError`` for a record with a fault.
    """
    annotations = sorted(folder.glob("*.jsonl"))
    if not annotations:
        raise UsageError("holds no gold files", where=str(folder), hint="give a folder with NAME.jsonl and NAME.txt")
    by_stem = {path.stem: path for path in sources if path.suffix in TEXT_SUFFIXES}
    excerpts = []
    for annotation in annotations:
        beside = [annotation.with_suffix(suffix) for suffix in TEXT_SUFFIXES]
        path = next((path for path in beside if path.is_file()), by_stem.get(annotation.stem))
        if path is None:
            hint = f"put {annotation.stem}.txt beside it, or give its document with --sources"
            raise UsageError("has no text", where=str(annotation), hint=hint)
        excerpts.append(Excerpt(annotation.stem, path, text_of(path), tuple(read_rows(annotation))))
    return excerpts


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The records of a JSONL file.

    Raises ``UsageError`` for a file that cannot be read and ``DataError`` with the line of a record that is none.
    """
    rows = []
    for number, line in enumerate(text_of(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as fault:
            raise DataError(
                f"not JSON ({fault.msg})", where=f"{path}, line {number}", hint="mend the record"
            ) from fault
        if not isinstance(row, dict) or not isinstance(row.get("quote"), str):
            raise DataError("no record with a quote", where=f"{path}, line {number}", hint="see the guidelines")
        rows.append(row)
    return rows


def text_of(path: Path) -> str:
    """What a file holds; raises ``UsageError`` where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise UsageError("the file is not in UTF-8", where=str(path), hint="save it as UTF-8") from fault
    except OSError as fault:
        what = f"the file cannot be read ({fault.strerror})"
        raise UsageError(what, where=str(path), hint="check the path") from fault


def version(excerpts: Sequence[Excerpt]) -> str:
    """A name for exactly these excerpts: the first digits of a hash of their texts and records."""
    digest = hashlib.sha256()
    for excerpt in excerpts:
        digest.update(f"{excerpt.name}\0{excerpt.text}\0".encode())
        for row in excerpt.rows:
            digest.update(json.dumps(row, ensure_ascii=False, sort_keys=True).encode() + b"\0")
    return digest.hexdigest()[:12]
