"""Bullets and item numbers at the beginning of a line, and whether they really are such."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from policygraph.language import nb, nn
from policygraph.language.infinitives import opens_as_item
from policygraph.layout.rows import Row

_BULLETS = "•●○◦∙▪▫■□◆◇►▶➢➤❖✓✔✗☐❑‣⁃·*⦁◾◼⬤⚫⚬❍★☆✦♦♥⁍➣⇨→➔➜›▸▹◉◘✱✳"
_DASHES = "–—−‒―-"
#: what fonts of symbols give for their bullets where nothing says so: a bullet if the document has many
_SYMBOLS = "§üØøvqnluàŸÿ>»+~¤"
_MARKER = re.compile(
    rf"(?P<bullet>[{_BULLETS}\ue000-\uf8ff])(?=\s|[^\W\d_])"
    rf"|(?P<dash>[{_DASHES}])(?=\s)"
    rf"|(?P<symbol>[{_SYMBOLS}])(?=\s+[^\W\d_])"
    r"|(?P<circle>o)(?=\s+[^\W\d_])"
    r"|(?P<section>\d{1,2}(?:\.\d{1,3})+\.?)(?=\s|[^\W\d_])"
    r"|(?P<number>\d{1,3}[.)]|\(\d{1,2}\))(?=\s|[^\W\d_])"
    r"|(?P<roman>(?:ii|iii|iv|vi|vii|viii|ix)[.)])(?=\s)"
    r"|(?P<letter>[a-zæøå][.)]|\([a-zæøå]\))(?=\s)"
    r"|(?P<capital>[A-ZÆØÅ]\))(?=\s)"
)
#: fewer lines that begin with a sign that may be a letter are no list
MANY = 4
#: longer ones are words
LONGEST = 8
#: so many numbers of a list may be missing: items that were struck out
MISSING = 4
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_MONTHS = nb.MONTHS | nn.MONTHS
#: group of the pattern → the kind of its markers, with their last sign for "?"
_KINDS = {
    "bullet": "?",
    "dash": "–",
    "symbol": "symbol ?",
    "circle": "o",
    "section": "section",
    "number": "number?",
    "roman": "roman?",
    "letter": "letter?",
    "capital": "letters)",
}


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as written, the length with the white space behind it, and its kind (``number.``, ``•`` …).

    ``capital`` says that a number stands before a capital, as that of an item does.
    """

    sign: str
    length: int
    kind: str
    capital: bool = False

    @property
    def value(self) -> int:
        """The place in its list: of a number itself, of a letter in the alphabet, of a bullet 0."""
        if self.kind.startswith("number"):
            return int(self.sign[:-1].lstrip("("))
        if self.kind.startswith("roman"):
            return _ROMAN.index(self.sign[:-1]) + 1
        if self.kind.startswith("letter"):
            return ord(self.sign.lstrip("(")[0].lower()) - ord("a") + 1
        return 0


def marker(text: str) -> Marker | None:
    """The marker that ``text`` seems to begin with; whether it counts depends on what stands around it.

    >>> marker("a) styrke NAV")
    Marker(sign='a)', length=3, kind='letter)', capital=False)
    >>> marker("1. mai er fri") is None
    True
    """
    if text[:2].isalpha() and text[0] not in "iv":  # a word, as nearly always: letters alone make no other marker
        return None
    found = _MARKER.match(text)
    if found is None:
        return None
    sign, group = found[0], found.lastgroup or ""
    rest = text[len(sign) :]
    words = rest.lstrip(" \t\u00a0" + (_BULLETS if group == "bullet" else ""))
    if not words and group == "bullet" and sign != "*":
        return Marker(sign, len(text), sign)
    if not words or (group == "number" and (re.match(r"[^\W\d_]+", words) or [""])[0].lower() in _MONTHS):
        return None
    if group == "capital" and not opens_as_item(words):
        return None  # "A) Skole" is a heading
    if group == "bullet" and sign == "*" and not rest[:1].isspace():
        return None
    capital = group == "number" and words[0].isupper()
    kind = _KINDS[group].replace("?", "()" if sign[0] == "(" else sign[-1])
    return Marker(sign, len(text) - len(words), kind, capital)


def markers(rows: list[Row], texts: list[str]) -> list[Marker | None]:
    """The marker that each row seems to begin with; one that was drawn by itself has its words in the next row."""
    found = [marker(text) for text in texts]
    for place, text in enumerate(texts[:-1]):
        if len(text) <= LONGEST and found[place] is None and rows[place].beside(rows[place + 1]):
            each = marker(f"{text} {texts[place + 1]}")
            if each is not None and each.sign == text:
                found[place] = replace(each, length=len(text))
    return _roman(found)


def _roman(found: list[Marker | None]) -> list[Marker | None]:
    """The markers, "i)" before "ii)" and the like not as letters."""
    result = list(found)
    following: Marker | None = None
    for place in range(len(found) - 1, -1, -1):
        each = result[place]
        if each is None:
            continue
        if each.kind.startswith("letter") and each.sign[0] in "iv":
            numeral = replace(each, kind="roman" + each.sign[-1])
            if following is not None and following.kind == numeral.kind and following.value == numeral.value + 1:
                result[place] = each = numeral
        following = each if each.kind.startswith(("letter", "roman")) else following
    return result


def believed(seen: list[Marker | None], over: list[bool]) -> list[Marker | None]:
    """The markers that count; ``over`` says of every line whether what stands before it may have ended.

    Bullets always count. Numbers and letters begin at 1 where something is over, or go on with a count that was
    begun; a text that starts in the middle of a list may begin with any number that the next one follows. A
    dash in running text looks like a bullet: it counts where something is over, and if the document has more of them.
    """
    kinds = [each.kind for each in seen if each is not None]
    many = Counter(kinds)
    values = {(each.kind, each.value) for each in seen if each is not None}
    counts: dict[str, set[int]] = {}
    last: dict[str, int] = {}
    open_kind: str | None = None
    result: list[Marker | None] = []
    for found, free in zip(seen, over, strict=True):
        following = found is not None and (found.kind, found.value + 1) in values
        if found is None or not _counts(found, free, last, counts, open_kind, many, following):
            result.append(None)
            continue
        last[found.kind] = found.value
        counts.setdefault(found.kind, set()).add(found.value)
        open_kind = found.kind
        result.append(found)
    return result


def _counts(
    found: Marker,
    free: bool,
    last: dict[str, int],
    counts: dict[str, set[int]],
    open_kind: str | None,
    seen: Counter[str],
    goes_on: bool,
) -> bool:
    if found.kind == "–":
        return seen["–"] > 1 and (free or open_kind == "–")
    if found.kind == "o":
        return seen["o"] > 1 or (open_kind is not None and open_kind != "o")
    if found.kind.startswith("symbol"):
        return seen[found.kind] >= MANY
    if found.kind == "section":
        return free
    if not found.kind.startswith(("number", "letter", "roman")):
        return True
    if found.value == last.get(found.kind, -1) + 1:
        return True
    if free and found.capital and found.kind in last and 0 < found.value - last[found.kind] - 1 <= MISSING:
        return True
    begins = found.value == 1 or found.value - 1 in counts.get(found.kind, ())
    return free and (begins or (not last and goes_on))
