"""Finds the instruments that a commitment names: named ones, and generic ones by their head noun.

Guidelines, section 4. In order: named instruments (the longest name wins), heads beside them, the phrase around a head,
one use for each thing (what points back is no second one), then its type and what is to happen to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from policygraph.finding.instrument_heads import ARTICLES, Place, heads_in, is_set_up
from policygraph.finding.instrument_lexicon import Head, InstrumentLexicon
from policygraph.finding.matcher import Hit
from policygraph.finding.passage import Passage
from policygraph.finding.provisions import provision_of
from policygraph.finding.tokens import Token, tokens_of
from policygraph.language.function_words import PREPOSITIONS
from policygraph.records.concepts import Concept
from policygraph.records.findings import InstrumentUse
from policygraph.records.text import Span

#: adjectives that tell which kind: they belong to the name of what they describe
CLASSIFYING = (
    "offentlig", "offentleg", "statlig", "statleg", "kommunal", "økonomisk", "sosial", "kollektiv", "digital",
    "nasjonal", "individuell", "obligatorisk", "lovfest", "regional", "fylkeskommunal", "universell", "juridisk",
)  # fmt: skip
#: heads so general that a definite form points back to what was named before
POINTING = frozenset({"ordning", "system", "prosjekt", "modell", "program", "plan", "avtale", "utredning", "lov"})
#: heads whose type the first part of the compound tells
GENERAL = frozenset({"ordning", "system", "insentiv", "modell", "regel", "sats", "kort"})
#: first parts of a guarantee that is given to a lender or exporter, not to persons
LOANS = ("lån", "eksport", "kreditt", "forskudd", "forskot", "innskudd", "innskot", "stats")
#: words that make support one to persons
PERSONS = (
    "folk", "person", "menneske", "husholdning", "hushald", "famili", "foreldre", "barn", "elev", "student", "unge",
    "ungdom", "eldre", "kvinner", "pensjonist", "arbeidstak", "mottak", "innvandr", "sosialhjelp", "livsopph",
    "voksne", "vaksne", "pasient", "pårørende", "brukere", "brukar", "trygd", "stønad", "ytels", "yting",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """An instrument while it is being settled: its words, and the head or the concepts they mean."""

    span: Span
    core: Span
    type: str
    rules: tuple[str, ...]
    head: Head | None = None
    first: str = ""
    at: int = -1
    concepts: tuple[Concept, ...] = ()
    provision: str | None = None


def find_instruments(passage: Passage, lexicon: InstrumentLexicon) -> tuple[InstrumentUse, ...]:
    """The instruments that a commitment names, in text order, each once (guidelines, section 4)."""
    tokens = tokens_of(passage.string, passage.span)
    hits = lexicon.named.find(passage.string, passage.span)
    named = [item for hit in hits if (item := _named(hit, passage, tokens, lexicon)) is not None]
    generic = [
        _generic(place, passage)
        for place in heads_in(tokens, lexicon)
        if not any(item.span.meets(Span(tokens[place.at].start, tokens[place.at].end)) for item in named)
    ]
    found = sorted([*named, *generic], key=lambda item: item.core)
    for settle in SETTLING:
        found = settle(found, passage, tokens, lexicon)
    return tuple(_use(item, passage, tokens, lexicon) for item in found)


def _named(hit: Hit, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> Found | None:
    """A named instrument; a body counts only where it is to be set up, an existing one is an actor."""
    concept = hit.concepts[0]
    at = next((index for index, token in enumerate(tokens) if token.end >= hit.span.end), len(tokens) - 1)
    known = lexicon.head(tokens[at].low)
    head = known[0] if known else None
    if concept.type == "organisation":
        place = Place(
            tokens, at, head or Head("organisation", "organisation", frozenset(), (), frozenset(), ()), "", lexicon
        )
        if not is_set_up(place):
            return None
    span, provision = provision_of(passage.string, hit.span, passage.span)
    rule = "instrument-provision" if provision else "instrument-named"
    return Found(span, hit.span, concept.type or "other", (rule,), head, "named", at, hit.concepts, provision)


def _generic(place: Place, passage: Passage) -> Found:
    """A generic instrument with its own phrase: elided parts and classifying adjectives before it."""
    tokens, at = place.tokens, place.at
    first = at
    while (
        first >= 2 and tokens[first - 1].low in ("og", "eller", "–", ",", "/") and tokens[first - 2].low.endswith("-")
    ):
        first -= 2
    if first == at:
        while first and tokens[first - 1].low.startswith(CLASSIFYING):
            first -= 1
    core = Span(tokens[at].start, tokens[at].end)
    span, provision = Span(tokens[first].start, core.end), None
    if place.head.type == "law":
        behind, provision = provision_of(passage.string, core, passage.span)
        span = Span(min(span.start, behind.start), behind.end)
    rule = "instrument-compound" if place.first else "instrument-head"
    return Found(span, core, place.head.type, (rule,), place.head, place.first, at, (), provision)


#: what is found, before and after a step; with the passage, its tokens and the lexicon
Settling = Callable[[list[Found], Passage, list[Token], InstrumentLexicon], list[Found]]


def _without_frames(
    found: list[Found], _passage: Passage, tokens: list[Token], _lexicon: InstrumentLexicon
) -> list[Found]:
    """Drops "ordningen med X" where X is itself an instrument: the scheme is X."""
    kept = []
    for item, following in zip(found, [*found[1:], None], strict=False):
        framed = (
            item.head is not None
            and item.head.key in POINTING
            and not item.first
            and following is not None
            and tokens[min(item.at + 1, len(tokens) - 1)].low in ("med", "for", "om")
            and following.span.start - item.span.end <= 40
            and all(token.low not in PREPOSITIONS for token in tokens[item.at + 2 : max(following.at, item.at + 2)])
        )
        if not framed:
            kept.append(item)
    return kept


def _without_repeats(
    found: list[Found], _passage: Passage, tokens: list[Token], _lexicon: InstrumentLexicon
) -> list[Found]:
    """Keeps one use of each thing: no repeated name, bare head after its compound, or pointer back."""
    kept: list[Found] = []
    for item in found:
        key = item.head.key if item.head else None
        same = any(
            earlier.provision == item.provision
            and (
                (item.concepts and earlier.concepts and item.concepts[0].iri == earlier.concepts[0].iri)
                or (not item.concepts and key is not None and earlier.head is not None and earlier.head.key == key
                    and (not item.first or item.first == earlier.first))
            )
            for earlier in kept
        )  # fmt: skip
        points = key in POINTING and not item.first and not item.concepts and kept and _is_definite(tokens[item.at].low)
        if not same and not points:
            kept.append(item)
    return kept


def _without_owners(
    found: list[Found], passage: Passage, _tokens: list[Token], _lexicon: InstrumentLexicon
) -> list[Found]:
    """Joins "Folketrygdens ytelser" and "ytelser fra folketrygden": one thing, named by its head."""
    kept: list[Found] = []
    for item in found:
        if kept and item.type == "benefit" and kept[-1].type == "benefit":
            between = passage.string[kept[-1].span.end : item.span.start].strip().lower()
            owner, thing = (kept[-1], item) if kept[-1].concepts else (item, kept[-1])
            genitive = not between and owner is kept[-1] and owner.span.of(passage.string).endswith("s")
            if (
                owner.concepts
                and not thing.concepts
                and (genitive or (between in ("fra", "frå", "i") and owner is item))
            ):
                kept[-1] = replace(thing, span=Span(kept[-1].span.start, item.span.end))
                continue
        kept.append(item)
    return kept


#: in order: frames before repeats, since what a frame names may be repeated
SETTLING: tuple[Settling, ...] = (_without_frames, _without_owners, _without_repeats)


def _is_definite(word: str) -> bool:
    return word.endswith(("en", "et", "a", "ene", "ane"))


def _type(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> tuple[str, str | None]:
    """The type of an instrument, with the rule that changed it where the words around or inside tell more."""
    if item.concepts or item.head is None:
        return item.type, None
    if item.head.key in GENERAL and item.first:
        modifier = max((m for m in lexicon.modifiers if item.first.startswith(m)), key=len, default=None)
        if modifier:
            return lexicon.modifiers[modifier], "instrument-type-modifier"
    words = passage.words.lower()
    support = item.first == "støtte" or (item.head.key in ("stotte", "midler", "tilskudd") and not item.first)
    if support and any(person in words for person in PERSONS):
        return "benefit", "instrument-type-persons"
    if item.head.key == "garanti" and item.first.startswith(LOANS):
        return "loan-guarantee", "instrument-type-modifier"
    following = tokens[item.at + 1].low if item.at + 1 < len(tokens) else ""
    if item.head.key == "prinsipp" and following == "om":
        return "requirement", "instrument-type-complement"
    if item.head.key == "kriterium" and following == "for":
        return "regulation", "instrument-type-complement"
    if item.head.key == "restriksjon" and "ilegg" in words:
        return "supervision", "instrument-type-verb"
    return item.type, None


def _action(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> str | None:
    """What is to happen to it: the commitment's action where it is the direct object of the deciding verb."""
    if passage.verb_span is None or passage.verb_span.end > item.span.start:
        return None
    between = [token for token in tokens if passage.verb_span.end <= token.start and token.end <= item.span.start]
    for token in between:
        if token.low in (
            "som",
            "at",
            "å",
            "for",
            "slik",
            "ved",
            "gjennom",
            "med",
            ".",
            ";",
            "til",
            "i",
            "på",
            "av",
            "om",
            "fra",
        ):
            return None
        if lexicon.verbs.is_a(token.low, "inf pres pass") and token.low not in ARTICLES:
            return None
    return passage.action


def _use(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> InstrumentUse:
    kind, rule = _type(item, passage, tokens, lexicon)
    return InstrumentUse(
        item.span,
        item.span.of(passage.string),
        kind,
        (*item.rules, rule) if rule else item.rules,
        item.concepts[0] if item.concepts else None,
        _action(item, passage, tokens, lexicon),
        item.provision,
        item.concepts[1:],
    )


__all__ = ["find_instruments"]
