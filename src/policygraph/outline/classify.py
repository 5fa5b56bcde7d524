"""What each paragraph is: ordered rules, the first that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policygraph.language import nb, nn
from policygraph.records.outline import Kind
from policygraph.records.text import Paragraph, Text

_ENDED = re.compile(r"[.!?…;,][»”’\"')\]]*$")
_LAST = re.compile(r"[^\W\d_]+(?=[:\s]*$)")
_LEAD_IN_ENDS = nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")
_PART = re.compile(
    rf"(?P<word>{'|'.join(sorted({*nb.PARTS, *nn.PARTS}, key=len, reverse=True))})\.?\s+(?P<number>\d{{1,3}}|[IVX]+)\b",
    re.I,
)
#: longer ones are sentences
MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph and what it is."""

    paragraph: Paragraph
    kind: Kind
    words: str


@dataclass(slots=True)
class View:
    """What the rules look at: a paragraph, its words, and its neighbours."""

    paragraphs: tuple[Paragraph, ...]
    texts: list[str]
    place: int

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph in question."""
        return self.paragraphs[self.place]

    @property
    def words(self) -> str:
        """Its words, without the marker."""
        return self.texts[self.place]

    def marked(self, offset: int) -> bool:
        """Whether the paragraph so far away has a marker."""
        place = self.place + offset
        return 0 <= place < len(self.paragraphs) and self.paragraphs[place].marker is not None

    def neighbour(self, offset: int) -> str:
        """The words of the paragraph so far away, empty at the ends."""
        place = self.place + offset
        return self.texts[place] if 0 <= place < len(self.texts) else ""


def _known(view: View) -> Kind | None:
    if view.paragraph.furniture:
        return Kind.FURNITURE
    return Kind.HEADING if view.paragraph.heading_level is not None else None


def _numbered_heading(view: View) -> Kind | None:
    """A number like 1.1 makes a heading, a lone 1. only where prose or a list of its own follows and not number 2."""
    marker = view.paragraph.marker
    if marker is None:
        return None
    if re.fullmatch(r"\d+(?:\.\d+)+\.?", marker):
        return Kind.HEADING if heading_like(view.words) else None
    if not re.fullmatch(r"\d+[.)]", marker) or not heading_like(view.words):
        return None
    following = view.neighbour(1)
    if view.marked(1):
        after = view.paragraphs[view.place + 1].marker or ""
        return Kind.HEADING if re.fullmatch(r"\d+(?:\.\d+)+\.?", after) else None
    return Kind.HEADING if following and following[:1].isupper() and not heading_like(following) else None


def _item(view: View) -> Kind | None:
    return Kind.ITEM if view.paragraph.marker is not None else None


def _address(view: View) -> Kind | None:
    """A line that is there for its address says nothing else."""
    if not _ADDRESS.search(view.words):
        return None
    return Kind.FURNITURE if len(_ADDRESS.sub("", view.words).split()) <= 20 else None


def _lead_in(view: View) -> Kind | None:
    """What ends with a colon or "vil" before a list is no heading."""
    if not view.marked(1) and not (view.place + 2 < len(view.texts) and view.marked(2)):
        return None
    last = _LAST.search(view.words)
    opens = last is not None and last[0].lower() in _LEAD_IN_ENDS
    return Kind.PARAGRAPH if opens or (view.words.endswith(":") and view.marked(1)) else None


def _part_heading(view: View) -> Kind | None:
    return Kind.HEADING if _PART.match(view.words) and heading_like(view.words) else None


def _bare_heading(view: View) -> Kind | None:
    """A short line without an end mark, in capitals or with a capital, that something stands under."""
    words = view.words
    if not heading_like(words):
        return None
    if not view.neighbour(1):
        return None
    return Kind.HEADING


RULES: tuple[Callable[[View], Kind | None], ...] = (
    _known,  # what the format or layout knows
    _numbered_heading,
    _item,
    _address,
    _lead_in,
    _part_heading,
    _bare_heading,
)


def heading_like(words: str) -> bool:
    """Whether the words could be a heading: short, with a capital in front, not ended as a sentence.

    >>> heading_like("Et arbeidsliv for alle"), heading_like("Vi vil ha et arbeidsliv for alle.")
    (True, False)
    """
    if not words or len(words.split()) > MOST_WORDS or len(words) > 120:
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in '«“"–-'):
        return False
    if _ENDED.search(words):
        return bool(re.search(r"[!?]$", words)) and len(words.split()) <= 8 and "." not in words[:-1].replace("nr.", "")
    last = _LAST.search(words)
    return last is None or last[0].isupper() or last[0].lower() not in (nb.OPEN | nn.OPEN)


def part_number(words: str) -> tuple[str, str] | None:
    """The word and number of a worded part ("Tema 3: Skole" → "tema", "3")."""
    found = _PART.match(words)
    return (found["word"].lower(), found["number"]) if found else None


def classify(text: Text) -> list[Part]:
    """Every paragraph with its kind, in order."""
    texts = [paragraph.span.of(text.string) for paragraph in text.paragraphs]
    view = View(text.paragraphs, texts, 0)
    parts = []
    for place, paragraph in enumerate(text.paragraphs):
        view.place = place
        kind = next((kind for rule in RULES if (kind := rule(view)) is not None), Kind.PARAGRAPH)
        parts.append(Part(paragraph, kind, texts[place]))
    return parts
