"""Dataset to picture: projection, layout and the page.

``page`` makes ``network.html``; ``graph_of`` gives the same network to Python, and ``write_graphml`` and ``write_gexf``
to other programs.
"""

from __future__ import annotations

import networkx as nx
from rdflib import Graph

from policygraph.network.gather import gather
from policygraph.network.graphml import write_gexf, write_graphml
from policygraph.network.project import bipartite, labelled, project
from policygraph.network.render import render

__all__ = ["commitments_of", "graph_of", "page", "write_gexf", "write_graphml"]


def page(graph: Graph, *, title: str = "policygraph") -> str:
    """The interactive network of a graph as one HTML file that needs nothing else."""
    return render(gather(graph), title)


def graph_of(graph: Graph) -> nx.Graph[str]:
    """Actors, instruments and topics tied by the commitments that name both, with labels and measures."""
    field = gather(graph)
    return labelled(field, project(field))


def commitments_of(graph: Graph) -> nx.Graph[str]:
    """The commitments themselves, each tied to everything it names (two kinds of node: a bipartite network)."""
    return bipartite(gather(graph))
