"""Words of somebody that a page shows by themselves, with the name of who said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygraph.language import nb, nn
from policygraph.records.text import Paragraph

_OFFICE = rf"(?:[\w-]*(?:{'|'.join(sorted(nb.OFFICES | nn.OFFICES))}),? )?"
_NAME = r"[A-ZÆØÅ][\w.’'-]*"
_SPEAKER = rf"{_OFFICE}{_NAME}(?: {_NAME}){{1,3}}(?:(?:,| i| for| av) [^.:;!?]{{1,50}})?"
_QUOTED = re.compile(r"[«“„\"][^«»“”\"]+[»”\"][.!]?\Z")
_SAID = re.compile(rf"\s?[–—―-]?\s?{_SPEAKER}\Z")
#: all in one: "«Fjorden er vår.» – Kari Fjord, leder"
_WHOLE = re.compile(rf".{{12,}}[.!?»”\"…]\s?[–—―-]\s?{_SPEAKER}\Z")
_DASHED = re.compile(r"[–—―-]\s?[^\W\d_]")
_DASHES = ("–", "—", "―", "-")
#: fewer words are a name, or a word that somebody else would use; more are a text
FEWEST, MOST = 4, 60


def quotations(paragraphs: Sequence[Paragraph], texts: Sequence[str]) -> frozenset[int]:
    """The places of quotations that stand by themselves above a name, and of these names."""
    found: set[int] = set()
    for place, text in enumerate(texts):
        if _DASHED.search(text, max(len(text) - 90, 0)) and FEWEST < len(text.split()) <= MOST and _WHOLE.match(text):
            found.add(place)
        elif place + 1 < len(texts) and text[:1] in '«“„"' and _QUOTED.match(text) and len(text.split()) >= FEWEST:
            below = paragraphs[place + 1]
            dashed = below.marker in _DASHES or texts[place + 1].startswith(_DASHES)
            if (below.marker is None or dashed) and _SAID.match(texts[place + 1]):
                found |= {place, place + 1}
    return frozenset(found)
