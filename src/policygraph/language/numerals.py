"""Norwegian numerals: from "2,5", "150 000", "tre" or "tjuefem" to the number they stand for.

Number words of both written standards stand in one table, since they differ in a handful of words only. Grouping and
decimals follow Språkrådet: comma before decimals, a space (or, formerly, a point) between groups of three digits.
"""

from __future__ import annotations

import re
from decimal import Decimal

SMALL: dict[str, int] = {
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10,
    "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
    "atten": 18, "nitten": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "tjue": 20, "tjuge": 20, "tyve": 20, "tretti": 30, "tredve": 30, "førti": 40, "femti": 50, "seksti": 60,
    "sytti": 70, "åtti": 80, "nitti": 90,
}  # fmt: skip
#: "one" is an article as well: it counts only before a measure or with an accent
ONE = frozenset({"én", "ett", "ein", "eitt", "éin", "éi", "en", "ei", "et", "eit"})
LARGE: dict[str, int] = {
    "hundre": 100, "tusen": 1_000,
    "million": 10**6, "millioner": 10**6, "millionar": 10**6, "mill": 10**6, "mill.": 10**6,
    "milliard": 10**9, "milliarder": 10**9, "milliardar": 10**9, "mrd": 10**9, "mrd.": 10**9,
}  # fmt: skip
WORDS: dict[str, int] = {
    **SMALL,
    **TENS,
    **{ten + one: TENS[ten] + n for ten in TENS for one, n in (*SMALL.items(), ("en", 1), ("ein", 1)) if n < 10},
    "hundre": 100,
    "tusen": 1_000,
}
#: a half, with or without a whole number: "en halv", "to og en halv", "halvannen"; it counts before a large number
HALVES = (
    rf"(?:(?:{'|'.join(SMALL)}|en|én|ein|éin|ett|eitt)\s+og\s+)?(?:en|ein|et|eit)\s+halvt?"
    r"|halvannen|halvannet|halvanna|halvannan"
)
#: digits as a number is written: grouped by threes, with a decimal comma (or point), or plain
DIGITS = r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+,\d+|\d+\.\d{1,2}(?!\d)|\d+"


def value_of(written: str) -> Decimal | None:
    """The number that a numeral stands for, ``None`` where it is no numeral.

    >>> value_of("150 000"), value_of("2,5"), value_of("2.000"), value_of("tjuefem"), value_of("fjord")
    (Decimal('150000'), Decimal('2.5'), Decimal('2000'), Decimal('25'), None)
    >>> value_of("en halv"), value_of("to og en halv"), value_of("halvannen")
    (Decimal('0.5'), Decimal('2.5'), Decimal('1.5'))
    """
    low = written.lower()
    if "halv" in low and re.fullmatch(HALVES, low):
        whole = low.split()[0] if " og " in low else ("en" if low.startswith("halvann") else "")
        return (value_of(whole) or Decimal(0)) + Decimal("0.5")
    if low in WORDS:
        return Decimal(WORDS[low])
    if low in ONE:
        return Decimal(1)
    if not re.fullmatch(DIGITS, written):
        return None
    digits, _, decimals = written.partition(",")
    if not decimals and re.fullmatch(r"\d+\.\d{1,2}", digits):
        return Decimal(digits)
    return Decimal(re.sub(r"\D", "", digits) + ("." + decimals if decimals else ""))
