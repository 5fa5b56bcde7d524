"""Whether letters are a word of bokmål or nynorsk (simplemma's word lists)."""

from __future__ import annotations

from functools import cache

import simplemma


@cache
def is_word(word: str) -> bool:
    """Whether a word list has ``word``, in any form.

    >>> is_word("offentlig"), is_word("oWentlig")
    (True, False)
    """
    return any(simplemma.is_known(word, lang=language) for language in ("nb", "nn"))
