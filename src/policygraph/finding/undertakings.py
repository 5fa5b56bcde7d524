"""The issuer binds itself without a modal: it has an aim, goes in for something, finds it necessary, needs it."""

from __future__ import annotations

from collections.abc import Iterator

from policygraph.finding.clauses import Clause
from policygraph.finding.nominal import BEFORE
from policygraph.finding.promise import Abstention, Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.finding.stated import Answer, state, that_clause
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, INFINITIVE_MARK, NEGATIONS, PRESENT_MODALS, WE
from policygraph.language.lists import joined

#: verbs of vowing, which one may also deny
VOWING = nb.VOWING | nn.VOWING
ASKING = nb.ASKING | nn.ASKING
#: words for what a thing is for
PURPOSES = joined(nb.PURPOSES, nn.PURPOSES)
#: what one promises, demands or puts first
PLEDGED = nb.DEMANDED | nn.DEMANDED | nb.PROPOSED | nn.PROPOSED | nb.PRIORITY | nn.PRIORITY
OUR = nb.OUR | nn.OUR
#: finite verbs that with "mot" say no, where "kjemper mot" says what one does
OPPOSING = nb.OPPOSING | nn.OPPOSING
#: what a party goes to the polls on and promises nothing by saying so
PROGRAMMES = joined(nb.PROGRAMMES, nn.PROGRAMMES)


def aim(sentence: Sentence, clause: Clause) -> Answer:
    """«Målet er …», «For Eksempelpartiet er det et mål at …»: states an aim."""
    low = sentence.low(clause.finite)
    if clause.kind == "that" and low in ("må", "bør", "skal") and clause.host is not None:
        host = sentence.clauses[clause.host]
        holds = sentence.setting.cues.at("holds", sentence.tokens, host.finite)
        if not holds or not sentence.names_issuer(host.subject):
            return None
    elif clause.kind != "main" or low not in ("er", "må", "bør", "skal"):
        return None
    nouns = sentence.setting.cues.last_words("aim-noun")
    start = clause.finite + 1
    ahead = clause.finite + 2  # «Da er vårt mål å …»
    if (
        low in ("må", "bør", "skal")
        and clause.subject
        and (_aim_noun(sentence, clause.subject, nouns) or _purpose(sentence, clause.subject))
    ):
        be = start + sum(1 for _ in _adverbs(sentence, start))
        if sentence.low(be) in ("være", "vere", "vera") and sentence.low(be + 1) in (INFINITIVE_MARK, "at"):
            return _aim_content(sentence, clause, be + 1, "aim", "aim" if low == "skal" else "must")
    inverted = low == "er" and clause.finite > 1 and sentence.low(ahead - 1) in OUR and sentence.low(ahead) in nouns
    if inverted and sentence.low(ahead + 1) in (INFINITIVE_MARK, "at"):
        return _aim_content(sentence, clause, ahead + 1, "aim", "aim")
    if low == "er" and clause.subject and _aim_noun(sentence, clause.subject, nouns):
        if clause.subject[0] > clause.finite:
            start = clause.subject[1]
        if sentence.low(start) in ("ofte", "gjerne", "sjelden", "sjeldan"):
            return Abstention("aim-of-others", clause.start, clause.end)
        return _aim_content(sentence, clause, start, "aim", "aim")
    if low == "er" and sentence.low(clause.start) == INFINITIVE_MARK and (by := _our_aim(sentence, clause, nouns)):
        verb = sentence.verb_at(clause.start + 1)
        return Promise("aim", by, sentence, clause.start + 1, clause.finite, verb, None)
    if clause.subject and sentence.words(*clause.subject) == "det":
        for at in range(start, min(start + 7, clause.end, len(sentence.tokens))):
            if sentence.low(at) in nouns and sentence.low(at - 1) not in ("med", "som", "av", "å"):
                if sentence.is_negated(start, at):
                    return Abstention("no-aim", clause.start, clause.end)
                for further in range(at + 1, min(at + 6, len(sentence.tokens))):
                    if sentence.low(further) in (INFINITIVE_MARK, "at"):
                        by = "aim" if low in ("er", "skal") else "must"
                        return _aim_content(sentence, clause, further, "aim-of-somebody", by)
    return None


def _our_aim(sentence: Sentence, clause: Clause, nouns: frozenset[str]) -> str | None:
    """How «Å verne kysten er et av våre viktigste krav» binds, ``None`` where it says of nothing that it is ours."""
    ahead = [sentence.low(at) for at in range(clause.finite + 1, min(clause.finite + 8, len(sentence.tokens)))]
    ours = next((at for at, word in enumerate(ahead) if word in OUR), None)
    if ours is None:
        return None
    for word in ahead[ours + 1 : ours + 4]:
        if word in nouns:
            return "aim"
        if word in PLEDGED:
            return "will"
    return None


def _purpose(sentence: Sentence, subject: tuple[int, int]) -> bool:
    """Whether the subject begins with a word for a purpose ("Føremålet til lova")."""
    return any(sentence.low(at).endswith(PURPOSES) for at in range(subject[0], min(subject[0] + 3, subject[1])))


