"""What is to happen to an instrument: the class of the verb whose object it is, or of the passive whose subject.

"Fjerne avgiften og øke tilskuddet" abolishes the one and strengthens the other; "formuesskatten skal fjernes" abolishes
it. What stands in a phrase of a preposition, or beside a verb whose class nothing tells, has none.
"""

from __future__ import annotations

from policygraph.finding.instrument_settling import Found
from policygraph.finding.lexicon import Lexicon
from policygraph.finding.passage import Passage
from policygraph.finding.tokens import Token
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.clause_words import PRESENT_MODALS
from policygraph.language.function_words import PREPOSITIONS
from policygraph.language.lists import joined

#: particles of verbs, which end nothing ("stramme inn regelverket", "trappe opp støtten")
PARTICLES = nb.PARTICLES | nn.PARTICLES
#: words that end the reach of a verb
STOPS = PREPOSITIONS | {"som", "at", "slik", ".", ";", ":"}
#: what may stand between a modal and its passive
BETWEEN = nb.BETWEEN | nn.BETWEEN
NEGATIONS = nb.NEGATIONS | nn.NEGATIONS
BECOME = nb.BECOME | nn.BECOME
#: words before an infinitive
OPENERS = frozenset({"og", "eller", "men", ",", "å", "samt", "heller", "også", *PRESENT_MODALS})
#: verbs whose object is the means to something else
USING = joined(nb.USING, nn.USING)
MAKING = joined(nb.MAKING, nn.MAKING)
BECOMES = nb.BECOMES | nn.BECOMES
#: how far a verb's object and a clause's subject reach
REACH = 14
#: forms of verbs that make a passive
BECOMING = BECOME | BECOMES


def action_of(item: Found, passage: Passage, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of what is to be done with an instrument, ``None`` where no verb tells it."""
    starts = passage.tokens.starts
    first = item.at
    while first and starts[first] > item.span.start:
        first -= 1
    return _as_object(first, passage, tokens, verbs) or _as_subject(first, item.at, passage, tokens, verbs)


def _as_object(first: int, passage: Passage, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of the nearest verb before it, if nothing but its own phrase and a row stand between."""
    for at in range(first - 1, max(-1, first - REACH), -1):
        low = tokens[at].low
        if _is_deciding(at, passage):
            return _of_deciding(at, passage, tokens, verbs)
        before = tokens[at - 1].low if at else ""
        is_particle = low in PARTICLES and at > 0 and _is_verb(at - 1, passage, tokens, verbs)
        if (low in STOPS and not is_particle) or low == "å" or verbs.is_a(low, "pass"):
            return None
        if verbs.is_a(low, "inf") and before in OPENERS:
            denied = before in NEGATIONS or (at > 1 and tokens[at - 2].low in NEGATIONS)
            return None if denied else _class_of(at, passage.language, tokens, verbs)
    return None


def _of_deciding(at: int, passage: Passage, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of the deciding verb itself: the commitment's may be that of a stronger verb joined with it."""
    low = tokens[at].low
    denied = any(tokens[back].low in NEGATIONS for back in range(max(0, at - 2), at))
    own = None if denied else _class_of(at, passage.language, tokens, verbs)
    is_made = low.startswith(MAKING) and passage.action == "abolish"  # "gjøre trygden skattefri"
    return own or (None if low.startswith(USING) or is_made else passage.action)


def _as_subject(first: int, last: int, passage: Passage, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of the passive whose subject it is: "tilskuddet til lag skal økes"."""
    if not _is_subject(first, tokens, verbs):
        return None
    for at in range(last + 1, min(len(tokens), last + REACH)):
        low = tokens[at].low
        if low in PRESENT_MODALS or low in BECOMES:
            return _passive(at + 1, passage, tokens, verbs)
        if verbs.is_a(low, "pass") and not verbs.is_a(low, "inf"):
            return _passive(at, passage, tokens, verbs)
        if low in ("som", "at", "slik", "når", "der", ".", ";", ":", "å") or (not tokens[at].is_word and low != ","):
            return None
    return None


def _is_subject(first: int, tokens: list[Token], verbs: Lexicon) -> bool:
    """Whether a clause may begin with the phrase: no preposition or verb governs it."""
    for at in range(first - 1, max(-1, first - 5), -1):
        low = tokens[at].low
        if low in PREPOSITIONS or verbs.is_a(low, "inf") or low in ("å", "som"):
            return False
        if not tokens[at].is_word or low in ("og", "at", "eller"):
            return True
    return True


def _passive(at: int, passage: Passage, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of the passive behind a modal."""
    for index in range(at, min(len(tokens), at + 5)):
        low = tokens[index].low
        if verbs.is_a(low, "pass") or (verbs.is_a(low, "part") and tokens[index - 1].low in BECOMING):
            own = _class_of(index, passage.language, tokens, verbs)
            return own or (passage.action if _is_deciding(index, passage) else None)
        if low not in BETWEEN and low not in BECOME:
            return None
    return None


def _is_deciding(at: int, passage: Passage) -> bool:
    verb = passage.verb_span
    return verb is not None and passage.tokens.covered(at, at + 1).meets(verb)


def _is_verb(at: int, passage: Passage, tokens: list[Token], verbs: Lexicon) -> bool:
    return verbs.is_a(tokens[at].low, "inf") or _is_deciding(at, passage)


def _class_of(at: int, language: str, tokens: list[Token], verbs: Lexicon) -> str | None:
    """The class of the verb at a token: of the longest phrase that begins with it, none where it is light."""
    form = verbs.form(tokens[at].low, "inf pass part", language)
    for verb in verbs.verbs.get((form.language, form.head), ()) if form else ():
        following = tuple(token.low for token in tokens[at + 1 : at + 1 + len(verb.tail)])
        if verb.tail == following:
            told = verb.action != "other" and not verb.frames & {"light", "give", "state"}
            return verb.action if told else None
    return None
