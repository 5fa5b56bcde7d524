"""Characters that a font maps wrongly, right again where the language leaves no doubt."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from policygraph.language.spelling import is_word
from policygraph.layout.rows import Row

#: ligatures that Unicode has signs for: always written out
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
#: ligatures that fonts give an own glyph, and wrong maps any sign
MEANT = ("ff", "ti", "tt", "ft", "fi", "fl", "tf", "ffi", "tti", "fj")
_LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")
#: a sign that stands in no word, within one
_STRANGE = re.compile(r"([A-Z0-9)(>\[\]{}|=+*^~\\<%#$£&\uf000-\uf8ffqwxzþðß†‡])(?<=[a-zæøå].)(?=[a-zæøå])")
#: a sign that few words begin with, at the beginning of one
_BEGINNING = re.compile(r"([WXQZÞÐ#^~=|\\<>{}\uf000-\uf8ffqwxzþðß†‡¿¡])(?<!\w.)(?=[a-zæøå]{2})")
_LETTER = re.compile(r"[a-zæøå]")
_TOKEN = re.compile(r"\S+")
_EDGES = re.compile(r"^[«“\"(\[]+|[.,:;!?»”\")\]]+$")
#: a sign has a wrong map if this many different words, and nearly all with it, become words by one ligature
FEWEST, SHARE = 3, 0.7
#: shorter tokens that are no words may be units or codes
LONG = 6


def repairs(rows: list[Row]) -> list[Row]:
    """The rows with what to write for such characters in ``swaps``.

    What a sign was meant to be is learnt from the document: the ligature that makes words of nearly all words with the
    sign inside. Then it is put there, and elsewhere only where that makes a word of what is none.
    """
    meant = _learn(rows)
    wrong = re.compile(f"[{re.escape(''.join([*LIGATURES, *meant]))}]")
    result = []
    for row in rows:
        text = row.line.text
        if not row.swaps and not wrong.search(text):  # as nearly always
            result.append(row)
            continue
        swaps = dict(row.swaps) | {match.start(): LIGATURES[match[0]] for match in _LIGATURE.finditer(text)}
        if not meant.keys().isdisjoint(text):
            for token in _TOKEN.finditer(text):
                if not meant.keys().isdisjoint(token[0]):
                    swaps |= {token.start() + at: meant[sign] for at, sign in _places(token[0], meant)}
        result.append(replace(row, swaps=tuple(sorted(swaps.items()))) if swaps else row)
    return result


def _learn(rows: list[Row]) -> dict[str, str]:
    words: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for pattern in (_STRANGE, _BEGINNING):
            if pattern.search(row.line.text):
                for token in _TOKEN.findall(row.line.text):
                    bare = _EDGES.sub("", token)
                    for match in pattern.finditer(bare):
                        words[match[1]].add(bare)
    meant: dict[str, str] = {}
    for sign, found in sorted(words.items()):
        scores = {
            ligature: sum(is_word(word.replace(sign, ligature).lower()) for word in sorted(found)) for ligature in MEANT
        }
        best = max(MEANT, key=lambda ligature: scores[ligature])
        if scores[best] >= FEWEST and scores[best] >= SHARE * len(found):
            meant[sign] = best
    return meant


def _places(token: str, meant: dict[str, str]) -> list[tuple[int, str]]:
    """Where in a token the signs stand for ligatures.

    >>> _places("na)onal", {")": "ti"}), _places("6", {"6": "tt"}), _places("(par)", {")": "ti"})
    ([(2, ')')], [], [])
    """
    if not _LETTER.search(token) or is_word(_EDGES.sub("", token).lower()):
        return []  # a number, or a word as it stands
    inside = [(match.start(1), match[1]) for match in _STRANGE.finditer(token) if match[1] in meant]
    spots = [(at, sign) for at, sign in enumerate(token) if sign in meant]
    for chosen in (spots, spots[:-1], spots[1:], inside):
        word = "".join(meant[sign] if (at, sign) in chosen else sign for at, sign in enumerate(token))
        if chosen and is_word(_EDGES.sub("", word).lower()):
            return chosen
    return inside if len(token) >= LONG else []  # a long compound that no list has, but not "kWh"
