"""What stands behind a verb: where its object ends, and the first word of it that shows a class of content."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.cues import Content
from policygraph.finding.sentence import Sentence
from policygraph.language.clause_words import INFINITIVE_MARK, PREPOSITIONS

#: small words that no noun phrase begins with
NO_NOUNS = PREPOSITIONS | {INFINITIVE_MARK, "og", "for", "at"}
#: those that are no joint
REAL_PREPOSITIONS = PREPOSITIONS - {"som", "både"}


def content(
    sentence: Sentence, start: int, end: int, contents: Sequence[Content], skip: Sequence[str] = ()
) -> str | None:
    """The class of the first word in a range that shows one of the contents."""
    cues = sentence.setting.cues
    if not any(cues.shown(sentence.low(at)) for at in range(start, end)):
        return None
    nouns = any(each in cues.nouns for each in contents)
    within = False  # a noun after a preposition is no object, nor are those joined to it
    for at in range(start, end):
        low = sentence.low(at)
        if at > start and nouns and (within or after_preposition(sentence, at, start)):
            within = sentence.low(at + 1) in ("og", "eller") or low in ("og", "eller")
            continue
        if low in ("mer", "meir", "mindre", "flere", "fleire", "færre") and sentence.low(at + 1) == "enn":
            continue  # a bound, no comparison: "ikke mer enn 20"
        if low in ("mer", "meir") and any(each in contents for each in cues.shown(sentence.low(at + 1))):
            continue
        shown = cues.shown(low)
        for each in contents if shown else ():
            if each.key not in skip and each in shown and fits(sentence, at, each.key):
                return each.action
    return None


def fits(sentence: Sentence, at: int, key: str) -> bool:
    """Whether an adjective stands as its class asks: "enklere" of a thing is simpler, of "det" easier ("lett å")."""
    low, following = sentence.low(at), sentence.low(at + 1)
    if low == "opp" and following == "til":
        return False  # «være opp til hver enkelt»
    if key not in ("easier", "orderly"):
        return True
    if low in ("lett", "enkelt"):
        return following in (INFINITIVE_MARK, "for")
    if low in ("enklere", "enklare"):
        before_noun = following[:1].isalpha() and following not in NO_NOUNS
        return before_noun == (key == "orderly")
    return key == "easier" or sentence.low(at - 1) in ("mer", "meir")


def deed(sentence: Sentence, start: int, end: int) -> str | None:
    """The class of the first noun in a range that is made of a verb ("en kraftig skjerping"), and no preposition's."""
    for at in range(start, end):
        if at > start and after_preposition(sentence, at, start):
            return None
        if action := sentence.setting.lexicon.deed(sentence.low(at)):
            return action
    return None


def after_preposition(sentence: Sentence, at: int, start: int) -> bool:
    """Whether a noun stands in a prepositional phrase, right behind the preposition or one adjective further on."""
    before = sentence.low(at - 1)
    adjective = before.endswith(("e", "ig", "leg", "ell", "sk", "ende", "ande"))
    if adjective and at - 3 >= start and sentence.low(at - 2) in ("den", "det", "dei", "de"):
        return sentence.low(at - 3) in REAL_PREPOSITIONS  # «i den nye loven»
    return before in REAL_PREPOSITIONS or (adjective and at - 2 >= start and sentence.low(at - 2) in REAL_PREPOSITIONS)


def boundary(sentence: Sentence, start: int, end: int) -> int:
    """Where the object of a verb ends at the latest: before a clause, an infinitive phrase or a full stop."""
    for at in range(start, end):
        low = sentence.low(at)
        if low in ("som", "slik", "hvor", "kor", "der", "fordi", "når", "dersom", "hvis", ";", ".", "gjennom", "at"):
            return at
        if low == INFINITIVE_MARK and sentence.low(at - 1) in ("for", "ved"):
            return at - 1
        if low == "og" and sentence.setting.lexicon.is_a(sentence.low(at + 1), "inf"):
            return at
    return end


def resultative(sentence: Sentence, start: int, end: int) -> int:
    """Where the result of "gjøre … til …" begins, else ``start``."""
    return next((at + 1 for at in range(start, end) if sentence.low(at) == "til"), start)
