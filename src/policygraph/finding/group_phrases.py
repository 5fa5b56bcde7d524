"""How far the words reach that say which persons are meant: the adjectives before their name, the phrase after it."""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.noun_phrases import FAR, PRESENT_VERBS, is_adjective, two_words_before
from policygraph.finding.sifting import sifted
from policygraph.language import groups_nb as nb
from policygraph.language import groups_nn as nn
from policygraph.language import phrases_nb, phrases_nn
from policygraph.language.lists import alternatives, joined

either = partial(alternatives, nb, nn)
CLAUSE_ENDS = nb.CLAUSE_ENDS | nn.CLAUSE_ENDS
AGE = re.compile(rf"\s+(?:{nb.AGE}|{nn.AGE})", re.I)
#: a word and what ties it to the next
WORD_BEFORE = re.compile(r"(?<!\w)(\w+)(\s+|,\s+|\s+og\s+|\s+eller\s+)$")
WITH = re.compile(rf"\s+(?:med|uten|utan)\s+(?!(?:{either('NO_TRAIT')})\b)")
#: a relative clause, not a comparison ("som en ressurs")
WHO = re.compile(rf"\s+som\s+(?!(?:{either('COMPARED_TO')})\b|\w{{2,}}(?:ens|ets|nes)\b)")
#: the adverb before an adjective that stands for people: "kronisk syke"
DEGREE = sifted(rf"\b(?:\w{{3,}}isk|{either('DEGREE')})\s+$")
GENITIVE = re.compile(r"\w+(?:nes|ens|ets)\b(?=\s+\w)")
#: ends of adjectives for the sick and disabled, which stand before a noun for people as well: "langtidssyke barn"
SICK = joined(nb.SICK, nn.SICK)
PLACE = re.compile(
    r"\s+(?:i|på)\s+(?:[A-ZÆØÅ]{2,}\b|\w+(?:ende|gående|gåande)\s+\w+|\w+opplæring\w*(?:\s+og\s+\w+\s+\w+)?"
    rf"|{either('STATES')}"
    r"|(?:\w+\s+)?(?:livs)?situasjon(?:er|ar)?\b|(?:\w+\s+)alder\b)"
)
#: where people come from or are: "personer utenfor EU"
FROM_OR_OUTSIDE = re.compile(r"\s+(?:utenfor|utanfor|fra|frå)\s+[\w-]+")
#: the same after a name that needs no such phrase: only a country or the like, not "pasienter fra første døgn"
ORIGIN = re.compile(
    rf"\s+(?:(?:fra|frå)\s+(?:[\w-]+e\s+)?(?:{nb.ORIGINS}|{nn.ORIGINS})\b"
    r"(?:\s+(?:utenfor|utanfor)\s+[A-ZÆØÅ][\w-]*)?|(?:utenfor|utanfor)\s+[A-ZÆØÅ][\w-]*)"
)
#: those who belong to an institution or a field, and where: "elever i videregående skole"
MEMBERS = sifted(rf"\b(?:{nb.MEMBERS}|{nn.MEMBERS})$", re.I)
MEMBER_OF = re.compile(rf"\s+(?P<in>i|ved|innen|innan|innenfor|innafor)\s+(?!(?:{nb.NO_PLACE}|{nn.NO_PLACE})\b)")
INSTITUTION = re.compile(rf"\w*(?:{nb.INSTITUTIONS}|{nn.INSTITUTIONS})\w{{0,5}}\b|[A-ZÆØÅ]")
#: those who live somewhere, and where: "befolkningen langs kysten"
INHABITANTS = sifted(rf"(?:{nb.INHABITANTS}|{nn.INHABITANTS})$", re.I)
LIVING_IN = re.compile(rf"(?:\s+ut[ei])?\s+(?:i|på|langs|nær)\s+(?:[\w-]+e\s+)?\w*(?:{nb.PLACES}|{nn.PLACES})\b")
#: a verb whose "i" says in what: "involvere de ansatte i beslutninger"
INVOLVING = re.compile(rf"\b(?:{nb.INVOLVING}|{nn.INVOLVING})\s+(?:[\w-]+\s+){{0,3}}[\w-]+$", re.I)
#: before an infinitive, which may end like an adjective
INFINITIVE_MARK = sifted(r"\bå\s+$")
WHOLE = nb.BEFORE_NAMES | nn.BEFORE_NAMES
WORD_AFTER = re.compile(r"\s*([\w-]{2,})")
AND = re.compile(r"\s+(?:og|eller)")
#: what no describing phrase is shorter than
TWO_WORDS = re.compile(r"(?:\s+[\w-]+){2}")
A_CLAUSE = re.compile(rf"\s+som(?:\s+(?:{either('ADVERBS')}))?(?:\s+[\w-]+)")
BREAK = r"[,.;:!?()»\n]|\s[–-]\s|\s+(?=(?:%s|for å kunne|og (?:de|dei|dem|andre|å|at|som|for|til))\b)"
#: "som står utenfor inn i arbeid" ends, "som leies inn" does not
INWARDS = r"|(?<!es)(?<!ast)\s+(?=inn\b)"
STOP = re.compile(BREAK % "|".join(sorted(CLAUSE_ENDS - {"inn"})) + INWARDS)
#: a purpose after "med …", where no noun asks for it
PURPOSES = nb.PURPOSES | nn.PURPOSES
STOP_WITH = re.compile(
    BREAK % "|".join(sorted((CLAUSE_ENDS | PURPOSES | nb.PHRASE_ENDS | nn.PHRASE_ENDS) - {"inn"})) + INWARDS
)
#: who is given something, and the thing behind the clause that says who: "gi barn som bor i bygda | et tilbud"
GIVEN = re.compile(
    rf"\b(?:{either('GIVES')})\s+(?:(?!(?:{'|'.join(sorted(phrases_nb.PREPOSITIONS | phrases_nn.PREPOSITIONS))})\b)"
    r"[\w-]+\s+){0,3}[\w-]+$",
    re.IGNORECASE,
)
#: no word after an auxiliary is a noun: "som har mistet en forelder"
NO_AUXILIARY = "".join(rf"(?<!\b{word} )" for word in sorted(nb.BEFORE_VERBS | nn.BEFORE_VERBS))
GIFT = re.compile(
    rf"(?:\b[A-ZÆØÅ][\w-]+|{NO_AUXILIARY}\b(?!(?:{'|'.join(sorted(nb.NO_NOUNS | nn.NO_NOUNS))})\b)"
    r"\w{2,}(?:en|et|ene|ane|a|sk))(?=\s+(?:en|et|ei|ein|eit)\s)"
)
#: a modal verb right before the persons, and its passive behind what is said of them: "skal de som har minst skjermes"
ASKED = re.compile(rf"\b(?:{either('MODALS')})\s+(?:også\s+|òg\s+)?[\w-]+$")
PASSIVE = re.compile(r"(?<!\bå)(?<!\bskal)(?<!\bmå)(?<!\bkan)\s+\w{2,}(?:es|ast)\b(?=\s*(?:[.,;:]|$))")
#: the verb of the main clause, after a relative clause that has its own
FINITE = sifted(r"(?:r|kan|vil|skal|må)$")
SECOND_VERB = re.compile(
    r"(?<!\bog)(?<!\beller)(?<!\bsom)(?<!\bat)(?<!\bikke)(?<!\bikkje)(?<!\bmen)"
    rf"\s+(?=(?:har|får|blir|vert|er|{'|'.join(sorted(PRESENT_VERBS))})\s)"
)
#: what persons receive, own or use: "mottakere av sosialstønad"
RECEIVERS = sifted(rf"(?:{either('RECEIVING')})(?:er|ar)(?:e|ne|ene|ar|ane)?$|\bof(?:re|fer|rene|fera)$", re.I)
OF = re.compile(rf"\s+av\s+(?!(?:{either('POINTING')})\b)(?:[\w-]+e\s+(?:og\s+)?){{0,3}}[\w-]{{3,}}")
#: whose relatives they are: "pårørende til personer …"
RELATED_TO = re.compile(rf"\s+til\s+(?=(?:{either('RELATED_TO')}))(?:(?:{either('OF_AN_AGE')})\s+)?[\w-]{{3,}}")
RELATIVES = joined(nb.RELATIVES, nn.RELATIVES)
LOOSE_END = re.compile(r"(?:\s+(?:og|eller|samt|i|på|for|til|av|med|\d+))*\s*$")


