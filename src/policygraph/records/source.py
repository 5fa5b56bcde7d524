"""A document as its file gave it: lines with their place, and what is known about the document."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line stands on its page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, as the reader gave it (NFC, no line ending).

    ``number`` counts the lines of the file from 1 (of the page in page formats such as PDF); ``page``
    counts pages from 1. What only some formats tell is optional: geometry and font (PDF), heading
    level and list depth (DOCX, HTML, Markdown). ``turned`` says that its letters do not stand upright as most on
    the page do, ``cell`` that it stands in a table; ``bold_start`` counts the characters in bold that a paragraph
    begins with where it does not go on so.
    """

    text: str
    number: int
    page: int = 1
    box: Box | None = None
    font_size: float | None = None
    bold: bool | None = None
    heading_level: int | None = None
    list_depth: int | None = None
    list_marker: str | None = None
    turned: bool = False
    cell: bool = False
    bold_start: int = 0


@dataclass(frozen=True, slots=True)
class Description:
    """What is known about a document; a field that nobody stated is ``None``.

    ``language`` is ``nb``, ``nn`` or ``en``; ``issued`` an ISO 8601 date, month or year; the period ISO dates
    or years; ``document_type`` a notation of the scheme ``document-type``; ``identifier`` what the IRIs of the document
    are to have in them, where somebody states it. ``origins`` says for each field that is set where its value came
    from (``metadata table``, ``option``, ``page 1`` …).
    """

    title: str | None = None
    publisher: str | None = None
    issued: str | None = None
    period_start: str | None = None
    period_end: str | None = None
    language: str | None = None
    document_type: str | None = None
    source_url: str | None = None
    identifier: str | None = None
    origins: tuple[tuple[str, str], ...] = ()

    def over(self, other: Description) -> Description:
        """What this description states, and for the rest what ``other`` does.

        >>> Description(title="Program", origins=(("title", "option"),)).over(Description(language="nn")).language
        'nn'
        """
        stated = dict(self.origins)
        taken = {
            each.name: getattr(other, each.name)
            for each in fields(self)
            if each.name != "origins" and getattr(self, each.name) is None and getattr(other, each.name) is not None
        }
        origins = stated | {name: where for name, where in other.origins if name in taken}
        return replace(self, **taken, origins=tuple(origins.items()))


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: its identity, its lines in file order, and its description."""

    name: str
    media_type: str
    sha256: str
    byte_size: int
    page_count: int
    lines: tuple[Line, ...]
    description: Description = field(default_factory=Description)

    @property
    def pages_without_text(self) -> tuple[int, ...]:
        """The pages, counted from 1, on which nothing was read: blank, or pictures of text."""
        read = {line.page for line in self.lines if line.text.strip()}
        return tuple(page for page in range(1, self.page_count + 1) if page not in read)
