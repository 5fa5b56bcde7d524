"""RDF graph to Field: what the page shows, ordered by what it is, never by where it was stored."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from rdflib import Graph, Literal

from policygraph.network.facts import CV, DCAT, DCT, FABIO, NIF, OA, PG, SCHEMA, Facts, safe_link, without_collector
from policygraph.network.headings import Spelling, without_number
from policygraph.network.hubs import Hubs
from policygraph.network.model import KINDS, Claim, Document, Field, Mention, Place
from policygraph.rdf.names import slug
from policygraph.rdf.namespaces import MEDIA_TYPE, V
from policygraph.rdf.ontology import local_name

#: the hubs a commitment names, by kind, as (key, words, role) in the order of the text
Draft = dict[str, list[tuple[str, str, str, int]]]
Path = tuple[str, ...]

GROUPS = str(V["target-group/"])
MEDIA_TYPES = str(MEDIA_TYPE)
#: what a reader calls a media type; the page has the words
FORMATS = {
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "text/html": "html",
    "text/markdown": "markdown",
    "text/plain": "plain",
}
LANGUAGE_OF_CODE = {"NOB": "nb", "NNO": "nn", "NOR": "nb", "ENG": "en", "SME": "se"}


def gather(graph: Graph | Facts) -> Field:
    """Everything the network shows of a graph; one without commitments gives an empty field."""
    with without_collector():
        return _Gatherer(read(graph) if isinstance(graph, Graph) else graph).field()


def read(graph: Graph) -> Facts:
    """The facts of a graph, for whoever needs them more than once."""
    with without_collector():
        return Facts(graph)


def heading_paths(facts: Facts) -> dict[str, Path]:
    """Each section with its path from the top of the document, itself last."""
    sections, parents = facts.of(PG.level), facts.of(DCT.isPartOf)
    paths: dict[str, Path] = {}
    for section in sections:
        path = [section]
        while (above := parents.get(path[0])) and above[0] in sections and above[0] not in path:
            path.insert(0, above[0])
        paths[section] = tuple(path)
    return paths


def topic_depths(used: Iterable[tuple[str | None, Path]]) -> dict[str | None, int]:
    """How deep the topics of each document stand: below a heading that has all others under it, like a title."""
    by_document: dict[str | None, list[Path]] = defaultdict(list)
    for document, path in used:
        if path:
            by_document[document].append(path)
    depths: dict[str | None, int] = {}
    for document, paths in by_document.items():
        depth = 0
        while len({path[: 1 + depth] for path in paths}) == 1 and any(len(path) > depth + 1 for path in paths):
            depth += 1
        depths[document] = depth
    return depths


class _Gatherer:
    """Reads commitments into drafts, numbers the hubs they name, and makes claims of them."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.hubs = facts, Hubs(facts)
        self.paths = heading_paths(facts)
        self.tops: dict[str, str] = {}
        self.spelling = Spelling(lambda: map(str, (text for texts in facts.of(PG.text).values() for text in texts)))

    def field(self) -> Field:
        facts = self.facts
        commitments = facts.members(PG.Commitment)
        home = {commitment: facts.first(commitment, PG.inDocument) for commitment in commitments}
        commitments.sort(key=lambda c: (home[c] or "", facts.number(c, SCHEMA.position), c))
        documents = sorted({*facts.members(PG.Document), *(d for d in home.values() if d is not None)})
        depths = topic_depths((home[c], self.path(c)) for c in commitments)
        publishers = {d: [self.hubs.actor(p, "promisor") for p in facts.all(d, DCT.publisher)] for d in documents}
        drafts = [self.draft(c, depths.get(home[c], 0)) for c in commitments]

        hubs = self.hubs.numbered([key for found in draft.values() for key, *_ in found] for draft in drafts)
        number = {hub.key: n for n, hub in enumerate(hubs)}
        index = {commitment: n for n, commitment in enumerate(commitments)}
        place_of = {document: n for n, document in enumerate(documents)}
        claims = []
        for commitment, draft in zip(commitments, drafts, strict=True):
            document, parent = home[commitment], facts.first(commitment, PG.partOf)
            mentions = {
                kind: tuple(Mention(number[key], words, role, begin) for key, words, role, begin in draft[kind])
                for kind in KINDS
            }
            whose = place_of[document] if document is not None else 0
            claims.append(self.claim(commitment, whose, mentions, index.get(parent) if parent is not None else None))
        return Field(
            documents=tuple(self.document(d, tuple(number[key] for key in publishers[d])) for d in documents),
            hubs=hubs,
            claims=tuple(claims),
            concepts=tuple(self.hubs.concepts[key] for key in sorted(self.hubs.concepts)),
            rules=dict(sorted(self.hubs.rules.items())),
        )

    def path(self, commitment: str) -> Path:
        """The sections a commitment stands in, the top one first."""
        section = self.facts.first(commitment, PG.inSection)
        return self.paths.get(section, ()) if section is not None else ()

    def draft(self, commitment: str, depth: int) -> Draft:
        """The hubs a commitment names; ``depth`` is how deep topics stand in its document."""
        facts, hubs = self.facts, self.hubs
        draft: Draft = {kind: [] for kind in KINDS}
        for finding in facts.in_text_order(commitment, PG.hasInvolvement, NIF.beginIndex):
            role = hubs.concept(facts.first(finding, CV.role))
            for actor in facts.all(finding, CV.hasParticipant):
                words, begin = facts.text(finding, NIF.anchorOf), facts.number(finding, NIF.beginIndex)
                draft["actor"].append((hubs.actor(actor), words, role, begin))
        for finding in facts.in_text_order(commitment, PG.hasInstrumentUse, NIF.beginIndex):
            for instrument in facts.all(finding, PG.instrument):
                key = hubs.instrument(instrument, commitment)
                words, begin = facts.text(finding, NIF.anchorOf), facts.number(finding, NIF.beginIndex)
                draft["instrument"].append((key, words, "", begin))
        for finding in facts.in_text_order(commitment, PG.hasTag, NIF.beginIndex):
            body, words = facts.first(finding, OA.hasBody), facts.text(finding, NIF.anchorOf)
            if (body is None and words) or (body or "").startswith(GROUPS):
                draft["group"].append((hubs.group(body, words), words, "", facts.number(finding, NIF.beginIndex)))
        tagged = {key for key, *_ in draft["group"]}
        for group in facts.all(commitment, PG.beneficiary):
            if (key := hubs.group(group, "")) not in tagged:
                draft["group"].append((key, "", "", 0))
        draft["promisor"] = [(hubs.actor(who, "promisor"), "", "", 0) for who in facts.all(commitment, PG.promisor)]
        draft["topic"] = [(key, "", "", 0) for key in self.topics(commitment, depth)]
        return draft

    def topics(self, commitment: str, depth: int) -> list[str]:
        """The main topic of a commitment where the graph has one, else the top heading it stands under."""
        main = self.facts.all(commitment, PG.mainTopic)
        if main:
            return [self.hubs.note("topic", local_name(iri), self.hubs.names(iri), iri) for iri in main]
        path = self.path(commitment)
        if not path:
            return []
        top = path[min(depth, len(path) - 1)]
        if top not in self.tops:
            titles = self.hubs.names(top, DCT.title)
            names = {language: self.spelling.name(without_number(title)) for language, title in titles.items()}
            self.tops[top] = self.hubs.note("topic", slug(names["nb"]) or names["nb"], names, top)
        return [self.tops[top]]

    def claim(
        self, commitment: str, document: int, mentions: Mapping[str, tuple[Mention, ...]], parent: int | None
    ) -> Claim:
        """The claim of a commitment."""
        facts = self.facts
        quote = facts.first(commitment, PG.text)
        return Claim(
            iri=commitment,
            document=document,
            quote="" if quote is None else str(quote),
            language=(quote.language if isinstance(quote, Literal) else None) or "nb",
            modality=self.hubs.concept(facts.first(commitment, PG.modality)),
            action=self.hubs.concept(facts.first(commitment, PG.actionClass)),
            verb=facts.text(commitment, PG.actionVerb),
            form=self.hubs.concept(facts.first(commitment, PG.form)),
            heading=tuple(facts.text(section, DCT.title) for section in self.path(commitment)),
            place=self.place(commitment),
            promisors=tuple(mention.hub for mention in mentions["promisor"]),
            topics=tuple(mention.hub for mention in mentions["topic"]),
            actors=mentions["actor"],
            instruments=mentions["instrument"],
            groups=mentions["group"],
            numbers=self.numbers(commitment),
            deadline=self.deadline(commitment),
            rules=tuple(sorted(self.hubs.rule(rule) for rule in facts.all(commitment, PG.foundBy))),
            parent=parent,
        )

    def place(self, commitment: str) -> Place:
        """Where a commitment stands in its document and file."""
        facts = self.facts
        evidence = facts.first(commitment, PG.evidence)
        selectors = [] if evidence is None else facts.all(evidence, OA.hasSelector)
        position = next((selector for selector in selectors if facts.text(selector, OA.end)), None)
        return Place(
            page=facts.number(evidence, PG.page),
            page_end=facts.number(evidence, PG.pageEnd) or facts.number(evidence, PG.page),
            line_start=facts.number(evidence, PG.lineStart),
            line_end=facts.number(evidence, PG.lineEnd),
            start=facts.number(position, OA.start),
            end=facts.number(position, OA.end),
            link=safe_link(facts.text(evidence, PG.view)),
        )

    def numbers(self, commitment: str) -> tuple[str, ...]:
        """The amounts of a commitment in the words of the text, else as value and unit."""
        facts, amounts = self.facts, []
        for target in facts.in_text_order(commitment, PG.hasTarget, NIF.beginIndex):
            value = facts.text(target, SCHEMA.value) or facts.text(target, SCHEMA.minValue)
            amounts.append(facts.text(target, NIF.anchorOf) or f"{value} {facts.text(target, PG.measure)}".strip())
        return tuple(amounts)

    def deadline(self, commitment: str) -> tuple[str, str] | None:
        """The words of a deadline and its year, ``other`` for one without."""
        facts = self.facts
        deadline = facts.first(commitment, PG.hasDeadline)
        if deadline is None:
            return None
        date = facts.text(deadline, DCAT.endDate) or facts.text(deadline, DCAT.startDate)
        words = facts.text(deadline, NIF.anchorOf) or facts.text(deadline, PG.statedTime) or date
        return words, date[:4] if re.match(r"\d{4}", date) else "other"

    def document(self, iri: str, promisors: tuple[int, ...]) -> Document:
        """The record of a document."""
        facts = self.facts
        period = facts.first(iri, DCT.temporal)
        years = [facts.text(period, name)[:4] for name in (DCAT.startDate, DCAT.endDate)]
        files = [part for part in facts.all(iri, DCT.hasFormat) if part in facts.of(DCAT.mediaType)]
        file = files[0] if files else None
        return Document(
            iri=iri,
            title=self.hubs.names(iri, DCT.title)["nb"],
            language=LANGUAGE_OF_CODE.get(local_name(facts.text(iri, DCT.language) or "NOB"), "nb"),
            promisors=promisors,
            period="–".join(year for year in years if year),
            link=safe_link(facts.text(iri, DCT.source)),
            issued=facts.text(iri, DCT.issued),
            format=FORMATS.get(facts.text(file, DCAT.mediaType).removeprefix(MEDIA_TYPES), ""),
            pages=facts.number(file, FABIO.hasPageCount),
        )
