"""Items, headings and sub-items of lists without bullets: paragraphs that open with an infinitive, and those beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygraph.language import nb, nn
from policygraph.language.infinitives import opens_as_item
from policygraph.language.lead_ins import is_lead_in
from policygraph.records.text import Paragraph

_PROMISES = nb.PROMISES | nn.PROMISES
_WORD = re.compile(r"[^\W\d_]+")
_PASSIVE = re.compile(r"[a-zæøå]{4,}(?:es|ast)\Z")
#: a heading between such lines has no more words than this, before a lead-in some more
SHORT, BEFORE_LEAD_IN = 4, 8


@dataclass(frozen=True, slots=True)
class LineItems:
    """The places of ``items``, of those ``within`` the one before them, of ``headings`` and of lead-ins (``leads``)."""

    items: frozenset[int] = frozenset()
    within: frozenset[int] = frozenset()
    headings: frozenset[int] = frozenset()
    leads: frozenset[int] = frozenset()


def line_items(paragraphs: Sequence[Paragraph], texts: Sequence[str]) -> LineItems:
    """What the paragraphs without bullets are that stand in lists of lines."""
    known = [paragraph.heading_level is not None or bool(paragraph.furniture) for paragraph in paragraphs]
    free = [
        bool(texts[place]) and paragraph.marker is None and not known[place]
        for place, paragraph in enumerate(paragraphs)
    ]
    opens = [
        free[place] and (paragraphs[place].listed or text[0].isupper()) and opens_as_item(text)
        for place, text in enumerate(texts)
    ]
    leads = frozenset(
        place
        for place, text in enumerate(texts)
        if free[place] and (is_lead_in(text) or _opens_list(paragraphs[place : place + 2], text, opens[place]))
    )
    headings = _headings(paragraphs, texts, opens, leads, free)
    titles = {text for paragraph, text in zip(paragraphs, texts, strict=True) if paragraph.heading_level is not None}
    items: set[int] = set()
    for place, paragraph in enumerate(paragraphs):
        taken = place in leads or place in headings or texts[place] in titles or " | " in texts[place]
        if not free[place] or taken:
            continue
        after = paragraphs[place + 1 : place + 2]
        opens_next = place + 1 < len(texts) and opens[place + 1]
        below = place - 1 in items or place - 1 in leads
        apart = paragraph.gap and place - 1 in items and not paragraphs[place - 1].gap  # the list before stood tight
        over = place + 1 < len(texts) and not known[place + 1]
        titled = place + 1 in leads and place - 1 not in items
        if opens[place] and over and not opens_next and not paragraph.listed and (apart or titled):
            continue  # a heading, such as "Bygge landet"
        lost = bool(place and after) and all(each.marker is not None for each in (paragraphs[place - 1], *after))
        between = below and opens_next and _clause(texts[place])
        if paragraph.listed or between or (opens[place] and (below or opens_next or lost)):
            items.add(place)
    return LineItems(frozenset(items), _within(texts, items, opens, paragraphs), headings, leads)


def _opens_list(beside: Sequence[Paragraph], text: str, opens: bool) -> bool:
    """Whether a line with a colon stands before the lines of a list, whatever it says ("Våre viktigste saker:")."""
    return text.endswith(":") and not opens and len(beside) > 1 and all(each.listed for each in beside)


def _headings(
    paragraphs: Sequence[Paragraph],
    texts: Sequence[str],
    opens: Sequence[bool],
    leads: frozenset[int],
    free: Sequence[bool],
) -> frozenset[int]:
    """Short names between the lines: before a lead-in, or where the other lines of the block say what to do."""
    found: set[int] = set()
    for start, end in _blocks(paragraphs, free):
        names = [place for place in range(start, end) if not opens[place] and _name(texts[place])]
        short = [place for place in names if len(texts[place].split()) <= SHORT]
        led = any(place in leads for place in range(start, end)) or start - 1 in leads
        others = end - start - len(short)
        few = len(short) * 2 <= others
        for place in names:
            verb = led and texts[place].split()[0].endswith("e") and " " in texts[place]  # one that no list has
            one = " " not in texts[place] and not led  # the next line may be a name, too
            alone = place - 1 not in names and (one or place + 1 not in names)
            if place + 1 in leads or (
                few and alone and place in short and not verb and not _below_colon(texts, place, start)
            ):
                found.add(place)
    return frozenset(found)


def _below_colon(texts: Sequence[str], place: int, start: int) -> bool:
    """Whether the line before opens a list of its own ("Prioritere forskning på:")."""
    return place > start and texts[place - 1].endswith(":")


def _blocks(paragraphs: Sequence[Paragraph], free: Sequence[bool]) -> list[tuple[int, int]]:
    """Runs of listed paragraphs without white space between them."""
    found, place = [], 0
    while place < len(paragraphs):
        end = place + 1
        if free[place] and paragraphs[place].listed:
            while end < len(paragraphs) and free[end] and paragraphs[end].listed and not paragraphs[end].gap:
                end += 1
            found.append((place, end))
        place = end
    return found


def _name(text: str) -> bool:
    """Whether a line could name what the next ones are about: no mark at its end, no verb of a clause in it."""
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or len(words) > BEFORE_LEAD_IN or not text[0].isupper() or text[-1] in ".:;,!?…":
        return False
    return not _clause(text) and words[0] not in ("at", "å") and not any(map(_PASSIVE.match, words[1:]))


def _clause(text: str) -> bool:
    """Whether a line without a mark at its end says what shall or must be."""
    return text[-1:] not in ".:?!" and any(word.lower() in _PROMISES for word in _WORD.findall(text)[1:])


def _within(
    texts: Sequence[str], items: set[int], opens: Sequence[bool], paragraphs: Sequence[Paragraph]
) -> frozenset[int]:
    """Items without a verb below one that ends with a colon, until one says again what to do."""
    found: set[int] = set()
    for place in sorted(items):
        if opens[place] or paragraphs[place].gap or _clause(texts[place]) or place - 1 not in items:
            continue
        if place - 1 in found or (texts[place - 1].endswith(":") and opens[place - 1]):
            found.add(place)
    return frozenset(found)
