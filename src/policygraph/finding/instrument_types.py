"""The type of a generic instrument where the words around or inside it tell more than its head, by ordered rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from policygraph.finding.instrument_lexicon import InstrumentLexicon
from policygraph.finding.instrument_settling import Found
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.finding.tokens import Remembered, Token
from policygraph.language import instrument_types_nb as nb
from policygraph.language import instrument_types_nn as nn
from policygraph.language.lists import alternatives, joined
from policygraph.records.text import Span

either = partial(alternatives, nb, nn)
#: heads whose type the first part of the compound tells
GENERAL = frozenset({"ordning", "system", "insentiv", "modell", "regel", "sats", "vilkar"})
#: heads of rules, which the European Union has, too
RULES = frozenset(
    {"lov", "lovgivning", "lovverk", "regel", "regelverk", "bestemmelse", "pakke", "tiltakspakke", "pakt"}
)
UNION = sifted(rf"\b(?:{either('UNION')})\s+(?:\w+\s+){{0,2}}$")
WELFARE = joined(nb.WELFARE, nn.WELFARE)
LOANS = joined(nb.LOANS, nn.LOANS)
BESIDE_LOANS = sifted(rf"\b(?:{either('BESIDE_LOANS')})\b")
PUBLIC = joined(nb.PUBLIC, nn.PUBLIC)
BINDING = joined(nb.BINDING, nn.BINDING)
DEMANDED = sifted(rf"\b(?:{either('DEMANDED')})\b[^.;]{{0,40}}\bgaranti")
#: the words right before a noun are no longer than this
NEAR = 40
SECURITY = sifted(rf"\b(?:{either('PUT_UP')})\s+(?:med\s+)?(?:(?:en|ein|økonomisk|finansiell)\s+){{0,2}}$")
BUDGET = joined(nb.BUDGET, nn.BUDGET)
TAXES = joined(nb.TAXES, nn.TAXES)
OCCUPATIONAL = joined(nb.OCCUPATIONAL, nn.OCCUPATIONAL)
LEGAL = joined(nb.LEGAL, nn.LEGAL)
STATES = joined(nb.STATES, nn.STATES)
STATELY = joined(nb.STATELY, nn.STATELY)
DIPLOMACY = joined(nb.DIPLOMACY, nn.DIPLOMACY)
COUNTRY_PARTS = tuple(name.lower() for name in (*nb.COUNTRIES, *nn.COUNTRIES))
PARTNERS = re.compile(rf"[^.;]{{0,40}}?\bmed\s+(?:\w+e\s+){{0,2}}(?:(?:{either('COUNTRIES')})\b|{either('LANDS')})")
OF_NATURE = joined(nb.OF_NATURE, nn.OF_NATURE)
TRADES = joined(nb.TRADES, nn.TRADES)
PERSONAL = joined(nb.PERSONAL, nn.PERSONAL)
PERSONS = joined(nb.PERSONS, nn.PERSONS)
#: somebody gets what follows
GETTING = re.compile(rf"\b(?:{either('GETTING')})\b(?:\s+\S+){{0,4}}\s*$")
BODIES = re.compile(rf"(?:{either('BODIES')})\w{{0,4}}$|lag(?:a|ene)?$")
NEW_BODY = re.compile(rf"\b(?:{either('NEW_BODY')})\s+(?:\w+(?:t|k|g)\s+)?$")
SHARE = sifted(rf"\b(?:{either('SHARE')})\b")
PARENTAL = sifted(rf"(?:{either('PARENTAL')})")
LEARNING = sifted(rf"\b(?:{either('LEARNING')})")
UNPAID = joined(nb.UNPAID, nn.UNPAID)
FOUNDED = sifted(rf"\b(?:{either('FOUNDING')})\w*\s(?:(?!\bmed\b)[^.;:,]){{0,40}}$")


class Seen(NamedTuple):
    """What a rule looks at: the instrument, its passage, the words beside it, and the lexicon."""

    item: Found
    key: str
    passage: Passage
    before: str
    following: str
    lexicon: InstrumentLexicon


def to_persons(seen: Seen) -> str | None:
    """Support to persons is a benefit: the passage names persons ("støtte til studenter")."""
    if seen.item.first == "støtte":
        words = seen.passage.low
        return "benefit" if any(word in words for word in WELFARE) else None
    if seen.key == "stotte" and seen.item.first.startswith(PERSONAL):
        return "benefit"
    if seen.key != "stotte" or seen.item.first:
        return None
    words = seen.passage.low
    before, behind = (
        words[part]
        for part in (
            slice(seen.item.span.start - seen.passage.span.start),
            slice(seen.item.span.end - seen.passage.span.start, None),
        )
    )
    to = re.match(r"(?:\s+og\s+\w+)?\s+(?:til|for|åt)((?:\s+\S+){1,4})", behind)
    receivers = (before if GETTING.search(before) else "") + (to[1] if to else "")
    named = (word for word in re.findall(r"[\w-]+", receivers) if not BODIES.search(word))
    return "benefit" if any(person in word for word in named for person in PERSONS) else None


def appropriated(seen: Seen) -> str | None:
    """Money that is appropriated is a matter of the budget."""
    words = seen.passage.low
    return "budget" if not seen.item.first and any(word in words for word in BUDGET) else None


def by_first_part(seen: Seen) -> str | None:
    """The first part of a compound tells the type of a general head ("låneordning", "næringsstøtteordning").

    Its last noun is the surest, but for what is a matter of taxation. Other rules stay rules whatever they are about.
    """
    first = seen.item.first
    if not first:
        return None
    modifiers = seen.lexicon.modifiers
    opening = [modifier for modifier in modifiers if first.startswith(modifier)]
    ending = [modifier for modifier in modifiers if first.endswith((modifier, modifier + "s"))]
    taxed = [modifier for modifier in opening if modifiers[modifier] == "tax"]
    known = taxed or ending or opening
    told = modifiers[max(known, key=len)] if known else None
    if told == "loan-guarantee" and first == "garanti" and not BESIDE_LOANS.search(seen.passage.low):
        return None
    return told if seen.key not in ("regel", "vilkar") or told == "tax" else None


def by_rank(seen: Seen) -> str | None:
    """A compound of "bestemmelse" is a rule, the bare word a clause of an act."""
    ranked = seen.item.first and not seen.item.first.startswith(LEGAL)
    return "regulation" if ranked else None


def of_loans(seen: Seen) -> str | None:
    """A guarantee for loans or exports is money, one to persons a right ("lån og garantier", "lånegaranti")."""
    beside = seen.item.first == "" and BESIDE_LOANS.search(seen.passage.low)
    stately = not seen.item.first and seen.before.startswith(PUBLIC)
    start = seen.item.span.start
    put_up = SECURITY.search(seen.passage.string[max(0, start - NEAR) : start].lower())
    return "loan-guarantee" if beside or stately or put_up or seen.item.first.startswith(LOANS) else None


def demanded(seen: Seen) -> str | None:
    """A guarantee that is demanded of somebody, or binds the one who gives it, is a requirement."""
    if seen.item.first:
        return None
    return "requirement" if seen.before.startswith(BINDING) or DEMANDED.search(seen.passage.low) else None


def by_complement(seen: Seen) -> str | None:
    """What follows tells: "prinsippet om" asks something of somebody; "kriterier for" a thing regulate it."""
    if seen.key == "kriterium" and (
        seen.item.first or re.match(r"\s+\w+\s+å\b", seen.passage.string[seen.item.span.end : seen.item.span.end + 20])
    ):
        return None
    return {("prinsipp", "om"): "requirement", ("kriterium", "for"): "regulation"}.get((seen.key, seen.following))


def between_states(seen: Seen) -> str | None:
    """An agreement or a right between states is a treaty: "klimaavtaler", "internasjonale avtaler"."""
    words = seen.passage.low
    if seen.key == "avtale" and seen.item.first in OF_NATURE and any(map(words.__contains__, TRADES)):
        return None
    if seen.key == "avtale":
        stately = seen.item.first.startswith(STATES) or seen.before.startswith(STATELY)
        bare = not seen.item.first and any(map(words.__contains__, DIPLOMACY))
        partner = PARTNERS.match(seen.passage.string, seen.item.span.end, seen.passage.span.end)
        named = seen.item.first.startswith(COUNTRY_PARTS)
        return "treaty" if stately or bare or partner or named else None
    if seen.key == "rett":
        return "treaty" if seen.item.first and seen.before.startswith("internasjonal") else None
    return "treaty" if seen.item.first in ("nato", "atlanterhavs") else None


def of_tax(seen: Seen) -> str | None:
    """An exemption from a tax, or its rate, is a matter of taxation ("nullsatsen i merverdiavgiften")."""
    words = seen.passage.string[seen.item.span.end : seen.item.span.end + 30].lower()
    around = seen.passage.low if seen.item.first and seen.key != "sats" else words
    taxed = any(word in around for word in TAXES)
    return "tax" if taxed else None


def of_employers(seen: Seen) -> str | None:
    """A rate of an occupational pension is what employers must pay, no benefit ("minstesatsen i tjenestepensjonen")."""
    words = seen.passage.string[seen.item.span.end : seen.item.span.end + NEAR].lower()
    return "requirement" if any(word in words for word in OCCUPATIONAL) else None


def of_union(seen: Seen) -> str | None:
    """Rules of the European Union or the EEA are its acts: "EUs regelverk", "EØS-lovgivningen"."""
    before = seen.passage.string[seen.passage.span.start : seen.item.core.start]
    is_theirs = seen.item.first in ("eu", "eøs", "eu/eøs") or UNION.search(before)
    return "eu-act" if is_theirs else None


def shared_out(seen: Seen) -> str | None:
    """Aid that is measured by the national income is a post of the budget."""
    return "budget" if seen.item.lemma.startswith("bistand") and SHARE.search(seen.passage.low) else None


def between_parents(seen: Seen) -> str | None:
    """A quota of parental leave or benefit is what parents must keep to."""
    return "requirement" if not seen.item.first and PARENTAL.search(seen.passage.low) else None


def licensed(seen: Seen) -> str | None:
    """What a municipality lets somebody do is a licence: "kommunal bevilling", no money."""
    return "licence" if seen.item.lemma == "bevilling" and seen.before.startswith(PUBLIC) else None


def unpaid(seen: Seen) -> str | None:
    """Leave without pay is no benefit, it is a right."""
    return "right" if seen.before.startswith(UNPAID) else None


def for_learning(seen: Seen) -> str | None:
    """Places at a school, or for those who learn, are places of education."""
    return "education-place" if not seen.item.first and LEARNING.search(seen.passage.low) else None


def bonus_to_persons(seen: Seen) -> str | None:
    """A bonus that persons get is a benefit: "klimabonus til folk"."""
    return "benefit" if any(person in seen.passage.low for person in PERSONS) else None


def founded(seen: Seen) -> str | None:
    """An authority that is set up is a body; one that is given or widened is a power."""
    before = seen.passage.string[seen.passage.span.start : seen.item.span.start].lower()
    may_be = seen.key == "myndighet" or (seen.key == "tilsyn" and seen.item.first)
    new = seen.key == "tilsyn" and seen.following != "med" and NEW_BODY.search(before)
    is_body = (may_be and FOUNDED.search(before)) or new
    return "organisation" if is_body else None


def in_house(seen: Seen) -> str | None:
    """Training within a firm is a scheme, no place in education."""
    return "programme-plan" if seen.before.startswith("bedriftsintern") else None


def imposed(seen: Seen) -> str | None:
    """What is imposed on somebody who broke a rule is a sanction."""
    return "supervision" if "ilegg" in seen.passage.low else None


#: name, rule and the heads whose type it may tell (``None``: any), the surest first
TYPE_RULES: tuple[tuple[str, Callable[[Seen], str | None], frozenset[str] | None], ...] = (
    ("instrument-type-union", of_union, RULES),
    ("instrument-type-employers", of_employers, frozenset({"sats"})),
    ("instrument-type-persons", to_persons, None),
    ("instrument-type-appropriated", appropriated, frozenset({"midler", "penger"})),
    ("instrument-type-first-part", by_first_part, GENERAL),
    ("instrument-type-rank", by_rank, frozenset({"bestemmelse"})),
    ("instrument-type-loans", of_loans, frozenset({"garanti"})),
    ("instrument-type-demanded", demanded, frozenset({"garanti"})),
    ("instrument-type-complement", by_complement, frozenset({"prinsipp", "kriterium"})),
    ("instrument-type-states", between_states, frozenset({"avtale", "rett", "garanti"})),
    ("instrument-type-taxation", of_tax, frozenset({"fritak", "unntak", "sats"})),
    ("instrument-type-founded", founded, frozenset({"myndighet", "tilsyn"})),
    ("instrument-type-share", shared_out, frozenset({"bistand", "norsk-bistand"})),
    ("instrument-type-parental", between_parents, frozenset({"kvote"})),
    ("instrument-type-licensed", licensed, frozenset({"bevilgning"})),
    ("instrument-type-unpaid", unpaid, frozenset({"permisjon"})),
    ("instrument-type-learning", for_learning, frozenset({"bruker-plass"})),
    ("instrument-type-bonus", bonus_to_persons, frozenset({"bonus"})),
    ("instrument-type-in-house", in_house, frozenset({"intern-opplaering"})),
    ("instrument-type-imposed", imposed, frozenset({"restriksjon"})),
)
RULES_OF = Remembered(lambda key: [(name, rule) for name, rule, keys in TYPE_RULES if keys is None or key in keys])


def type_of(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> tuple[str, str | None]:
    """The type of an instrument, and the rule that told it where that was not its head or name."""
    if item.concepts or item.head is None:
        return item.type, None
    following = tokens[item.at + 1].low if item.at + 1 < len(tokens) else ""
    before = [token.low for token in passage.tokens.within(Span(passage.span.start, item.core.start))[-1:]]
    seen = Seen(item, item.head.key, passage, "".join(before), following, lexicon)
    return next(((kind, name) for name, rule in RULES_OF[item.head.key] if (kind := rule(seen))), (item.type, None))
