"""Every rule that can make a finding has its entry in the ontology, every entry its rule, and graphs say what it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Graph, Literal
from tests.rdf.examples import programme

from policygraph.batch import Job, read_document
from policygraph.correcting.findings import RULE as CORRECTED
from policygraph.finding import actions, deadlines, instrument_types, modality, roles
from policygraph.network.gather import gather
from policygraph.rdf.build import build
from policygraph.rdf.namespaces import DCT, PG, V
from policygraph.rdf.ontology import load_vocabulary, ontology_folder
from policygraph.records.findings import Reading
from policygraph.records.source import Description

TESTS = Path(__file__).parents[1]
FINDING = TESTS.parent / "src" / "policygraph" / "finding"
EXAMPLES = TESTS.parent / "docs" / "example"
#: what hands on a rule's name under another word than ``rule``
FAMILY = "quantity-"
#: an abstention reaches the graph only as a doubt, its fourth argument
ABSTENTION, DOUBT = "Abstention", 3


def in_tables() -> set[str]:
    """The names that the tables of rules give to findings."""
    named = {name for table in (roles.ROLE_RULES, instrument_types.TYPE_RULES) for name, *_ in table}
    named |= {rule.name for rule in deadlines.RULES if rule.counts}
    for kind, rules in (("modality", modality.RULES), ("action", actions.RULES)):
        named |= {f"{kind}-{rule.__name__.strip('_').replace('_', '-')}" for rule in rules}
    return named


def words_of(value: ast.expr) -> Iterator[str]:
    """The strings that an expression may become; what decides between them aside."""
    match value:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=one, orelse=other):
            yield from words_of(one)
            yield from words_of(other)
        case ast.Call(func=ast.Attribute(value=ast.Dict(values=values), attr="get")):
            for each in values:
                yield from words_of(each)


def in_source() -> set[str]:
    """The names that stand in the source as what is handed to a parameter, field or variable called ``rule``."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(FINDING.glob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    places: dict[str, int] = {}
    for node in nodes:
        fields: list[str] = []
        if isinstance(node, ast.ClassDef):
            said = [each.target for each in node.body if isinstance(each, ast.AnnAssign)]
            fields = [each.id for each in said if isinstance(each, ast.Name)]
        elif isinstance(node, ast.FunctionDef):
            fields = [each.arg for each in node.args.args]
        if "rule" in fields:
            places[node.name] = fields.index("rule")  # type: ignore[attr-defined]
    places["Doubt"] = 1
    named: set[str] = set()
    for node in nodes:
        match node:
            case ast.Call(func=ast.Name(id=name), args=args) if name in places and len(args) > places[name]:
                if name != ABSTENTION or len(args) > DOUBT:
                    named |= set(words_of(args[places[name]]))
            case ast.Assign(targets=[ast.Name(id="rule")], value=value):
                named |= set(words_of(value))
            case ast.For(target=ast.Tuple(elts=[ast.Name(id="rule"), *_]), iter=ast.Tuple(elts=rows)):
                named |= {word for row in rows if isinstance(row, ast.Tuple) for word in words_of(row.elts[0])}
            case ast.Return(value=ast.Tuple(elts=[_, rule])):
                named |= {word for word in words_of(rule) if word.startswith(("modality-", "action-"))}
            case ast.Constant(value=str(word)) if word.startswith(FAMILY):
                named.add(word)
    return named


def cases(nynorsk: bool) -> str:
    """The sentences of all case files as one document: prose, items under their lead-ins, items under one lead-in."""
    parts = []
    for path in sorted((TESTS / "cases").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for words in re.findall(r"^`(.+)`$", text, re.MULTILINE):
            parts += ["# Et emne", "Eksempelpartiet vil:", f"- {words}"]
        for section in text.split("\n## ")[1:] if path.stem in ("commitments", "items") else ():
            title, *rows = [row for row in section.strip().splitlines() if row]
            if ("(nn)" in title) is nynorsk:
                parts += ["# Et emne", *([rows[0]] if path.stem == "commitments" else [rows[0], f"- {rows[1]}"])]
    return "\n\n".join(parts) + "\n"


def in_reading(reading: Reading) -> set[str]:
    """The names that the findings and doubts of a document carry."""
    named = {doubt.rule for doubt in reading.doubts}
    for found in reading.commitments:
        times = (found.deadline,) if found.deadline else ()
        for each in (found, *found.actors, *found.groups, *found.instruments, *found.numbers, *times):
            named |= set(each.rules)
    return named


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every name of a rule that tables, source and readings show."""
    folder = tmp_path_factory.mktemp("rules")
    jobs = [
        Job(path, Description(publisher="Eksempelpartiet"))
        for path in sorted(EXAMPLES.iterdir())
        if path.suffix in (".md", ".txt")
    ]
    for language in ("nb", "nn"):
        path = folder / f"{language}.md"
        path.write_text(cases(nynorsk=language == "nn"), encoding="utf-8")
        jobs.append(Job(path, Description(publisher="Eksempelpartiet", language=language)))
    read = [in_reading(read_document(job)) for job in jobs]
    return in_tables() | in_source() | {CORRECTED}.union(*read)


@pytest.fixture(scope="module")
def entries() -> set[str]:
    return {concept.key for concept in load_vocabulary().of("rule")}


def test_every_rule_has_an_entry(named: set[str], entries: set[str]) -> None:
    assert named - entries == set(), "give each an entry in ontology/rules.ttl: title in nb, nn, en, and a definition"


def test_every_entry_has_a_rule(named: set[str], entries: set[str]) -> None:
    assert entries - named == set(), "no rule has this name any more: rename or remove its entry in ontology/rules.ttl"


def test_every_entry_is_named_and_explained() -> None:
    graph = Graph().parse(ontology_folder() / "rules.ttl")
    for entry in graph.subjects(SKOS.inScheme, V["rule"]):
        (definition,) = graph.objects(entry, SKOS.definition)
        titles = [title for title in graph.objects(entry, SKOS.prefLabel) if isinstance(title, Literal)]
        assert sorted(str(title.language) for title in titles) == ["en", "nb", "nn"], entry
        assert str(entry) == f"{V['rule']}/{graph.value(entry, SKOS.notation)}"
        assert str(definition).endswith(".")
        assert all(len(title) <= 60 for title in titles), entry


def test_no_two_rules_have_the_same_title() -> None:
    for language in ("nb", "nn", "en"):
        titles = [concept.name(language) for concept in load_vocabulary().of("rule")]
        assert len(set(titles)) == len(titles)


def test_a_graph_says_of_each_of_its_rules_what_it_is_and_of_no_other() -> None:
    graph = build([programme()]).graph
    rules = set(graph.subjects(RDF.type, PG.Rule))
    assert rules == set(graph.objects(None, PG.foundBy))
    for rule in rules:
        titles = {title.language for title in graph.objects(rule, DCT.title) if isinstance(title, Literal)}
        assert titles == {"nb", "nn", "en"}
        assert graph.value(rule, SKOS.definition)
    assert not set(graph.objects(None, SKOS.inScheme)) & {V["rule"]}


def test_the_network_has_the_title_of_a_rule_in_each_language() -> None:
    shown = gather(build([programme()]).graph).rules
    known = {rule.key: {name: rule.name(name) for name in ("nb", "nn", "en")} for rule in load_vocabulary().of("rule")}
    assert shown
    assert shown == {name: known[name] for name in shown}