def adjectives_start(text: str, start: int, first: int, used_of_people: frozenset[str]) -> int:
    """Where the adjectives before a word for people begin: "sykmeldte arbeidstakere", "alvorlig psykisk syke"."""
    head = WORD_AFTER.match(text, start)
    position = _degree_start(text, start, first) if head and head[1].lower() in used_of_people else start
    while match := WORD_BEFORE.search(text, two_words_before(text, first, position), position):
        word = match.group(1).lower()
        of_people = word in used_of_people or word.endswith(SICK)
        if word in ("de", "dei") and not match.group(2).strip():
            return match.start(1)
        if INFINITIVE_MARK.search(text, max(first, match.start(1) - FAR), match.start(1)):
            break  # "å etterforske ungdommer"
        if match.group(2).strip() or not (of_people or is_adjective(word) or word in ("tidligere", "tidlegare")):
            break
        position = _degree_start(text, match.start(1), first) if of_people else match.start(1)
    return position


def _degree_start(text: str, start: int, first: int) -> int:
    """Where the adverbs before an adjective for people begin: "alvorlig psykisk syke"."""
    while degree := DEGREE.search(text, max(first, start - FAR), start):
        start = degree.start()
    return start


def phrase_end(text: str, start: int, last: int) -> int:
    """Where the phrase that describes the persons ends: age, place, "med …", "som …"; ``start`` where there is none."""
    end = start
    if (owned := OF.match(text, end, last)) and RECEIVERS.search(text, max(0, start - FAR), start):
        end = owned.end()
    elif text[max(0, start - FAR) : start].lower().endswith(RELATIVES) and (whose := RELATED_TO.match(text, end, last)):
        end = whose.end()
    if age := AGE.match(text, end, last):
        end = age.end()
    end = _where_end(text, start, end, last)
    for opening, shortest, stops, closing in (
        (WITH, TWO_WORDS, STOP_WITH, GENITIVE),
        (WITH, TWO_WORDS, STOP_WITH, GENITIVE),
        (WHO, A_CLAUSE, STOP, None),
    ):
        if opening.match(text, end, last):
            opened = shortest.match(text, end, last)
            stop = stops.search(text, opened.end() if opened else end + 1, last)
            stopped = stop.start() if stop else last
            if opening is WHO and opened and FINITE.search(opened.group()):
                second = SECOND_VERB.search(text, opened.end(), stopped)
                stopped = second.start() if second else stopped
            asked = opening is WHO and ASKED.search(text, max(0, start - FAR), start)
            if asked and (passive := PASSIVE.search(text, opened.end() if opened else end, stopped)):
                stopped = passive.start()
            given = opening is WHO and opened and GIVEN.search(text, max(0, start - FAR), start)
            if given and opened and (gift := GIFT.search(text, opened.end(), stopped)):
                stopped = gift.end()
            owner = closing.search(text, end, stopped) if closing else None
            end = start + len(LOOSE_END.sub("", text[start : owner.end() if owner else stopped]))
    return end


