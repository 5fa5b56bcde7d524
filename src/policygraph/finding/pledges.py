"""The issuer says in the present tense what it would do: in power, as its first deed, by a date, by whom it charges."""

from __future__ import annotations

from itertools import pairwise

from policygraph.finding.clauses import Clause
from policygraph.finding.promise import Promise
from policygraph.finding.reports import said_elsewhere
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.finding.stated import Answer, state
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, ALWAYS_FINITE, INFINITIVE_MARK, MODALS
from policygraph.language.lists import joined

#: what an issuer gets that then does as it likes, and what it then may do
POWER = nb.POWER | nn.POWER
#: finite verbs of getting and of coming to be
GETTING = nb.GETTING | nn.GETTING
#: finite verbs with which nothing is done
NO_DEEDS = ALWAYS_FINITE.union(MODALS) - GETTING
#: what one "får i" and then has to do
CHARGED = nb.CHARGED | nn.CHARGED
CHARGING = nb.CHARGING | nn.CHARGING
ENABLING = POWER | CHARGED
#: words by which others have settled what is done, or it is done time and again
SETTLED = joined(nb.SETTLED, nn.SETTLED)
#: what stands before a date by which something is done
BY = nb.BY | nn.BY
#: what comes first ("Det første vi vil gjøre, er å …")
FIRST = nb.FIRST | nn.FIRST
#: where the words after "med oss i" end: at most so many further on
WITH_US = 8
#: years that are to come
YEAR = range(2024, 2100)


def may_pledge(lows: frozenset[str]) -> bool:
    """Whether a sentence holds words without which it makes no such promise in the present tense."""
    return not lows.isdisjoint(BY) or (not lows.isdisjoint(CHARGING) and not lows.isdisjoint(ENABLING))


def with_us(sentence: Sentence) -> Promise | None:
    """«Med oss i regjering fjernes avgiften»: what is done where the issuer has a say."""
    if sentence.low(0) != "med":
        return None
    length = 1 if sentence.low(1) == "oss" else sentence.setting.issuer.starts_at(sentence.tokens, 1)
    if not length or sentence.low(1 + length) not in ("i", "på", "ved"):
        return None
    for at in range(length + 3, min(length + 3 + WITH_US, len(sentence.tokens))):
        low = sentence.low(at)
        if low in NO_DEEDS:
            return None
        found = sentence.main_verb(at, len(sentence.tokens), "pres pass")
        if found is not None and found.form.kind in ("pres", "pass", "part"):
            ours = low == "får" or sentence.setting.issuer.starts_at(sentence.tokens, at + 1)
            vague = found.verb.action == "other" or found.verb.lemma.split()[0] in ("bli", "verte")
            if found.form.kind == "pres" and (vague or not ours):
                return None  # «Med oss på laget blir alt bedre», «Med partiet i regjering oppfyller landet målet»
            return Promise("with-us", "will", sentence, at, len(sentence.tokens), settled(found), None)
    return None


def settled(found: VerbAt) -> VerbAt:
    """A verb without what makes a state of it: what is said to be so is done."""
    return found._replace(verb=found.verb._replace(frames=found.verb.frames - {"state"}))


def in_power(sentence: Sentence, clause: Clause) -> Answer:
    """«Får vi flertall, avvikles ordningen», «… dersom vi får bestemme»: what follows from the issuer's power."""
    if clause.kind != "main" or sentence.low(clause.finite) in MODALS or POWER.isdisjoint(sentence.lows):
        return None
    for other in sentence.clauses:
        if other is clause or other.kind != "condition" or sentence.low(other.finite) != "får":
            continue
        subject = other.subject
        ours = sentence.names_issuer(subject) or sentence.names_issuer((other.finite + 1, other.finite + 2))
        ahead = {sentence.low(at) for at in range(other.finite + 1, other.finite + 6)}
        if ours and ahead & POWER and sentence.low(clause.finite) not in ("er", "har", "var"):
            promise = stated(sentence, clause, "in-power")
            vague = promise is None or promise.verb is None or promise.verb.verb.action == "other"
            return None if vague and sentence.names_issuer(clause.subject) else promise
    return None


def settled_already(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody else has settled what a sentence says, or it is so every year, or only under a condition."""
    if said_elsewhere(sentence):
        return True
    for each in sentence.clauses:
        if each.kind == "condition" and each is not clause:
            between = range(min(each.start, clause.finite), max(each.start, clause.finite))
            if not any(sentence.low(at) == ";" for at in between):
                return True
    words = f" {sentence.words(0, len(sentence.tokens))} "
    return any(f" {each}" in words for each in SETTLED)


def charged(sentence: Sentence, clause: Clause) -> Answer:
    """«Rådmannen får i oppdrag å …»: somebody is told to do something."""
    at = clause.finite
    if clause.kind != "main" or sentence.low(at) not in CHARGING or settled_already(sentence, clause):
        return None
    words = [sentence.low(place) for place in range(at + 1, min(at + 7, len(sentence.tokens)))]
    told = any(first == "i" and second in CHARGED for first, second in pairwise(words))
    return stated(sentence, clause, "charged") if told and INFINITIVE_MARK in words else None


def dated(sentence: Sentence, clause: Clause) -> Answer:
    """«Ferja gjenopprettes senest i 2030»: a passive with the year by which it is done."""
    if clause.kind != "main" or BY.isdisjoint(sentence.lows) or settled_already(sentence, clause):
        return None
    found = sentence.main_verb(clause.finite, clause.end, "pres pass")
    if found is None or found.form.kind not in ("pass", "part"):
        return None
    for at in range(clause.finite, min(clause.end, len(sentence.tokens))):
        near = [sentence.low(place) for place in range(at + 1, at + 6)]
        if sentence.low(at) in BY and any(word.isdigit() and int(word[:4]) in YEAR for word in near):
            return stated(sentence, clause, "dated")
    return None


def first_deed(sentence: Sentence, clause: Clause) -> Answer:
    """«Det første vi vil gjøre, er å …»: what the issuer will do before all else."""
    if clause.kind != "main" or sentence.low(clause.finite) != "er" or sentence.low(clause.start) != "det":
        return None
    if sentence.low(clause.start + 1) not in FIRST:
        return None
    ours = any(
        other.kind == "relative"
        and sentence.low(other.finite) in ("vil", "skal")
        and sentence.names_issuer(other.subject)
        for other in sentence.clauses
        if other.finite < clause.finite
    )
    at = clause.finite + 1
    while sentence.low(at) in ADVERBS:
        at += 1
    if not ours or sentence.low(at) != INFINITIVE_MARK:
        return None
    verb = sentence.infinitive(at + 1, len(sentence.tokens), after=at + 1)
    return Promise("first-deed", "will", sentence, at + 1, len(sentence.tokens), verb, None)


def stated(sentence: Sentence, clause: Clause, rule: str) -> Promise | None:
    """What a clause says that is to be, as a promise by ``rule``."""
    answer = state(sentence, clause, rule)
    return answer if isinstance(answer, Promise) else None
