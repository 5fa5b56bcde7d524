"""Items of two halves: where the first, in the present tense or without a verb, promises before the second does."""

from __future__ import annotations

from policygraph.finding.clauses import Clause
from policygraph.finding.commitments import promise_in
from policygraph.finding.institutional import is_institution
from policygraph.finding.nominal import nominal
from policygraph.finding.openers import opener_at
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.finding.stated import state_in
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import COORDINATORS, DETERMINERS, INFINITIVE_MARK, MODALS, PREPOSITIONS

#: marks and words that a second half begins with; a comma goes before the words
MARKS = frozenset((";", "–", "—"))
#: forms in -s that are no passives ("finnes", "lykkes")
DEPONENT = nb.DEPONENT | nn.DEPONENT
#: classes that a present tense may as well report of others ("Staten legger ned …, og vi vil …")
REPORTED = frozenset(("reduce", "abolish", "other"))


def first_half(sentence: Sentence, by: str) -> Promise | None:
    """What the first half of an item promises where only its second half has a modal ("X styrkes, og Y skal …")."""
    later = promise_in(sentence)
    told = next((each for each in sentence.clauses if each.kind == "main"), None)
    if told is None:
        return None
    edge = _edge(sentence, told.finite if later is None else later.start)
    if not edge:
        return None
    if (verb := passive_in(sentence, 1, edge)) is not None:
        return Promise("item-late-verb", by, sentence, verb.at, edge, verb, None, negated_before(sentence, verb.at))
    if later is None:
        return None
    ahead = [clause for clause in sentence.clauses if clause.finite < edge]
    for clause in ahead:
        if _does(sentence, clause, edge, later):
            return state_in(sentence, clause, "item-sentence")
    if ahead or sentence.low(edge) != ";":
        return None
    phrase = Promise("item-noun-phrase", by, sentence, 0, edge, None, None, False)
    return phrase if nominal(phrase) is not None else None


def _edge(sentence: Sentence, before: int) -> int:
    """Where the half of a sentence that holds a promise begins, 0 where it is no second half."""
    for at in range(before - 1, 1, -1):
        low = sentence.low(at)
        if low in MARKS or (low in COORDINATORS and sentence.low(at - 1) == ","):
            return at
    return 0


def _does(sentence: Sentence, clause: Clause, edge: int, later: Promise) -> bool:
    """Whether a clause in the present tense tells what a body is to do, or that something is to stand."""
    if clause.kind != "main" or clause.subject is None or clause.subject[0] > clause.finite:
        return False
    if sentence.low(clause.finite) in MODALS or sentence.names_issuer(clause.subject):
        return False
    verb = sentence.main_verb(clause.finite, clause.end, "pres")
    if verb is None or verb.verb.action in REPORTED or verb.verb.frames or verb.form.kind != "pres":
        return False
    if sentence.low(edge) != ";" and sentence.names_issuer(later.subject):
        return False  # «Staten bygger veier, og vi vil …» tells how things are
    promise = Promise("item-sentence", "state", sentence, clause.start, clause.end, verb, clause.subject)
    return bool(verb.verb.tail) or is_institution(promise, sentence.subject_head(clause.subject))


def negated_before(sentence: Sentence, at: int) -> bool:
    """Whether a negation stands before the verb of an item in the order of a subordinate clause ("X ikke deles")."""
    return sentence.is_negated(max(0, at - 3), at)


def passive_in(sentence: Sentence, start: int, end: int) -> VerbAt | None:
    """The first passive in -s that is the verb of what stands before it ("Flyruter mellom byene halveres")."""
    lexicon = sentence.setting.lexicon
    for at in range(start, end):
        low, before = sentence.low(at), sentence.low(at - 1)
        if low in MARKS or low in MODALS or low == INFINITIVE_MARK or opener_at(sentence.tokens, at) is not None:
            return None
        if not low.endswith(("s", "st")) or low in DEPONENT or sentence.tokens[at].text != low:
            continue
        form = lexicon.form(low, "pass", sentence.language)
        if form is None or form.language != sentence.language or low == form.head:
            continue
        if before in PREPOSITIONS or before in DETERMINERS or before in COORDINATORS:
            continue
        following = sentence.low(at + 1)
        if following[:1].isalpha() and not _follows_verb(sentence, at + 1):
            continue  # a genitive: "grenses"
        return sentence.verb_at(at, "pass")
    return None


def _follows_verb(sentence: Sentence, at: int) -> bool:
    """Whether a word may stand behind a passive: no bare noun or adjective, as a genitive has."""
    low = sentence.low(at)
    known = low in PREPOSITIONS or low in COORDINATORS or low in DETERMINERS
    return known or sentence.low(at - 1).endswith("es") or opener_at(sentence.tokens, at) is not None
