"""What a file says of itself beside its text: title and language that its program noted, and how many pages it has."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import docx
import pypdfium2 as pdfium
from lxml import html

from policygraph.reading.decode import decode
from policygraph.records.source import Description

ORIGIN = "file properties"
#: languages as programs write them ("nn-NO", "Norwegian Nynorsk") → ours; "no" does not say which
_LANGUAGES = {"nb": "nb", "nn": "nn", "en": "en"}
#: titles that programs make up: names of files and of programs, and no title at all
_MADE_UP = re.compile(
    r"microsoft word\s*-|.*\.(?:docx?|indd|pdf|odt|pptx?|rtf|pages|txt|html?|qxp|ai)$"
    r"|(?:document|dokument|untitled|ut[ea]n (?:navn|namn|tittel)|presentasjon|print|layout)[\s_-]*\d*$"
    r"|[\w-]*\d{4,}[\w-]*$",
    re.I,
)


def properties(data: bytes, media_type: str) -> tuple[Description, int]:
    """The description that a file's properties give, and its number of pages (0 where only its lines can tell)."""
    reader = _PROPERTIES.get(media_type)
    if reader is None:
        return Description(), 0
    try:
        title, language, pages = reader(data)
    except Exception:  # whatever the file-format libraries raise: the text could be read, which is what counts
        return Description(), 0
    title = " ".join((title or "").split())
    said = {
        "title": title if 2 < len(title) <= 200 and title.isprintable() and not _MADE_UP.match(title) else None,
        "language": _LANGUAGES.get((language or "").strip().lower()[:2]),
    }
    stated = {name: value for name, value in said.items() if value}
    return Description(**stated, origins=tuple((name, ORIGIN) for name in stated)), pages


def _pdf(data: bytes) -> tuple[str | None, str | None, int]:
    document = pdfium.PdfDocument(data)
    try:
        return document.get_metadata_value("Title"), None, len(document)
    finally:
        document.close()


def _docx(data: bytes) -> tuple[str | None, str | None, int]:
    document = docx.Document(BytesIO(data))
    return document.core_properties.title, document.core_properties.language, 0


def _html(data: bytes) -> tuple[str | None, str | None, int]:
    root = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", decode(data, "")))
    return root.findtext("head/title"), root.get("lang"), 0


_PROPERTIES: dict[str, Callable[[bytes], tuple[str | None, str | None, int]]] = {
    "application/pdf": _pdf,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": _docx,
    "text/html": _html,
}
