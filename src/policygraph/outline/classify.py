"""What each paragraph is: ordered rules, the first that knows decides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from policygraph.language import nb, nn
from policygraph.language.ends import ends_with, last_word
from policygraph.language.lead_ins import left_open, opens_list
from policygraph.outline.line_items import LineItems, line_items
from policygraph.outline.quotations import quotations
from policygraph.outline.signatures import signatures
from policygraph.records.outline import Kind
from policygraph.records.text import Paragraph, Span, Text

_ENDS = (".", "!", "?", "…", ";", ",")
_OPEN = nb.OPEN | nn.OPEN
_BOXES = nb.BOXES | nn.BOXES
_PROMISES = nb.PROMISES | nn.PROMISES
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")
#: one of these stands in every address: to look for them first takes a fraction of the time
_ADDRESSED = ("@", "://", "www.")
_ADOPTED = re.compile(rf"(?:{'|'.join(sorted(nb.ADOPTED | nn.ADOPTED))})\b", re.I)
_THEN_ADOPTED = re.compile(rf"[,(–]\s*(?:{'|'.join(sorted(nb.ADOPTED | nn.ADOPTED))})\b.*\d{{4}}\W*$", re.I)
_PUBLISHED = re.compile(rf"(?:{'|'.join(sorted(nb.PUBLISHED | nn.PUBLISHED))})\b\D{{0,20}}\d", re.I)
_CREDIT = re.compile(
    rf"(?:{'|'.join(sorted(nb.CREDITS | nn.CREDITS))})\s?:\s?\S|(?:{'|'.join(sorted(nb.IMPRINT | nn.IMPRINT))})\b", re.I
)
_PART = re.compile(
    rf"(?P<word>{'|'.join(sorted({*nb.PARTS, *nn.PARTS}, key=len, reverse=True))})\.?\s+(?P<number>\d{{1,3}}|[IVX]+)\b",
    re.I,
)
_SECTION = re.compile(r"\d+(?:\.\d+)+\.?")
_NUMBER = re.compile(r"(\d+)[.)]")
_INNER_END = re.compile(r"[a-zæøå]{3}[.!?]\s+[A-ZÆØÅ]")
_SAYS = re.compile(r"[^\W\d_]{2}|\d{4}")
#: longer ones are sentences
MOST_WORDS, MOST_CHARACTERS = 16, 130
#: numbers like 1.2.3 are those of items if there are so many, and no more than this share stands alone
FEWEST, ALONE = 4, 0.4


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or two that are one heading, and what it is."""

    paragraph: Paragraph
    kind: Kind
    words: str
    span: Span
    page: int


