"""Whether a word is the finite verb of a clause where it stands, or a noun, participle or infinitive of that form."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.lexicon import Lexicon
from policygraph.finding.tokens import Token
from policygraph.language.clause_words import (
    ADVERBS,
    ALWAYS_FINITE,
    COORDINATORS,
    COUNTING,
    DEFINITE,
    DETERMINERS,
    DOUBLE,
    INFINITIVE_MARK,
    MODALS,
    NEGATIONS,
    NOMINATIVE,
    NOUN_OR_VERB,
    OPENERS,
    PREPOSITIONS,
    PRESENT_MODALS,
    PRONOMINAL,
    SPEAKERS,
)

#: pronouns and small words that only a verb follows
SUBJECTS = NOMINATIVE | {"som", "der", "dette"}
SMALL = PREPOSITIONS | COORDINATORS | ADVERBS | DETERMINERS
#: modals that another modal behind them is an infinitive after
GOVERNING = PRESENT_MODALS | DOUBLE | {"kan"}
#: words that only a noun phrase follows
BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
#: those that are no determiners
SURE_SUBJECTS = SUBJECTS - {"de", "dei", "dette"}


def finite_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Whether a modal or another word that is nothing but finite follows before any comma, joint or clause."""
    for token in tokens[at + 1 :]:
        if not token.is_word or token.low in COORDINATORS or (token.low,) in OPENERS or token.low == INFINITIVE_MARK:
            return False
        if token.low in PRESENT_MODALS or token.low in ALWAYS_FINITE:
            return True
    return False


def is_finite(tokens: Sequence[Token], at: int, lexicon: Lexicon, language: str, claimed: bool, modal: bool) -> bool:
    """Whether the word at ``at`` is finite.

    ``claimed`` says that an opener waits for a finite verb, ``modal`` that a modal waits for its infinitive.
    """
    low, text = tokens[at].low, tokens[at].text
    forms = lexicon.forms.get(low)
    if forms is None and low not in MODALS:
        return False
    if text.isupper() and len(text) > 1 and not tokens[0].text.isupper():
        return False  # an acronym: LAR is not "lar"
    if at > 0 and text[0].isupper() and not tokens[0].text.isupper() and tokens[at - 1].is_word:
        return False  # a name inside a sentence: Forsvaret is not "forsvaret"
    if low in MODALS:
        before = tokens[at - 1].low if at else ""
        if low == "kunne" and before == "," and modal:
            return at + 1 < len(tokens) and tokens[at + 1].low in NOMINATIVE  # «… må alle som …, kunne søke»
        return before != INFINITIVE_MARK and not (low in DOUBLE and before in GOVERNING)
    if forms is None or low in PREPOSITIONS:  # «via» is no ordaining
        return False
    before = tokens[at - 1].low if at else ""
    if before == INFINITIVE_MARK or (before in PRESENT_MODALS and any(form.kind == "inf" for form in forms)):
        return False  # «skal lykkes»
    if low in ALWAYS_FINITE:
        return True
    if low == "så":
        return before in NOMINATIVE
    kinds = [form.kind for form in forms if form.language == language or language not in ("nb", "nn")]
    if not kinds and any(form.kind == "pres" for form in forms):  # a form of the other norm, told by its subject
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        return before in SPEAKERS or following in SPEAKERS
    if "pres" in kinds and low in NOUN_OR_VERB:
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if following in SPEAKERS and (before in ADVERBS or not claimed) and before not in BEFORE_NOUNS:
            return True  # «Derfor kjemper vi for …»
        if claimed and before in NEGATIONS:
            return True  # «hvis eleven ikke møter»
        if before in COUNTING and not claimed:
            return False  # «flere hender i omsorgen»
        if not claimed and before not in NOMINATIVE and finite_ahead(tokens, at):
            return False  # «Alle veier i landet skal …»
    if "pres" in kinds and low not in NOUN_OR_VERB:
        return before not in DETERMINERS or before in PRONOMINAL
    if before in DETERMINERS and before not in PRONOMINAL:
        return False
    small = before in SMALL or (before,) in OPENERS
    named = at > 0 and tokens[at - 1].text[0].isupper() and not (at == 1 and small)
    if "pres" in kinds:
        after_noun = before.endswith(DEFINITE) or (claimed and before.isalpha() and not before.endswith("e"))
        return before in SUBJECTS or before in PRONOMINAL or named or (after_noun and not small)
    if "pass" in kinds and low.endswith("s"):
        if modal and not claimed:
            return False
        return claimed or before in SUBJECTS or before in PRONOMINAL or before == "," or before.endswith(DEFINITE)
    if at == 1 and "part" in kinds and at + 1 < len(tokens) and tokens[at + 1].low in PREPOSITIONS:
        return False  # «Krav knyttet til …»
    if "past" in kinds:
        if before in ALWAYS_FINITE:
            return False  # «Verneplikten er tvang»
        if "inf" in kinds or "part" in kinds or low.endswith(("te", "de")):
            return before in SURE_SUBJECTS or (named and not low.endswith("e"))
        return before not in DETERMINERS or before == "det"
    return False
