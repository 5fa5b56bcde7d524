"""How a line or a paragraph ends: with which word, with which mark."""

from __future__ import annotations

import re

#: the marks that end a sentence, a part of it or a lead-in
ENDS = (".", "!", "?", "…", ":", ";")
#: what may stand behind the mark that ends a sentence
_CLOSING = "»”’\"')]"
_LETTERS = re.compile(r"[^\W\d_]+$")


def last_word(text: str) -> str:
    """The letters that a line ends with; empty where it ends with anything else.

    >>> last_word("Fjordpartiet vil"), last_word("Vi vil:"), last_word("innen 2030")
    ('vil', '', '')
    """
    if not text[-1:].isalnum():
        return ""
    found = _LETTERS.search(text, text.rfind(" ") + 1)  # from the last space on: a search tries every letter
    return found[0] if found is not None else ""


def ends_with(text: str, marks: tuple[str, ...]) -> bool:
    """Whether a line ends with one of these marks, whatever quotes and brackets close behind it.

    >>> ends_with("Vi sa «ja!»", (".", "!")), ends_with("Vi sa «ja»", (".", "!"))
    (True, False)
    """
    return text.rstrip(_CLOSING).endswith(marks)
