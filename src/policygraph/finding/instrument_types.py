"""The type of a generic instrument where the words around or inside it tell more than its head, by ordered rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policygraph.finding.instrument_lexicon import InstrumentLexicon
from policygraph.finding.instrument_settling import Found
from policygraph.finding.passage import Passage
from policygraph.finding.tokens import Token
from policygraph.records.text import Span

#: heads whose type the first part of the compound tells
GENERAL = frozenset({"ordning", "system", "insentiv", "modell", "regel", "sats", "vilkar"})
#: heads of rules, which the European Union has, too; and the words before them that show them to be its own
RULES = frozenset({"lov", "lovgivning", "lovverk", "regel", "regelverk", "bestemmelse", "pakke", "tiltakspakke"})
UNION = re.compile(r"\b(?:EUs|EU sine?|EU sitt|EØS-relevante?|felleseuropeiske?)\s+(?:\w+\s+){0,2}$")
#: words of welfare: a support scheme beside them is one to persons
WELFARE = ("ytels", "yting", "trygd", "stønad", "sosialhjelp", "livsopph")
#: first parts of a guarantee that is given to a lender or exporter, not to persons
LOANS = (
    "lån", "eksport", "kreditt", "forskudd", "forskot", "innskudd", "innskot", "stats", "depositum", "husleie",
    "husleige", "kausjon", "boliglån", "bustadlån", "studielån", "vekst",
)  # fmt: skip
#: what a guarantee is that is demanded of firms, and the demand
BINDING = ("bindende", "bindande", "forpliktende", "forpliktande")
DEMANDED = re.compile(
    r"\b(?:kreve|kreves|krever|krevje|krevjast|krav om|pålegge|pålegges|påleggje)\b[^.;]{0,40}\bgaranti"
)
#: who puts up a guarantee gives security in money: "stille med garanti fra en bank"
SECURITY = re.compile(r"\bstil(?:le|ler|les|t)\s+(?:med\s+)?(?:(?:en|ein|økonomisk|finansiell)\s+){0,2}$")
#: words that show money to be a matter of the budget
BUDGET = ("bevilg", "løyv", "budsjett")
#: first parts of an agreement between states, and adjectives that tell it
STATES = (
    "klima", "handels", "frihandel", "miljø", "fred", "nedrust", "våpen", "investerings", "fiskeri", "retur", "natur",
    "skatte", "toll", "hav", "forsvars", "sikkerhets", "tryggleiks", "utleverings", "visum", "luftfarts", "plast",
    "migrasjons", "tilbaketak", "atom", "grense", "dobbeltbeskatnings", "sonings", "asyl", "hjemsendelses",
    "heimsendings", "base", "basing", "overførings",
)  # fmt: skip
STATELY = ("internasjonal", "global", "bilateral", "multilateral", "folkerettslig", "folkerettsleg", "mellomstatlig")
#: words that show a bare agreement to be one between states, and the partners that do
DIPLOMACY = ("folkerett", "internasjonal", "nedrust", "eøs-avtal", "multilateral", "mellomstat")
PARTNERS = re.compile(
    r"[^.;]{0,40}?\bmed\s+(?:\w+e\s+){0,2}(?:(?:EU|EFTA|USA|Kina|India|"
    r"Storbritannia|Russland|Israel|Ukraina|Tyrkia|Sverige|Danmark|Finland|Island|Tyskland|Frankrike|Japan|Canada|"
    r"Brasil|Mercosur|Thailand|Rwanda|Marokko|Tunisia|Libya|Iran|Irak|Afghanistan|Somalia|Eritrea|Etiopia|Taiwan|"
    r"Færøyene|Grønland)\b|(?:u-|nabo|tredje|utviklings|samarbeids|avsender|opprinnelses)?land\b|stat(?:er|ar)\b)"
)
#: words that show an agreement on climate or nature to be one with a trade
TRADES = ("landbruk", "jordbruk", "bransje", "næringsliv", "kommune", "skogbruk")
#: first parts of support that goes to persons
PERSONAL = (
    "famili", "barn", "bo", "bu", "studie", "utdannings", "kontant", "strøm", "straum", "livsopphold", "livsopphald",
    "vente", "omsorg", "pleie", "uføre", "inntekts", "student", "hybel", "reise", "flytte", "ferie",
    "pårørende", "pårørande", "leirskole", "leirskule", "brille", "tannhelse", "begravelses", "gravferds",
)  # fmt: skip
#: verbs by which somebody gets what is given
GETTING = re.compile(
    r"\b(?:få|får|fått|gi|gir|gis|gje|gjev|gjevast|motta|mottar|ta imot|tek imot)\b(?:\s+\S+){0,4}\s*$"
)
#: words that make support one to persons
PERSONS = (
    "folk", "person", "menneske", "husholdning", "hushald", "famili", "foreldre", "barn", "elev", "student", "unge",
    "ungdom", "eldre", "kvinner", "pensjonist", "arbeidstak", "mottaker", "innvandr", "sosialhjelp", "livsopph",
    "voksne", "vaksne", "pasient", "pårørende", "pårørande", "born",
    "brukere", "brukar", "trygd", "stønad", "ytels", "yting",
)  # fmt: skip


#: bodies that persons found or that serve them: support to "studentforeninger" is none to students
BODIES = re.compile(
    r"(?:foren(?:ing|ig)|organisasjon|klubb|hage|hjem|heim|skole|skule|institusjon|virksomhet|verksemd|bedrift|tiltak"
    r"|samskipnad|kontor|sent(?:er|re)|senter|bibliotek|teater|korps|forbund|aktør|tilbud|tilbod|r[åa]d)\w{0,4}$"
    r"|lag(?:a|ene)?$"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a rule looks at: the instrument, its passage, the words beside it, and the lexicon."""

    item: Found
    key: str
    passage: Passage
    before: str
    following: str
    lexicon: InstrumentLexicon


