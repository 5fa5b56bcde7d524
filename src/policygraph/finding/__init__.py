"""Outline to Reading: commitments and what is named in them, by ordered rules."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from policygraph.finding.actions import resolve
from policygraph.finding.actor_lexicon import ActorLexicon
from policygraph.finding.actors import find_actors
from policygraph.finding.collecting import Collected, collect
from policygraph.finding.cues import Cues, cues_of
from policygraph.finding.deadlines import find_deadline
from policygraph.finding.groups import GroupLexicon, find_groups
from policygraph.finding.instrument_lexicon import InstrumentLexicon, instrument_lexicon_of
from policygraph.finding.instruments import find_instruments
from policygraph.finding.issuer import issuer_of
from policygraph.finding.lexicon import Lexicon, lexicon_of
from policygraph.finding.passage import Passage
from policygraph.finding.quantities import find_quantities
from policygraph.finding.self_description import said_in
from policygraph.finding.sentence import Setting
from policygraph.finding.units import UnitLexicon
from policygraph.records.concepts import Vocabulary
from policygraph.records.findings import Commitment, Doubt, Reading
from policygraph.records.outline import Outline
from policygraph.records.source import Description

__all__ = ["find", "said_in"]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A vocabulary made ready for matching: verbs, cues, and what the finders of mentions need."""

    verbs: Lexicon
    cues: Cues
    actors: ActorLexicon
    groups: GroupLexicon
    instruments: InstrumentLexicon
    units: UnitLexicon


@lru_cache(maxsize=2)
def compile_vocabulary(vocabulary: Vocabulary) -> Compiled:
    """The lookups of a vocabulary, built once."""
    collecting = gc.isenabled()
    gc.disable()  # hundreds of thousands of forms are made and none is garbage: looking for it doubles the time
    try:
        return Compiled(
            lexicon_of(vocabulary),
            cues_of(vocabulary),
            ActorLexicon.of(vocabulary),
            GroupLexicon.of(vocabulary),
            instrument_lexicon_of(vocabulary),
            UnitLexicon.of(vocabulary),
        )
    finally:
        if collecting:
            gc.enable()


def find(outline: Outline, vocabulary: Vocabulary, description: Description) -> Reading:
    """Everything found in a document; the same outline and vocabulary give the same reading."""
    compiled = compile_vocabulary(vocabulary)
    issuer = issuer_of(outline, compiled.cues, description.publisher)
    setting = Setting(compiled.verbs, compiled.cues, issuer)
    doubts: list[Doubt] = []
    commitments = tuple(commitment(collected, compiled) for collected in collect(outline, setting, doubts))
    doubts += shared_names(commitments, outline.text.string)
    return Reading(outline, description, issuer.concept, commitments, tuple(doubts))


def shared_names(commitments: Iterable[Commitment], string: str) -> Iterator[Doubt]:
    """A doubt for every name in ``string`` that several actors have, at its first place: which is meant stays open."""
    told: set[str] = set()
    for actor in (actor for commitment in commitments for actor in commitment.actors if actor.candidates):
        others = ", ".join(candidate.name() for candidate in actor.candidates)
        message = f'"{actor.span.of(string)}" is taken for {actor.name}, but may also name {others}'
        if message not in told:
            told.add(message)
            yield Doubt(actor.span, "actor-shared-name", message)


def commitment(collected: Collected, compiled: Compiled) -> Commitment:
    """The commitment that a promise makes, with its modality, verb and action and what is named in it."""
    promise = collected.promise
    sentence, verb = promise.sentence, promise.verb
    modality, modality_rule = collected.modality
    action, action_rule = resolve(promise)
    passage = Passage(
        string=sentence.string,
        span=collected.span,
        language=sentence.language,
        form=collected.form,
        modality=modality,
        verb=None if verb is None else verb.verb.lemma,
        action=action,
        verb_span=None if verb is None else sentence.covered(verb.at, verb.at + 1),
        lead_in=collected.lead_in,
        issuer=sentence.setting.issuer.names,
        sentence=sentence,
    )
    return Commitment(
        span=passage.span,
        form=passage.form,
        modality=passage.modality,
        verb=passage.verb,
        action=passage.action,
        language=passage.language,
        rules=(*collected.rules, modality_rule, action_rule),
        section=collected.section,
        parent=collected.parent,
        lead_in=collected.lead_in,
        actors=find_actors(passage, compiled.actors),
        groups=find_groups(passage, compiled.groups),
        instruments=find_instruments(passage, compiled.instruments),
        numbers=find_quantities(passage, compiled.units),
        deadline=find_deadline(passage, compiled.units),
    )
