"""Who promises: the names by which a document's issuer calls itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from policygraph.finding.cues import Cues
from policygraph.finding.tokens import Token
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import WE
from policygraph.language.lists import alternatives, joined
from policygraph.records.concepts import Concept
from policygraph.records.outline import Kind, Outline

#: a short line in which somebody announces a list: "Eksempelpartiet vil:"
ANNOUNCES = re.compile(
    r"^(?:[^:]{0,120}\b[Vv]il )?(?P<name>[A-ZÆØÅ][\w.-]*(?: [\w.-]+){0,4}?)(?i: vil| ønsker å| ønskjer å)?\s*:?$"
)
GOVERNING = frozenset(("government", "ministry", "municipality", "county", "state"))
#: the types of actor that issue programmes; another actor of the vocabulary that often "krever" need not be the issuer
ISSUING = frozenset(("party", "trade-union", "employers", "civil-society", "business", "academia", "other"))
#: a name of a few words: "Eksempelpartiet", "De Grønne", "Unge Høyre i Vik"
NAME = r"(?P<name>(?:(?:De|Det|Den|Dei) )?[A-ZÆØÅ][\w.-]*\w(?:(?: for| i| og)? [A-ZÆØÅ][\w.-]*\w){0,3})"
#: what an issuer says of itself again and again
WILLS = f"(?i:{alternatives(nb, nn, 'WILLS')})"
SAYS = f"(?i:{WILLS}|{alternatives(nb, nn, 'STANDS')})"
NAME_FIRST = re.compile(rf"{NAME} {SAYS}\b")
NAME_BEHIND = re.compile(rf"\w[^.:;?!]{{0,120}}? (?:{WILLS}|går) {NAME}\b")
#: a party that no vocabulary has, by its name; not one that is only told by where it stands
_NAMED_PARTY = re.compile(rf"(?!(?:{alternatives(nb, nn, 'NO_PARTIES')})?parti)(?:.* )?\w+parti(?:et)?")
#: what makes another body of a party whose name follows ("Unge Venstre")
NO_PLACE = joined(nb.NO_PLACE, nn.NO_PLACE)
#: an acronym that says what it wants: "NMU vil", "meiner NMU"
ACRONYM = re.compile(rf"\b(?:(?P<first>[A-ZÆØÅ]\w{{1,5}}) {SAYS}|{WILLS} (?P<behind>[A-ZÆØÅ]\w{{1,5}}))\b")
SMALL_WORDS = nb.SMALL_WORDS | nn.SMALL_WORDS
#: beginnings of words for the parties of a government, which speak as it does
COALITIONS = joined(nb.COALITIONS, nn.COALITIONS)
#: how many times a name that no list announces must say so, and how many times more often than any other
FEWEST, TIMES = 3, 3
#: how many words of a name are looked for
LONGEST_NAME = 5
#: how long a name is that may have an acronym
LONG_NAME = 6


@dataclass(frozen=True)
class Issuer:
    """The promisor of a document, as a concept where the vocabulary has it, and its names in lower case."""

    concept: Concept | None
    names: tuple[str, ...]
    phrases: frozenset[tuple[str, ...]]

    @cached_property
    def beginnings(self) -> dict[str, list[int]]:
        """The words that a name of the issuer begins with, and how many words such names have, the most first."""
        found: dict[str, set[int]] = {phrase[0]: set() for phrase in self.phrases if phrase}
        for phrase in self.phrases:
            if 0 < len(phrase) <= LONGEST_NAME:
                found[phrase[0]].add(len(phrase))
        return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}

    def starts_at(self, tokens: list[Token], at: int) -> int:
        """How many tokens from ``at`` on name the issuer (0 if none)."""
        if at >= len(tokens):
            return 0
        if tokens[at].low not in self.beginnings:
            return self._branch_at(tokens, at)
        for length in self.beginnings[tokens[at].low]:
            if at + length <= len(tokens) and tuple([each.low for each in tokens[at : at + length]]) in self.phrases:
                return length
        return 0

    def _branch_at(self, tokens: list[Token], at: int) -> int:
        """How many tokens name a branch of the issuer: a place before its name ("Vik Eksempelparti")."""
        place = at + 1
        if place >= len(tokens) or not tokens[at].text[0].isupper() or tokens[at].low.startswith(NO_PLACE):
            return 0
        if tokens[place].low == "og" and place + 2 < len(tokens):  # «Nord og Sør Eksempelparti»
            place += 2
        following = tokens[place]
        if following.low not in self.beginnings or not following.text[0].isupper():
            return 0
        if following.low in WE or following.low in ("partiet", "de", "dei"):
            return 0
        length = self.starts_at(tokens, place)
        return place - at + length if length else 0


def issuer_of(outline: Outline, cues: Cues, publisher: str | None) -> Issuer:
    """The issuer by the publisher's name in the vocabulary, and by the names that recur in lead-ins and sentences."""
    concept = named(cues, publisher)
    names = {" ".join(phrase) for phrase in cues.phrases.get("issuer", ())}
    if publisher:
        names |= variants(publisher) | of_mother(cues, publisher) | acronyms(outline, publisher, cues)
    if concept is not None:
        names |= {label.text.lower() for label in concept.labels if label.kind != "hidden"}
    governing = {" ".join(phrase) for phrase in cues.phrases.get("government-issuer", ())}
    if (concept is not None and concept.type in GOVERNING) or (publisher and is_one_of(publisher, governing)):
        names |= governing
    if publisher and publisher.lower().startswith(COALITIONS):  # «Regjeringspartiene» speak as the government
        names |= {each for each in governing if publisher.lower().startswith(each[:-2])}
    willing = list(_willing(outline))
    own = announced(outline) | recurring(willing, cues)
    if not own and not publisher:
        own = only_party(willing, cues)
    names |= own
    names |= {
        match[1].lower()
        for name in sorted(names)
        if " " in name and len(name) > LONG_NAME
        for match in re.finditer(rf"{re.escape(name)} \(([A-ZÆØÅ][A-Za-zÆØÅæøå]{{1,6}})\)", outline.text.string, re.I)
        if match[1].isupper()
    }  # «Fjorden Bondelag (FBL)»
    names |= {name.removesuffix("et") for name in names if re.search(r"\wpartiet$", name)}  # «Vik Eksempelparti vil»
    names |= {f"{name.removesuffix('a').removesuffix('en')}e" for name in names if re.search(r"\wlist(?:a|en)$", name)}
    return Issuer(concept, tuple(sorted(names)), frozenset(tuple(re.findall(r"[\w-]+", name)) for name in names))


