"""Word lists written as running text, so that a reader can go through them."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of ``text``.

    >>> sorted(words("og eller samt"))
    ['eller', 'og', 'samt']
    """
    return frozenset(text.split())
