"""A verification for people and programs: a table, JSON, Markdown, CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

from policygraph.rdf.tables import cell
from policygraph.verification.check import FileCheck, Verification
from policygraph.verification.pages import PageShare

SHARES = ("commitments", "headings", "other", "furniture")
#: characters of a quote that a table shows
SHOWN = 100


def as_table(verification: Verification) -> str:
    """Plain text: per file the quotes, what was left out between their letters, what was not found, and the pages."""
    lines: list[str] = []
    for file in verification.files:
        lines.append(f"{file.name}: {_verdict(file)}")
        lines += [f"  left out or put together within quotes: {_omitted(file)}"] if file.omissions() else []
        lines += [f"  not found: {words}" for words in _lost(file)]
        lines += [f"  warning: {warning}" for warning in file.warnings]
        if file.pages:
            lines.append(f"  {'page':>6}{'characters':>12}" + "".join(f"{name:>13}" for name in SHARES))
            lines += [f"  {_name(page):>6}{page.characters:>12}" + _percents(page) for page in _with_sum(file)]
        lines.append("")
    return "\n".join(lines) + f"\n{summary(verification)}\n"


def summary(verification: Verification) -> str:
    """The verdict in one line."""
    bad = sum(1 for file in verification.files if file.fault)
    tail = f"; {bad} of {len(verification.files)} files could not be read" if bad else ""
    return f"{verification.found} of {verification.quotes} quotes found at their page and lines{tail}"


def as_json(verification: Verification) -> dict[str, Any]:
    """The same for programs: counts, every quote that was not found, every page."""
    return {
        "quotes": verification.quotes,
        "found": verification.found,
        "files": [
            {
                "name": file.name,
                "sha256": file.sha256,
                "fault": file.fault,
                "quotes": len(file.findings) + file.unread,
                "found": len(file.findings) - len(file.lost),
                "kinds": file.counts(),
                "omissions": file.omissions(),
                "lost": [
                    {
                        "iri": lost.claim.iri,
                        "kind": lost.claim.kind,
                        "quote": lost.claim.quote,
                        "page": lost.claim.page,
                        "line_start": lost.claim.line_start,
                        "line_end": lost.claim.line_end,
                        "problem": lost.problem,
                    }
                    for lost in file.lost
                ],
                "warnings": list(file.warnings),
                "pages": [
                    {"page": page.page, "characters": page.characters} | {name: getattr(page, name) for name in SHARES}
                    for page in file.pages
                ],
            }
            for file in verification.files
        ],
    }


def as_markdown(verification: Verification) -> str:
    """The same as a document."""
    lines = ["# Verification", "", summary(verification), ""]
    for file in verification.files:
        lines += [f"## {_cell(file.name)}", "", f"{_cell(_verdict(file))}.", ""]
        lines += [f"Within quotes: {_cell(_omitted(file))}.", ""] if file.omissions() else []
        notes = [f"- **not found**: {_cell(words)}" for words in _lost(file)]
        notes += [f"- warning: {_cell(warning)}" for warning in file.warnings]
        lines += [*notes, ""] if notes else []
        if file.pages:
            lines += [f"| page | characters | {' | '.join(SHARES)} |", "|---:|---:|---:|---:|---:|---:|"]
            lines += [
                f"| {_name(page)} | {page.characters} | {' | '.join(_percents(page).split())} |"
                for page in _with_sum(file)
            ]
            lines.append("")
    return "\n".join(lines)


def as_csv(verification: Verification) -> str:
    """The pages of all files, one a row, with counts of characters."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("file", "page", "characters", *SHARES))
    for file in verification.files:
        for page in file.pages:
            counts = (getattr(page, name) for name in SHARES)
            writer.writerow((cell(file.name), page.page, page.characters, *counts))
    return out.getvalue()


def _verdict(file: FileCheck) -> str:
    if file.fault is not None:
        return f"{file.fault}; none of its {file.unread} quotes could be checked"
    kinds = ", ".join(f"{count} {kind}{'s' if count != 1 else ''}" for kind, count in file.counts().items())
    return f"{len(file.findings) - len(file.lost)} of {len(file.findings)} quotes found at their page and lines" + (
        f" ({kinds})" if kinds else ""
    )


def _omitted(file: FileCheck) -> str:
    return ", ".join(f"{what} {count}" for what, count in file.omissions().items())


def _lost(file: FileCheck) -> Iterator[str]:
    for lost in file.lost:
        claim = lost.claim
        quote = claim.quote if len(claim.quote) <= SHOWN else f"{claim.quote[: SHOWN - 1]}…"
        yield f"{claim.kind} on page {claim.page}, line {claim.line_start}: «{quote}»: {lost.problem}"


def _with_sum(file: FileCheck) -> Iterator[PageShare]:
    yield from file.pages
    totals = (sum(getattr(page, name) for page in file.pages) for name in ("characters", *SHARES))
    yield PageShare(0, *totals)


def _name(page: PageShare) -> str:
    return str(page.page) if page.page else "all"


def _percents(page: PageShare) -> str:
    shares = (getattr(page, name) / page.characters for name in SHARES) if page.characters else ("",) * len(SHARES)
    return "".join(f"{'–':>13}" if share == "" else f"{share:>12.1%} ".rjust(13) for share in shares)


def _cell(words: str) -> str:
    return words.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


#: name of a format → how a verification is written in it
RENDERINGS: dict[str, Callable[[Verification], str]] = {
    "table": as_table,
    "json": lambda verification: json.dumps(as_json(verification), ensure_ascii=False, indent=1) + "\n",
    "markdown": as_markdown,
    "csv": as_csv,
}
