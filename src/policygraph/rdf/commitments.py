"""One document's commitments and what was found inside them, as triples."""

from __future__ import annotations

from decimal import Decimal

from rdflib import RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef

from policygraph.rdf.described import Described, decimal, state
from policygraph.rdf.names import DocumentNames, content_key, digest, slug
from policygraph.rdf.namespaces import CV, DCAT, OA, PG, SCHEMA
from policygraph.rdf.provenance import Provenance
from policygraph.records.findings import Commitment, Deadline, Group, InstrumentUse, Involvement, Quantity, Reading
from policygraph.records.text import Span

#: role → the plain property that says the same as an involvement in that role
SHORTCUTS: dict[str, URIRef] = {
    "responsible": PG.responsible,
    "affected": PG.affects,
    "partner": PG.partner,
    "mentioned": PG.mentions,
}
LABEL_LIMIT = 160


def label(quote: str, limit: int = LABEL_LIMIT) -> str:
    """A quote short enough to stand beside a node, cut after a whole word.

    >>> label("styrke NAV med flere stillinger", limit=16)
    'styrke NAV med…'
    """
    line = " ".join(quote.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut[: limit - 1]}…"


def stated_time(iso: str) -> Literal:
    """A year, month, date or duration with the datatype that says which.

    >>> stated_time("2030").datatype
    rdflib.term.URIRef('http://www.w3.org/2001/XMLSchema#gYear')
    """
    if iso.startswith("P"):
        datatype = XSD.duration
    else:
        datatype = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}.get(len(iso), XSD.string)
    return Literal(iso, datatype=datatype, normalize=False)


