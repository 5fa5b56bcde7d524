"""Whether a line goes on in the next one: ordered rules, the first that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable

from policygraph.language import nb, nn
from policygraph.language.ends import last_word
from policygraph.language.hyphens import HYPHENS, SOFT
from policygraph.layout.context import Context
from policygraph.layout.rows import Row

_LEANING = nb.LEANING | nn.LEANING
#: words that no line ends with but one that goes on; "vil" may end a lead-in
_OPEN = (nb.OPEN | nn.OPEN) - nb.LEAD_IN_ENDS - nn.LEAD_IN_ENDS
_STARTERS = nb.STARTERS | nn.STARTERS
_PROMISES = nb.PROMISES | nn.PROMISES
_BREAKS = HYPHENS + SOFT
_WORD = re.compile(r"[^\W\d_]+")
#: a small letter, also behind an opening bracket or quote or a dash
_SMALL = re.compile(r"[(«“\"–-]?\s?[a-zæøåäöüéáčđŋšŧž]")
_PART = re.compile(rf"(?:{'|'.join(sorted({*nb.PARTS, *nn.PARTS}))})\s+(?:\d{{1,2}}|[IVX]+)\b[.:]?", re.I)
_AMOUNT = re.compile(r"\d[\d ,.–-]*%? [a-zæøå]{2}")
#: a section number with its title, and how many times longer a line below it is that is a paragraph
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.? +\S")
TIMES = 2
_INNER_END = re.compile(r"[a-zæøå)»][.!?] [A-ZÆØÅ]")
_ORNAMENT = re.compile(r"[*~=_#|❦❧✦★◆◇❖]+[^\W\d_]?[*~=_#|❦❧✦★◆◇❖]*")
#: a letter this many times as large as the next ones begins a paragraph
DROPPED = 1.6
#: fewer capitals may be an abbreviation at the edge of a line
CAPITALS = 8
#: how far in the first line of a paragraph begins, in points
INDENTS = (4.0, 40.0)
#: a centred line leaves this share of its column free on both sides
CENTRED = 0.15


def drop_cap(before: Row | None, row: Row) -> bool:
    """Whether the row goes on with a word that begins with a large letter over several lines."""
    if before is None or len(before.text) != 1 or not before.text.isupper() or not row.text[:1].islower():
        return False
    return (before.line.font_size or 0.0) >= DROPPED * (row.line.font_size or 1000.0)


def _one_line(context: Context, place: int) -> bool | None:
    """What stands on one line of a column, each piece drawn by itself, is one."""
    first, second = context.rows[place - 1], context.rows[place]
    if len(context.texts[place - 1]) == 1 and drop_cap(first, second):
        return True
    if context.structured or first.furniture or second.furniture:
        return None
    if not first.beside(second):
        return None
    head = first.level is not None and second.level is None and context.markers[place - 1] is None
    return None if head and _apart(first, second) else True


def _apart(first: Row, second: Row) -> bool:
    """Whether a head and the text beside it stand further apart than two words."""
    before, after = first.line.box, second.line.box
    return before is not None and after is not None and after.left - before.right > (first.line.font_size or 10.0)


def _ornament(context: Context, place: int) -> bool | None:
    """Signs around one letter or none, on a line of their own, are no part of what stands beside them."""
    before, text = context.texts[place - 1], context.texts[place]
    if before[:1].isalnum() and text[:1].isalnum():  # as nearly always
        return None
    signs = _ORNAMENT.fullmatch(before) or _ORNAMENT.fullmatch(text)
    return False if signs and context.markers[place - 1] is None else None


def _numeral(context: Context, place: int) -> bool | None:
    """The number of a chapter in large letters belongs to the heading below it."""
    text, before, row = context.texts[place - 1], context.rows[place - 1], context.rows[place]
    if not text.isdigit() or len(text) > 2 or row.level is None or before.line.page != row.line.page:
        return None
    return True if (before.line.font_size or 0.0) >= (row.line.font_size or 1000.0) else None


def _typography(context: Context, place: int) -> bool | None:
    """Another size of letters is another thing; lines of a heading's size close to each other are one heading."""
    before, row = context.rows[place - 1], context.rows[place]
    size, other = before.line.font_size, row.line.font_size
    if not size or not other:
        return None
    if size != other and abs(size - other) > 0.06 * max(size, other):
        open_ = not row.gap and not context.ended[place - 1] and before.level is None and row.level is None
        # some words of a sentence in smaller letters, or its first line in small capitals
        first = size < other and (context.texts[place - 1].isupper() or context.texts[place - 1][:1].islower())
        near = first or max(size, other) <= 1.2 * min(size, other)
        return None if open_ and near and context.texts[place][:1].islower() else False
    if before.level is None and row.level is None:
        return None
    if before.level != row.level:
        begun = row.gap or context.ended[place - 1] or before.level is not None
        return False if begun and not context.texts[place][:1].islower() else None
    return None if row.gap or context.ended[place - 1] or row.line.bold is None else True


