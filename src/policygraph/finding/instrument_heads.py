"""Finds generic instruments by their head noun ("kompetansefond", "krav om …") and decides whether they count.

Guidelines, section 4. A head counts always, or only in the readings that its ``pg:countsWhen`` names; what each reading
means is in :mod:`instrument_readings`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from policygraph.finding.instrument_governing import ARTICLES, INDEFINITE, REACH, governed
from policygraph.finding.instrument_lexicon import Head, InstrumentLexicon
from policygraph.finding.instrument_place import JOINTS, Place, in_false_phrase, in_name, is_verb
from policygraph.finding.instrument_readings import QUANTIFIERS, READINGS
from policygraph.finding.noun_phrases import is_adjective
from policygraph.finding.tokens import Remembered, Token
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.function_words import FUNCTION_WORDS, PREPOSITIONS
from policygraph.language.lists import joined

#: heads that are bodies as well: in the genitive they act
COMMITTEES = frozenset({"utvalg", "kommisjon"})
#: nouns of building, whose object is a thing whatever it is called
BUILDING = nb.BUILDING | nn.BUILDING
THING = Head("built-thing", "", "infrastructure", frozenset(), (), frozenset(), ())
#: a road is known by its number: "bygge ut E39"
ROAD = Head("numbered-road", "", "infrastructure", frozenset({"built", "secured", "rejected"}), (), frozenset(), ())
ROAD_NUMBER = re.compile(r"E\d{1,3}")
#: a railway has a name: "Fjordbanen"
LINE = Head("named-line", "", "infrastructure", frozenset(), (), frozenset(), ())
LINE_NAME = re.compile(r"[A-ZÆØÅ][a-zæøå]{3,}banen")
#: what is given without a charge is a benefit, whatever it is
FREE = joined(nb.FREE, nn.FREE)
#: what is to be or to become free of charge
BECOMING = nb.BECOMING | nn.BECOMING
ACCESS = nb.ACCESS | nn.ACCESS
GIFT = Head("free-provision", "", "benefit", frozenset(), (), frozenset(), ())
#: what is introduced is a means of policy, whatever it is
MEANS = Head("introduced-thing", "", "programme-plan", frozenset(), (), frozenset(), ())
#: endings of nouns that name a deed or a state and no means, and of adjectives and adverbs ("innføre bedre samordning")
ABSTRACT = (*joined(nb.ABSTRACT, nn.ABSTRACT), "-")
#: endings by which a word before a comma or "og" is one of several adjectives ("en nasjonal, uavhengig …")
LINKED = joined(nb.LINKED, nn.LINKED)
#: the parts of a compound that is written as two words have at least this many letters
SHORTEST_SPLIT = 4
#: prepositions before an infinitive of what is hindered
HINDERING = nb.HINDERING | nn.HINDERING
#: so many words may stand between two things that are joined, with the joint
JOINED_WITHIN = 4
MODALS = nb.MODALS | nn.MODALS
ABILITY = nb.ABILITY | nn.ABILITY
#: words of direction behind a noun, no part of its name
DIRECTIONS = nb.DIRECTIONS | nn.DIRECTIONS
#: small words that no means is
SMALL = nb.SMALL | nn.SMALL


class Look(NamedTuple):
    """What a word is by itself: the head it may be, and whether it may open or end a compound cut in two."""

    known: tuple[Head, str, str] | None
    opens: bool
    ends: bool


@lru_cache(maxsize=2)
def _looks(lexicon: InstrumentLexicon) -> Remembered[Look]:
    return Remembered(lambda word: _look(word, lexicon))


def _look(word: str, lexicon: InstrumentLexicon) -> Look:
    low = word.lower()
    ends = len(low) >= SHORTEST_SPLIT and low.isalpha() and low not in FUNCTION_WORDS
    opens = ends and not (is_adjective(low) or low.endswith(("t", "sk")))
    opens = opens and not lexicon.verbs.is_a(low, "inf pres pass part")
    if ROAD_NUMBER.fullmatch(word):
        return Look((ROAD, "", low), opens, ends=False)
    if LINE_NAME.fullmatch(word):
        return Look((LINE, "", low), opens, ends=False)
    return Look(lexicon.head(low), opens, ends)


def heads_in(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """The heads among the tokens that count as instruments, in text order."""
    found: list[Place] = []
    where = -JOINED_WITHIN
    looks, opened = _looks(lexicon), False
    for at, token in enumerate(tokens):
        known, opens, ends = looks[token.text]
        if opened and ends:  # a listed compound whose parts are written as two words ("språk opplæring")
            first = tokens[at - 1].low
            whole = lexicon.heads.get(first + token.low)
            if whole is not None and whole[0] is not None:
                known = whole[0], first, whole[2]
        opened = opens
        if known is None:
            continue
        place = Place(tokens, at, *known, lexicon)
        if known[0] is LINE and found and found[-1].at == at - 2 and place.low(-1) in PREPOSITIONS:
            where = at
        if known[0] is LINE and at - 2 <= where <= at:
            where = at  # "dobbeltspor på Fjordbanen og Kystbanen": where it is built
            continue
        if counts(place) or (found and is_beside(place, found[-1]) and stands_as_noun(place)):
            found.append(place)
    return found


def is_beside(place: Place, earlier: Place) -> bool:
    """Whether it is joined with what is built, as part of it or another: "sykkelvei og bru", "bane med tunnel"."""
    if not place.head.type == earlier.head.type == "infrastructure" or place.at - earlier.at > JOINED_WITHIN:
        return False
    between = [token.low for token in place.tokens[earlier.at + 1 : place.at]]
    replaced = between[:1] == ["med"] and any(earlier.low(-back).startswith("erstatt") for back in range(1, 5))
    joined = not replaced and between[:1] in (["og"], ["eller"], ["med"])
    return joined and FUNCTION_WORDS.isdisjoint(between[1:])


def built_things(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """What "bygging av" names, whatever it is ("bygging av bofellesskap og mikrohus"), in text order."""
    found = []
    for at, token in enumerate(tokens):
        follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if token.low not in BUILDING or follows != "av" or (at and tokens[at - 1].low == "ved"):
            continue
        noun, joint = -1, "av"
        for index in range(at + 2, min(len(tokens), at + REACH)):
            low = tokens[index].low
            opens = low not in QUANTIFIERS and (noun >= 0 or low not in ARTICLES)
            ends = not tokens[index].is_word or (low in FUNCTION_WORDS and opens)
            if not ends:
                noun = noun if noun >= 0 and low in DIRECTIONS else index
                continue
            opens_clause = joint == "," and low == "som"
            is_new = noun >= 0 and is_thing(tokens[noun], lexicon)
            if is_new and not opens_clause:
                found.append(Place(tokens, noun, THING, tokens[noun].low, "", lexicon))
            noun, joint = -1, low
            if low not in (",", "og", "eller"):
                break
        else:
            if noun >= 0 and is_thing(tokens[noun], lexicon):
                found.append(Place(tokens, noun, THING, tokens[noun].low, "", lexicon))
    return found


def is_thing(token: Token, lexicon: InstrumentLexicon) -> bool:
    """Whether what "bygging av" names is a thing of a kind that no list has: no name, and no verb after "og"."""
    known = lexicon.head(token.low) is not None or lexicon.verbs.is_a(token.low, "inf")
    return not known and not token.text[0].isupper()


def free_things(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """What is to be given without a charge, whatever it is ("innføre gratis fruktkurv"), in text order."""
    found = []
    for at, token in enumerate(tokens):
        if not token.low.startswith(FREE):
            continue
        noun = at
        while noun + 1 < len(tokens) and tokens[noun + 1].is_word and tokens[noun + 1].low not in FUNCTION_WORDS:
            noun += 1
        if tokens[noun].low.endswith("-") and noun + 2 < len(tokens) and tokens[noun + 1].low in JOINTS:
            noun += 2  # "gratis hals- og nesevaksine"
        place = Place(tokens, noun, GIFT, tokens[noun].low, "", lexicon)
        if (
            noun > at
            and tokens[noun].low not in ACCESS
            and lexicon.head(tokens[noun].low) is None
            and (governed(place, "given") or at == 0 or tokens[at - 1].low in BECOMING)
        ):
            found.append(place)
    return found


def introduced_things(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """What is introduced or set up, whatever it is: "innføre øyrabatt", "opprette et fergekort", in text order."""
    found = []
    for at, token in enumerate(tokens):
        if token.low not in lexicon.introducing:
            continue
        if at > 1 and tokens[at - 1].low == "å" and tokens[at - 2].low in HINDERING:
            continue  # "hindrer andre i å etablere butikk"
        noun = -1
        for index in range(at + 1, min(len(tokens), at + REACH)):
            low = tokens[index].low
            if noun < 0 and (low in INDEFINITE or low in QUANTIFIERS):
                continue
            if not tokens[index].is_word or low in FUNCTION_WORDS:
                break
            noun = index
        follows = tokens[noun + 1].low if noun + 1 < len(tokens) else ""
        is_linked = follows in (",", "og") and tokens[noun].low.endswith(LINKED)
        if noun >= 0 and not is_linked and is_means(tokens[noun], lexicon, token.low):
            found.append(Place(tokens, noun, MEANS, tokens[noun].low, "", lexicon))
    return found


def is_means(token: Token, lexicon: InstrumentLexicon, verb: str) -> bool:
    """Whether an object of introducing, of a kind that no list has, is a thing and neither deed, state nor name."""
    return not (
        token.text[0].isupper()
        or token.low in SMALL
        or is_adjective(token.low)
        or token.low.endswith(ABSTRACT)
        or _is_known(token, lexicon, verb)
        or lexicon.is_activity(token.low)
        or lexicon.verbs.is_a(token.low, "inf pres pass part")
    )


def _is_known(token: Token, lexicon: InstrumentLexicon, verb: str) -> bool:
    """Whether a list has the noun, and not only for what is built: "innføre leksefri skole" builds none."""
    known = lexicon.head(token.low)
    return known is not None and not ("erected" in known[0].when and verb.startswith(("innfør", "gjeninnfør")))


def counts(place: Place) -> bool:
    """Whether a head is an instrument where it stands."""
    if place.head.type == "inquiry" and place.head.key in COMMITTEES and place.low(0).endswith("s"):
        return False  # a committee that did something is an actor ("utvalgets arbeid")
    if place.head.key in COMMITTEES and is_known_committee(place):
        return False
    if place.head.key == "tilsyn" and place.low(0) == "tilsynet" and place.low(1) in MODALS | ABILITY:
        return False  # one that is to do something is a body, too
    return stands_as_noun(place) and has_reading(place)


def is_known_committee(place: Place) -> bool:
    """Whether a committee is there already, as a body: it has a name or an owner, or it did something itself."""
    opens = place.at == 0 or place.low(-1) in (".", ":", ";")
    before = place.tokens[place.at - 1].text if place.at else ""
    if not place.low(0).endswith(("en", "et", "a")):
        return before[:1].isupper() and before.endswith("s")  # "Statens undersøkelseskommisjon"
    capital = place.tokens[place.at].text[0].isupper()
    return capital and (not opens or place.lexicon.verbs.is_a(place.low(1), "past"))


def stands_as_noun(place: Place) -> bool:
    """Whether a head is a noun of its own there, no verb, name or part of a phrase."""
    return not (in_false_phrase(place) or is_verb(place) or in_name(place))


def has_reading(place: Place) -> bool:
    """Whether a head is there in one of the readings in which it counts."""
    return not place.head.when or any(READINGS[name](place) for name in place.head.when if name in READINGS)
