"""What the ontology knows of instruments, compiled once: named ones, and the nouns that denote a means of policy."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from policygraph.finding.lexicon import Lexicon, lexicon_of
from policygraph.finding.matcher import Matcher
from policygraph.finding.tokens import Remembered
from policygraph.language import nouns_nb, nouns_nn
from policygraph.language.nynorsk_spelling import nynorsk
from policygraph.records.concepts import Concept, Vocabulary

#: the forms of a noun in the written standard of its label; a bokmål noun has nynorsk forms too
NOUN_FORMS: dict[str, Callable[[str], frozenset[str]]] = {
    "nb": lambda noun: nouns_nb.forms(noun) | nouns_nn.forms(noun) | nouns_nn.forms(nynorsk(noun)),
    "nn": nouns_nn.forms,
}
#: a name that begins with an acronym and a hyphen
JOINED = re.compile(r"([A-ZÆØÅ]{2,})-(\w[\w-]+)").fullmatch
#: a compound's first part has at least this many letters
SHORTEST_FIRST_PART = 2


@dataclass(frozen=True, slots=True)
class Head:
    """A noun of the scheme ``instrument-head``: its type, and in which readings it counts (see the Turtle file).

    ``main`` is the noun itself; its other labels are compounds and words of the same kind. ``false_words`` are all
    words of its ``false_phrases``.
    """

    key: str
    main: str
    type: str
    when: frozenset[str]
    described_by: tuple[str, ...]
    followed_by: frozenset[str]
    false_phrases: tuple[tuple[str, ...], ...]
    false_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class InstrumentLexicon:
    """The named instruments, the heads by form, the cues of building and founding, the modifiers, and the verbs.

    ``heads`` maps a form to its head (``None`` for a false friend), whether it also ends compounds, and its lemma;
    ``cues`` a form to the notations of its cues; ``modifiers`` the first part of a compound to the type it gives;
    ``introducing`` are the forms of verbs that introduce something.
    """

    named: Matcher
    heads: dict[str, tuple[Head | None, bool, str]]
    cues: dict[str, frozenset[str]]
    modifiers: dict[str, str]
    verbs: Lexicon
    introducing: frozenset[str]
    _known: Remembered[tuple[Head, str, str] | None] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_known", Remembered(self._look_up))

    def head(self, word: str) -> tuple[Head, str, str] | None:
        """The head that a word in lower case is or ends in, the compound's first part ("" for none) and the lemma.

        The longest known ending decides; where that is a false friend, there is no head. A word is looked up once.
        """
        return self._known[word]

    def is_activity(self, word: str) -> bool:
        """Whether a word in lower case is or ends in a noun for a bare activity or state ("utredningsarbeid")."""
        return any("activity" in self.cues.get(word[cut:], ()) for cut in range(len(word) - 2))

    def _look_up(self, word: str) -> tuple[Head, str, str] | None:
        for cut in range(len(word)):
            known = self.heads.get(word[cut:])
            first = word[:cut].strip("-")
            if known is None or (cut and (not known[1] or (len(first) < SHORTEST_FIRST_PART and not first.isdigit()))):
                continue
            return None if known[0] is None else (known[0], first, known[2])
        return None


@lru_cache(maxsize=4)
def instrument_lexicon_of(vocabulary: Vocabulary) -> InstrumentLexicon:
    """The compiled instruments of a vocabulary: schemes ``instrument``, ``instrument-head`` and their helpers."""
    heads: dict[str, tuple[Head | None, bool, str]] = {}
    for concept in vocabulary.of("instrument-head"):
        head = _head(concept)
        for form, ends_compounds, lemma in _head_forms(concept):
            known = heads.get(form)
            if known is None or known[2] != form:
                heads[form] = (head, ends_compounds or (known is not None and known[1]), lemma)
            elif ends_compounds:
                heads[form] = (known[0], True, known[2])
    for concept in vocabulary.of("instrument-head"):
        for word in concept.values("falseFriend"):
            for language in sorted(NOUN_FORMS):
                for form in sorted(NOUN_FORMS[language](word)):
                    heads.setdefault(form, (None, True, ""))
        for form in concept.values("notForm"):
            heads[form] = (None, True, "")
    verbs = lexicon_of(vocabulary)
    cues = _cues(vocabulary, verbs)
    modifiers = {
        word: concept.type or "other"
        for concept in vocabulary.of("instrument-modifier")
        for label in concept.labels
        if label.kind == "hidden"
        for word in (nynorsk(label.text), label.text)
    }
    named = Matcher(map(_also_split, vocabulary.of("instrument")))
    introducing = frozenset(word for word in cues if "introduced" in cues[word] and verbs.is_a(word, "inf pass"))
    return InstrumentLexicon(named, heads, cues, modifiers, verbs, introducing)


def _also_split(concept: Concept) -> Concept:
    """The concept with its labels that a hyphen joins to an acronym written as two words, too ("EØS avtalen")."""
    split = [replace(label, text=f"{known[1]} {known[2]}") for label in concept.labels if (known := JOINED(label.text))]
    return replace(concept, labels=concept.labels + tuple(split)) if split else concept


def _cues(vocabulary: Vocabulary, verbs: Lexicon) -> dict[str, frozenset[str]]:
    """Every form of the verbs and nouns of the scheme ``instrument-cue``, with the notations of their cues."""
    cues: dict[str, set[str]] = defaultdict(set)
    lemmas: dict[str, set[str]] = defaultdict(set)
    for concept in vocabulary.of("instrument-cue"):
        for label in concept.labels:
            if label.kind == "hidden" and label.language in NOUN_FORMS:
                lemmas[label.text].add(concept.key)
                is_verb = verbs.is_a(label.text, "inf")
                for form in {label.text} if is_verb else NOUN_FORMS[label.language](label.text):
                    cues[form].add(concept.key)
    for word, forms in verbs.forms.items():
        for verb in forms:
            if verb.kind in ("inf", "pres", "pass", "part"):
                cues[word] |= lemmas.get(verb.head, set())
    return {word: frozenset(keys) for word, keys in cues.items() if keys}


def _head(concept: Concept) -> Head:
    phrases = (phrase.split() for phrase in concept.values("falsePhrase"))
    both = (norm for words in phrases for norm in (tuple(words), tuple(map(nynorsk, words))))
    false_phrases = tuple(dict.fromkeys(both))
    return Head(
        concept.key,
        concept.name("nb"),
        concept.type or "other",
        frozenset(concept.values("countsWhen")),
        tuple(sorted({form for word in concept.values("describedBy") for form in (word, nynorsk(word))})),
        frozenset(concept.values("followedBy")),
        false_phrases,
        frozenset(word for phrase in false_phrases for word in phrase),
    )


def _head_forms(concept: Concept) -> Iterator[tuple[str, bool, str]]:
    """Every form of a head's Norwegian labels, with whether it also ends compounds, and the label's noun."""
    for label in concept.labels:
        if label.language in NOUN_FORMS and " " not in label.text:
            word = label.text.removeprefix("-")
            exact = label.exact_case and word.isupper()
            for form in sorted({word.lower()} if exact else NOUN_FORMS[label.language](word.lower())):
                yield form, label.text.startswith("-"), word.lower()
