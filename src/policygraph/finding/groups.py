"""Which population groups a commitment is for or about: person nouns with the phrase that says which persons.

A head (a label of the scheme ``target-group`` or ``group-head``, or a general word for people) is found first, then the
adjectives before it and the phrase after it ("under 30 år", "med nedsatt funksjonsevne", "som …"). General words and
pronouns ("folk", "dem", "flere") name a group only with such a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from policygraph.finding.actors import heads_only
from policygraph.finding.matcher import Hit, Matcher, fold
from policygraph.finding.passage import Passage
from policygraph.language import phrases_nb, phrases_nn
from policygraph.records.concepts import Concept, Vocabulary
from policygraph.records.findings import Group
from policygraph.records.text import Span

#: beginnings of hidden labels that describe people instead of naming them
DESCRIBING = ("med ", "på ", "som ", "uten ", "utan ", "utenfor ", "utanfor ")
ADJECTIVES = phrases_nb.ADJECTIVES | phrases_nn.ADJECTIVES
ENDINGS = phrases_nb.ADJECTIVE_ENDINGS + phrases_nn.ADJECTIVE_ENDINGS
AFTER_A_NOUN = phrases_nb.AFTER_A_NOUN | phrases_nn.AFTER_A_NOUN
CLAUSE_ENDS = phrases_nb.CLAUSE_ENDS | phrases_nn.CLAUSE_ENDS
GENERAL = phrases_nb.GENERAL_PEOPLE + phrases_nn.GENERAL_PEOPLE
AGE = re.compile(rf"\s+(?:{phrases_nb.AGE}|{phrases_nn.AGE})", re.I)
GENERAL_WORD = re.compile(rf"\b(?:{'|'.join(sorted(GENERAL, key=len, reverse=True))})\b", re.I)
PRONOUN = re.compile(r"\b(?:de|dem|dei|alle|flere|fleire)\b(?=\s+(?:som|under|over|med|uten|utan|mellom)\b)", re.I)
WITH = re.compile(r"\s+(?:med|uten|utan)\s+")
WHO = re.compile(r"\s+som\s+")
PLACE = re.compile(
    r"\s+(?:i|på|ved)\s+(?:[A-ZÆØÅ]{2,}\b|\w+(?:ende|gående|gåande)\s+\w+|\w+opplæring\w*(?:\s+og\s+\w+\s+\w+)?)"
)
STOP = re.compile(r"[,.;:!?()»]|\s[–-]\s|\s+(?=(?:" + "|".join(sorted(CLAUSE_ENDS)) + r")\b)")


@dataclass(frozen=True, slots=True)
class GroupLexicon:
    """Everything :func:`find_groups` needs of a vocabulary, compiled once."""

    heads: Matcher
    describing: Matcher

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> GroupLexicon:
        """Compiles the schemes ``target-group`` and ``group-head``."""
        concepts = [*vocabulary.of("target-group"), *map(heads_only, vocabulary.of("group-head"))]
        return cls(
            Matcher(concepts, accept=lambda label: label.language != "en" and not label.text.startswith(DESCRIBING)),
            Matcher(concepts, accept=lambda label: label.text.startswith(DESCRIBING)),
        )


def find_groups(passage: Passage, lexicon: GroupLexicon) -> tuple[Group, ...]:
    """The population groups named in a commitment, each wording once, in the order of the text.

    Compile the lexicon once: ``GroupLexicon.of(vocabulary)``. Source: guidelines section 2, field ``groups``.
    """
    text, last = passage.string, passage.span.end
    found: list[Group] = []
    for hit in lexicon.heads.find(text, passage.span):
        word = fold(hit.span.of(text))
        if hit.shape == "compound" or not _is_noun(hit, passage) or word in GENERAL:
            continue
        end = _phrase_end(text, hit.span.end, last)
        span = Span(_adjectives_start(text, hit.span.start, passage.span.start), end)
        rule = "group-listed" if hit.concepts[0].scheme == "target-group" else "group-person-noun"
        found.append(Group(span, (rule,), _concept(hit.concepts, span, passage, lexicon)))
    for rule, pattern in (("group-described-people", GENERAL_WORD), ("group-described-pronoun", PRONOUN)):
        for match in pattern.finditer(text, passage.span.start, last):
            end = _phrase_end(text, match.end(), last)
            start = _adjectives_start(text, match.start(), passage.span.start)
            described = end > match.end() or (start < match.start() and rule == "group-described-people")
            if not described or not _counts(match.group(), text[match.end() : end]):
                continue
            span = Span(start, end)
            found.append(Group(span, (rule,), _concept((), span, passage, lexicon)))
    return _distinct(found, text)


def _counts(word: str, phrase: str) -> bool:
    """Whether a general word and the phrase after it name a group; "alle som vil" and "folk som trenger det" do not."""
    who = WHO.match(phrase)
    if who is None:
        return True
    if word.lower() in ("alle", "flere", "fleire"):
        return False
    return len(phrase[who.end() :].split()) >= 2 and not phrase.rstrip().endswith((" det", " dette"))


def _is_noun(hit: Hit, passage: Passage) -> bool:
    """Whether a word that may be an adjective ("unge", "ansatte") stands for persons: no noun follows it."""
    if not hit.label.endswith("e") and not hit.span.of(passage.string).endswith("e"):
        return True
    follows = re.match(r"\s+(\w+)", passage.string[hit.span.end : passage.span.end])
    if follows is None:
        return True
    word = follows.group(1).lower()
    if word in AFTER_A_NOUN:
        return True
    return not word.endswith(("er", "ene", "ar", "ane", "ere"))


def _adjectives_start(text: str, start: int, first: int) -> int:
    position = start
    while match := re.search(r"(\w+)(\s+|,\s+|\s+og\s+|\s+eller\s+)$", text[first:position]):
        word = match.group(1).lower()
        adjective = word in ADJECTIVES or word.endswith(ENDINGS) or word == "tidligere"
        if word in ("de", "dei") and not match.group(2).strip():
            return first + match.start(1)
        if not adjective or match.group(2).strip():
            break
        position = first + match.start(1)
    return position


def _phrase_end(text: str, start: int, last: int) -> int:
    """Where the phrase that describes the persons ends: age, "med …", "som …"; ``start`` where there is none."""
    end = start
    if age := AGE.match(text, end, last):
        end = age.end()
    if place := PLACE.match(text, end, last):
        end = place.end()
    if WITH.match(text, end, last) or WHO.match(text, end, last):
        opened = text.find(" ", end + 1)
        stop = STOP.search(text, opened + 1, last)
        end = stop.start() if stop else last
    return end


def _concept(concepts: Iterable[Concept], span: Span, passage: Passage, lexicon: GroupLexicon) -> Concept | None:
    listed = [concept for concept in concepts if concept.scheme == "target-group"]
    if listed:
        return listed[0]
    described = lexicon.describing.find(passage.string, span)
    return described[0].concepts[0] if described else None


def _distinct(groups: list[Group], text: str) -> tuple[Group, ...]:
    kept: list[Group] = []
    seen: set[str] = set()
    for group in sorted(groups, key=lambda g: (g.span.start, -g.span.end)):
        words = fold(group.span.of(text))
        if words in seen or any(other.span.meets(group.span) for other in kept):
            continue
        seen.add(words)
        kept.append(group)
    return tuple(kept)
