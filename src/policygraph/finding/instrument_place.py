"""A word that may denote an instrument, where it stands: whether it is a noun there, no verb, name or phrase."""

from __future__ import annotations

from typing import NamedTuple

from policygraph.finding.instrument_lexicon import Head, InstrumentLexicon
from policygraph.finding.tokens import Token
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.function_words import PREPOSITIONS
from policygraph.language.lists import joined

#: words before a word that show it to be a verb
VERB_SIGNS = nb.VERB_SIGNS | nn.VERB_SIGNS | {"", ".", ":"}
#: words after a word that show it to be no infinitive: it has a verb or a clause of its own
NOUN_SIGNS = nb.NOUN_SIGNS | nn.NOUN_SIGNS
#: what stands before a noun that opens an item, and prepositions that no verb of such a form has
OPENING = frozenset({"", ".", ":"})
LEADING = nb.LEADING | nn.LEADING
AUXILIARIES = nb.AUXILIARIES | nn.AUXILIARIES
JOINTS = frozenset({"og", "eller"})
#: endings of adverbs: nouns that have the form of a verb ("støtte") are of no neuter gender ("aktivt støtte lag")
ADVERBIAL = joined(nb.ADVERBIAL, nn.ADVERBIAL)


class Place(NamedTuple):
    """A head where it stands: the tokens of the passage, its index, the compound's first part, and its lemma."""

    tokens: list[Token]
    at: int
    head: Head
    first: str
    lemma: str
    lexicon: InstrumentLexicon

    def low(self, offset: int) -> str:
        """The word at a distance from the head in lower case, empty outside the passage."""
        index = self.at + offset
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""


def in_false_phrase(place: Place) -> bool:
    """Whether it is part of a phrase that means something else ("lov til", "som regel")."""
    return place.low(0) in place.head.false_words and any(
        all(place.low(index - shift) == word for index, word in enumerate(phrase))
        for phrase in place.head.false_phrases
        for shift in range(len(phrase))
    )


def in_name(place: Place) -> bool:
    """Whether it is a word of a name: it has a capital, and so has a word beside it ("Nye Veier AS")."""

    def capital(offset: int) -> bool:
        index = place.at + offset
        return 0 <= index < len(place.tokens) and place.tokens[index].text[:1].isupper()

    word = place.tokens[place.at].text
    is_noun = "-" in word and word.rpartition("-")[2].islower()  # "Nye Veier-modellen"
    if place.at == 0 or word.isupper() or is_noun or not capital(0):
        return False
    opens = place.at == 1 or place.low(-2) in (".", ":", ";")
    return (capital(-1) and not opens) or capital(1)


def is_verb(place: Place) -> bool:
    """Whether the word is a verb there ("støtte frivillige"): it has such a form, and no word asks for a noun."""
    word, before, verbs = place.low(0), place.low(-1), place.lexicon.verbs
    if verbs.is_a(word, "pass") and not word.endswith(("ens", "ets")):
        return True
    if place.first:
        return False
    if not verbs.is_a(word, "inf pres"):
        asks = place.low(1) in place.head.followed_by  # "har rett til" is no perfect of "rette"
        return verbs.is_a(word, "past part") and before in AUXILIARIES and not asks
    if before != "som" and (place.low(1) in NOUN_SIGNS or is_joined(place)):
        return False
    if before.endswith(ADVERBIAL) and place.low(1) not in PREPOSITIONS:
        return True
    if before in ("og", "eller", ",") and place.at > 1:
        following = place.low(1)
        opens_phrase = following[:1].isalpha() and following not in PREPOSITIONS and following not in JOINTS
        return verbs.is_a(place.low(-2), "inf pres pass") or opens_phrase
    if before in OPENING and place.low(1) in LEADING:
        return False  # "støtte til lag" opens an item, "støtte lag" asks for it
    return before in VERB_SIGNS


def is_joined(place: Place) -> bool:
    """Whether "og" joins it with an instrument that cannot be a verb ("lover og regler", "regelverk og lover")."""

    def surely_noun(offset: int) -> bool:
        word = place.low(offset)
        return place.lexicon.head(word) is not None and not place.lexicon.verbs.is_a(word, "inf pres pass")

    return (place.low(1) in JOINTS and surely_noun(2)) or (
        place.low(-1) in JOINTS and surely_noun(-2) and not place.low(1)[:1].isalpha()
    )
