"""The one closed table of formats, and the writing of each: sorted, so that the same graph gives the same bytes.

Files of RDF hold the whole graph and are read back without loss; the tables and network formats are views of it. The
network formats are written by the network package: whoever calls :func:`write` hands their writers in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph

from policygraph.errors import UsageError
from policygraph.rdf.read import load, load_built, oxigraph_triples
from policygraph.rdf.tables import csv_table, jsonl, rows
from policygraph.rdf.turtle import turtle

Writer = Callable[[Graph], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A format that graphs are written in.

    ``lossless`` says that reading it back gives the same graph; ``writer`` is ``None`` where another package writes it.
    """

    name: str
    media_type: str
    extension: str
    lossless: bool
    writer: Writer | None


def by_oxigraph(syntax: ox.RdfFormat) -> Writer:
    """A writer of the graph's triples in sorted order."""

    def write_sorted(graph: Graph) -> bytes:
        prefixes = {prefix: str(namespace) for prefix, namespace in sorted(graph.namespaces())}
        written = ox.serialize(oxigraph_triples(graph), format=syntax, prefixes=prefixes)
        return written or b""

    return write_sorted


def json_ld(graph: Graph) -> bytes:
    """JSON-LD, expanded: no context to fetch, one property a line."""
    written = ox.serialize(oxigraph_triples(graph), format=ox.RdfFormat.JSON_LD) or b"[]"
    return json.dumps(json.loads(written), ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


FORMATS: tuple[Format, ...] = (
    Format("turtle", "text/turtle", "ttl", True, turtle),
    Format("ntriples", "application/n-triples", "nt", True, by_oxigraph(ox.RdfFormat.N_TRIPLES)),
    Format("nquads", "application/n-quads", "nq", True, by_oxigraph(ox.RdfFormat.N_QUADS)),
    Format("trig", "application/trig", "trig", True, by_oxigraph(ox.RdfFormat.TRIG)),
    Format("jsonld", "application/ld+json", "jsonld", True, json_ld),
    Format("rdfxml", "application/rdf+xml", "rdf", True, by_oxigraph(ox.RdfFormat.RDF_XML)),
    Format("graphml", "application/graphml+xml", "graphml", False, None),
    Format("gexf", "application/gexf+xml", "gexf", False, None),
    Format("csv", "text/csv", "csv", False, lambda graph: csv_table(rows(graph))),
    Format("jsonl", "application/jsonl", "jsonl", False, lambda graph: jsonl(rows(graph))),
)


def format_named(name: str) -> Format:
    """The format of that name; raises ``UsageError`` that lists them all where there is none."""
    names = [known.name for known in FORMATS]
    for known in FORMATS:
        if known.name == name:
            return known
    near = get_close_matches(name.lower(), names, 1)
    guess = f"did you mean {near[0]}? " if near else ""
    raise UsageError(f"unknown format {name!r}", hint=f"{guess}the formats are {', '.join(names)}")


def write(graph: Graph, name: str, writers: Mapping[str, Writer] | None = None) -> bytes:
    """``graph`` in the format ``name``; ``writers`` has those of formats that are not written here.

    Raises ``UsageError`` where the format is unknown or nobody writes it.
    """
    chosen = format_named(name)
    writer = chosen.writer or (writers or {}).get(name)
    if writer is None:
        raise UsageError(f"the format {name} is written by the network package", hint="hand its writer in")
    return writer(graph)


def export(files: Sequence[Path], name: str, writers: Mapping[str, Writer] | None = None) -> bytes:
    """The graph in ``files``, texts and all, in the format ``name``; raises as :func:`write` and ``read.load`` do.

    A table or network of what is no graph of ours would be empty, and raises ``UsageError``.
    """
    chosen = format_named(name)
    if chosen.lossless:
        return write(load(files).whole(), chosen.name, writers)
    return write(load_built(files).graph, chosen.name, writers)
