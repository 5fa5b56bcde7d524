"""Names told by what stands beside them: "foreninger som Fjordglede", "Fjordglede og andre foreninger"."""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.actor_lexicon import Named
from policygraph.finding.matcher import fold
from policygraph.finding.noun_phrases import inside_a_sentence
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.language import bodies_nb, bodies_nn
from policygraph.language.function_words import FUNCTION_WORDS
from policygraph.language.lists import alternatives
from policygraph.records.text import Span

either = partial(alternatives, bodies_nb, bodies_nn)
ONE = r"[A-ZÆØÅ][\w&]*[a-zæøå0-9](?:-[A-ZÆØÅa-zæøå]\w+)?(?:\s+[A-ZÆØÅ][\w&-]+)*"
NAME = re.compile(ONE)
ROW = rf"{ONE}(?:,\s+{ONE})*(?:\s+(?:og|eller|samt)\s+{ONE})?"
#: after a kind of body: "organisasjoner som Fjordglede og Kystglede"
SUCH_AS = re.compile(
    rf",?\s+(?:{either('SUCH_AS')})\s+(?P<names>{ROW})(?=\s*(?:[.,;:)]|$|\s(?:og|eller|samt|gjennom|får|skal|må|bør|kan)\b))"
)
#: before a kind of body: "Fjordglede, Kystglede og andre organisasjoner"
AND_OTHERS = re.compile(rf"(?P<names>{ONE}(?:,\s+{ONE})*),?\s+(?:og|eller|samt)\s+(?:(?:{either('OTHERS_LIKE')})\s+)?$")
OTHERS_LIKE = re.compile(rf"(?:{either('OTHERS_LIKE')})\b|.*\b(?:{either('OTHERS_LIKE')})\s+$")
#: before whoever does it or shares in it
DONE_WITH = sifted(rf"\b(?:{either('DONE_WITH')})\s+(?P<names>{ROW})")
#: kinds that have the names of places
PLACES = ("country", "municipality", "county", "eu", "international", "court")
#: how far before a body its row may begin, in characters
FAR = 120


def in_rows(named: list[Named], passage: Passage) -> list[Named]:
    """``named`` with the names beside a kind of body, or behind "i regi av" and the like, that no list has."""
    found = list(named)
    for each in named:
        if each.type in PLACES or each.span.of(passage.string)[:1].isupper():
            continue
        after = SUCH_AS.match(passage.string, each.span.end, passage.span.end)
        if after:
            found += _names(after, each.type, found, passage)
        before = passage.string[max(passage.span.start, each.span.start - FAR) : each.span.start]
        likened = OTHERS_LIKE.match(fold(each.span.of(passage.string))) or OTHERS_LIKE.match(fold(before))
        row = AND_OTHERS.search(before) if likened else None
        if row:
            found += _names(row, each.type, found, passage, each.span.start - len(before))
    for match in DONE_WITH.finditer(passage.string, passage.span.start, passage.span.end):
        found += _names(match, "other", found, passage)
    return found


def _names(match: re.Match[str], kind: str, named: list[Named], passage: Passage, offset: int = 0) -> list[Named]:
    """The names of a row that are not known yet, each a body of ``kind``."""
    new = []
    for name in NAME.finditer(match.string, match.start("names"), match.end("names")):
        span = Span(name.start() + offset, name.end() + offset)
        known = any(other.span.meets(span) for other in named) or fold(name.group()) in FUNCTION_WORDS
        if not known and (inside_a_sentence(passage.string[: span.start]) or kind != "other"):
            new.append(Named(span, name.group(), kind, "actor-by-name", None))
    return new
