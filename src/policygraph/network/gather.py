"""RDF graph to Field: reads each property once, and orders everything by what it is, never by where it was stored."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, SKOS
from rdflib.term import Node

from policygraph.network.model import KINDS, LANGUAGES, Claim, Concept, Document, Field, Hub, Mention, Names, Place
from policygraph.rdf.ontology import load_vocabulary, local_name

PG = "https://w3id.org/policygraph/ns#"
VOCABULARY = "https://w3id.org/policygraph/vocab/"
CV = "http://data.europa.eu/m8g/"
DCAT = "http://www.w3.org/ns/dcat#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
OA = "http://www.w3.org/ns/oa#"
ORG = "http://www.w3.org/ns/org#"
SCHEMA = "https://schema.org/"

_NUMBERING = re.compile(r"^(?:(?:kapittel|kapitel|tema|del|chapter|part)\s+)?\d+(?:\.\d+)*[.:)]?\s+", re.IGNORECASE)


class Facts:
    """The graph by property: the values of each subject, in a settled order."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._read: dict[str, Mapping[Node, list[Node]]] = {}

    def of(self, predicate: str) -> Mapping[Node, list[Node]]:
        """Subject to values of one property."""
        if predicate not in self._read:
            values: dict[Node, list[Node]] = defaultdict(list)
            for subject, value in self._graph.subject_objects(URIRef(predicate)):
                values[subject].append(value)
            for said in values.values():
                said.sort(key=str)
            self._read[predicate] = dict(values)
        return self._read[predicate]

    def all(self, subject: Node, *predicates: str) -> list[Node]:
        """All values of the properties, the first property's first."""
        return [value for predicate in predicates for value in self.of(predicate).get(subject, ())]

    def text(self, subject: Node | None, *predicates: str) -> str:
        """The first value of the first property that has one, as text; else empty."""
        return next((str(v) for p in predicates if subject is not None for v in self.of(p).get(subject, ())), "")

    def number(self, subject: Node | None, predicate: str) -> int:
        """The value as a number from 0, else 0."""
        value = self.text(subject, predicate)
        return int(value) if value.isdigit() else 0

    def names(self, subject: Node, *predicates: str) -> dict[str, str]:
        """Names by language from the first property that has any; untagged text counts as bokmål."""
        for predicate in predicates:
            names: dict[str, str] = {}
            for value in self.of(predicate).get(subject, ()):
                if isinstance(value, Literal):
                    names.setdefault({"no": "nb"}.get(value.language or "", value.language or "nb"), str(value))
            if names:
                return names
        return {}


def safe_link(iri: str) -> str:
    """The address if a page may link to it (http or https), else nothing.

    >>> safe_link("https://example.org/a.pdf#page=2"), safe_link("javascript:alert(1)")
    ('https://example.org/a.pdf#page=2', '')
    """
    try:
        parts = urlsplit(iri)
    except ValueError:
        return ""
    return iri if parts.scheme in ("http", "https") and parts.netloc else ""


def without_number(heading: str) -> str:
    """A heading without its number.

    >>> without_number("3.2 Et tryggere arbeidsliv"), without_number("Tema 2: Skole"), without_number("2030-målene")
    ('Et tryggere arbeidsliv', 'Skole', '2030-målene')
    """
    return _NUMBERING.sub("", heading).strip() or heading