def is_one_of(publisher: str, bodies: set[str]) -> bool:
    """Whether a word of the publisher's name is, or ends with, that of a body ("Regjeringen Vik", "Vik kommune").

    >>> is_one_of("Vik kommune", {"kommunen"}), is_one_of("Havdepartementet", {"departementet"})
    (True, True)
    >>> is_one_of("Kommunelista i Vik", {"kommunen"})
    False
    """
    words = re.findall(r"\w+", publisher.lower())
    return any(
        word.endswith(body) or body in (f"{word}n", f"{word}en", f"{word}et") for word in words for body in bodies
    )


def named(cues: Cues, publisher: str | None) -> Concept | None:
    """The actor with that name, if the vocabulary has one."""
    return next(iter(cues.actors.get(publisher.casefold(), ())), None) if publisher else None


def of_mother(cues: Cues, publisher: str) -> set[str]:
    """The names of the party that the publisher is a branch of ("Vik SV", "Rødt Vik"), lower case."""
    words = publisher.split()
    parts = [(words[cut:], words[:cut]) for cut in range(1, len(words))]
    for part in (part for pair in parts for part in pair):
        concept = named(cues, " ".join(part))
        if concept is not None and concept.type == "party":
            return {label.text.lower() for label in concept.labels if label.kind != "hidden"}
    return set()


def variants(publisher: str) -> set[str]:
    """The names a publisher may use of itself: whole, definite, its last word alone, its initials.

    >>> sorted(variants("Fjord Eksempelparti"))
    ['eksempelpartiet', 'fe', 'fjord eksempelparti', 'fjord eksempelpartiet']
    """
    low = publisher.lower()
    names = {low}
    words = low.split()
    if words[-1].endswith("parti"):
        names |= {low + "et", words[-1] + "et"}
    initials = "".join(word[0] for word in words)
    if len(words) > 1:
        names.add(initials)
    return names


