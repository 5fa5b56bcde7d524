"""What was built or loaded: the graph, and apart from it the full texts."""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import Graph

from policygraph.rdf.namespaces import empty_graph


@dataclass(frozen=True, slots=True)
class Dataset:
    """``graph`` says everything but the documents' full text; ``text`` only that.

    They are two graphs because a publisher may be free to spread the one and not the other.
    """

    graph: Graph
    text: Graph

    def whole(self) -> Graph:
        """Both in one graph."""
        whole = empty_graph(dict(self.graph.namespaces()))
        for part in (self.graph, self.text):
            for triple in part:
                whole.add(triple)
        return whole
