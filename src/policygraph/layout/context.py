"""What is known about the rows of a document when they are joined: markers, ends, and how full each line is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policygraph.language import nb, nn
from policygraph.language.ends import ENDS, ends_with
from policygraph.layout.markers import Marker, believed, markers
from policygraph.layout.measure import INDENT, edges_of, full_lines
from policygraph.layout.rows import Row

#: words that stand small within sentences, whether the document does so or not
_SMALL = nb.LEANING | nn.LEANING | nb.STARTERS | nn.STARTERS
_ENDINGS = nb.NOUN_ENDINGS | nn.NOUN_ENDINGS
_FIRST = re.compile(r"[^\W\d_]+")
#: a noun of this length shows in its other forms, too, that it is no name
LONG = 5
#: so many ends of paragraphs show what parts them
PARTED = 8
#: a row that begins so far, in points, from the edge of the one above it is nested in it, or stands further out
STEP = 4.0


@dataclass(slots=True)
class Context:
    """What the rules look at: the rows, what each says, the marker it begins with, and how long a full line is there.

    ``ended`` says of each row whether it ends as a sentence does. ``words`` are the words that stand within lines,
    as written: a word that is written small there is no name. ``edges`` are the left and right edges of each row's
    column, where the format tells places.
    """

    rows: list[Row]
    texts: list[str]
    ended: list[bool]
    markers: list[Marker | None]
    full: list[float]
    edges: list[tuple[float, float]]
    words: frozenset[str]
    structured: bool
    #: whether each row belongs to an item, told for all rows when it is first asked: by then the markers are settled
    inside: list[bool] = field(default_factory=list)
    #: whether white space parts the paragraphs of the document, told when it is first asked
    spaced: bool | None = None

    @classmethod
    def of(cls, rows: list[Row], words: frozenset[str], *, structured: bool) -> Context:
        """The context of a document; ``words`` are those that stand within its lines."""
        texts = [row.text for row in rows]
        ended = [ends_with(text, ENDS) for text in texts]
        seen = markers(rows, texts)
        full = full_lines(rows, texts, ended, seen)
        context = cls(rows, texts, ended, seen, full, edges_of(rows), words | _SMALL, structured)
        if structured:
            counted = _counted(rows, seen)
            seen = [
                found if place in counted or _typed(rows[place], found) else None for place, found in enumerate(seen)
            ]
            context.markers = believed(seen, [_typed_free(context, seen, place) for place in range(len(rows))])
        else:
            context.markers = believed(
                seen, [context.over(place) or context.stepped(place) for place in range(len(rows))]
            )
            for place, row in enumerate(rows):
                if row.line.list_marker is not None and context.markers[place] is None:
                    context.markers[place] = Marker(row.line.list_marker, 0, row.line.list_marker)
        return context

    def early(self, place: int, share: float = 0.97) -> bool:
        """Whether the row stops though the next one's first word had room within ``share`` of a full line."""
        if place + 1 >= len(self.rows):
            return True
        if self.edges:
            return self._room(place, share)
        full = self.full[place]
        if not full:
            return True
        length = len(self.texts[place])
        return length + 1 + self._first_length(place + 1) <= share * full or length <= 0.6 * full

    def _room(self, place: int, share: float) -> bool:
        """The same by geometry: whether the first word of the next row had room before the edge of the column."""
        line, (left, right) = self.rows[place].line, self.edges[place]
        box = line.box
        if box is None or not self.texts[place]:
            return True
        width = (box.right - box.left) / len(line.text.rstrip())
        need = (self._first_length(place + 1) + 1) * width
        return right - box.right >= need * (2 - share) or box.right - left <= 0.6 * (right - left)

    def _first_length(self, place: int) -> int:
        words = self.texts[place].split(maxsplit=1)
        return len(words[0]) if words else 0

    def new_page(self, place: int) -> bool:
        """Whether the row begins a page."""
        return place > 0 and self.rows[place].line.page != self.rows[place - 1].line.page

    def in_item(self, place: int) -> bool:
        """Whether the row belongs to an item: no empty line and no end of a lead-in since its marker."""
        if not self.inside:
            for at, found in enumerate(self.markers):
                goes_on = at > 0 and not self.rows[at].gap and not self.texts[at - 1].endswith(":")
                self.inside.append(found is not None or (goes_on and self.inside[at - 1]))
        return self.inside[place]

    def parted(self) -> bool:
        """Whether white space parts the paragraphs: a line that stops in the first half of its column shows it."""
        if self.spaced is None:
            seen = [bool(self.rows[place].gap) for place in range(1, len(self.rows)) if self._stops(place)]
            self.spaced = len(seen) >= PARTED and sum(seen) >= 0.95 * len(seen)
        return self.spaced

    def _stops(self, place: int) -> bool:
        """Whether a sentence ends in the first half of a line of prose, and another begins in the row ``place``."""
        if not self.edges or not self.ended[place - 1] or self.markers[place] is not None or self.new_page(place):
            return False
        before, row = self.rows[place - 1], self.rows[place]
        if before.level is not None or row.level is not None or before.furniture or row.furniture:
            return False
        above, box, (left, right) = before.line.box, row.line.box, self.edges[place - 1]
        if above is None or box is None or above.bottom < box.bottom or before.line.font_size != row.line.font_size:
            return False
        return above.right - left <= 0.5 * (right - left) and self.texts[place][:1].isupper()

    def over(self, place: int) -> bool:
        """Whether what stands before the row may be over, so that a marker can begin there."""
        if place == 0 or self.rows[place].gap > 0 or self.ended[place - 1] or self.early(place - 1):
            return True
        level = self.rows[place].level
        return level is not None and level != self.rows[place - 1].level

    def stepped(self, place: int) -> bool:
        """Whether the row counts something and begins further in or out than the row before it in its column."""
        found, row = self.markers[place], self.rows[place].line
        if found is None or not found.sign[0].isalnum() or not place:
            return False
        before = self.rows[place - 1].line
        if row.box is None or before.box is None or row.page != before.page or row.box.top > before.box.top:
            return False
        return STEP < abs(row.box.left - before.box.left) <= INDENT

    def small(self, place: int) -> bool:
        """Whether the row's first word is one that the document writes small."""
        first = _FIRST.match(self.texts[place])
        if first is None:
            return False
        word = first[0].lower()
        return word in self.words or (len(word) >= LONG and any(word + ending in self.words for ending in _ENDINGS))