def slug(text: str) -> str:
    """A readable key: lower case, everything but letters and digits to one hyphen."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")


class Gatherer:
    """Collects hubs and concepts while the claims are read, and numbers them at the end."""

    def __init__(self, graph: Graph) -> None:
        self.facts = Facts(graph)
        self.hubs: dict[str, tuple[str, str, Names, set[str]]] = {}
        self.rules: dict[str, str] = {}
        self.concepts: dict[tuple[str, str], Concept] = {}
        self.vocabulary = {concept.iri: concept for concept in load_vocabulary().concepts}

    def names(self, iri: Node, *predicates: str) -> Names:
        """The names of a thing: in the graph, else in the ontology, else the end of its IRI."""
        names = self.facts.names(iri, *(predicates or (str(SKOS.prefLabel), str(FOAF.name), str(DCTERMS.title))))
        if not names and (known := self.vocabulary.get(str(iri))):
            names = {lang: known.name(lang) for lang in LANGUAGES}
        if not names:
            names = {"nb": local_name(str(iri))}
        first = names.get("nb") or names.get("nn") or next(iter(names.values()))
        return {lang: names.get(lang) or first for lang in LANGUAGES}

    def concept(self, iri: Node | None) -> str:
        """The notation of a concept, which is noted for the legend and the facets; empty for none."""
        if iri is None:
            return ""
        scheme = str(iri).rstrip("/").rsplit("/", 2)[-2] if "/" in str(iri) else ""
        key = self.facts.text(iri, str(SKOS.notation)) or local_name(str(iri))
        if (scheme, key) not in self.concepts:
            broader = self.facts.text(iri, str(SKOS.broader))
            if not broader and (known := self.vocabulary.get(str(iri))):
                broader = next(iter(known.values("broader")), "")
            self.concepts[scheme, key] = Concept(
                scheme, key, str(iri), self.names(iri), local_name(broader) if broader else None
            )
            if broader:
                self.concept(URIRef(broader))
        return key

    def hub(self, kind: str, key: str, type_: str, names: Names, iri: str | None) -> str:
        """Notes a hub and gives its key."""
        full = f"{kind}:{key}"
        known = self.hubs.setdefault(full, (kind, type_, names, set()))
        if iri is not None:
            known[3].add(iri)
        return full

    def actor(self, iri: Node, kind: str = "actor") -> str:
        """The hub of an actor or promisor."""
        classes = self.facts.all(iri, ORG + "classification")
        return self.hub(
            kind, local_name(str(iri)), self.concept(classes[0] if classes else None), self.names(iri), str(iri)
        )

    def instrument(self, iri: Node, commitment: Node) -> str:
        """The hub of an instrument; those that only one commitment has are gathered by type and name."""
        types = self.facts.all(iri, PG + "instrumentType")
        type_, names = self.concept(types[0] if types else None), self.names(iri)
        if str(iri).startswith(f"{commitment}."):
            lower = {lang: name.lower() for lang, name in names.items()}
            self.hub("instrument", f"type/{type_}", type_, self.names(types[0]) if types else {"nb": type_}, None)
            return self.hub("instrument", f"{type_}/{lower['nb']}", type_, lower, None)
        return self.hub("instrument", local_name(str(iri)), type_, names, str(iri))


def sections_of(facts: Facts) -> dict[Node, tuple[Node, ...]]:
    """Each section with its path from the top of the document, itself last."""
    parents = facts.of(str(DCTERMS.isPartOf))
    levels = facts.of(PG + "level")
    paths: dict[Node, tuple[Node, ...]] = {}
    for section in levels:
        path: list[Node] = [section]
        while (up := next(iter(parents.get(path[0], ())), None)) in levels and up not in path:
            assert up is not None
            path.insert(0, up)
        paths[section] = tuple(path)
    return paths


def topic_depths(
    claims: Iterable[tuple[Node | None, Node | None]], paths: Mapping[Node, tuple[Node, ...]]
) -> dict[Node | None, int]:
    """For each document, how deep its topics stand: below a heading that everything stands under, its title for example."""
    used: dict[Node | None, list[tuple[Node, ...]]] = defaultdict(list)
    for document, section in claims:
        if section in paths:
            assert section is not None
            used[document].append(paths[section])
    depths = {}
    for document, all_paths in used.items():
        depth = 0
        while len({path[depth] for path in all_paths if len(path) > depth}) == 1 and any(
            len(path) > depth + 1 for path in all_paths
        ):
            depth += 1
        depths[document] = depth
    return depths


def gather(graph: Graph) -> Field:
    """Everything the network shows, from the graph of ``graph.ttl``; a graph without commitments gives an empty field."""
    return _Reader(graph).field()


class _Reader(Gatherer):
    def field(self) -> Field:
        facts = self.facts
        commitments = [s for s, types in facts.of(str(RDF.type)).items() if URIRef(PG + "Commitment") in types]
        home = {c: next(iter(facts.all(c, PG + "inDocument")), None) for c in commitments}
        commitments.sort(key=lambda c: (str(home[c]), facts.number(c, SCHEMA + "position"), str(c)))
        documents = sorted({str(d) for d in home.values() if d is not None})
        documents = sorted(
            {*documents, *(str(s) for s, t in facts.of(str(RDF.type)).items() if URIRef(PG + "Document") in t)}
        )
        document_index = {iri: i for i, iri in enumerate(documents)}
        section = {c: next(iter(facts.all(c, PG + "inSection")), None) for c in commitments}
        self.paths = sections_of(facts)
        self.depths = topic_depths(((home[c], section[c]) for c in commitments), self.paths)
        index = {c: i for i, c in enumerate(commitments)}
        for document in documents:
            for publisher in facts.all(URIRef(document), str(DCTERMS.publisher)):
                self.actor(publisher, "promisor")
        drafts = [self.draft(c, home[c], section[c]) for c in commitments]
        order = self.order(drafts)
        number = {key: i for i, key in enumerate(order)}
        hubs = tuple(
            Hub(key, *self.hubs[key][:3], tuple(sorted(self.hubs[key][3])), number.get(self.type_hub(key)))
            for key in order
        )
        claims = []
        for commitment, draft in zip(commitments, drafts, strict=True):
            parent = next((index[p] for p in facts.all(commitment, PG + "partOf") if p in index), None)
            claims.append(self.claim(commitment, document_index.get(str(home[commitment]), 0), draft, number, parent))
        return Field(
            documents=tuple(self.document(URIRef(iri), number) for iri in documents),
            hubs=hubs,
            claims=tuple(claims),
            concepts=tuple(self.concepts[key] for key in sorted(self.concepts)),
            rules=dict(sorted(self.rules.items())),
        )

    def type_hub(self, key: str) -> str:
        """The key of the hub that gathers a generic instrument; empty for everything else."""
        kind, type_, _, iris = self.hubs[key]
        gathered = f"instrument:type/{type_}"
        return gathered if kind == "instrument" and not iris and key != gathered else ""

    def order(self, drafts: list[dict[str, list[tuple[str, str, str]]]]) -> list[str]:
        """The hub keys: by kind, the most claimed first, then by key."""
        counts: dict[str, int] = defaultdict(int)
        for draft in drafts:
            named = {mention[0] for mentions in draft.values() for mention in mentions}
            for key in named | {self.type_hub(key) for key in named}:
                counts[key] += 1
        return sorted(self.hubs, key=lambda key: (KINDS.index(self.hubs[key][0]), -counts[key], key))

    def draft(
        self, commitment: Node, document: Node | None, section: Node | None
    ) -> dict[str, list[tuple[str, str, str]]]:
        """The hubs a commitment names, by kind, as (key, words, role) in the order of the text."""
        facts = self.facts
        draft: dict[str, list[tuple[str, str, str]]] = {kind: [] for kind in KINDS}

        def found(predicate: str) -> list[Node]:
            return sorted(
                facts.all(commitment, PG + predicate), key=lambda f: (facts.number(f, NIF + "beginIndex"), str(f))
            )

        for finding in found("hasInvolvement"):
            roles = facts.all(finding, CV + "role")
            for actor in facts.all(finding, CV + "hasParticipant"):
                role = self.concept(roles[0] if roles else None)
                draft["actor"].append((self.actor(actor), facts.text(finding, NIF + "anchorOf"), role))
        for finding in found("hasInstrumentUse"):
            for instrument in facts.all(finding, PG + "instrument"):
                words = facts.text(finding, NIF + "anchorOf")
                draft["instrument"].append((self.instrument(instrument, commitment), words, ""))
        for finding in found("hasTag"):
            for body in facts.all(finding, OA + "hasBody"):
                if str(body).startswith(VOCABULARY + "target-group/"):
                    draft["group"].append((self.group(body), facts.text(finding, NIF + "anchorOf"), ""))
        tagged = {key for key, _, _ in draft["group"]}
        for group in facts.all(commitment, PG + "beneficiary"):
            if (key := self.group(group)) not in tagged:
                draft["group"].append((key, "", ""))
        for promisor in facts.all(commitment, PG + "promisor"):
            draft["promisor"].append((self.actor(promisor, "promisor"), "", ""))
        draft["topic"] = [(key, "", "") for key in self.topics(commitment, document, section)]
        return draft

    def group(self, iri: Node) -> str:
        """The hub of a population group."""
        return self.hub("group", self.concept(iri), "", self.names(iri), str(iri))

    def topics(self, commitment: Node, document: Node | None, section: Node | None) -> list[str]:
        """The topic of a commitment: its main topic where the graph has one, else the top heading it stands under."""
        main = self.facts.all(commitment, PG + "mainTopic")
        if main:
            return [self.hub("topic", local_name(str(iri)), "", self.names(iri), str(iri)) for iri in main]
        path = self.paths.get(section, ()) if section is not None else ()
        if not path:
            return []
        top = path[min(self.depths.get(document, 0), len(path) - 1)]
        names = {lang: without_number(name) for lang, name in self.names(top, str(DCTERMS.title)).items()}
        return [self.hub("topic", slug(names["nb"]), "", names, str(top))]

    def claim(
        self,
        commitment: Node,
        document: int,
        draft: dict[str, list[tuple[str, str, str]]],
        number: Mapping[str, int],
        parent: int | None,
    ) -> Claim:
        """The claim of a commitment."""
        facts = self.facts
        quote = next(iter(facts.all(commitment, PG + "text")), Literal(""))
        path = self.paths.get(next(iter(facts.all(commitment, PG + "inSection")), commitment), ())
        rules = []
        for rule in facts.all(commitment, PG + "foundBy"):
            name = facts.text(rule, str(DCTERMS.identifier)) or local_name(str(rule))
            self.rules[name] = facts.text(rule, str(DCTERMS.title))
            rules.append(name)

        def mentions(kind: str) -> tuple[Mention, ...]:
            return tuple(Mention(number[key], words, role) for key, words, role in draft[kind])

        return Claim(
            iri=str(commitment),
            document=document,
            quote=str(quote),
            language=(quote.language if isinstance(quote, Literal) else None) or "nb",
            modality=self.one(commitment, "modality"),
            action=self.one(commitment, "actionClass"),
            verb=facts.text(commitment, PG + "actionVerb"),
            form=self.one(commitment, "form"),
            heading=tuple(facts.text(s, str(DCTERMS.title)) for s in path),
            place=self.place(commitment),
            promisors=tuple(m.hub for m in mentions("promisor")),
            topics=tuple(m.hub for m in mentions("topic")),
            actors=mentions("actor"),
            instruments=mentions("instrument"),
            groups=mentions("group"),
            numbers=self.quantities(commitment),
            deadline=self.deadline(commitment),
            rules=tuple(rules),
            parent=parent,
        )

    def one(self, commitment: Node, predicate: str) -> str:
        """The notation of a single-valued concept of a commitment."""
        return self.concept(next(iter(self.facts.all(commitment, PG + predicate)), None))

    def place(self, commitment: Node) -> Place:
        """Where a commitment stands in its document and file."""
        facts = self.facts
        evidence = next(iter(facts.all(commitment, PG + "evidence")), None)
        if evidence is None:
            return Place()
        selectors = facts.all(evidence, OA + "hasSelector")
        position = next((s for s in selectors if facts.text(s, OA + "end")), None)
        return Place(
            page=facts.number(evidence, PG + "page"),
            line_start=facts.number(evidence, PG + "lineStart"),
            line_end=facts.number(evidence, PG + "lineEnd"),
            start=facts.number(position, OA + "start"),
            end=facts.number(position, OA + "end"),
            link=safe_link(facts.text(evidence, PG + "view")),
        )

    def quantities(self, commitment: Node) -> tuple[str, ...]:
        """The amounts of a commitment in the words of the text, else as value and unit."""
        facts = self.facts
        targets = sorted(
            facts.all(commitment, PG + "hasTarget"), key=lambda t: (facts.number(t, NIF + "beginIndex"), str(t))
        )
        amounts = []
        for target in targets:
            value = facts.text(target, SCHEMA + "value", SCHEMA + "minValue")
            unit = facts.text(target, PG + "measure") or self.names_of_unit(target)
            amounts.append(facts.text(target, NIF + "anchorOf") or f"{value} {unit}".strip())
        return tuple(amounts)

    def names_of_unit(self, target: Node) -> str:
        """The unit of a target in bokmål."""
        units = self.facts.all(target, PG + "unit")
        return self.names(units[0])["nb"] if units else ""

    def deadline(self, commitment: Node) -> tuple[str, str] | None:
        """The words of a deadline and its year, ``other`` for one without."""
        facts = self.facts
        for deadline in facts.all(commitment, PG + "hasDeadline"):
            date = facts.text(deadline, DCAT + "endDate", DCAT + "startDate")
            words = facts.text(deadline, NIF + "anchorOf") or date
            return words, date[:4] if re.match(r"\d{4}", date) else "other"
        return None

    def document(self, iri: URIRef, number: Mapping[str, int]) -> Document:
        """The record of a document."""
        facts = self.facts
        period = next(iter(facts.all(iri, str(DCTERMS.temporal))), None)
        years = [facts.text(period, DCAT + name)[:4] for name in ("startDate", "endDate")]
        promisors = (self.actor(p, "promisor") for p in facts.all(iri, str(DCTERMS.publisher)))
        return Document(
            iri=str(iri),
            title=self.names(iri, str(DCTERMS.title))["nb"],
            language={"NNO": "nn", "ENG": "en", "SME": "se"}.get(
                local_name(facts.text(iri, str(DCTERMS.language)) or "NOB"), "nb"
            ),
            promisors=tuple(number[key] for key in promisors),
            period="–".join(year for year in years if year),
            link=safe_link(facts.text(iri, str(DCTERMS.source))),
        )
