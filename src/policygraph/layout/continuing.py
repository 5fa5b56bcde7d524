"""Whether a line goes on in the next one: ordered rules, the first that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from policygraph.language import nb, nn
from policygraph.language.hyphens import HYPHENS, SOFT
from policygraph.layout.markers import Marker, believed, marker, markers
from policygraph.layout.rows import Row, inner_words
from policygraph.records.source import Box

_LEANING = nb.LEANING | nn.LEANING
#: words that no line ends with but one that goes on; "vil" may end a lead-in
_OPEN = (nb.OPEN | nn.OPEN) - nb.LEAD_IN_ENDS - nn.LEAD_IN_ENDS
_STARTERS = nb.STARTERS | nn.STARTERS
_ENDED = re.compile(r"[.!?…:;][»”’\"')\]]*$")
_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = _WORD = re.compile(r"[^\W\d_]+")
#: a small letter, also behind an opening bracket or quote or a dash
_SMALL = re.compile(r"[(«“\"–-]?\s?[a-zæøåäöüéáčđŋšŧž]")
_PART = re.compile(rf"(?:{'|'.join(sorted({*nb.PARTS, *nn.PARTS}))})\s+(?:\d{{1,2}}|[IVX]+)\b[.:]?", re.I)
#: how many lines that surely go on are looked at to tell how long a full line is
WINDOW = 31
#: a letter this many times as large as the next ones begins a paragraph
DROPPED = 1.6
#: a noun of this length shows in its other forms, too, that it is no name
LONG = 5
_ENDINGS = nb.NOUN_ENDINGS | nn.NOUN_ENDINGS
#: lines that begin this close to each other, in points, stand in one column
INDENT = 60


@dataclass(slots=True)
class Context:
    """What the rules look at: the rows, the marker each begins with, and how long a full line is around it.

    ``words`` are the words that stand within lines, as written: a word that is written small there is no name.
    ``edges`` are the left and right edges of each row's column, where the format tells places.
    """

    rows: list[Row]
    markers: list[Marker | None]
    full: list[float]
    structured: bool
    words: frozenset[str]
    edges: list[tuple[float, float]]

    @classmethod
    def of(cls, rows: list[Row], *, structured: bool) -> Context:
        """The context of a document."""
        words = inner_words(rows) | nb.LEANING | nn.LEANING | nb.STARTERS | nn.STARTERS
        context = cls(rows, markers(rows), full_lines(rows), structured, words, edges_of(rows))
        if structured:
            seen = [found if _typed(row, found) else None for row, found in zip(rows, context.markers, strict=True)]
            context.markers = believed(seen, [_typed_free(context, seen, place) for place in range(len(rows))])
        else:
            context.markers = believed(context.markers, [context.over(place) for place in range(len(rows))])
            for place, row in enumerate(rows):
                if row.line.list_marker is not None and context.markers[place] is None:
                    context.markers[place] = Marker(row.line.list_marker, 0, row.line.list_marker)
        return context

    def ended(self, place: int) -> bool:
        """Whether the row ends as a sentence does."""
        return _ENDED.search(self.rows[place].text) is not None

    def early(self, place: int, share: float = 0.97) -> bool:
        """Whether the row stops though the next one's first word had room within ``share`` of a full line."""
        if place + 1 >= len(self.rows):
            return True
        if self.edges:
            return self._room(place, share)
        if not self.full[place]:
            return True
        text, after = self.rows[place].text, self.rows[place + 1].text
        first = after.split(maxsplit=1)[0] if after else ""
        return len(text) + 1 + len(first) <= share * self.full[place] or len(text) <= 0.6 * self.full[place]

    def _room(self, place: int, share: float) -> bool:
        """The same by geometry: whether the first word of the next row had room before the edge of the column."""
        row, after = self.rows[place], self.rows[place + 1].text
        box, (left, right) = row.line.box, self.edges[place]
        if box is None or not row.text:
            return True
        width = (box.right - box.left) / len(row.line.text.rstrip())
        need = (len(after.split(maxsplit=1)[0]) + 1) * width
        return right - box.right >= need * (2 - share) or box.right - left <= 0.6 * (right - left)

    def new_page(self, place: int) -> bool:
        """Whether the row begins a page."""
        return place > 0 and self.rows[place].line.page != self.rows[place - 1].line.page

    def in_item(self, place: int) -> bool:
        """Whether the row belongs to an item: no empty line and no end of a lead-in since its marker."""
        while self.markers[place] is None and place > 0 and not self.rows[place].gap:
            if self.rows[place - 1].text.endswith(":"):
                return False
            place -= 1
        return self.markers[place] is not None

    def over(self, place: int) -> bool:
        """Whether what stands before the row may be over, so that a marker can begin there."""
        return place == 0 or self.rows[place].gap > 0 or self.ended(place - 1) or self.early(place - 1)

    def small(self, place: int) -> bool:
        """Whether the row's first word is one that the document writes small."""
        first = _FIRST.match(self.rows[place].text)
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


