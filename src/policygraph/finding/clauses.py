"""The clauses of a Norwegian sentence: which verb is finite, what opens the clause, who its subject is.

Norwegian main clauses have their finite verb in the second place, so the first finite verb that no opener ("som",
"at", "når" …) has claimed is the main one, and what stands before it is one constituent: the subject,
or, where it is an adverb, a prepositional phrase or a clause, the subject follows the verb.
Source: Faarlund, Lie and Vannebo, Norsk referansegrammatikk (1997), chapters 10 and 11.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policygraph.finding.clause_joints import concludes, ends_waiting, joined_in_condition
from policygraph.finding.finite import is_finite
from policygraph.finding.lexicon import Lexicon
from policygraph.finding.openers import FIRST_WORDS, is_nounish, opener_at
from policygraph.finding.tokens import Token
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import (
    ADVERBS,
    ADVERBS_ALONE,
    ALONE,
    COORDINATORS,
    DEFINITE,
    DETERMINERS,
    DIRECTIONS,
    FRONTED,
    INFINITIVE_MARK,
    MODALS,
    NEVER_NOUNS,
    NOMINATIVE,
    OF_THE_SUBJECT,
    OPENERS,
    PREPOSITIONS,
    WE,
)

#: small words that begin or decide a clause; besides them only verbs do
CLAUSE_WORDS = FIRST_WORDS | MODALS.keys() | NOMINATIVE
#: verbs after which a clause may stand without "at" ("vi mener det må innføres")
OPINION = nb.OPINION | nn.OPINION
#: words before the first constituent of a main clause
JOINTS = COORDINATORS | {"for", "så", "–", "-"}
#: what stands between two main clauses
BREAKS = COORDINATORS | {",", ":"}


class Clause(NamedTuple):
    """One finite clause; all fields but ``kind`` are token indices (``end`` excluded).

    ``kind`` is ``main``, ``that``, ``relative``, ``condition``, ``purpose``, ``concurrent``, ``adverbial`` or
    ``question``; ``host`` is the index of the clause it hangs on. ``subject`` is a range, or ``None`` where no
    words of the clause are its subject.
    """

    kind: str
    opener: int | None
    start: int
    finite: int
    end: int
    subject: tuple[int, int] | None
    host: int | None = None


class Clauses:
    """The clause analysis of one sentence: ``found`` holds its finite clauses in order."""

    __slots__ = ("found", "language", "lexicon", "shared", "tokens")

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, language: str) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.language = language
        self.found: list[Clause] = []
        self._scan()

    def _scan(self) -> None:
        tokens, forms = self.tokens, self.lexicon.forms
        waiting: list[tuple[str, int]] = []
        main: int | None = None
        at = 0
        while at < len(tokens):
            token = tokens[at]
            low = token.low
            if low in COORDINATORS:
                if waiting and ends_waiting(tokens, at, waiting[-1][1]):
                    waiting.pop()
                elif waiting and concludes(tokens, at):
                    waiting.clear()
                at += 1
                continue
            if low not in CLAUSE_WORDS and low not in forms:
                at += 1
                continue
            opener = opener_at(tokens, at)
            if opener is not None and not (
                at == 0 and token.low == "da" and len(tokens) > 1 and tokens[1].low in MODALS
            ):
                waiting.append((opener[0], at))
                at += opener[1]
                continue
            if waiting and self._is_past(at, waiting[-1][1]):
                waiting.pop()  # «Retten elever har til å velge X som fag, bør …»: "som" opened no clause
            if self._impersonal(at, main) or is_finite(
                tokens, at, self.lexicon, self.language, bool(waiting), self._modal(main)
            ):
                before = tokens[at - 1].low if at else ""
                verb_first = main == 0 and self.found[0].finite == 0
                inverted = main is None and (token.low in MODALS or self._before_name(at))
                if waiting and not (before == "," and (verb_first or inverted)):
                    kind, start = waiting.pop()
                    self._add(kind, start, start, at, main)
                elif main is None and joined_in_condition(tokens, at, self.found):
                    last = self.found[-1]
                    self._add(last.kind, None, last.finite + 1, at, None)
                elif main is None or (verb_first and self._fronted(at)):
                    if main is not None:  # a verb-first clause before the main one is a condition
                        first = self.found[0]
                        self.found[0] = Clause("condition", None, 0, 0, at, first.subject)
                    waiting.clear()
                    begin = 0 if main is None else at
                    main = len(self.found)
                    self._add("main", None, begin, at, None)
                else:
                    waiting.clear()
                    first = self.found[main]
                    if first.finite == at - 1 > 1 and token.low in MODALS and tokens[at - 1].low not in MODALS:
                        # «De midlene tilbudet krever skal …»: of two finite verbs in a row the first only describes
                        self.found[main] = Clause("relative", None, at - 1, at - 1, at, None)
                        main = len(self.found)
                        self._add("main", None, 0, at, None)
                        at += 1
                        continue
                    if token.low in MODALS and self._joined_in_relative(main):
                        # «De som driver og leier ut skal …»: the second verb goes on describing
                        self.found[main] = Clause("relative", None, first.finite, first.finite, at, None)
                        main = len(self.found)
                        self._add("main", None, 0, at, None)
                        at += 1
                        continue
                    kind, start = self._later(at, main)
                    if kind == "main":
                        main = len(self.found)
                    self._add(kind, None, start, at, main if kind != "main" else None)
            elif (
                token.low in NOMINATIVE
                and at + 1 < len(tokens)
                and not waiting
                and (at > 1 or (at == 1 and tokens[0].low.endswith(DEFINITE)))  # «Energien vi skal bruke, må …»
                and is_nounish(tokens[at - 1])
                and not self.lexicon.is_a(tokens[at - 1].low, "pres")
                and tokens[at + 1].low not in NOMINATIVE
                and is_finite(tokens, at + 1, self.lexicon, self.language, True, False)
            ):
                waiting.append(("relative", at))
            at += 1
        if waiting and waiting[-1][0] == "that":
            self._search(waiting[-1][1], main)
        self._promote(main)
        self._close()

    def _joined_in_relative(self, main: int) -> bool:
        """Whether what was taken for the main verb is joined to that of the relative clause before it."""
        finite, before = self.found[main].finite, self.found[main - 1] if main else None
        if before is None or before.kind != "relative" or before.opener is None or before.finite > finite:
            return False
        low = self.tokens[finite - 1].low
        return low in ("og", "eller") and self.tokens[finite].low not in MODALS

    def _before_name(self, at: int) -> bool:
        """Whether a pronoun or name follows, as in a main clause that begins with something else ("…, krever vi")."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return following is not None and (following.low in NOMINATIVE or following.text[0].isupper())

    def _is_past(self, at: int, opener: int) -> bool:
        """Whether a comma and a modal show that "som" before them, and no other comma between, opened no clause."""
        tokens = self.tokens
        comma = at - 1 - (tokens[at - 1].low in COORDINATORS)  # «på samme måte som skoler og veier, og bør»
        if tokens[opener].low != "som" or tokens[at].low not in MODALS or tokens[comma].low != ",":
            return False
        return comma > opener and all(tokens[each].low != "," for each in range(opener, comma))

    def _impersonal(self, at: int, main: int | None) -> bool:
        """Whether a passive opens the main clause behind a condition with its verb first ("…, kreves det …")."""
        if main != 0 or self.found[0].finite != 0 or self.tokens[at - 1].low != "," or at + 1 >= len(self.tokens):
            return False
        return self.tokens[at + 1].low == "det" and self.lexicon.is_a(self.tokens[at].low, "pass")

    def _before_pronoun(self, at: int) -> bool:
        """Whether the subject follows as in a main clause behind its condition ("Skal vi lykkes er vi nødt til …")."""
        return at + 2 < len(self.tokens) and self.tokens[at + 1].low in NOMINATIVE and at > 2

    def _search(self, opener: int, main: int | None) -> None:
        """The finite verb of an "at" that found none: a word that may be a noun too, or an unknown one in -es."""
        for at in range(opener + 2, len(self.tokens)):
            low = self.tokens[at].low
            if (low,) in OPENERS or self.tokens[at - 1].low in (INFINITIVE_MARK, *DETERMINERS, *PREPOSITIONS):
                continue
            passive = self.language != "nn" and low.endswith("es") and len(low) > 5 and not self.lexicon.forms.get(low)
            if passive or self.lexicon.is_a(low, "pres"):
                host = main if main is not None and self.found[main].finite < opener else None
                self._add("that", opener, opener, at, host)
                self.found.sort(key=lambda clause: clause.start)
                return

    def _modal(self, main: int | None) -> bool:
        """Whether the main verb so far is a modal."""
        return main is not None and self.tokens[self.found[main].finite].low in MODALS

    def _promote(self, main: int | None) -> None:
        """Every sentence has a main verb: where "som" or "der" claimed the only modal, it was no relative clause."""
        if main is not None:
            return
        for number in range(len(self.found) - 1, -1, -1):
            clause = self.found[number]
            apart = clause.opener is None or clause.finite > clause.opener + 1  # «som må» is a relative clause
            if clause.kind == "relative" and self.tokens[clause.finite].low in MODALS and clause.start > 0 and apart:
                self.found[number] = Clause("main", None, 0, clause.finite, clause.end, None)
                return

    def _fronted(self, at: int) -> bool:
        """Whether the finite verb at ``at`` may be the main one after a verb-first condition ("Skal vi lykkes, må")."""
        between = [token.low for token in self.tokens[1:at]]
        return not any(word in COORDINATORS for word in between[-1:]) and (
            "," in between[-1:] or self.tokens[at].low in MODALS or self._before_pronoun(at)
        )

    def _later(self, at: int, main: int) -> tuple[str, int]:
        """Kind and start of a clause without opener that comes after the main verb."""
        tokens = self.tokens
        last = self.found[-1]
        if tokens[at].low in MODALS and (begun := self._described(last, self.found[main].finite)) is not None:
            return "main", begun
        start = at
        while start > last.finite + 1 and tokens[start - 1].low not in (",", ";", ":", "–", "-", *COORDINATORS):
            start -= 1
        joint = tokens[start - 1].low if start > last.finite + 1 else ""
        host = self.found[main]
        if start == at and joint in COORDINATORS:  # the same subject goes on: "… og vil"
            volition = tokens[at].low in MODALS and tokens[host.finite].low in OPINION
            if last.kind == "main" or volition or (tokens[start - 2].low == "," and last.kind != "that"):
                return "main", start
            return last.kind, start
        if joint in (",", ";", ":", "–", "-", "men"):
            return "main", start
        if joint in COORDINATORS:
            comma = start >= 2 and tokens[start - 2].low in (",", ";")
            return ("main" if comma or last.kind == "main" else last.kind), start
        if tokens[last.finite].low in OPINION and last.kind == "main":
            return "that", last.finite + 1
        return "relative", start

    def _described(self, last: Clause, after: int) -> int | None:
        """Where a new main clause began whose subject a clause describes ("…, og elever som tar fagbrev bør …")."""
        if last.kind != "relative" or last.opener is None or last.opener <= after:
            return None
        start = last.opener
        while start > after + 1 and self.tokens[start - 1].low not in (",", *COORDINATORS):
            start -= 1
        joined = self.tokens[start - 1].low in COORDINATORS and self.tokens[start - 2].low == ","
        return start if joined and start < last.opener else None

    def _add(self, kind: str, opener: int | None, start: int, finite: int, host: int | None) -> None:
        self.found.append(Clause(kind, opener, start, finite, len(self.tokens), None, host))

    def _close(self) -> None:
        """Give every clause its end and its subject."""
        closed: list[Clause] = []
        self.shared: tuple[int, int] | None = None
        for number, clause in enumerate(self.found):
            end = len(self.tokens)
            for other in self.found[number + 1 :]:
                if other.start > clause.finite and (
                    other.kind in ("main", clause.kind) or (clause.kind != "main" and other.kind != "relative")
                ):
                    end = min(end, other.start)
            subject = self.subject(clause, end)
            if clause.kind == "main":
                self.shared = subject
            closed.append(Clause(clause.kind, clause.opener, clause.start, clause.finite, end, subject, clause.host))
        self.found = closed

    def front(self, clause: Clause) -> int:
        """Where the first constituent of a main clause begins: after "og", "men" and the like."""
        start = clause.start
        while start < clause.finite and (self.tokens[start].low in JOINTS and start + 1 < clause.finite):
            if (
                self.tokens[start].low == "for"
                and start + 1 < clause.finite
                and self.tokens[start + 1].low in (INFINITIVE_MARK, "at")
            ):
                break
            if self.tokens[start].low == "for" and start == 0:
                break
            if self.tokens[start].low == "så" and opener_at(self.tokens, start) is not None:
                break  # «Så lenge …, vil vi …»
            start += 1
        return start

    def subject(self, clause: Clause, end: int) -> tuple[int, int] | None:
        """The tokens of the subject: the first constituent, or what follows the verb where that is something else."""
        tokens = self.tokens
        after = clause.finite + 1
        while after < end and tokens[after].low in ADVERBS and tokens[after].low not in NOMINATIVE:
            after += 1
        if clause.kind not in ("main",) or clause.opener is not None:
            begin = clause.start
            if clause.opener is not None:
                found = opener_at(tokens, clause.opener)
                begin = clause.opener + (found[1] if found else 0)
            while begin < clause.finite and tokens[begin].low in ADVERBS:
                begin += 1
            stop = clause.finite
            while stop > begin and tokens[stop - 1].low in ADVERBS:
                stop -= 1
            return (begin, stop) if begin < stop else None
        if (
            clause.start == clause.finite
            and self.found[0] is not clause
            and tokens[clause.start - 1].low in COORDINATORS
        ):
            return self.shared
        start = self.front(clause)
        last = clause.finite - 1
        if last > start and tokens[last].low in NOMINATIVE and tokens[last - 1].low in BREAKS:
            return last, clause.finite  # «Satsen beholdes, men vi vil …»
        if last == start and tokens[start].low in WE:
            return start, clause.finite  # «Me skal dei neste dagane …»
        if after < end and tokens[after].low in NOMINATIVE:
            named = after + 1
            while tokens[after].text in ("De", "Dei") and named < end and tokens[named].text.istitle():
                named += 1  # «… vil De Grå at …»
            return after, named
        fronted = last == start and tokens[start].low in FRONTED and after < end
        if fronted and tokens[clause.finite].low in MODALS and tokens[after].text[0].isupper():
            return self.noun_phrase(after, end)  # «Dette vil Eksempelpartiet få til»
        if start < clause.finite and not self.is_adverbial(start, clause.finite):
            return start, clause.finite
        return self.noun_phrase(after, end)

    def is_adverbial(self, start: int, finite: int) -> bool:
        """Whether the words before the finite verb are an adverb, a prepositional phrase or a clause."""
        first = self.tokens[start].low
        if self.tokens[finite - 1].low == ",":
            return opener_at(self.tokens, start) is not None or first in PREPOSITIONS or first in ADVERBS
        if first in ADVERBS_ALONE or first == "sammen":
            return True
        if first in OF_THE_SUBJECT:
            return False
        return first in ADVERBS or first in PREPOSITIONS or opener_at(self.tokens, start) is not None

    def noun_phrase(self, start: int, end: int) -> tuple[int, int] | None:
        """The noun phrase that begins at ``start``: up to a verb, mark or small word that cannot be in it."""
        at = start
        if at + 1 < end and self.tokens[at].low == "det" and not self.tokens[at + 1].low.endswith("e"):
            return at, at + 1
        while at < end:
            low = self.tokens[at].low
            if not self.tokens[at].is_word or low in ADVERBS or low in DIRECTIONS or low in (INFINITIVE_MARK, "seg"):
                break
            name = at == start and self.tokens[at].text.istitle()  # «vil Høyre ha», «vil Støre ha»
            if (
                not name
                and self.lexicon.is_a(low, "inf pass")
                and (
                    at == start
                    or self.tokens[at - 1].low not in DETERMINERS
                    or self.tokens[at - 1].low in ALONE
                    or low in NEVER_NOUNS
                )
            ):
                break
            if at > start and (low,) in OPENERS and low not in ("om", "før", "siden", "enn"):
                break
            at += 1
        return (start, at) if at > start else None
