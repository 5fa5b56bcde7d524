"""Questions to a graph in SPARQL: the named ones of the ontology folder, and anybody's own."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph

from policygraph.errors import DataError, UsageError
from policygraph.rdf.names import BASE
from policygraph.rdf.namespaces import PREFIXES, empty_graph, instance_prefixes
from policygraph.rdf.ontology import ontology_folder
from policygraph.rdf.read import Terms, fault_in, load_store
from policygraph.rdf.tables import cell
from policygraph.rdf.turtle import turtle

HEADER = re.compile(r"^# (title|answers): (.+)$", re.MULTILINE)
NUMBERS = frozenset({"integer", "decimal", "double", "float"})
Term = ox.NamedNode | ox.BlankNode | ox.Literal


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A question that has a file: its name, its title, what it answers, and its SPARQL."""

    name: str
    title: str
    answers: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found: rows of terms under its variables, or the graph it constructed."""

    variables: tuple[str, ...]
    solutions: tuple[tuple[Term | None, ...], ...]
    graph: Graph | None = None

    @property
    def rows(self) -> list[dict[str, str | None]]:
        """The rows as plain strings."""
        return [
            {name: None if term is None else plain(term) for name, term in zip(self.variables, found, strict=True)}
            for found in self.solutions
        ]

    def csv(self) -> bytes:
        """The rows with a header line; no cell that a spreadsheet runs as a formula.

        Raises ``UsageError`` where the query made a graph.
        """
        self._need_rows()
        stream = io.StringIO()
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(self.variables)
        writer.writerows([in_cell(term) for term in found] for found in self.solutions)
        return stream.getvalue().encode()

    def json(self) -> bytes:
        """SPARQL 1.1 Query Results JSON (https://www.w3.org/TR/sparql11-results-json/).

        Raises ``UsageError`` where the query made a graph.
        """
        self._need_rows()
        bindings = [
            {name: in_json(term) for name, term in zip(self.variables, found, strict=True) if term is not None}
            for found in self.solutions
        ]
        whole = {"head": {"vars": list(self.variables)}, "results": {"bindings": bindings}}
        return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"

    def turtle(self) -> bytes:
        """The constructed graph; raises ``UsageError`` where the query only selected rows."""
        if self.graph is None:
            raise UsageError("the query finds rows, not a graph", hint="use CONSTRUCT, or another format")
        return turtle(self.graph)

    def _need_rows(self) -> None:
        if self.graph is not None:
            raise UsageError("the query makes a graph, not rows", hint="use SELECT, or the format turtle")


def in_cell(term: Term | None) -> str | int | float:
    """A term as a cell: numbers as they are, words so that no spreadsheet runs them."""
    if term is None:
        return ""
    is_number = isinstance(term, ox.Literal) and term.datatype.value.rsplit("#", 1)[-1] in NUMBERS
    return term.value if is_number else cell(plain(term))


def plain(term: Term) -> str:
    """What a term says, without its datatype."""
    return f"_:{term.value}" if isinstance(term, ox.BlankNode) else term.value


def in_json(term: Term) -> dict[str, str]:
    """A term in the JSON of query results."""
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    found = {"type": "literal", "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif term.datatype.value != "http://www.w3.org/2001/XMLSchema#string":
        found["datatype"] = term.datatype.value
    return found


@cache
def list_queries() -> tuple[NamedQuery, ...]:
    """The questions of the ontology folder by name; raises ``DataError`` where one lacks title or sentence."""
    found = []
    for path in sorted((ontology_folder() / "queries").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        said = dict(HEADER.findall(text))
        if said.keys() != {"title", "answers"}:
            raise DataError("a query without title or answers", where=str(path), hint="add '# title:' and '# answers:'")
        found.append(NamedQuery(path.stem, said["title"].strip(), said["answers"].strip(), text))
    return tuple(found)


def named_query(name: str) -> NamedQuery:
    """The question of that name; raises ``UsageError`` with the nearest names where there is none."""
    known = {found.name: found for found in list_queries()}
    if name not in known:
        near = get_close_matches(name, known, 3, cutoff=0.4) or [word for word in known if name in word][:3]
        hint = f"did you mean {' or '.join(near)}?" if near else "list them with query --list"
        raise UsageError(f"there is no query named {name!r}", hint=hint)
    return known[name]


def query(files: Sequence[Path], sparql: str | None = None, *, name: str | None = None, where: str = "query") -> Answer:
    """What ``sparql``, or the query called ``name``, finds in ``files``.

    ``where`` says in error messages what ``sparql`` came from. Raises ``UsageError`` for an unknown name and a missing
    file and ``DataError`` for a fault in a file or the query.
    """
    if (sparql is None) == (name is None):
        raise UsageError("give either the text of a query or the name of one")
    if name is not None:
        chosen = named_query(name)
        sparql, where = chosen.text, f"{chosen.name}.rq"
    store, prefixes = load_store(files)
    return ask(store, sparql or "", where=where, prefixes=prefixes)


def ask(store: ox.Store, sparql: str, *, where: str = "query", prefixes: dict[str, str] | None = None) -> Answer:
    """What ``sparql`` finds in ``store``; the prefixes of the project need no declaration.

    Rows without an ``ORDER BY`` come sorted. Raises ``DataError`` where the query is not valid.
    """
    if not sparql.strip():
        raise DataError("the query is empty", where=where, hint="write one, such as ASK { ?c a pg:Commitment }")
    known = instance_prefixes(BASE) | (prefixes or {}) | PREFIXES
    try:
        found = store.query(sparql, prefixes=known)
        if isinstance(found, ox.QueryBoolean):
            return Answer(("answer",), ((ox.Literal(bool(found)),),))
        if isinstance(found, ox.QueryTriples):
            return Answer((), (), constructed(found, known))
        variables = tuple(variable.value for variable in found.variables)
        solutions = [tuple(solution[i] for i in range(len(variables))) for solution in found]
    except (SyntaxError, ValueError, OSError, RuntimeError) as fault:
        raise fault_in(where, fault) from fault
    if not re.search(r"\border\s+by\b", sparql, re.IGNORECASE):
        solutions.sort(key=lambda row: [str(term) for term in row])
    return Answer(variables, tuple(solutions))


def constructed(triples: ox.QueryTriples, prefixes: dict[str, str]) -> Graph:
    """A constructed graph for rdflib."""
    graph, terms = empty_graph(prefixes), Terms()
    for triple in triples:
        graph.add((terms.of(triple.subject), terms.of(triple.predicate), terms.of(triple.object)))
    return graph
