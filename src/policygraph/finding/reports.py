"""Sentences that sound like promises and are none: rules in force, hardships, and "for" that means "too"."""

from __future__ import annotations

from policygraph.finding.clauses import Clause
from policygraph.finding.promise import Abstention
from policygraph.finding.sentence import Sentence
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, INFINITIVE_MARK, MODAL_INFINITIVES, PREPOSITIONS, PRESENT_MODALS
from policygraph.language.lists import joined
from policygraph.language.numerals import WORDS as NUMERALS

#: what is in force where something is so "after" it
LAWS = joined(nb.LAWS, nn.LAWS)
IN_FORCE = nb.IN_FORCE | nn.IN_FORCE
ACCORDING_TO = nb.ACCORDING_TO | nn.ACCORDING_TO
#: words behind "er for" that make it mean something else
TOO = nb.NOT_FOR | nn.NOT_FOR | {""}
#: words before who or what says so, where they stand behind what is said
CITING = nb.CITING | nn.CITING
#: verbs of saying that stand behind what was said, and how many tokens from the end at most
QUOTING = nb.QUOTING | nn.QUOTING
LONGEST_SPEAKER = 9
#: what people have to put up with, where the sentence says how far or how long
MANY = nb.MANY | nn.MANY
OFTEN = nb.OFTEN | nn.OFTEN
FAR = nb.FAR | nn.FAR
HARDSHIPS = nb.HARDSHIPS | nn.HARDSHIPS
#: what one puts up with, whoever it is, and words before what some still or nevertheless have to do
COPING = joined(nb.COPING, nn.COPING)
STILL = nb.STILL | nn.STILL
SOME = nb.SOME | nn.SOME
#: what stands before a date by which something is done
BY = nb.BY | nn.BY


def is_for(sentence: Sentence, at: int) -> bool:
    """Whether "er for" at a token means to be in favour ("er for valgfrihet"), and not "too" ("er for svake til å")."""
    while sentence.low(at) in ADVERBS:
        at += 1
    if sentence.low(at) != "er":
        return False
    place = at + 1
    while sentence.low(place) in ADVERBS:
        place += 1
    if sentence.low(place) != "for" or sentence.low(place + 1) in TOO:
        return False
    after = sentence.low(place + 2)
    bare = not after[:1].isalpha() or after in PREPOSITIONS or after == INFINITIVE_MARK
    return not (bare and sentence.low(place + 1).endswith(("ige", "lege", "ne", "ke", "ve", "te")))


def quoted(sentence: Sentence) -> bool:
    """«…, sa statsråden.»: the words of somebody else, who is named at the end."""
    if QUOTING.isdisjoint(sentence.lows):
        return False
    tokens = sentence.tokens
    for at in range(max(3, len(tokens) - LONGEST_SPEAKER), len(tokens) - 1):
        if sentence.low(at) in QUOTING and not tokens[at - 1].is_word and sentence.low(at - 1) != ":":
            return not sentence.names_issuer((at + 1, len(tokens)))
    return False


def rule_in_force(sentence: Sentence, clause: Clause) -> Abstention | None:
    """«Etter dagens regler skal søknaden …»: reports what holds, or what others said."""
    if sentence.low(clause.finite) not in PRESENT_MODALS:
        return None
    if sentence.setting.cues.has("in-force", sentence.words(0, clause.end)):
        return Abstention("rule-in-force", clause.start, clause.end)
    if (
        sentence.low(clause.finite) in ("må", "skal")
        and sentence.words(clause.finite + 1, clause.finite + 3) == "i dag"
    ):
        return Abstention("rule-in-force", clause.start, clause.end)
    if _by_law(sentence, clause) or said_elsewhere(sentence):
        return Abstention("rule-in-force", clause.start, clause.end)
    return None


def said_elsewhere(sentence: Sentence) -> bool:
    """Whether a sentence ends by naming who or what says it ("…, ifølge rådmannen", "…, jf. akvakulturloven")."""
    if CITING.isdisjoint(sentence.lows):
        return False
    if any(sentence.names_issuer(each.subject) for each in sentence.clauses if each.kind == "main"):
        return False
    for at in range(3, len(sentence.tokens) - 1):
        if sentence.low(at) in CITING and not sentence.tokens[at - 1].is_word:
            return not sentence.names_issuer((at + 1, len(sentence.tokens)))
    return False


def _by_law(sentence: Sentence, clause: Clause) -> bool:
    """Whether "etter loven" or the like stands before the modal, at the front or right behind a finite verb."""
    if ACCORDING_TO.isdisjoint(sentence.lows):
        return False
    if any(sentence.names_issuer(each.subject) for each in sentence.clauses if each.kind == "main"):
        return False
    heads = {each.finite + 1 for each in sentence.clauses} | {0, clause.start}
    for at in range(clause.finite):
        if at not in heads or sentence.low(at) not in ACCORDING_TO:
            continue
        place = at + 1 + (sentence.low(at + 1) in IN_FORCE)
        if sentence.low(place).endswith(LAWS):
            return True
    verb = sentence.infinitive(clause.finite + 1, clause.end)
    until = min(clause.finite + 8, clause.end if verb is None else verb.at)
    for at in range(clause.finite + 1, until):  # «Kommunene skal etter loven …», «Innen 2025 skal eieren etter loven …»
        if sentence.low(at) in ACCORDING_TO:
            return any(sentence.low(place).endswith(LAWS) for place in range(at + 1, until))
    return False


def hardship(sentence: Sentence, clause: Clause) -> bool:
    """«Elevene må kjøre over to fjell», «Mange må flytte fra bygda»: what is, not what ought to be."""
    if sentence.low(clause.finite) == "bør" or clause.subject is None:
        return False
    start = max(clause.finite + 1, clause.subject[1])
    if sentence.words(start, start + 4).startswith(COPING):
        return True
    if sentence.names_issuer(clause.subject):
        return False
    verb = sentence.infinitive(start, clause.end, after=start)
    if verb is None or verb.form.kind != "inf":
        return False
    inverted = clause.subject[0] == clause.finite + 1 and sentence.low(clause.finite - 1) in STILL
    if inverted and sentence.low(clause.subject[0]) in SOME and sentence.low(clause.finite) in ("må", "lyt"):
        return True  # «Likevel må en småbarnsfamilie telle på knappene»
    many = sentence.low(clause.subject[0]) in MANY and sentence.low(clause.subject[0] + 1) not in ("flere", "fleire")
    if many and sentence.low(clause.finite) == "må" and verb.form.head not in ("få", "kunne", "bli", "verte", "være"):
        return True
    often = sentence.low(clause.finite + 1) in OFTEN and clause.finite >= clause.subject[1]
    if often and sentence.low(clause.finite) in ("må", "lyt"):
        return True
    able = sentence.low(verb.at - 1) in MODAL_INFINITIVES
    if verb.form.head not in HARDSHIPS or verb.verb.tail or able:
        return False  # «gå av med pensjon», «kunne gå hjem»
    if sentence.low(clause.subject[0]) == "ingen" or sentence.is_negated(clause.finite, verb.at):
        return False
    ahead = [sentence.low(at) for at in range(verb.end, min(verb.end + 6, clause.end))]
    if not BY.isdisjoint(ahead):
        return False  # «Veien må stå ferdig innen 2040»
    return any(word in FAR or word in NUMERALS or word[:1].isdigit() for word in ahead)
