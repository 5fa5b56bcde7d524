"""Which sentences promise: an ordered table of rules over the clauses of a sentence (guidelines, section 1).

Every rule looks at one finite clause and answers with a ``Promise``, with an ``Abstention`` (this clause
promises nothing, and why) or with nothing; the first answer counts. The first promising clause decides the sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from policygraph.finding.clauses import Clause
from policygraph.finding.promise import Abstention, Promise
from policygraph.finding.reports import hardship, is_for, rule_in_force
from policygraph.finding.sentence import Sentence
from policygraph.language.clause_words import ADVERBS, DIRECTIONS, INFINITIVE_MARK, NEGATIONS, PRESENT_MODALS, WE
from policygraph.language.lists import words

Answer = Promise | Abstention | None
#: what the issuer "vil" say, not do
SAYING = words(
    "understreke fremheve framheve nevne nemne presisere minne påpeke peke peike takke gratulere hevde understreka si "
    "seie advare åtvare bemerke"
) | {"trekke frem", "trekke fram", "trekkje fram", "minne om", "peke på", "peike på"}
#: manners of speaking after "må"
SPEAKING = ("kunne sies", "sies", "kunne seiast", "seiast", "antas", "innrømmes", "man spørre")
ADMITTING = (
    "innrømme",
    "innrømma",
    "erkjenne at",
    "erkjenna at",
    "huske at",
    "hugse at",
    "ikke glemme",
    "ikkje gløyme",
)


def promise_in(sentence: Sentence) -> Promise | None:
    """The first promise that a sentence makes."""
    return next((answer for answer in answers(sentence) if isinstance(answer, Promise)), None)


def answers(sentence: Sentence) -> list[Promise | Abstention]:
    """What the rules say of each clause, up to the first promise."""
    if sentence.is_question:
        return [Abstention("question", 0, len(sentence.tokens))]
    said: list[Promise | Abstention] = []
    if sentence.setting.cues.triggers.isdisjoint(sentence.lows) and not (
        "er" in sentence.lows and any(is_for(sentence, at) for at in range(len(sentence.tokens)))
    ):
        return said
    for clause in sentence.clauses:
        answer = next((answer for rule in RULES if (answer := rule(sentence, clause)) is not None), None)
        if answer is not None:
            said.append(answer)
        if isinstance(answer, Promise):
            break
    return said


def _subordinate(sentence: Sentence, clause: Clause) -> Answer:
    """«… som skal føres videre», «slik at flere skal …», «hvis vi skal lykkes»: purpose, condition, description."""
    if clause.kind not in ("relative", "condition", "purpose", "adverbial", "question"):
        return None
    doubt = None
    if clause.kind == "relative" and sentence.low(clause.finite) in ("skal", "må", "bør"):
        doubt = "a relative clause says what shall or must be; it may be a demand"
    return Abstention(f"{clause.kind}-clause", clause.start, clause.end, doubt)


def _content_of_opinion(sentence: Sentence, clause: Clause) -> Answer:
    """«Eksempelpartiet mener at NAV må …», «Det innebærer at innsatsen må …»: a demand in what is held."""
    if clause.kind not in ("that", "concurrent"):
        return None
    low = sentence.low(clause.finite)
    if low not in ("skal", "må", "bør", "lyt"):
        return Abstention("that-clause", clause.start, clause.end)
    if clause.kind == "concurrent":
        if sentence.low(clause.opener or 0) in ("mens", "medan") and low != "bør":
            return Abstention("adverbial-clause", clause.start, clause.end)
        return _modal(sentence, clause, "concurrent-demand") if clause.subject and low != "skal" else None
    host = sentence.clauses[clause.host] if clause.host is not None else None
    if host is None:
        return Abstention("that-clause", clause.start, clause.end)
    cues = sentence.setting.cues
    if sentence.names_issuer(host.subject) and (
        cues.at("holds", sentence.tokens, host.finite) or sentence.low(host.finite) in ("vil",)
    ):
        return _modal(sentence, clause, "issuer-holds-that")
    if cues.at("entails", sentence.tokens, host.finite):
        return _modal(sentence, clause, "entailed-demand")
    return Abstention("that-clause", clause.start, clause.end)


def _aim(sentence: Sentence, clause: Clause) -> Answer:
    """«Målet er …», «For Eksempelpartiet er det et mål at …»: states an aim."""
    low = sentence.low(clause.finite)
    nouns = {words[-1] for words in sentence.setting.cues.phrases["aim-noun"]}
    if clause.kind != "main" or low not in ("er", "må", "bør", "skal"):
        return None
    start = clause.finite + 1
    if low == "er" and clause.subject and _aim_noun(sentence, clause.subject, nouns):
        if clause.subject[0] > clause.finite:
            start = clause.subject[1]
        if sentence.low(start) in ("ofte", "gjerne", "sjelden", "sjeldan"):
            return Abstention("aim-of-others", clause.start, clause.end)
        return _aim_content(sentence, clause, start, "aim", "aim")
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


def _aim_noun(sentence: Sentence, subject: tuple[int, int], nouns: set[str]) -> bool:
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
    inner = _that_clause(sentence, at)
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


def _that_clause(sentence: Sentence, at: int) -> Clause | None:
    """The clause that "at" opens at a token, also in "går inn for at"."""
    if sentence.low(at) != "at":
        return None
    openers = (at, at - 1) if sentence.low(at - 1) == "for" else (at,)
    return next((clause for clause in sentence.clauses if clause.opener in openers), None)


def _will(sentence: Sentence, clause: Clause) -> Answer:
    """«Eksempelpartiet vil …», «Derfor vil vi …»: the issuer's will; of anybody else «vil» foretells."""
    if sentence.low(clause.finite) != "vil":
        return None
    if not sentence.names_issuer(clause.subject):
        return Abstention("predicting-vil", clause.start, clause.end)
    assert clause.subject is not None
    start = max(clause.finite + 1, clause.subject[1] if clause.subject[0] > clause.finite else 0)
    while sentence.low(start) in ADVERBS and start < clause.end:
        better = sentence.low(start) in ("bedre", "betre")
        if better and not sentence.setting.lexicon.is_a(sentence.low(start + 1), "inf"):
            break  # «vil bedre vilkårene» has a verb, «vil bedre sikre» an adverb
        start += 1
    if (inner := _that_clause(sentence, start)) is not None:
        answer = _state(sentence, inner, "issuer-will-that")
        if isinstance(answer, Promise) and sentence.is_negated(clause.finite, start):
            return replace(answer, negated=not answer.negated)
        return answer
    for cue, by in (("undertakes", "will"), ("aims", "aim")):
        if (answer := _undertaken(sentence, clause, start, cue, by)) is not None:
            return answer
    verb = sentence.infinitive(start, clause.end, after=start)
    if verb is None:
        return Abstention("vil-without-verb", clause.start, clause.end)
    if verb.verb.lemma in SAYING:
        return Abstention("manner-of-speaking", clause.start, clause.end)
    deed = bool(verb.verb.tail) and verb.verb.action != "other"  # «bli kvitt»
    if sentence.low(clause.subject[0]) in WE and not deed and _foretells(sentence, clause, verb.at):
        return Abstention("predicting-vil", clause.start, clause.end)
    return _promised(sentence, clause, start, verb.at, "issuer-will", "will")


