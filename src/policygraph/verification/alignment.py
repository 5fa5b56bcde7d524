"""A quote in the raw characters of some lines: the way through them with the fewest things left out.

What may stand between two letters of a quote, and nothing else may: white space (within a word only where each letter
stands alone), the end of a line (with the hyphen that broke a word, or the number that counts lines), the digits of a
note's mark, characters without width, and repairs that the graph declares. Whole lines may be passed over where
something else stands in the middle of a sentence (a running head, a note, the next column); every one is counted.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Omission(StrEnum):
    """What the file has between the characters of a quote and the quote has not, or has otherwise."""

    LINE_BREAK = "line break"
    HYPHEN = "hyphen dropped"
    KEPT_HYPHEN = "hyphen kept"
    BROKEN_WORD = "word joined without a hyphen"
    LINE_NUMBER = "line number"
    NOTE_MARK = "note mark"
    UNSEEN = "unseen character"
    REPAIR = "repaired character"
    LETTER_SPACING = "letters set apart"
    PASSED_LINE = "line passed over"
    MOVED = "line out of order"


@dataclass(frozen=True, slots=True)
class Step:
    """One omission, at a column of a line (its index among the lines given); ``words`` are what the file has there."""

    what: Omission
    line: int
    column: int
    words: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where a quote stands: the runs of characters (line index, from, to) and all that was left out between them."""

    runs: tuple[tuple[int, int, int], ...]
    steps: tuple[Step, ...]


_COSTS = {
    Omission.LINE_BREAK: 1,
    Omission.HYPHEN: 1,
    Omission.KEPT_HYPHEN: 1,
    Omission.BROKEN_WORD: 6,
    Omission.LINE_NUMBER: 3,
    Omission.NOTE_MARK: 4,
    Omission.UNSEEN: 1,
    Omission.REPAIR: 2,
    Omission.LETTER_SPACING: 1,
    Omission.PASSED_LINE: 5,
    Omission.MOVED: 12,
}
_HYPHENS = "-‐‑"
#: soft hyphen, and the signs that extractors put for a hyphen at the end of a line
_SIGNS = "\u00ad\ufffe\x02"
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_LEADING_NUMBER = re.compile(r"\s*(\d{1,5})(?![\d.,)%])\s*")
_TRAILING_NUMBER = re.compile(r"\s*(?<!\d)(\d{1,5})\s*$")
_GLUED_NUMBER = re.compile(r"(?<=\D)(\d{1,5})\s*$")
_NOTE = re.compile(r"\d{1,2}(?!\d)|[¹²³⁰⁴⁵⁶⁷⁸⁹]+")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[.  ]\d{3})+$")
_MARKS = frozenset(",:;.!?")
#: states looked at for one quote before it counts as not found
MOST_STATES = 200_000

State = tuple[int, int, int]