def to_persons(seen: Seen) -> str | None:
    """Support to persons is a benefit: the passage names persons ("støtte til studenter")."""
    words = seen.passage.words.lower()
    if seen.item.first == "støtte":
        return "benefit" if any(word in words for word in WELFARE) else None
    if seen.key == "stotte" and seen.item.first.startswith(PERSONAL):
        return "benefit"
    if seen.key != "stotte" or seen.item.first:
        return None
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
    words = seen.passage.words.lower()
    return "budget" if seen.key == "midler" and not seen.item.first and any(word in words for word in BUDGET) else None


def by_first_part(seen: Seen) -> str | None:
    """The first part of a compound tells the type of a general head ("låneordning", "næringsstøtteordning").

    Its last noun is the surest, but for what is a matter of taxation. Other rules stay rules whatever they are about.
    """
    first = seen.item.first
    if seen.key not in GENERAL or not first:
        return None
    modifiers = seen.lexicon.modifiers
    opening = [modifier for modifier in modifiers if first.startswith(modifier)]
    ending = [modifier for modifier in modifiers if first.endswith((modifier, modifier + "s"))]
    taxed = [modifier for modifier in opening if modifiers[modifier] == "tax"]
    known = taxed or ending or opening
    told = modifiers[max(known, key=len)] if known else None
    return told if seen.key not in ("regel", "vilkar") or told == "tax" else None


def by_rank(seen: Seen) -> str | None:
    """A compound of "bestemmelse" is a rule, the bare word a clause of an act."""
    legal = ("lov", "grunnlov", "straffe", "hjemmel", "heimel")
    ranked = seen.key == "bestemmelse" and seen.item.first and not seen.item.first.startswith(legal)
    return "regulation" if ranked else None


def of_loans(seen: Seen) -> str | None:
    """A guarantee for loans or exports is money, one to persons a right ("lån og garantier", "lånegaranti")."""
    if seen.key != "garanti":
        return None
    beside = seen.item.first == "" and re.search(r"\b(?:lån|risikoavlast\w*|kapital)\b", seen.passage.words.lower())
    stately = not seen.item.first and seen.before.startswith(("statlig", "statleg", "kommunal", "fylkeskommunal"))
    put_up = SECURITY.search(seen.passage.string[: seen.item.span.start].lower())
    return "loan-guarantee" if beside or stately or put_up or seen.item.first.startswith(LOANS) else None


def demanded(seen: Seen) -> str | None:
    """A guarantee that is demanded of somebody, or binds the one who gives it, is a requirement."""
    if seen.key != "garanti" or seen.item.first:
        return None
    return "requirement" if seen.before.startswith(BINDING) or DEMANDED.search(seen.passage.words.lower()) else None


