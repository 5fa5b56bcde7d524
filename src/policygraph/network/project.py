"""Commitments to a weighted network of hubs: two hubs are tied as often as commitments name both.

The page counts again in the browser under the reader's filters, by exactly these rules (``app-count.js``); a browser
test holds the two together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection
from itertools import combinations

import networkx as nx

from policygraph.network.model import SHOWN_KINDS, Claim, Field

#: how many hubs and ties the page draws at first, and how many of its strongest ties each hub may ask for
BUDGET = 90
MOST_TIES = 600
TIES_EACH = 3
#: from this size on, betweenness is estimated from a fixed sample of hubs
SAMPLED_FROM = 600
SEED = 7


def hubs_of(field: Field, claim: Claim, kinds: Collection[str], gathered: bool) -> list[int]:
    """The hubs of a claim that are of the given kinds, generic instruments under their type where ``gathered``."""
    hubs = set()
    for hub in claim.hubs():
        within = field.hubs[hub].within
        hubs.add(within if gathered and within is not None else hub)
    return sorted(hub for hub in hubs if field.hubs[hub].kind in kinds)


def strength(weight: int, first: int, second: int) -> float:
    """How much more often two hubs meet than their sizes explain, with a discount on what was seen only once or twice.

    Association strength (van Eck and Waltman 2009, the cosine form) times w / (w + 1).
    """
    return weight / math.sqrt(first * second) * weight / (weight + 1)


def project(field: Field, kinds: Collection[str] = SHOWN_KINDS, gathered: bool = True) -> nx.Graph[int]:
    """The weighted network of hubs: nodes have ``count``, ties ``weight`` and ``strength``."""
    counts: Counter[int] = Counter()
    pairs: Counter[tuple[int, int]] = Counter()
    for claim in field.claims:
        hubs = hubs_of(field, claim, kinds, gathered)
        counts.update(hubs)
        pairs.update(combinations(hubs, 2))
    network: nx.Graph[int] = nx.Graph()
    for hub in sorted(counts):
        network.add_node(hub, count=counts[hub])
    for (first, second), weight in sorted(pairs.items()):
        network.add_edge(first, second, weight=weight, strength=strength(weight, counts[first], counts[second]))
    return network


def backbone(network: nx.Graph[int], budget: int = BUDGET, most: int = MOST_TIES) -> nx.Graph[int]:
    """What is drawn: the ``budget`` hubs with most commitments, and the ties that are among the strongest of an end."""
    ranked = sorted(network, key=lambda hub: (-network.nodes[hub]["count"], hub))[:budget]
    drawn: nx.Graph[int] = nx.Graph()
    drawn.add_nodes_from((hub, network.nodes[hub]) for hub in sorted(ranked))
    candidates = sorted(
        (-tie["strength"], *sorted((first, second))) for first, second, tie in network.subgraph(ranked).edges(data=True)
    )
    for _, first, second in candidates:
        if drawn.number_of_edges() == most:
            break
        if drawn.degree(first) < TIES_EACH or drawn.degree(second) < TIES_EACH:
            drawn.add_edge(first, second, **network.edges[first, second])
    return drawn


def measure(network: nx.Graph[int]) -> None:
    """Writes degree, betweenness and community to the nodes of a network of hubs.

    Betweenness (Brandes 2001) counts steps, not weights; large networks are estimated from a fixed sample. Community
    is Louvain's (Blondel et al. 2008) on the weights, numbered by size.
    """
    size = network.number_of_nodes()
    sample = SAMPLED_FROM // 6 if size > SAMPLED_FROM else None
    between = nx.betweenness_centrality(network, k=sample, seed=SEED) if size else {}
    groups = nx.community.louvain_communities(network, weight="weight", seed=SEED) if size else []
    groups = sorted(groups, key=lambda group: (-len(group), min(group)))
    member = {hub: number for number, group in enumerate(groups) for hub in group}
    for hub in network:
        network.nodes[hub].update(degree=network.degree(hub), betweenness=round(between[hub], 6), community=member[hub])


def bipartite(field: Field) -> nx.Graph[str]:
    """The network before projection: commitments and everything they name, both under their IRI or key."""
    network: nx.Graph[str] = nx.Graph()
    for hub in field.hubs:
        network.add_node(hub.key, label=hub.names["nb"], kind=hub.kind, type=hub.type, iri=" ".join(hub.iris))
    for claim in field.claims:
        network.add_node(
            claim.iri,
            label=claim.quote,
            kind="commitment",
            type=claim.modality,
            action=claim.action,
            document=field.documents[claim.document].iri if field.documents else "",
            page=claim.place.page,
        )
        roles = {mention.hub: mention.role for mention in claim.actors}
        for hub_number in claim.hubs():
            network.add_edge(claim.iri, field.hubs[hub_number].key, role=roles.get(hub_number, ""))
    network.remove_nodes_from([node for node in list(network) if network.degree(node) == 0])
    return network


def labelled(field: Field, network: nx.Graph[int]) -> nx.Graph[str]:
    """A network of hubs with keys for nodes and every attribute spelled out, for other programs."""
    measure(network)
    named: nx.Graph[str] = nx.Graph()
    for number, data in network.nodes(data=True):
        hub = field.hubs[number]
        names = {f"label_{language}": name for language, name in sorted(hub.names.items())}
        named.add_node(
            hub.key, label=hub.names["nb"], **names, kind=hub.kind, type=hub.type, iri=" ".join(hub.iris), **data
        )
    for first, second, tie in network.edges(data=True):
        named.add_edge(
            field.hubs[first].key,
            field.hubs[second].key,
            weight=tie["weight"],
            strength=round(tie["strength"], 6),
        )
    return named
