"""Finds the instruments that a commitment names: named ones, and generic ones by their head noun.

Guidelines, section 4. In order: named instruments (the longest name wins), heads beside them, the phrase around a head,
one use for each thing (:mod:`instrument_settling`), its type (:mod:`instrument_types`), what is to happen to it.
"""

from __future__ import annotations

import re

from policygraph.finding.instrument_actions import action_of
from policygraph.finding.instrument_heads import (
    BUILDING,
    FREE,
    GIFT,
    MEANS,
    MODALS,
    THING,
    built_things,
    free_things,
    heads_in,
    introduced_things,
)
from policygraph.finding.instrument_lexicon import Head, InstrumentLexicon
from policygraph.finding.instrument_place import Place
from policygraph.finding.instrument_readings import is_set_up
from policygraph.finding.instrument_settling import Found, settled
from policygraph.finding.instrument_types import type_of
from policygraph.finding.matcher import Hit
from policygraph.finding.passage import Passage
from policygraph.finding.provisions import provision_of
from policygraph.finding.tokens import Token
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.lists import joined
from policygraph.records.findings import InstrumentUse
from policygraph.records.text import Span

#: adjectives that tell which kind: they belong to the name of what they describe
CLASSIFYING = joined(nb.CLASSIFYING, nn.CLASSIFYING)
#: those that do so with things of certain types only: "offentlige anbud", but a "statlig tilskuddsordning"
CLASSIFYING_OF = {kind: joined(adjectives, nn.CLASSIFYING_OF[kind]) for kind, adjectives in nb.CLASSIFYING_OF.items()}
#: beginnings of adjectives that tell how good, large or new something is, and nothing of its kind
VALUING = joined(nb.VALUING, nn.VALUING)
#: heads of masses, not of one thing, that have a country's name with them: "norsk lov", not "ei norsk aktsemdslov"
#: verbs that tell of no deed
BEING = nb.BEING | nn.BEING
NATIONAL = frozenset({"lov", "eierskap", "lovgivning", "lovverk"})
#: a short name in parentheses behind a noun: "transportordning (TT)"
ABBREVIATION = re.compile(r"\s\((?:[A-ZÆØÅ]{2}[\w-]{0,8}|[\w-]+(?:ordning|ordningen|ordninga))\)")
BODY = Head("organisation", "", "organisation", frozenset(), (), frozenset(), ())


def find_instruments(passage: Passage, lexicon: InstrumentLexicon) -> tuple[InstrumentUse, ...]:
    """The instruments that a commitment names, in text order, each once (guidelines, section 4)."""
    tokens = passage.tokens.found
    hits = lexicon.named.find(passage.string, passage.span)
    acting = [hit.span for hit in hits if _acts(hit, passage, tokens, lexicon)]
    named = [
        item for hit in hits if hit.span not in acting and (item := _named(hit, passage, tokens, lexicon)) is not None
    ]
    taken = [*acting, *(item.span for item in named)]
    places = heads_in(tokens, lexicon)
    if not BUILDING.isdisjoint(passage.tokens.lows):
        places += built_things(tokens, lexicon)
    if any(map(passage.low.__contains__, FREE)):
        places += free_things(tokens, lexicon)
    if not lexicon.introducing.isdisjoint(passage.tokens.lows):
        known = {place.at for place in places}
        places += [place for place in introduced_things(tokens, lexicon) if place.at not in known]
    generic = [
        _generic(place, passage)
        for place in places
        if not any(span.meets(passage.tokens.covered(place.at, place.at + 1)) for span in taken)
    ]
    if not named and not generic:
        return ()
    found = settled(sorted([*named, *generic], key=lambda item: item.core), passage, tokens)
    return tuple(_use(item, passage, tokens, lexicon) for item in found)


