"""File to Source: one module for each format, chosen by content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from policygraph.errors import DocumentError
from policygraph.reading import docx, html, markdown, pdf, plain
from policygraph.reading.properties import properties
from policygraph.reading.sniff import HINTS, NAMES, media_type
from policygraph.records.source import Line, Source
from policygraph.uncollected import uncollected

#: media type → the lines of a file's bytes; a new format is one line here and one in ``sniff``
READERS: dict[str, Callable[[bytes, str], tuple[Line, ...]]] = {
    "text/plain": plain.lines,
    "text/markdown": markdown.lines,
    "text/html": html.lines,
    "application/pdf": pdf.lines,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": docx.lines,
}
#: larger files are no policy documents
MOST_BYTES = 50_000_000


@uncollected
def read(path: Path) -> Source:
    """The lines of a document file; raises ``DocumentError`` where it is missing, empty, binary or damaged."""
    where = str(path)
    data = _bytes(path, where)
    kind = media_type(data, path.name)
    if kind not in READERS:
        hint = HINTS.get(kind, f"give one of: {', '.join(sorted(NAMES[each] for each in READERS))}")
        raise DocumentError(f"{NAMES.get(kind, 'binary data')} cannot be read", where=where, hint=hint)
    lines = READERS[kind](data, where)
    if not any(line.text.strip() for line in lines):
        raise DocumentError("the file holds no text", where=where, hint="give a file with text")
    said, pages = properties(data, kind)
    pages = max(pages, *(line.page for line in lines))
    digest = hashlib.sha256(data).hexdigest()
    return Source(path.name, kind, digest, len(data), pages, lines, said)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, by which a graph knows it; empty where it cannot be opened."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _bytes(path: Path, where: str) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DocumentError("this is a folder", where=where, hint="name a file in it")
        if size > MOST_BYTES:
            raise DocumentError(
                f"the file has {size:,} bytes, more than {MOST_BYTES:,}", where=where, hint="split the document"
            )
        data = path.read_bytes()
    except FileNotFoundError:
        hint = "download it, files are read only" if re.match(r"https?:/", where) else "check the path"
        raise DocumentError("there is no such file", where=where, hint=hint) from None
    except OSError as error:
        raise DocumentError(f"the file cannot be opened ({error.strerror})", where=where) from error
    if not data.strip():
        raise DocumentError("the file is empty", where=where, hint="give a file with text")
    return data
