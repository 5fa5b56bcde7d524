"""What becomes of a thing that stands as subject: it comes first, covers more, is left to somebody."""

from __future__ import annotations

from policygraph.finding.institutional import is_institution
from policygraph.finding.promise import Promise
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import ADVERBS, COORDINATORS, INFINITIVE_MARK, MODAL_INFINITIVES, PREPOSITIONS
from policygraph.language.lists import joined

#: moving, and what one comes before by it
GOING = nb.GOING | nn.GOING
AHEAD = nb.AHEAD | nn.AHEAD
#: covering, and words that say that it is more than before
COVERING = nb.COVERING | nn.COVERING
ALSO = nb.ALSO | nn.ALSO
#: endings of what one may be covered by to one's good
SCHEMES = joined(nb.SCHEMES, nn.SCHEMES)
#: deciding, and by oneself
DECIDING = nb.DECIDING | nn.DECIDING
ONESELF = nb.ONESELF | nn.ONESELF
CHOOSING = nb.CHOOSING | nn.CHOOSING
#: having and being, which go on; words that say so
HAVING = nb.HAVING | nn.HAVING
STILL = nb.STILL | nn.STILL
#: being spared, and what one is spared that is a way of living
SPARED = nb.SPARED | nn.SPARED
LIVING = nb.LIVING | nn.LIVING
#: letting, what grows of itself and what stays as it is
ASKING = nb.ASKING | nn.ASKING
LETTING = nb.LETTING | nn.LETTING
GROWING = nb.GROWING | nn.GROWING
STAYING = nb.STAYING | nn.STAYING
#: classes of doing that "to be able to be done" leaves open
OPEN = frozenset(("other", "establish", "ensure", "enable", "require"))
FEW = 10


def put_first(promise: Promise) -> str | None:
    """«Vedlikehold skal gå foran nye veier»: what comes before another thing is given more weight."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in GOING or sentence.names_issuer(promise.subject):
        return None
    at = found.at + 1
    if sentence.low(at) not in AHEAD:
        return None
    following = sentence.low(at + 1)
    small = following in PREPOSITIONS or following in COORDINATORS or following in ADVERBS or following == "som"
    return None if small or not following[:1].isalpha() else "strengthen"


def covering_more(promise: Promise) -> str | None:
    """«Ordningen skal omfatte også …», «Studenter blir omfattet av ordningen»: more is covered."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in COVERING:
        return None
    if {sentence.low(at) for at in (found.at - 1, found.end)} & ALSO:
        return "strengthen"
    scheme = promise.is_passive and any(
        sentence.low(at).endswith(SCHEMES) for at in range(found.end, min(found.end + 3, promise.end))
    )
    return "strengthen" if scheme else None


def left_to(promise: Promise) -> str | None:
    """«Butikkene bestemmer selv», «Foreldrene skal selv fordele»: what is left to somebody is made possible."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in DECIDING or promise.by == "will":
        return None
    if promise.subject is None or promise.is_passive or sentence.names_issuer(promise.subject):
        return None
    near = {sentence.low(at) for at in (found.at - 1, found.at - 2, found.at + 1, found.end)}
    return "enable" if near & ONESELF else None


def let_be(promise: Promise) -> str | None:
    """«la senteret vokse» strengthens it, «la skogen stå» maintains it."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in LETTING or found.verb.tail:
        return None
    for at in range(found.end, min(found.end + FEW, promise.end)):
        low = sentence.low(at)
        if not sentence.tokens[at].is_word or low in COORDINATORS or low == INFINITIVE_MARK:
            return None
        if low in GROWING:
            return "strengthen"
        if low in STAYING:
            return "maintain"
        if at > found.end and sentence.setting.lexicon.is_a(low, "inf") and sentence.low(at - 1) not in PREPOSITIONS:
            return None
    return None


def looked_into(promise: Promise) -> str | None:
    """«la direktoratet gå gjennom prøvene», «be regjeringen vurdere»: others are to find out."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in LETTING | ASKING or promise.by != "will":
        return None
    for at in range(found.at + 2, min(found.at + FEW, promise.end)):
        if not sentence.tokens[at].is_word or sentence.low(at) in (INFINITIVE_MARK, "at", "som"):
            return None
        if sentence.setting.lexicon.is_a(sentence.low(at), "inf"):
            inner = sentence.verb_at(at, "inf")
            return "explore" if inner is not None and inner.verb.carries == "explore" else None
    return None


def spared(promise: Promise) -> str | None:
    """«Ingen eldre skal slippe å stå i kø»: who is spared a plight fares better, who is spared a fee has it ended."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in SPARED or sentence.low(found.at + 1) != "å":
        return None
    inner = sentence.verb_at(found.at + 2)
    plight = inner is not None and (inner.form.head in LIVING or inner.verb.lemma in ("bli", "verte"))
    return "other" if plight else None


def made_possible(promise: Promise) -> str | None:
    """«Ytelsen skal kunne kombineres med lønn»: what it is to be possible to do is opened for."""
    found = promise.verb
    if found is None or promise.negated or promise.by not in ("shall", "state") or found.form.kind != "pass":
        return None
    return "enable" if is_able(promise, found.at) and found.verb.action in OPEN else None


def is_able(promise: Promise, at: int) -> bool:
    """Whether "kunne" or, in the present tense, "kan" stands before the verb at ``at``."""
    sentence = promise.sentence
    at -= 1
    while sentence.low(at) in ADVERBS:
        at -= 1
    if sentence.low(at) == "kan":
        return promise.by == "state"
    return sentence.low(at) in MODAL_INFINITIVES and sentence.low(at).startswith("kun")


def free_to(promise: Promise) -> str | None:
    """«Alle kan bytte lege», «Gårdene skal fritt kunne selge», «De skal kunne velge»: who is free to do it, may."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or promise.by not in ("shall", "state") or promise.subject is None:
        return None
    if promise.is_passive or sentence.names_issuer(promise.subject) or not is_able(promise, found.at):
        return None
    near = sentence.words(max(0, found.at - 4), found.at).split()
    told = "kan" in near and promise.rule in (
        "item-sentence",
        "item-that-clause",
        "issuer-will-that",
        "issuer-undertakes",
    )
    told = told and found.form.head not in LIVING  # «eldre kan bo hjemme» is how they live
    free = bool(ONESELF & set(near)) or found.form.head in CHOOSING
    return "enable" if told or free else None


def empowered(promise: Promise) -> str | None:
    """«Ombudet skal kunne føre tilsyn»: what a body is to be able to do is opened for."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or promise.by not in ("shall", "state") or promise.subject is None:
        return None
    if (
        promise.is_passive
        or sentence.names_issuer(promise.subject)
        or sentence.low(found.at - 1) not in ("kunne", "kunna")
    ):
        return None
    head = sentence.subject_head(promise.subject)
    return "enable" if found.verb.action in OPEN and is_institution(promise, head) else None


def still(promise: Promise) -> str | None:
    """«Loven skal fortsatt ha …», «Midlene skal fortsatt gå til …»: what goes on as it is, is maintained."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or promise.is_passive or promise.by == "will":
        return None
    staying = found.form.head in HAVING and found.verb.action == "other"
    return "maintain" if staying and {sentence.low(found.at - 1), sentence.low(found.at + 1)} & STILL else None
