"""Which population groups a commitment is for or about: person nouns with the phrase that says which persons.

A head (a label of the scheme ``target-group`` or ``group-head``, or a general word for people) is found first, then the
adjectives before it and the phrase after it ("under 30 år", "med nedsatt funksjonsevne", "som …"). General words and
pronouns ("folk", "dem", "flere") name a group only with such a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from policygraph.finding.actor_conditions import counts
from policygraph.finding.actor_lexicon import heads_only
from policygraph.finding.group_described import DESCRIBED, names_a_group, points_ahead
from policygraph.finding.group_phrases import AGE, FROM_OR_OUTSIDE, adjectives_start, phrase_end
from policygraph.finding.lexicon import Lexicon, lexicon_of
from policygraph.finding.matcher import Hit, Matcher, fold
from policygraph.finding.noun_phrases import AFTER_A_NOUN, FAR, PRESENT_VERBS, row_has_noun
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.language import groups_nb as nb
from policygraph.language import groups_nn as nn
from policygraph.language import phrases_nb, phrases_nn
from policygraph.language.lists import alternatives, joined
from policygraph.records.concepts import Concept, Vocabulary
from policygraph.records.findings import Group
from policygraph.records.text import Span

either = partial(alternatives, nb, nn)
#: the language that labels have which are adjectives, used of people
ADJECTIVAL = "no"
#: beginnings of hidden labels that describe people instead of naming them
DESCRIBING = tuple(f"{word} " for word in joined(nb.DESCRIBING, nn.DESCRIBING))
MOSTLY_ADJECTIVES = phrases_nb.MOSTLY_ADJECTIVES | phrases_nn.MOSTLY_ADJECTIVES

#: nouns for people that have no ending in the plural
CHILDREN = nb.CHILDREN | nn.CHILDREN
#: the end of a label in the plural: one of those named before is of the same group
PLURAL = re.compile(r"(?<=er)e$|(?<=ar)ar$")
#: professions whose name without an article means a post
POSITIONS = ("health-personnel", "teachers")
AGENT_VERBS = phrases_nb.AGENT_VERBS | phrases_nn.AGENT_VERBS
QUANTIFIERS = joined(nb.QUANTIFIERS, nn.QUANTIFIERS)
#: adjectives that tell nothing about people
TELLING = re.compile(rf"(?!(?:{either('NOT_TELLING')})\b)", re.IGNORECASE)
#: the first of two compounds that share their end: "barne- og ungdomsskoleelever"
HALF = sifted(r"(?<![\w-])\w{2,}-\s+(?:og|eller)\s+$")
#: a number of employees or pupils that says how large something is: "bedrifter med færre enn 20 ansatte"
COUNTED = sifted(rf"\b(?:{either('LIMITS')})\s+(?:\d[\d., ]*|{either('SMALL_NUMBERS')})\s+$")
#: the part that somebody else takes: "kommer inn som eiere", "både som deltakere"
AS = sifted(rf"\b(?:{either('AS')})\s+som\s+$", re.IGNORECASE)
#: verbs with a person before a thing, and ends of plurals that name no persons
GIVES = sifted(rf"\b(?:{either('GIVES')})\s+$")
THINGS = joined(nb.THINGS, nn.THINGS)
#: before what somebody else is: "skal være en …"; and what makes it say that somebody is there
PREDICATE = re.compile(rf"\b(?:{either('BEING')})\s+(?:(?:{either('BETWEEN')})\s+)*$", re.IGNORECASE)
THERE = re.compile(
    rf"\b(?:(?:{either('THERE')})(?:\s+(?:{either('THERE_FOLLOWS')}))*|(?:{either('WHERE')})(?:\s+\w+)?)\s+$",
    re.IGNORECASE,
)
DEFINITE = sifted(rf"(?:{either('DEFINITE')})s?$")
DETERMINER = sifted(rf"\b(?:{either('DETERMINERS')})\s+$", re.IGNORECASE)
#: what stands before the name of a profession that means a post or its service
POST = re.compile(rf"\b(?:{phrases_nb.POST}|{phrases_nn.POST})\s+(?:\w+\s+)?$", re.I)
#: "kristne og andre minoriteter" are not both adjectives
AND_OTHERS = re.compile(rf"\s+(?:og|eller)\s+(?:{either('OTHERS')})\b")
#: adjectives that stand for people only behind one of some words: "de rike", "for ensomme"
POINTED = nb.POINTED | nn.POINTED
POINTER = sifted(rf"\b(?:{either('POINTERS')})\s+$", re.IGNORECASE)
#: staff that somebody has or needs, and what ends its phrase
STAFF = nb.STAFF | nn.STAFF
STAFFED = re.compile(rf"\b(?:(?:{either('STAFFED')})\s+(?:{either('ENOUGH')})|{either('NEEDED')})\s+$", re.IGNORECASE)
IN_FULL = re.compile(r"\s*(?:[.,;:]|$)|\s+(?:og|eller|i|på|med|til|ved)\s")
TIMES_OF_LIFE = nb.TIMES_OF_LIFE | nn.TIMES_OF_LIFE
AS_GROWN = sifted(r"(?<!,)\s+som\s+$")
#: behind persons what only numbers them, and before owners what makes them bodies
NUMBERED = re.compile(rf"\s+(?:{either('NUMBERED')})\s")
BODILY = sifted(rf"\b(?:{either('BODILY')})\s+$", re.IGNORECASE)
#: the next of a row
NEXT_IN_ROW = re.compile(r",\s+([\w-]+)(?=,|\s+(?:og|eller)\s)")
#: a verb in the passive, no genitive
PASSIVE = re.compile(r"(?:[a-zæøå]{4,}(?<!en)(?<!an)es|[a-zæøå]{3,}ast)$")
#: a profession in the singular, and what makes it one person
PROFESSION = sifted(rf"(?:{either('PROFESSIONS')})s?$", re.IGNORECASE)
ONE = sifted(rf"\b(?:{either('ONE')})\s+$", re.IGNORECASE)
#: what stands before people and tells nothing of them
ARTICLE = re.compile(rf"\b(?:{either('ARTICLES')})\b\s*")


@dataclass(frozen=True, slots=True)
class GroupLexicon:
    """Everything :func:`find_groups` needs of a vocabulary, compiled once."""

    heads: Matcher
    describing: Matcher
    adjectives: frozenset[str]
    verbs: Lexicon

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> GroupLexicon:
        """Compiles the schemes ``target-group`` and ``group-head``; actors too, whose names hide groups in them."""
        groups = [*vocabulary.of("target-group"), *map(heads_only, vocabulary.of("group-head"))]
        return cls(
            Matcher(
                [*groups, *vocabulary.of("actor")],
                accept=lambda label: label.language != "en" and not label.text.startswith(DESCRIBING),
                inflect=lambda label: label.kind == "hidden",
            ),
            Matcher(groups, accept=lambda label: label.text.startswith(DESCRIBING)),
            frozenset(label.text for group in groups for label in group.labels if label.language == ADJECTIVAL),
            lexicon_of(vocabulary),
        )


class _Found(NamedTuple):
    group: Group
    key: str
    head: Span
    head_word: str
    phrase: str

    @property
    def words(self) -> int:
        """How much is said about the persons beyond their name."""
        return (self.group.span.end - self.group.span.start) - (self.head.end - self.head.start)


def find_groups(passage: Passage, lexicon: GroupLexicon) -> tuple[Group, ...]:
    """The population groups named in a commitment, each once, in the order of the text.

    A group named twice counts where it is described best. Compile the lexicon once: ``GroupLexicon.of(vocabulary)``.
    Source: guidelines section 2, field ``groups``.
    """
    text, first, last = passage.string, passage.span.start, passage.span.end
    found: list[_Found] = []
    names: list[Span] = []
    for hit in lexicon.heads.find(text, passage.span):
        head = _head(hit, passage)
        if head.scheme == "actor":
            names.append(hit.span)
        if head.scheme == "actor" or not _names_people(hit, head, passage, lexicon):
            continue
        near = max(first, hit.span.start - FAR), hit.span.start
        if COUNTED.search(text, *near) or (not DEFINITE.search(hit.span.of(text)) and AS.search(text, *near)):
            continue
        start = adjectives_start(text, hit.span.start, first, lexicon.adjectives)
        if start == hit.span.start and (half := HALF.search(text, *near)):
            start = half.start()
        if _is_told_of_others(text[first:start], hit.span.of(text)):
            continue
        span = Span(start, phrase_end(text, hit.span.end, last))
        if fold(span.of(text)).removesuffix("s") in passage.issuer:
            continue
        rule = "group-listed" if head.scheme == "target-group" else "group-person-noun"
        key = fold(text[hit.span.start : hit.core.start]) + PLURAL.sub("", hit.label)
        phrase = ARTICLE.sub("", fold(text[span.start : hit.span.start])) + fold(text[hit.span.end : span.end])
        if head.key in POSITIONS and _is_a_position(hit, head, passage):
            continue
        if span == hit.span and _is_a_service(hit.span.of(text), lexicon) and not ONE.search(text, *near):
            continue
        group = Group(span, (rule,), _concept(hit.concepts, span, passage, lexicon))
        found.append(_Found(group, key, hit.span, fold(hit.span.of(text)), phrase))
    for rule, pattern, beginnings in DESCRIBED:
        if beginnings.isdisjoint(passage.tokens.lows):
            continue
        for match in pattern.finditer(passage.low):
            begin, close = first + match.start(), first + match.end()
            if any(name.start <= begin < name.end for name in names):
                continue  # "rådet for personer med …"
            start, end = begin, phrase_end(text, close, last)
            if end == close and (where := FROM_OR_OUTSIDE.match(text, end, last)):
                end = where.end()
            if rule == "group-described-people" and match.group() not in QUANTIFIERS:
                start = adjectives_start(text, start, first, lexicon.adjectives)
            if not TELLING.match(text, start, last):
                start = begin
            before = text[first:start]
            if rule == "group-described-pronoun" and not points_ahead(match.group(), before, text[close:end]):
                continue
            described = start < begin or end > close
            if described and names_a_group(match.group(), before, text[close:end], lexicon.verbs):
                span = Span(start, end)
                group = Group(span, (rule,), _concept((), span, passage, lexicon))
                phrase = fold(text[close:end])
                found.append(_Found(group, fold(span.of(text)), Span(begin, close), "", phrase))
    return _distinct(found)


def _is_told_of_others(before: str, word: str) -> bool:
    """What somebody else is or is to be: "det offentlige skal være en krevende kunde", not "det skal være lærere"."""
    told = PREDICATE.search(before)
    return told is not None and not DEFINITE.search(word) and not THERE.search(before[: told.start()])


def _head(hit: Hit, passage: Passage) -> Concept:
    """What a hit names: an actor where it counts as one, else the group that has the same name ("fastlegene")."""
    others = [concept for concept in hit.concepts if concept.scheme != "actor"]
    first = hit.concepts[0]
    return others[0] if others and first.scheme == "actor" and not counts(first, hit, passage) else first


def _names_people(hit: Hit, head: Concept, passage: Passage, lexicon: GroupLexicon) -> bool:
    """Whether the words of a hit stand for persons, not for a verb, an adjective, a name or a part of a word."""
    word = hit.span.of(passage.string)
    if hit.shape == "compound" or (head.key == "people" and hit.shape != "head"):
        return False
    if any(false in fold(word) for false in head.values("falseFriend")):
        return False
    before = passage.string[passage.span.start : hit.span.start]
    if passage.string[hit.core.start].isupper() and re.search(r"[\w,]\s+$", before):
        return False
    if fold(word) in AGENT_VERBS:
        return bool(DETERMINER.search(before))
    if fold(word) in STAFF and STAFFED.search(before) and IN_FULL.match(passage.string, hit.span.end, passage.span.end):
        return False
    if fold(word) in TIMES_OF_LIFE and AS_GROWN.search(before):
        return False
    if NUMBERED.match(passage.string, hit.span.end) or (head.key == "agent" and BODILY.search(before)):
        return False
    low = fold(word).removesuffix("s")
    adjective = low in lexicon.adjectives or "-" + hit.label.strip("-") in lexicon.adjectives
    if adjective and low not in lexicon.adjectives and hit.shape != "head":
        return False  # "ramma til ferjedrift": only at the end of a compound
    if low in POINTED and not (POINTER.search(before) or _begins_a_row(hit, passage, lexicon)):
        return False
    return not adjective or _is_nominal(fold(word), hit, passage, lexicon)


def _begins_a_row(hit: Hit, passage: Passage, lexicon: GroupLexicon) -> bool:
    """Whether other adjectives for people follow without a noun: "gående, syklende og kollektivreisende"."""
    row = NEXT_IN_ROW.match(passage.string, hit.span.end, passage.span.end)
    return row is not None and (
        row[1].lower() in lexicon.adjectives or any(found.shape != "compound" for found in lexicon.heads.find(row[1]))
    )


def _is_a_position(hit: Hit, head: Concept, passage: Passage) -> bool:
    """One of a profession, without an article: a post that is filled or a service, not the persons ("ha psykolog")."""
    before = passage.string[passage.span.start : hit.span.start]
    word = fold(hit.core.of(passage.string))
    labels = {label.text.removeprefix("-") for label in head.labels if label.kind == "hidden"}
    if word not in labels or word.endswith("personell"):
        return False
    return bool(POST.search(before))


def _is_a_service(word: str, lexicon: GroupLexicon) -> bool:
    """Whether a word is a profession in the singular, which alone means a post or help: "rett til tolk"."""
    return bool(PROFESSION.search(word)) and fold(word) not in lexicon.adjectives


def _is_nominal(word: str, hit: Hit, passage: Passage, lexicon: GroupLexicon) -> bool:
    """Whether an adjective ("unge", "frivillige") stands for persons: it is not followed by a noun."""
    if word.endswith("s"):
        return True  # "funksjonshemmedes rettigheter": only a noun has a genitive
    word = word.rsplit(" ", 1)[-1]
    follows = re.match(r"\s+(\w+)", passage.string[hit.span.end : passage.span.end])
    after = passage.string, hit.span.end, passage.span.end
    if AND_OTHERS.match(*after) or AGE.match(*after):
        return True
    if row_has_noun(passage, hit.span.end):
        return False
    if follows and PASSIVE.search(follows.group(1)) and not lexicon.heads.find(follows.group(1)):
        return True  # "eldre tvinges til …"
    if follows is None or follows.group(1).lower() in AFTER_A_NOUN:
        return True
    following = follows.group(1).lower()
    gives = GIVES.search(passage.string, passage.span.start, hit.span.start)
    if gives and following.endswith(THINGS) and not lexicon.heads.find(following):
        return True  # "gi eldre rettigheter"
    if word in POINTED and following not in AGENT_VERBS and lexicon.verbs.is_a(following, "pres"):
        return True  # "studenter og militære får …"
    if word in MOSTLY_ADJECTIVES or word in POINTED or following in lexicon.adjectives or following in CHILDREN:
        return False
    if following in PRESENT_VERBS or (following not in AGENT_VERBS and lexicon.verbs.is_a(following, "pres")):
        return True
    return not following.endswith(("er", "ene", "ar", "ane", "ere"))


def _concept(concepts: Iterable[Concept], span: Span, passage: Passage, lexicon: GroupLexicon) -> Concept | None:
    listed = [concept for concept in concepts if concept.scheme == "target-group"]
    if listed:
        return listed[0]
    described = lexicon.describing.find(passage.string, span)
    return described[0].concepts[0] if described else None


def _distinct(found: list[_Found]) -> tuple[Group, ...]:
    """One group per head noun; several where each is described in its own way. No group inside another."""
    chosen: list[_Found] = []
    for key in dict.fromkeys(item.key for item in found):
        same = [item for item in found if item.key == key]
        described = {item.phrase: item for item in reversed(same) if item.phrase}
        best = max(same, key=lambda item: (item.words, not item.head_word.endswith("s"), -item.head.start))
        chosen += described.values() or [best]
    kept: list[Group] = []
    for item in sorted(chosen, key=lambda f: (f.group.span.start, -f.group.span.end)):
        if not any(other.span.meets(item.group.span) for other in kept):
            kept.append(item.group)
    return tuple(kept)
