"""The lines of a file cut into parts, each with what it was taken for and what was found in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from policygraph.records.corrections import Unapplied
from policygraph.records.findings import Commitment, Deadline, Group, InstrumentUse, Involvement, Quantity, Reading
from policygraph.records.outline import Block, Kind
from policygraph.records.text import Span

T = TypeVar("T")
#: what a part of a line was taken for → what that means
KINDS: dict[str, str] = {
    "heading": "a heading; gives commitments their section",
    "lead-in": "what stands before a list and governs its items",
    "item": "an item of a list",
    "prose": "a paragraph",
    "furniture": "kept, but says nothing: contents, addresses, captions",
    "left out": "no part of the text: page and line numbers, running heads, notes, hyphens at ends of lines",
}
#: what was found within a commitment → what that means
MENTIONS: dict[str, str] = {
    "actor": "an actor, with its role",
    "group": "a population group",
    "instrument": "a policy instrument, with its type",
    "number": "an amount that is promised",
    "deadline": "a time by or from which",
}


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of a line with one kind, at most one commitment (by number) and one mention.

    ``mark`` is the name of the mention, ``tip`` says what was found and by which rules, ``anchors`` are the ids
    (``c<start>-<end>``) of the commitments that begin here.
    """

    words: str
    kind: str
    commitment: int | None = None
    mark: str = ""
    tip: str = ""
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewLine:
    """A line of the file; ``kind`` is that of most of it, ``label`` says more where a block begins."""

    number: int
    kind: str
    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ViewPage:
    """A page with its lines in the file's own order, and how many of its characters are of each kind."""

    number: int
    lines: tuple[ViewLine, ...]
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class View:
    """A document as it was read; ``doubts`` and ``corrections`` are (page, line, words, message).

    A correction that was not applied has no place: its page and line are 0.
    """

    reading: Reading
    pages: tuple[ViewPage, ...]
    doubts: tuple[tuple[int, int, str, str], ...]
    corrections: tuple[tuple[int, int, str, str], ...] = ()


@dataclass(slots=True)
class _Marks:
    """What stands at the characters of the text."""

    kinds: list[str]
    blocks: list[int | None]
    commitments: list[int | None]
    mentions: list[tuple[str, str] | None]
    tips: list[str] = field(default_factory=list)
    anchors: dict[int, list[str]] = field(default_factory=dict)


def view_of(reading: Reading, page: int | None = None, unapplied: Sequence[Unapplied] = ()) -> View:
    """The pages of a document, or only one of them, line by line."""
    text = reading.outline.text
    marks = _marks(reading)
    places: list[list[int | None]] = [[None] * len(line.text) for line in text.source.lines]
    for piece in text.ledger:
        width = 1 if piece.repaired else piece.end - piece.start
        for offset in range(width):
            if piece.column + offset < len(places[piece.line]):
                places[piece.line][piece.column + offset] = piece.start + offset
    lines: dict[int, list[ViewLine]] = {number: [] for number in range(1, text.source.page_count + 1)}
    counts: dict[int, dict[str, int]] = {number: dict.fromkeys(KINDS, 0) for number in lines}
    begun: set[int] = set()
    for line, at in zip(text.source.lines, places, strict=True):
        if not line.text.strip():
            continue
        begin = len(line.text) - len(line.text.lstrip())
        parts = _parts(line.text.strip(), at[begin : len(line.text.rstrip())], marks)
        sizes = dict.fromkeys(KINDS, 0)
        for part in parts:
            sizes[part.kind] += len("".join(part.words.split()))
        for name, size in sizes.items():
            counts[line.page][name] += size
        kind = max(sizes, key=lambda name: sizes[name])
        block = next(
            (marks.blocks[place] for place in at if place is not None and marks.blocks[place] is not None), None
        )
        label = "" if block is None or block in begun else _label(reading, reading.outline.blocks[block])
        if block is not None:
            begun.add(block)
        if label == "paragraph" and kind == "lead-in":
            label = kind
        lines[line.page].append(ViewLine(line.number, kind, label, tuple(parts)))
    pages = tuple(
        ViewPage(number, tuple(each), counts[number]) for number, each in lines.items() if page in (None, number)
    )
    doubts = []
    for doubt in reading.doubts:
        place = text.place(doubt.span)
        if page in (None, place.page):
            doubts.append((place.page, place.line_start, doubt.span.of(text.string), f"{doubt.message} [{doubt.rule}]"))
    return View(reading, pages, tuple(doubts), tuple(_corrections(reading, page, unapplied)))


