"""Whether a line goes on in the next one: ordered rules, the first that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from policygraph.language import nb, nn
from policygraph.language.hyphens import HYPHENS, SOFT
from policygraph.layout.markers import Marker, marker
from policygraph.layout.rows import Row, inner_words

_OPEN = nb.OPEN | nn.OPEN
_ENDED = re.compile(r"[.!?…:;][»”’\"')\]]*$")
_LAST = re.compile(r"[^\W\d_]+$")


@dataclass(slots=True)
class Context:
    """What the rules look at: the rows, the marker each begins with, and how long a full line is around it.

    ``words`` are words (as written) that stand within lines.
    """

    rows: list[Row]
    markers: list[Marker | None]
    full: list[float]
    structured: bool = False
    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rows: list[Row], *, structured: bool) -> Context:
        """The context of a document."""
        context = cls(rows, [marker(row.text) for row in rows], full_lines(rows), structured, inner_words(rows))
        if structured:
            context.markers = [None] * len(rows)
        else:
            context.markers = _believed(context)
        return context

    def marker(self, place: int) -> Marker | None:
        """The marker that the row begins with."""
        return self.markers[place]

    def ended(self, place: int) -> bool:
        """Whether the row ends as a sentence does."""
        return _ENDED.search(self.rows[place].text) is not None

    def early(self, place: int) -> bool:
        """Whether the row stops where the next row's first word would have had room."""
        text, after = self.rows[place].text, self.rows[place + 1].text
        first = after.split(maxsplit=1)[0] if after else ""
        full = self.full[place]
        return len(text) + 1 + len(first) <= 0.97 * full or len(text) <= 0.6 * full


def full_lines(rows: list[Row]) -> list[float]:
    """For every row, the length of lines around it that surely go on in the next (0 where lines never do)."""
    sure = [
        (place, len(row.text))
        for place, (row, after) in enumerate(pairwise(rows))
        if not after.gap and after.text[:1].islower() and not _ENDED.search(row.text) and marker(after.text) is None
    ]
    if len(sure) < 3:
        return [0.0] * len(rows)
    places, lengths = [place for place, _ in sure], [length for _, length in sure]
    result, low = [], 0
    for place in range(len(rows)):
        while low + 31 < len(places) and abs(places[low + 31] - place) < abs(places[low] - place):
            low += 1
        result.append(float(median(lengths[low : low + 31])))
    return result


def _believed(context: Context) -> list[Marker | None]:
    """The markers that count: bullets always, the others where the line before is over or their list goes on."""
    rows, seen = context.rows, context.markers
    dashes = sum(each is not None and each.kind == "–" for each in seen)
    circles = sum(each is not None and each.kind == "o" for each in seen)
    result: list[Marker | None] = []
    last: dict[str, int] = {}
    open_kind: str | None = None
    for place, found in enumerate(seen):
        over = place == 0 or rows[place].gap > 0 or context.ended(place - 1) or context.early(place - 1)
        believed = found
        if found is not None:
            counted = found.value == last.get(found.kind, -1) + 1
            if found.kind == "–":
                single = dashes < 2
                if single or not (over or open_kind == "–"):
                    believed = None
            elif found.kind == "o":
                believed = found if circles >= 2 or open_kind is not None else None
            elif found.kind.startswith(("number", "letter")):
                begins = found.value == 1 and over
                strays = found.kind.startswith("number") and over and not last
                if not (counted or begins or strays) or (not over and not counted):
                    believed = None
            elif found.kind == "section" and not over:
                believed = None
        if believed is not None:
            last[believed.kind] = believed.value
            open_kind = believed.kind
        elif over and rows[place].gap:
            open_kind = None
        result.append(believed)
    return result


def _structured(context: Context, place: int) -> bool | None:
    if not context.structured:
        return None
    line = context.rows[place].line
    return not context.rows[place].gap and line.list_marker is None


def _furniture(context: Context, place: int) -> bool | None:
    before, row = context.rows[place - 1], context.rows[place]
    return False if before.furniture or row.furniture else None


def _marked(context: Context, place: int) -> bool | None:
    return False if context.marker(place) is not None else None


def _broken_word(context: Context, place: int) -> bool | None:
    """A hyphen at the end of a line says that the next one goes on, unless it begins a new thing."""
    before = context.rows[place - 1].text
    if len(before) > 1 and before[-1] in HYPHENS + SOFT and before[-2].isalnum():
        return True
    return None


def _lead_in(context: Context, place: int) -> bool | None:
    """What ends with a colon introduces what comes; a sentence with a colon in it goes on in small letters."""
    before, row = context.rows[place - 1], context.rows[place]
    if not before.text.endswith(":"):
        return None
    return row.text[:1].islower() and not row.gap and not context.early(place - 1)


def _small_letter(context: Context, place: int) -> bool | None:
    """A small letter goes on with what is not ended, even over an empty line (a page, a column, a wide heading)."""
    before, row = context.rows[place - 1], context.rows[place]
    if not row.text[:1].islower():
        return None
    if not context.ended(place - 1) or before.text.endswith(";"):
        return True
    return None if row.gap else True


def _open_word(context: Context, place: int) -> bool | None:
    """No line that is over ends with "og", "i", "den" or a comma."""
    before, row = context.rows[place - 1], context.rows[place]
    if row.gap > 2:
        return None
    if before.text.endswith((",", " –", "(", "«", "/")):
        return True
    last = _LAST.search(before.text)
    if last is None or last[0].lower() not in _OPEN or last[0].isupper():
        return None
    if last[0].lower() in nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS and context.early(place - 1):
        return None  # "Partiet vil" on a line of its own
    return True


def _new_sentence(context: Context, place: int) -> bool | None:
    """A capital on a word that the document writes small begins a sentence: what is not ended before was a heading."""
    first = re.match(r"[^\W\d_]+", context.rows[place].text)
    if first is None or context.ended(place - 1) or not first[0][0].isupper() or first[0][1:] != first[0][1:].lower():
        return None
    return False if first[0].lower() in context.words else None


def _gap(context: Context, place: int) -> bool | None:
    """An empty line ends what nothing before shows to be open."""
    return False if context.rows[place].gap else None


def _early(context: Context, place: int) -> bool | None:
    """A line that stops though the next word had room is the last of its paragraph, or a heading."""
    return False if context.early(place - 1) or not context.full[place - 1] else None


def _ended_at_capital(context: Context, place: int) -> bool | None:
    """A full line goes on."""
    return True


#: in this order: what the format or a marker says, then what the words show, last what the measure shows
RULES: tuple[Callable[[Context, int], bool | None], ...] = (
    _structured,
    _furniture,
    _marked,
    _broken_word,
    _lead_in,
    _small_letter,
    _open_word,
    _new_sentence,
    _gap,
    _early,
    _ended_at_capital,
)


def goes_on(context: Context, place: int) -> bool:
    """Whether the row at ``place`` goes on with the one before it."""
    for rule in RULES:
        answer = rule(context, place)
        if answer is not None:
            return answer
    return False