def _where_end(text: str, start: int, end: int, last: int) -> int:
    """Where the phrase ends that says where persons are, live, work or come from; ``end`` where there is none."""
    who = text[max(0, start - FAR) : start]
    for where, condition in ((PLACE, True), (ORIGIN, True), (LIVING_IN, INHABITANTS.search(who))):
        if condition and (match := where.match(text, end, last)):
            return match.end()
    belongs = MEMBER_OF.match(text, end, last)
    if belongs is None or not MEMBERS.search(who) or INVOLVING.search(who):
        return end
    stop = _noun_end(text, belongs.end(), last, only_institutions=belongs["in"] == "ved")
    pair = AND.match(text, stop, last) if stop else None
    if stop is None or pair is None:
        return stop or end
    both = _noun_end(text, pair.end(), last, only_institutions=True)
    sure = _noun_end(text, belongs.end(), last, only_institutions=True)
    return both or sure or end  # «ansatte i skoler og barnehager», but «ansatte i brann og redning» in part is nobody


def _noun_end(text: str, start: int, last: int, *, only_institutions: bool) -> int | None:
    """Where a noun with the adjectives before it ends: "videregående skole"."""
    position = start
    for _ in range(3):
        word = WORD_AFTER.match(text, position, last)
        if word is None or word[1].lower() in CLAUSE_ENDS:
            return None
        if not (is_adjective(word[1]) or word[1].lower() in WHOLE):
            fits = not only_institutions or INSTITUTION.match(word[1])
            return word.end() if fits else None
        position = word.end()
    return None
