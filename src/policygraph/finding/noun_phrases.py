"""Where a noun phrase begins and ends: its adjectives, and whether a word stands as a noun."""

from __future__ import annotations

import re

from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.language import phrases_nb, phrases_nn
from policygraph.records.text import Span

ADJECTIVES = phrases_nb.ADJECTIVES | phrases_nn.ADJECTIVES
LOOKALIKES = phrases_nb.ADJECTIVE_LOOKALIKES | phrases_nn.ADJECTIVE_LOOKALIKES
ENDINGS = phrases_nb.ADJECTIVE_ENDINGS + phrases_nn.ADJECTIVE_ENDINGS
PRESENT_VERBS = phrases_nb.PRESENT_VERBS | phrases_nn.PRESENT_VERBS
#: an adjective joined to the one before, and the word after it
ADJECTIVE_ROW = re.compile(r"(?:,|\s+(?:og|eller))\s+(\w+)\s+(\w+)")
#: a word and what ties it to the next
WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)(\s+|,\s+|\s+og\s+|\s+eller\s+)$")
#: further from a place than any word is long its words need not be looked for
FAR = 80
#: verbs in the passive, which look like no noun in the plural
PASSIVE = sifted(r"[a-zæøå]{4,}es$|[a-zæøå]{3,}ast$")
THE = sifted(r"\b(?:de|dei)\s+$", re.I)
DEFINITE = sifted(r"(?:en|et|a|e)s?$")
AFTER_A_NOUN = phrases_nb.AFTER_A_NOUN | phrases_nn.AFTER_A_NOUN
#: words that are no noun behind an adjective
NO_NOUNS = AFTER_A_NOUN | PRESENT_VERBS


def is_adjective(word: str) -> bool:
    """Whether a lower-case word can be an adjective in the plural, by list or ending."""
    return word in ADJECTIVES or (word.endswith(ENDINGS) and word == word.lower() and word not in LOOKALIKES)


def two_words_before(text: str, first: int, start: int) -> int:
    """Where the last two words before ``start`` begin, or at most a little further off; not before ``first``."""
    first = max(first, start - FAR)
    rest, *two = text[first:start].rsplit(None, 2) or ("",)
    return first + len(rest) if len(two) == 2 else first


def with_adjectives(span: Span, passage: Passage) -> Span:
    """``span`` with the adjectives before it: "små og mellomstore bedrifter", "lokale, regionale aktører"."""
    start = span.start
    own = passage.string[start : span.end].split()[0].lower()  # a name may begin with one: "private barnehager"
    described = " " in span.of(passage.string) and is_adjective(own)
    text, first = passage.string, passage.span.start
    while match := WORD_BEFORE.search(text, two_words_before(text, first, start), start):
        word = match.group(1)
        adjective = is_adjective(word)
        if not adjective or (match.group(2).strip() and start == span.start and not described):
            break
        start = match.start(1)
    return Span(start, span.end)


def is_nominal(passage: Passage, span: Span) -> bool:
    """Whether words that may be adjectives stand alone, without a noun after them."""
    if row_has_noun(passage, span.end):
        return False
    follows = re.match(r"\s+(\w+)", passage.string[span.end : passage.span.end])
    return follows is None or follows.group(1).lower() in AFTER_A_NOUN or is_no_noun_of(passage, span, follows[1])


def is_no_noun_of(passage: Passage, span: Span, following: str) -> bool:
    """Whether the word after an adjective is no noun of its own: "private publiseres", "gi de folkevalgte makt".

    After "de" only a definite noun belongs to the adjective ("de folkevalgte organene").
    """
    if PASSIVE.search(following):
        return True
    return bool(THE.search(passage.string[passage.span.start : span.start])) and not DEFINITE.search(following)


def row_has_noun(passage: Passage, end: int) -> bool:
    """Whether "og" with another adjective and a noun follows: "private eller offentlige bygg"."""
    row = ADJECTIVE_ROW.match(passage.string, end, passage.span.end)
    if row is None or not is_adjective(row.group(1)) or PASSIVE.search(row.group(2)):
        return False
    return row.group(2).lower() not in NO_NOUNS


def inside_a_sentence(before: str) -> bool:
    """Whether a word after ``before`` is not the first of its sentence, so that a capital there means a name."""
    before = before.rstrip(" «\"'")
    return bool(before) and before[-1] not in ".!?:\n•"
