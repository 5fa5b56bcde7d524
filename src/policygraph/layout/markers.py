"""Bullets and item numbers at the beginning of a line, and whether they really are such."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygraph.language import nb, nn

_BULLETS = "•●○◦∙▪▫■□◆◇►▶➢➤❖✓✔✗☐❑‣⁃·*"
_DASHES = "–—−-"
_MARKER = re.compile(
    rf"(?P<bullet>[{_BULLETS}\ue000-\uf8ff])(?=\s|[^\W\d_])"
    rf"|(?P<dash>[{_DASHES}])(?=\s)"
    r"|(?P<circle>o)(?=\s+[^\W\d_])"
    r"|(?P<section>\d{1,2}(?:\.\d{1,3})+\.?)(?=\s|[^\W\d_])"
    r"|(?P<number>\d{1,3}[.)])(?=\s|[^\W\d_])"
    r"|(?P<letter>[a-zæøå][.)])(?=\s)"
)
_MONTHS = nb.MONTHS | nn.MONTHS


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as written, the length with the white space behind it, and its kind (``number.``, ``•`` …)."""

    sign: str
    length: int
    kind: str

    @property
    def value(self) -> int:
        """The place in its list: of a number itself, of a letter in the alphabet, of a bullet 0."""
        if self.kind.startswith("number"):
            return int(self.sign[:-1])
        if self.kind.startswith("letter"):
            return ord(self.sign[0]) - ord("a") + 1
        return 0


def marker(text: str) -> Marker | None:
    """The marker that ``text`` seems to begin with; whether it counts depends on what stands around it.

    >>> marker("a) styrke NAV")
    Marker(sign='a)', length=3, kind='letter)')
    >>> marker("1. mai er fri") is None
    True
    """
    found = _MARKER.match(text)
    if found is None:
        return None
    sign, group = found[0], found.lastgroup or ""
    rest = text[len(sign) :]
    words = rest.lstrip(" \t\u00a0" + (_BULLETS if group == "bullet" else ""))
    if not words or (group == "number" and (re.match(r"[^\W\d_]+", words) or [""])[0].lower() in _MONTHS):
        return None
    if group == "bullet" and sign == "*" and not rest[:1].isspace():
        return None
    kinds = {"number": "number" + sign[-1], "letter": "letter" + sign[-1], "section": "section", "circle": "o"}
    return Marker(sign, len(text) - len(words), kinds.get(group, "–" if group == "dash" else sign))
