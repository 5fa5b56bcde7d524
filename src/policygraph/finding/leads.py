"""Lead-ins: how they bind the items of the list they open, and whether they promise by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygraph.finding.commitments import promise_in
from policygraph.finding.reports import LAWS
from policygraph.finding.sentence import Sentence, Setting
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import ADVERBS, ASKING, LEFT_OPEN
from policygraph.language.lists import joined
from policygraph.records.text import Span

#: last words of a lead-in that leave the promise to the items, and how they bind
OPEN_ENDS = nb.OPEN_ENDS | nn.OPEN_ENDS
#: verbs of the above that bind nobody but who says them
SAID = nb.SAID | nn.SAID
#: subjects that will nothing: what they "vil" is foretold
NOBODY = nb.NOBODY | nn.NOBODY
#: words that may stand last, after the verb that binds
TRAILING = nb.TRAILING | nn.TRAILING
#: commitments to be against what the list names
REFUSING = joined(nb.REFUSING, nn.REFUSING)
#: what one has or makes ("har desse krava"), and what a list then holds
HAVING = nb.HAVING | nn.HAVING
DEMANDED = nb.DEMANDED | nn.DEMANDED
PROPOSED = nb.PROPOSED | nn.PROPOSED
#: a question whose answer may be what is to be done
WHAT = f"(?:{'|'.join(ASKING)})"
#: a label has no more words than this
LABEL = 8


@dataclass(frozen=True, slots=True)
class Lead:
    """What a lead-in does: how it binds its items (``by``), the rule that says so, and whether it promises alone."""

    rule: str
    by: str
    effort: bool = False


def lead_of(string: str, span: Span, language: str, setting: Setting) -> Lead | None:
    """What a lead-in promises for the list it opens, ``None`` where it promises nothing."""
    sentence = Sentence(string, span, language, setting)
    words = [token.low for token in sentence.tokens if token.is_word]
    if not words or sentence.is_question:
        return _asked(sentence, words)
    colon = span.of(string).rstrip(" *_").endswith(":")
    unended = span.of(string).rstrip(" *_")[-1:].isalnum()  # a line that a list follows, without its colon
    last = len(words) - 1
    while last > 0 and words[last] in TRAILING:
        last -= 1
    if words[last] in OPEN_ENDS and (last == len(words) - 1 or colon or unended or words[-1] in ("å", "at")):
        if _is_said_by_others(sentence, words, last):
            return None
        return Lead("lead-in-open", OPEN_ENDS[words[last]])
    issuer = _issuer_at_end(sentence, words) or (_body_at_end(sentence) if colon else None)
    if issuer is not None:
        return issuer
    if not colon and not (unended and words[-1] in LEFT_OPEN):
        return None
    cues = setting.cues
    left = _left_open(sentence)
    if left is not None:
        return left
    if (named := _named(sentence)) is not None:
        return named
    for clause in sentence.clauses:
        if clause.kind == "main" and sentence.names_issuer(clause.subject):
            for cue, by in (("aims", "aim"), ("demands", "demand"), ("undertakes", "will")):
                if cues.at(cue, sentence.tokens, clause.finite):
                    return Lead(f"lead-in-{cue}", by)
    if tuple(words) in cues.phrases["lead-in"]:
        return Lead("lead-in-proposals", "will")
    promise = promise_in(sentence)
    if promise is not None:
        effort = promise.verb is not None and promise.verb.verb.carries == "effort" and words[-1] in ("for", "å", "at")
        return Lead("lead-in-promise", promise.by if promise.by != "shall" else "will", effort)
    equates = (
        len(sentence.clauses) == 1 and words[-1 - (words[-1] in ("at", "å"))] == "er"
    )  # «Våre viktigste saker er:»
    if len(words) <= 12 and cues.has("lead-in", " ".join(words)) and (equates or not sentence.clauses):
        return Lead("lead-in-proposals", "will")
    return None


def _asked(sentence: Sentence, words: Sequence[str]) -> Lead | None:
    """«Hva vil vi gjøre?», «Kva må gjerast?», «Hvordan skal vi nå målet?» announce what is to be done."""
    text = " ".join(words)
    if re.match(rf"{WHAT} (?:vil|skal) (?:vi|me|\w+(?: \w+)?) (?:gjøre|gjere)\b", text):
        return Lead("lead-in-question", "will")
    if re.match(rf"{WHAT} (?:må|bør|skal) (?:gjøres|gjerast|skje|til)\b", text):
        return Lead("lead-in-question", "will" if "skal" in words else "must")
    if re.match(rf"{WHAT} (?:vil|skal)\b", text) and len(words) > 2:
        length = sentence.setting.issuer.starts_at(sentence.tokens, 2)
        how = words[0] in ("hvordan", "korleis")
        if length and (how or length + 2 >= len(words)):
            return Lead("lead-in-question", "will")
    return None


def _named(sentence: Sentence) -> Lead | None:
    """«Fjordlista har desse krava:», «Med oss i regjering:»: says whose demands the list holds, and no more."""
    words = [token.low for token in sentence.tokens if token.is_word]
    if words[0] == "med" and not sentence.clauses:
        length = 1 if words[1:2] == ["oss"] else sentence.setting.issuer.starts_at(sentence.tokens, 1)
        if length and words[1 + length : 2 + length] and words[1 + length] in ("i", "på", "ved"):
            return Lead("lead-in-proposals", "will")
    for clause in sentence.clauses:
        low = sentence.low(clause.finite)
        if clause.kind != "main" or not sentence.names_issuer(clause.subject):
            continue
        if low in HAVING and (base := _bare(words[-1])) in DEMANDED | PROPOSED:
            return Lead("lead-in-demands", "demand") if base in DEMANDED else Lead("lead-in-proposals", "will")
        modal = low in ("vil", "skal") and sentence.infinitive(clause.finite + 1, len(sentence.tokens)) is None
        if modal and not any(each.kind == "that" for each in sentence.clauses):
            return Lead("lead-in-open", "will")  # «Eksempelpartiet vil i neste periode:»
    return None


def _bare(noun: str) -> str:
    """A noun without the ending of its definite plural ("krava", "kravene")."""
    for ending in ("ene", "ane", "a"):
        if noun.endswith(ending) and len(noun) > len(ending) + 3:
            return noun.removesuffix(ending)
    return noun


def says_what_follows(words: str, language: str, setting: Setting) -> bool:
    """Whether a lead-in holds or concludes what its list says ("Vi mener at:", "Dette innebærer at:")."""
    if not words.endswith(":"):
        return False
    sentence = Sentence(words, Span(0, len(words)), language, setting)
    cues = setting.cues
    for clause in sentence.clauses:
        if clause.kind != "main":
            continue
        if sentence.names_issuer(clause.subject):
            length = cues.at("holds", sentence.tokens, clause.finite) or cues.at(
                "votes", sentence.tokens, clause.finite
            )
            if length and _says_no_more(sentence, clause.finite + length, "holds"):
                return True
        so = "dette" in (sentence.low(0), sentence.low(clause.finite + 1)) or sentence.low(0) == "det"
        if so and cues.at("entails", sentence.tokens, clause.finite) and sentence.tokens[-2].low in ("at", "vi", "me"):
            return True
    return False


def _issuer_at_end(sentence: Sentence, words: Sequence[str]) -> Lead | None:
    """«… vil Eksempelpartiet:», «Dette vil vi:»: the issuer right behind the verb, and nothing more."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.low in OPEN_ENDS and at + 1 < len(tokens):
            place = at + 1
            while place < len(tokens) and tokens[place].low in ADVERBS:
                place += 1
            length = sentence.setting.issuer.starts_at(tokens, place)
            if length:
                rest = [t.low for t in tokens[place + length :] if t.is_word]
                if all(word in TRAILING or word in ADVERBS or word in ("gjøre", "gjere") for word in rest):
                    return Lead("lead-in-issuer", OPEN_ENDS[token.low])
    return None


