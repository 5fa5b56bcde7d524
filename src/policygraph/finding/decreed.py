"""What is done, said in the present tense among promises: "Tilskuddet trappes opp", "Avgiften fjerner vi".

Alone such a sentence could as well tell how things are; in a paragraph that promises, a known scheme that is
strengthened, kept, reduced or ended is a measure.
"""

from __future__ import annotations

from policygraph.finding.clauses import Clause
from policygraph.finding.pledges import settled, settled_already, stated
from policygraph.finding.promise import Promise
from policygraph.finding.reports import quoted, said_elsewhere
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, DEFINITE, INFINITIVE_MARK, PREPOSITIONS

#: proposing and setting out to, without saying who does
PROPOSING = nb.PROPOSING | nn.PROPOSING
TAKING = nb.TAKING | nn.TAKING
#: becoming, and passives that tell how things are
BECOMING = frozenset(("blir", "vert", "bli", "verte"))
IMPERSONAL = nb.DEPONENT | nn.DEPONENT | {"kreves", "krevst", "krevjast"}
#: classes of what a measure does, and those that as often tell how things are ("Verden endres", "Skatten betales av …")
MEASURES = frozenset(("strengthen", "maintain", "reduce", "abolish"))
FOUNDINGS = MEASURES | {"establish", "reform", "fund"}


def decreed(sentence: Sentence) -> Promise | None:
    """What a sentence in a paragraph that promises says is done; ``None`` where it tells how things are."""
    if sentence.is_question or quoted(sentence) or said_elsewhere(sentence):
        return None
    if (promise := proposed(sentence)) is not None:
        return promise
    for clause in sentence.clauses:
        if clause.kind != "main" or clause.subject is None or settled_already(sentence, clause):
            continue
        if _done_by_us(sentence, clause) or _passive(sentence, clause):
            promise = stated(sentence, clause, "decreed")
            if promise is not None and promise.verb is not None:
                return promise._replace(verb=settled(promise.verb))
    return None


def proposed(sentence: Sentence) -> Promise | None:
    """«Fradraget foreslås hevet», «Det foreslås å …», «Det tas sikte på å …»: proposed without saying by whom."""
    for at in range(1, len(sentence.tokens) - 2):
        low = sentence.low(at)
        if low not in PROPOSING and not (low in TAKING and sentence.words(at + 1, at + 3) == "sikte på"):
            continue
        following = at + 1 if low in PROPOSING else at + 3
        while sentence.low(following) in ADVERBS:
            following += 1
        verb: VerbAt | None = None
        if sentence.low(following) == INFINITIVE_MARK:
            verb = sentence.infinitive(following + 1, len(sentence.tokens), after=following + 1)
        elif low in PROPOSING:
            verb = sentence.verb_at(following, "part")
        if verb is not None:
            return Promise("decreed", "will", sentence, following, len(sentence.tokens), settled(verb), None)
    return None


def _done_by_us(sentence: Sentence, clause: Clause) -> bool:
    """«Eiendomsskatten fjerner vi.»: what is put first is what the issuer does something to."""
    subject, at = clause.subject, clause.finite
    if subject is None or subject[0] != at + 1 or not sentence.names_issuer(subject) or at <= clause.start:
        return False
    first = sentence.low(clause.start)
    if first in ADVERBS or first in PREPOSITIONS or not sentence.low(at - 1).endswith(DEFINITE):
        return False
    found = sentence.main_verb(at, clause.end, "pres")
    return found is not None and found.form.kind == "pres" and found.verb.action in MEASURES


def _passive(sentence: Sentence, clause: Clause) -> bool:
    """«Tilskuddet trappes opp», «Satsen blir doblet», «Det vil bli inngått en ny avtale»: what is done to a scheme."""
    low, subject = sentence.low(clause.finite), clause.subject
    assert subject is not None
    start = clause.finite
    if low == "vil":
        start = next((at for at in range(start + 1, start + 4) if sentence.low(at) in BECOMING), 0)
        if not start:
            return False
    found = sentence.main_verb(start, clause.end, "pres inf pass part")
    if found is None or found.form.kind not in ("pass", "part") or sentence.low(found.at) in IMPERSONAL:
        return False
    impersonal = sentence.words(*subject) == "det"
    if low == "vil" or low in BECOMING:  # of a scheme that is known; what befalls other things is told
        known = impersonal if low == "vil" else False
        return found.verb.action in FOUNDINGS and (known or sentence.subject_head(subject).endswith(DEFINITE))
    return found.at == clause.finite and found.verb.action in MEASURES and not impersonal
