"""Where an actor stands in its clause: what governs its noun phrase, and what is said of it where it is a subject."""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.noun_phrases import is_adjective
from policygraph.finding.passage import Passage
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import ADVERBS, JOINTS, MODALS, PREPOSITIONS, Situation, last_word, row_start
from policygraph.language import relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives
from policygraph.records.text import Span

#: the alternatives that both languages have under the same names
either = partial(alternatives, roles_nb, roles_nn)
#: adverbs, as many as there are: "må samtidig", "skal i større grad"
BETWEEN = rf"(?:(?:{ADVERBS}|{either('ADVERBS')}|\w+(?:lig|leg|vis))\s+)*"
FILLER = sifted(rf"(?:^|\s)(?:{either('FILLERS')})$")
LETTERS = re.compile(r"[a-zæøå-]+")
#: an adverb, a relative clause or a phrase with a preposition between a subject and its verb
ADVERB = re.compile(rf"\W*{BETWEEN}")
VERB = rf"(?:{'|'.join(sorted(MODALS))}|{either('SAYING')}|\w{{3,}}es|\w{{3,}}ast)\b"
RELATIVE = re.compile(
    rf"\W*som\s+(?:[^.;]{{0,150}}?,(?=\s*{VERB})|(?:\w+\s+){{1,9}}?(?=(?:{'|'.join(sorted(MODALS))}|får|blir|vert|har)\b))"
)
PHRASE = re.compile(rf"\W*(?:{'|'.join(sorted(PREPOSITIONS))})\s+(?:(?!(?:å|at|som)\b)[\w-]+\s+){{1,8}}?(?={VERB})")


#: asides that a row of names may be broken by, some of which look like prepositions: "gjennom blant annet A og B"
ASIDES = re.compile(rf"(?:^|\s)(?:{either('ASIDES')})(?=\s|$)")
#: a finite verb that ends a row of subjects
ROW_VERB = re.compile(
    rf"\b(?:{either('ROW_ENDS')}|(?!felles\b)\w{{3,}}(?<!n)es|\w{{3,}}ast)\b"
    r"|(?<!og )(?<!eller )(?<!samt )(?<!, )\b\w{3,}r"
    rf"(?=\s+(?:{either('OBJECTS')})\b)"
)


#: after a modal verb, what may be the infinitive that has a row of names as its objects: "skal sikre A, B og C"
ENDS_IN_A_MODAL = sifted(rf"\b(?:{'|'.join(sorted(MODALS))})$")
INFINITIVE = re.compile(
    r"\s+(?P<passive>\w{3,}(?<!n)es|\w{3,}ast|\w+ås)\b|\s+(?P<active>\w*[aeioyåø])(?=\s+(?!(?:og|eller|samt)\b)\w)"
)


#: the joint before a clause of its own
NEW_CLAUSE = re.compile(rf"(?:[,;]|[,;]\s*(?:{either('CLAUSE_JOINTS')}))$")
#: a row of "det er X som …, og Y som …"
RELATIVE_FOLLOWS = re.compile(r"\s*som\s+(?:skal|må|bør)\b")
DECIDING = ("parliament", "court", "government", "ministry")
ASSEMBLY = sifted(rf"(?:{either('ASSEMBLY')})s?$")
OPENED = re.compile(rf"\b({alternatives(relations_nb, relations_nn, 'OPENED')})\W*$", re.IGNORECASE)


class Standing(Situation):
    """A mention whose part is asked for.

    ``head`` is what stands before its noun phrase, without its articles, adjectives and row of names; ``link`` the
    word that this ends with (a preposition, a verb, "at"), empty after a mark. ``said`` is what follows the mention as
    a subject, from the verb on.
    """

    __slots__ = ("head", "link", "said")

    def __init__(self, passage: Passage, span: Span, kind: str = "", name: str = "") -> None:
        """``kind`` is the type of actor that is mentioned and ``name`` its usual name, where they are known already."""
        super().__init__(passage, span, kind, name)
        self.before = ASIDES.sub(" ", self.before).strip() or _opened_by(passage, span)
        if NEW_CLAUSE.search(self.before) and not RELATIVE_FOLLOWS.match(self.after) and begins_clause(passage, span):
            self.before = ""
        self.governor, self.rest = _row_start(_without_filler(self.before)), _row_end(self.after, self.rest)
        self.head = before_phrase(self.governor)
        self.link = last_word(self.head)
        self.said = from_verb(self.rest)


def begins_clause(passage: Passage, span: Span) -> bool:
    """Whether a main clause of its own begins with the words at ``span``, after another: "…, og staten skal betale"."""
    for sentence in passage.sentences:
        if sentence.span.start < span.start < sentence.span.end:
            starts = [sentence.covered(c.start, c.start + 1).start for c in sentence.clauses[1:] if c.kind == "main"]
            return any(start <= span.start and not sentence.string[start : span.start].strip() for start in starts)
    return False


def decides(at: Standing) -> bool:
    """Whether a body takes decisions in a meeting: an assembly, a court, a council, a ministry."""
    return at.kind in DECIDING or ASSEMBLY.search(at.span.of(at.passage.string).lower()) is not None


def _opened_by(passage: Passage, span: Span) -> str:
    """What a lead-in such as "Eksempelpartiet vil be:" ends with, where the mention is the first word of its item."""
    lead_in = passage.lead_in.of(passage.string) if passage.lead_in else ""
    first = not passage.string[passage.span.start : span.start].strip(" –-•*")
    opened = OPENED.search(lead_in) if first else None
    return opened[1].lower() if opened else ""


def _row_start(before: str) -> str:
    """What a row of names begins after: also after a verb that takes them as objects ("skal sikre A, B og C")."""
    governor = row_start(before)
    if governor == before or not ENDS_IN_A_MODAL.search(governor):
        return governor
    verb = INFINITIVE.match(before, len(governor))
    if verb and (verb["passive"] or not (is_adjective(verb["active"]) or FILLER.search(verb["active"]))):
        return before[: verb.end()]
    return governor


def _without_filler(before: str) -> str:
    """``before`` without the articles and adjectives of the last of a row: "i regi av A, B eller andre"."""
    phrase = before_phrase(before)
    return phrase if phrase.endswith(JOINTS) and not phrase.endswith(",") else before


def _row_end(after: str, rest: str) -> str:
    """What follows a row of subjects: also from a verb that is no modal ("A og B får …")."""
    verb = ROW_VERB.search(after, 0, len(after) - len(rest)) if after.strip() != rest else None
    return after[verb.start() :].strip() if verb else rest


def before_phrase(governor: str) -> str:
    """What governs a noun phrase, without the articles and adjectives that belong to it.

    >>> before_phrase("støtte fra de mange små")
    'støtte fra'
    """
    while True:
        if filler := FILLER.search(governor):
            governor = governor[: filler.start()]
            continue
        *before, word = governor.rsplit(None, 1) or ("",)
        if not is_adjective(word) or not LETTERS.fullmatch(word) or governor[-1].isspace():
            return governor
        governor = governor[: -len(word) - 1] if before else ""


def from_verb(rest: str) -> str:
    """What is said of a subject, from its verb on, where one follows.

    >>> from_verb("som selger strøm, må opplyse om prisen")
    'må opplyse om prisen'
    >>> from_verb("i distriktene bør få mer")
    'bør få mer'
    """
    for phrase in (RELATIVE, PHRASE):
        if match := phrase.match(rest):
            rest = rest[match.end() :]
    match = ADVERB.match(rest)
    return rest[match.end() :] if match else rest
