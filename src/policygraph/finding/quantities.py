"""Finds the amounts that are part of a promise ("minst 2,5 mrd. kroner", "tre nye sjukehus", "120-poengs").

Guidelines, section 2, ``numbers``. The order of work: the times are set aside (:mod:`deadlines`), every numeral is
read, the rules of :mod:`not_amounts` strike out what only names, orders or tells, and the unit and direction are read
off the words around. A range ("mellom 15 og 18 år") gives its two ends.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache, partial

from policygraph.finding.deadlines import times
from policygraph.finding.not_amounts import FAR, MEASURES, NOT_AMOUNTS, Found
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.finding.tokens import Remembered
from policygraph.finding.units import UnitLexicon
from policygraph.language import quantities_nb as nb
from policygraph.language import quantities_nn as nn
from policygraph.language.function_words import FUNCTION_WORDS
from policygraph.language.lists import alternatives
from policygraph.language.numerals import DIGITS, HALVES, LARGE, ONE, WORDS, value_of
from policygraph.records.findings import Quantity
from policygraph.records.text import Span

either = partial(alternatives, nb, nn)
#: what a numeral begins with: most letters of a text are passed over at a glance
FIRST = "".join(sorted({word[0] for word in (*WORDS, *ONE)}))
NUMERAL = re.compile(
    rf"(?=[\d{FIRST}])(?<![\w§/.,])(?<![^\W\d_][-‑–])(?<!§ )(?:(?P<digits>{DIGITS})"
    rf"|(?P<half>{HALVES})(?=\s+(?:mill|mrd|{either('HALVED')}))"
    rf"|(?P<word>{'|'.join(sorted(WORDS, key=len, reverse=True))})"
    rf"|(?P<one>{'|'.join(sorted(ONE, key=lambda one: (-len(one), one)))}))",
    re.IGNORECASE,
)
#: "ingen skal vente mer enn 30 dager" is a limit from above
NEGATION = sifted(rf"\b(?:{either('NEGATION')})\b")
#: what an amount is counted by: "200 kroner per tonn"
RATE = re.compile(r"\s+(?:per|pr\.?)\s+[^\W\d]+")
#: numerals that nearly always are articles, and marks that stand for measures
ARTICLES = nb.ARTICLES | nn.ARTICLES
SYMBOLS = frozenset("%‰€°§")
#: words before "one" that make it an amount
MORE_THAN = frozenset(nb.MORE_THAN + nn.MORE_THAN)
#: how a half begins
HALF = "halv"
#: a currency before its amount: "kr 500"
CURRENCY = sifted(r"(?<!\w)(kr\.?|NOK|€|\$)\s*$")
LARGE_WORD = re.compile(rf"\s*(?P<large>{'|'.join(sorted(map(re.escape, LARGE), key=len, reverse=True))})(?!\w)", re.I)
#: "og", "til" or a dash between the two ends of a range or two amounts with one unit
LINK = re.compile(
    rf"(?:\s*-)?\s+(?:og|eller|til)\s+|\s?[-–]\s?|,\s+(?:eller\s+)?(?:{either('LIMITED')})\s+", re.IGNORECASE
)
#: why a number is no amount where the next one, joined to it, is none either
SPREADING = frozenset({"name", "hours", "status"})
WORD = re.compile(r"[^\W\d_][\w-]+|[A-Z]\b")
#: a compound with an abbreviation: "EØS-land"
ABBREVIATED = re.compile(r"[A-ZÆØÅ]{2,}-")
#: "tre eller flere kommuner"
OR_MORE_OF = re.compile(rf"\s+eller\s+(?:{either('MORE_OF')})(?=\s)")
ADJECTIVE = re.compile(rf"(?:{either('ADJECTIVES')}|.{{3,}}(?:{either('ADJECTIVE_ENDINGS')}))$", re.IGNORECASE)
GROWING = re.compile(rf"\b(?:{either('GROWING')})\b", re.IGNORECASE)
SHRINKING = re.compile(rf"\b(?:{either('SHRINKING')})\b", re.IGNORECASE)
#: a limit from below behind its number: "15 år eller mer"
OR_MORE = re.compile(rf"(?:\s+\S+){{0,2}}\s+(?:eller|og)\s+(?:{either('OR_MORE')})\b")
#: words before the first number of a range or change, and before the size of a change
STARTS = sifted(rf"\b(?:mellom|{either('FROM')})$")
BY = sifted(rf"\bmed$|\bmed\s+(?:{either('ABOUT')})$")
ADDED = re.compile(rf"(?:{either('ADDED')})\b")
FEWER = re.compile(rf"(?:{either('FEWER')})\b")
#: words that end the unit of a number
NO_UNIT = FUNCTION_WORDS - nb.MANY - nn.MANY
#: generations of mobile networks: "5G" is no amount, "7,5G" is seven and a half base amounts
NETWORKS = frozenset({Decimal(3), Decimal(4), Decimal(5)})


@lru_cache(maxsize=2)
def _counting(lexicon: UnitLexicon) -> Remembered[bool]:
    return Remembered(lambda word: _may_count(word, lexicon))


def _may_count(word: str, lexicon: UnitLexicon) -> bool:
    """Whether a word can be, begin, or make an article before it an amount; articles alone hardly ever count."""
    low = word.lower()
    if (
        low in LARGE
        or low in SYMBOLS
        or low.startswith(HALF)
        or lexicon.unit(word) in MEASURES
        or low in lexicon.long_beginnings
        or low in MORE_THAN
    ):
        return True
    match = NUMERAL.match(low)
    return match is not None and low not in ARTICLES and _read(low, match, lexicon) is not None


def find_quantities(passage: Passage, lexicon: UnitLexicon) -> tuple[Quantity, ...]:
    """The amounts in a commitment, in text order; its times are none of them (guidelines, section 2)."""
    if not any(map(_counting(lexicon).__getitem__, [token.text for token in passage.tokens.found])):
        return ()
    words, offset = passage.words, passage.span.start
    taken = [time.span for time in times(passage, lexicon)]
    found = _shared_units(
        words, _without_inner([item for m in NUMERAL.finditer(words) if (item := _read(words, m, lexicon))])
    )
    kept: list[Found] = []
    struck: Found | None = None
    for item in found:
        reason = next((rule.name for rule in NOT_AMOUNTS if rule.applies(words, item)), None)
        if reason is None and struck and _is_linked(words, struck, item):
            struck = item
            continue
        struck = item if reason in SPREADING else None
        if reason is None and not any(Span(offset + item.start, offset + item.end).meets(span) for span in taken):
            kept.append(item)
    return tuple(_quantity(passage, item, lexicon) for item in kept)


def _is_linked(words: str, struck: Found, item: Found) -> bool:
    """Whether a number belongs to the one before it, which is no amount: "fra 07 til 22", "Fjordlinje 1 og 2"."""
    return struck.unit_text == item.unit_text and LINK.fullmatch(words[struck.number_end : item.start]) is not None


def _without_inner(found: list[Found]) -> list[Found]:
    """The numerals without those that a numeral before them holds ("to tusen")."""
    kept: list[Found] = []
    for item in found:
        if not kept or item.start >= kept[-1].number_end:
            kept.append(item)
    return kept


def _read(words: str, match: re.Match[str], lexicon: UnitLexicon) -> Found | None:
    """The numeral at ``match`` with its unit, ``None`` where the letters only begin another word."""
    end = match.end()
    spelled = match["digits"] is None
    value = value_of(match[0])
    assert value is not None
    rest = words[end:]
    glued = re.match(r"[-‑–]?([^\W\d_]+)", rest)
    if glued and not rest[:1].isspace():
        is_network = glued[1] == "G" and value in NETWORKS
        unit = None if is_network else _glued_unit(glued[1], lexicon, spelled=spelled and rest[:1] not in "-‑–")
        if unit is None or (match["one"] and rest[:1] not in "-‑–"):
            return None
        return Found(match.start(), end + glued.end(), end, value, glued[1], unit, spelled, True, bool(match["one"]))
    large = LARGE_WORD.match(rest)
    if large:
        end += large.end()
    more = OR_MORE_OF.match(words, end)
    skipped = more.end() - end if more else 0
    unit_text, unit, length = _unit(words[end + skipped :], lexicon)
    length += skipped if unit_text else 0
    rate = RATE.match(words, end + length) if unit else None
    if rate:
        unit_text, length = unit_text + rate[0], rate.end() - end
    if not unit_text and (currency := CURRENCY.search(words, max(0, match.start() - FAR), match.start())):
        unit_text = currency[1]
        unit = lexicon.unit(unit_text.rstrip("."))
    one = bool(match["one"]) and not large
    return Found(
        match.start(), end + length, end, value, unit_text, unit, spelled and not large, False, one,
        large["large"] if large else "",
    )  # fmt: skip


def _glued_unit(letters: str, lexicon: UnitLexicon, spelled: bool) -> str | None:
    """The unit that a compound's second part begins with ("femårig", "120-poengs", "18-årsgrense")."""
    low = letters.lower()
    if letters == "G":
        return lexicon.unit(letters)
    for length in range(len(low), 1, -1):
        unit = lexicon.unit(low[:length])
        ending = low[length:]
        if unit is not None and ending not in {"e", "t"} and (length > 2 or low[:2] == "år" or not ending):
            if spelled and not re.fullmatch(r"s|ig\w{0,2}|s\w+", ending):
                continue
            return unit
    return None


