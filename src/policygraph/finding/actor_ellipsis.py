"""Actors of which only half a name is written: "arbeidstaker- og …", "offentlig og privat sektor", "partene"."""

from __future__ import annotations

import re

from policygraph.finding.actor_lexicon import ActorLexicon, Named, display_name, kind_of
from policygraph.finding.noun_phrases import ADJECTIVES, is_nominal
from policygraph.finding.passage import Passage
from policygraph.finding.roles import role_of
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import Situation
from policygraph.records.text import Span

SHARED = sifted(r"(\w+)\s+(?:og|eller|samt)\s+$")
#: "arbeidet med idrett" is work on it, not with it
WORK_WITH = sifted(r"\barbeid\w*\s+med$")
HANGING = re.compile(r"(?<!\w)(\w{3,})-\s+(?:og|eller|samt)\s+(?=(\w{6,}))")


def hanging(passage: Passage, lexicon: ActorLexicon, named: list[Named]) -> list[Named]:
    """The first half of "arbeidstaker- og arbeidsgiverorganisasjonene", with the second half's end put to it."""
    found: list[Named] = []
    if "-" not in passage.low:
        return found
    for match in HANGING.finditer(passage.string, passage.span.start, passage.span.end):
        first, second = match.group(1), match.group(2)
        if not any(name.span.start <= match.start(2) < name.span.end for name in named):
            continue
        for cut in range(2, len(second) - 3):
            word = first + second[cut:]
            hits = lexicon.matcher.find(word)
            if len(hits) == 1 and hits[0].span == Span(0, len(word)) and hits[0].shape in ("same", "inflected"):
                concept = hits[0].concepts[0]
                actor = concept if concept.scheme == "actor" else None
                name = display_name(actor) if actor else kind_of(hits[0].label, hits[0].concepts)
                span = Span(match.start(1), match.end(1) + 1)
                found.append(Named(span, name, concept.type or "other", "actor-hanging-hyphen", actor))
                break
    return found


def shared_noun(passage: Passage, lexicon: ActorLexicon, named: list[Named]) -> list[Named]:
    """The first of two that share a noun: "offentlig" in "offentlig og privat sektor"."""
    found = []
    for other in named:
        words = other.span.of(passage.string).split()
        match = SHARED.search(passage.string, passage.span.start, other.span.start) if len(words) > 1 else None
        if match is None:
            continue
        name = f"{match.group(1)} {' '.join(words[1:])}"
        hits = lexicon.matcher.find(name)
        if len(hits) == 1 and hits[0].span == Span(0, len(name)) and hits[0].concepts[0].scheme == "actor":
            actor = hits[0].concepts[0]
            span = Span(*match.span(1))
            found.append(Named(span, display_name(actor), actor.type or "other", "actor-shared-noun", actor))
    return found


def short_form(passage: Passage, lexicon: ActorLexicon, named: list[Named]) -> list[Named]:
    """Short forms that mean an actor as a partner ("sammen med partene") or without a noun ("la ideelle drive")."""
    found: list[Named] = []
    if lexicon.short_words.isdisjoint(passage.tokens.lows):
        return found
    for hit in lexicon.short_forms.find(passage.string, passage.span):
        role, _ = role_of(passage, hit.span)
        actor = hit.concepts[0]
        taken = any(name.span.meets(hit.span) for name in named)
        adjective = hit.label in ADJECTIVES
        neuter = re.search(r"\bdet\s+$", passage.string[passage.span.start : hit.span.start], re.I)
        shares = role == "partner" and not WORK_WITH.search(Situation(passage, hit.span).governor)
        counts = is_nominal(passage, hit.span) and not neuter if adjective else shares
        if hit.shape == "same" and not taken and counts:
            found.append(Named(hit.span, display_name(actor), actor.type or "other", "actor-short-form", actor))
    return found