class _Search:
    """The search for one quote in one list of lines."""

    def __init__(self, quote: str, lines: Sequence[str], repairs: Sequence[tuple[str, str]], *, ordered: bool) -> None:
        self.quote = quote.replace("\n", " ")  # a heading may go over two lines of the text
        self.lines, self.repairs, self.ordered = lines, repairs, ordered
        self.starts = [_starts(line) for line in lines]
        self.ends = [_ends(line) for line in lines]
        self.best: dict[State, int] = {}
        self.came: dict[State, tuple[State, tuple[Step, ...]]] = {}
        self.heap: list[tuple[int, int, int, int]] = []

    def run(self, first: range, last: range) -> Alignment | None:
        """The cheapest way from a line of ``first`` to one of ``last``."""
        for line in first:
            for column in range(len(self.lines[line])):
                if self.may_begin(line, column):
                    self.push((0, line, column), 0, None, ())
        looked_at = 0
        while self.heap and looked_at < MOST_STATES:
            cost, left, line, column = heapq.heappop(self.heap)
            state = (len(self.quote) - left, line, column)
            if self.best[state] < cost:
                continue
            looked_at += 1
            if not left:
                end = self.ending(line, column) if line in last else None
                if end is not None:
                    return self.way(state, end)
                continue
            self.expand(state, cost)
        return None

    def push(self, state: State, cost: int, before: State | None, steps: tuple[Step, ...]) -> None:
        cost += sum(_COSTS[step.what] for step in steps)
        if cost < self.best.get(state, 1 << 30):
            self.best[state] = cost
            if before is not None:
                self.came[state] = (before, steps)
            heapq.heappush(self.heap, (cost, len(self.quote) - state[0], state[1], state[2]))

    def may_begin(self, line: int, column: int) -> bool:
        text, letter = self.lines[line], self.quote[0]
        begins = text[column] == letter or any(
            text.startswith(raw, column) and written[0] == letter for raw, written in self.repairs
        )
        return begins and not (column and _within(text[column - 1], text[column]))

    def ending(self, line: int, column: int) -> tuple[Step, ...] | None:
        """What is left out directly behind the end of the quote; ``None`` where it ends within a word."""
        text = self.lines[line]
        if column >= len(text) or not column or not _within(text[column - 1], text[column]):
            return ()
        note = _note(text, column)
        if note is not None and text[column].isdigit():
            what = Omission.LINE_NUMBER if note.end() == len(text.rstrip()) and not _count(text) else Omission.NOTE_MARK
            return (Step(what, line, column, note[0]),)
        if column in self.ends[line]:
            return (Step(Omission.LINE_NUMBER, line, column, text[column:].strip()),)
        return None

    def expand(self, state: State, cost: int) -> None:
        at, line, column = state
        text, letter = self.lines[line], self.quote[at]
        if column < len(text):
            raw = text[column]
            if raw == letter and not raw.isspace():
                self.push((at + 1, line, column + 1), cost, state, ())
            if raw.isspace():
                stop = column + 1
                while stop < len(text) and text[stop].isspace():
                    stop += 1
                if letter == " ":
                    self.push((at + 1, line, stop), cost, state, ())
                elif _UNSEEN.match(text, stop) or (column and _UNSEEN.match(text, column - 1)):
                    self.push((at, line, stop), cost, state, ())
                elif (_alone(text, column - 1) and (_alone(text, stop) or text[stop : stop + 1] in _MARKS)) or (
                    text.isupper() and text[column - 1].isalpha() and text[stop : stop + 1].isalpha()
                ):  # or in a line of capitals, where letters stand half apart
                    spaces = text[column:stop]
                    self.push((at, line, stop), cost, state, (Step(Omission.LETTER_SPACING, line, column, spaces),))
            if _UNSEEN.match(raw):
                self.push((at, line, column + 1), cost, state, (Step(Omission.UNSEEN, line, column, raw),))
            if column and not text[column - 1].isspace() and (note := _note(text, column)):
                step = Step(Omission.NOTE_MARK, line, column, note[0])
                self.push((at, line, note.end()), cost, state, (step,))
            for wrong, right in self.repairs:
                if text.startswith(wrong, column) and self.quote.startswith(right, at):
                    step = Step(Omission.REPAIR, line, column, f"{wrong} → {right}")
                    self.push((at + len(right), line, column + len(wrong)), cost, state, (step,))
        self.expand_break(state, cost)

    def expand_break(self, state: State, cost: int) -> None:
        """The quote goes on in another line."""
        at, line, column = state
        text, letter = self.lines[line], self.quote[at]
        number = self.ends[line].get(column)
        if number is not None:
            numbered = (Step(Omission.LINE_NUMBER, line, column, number),) if number else ()
            before = text[column - 1 : column]
            if letter == " ":
                self.leave(at + 1, state, cost, (*numbered, Step(Omission.LINE_BREAK, line, column, "")))
            elif before in _HYPHENS or before in "–—/":
                self.leave(at, state, cost, (*numbered, Step(Omission.KEPT_HYPHEN, line, column, before)))
            else:
                self.leave(at, state, cost, (*numbered, Step(Omission.BROKEN_WORD, line, column, "")))
        sign = text[column : column + 1]
        if sign and sign in _HYPHENS + _SIGNS:
            number = self.ends[line].get(column + 1)
            if number is not None:
                numbered = (Step(Omission.LINE_NUMBER, line, column + 1, number),) if number else ()
                self.leave(at, state, cost, (Step(Omission.HYPHEN, line, column, sign), *numbered))
                if letter == "-" and sign in _SIGNS:
                    kept = (Step(Omission.KEPT_HYPHEN, line, column, sign), *numbered)
                    self.leave(at + 1, state, cost, kept)
                    if self.quote[at + 1 : at + 2] == " ":
                        self.leave(at + 2, state, cost, kept)

    def leave(self, at: int, state: State, cost: int, steps: tuple[Step, ...]) -> None:
        """Go on at the beginning of any later line (of any other, where they may stand out of order)."""
        if at >= len(self.quote):
            return
        line, passed = state[1], 0
        for following in range(line + 1, len(self.lines)):
            skipped = tuple(
                Step(Omission.PASSED_LINE, between, 0, self.lines[between].strip())
                for between in range(line + 1, following)
                if self.lines[between].strip()
            )
            passed = len(skipped)
            self.enter(at, following, state, cost, (*steps, *skipped))
            if passed > 60:
                break
        if not self.ordered:
            for earlier in range(line):
                self.enter(at, earlier, state, cost, (*steps, Step(Omission.MOVED, earlier, 0, "")))

    def enter(self, at: int, line: int, state: State, cost: int, steps: tuple[Step, ...]) -> None:
        for column, number in self.starts[line].items():
            if self.lines[line][column] == self.quote[at] or self.repairable(at, line, column):
                numbered = (Step(Omission.LINE_NUMBER, line, 0, number),) if number else ()
                self.push((at, line, column), cost, state, (*steps, *numbered))

    def repairable(self, at: int, line: int, column: int) -> bool:
        text = self.lines[line]
        return bool(_UNSEEN.match(text, column)) or any(
            text.startswith(wrong, column) and self.quote.startswith(right, at) for wrong, right in self.repairs
        )

    def way(self, state: State, end: tuple[Step, ...]) -> Alignment:
        """The runs and omissions that lead to ``state``."""
        steps: list[Step] = list(end)
        runs: list[tuple[int, int, int]] = []
        while state in self.came:
            before, between = self.came[state]
            steps[:0] = between
            if before[1] == state[1] and before[2] < state[2] and not any(s.what in _LEFT_OUT for s in between):
                runs.append((state[1], before[2], state[2]))
            state = before
        merged: list[tuple[int, int, int]] = []
        for line, start, stop in reversed(runs):
            if merged and merged[-1][0] == line and merged[-1][2] == start:
                merged[-1] = (line, merged[-1][1], stop)
            else:
                merged.append((line, start, stop))
        return Alignment(tuple(merged), tuple(steps))


