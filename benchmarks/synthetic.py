"""Invented commitments as an RDF graph of the project's model, any number of them: for measuring, and for tests."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, ORG, SKOS, XSD

from policygraph.rdf.names import BASE
from policygraph.rdf.namespaces import CV, DCAT, NIF, OA, PG, SCHEMA, V
from policygraph.rdf.namespaces import EU_LANGUAGE as LANGUAGE

ID = Namespace(BASE)

ACTORS = (
    ("NAV", "agency"),
    ("kommunene", "municipality"),
    ("Arbeidstilsynet", "agency"),
    ("partene i arbeidslivet", "social-partners"),
    ("staten", "state"),
    ("EU", "eu"),
    ("fylkeskommunene", "county"),
    ("Stortinget", "parliament"),
    ("regjeringen", "government"),
    ("Skatteetaten", "agency"),
    ("Husbanken", "agency"),
    ("Sametinget", "sami-body"),
    ("helseforetakene", "health-body"),
    ("politiet", "agency"),
    ("domstolene", "court"),
    ("Forbrukerrådet", "ombud"),
    ("FN", "international"),
    ("arbeidsgivere", "employers"),
    ("næringslivet", "business"),
    ("frivilligheten", "civil-society"),
)
INSTRUMENTS = (
    ("arbeidsmiljøloven", "law", True),
    ("tilskudd", "grant", False),
    ("folketrygdloven", "law", True),
    ("forbud", "ban", False),
    ("handlingsplan", "programme-plan", False),
    ("IA-avtalen", "agreement", True),
    ("krav", "requirement", False),
    ("utredning", "inquiry", False),
    ("avgift", "tax", False),
    ("bemanningsnorm", "requirement", False),
    ("tilsyn", "supervision", False),
    ("fond", "fund", False),
    ("læreplasser", "education-place", False),
    ("register", "information", False),
    ("konsesjon", "licence", False),
    ("barnetrygd", "benefit", False),
    ("plan- og bygningsloven", "law", True),
    ("startlån", "loan-guarantee", False),
    ("rettigheter", "right", False),
    ("kraftlinjer", "infrastructure", False),
)
NATO = {
    "authority": ("law", "agreement", "requirement", "ban", "right", "supervision", "licence"),
    "treasure": ("tax", "benefit", "grant", "fund", "loan-guarantee"),
    "organisation": ("programme-plan", "education-place", "infrastructure", "inquiry"),
    "nodality": ("information",),
}
TOPICS = (
    "Arbeid og velferd",
    "Helse og omsorg",
    "Skole og utdanning",
    "Klima og natur",
    "Energi og industri",
    "Samferdsel",
    "Bolig og byer",
    "Landbruk og fiskeri",
    "Kultur og idrett",
    "Justis og beredskap",
    "Forsvar og utenrikspolitikk",
    "Skatt og økonomi",
    "Digitalisering",
    "Innvandring og inkludering",
    "Familie og barn",
    "Likestilling",
)
PARTIES = ("Eksempelpartiet", "Fjordpartiet", "Prøvelaget", "Nordlista")
GROUPS = (
    ("youth", "unge"),
    ("children", "barn"),
    ("older-people", "eldre"),
    ("disabled", "personer med funksjonshemming"),
)
MODALITIES = ("firm", "firm", "firm", "effort", "explore", "demand", "goal")
ACTIONS = ("strengthen", "establish", "ensure", "reform", "maintain", "enable", "reduce", "abolish", "fund", "explore")
WORDS = (
    "styrke",
    "innsatsen",
    "sikre",
    "flere",
    "plasser",
    "gjennom",
    "bedre",
    "samarbeid",
    "og",
    "raskere",
    "hjelp",
    "til",
    "dem",
    "som",
    "trenger",
    "det",
    "slik",
    "at",
    "alle",
    "får",
    "lik",
    "tilgang",
    "i",
    "hele",
    "landet",
    "med",
    "øremerkede",
    "midler",
    "tidligere",
    "oppfølging",
    "enklere",
    "regler",
    "tryggere",
    "vilkår",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One invented commitment, in the plain words that :func:`as_graph` turns into triples."""

    document: str
    quote: str
    headings: tuple[str, ...] = ("Arbeid og velferd", "Et trygt arbeidsliv")
    modality: str = "firm"
    action: str = "strengthen"
    verb: str = "styrke"
    form: str = "list"
    actors: tuple[tuple[str, str, str], ...] = ()
    instruments: tuple[tuple[str, str, bool], ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    numbers: tuple[str, ...] = ()
    deadline: str | None = None
    page: int = 1
    line: int = 1
    rule: str = "item-under-lead-in"


@dataclass(frozen=True, slots=True)
class Origin:
    """One invented document."""

    title: str
    publisher: str
    language: str = "nb"
    link: str = ""
    period: tuple[str, str] = ("2025", "2029")


@dataclass(frozen=True, slots=True)
class Collection:
    """Invented documents and commitments that belong together."""

    origins: dict[str, Origin]
    rows: Sequence[Row] = field(default=())


def invent(count: int, seed: int = 1) -> Collection:
    """``count`` commitments with the skew of real ones: few hubs in much, many in little, topics that share actors."""
    chance = random.Random(seed)
    documents = max(2, min(12, count // 150))
    origins = {
        f"program-{n}": Origin(
            f"Program {n + 1} for {PARTIES[n % len(PARTIES)]}",
            PARTIES[n % len(PARTIES)],
            "nn" if n % 4 == 3 else "nb",
            f"https://example.org/program-{n}.pdf",
        )
        for n in range(documents)
    }
    tail = max(1, round(count**0.5 / 8))

    def skewed(things: Sequence[tuple[str, ...] | tuple[str, str, bool]], shift: int) -> int:
        place: int = (shift + int(chance.paretovariate(0.9)) - 1) % (len(things) * tail)
        return place

    rows = []
    for n in range(count):
        document = f"program-{n * documents // count}"
        topic = min(len(TOPICS) - 1, int(chance.expovariate(1 / 5)))
        actors = {skewed(ACTORS, topic * 3) for _ in range(chance.choice((0, 1, 1, 1, 2, 3)))}
        instruments = {skewed(INSTRUMENTS, topic * 5) for _ in range(chance.choice((0, 0, 1, 1, 2)))}
        words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(8, 34)))
        named = [variant(ACTORS[i % len(ACTORS)][0], i // len(ACTORS)) for i in sorted(actors)]
        means = [variant(INSTRUMENTS[i % len(INSTRUMENTS)][0], i // len(INSTRUMENTS)) for i in sorted(instruments)]
        rows.append(
            Row(
                document=document,
                quote=f"{words} {' og '.join([*named, *means])} ({n})",
                headings=(f"{topic + 1} {TOPICS[topic]}", f"{topic + 1}.{n % 3 + 1} {TOPICS[topic]} del {n % 3 + 1}"),
                modality=chance.choice(MODALITIES),
                action=chance.choice(ACTIONS),
                form=chance.choice(("list", "list", "prose")),
                actors=tuple(
                    (
                        name,
                        ACTORS[i % len(ACTORS)][1],
                        chance.choice(("responsible", "affected", "partner", "mentioned")),
                    )
                    for i, name in zip(sorted(actors), named, strict=True)
                ),
                instruments=tuple(
                    (name, *INSTRUMENTS[i % len(INSTRUMENTS)][1:])
                    for i, name in zip(sorted(instruments), means, strict=True)
                ),
                groups=(chance.choice(GROUPS),) if chance.random() < 0.2 else (),
                numbers=(f"{chance.randint(2, 900)} millioner kroner",) if chance.random() < 0.1 else (),
                deadline=str(chance.randint(2026, 2035)) if chance.random() < 0.08 else None,
                page=1 + n * documents // 8 % 110,
                line=1 + n % 40,
            )
        )
    return Collection(origins, rows)


def variant(name: str, n: int) -> str:
    """One of a family of names: the name itself, then "name 2" and so on."""
    return name if n == 0 else f"{name} {n + 1}"


def key(text: str) -> str:
    """Letters and digits of a name, for an IRI."""
    return "".join(c if c.isalnum() else "-" for c in text.lower()).strip("-") or "x"


def as_graph(collection: Collection) -> Graph:
    """The commitments as the graph that ``policygraph build`` would write of them."""
    graph = Graph()
    add = graph.add
    for nato, types in NATO.items():
        for name in types:
            add((V[f"instrument-type/{name}"], SKOS.broader, V[f"nato/{nato}"]))
    for name, origin in collection.origins.items():
        add_document(graph, name, origin)
    starts: dict[str, int] = {}
    for position, row in enumerate(collection.rows):
        start = starts.get(row.document, 2)
        starts[row.document] = start + len(row.quote) + 3
        add_commitment(graph, replace(row), collection.origins[row.document], position, start)
    return graph


def as_texts(collection: Collection) -> Graph:
    """The full texts of the documents, in which the places of :func:`as_graph` count."""
    texts = Graph()
    for name in collection.origins:
        lines = [f"– {row.quote}" for row in collection.rows if row.document == name]
        texts.add((ID[f"doc/{name}/text"], NIF.isString, Literal("\n".join(lines))))
    return texts


def actor(graph: Graph, name: str, type_: str) -> URIRef:
    """The node of an actor."""
    node = ID[f"actor/{key(name)}"]
    graph.add((node, RDF.type, PG.Actor))
    graph.add((node, FOAF.name, Literal(name, lang="nb")))
    for language in ("nb", "nn"):
        graph.add((node, SKOS.prefLabel, Literal(name, lang=language)))
    graph.add((node, ORG.classification, V[f"actor-type/{type_}"]))
    return node


def add_document(graph: Graph, name: str, origin: Origin) -> None:
    """A document with its publisher and period."""
    node = ID[f"doc/{name}"]
    graph.add((node, RDF.type, PG.Document))
    graph.add((node, DCTERMS.title, Literal(origin.title, lang=origin.language)))
    graph.add((node, DCTERMS.publisher, actor(graph, origin.publisher, "party")))
    graph.add((node, DCTERMS.language, LANGUAGE["NNO" if origin.language == "nn" else "NOB"]))
    graph.add((node, DCTERMS.hasFormat, ID[f"doc/{name}/text"]))
    if origin.link:
        graph.add((node, DCTERMS.source, URIRef(origin.link)))
    graph.add((node, DCTERMS.temporal, ID[f"doc/{name}/period"]))
    graph.add((ID[f"doc/{name}/period"], DCAT.startDate, Literal(f"{origin.period[0]}-10-01", datatype=XSD.date)))
    graph.add((ID[f"doc/{name}/period"], DCAT.endDate, Literal(f"{origin.period[1]}-09-30", datatype=XSD.date)))


def add_section(graph: Graph, document: str, path: tuple[str, ...], language: str) -> URIRef | None:
    """The section at the end of a heading path, with those around it."""
    parent = ID[f"doc/{document}"]
    node = None
    for level, title in enumerate(path, 1):
        node = ID[f"doc/{document}/s-{'-'.join(key(part) for part in path[:level])}"]
        graph.add((node, RDF.type, PG.Section))
        graph.add((node, DCTERMS.title, Literal(title, lang=language)))
        graph.add((node, DCTERMS.isPartOf, parent))
        graph.add((node, PG.level, Literal(level)))
        graph.add((node, PG.inDocument, ID[f"doc/{document}"]))
        parent = node
    return node


def add_commitment(graph: Graph, row: Row, origin: Origin, position: int, start: int) -> None:
    """A commitment with everything found in it and its place."""
    add, document = graph.add, ID[f"doc/{row.document}"]
    node = URIRef(f"{document}/c-{position:06d}")
    add((node, RDF.type, PG.Commitment))
    add((node, PG.text, Literal(row.quote, lang=origin.language)))
    add((node, PG.inDocument, document))
    add((node, SCHEMA.position, Literal(position + 1)))
    add((node, PG.promisor, actor(graph, origin.publisher, "party")))
    for predicate, scheme, value in (
        (PG.modality, "modality", row.modality),
        (PG.actionClass, "action", row.action),
        (PG.form, "form", row.form),
    ):
        add((node, predicate, V[f"{scheme}/{value}"]))
    add((node, PG.actionVerb, Literal(row.verb)))
    rule = ID[f"rule/{row.rule}"]
    add((node, PG.foundBy, rule))
    add((rule, DCTERMS.identifier, Literal(row.rule)))
    for language, word in (("nb", "Regelen"), ("nn", "Regel"), ("en", "Rule")):
        add((rule, DCTERMS.title, Literal(f"{word} {row.rule}", lang=language)))
    if (section := add_section(graph, row.document, row.headings, origin.language)) is not None:
        add((node, PG.inSection, section))
    add_findings(graph, node, row, start)
    evidence = URIRef(f"{document}/e-x.{start}-{start + len(row.quote)}")
    add((node, PG.evidence, evidence))
    add((evidence, PG.page, Literal(row.page)))
    add((evidence, PG.lineStart, Literal(row.line)))
    add((evidence, PG.lineEnd, Literal(row.line + 1)))
    add((evidence, OA.hasSelector, URIRef(f"{evidence}.position")))
    add((URIRef(f"{evidence}.position"), OA.start, Literal(start)))
    add((URIRef(f"{evidence}.position"), OA.end, Literal(start + len(row.quote))))
    if origin.link:
        add((evidence, PG.view, URIRef(f"{origin.link}#page={row.page}")))


def add_findings(graph: Graph, node: URIRef, row: Row, start: int) -> None:
    """Involvements, instrument uses, groups, targets and the deadline of a commitment that begins at ``start``."""
    add = graph.add

    def finding(kind: str, name: str, words: str) -> URIRef:
        found = URIRef(f"{node}.{name}")
        add((node, PG[kind], found))
        add((found, NIF.anchorOf, Literal(words)))
        place = re.search(rf"\b{re.escape(words)}\b", row.quote)
        add((found, NIF.beginIndex, Literal(start + (place.start() if place else 0))))
        return found

    for name, type_, role in row.actors:
        involvement = finding("hasInvolvement", f"i.{key(name)}-{role}", name)
        add((involvement, CV.hasParticipant, actor(graph, name, type_)))
        add((involvement, CV.role, V[f"role/{role}"]))
    for name, type_, named in row.instruments:
        use = finding("hasInstrumentUse", f"u.{key(name)}", name)
        instrument = ID[f"instrument/{key(name)}"] if named else URIRef(f"{node}.instrument.{key(name)}")
        add((use, PG.instrument, instrument))
        add((node, PG.usesInstrument, instrument))
        add((instrument, RDF.type, PG.Instrument))
        add((instrument, SKOS.prefLabel, Literal(name, lang="nb")))
        add((instrument, PG.instrumentType, V[f"instrument-type/{type_}"]))
    for group, words in row.groups:
        tag = finding("hasTag", f"tag.target-group-{group or key(words)}", words)
        if group:  # else one that no scheme has
            add((tag, OA.hasBody, V[f"target-group/{group}"]))
            add((node, PG.beneficiary, V[f"target-group/{group}"]))
    for n, words in enumerate(row.numbers):
        target = finding("hasTarget", f"t.{n}", words)
        add((target, SCHEMA.value, Literal(words.split()[0])))
    if row.deadline:
        deadline = finding("hasDeadline", f"d.{row.deadline}", f"innen {row.deadline}")
        add((deadline, DCAT.endDate, Literal(f"{row.deadline}-12-31", datatype=XSD.date)))
