"""What the picture is made of: documents, hubs and claims, gathered once from the graph.

A *hub* is something many commitments share (an actor, an instrument, a topic, a group, a promisor); a *claim* is one
commitment with its hubs and the way back to its place. Hubs, documents and concepts are referred to by their index.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("nb", "nn", "en")
#: kinds of hub, in the order of the legend; the first three are shown unless the reader asks for more
KINDS = ("actor", "instrument", "topic", "group", "promisor")
SHOWN_KINDS = ("actor", "instrument", "topic")

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Concept:
    """A member of a concept scheme with its names by language; ``broader`` is the notation of the one above it."""

    scheme: str
    key: str
    iri: str
    names: Names
    broader: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document: whose it is, and where a reader finds its source (``link``, checked to be http or https).

    ``issued``, ``format`` (of its file: ``pdf``, ``docx``, ``html``, ``markdown``, ``plain``) and ``pages`` tell it
    from others with the same title; each is empty or 0 where the graph does not say.
    """

    iri: str
    title: str
    language: str
    promisors: tuple[int, ...]
    period: str = ""
    link: str = ""
    issued: str = ""
    format: str = ""
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Hub:
    """Something that claims have in common.

    ``key`` is stable and names the hub in permalinks; ``type`` is the notation of its actor or instrument type.
    ``iris`` are all nodes of the graph that it stands for, none where it gathers generic instruments of one name or
    type. ``within`` is the hub of its instrument type: generic instruments are drawn there unless each is asked for.
    """

    key: str
    kind: str
    type: str
    names: Names
    iris: tuple[str, ...]
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A hub as a claim names it: its words, for an actor its role, and where the words begin (0 if unknown)."""

    hub: int
    words: str
    role: str = ""
    begin: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands: page and lines from 1, characters of the document text from 0; ``end`` is 0 if unknown."""

    page: int = 0
    page_end: int = 0
    line_start: int = 0
    line_end: int = 0
    start: int = 0
    end: int = 0
    link: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One commitment, its quote untouched, with everything the page says about it.

    ``heading`` is the path of headings from the top; ``deadline`` the words and the year (or ``other``); ``parent`` the
    index of the claim it is part of.
    """

    iri: str
    document: int
    quote: str
    language: str
    modality: str
    action: str
    verb: str
    form: str
    heading: tuple[str, ...]
    place: Place
    promisors: tuple[int, ...]
    topics: tuple[int, ...]
    actors: tuple[Mention, ...]
    instruments: tuple[Mention, ...]
    groups: tuple[Mention, ...]
    numbers: tuple[str, ...]
    deadline: tuple[str, str] | None
    rules: tuple[str, ...]
    parent: int | None = None

    def hubs(self) -> tuple[int, ...]:
        """The hubs the claim stands behind, each once, in rising order."""
        mentioned = {m.hub for m in (*self.actors, *self.instruments, *self.groups)}
        return tuple(sorted(mentioned | set(self.promisors) | set(self.topics)))


@dataclass(frozen=True, slots=True)
class Field:
    """Everything the page, the projection and the exports need; claims in reading order, document by document.

    ``rules`` are the titles of the rules that found something, by language; empty where the graph has none.
    """

    documents: tuple[Document, ...]
    hubs: tuple[Hub, ...]
    claims: tuple[Claim, ...]
    concepts: tuple[Concept, ...]
    rules: Mapping[str, Names]
