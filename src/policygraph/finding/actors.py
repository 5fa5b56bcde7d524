"""Who acts or is acted on in a commitment: listed actors, and bodies told by the noun that ends their name.

The guidelines' section 3 is the law: institutions, not population groups; the issuer itself is never listed; places,
branches and schools count only where they act (``pg:countsWhen`` in ``ontology/actors.ttl``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from policygraph.finding.matcher import Hit, Matcher, fold
from policygraph.finding.passage import Passage
from policygraph.finding.roles import FALLBACK, IN_A_ROW, MODAL, STATES, Situation, role_of
from policygraph.language import phrases_nb, phrases_nn
from policygraph.records.concepts import Concept, Label, Vocabulary
from policygraph.records.findings import Involvement
from policygraph.records.text import Span

#: an actor named twice has the role that comes first here
ROLE_ORDER = ("responsible", "partner", "affected", "mentioned")
ADJECTIVES = phrases_nb.ADJECTIVES | phrases_nn.ADJECTIVES
LOOKALIKES = phrases_nb.ADJECTIVE_LOOKALIKES | phrases_nn.ADJECTIVE_LOOKALIKES
NEUTER_ENDS = phrases_nb.NEUTER_ENDS + phrases_nn.NEUTER_ENDS
AFTER_A_NOUN = phrases_nb.AFTER_A_NOUN | phrases_nn.AFTER_A_NOUN
ENDINGS = phrases_nb.ADJECTIVE_ENDINGS + phrases_nn.ADJECTIVE_ENDINGS
#: kinds of actor whose name, put before a hyphen, means the actor itself ("NAV-kontorene") and not its rules
HYPHENATED = {"agency", "government", "municipality", "county", "ombud", "state-company", "trade-union", "employers"}
#: capital letters followed by a number or bracket belong to the name ("Eksportfinansiering (Eksfin)")
ACRONYM = re.compile(r"\s*\([A-ZÆØÅ][\w-]{1,14}\)")
DEFINITE_OR_PLURAL = re.compile(r"(?:en|et|er|ene|ar|ane|a|enes|anes|ets|ens)$")
PLACE_WORDS = "i|på|fra|frå|til|ved|innenfor|innanfor|innen|innan|etter|hos"
#: what stands between two actors of one row
JOINED = re.compile(r"\s*(?:,|/|og|eller|samt|,\s*og|både)\s*(?:(?:de|dei|andre|både|med)\s+)?")
SHARED = re.compile(r"(\w+)\s+(?:og|eller|samt)\s+$")
#: what a name of several words begins with ("Norsk Ferjeforbund", "Den norske …")
NAME_BEFORE = re.compile(
    r"(?:(?:Den|Det)\s+norske\s+|(?:Norsk|Norges|Noregs|Norske|Statens|Nordisk|Nasjonalt?|Nasjonal)\s+)"
    r"(?:[A-ZÆØÅ][\w-]+\s+)*$"
)
HANGING = re.compile(r"(?<!\w)(\w{3,})-\s+(?:og|eller|samt)\s+(?=(\w{6,}))")


@dataclass(frozen=True, slots=True)
class ActorLexicon:
    """Everything :func:`find_actors` needs of a vocabulary, compiled once."""

    matcher: Matcher
    short_forms: Matcher
    by_folded_name: Mapping[str, Concept]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> ActorLexicon:
        """Compiles the schemes ``actor`` and ``actor-head``."""
        concepts = [*vocabulary.of("actor"), *map(heads_only, vocabulary.of("actor-head"))]
        folded = {
            fold(label.text): concept
            for concept in vocabulary.of("actor")
            for label in concept.labels
            if label.language != "en" and label.kind != "hidden" and " " not in label.text
        }
        short = [
            replace(concept, labels=tuple(Label(name, "", "hidden") for name in concept.values("shortForm")))
            for concept in vocabulary.of("actor")
            if concept.values("shortForm")
        ]
        return cls(Matcher(concepts, accept=lambda label: label.language != "en"), Matcher(short), folded)


@dataclass(frozen=True, slots=True)
class _Named:
    span: Span
    name: str
    type: str
    rule: str
    actor: Concept | None
    candidates: tuple[Concept, ...] = ()


def heads_only(concept: Concept) -> Concept:
    """A concept of a scheme of heads without the names that only people read."""
    return replace(concept, labels=tuple(label for label in concept.labels if label.kind == "hidden"))


def find_actors(passage: Passage, lexicon: ActorLexicon) -> tuple[Involvement, ...]:
    """The actors named in a commitment, each once, in the order of the text, with role and rules.

    Compile the lexicon once: ``ActorLexicon.of(vocabulary)``. Source: guidelines section 3.
    """
    named = [
        found for hit in lexicon.matcher.find(passage.string, passage.span) if (found := _read(hit, passage, lexicon))
    ]
    named += _hanging(passage, lexicon, named)
    named += _shared_noun(passage, lexicon, named)
    named += _short(passage, lexicon, named)
    best: dict[str, Involvement] = {}
    last: tuple[Span, str, str] | None = None
    for found in _apart(named, passage.string):
        role, rule = role_of(passage, found.span, found.type)
        if last and rule == FALLBACK and JOINED.fullmatch(passage.string[last[0].end : found.span.start]):
            _, role, rule = last
        last = found.span, role, rule
        if _is_issuer(found, passage):
            continue
        involvement = Involvement(
            found.span, found.name, found.type, role, (found.rule, rule), found.actor, found.candidates
        )
        key = found.actor.iri if found.actor else fold(found.name)
        other = best.get(key)
        if other is None or ROLE_ORDER.index(role) < ROLE_ORDER.index(other.role):
            best[key] = involvement
    return tuple(sorted(best.values(), key=lambda i: i.span))


def _read(hit: Hit, passage: Passage, lexicon: ActorLexicon) -> _Named | None:
    listed = [concept for concept in hit.concepts if concept.scheme == "actor"]
    if listed and hit.shape != "head":
        return _listed(hit, listed, passage)
    heads = [concept for concept in hit.concepts if concept.scheme == "actor-head"]
    if heads and hit.shape == "head":
        return _discovered(hit, heads[0], passage, lexicon)
    if listed and hit.shape == "head":
        return _discovered(hit, listed[0], passage, lexicon)
    return None


def _listed(hit: Hit, concepts: list[Concept], passage: Passage) -> _Named | None:
    actor = concepts[0]
    if hit.shape == "compound" and actor.type not in HYPHENATED:
        return None
    if not all(
        CONDITIONS[condition](hit, passage) for condition in actor.values("countsWhen") if condition in CONDITIONS
    ):
        return None
    generic = hit.label == fold(hit.label)
    span = _with_acronym(_with_adjectives(hit.span, passage) if generic else hit.span, passage)
    return _Named(span, display_name(actor), actor.type or "other", "actor-listed", actor, tuple(concepts[1:]))


def _discovered(hit: Hit, head: Concept, passage: Passage, lexicon: ActorLexicon) -> _Named | None:
    word = fold(hit.span.of(passage.string))
    if any(false in word for false in head.values("falseFriend")) or _is_quoted(hit.span, passage):
        return None
    if not all(
        CONDITIONS[condition](hit, passage) for condition in head.values("countsWhen") if condition in CONDITIONS
    ):
        return None
    span = _with_adjectives(hit.span, passage)
    if known := lexicon.by_folded_name.get(word) or lexicon.by_folded_name.get(word.removesuffix("s")):
        return _Named(span, display_name(known), known.type or "other", "actor-listed", known)
    if _is_one_of_many(hit, span, passage):
        return None
    if name := NAME_BEFORE.search(passage.string[passage.span.start : hit.span.start]):
        span = Span(passage.span.start + name.start(), hit.span.end)
        return _Named(span, span.of(passage.string), head.type or "other", "actor-by-name", None)
    return _Named(span, hit.span.of(passage.string), head.type or "other", "actor-by-head", None)


def _is_one_of_many(hit: Hit, span: Span, passage: Passage) -> bool:
    """A kind of body, not a body: "en konsesjonsdomstol", "som lærebedrift"."""
    word = fold(hit.core.of(passage.string))
    if word != hit.label.removeprefix("-") or DEFINITE_OR_PLURAL.search(word):
        return False
    before = passage.string[passage.span.start : span.start].lower()
    if not word.endswith(NEUTER_ENDS):
        return not re.search(r"\b(?:hver|enhver|kvar|einkvar)\s+$", before) and not IN_A_ROW.search(before.rstrip())
    return bool(re.search(r"\b(?:et|eit|som|per|nytt|eget|eige)\s+(?:\w+t\s+)?$", before))


def _is_quoted(span: Span, passage: Passage) -> bool:
    """Inside «…», where words name a scheme or quote somebody."""
    before = passage.string[passage.span.start : span.start]
    return before.count("«") > before.count("»")


def display_name(actor: Concept) -> str:
    """What people call an actor: its ``foaf:name``, else its preferred label."""
    return next(iter(actor.values("name")), actor.name())


def _hanging(passage: Passage, lexicon: ActorLexicon, named: list[_Named]) -> list[_Named]:
    """The first half of "arbeidstaker- og arbeidsgiverorganisasjonene", with the second half's end put to it."""
    found = []
    for match in HANGING.finditer(passage.string, passage.span.start, passage.span.end):
        first, second = match.group(1), match.group(2)
        if not any(name.span.start <= match.start(2) < name.span.end for name in named):
            continue
        for cut in range(2, len(second) - 3):
            word = first + second[cut:]
            hits = lexicon.matcher.find(word)
            if len(hits) == 1 and hits[0].span == Span(0, len(word)) and hits[0].shape in ("same", "inflected"):
                actor = hits[0].concepts[0]
                span = Span(match.start(1), match.end(1) + 1)
                found.append(_Named(span, display_name(actor), actor.type or "other", "actor-hanging-hyphen", actor))
                break
    return found