def _is_said_by_others(sentence: Sentence, words: Sequence[str], last: int) -> bool:
    """«Loven krever:», «Dette vil:»: others say it, or nobody's will is foretold."""
    if words[last] == "vil":
        return len(words) <= 3 and words[0] in NOBODY
    if words[last] not in SAID:
        return False
    for clause in sentence.clauses:
        if sentence.low(clause.finite) == words[last]:
            head = sentence.subject_head(clause.subject)
            return not sentence.names_issuer(clause.subject) and head.endswith((*LAWS, "ene", "ane", "erne"))
    return False


def _body_at_end(sentence: Sentence) -> Lead | None:
    """«For å få dette til må kommunen:»: somebody else right behind "må", "bør" or "skal", and nothing more."""
    for clause in sentence.clauses:
        low = sentence.low(clause.finite)
        if clause.kind != "main" or low not in ("må", "bør", "lyt", "skal") or clause.subject is None:
            continue
        start, end = clause.subject
        if start > clause.finite and all(token.low == ":" or token.low in ADVERBS for token in sentence.tokens[end:]):
            return Lead("lead-in-body", OPEN_ENDS[low])
    return None


def _left_open(sentence: Sentence) -> Lead | None:
    """«Partiet har som mål:», «Målet er:», «Vi sier nei til:»: what the cue asks for is left to the list."""
    cues = sentence.setting.cues
    for clause in sentence.clauses:
        if clause.kind != "main":
            continue
        if sentence.low(clause.finite) == "er" and clause.finite == len(sentence.tokens) - 2:
            nouns = cues.last_words("aim-noun")
            if any(sentence.low(at) in nouns for at in range(clause.finite)):
                return Lead("lead-in-aims", "aim")
        if not sentence.names_issuer(clause.subject):
            continue
        for cue, by in (("aims", "aim"), ("demands", "demand"), ("undertakes", "will"), ("commits", "will")):
            length = cues.at(cue, sentence.tokens, clause.finite)
            if length and _says_no_more(sentence, clause.finite + length, cue):
                verb = sentence.verb_at(clause.finite, "pres")
                effort = cue == "commits" and verb is not None and verb.verb.carries == "effort"
                refused = cue == "commits" and sentence.words(clause.finite, clause.finite + length).startswith(
                    REFUSING
                )
                return Lead(f"lead-in-{cue}", "refuse" if refused else by, effort)
    return None


