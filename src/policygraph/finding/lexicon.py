"""The verb lexicon of the ontology, inflected: from a word as written to the verbs it may be a form of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from policygraph.finding.cues import words_of
from policygraph.finding.sifting import sifted
from policygraph.language import action_nouns, actions_nb, actions_nn, common_verbs, verbs_nb, verbs_nn
from policygraph.language.lists import joined
from policygraph.records.concepts import Concept, Vocabulary

FORMS: dict[str, Callable[[str], Iterator[tuple[str, str]]]] = {"nb": verbs_nb.forms, "nn": verbs_nn.forms}
#: what a noun of doing has near its end, and the fewest letters of one at the end of a compound
DEED = sifted(r"(?:ing|els)")
SHORTEST_DEED = 6
#: endings of verbs that no list has ("digitalisere", "kommunalisere")
VERB_ENDINGS = joined(actions_nb.VERB_ENDINGS, actions_nn.VERB_ENDINGS)


class Verb(NamedTuple):
    """A verb or fixed phrase: its infinitive, the words that follow the verb in it, and what it says of an action."""

    lemma: str
    tail: tuple[str, ...]
    action: str
    carries: str | None
    frames: frozenset[str]


class Form(NamedTuple):
    """One way to read a word: the first word of a lemma, in one of the kinds of :mod:`policygraph.language`."""

    kind: str
    head: str
    language: str


@dataclass(slots=True)
class Lexicon:
    """Words as written → forms; heads (infinitives) → the verbs that begin with them, the longest phrase first.

    ``deeds`` are the nouns made of verbs ("utbygging") → the class of what they do; ``prefixes`` begin verbs that no
    list has, each with the class it gives them (empty: that of the verb behind it).
    """

    forms: dict[str, tuple[Form, ...]] = field(default_factory=dict)
    verbs: dict[tuple[str, str], tuple[Verb, ...]] = field(default_factory=dict)
    deeds: dict[str, str] = field(default_factory=dict)
    prefixes: dict[str, str] = field(default_factory=dict)

    def form(self, word: str, kinds: str, language: str) -> Form | None:
        """The reading of ``word`` as one of ``kinds``, first in ``language``, then in the other norm."""
        best = None
        for form in self.forms.get(word, ()):
            if form.kind in kinds:
                if form.head == word and word.endswith("s") and form.language == language:
                    return form  # «finnes» is no passive of "finne"
                if form.language == language and (best is None or best.language != language):
                    best = form
                best = best or form
        return best

    def is_a(self, word: str, kinds: str) -> bool:
        """Whether ``word`` can be a form of one of ``kinds`` (names joined by spaces)."""
        forms = self.forms.get(word)  # most words are no verbs
        return forms is not None and any(form.kind in kinds for form in forms)

    def deed(self, word: str) -> str | None:
        """The class of what a noun says is done, also as the end of a compound ("kompetanseheving")."""
        if len(word) < 7 or not DEED.search(word):
            return None
        for base in action_nouns.bases(word):
            if base in action_nouns.THINGS:
                return None
            for start in (0, *range(3, len(base) - SHORTEST_DEED + 1)):
                if base[start:] in action_nouns.THINGS:
                    return None
                if action := self.deeds.get(base[start:]):
                    return action
        return None

    def guess(self, word: str, language: str) -> tuple[Form, Verb] | None:
        """An unknown infinitive or passive, by its prefix or ending, with the class the prefix gives it."""
        for prefix, action in self.prefixes.items():
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > 3 and (form := self.form(rest, "inf pass", language)):
                known = self.verbs[(form.language, form.head)][-1]
                head = prefix + form.head
                frames = known.frames - {"light", "give"}
                return (
                    Form(form.kind, head, form.language),
                    Verb(head, (), action or known.action, None if action else known.carries, frames),
                )
        for cut in range(3, len(word) - 6):  # a compound of a known verb: "samfinansiere"
            rest = word[cut:]
            if rest.endswith(("ere", "era", "eres", "erast")) and (form := self.form(rest, "inf pass", language)):
                known = self.verbs[(form.language, form.head)][-1]
                head = word[:cut] + form.head
                return Form(form.kind, head, form.language), Verb(head, (), known.action, known.carries, known.frames)
        if word.endswith(VERB_ENDINGS):
            head = word.removesuffix("st").removesuffix("s")
            head = head[:-1] + "e" if head.endswith("a") else head
            return Form("inf" if head == word else "pass", head, language), Verb(head, (), "reform", None, frozenset())
        return None


def entries(concept: Concept) -> Iterator[tuple[str, Verb]]:
    """The verbs of one concept of the scheme ``verb``, each with its language."""
    carried = [value.rsplit("/", 1)[-1] for value in concept.values("carries")]
    frames = frozenset(concept.values("frame"))
    for label in concept.labels:
        if label.language in FORMS and label.kind != "hidden":
            head, *tail = label.text.split()
            for each in (head, *(verbs_nn.twins(head) if label.language == "nn" and tail else ())):
                lemma = " ".join((each, *tail))
                verb = Verb(lemma, tuple(tail), concept.type or "other", carried[0] if carried else None, frames)
                yield label.language, verb


@lru_cache(maxsize=4)
def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """The inflected verbs of a vocabulary."""
    by_head: dict[tuple[str, str], dict[str, Verb]] = defaultdict(dict)
    for concept in vocabulary.of("verb"):
        for language, verb in entries(concept):
            head = verb.lemma.split()[0]
            known = by_head[(language, head)]
            if verb.lemma not in known or concept.key == verb.lemma:
                known[verb.lemma] = verb
    for language, common in (("nb", common_verbs.NB), ("nn", common_verbs.NN)):
        for lemma in common:
            by_head[(language, lemma)].setdefault(lemma, Verb(lemma, (), "other", None, frozenset()))
    forms: dict[str, dict[Form, None]] = defaultdict(dict)
    for language, head in sorted(by_head):
        for word, kind in FORMS[language](head):
            forms[word][Form(kind, head, language)] = None
    deeds: dict[str, str] = {}
    for _, found in sorted(by_head.items()):
        for verb in sorted(found.values(), key=lambda verb: verb.lemma):
            if verb.action != "other" and not verb.frames & {"light", "give", "state"}:
                for noun in action_nouns.nouns(verb.lemma):
                    deeds.setdefault(noun, verb.action)
    return Lexicon(
        {word: tuple(found) for word, found in forms.items()},
        {
            head: tuple(sorted(found.values(), key=lambda verb: (-len(verb.tail), verb.lemma)))
            for head, found in sorted(by_head.items())
        },
        deeds,
        {word.removesuffix("-"): action for word, action in words_of(vocabulary, "prefix")},
    )