def _adverbs(sentence: Sentence, at: int) -> Iterator[int]:
    """The adverbs that stand in a row from a token on."""
    while sentence.low(at) in ADVERBS:
        yield at
        at += 1


def _aim_noun(sentence: Sentence, subject: tuple[int, int], nouns: frozenset[str]) -> bool:
    """Whether the head of the subject is a word for an aim ("Målet med reformen", "Partiets ambisjon")."""
    for at in range(*subject):
        low = sentence.low(at)
        if low in nouns:
            return True
        if low in ("for", "i", "på", "som", "av", "å", "at"):
            return False
    return False


def _aim_content(sentence: Sentence, clause: Clause, start: int, rule: str, by: str) -> Promise:
    at = start
    while at < clause.end and sentence.low(at) in ADVERBS:
        at += 1
    inner = that_clause(sentence, at)
    if inner is not None:
        low = sentence.low(inner.finite)
        verb = (
            sentence.infinitive(inner.finite + 1, inner.end)
            if low in PRESENT_MODALS or low == "kan"
            else sentence.verb_at(inner.finite, "pres pass")
        )
        negated = sentence.is_negated(inner.start, verb.at if verb else inner.end)
        return Promise(rule, by, sentence, inner.start, inner.end, verb, inner.subject, negated)
    verb = sentence.verb_at(at + 1) if sentence.low(at) == INFINITIVE_MARK else None
    return Promise(rule, by, sentence, at, len(sentence.tokens), verb, clause.subject)


def undertaking(sentence: Sentence, clause: Clause) -> Answer:
    """«Vi går inn for å …», «Partiet krever at …», «Eksempelpartiet har som mål å …»: the issuer binds itself."""
    if clause.kind != "main" or not sentence.names_issuer(clause.subject):
        return None
    for cue, by in (("aims", "aim"), ("demands", "demand"), ("undertakes", "will")):
        if (answer := undertaken(sentence, clause, clause.finite, cue, by)) is not None:
            return answer
    over = clause.subject if clause.subject is not None and clause.subject[0] == clause.finite + 1 else None
    length = sentence.setting.cues.at("commits", sentence.tokens, clause.finite, over=over)
    if not length:
        return None
    verb = sentence.verb_at(clause.finite, "pres", clause.end)
    against = sentence.words(clause.finite, clause.finite + length).endswith(
        ("imot", "mot", "motstander av", "motstandere av", *NEGATIONS)
    )
    if verb is not None and sentence.low(clause.finite) == "er" and not against:  # to be for it is to support it
        verb = verb._replace(verb=verb.verb._replace(action="enable", frames=frozenset()))
    if "nei" in sentence.words(clause.finite, clause.finite + length).split():
        against = True  # «sier klart nei til»
    elif sentence.low(clause.finite) not in OPPOSING and against:
        against = sentence.words(clause.finite, clause.finite + length).endswith(tuple(NEGATIONS))
    return Promise(
        "issuer-commits", "will", sentence, clause.finite + length, clause.end, verb, clause.subject, against
    )


def undertaken(sentence: Sentence, clause: Clause, at: int, cue: str, by: str) -> Promise | None:
    """What a phrase of ``cue`` that begins at a token undertakes ("går inn for å …"), ``None`` where none does."""
    cues = sentence.setting.cues
    over = clause.subject if clause.subject is not None and clause.subject[0] == at + 1 else None
    length = cues.at(cue, sentence.tokens, at, over=over) or (_has_an_aim(sentence, at) if cue == "aims" else 0)
    if not length:
        return None
    if sentence.low(at) in ("kommer", "kjem") and cues.at("predicts", sentence.tokens, at + length, reach=0):
        return None
    if sentence.low(at) in ASKING and (appeal := _appeal(sentence, clause)) is not None:
        return Promise(f"issuer-{cue}", "will", sentence, at, clause.end, appeal, clause.subject)
    start = at + length
    if sentence.words(at + length - 2, at + length) in ("valg på", "val på") and any(
        sentence.low(place).endswith(PROGRAMMES) for place in range(start, min(start + 5, clause.end))
    ):
        return None
    while start < clause.end and (
        _stands_between(sentence, start) or sentence.names_issuer((start, start + 1)) or sentence.low(start) == "om"
    ):
        start += 1
    if sentence.low(start) == "i" and sentence.low(start - 1) in WE and sentence.tokens[start + 1 :]:
        start += 2 * sentence.tokens[start + 1].text.istitle()  # «Her ønsker vi i Vik å …»
    if not any(token.is_word for token in sentence.tokens[start + (sentence.low(start) in ("at", INFINITIVE_MARK)) :]):
        return None  # «Vi krever at» leaves it to a list
    rule = f"issuer-{cue}"
    if (inner := that_clause(sentence, start)) is not None:
        answer = state(sentence, inner, rule)
        if isinstance(answer, Promise):
            if sentence.is_negated(at, start):
                answer = answer._replace(negated=not answer.negated)  # «ønsker ikke at skatten økes»
            return (
                answer
                if by == "will"
                else Promise(rule, by, sentence, answer.start, answer.end, answer.verb, answer.subject, answer.negated)
            )
        return None
    if sentence.low(start) == INFINITIVE_MARK or sentence.low(start - 1) == INFINITIVE_MARK:
        first = start + 1 if sentence.low(start) == INFINITIVE_MARK else start
        verb = sentence.infinitive(first, len(sentence.tokens), after=first)
        return Promise(
            rule, by, sentence, first, len(sentence.tokens), verb, clause.subject, sentence.is_negated(at, first)
        )
    negated = sentence.is_negated(at, start)
    if negated and sentence.low(at) in VOWING:
        return None  # «lover ikke gull og grønne skoger»
    asked = sentence.infinitive(start + 1, clause.end) if sentence.low(at) in ASKING else None  # «ber styret foreslå …»
    return Promise(rule, by, sentence, start, len(sentence.tokens), asked, clause.subject, negated)


