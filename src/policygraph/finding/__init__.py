"""Outline to Reading: commitments and what is named in them, by ordered rules."""

from __future__ import annotations

from policygraph.finding.actions import resolve
from policygraph.finding.collecting import Collected, collect
from policygraph.finding.cues import cues_of
from policygraph.finding.issuer import issuer_of
from policygraph.finding.lexicon import lexicon_of
from policygraph.finding.modality import settle
from policygraph.finding.passage import Passage
from policygraph.finding.sentence import Setting
from policygraph.records.concepts import Vocabulary
from policygraph.records.findings import Commitment, Doubt, Reading
from policygraph.records.outline import Outline
from policygraph.records.source import Description


def find(outline: Outline, vocabulary: Vocabulary, description: Description) -> Reading:
    """Everything found in a document; the same outline and vocabulary give the same reading."""
    cues = cues_of(vocabulary)
    issuer = issuer_of(outline, vocabulary, cues, description.publisher)
    setting = Setting(lexicon_of(vocabulary), cues, issuer)
    doubts: list[Doubt] = []
    commitments = tuple(commitment(collected) for collected in collect(outline, setting, doubts))
    return Reading(outline, description, issuer.concept, commitments, tuple(doubts))


def passage_of(collected: Collected) -> Passage:
    """What the finders of actors, instruments, amounts and times are handed."""
    promise = collected.promise
    sentence = promise.sentence
    modality, _ = collected.modality
    action, _ = resolve(promise)
    verb, subject = promise.verb, promise.subject
    return Passage(
        sentence.string,
        collected.span,
        sentence.language,
        collected.form,
        modality,
        None if verb is None else verb.verb.lemma,
        action,
        None if verb is None else sentence.covered(verb.at, verb.at + 1),
        None if subject is None else sentence.covered(*subject),
        collected.lead_in,
        sentence.setting.issuer.names,
    )


def commitment(collected: Collected) -> Commitment:
    """The commitment that a promise makes, with its modality, verb and action."""
    passage = passage_of(collected)
    _, action_rule = resolve(collected.promise)
    _, modality_rule = collected.modality
    return Commitment(
        passage.span,
        passage.form,
        passage.modality,
        passage.verb,
        passage.action,
        passage.language,
        (*collected.rules, modality_rule, action_rule),
        collected.section,
        collected.parent,
        collected.lead_in,
    )


__all__ = ["find", "settle"]