_LEFT_OUT = frozenset({Omission.NOTE_MARK, Omission.UNSEEN})


def align(
    quote: str,
    lines: Sequence[str],
    *,
    first: range,
    last: range,
    repairs: Sequence[tuple[str, str]] = (),
    ordered: bool = True,
) -> Alignment | None:
    """Where ``quote`` stands in ``lines``, beginning in one of ``first`` and ending in one of ``last``; else ``None``.

    >>> found = align("sikre rettigheter", ["• sikre rettig- 7", "heter 8"], first=range(1), last=range(1, 2))
    >>> [step.what.value for step in found.steps]
    ['hyphen dropped', 'line number']
    >>> align("sikre rettigheter", ["• sikre alle rettig-", "heter"], first=range(1), last=range(1, 2)) is None
    True
    """
    return _Search(quote, lines, repairs, ordered=ordered).run(first, last) if quote else None


def _within(before: str, after: str) -> bool:
    """Whether a word or number goes on over the two characters."""
    return (before.isalpha() and after.isalnum()) or (before.isdigit() and after.isdigit())


def _alone(text: str, column: int) -> bool:
    """Whether a letter stands at a column with none beside it, as in a heading that sets its letters apart."""
    return (
        0 <= column < len(text)
        and text[column].isalpha()
        and not (column and text[column - 1].isalnum())
        and not text[column + 1 : column + 2].isalnum()
    )


def _note(text: str, column: int) -> re.Match[str] | None:
    """The digits of a note's mark: on a word or sign, or on a number that its thousands show to be whole."""
    found = _NOTE.match(text, column)
    glued = found is not None and text[column].isdigit() and text[column - 1 : column].isdigit()
    return None if glued and not _THOUSANDS.search(text, 0, column) else found


def _count(text: str) -> bool:
    return _TRAILING_NUMBER.search(text) is None


def _starts(line: str) -> dict[int, str]:
    """The columns where the words of a line may begin, with the line number that is left out before them."""
    begin = len(line) - len(line.lstrip())
    found = {begin: ""} if begin < len(line) else {}
    number = _LEADING_NUMBER.match(line)
    if number is not None and number.end() < len(line):
        found.setdefault(number.end(), number[1])
    return found


def _ends(line: str) -> dict[int, str]:
    """The columns where the words of a line may end, with the line number that is left out behind them."""
    found = {len(line): "", len(line.rstrip()): ""}
    for pattern in (_TRAILING_NUMBER, _GLUED_NUMBER):
        number = pattern.search(line)
        if number is not None:
            found.setdefault(number.start(), number[1])
            found.setdefault(number.start(1), number[1])
    return found
