"""Lines that promise and leave what to the lines below them: "Fjordpartiet vil:", "Vi går inn for å:"."""

from __future__ import annotations

import re

from policygraph.language import nb, nn
from policygraph.language.ends import last_word
from policygraph.language.infinitives import opens_as_item

_TAILS = nb.LEAD_IN_TAILS | nn.LEAD_IN_TAILS
_PHRASES = (*nb.LEAD_IN_PHRASES, *nn.LEAD_IN_PHRASES)
_WILLS = frozenset(("vil", "skal", "må"))
_ENDS = nb.LEAD_IN_ENDS | nn.LEAD_IN_ENDS
_PROMISES = nb.PROMISES | nn.PROMISES
_WORD = re.compile(r"[^\W\d_]+")
#: one without a colon has no more words than this
MOST_WORDS = 8


def left_open(text: str) -> bool:
    """Whether the last word of a line, but for adverbs, leaves the sentence to a list ("Derfor vil vi også at").

    >>> [left_open(text) for text in ("Fjordpartiet vil derfor", "Fjordpartiet vil:", "Det vi vil ha")]
    [True, True, False]
    """
    words = text.rstrip(": ").split()
    while len(words) > 1 and words[-1].lower() in _TAILS:
        words.pop()
    return bool(words) and last_word(words[-1]).lower() in _ENDS


def opens_list(text: str) -> bool:
    """Whether a line leaves a sentence to the list right below it by a verb that demands ("Partiet krever derfor").

    >>> [opens_list(text) for text in ("Partiet ønsker derfor", "Vi går til valg på", "Kravene våre")]
    [True, True, False]
    """
    words = text.rstrip(": ").split()
    while len(words) > 1 and words[-1].lower() in _TAILS:
        words.pop()
    if 3 <= len(words) <= MOST_WORDS and words[-2] in _WILLS and (words[-1][0].isupper() or words[-1] in ("vi", "me")):
        return True  # «På skolefeltet vil Fjordpartiet»
    return len(words) <= MOST_WORDS and " ".join(words).lower().endswith(_PHRASES)


def is_lead_in(text: str) -> bool:
    """Whether a line opens a list by its words: it promises and ends with a colon, or ends with "vil" and its likes.

    >>> [is_lead_in(text) for text in ("Mål – Fjordpartiet vil:", "Ansvarlig for dem:", "Vi skal", "Vi går inn for:")]
    [True, False, True, True]
    """
    if not text.endswith(":"):
        return last_word(text) in _ENDS and len(text.split()) <= MOST_WORDS
    words = [word.lower() for word in _WORD.findall(text)]
    return bool(words) and not opens_as_item(text) and (words[-1] in _ENDS or not _PROMISES.isdisjoint(words))