def _corrections(
    reading: Reading, page: int | None, unapplied: Sequence[Unapplied]
) -> Iterator[tuple[int, int, str, str]]:
    """What a person put right, where it stands, and what found no place."""
    text = reading.outline.text
    for each in reading.corrections:
        for span in each.spans:
            place = text.place(span)
            if page in (None, place.page):
                before = f", before: {each.before}" if each.before else ""
                yield place.page, place.line_start, span.of(text.string), f"{each.correction.what}{before}"
    for missed in unapplied:
        yield 0, 0, missed.correction.quote, f"{missed.correction.what}, not applied: {missed.why}"


def _marks(reading: Reading) -> _Marks:
    outline = reading.outline
    size = len(outline.text.string)
    marks = _Marks(["left out"] * size, [None] * size, [None] * size, [None] * size)
    for number, block in enumerate(outline.blocks):
        start = block.span.start
        if block.marker is not None:  # the sign in front belongs to the block
            start = max(start - len(block.marker) - 1, 0)
        name = {Kind.HEADING: "heading", Kind.ITEM: "item", Kind.FURNITURE: "furniture"}.get(block.kind, "prose")
        _fill(marks.kinds, Span(start, block.span.end), name)
        _fill(marks.blocks, Span(start, block.span.end), number)
    for block in outline.blocks:
        if block.lead_in is not None:
            _fill(marks.kinds, block.lead_in, "lead-in")
    for number, commitment in enumerate(reading.commitments):
        _fill(marks.commitments, commitment.span, number)
        marks.anchors.setdefault(commitment.span.start, []).append(f"c{commitment.span.start}-{commitment.span.end}")
        marks.tips.append(_of_commitment(number, commitment))
        for name, span, tip in _mentions(commitment):
            _fill(marks.mentions, span, (name, tip))
    return marks


def _fill(values: list[T], span: Span, value: T) -> None:
    values[span.start : span.end] = [value] * (span.end - span.start)


def _parts(words: str, at: list[int | None], marks: _Marks) -> list[Part]:
    """The parts of one line; white space goes with what stands before it."""
    keys: list[tuple[str, int | None, tuple[str, str] | None]] = []
    for place, letter in zip(at, words, strict=True):
        if place is None and letter.isspace() and keys:
            keys.append(keys[-1])
        elif place is None:
            keys.append(("left out", None, None))
        else:
            keys.append((marks.kinds[place], marks.commitments[place], marks.mentions[place]))
    parts: list[Part] = []
    start = 0
    for end in range(1, len(words) + 1):
        place = at[end] if end < len(words) else None
        if end < len(words) and keys[end] == keys[start] and place not in marks.anchors:
            continue
        kind, commitment, mention = keys[start]
        first = at[start]
        tip = mention[1] if mention else marks.tips[commitment] if commitment is not None else ""
        anchors = () if first is None else tuple(marks.anchors.pop(first, ()))
        parts.append(Part(words[start:end], kind, commitment, mention[0] if mention else "", tip, anchors))
        start = end
    return parts


def _label(reading: Reading, block: Block) -> str:
    if block.kind is Kind.HEADING and block.section is not None:
        return f"heading {reading.outline.sections[block.section].level}"
    if block.kind is Kind.ITEM:
        return f"item {block.marker or ''}".strip() + (f" depth {block.depth}" if block.depth else "")
    return "furniture" if block.kind is Kind.FURNITURE else "paragraph"


def _of_commitment(number: int, found: Commitment) -> str:
    inside = f" within {found.parent + 1}" if found.parent is not None else ""
    said = (found.form, found.modality, found.action, found.verb or "no verb", found.language)
    return f"commitment {number + 1}{inside}: {', '.join(said)} [{', '.join(found.rules)}]"


def _mentions(commitment: Commitment) -> list[tuple[str, Span, str]]:
    found: list[tuple[str, Involvement | InstrumentUse | Group | Quantity | Deadline, str]] = []
    found += [("actor", each, f"{each.name}, {each.role}") for each in commitment.actors]
    found += [("instrument", each, f"{each.name}, {each.type}") for each in commitment.instruments]
    found += [("group", each, each.group.name() if each.group else "no scheme has it") for each in commitment.groups]
    found += [("number", each, f"{each.value:f} {each.unit}, {each.direction}") for each in commitment.numbers]
    if commitment.deadline is not None:
        found.append(("deadline", commitment.deadline, f"{commitment.deadline.relation} {commitment.deadline.iso}"))
    longest = sorted(found, key=lambda each: each[1].span.start - each[1].span.end)
    return [(name, each.span, f"{name}: {tip} [{', '.join(each.rules)}]") for name, each, tip in longest]