@dataclass(slots=True)
class View:
    """What the rules look at: a paragraph, its words, and its neighbours.

    ``listed`` are the numbers of parts (3 of "1.2.3") that in this document number items, not headings; ``lines`` are
    the lists without bullets, ``signed`` the paragraphs that sign the document, or
    quote somebody; ``stopped`` counts the headings that run in and end with a full stop.
    """

    paragraphs: tuple[Paragraph, ...]
    texts: list[str]
    place: int
    body: float = 0.0
    listed: frozenset[int] = frozenset()
    lines: LineItems = field(default_factory=LineItems)
    signed: frozenset[int] = frozenset()
    stopped: int = 0

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph in question."""
        return self.paragraphs[self.place]

    @property
    def words(self) -> str:
        """Its words, without the marker."""
        return self.texts[self.place]

    def marker(self, offset: int) -> str | None:
        """The marker of the paragraph so far away."""
        place = self.place + offset
        return self.paragraphs[place].marker if 0 <= place < len(self.paragraphs) else None

    def neighbour(self, offset: int) -> str:
        """The words of the paragraph so far away, empty at the ends."""
        place = self.place + offset
        return self.texts[place] if 0 <= place < len(self.texts) else ""


def _known(view: View) -> Kind | None:
    if view.paragraph.furniture:
        return Kind.FURNITURE
    return Kind.HEADING if view.paragraph.heading_level is not None else None


def _section_number(view: View) -> Kind | None:
    """A number like 1.1 makes a heading, also of a short sentence; before a long one it is a clause of a statute."""
    if view.paragraph.marker is None or not _SECTION.fullmatch(view.paragraph.marker):
        return None
    if _parts(view.paragraph.marker) in view.listed:
        return None
    short = len(view.words.split()) <= 8 and not view.words.endswith(",")
    return Kind.HEADING if heading_like(view.words) or short else Kind.PARAGRAPH


def _line(view: View) -> Kind | None:
    """A line of a list without bullets: an item, a heading between items, or their lead-in."""
    if view.place in view.lines.items:
        return Kind.ITEM
    if view.place in view.lines.headings:
        return Kind.HEADING
    before_list = view.place in view.lines.leads and view.place + 1 in view.lines.items
    return Kind.PARAGRAPH if before_list else None


def _lone_number(view: View) -> Kind | None:
    """A number like 1. makes a heading where prose stands under it, and no other number next to it."""
    found = _NUMBER.fullmatch(view.paragraph.marker or "")
    if found is None or not heading_like(view.words):
        return None
    before = _NUMBER.fullmatch(view.marker(-1) or "")
    sign = found[0][-1]
    if before is not None and before[0][-1] == sign and int(before[1]) == int(found[1]) - 1:
        return None
    if view.place + 1 < len(view.paragraphs) and view.paragraphs[view.place + 1].within:
        return None  # an item of several paragraphs
    following, after = view.neighbour(1), view.marker(1)
    if after is not None:
        return Kind.HEADING if _SECTION.fullmatch(after) else None
    return Kind.HEADING if following[:1].isupper() else None


def _item(view: View) -> Kind | None:
    return Kind.ITEM if view.paragraph.marker is not None else None


def _within(view: View) -> Kind | None:
    """A further paragraph of an item, or a promise in a cell, is no heading, however short."""
    return Kind.PARAGRAPH if view.paragraph.within and not view.paragraph.bold else None


def _address(view: View) -> Kind | None:
    """A line that is there for its address says nothing else."""
    if not any(sign in view.words for sign in _ADDRESSED) or not _ADDRESS.search(view.words):
        return None
    return Kind.FURNITURE if len(_ADDRESS.sub("", view.words).split()) <= 20 else None


def _adopted(view: View) -> Kind | None:
    """A line that says when the document was adopted or published stands under its title, and is none."""
    dated = _ADOPTED.match(view.words) or _PUBLISHED.match(view.words)
    if view.place and view.paragraph.marker is None and view.paragraph.heading_level is None:
        dated = dated or _THEN_ADOPTED.search(
            view.words
        )  # «Program for 2025–2029, vedtatt av landsmøtet 6. april 2025»
    return Kind.FURNITURE if dated and len(view.words.split()) <= MOST_WORDS else None


def _signature(view: View) -> Kind | None:
    """Who signed, where and when, and how to reach them; and what somebody is quoted with on the page."""
    return Kind.FURNITURE if view.place in view.signed else None


def _ornament(view: View) -> Kind | None:
    """What says no word and no year, such as a letter between stars or a number alone."""
    return None if _SAYS.search(view.words) else Kind.FURNITURE


def _menu(view: View) -> Kind | None:
    """Names with bars between them lead to other parts of the text."""
    names = view.words.split(" | ")
    if len(names) < 3 or view.paragraph.heading_level is not None or view.paragraph.marker is not None:
        return None
    return None if any(ends_with(name, _ENDS) or len(name.split()) > MOST_WORDS for name in names) else Kind.FURNITURE


def _box(view: View) -> Kind | None:
    """The label of a box with facts is no heading of what comes after the box."""
    return Kind.FURNITURE if view.words.lower().rstrip(" :?!….") in _BOXES else None


def _caption(view: View) -> Kind | None:
    """A line that names its photographer stands below a picture, one that names the printer in an imprint."""
    short = len(view.words.split()) <= 2 * MOST_WORDS and view.paragraph.marker is None
    return Kind.FURNITURE if short and _CREDIT.match(view.words) else None


def _pull_quote(view: View) -> Kind | None:
    """Words in large letters, quoted or ended as a sentence, that the text says again."""
    level, words = view.paragraph.heading_level, view.words.strip('«»“”" ')
    large = level is not None or (view.paragraph.font_size or 0.0) > 1.06 * view.body
    if not large or len(words.split()) < 4 or (words == view.words and not ends_with(words, _ENDS)):
        return None
    bare = words.rstrip(".")
    again = any(bare in text and text != view.words for text in view.texts)
    return Kind.FURNITURE if again else None


def _open_lead_in(view: View) -> Kind | None:
    """What a list follows and "vil" ends is no heading, in whatever letters."""
    before_list = view.marker(1) is not None or view.marker(2) is not None
    if not before_list or view.paragraph.marker is not None:
        return None
    at_once = view.marker(1) is not None and view.paragraph.heading_level is None
    return Kind.PARAGRAPH if left_open(view.words) or (at_once and opens_list(view.words)) else None


def _lead_in(view: View) -> Kind | None:
    """What a list follows and a colon ends is no heading; nor is a promise with a colon."""
    words = view.words
    if not words.endswith(":"):
        return None
    promise = any(word.lower() in _PROMISES for word in _WORD.findall(words))
    return Kind.PARAGRAPH if promise or view.marker(1) is not None else None


def _run_in(view: View) -> Kind | None:
    """A few words in bold that a paragraph begins with; with a full stop only where the document has more of them."""
    if not view.paragraph.run_in:
        return None
    words = view.words
    return (
        Kind.HEADING if heading_like(words.rstrip(".")) and (words[-1] != "." or view.stopped > 1) else Kind.PARAGRAPH
    )


def _part_heading(view: View) -> Kind | None:
    return Kind.HEADING if _PART.match(view.words) and heading_like(view.words) else None


def _bare_heading(view: View) -> Kind | None:
    """A short line without an end mark and with a capital, that something stands under."""
    return Kind.HEADING if view.neighbour(1) and heading_like(view.words) else None


RULES: tuple[Callable[[View], Kind | None], ...] = (
    _open_lead_in,  # before what layout knows: it is often as large and bold as a heading
    _ornament,  # a line of stars says nothing, whatever its size
    _caption,
    _signature,  # before what layout knows: names stand in bold
    _box,
    _menu,  # before lines of a list, which its names look like
    _pull_quote,  # before what layout knows: it is larger than the text around it
    _run_in,
    _known,  # what the format or layout knows
    _section_number,
    _lone_number,  # before items, from which it takes what only looks like one
    _item,
    _address,
    _adopted,
    _within,
    _line,  # before headings, which short items look like
    _lead_in,  # before headings, which it looks like
    _part_heading,
    _bare_heading,
)


def heading_like(words: str) -> bool:
    """Whether the words could be a heading: short, with a capital in front, not ended as a sentence.

    >>> heading_like("Et arbeidsliv for alle"), heading_like("Vi vil ha et arbeidsliv for alle.")
    (True, False)
    """
    if not words or len(words.split()) > MOST_WORDS or len(words) > MOST_CHARACTERS:
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in '«“"'):
        return False
    if len(words.split()) > 8 and _INNER_END.search(words):
        return False
    if ends_with(words, _ENDS):
        called = words.endswith(("!", "?"))
        return called and len(words.split()) <= 8 and not re.search(r"[.!?]\s+[A-ZÆØÅ]", words)
    last = last_word(words.rstrip(": "))
    return last.isupper() or last.lower() not in _OPEN


def part_number(words: str) -> tuple[str, str] | None:
    """The word and number of a worded part.

    >>> part_number("Tema 3: Skole")
    ('tema', '3')
    """
    found = _PART.match(words)
    return (found["word"].lower(), found["number"]) if found else None


def classify(text: Text) -> list[Part]:
    """Every paragraph with its kind, in order; a heading that ends with a colon is one with the heading below it."""
    texts = [paragraph.span.of(text.string) for paragraph in text.paragraphs]
    view = View(text.paragraphs, texts, 0, _body(text), _listed(text.paragraphs))
    view.lines = line_items(text.paragraphs, texts)
    view.signed = signatures(text.paragraphs, texts) | quotations(text.paragraphs, texts)
    view.stopped = sum(
        paragraph.run_in and words.endswith(".") for paragraph, words in zip(text.paragraphs, texts, strict=True)
    )
    parts: list[Part] = []
    for place, paragraph in enumerate(text.paragraphs):
        if not texts[place]:
            continue
        view.place = place
        kind = next((kind for rule in RULES if (kind := rule(view)) is not None), Kind.PARAGRAPH)
        if place in view.lines.within:
            paragraph = replace(paragraph, indent=paragraph.indent + 1)
        part = Part(paragraph, kind, texts[place], paragraph.span, text.place(paragraph.span).page)
        if parts and _one_heading(parts[-1], part):
            whole = Span(parts[-1].span.start, part.span.end)
            parts[-1] = replace(parts[-1], words=f"{parts[-1].words} {part.words}", span=whole)
        else:
            parts.append(part)
    return parts


def _listed(paragraphs: tuple[Paragraph, ...]) -> frozenset[int]:
    """How many parts the numbers have that mostly follow one another directly, as those of headings do not."""
    alone: dict[int, list[bool]] = {}
    for place, paragraph in enumerate(paragraphs):
        marker = paragraph.marker or ""
        if not _SECTION.fullmatch(marker) or paragraph.heading_level is not None or paragraph.furniture:
            continue
        beside = paragraphs[max(place - 1, 0) : place + 2]
        numbers = [_numbers(each.marker or "") for each in beside]
        own = _numbers(marker)
        follows = any(
            each[:-1] == own[:-1] and abs(each[-1] - own[-1]) == 1 for each in numbers if len(each) == len(own)
        )
        alone.setdefault(len(own), []).append(not follows)
    return frozenset(
        parts for parts, found in alone.items() if len(found) >= FEWEST and sum(found) <= ALONE * len(found)
    )


def _numbers(marker: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", marker)] if _SECTION.fullmatch(marker) else []


def _parts(marker: str) -> int:
    return len(_numbers(marker))


def _body(text: Text) -> float:
    """The size that most letters have; no size is larger than this where the format tells none."""
    counts: Counter[float] = Counter()
    for paragraph in text.paragraphs:
        if paragraph.font_size is not None:
            counts[paragraph.font_size] += paragraph.span.end - paragraph.span.start
    return max(counts, key=lambda size: (counts[size], size)) if counts else float("inf")


def _one_heading(first: Part, second: Part) -> bool:
    if first.kind is not Kind.HEADING or second.kind is not Kind.HEADING or second.paragraph.marker:
        return False
    return first.words.endswith(":") and not second.paragraph.gap and len(first.words.split()) <= MOST_WORDS
