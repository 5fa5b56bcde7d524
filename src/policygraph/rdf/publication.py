"""What a graph says of itself: for each document a dataset (DCAT, VoID), what made it, and whose it is on which terms.

Sources: https://www.w3.org/TR/vocab-dcat-3/#Class:Dataset, https://www.w3.org/TR/void/#metadata. Each document has a
dataset of its own, so that graphs built apart can be put together. Nothing is counted in it, for the same reason.
"""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import FOAF, RDF, Graph, Literal, URIRef
from rdflib.namespace import PROV, VOID
from rdflib.term import Node

from policygraph.rdf.described import state
from policygraph.rdf.names import DocumentNames, Names
from policygraph.rdf.namespaces import DCAT, DCT, PG

TITLES = {"nb": "Forpliktelser i «{}»", "nn": "Forpliktingar i «{}»", "en": "Commitments in “{}”"}
DESCRIPTIONS = {
    "nb": "Hva utgiveren forplikter seg til, hvilke aktører og virkemidler det nevner, og hvor hvert sitat står; "
    "funnet av regler, ikke av mennesker.",
    "nn": "Kva utgjevaren forpliktar seg til, kva aktørar og verkemiddel det nemner, og kvar kvart sitat står; "
    "funne av reglar, ikkje av menneske.",
    "en": "What the issuer commits itself to, the actors and instruments named, and where each quote stands; "
    "found by rules, not by people.",
}


@dataclass(frozen=True, slots=True)
class Publication:
    """What a publisher states of a graph: the address of its licence, and who made it (a name or an IRI)."""

    license: str | None = None
    creator: str | None = None


#: where no publisher says anything
UNSTATED = Publication()


def describe(
    graph: Graph, names: Names, document: DocumentNames, title: str, language: Node, publication: Publication
) -> None:
    """Adds the dataset of one document, titled after it."""
    subject = document.part("dataset")
    state(
        graph,
        subject,
        (RDF.type, DCAT.Dataset),
        (RDF.type, VOID.Dataset),
        *((DCT.title, Literal(words.format(title), lang=tag)) for tag, words in TITLES.items()),
        *((DCT.description, Literal(words, lang=tag)) for tag, words in DESCRIPTIONS.items()),
        (DCT.language, language),
        (FOAF.primaryTopic, document.document),
        (PROV.wasDerivedFrom, document.file),
        (PROV.wasGeneratedBy, document.run),
        (VOID.vocabulary, URIRef(str(PG))),
        (VOID.uriSpace, Literal(f"{document.document}/")),
        (DCT.license, URIRef(publication.license) if publication.license else None),
        (DCT.creator, agent(graph, names, publication.creator) if publication.creator else None),
    )


def agent(graph: Graph, names: Names, creator: str) -> URIRef:
    """Who made the graph: as their IRI where one is given, else by name."""
    if creator.startswith(("http://", "https://")):
        return URIRef(creator)
    iri = names.agent(creator)
    state(graph, iri, (RDF.type, FOAF.Agent), (FOAF.name, Literal(creator)))
    return iri
