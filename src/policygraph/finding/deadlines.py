"""Finds the time by which, in which or from which a commitment is to be kept ("innen 2030", "innan tre månader").

Guidelines, section 2, ``deadline``: a year or ISO date, a period as ISO 8601 duration. Times that belong to something
else stay out: the past ("siden 2017"), a source ("avtalen fra 2016"), and a term without dates ("i perioden").
:func:`times` also gives those, so that no year is taken for an amount.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.finding.units import UnitLexicon
from policygraph.language import deadlines_nb, deadlines_nn, nb, nn
from policygraph.language.lists import alternatives, joined
from policygraph.language.numerals import DIGITS, ONE, WORDS, value_of
from policygraph.records.findings import Deadline
from policygraph.records.text import Span

either = partial(alternatives, deadlines_nb, deadlines_nn)
#: the alternatives that more than one rule names
BY, LATEST, WITHIN, FROM = either("BY"), either("LATEST"), either("WITHIN"), either("FROM")
THE, COMING, TURN = either("THE"), either("COMING"), either("TURN")
MONTHS = {name: number for months in (nb.MONTH_ORDER, nn.MONTH_ORDER) for number, name in enumerate(months, 1)}
DECEMBER = 12
#: first and last month of what is named inside a year
PARTS = deadlines_nb.PARTS | deadlines_nn.PARTS
YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|[-‑–]\w)"
EDGE = rf"(?:(?:{either('EDGES')})\s+av\s+|(?:{either('EARLY')})\s+(?:i\s+)?|(?:{TURN})\s+(?:i\s+)?)?"
DATE = (
    rf"{EDGE}(?:(?:(?P<day>\d{{1,2}})\.\s*)?(?P<month>{'|'.join(MONTHS)})\s+"
    rf"|(?P<day2>\d{{1,2}})\.\s?(?P<month2>\d{{1,2}})\.\s?|(?P<part>{'|'.join(PARTS)})\s+|år(?:et)?\s+)?{YEAR}"
)
#: an election, by which its year is often named
ELECTION = rf"(?:(?:{either('ELECTIONS')})?val(?:get|g|et|a)?\s+(?:i\s+)?)"
NUMBER = rf"(?P<number>{DIGITS}|{'|'.join(sorted(ONE | set(WORDS), key=len, reverse=True))})"
PERIOD = rf"(?:(?:{either('TERMS')})?period(?:e|en|a|ane|ene))"
TERM = (
    rf"(?:i\s+(?:løpet\s+av\s+)?|gjennom\s+|(?:{WITHIN})\s+)(?:(?:den|denne)\s+)?"
    rf"(?:(?:{either('COMING_TERM')})\s+)?(?P<term>{PERIOD})"
)
#: "før 2030" is over the day before, "innen 2030" on the last day
BEFORE = re.compile(r"\bfør\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TimeRule:
    """A way to state a time: its name, its words, how it relates to the promise, and why it is (no) deadline.

    Words that hold none of ``signs`` (lower case) cannot match ``pattern``.
    """

    name: str
    pattern: re.Pattern[str]
    relation: str
    counts: bool
    reason: str
    signs: tuple[str, ...]


#: no definite noun ends here
INDEFINITE = "".join(f"(?<!{ending})" for ending in joined(deadlines_nb.DEFINITE, deadlines_nn.DEFINITE))
#: nor a thing that is dated by what follows
UNDATED = "".join(rf"(?<!\b{thing})" for thing in joined(deadlines_nb.DATED_THINGS, deadlines_nn.DATED_THINGS))
#: what every year holds: words without it need no search
CENTURIES = ("19", "20")


def _rule(
    name: str, words: str, relation: str, reason: str, counts: bool = True, signs: tuple[str, ...] = CENTURIES
) -> TimeRule:
    return TimeRule(name, re.compile(rf"(?<![\w-]){words}(?!\w)", re.IGNORECASE), relation, counts, reason, signs)


#: in order: what binds most closely first; a rule that does not count still takes its words from those below
RULES = (
    _rule(
        "deadline-span", r"(?P<span>(?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d))", "in", "a span of years", counts=False
    ),
    _rule("deadline-past", rf"(?:{either('SINCE')})\s+{DATE}", "from", "the past is no deadline", counts=False),
    _rule(
        "deadline-by-date",
        rf"(?:(?:{LATEST}|{either('ALREADY')})\s+)?(?:{BY})\s+(?:(?:senest|i|{WITHIN})\s+)?{DATE}",
        "by",
        "the plainest deadline",
    ),
    _rule("deadline-towards", rf"(?:(?:fram|frem|opp)\s+)?mot\s+{DATE}", "by", "the end of a stretch of work"),
    _rule(
        "deadline-election",
        rf"(?:(?:fram|frem|opp)\s+)?(?:mot|før|{WITHIN}|til)\s+{ELECTION}{YEAR}",
        "by",
        "an election is held in its year",
    ),
    _rule(
        "deadline-at-end",
        rf"ved\s+(?=utgangen|utløpet|slutten|{TURN}){DATE}",
        "by",
        "the end of a year, by which something is so",
    ),
    _rule("deadline-until", rf"(?:(?:fram|frem)\s+til|ut)\s+{DATE}", "by", "lasts until then"),
    _rule(
        "deadline-from-date",
        rf"(?:{either('FROM_ON')}|(?:(?<!\w\s)|(?<=\bog\s)|(?<=\bmen\s))(?:{FROM})"
        rf"(?=(?:\s+[\w.]+){{1,3}}\s+(?:(?:{either('MODALS')})\b|\w+(?:(?<!en)(?<!an)es|ast)\b|(?:{either('HOLDS')})\b)))\s+{DATE}",
        "from",
        "says when it starts",
    ),
    _rule(
        "deadline-from-start",
        rf"(?<=\b)(?:{either('BEGINNING')})\s+(?P<from>{FROM})\s+{DATE}",
        "from",
        "\"fra\" after a verb of beginning; after a noun it dates that noun ('avtalen fra 2016')",
    ),
    _rule(
        "deadline-from-change",
        rf"(?:{either('CHANGING')})\b[^.;,\d]{{0,70}}?{INDEFINITE}\s+(?P<from>{FROM})\s+{DATE}(?=\s*(?:[.;,)]|$))",
        "from",
        'at the end of a clause that changes something; after a definite noun it dates that noun ("loven fra 2016")',
    ),
    _rule(
        "deadline-from-demand",
        rf"\b(?:{either('MODALS')})\b[^.;:,\d]{{0,90}}?{INDEFINITE}{UNDATED}\s(?P<from>{FROM})\s+{DATE}(?=\s*(?:[.;)]|$))",
        "from",
        "at the end of a clause that demands something; but some things are dated by it ('tall fra 2016')",
    ),
    _rule(
        "deadline-from-season",
        rf"{INDEFINITE}\s(?P<from>{FROM})\s+(?=(?:{'|'.join((*PARTS, *MONTHS))})\b){DATE}(?=\s*(?:[.;,)]|$))",
        "from",
        "a season or month at the end of a clause says when it starts; after a definite noun it dates that noun",
    ),
    _rule("deadline-from-day", rf"(?:{FROM})\s+(?=\d{{1,2}}\.){DATE}", "from", "a day, not a source"),
    _rule("deadline-in-course", rf"i\s+løpet\s+av\s+{DATE}", "in", "done inside the year"),
    _rule(
        "deadline-no-longer",
        rf"(?:{either('NO_LONGER')})\b[^.;:]{{0,60}}?\s(?P<from>etter)\s+{DATE}(?=\s*(?:[.;,)]|$))",
        "by",
        '"ingen nye løyve etter 2027" ends with the year named',
    ),
    _rule("deadline-source", rf"(?:{FROM}|av|etter)\s+{DATE}", "from", "dates a thing, not the promise", counts=False),
    _rule("deadline-in-date", rf"(?:(?:{LATEST})\s+)?i\s+{DATE}", "in", "done in the year named"),
    _rule(
        "deadline-within",
        rf"(?:{WITHIN}|i\s+løpet\s+av|(?:{LATEST})\s+(?:{WITHIN})"
        rf"|(?:{either('NOT')})\s+(?:{either('LONGER')})\s+enn(?=\s+\S+\s+\S+\s+(?:{FROM}|etter)\b))"
        rf"\s+(?:(?:{THE})\s+neste\s+)?(?:(?:{either('AT_MOST')})\s+)?{NUMBER}\s+(?P<unit>\w+)",
        "by",
        "a period that runs from a start the text names",
        signs=joined(deadlines_nb.WITHIN, deadlines_nn.WITHIN, ("løpet",), deadlines_nb.LONGER, deadlines_nn.LONGER),
    ),
    _rule(
        "deadline-over-years",
        rf"(?:{either('STEPWISE')})\b(?:(?!\b(?:{either('GROUPING')})\b)[^.;:,]){{0,40}}?\s(?P<from>over)\s+(?:(?:en|ein)\s+periode\s+på\s+)?{NUMBER}\s+(?P<unit>år)",
        "by",
        'something goes on step by step for so many years ("fases ut over åtte år")',
        signs=("over",),
    ),
    _rule(
        "deadline-latest-after",
        rf"(?:{LATEST})\s+{NUMBER}\s+(?P<unit>\w+)(?=\s+(?:etter|fra|frå)\b)",
        "by",
        "a period that runs from a start the text names",
        signs=joined(deadlines_nb.LATEST, deadlines_nn.LATEST),
    ),
    _rule(
        "deadline-counted-term",
        rf"(?:i\s+løpet\s+av|over)\s+(?:(?:den|denne|en|ein)\s+)?(?:(?:{either('COMING_TERM')})\s+)?{NUMBER}"
        r"(?P<unit>år)s[-‑–]?period(?:en?|a)",
        "by",
        "a term whose years are counted",
        signs=("period",),
    ),
    _rule(
        "deadline-coming-years",
        rf"(?:(?:i\s+løpet\s+av|gjennom|i|over)\s+)?(?:{THE})\s+(?:{COMING})\s+{NUMBER}\s+"
        rf"(?P<unit>{either('UNITS')})",
        "by",
        "the coming years, counted",
        signs=joined(deadlines_nb.COMING, deadlines_nn.COMING),
    ),
    _rule(
        "deadline-term", TERM, "term", "the document's own term has no date of its own", counts=False, signs=("period",)
    ),
    _rule(
        "deadline-other-date",
        rf"(?=\d{{1,2}}\.|[a-zæøå]){DATE}",
        "in",
        "a date without a preposition belongs to something else",
        counts=False,
    ),
)
SIGNS = sorted({sign for rule in RULES for sign in rule.signs})


@dataclass(frozen=True, slots=True)
class Time:
    """Words that state a time, with the rule that read them; ``deadline`` is what they say, where they say it."""

    span: Span
    rule: TimeRule
    deadline: Deadline | None


def find_deadline(passage: Passage, lexicon: UnitLexicon) -> Deadline | None:
    """The first deadline that a commitment states, ``None`` where it states none (guidelines, section 2)."""
    return next((time.deadline for time in times(passage, lexicon) if time.deadline and time.rule.counts), None)


def times(passage: Passage, lexicon: UnitLexicon) -> tuple[Time, ...]:
    """All times in the words of a passage, in their order; no two share a character."""
    words = passage.words
    low = words.lower()
    signs = {sign for sign in SIGNS if sign in low}
    found: list[Time] = []
    for rule in RULES if signs else ():
        if signs.isdisjoint(rule.signs):
            continue
        for match in rule.pattern.finditer(words):
            start = match.start("from") if match.groupdict().get("from") else match.start()
            span = Span(passage.span.start + start, passage.span.start + match.end())
            if any(span.meets(time.span) for time in found):
                continue
            groups = match.groupdict()
            if groups.get("number"):
                if rule.name == "deadline-within" and _is_condition(words[: match.start()]):
                    continue
                deadline = _within(span, rule, groups, lexicon)
                if deadline is None:
                    continue
            elif groups.get("term") or groups.get("span"):
                deadline = None
            else:
                if _is_amount(words, match, lexicon):
                    continue
                told = rule.relation == "in" and _is_told(words[: match.start()])
                deadline = None if told else _dated(span, rule, groups, before=BEFORE.search(match[0]) is not None)
            found.append(Time(span, rule, deadline))
    return tuple(sorted(found, key=lambda time: time.span))


def _is_amount(words: str, match: re.Match[str], lexicon: UnitLexicon) -> bool:
    """Whether the year is a number of things: a measure follows ("mot 2000 kroner"), but "ha" is the verb there."""
    following = re.match(r"\s+([^\W\d]+)", words[match.end("year") :])
    return bool(following and following[1] != "ha" and lexicon.unit(following[1]))


#: signs that a clause tells of something: a relative, a verb in the past, or a participle that dates a thing
TOLD = re.compile(rf"\b(?:{either('TOLD')})\b", re.IGNORECASE)
DATED_THING = sifted(rf"\b(?:{either('DATED')})\s+$", re.IGNORECASE)
#: signs that a year is what something is compared with
COMPARED = re.compile(rf"\b(?:{either('COMPARED')})\b", re.IGNORECASE)
#: "skal være vedtatt i 2027" is a time to come
TO_BE = re.compile(rf"\b(?:{either('TO_BE')})\s+(?:\w+\s+)?\w+\s+$", re.IGNORECASE)
#: openers of a clause that tells of whom or when, and verbs that show it to be over
RELATIVE = re.compile(rf"\b(?:{either('RELATIVE')})\b", re.IGNORECASE)
DEMANDED = re.compile(rf"\b(?:{either('MODALS')})\b", re.IGNORECASE)
#: where a clause begins; the comma within a number begins none
CLAUSE = re.compile(r"[.;:,](?!\d)")


def _is_told(before: str) -> bool:
    """Whether "i 2024" stands in a clause that tells of something ("som kom", "født", "vedtatt", in parentheses)."""
    clause = CLAUSE.split(before)[-1]
    if ("(" in clause and ")" not in clause) or COMPARED.search(clause):
        return True
    return bool(TOLD.search(clause) or (DATED_THING.search(clause) and not TO_BE.search(clause)))


def _is_condition(before: str) -> bool:
    """Whether a period stands in a clause that tells of whom: "de som ikke har svart innen tolv uker"."""
    clause = CLAUSE.split(before)[-1]
    relative = RELATIVE.search(clause)
    return relative is not None and not DEMANDED.search(clause, relative.end())


def _within(span: Span, rule: TimeRule, groups: dict[str, str | None], lexicon: UnitLexicon) -> Deadline | None:
    unit = lexicon.unit(groups["unit"] or "")
    value = value_of(groups["number"] or "")
    pattern = lexicon.duration(unit) if unit else None
    if pattern is None or value is None or value != value.to_integral_value():
        return None
    precision = {"year": "year", "month": "month"}.get(unit or "", "day")
    return Deadline(span, pattern.format(int(value)), rule.relation, precision, (rule.name,))


def _dated(span: Span, rule: TimeRule, groups: dict[str, str | None], before: bool) -> Deadline:
    year = int(groups["year"] or 0)
    month = MONTHS.get((groups.get("month") or "").lower())
    day = int(groups["day"] or 0) if groups.get("day") and month else None
    if groups.get("month2") and 1 <= int(groups["month2"] or 0) <= DECEMBER:
        month, day = int(groups["month2"] or 0), int(groups["day2"] or 0)
    first, last, iso, precision = f"{year}-01-01", f"{year}-12-31", f"{year}", "year"
    part = groups.get("part")
    if part:
        begin, stop = PARTS[part.lower()]
        first, last = f"{year}-{begin:02}-01", f"{year}-{stop:02}-{monthrange(year, stop)[1]}"
    elif month and day and day <= monthrange(year, month)[1]:
        first = last = iso = f"{year}-{month:02}-{day:02}"
        precision = "day"
    elif month:
        iso, precision = f"{year}-{month:02}", "month"
        first, last = f"{iso}-01", f"{iso}-{monthrange(year, month)[1]}"
    if before:
        last = (date.fromisoformat(first) - timedelta(days=1)).isoformat()
    limits: Callable[[str], tuple[str | None, str | None]] = {
        "by": lambda _: (None, last),
        "from": lambda _: (first, None),
    }.get(rule.relation, lambda _: (first, last))
    start, end = limits(rule.relation)
    return Deadline(span, iso, rule.relation, precision, (rule.name,), start=start, end=end)