def _run_in(context: Context, place: int) -> bool | None:
    """A heading that a paragraph begins with stands alone."""
    return False if context.rows[place - 1].run_in or context.rows[place].run_in else None


def _listed(context: Context, place: int) -> bool | None:
    """A line of a list without bullets begins an item or goes on, as its block shows."""
    listed = context.rows[place].listed
    return None if listed is None else not listed


def _structured(context: Context, place: int) -> bool | None:
    if not context.structured:
        return None
    begins = context.rows[place].line.list_marker is not None or context.markers[place] is not None
    return not context.rows[place].gap and not begins and not _bold_line(context, place) and not _after(context, place)


def _after(context: Context, place: int) -> bool:
    """Whether a line stands behind a typed item that was not full: a paragraph follows the list without white space."""
    if context.rows[place].line.list_depth is not None or not context.in_item(place - 1):
        return False
    before, text = context.texts[place - 1], context.texts[place]
    open_ = before[-1:] in ",–-(" or last_word(before).lower() in _LEANING
    return text[:1].isupper() and not open_ and context.early(place - 1, 0.85)


def _bold_line(context: Context, place: int) -> bool:
    """Whether a bold line meets one that is not, as a heading does that has no element of its own."""
    before, row = context.rows[place - 1].line, context.rows[place].line
    if bool(before.bold) == bool(row.bold) or before.list_depth is not None:
        return False
    if row.bold:
        return context.ended[place - 1]
    return not context.texts[place - 1].endswith(",") and not _SMALL.match(context.texts[place])


def _furniture(context: Context, place: int) -> bool | None:
    return False if context.rows[place - 1].furniture or context.rows[place].furniture else None


def _lone_marker(context: Context, place: int) -> bool | None:
    """A bullet with nothing behind it belongs to the next line."""
    found = context.markers[place - 1]
    lone = found is not None and found.length == len(context.texts[place - 1])
    return True if lone and context.markers[place] is None else None


def _marked(context: Context, place: int) -> bool | None:
    return False if context.markers[place] is not None else None


def _broken_word(context: Context, place: int) -> bool | None:
    """A hyphen at the end of a line says that the next one goes on, as a dash does between two numbers."""
    before, text = context.texts[place - 1], context.texts[place]
    if before[-1:] in "–—":
        return True if before[-2:-1].isdecimal() and text[:1].isdigit() else None
    return True if before[-1:] in _BREAKS and before[-2:-1].isalnum() else None


def _lead_in(context: Context, place: int) -> bool | None:
    """What ends with a colon introduces what comes; only a sentence with a colon in it goes on in small letters."""
    before = context.texts[place - 1]
    if not before.endswith(":"):
        return None
    if not context.texts[place][:1].islower() or context.rows[place].gap:
        return False
    return not context.early(place - 1) or not _promises(before)


def _promises(text: str) -> bool:
    return any(word.lower() in _PROMISES for word in _WORD.findall(text))


