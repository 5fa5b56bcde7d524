"""What one clause promises by its verb: with a modal as that says, else as a state that is to be."""

from __future__ import annotations

from policygraph.finding.clauses import Clause
from policygraph.finding.lexicon import Form, Verb
from policygraph.finding.promise import Abstention, Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language import promises_nb, promises_nn
from policygraph.language.clause_words import (
    ADVERBS,
    DEFINITE,
    DIRECTIONS,
    INFINITIVE_MARK,
    STRAIGHT,
)

#: verbs of living and staying, which tell how things are: «Ingen skal sove ute»
LIVING = nb.LIVING | nn.LIVING
#: where what is to come about is put ("En ny avtale må på plass")
PLACES = promises_nb.PLACES | promises_nn.PLACES
#: the longest definite noun phrase of a cleft
FEW = 3
Answer = Promise | Abstention | None
#: adverbs that stand for no verb
PLAIN_ADVERBS = ADVERBS - DIRECTIONS


def that_clause(sentence: Sentence, at: int) -> Clause | None:
    """The clause that "at" opens at a token, also in "går inn for at"."""
    if sentence.low(at) != "at":
        return None
    openers = (at, at - 1) if sentence.low(at - 1) == "for" else (at,)
    return next((clause for clause in sentence.clauses if clause.opener in openers), None)


def modal(sentence: Sentence, clause: Clause, rule: str) -> Answer:
    """What is to be done by the infinitive or direction behind a modal; without one it promises nothing."""
    low = sentence.low(clause.finite)
    by = "shall" if low == "skal" else "must"
    subject = clause.subject
    start = clause.finite + 1
    if subject is not None and subject[0] > clause.finite:
        start = subject[1]
    while sentence.low(start) in PLAIN_ADVERBS and sentence.low(start + 1) in STRAIGHT:
        start += 1
    if sentence.low(start) in STRAIGHT and _directed(sentence, start + 1, clause.end):
        start += 1  # «Midlene må rett inn i fondet»
    verb = sentence.infinitive(start, clause.end, after=start) or _able(sentence, start, clause.end)
    if verb is None and not _directed(sentence, start, clause.end):
        return Abstention("modal-without-verb", clause.start, clause.end)
    until = verb.at if verb is not None else min(start + 2, clause.end)  # «skal ned, ikke opp»
    within = clause.opener is not None or clause.kind == "that"  # «mener staten ikke bør eie»
    negated = sentence.is_negated(clause.start if within else clause.finite, until)
    negated = negated and not is_only(sentence, clause.start, until)
    if subject is not None and sentence.low(subject[0]) == "ingen":
        # «Ingen skal kastes ut», «Ingen skal betale for …» end it; «Ingen skal stå alene» is how things are to be
        staying = verb is not None and ("state" in verb.verb.frames or verb.verb.lemma in LIVING)
        negated = verb is not None and (verb.form.kind == "pass" or not staying)
    return Promise(rule, by, sentence, start, clause.end, verb, subject, negated)


def _able(sentence: Sentence, start: int, end: int) -> VerbAt | None:
    """«Elevene skal kunne engelsk»: to know how to is a verb of its own."""
    while start < end and sentence.low(start) in ADVERBS:
        start += 1
    following = sentence.low(start + 1)
    if sentence.low(start) not in ("kunne", "kunna") or not following[:1].isalpha():
        return None
    form = Form("inf", "kunne", sentence.language)
    return VerbAt(start, form, Verb("kunne", (), "other", None, frozenset({"state"})), start + 1)


def is_only(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the negation is "ikke bare", "ikke minst"."""
    return any(
        sentence.low(at) in ("ikke", "ikkje") and sentence.low(at + 1) in ("bare", "berre", "minst", "kun")
        for at in range(start, end)
    )


def cleft(sentence: Sentence, clause: Clause, rule: str) -> Answer:
    """«Det er staten som skal betale»: the clause that "som" opens says what the one named is to do."""
    if sentence.low(clause.finite) != "er" or clause.subject is None or sentence.words(*clause.subject) != "det":
        return None
    for other in sentence.clauses:
        if other.kind == "relative" and other.opener is not None and other.start > clause.finite:
            start, end = clause.finite + 1, other.opener
            if sentence.low(other.finite) not in ("skal", "bør") or other.finite != end + 1 or not start < end:
                return None
            known = sentence.tokens[start].text[0].isupper() or sentence.low(start) in ("de", "dei", "den")
            if not known and not (end - start <= FEW and sentence.low(end - 1).endswith(DEFINITE)):
                return None
            by = "shall" if sentence.low(other.finite) == "skal" else "must"
            verb = sentence.infinitive(other.finite + 1, other.end)
            negated = sentence.is_negated(clause.finite, start) or sentence.is_negated(other.finite, other.end)
            if verb is None:
                return None
            return Promise(rule, by, sentence, other.finite + 1, other.end, verb, (start, end), negated)
    return None


def _directed(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a direction stands for the verb ("Køene må ned", "Gjelda skal til null")."""
    while start < end and sentence.low(start) in PLAIN_ADVERBS:
        start += 1
    low = sentence.low(start)
    return (
        low in DIRECTIONS
        or low == "gjennom"
        or (low == "på" and sentence.low(start + 1) in PLACES)
        or (low == "slutt" and sentence.low(start + 1) in ("på", "med"))
        or (low == "over" and sentence.low(start + 1) in ("fra", "frå", "til", "på"))
        or (low == "til" and sentence.low(start + 1) not in (INFINITIVE_MARK, "", "."))
    )


def state(sentence: Sentence, clause: Clause, rule: str) -> Answer:
    """A clause that says how things are to be: with a modal as that says, else by its present verb."""
    if (named := cleft(sentence, clause, rule)) is not None:
        return named
    if sentence.low(clause.finite) in ("skal", "må", "bør", "lyt"):
        return modal(sentence, clause, rule)
    if sentence.low(clause.finite) in ("kan", "vil"):
        verb = sentence.infinitive(clause.finite + 1, clause.end)
    else:
        verb = sentence.main_verb(clause.finite, clause.end, "pres pass")
    until = clause.end if verb is None else max(verb.at, min(clause.finite + 2, clause.end))
    negated = sentence.is_negated(clause.start, until)
    return Promise(rule, "state", sentence, clause.start, clause.end, verb, clause.subject, negated)


def state_in(sentence: Sentence, clause: Clause, rule: str) -> Promise | None:
    """What a clause promises that says how things are to be, if it does."""
    answer = state(sentence, clause, rule)
    return answer if isinstance(answer, Promise) else None
