"""Which numerals are no amounts: those that name, order, date or point, and shares that have no scale here.

Guidelines, section 2, ``numbers``. A rule looks at the words and the numeral; the surest signs come first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from policygraph.finding.sifting import sifted
from policygraph.language import en
from policygraph.language import quantities_nb as nb
from policygraph.language import quantities_nn as nn
from policygraph.language.lists import alternatives
from policygraph.language.numerals import LARGE, ONE, WORDS

either = partial(alternatives, nb, nn)
#: numerals that look like articles and are none
STRESSED = nb.STRESSED | nn.STRESSED
#: a limit before a number shows that it is no year
LIMIT = re.compile(rf"\b(?:{either('LIMIT')})\s*$", re.IGNORECASE)
#: units that are hardly ever counted by an article
MEASURES = frozenset({"percent", "percentage-point", "nok", "ore", "basic-amount", "per-mille"})
#: words before a number that points back, and behind one that tells of the past
POINTING = sifted(rf"\b(?:{either('POINTING')})\s*$", re.IGNORECASE)
AGO = re.compile(rf"\s*(?:{either('AGO')})\b")
ENGLISH = sifted(rf"\b(?:{'|'.join(en.BEFORE_TO)})\s$")
MORE_THAN = sifted(rf"\b(?:{either('MORE_THAN')})\s+$", re.IGNORECASE)
PER = sifted(r"\b(?:per|pr\.?)\s+$")
#: what is counted, and by what
COUNTED_PER = re.compile(r"\s+[^\W\d_]+\s+(?:per|pr\.?)\s+\S")
AGED = sifted(rf"\b(?:{either('AGED')})\s+$")
#: words before a number that only tells which one
NUMBERING = re.compile(either("NUMBERING"), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A numeral in the words of a passage: where it stands, its value, and the unit that follows it."""

    start: int
    end: int
    number_end: int
    value: Decimal
    unit_text: str
    unit: str | None
    spelled: bool
    glued: bool
    one: bool
    large: str = ""

    @property
    def scale(self) -> int:
        """What the word behind the numeral multiplies it by ("milliarder")."""
        return LARGE[self.large.lower()] if self.large else 1


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A reason why a numeral is no amount: a name for it, and its test on the words and the numeral."""

    name: str
    applies: Callable[[str, Found], bool]
    reason: str


#: what stands before a number and tells what it is, is no longer than this
FAR = 60


#: what something is counted by that is no amount: "per tusen innbyggere"
A_ROUND = re.compile(rf"10+0|1[ .\u00a0\u202f]000|{'|'.join(LARGE)}")


def _before(pattern: str) -> Callable[[str, Found], bool]:
    rule = re.compile(rf"(?<!\w)(?:{pattern})\s*$", re.IGNORECASE)
    return lambda words, found: bool(rule.search(words, max(0, found.start - FAR), found.start))


def _after(pattern: str) -> Callable[[str, Found], bool]:
    rule = re.compile(pattern, re.IGNORECASE)
    return lambda words, found: bool(rule.match(words[found.number_end :]))


def _is_article(words: str, found: Found) -> bool:
    """Whether "one" is no number: "en dag" is no amount; "én dag", "ett år" and "en prosent" are."""
    accented = words[found.start : found.number_end].lower() in STRESSED
    if accented and COUNTED_PER.match(words, found.number_end):
        return False  # "én lege per 300 elever"
    if found.one and found.unit and found.unit != "decare" and MORE_THAN.search(words, 0, found.start):
        return False  # "ikke lenger enn en uke"
    return found.one and (found.unit is None or found.unit == "decare" or not (accented or found.unit in MEASURES))


def _is_bare_word(_words: str, found: Found) -> bool:
    return found.spelled and not found.unit_text


def _is_known_group(words: str, found: Found) -> bool:
    """Whether it only points back ("de to lovene") and does not measure ("de 10 prosent rikeste")."""
    return found.unit is None and bool(POINTING.search(words[: found.start]))


def _is_name(words: str, found: Found) -> bool:
    """Whether a name goes before and no unit follows ("Reform 97", "Klima 2050", "Veikart 2040 skal")."""
    before = re.search(r"(?:^|\s)([^\W\d]\w*)\s*$", words[: found.start])
    is_year = re.fullmatch(r"(?:19|20)\d\d", words[found.start : found.number_end]) is not None
    dated = is_year and not found.unit and before is not None and before.start(1) > 0
    return before is not None and before[1][:1].isupper() and (not found.unit_text or dated)


def _is_second_of_excluded(words: str, found: Found) -> bool:
    """Whether it ends a range of what only orders or names things ("trinn 1–7", "kl. 8–16")."""
    before = words[: found.start]
    if not before.rstrip().endswith(("-", "–")):
        return False
    first = re.search(r"(\S+)\s+\d+(?:\.\d+)?\.?\s?[-–]\s?$", before)
    return first is not None and bool(NUMBERING.fullmatch(first[1]))


ONE_OF = "|".join(sorted((*WORDS, *ONE), key=len, reverse=True))
SHARE_OF = re.compile(rf"\s+av\s+(?:\d|(?:{ONE_OF})\b)", re.IGNORECASE)
OF_SHARE = sifted(rf"(?:\d|\b(?:{ONE_OF}))\s+av\s*$", re.IGNORECASE)
PART = re.compile(r"\w+?de(?:de)?l(?:er|ar|s|en|sflertall|sfleirtal)?\b")


def _is_share(words: str, found: Found) -> bool:
    """Whether it is one of so many ("én av fire") or a part ("to tredjedeler")."""
    of = SHARE_OF.match(words, found.number_end) or OF_SHARE.search(words[: found.start])
    return bool(of or PART.match(found.unit_text))


_is_time = _before(either("TIMES"))

#: why a numeral is no amount, the surest signs first
NOT_AMOUNTS = (
    Exclusion("ordinal", _after(r"\.\s?[-–a-zæøå]|\.\s*[-–]"), '"1. juli", "1.-4. klasse" order things'),
    Exclusion("fraction-or-slash", _after(r"/"), '"24/7", "50/50", "2/3" are no amounts as written'),
    Exclusion(
        "ratio",
        lambda words, found: bool(
            re.match(r":\d", words[found.number_end :]) or re.search(r"\d:$", words[: found.start])
        ),
        '"1:3" is a ratio',
    ),
    Exclusion(
        "foreign",
        lambda words, found: (
            words[found.start : found.number_end] == "to" and bool(ENGLISH.search(words[: found.start]))
        ),
        '"right to repair" is English',
    ),
    Exclusion("term", _after(r"[-‑–]?års[-‑–]?period"), '"fireårsperioden" names a term'),
    Exclusion(
        "share",
        _is_share,
        '"én av fire", "to tredjedeler" are shares, which have no scale here',
    ),
    Exclusion(
        "year",
        lambda words, found: (
            bool(re.match(r"(?:19|20)\d\d(?!\d)", words[found.start : found.number_end]))
            and (found.glued or (not found.unit_text and not LIMIT.search(words[: found.start])))
        ),
        'a year that stands alone, or prices of a year ("2020-kroner")',
    ),
    Exclusion(
        "vague",
        _before(either("VAGUE")),
        '"flere tusen" is no amount',
    ),
    Exclusion("clock", _before(either("CLOCK")), '"kl. 16.00" is a time of day'),
    Exclusion("enumeration", _after(r"\)\s"), '"1) og 2)" order things'),
    Exclusion("date", _after(r"\.\d"), '"1.7.2028" is a day'),
    Exclusion("numbered-range", _is_second_of_excluded, "ends a range that only tells which ones"),
    Exclusion(
        "numbered",
        _before(NUMBERING.pattern),
        "a number that only tells which one",
    ),
    Exclusion(
        "telephone",
        lambda words, found: bool(re.search(r"\d\d \d\d \d\d", words[found.start : found.end + 9])),
        "digits",
    ),
    Exclusion(
        "hours",
        lambda words, found: (
            not found.unit_text and re.fullmatch(r"0\d", words[found.start : found.number_end]) is not None
        ),
        '"fra 07 til 22" are times of day',
    ),
    Exclusion(
        "bare-age",
        lambda words, found: not found.unit_text and bool(AGED.search(words[: found.start])),
        '"før fylte 62" names an age without its unit',
    ),
    Exclusion("past", _before(either("PAST")), "tells of the past"),
    Exclusion("ago", lambda words, found: bool(AGO.match(words[found.end :])), "tells of the past"),
    Exclusion("zone", _after(r"[-‑–]?meters?[-‑–]?belte"), '"hundremetersbeltet" names a zone'),
    Exclusion("norm", _after(r"-tim(?:e|a)rs(?:dag|uk|vek)"), '"30-timersuka" names a norm'),
    Exclusion(
        "numbered-time",
        lambda words, found: not found.unit_text and _is_time(words, found),
        '"fra dag 1", "i år 12" tell which one',
    ),
    Exclusion(
        "status", _before(rf"(?:har|er)\s+(?:i\s+dag\s+)?(?:{either('ONLY')})"), '"vi har bare 3 %" tells what is'
    ),
    Exclusion("every-nth", _before(either("EVERY")), "a rhythm"),
    Exclusion(
        "age-old",
        lambda words, found: (
            found.glued and found.unit == "year" and words[found.start : found.number_end].lower() in LARGE
        ),
        '"tusenårig kultur" counts nothing',
    ),
    Exclusion(
        "per-thousand",
        lambda words, found: (
            re.fullmatch(A_ROUND, words[found.start : found.number_end].lower()) is not None
            and bool(PER.search(words[: found.start]))
        ),
        '"to politifolk per tusen innbyggere" counts the two',
    ),
    Exclusion("article", _is_article, '"en", "ett" before no measure is an article'),
    Exclusion("known-group", _is_known_group, "points back to things named before"),
    Exclusion("bare-word", _is_bare_word, "a number word without a noun counts nothing"),
    Exclusion("name", _is_name, "the number is part of a name"),
)