def _foretells(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether the verb after "vi vil" is one of what happens to us ("vi vil trenge flere hender")."""
    if sentence.setting.cues.at("predicts", sentence.tokens, at, reach=0):
        return True
    opening = sentence.words(0, 2)
    conditional = opening.startswith(("uten ", "utan ", "hvis ", "dersom ", "med dagens ", "om ", "i årene ", "i åra "))
    return conditional and sentence.low(at) in ("få", "ha", "bli", "være", "vere", "stå", "sitte", "se", "sjå")


def _promised(sentence: Sentence, clause: Clause, start: int, at: int, rule: str, by: str) -> Promise:
    verb = sentence.infinitive(at, clause.end, after=at)
    negated = sentence.is_negated(clause.finite, at) and not _only(sentence, clause.finite, at)
    return Promise(rule, by, sentence, start, clause.end, verb, clause.subject, negated)


def _only(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the negation is "ikke bare", "ikke minst"."""
    return any(
        sentence.low(at) in ("ikke", "ikkje") and sentence.low(at + 1) in ("bare", "berre", "minst", "kun")
        for at in range(start, end)
    )


def _shall(sentence: Sentence, clause: Clause) -> Answer:
    """«NAV skal …», «Det skal bygges …», «Ingen skal …»: what is to be."""
    if sentence.low(clause.finite) != "skal":
        return None
    return _modal(sentence, clause, "issuer-shall" if sentence.names_issuer(clause.subject) else "shall")


def _must(sentence: Sentence, clause: Clause) -> Answer:
    """«må», «bør»: a demand, unless a general truth or a manner of speaking."""
    if sentence.low(clause.finite) not in ("må", "bør", "lyt"):
        return None
    after = sentence.words(clause.finite + 1, clause.end)
    if any(
        sentence.low(at) == "før" and sentence.low(at + 1) in ("de", "dei", "den", "det", "vi", "man")
        for at in range(clause.finite, len(sentence.tokens))
    ):
        return Abstention("general-truth", clause.start, clause.end)
    if after.startswith(SPEAKING) or (sentence.low(clause.finite) == "må" and after.startswith(ADMITTING)):
        return Abstention("manner-of-speaking", clause.start, clause.end)
    if (
        clause.subject
        and sentence.words(*clause.subject) in ("man", "ein", "du")
        and _is_condition_of(sentence, clause)
    ):
        return Abstention("general-truth", clause.start, clause.end)
    if hardship(sentence, clause):
        doubt = "says how far or how long people have to; it may be a demand"
        return Abstention("hardship", clause.start, clause.end, doubt)
    first = sentence.clauses[0]
    if first.finite == 0 and first.kind == "condition" and clause.subject and sentence.words(*clause.subject) == "det":
        ahead = sentence.infinitive(clause.finite + 1, clause.end)
        if ahead is not None and "state" in ahead.verb.frames:
            return Abstention("condition-of-success", clause.start, clause.end)
    return _modal(sentence, clause, "must" if sentence.low(clause.finite) != "bør" else "ought")


def _is_condition_of(sentence: Sentence, clause: Clause) -> bool:
    """Whether what one must do is said to be what an end takes ("Man må være ung for å forstå dette")."""
    if sentence.low(clause.finite) != "må":
        return False
    marks = range(1, len(sentence.tokens))
    return any(sentence.low(at) == INFINITIVE_MARK and sentence.low(at - 1) == "for" for at in marks)


def _modal(sentence: Sentence, clause: Clause, rule: str) -> Answer:
    low = sentence.low(clause.finite)
    by = "shall" if low == "skal" else "must"
    subject = clause.subject
    start = clause.finite + 1
    if subject is not None and subject[0] > clause.finite:
        start = subject[1]
    verb = sentence.infinitive(start, clause.end, after=start)
    if verb is None and not _directed(sentence, start, clause.end):
        return Abstention("modal-without-verb", clause.start, clause.end)
    until = verb.at if verb is not None else min(start + 2, clause.end)  # «skal ned, ikke opp»
    negated = sentence.is_negated(clause.start if clause.opener is not None else clause.finite, until)
    negated = negated and not _only(sentence, clause.start, until)
    if subject is not None and sentence.low(subject[0]) == "ingen":
        negated = verb is not None and verb.form.kind == "pass"  # «Ingen skal kastes ut» ends it
    return Promise(rule, by, sentence, start, clause.end, verb, subject, negated)


def _directed(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a direction stands for the verb ("Køene må ned", "Gjelda skal til null")."""
    while start < end and sentence.low(start) in ADVERBS - DIRECTIONS:
        start += 1
    low = sentence.low(start)
    return (
        low in DIRECTIONS
        or low == "gjennom"
        or (low == "til" and sentence.low(start + 1) not in (INFINITIVE_MARK, "", "."))
    )


def _state(sentence: Sentence, clause: Clause, rule: str) -> Answer:
    """A clause that says how things are to be: with a modal as that says, else by its present verb."""
    if sentence.low(clause.finite) in ("skal", "må", "bør", "lyt"):
        return _modal(sentence, clause, rule)
    if sentence.low(clause.finite) in ("kan", "vil"):
        verb = sentence.infinitive(clause.finite + 1, clause.end)
    else:
        verb = sentence.main_verb(clause.finite, clause.end, "pres pass")
    until = clause.end if verb is None else max(verb.at, min(clause.finite + 2, clause.end))
    negated = sentence.is_negated(clause.start, until)
    return Promise(rule, "state", sentence, clause.start, clause.end, verb, clause.subject, negated)


def _undertaking(sentence: Sentence, clause: Clause) -> Answer:
    """«Vi går inn for å …», «Partiet krever at …», «Eksempelpartiet har som mål å …»: the issuer binds itself."""
    if clause.kind != "main" or not sentence.names_issuer(clause.subject):
        return None
    for cue, by in (("aims", "aim"), ("demands", "demand"), ("undertakes", "will")):
        if (answer := _undertaken(sentence, clause, clause.finite, cue, by)) is not None:
            return answer
    length = sentence.setting.cues.at("commits", sentence.tokens, clause.finite)
    if not length:
        return None
    verb = sentence.verb_at(clause.finite, "pres", clause.end)
    against = sentence.words(clause.finite, clause.finite + length).endswith(
        ("imot", "mot", "motstander av", "motstandere av", *NEGATIONS)
    )
    if verb is not None and sentence.low(clause.finite) == "er" and not against:  # to be for it is to support it
        verb = replace(verb, verb=replace(verb.verb, action="enable", frames=frozenset()))
    return Promise(
        "issuer-commits", "will", sentence, clause.finite + length, clause.end, verb, clause.subject, against
    )


def _undertaken(sentence: Sentence, clause: Clause, at: int, cue: str, by: str) -> Promise | None:
    cues = sentence.setting.cues
    length = cues.at(cue, sentence.tokens, at) or (_has_an_aim(sentence, at) if cue == "aims" else 0)
    if not length:
        return None
    if sentence.low(at) in ("kommer", "kjem") and cues.at("predicts", sentence.tokens, at + length, reach=0):
        return None
    start = at + length
    while start < clause.end and (
        sentence.low(start) in ADVERBS or sentence.names_issuer((start, start + 1)) or sentence.low(start) == "om"
    ):
        start += 1
    rule = f"issuer-{cue}"
    if (inner := _that_clause(sentence, start)) is not None:
        answer = _state(sentence, inner, rule)
        if isinstance(answer, Promise):
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
    asked = sentence.infinitive(start + 1, clause.end) if sentence.low(at) == "ber" else None  # «ber styret foreslå …»
    return Promise(rule, by, sentence, start, len(sentence.tokens), asked, clause.subject, negated)


def _has_an_aim(sentence: Sentence, at: int) -> int:
    """How many tokens "har en klar ambisjon om" takes, adjectives and all (0 if it does not stand there)."""
    if sentence.low(at) not in ("har", "ha", "set", "setter"):
        return 0
    nouns = {words[-1] for words in sentence.setting.cues.phrases["aim-noun"]}
    for place in range(at + 1, min(at + 6, len(sentence.tokens) - 1)):
        if sentence.low(place) in nouns and sentence.low(place - 1) != "som":
            return place + 2 - at if sentence.low(place + 1) == "om" else 0
    return 0


def _necessary(sentence: Sentence, clause: Clause) -> Answer:
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
        if (inner := _that_clause(sentence, place)) is not None:
            answer = _state(sentence, inner, "necessary")
            if isinstance(answer, Promise):
                return Promise(
                    "necessary", "must", sentence, answer.start, answer.end, answer.verb, answer.subject, answer.negated
                )
            return answer
        verb = sentence.verb_at(place) if sentence.low(place - 1) == INFINITIVE_MARK else None
        return Promise("necessary", "must", sentence, place, len(sentence.tokens), verb, clause.subject)
    return None


def _need(sentence: Sentence, clause: Clause) -> Answer:
    """«Vi trenger …», «Det er behov for …»: a need, which may or may not be a demand."""
    low = sentence.low(clause.finite)
    if clause.kind == "main" and (
        (sentence.names_issuer(clause.subject) and sentence.setting.cues.at("need", sentence.tokens, clause.finite))
        or (low == "er" and sentence.setting.cues.has("need", sentence.words(clause.finite, clause.finite + 6)))
    ):
        return Abstention("need", clause.start, clause.end, "a need is stated; it may be a demand")
    return None


RULES: tuple[Callable[[Sentence, Clause], Answer], ...] = (
    rule_in_force,  # before all that reads a modal as a promise
    _aim,  # before the modals: "Det bør være et mål å …"
    _subordinate,  # a clause that describes or explains promises nothing
    _content_of_opinion,
    _will,
    _shall,
    _must,
    _undertaking,
    _necessary,
    _need,
)


def state_in(sentence: Sentence, clause: Clause, rule: str) -> Promise | None:
    """What a clause promises that says how things are to be, if it does."""
    answer = _state(sentence, clause, rule)
    return answer if isinstance(answer, Promise) else None
