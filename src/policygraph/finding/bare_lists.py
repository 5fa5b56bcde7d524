"""Lists without a lead-in that promises: whether their items do, by their grammar and that of their neighbours.

Below a mere topic ("Skatt") a programme lists what is to be done as infinitives, present passives ("Avgiften
oppheves") and slogans ("Slutt på …") side by side with noun phrases and sentences that could as well be facts. One item
alone does not tell; the list does: some items that can only be meant as demands, most that can, and few facts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from policygraph.finding.commitments import promise_in
from policygraph.finding.items import infinitive_promise, item_promise, late_verb, that_promise
from policygraph.finding.leads import Lead
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.lists import joined

#: how the items of such a list bind
BARE = Lead("bare-list", "will")
#: words that an item opens with which can only be meant as a demand, and such as hint at one
SLOGANS = joined(nb.SLOGANS, nn.SLOGANS)
WISHED = nb.WISHED | nn.WISHED
#: finite verbs and phrases of time by which an item tells how things are
TELLING = nb.TELLING | nn.TELLING
TODAY = joined(nb.TODAY, nn.TODAY)
#: finite verbs of what is given or comes to be ("Det blir …", "Alle elever får …")
GETTING = nb.GETTING | nn.GETTING
#: what a label, lead-in or heading is about whose list holds no promises
FACTUAL = joined(nb.FACTUAL, nn.FACTUAL)
#: rules that find "skal" and "må", with which statutes say what is in force
RULING = frozenset(("shall", "must"))
#: who says an item or is to see to it, in brackets behind it ("Mer tid (Kari)"); acronyms explain what stands before
SAYER = re.compile(r"\([A-ZÆØÅ][a-zæøåéü]+(?: [A-ZÆØÅ][a-zæøåéü]+)?\)\W*$")
#: the share of items that must look like demands, less where other such lists promise, and the most that may be facts
LIKELY, LESS, FACTS = 0.5, 0.34, 0.25
#: an item with fewer words and no verb may be a name
NAME = 3


class Look(Enum):
    """What an item looks like by its own grammar."""

    DEMAND = 3
    LIKELY = 2
    OPEN = 1
    FACT = 0


def look(sentences: Sequence[Sentence]) -> Look:
    """What an item looks like: what the most telling of its sentences does."""
    found = (_look(sentence, first=sentence is sentences[0]) for sentence in sentences)
    return max(found, key=lambda each: each.value, default=Look.FACT)


def _look(sentence: Sentence, *, first: bool) -> Look:
    if sentence.is_question or SAYER.search(sentence.span.of(sentence.string)):
        return Look.FACT
    text = " ".join(each for each in (sentence.low(at) for at in range(4)) if each)
    if infinitive_promise(sentence, BARE) or (first and text.startswith(SLOGANS)):
        return Look.DEMAND
    if that_promise(sentence, BARE):
        return Look.LIKELY  # it stands among facts as among promises
    if (promise := promise_in(sentence)) is not None:
        return Look.LIKELY if promise.rule in RULING else Look.DEMAND
    if tells(sentence) or _holds(sentence):
        return Look.FACT
    if _passive(sentence) or sentence.low(0) in WISHED:
        return Look.LIKELY
    return Look.OPEN


def tells(sentence: Sentence) -> bool:
    """Whether every main clause of a sentence tells how things are or were ("I dag er …", "Prisene steg")."""
    main = [clause for clause in sentence.clauses if clause.kind == "main"]
    words = f" {' '.join(sentence.words(0, len(sentence.tokens)).split())} "
    if any(f" {time} " in words for time in TODAY):
        return True
    lexicon, language = sentence.setting.lexicon, sentence.language
    for clause in main:
        low = sentence.low(clause.finite)
        past = lexicon.form(low, "past", language) is not None and lexicon.form(low, "pres pass", language) is None
        if low not in TELLING and not past:
            return False
    return bool(main)


def _holds(sentence: Sentence) -> bool:
    """Whether the issuer says what it thinks, not what it does ("Vi ser det som …")."""
    for clause in sentence.clauses:
        if clause.kind == "main" and sentence.names_issuer(clause.subject):
            verb = sentence.main_verb(clause.finite, clause.end, "pres")
            return verb is None or verb.verb.action == "other"
    return False


def _passive(sentence: Sentence) -> bool:
    """Whether an item says in the passive what is done ("Avgiften oppheves", "Det blir oppretta …", "Fjernes")."""
    lexicon, language = sentence.setting.lexicon, sentence.language
    if sentence.tokens and lexicon.form(sentence.low(0), "pass", language) is not None:
        return True
    for clause in sentence.clauses:
        if clause.kind != "main":
            continue
        low = sentence.low(clause.finite)
        if low in GETTING:
            return True
        form = lexicon.form(low, "pres pass", language)
        if form is not None and form.kind == "pass":
            return True
    if any(clause.kind == "main" for clause in sentence.clauses):
        return False
    late = late_verb(sentence)
    return late is not None and late.form.kind == "pass"


def promises(looks: Sequence[Look], *, likely: bool) -> bool:
    """Whether a list promises by what its items look like; ``likely`` where other such lists of the document do."""
    if not looks:
        return False
    demands = sum(each is Look.DEMAND for each in looks)
    hints = demands + sum(each is Look.LIKELY for each in looks)
    facts = sum(each is Look.FACT for each in looks)
    if facts > FACTS * len(looks) or hints < (LESS if likely and demands else LIKELY) * len(looks):
        return False
    return demands > 0 or (likely and hints > LIKELY * len(looks))


def names_facts(words: str) -> bool:
    """Whether a heading or label says that what follows tells how things are ("Bakgrunn", "Dette har vi oppnådd")."""
    padded = f" {' '.join(words.lower().split())}"
    return any(f" {each}" in padded for each in FACTUAL)


def bare_promise(sentences: Sequence[Sentence]) -> Promise | None:
    """What an item of such a list promises; ``None`` where it tells a fact or may be a name."""
    said = [each for each in sentences if _look(each, first=each is sentences[0]) is not Look.FACT]
    if not said:
        return None
    words = sum(token.is_word for each in said for token in each.tokens)
    promise = item_promise(said, BARE)
    bare = promise is not None and promise.verb is None and promise.rule == "item-noun-phrase"
    return None if bare and words < NAME else promise


def accepted(lists: Mapping[object, Sequence[Look]], led: frozenset[object]) -> frozenset[object]:
    """The keys of the lists that promise; ``led`` are those whose lead-in says that what follows is held."""
    sure = {key for key, looks in lists.items() if promises(looks, likely=key in led)}
    if not sure:
        return frozenset()
    items = sum(len(looks) for looks in lists.values())
    most = sum(len(lists[key]) for key in sure) > items / 2
    return frozenset(sure | {key for key, looks in lists.items() if most and promises(looks, likely=True)})
