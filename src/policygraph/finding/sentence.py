"""A sentence under analysis: its tokens, clauses, and the questions that the rules ask of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from policygraph.finding.clauses import Clause, Clauses
from policygraph.finding.cues import Cues
from policygraph.finding.issuer import Issuer
from policygraph.finding.lexicon import Form, Lexicon, Verb
from policygraph.finding.openers import opener_at
from policygraph.finding.tokens import LOW, Token, Tokens
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    DIRECTIONS,
    INFINITIVE_MARK,
    MODAL_INFINITIVES,
    MODALS,
    NEGATIONS,
    NOMINATIVE,
    OURS,
    PREPOSITIONS,
)
from policygraph.language.lists import joined
from policygraph.records.text import Span

#: what stands behind a noun and is no head
SELF = nb.SELF | nn.SELF
#: prepositions that are adverbs, particles or openers as often
NO_NOUN_AFTER = nb.NO_NOUN_AFTER | nn.NO_NOUN_AFTER
#: endings of what speaks for an organisation
ORGANS = joined(nb.ORGANS, nn.ORGANS)
#: who speaks for an issuer behind "våre"
SPOKESMEN = joined(nb.SPOKESMEN, nn.SPOKESMEN)
#: adjectives between a preposition and its noun
ORDINALS = nb.ORDINALS | nn.ORDINALS
#: what may stand between a verb and its preposition ("arbeide internasjonalt mot")
BETWEEN = (ADVERBS | nb.WHEREABOUTS | nn.WHEREABOUTS) - {"og"}
#: prepositions that belong to a verb only right behind it ("bygge på", not "bygge en skole på")
ADJACENT = nb.ADJACENT | nn.ADJACENT
#: verbs with "til" right behind them or not at all ("legge til et krav", not "legge kraften tilbake til kommunen")
LAYING = nb.LAYING | nn.LAYING
#: prepositions that end a phrase with a verb
ENDING = PREPOSITIONS - {"sammen", "saman"}
#: words that look like infinitives
NO_VERBS = DETERMINERS | DIRECTIONS
#: "no longer"
LONGER = nb.LONGER | nn.LONGER
#: prepositions that a noun stands behind
BEFORE_NOUNS = PREPOSITIONS - NO_NOUN_AFTER


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for a whole document: its lexicon, cues and issuer."""

    lexicon: Lexicon
    cues: Cues
    issuer: Issuer


class VerbAt(NamedTuple):
    """A verb where it stands: the index of its first word, its form and what the lexicon says of it."""

    at: int
    form: Form
    verb: Verb
    end: int


