"""Dataset to picture: projection, layout and the page.

``page`` makes ``network.html``, ``pages`` all files that a large or fully linked network needs, ``show`` the same in a
notebook; ``graph_of`` gives the network to Python, and ``write_graphml`` and ``write_gexf`` to other programs.

What needs networkx or pyvis (which brings IPython) is imported by the function that asks for it: else every command,
and every process that only reads documents, would wait half a second for pictures that it does not make.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import Graph

from policygraph.network.gather import gather, read
from policygraph.network.model import Field
from policygraph.network.notebook import Inline

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["commitments_of", "graph_of", "page", "pages", "show", "write_gexf", "write_graphml"]


def page(graph: Graph, *, title: str | None = None) -> str:
    """The interactive network of a graph as one HTML file that needs nothing else, however large."""
    from policygraph.network.render import render

    field = gather(graph)
    return render(field, title or title_of(field), split=False)["network.html"]


def pages(
    graph: Graph, *, texts: Graph | None = None, title: str | None = None, name: str = "network.html"
) -> dict[str, str]:
    """The network as files that lie beside each other, by path: the page, and the data of a very large one.

    With the documents' ``texts`` there is a page for each too, to which every commitment has a link.
    """
    from policygraph.network.render import render
    from policygraph.network.sources import source_pages

    facts = read(graph)
    field = gather(facts)
    sources = {} if texts is None else dict(source_pages(field, facts, texts))
    return {**render(field, title or title_of(field), name=name, sources=set(sources)), **sources}


def title_of(field: Field) -> str:
    """What a network is called unless somebody says: the document, or whose documents they are."""
    if len(field.documents) == 1:
        return field.documents[0].title
    promisors = sorted({field.hubs[hub].names["nb"] for document in field.documents for hub in document.promisors})
    if 0 < len(promisors) <= 3:
        return " · ".join(promisors)
    return f"{len(field.documents)} dokumenter" if field.documents else "policygraph"


def show(graph: Graph, *, title: str | None = None, height: int = 720) -> Inline:
    """The network for a notebook: an object that Jupyter shows inline."""
    return Inline(page(graph, title=title), height)


def graph_of(graph: Graph) -> nx.Graph[str]:
    """Actors, instruments and topics tied by the commitments that name both, with labels and measures."""
    from policygraph.network.project import labelled, project

    field = gather(graph)
    return labelled(field, project(field))


def commitments_of(graph: Graph) -> nx.Graph[str]:
    """The commitments themselves, each tied to everything it names (two kinds of node: a bipartite network)."""
    from policygraph.network.project import bipartite

    return bipartite(gather(graph))


def write_graphml(network: nx.Graph[str]) -> bytes:
    """A network in GraphML, for Gephi, yEd and others; see :mod:`policygraph.network.graphml`."""
    from policygraph.network import graphml

    return graphml.write_graphml(network)


def write_gexf(network: nx.Graph[str]) -> bytes:
    """A network in GEXF, for Gephi."""
    from policygraph.network import graphml

    return graphml.write_gexf(network)
