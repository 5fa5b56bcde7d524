"""Document texts to pages with every commitment marked, so that a claim can be followed home with one click."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from rdflib import Graph

from policygraph.network.assets import HERE, asset, csp_hash
from policygraph.network.facts import DCT, NIF, PG, Facts
from policygraph.network.model import Claim, Document, Field
from policygraph.rdf.ontology import local_name

FOLDER = "source"


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line, plain or marked as a commitment; the first piece of a commitment has its ``anchor``."""

    text: str
    marked: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or heading (``level`` from 1) of a document; ``anchors`` are places of claims inside others."""

    pieces: tuple[Piece, ...]
    level: int = 0
    page: int = 0
    anchors: tuple[str, ...] = ()


def source_path(iri: str) -> str:
    """Where the page of a document stands, seen from the network.

    >>> source_path("https://w3id.org/policygraph/id/doc/eksempelpartiet-party-programme-2025-2029")
    'source/eksempelpartiet-party-programme-2025-2029.html'
    """
    return f"{FOLDER}/{re.sub(r'[^A-Za-z0-9._-]', '-', local_name(iri))}.html"


def anchor(claim: Claim) -> str:
    """The name of a claim's place in the page of its document."""
    return f"c{claim.place.start}-{claim.place.end}"


def source_pages(field: Field, facts: Facts, texts: Graph) -> Mapping[str, str]:
    """A page for every document whose text is in ``texts``, by path; the paths are those of :func:`source_path`."""
    strings = Facts(texts).of(NIF.isString)
    headings: dict[str, dict[int, int]] = {}
    for section, levels in facts.of(PG.level).items():
        if begins := facts.all(section, NIF.beginIndex):
            home = facts.text(section, PG.inDocument)
            headings.setdefault(home, {})[int(begins[0])] = int(levels[0])
    pages = {}
    for number, document in enumerate(field.documents):
        parts = facts.all(document.iri, DCT.hasFormat)
        string = next((str(strings[part][0]) for part in parts if part in strings), None)
        if string is not None:
            claims = [claim for claim in field.claims if claim.document == number]
            path = source_path(document.iri)
            pages[path] = render(document, lines_of(string, claims, headings.get(document.iri, {})), field)
    return pages


def lines_of(text: str, claims: Sequence[Claim], headings: Mapping[int, int]) -> list[Line]:
    """The lines of a text, cut where commitments start and end; one inside another keeps to the outer one's mark."""
    marks: list[Claim] = []
    inner: list[Claim] = []
    reached = 0
    for claim in sorted(claims, key=lambda claim: (claim.place.start, -claim.place.end)):
        if claim.place.end:
            (marks if claim.place.start >= reached else inner).append(claim)
            reached = max(reached, claim.place.end)
    lines, start = [], 0
    for words in text.split("\n"):
        end = start + len(words)
        inside = [claim for claim in marks if claim.place.start < end and claim.place.end > start]
        pieces, at = [], start
        for claim in inside:
            begin, until = max(claim.place.start, start), min(claim.place.end, end)
            pieces.append(Piece(text[at:begin]))
            pieces.append(Piece(text[begin:until], True, anchor(claim) if claim.place.start >= start else ""))
            at = until
        pieces.append(Piece(text[at:end]))
        page = next((claim.place.page for claim in inside), 0)
        others = tuple(dict.fromkeys(anchor(claim) for claim in inner if start <= claim.place.start < end))
        lines.append(Line(tuple(piece for piece in pieces if piece.text), headings.get(start, 0), page, others))
        start = end + 1
    return [line for line in lines if line.pieces]


def render(document: Document, lines: Sequence[Line], field: Field) -> str:
    """The page of one document."""
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    style = asset("source.css")
    return environment.get_template("source.html").render(
        document=document,
        promisors=", ".join(field.hubs[hub].names["nb"] for hub in document.promisors),
        lines=lines,
        style=Markup(style),
        policy=f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {csp_hash(style)}",
    )
