"""The cues and contents of the ontology as lookups: phrases of words → what they signal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from policygraph.finding.tokens import Remembered, Token
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import ADVERBS, NOMINATIVE, PRESENT_MODALS
from policygraph.language.lists import alternatives
from policygraph.records.concepts import Concept, Vocabulary

#: endings that a noun or adjective of the contents may take
INFLECTION = r"(?:e?n|e?t|a|e|er|ene|ane|ar|ene?s|s)?"


#: words that end like a content and are none: "målrettet" is no right, "hjelpemidler" are no money
NO_CONTENT = alternatives(nb, nn, "NO_CONTENT")


#: cues that can make a sentence promise; one without any of their words needs no analysis
TRIGGERING = ("undertakes", "aims", "demands", "commits", "aim-noun", "necessary", "need")
COPULAS = nb.COPULAS | nn.COPULAS


#: types of actor that are no institution with a name
GENERIC = frozenset(("country",))


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """One class of content: which words show it, and the action they stand for."""

    key: str
    action: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases by cue (each a tuple of lower-case words), the modality cues carry, and the contents in order.

    ``openings`` and ``directions`` are single words that tell an action by themselves, each with its class. ``actors``
    leads from a case-folded name to the actors that have it.
    """

    phrases: dict[str, frozenset[tuple[str, ...]]]
    carries: dict[str, str]
    nouns: tuple[Content, ...]
    adjectives: tuple[Content, ...]
    benefits: tuple[Content, ...] = ()
    means: tuple[Content, ...] = ()
    openings: Mapping[str, str] = field(default_factory=dict)
    directions: Mapping[str, str] = field(default_factory=dict)
    triggers: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    actors: Mapping[str, tuple[Concept, ...]] = field(default_factory=dict)
    _shown: Remembered[tuple[Content, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_shown", Remembered(self._show))

    def at(
        self, cue: str, tokens: Sequence[Token], at: int, reach: int = 2, over: tuple[int, int] | None = None
    ) -> int:
        """How many tokens from ``at`` on are a phrase of ``cue`` (0 if none).

        The words after the first may stand apart, with up to ``reach`` others between ("går vi inn for"), and with the
        subject ``over`` which to pass ("går partiet inn for").
        """
        best = 0
        starts = (at + 1,) if over is None or over[0] != at + 1 else (at + 1, over[1])
        for phrase in self.starting(cue).get(tokens[at].low, ()) if at < len(tokens) else ():
            for start in starts if len(phrase) > 1 else starts[:1]:
                place, left = start, reach
                for word in phrase[1:]:
                    while (
                        place < len(tokens) and tokens[place].low != word and left and may_stand_between(tokens[place])
                    ):
                        place, left = place + 1, left - 1
                    if place >= len(tokens) or tokens[place].low != word:
                        break
                    place += 1
                else:
                    best = max(best, place - at)
                    break
        return best

    def nouns_of(self, *keys: str) -> tuple[Content, ...]:
        """The contents with one of ``keys`` that nouns show, in order."""
        return tuple(each for each in self.nouns if each.key in keys)

    def adjectives_of(self, *keys: str) -> tuple[Content, ...]:
        """The contents with one of ``keys`` that adjectives show, in order."""
        return tuple(each for each in self.adjectives if each.key in keys)

    def starting(self, cue: str) -> dict[str, list[tuple[str, ...]]]:
        """The phrases of a cue by their first word."""
        return _starting(self.phrases.get(cue, frozenset()))

    def last_words(self, cue: str) -> frozenset[str]:
        """The words that the phrases of a cue end with."""
        return _last_words(self.phrases[cue])

    def has(self, cue: str, words: str) -> bool:
        """Whether the running lower-case ``words`` hold a phrase of ``cue`` as whole words."""
        return any(map(f" {words} ".__contains__, _padded(self.phrases.get(cue, frozenset()))))

    def shown(self, word: str) -> tuple[Content, ...]:
        """The contents that a lower-case word shows; a word is looked at once."""
        return self._shown[word]

    def _show(self, word: str) -> tuple[Content, ...]:
        ranks = (self.nouns, self.adjectives, self.benefits, self.means)
        return tuple(each for rank in ranks for each in rank if each.pattern.fullmatch(word))


def may_stand_between(token: Token) -> bool:
    """Whether a word may stand inside a phrase: the subject or an adverb ("går vi nå inn for")."""
    return token.low in ADVERBS or token.low in NOMINATIVE or token.text[0].isupper()


@lru_cache(maxsize=64)
def _starting(phrases: frozenset[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda words: (-len(words), words)):
        by_first.setdefault(phrase[0], []).append(phrase)
    return by_first


@lru_cache(maxsize=64)
def _last_words(phrases: frozenset[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in phrases)


@lru_cache(maxsize=64)
def _padded(phrases: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(f" {' '.join(phrase)} " for phrase in sorted(phrases))


@lru_cache(maxsize=4)
def cues_of(vocabulary: Vocabulary) -> Cues:
    """The cues and contents of a vocabulary."""
    phrases, carries = {}, {}
    for concept in vocabulary.of("cue"):
        hidden = (label.text.lower() for label in concept.labels if label.kind == "hidden")
        phrases[concept.key] = frozenset(tuple(text.split()) for text in hidden)
        if carried := concept.values("carries"):
            carries[concept.key] = carried[0].rsplit("/", 1)[-1]
    contents: dict[str, list[Content]] = {"noun": [], "adjective": [], "benefit": [], "means": []}
    for concept in vocabulary.of("content"):
        if (rank := concept.values("rank")[0]) not in contents:
            continue
        labels = sorted({label.text.lower() for label in concept.labels if label.kind == "hidden"})
        stems = "|".join(
            rf"(?:\w|-)*{re.escape(label[1:])}" if label.startswith("-") else re.escape(label) for label in labels
        )
        ending = INFLECTION if rank != "adjective" else ""
        pattern = re.compile(rf"(?!{NO_CONTENT}$)(?:{stems}){ending}")
        contents[rank].append(Content(concept.key, concept.type or "other", pattern))
    triggers = PRESENT_MODALS | {
        word
        for cue in TRIGGERING
        for phrase in phrases.get(cue, ())
        for word in phrase
        if word not in COPULAS or len(phrase) == 1
    }
    bodies = frozenset(
        label.text.lower()
        for concept in vocabulary.of("actor")
        if concept.type not in GENERIC
        for label in concept.labels
        if label.exact_case and label.language != "en"
    )
    actors: dict[str, tuple[Concept, ...]] = {}
    for concept in vocabulary.of("actor"):
        for name in sorted({label.text.casefold() for label in concept.labels}):
            actors[name] = (*actors.get(name, ()), concept)
    noun, adjective, benefit, means = (tuple(contents[rank]) for rank in contents)
    openings, directions = (dict(words_of(vocabulary, rank)) for rank in ("opening", "direction"))
    return Cues(phrases, carries, noun, adjective, benefit, means, openings, directions, triggers, bodies, actors)


def words_of(vocabulary: Vocabulary, rank: str) -> Iterator[tuple[str, str]]:
    """The words of the contents of a rank, each with its class of action, empty where it has none."""
    for concept in vocabulary.of("content"):
        if rank in concept.values("rank"):
            for label in concept.labels:
                if label.kind == "hidden":
                    yield label.text, concept.type or ""
