"""What a hyphen at the end of a line means: a word broken in two, a compound written with it, or a suspended one."""

from __future__ import annotations

import re
from collections.abc import Set

from policygraph.language import nb, nn
from policygraph.language.spelling import is_word

_COORDINATORS = nb.COORDINATORS | nn.COORDINATORS
_HEAD = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*$")
_TAIL = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
HYPHENS = "-‐‑"
#: the soft hyphen, which is none within a line, and signs that readers of PDF put for any hyphen at the end of one
SOFT = "\u00ad\ufffe\u0002"


def joint(before: str, after: str, words: Set[str] = frozenset()) -> tuple[bool, str]:
    """Whether the hyphen or dash that the line ``before`` ends with stays, and what stands between it and ``after``.

    ``words`` are words (lower case) that the document writes elsewhere, inside a line: they decide first.

    >>> joint("sikre rettig-", "heter for alle")
    (False, '')
    >>> joint("barne-", "og ungdomsvern")
    (True, ' ')
    >>> joint("EØS-", "avtalen")
    (True, '')
    >>> joint("2025–", "2029")
    (True, '')
    >>> joint("mellom Bergen og Stavan-", "ger"), joint("sammen med Oslo-", "skolen")
    ((False, ''), (True, ''))
    >>> joint("Fjord-", "partiet vil", {"fjordpartiet"})
    (False, '')
    """
    sign = before[-1]
    if sign == "\u00ad":
        return False, ""
    stem = before[:-1]
    if not stem or not stem[-1].isalnum():
        return True, " "
    first = re.match(r"\w+", after)
    if sign not in HYPHENS + SOFT:  # a dash: only a span of numbers goes on without a space
        return True, "" if stem[-1].isdigit() and after[:1].isdigit() else " "
    if first is None:
        return True, " "
    if first[0].lower() in _COORDINATORS:
        return True, " "
    head, tail = _HEAD.search(stem), _TAIL.match(after)
    if head is None or tail is None:
        return True, ""
    whole = (head[0] + tail[0]).lower()
    if whole in words:
        return False, ""
    if f"{head[0]}-{tail[0]}".lower() in words:
        return True, ""
    last = re.split(f"[{HYPHENS}]", head[0])[-1]
    compound = len(last) < 2 or any(letter.isupper() or letter.isdigit() for letter in last[1:])
    opening = stem[: head.start()].rstrip()
    name = last[0].isupper() and bool(opening) and opening[-1] not in '.!?:•–«“"'
    if name and (is_word(whole) or is_word(whole.removesuffix("s"))):
        return False, ""
    return compound or name or not after[0].islower(), ""


def lost_hyphen(before: str, after: str, words: Set[str]) -> bool:
    """Whether a word was broken between the two lines and its hyphen lost.

    Only where neither half stands anywhere else and the document writes a word that covers the break.

    >>> lost_hyphen("en ny ener", "gieffektiviseringsordning", {"energieffektivisering"})
    True
    """
    tail = _TAIL.match(after)
    if tail is None or tail[0] in words or not tail[0].islower():
        return False
    head = _HEAD.search(before, before.rfind(" ") + 1)
    if head is None or not head[0].islower():
        return False
    if head[0] in words:
        return False
    whole = head[0] + tail[0]
    return any(whole[:end] in words for end in range(len(head[0]) + 3, len(whole) + 1))
