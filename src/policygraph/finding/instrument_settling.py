"""From all that looks like an instrument to one use of each: what frames, owns, repeats or points back is settled."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from policygraph.finding.instrument_governing import ARTICLES
from policygraph.finding.instrument_lexicon import Head
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.finding.tokens import Token
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.function_words import PREPOSITIONS
from policygraph.language.lists import alternatives, joined
from policygraph.records.concepts import Concept
from policygraph.records.text import Span

#: heads so general that a definite form points back to what was named before
POINTING = frozenset(
    {"ordning", "system", "prosjekt", "modell", "program", "plan", "avtale", "utredning", "lov", "regel", "forsok"}
)
#: those that point only to a thing of their own type
OWN_TYPE = frozenset({"avtale", "lov", "regel", "plan", "utredning"})
#: heads that only frame what they are about ("ordningen med dagpenger")
FRAMES = frozenset({"ordning", "system", "prosjekt", "modell", "program"})
#: types of things that only name the scheme they stand in ("ordningen med hurtigdomstoler")
NAMING = frozenset({"organisation", "inquiry", "education-place", "infrastructure"})
DEFINITE = joined(nb.DEFINITE, nn.DEFINITE)
#: a genitive right before a thing says whose it is, an indefinite article that it is another one
OWNER = sifted(r"\b[A-ZÆØÅ]\w*s\s+$")
COMPLEMENT = re.compile(rf"\s+({alternatives(nb, nn, 'COMPLEMENT')})\s")
ADJECTIVE = sifted(rf"\b\w+(?:{alternatives(nb, nn, 'ADJECTIVE')})\s+$")
#: words between an exemption and what it exempts from
EXEMPT = nb.EXEMPT | nn.EXEMPT
#: types of things that a right to them only describes
ENTITLED = frozenset({"infrastructure", "programme-plan", "organisation", "information"})
#: heads of acts between states, whose names say what they are about
ACTS = frozenset({"traktat", "konvensjon", "tilleggsprotokoll"})
#: heads of the parts of an act
PARTS_OF_ACTS = frozenset({"bestemmelse", "paragraf", "regel"})
#: types of what such an act may be about
SUBJECTS = frozenset({"ban", "right"})
SAID_TO_BE = nb.SAID_TO_BE | nn.SAID_TO_BE
NEW = re.compile(rf"\b(?:{alternatives(nb, nn, 'NEW')})\s+(?:\w+\s+)?$", re.IGNORECASE)


class Found(NamedTuple):
    """An instrument while it is being settled: its words, and the head or the concepts they mean.

    ``core`` covers the head or name alone, ``at`` is the index of its last token; ``first`` and ``lemma`` are the first
    part of a compound and the noun that ends it.
    """

    span: Span
    core: Span
    type: str
    rule: str
    at: int
    head: Head | None = None
    first: str = ""
    lemma: str = ""
    concepts: tuple[Concept, ...] = ()
    provision: str | None = None


Settling = Callable[[list[Found], Passage, list[Token]], list[Found]]


def without_frames(found: list[Found], passage: Passage, _tokens: list[Token]) -> list[Found]:
    """Joins "ordningen med X": the scheme is X where X is money, a right or another scheme, else X only names it."""
    kept: list[Found] = []
    framing: Found | None = None
    for index, item in enumerate(found):
        if framing is not None:
            if item.type in NAMING:
                item = framing._replace(span=Span(framing.span.start, item.span.end))
            framing = None
        following = found[index + 1] if index + 1 < len(found) else None
        between = passage.string[item.span.end : following.span.start].split() if following else []
        framed = (
            item.head is not None
            and item.head.key in FRAMES
            and not item.first
            and item.lemma == item.head.main
            and following is not None
            and (following.head is None or following.head.key != item.head.key)
            and between[:1] in (["med"], ["for"], ["om"])
            and len(between) <= 4
            and not any(word in PREPOSITIONS or word == "å" for word in between[1:])
        )
        if framed:
            framing = item
        else:
            kept.append(item)
    return kept


def without_owners(found: list[Found], passage: Passage, _tokens: list[Token]) -> list[Found]:
    """Joins "Folketrygdens ytelser" and "ytelser fra folketrygden"; "lovens bestemmelser" are the act."""
    kept: list[Found] = []
    for item in found:
        if not kept:
            kept.append(item)
            continue
        earlier = kept[-1]
        between = passage.string[earlier.span.end : item.span.start].strip().lower()
        genitive = not between and earlier.span.of(passage.string).endswith("s")
        if genitive and earlier.type == "law" and item.head is not None and item.head.key in PARTS_OF_ACTS:
            continue
        if item.type == earlier.type == "benefit":
            if genitive and earlier.concepts and not item.concepts:
                kept[-1] = item._replace(span=Span(earlier.span.start, item.span.end))
                continue
            if between == "for" and earlier.head is not None and earlier.head.key == "sats":
                kept[-1] = earlier._replace(span=Span(earlier.span.start, item.span.end))
                continue
            if between in ("fra", "frå") and item.concepts and not earlier.concepts:
                kept[-1] = earlier._replace(span=Span(earlier.span.start, item.span.end))
                continue
        kept.append(item)
    return kept


def without_exempted(found: list[Found], passage: Passage, _tokens: list[Token]) -> list[Found]:
    """Joins "fritak for merverdiavgift", one matter of taxation; drops the ban that a treaty is named after."""
    kept: list[Found] = []
    for item in found:
        earlier = kept[-1] if kept else None
        between = passage.string[earlier.span.end : item.span.start].strip().lower() if earlier else ""
        if earlier and earlier.head and earlier.head.key == "fritak" and item.type == "tax" and between in EXEMPT:
            kept[-1] = earlier._replace(span=Span(earlier.span.start, item.span.end), type="tax")
        elif not (earlier and earlier.head and earlier.head.key in ACTS and item.type in SUBJECTS and between == "om"):
            kept.append(item)
    return kept


def without_entitlements(found: list[Found], passage: Passage, _tokens: list[Token]) -> list[Found]:
    """Drops what a right is to, which is no means of its own but for money: "rett til breiband", "rett på ytelser"."""
    kept: list[Found] = []
    for item in found:
        earlier = kept[-1] if kept else None
        between = passage.string[earlier.span.end : item.span.start].lower().split() if earlier else []
        entitled = (
            earlier is not None
            and earlier.head is not None
            and earlier.head.key == "rett"
            and item.type in ENTITLED
            and between[:1] in (["til"], ["på"])
            and len(between) <= 4
            and not any(word in PREPOSITIONS or word in ("å", "som", "og") for word in between[1:])
        )
        if not entitled:
            kept.append(item)
    return kept


def without_repeats(found: list[Found], passage: Passage, tokens: list[Token]) -> list[Found]:
    """Keeps one use of each thing: no repeated name, bare head after its compound, pointer back, or predicate."""
    kept: list[Found] = []
    for item in found:
        if not (is_repeat(item, kept, passage) or is_pointer(item, kept, tokens) or is_predicate(item, kept, tokens)):
            kept.append(item)
    return kept


def is_repeat(item: Found, kept: list[Found], passage: Passage) -> bool:
    """Whether it was named before: the same concept, the same word, or the bare head after its compound."""
    for earlier in kept:
        if earlier.provision != item.provision:
            continue
        if item.concepts and earlier.concepts and item.concepts[0].iri == earlier.concepts[0].iri:
            return True
        if item.concepts or item.head is None or earlier.head is None or item.head.key != earlier.head.key:
            continue
        before = passage.string[passage.span.start : item.span.start]
        owner = OWNER.search(before)
        new = NEW.search(before)
        compound = bool(earlier.first) or (earlier.lemma != item.lemma and earlier.lemma.endswith(item.head.main))
        bare = not item.first and item.lemma == item.head.main and not new and compound and not _is_other(item, passage)
        if not owner and (bare or (item.lemma, item.first) == (earlier.lemma, earlier.first)):
            return True
    return False


def _is_other(item: Found, passage: Passage) -> bool:
    """Whether a bare noun is another thing than the compound before it, since it has a complement or adjective.

    "Sukkeravgift og avgift på plast" are two, and so are "foreldrepermisjon og ulønnet permisjon".
    """
    definite = item.core.of(passage.string).lower().endswith(DEFINITE)
    complement = COMPLEMENT.match(passage.string, item.core.end, passage.span.end)
    described = ADJECTIVE.search(passage.string[passage.span.start : item.core.start])
    return bool(complement and (not definite or complement[1] in ("på", "mot"))) or bool(described and not definite)


def is_pointer(item: Found, kept: list[Found], tokens: list[Token]) -> bool:
    """Whether a general noun in the definite points back to what was named before ("evaluere ordningen")."""
    if item.head is None or item.head.key not in POINTING or item.first or item.concepts:
        return False
    if item.lemma != item.head.main:
        return False
    earlier = [other for other in kept if item.head.key not in OWN_TYPE or other.type == item.type]
    return bool(earlier) and item.head.key != "forsok" and tokens[item.at].low.endswith(DEFINITE)


def is_predicate(item: Found, kept: list[Found], tokens: list[Token]) -> bool:
    """Whether it says what something named before is ("skal være en midlertidig ytelse")."""
    if item.concepts:
        return False
    at = item.at - 1
    while at > 0 and tokens[at].is_word and tokens[at].low not in ARTICLES and item.at - at < 4:
        at -= 1
    if at < 1 or tokens[at].low not in ARTICLES:
        return False
    same = any(other.type == item.type for other in kept)
    return same and tokens[at - 1].low in SAID_TO_BE


#: in order: frames before repeats, since what a frame names may be repeated
SETTLING: tuple[Settling, ...] = (
    without_frames,
    without_owners,
    without_exempted,
    without_entitlements,
    without_repeats,
)


def settled(found: list[Found], passage: Passage, tokens: list[Token]) -> list[Found]:
    """One use of each instrument, in text order."""
    for settle in SETTLING:
        found = settle(found, passage, tokens)
    return found