def _shared_noun(passage: Passage, lexicon: ActorLexicon, named: list[_Named]) -> list[_Named]:
    """The first of two that share a noun: "offentlig" in "offentlig og privat sektor"."""
    found = []
    for other in named:
        words = other.span.of(passage.string).split()
        match = SHARED.search(passage.string, passage.span.start, other.span.start)
        if len(words) < 2 or match is None:
            continue
        name = f"{match.group(1)} {' '.join(words[1:])}"
        hits = lexicon.matcher.find(name)
        if len(hits) == 1 and hits[0].span == Span(0, len(name)) and hits[0].concepts[0].scheme == "actor":
            actor = hits[0].concepts[0]
            span = Span(*match.span(1))
            found.append(_Named(span, display_name(actor), actor.type or "other", "actor-shared-noun", actor))
    return found


def _short(passage: Passage, lexicon: ActorLexicon, named: list[_Named]) -> list[_Named]:
    """Short forms that mean an actor as a partner ("sammen med partene") or without a noun ("la ideelle drive")."""
    found = []
    for hit in lexicon.short_forms.find(passage.string, passage.span):
        role, _ = role_of(passage, hit.span)
        actor = hit.concepts[0]
        taken = any(name.span.meets(hit.span) for name in named)
        adjective = hit.label in ADJECTIVES
        neuter = re.search(r"\bdet\s+$", passage.string[passage.span.start : hit.span.start], re.I)
        counts = is_nominal(passage, hit.span) and not neuter if adjective else role == "partner"
        if hit.shape == "same" and not taken and counts:
            found.append(_Named(hit.span, display_name(actor), actor.type or "other", "actor-short-form", actor))
    return found


