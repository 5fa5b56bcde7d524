"""A mention with the words of its own sentence around it: what the rules of roles and conditions look at."""

from __future__ import annotations

import re

from policygraph.finding.matcher import fold
from policygraph.finding.passage import SENTENCE_END, Passage
from policygraph.language import phrases_nb, phrases_nn
from policygraph.language.lists import alternatives
from policygraph.records.text import Span

WORD = re.compile(r"[\w§]+(?:[-/–][\w]+)*")
#: what joins the names of a row, at its end and at its beginning
JOINTS = ("og", "eller", "samt", ",", "/")
ROW_GOES_ON = re.compile(r"\s*(?:,|/|(?:og|eller|samt)\b)")
LAST_WORD = re.compile(r"\w*\Z")
MODALS = phrases_nb.MODALS | phrases_nn.MODALS
PREPOSITIONS = phrases_nb.PREPOSITIONS | phrases_nn.PREPOSITIONS
#: what no row of coordinated names has in it
NO_ROW = MODALS | PREPOSITIONS | {"som", "at", "å", "slik", "når", "der", "dersom", "hvis", "er", "har", "blir"}
#: words between a subject and its verb
ADVERBS = alternatives(phrases_nb, phrases_nn, "ADVERBS")


#: how far the words that govern a mention may stand from it, in characters; sentences without an end are told by it
NEAR = 1000
WORD_FOLLOWS = re.compile(r"\s+\w")
#: "staten sine", not "må staten si nei"
ITS = re.compile(
    r"\s+(?:sin|si|sitt|sine)\b(?!\s+(?:nei|ja|fra|frå|ifra|ifrå|opp|imot|at|dem|dei|det|den|seg|noe|noko|til)\b)"
)


MODAL = re.compile(
    rf"^\W*(?:(?:{ADVERBS})\s+)*(?:(?:har|er)\s+og\s+)?"
    rf"(?P<modal>{'|'.join(sorted(MODALS))}|{alternatives(phrases_nb, phrases_nn, 'BOUND')})\b"
)


class Situation:
    """A mention with the words of its own sentence before and after it, in lower case.

    ``governor`` and ``rest`` are the same without the row of coordinated names that the mention is part of; ``last`` is
    the word that the governor ends with, in lower case, empty where it ends with a mark. ``owns`` says that the mention
    is a genitive: "NAVs", "staten sine".
    """

    __slots__ = ("after", "before", "governor", "kind", "last", "name", "owns", "passage", "rest", "span")

    def __init__(self, passage: Passage, span: Span, kind: str = "", name: str = "") -> None:
        """``kind`` is the type of actor that is mentioned and ``name`` its usual name, where they are known already."""
        self.passage, self.span, self.kind, self.name = passage, span, kind, name
        self.before, self.after = sides(passage, span)
        self.governor, self.rest = row_start(self.before), row_end(self.after)
        self.last = last_word(self.governor)
        self.owns = self._owns()

    @property
    def later(self) -> bool:
        """Whether the mention stands in a later sentence than the first of its commitment."""
        text = self.passage.string[self.passage.span.start : self.span.start]
        return SENTENCE_END.search(text) is not None

    def _owns(self) -> bool:
        named = self.name == self.span.of(self.passage.string)  # "Kripos" is no genitive
        genitive = not named and self.passage.string[self.span.end - 1] == "s" and WORD_FOLLOWS.match(self.after)
        return bool(genitive and not MODAL.match(self.after)) or ITS.match(self.after) is not None


def sides(passage: Passage, span: Span) -> tuple[str, str]:
    """In lower case, what stands in the sentence of a mention before it and after it, as far as it may matter."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    first = passage.words.find(" ", start - NEAR, start) + 1 if start > NEAR else 0
    if passage.is_one_sentence:
        return passage.low[first:start].strip(), passage.low[end : end + NEAR]
    before, after = passage.words[first:start], passage.words[end : end + NEAR]
    ends = [match.end() for match in SENTENCE_END.finditer(before)]
    stop = SENTENCE_END.search(after)
    return fold(before[ends[-1] if ends else 0 :].strip()), fold(after[: stop.start()] if stop else after)


def last_word(text: str) -> str:
    """The word that a text ends with.

    >>> last_word("i samarbeid mellom"), last_word("skolen,")
    ('mellom', '')
    """
    *_, stretch = text.rsplit(None, 1) or ("",)
    return stretch if stretch.isalnum() else LAST_WORD.search(stretch)[0]  # type: ignore[index]


def row_start(before: str) -> str:
    """``before`` without the names joined to what follows by commas, "og" or "/".

    >>> row_start("i samarbeid mellom skolen og")
    'i samarbeid mellom'
    >>> row_start("skolen må")
    'skolen må'
    """
    words = list(WORD.finditer(before)) if before.endswith(JOINTS) else []
    if not words:
        return before
    tail = before[words[-1].end() :].strip()
    if words[-1].group() not in {"og", "eller", "samt"} and tail not in {",", "/"}:
        return before
    for word in reversed(words):
        if word.group() in NO_ROW:
            return before[: word.end()]
    return ""


def row_end(after: str) -> str:
    """``after`` without the names joined to what precedes it.

    >>> row_end(", kommunen og staten skal betale")
    'skal betale'
    """
    if not ROW_GOES_ON.match(after):
        return after.strip()
    for word in WORD.finditer(after):
        if word.group() in NO_ROW:
            return after[word.start() :].strip()
    return ""
