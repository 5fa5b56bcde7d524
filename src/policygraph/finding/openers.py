"""What opens a subordinate clause, and words that look so and do not ("som det eneste partiet")."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.tokens import Token
from policygraph.language.clause_words import (
    ADVERBS,
    ALWAYS_FINITE,
    AS_A,
    COORDINATORS,
    INFINITIVE_MARK,
    MODALS,
    NAMES_SUBJECT,
    NOMINATIVE,
    OPENERS,
    PREPOSITIONS,
    WEAK_OPENERS,
)

#: how many words the openers have that begin with a word, the longest first
LENGTHS = {first: sorted({len(words) for words in OPENERS if words[0] == first}, reverse=True) for first, *_ in OPENERS}
FIRST_WORDS = frozenset(LENGTHS)


def opener_at(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The kind and length of the subordinating words that begin at a token, if any do."""
    for length in LENGTHS.get(tokens[at].low, ()):
        words = (tokens[at].low,) if length == 1 else tuple([token.low for token in tokens[at : at + length]])
        kind = OPENERS.get(words)
        if kind is None:
            continue
        following = tokens[at + length].low if at + length < len(tokens) else ""
        if words in (("frem", "til"), ("fram", "til")):
            verb = tokens[at + 3].low if at + 3 < len(tokens) else ""
            if not ((following in NOMINATIVE or following == "det") and verb in ALWAYS_FINITE):
                continue
        if words == ("som",) and (following in AS_A or names_example(tokens, at + 1)):
            return None
        if words == ("som",) and at == 0 and following in ("det", "den", "de", "dei"):
            third = tokens[at + 2].low if at + 2 < len(tokens) else ""
            if third.endswith(("ste", "aste")):
                return None  # «Som det eneste partiet …»
        if words == ("som",) and is_as(tokens, at):
            return None
        if length == 1 and words[0] in WEAK_OPENERS and following not in NAMES_SUBJECT:
            return None
        if words in (("der",), ("da",), ("då",), ("hvor",), ("kor",)) and (following in MODALS or not following):
            return None
        return kind, length
    return None


def is_as(tokens: Sequence[Token], start: int) -> bool:
    """Whether "som" that begins a clause is a preposition: verb before subject follows ("Som parti vil vi")."""
    if start and tokens[start - 1].low not in COORDINATORS:
        return False
    for at in range(start + 1, len(tokens) - 1):
        if tokens[at].low == ",":
            return False
        if at > start + 1 and tokens[at].low in MODALS:
            following = tokens[at + 1]
            known = following.low in NOMINATIVE or following.low in ("dette", "disse", "desse", "denne")
            return known or following.text[0].isupper()
    return False


def names_example(tokens: Sequence[Token], at: int) -> bool:
    """Whether "som" is followed by a name that is no subject ("byer som Bergen og Oslo")."""
    if at + 1 >= len(tokens) or not tokens[at].text[0].isupper():
        return False
    following = tokens[at + 1].low
    return following not in MODALS and not following.endswith("r") and following not in ADVERBS


def is_nounish(token: Token) -> bool:
    """Whether a word is no small word: a noun, name or adjective by exclusion."""
    low = token.low
    return (
        low[0].isalpha()
        and low not in PREPOSITIONS
        and low not in ADVERBS
        and low not in COORDINATORS
        and low not in MODALS
        and (low,) not in OPENERS
        and low != INFINITIVE_MARK
    )