def _lead_in_tail(context: Context, place: int) -> bool | None:
    """The last words of a lead-in ("… vil" / "Eksempelpartiet:"), however short its lines are."""
    text = context.texts[place]
    if not text.endswith(":") or context.rows[place].gap or len(text.split()) > 4:
        return None
    return True if last_word(context.texts[place - 1]) in _LEANING else None


def _small_letter(context: Context, place: int) -> bool | None:
    """A small letter goes on with what is not ended, even over an empty line (a page, a column, a wide heading)."""
    text = context.texts[place]
    if not _SMALL.match(text):
        return None
    if not context.ended[place - 1] or context.texts[place - 1].endswith(";"):
        return True
    return None if context.rows[place].gap or not text[0].islower() else True


def _lead_in_here(context: Context, place: int) -> bool | None:
    """A short line with a colon before a list stands alone if what is before it has ended."""
    text = context.texts[place]
    if not text.endswith(":") or not context.ended[place - 1] or place + 1 >= len(context.rows):
        return None
    alone = context.markers[place + 1] is not None and len(text.split()) <= 4
    return False if alone and text[0].isupper() else None


def _part(context: Context, place: int) -> bool | None:
    """A line like "Tema 2: …" begins something, and what follows it is something else unless it was full."""
    if _PART.match(context.texts[place]) and context.over(place):
        return False
    before = context.texts[place - 1]
    return False if _PART.match(before) and not context.ended[place - 1] and context.early(place - 1) else None


def _amount(context: Context, place: int) -> bool | None:
    """A number and a small letter ("26. runde", "500 nye hjem") go on with what is not ended; not over white space."""
    if context.rows[place].gap or context.ended[place - 1] or not _AMOUNT.match(context.texts[place]):
        return None
    return True if context.texts[place - 1][-1:].islower() or context.texts[place - 1].endswith(",") else None


def _open_end(context: Context, place: int) -> bool | None:
    """No line that is over ends with a comma; and no full one that ends a paragraph with "og", "i" or "den"."""
    before, row = context.texts[place - 1], context.rows[place]
    if row.gap > 2:
        return None
    if before.endswith((",", " –", "(", "«", "/")):
        return True
    last = last_word(before)
    if last not in _LEANING:
        return None
    text = context.texts[place]
    if _SECTION.match(before) and text[:1].isupper() and len(text) > TIMES * len(before):
        return False  # «6.1 Fossen er vår» over a paragraph on one line
    unknown = not context.edges and not context.full[place - 1] and context.in_item(place - 1)
    joined = last in _OPEN or context.texts[place][0].isdigit() or unknown
    return True if (joined and not row.gap) or not context.early(place - 1) else None


def _gap(context: Context, place: int) -> bool | None:
    """An empty line ends what nothing before shows to be open."""
    return False if context.rows[place].gap else None


def _first_line(context: Context, place: int) -> bool | None:
    """A line that begins further in than the edge of its column, after a sentence that does not, begins a paragraph."""
    if not context.edges or not context.ended[place - 1] or not context.texts[place][:1].isupper():
        return None
    before, row = context.rows[place - 1].line.box, context.rows[place].line.box
    if before is None or row is None or context.markers[place - 1] is not None:
        return None
    out, indent = before.left - context.edges[place - 1][0], row.left - context.edges[place][0]
    return False if out <= INDENTS[0] <= indent - out and indent <= INDENTS[1] else None


def _heading_before(context: Context, place: int) -> bool | None:
    """A capital on a word that is written small elsewhere begins a sentence: what is not ended before is a heading.

    Not within an item whose line is full: it may go on with the name of an arrangement ("Arktisk råd"). Nor after a
    line of a paragraph: one that holds the end of a sentence, or begins small and is full.
    """
    if context.ended[place - 1] or not context.small(place):
        return None
    before = context.texts[place - 1]
    if not context.rows[place].gap and (
        _INNER_END.search(before) or (before[:1].islower() and context.edges and not context.early(place - 1))
    ):
        return None
    first = _WORD.match(context.texts[place])
    starter = first is not None and first[0].lower() in _STARTERS
    return None if not starter and context.in_item(place - 1) and not context.early(place - 1) else False