def _typed_free(context: Context, seen: list[Marker | None], place: int) -> bool:
    """Whether a typed marker stands after an end or next to another one of its kind."""
    if place == 0 or context.rows[place].gap or context.ended(place - 1):
        return True
    beside = (seen[place - 1], seen[place + 1] if place + 1 < len(seen) else None)
    here = seen[place]
    return here is not None and any(each is not None and each.kind == here.kind for each in beside)


def full_lines(rows: list[Row]) -> list[float]:
    """For every row, how long the longer ones are of the lines around it that surely go on; 0 where lines never do."""
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
        while low + WINDOW < len(places) and abs(places[low + WINDOW] - place) < abs(places[low] - place):
            low += 1
        window = sorted(lengths[low : low + WINDOW])
        result.append(float(window[len(window) * 3 // 4]))
    return result


def edges_of(rows: list[Row]) -> list[tuple[float, float]]:
    """The left and right edge of the column that each row stands in; empty where a format has no geometry."""
    pages: dict[tuple[int, int], list[Box]] = {}
    for row in rows:
        if row.line.box is None:
            return []
        pages.setdefault((row.line.page, round(row.line.font_size or 0)), []).append(row.line.box)
    known: dict[tuple[int, int, float], tuple[float, float]] = {}
    edges = []
    for row in rows:
        box = row.line.box
        assert box is not None
        key = (row.line.page, round(row.line.font_size or 0), box.left)
        if key not in known:
            likes = pages[key[:2]]  # letters of one size have one measure
            beside = [each for each in likes if abs(each.left - box.left) <= INDENT]
            rights = sorted(each.right for each in beside)
            known[key] = (min(each.left for each in beside), rights[len(rights) * 9 // 10])
        left, right = known[key]
        edges.append((left, max(right, box.right)))
    return edges


def drop_cap(before: Row | None, row: Row) -> bool:
    """Whether the row goes on with a word that begins with a large letter over several lines."""
    if before is None or len(before.text) != 1 or not before.text.isupper() or not row.text[:1].islower():
        return False
    return (before.line.font_size or 0.0) >= DROPPED * (row.line.font_size or 1000.0)


def _one_line(context: Context, place: int) -> bool | None:
    """What stands on one line of a column, each piece drawn by itself, is one."""
    first, second = context.rows[place - 1], context.rows[place]
    if drop_cap(first, second):
        return True
    if context.structured or first.furniture or second.furniture:
        return None
    return True if first.beside(second) else None


def _typography(context: Context, place: int) -> bool | None:
    """Another size of letters is another thing; lines of a heading's size close to each other are one heading."""
    before, row = context.rows[place - 1], context.rows[place]
    if not before.line.font_size or not row.line.font_size:
        return None
    if abs(before.line.font_size - row.line.font_size) > 0.06 * max(before.line.font_size, row.line.font_size):
        return False
    if before.level is None and row.level is None:
        return None
    if before.level != row.level:
        begun = row.gap or context.ended(place - 1) or before.level is not None
        return False if begun and not row.text[:1].islower() else None
    return None if row.gap or context.ended(place - 1) or row.line.bold is None else True


def _structured(context: Context, place: int) -> bool | None:
    if not context.structured:
        return None
    begins = context.rows[place].line.list_marker is not None or context.markers[place] is not None
    return not context.rows[place].gap and not begins


def _furniture(context: Context, place: int) -> bool | None:
    return False if context.rows[place - 1].furniture or context.rows[place].furniture else None


def _lone_marker(context: Context, place: int) -> bool | None:
    """A bullet with nothing behind it belongs to the next line."""
    found = context.markers[place - 1]
    lone = found is not None and found.length == len(context.rows[place - 1].text)
    return True if lone and context.markers[place] is None else None


def _marked(context: Context, place: int) -> bool | None:
    return False if context.markers[place] is not None else None


def _broken_word(context: Context, place: int) -> bool | None:
    """A hyphen at the end of a line says that the next one goes on, as a dash does between two numbers."""
    before, row = context.rows[place - 1].text, context.rows[place].text
    if re.search(r"\d[–—]$", before) and row[:1].isdigit():
        return True
    return True if len(before) > 1 and before[-1] in HYPHENS + SOFT and before[-2].isalnum() else None


def _lead_in(context: Context, place: int) -> bool | None:
    """What ends with a colon introduces what comes; only a sentence with a colon in it goes on in small letters."""
    before, row = context.rows[place - 1], context.rows[place]
    if not before.text.endswith(":"):
        return None
    if not row.text[:1].islower() or row.gap:
        return False
    return not context.early(place - 1) or not _promises(before.text)


def _promises(text: str) -> bool:
    return any(word.lower() in nb.PROMISES | nn.PROMISES for word in _WORD.findall(text))


def _lead_in_tail(context: Context, place: int) -> bool | None:
    """The last words of a lead-in ("… vil" / "Eksempelpartiet:"), however short its lines are."""
    before, row = context.rows[place - 1], context.rows[place]
    last = _LAST.search(before.text)
    leaning = last is not None and last[0] in _LEANING
    return True if leaning and not row.gap and row.text.endswith(":") and len(row.text.split()) <= 4 else None


def _small_letter(context: Context, place: int) -> bool | None:
    """A small letter goes on with what is not ended, even over an empty line (a page, a column, a wide heading)."""
    before, row = context.rows[place - 1], context.rows[place]
    if not _SMALL.match(row.text):
        return None
    if not context.ended(place - 1) or before.text.endswith(";"):
        return True
    return None if row.gap or not row.text[0].islower() else True


def _lead_in_here(context: Context, place: int) -> bool | None:
    """A short line with a colon before a list stands alone if what is before it has ended."""
    if not context.rows[place].text.endswith(":") or not context.ended(place - 1) or place + 1 >= len(context.rows):
        return None
    alone = context.markers[place + 1] is not None and len(context.rows[place].text.split()) <= 4
    return False if alone and context.rows[place].text[0].isupper() else None


def _part(context: Context, place: int) -> bool | None:
    """A line like "Tema 2: …" begins something, and what follows it is something else unless it was full."""
    if _PART.match(context.rows[place].text) and context.over(place):
        return False
    before = context.rows[place - 1].text
    return False if _PART.match(before) and not context.ended(place - 1) and context.early(place - 1) else None


def _open_end(context: Context, place: int) -> bool | None:
    """No line that is over ends with a comma; and no full one that ends a paragraph with "og", "i" or "den"."""
    before, row = context.rows[place - 1], context.rows[place]
    if row.gap > 2:
        return None
    if before.text.endswith((",", " –", "(", "«", "/")):
        return True
    last = _LAST.search(before.text)
    if last is None or last[0] not in _LEANING:
        return None
    joined = last[0] in _OPEN or row.text[0].isdigit()
    return True if (joined and not row.gap) or not context.early(place - 1) else None


def _gap(context: Context, place: int) -> bool | None:
    """An empty line ends what nothing before shows to be open."""
    return False if context.rows[place].gap else None


def _heading_before(context: Context, place: int) -> bool | None:
    """A capital on a word that is written small elsewhere begins a sentence: what is not ended before is a heading.

    Not within an item whose line is full: it may go on with the name of an arrangement ("Arktisk råd").
    """
    if context.ended(place - 1) or not context.small(place):
        return None
    first = _FIRST.match(context.rows[place].text)
    starter = first is not None and first[0].lower() in _STARTERS
    return None if not starter and context.in_item(place - 1) and not context.early(place - 1) else False


def _heading_here(context: Context, place: int) -> bool | None:
    """A short line without an end before a full one that begins anew is a heading, whatever stands before it."""
    text = context.rows[place].text
    if place + 1 >= len(context.rows) or context.ended(place) or not text[:1].isupper():
        return None
    after = context.rows[place + 1].text
    short = len(text) <= 0.75 * context.full[place] and context.early(place, 0.85)
    anew = after[:1].isupper() and context.markers[place + 1] is None
    if not short or not anew or _LAST.search(text) is None:
        return None
    certain = context.ended(place - 1) or (len(text.split()) <= 3 and len(after) > 0.6 * context.full[place])
    return False if certain else None


def _early(context: Context, place: int) -> bool | None:
    """A line that stops though the next word had room is the last of its paragraph.

    More room is asked for before a name, with which a line within a sentence may begin, and within an item, which is
    narrower than the lines around it; not at the top of a page.
    """
    sure = (context.ended(place - 1) and not context.in_item(place - 1)) or context.new_page(place)
    return False if context.early(place - 1, 0.97 if sure else 0.85) else None


def _full(context: Context, place: int) -> bool | None:
    return True


#: in this order: what the format or a marker says, then what the words show, last what the measure shows
RULES: tuple[Callable[[Context, int], bool | None], ...] = (
    _structured,
    _one_line,  # before letters, which differ between a bullet and its words
    _furniture,
    _lone_marker,
    _typography,
    _marked,
    _broken_word,
    _lead_in,  # before the small letter, which may begin the first item of a list without bullets
    _lead_in_tail,
    _lead_in_here,
    _part,
    _small_letter,
    _open_end,
    _gap,
    _heading_before,
    _heading_here,
    _early,
    _full,
)


def goes_on(context: Context, place: int) -> bool:
    """Whether the row at ``place`` goes on with the one before it."""
    for rule in RULES:
        answer = rule(context, place)
        if answer is not None:
            return answer
    return False
