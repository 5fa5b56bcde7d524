"""One file held against what a graph quotes from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from policygraph.records.outline import Outline
from policygraph.records.source import Line, Source
from policygraph.verification.alignment import Alignment, Omission, align
from policygraph.verification.claims import Claim, Stated
from policygraph.verification.pages import PageShare, page_shares

#: how near, in lines, the number before or after a line number stands
NEAR = 12
#: as many lines of running heads, page numbers and captions may well stand between two pages
FEW = 4
_AT_END = re.compile(r"(\d{1,5})\s*$")
_AT_START = re.compile(r"\s*(\d{1,5})(?![\d.,)%])")
_MARKS = re.compile(r"(?<=[^\W\d_])\d{1,2}(?!\d)|(?<=[.,;:!?»”\")\d])\d{1,2}(?![\d%])|[¹²³⁰⁴⁵⁶⁷⁸⁹]+")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a claim: where its quote stands in the file, or what is wrong with it."""

    claim: Claim
    alignment: Alignment | None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What became of a file; ``fault`` says why it was not looked into, ``warnings`` what a person should look at."""

    name: str
    sha256: str
    findings: tuple[Finding, ...] = ()
    pages: tuple[PageShare, ...] = ()
    warnings: tuple[str, ...] = ()
    fault: str | None = None
    unread: int = 0

    @property
    def lost(self) -> tuple[Finding, ...]:
        """The quotes that were not found."""
        return tuple(finding for finding in self.findings if finding.problem is not None)

    def counts(self) -> dict[str, int]:
        """How many quotes there are of each kind."""
        return dict(sorted(Counter(finding.claim.kind for finding in self.findings).items()))

    def omissions(self) -> dict[str, int]:
        """How often each kind of omission stands within the quotes that were found."""
        seen = Counter(
            step.what for finding in self.findings if finding.alignment is not None for step in finding.alignment.steps
        )
        return {what.value: seen[what] for what in Omission if seen[what]}


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of all files of a graph."""

    files: tuple[FileCheck, ...]

    @property
    def quotes(self) -> int:
        """How many quotes the graph has, also from files that could not be read."""
        return sum(len(file.findings) + file.unread for file in self.files)

    @property
    def found(self) -> int:
        """How many of them stand in their file where the graph says."""
        return sum(len(file.findings) - len(file.lost) for file in self.files)

    @property
    def exit_status(self) -> int:
        """3 where a file could not be read, else 1 where a quote was not found, else 0."""
        return 3 if any(file.fault for file in self.files) else 1 if any(file.lost for file in self.files) else 0


def check_file(stated: Stated, source: Source, outline: Outline | None = None) -> FileCheck:
    """The claims about one file held against its lines; with an outline, also what each page was taken for."""
    counted = Counted(source.lines)
    index: dict[tuple[int, int], list[int]] = {}
    for at, line in enumerate(source.lines):
        index.setdefault((line.page, line.number), []).append(at)
    findings = tuple(_check(claim, source.lines, index, counted) for claim in stated.claims)
    warnings = [each for finding in findings if (each := _torn(finding))]
    pages: tuple[PageShare, ...] = ()
    if outline is not None:
        used = [
            run
            for finding in findings
            if finding.claim.kind == "commitment" and finding.alignment is not None
            for run in finding.alignment.runs
        ]
        pages = page_shares(source, outline, used)
        if stated.text_length not in (None, len(outline.text.string)):
            warnings.append("the shares of the pages are those of another reading than the graph's: build it anew")
        warnings += [f"page {page.page} holds no text: a picture, or scanned" for page in pages if page.characters == 0]
        warnings += [
            f"nothing of page {page.page} was read as text: all {page.characters} characters were taken for furniture"
            for page in pages
            if page.characters and page.furniture == page.characters
        ]
    return FileCheck(stated.name, stated.sha256, findings, pages, tuple(warnings))


