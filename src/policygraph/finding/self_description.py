"""Who issues a document and what kind it is, as its own words say: by the names the vocabularies know."""

from __future__ import annotations

import re
from collections import Counter

from policygraph.language import nb, nn
from policygraph.records.concepts import Concept, Vocabulary
from policygraph.records.outline import Block, Kind, Outline
from policygraph.records.source import Description
from policygraph.records.text import Span

_PROMISES = nb.PROMISES | nn.PROMISES
_WORD = re.compile(r"[\w.-]*\w")
#: a party that promises fewer times, or not so many times more often than any other, need not be the issuer
FEWEST, TIMES = 3, 3
#: the kind is looked for in short lines that stand first
FIRST_BLOCKS, MOST_WORDS = 12, 14
#: a word of this many letters is enough to end a compound ("valgprogram"); shorter ones must stand alone
LONG = 6
_OPENING = {True: r"\b[^\W\d_]*", False: r"\b"}


def said_in(outline: Outline, vocabulary: Vocabulary) -> Description:
    """Publisher and kind of a document, each where one answer stands out; else they stay ``None``.

    The publisher is the party that again and again "vil": at the start of lead-ins and sentences. The kind is that of
    the title, or of the only kind that the first short lines name.
    """
    found: dict[str, tuple[str, str]] = {}
    party = _party(outline, vocabulary)
    if party is not None:
        concept, count, first = party
        place = outline.text.place(first)
        where = f"who «vil» in {count} places, first on page {place.page} line {place.line_start}"
        found["publisher"] = (concept.name(outline.language), where)
    kind = _kind(outline, vocabulary)
    if kind is not None:
        place = outline.text.place(kind[1])
        found["document_type"] = (kind[0].key, f"page {place.page} line {place.line_start}")
    return Description(
        **{name: value for name, (value, _) in found.items()},
        origins=tuple((name, where) for name, (_, where) in found.items()),
    )


def _party(outline: Outline, vocabulary: Vocabulary) -> tuple[Concept, int, Span] | None:
    names = {
        tuple(_WORD.findall(label.text if label.exact_case else label.text.casefold())): concept
        for concept in vocabulary.of("actor")
        if concept.type == "party"
        for label in concept.labels
        if label.kind != "hidden"
    }
    string = outline.text.string
    spans = {block.lead_in for block in outline.blocks if block.lead_in is not None}
    spans |= {span for block in outline.blocks if block.kind is Kind.PARAGRAPH for span in block.sentences}
    ends = {name[-1].casefold().removesuffix("et") for name in names}
    counts: Counter[Concept | None] = Counter()
    first: dict[Concept, Span] = {}
    for span in sorted(spans):
        words = _WORD.findall(span.of(string)[:120])[:6]
        for length in range(1, len(words)):
            if words[length].lower() not in _PROMISES:
                continue
            said = words[:length]
            concept = names.get(tuple(said)) or names.get(tuple(word.casefold() for word in said))
            if concept is not None:
                counts[concept] += 1
                first.setdefault(concept, span)
            elif length > 1 and said[-1].casefold().removesuffix("et") in ends:
                counts[None] += 1  # a branch of a party, "Vik Eksempelparti", is not the party
            break
    if not counts:
        return None
    (best, most), *others = counts.most_common()
    if best is None:
        return None
    clear = most >= FEWEST and (not others or most >= TIMES * others[0][1])
    return (best, most, first[best]) if clear else None


def _kind(outline: Outline, vocabulary: Vocabulary) -> tuple[Concept, Span] | None:
    names = [
        (re.compile(_OPENING[len(label.text) >= LONG] + re.escape(label.text) + r"(?:et|a|en|s)?\b", re.I), c)
        for c in vocabulary.of("document-type")
        for label in c.labels
        if label.language in ("nb", "nn", "")
    ]
    short = [block for block in outline.blocks[:FIRST_BLOCKS] if _short(block, outline.text.string)]
    seen: dict[Concept, Span] = {}
    for block in short:
        words = block.span.of(outline.text.string)
        here = {concept for name, concept in names if name.search(words)}
        if len(here) == 1:
            seen.setdefault(here.pop(), block.span)
    return next(iter(seen.items())) if len(seen) == 1 else None


def _short(block: Block, string: str) -> bool:
    return block.kind is not Kind.ITEM and len(block.span.of(string).split()) <= MOST_WORDS
