"""The units of the vocabulary and the words of direction, compiled once for the finders of amounts and times."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policygraph.language import nouns_nb, nouns_nn
from policygraph.records.concepts import Vocabulary

#: units that are kinds of counting, whose names are no words after a number
KINDS = frozenset({"count", "fraction"})
FORMS: dict[str, Callable[[str], frozenset[str]]] = {"nb": nouns_nb.forms, "nn": nouns_nn.forms}


@dataclass(frozen=True, slots=True, eq=False)
class UnitLexicon:
    """From words to notations of the schemes ``unit`` and ``direction``.

    ``words`` holds every form of every unit, lower case but for symbols; ``durations`` the ISO 8601 pattern of each
    unit of time; ``cues`` the words before an amount that give it its direction, longest first; ``long_name`` matches
    a unit of more than one word ("nautiske mil") after white space, ``long_beginnings`` are the first of those words.
    """

    words: dict[str, str]
    durations: dict[str, str]
    cues: tuple[tuple[str, str], ...]
    long_name: re.Pattern[str]
    long_beginnings: frozenset[str]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> UnitLexicon:
        """The lexicon of a vocabulary's schemes ``unit`` and ``direction``."""
        words: dict[str, str] = {}
        durations: dict[str, str] = {}
        for concept in vocabulary.of("unit"):
            for label in concept.labels:
                if label.language == "en" or concept.key in KINDS:
                    continue
                words.setdefault(label.text, concept.key)
                if label.language in FORMS and " " not in label.text:
                    for form in sorted(FORMS[label.language](label.text)):
                        words.setdefault(form, concept.key)
            for pattern in concept.values("duration"):
                durations[concept.key] = pattern
        cues = {
            (label.text, concept.key)
            for concept in vocabulary.of("direction")
            for label in concept.labels
            if label.kind == "hidden"
        }
        long_names = sorted((word for word in words if " " in word), key=lambda word: (-len(word), word))
        long_name = rf"\s+(?:{'|'.join(map(re.escape, long_names))})\b" if long_names else r"(?!)"
        return cls(
            words,
            durations,
            tuple(sorted(cues, key=lambda cue: (-len(cue[0]), cue))),
            re.compile(long_name, re.IGNORECASE),
            frozenset(name.split()[0].lower() for name in long_names),
        )

    def unit(self, word: str) -> str | None:
        """The notation of the unit that a word names, in any form: ``None`` where it names none."""
        return self.words.get(word) or self.words.get(word.lower())

    def duration(self, unit: str) -> str | None:
        """The ISO 8601 pattern of a unit of time ("P{}M")."""
        return self.durations.get(unit)
