"""Bodies by names of their own that no list has: "Fjordvik kommune", "Norsk Ferjeforbund", "Rådet for strandvern"."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from policygraph.finding.actor_conditions import TO_BE_SET_UP
from policygraph.finding.actor_lexicon import ActorLexicon, Named
from policygraph.finding.matcher import Hit, fold
from policygraph.finding.noun_phrases import ADJECTIVES, FAR, inside_a_sentence
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.language import bodies_nb, bodies_nn, phrases_nb, phrases_nn
from policygraph.language.function_words import FUNCTION_WORDS
from policygraph.language.lists import alternatives, joined
from policygraph.records.text import Span

#: the alternatives that both languages have under the same names
either = partial(alternatives, bodies_nb, bodies_nn)
#: kinds of bodies that stand after the name of one: "Fjordvik kommune"
KINDS_AFTER_NAMES = joined(bodies_nb.KINDS_AFTER_NAMES, bodies_nn.KINDS_AFTER_NAMES)
OWN_NAME = re.compile(r"(?<![\w-])([A-ZÆØÅ][\w-]+)\s+$")
#: what begins a sentence before a kind of body without being a name
NO_NAMES = FUNCTION_WORDS | bodies_nb.NO_NAMES | bodies_nn.NO_NAMES
#: what a name of several words begins with ("Norsk Ferjeforbund", "Den norske …")
NAME_BEFORE = sifted(
    rf"(?<![\w-])(?:(?:Den|Det)\s+[Nn]orske\s+|(?:{either('NAME_BEGINS')})\s+)"
    r"(?:[A-ZÆØÅ][\w-]+\s+)*$"
)
#: a name of two joined by a hyphen: "Sannhets- og forsoningskommisjonen"
JOINED_BEFORE = sifted(r"(?<=[a-zæøå,]\s)[A-ZÆØÅ][\w]+-(?:,\s+\w+-)*\s+og\s+$")
#: whose a body is, as the beginning of its name: "Forsvarets logistikkorganisasjon"
OWNER_BEFORE = sifted(rf"(?<![\w-])(?:{either('OWNERS')})\s+$")
#: an adjective with a capital inside a sentence begins a name: "Sivil klagenemnd"
PROPER_ADJECTIVE = sifted(r"(?<![\w.-])[A-ZÆØÅ][a-zæøå]+(?:sk|al|alt|ig|il|ivt|elt|isk)\s+$")
#: what a body is for, as part of its name: "Rådet for strandvern", "Direktoratet for fjord og fjell"
PURPOSE = re.compile(
    r"\s+for\s+(?:[a-zæøå-]+(?:skt?|ske|l[ie]ge?|alt?|ale|ende|ede|bart?|bare)\s+)?(?P<noun>[a-zæøå][\w-]{3,})(?![\w-])"
    r"(?:\s+og\s+(?P<second>[a-zæøå][\w-]{3,})(?=\s*(?:[.,;)]|$)))?"
)
#: a name that stands after the kind of body it is: "stiftelsen Fjordglede", "selskapet Fjordkraft AS"
NAME_AFTER = re.compile(r"\s+((?:[A-ZÆØÅ][\w&-]+)(?:\s+[A-ZÆØÅ][\w&-]*)*)")
NAMED_AFTER = sifted(rf"(?:{phrases_nb.NAMED_AFTER}|{phrases_nn.NAMED_AFTER})$")
#: "Fjordvern Norge", but no part of the country ("Nord Norge") and nobody's Norway ("Bygdenes Norge")
OF_NORWAY = sifted(
    rf"(?<=[a-zæøå,]\s)(?!(?:{either('PARTS')})\s)"
    rf"(?:[A-ZÆØÅ][a-zæøå&]+(?<!s)\s+){{1,2}}(?:{either('COUNTRY')})(?![\w-])"
)


@lru_cache(maxsize=2)
def company(lexicon: ActorLexicon) -> re.Pattern[str]:
    """A name that ends with what the firm is in law: "Fjordkraft AS"."""
    return re.compile(
        r"(?<![\w-])(?!(?:I|Et|Ett|Eit|Alle|Hvert|Kvart)\s)[A-ZÆØÅ][a-zæøå]+(?:\s+(?:og\s+)?[A-ZÆØÅ][a-zæøå]+){0,3}"
        rf"\s+(?P<form>{'|'.join(sorted(lexicon.legal_forms))})(?![\w-])"
    )


@lru_cache(maxsize=2)
def with_purpose(lexicon: ActorLexicon) -> re.Pattern[str]:
    """A kind of body that the purpose behind it makes one body: "Rådet for strandvern"."""
    return re.compile(
        rf"(?<![\w-])(?:[A-ZÆØÅ][a-zæøå]+(?:sk|al|alt|ig)\s+)?(?P<kind>{'|'.join(sorted(lexicon.by_purpose))})(?={PURPOSE.pattern})",
        re.IGNORECASE,
    )


@lru_cache(maxsize=2)
def legal_words(lexicon: ActorLexicon) -> frozenset[str]:
    """What firms are in law, in lower case."""
    return frozenset(map(fold, lexicon.legal_forms))


def own_name(hit: Hit, passage: Passage) -> Span | None:
    """One body of a kind by its own name: "Fjordvik kommune", "Fjordvik sykehus"; not "Hver kommune"."""
    word = fold(hit.span.of(passage.string))
    if not (word.endswith(KINDS_AFTER_NAMES) or word.removesuffix("s").endswith(KINDS_AFTER_NAMES)):
        return None
    start = hit.span.start
    while name := OWN_NAME.search(passage.string, max(passage.span.start, start - FAR), start):
        first = not inside_a_sentence(passage.string[: name.start()])
        word = fold(name.group(1))
        if first and (start < hit.span.start or word in NO_NAMES or word in ADJECTIVES):
            break
        start = name.start()
    return Span(start, hit.span.end) if start < hit.span.start else None


def name_before(hit: Hit, passage: Passage) -> Span | None:
    """A name that begins with whose it is: "Norsk Ferjeforbund"; at the start of a sentence the body has a capital."""
    before = passage.string[passage.span.start : hit.span.start]
    name = NAME_BEFORE.search(before) or JOINED_BEFORE.search(before)
    if name is None and (owner := OWNER_BEFORE.search(before)):
        one = not re.search(r"(?:er|ar|ene|ane|a)s?$", fold(hit.core.of(passage.string)))
        return Span(passage.span.start + owner.start(), hit.span.end) if one and hit.shape != "same" else None
    if name is None:
        name = PROPER_ADJECTIVE.search(before)
        if name is None or not inside_a_sentence(passage.string[: passage.span.start + name.start()]):
            return None
    start = passage.span.start + name.start()
    if not passage.string[hit.span.start].isupper() and not inside_a_sentence(passage.string[:start]):
        return None
    return Span(start, hit.span.end)


def by_names(named: list[Named], passage: Passage, lexicon: ActorLexicon) -> list[Named]:
    """``named`` with bodies by names of their own: "Rådet for strandvern", "stiftelsen Fjordglede", "Fjordvern Norge".

    The kind beside a name that is known is no body of its own ("organisasjonen Røde Kors").
    """
    starts = {other.span.start for other in named}
    found = []
    for each in named:
        words = each.span.of(passage.string)
        if each.rule == "actor-by-name":
            found.append(_with_purpose(each, passage, starts) or each)
        elif " " in words or (each.actor is not None and _is_proper(each)):
            found.append(each)
        elif not (NAMED_AFTER.search(fold(words)) and each.span.end + 1 in starts):
            found.append(_with_name(each, passage) or _with_purpose(each, passage, starts) or each)
    return found + _unlisted(found, passage, lexicon)


def _unlisted(named: list[Named], passage: Passage, lexicon: ActorLexicon) -> list[Named]:
    """Names that no kind of body and no list told, by capitals inside a sentence; not of what is to be set up."""
    found = [
        Named(Span(*match.span()), match.group(), "other", "actor-by-name", None)
        for match in OF_NORWAY.finditer(passage.string, passage.span.start, passage.span.end)
        if not _is_taken(match, named, 1)
    ]
    forms = lexicon.legal_forms
    if not legal_words(lexicon).isdisjoint(passage.tokens.lows):
        for match in company(lexicon).finditer(passage.string, passage.span.start, passage.span.end):
            if not _is_taken(match, named + found, 0):
                kind = forms[match["form"]]
                found.append(Named(Span(*match.span()), match.group(), kind, "actor-by-name", None))
    if " for " not in passage.low or not any(map(passage.low.__contains__, lexicon.by_purpose)):
        return found
    for match in with_purpose(lexicon).finditer(passage.string, passage.span.start, passage.span.end):
        before = passage.string[passage.span.start : match.start()]
        if not match.group()[0].isupper() or not inside_a_sentence(passage.string[: match.start()]):
            continue
        purpose = PURPOSE.match(passage.string, match.end("kind"), passage.span.end)
        if purpose is None or TO_BE_SET_UP.search(fold(before)) or _is_taken(match, named, 0):
            continue
        span = Span(match.start(), _purpose_end(purpose, {other.span.start for other in named}))
        kind = lexicon.by_purpose[fold(match["kind"])]
        found.append(Named(span, span.of(passage.string), kind, "actor-by-name", None))
    return found


def _is_taken(match: re.Match[str], named: list[Named], least: int) -> bool:
    """Whether a longer name than a single word is known there already."""
    span = Span(*match.span())
    return any(other.span.meets(span) and len(other.span.of(match.string).split()) > least for other in named)


def _purpose_end(purpose: re.Match[str], starts: set[int]) -> int:
    """Where a purpose ends: after its second noun, if that is no actor of its own."""
    return purpose.end() if purpose["second"] and purpose.start("second") not in starts else purpose.end("noun")


def _is_proper(named: Named) -> bool:
    return named.name[:1].isupper()


def _with_name(named: Named, passage: Passage) -> Named | None:
    after = NAME_AFTER.match(passage.string, named.span.end, passage.span.end)
    if after is None or not NAMED_AFTER.search(fold(named.span.of(passage.string))):
        return None
    span = Span(named.span.start, after.end())
    words = span.of(passage.string)
    proper = words[:1].isupper() and inside_a_sentence(passage.string[: span.start])
    return Named(span, words if proper else after.group(1), named.type, "actor-by-name", None)


def _with_purpose(named: Named, passage: Passage, starts: set[int]) -> Named | None:
    words = named.span.of(passage.string)
    one = named.rule == "actor-by-name" or fold(words).endswith(("et", "en", "a"))
    if not words[0].isupper() or words.isupper() or not one:
        return None
    purpose = PURPOSE.match(passage.string, named.span.end, passage.span.end)
    if purpose is None or purpose["noun"] in FUNCTION_WORDS:
        return None
    span = Span(named.span.start, _purpose_end(purpose, starts))
    return Named(span, span.of(passage.string), named.type, "actor-by-name", None)
