"""A network of hubs as GraphML and GEXF, the same bytes every time, for Gephi and its kin."""

from __future__ import annotations

import io
import re
from typing import Any

import networkx as nx

#: what XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _clean(network: nx.Graph[Any]) -> nx.Graph[Any]:
    """A copy without characters that XML cannot hold."""

    def text(value: Any) -> Any:
        return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value

    clean: nx.Graph[Any] = nx.Graph()
    for node, data in network.nodes(data=True):
        clean.add_node(text(node), **{name: text(value) for name, value in data.items()})
    for first, second, data in network.edges(data=True):
        clean.add_edge(text(first), text(second), **{name: text(value) for name, value in data.items()})
    return clean


def write_graphml(network: nx.Graph[Any]) -> bytes:
    """The network as GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), UTF-8.

    >>> g = nx.Graph(); g.add_edge("a", "b", weight=2)
    >>> sorted(nx.parse_graphml(write_graphml(g).decode()).edges(data="weight"))
    [('a', 'b', 2)]
    """
    out = io.BytesIO()
    nx.write_graphml_xml(_clean(network), out, named_key_ids=True)
    return out.getvalue()


def write_gexf(network: nx.Graph[Any]) -> bytes:
    """The network as GEXF 1.2draft (https://gexf.net/), UTF-8, without the clock that networkx would write into it."""
    lines = list(nx.generate_gexf(_clean(network), version="1.2draft"))
    text = "\n".join(lines)
    text = re.sub(r'<meta lastmodifieddate="[^"]*">', "<meta>", text)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + text + "\n").encode()
