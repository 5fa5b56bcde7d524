"""Which sentence or line a list hangs on."""

from __future__ import annotations

import re

from policygraph.language.lead_ins import left_open
from policygraph.outline.classify import Part
from policygraph.records.outline import Kind, Section
from policygraph.records.text import Paragraph, Span


class LeadIns:
    """What stands before the next list.

    A lead-in with a colon that a heading follows stays open: it governs the lists that stand directly under that
    heading and its likes ("Eksempelpartiet vil:" / "1.1 Skole" / list / "1.2 Helse" / list). A list that only a heading
    parts from the one before has the same lead-in. Lines without bullets show less of where their list ends: a heading
    ends it, and white space does where none stood between the lines before.
    """

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self._sections = sections
        self._now: Span | None = None
        self._standing: Span | None = None
        self._home: int | None = None
        self._siblings: int | None = -1
        self._fresh = False
        self._list: Span | None = None
        self._in_list = False
        self._numbers: dict[str, tuple[int, Span | None]] = {}
        self._tight = False

    def meet(self, part: Part, sentences: tuple[Span, ...], home: int | None) -> None:
        """A heading or paragraph stands next."""
        if part.kind is Kind.HEADING:
            self._now = self._standing if self._reaches(home) else self._list if self._in_list else None
            self._numbers.clear()
            self._tight = False
            return
        self._in_list = self._tight = False
        if part.words[:1].islower() and not part.words.endswith(":"):
            self._now = self._list  # a piece that was torn out of the list
            return
        self._now = sentences[-1] if sentences else None
        opens = part.words.endswith(":") or left_open(part.words)
        self._standing, self._home, self._siblings, self._fresh = (self._now if opens else None), home, -1, True
        if opens:
            self._numbers.clear()

    def of_item(self, paragraph: Paragraph, depth: int) -> Span | None:
        """The lead-in of an item; numbers that go on over a paragraph have that of the first of them."""
        marker = paragraph.marker
        self._fresh = False
        self._in_list = marker is not None
        if marker is None:
            if paragraph.gap and self._tight:
                self._now = None
            self._standing = None
            self._tight = paragraph.listed
        lead_in = self._of_number(marker, depth)
        self._list = lead_in
        return lead_in

    def _of_number(self, marker: str | None, depth: int) -> Span | None:
        number = re.fullmatch(r"(\d+)[.)]", marker or "")
        if number is None or depth:
            return self._now
        value, kind = int(number[1]), (marker or "")[-1]
        before = self._numbers.get(kind)
        if before is not None and value == before[0] + 1:
            self._now = before[1]
        self._numbers[kind] = (value, self._now)
        return self._now

    def _reaches(self, home: int | None) -> bool:
        if self._standing is None or home is None:
            return False
        parent = self._sections[home].parent
        if self._fresh:
            self._siblings, self._fresh = parent, False
            return True
        above: int | None = parent
        while above is not None and above != self._home:
            above = self._sections[above].parent
        reaches = (above is not None and self._home is not None) or (self._siblings != -1 and parent == self._siblings)
        if not reaches:
            self._standing = None
        return reaches
