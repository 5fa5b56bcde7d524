"""A correction to the place it was made for: the same commitment with the same words, or why there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from policygraph.records.corrections import Correction
from policygraph.records.text import Span

#: two texts less alike than this (of 1) are not shown as one that changed
ALIKE = 0.6


class GoneError(Exception):
    """What a correction was made for is not there any more; says what is."""


@dataclass(frozen=True, slots=True)
class Known:
    """A document to look in: its IRI, file name and text, its commitments with their IRIs, and all its sentences."""

    iri: str
    name: str
    string: str
    spans: tuple[Span, ...]
    iris: tuple[str, ...]
    sentences: tuple[Span, ...]


def position_of(correction: Correction, documents: Sequence[Known]) -> tuple[int, int]:
    """Which document and which of its commitments a correction is for; raises :class:`GoneError`."""
    target, quote = correction.target, plain(correction.quote)
    among = named(correction.document, documents)
    ending = target if "/" in target else f"/c-{target}"
    hits = {
        iri: (at, index)
        for at in reversed(among)
        for index, iri in enumerate(documents[at].iris)
        if iri == target or ("/" not in target and iri.endswith(ending))
    }
    if len(hits) > 1:
        raise GoneError(
            f"{len(hits)} commitments have this content key; name the document or the IRI: {', '.join(sorted(hits))}"
        )
    for iri, (at, index) in hits.items():
        now = plain(documents[at].spans[index].of(documents[at].string))
        if now != quote:
            raise GoneError(f"the text has changed: it was «{quote}», {iri} is «{now}»")
        return at, index
    if "/" in target:
        among = [at for at in among if target.startswith(f"{documents[at].iri}/")]
        if not among:
            elsewhere = nearest(
                quote, [(documents[at], i) for at in range(len(documents)) for i in range(len(documents[at].spans))]
            )
            raise GoneError("its document is not in this build" + (f"; {elsewhere}" if elsewhere else ""))
    like = nearest(quote, [(documents[at], index) for at in among for index in range(len(documents[at].spans))])
    if like:
        raise GoneError(f"no commitment has this IRI or key any more: it was «{quote}», {like}")
    if any(quote in plain(documents[at].string) for at in among):
        raise GoneError(f"«{quote}» still stands in the text, but is no commitment any more")
    raise GoneError(f"no commitment has this IRI or key any more, and none is like «{quote}»")


def sought(correction: Correction, documents: Sequence[Known]) -> tuple[int, Span]:
    """Which document and which words of it a correction adds; raises :class:`GoneError`."""
    among = named(correction.document, documents)
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, correction.quote.split())) + r"(?!\w)")
    hits = [(at, Span(*match.span())) for at in among for match in pattern.finditer(documents[at].string)]
    hits = list({(documents[at].iri, span): (at, span) for at, span in hits}.values())
    quote = plain(correction.quote)
    if len(hits) > 1:
        raise GoneError(f"«{quote}» stands {len(hits)} times in {correction.document}; add words until it stands once")
    if hits:
        return hits[0]
    texts = sorted({plain(span.of(documents[at].string)) for at in among for span in documents[at].sentences})
    best = max(texts, key=lambda words: likeness(quote, words), default="")
    if best and likeness(quote, best) >= ALIKE:
        raise GoneError(f"the text has changed: it was «{quote}», nearest is «{best}»")
    raise GoneError(f"«{quote}» does not stand in {correction.document}")


def named(document: str, documents: Sequence[Known]) -> list[int]:
    """The documents with that IRI or file name, all where none is named; raises :class:`GoneError`."""
    found = [at for at, known in enumerate(documents) if document in ("", known.iri, known.name)]
    if not found:
        raise GoneError(f"the document {document} is not in this build")
    return found


def document_of(correction: Correction, documents: Sequence[Known]) -> str:
    """The IRI of the document that a correction is for, as far as it says; empty where it may be any."""
    target, said = correction.target, correction.document
    found = {known.iri for known in documents if target.startswith(f"{known.iri}/") or said in (known.iri, known.name)}
    if not found and not said and "/" not in target and correction.kind != "merge":
        found = {known.iri for known in documents}
    return found.pop() if len(found) == 1 else ""


def nearest(quote: str, commitments: Sequence[tuple[Known, int]]) -> str:
    """The commitment most like ``quote``, in words; empty where none is."""
    best, shown = ALIKE, ""
    for known, index in commitments:
        words = plain(known.spans[index].of(known.string))
        score = likeness(quote, words)
        if score > best or (score == best and not shown):
            best, shown = score, f"nearest is «{words}» ({known.iris[index]})"
    return shown


def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1; texts of very different length are not compared letter by letter."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0


def plain(words: str) -> str:
    r"""Words with single spaces.

    >>> plain(" a \n b ")
    'a b'
    """
    return " ".join(words.split())
