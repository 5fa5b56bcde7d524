"""Field to the data of the page: compact rows whose fields are named once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import networkx as nx

from policygraph.network.model import LANGUAGES, SHOWN_KINDS, Claim, Field, Hub, Mention, Names
from policygraph.network.project import BUDGET, MOST_TIES, TIES_EACH
from policygraph.network.sources import source_path

SHAPES = {"actor": "dot", "instrument": "triangle", "topic": "diamond", "group": "hexagon", "promisor": "square"}


def names(of: Names) -> str | list[str]:
    """Names for the page: one string where all languages agree."""
    each = [of[language] for language in LANGUAGES]
    return each[0] if len(set(each)) == 1 else each


def lone(values: Sequence[Any]) -> Any:
    """A single value as itself, none as None: most lists hold one value or none, and lists are slow to parse.

    >>> lone(()), lone((7,)), lone((7, 8))
    (None, 7, [7, 8])
    """
    return list(values) if len(values) > 1 else values[0] if values else None


def words_of(mention: Mention, claim: Claim) -> str | list[str | int]:
    """The words of a mention; where the quote has the same letters before that, with their place in it.

    The place counts as JavaScript does, in units of UTF-16.
    """
    quote, words, at = claim.quote, mention.words, mention.begin - claim.place.start
    if at <= 0 or not quote.startswith(words, at) or quote.find(words) == at:
        return words
    return [words, len(quote[:at].encode("utf-16-le")) // 2]


def mentions(of: tuple[Mention, ...], claim: Claim) -> list[Any] | None:
    """Mentions in one list: hub, words and role of the first, then of the next; None where there are none."""
    return [part for m in of for part in (m.hub, words_of(m, claim), m.role)] or None


#: what a claim's row holds, in order; the page reads rows by these names
CLAIM_FIELDS = [
    "iri",
    "document",
    "quote",
    "language",
    "modality",
    "action",
    "verb",
    "form",
    "heading",
    "page",
    "pageEnd",
    "lineStart",
    "lineEnd",
    "start",
    "end",
    "link",
    "promisors",
    "topics",
    "actors",
    "instruments",
    "groups",
    "numbers",
    "deadline",
    "rules",
    "parent",
]


def claim_row(
    claim: Claim, field: Field, headings: Mapping[tuple[str, ...], int], rules: Mapping[str, int]
) -> list[Any]:
    """A claim as a row of :data:`CLAIM_FIELDS`; an IRI below its document's is cut to ``+`` and the rest."""
    document, place = field.documents[claim.document], claim.place
    iri = claim.iri.removeprefix(document.iri)
    return [
        f"+{iri}" if iri != claim.iri else claim.iri,
        claim.document,
        claim.quote,
        claim.language,
        claim.modality,
        claim.action,
        claim.verb,
        claim.form,
        headings[claim.heading],
        place.page,
        place.page_end,
        place.line_start,
        place.line_end,
        place.start,
        place.end,
        "" if place.link == f"{document.link}#page={place.page}" else place.link,
        lone(claim.promisors),
        lone(claim.topics),
        mentions(claim.actors, claim),
        mentions(claim.instruments, claim),
        mentions(claim.groups, claim),
        lone(claim.numbers),
        claim.deadline,
        lone([rules[rule] for rule in claim.rules]),
        claim.parent,
    ]


def heading_list(field: Field) -> list[tuple[str, ...]]:
    """All heading paths; rows name them by their place in this list."""
    return sorted({claim.heading for claim in field.claims})


def claim_rows(field: Field) -> list[list[Any]]:
    """The claims as rows, in reading order."""
    headings = {path: number for number, path in enumerate(heading_list(field))}
    rules = {rule: number for number, rule in enumerate(field.rules)}
    return [claim_row(claim, field, headings, rules) for claim in field.claims]


HUB_FIELDS = ["key", "kind", "type", "names", "iris", "within", "x", "y", "degree", "betweenness", "community"]


def payload(
    field: Field,
    network: nx.Graph[int],
    places: Mapping[int, tuple[int, int]],
    title: str,
    sources: Collection[str],
) -> dict[str, Any]:
    """Everything the scripts need, as plain JSON data."""
    concepts: dict[str, dict[str, Any]] = {}
    for concept in field.concepts:
        concepts.setdefault(concept.scheme, {})[concept.key] = [
            names(concept.names),
            concept.iri,
            concept.broader or "",
        ]

    def hub_row(number: int, hub: Hub) -> list[Any]:
        data = network.nodes[number] if number in network else {}
        x, y = places.get(number, (0, 0))
        measures = [data.get(name, 0) for name in ("degree", "betweenness", "community")]
        within = -1 if hub.within is None else hub.within
        return [hub.key, hub.kind, hub.type, names(hub.names), hub.iris, within, x, y, *measures]

    return {
        "title": title,
        "drawing": {"budget": BUDGET, "most": MOST_TIES, "each": TIES_EACH, "kinds": SHOWN_KINDS, "shapes": SHAPES},
        "documents": [
            {
                "iri": document.iri,
                "title": document.title,
                "language": document.language,
                "promisors": document.promisors,
                "period": document.period,
                "link": document.link,
                "issued": document.issued,
                "format": document.format,
                "pages": document.pages,
                "source": source_path(document.iri) if source_path(document.iri) in sources else "",
            }
            for document in field.documents
        ],
        "concepts": concepts,
        "rules": [[rule, names(title) if title else ""] for rule, title in field.rules.items()],
        "headings": heading_list(field),
        "hubs": {"fields": HUB_FIELDS, "rows": [hub_row(n, hub) for n, hub in enumerate(field.hubs)]},
        "claims": CLAIM_FIELDS,
    }
