"""Which sentences promise: an ordered table of rules over the clauses of a sentence (guidelines, section 1).

Every rule looks at one finite clause and answers with a ``Promise``, with an ``Abstention`` (this clause
promises nothing, and why) or with nothing; the first answer counts. The first promising clause decides the sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from policygraph.finding.clauses import Clause
from policygraph.finding.pledges import charged, dated, first_deed, in_power, may_pledge, with_us
from policygraph.finding.promise import Abstention, Promise
from policygraph.finding.reports import hardship, is_for, quoted, rule_in_force
from policygraph.finding.sentence import Sentence
from policygraph.finding.stated import Answer, cleft, is_only, modal, state, that_clause
from policygraph.finding.undertakings import aim, necessary, need, undertaken, undertaking
from policygraph.language import actions_nb, actions_nn
from policygraph.language.clause_words import ADVERBS, BEGINNING, INDEFINITE, INFINITIVE_MARK, NAMELESS, WE
from policygraph.language.manners import ABLE, ADMITTING, BEFALLING, FORESEEN, PRAISING, SAYING, SPEAKING

#: verbs of going on
CONTINUING = actions_nb.CONTINUING | actions_nn.CONTINUING


def promise_in(sentence: Sentence) -> Promise | None:
    """The first promise that a sentence makes."""
    return next((answer for answer in answers(sentence) if isinstance(answer, Promise)), None)


def answers(sentence: Sentence) -> list[Promise | Abstention]:
    """What the rules say of each clause, up to the first promise."""
    if sentence.is_question:
        return [Abstention("question", 0, len(sentence.tokens))]
    if quoted(sentence):
        return [Abstention("quoted", 0, len(sentence.tokens))]
    said: list[Promise | Abstention] = []
    if (pledge := with_us(sentence)) is not None:
        return [pledge]
    if (
        sentence.setting.cues.triggers.isdisjoint(sentence.lows)
        and not ("er" in sentence.lows and any(is_for(sentence, at) for at in range(len(sentence.tokens))))
        and not may_pledge(sentence.lows)
    ):
        return said
    for clause in sentence.clauses:
        for rule in RULES:
            if (answer := rule(sentence, clause)) is not None:
                said.append(answer)
                break
        if said and isinstance(said[-1], Promise):
            break
    return said


def _subordinate(sentence: Sentence, clause: Clause) -> Answer:
    """«… som skal føres videre», «slik at flere skal …», «hvis vi skal lykkes»: purpose, condition, description."""
    if clause.kind not in ("relative", "condition", "purpose", "adverbial", "question"):
        return None
    if clause.kind == "relative" and _judged(sentence, clause):
        return modal(sentence, clause, "judged")
    doubt = None
    if clause.kind == "relative" and sentence.low(clause.finite) in ("skal", "må", "bør"):
        doubt = "a relative clause says what shall or must be; it may be a demand"
    return Abstention(f"{clause.kind}-clause", clause.start, clause.end, doubt)


def _judged(sentence: Sentence, clause: Clause) -> bool:
    """Whether "som bør" says what is to become of what the main clause names ("X er et ledd som bør legges ned")."""
    if sentence.low(clause.finite) != "bør" or clause.opener != clause.finite - 1:
        return False
    for host in sentence.clauses:
        if host.kind == "main" and sentence.low(host.finite) == "er" and host.finite < clause.finite:
            if host.subject is None or host.subject[0] > host.finite or sentence.low(host.subject[0]) in NAMELESS:
                return False
            between = [sentence.low(at) for at in range(host.finite + 1, clause.start)]
            return not any(word in BEGINNING for word in between) and any(word in INDEFINITE for word in between)
    return False


def _content_of_opinion(sentence: Sentence, clause: Clause) -> Answer:
    """«Eksempelpartiet mener at NAV må …», «Det innebærer at innsatsen må …»: a demand in what is held."""
    if clause.kind not in ("that", "concurrent"):
        return None
    low = sentence.low(clause.finite)
    if low == "vil" and clause.kind == "that" and clause.host is not None and sentence.names_issuer(clause.subject):
        entailed = sentence.setting.cues.at("entails", sentence.tokens, sentence.clauses[clause.host].finite)
        return _will(sentence, clause) if entailed else Abstention("that-clause", clause.start, clause.end)
    if low not in ("skal", "må", "bør", "lyt"):
        return Abstention("that-clause", clause.start, clause.end)
    if clause.kind == "concurrent":
        if sentence.low(clause.opener or 0) in ("mens", "medan") and low != "bør":
            return Abstention("adverbial-clause", clause.start, clause.end)
        return modal(sentence, clause, "concurrent-demand") if clause.subject and low != "skal" else None
    host = sentence.clauses[clause.host] if clause.host is not None else None
    if host is None:
        return Abstention("that-clause", clause.start, clause.end)
    cues = sentence.setting.cues
    if sentence.names_issuer(host.subject) and (
        cues.at("holds", sentence.tokens, host.finite) or sentence.low(host.finite) in ("vil",)
    ):
        return modal(sentence, clause, "issuer-holds-that")
    if cues.at("entails", sentence.tokens, host.finite):
        return modal(sentence, clause, "entailed-demand")
    return Abstention("that-clause", clause.start, clause.end)


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
    if (inner := that_clause(sentence, start)) is not None:
        answer = state(sentence, inner, "issuer-will-that")
        if isinstance(answer, Promise) and sentence.is_negated(clause.finite, start):
            return answer._replace(negated=not answer.negated)
        return answer
    for cue, by in (("undertakes", "will"), ("aims", "aim")):
        if (answer := undertaken(sentence, clause, start, cue, by)) is not None:
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
        return not _goes_on_doing(sentence, at)
    opening = sentence.words(0, 2)
    conditional = opening.startswith(FORESEEN)
    return conditional and sentence.low(at) in BEFALLING


def _goes_on_doing(sentence: Sentence, at: int) -> bool:
    """Whether what goes on is a deed ("fortsette å støtte"), not how things are ("fortsette å være mange")."""
    found = sentence.verb_at(at)
    if found is None or found.form.head not in CONTINUING:
        return False
    mark = next((each for each in range(at + 1, at + 4) if sentence.low(each) == INFINITIVE_MARK), at)
    inner = sentence.verb_at(mark + 1) if mark > at else None
    return inner is not None and (inner.verb.action != "other" or inner.verb.carries is not None)


def _promised(sentence: Sentence, clause: Clause, start: int, at: int, rule: str, by: str) -> Promise:
    verb = sentence.infinitive(at, clause.end, after=at)
    negated = sentence.is_negated(clause.finite, at) and not is_only(sentence, clause.finite, at)
    return Promise(rule, by, sentence, start, clause.end, verb, clause.subject, negated)


def _shall(sentence: Sentence, clause: Clause) -> Answer:
    """«NAV skal …», «Det skal bygges …», «Ingen skal …»: what is to be."""
    if sentence.low(clause.finite) != "skal" or sentence.words(clause.finite + 1, clause.end).startswith(PRAISING):
        return None
    return modal(sentence, clause, "issuer-shall" if sentence.names_issuer(clause.subject) else "shall")


def _cleft(sentence: Sentence, clause: Clause) -> Answer:
    """«Det er staten som skal betale»: names who is to do it."""
    return cleft(sentence, clause, "cleft") if clause.kind == "main" else None


def _must(sentence: Sentence, clause: Clause) -> Answer:
    """«må», «bør»: a demand, unless a general truth or a manner of speaking."""
    if sentence.low(clause.finite) not in ("må", "bør", "lyt"):
        return None
    after = sentence.words(clause.finite + 1, clause.end)
    if "før" in sentence.lows and any(
        sentence.low(at) == "før"
        and sentence.low(at + 1) in ("de", "dei", "den", "det", "vi", "me", "man", "ein")
        and sentence.low(at + 2) in ABLE
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
    return modal(sentence, clause, "must" if sentence.low(clause.finite) != "bør" else "ought")


def _is_condition_of(sentence: Sentence, clause: Clause) -> bool:
    """Whether what one must do is said to be what an end takes ("Man må være ung for å forstå dette")."""
    if sentence.low(clause.finite) != "må":
        return False
    marks = range(1, len(sentence.tokens))
    return any(sentence.low(at) == INFINITIVE_MARK and sentence.low(at - 1) == "for" for at in marks)


RULES: tuple[Callable[[Sentence, Clause], Answer], ...] = (
    rule_in_force,  # before all that reads a modal as a promise
    aim,  # before the modals: "Det bør være et mål å …"
    first_deed,  # before the clause it hangs on is passed over
    _cleft,  # before the clause it hangs on is passed over
    _subordinate,  # a clause that describes or explains promises nothing
    _content_of_opinion,
    _will,
    _shall,
    _must,
    undertaking,
    necessary,
    in_power,
    charged,
    dated,
    need,
)