def _apart(named: list[_Named], string: str) -> list[_Named]:
    """In text order, none inside another; an acronym in brackets that names another actor is that actor's."""
    kept: list[_Named] = []
    for found in sorted(named, key=lambda n: (n.span.start, -n.span.end)):
        if kept and kept[-1].span.meets(found.span):
            earlier = kept[-1]
            if earlier.actor == found.actor or string[found.span.start - 1] != "(":
                continue
            words = string[earlier.span.start : found.span.start].rstrip(" (")
            kept[-1] = replace(earlier, span=Span(earlier.span.start, earlier.span.start + len(words)))
        kept.append(found)
    return kept


def _is_issuer(found: _Named, passage: Passage) -> bool:
    names = {fold(found.name)}
    if found.actor:
        names |= {fold(label.text) for label in found.actor.labels}
    return any(own == name or own.endswith(" " + name) for own in passage.issuer for name in names)


def _with_adjectives(span: Span, passage: Passage) -> Span:
    """``span`` with the adjectives before it: "små og mellomstore bedrifter", "lokale, regionale aktører"."""
    start = span.start
    while match := re.search(r"([\w-]+)(\s+|,\s+|\s+og\s+|\s+eller\s+)$", passage.string[passage.span.start : start]):
        word = match.group(1)
        adjective = is_adjective(word)
        if not adjective or (match.group(2).strip() and start == span.start):
            break
        start = passage.span.start + match.start(1)
    return Span(start, span.end)


