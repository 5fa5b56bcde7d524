"""Where sentences end: full stops that are neither an abbreviation's, an ordinal's nor an initial's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygraph.language import nb, nn
from policygraph.records.text import Span

_ABBREVIATIONS = nb.ABBREVIATIONS | nn.ABBREVIATIONS
_MONTHS = nb.MONTHS | nn.MONTHS
#: an end mark, closing quotes and brackets, and white space or a capital that was glued on
_END = re.compile(
    r"(?P<mark>[.!?…]+)(?P<close>[»”’\"')\]]*)"
    r"(?:(?P<space>\s+)(?=[«“„\"'(\[–-]*\s?[A-ZÆØÅÁÄÖÉ0-9§])|(?=[A-ZÆØÅ][a-zæøå]))"
)
#: nobody writes a longer one: its end marks were lost; the work on a sentence grows faster than its length
LONGEST = 5_000
_LAST_WORD = re.compile(r"[\w.]*$")


def split(string: str, span: Span) -> tuple[Span, ...]:
    """The sentences of ``string`` inside ``span``, without the white space between them.

    One that is longer than :data:`LONGEST` is cut between words.

    >>> text = "Vi vil bl.a. styrke NAV innen 1. mai 2030. Det haster!"
    >>> [s.of(text) for s in split(text, Span(0, len(text)))]
    ['Vi vil bl.a. styrke NAV innen 1. mai 2030.', 'Det haster!']
    """
    spans: list[Span] = []
    start = span.start
    for match in _END.finditer(string, span.start, span.end):
        if match.end() >= span.end or not _ends(string, match, start):
            continue
        spans.append(Span(start, match.end("close")))
        start = match.end()
    if start < span.end:
        spans.append(Span(start, span.end))
    trimmed = (_trim(string, each) for whole in spans for each in _cut(string, whole))
    return tuple(each for each in trimmed if each.start < each.end)


def _cut(string: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        end = string.rfind(" ", start + 1, start + LONGEST)
        end = end if end > 0 else start + LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _trim(string: str, span: Span) -> Span:
    words = span.of(string)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def _ends(string: str, match: re.Match[str], start: int) -> bool:
    mark, after = match["mark"], string[match.end() : match.end() + 24]
    last = _LAST_WORD.search(string, max(string.rfind(" ", start, match.start()) + 1, start), match.start())
    word = last[0] if last else ""
    if match["space"] is None:  # "… rettferdig.Partiet vil": glued on by a lost line break, but not "St.Olav", "A.S"
        return mark == "." and len(word) > 3 and word.islower() and "." not in word and word not in _ABBREVIATIONS
    if mark != ".":
        return True
    if match["close"]:
        return True
    if word.lower() in _ABBREVIATIONS or word.lower().replace(".", "") in ("feks", "mfl", "bla"):
        return False
    if word.isdigit() and len(word) <= 2:  # an ordinal: "21. Mai", and the number of an item ("1. Styrke …")
        following = re.match(r"[^\W\d_]+", after)
        at_start = match.start() - len(word) == start
        return not at_start and not (following is not None and following[0].lower() in _MONTHS)
    if len(word) == 1 and word.isupper():  # an initial, but "under 3 G." ends with a unit
        return re.search(r"\d\s$", string[start : match.start() - 1]) is not None
    return True
