"""The whole program on one screen: files in, readings, a graph, and what is made of it.

file → reading → Source → layout → Text → outline → Outline → finding → Reading → rdf → Dataset → network
"""

from __future__ import annotations

from pathlib import Path

from policygraph.finding import find
from policygraph.layout import lay_out
from policygraph.outline import describe, outline
from policygraph.rdf.ontology import load_vocabulary
from policygraph.reading import read
from policygraph.records.findings import Reading
from policygraph.records.source import Description


def read_document(path: Path, description: Description | None = None) -> Reading:
    """Everything found in one document; raises ``DocumentError`` where it cannot be read."""
    source = read(path)
    known = (description or Description()).over(source.description)
    structure = outline(lay_out(source), known.language)
    return find(structure, load_vocabulary(), known.over(describe(structure)))
