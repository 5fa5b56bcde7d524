"""Where facts come from: places in texts, rules, files, and the run, in PROV, NIF and Web Annotation; without a clock.

A commitment and a lead-in have a place of their own (``pg:Evidence``, a Web Annotation specific resource with a
quote and a position selector, https://www.w3.org/TR/annotation-model/#selectors). What is found inside them says by
NIF on itself where its words stand. Each document has its own run, so that graphs built apart can be put together.
"""

from __future__ import annotations

from bisect import bisect_right

from rdflib import RDF, RDFS, XSD, Graph, Literal, URIRef
from rdflib.namespace import PROV

import policygraph
from policygraph.rdf.described import state
from policygraph.rdf.names import DocumentNames, Names
from policygraph.rdf.namespaces import DCAT, DCT, FABIO, MEDIA_TYPE, NIF, OA, PG, SPDX
from policygraph.records.source import Source
from policygraph.records.text import Span, Text

#: characters of context before and after a quote
CONTEXT = 32


def count(number: int) -> Literal:
    """A number that may be nought."""
    return Literal(str(number), datatype=XSD.nonNegativeInteger)


def ordinal(number: int) -> Literal:
    """A number counted from one."""
    return Literal(str(number), datatype=XSD.positiveInteger)


class Provenance:
    """Writes places and origins of one document's facts."""

    def __init__(
        self, graph: Graph, names: Names, document: DocumentNames, text: Text, address: str | None = None
    ) -> None:
        self.graph, self.names, self.document, self.text = graph, names, document, text
        #: where the file can be opened at a page, which only PDF has addresses for (RFC 8118, section 3)
        self.address = address if text.source.media_type == "application/pdf" else None

    def evidence(self, span: Span) -> URIRef:
        """The place of a commitment or lead-in; the same span is the same place."""
        iri = self.document.evidence(span.start, span.end)
        if (iri, RDF.type, PG.Evidence) in self.graph:
            return iri
        quote, position = URIRef(f"{iri}.quote"), URIRef(f"{iri}.position")
        string = self.text.string
        before = string[max(span.start - CONTEXT, 0) : span.start]
        after = string[span.end : span.end + CONTEXT]
        state(
            self.graph,
            iri,
            (RDF.type, PG.Evidence),
            (OA.hasSource, self.document.text),
            (OA.hasSelector, quote),
            (OA.hasSelector, position),
        )
        self.lines(iri, span)
        if self.address:
            page = self.text.place(span).page
            state(self.graph, iri, (PG.view, URIRef(f"{self.address}#page={page}")))
        state(
            self.graph,
            quote,
            (RDF.type, OA.TextQuoteSelector),
            (OA.exact, Literal(span.of(string))),
            (OA.prefix, Literal(before) if before else None),
            (OA.suffix, Literal(after) if after else None),
        )
        state(
            self.graph,
            position,
            (RDF.type, OA.TextPositionSelector),
            (OA.start, count(span.start)),
            (OA.end, count(span.end)),
        )
        return iri

    def lines(self, subject: URIRef, span: Span) -> None:
        """Page and lines of the file in which ``span`` stands."""
        place = self.text.place(span)
        state(
            self.graph,
            subject,
            (PG.page, ordinal(place.page)),
            (PG.pageEnd, ordinal(place.page_end) if place.page_end != place.page else None),
            (PG.lineStart, ordinal(place.line_start)),
            (PG.lineEnd, ordinal(place.line_end)),
            *((PG.repaired, Literal(repair)) for repair in self.repairs(span)),
        )

    def repairs(self, span: Span) -> list[str]:
        """The characters within ``span`` that the file has otherwise ("W → ff"), each once."""
        ledger, found = self.text.ledger, set()
        at = max(bisect_right(ledger, span.start, key=lambda piece: piece.start) - 1, 0)
        while at < len(ledger) and ledger[at].start < span.end:
            piece = ledger[at]
            raw = self.text.source.lines[piece.line].text[piece.column : piece.column + 1]
            if piece.repaired and piece.end > span.start and raw.isprintable() | ("\ue000" <= raw <= "\uf8ff"):
                found.add(f"{raw} → {self.text.string[piece.start : piece.end]}")
            at += 1
        return sorted(found)

    def words(self, subject: URIRef, span: Span) -> None:
        """The words of the text that ``subject`` stands in, by NIF on itself."""
        state(
            self.graph,
            subject,
            (NIF.anchorOf, Literal(span.of(self.text.string))),
            (NIF.beginIndex, count(span.start)),
            (NIF.endIndex, count(span.end)),
            (NIF.referenceContext, self.document.text),
        )

    def files(self, source: Source) -> None:
        """The file that was read, the text taken from it, and the run that did it."""
        names, document = self.names, self.document
        checksum, association = URIRef(f"{document.file}.checksum"), URIRef(f"{document.run}.association")
        version = policygraph.__version__
        state(
            self.graph,
            document.file,
            (RDF.type, PG.SourceFile),
            (DCT.title, Literal(source.name)),
            (DCAT.mediaType, MEDIA_TYPE[source.media_type]),
            (DCAT.byteSize, count(source.byte_size)),
            (FABIO.hasPageCount, ordinal(source.page_count) if source.page_count > 0 else None),
            (SPDX.checksum, checksum),
        )
        state(
            self.graph,
            checksum,
            (RDF.type, SPDX.Checksum),
            (SPDX.algorithm, SPDX.checksumAlgorithm_sha256),
            (SPDX.checksumValue, Literal(source.sha256, datatype=XSD.hexBinary)),
        )
        state(
            self.graph,
            document.text,
            (RDF.type, PG.DocumentText),
            (DCT.extent, count(len(self.text.string))),
            (PROV.wasDerivedFrom, document.file),
            (PROV.wasGeneratedBy, document.run),
        )
        state(
            self.graph,
            document.run,
            (RDF.type, PROV.Activity),
            (PROV.used, document.file),
            (PROV.wasAssociatedWith, names.software(version)),
            (PROV.qualifiedAssociation, association),
        )
        state(
            self.graph,
            association,
            (RDF.type, PROV.Association),
            (PROV.agent, names.software(version)),
            (PROV.hadPlan, names.ruleset(version)),
        )
        state(
            self.graph,
            names.software(version),
            (RDF.type, PROV.SoftwareAgent),
            (RDFS.label, Literal(f"policygraph {version}")),
            (DCAT.version, Literal(version)),
        )
        state(
            self.graph,
            names.ruleset(version),
            (RDF.type, PROV.Plan),
            (RDF.type, PROV.Collection),
            (DCT.title, Literal(f"Rules of policygraph {version}", lang="en")),
            (DCAT.version, Literal(version)),
        )