def acronyms(outline: Outline, publisher: str, cues: Cues) -> set[str]:
    """The acronyms of the publisher that want something in the text ("NMU vil"), lower case; no other actor's."""
    wanting = {match["first"] or match["behind"] for match in ACRONYM.finditer(outline.text.string)}
    short = {word for word in wanting if sum(letter.isupper() for letter in word) > 1 and abbreviates(word, publisher)}
    return {word.lower() for word in short} - cues.actors.keys()


def abbreviates(acronym: str, name: str) -> bool:
    """Whether letters stand for a name: the initials of its words, and others of its letters, in their order.

    >>> abbreviates("EMU", "Eksempel Målungdom"), abbreviates("FrP", "Fjordpartiet"), abbreviates("EU", "Norsk Ungdom")
    (True, True, False)
    """
    words = [word for word in re.findall(r"\w+", name.lower()) if word not in SMALL_WORDS]
    letters = "".join(word[:1].upper() + word[1:] for word in words)
    pattern = "".join(f"(?:[^{letter.upper()}A-ZÆØÅ]*)[{letter.lower()}{letter.upper()}]" for letter in acronym)
    return bool(words) and re.fullmatch(pattern + "[^A-ZÆØÅ]*", letters) is not None


def announced(outline: Outline) -> set[str]:
    """The names that announce more than one list ("X vil:"), lower case."""
    counts: Counter[str] = Counter()
    for lead_in in sorted({block.lead_in for block in outline.blocks if block.kind is Kind.ITEM and block.lead_in}):
        words = lead_in.of(outline.text.string).strip()
        if re.search(r"\b[Vv][Ii][Ll]\b", words) and (match := ANNOUNCES.match(words)):
            counts[match["name"].lower()] += 1
    return {name for name, count in counts.items() if count > 1 and name not in ("derfor", "difor", "dette", "norge")}


def recurring(willing: Iterable[tuple[str, bool]], cues: Cues) -> set[str]:
    """The one name that "vil", "krever" and "mener" far more often than any other, lower case.

    At least once it must open a list or stand behind its verb ("Derfor krever Studentlaget …"), since every word has a
    capital letter at the start of a sentence. Empty where no name stands out or it is that of an authority.
    """
    counts: Counter[str] = Counter()
    sure: set[str] = set()
    for name, certain in willing:
        counts[name] += 1
        if certain:
            sure.add(name)
    if not sure:
        return set()
    (most, best), *others = sorted(((counts[name], name) for name in sure), reverse=True)
    if most < FEWEST or (others and most < TIMES * others[0][0]):
        return set()
    authority = any(concept.type not in ISSUING for concept in cues.actors.get(best.casefold(), ()))
    return set() if authority else {best}


def only_party(willing: Iterable[tuple[str, bool]], cues: Cues) -> set[str]:
    """The one party of which a text says what it "vil" or "krever", lower case; empty where it says so of several.

    A short text says it once, and nobody says who published a sentence typed by hand.
    """
    names = {
        name
        for name, _ in willing
        if any(each.type == "party" for each in cues.actors.get(name.casefold(), ())) or _NAMED_PARTY.fullmatch(name)
    }
    return names if len(names) == 1 else set()


def _willing(outline: Outline) -> Iterator[tuple[str, bool]]:
    """The names that "vil" or "krever" in lead-ins and sentences, lower case, and whether each is surely a name."""
    string = outline.text.string
    lead_ins = {block.lead_in for block in outline.blocks if block.lead_in is not None}
    sentences = {span for block in outline.blocks if block.kind is Kind.PARAGRAPH for span in block.sentences}
    for span in sorted(lead_ins | sentences):
        words = " ".join(span.of(string).split())
        first = NAME_FIRST.match(words)
        if match := first or NAME_BEHIND.match(words):
            yield match["name"].lower(), span in lead_ins or not first
