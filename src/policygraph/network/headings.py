"""Heading to name of a topic: without its number, and not in capitals, which shout beside other names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

#: "3.2", "Tema 2:", "Kapittel IV", "B." and the like; a number without a full stop counts only before a capital, so
#: that "5 tiltak for skolen", "2030-målene" and "1 000 nye plasser" stay whole
_NUMBERING = re.compile(
    r"^(?:(?i:kapittel|kapitel|tema|del|chapter|part)\s+(?:\d+(?:\.\d+)*|[IVX]+\b)[.:)]?(?:\s*[–—-])?"
    r"|(?:\d+(?:\.\d+)*|[IVX]+|[A-ZÆØÅ])[.:)](?:\s*[–—-])?"
    r"|\d+(?:\.\d+)*(?:\s*[–—-])?(?=\s+[«\"“A-ZÆØÅ]))\s+"
)
_WORD = re.compile(r"[^\W\d_]+")


def without_number(heading: str) -> str:
    """A heading without its number.

    >>> without_number("3.2 Et tryggere arbeidsliv"), without_number("Tema 2: Skole"), without_number("2030-målene")
    ('Et tryggere arbeidsliv', 'Skole', '2030-målene')
    >>> without_number("Kapittel IV – Helse"), without_number("B. Skole"), without_number("1 000 nye plasser")
    ('Helse', 'Skole', '1 000 nye plasser')
    """
    return _NUMBERING.sub("", heading).strip() or heading


class Spelling:
    """How the documents write a word inside a sentence: what a heading in capitals leaves open.

    ``quotes`` is asked for only when there is such a heading.
    """

    def __init__(self, quotes: Callable[[], Iterable[str]]) -> None:
        self._quotes = quotes

    @cached_property
    def _usual(self) -> Mapping[str, str]:
        forms: Counter[str] = Counter()
        for quote in self._quotes():
            words = _WORD.findall(quote)
            if not quote.isupper():
                forms.update(words[1:])
        usual: dict[str, str] = {}
        for form, _ in sorted(forms.items(), key=lambda item: (-item[1], item[0])):
            usual.setdefault(form.lower(), form)
        return usual

    def name(self, heading: str) -> str:
        """The heading as a name: one in capitals as a sentence would have it, any other as it is.

        Single words of up to four letters that no sentence has are left as they are: they are often abbreviations.

        >>> spelling = Spelling(lambda: ["Vi vil at NAV i Norge og EU skal virke", "La arbeid og velferd"])
        >>> spelling.name("ARBEID OG VELFERD I NORGE"), spelling.name("NAV OG EU"), spelling.name("Skole")
        ('Arbeid og velferd i Norge', 'NAV og EU', 'Skole')
        >>> spelling.name("SKATTEPOLITIKK"), spelling.name("KRLE")
        ('Skattepolitikk', 'KRLE')
        """
        words = _WORD.findall(heading)
        if not heading.isupper() or not any(len(word) > 1 for word in words):
            return heading

        def as_usual(match: re.Match[str]) -> str:
            word = match[0]
            abbreviation = len(words) == 1 and len(word) <= 4
            form = self._usual.get(word.lower(), word if abbreviation else word.lower())
            return form[0].upper() + form[1:] if match.start() == first else form

        first = next(match.start() for match in _WORD.finditer(heading))
        return _WORD.sub(as_usual, heading)