def by_complement(seen: Seen) -> str | None:
    """What follows tells: "prinsippet om" asks something of somebody; "kriterier for" a thing regulate it."""
    if seen.key == "kriterium" and (
        seen.item.first or re.match(r"\s+\w+\s+å\b", seen.passage.string[seen.item.span.end : seen.item.span.end + 20])
    ):
        return None
    return {("prinsipp", "om"): "requirement", ("kriterium", "for"): "regulation"}.get((seen.key, seen.following))


def between_states(seen: Seen) -> str | None:
    """An agreement or a right between states is a treaty: "klimaavtaler", "internasjonale avtaler"."""
    words = seen.passage.words.lower()
    if seen.key == "avtale" and seen.item.first in ("klima", "natur", "miljø") and any(map(words.__contains__, TRADES)):
        return None
    if seen.key == "avtale":
        stately = seen.item.first.startswith(STATES) or seen.before.startswith(STATELY)
        bare = not seen.item.first and any(map(words.__contains__, DIPLOMACY))
        partner = PARTNERS.match(seen.passage.string, seen.item.span.end, seen.passage.span.end)
        return "treaty" if stately or bare or partner else None
    if seen.key == "rett":
        return "treaty" if seen.item.first and seen.before.startswith("internasjonal") else None
    return "treaty" if seen.key == "garanti" and seen.item.first in ("nato", "atlanterhavs") else None


def of_tax(seen: Seen) -> str | None:
    """An exemption from a tax, or its rate, is a matter of taxation ("nullsatsen i merverdiavgiften")."""
    words = seen.passage.string[seen.item.span.end : seen.item.span.end + 30].lower()
    taxed = any(word in words for word in ("avgift", "skatt", "moms", "mva", "toll", "formue"))
    return "tax" if seen.key in ("fritak", "unntak", "sats") and taxed else None


def of_union(seen: Seen) -> str | None:
    """Rules of the European Union or the EEA are its acts: "EUs regelverk", "EØS-lovgivningen"."""
    before = seen.passage.string[seen.passage.span.start : seen.item.core.start]
    is_theirs = seen.item.first in ("eu", "eøs", "eu/eøs") or UNION.search(before)
    return "eu-act" if seen.key in RULES and is_theirs else None


def founded(seen: Seen) -> str | None:
    """An authority that is set up is a body; one that is given or widened is a power."""
    before = seen.passage.string[seen.passage.span.start : seen.item.span.start].lower()
    may_be = seen.key == "myndighet" or (seen.key == "tilsyn" and seen.item.first)
    is_body = may_be and re.search(r"\b(?:opprett|etabler|innfør|slå)\w*\s[^.;:,]{0,40}$", before)
    return "organisation" if is_body else None


def in_house(seen: Seen) -> str | None:
    """Training within a firm is a scheme, no place in education."""
    return "programme-plan" if seen.key == "intern-opplaering" and seen.before.startswith("bedriftsintern") else None


def imposed(seen: Seen) -> str | None:
    """What is imposed on somebody who broke a rule is a sanction."""
    return "supervision" if seen.key == "restriksjon" and "ilegg" in seen.passage.words.lower() else None


#: name → rule, the surest first
TYPE_RULES: tuple[tuple[str, Callable[[Seen], str | None]], ...] = (
    ("instrument-type-union", of_union),
    ("instrument-type-persons", to_persons),
    ("instrument-type-appropriated", appropriated),
    ("instrument-type-first-part", by_first_part),
    ("instrument-type-rank", by_rank),
    ("instrument-type-loans", of_loans),
    ("instrument-type-demanded", demanded),
    ("instrument-type-complement", by_complement),
    ("instrument-type-states", between_states),
    ("instrument-type-taxation", of_tax),
    ("instrument-type-founded", founded),
    ("instrument-type-in-house", in_house),
    ("instrument-type-imposed", imposed),
)


def type_of(item: Found, passage: Passage, tokens: list[Token], lexicon: InstrumentLexicon) -> tuple[str, str | None]:
    """The type of an instrument, and the rule that told it where that was not its head or name."""
    if item.concepts or item.head is None:
        return item.type, None
    following = tokens[item.at + 1].low if item.at + 1 < len(tokens) else ""
    before = [token.low for token in passage.tokens.within(Span(passage.span.start, item.core.start))[-1:]]
    seen = Seen(item, item.head.key, passage, "".join(before), following, lexicon)
    return next(((kind, name) for name, rule in TYPE_RULES if (kind := rule(seen))), (item.type, None))
