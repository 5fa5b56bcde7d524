"""Readings of invented documents, made by hand: what finding would hand on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from policygraph.records.concepts import Concept, Label
from policygraph.records.findings import (
    Commitment,
    Deadline,
    Doubt,
    Group,
    InstrumentUse,
    Involvement,
    Quantity,
    Reading,
)
from policygraph.records.outline import Outline, Section
from policygraph.records.source import Description, Line, Source
from policygraph.records.text import Piece, Span, Text

ACTOR = "https://w3id.org/policygraph/id/actor/"
INSTRUMENT = "https://w3id.org/policygraph/id/instrument/"


def concept(iri: str, scheme: str, kind: str, nb: str, nn: str, en: str, **notes: str) -> Concept:
    labels = (Label(nb, "nb", "pref"), Label(nn, "nn", "pref"), Label(en, "en", "pref"))
    key = iri.rsplit("/", 1)[-1]
    return Concept(iri, scheme, key, kind, labels, tuple(sorted(notes.items())))


PARTY = concept(
    f"{ACTOR}eksempelpartiet",
    "actor",
    "party",
    "Eksempelpartiet",
    "Eksempelpartiet",
    "The Example Party",
    name="Eksempelpartiet",
)
TILSYN = concept(
    f"{ACTOR}vegvaktsynet",
    "actor",
    "agency",
    "Vegvaktsynet",
    "Vegvaktsynet",
    "Road Watch Authority",
    name="Vegvaktsynet",
    identifier="999999999",
)
PARTNERS = concept(
    f"{ACTOR}partene", "actor", "social-partners", "partene i arbeidslivet", "partane i arbeidslivet", "the partners"
)
VEGLOV = concept(
    f"{INSTRUMENT}vegvaktloven",
    "instrument",
    "law",
    "vegvaktloven",
    "vegvaktlova",
    "Road Watch Act",
    identifier="lov/2099-01-01-1",
)
YOUTH = concept(
    "https://w3id.org/policygraph/vocab/target-group/youth", "target-group", "", "unge", "unge", "young people"
)

PROGRAMME = """Et tryggere arbeidsliv
Eksempelpartiet vil:
styrke Vegvaktsynet med 100 nye stillinger innen 2027, i samarbeid med partene i arbeidslivet
endre vegvaktloven slik at unge får et kompetansefond:
a) et fond i hvert fylke
Vegvaktsynet skal styrkes, og Vegvaktsynet skal høres i 2,5 prosent av sakene.
Hvert år skal Rådet for gode veier rapportere."""


def text_of(string: str, name: str = "program.txt") -> Text:
    """A text whose every paragraph stands on one line of the file, ten lines a page."""
    lines, ledger, start = [], [], 0
    for number, words in enumerate(string.split("\n"), 1):
        lines.append(Line(words, number, page=1 + (number - 1) // 4))
        ledger.append(Piece(start, start + len(words), number - 1, 0))
        start += len(words) + 1
    raw = string.encode()
    sha256 = hashlib.sha256(raw).hexdigest()
    source = Source(name, "text/plain", sha256, len(raw), lines[-1].page, tuple(lines))
    return Text(source, string, (), tuple(ledger))


def span(string: str, words: str, within: Span | None = None) -> Span:
    """Where ``words`` stand in ``string``, first inside ``within``."""
    start = string.index(words, within.start if within else 0)
    return Span(start, start + len(words))


def programme(string: str = PROGRAMME, description: Description | None = None, name: str = "program.txt") -> Reading:
    """The reading of :data:`PROGRAMME`, or of an edited version that keeps the words its findings stand on."""
    text = text_of(string, name)
    heading = string.split("\n")[0]
    number = re.match(r"[\d.]+ ", heading)
    title = heading[number.end() :] if number else heading
    lines = {line.split(" ")[0]: span(string, line) for line in string.split("\n")[1:]}
    lead_in = next(place for place in lines.values() if place.of(string).endswith("vil:"))
    first, second = span_of(string, "styrke"), span_of(string, "endre")
    third, fourth, fifth = span_of(string, "a)"), span_of(string, "Vegvaktsynet skal"), span_of(string, "Hvert")
    third = Span(third.start + 3, third.end)
    everything = (
        Commitment(
            first,
            "list",
            "firm",
            "styrke",
            "strengthen",
            "nb",
            ("lead-in-open",),
            section=0,
            lead_in=lead_in,
            actors=(
                Involvement(
                    span(string, "Vegvaktsynet", first),
                    "Vegvaktsynet",
                    "agency",
                    "affected",
                    ("actor-listed", "role-affected"),
                    TILSYN,
                ),
                Involvement(
                    span(string, "partene i arbeidslivet", first),
                    "partene i arbeidslivet",
                    "social-partners",
                    "partner",
                    ("actor-listed", "role-partner-phrase"),
                    PARTNERS,
                ),
            ),
            numbers=(
                Quantity(
                    span(string, "100 nye stillinger", first),
                    Decimal(100),
                    "nye stillinger",
                    "count",
                    "increase-by",
                    ("quantity-level",),
                ),
            ),
            deadline=Deadline(
                span(string, "innen 2027", first), "2027", "by", "year", ("deadline-by-date",), end="2027-12-31"
            ),
        ),
        Commitment(
            second,
            "list",
            "firm",
            "endre",
            "reform",
            "nb",
            ("lead-in-open",),
            section=0,
            lead_in=lead_in,
            groups=(Group(span(string, "unge", second), ("group-listed",), YOUTH),),
            instruments=(
                InstrumentUse(
                    span(string, "vegvaktloven", second),
                    "vegvaktloven",
                    "law",
                    ("instrument-named",),
                    VEGLOV,
                    action="reform",
                ),
                InstrumentUse(span(string, "kompetansefond", second), "kompetansefond", "fund", ("instrument-head",)),
            ),
        ),
        Commitment(
            third,
            "list",
            "firm",
            None,
            "other",
            "nb",
            ("item-infinitive",),
            section=0,
            parent=1,
            lead_in=lead_in,
            instruments=(InstrumentUse(span(string, "fond", third), "fond", "fund", ("instrument-head",)),),
        ),
        Commitment(
            fourth,
            "prose",
            "firm",
            "styrke",
            "strengthen",
            "nb",
            ("shall",),
            section=0,
            actors=tuple(
                Involvement(place, "Vegvaktsynet", "agency", "affected", ("actor-listed",), TILSYN)
                for place in (
                    span(string, "Vegvaktsynet", fourth),
                    span(string, "Vegvaktsynet", Span(fourth.start + 1, fourth.end)),
                )
            ),
            numbers=(
                Quantity(
                    span(string, "2,5 prosent", fourth),
                    Decimal("2.5"),
                    "prosent",
                    "percent",
                    "reach",
                    ("quantity-level",),
                ),
            ),
        ),
        Commitment(
            fifth,
            "prose",
            "firm",
            "rapportere",
            "other",
            "nb",
            ("shall",),
            section=0,
            actors=(
                Involvement(
                    span(string, "Rådet for gode veier", fifth),
                    "Rådet for gode veier",
                    "other",
                    "responsible",
                    ("actor-by-head", "role-subject"),
                ),
            ),
            deadline=Deadline(span(string, "Hvert år", fifth), "P1Y", "yearly", "year", ("deadline-in-date",)),
        ),
    )
    said = description or Description(
        title="Eksempelpartiets arbeidsprogram",
        publisher="Eksempelpartiet",
        issued="2025-04-05",
        period_start="2025",
        period_end="2029",
        language="nb",
        document_type="party-programme",
        origins=(("title", "metadata table"),),
    )
    section = Section(title, number.group().strip() if number else None, 1, span(string, heading), None)
    outline = Outline(text, "nb", (section,), ())
    doubt = Doubt(span(string, "Rådet for gode veier", fifth), "actor-by-head", "no list has this body")
    return Reading(outline, said, PARTY, everything, (doubt,))


def span_of(string: str, start: str) -> Span:
    """The first line that starts so."""
    line = next(line for line in string.split("\n") if line.lower().startswith(start.lower()))
    return span(string, line)


def other_document(reading: Reading, **changes: str | None) -> Reading:
    """The same reading under another description."""
    return replace(reading, description=replace(reading.description, **changes))  # type: ignore[arg-type]


def keep(reading: Reading, indices: Sequence[int]) -> Reading:
    """A reading of some commitments only; parents must be kept too."""
    kept = tuple(reading.commitments[i] for i in indices)
    return replace(reading, commitments=kept)
