"""Word lists written as running text, so that a reader can go through them."""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType


def words(text: str) -> frozenset[str]:
    """The words of ``text``.

    >>> sorted(words("og eller samt"))
    ['eller', 'og', 'samt']
    """
    return frozenset(text.split())


def listed(text: str) -> tuple[str, ...]:
    """The words of ``text`` in their order: often beginnings or ends, as ``str.startswith`` takes them.

    >>> "bevilgning".startswith(listed("bevilg budsjett"))
    True
    """
    return tuple(text.split())


def joined(*lists: Iterable[str]) -> tuple[str, ...]:
    """The entries of several lists in their order, each once: what two languages share stands in both their files.

    >>> joined(listed("trygd ytels"), listed("trygd yting"))
    ('trygd', 'ytels', 'yting')
    """
    return tuple(dict.fromkeys(entry for each in lists for entry in each))


def alternatives(nb: ModuleType, nn: ModuleType, *names: str) -> str:
    """The alternatives of a pattern that the files of both languages have under the same names, each once.

    What has such a name is a tuple of words or small patterns, or one pattern.
    """
    found = (getattr(language, name) for name in names for language in (nb, nn))
    return "|".join(joined(*((each,) if isinstance(each, str) else each for each in found)))