def _named(hit: Hit, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> Found | None:
    """A named instrument; a body that exists or a committee that did something is an actor instead."""
    concept = hit.concepts[0]
    at = passage.tokens.ending(hit.span.end)
    known = lexicon.head(tokens[at].low)
    head, lemma = (known[0], known[2]) if known else (None, "")
    if concept.type == "organisation" and not is_set_up(Place(tokens, at, head or BODY, "", "", lexicon)):
        return None
    if concept.type == "inquiry" and hit.span.of(passage.string).endswith("s"):
        return None
    span, provision = provision_of(passage.string, hit.span, passage.span)
    before = passage.tokens.within(Span(passage.span.start, span.start))[-1:]
    if concept.type == "licence" and before and before[0].low.startswith(CLASSIFYING_OF["licence"]):
        span = Span(passage.string.rindex(before[0].text, passage.span.start, span.start), span.end)
    rule = "instrument-provision" if provision else "instrument-named"
    span = _with_abbreviation(passage, span)
    kind = concept.type or "other"
    return Found(span, hit.span, kind, rule, at, head, hit.label, lemma, hit.concepts, provision)


def _acts(hit: Hit, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> bool:
    """Whether a fund is an acting subject: "Oljefondet skal trekke seg ut", not "skal styrkes"."""
    if hit.concepts[0].type != "fund":
        return False
    at = passage.tokens.ending(hit.span.end)
    behind = [token.low for token in tokens[at + 1 : at + 5]]
    if not behind:
        return False
    if behind[0] in MODALS:
        return not any(lexicon.verbs.is_a(word, "pass") for word in behind[1:])
    is_active = lexicon.verbs.is_a(behind[0], "pres") and not lexicon.verbs.is_a(behind[0], "pass")
    return is_active and behind[0] not in BEING


def _generic(place: Place, passage: Passage) -> Found:
    """A generic instrument with its own phrase: elided parts and classifying adjectives before it."""
    tokens, at = place.tokens, place.at
    first = at
    joints = ("og", "eller", "–", ",", "/")
    while first >= 2 and tokens[first - 1].low in joints and tokens[first - 2].low.endswith("-"):
        first -= 2
    if place.first and place.low(-1) == place.first:
        first -= 1  # a compound that is written as two words
    while first and _classifies(tokens[first - 1].low, place):
        first -= 1
    core, span = passage.tokens.covered(at, at + 1), passage.tokens.covered(first, at + 1)
    provision = None
    if place.head.type == "law":
        behind, provision = provision_of(passage.string, core, passage.span)
        span = Span(min(span.start, behind.start), behind.end)
    rule = "instrument-compound" if place.first else "instrument-head"
    rule = {THING.key: "instrument-built", GIFT.key: "instrument-free", MEANS.key: "instrument-introduced"}.get(
        place.head.key, rule
    )
    span = _with_abbreviation(passage, span)
    return Found(span, core, place.head.type, rule, at, place.head, place.first, place.lemma, (), provision)


def _classifies(word: str, place: Place) -> bool:
    """Whether an adjective before a head belongs to its name: it tells the kind, or makes an instrument of it."""
    head = place.head
    adjacent = place.low(-1) == word and head.key != "bistand"
    mass = head.key in NATIONAL and not place.first and place.low(0) in (head.main, place.lemma)
    return (
        word.startswith(CLASSIFYING + CLASSIFYING_OF.get(head.type, ()))
        or (adjacent and word.startswith(head.described_by or ()) and "described" in head.when and _tells_kind(word))
        or (mass and word in ("norsk", "nasjonal"))
        or (head.key == "stotte" and not place.first and word.startswith(("offentlig", "offentleg")))
    )


def _tells_kind(word: str) -> bool:
    """Whether an adjective tells the kind of a thing, not how good or large it is, or whose ("urfolks rettigheter")."""
    return not word.endswith(("s", "ere", "are")) and not word.startswith(VALUING)


def _with_abbreviation(passage: Passage, span: Span) -> Span:
    """The span with the short name in parentheses behind it: "transportordning (TT)"."""
    match = ABBREVIATION.match(passage.string, span.end, passage.span.end)
    return Span(span.start, match.end()) if match else span


def _use(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> InstrumentUse:
    kind, type_rule = type_of(item, passage, tokens, lexicon)
    return InstrumentUse(
        item.span,
        item.span.of(passage.string),
        kind,
        (item.rule, type_rule) if type_rule else (item.rule,),
        item.concepts[0] if item.concepts else None,
        action_of(item, passage, tokens, lexicon.verbs),
        item.provision,
        item.concepts[1:],
    )