def _check(claim: Claim, lines: Sequence[Line], index: dict[tuple[int, int], list[int]], counted: Counted) -> Finding:
    first = index.get((claim.page, claim.line_start))
    last = index.get((claim.page_end, claim.line_end))
    if not claim.quote or first is None or last is None:
        return Finding(claim, None, "the graph gives no quote or no line of the file for it")
    low, high = min(first[0], last[0]), max(first[-1], last[-1])
    found = _search(claim, lines, first, last, low, high, ordered=first[0] <= last[0])
    if found is None:  # the lines of a page may be read in another order than the file has them
        pages = range(claim.page, claim.page_end + 1)
        low = next(at for at, line in enumerate(lines) if line.page in pages)
        high = max(at for at in range(low, len(lines)) if lines[at].page in pages)
        found = _search(claim, lines, first, last, low, high, ordered=False)
    if found is None:
        return Finding(claim, None, _where_else(claim, lines))
    for step in found.steps:
        if step.what in (Omission.LINE_NUMBER, Omission.NOTE_MARK) and not counted.fits(step.line, step.words):
            return Finding(claim, None, f"«{step.words}» was left out of it, and counts neither lines nor notes")
    return Finding(claim, found)


def _torn(finding: Finding) -> str | None:
    """A warning where a quote was put together from both sides of more than a running head."""
    steps = finding.alignment.steps if finding.alignment is not None else ()
    passed = sum(step.what is Omission.PASSED_LINE for step in steps)
    moved = any(step.what is Omission.MOVED for step in steps)
    if passed <= FEW and not moved:
        return None
    claim = finding.claim
    how = "has its lines out of order" if moved else f"goes on after {passed} lines of something else"
    return f"the {claim.kind} on page {claim.page}, line {claim.line_start} {how}: see whether it is one sentence"


def _search(
    claim: Claim, lines: Sequence[Line], first: list[int], last: list[int], low: int, high: int, *, ordered: bool
) -> Alignment | None:
    found = align(
        claim.quote,
        [lines[at].text for at in range(low, high + 1)],
        first=range(first[0] - low, first[-1] + 1 - low),
        last=range(last[0] - low, last[-1] + 1 - low),
        repairs=claim.repairs,
        ordered=ordered,
    )
    if found is None:
        return None
    return Alignment(
        tuple((line + low, start, end) for line, start, end in found.runs),
        tuple(type(step)(step.what, step.line + low, step.column, step.words) for step in found.steps),
    )


def _where_else(claim: Claim, lines: Sequence[Line]) -> str:
    """What is wrong with a quote that does not stand where the graph says."""
    near = [at for at, line in enumerate(lines) if claim.page - 1 <= line.page <= claim.page_end + 1]
    if near:
        found = align(
            claim.quote,
            [lines[at].text for at in near],
            first=range(len(near)),
            last=range(len(near)),
            repairs=claim.repairs,
        )
        if found is not None and found.runs:
            line = lines[near[found.runs[0][0]]]
            return f"not in the stated lines, but on page {line.page} from line {line.number}"
    return "not in the stated lines: letters are missing, added or in another order"


class Counted:
    """The numbers in a file that count something: lines at either end, notes within them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.ends = [_number(_AT_END.search(line.text)) for line in lines]
        self.starts = [_number(_AT_START.match(line.text)) for line in lines]
        self.marks = {
            int(mark[0].translate(_RAISED)) for line in lines for mark in _MARKS.finditer(line.text) if mark[0]
        }

    def fits(self, line: int, words: str) -> bool:
        """Whether a number left out of ``line`` stands in a row of numbers."""
        value = int(words.strip().translate(_RAISED))
        around = range(max(line - NEAR, 0), min(line + NEAR + 1, len(self.ends)))
        for numbers in (self.ends, self.starts):
            if numbers[line] == value and any(
                (other := numbers[at]) is not None and abs(other - value) in (1, 5) for at in around if at != line
            ):
                return True
        return bool(self.marks & {value - 1, value + 1}) or (value == 1 and 1 in self.marks)


def _number(match: re.Match[str] | None) -> int | None:
    return None if match is None else int(match[1])
