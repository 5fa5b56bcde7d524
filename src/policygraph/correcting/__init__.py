"""Readings to corrected readings: what a person put right is applied anew on every build, or told as not applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from policygraph.correcting.finding_again import GoneError, Known, document_of, position_of, sought
from policygraph.correcting.findings import RULE, NotPossibleError, iri_of
from policygraph.correcting.table import read_corrections
from policygraph.correcting.values import changed, check_value, stated
from policygraph.errors import DataError
from policygraph.rdf.build import document_keys
from policygraph.rdf.commitments import commitment_iris
from policygraph.rdf.names import DocumentNames, Names
from policygraph.records.concepts import Concept, Vocabulary
from policygraph.records.corrections import Applied, Correction, Unapplied
from policygraph.records.findings import Commitment, Involvement, Reading
from policygraph.records.outline import Kind
from policygraph.records.text import Span

__all__ = ["Corrected", "correct", "read_corrections"]

TARGET = re.compile(r"https?://\S+|[a-z2-7]{12}(?:-\d+)?")


@dataclass(frozen=True, slots=True)
class Corrected:
    """The readings after correction, and which corrections were applied or not, in the order of the file."""

    readings: tuple[Reading, ...]
    applied: tuple[Correction, ...]
    unapplied: tuple[Unapplied, ...]


def correct(
    readings: Sequence[Reading], corrections: Sequence[Correction], *, base: str, vocabulary: Vocabulary
) -> Corrected:
    """Apply ``corrections`` to what the rules found; none is dropped silently.

    Merges come first, then rejections, changes and additions. Raises ``DataError`` for a value or target that
    cannot be.
    """
    for each in corrections:
        check_value(each, vocabulary)
        if each.kind in ("reject", "change") and not TARGET.fullmatch(each.target):
            what = f"the target is {each.target!r}"
            raise DataError(what, where=each.where, hint="copy the IRI or the content key of a commitment")
    batch = Batch(readings, base, vocabulary)
    for kind in ("merge", "reject", "change", "add"):
        for each in corrections:
            if each.kind == kind:
                batch.apply(each)
    done = batch.finished()
    unapplied = tuple(
        Unapplied(each, batch.refused[each], document_of(each, batch.known))
        for each in corrections
        if each in batch.refused
    )
    return Corrected(done, tuple(each for each in corrections if each not in batch.refused), unapplied)


class Batch:
    """Readings while they are corrected; commitments go by their place until the end, so that indices hold."""

    def __init__(self, readings: Sequence[Reading], base: str, vocabulary: Vocabulary) -> None:
        self.readings = list(readings)
        self.names = Names(base)
        self.vocabulary = vocabulary
        self.concepts = {c.iri: c for c in vocabulary.of("actor")}
        iris = {identity(reading): str(self.names.document(key)) for key, reading in document_keys(readings)}
        self.known = [known_of(reading, iris[identity(reading)], self.names) for reading in readings]
        self.commitments: list[list[Commitment]] = [list(reading.commitments) for reading in readings]
        self.rejected: list[set[int]] = [set() for _ in readings]
        self.added: list[list[Commitment]] = [[] for _ in readings]
        self.applied: list[list[Applied]] = [[] for _ in readings]
        self.merged: dict[str, str] = {}
        self.refused: dict[Correction, str] = {}

    def apply(self, correction: Correction) -> None:
        """Apply one correction, or note why not."""
        try:
            getattr(self, correction.kind)(correction)
        except (GoneError, NotPossibleError) as reason:
            self.refused[correction] = str(reason)

    def same(self, at: int) -> Iterable[int]:
        """All readings of the same file under the same description: the graph counts them once."""
        return [i for i, each in enumerate(self.readings) if identity(each) == identity(self.readings[at])]

    def merge(self, correction: Correction) -> None:
        """One actor wherever it is involved becomes another."""
        everyone = [each for commitments in self.commitments for found in commitments for each in found.actors]
        stays: Concept | Involvement | None = self.concepts.get(correction.value)
        stays = stays or next((each for each in everyone if iri_of(each, self.names) == correction.value), None)
        if stays is None:
            raise NotPossibleError(f"no actor of the lists or of these documents is {correction.value}")
        for reading in self.readings:
            publisher = self.names.publisher(reading.description.publisher or "")
            if correction.target in (reading.promisor.iri if reading.promisor else "", str(publisher)):
                name = reading.outline.text.source.name
                raise NotPossibleError(
                    f"it is the publisher of {name}, whose IRIs follow from it; mend the metadata table"
                )
        touched = False
        for at, commitments in enumerate(self.commitments):
            spans = []
            before = ""
            for i, found in enumerate(commitments):
                hits = [each for each in found.actors if iri_of(each, self.names) == correction.target]
                if hits:
                    before = hits[0].actor.name() if hits[0].actor else hits[0].name
                    spans.append(found.span)
                    commitments[i] = replace(found, actors=self.merged_actors(found, hits, stays))
            if spans:
                touched = True
                self.applied[at].append(Applied(correction, tuple(spans), before))
        if not touched:
            raise NotPossibleError(f"no commitment involves {correction.target}")
        self.merged[correction.target] = correction.value

    def merged_actors(
        self, found: Commitment, hits: Sequence[Involvement], stays: Concept | Involvement
    ) -> tuple[Involvement, ...]:
        """The actors of a commitment after a merge, each once in a role."""
        actors: dict[tuple[str, str], Involvement] = {}
        for each in found.actors:
            if each in hits:
                concept = stays if isinstance(stays, Concept) else stays.actor
                name = each.name if isinstance(stays, Concept) else stays.name
                kind = (stays.type or each.type) if isinstance(stays, Concept) else stays.type
                rules = tuple(dict.fromkeys((*each.rules, RULE)))
                each = replace(each, actor=concept, name=name, type=kind, rules=rules, candidates=())
            actors.setdefault((iri_of(each, self.names), each.role), each)
        return tuple(actors.values())

    def reject(self, correction: Correction) -> None:
        """A commitment that is none."""
        at, index = position_of(correction, self.known)
        for same in self.same(at):
            self.rejected[same].add(index)
            self.applied[same].append(Applied(correction, (self.commitments[same][index].span,)))

    def change(self, correction: Correction) -> None:
        """Another value for a field."""
        at, index = position_of(correction, self.known)
        if index in self.rejected[at]:
            raise NotPossibleError("another correction rejects it")
        meant = replace(correction, actor=self.merged.get(correction.actor, correction.actor))
        for same in self.same(at):
            found, string = self.commitments[same][index], self.known[same].string
            self.commitments[same][index], before = changed(found, meant, string, self.names, self.vocabulary)
            self.applied[same].append(Applied(correction, (found.span,), before))

    def add(self, correction: Correction) -> None:
        """A commitment that no rule found, as a person states it; what is named in it is not looked for."""
        at, span = sought(correction, self.known)
        for i, found in enumerate(self.commitments[at]):
            if found.span == span or (found.span.meets(span) and i not in self.rejected[at]):
                raise NotPossibleError(f"its words belong to {self.known[at].iris[i]}; change or reject that one")
        if any(each.span.meets(span) for each in self.added[at]):
            raise NotPossibleError("its words belong to another correction")
        reading = self.readings[at]
        block = next((each for each in reading.outline.blocks if each.span.holds(span)), None)
        if block is None or block.kind is Kind.FURNITURE:
            raise NotPossibleError("its words stand in no single paragraph, item or heading")
        said = stated(correction)
        is_item = block.kind is Kind.ITEM
        new = Commitment(
            span=span,
            form="list" if is_item else "prose",
            modality=said["modality"],
            verb=said.get("verb"),
            action=said["action"],
            language=block.language,
            rules=(RULE,),
            section=block.section,
            lead_in=block.lead_in if is_item else None,
        )
        for same in self.same(at):
            self.added[same].append(new)
            self.applied[same].append(Applied(correction, (span,)))

    def finished(self) -> tuple[Reading, ...]:
        """The corrected readings, commitments in reading order again."""
        return tuple(self.finish(at) for at in range(len(self.readings)))

    def finish(self, at: int) -> Reading:
        """One reading without what was rejected, with what was added; parts of a rejected one go to what it was in."""
        commitments, rejected = self.commitments[at], self.rejected[at]
        if not self.applied[at]:
            return self.readings[at]
        kept = [(found, i) for i, found in enumerate(commitments) if i not in rejected]
        if self.added[at]:
            kept = sorted([*kept, *((found, -1) for found in self.added[at])], key=lambda pair: pair[0].span)
        now = {i: place for place, (_, i) in enumerate(kept)}
        final = []
        for found, _ in kept:
            parent = found.parent
            while parent is not None and parent in rejected:
                parent = commitments[parent].parent
            final.append(replace(found, parent=None if parent is None else now[parent]))
        remaining = {found.span for found in final}
        corrections = tuple(
            each
            if each.correction.kind != "merge"
            else replace(each, spans=tuple(s for s in each.spans if s in remaining))
            for each in self.applied[at]
        )
        return replace(self.readings[at], commitments=tuple(final), corrections=corrections)


def identity(reading: Reading) -> tuple[object, ...]:
    """What makes two readings one document: the same bytes under the same description."""
    return reading.outline.text.source.sha256, reading.description


def known_of(reading: Reading, iri: str, names: Names) -> Known:
    """A document with the IRIs its commitments have before any correction."""
    text = reading.outline.text
    document = DocumentNames(names.document(iri.rsplit("/", 1)[-1]), text.source.sha256, text.string)
    named = commitment_iris(reading, document)
    spans = tuple(found.span for found in reading.commitments)
    sentences: tuple[Span, ...] = tuple(
        span for block in reading.outline.blocks for span in (block.span, *block.sentences)
    )
    return Known(iri, text.source.name, text.string, spans, tuple(str(named[span]) for span in spans), sentences)
