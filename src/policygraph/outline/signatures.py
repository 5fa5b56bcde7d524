"""Who signed a document, and whom to ask about it: names with their offices, telephones, "Med vennlig hilsen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygraph.language import nb, nn
from policygraph.records.text import Paragraph

_MONTHS = "|".join(sorted(nb.MONTHS | nn.MONTHS))
_TITLE = r"(?:(?i:daglig|dagleg|første|parlamentarisk) )?"
_OFFICE = rf"(?:\w+-)?\w?[a-zæøå]*(?i:{'|'.join(sorted(nb.OFFICES | nn.OFFICES))})"
_NAME = r"[A-ZÆØÅ][\w.’'-]*"
_CLOSING = re.compile(
    rf"(?i:{'|'.join(sorted(nb.CLOSINGS | nn.CLOSINGS))})(?:\s?[:,.].*|,? (?:ta )?kontakt\b.*|(?: {_NAME}){{1,6}}.*)?\Z"
)
#: one name or several side by side, and below them their offices: "Kari Fjord Ola Nes / leder nestleder"
_SIGNED = re.compile(
    rf"(?:(?:[Ff]or|v/)\s?)?{_NAME}(?: {_NAME}){{1,7}},? {_TITLE}(?=[a-zæøå]){_OFFICE}"
    rf"(?:,? (?:{_OFFICE}|i|for|og|av|{_NAME})){{0,8}}\Z"
)
_OFFICE_ALONE = re.compile(rf"{_TITLE}{_OFFICE}(?:,? (?:i|for|og|{_NAME})){{0,6}}\Z")
_NAMED = re.compile(rf"{_NAME}(?: (?:av|de|van|von))?(?: {_NAME}){{1,4}}\Z")
_BEHALF = re.compile(rf"(?:[Ff]or|v/)\s?{_NAME}(?: {_NAME}){{0,4}}\Z")
_DATED = re.compile(
    rf"(?:{_NAME}[ ,/]+){{1,3}}(?:den )?\d{{1,2}}\.\s?(?:(?i:{_MONTHS})\s+|\d{{1,2}}\.)(?:19|20)\d\d\.?\Z"
)
_REACHED = re.compile(r"(?:tlf|tel|telefon|mob|mobil|e-?post|faks|org\.?\s?nr)\b[.:]*\s*[:+\d]|©|\(c\)", re.I)
_NUMBER = re.compile(r"(?:\d\s?){8}")
#: so many short lines below a closing may belong to it, none with more words than this
MOST_LINES, MOST_WORDS = 8, 10
#: longer lines, in characters, sign nothing
LONGEST = 200


def signatures(paragraphs: Sequence[Paragraph], texts: Sequence[str]) -> frozenset[int]:
    """The places of paragraphs that sign the document, or say where to ask.

    Certain are: a name with an office, alone or below it; what stands below a closing until something longer; a place
    with a date; a telephone number. A heading that is "Leder" by itself stays one.
    """
    found: set[int] = set()
    for place, text in enumerate(texts):
        if paragraphs[place].marker is not None or not text or len(text) > LONGEST:
            continue
        if len(text.split()) > 2 * MOST_WORDS:
            continue
        if _SIGNED.match(text) or _DATED.match(text) or (_REACHED.match(text) and len(text.split()) <= MOST_WORDS):
            found.add(place)
        elif place and _OFFICE_ALONE.match(text) and _NAMED.match(texts[place - 1]):
            found |= {place - 1, place}
        elif _CLOSING.match(text) and len(text.split()) <= MOST_WORDS:
            found |= {place, *_below(paragraphs, texts, place)}
    for place, text in enumerate(texts[:-1]):
        if place + 1 in found and _BEHALF.match(text):
            found.add(place)
    return frozenset(found)


def _below(paragraphs: Sequence[Paragraph], texts: Sequence[str], place: int) -> list[int]:
    """The short lines below a closing; what says something, or begins a list, ends them."""
    found = []
    for at in range(place + 1, min(place + 1 + MOST_LINES, len(texts))):
        text = texts[at]
        short = len(text.split()) <= MOST_WORDS and text[-1:] not in ".:;!?"
        if not short or paragraphs[at].marker is not None or not _person(text):
            break
        found.append(at)
    return found


def _person(text: str) -> bool:
    """Whether a line names somebody, an office or a way to reach them."""
    named = any(each.match(text) for each in (_NAMED, _BEHALF, _OFFICE_ALONE, _SIGNED))
    return named or "@" in text or " v/" in text or _NUMBER.search(text) is not None
