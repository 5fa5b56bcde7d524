"""Where the pages of a plain text began, if it kept any trace of them but form feeds."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: two pages have at least this many lines each
FEWEST_BETWEEN = 15
_NUMBERED = re.compile(r"^\s*\d{1,4}(?=\s|$|[A-ZÆØÅ][a-zæøå])|(?<=\s)\d{1,4}\s*$")


def page_starts(texts: Sequence[str]) -> set[int]:
    """Indices of the lines that begin a page.

    Two traces are known. A form feed that some program turned into one space: then a few lines begin with exactly one
    space, and no other line is indented; runs of three empty lines are page ends in such a text, too. And
    running numbers that count up by one (see ``running_numbers``).
    """
    spaced = {
        index
        for index, text in enumerate(texts)
        if re.match(r" [^\s]", text) and not re.fullmatch(r" \d{1,4}\s*", text)
    }
    filled = sum(bool(text.strip()) for text in texts)
    indented = sum(bool(re.match(r"(?:  |\t)\s*\S", text)) for text in texts)
    numbered = running_numbers(texts)
    if len(spaced) == 1 and numbered:  # one space is a slip of a finger
        return numbered
    if spaced and len(spaced) * 8 < filled and indented * 50 < filled:
        return spaced | _after_gaps(texts)
    return numbered


def _pair(texts: Sequence[str], words: str, chain: list[tuple[int, int]]) -> bool:
    """Whether two numbered lines are heads (or feet) of two pages: one at the file's edge, both beside an empty line.

    A word or two beside the number is the name of a part ("Resolusjon 2").
    """
    if len(chain) != 2 or (words and len(words.split()) < 3):
        return False
    (first, _), (second, _) = chain
    last = max(index for index, text in enumerate(texts) if text.strip())
    if second - first < FEWEST_BETWEEN:
        return False
    head = first == 0 and not texts[second - 1].strip()
    return head or (second == last and first < last and not texts[first + 1].strip())


def _after_gaps(texts: Sequence[str]) -> set[int]:
    starts, empty = set(), 0
    for index, text in enumerate(texts):
        if text.strip():
            if empty >= 3:
                starts.add(index)
            empty = 0
        elif text == "":
            empty += 1
        else:
            empty = -1_000_000  # a line of spaces was typed by the author
    return starts


def running_numbers(texts: Sequence[str]) -> set[int]:
    """Page starts by lines that hold a page number, alone or beside the same words every time.

    The number counts up by one from each such line to the next; there are at least three of them, or two of which one
    is the first or last line of the file. An empty line before (or the beginning of the file) makes them
    heads of pages, one after (or the end of the file) makes them feet.

    >>> sorted(running_numbers("11|Vi|vil|ha|det|godt||12|Og|vi|vil|ha|det||13|Slik|er|det|no".split("|")))
    [0, 7, 14]
    """
    chains: dict[str, list[tuple[int, int]]] = {}
    for index, text in enumerate(texts):
        found = _NUMBERED.search(text) if len(text) <= 80 else None
        if found is None:
            continue
        words = (text[: found.start()] + text[found.end() :]).strip().casefold()
        number = int(found[0])
        chain = chains.setdefault(words, [])
        if not chain or number == chain[-1][1] + 1:
            chain.append((index, number))
        elif len(chain) < 3:
            chains[words] = [(index, number)]
    best = max(chains.values(), key=len, default=[])
    filled = sum(bool(text.strip()) for text in texts)
    last = len(texts) - 1
    if len(best) < 3:
        best = next((chain for words, chain in chains.items() if _pair(texts, words, chain)), [])
    if not best or len(best) * 5 > filled:  # too many: these are line numbers
        return set()
    heads = sum(index == 0 or not texts[index - 1].strip() for index, _ in best)
    feet = sum(index == last or not texts[index + 1].strip() for index, _ in best)
    if heads < feet:
        return {index + 1 for index, _ in best if index < last}
    return {index for index, _ in best}
