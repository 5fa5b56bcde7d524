"""Whether a verb or noun of building, founding or giving governs a noun: before it, or behind it as a passive."""

from __future__ import annotations

from policygraph.finding.instrument_place import Place
from policygraph.finding.noun_phrases import is_adjective
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.function_words import PREPOSITIONS
from policygraph.language.lists import joined

#: words that open a new clause: what stands before them governs nothing behind them
CLAUSE_OPENERS = nb.CLAUSE_OPENERS | nn.CLAUSE_OPENERS | {".", ";", ":"}
ARTICLES = nb.ARTICLES | nn.ARTICLES
INDEFINITE = nb.INDEFINITE | nn.INDEFINITE
#: prepositions of place and source: what they govern is where something happens, not what is done
PLACES = nb.PLACES | nn.PLACES
#: prepositions that are never the particle of a verb: "etableres nær skoler" says where
BESIDE = nb.BESIDE | nn.BESIDE
#: beginnings of nouns whose preposition is none of place: "tilgang på studentboliger"
REACHED = joined(nb.REACHED, nn.REACHED)
JOINTS_OF_VERBS = frozenset({"og", "eller"})
#: endings of adjectives in the singular
DESCRIBING = joined(nb.LINKED, nn.LINKED, nb.ADJECTIVE, nn.ADJECTIVE)
#: "få på plass" builds and sets up, "vente på plass i" does not
PLACED = "plass"
#: what somebody gets for himself is no promise: "skaffe seg bolig"
REFLEXIVE = nb.REFLEXIVE | nn.REFLEXIVE
#: words before an example of what was named: it is built or set up as that was
EXEMPLIFYING = nb.EXEMPLIFYING | nn.EXEMPLIFYING
#: openers of a condition: what is built in it is no promise
CONDITIONS = nb.CONDITIONS | nn.CONDITIONS
#: adjectives of building: they describe a noun and reach no further; "alle nye" asks something of what is built
MORE = nb.MORE | nn.MORE
MODALS = nb.MODALS | nn.MODALS
#: types of what asks something of a thing: the thing is not promised with it
ASKING = frozenset({"requirement", "ban", "regulation", "law"})
#: how far a verb of building or founding reaches
REACH = 14
#: prepositions that may be the particle of a verb
TIES = PREPOSITIONS - BESIDE
#: words that open a phrase of their own
CROSSED = PREPOSITIONS | BESIDE


def governed(place: Place, cue: str) -> bool:
    """Whether a cue stands before the head with nothing but its own phrase between, or behind it as a passive."""
    crossed, example = 0, False
    for offset in range(1, REACH):
        word = place.low(-offset)
        if not word or word in CLAUSE_OPENERS:
            break
        example = example or word in EXEMPLIFYING
        if cue in place.lexicon.cues.get(word, ()):
            if place.low(-offset + 1) in REFLEXIVE:
                return False
            if word in MORE and (crossed or place.low(-offset - 1) == "alle"):
                return False
            if word in MORE and any(place.low(-back) in INDEFINITE for back in range(1, offset)):
                return False  # "for hver ny plikt et organ pålegger": something else is new
            if word in MORE and (_is_asked(place, offset) or (cue == "set-up" and _is_somewhere(place, offset))):
                crossed += 1
                continue
            if word == PLACED and place.low(-offset - 1) != "på":
                continue
            is_noun_cue = not place.lexicon.verbs.is_a(word, "inf pres pass part")
            particle = place.low(-offset + 1) in TIES
            return crossed <= int((is_noun_cue or particle) and word != PLACED)
        if word in CROSSED and not example:
            crossed += 1
    if any(place.low(-offset) in CONDITIONS for offset in range(1, 7)):
        return False
    for offset in range(1, 7):
        word = place.low(offset)
        if not word or word in CLAUSE_OPENERS:
            return False
        if word in PREPOSITIONS:
            return _is_subject(place) and _is_done(place, offset, cue)
        if cue in place.lexicon.cues.get(word, ()) and word.endswith(("s", "st")) and word != PLACED:
            return True
    return False


def _is_subject(place: Place) -> bool:
    """Whether its noun phrase opens a sentence: it is what the first verb behind it is about."""
    for offset in range(1, 5):
        word = place.low(-offset)
        if word in ("", ".", ";"):
            return True
        if not (word in ARTICLES or word.endswith(DESCRIBING) or is_adjective(word)):
            return False
    return False


def _is_done(place: Place, start: int, cue: str) -> bool:
    """Whether the first verb from ``start`` on is a passive of the cue: "broa over sundet må utbedres"."""
    for offset in range(start, start + REACH):
        word = place.low(offset)
        if not word or word in CLAUSE_OPENERS:
            return False
        if word in MODALS or word in JOINTS_OF_VERBS:
            continue
        if place.lexicon.verbs.is_a(word, "pass"):
            return cue in place.lexicon.cues.get(word, ())
        if place.lexicon.verbs.is_a(word, "pres past") and not place.lexicon.head(word):
            return False
    return False


def _is_asked(place: Place, offset: int) -> bool:
    """Whether something is asked of what is new, or forbidden: "krav om tilfluktsrom i nye bygg" builds none."""
    for back in range(1, 5):
        word = place.low(-offset - back)
        known = place.lexicon.head(word)
        if known is not None and known[0].type in ASKING:
            return place.low(-offset - 1) in PREPOSITIONS
        if not word or word in CLAUSE_OPENERS or place.lexicon.cues.get(word):
            break
    return False


def _is_somewhere(place: Place, offset: int) -> bool:
    """Whether a preposition of place governs an adjective of newness: "andelen i nye prosjekter" sets up none."""
    before = place.low(-offset - 1)
    return before in PLACES and not (
        before == "av" or place.lexicon.cues.get(place.low(-offset - 2)) or place.low(-offset - 2).startswith(REACHED)
    )