def _typed(row: Row, found: Marker | None) -> bool:
    """Whether an author typed the marker in a format that has lists and headings of its own.

    A number within a paragraph is none: such formats know numbered lists, but not "a)" and "•".
    """
    numbered = found is not None and found.sign[0].isdigit()
    begins = row.gap > 0 or row.index == 0 or not numbered
    return found is not None and row.line.list_marker is None and begins and (not row.line.heading_level or numbered)


def _counted(rows: list[Row], seen: list[Marker | None]) -> set[int]:
    """Places of numbers that go on counting, line by line, from the one that their paragraph begins with."""
    found: set[int] = set()
    last: Marker | None = None
    for place, row in enumerate(rows):
        here = seen[place]
        numbered = here is not None and here.kind.startswith("number") and row.line.list_depth is None
        if row.gap or place == 0:
            last = here if numbered else None
        elif numbered and here and last and (here.kind, here.value) == (last.kind, last.value + 1):
            found.add(place)
            last = here
    return found


def _typed_free(context: Context, seen: list[Marker | None], place: int) -> bool:
    """Whether a typed marker stands after an end or next to another one of its kind."""
    if place == 0 or context.rows[place].gap or context.ended[place - 1]:
        return True
    beside = (seen[place - 1], seen[place + 1] if place + 1 < len(seen) else None)
    here = seen[place]
    return here is not None and any(each is not None and each.kind == here.kind for each in beside)