def _stands_between(sentence: Sentence, at: int) -> bool:
    """Whether an adverb belongs to the verb before it ("ønsker derfor"), not to a noun behind it ("ønsker mer tog")."""
    low = sentence.low(at)
    behind = sentence.low(at + 1) in ("at", INFINITIVE_MARK)
    return low in BEFORE or low in NEGATIONS or low == "lenger" or (low in ADVERBS and behind)


def _appeal(sentence: Sentence, clause: Clause) -> VerbAt | None:
    """The verb of "ber Stortinget om å …": somebody else is asked to do something, which is an effort."""
    marks = range(clause.finite + 1, min(clause.finite + 9, len(sentence.tokens) - 1))
    if not any(sentence.low(at) == "om" and sentence.low(at + 1) in (INFINITIVE_MARK, "at") for at in marks):
        return None
    found = sentence.verb_at(clause.finite, "pres")
    if found is None:
        return None
    return found._replace(verb=found.verb._replace(action="enable", carries="effort", frames=frozenset()))


def _has_an_aim(sentence: Sentence, at: int) -> int:
    """How many tokens "har en klar ambisjon om" takes, adjectives and all (0 if it does not stand there)."""
    if sentence.low(at) not in ("har", "ha", "set", "setter"):
        return 0
    nouns = sentence.setting.cues.last_words("aim-noun")
    for place in range(at + 1, min(at + 6, len(sentence.tokens) - 1)):
        if sentence.low(place) in nouns and sentence.low(place - 1) != "som":
            return place + 2 - at if sentence.low(place + 1) == "om" else 0
    return 0


def necessary(sentence: Sentence, clause: Clause) -> Answer:
    """«Det er nødvendig å …», «Vertskapet er nødt til å …», «Det er på tide å …»: somebody has to do something."""
    finds = sentence.low(clause.finite) in ("ser", "anser", "finner", "finn") and sentence.names_issuer(clause.subject)
    if clause.kind not in ("main", "that") or not (finds or sentence.low(clause.finite) in ("er", "blir", "vert")):
        return None
    cues = sentence.setting.cues
    expletive = finds or (clause.subject is not None and sentence.words(*clause.subject) == "det")
    for at in range(clause.finite + 1, min(clause.finite + 6, clause.end)):
        length = cues.at("necessary", sentence.tokens, at, reach=0)
        if not length:
            continue
        place = at + length
        nxt = sentence.low(place)
        bound = sentence.low(at) in ("nødt", "nøydd") and nxt == "til"
        if not bound and not (expletive and nxt in (INFINITIVE_MARK, "med", "at")):
            return None
        while sentence.low(place) in ("til", "med", INFINITIVE_MARK):
            place += 1
        if (inner := that_clause(sentence, place)) is not None:
            answer = state(sentence, inner, "necessary")
            if isinstance(answer, Promise):
                return Promise(
                    "necessary", "must", sentence, answer.start, answer.end, answer.verb, answer.subject, answer.negated
                )
            return answer
        verb = sentence.verb_at(place) if sentence.low(place - 1) == INFINITIVE_MARK else None
        if "tide" in sentence.words(at, at + length).split() and not _says_what(sentence, place):
            return None  # «Det er på tide å våkne»
        return Promise("necessary", "must", sentence, place, len(sentence.tokens), verb, clause.subject)
    return None


def _says_what(sentence: Sentence, at: int) -> bool:
    """Whether more than one word follows, so that it is said what is to be done."""
    return sum(token.is_word for token in sentence.tokens[at:]) > 1


def need(sentence: Sentence, clause: Clause) -> Answer:
    """«Vi trenger …», «Det er behov for …»: a need, which may or may not be a demand."""
    low = sentence.low(clause.finite)
    if clause.kind == "main" and (
        (sentence.names_issuer(clause.subject) and sentence.setting.cues.at("need", sentence.tokens, clause.finite))
        or (low == "er" and sentence.setting.cues.has("need", sentence.words(clause.finite, clause.finite + 6)))
    ):
        return Abstention("need", clause.start, clause.end, "a need is stated; it may be a demand")
    return None