@dataclass(slots=True)
class Sentence:
    """One sentence of the document text with its analysis."""

    string: str
    span: Span
    language: str
    setting: Setting
    places: Tokens = field(init=False)
    tokens: list[Token] = field(init=False)
    _low: list[str] = field(init=False)
    _clauses: list[Clause] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.places = Tokens(self.string, self.span)
        self.tokens = self.places.found
        self._low = [*map(LOW, self.tokens)]

    @property
    def clauses(self) -> list[Clause]:
        """The finite clauses in order, analysed when first asked for."""
        if self._clauses is None:
            self._clauses = Clauses(self.tokens, self.setting.lexicon, self.language).found
        return self._clauses

    @property
    def lows(self) -> frozenset[str]:
        """The distinct words and marks in lower case: a rule whose words are not among them need not look."""
        return self.places.lows

    def low(self, at: int) -> str:
        """The word at an index in lower case, empty outside the sentence."""
        return self._low[at] if 0 <= at < len(self._low) else ""

    def words(self, start: int, end: int) -> str:
        """The tokens of a range in lower case, joined by spaces."""
        return " ".join(self._low[start:end])

    def covered(self, start: int, end: int) -> Span:
        """The characters that a range of tokens covers."""
        return self.places.covered(start, end)

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return bool(self.tokens) and self.tokens[-1].text == "?"

    def names_issuer(self, subject: tuple[int, int] | None) -> bool:
        """Whether the subject is the issuer ("vi", "Eksempelpartiet", "vi i Eksempelpartiet")."""
        if subject is None:
            return False
        start, end = subject
        while start < end and (
            self.low(start) in ADVERBS or self.low(start) in COORDINATORS or self.low(start) == "både"
        ):
            start += 1
        length = self.setting.issuer.starts_at(self.tokens, start)
        if not length and self.low(start) in OURS and self.low(start + 1).endswith(SPOKESMEN):
            return start + 2 >= end or self.low(start + 2) in ("i", "på")  # «Våre representanter i bystyret vil …»
        if (
            not length
            and start + 2 < end
            and self.low(start).endswith(ORGANS)
            and self.low(start + 1) in ("i", "av", "til")
        ):
            length = self.setting.issuer.starts_at(self.tokens, start + 2)  # «Stortingsgruppa i Eksempelpartiet»
            return bool(length) and start + 2 + length >= end
        if not length:
            return False
        if start + length >= end or self.low(start + length) in ("i", "som", ",", "og", "(", "vil", "sin", "sitt"):
            return True
        known = self.setting.cues.phrases
        generic = (self.low(start),) in known["issuer"] or (self.low(start),) in known["government-issuer"]
        if start + length + 1 == end and not generic and self.tokens[end - 1].text.istitle():
            return True  # «De Grå Vik»
        following = self.tokens[start + length]  # «… ønsker Eksempelpartiet en garanti», but «vi voksne»
        return self.low(start) not in NOMINATIVE and following.text.islower()

    def verb_at(self, at: int, kinds: str = "inf pass", end: int | None = None) -> VerbAt | None:
        """The verb, with the longest phrase, that begins at a token."""
        form = self.setting.lexicon.form(self.low(at), kinds, self.language)
        return None if form is None else self.phrase_at(at, form, end)

    def phrase_at(self, at: int, form: Form, end: int | None = None) -> VerbAt:
        """The longest phrase of a verb whose first word stands at a token in a form that is known.

        Of two as long the one that stands together: "ta imot folk frå" is not "ta frå".
        """
        stop = len(self.tokens) if end is None else end
        lows, head = self.lows, form.head
        apart: VerbAt | None = None
        for verb in self.setting.lexicon.verbs[(form.language, form.head)]:
            tail = verb.tail
            if apart is not None and len(tail) < len(apart.verb.tail):
                break
            if tail and tail[0] not in lows and tail[0] != "seg":
                continue
            if "seg" in tail and "seg" not in lows:  # «kvitte oss med»
                tail = tuple("oss" if particle == "seg" else particle for particle in tail)
            if not lows.issuperset(tail):
                continue
            place, reach = at + 1, 4
            for particle in tail:
                close = len(tail) == 1 and (particle in ADJACENT or (head in LAYING and particle == "til"))
                if close:
                    while place < stop and self.low(place) in BETWEEN and self.low(place) != particle:
                        place += 1
                while (
                    place < stop
                    and self.low(place) != particle
                    and reach
                    and not close
                    and particle != "som"
                    and self._may_skip(place)
                ):
                    place, reach = place + 1, reach - 1
                if place >= stop or self.low(place) != particle:
                    break
                if particle == "om" and reach < 4 and self.tokens[place + 1 : place + 2] and self.is_said_of(place + 1):
                    break  # «gjøre informasjon om budsjettet tilgjengelig» is not "gjøre om"
                place += 1
            else:
                found = VerbAt(at, form, verb, place if verb.tail else at + 1)
                if reach == 4 or len(tail) > 1:
                    return found
                apart = apart or found
        return apart or VerbAt(at, form, Verb(head, (), "other", None, frozenset()), at + 1)

    def is_said_of(self, at: int) -> bool:
        """Whether the word at ``at`` begins a noun phrase, so that a preposition before it is no particle."""
        low = self.low(at)
        return low[:1].isalpha() and low not in PREPOSITIONS and low not in COORDINATORS and low not in ADVERBS

    def _may_skip(self, at: int) -> bool:
        """Whether a word may stand between a verb and the rest of its phrase ("legge bedre til rette")."""
        low = self.low(at)
        return (
            self.tokens[at].is_word
            and low not in COORDINATORS
            and low not in ENDING
            and low not in ("at", "som", INFINITIVE_MARK)
        )

    def infinitive(self, start: int, end: int, after: int | None = None) -> VerbAt | None:
        """The main verb of a verb phrase: the first infinitive or passive in a range, past "kunne", "måtte" and "bli".

        ``after`` is where the subject ends that stands between; right behind it an unknown verb is guessed.
        """
        at = start
        lexicon = self.setting.lexicon
        while at < end:
            low = self.low(at)
            if low in MODAL_INFINITIVES or (low in ("bedre", "betre", "nå") and lexicon.is_a(self.low(at + 1), "inf")):
                at += 1
                continue
            if low == "som" and opener_at(self.tokens, at) is None:
                at += 2  # «bør som hovedregel få …»
                continue
            if low == "som" or (low in ("at", "fordi", "slik") and at > start):
                found = None if low == "at" else self._beyond(at, end)
                first = self.unknown(after, end) if after is not None and at > start else None
                return first or found
            if at > start and (self.low(at - 1) == INFINITIVE_MARK or self.low(at - 2) in ("enten", "anten")):
                at += 1  # «å arbeide», «enten det skyldes …»
                continue
            if lexicon.is_a(low, "inf pass") and not self._is_noun(at, start):
                return self.main_verb(at, end)
            if low not in ADVERBS and self._guessable(at) and not self._is_noun(at, start):
                guessed = lexicon.guess(low, self.language)
                if guessed is not None:
                    return VerbAt(at, *guessed, at + 1)
            at += 1
        return None if after is None else self.unknown(after, end)

    def unknown(self, at: int, end: int) -> VerbAt | None:
        """A verb that no list has, known by its place and its ending ("må øves", "skal hvile på")."""
        while at < end:
            if self.low(at) in ADVERBS or self.low(at) in MODAL_INFINITIVES:
                at += 1
            elif self.low(at) in LONGER and self.low(at - 1) in NEGATIONS:
                at += 1  # «skal ikke lenger ransake»
            elif self.low(at) == "i" and "grad" in self._low[at + 1 : at + 5]:  # «i minst mulig grad»
                at = self._low.index("grad", at) + 1
            else:
                break
        word = self.low(at) if at < end else ""
        stem = word[:-1] if self.language != "nn" and word.endswith("es") else word.removesuffix("st")
        if len(stem) < 3 or not stem.endswith(("e", "a", "å")) or not self._guessable(at) or word in NO_VERBS:
            return None
        if word in PREPOSITIONS or word.endswith(("ere", "ige", "lige", "ende", "ande")):
            return None
        head = stem[:-1] + "e" if stem.endswith("a") and self.language == "nn" else stem
        form = Form("inf" if stem == word else "pass", head, self.language)
        return VerbAt(at, form, Verb(head, (), "other", None, frozenset()), at + 1)

    def _beyond(self, at: int, end: int) -> VerbAt | None:
        """The verb after a clause that stands inside the verb phrase: past its comma or, without one, its own verb."""
        comma = next((place for place in range(at, end) if self.low(place) == ","), None)
        if comma is not None and (found := self.infinitive(comma + 1, end)) is not None:
            return found
        lexicon = self.setting.lexicon
        for place in range(at + 1, end):
            if self.low(place) in MODALS or lexicon.is_a(self.low(place), "pres"):
                last = self.infinitive(place + 1, end)
                if last is not None and self.low(place) in MODALS:
                    return self.infinitive(last.end, end) or last
                return last
        return self.infinitive(at + 1, end)

    def _guessable(self, at: int) -> bool:
        return self.tokens[at].text == self.low(at) or at == 0

    def _is_noun(self, at: int, start: int) -> bool:
        """Whether a word that could be an infinitive is a noun or adjective where it stands ("en støtte")."""
        before = self.low(at - 1) if at > start else ""
        if before in DETERMINERS and before not in (
            "den",
            "det",
            "dette",
            "dei",
            "alle",
            "flere",
            "fleire",
            "noen",
            "mange",
            "andre",
        ):
            return self.low(at) not in ("være", "vere", "ha", "få", "bli") and before not in ("mer", "meir", "annet")
        if before in ORDINALS and at - 2 >= start and self.low(at - 2) in PREPOSITIONS:
            return True  # «i første rekke»
        article = at - 2 >= start and self.low(at - 2) in ("en", "et", "ei", "ein", "eit")
        if article and before not in ADVERBS and not before.endswith(("gang", "grad", "måte")):
            return True
        return before in BEFORE_NOUNS and at > start

    def main_verb(self, at: int, end: int, kinds: str = "inf pass") -> VerbAt | None:
        """The verb at ``at``, or the one behind it in "bli + participle", "være med på å", "få lov til å"."""
        found = self.verb_at(at, kinds, end)
        if found is None:
            return None
        if found.verb.lemma in ("bli", "verte") and not found.verb.tail:
            place = at + 1
            while place < end and place < at + 4 and self.low(place) in ADVERBS:
                place += 1
            word = self.low(place)
            comparative = word.endswith(("ere", "are")) or word in ("bedre", "betre")
            if place < end and not comparative and (participle := self.verb_at(place, "part", end)) is not None:
                return participle
            plural = self.language == "nn" and word.endswith(("te", "de")) and place < end  # «blir delte opp»
            if plural and (several := self.verb_at(place, "past", end)) is not None:
                return several._replace(form=several.form._replace(kind="part"))
        if found.verb.lemma in ("være", "vere", "få"):
            for place in range(at + 1, min(at + 6, end - 1)):
                phrase = self.words(at + 1, place)
                if self.low(place) == INFINITIVE_MARK and phrase in (
                    "med på",
                    "med",
                    "nødt til",
                    "nøydd til",
                    "lov til",
                ):
                    return self.verb_at(place + 1, end=end) or found
        return found

    def is_negated(self, start: int, end: int) -> bool:
        """Whether a negation stands in a range, before any clause inside it ("de som ikke …")."""
        for at in range(start, end):
            if self.low(at) in NEGATIONS:
                return True
            if at > start and opener_at(self.tokens, at) is not None:
                return False
        return False

    def subject_head(self, subject: tuple[int, int] | None) -> str:
        """The last word of the subject's noun phrase before a preposition, clause or mark, lower case."""
        if subject is None:
            return ""
        head = ""
        for at in range(*subject):
            low = self.low(at)
            if low in NOMINATIVE and not head:
                return low
            if head and (low in PREPOSITIONS or low in ("som", "der", "å", "at", ",", "(")):
                break
            if self.tokens[at].is_word and low not in ADVERBS and low not in COORDINATORS and low not in SELF:
                head = low
        return head