def _says_no_more(sentence: Sentence, start: int, cue: str) -> bool:
    """Whether nothing but small words, and of a demand whom it is made of, stands between a cue and the colon."""
    rest = [token for token in sentence.tokens[start:] if token.is_word]
    rest = [token for token in rest if token.low not in TRAILING and token.low not in ADVERBS]
    rest = [token for token in rest if token.low not in ("dette", "desse", "disse", "være", "vere")]
    if cue == "demands" and rest:
        return len(rest) <= 2 and (rest[-1].text[0].isupper() or rest[-1].low.endswith(("en", "et", "a", "ene", "ane")))
    return all(
        sentence.names_issuer((sentence.tokens.index(token), sentence.tokens.index(token) + 1)) for token in rest
    )


def is_topic(words: str, language: str, setting: Setting) -> bool:
    """Whether a lead-in is a label without a verb ("Skole og barnehage:")."""
    sentence = Sentence(words, Span(0, len(words)), language, setting)
    return len(words.split()) <= LABEL and not sentence.clauses


def is_open(sentence: Sentence, *, before_list: bool = False) -> bool:
    """Whether a sentence with a colon leaves its verb phrase to the list ("… ved å:", "Vi vil arbeide for:").

    Right before a list that it opens, one without an end mark does so, too.
    """
    if not sentence.tokens or not (sentence.tokens[-1].text == ":" or (before_list and sentence.tokens[-1].is_word)):
        return False
    words = [token.low for token in sentence.tokens if token.is_word]
    return bool(words) and (
        words[-1] in OPEN_ENDS
        or words[-1] in TRAILING
        or bool({"følgende", "følgjande"} & set(words[-4:]))
        or _issuer_at_end(sentence, words) is not None
        or _body_at_end(sentence) is not None
        or _left_open(sentence) is not None
    )
