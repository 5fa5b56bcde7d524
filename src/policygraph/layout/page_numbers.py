"""Numbers that may be those of pages: what stands around them, and how far they are from the page they stand on."""

from __future__ import annotations

import re

from policygraph.language import nb, nn

_PARTS = {*nb.PARTS, *nn.PARTS}
#: at either end also glued to words; a number with a mark behind it is one of a list
_NUMBER = re.compile(r"^\d{1,4}(?![\d%.)]|,\d)|(?<![\w.,])\d{1,4}(?![\w%.)]|,\d)|(?<![\d.,])\d{1,4}$")
#: the numbers of two pages that stand beside each other
_SPREAD = re.compile(r"(\d{1,4})[ |–-]+(\d{1,4})")
_DIGIT = re.compile(r"\d")
#: what may stand around the number of a page
_SIGNS = " |-–—•·/*~<>()[]«»❦"
#: a line with more numbers than this is one of a table
MOST_NUMBERS = 4
#: longer lines, in characters, do not run along the pages
LONGEST = 90


def numbers_of(text: str) -> list[tuple[str, int]]:
    """For each number of a short line the words around it, and the number.

    >>> numbers_of("Side 3 av 40"), numbers_of("– 3 –"), numbers_of("Kapittel 3")
    ([('side # av 40', 3), ('side 3 av', 40)], [('', 3)], [])
    >>> numbers_of("12   13")
    [('', 12)]
    """
    if len(text) > LONGEST or not _DIGIT.search(text):
        return []
    plain = " ".join(text.casefold().split())
    spread = _SPREAD.fullmatch(plain)
    if spread is not None and int(spread[2]) == int(spread[1]) + 1:
        return [("", int(spread[1]))]
    keys: list[tuple[str, int]] = []
    numbers = list(_NUMBER.finditer(plain))
    for match in numbers if len(numbers) <= MOST_NUMBERS else []:
        before, after = plain[: match.start()].strip(_SIGNS), plain[match.end() :].strip(_SIGNS)
        words = f"{before} # {after}" if before and after else before or after
        if words not in _PARTS:  # "Kapittel 1" at the top of a page is a heading
            keys.append((words, int(match[0])))
    return list(dict.fromkeys(keys))


def offsets(value: int, page: int) -> tuple[tuple[int, int], ...]:
    """How far a number is from that of its page, where a page of the file is one page and where it is two.

    >>> offsets(12, 5)
    ((1, 7), (2, 2))
    """
    return (1, value - page), (2, value - 2 * page)