def _unit(rest: str, lexicon: UnitLexicon) -> tuple[str, str | None, int]:
    """The unit at the start of ``rest``: its words, its notation where the list has it, and where it ends."""
    symbol = re.match(r"\s*(%|‰|€|°C|km/t|km²|m²|m(?!\w)|kr\.?(?!\w)|,[-–—](?!\w))", rest)
    if symbol:
        kind = "nok" if symbol[1][0] == "," else lexicon.unit(symbol[1].rstrip("."))
        return symbol[1], kind or "count", symbol.end()
    if long := lexicon.long_name.match(rest):
        return long[0].strip(), lexicon.unit(long[0].strip()), long.end()
    phrase: list[str] = []
    at = 0
    while (gap := re.match(r"\s+", rest[at:])) and (word := WORD.match(rest, at + gap.end())):
        low = word[0].lower()
        unit = lexicon.unit(word[0])
        if unit is not None:
            return " ".join([*phrase, word[0]]), unit, word.end()
        if low in NO_UNIT or (word[0][:1].isupper() and not (word[0].isupper() or ABBREVIATED.match(word[0]))):
            break
        phrase.append(word[0])
        at = word.end()
        if not ADJECTIVE.fullmatch(word[0]) or len(phrase) == 3:
            break
    return " ".join(phrase), None, at


