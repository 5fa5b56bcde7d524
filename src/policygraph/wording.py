"""What the command says, in words: decisions, descriptions and pages as lines that a terminal may show."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.rdf.report import short
from policygraph.records.corrections import Applied, Unapplied
from policygraph.records.source import Description
from policygraph.why import Account

#: what is known about a document, in the order in which it is told
KNOWN = ("title", "publisher", "issued", "period_start", "period_end", "language", "document_type")
#: why no rule looked at words of a kind
NOT_EVEN_CLOSE = {
    "heading": "it was read as a heading, and headings promise nothing",
    "furniture": "it was read as furniture of the page (contents, address, caption), which promises nothing",
}


def explained(account: Account) -> str:
    """An explanation in words, one decision a line, its words and reasons behind."""
    each = account.explanation
    is_one = "a commitment" if each.commitment is not None else "no commitment"
    lines = [f"{account.place}: {each.kind}, {is_one}".removeprefix(": "), f"  «{account.words(each.span)}»"]
    for decision in (*each.decisions, *each.abstained):
        words = f"«{short(account.words(decision.words), 60)}»" if decision.words else ""
        rules = f"[{', '.join(decision.rules)}]" if decision.rules else ""
        lines.append("  " + "  ".join(filter(None, (f"{decision.what:11}", decision.value, words, rules))))
        lines += [f"{'':15}{reason}" for reason in decision.reasons]
    for said in account.corrections:
        told = f"before: {said.before}" if isinstance(said, Applied) and said.before else ""
        told = f"not applied: {said.why}" if isinstance(said, Unapplied) else told
        lines.append("  " + "  ".join(filter(None, ("corrected", said.correction.what, told))))
    if each.commitment is None and not each.abstained:
        lines.append(f"  {NOT_EVEN_CLOSE.get(each.kind, 'no rule sees a promise, demand or aim in it')}")
    return "\n".join(lines) + "\n"


def described(said: Description) -> str:
    """The description of a document in one line, each value with its origin."""
    origins = dict(said.origins)
    values = [(name, getattr(said, name)) for name in KNOWN]
    told = [f"{name} «{short(value)}» ({origins.get(name, 'stated')})" for name, value in values if value]
    unknown = [name for name, value in values if not value]
    return "; ".join([*told, *([f"not known: {', '.join(unknown)}"] if unknown else [])])


def ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers in short.

    >>> ranges([1, 2, 3, 7])
    '1–3, 7'
    """
    first = [number for number in numbers if number - 1 not in numbers]
    last = [number for number in numbers if number + 1 not in numbers]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(first, last, strict=True))


def harmless(words: str) -> str:
    """Words of a document or file name without characters that command a terminal."""
    return "".join(letter if letter.isprintable() or letter in "\n\t\u00ad" else "\ufffd" for letter in words)
