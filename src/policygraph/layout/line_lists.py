"""Lists without bullets: lines that are items of their own, told from lines in which a paragraph goes on.

A paragraph that was broken into lines goes on in small letters or breaks where a line is full; a list has a capital at
every line, no mark at the end of most, and lines that open with an infinitive or hold a clause each. Evidence in the
block of lines decides, in every format alike: Markdown joins single line breaks (CommonMark 0.31, 6.8) and HTML has
``<br>`` for verses as for lists, so that neither says which is meant.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from statistics import quantiles

from policygraph.language import nb, nn
from policygraph.language.ends import ENDS, ends_with, last_word
from policygraph.language.infinitives import opens_as_item
from policygraph.language.lead_ins import is_lead_in
from policygraph.layout.markers import markers
from policygraph.layout.rows import Row

_LEAD_IN_ENDS = nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS
_OPEN, _LEANING = nb.OPEN | nn.OPEN, nb.LEANING | nn.LEANING
_PROMISES = nb.PROMISES | nn.PROMISES
_REFERRING = nb.REFERRING | nn.REFERRING
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[«“\"(]?\s?[A-ZÆØÅ]")
_SMALL = re.compile(r"[(«“\"–-]?\s?[a-zæøåäöüéáčđŋšŧž]")
#: a document in which this share of the lines goes on in the next is broken at a width
BROKEN = 0.2
#: a line this much longer than those that are broken shows that they are not broken at a width
LONGER = 1.3
#: a line this much shorter than the longest is not broken in the middle of a sentence
BRIEF = 0.5
#: of the lines below a lead-in, this share opens with an infinitive where they are a list in small letters
MOST = 0.7
#: more lines than this share do not end with a preposition, unless they go on
LEANS = 0.3
#: shorter lines in capitals may be abbreviations
CAPITALS = 8
#: a line that fills no more than this of the width was not broken by it
FULL = 0.85
#: a longer line of several sentences, in characters, is a paragraph by itself where lines are not broken at a width
PARAGRAPH = 160
#: where this share of the lines of a block are such paragraphs, it is no list
PROSE = 0.3
_INNER_END = re.compile(r"[a-zæøå0-9)»”\"%][.!?] [A-ZÆØÅ«]")


def line_lists(rows: list[Row]) -> list[Row]:
    """The rows, those of lists without bullets with ``listed``: whether an item, lead-in or heading begins there."""
    texts = [row.text for row in rows]
    own = [
        found is not None or row.line.list_marker is not None
        for found, row in zip(markers(rows, texts), rows, strict=True)
    ]
    width = _width(texts, [row.gap > 0 or marked for row, marked in zip(rows, own, strict=True)])
    result = list(rows)
    for start, end in _lists(_blocks(rows, own), _whole(texts, width)):
        block = Block([row.text for row in rows[start:end]], width)
        items = block.items()
        for place in range(start, end) if items else ():
            result[place] = replace(rows[place], listed=place == start or place - start in items)
    return result


def _whole(texts: list[str], width: float) -> list[bool]:
    """Of each line, whether it is a paragraph by itself: long, of several sentences, and ended."""
    longest = max(PARAGRAPH, LONGER * width)
    return [len(text) > longest and ends_with(text, ENDS) and _INNER_END.search(text) is not None for text in texts]


def _lists(blocks: list[tuple[int, int]], whole: list[bool]) -> list[tuple[int, int]]:
    """The blocks, cut at their paragraphs where these are no exception in them."""
    found: list[tuple[int, int]] = []
    for start, end in blocks:
        if sum(whole[start:end]) < PROSE * (end - start):
            found.append((start, end))
            continue
        first = start
        for place in range(start, end + 1):
            if place == end or whole[place]:
                if place - first > 1:
                    found.append((first, place))
                first = place + 1
    return found


def _blocks(rows: list[Row], own: list[bool]) -> list[tuple[int, int]]:
    """Runs of lines without white space, bullets or headings between them."""
    found: list[tuple[int, int]] = []
    start, marked = 0, False
    for place, row in enumerate(rows):
        begins = place == 0 or row.gap > 0 or own[place] or not _alike(rows[place - 1], row)
        if begins:
            if place - start > 1 and not marked:
                found.append((start, place))
            start = place
            marked = own[place] or row.line.list_depth is not None or not _plain(row)
    if len(rows) - start > 1 and not marked:
        found.append((start, len(rows)))
    return found


def _plain(row: Row) -> bool:
    return row.level is None and row.line.heading_level is None and row.furniture is None and not row.line.cell


def _alike(before: Row, row: Row) -> bool:
    if _plain(before) != _plain(row) or (before.line.list_depth is None) != (row.line.list_depth is None):
        return False
    if bool(before.line.bold) != bool(row.line.bold) and not is_lead_in((row if row.line.bold else before).text):
        return False
    if before.text.isupper() != row.text.isupper() and max(len(before.text), len(row.text)) > CAPITALS:
        return False
    size, other = before.line.font_size, row.line.font_size
    return not size or not other or abs(size - other) <= 0.06 * max(size, other)


def _width(texts: list[str], begins: list[bool]) -> float:
    """The length at which most lines are broken that go on in the next one; 0 where lines are not broken."""
    broken = [
        len(before)
        for (before, text), begun in zip(pairwise(texts), begins[1:], strict=True)
        if not begun and goes_on(before, text)
    ]
    lines = sum(not begun for begun in begins[1:])
    return quantiles(broken, n=4)[2] if len(broken) > 2 and len(broken) >= BROKEN * lines else 0.0


def goes_on(before: str, text: str) -> bool:
    """Whether a line surely goes on in the next one: in small letters, or from a word that leaves it open."""
    if ends_with(before, ENDS):
        return False
    if _SMALL.match(text) or before.endswith((",", "–", "-", "(", "«", "/", "&", "\u00ad", "\ufffe")):
        return True
    last = last_word(before).lower()
    return last in _OPEN and not (last in _LEAD_IN_ENDS and opens_as_item(text))


def _leans(before: str) -> bool:
    """Whether a line ends with a word that a sentence may end with, too, but rarely does ("… som kommer til")."""
    return last_word(before).lower() in _LEANING


def _over(text: str) -> bool:
    """Whether a line may be over without a mark: no word that leaves it open, no comma, no hyphen."""
    return text[-1:].isalnum() and last_word(text).lower() not in _LEANING


class Block:
    """Lines that stand together, and what there is to see of them."""

    def __init__(self, texts: list[str], width: float) -> None:
        self.texts = texts
        places = range(1, len(texts))
        broken = {place for place in places if goes_on(texts[place - 1], texts[place])}
        self.fresh = [place for place, text in enumerate(texts) if place not in broken and _CAPITAL.match(text)]
        self.fresh = sorted({*self.fresh, *self._small()})
        self.broken = sorted(broken.difference(self.fresh))
        self.infinitives = {place for place in self.fresh if opens_as_item(texts[place])}
        self.width = self._broken_at(width)
        self.fresh = [place for place in self.fresh if place == 0 or not self._leaning(place)]

    def _leaning(self, place: int) -> bool:
        """Whether the line before leans on this one: it is full, or nobody would end it so."""
        before = self.texts[place - 1]
        return _leans(before) and place not in self.infinitives and bool(self.width) and not self._room(place)

    def _room(self, place: int) -> bool:
        """Whether the first word had room on the line before."""
        words = self.texts[place].split(maxsplit=1)
        return len(self.texts[place - 1]) + 1 + len(words[0]) <= FULL * self.width

    def _small(self) -> list[int]:
        """Lines in small letters that open with an infinitive, below a lead-in or a line too short to be broken."""
        opening = [place for place, text in enumerate(self.texts) if text[:1].islower() and opens_as_item(text)]
        openers = set(opening)
        for lead in self.fresh:
            if lead + 1 in openers and self.texts[lead].endswith(":") and is_lead_in(self.texts[lead]):
                found = opening[bisect_right(opening, lead) :]
                if len(found) > 1 and len(found) >= MOST * (len(self.texts) - lead - 1):
                    return found
        longest = max(map(len, self.texts))
        return [
            place
            for place in opening
            if place and len(self.texts[place - 1]) <= BRIEF * longest and _over(self.texts[place - 1])
        ]

    def _broken_at(self, width: float) -> float:
        """The width at which these lines are broken, 0 where they are not."""
        lengths = [len(self.texts[place - 1]) for place in self.broken]
        width = width or (max(lengths) if len(lengths) >= BROKEN * len(self.texts) else 0.0)
        return 0.0 if any(len(text) > LONGER * width for text in self.texts) else width

    def items(self) -> set[int]:
        """The lines that begin something of their own, if this is a list; else none."""
        leads = {place for place in self.fresh if is_lead_in(self.texts[place])}
        if not (self._of_infinitives(leads) or self._of_clauses() or self._of_phrases(leads)):
            return set()
        return {place for place in self.fresh if self._begins(place, leads)}

    def _of_infinitives(self, leads: set[int]) -> bool:
        """Two lines open with an infinitive, or one does below a lead-in or beside a line with a clause."""
        if len(self.infinitives) > 1:
            return True
        if not self.infinitives:
            return False
        below = any(place + 1 in self.infinitives for place in leads)
        return below or (not self.broken and not self.width and bool(self._open_clauses()))

    def _of_clauses(self) -> bool:
        """Lines that are not broken hold a clause each, and stop without a mark."""
        leaning = sum(map(_leans, self.texts))
        if self.broken or self.width or leaning > LEANS * len(self.texts) or len(self.fresh) < len(self.texts):
            return False
        return len(self._open_clauses()) > 1 and len(self.texts) > 2

    def _of_phrases(self, leads: set[int]) -> bool:
        """Below a lead-in, two lines or more that are short, stop without a mark and begin with a capital."""
        if not leads:
            return False
        below = range(min(leads) + 1, len(self.texts))
        ends = [place for place in below if not ends_with(self.texts[place], ENDS)]
        short = not self.width or all(len(self.texts[place]) <= FULL * self.width for place in below[:-1])
        return len(below) > 1 and len(ends) == len(below) and short and set(below) <= set(self.fresh)

    def _open_clauses(self) -> list[int]:
        """The lines with a clause that stop without a mark, as paragraphs do not."""
        return [place for place in self._clauses() if not ends_with(self.texts[place], ENDS)]

    def _clauses(self) -> list[int]:
        return [
            place
            for place in self.fresh
            if any(word.lower() in _PROMISES for word in _WORD.findall(self.texts[place])[1:])
        ]

    def _begins(self, place: int, leads: set[int]) -> bool:
        """Whether a line of a list begins an item: by its infinitive, or since the one before was not full."""
        first = _WORD.search(self.texts[place])
        if place and place - 1 not in leads and first is not None and first[0].lower() in _REFERRING:
            return False
        if place == 0 or place in self.infinitives or place - 1 in leads or not self.width:
            return True
        return self._room(place)