def _shared_units(words: str, found: list[Found]) -> list[Found]:
    """Gives the first of two linked numbers the unit of the second ("mellom 15 og 18 år", "2- og 3-årig")."""
    shared = list(found)
    for index in range(len(found) - 2, -1, -1):
        item, following = shared[index], shared[index + 1]
        between = words[item.number_end : following.start]
        if not item.unit_text and LINK.fullmatch(between) and following.unit_text:
            shared[index] = Found(
                item.start, item.number_end, item.number_end, item.value, following.unit_text, following.unit,
                item.spelled, item.glued, item.one, item.large or following.large,
            )  # fmt: skip
    return shared


def _quantity(passage: Passage, item: Found, lexicon: UnitLexicon) -> Quantity:
    span = Span(passage.span.start + item.start, passage.span.start + item.end)
    direction, rule = _direction(passage, item, lexicon)
    unit_text = f"{item.large} {item.unit_text}".strip()
    stated = whole(item.value) if item.large else None
    return Quantity(
        span, whole(item.value * item.scale), unit_text, item.unit or "count", direction, (rule,), stated=stated
    )


def whole(value: Decimal) -> Decimal:
    """The same number without decimals that are zero."""
    return value.to_integral_value() if value == value.to_integral_value() else value


def _direction(passage: Passage, item: Found, lexicon: UnitLexicon) -> tuple[str, str]:
    """The direction of an amount, with the rule that read it; the nearest sign before the number decides."""
    words = passage.words
    before = words[: item.start].lower().rstrip()
    after = words[item.number_end :].lower()
    if OR_MORE.match(after):
        return "at-least", "quantity-or-more"
    for cue, direction in lexicon.cues:
        if before.endswith(cue) and not before[: -len(cue)][-1:].isalpha():
            denied = direction == "at-least" and NEGATION.search(re.split(r"[.;:,]", before)[-1])
            return ("at-most", "quantity-cue-denied") if denied else (direction, "quantity-cue")
    if STARTS.search(before) and LINK.match(words[item.end :]):
        return ("at-least", "quantity-range") if before.endswith("mellom") else ("starting-level", "quantity-change")
    if re.search(r"\bmellom\s+\S+(?:\s+\S+)?\s+og$", before):
        return "at-most", "quantity-range"
    clause = re.split(r"[.;:]", before)[-1]
    grows, shrinks = list(GROWING.finditer(clause)), list(SHRINKING.finditer(clause))
    last_grow, last_shrink = (found[-1].start() if found else -1 for found in (grows, shrinks))
    if BY.search(before) and max(last_grow, last_shrink) >= 0:
        return ("increase-by" if last_grow > last_shrink else "decrease-by"), "quantity-change-by"
    if ADDED.match(item.unit_text.lower()):
        return "increase-by", "quantity-more"
    if FEWER.match(item.unit_text.lower()):
        return "decrease-by", "quantity-fewer"
    return "reach", "quantity-level"