class Commitments:
    """Writes the commitments of one reading, in reading order."""

    def __init__(self, graph: Graph, described: Described, names: DocumentNames, provenance: Provenance) -> None:
        self.graph, self.described, self.names, self.provenance = graph, described, names, provenance

    def write(self, reading: Reading, promisor: URIRef | None, sections: list[URIRef]) -> dict[Span, URIRef]:
        """All commitments of ``reading``; ``sections`` are the IRIs of its outline's sections. Gives their IRIs."""
        string = reading.outline.text.string
        named = commitment_iris(reading, self.names)
        iris = [named[commitment.span] for commitment in reading.commitments]
        for position, (iri, commitment) in enumerate(zip(iris, reading.commitments, strict=True), 1):
            state(
                self.graph,
                iri,
                (PG.promisor, promisor),
                (PG.inSection, None if commitment.section is None else sections[commitment.section]),
                (PG.partOf, None if commitment.parent is None else iris[commitment.parent]),
                (SCHEMA.position, Literal(position)),
            )
            self.commitment(iri, commitment, string)
        return named

    def commitment(self, iri: URIRef, commitment: Commitment, string: str) -> None:
        """What one commitment says of itself, and its findings."""
        quote = commitment.span.of(string)
        language, lead_in = commitment.language, commitment.lead_in
        concept = self.described.concept
        state(
            self.graph,
            iri,
            (RDF.type, PG.Commitment),
            (RDFS.label, Literal(label(quote), lang=language)),
            (PG.text, Literal(quote, lang=language)),
            (PG.contentKey, Literal(digest(content_key(quote)))),
            (PG.inDocument, self.names.document),
            (PG.form, concept("form", commitment.form)),
            (PG.modality, concept("modality", commitment.modality)),
            (PG.actionClass, concept("action", commitment.action)),
            (PG.actionVerb, Literal(commitment.verb) if commitment.verb else None),
            (PG.evidence, self.provenance.evidence(commitment.span)),
            (PG.leadIn, None if lead_in is None else self.provenance.evidence(lead_in)),
        )
        self.described.found_by(iri, commitment.rules)
        for involvement in commitment.actors:
            self.involvement(iri, involvement, language)
        for use in commitment.instruments:
            self.instrument_use(iri, use, language)
        for group in commitment.groups:
            self.tag(iri, group, string)
        for quantity in commitment.numbers:
            self.target(iri, quantity, language)
        if commitment.deadline is not None:
            self.deadline(iri, commitment.deadline)

    def finding(
        self, owner: URIRef, has: URIRef, iri: URIRef, found: Involvement | InstrumentUse | Group | Quantity | Deadline
    ) -> None:
        """What every finding says: whose it is, where its words stand and by which rule."""
        state(self.graph, owner, (has, iri))
        self.provenance.words(iri, found.span)
        self.described.found_by(iri, found.rules)

    def involvement(self, owner: URIRef, found: Involvement, language: str) -> None:
        """An actor in a role, with the plain properties that say the same."""
        actor = self.described.actor(found.actor, found.name, found.type, language)
        iri = self.names.of(owner, "i", f"{local(actor)}-{found.role}")
        state(
            self.graph,
            iri,
            (RDF.type, PG.Involvement),
            (CV.hasParticipant, actor),
            (CV.role, self.described.concept("role", found.role)),
        )
        state(self.graph, owner, (PG.involves, actor), (SHORTCUTS.get(found.role, PG.mentions), actor))
        for other in found.candidates:
            if other != found.actor:
                state(self.graph, iri, (PG.candidate, self.described.actor(other, found.name, found.type, language)))
        self.finding(owner, PG.hasInvolvement, iri, found)

    def instrument_use(self, owner: URIRef, found: InstrumentUse, language: str) -> None:
        """An instrument and what is to happen to it; a generic one ("kompetansefond") is the commitment's own."""
        if found.instrument is not None:
            instrument = self.described.instrument(found.instrument, found.type)
        else:
            instrument = self.own_instrument(owner, found, language)
        iri = self.names.of(owner, "u", local(instrument).rpartition(".instrument.")[2])
        state(
            self.graph,
            iri,
            (RDF.type, PG.InstrumentUse),
            (PG.instrument, instrument),
            (PG.actionClass, self.described.concept("action", found.action)),
            (PG.provision, Literal(found.provision) if found.provision else None),
        )
        state(self.graph, owner, (PG.usesInstrument, instrument))
        for other in found.candidates:
            if other != found.instrument:
                state(self.graph, iri, (PG.candidate, self.described.instrument(other, found.type)))
        self.finding(owner, PG.hasInstrumentUse, iri, found)

    def own_instrument(self, owner: URIRef, found: InstrumentUse, language: str) -> URIRef:
        """The commitment's own instrument of that name and type: one however often it is named."""
        name = Literal(found.name, lang=language)
        kind = self.described.concept("instrument-type", found.type)
        for known in self.graph.objects(owner, PG.usesInstrument):
            if (known, SKOS.prefLabel, name) in self.graph and (known, PG.instrumentType, kind) in self.graph:
                return URIRef(str(known))
        iri = self.names.of(owner, "instrument", f"{found.type}-{slug(found.name, 40)}")
        state(self.graph, iri, (RDF.type, PG.Instrument), (SKOS.prefLabel, name), (PG.instrumentType, kind))
        return iri

    def tag(self, owner: URIRef, found: Group, string: str) -> None:
        """A population group, as a Web Annotation tag on the commitment."""
        group = None if found.group is None else self.described.known(found.group)
        iri = self.names.of(owner, "tag", local(group) if group else slug(found.span.of(string), 40))
        state(
            self.graph,
            iri,
            (RDF.type, PG.Tag),
            (OA.motivatedBy, OA.tagging),
            (OA.hasTarget, owner),
            (OA.hasBody, group),
        )
        state(self.graph, owner, (PG.beneficiary, group))
        self.finding(owner, PG.hasTag, iri, found)

    def target(self, owner: URIRef, found: Quantity, language: str) -> None:
        """An amount, or a range of amounts."""
        values = [found.value] if found.upper is None else [found.value, found.upper]
        iri = self.names.of(owner, "t", f"{'-'.join(map(plain, values))}-{found.unit}")
        state(
            self.graph,
            iri,
            (RDF.type, PG.Target),
            (SCHEMA.value, decimal(found.value) if found.upper is None else None),
            (SCHEMA.minValue, None if found.upper is None else decimal(found.value)),
            (SCHEMA.maxValue, None if found.upper is None else decimal(found.upper)),
            (PG.unit, self.described.concept("unit", found.unit)),
            (PG.direction, self.described.concept("direction", found.direction)),
            (PG.statedValue, None if found.stated is None else decimal(found.stated)),
            (PG.measure, Literal(found.unit_text, lang=language) if found.unit_text else None),
        )
        self.finding(owner, PG.hasTarget, iri, found)

    def deadline(self, owner: URIRef, found: Deadline) -> None:
        """A time by, in or from which."""
        iri = self.names.of(owner, "d", found.iso)
        state(
            self.graph,
            iri,
            (RDF.type, PG.Deadline),
            (PG.statedTime, stated_time(found.iso)),
            (DCAT.startDate, Literal(found.start, datatype=XSD.date, normalize=False) if found.start else None),
            (DCAT.endDate, Literal(found.end, datatype=XSD.date, normalize=False) if found.end else None),
            (PG.timeRelation, self.described.concept("time-relation", found.relation)),
            (PG.precision, self.described.concept("precision", found.precision)),
        )
        self.finding(owner, PG.hasDeadline, iri, found)


def commitment_iris(reading: Reading, names: DocumentNames) -> dict[Span, URIRef]:
    """The IRI of every commitment, and of those that a correction rejected, so that a twin keeps its own.

    What a correction added comes last, for the same reason.
    """
    touched = {
        kind: {span for each in reading.corrections if each.correction.kind == kind for span in each.spans}
        for kind in ("add", "reject")
    }
    found = [commitment.span for commitment in reading.commitments if commitment.span not in touched["add"]]
    found = sorted([*found, *touched["reject"]]) if touched["reject"] else found
    string = reading.outline.text.string
    return {span: names.commitment(span.of(string)) for span in [*found, *sorted(touched["add"])]}


def plain(value: Decimal) -> str:
    """A number without superfluous noughts.

    >>> plain(Decimal("150000.00")), plain(Decimal("2.50"))
    ('150000', '2.5')
    """
    return format(value.normalize(), "f")


def local(iri: URIRef) -> str:
    """What stands after the last slash."""
    return iri.rsplit("/", 1)[-1]