def _heading_here(context: Context, place: int) -> bool | None:
    """A short line without an end before a full one that begins anew is a heading, whatever stands before it."""
    text = context.texts[place]
    if place + 1 >= len(context.rows) or context.ended[place] or not text[:1].isupper():
        return None
    after = context.texts[place + 1]
    short = len(text) <= 0.75 * context.full[place] and context.early(place, 0.85)
    anew = after[:1].isupper() and context.markers[place + 1] is None
    if not short or not anew or not last_word(text):
        return None
    certain = context.ended[place - 1] or (len(text.split()) <= 3 and len(after) > 0.6 * context.full[place])
    return False if certain else None


def _centred(context: Context, place: int) -> bool | None:
    """A line in the middle of its column is no part of one that begins at its edge, nor the other way round."""
    if not context.edges or context.texts[place][:1].islower():
        return None
    sides = [_in_the_middle(context, each) for each in (place - 1, place)]
    return False if sides[0] != sides[1] else None


def _in_the_middle(context: Context, place: int) -> bool:
    """Whether a row leaves the same room on both sides of the widest column that it or a row beside it stands in."""
    row = context.rows[place]
    beside = [at for at in (place - 1, place, place + 1) if 0 <= at < len(context.rows)]
    columns = [context.edges[at] for at in beside if context.rows[at].line.page == row.line.page]
    left, right = max(columns, key=lambda column: column[1] - column[0])
    box = row.line.box
    if box is None:
        return False
    before, behind = box.left - left, right - box.right
    return min(before, behind) > CENTRED * (right - left) and abs(before - behind) < 4


def _capitals(context: Context, place: int) -> bool | None:
    """A line in capitals is no part of one that is not, where no sentence is open."""
    before, text = context.texts[place - 1], context.texts[place]
    if before.isupper() == text.isupper() or not text[:1].isupper():
        return None
    capitals = before if before.isupper() else text
    return False if sum(letter.isalpha() for letter in capitals) >= CAPITALS and not capitals.endswith(".") else None


def _early(context: Context, place: int) -> bool | None:
    """A line that stops though the next word had room is the last of its paragraph.

    More room is asked for before a name, with which a line within a sentence may begin, and within an item, which is
    narrower than the lines around it; not at the top of a page.
    """
    if context.ended[place - 1] and _within(context, place):
        return None
    sure = (context.ended[place - 1] and not context.in_item(place - 1)) or context.new_page(place)
    return False if context.early(place - 1, 0.97 if sure else 0.85) else None


def _within(context: Context, place: int) -> bool:
    """Whether a line follows closely upon one that fills most of its column, where white space parts paragraphs."""
    before, row = context.rows[place - 1].line, context.rows[place].line
    if before.box is None or row.box is None or before.page != row.page or context.in_item(place - 1):
        return False
    if before.bold != row.bold or abs(before.box.left - row.box.left) > INDENTS[0] or not context.parted():
        return False
    left, right = context.edges[place - 1]
    return before.box.right - left > 0.6 * (right - left) and before.box.bottom - row.box.bottom > 0


def _full(context: Context, place: int) -> bool | None:
    return True


#: in this order: what the format or a marker says, then what the words show, last what the measure shows
RULES: tuple[Callable[[Context, int], bool | None], ...] = (
    _run_in,
    _listed,
    _structured,
    _one_line,  # before letters, which differ between a bullet and its words
    _furniture,
    _lone_marker,
    _ornament,
    _numeral,  # before another size parts them
    _typography,
    _marked,
    _broken_word,
    _lead_in,  # before the small letter, which may begin the first item of a list without bullets
    _lead_in_tail,
    _lead_in_here,
    _part,
    _small_letter,
    _amount,
    _open_end,
    _gap,
    _first_line,
    _heading_before,
    _heading_here,
    _capitals,
    _centred,
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