def is_adjective(word: str) -> bool:
    """Whether a lower-case word can be an adjective in the plural, by list or ending."""
    return word in ADJECTIVES or (word.endswith(ENDINGS) and word == word.lower() and word not in LOOKALIKES)


def _with_acronym(span: Span, passage: Passage) -> Span:
    match = ACRONYM.match(passage.string, span.end, passage.span.end)
    return replace(span, end=match.end()) if match else span


def _acts(hit: Hit, passage: Passage) -> bool:
    """A place or branch that acts: subject of a duty, agent, partner, or owner."""
    _, rule = role_of(passage, hit.span)
    if rule in ("role-subject", "role-condition", "role-partner-phrase", "role-agent-of-passive"):
        at = Situation(passage, hit.span)
        return not re.search(r"\b(?:i|på|for|til|fra|frå|over|heile|hele)$", at.before, re.I)
    return False


def _is_named(hit: Hit, passage: Passage) -> bool:
    """A foreign country that is not just the place of something."""
    return not re.search(
        rf"\b(?:{PLACE_WORDS}|over|rundt|mot|utenfor|nær)$", Situation(passage, hit.span).governor, re.I
    )


def _acts_or_owns(hit: Hit, passage: Passage) -> bool:
    owns = hit.shape == "inflected" and hit.span.of(passage.string).endswith("s")
    return _acts(hit, passage) or (owns and Situation(passage, hit.span).before.lower().endswith(" at"))


def _is_no_place(hit: Hit, passage: Passage) -> bool:
    """A school or hospital that is meant as a body, not as the place of something ("i barnehage", "på skolen")."""
    if hit.shape == "compound":
        return False
    if role_of(passage, hit.span)[0] == "partner":
        return True
    before = Situation(passage, _with_adjectives(hit.span, passage)).before.lower()
    word = fold(hit.span.of(passage.string))
    if word == fold(hit.label.removeprefix("-")) or (hit.shape == "head" and not DEFINITE_OR_PLURAL.search(word)):
        return bool(re.search(r"\b(?:hver|enhver|kvar|einkvar|alle)$", before)) or bool(DEFINITE_OR_PLURAL.search(word))
    definite_singular = re.search(r"(?:en|et)$", word)
    return not (definite_singular and re.search(rf"\b(?:{PLACE_WORDS})$", before))


def is_nominal(passage: Passage, span: Span) -> bool:
    """Whether words that may be adjectives stand alone, without a noun after them."""
    follows = re.match(r"\s+(\w+)", passage.string[span.end : passage.span.end])
    return follows is None or follows.group(1).lower() in AFTER_A_NOUN


def _is_nominal_name(hit: Hit, passage: Passage) -> bool:
    return hit.label not in ("det offentlige", "det offentlege") or is_nominal(passage, hit.span)


def _is_described(hit: Hit, passage: Passage) -> bool:
    return _with_adjectives(hit.span, passage) != hit.span


def _has_second_sign(hit: Hit, passage: Passage) -> bool:
    """A name that is also a word: inside a sentence, where only a name has a capital, or before a finite verb."""
    before = passage.string[: hit.span.start].rstrip(" «\"'")
    after = Situation(passage, hit.span).after
    if re.match(r"\s+av\b", after):
        return False
    return (bool(before) and before[-1] not in ".!?:\n•") or bool(MODAL.match(after) or STATES.match(after))


CONDITIONS: dict[str, Callable[[Hit, Passage], bool]] = {
    "acting": _acts_or_owns,
    "named": _is_named,
    "sector": _acts,
    "institution": _is_no_place,
    "nominal": _is_nominal_name,
    "described": _is_described,
    "capital": _has_second_sign,
}
