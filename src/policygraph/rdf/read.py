"""Graph files to Dataset: any RDF format by the ending of its name, parsed fast, with the place of a fault."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.term import BNode, Node

from policygraph.errors import DataError, UsageError
from policygraph.rdf.dataset import Dataset
from policygraph.rdf.namespaces import NIF, PG, empty_graph

SYNTAXES: dict[str, ox.RdfFormat] = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".rdf": ox.RdfFormat.RDF_XML,
}
PLACE_IN_QUERY = re.compile(r"error at (\d+):(\d+): ")
PLACE_IN_FILE = re.compile(r"^Parser error at line [^:]*: | \(line \d+\)$")


def load(files: Sequence[Path]) -> Dataset:
    """The graph in ``files`` (names of named graphs are dropped); blank nodes of different files stay apart.

    Raises ``UsageError`` where a file is missing or of no known format and ``DataError`` where it is faulty.
    """
    prefixes: dict[str, str] = {}
    parsed = [read_file(file, prefixes) for file in check(files)]
    graph, text = empty_graph(prefixes), empty_graph(prefixes)
    for number, quads in enumerate(parsed):
        terms = Terms(number)
        for quad in quads:
            triple = terms.of(quad.subject), terms.of(quad.predicate), terms.of(quad.object)
            (text if triple[1] == NIF.isString else graph).add(triple)
    return Dataset(graph, text)


def load_built(files: Sequence[Path]) -> Dataset:
    """As :func:`load`, but raises ``UsageError`` where nothing in ``files`` is of a class of ours.

    Else every shape would hold, and every table and picture be empty, of a file that was named by mistake.
    """
    dataset = load(files)
    kinds = {str(kind) for kind in dataset.graph.objects(None, RDF.type)} - {str(PG.DocumentText)}
    if not any(kind.startswith(str(PG)) for kind in kinds):
        where = ", ".join(map(str, files))
        raise UsageError("there is nothing of policygraph in it", where=where, hint="give a graph.ttl that it built")
    return dataset


def load_store(files: Sequence[Path]) -> tuple[ox.Store, dict[str, str]]:
    """The graph in ``files`` in a store for queries, and the prefixes of the files; raises as :func:`load` does."""
    prefixes: dict[str, str] = {}
    store = ox.Store()
    for file in check(files):
        store.extend(ox.Quad(q.subject, q.predicate, q.object) for q in read_file(file, prefixes))
    return store, prefixes


def store_of(triples: Iterable[ox.Triple]) -> ox.Store:
    """A store of triples that are in memory already."""
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in triples)
    return store


def check(files: Sequence[Path]) -> list[Path]:
    """``files``; raises ``UsageError`` where one cannot be a graph."""
    for file in files:
        if file.is_dir():
            raise UsageError("this is a folder", where=str(file), hint="name the graph files in it")
        if not file.is_file():
            raise UsageError("there is no such file", where=str(file), hint="check the path")
        if file.suffix.lower() not in SYNTAXES:
            endings = ", ".join(SYNTAXES)
            raise UsageError("not a graph file by its ending", where=str(file), hint=f"known endings are {endings}")
    return list(files)


def read_file(file: Path, prefixes: dict[str, str]) -> list[ox.Quad]:
    """The statements of one file; adds the prefixes it declares to ``prefixes``."""
    try:
        parser = ox.parse(
            file.read_bytes(), format=SYNTAXES[file.suffix.lower()], base_iri=f"urn:file:{quote(file.name)}"
        )
        quads = list(parser)
    except (SyntaxError, ValueError, OSError) as fault:
        raise fault_in(str(file), fault) from fault
    for prefix, namespace in parser.prefixes.items():
        prefixes.setdefault(prefix, namespace)
    return quads


def fault_in(where: str, fault: Exception) -> DataError:
    """A parser's complaint with file, line and column in front and the grammar's jargon cut off."""
    words = " ".join(str(fault).split())
    place: tuple[object, object] | None = None
    if isinstance(fault, SyntaxError) and fault.lineno is not None:
        place, words = (fault.lineno, fault.offset), PLACE_IN_FILE.sub("", words)
    elif found := PLACE_IN_QUERY.search(words):
        place, words = (found[1], found[2]), words[found.end() :]
        words = "a prefix that is not declared" if "Prefix not found" in words else words.split(", [")[0]
    if place is None:
        return DataError(words, where=where, hint="mend it")
    return DataError(words, where=f"{where}, line {place[0]}, column {place[1]}", hint="mend it there")


class Terms:
    """Oxigraph's terms as rdflib's, each made once."""

    def __init__(self, number: int = 0) -> None:
        self.number = number
        self.made: dict[object, Node] = {}

    def of(self, term: object) -> Node:
        """The same term for rdflib, lexical form and all."""
        made = self.made.get(term)
        if made is None:
            made = self.made[term] = self.make(term)
        return made

    def make(self, term: object) -> Node:
        """A new term."""
        if isinstance(term, ox.NamedNode):
            return URIRef(term.value)
        if isinstance(term, ox.BlankNode):
            return BNode(f"f{self.number}{term.value}")
        if isinstance(term, ox.Literal):
            if term.language:
                return Literal(term.value, lang=term.language)
            if term.datatype.value == "http://www.w3.org/2001/XMLSchema#string":
                return Literal(term.value)
            return Literal(term.value, datatype=URIRef(term.datatype.value), normalize=False)
        raise DataError(f"a statement about a statement ({term})", hint="only plain RDF is read")


def oxigraph_term(term: Node) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    """An rdflib term as Oxigraph's."""
    if isinstance(term, Literal):
        if term.language:
            return ox.Literal(str(term), language=term.language)
        if term.datatype is not None:
            return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)))
        return ox.Literal(str(term))
    if isinstance(term, BNode):
        return ox.BlankNode(str(term))
    return ox.NamedNode(str(term))


def oxigraph_triples(graph: Graph) -> Iterator[ox.Triple]:
    """The triples of a graph for Oxigraph, sorted."""
    for subject, predicate, value in sorted(graph, key=sort_key):
        yield ox.Triple(oxigraph_term(subject), oxigraph_term(predicate), oxigraph_term(value))  # type: ignore[arg-type]


def sort_key(triple: tuple[Node, Node, Node]) -> tuple[str, ...]:
    """What triples are sorted by: their terms, and of literals also language and datatype."""
    subject, predicate, value = triple
    language = (value.language or "", str(value.datatype)) if isinstance(value, Literal) else ("", "")
    return str(subject), str(predicate), str(value), *language
