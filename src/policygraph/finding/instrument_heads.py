"""Finds generic instruments by their head noun ("kompetansefond", "krav om …") and decides whether they count.

Guidelines, section 4. A head counts always, or only in the readings that its ``pg:countsWhen`` names; what each reading
means is in :data:`READINGS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policygraph.finding.instrument_lexicon import Head, InstrumentLexicon
from policygraph.finding.tokens import Token
from policygraph.language.function_words import FUNCTION_WORDS, PREPOSITIONS

#: words that open a new clause: what stands before them governs nothing behind them
CLAUSE_OPENERS = frozenset(
    {"som", "at", "når", "der", "hvor", "kor", "fordi", "dersom", "hvis", "slik", "slik at", ".", ";", ":"}
)
#: quantifying words of the closed classes that describe a noun all the same
QUANTIFIERS = frozenset({"mer", "meir", "flere", "fleire", "bedre", "betre", "mindre", "færre"})
ARTICLES = frozenset(
    {
        "en",
        "ei",
        "et",
        "ein",
        "eit",
        "den",
        "det",
        "de",
        "dei",
        "denne",
        "dette",
        "disse",
        "desse",
        "sin",
        "sitt",
        "sine",
    }
)
INDEFINITE = frozenset({"en", "ei", "et", "ett", "én", "ein", "eit", "eitt", "éin"})
#: words before a word that show it to be a verb
VERB_SIGNS = frozenset(
    {
        "", "å", ".", ":", "skal", "vil", "må", "bør", "kan", "ikke", "ikkje", "også", "som",
        "vi", "me", "jeg", "eg", "de", "dei", "han", "hun", "ho",
    }
)  # fmt: skip
#: prepositions of place and source: what they govern is where something happens, not what is done
PLACES = frozenset(
    {
        "på", "i", "ved", "langs", "hos", "fra", "frå", "mellom", "under", "rundt", "kring", "utenfor", "utanfor",
        "nær", "over", "gjennom", "blant", "innen", "innan", "innenfor", "innanfor", "av",
    }
)  # fmt: skip
#: words of "for eksempel" and "blant annet", which govern nothing
EXAMPLES = frozenset({"eksempel", "døme", "annet", "anna", "bl.a", "f.eks"})
#: preposition → the verbs after which it names the body that is made out of others, or takes their place
SUCCESSION = {
    "til": ("slå", "saml", "fusjoner", "omdann", "omgj", "gjør", "gjer"),
    "av": ("erstatte", "erstatta"),
    "med": ("erstatt",),
}
AUXILIARIES = frozenset({"har", "er", "var", "blir", "ble", "blei", "vart", "bli", "blitt", "være", "vere", "hadde"})
#: openers of a condition: what is built in it is no promise
CONDITIONS = frozenset({"når", "hvis", "dersom", "viss"})
#: heads that are bodies as well: in the genitive they act
COMMITTEES = frozenset({"utvalg", "kommisjon"})
#: nouns of building, whose object is a thing whatever it is called
BUILDING = frozenset({"bygging", "utbygging", "nybygging", "oppføring"})
THING = Head("built-thing", "", "infrastructure", frozenset(), (), frozenset(), ())
#: adjectives of building: they describe a noun and reach no further; "alle nye" asks something of what is built
MORE = frozenset({"ny", "nye", "nytt", "flere", "fleire"})
#: what is given without a charge is a benefit, whatever it is
FREE = ("gratis", "kostnadsfri", "vederlagsfri")
ACCESS = frozenset({"tilgang", "adgang", "tilgjenge", "tilbud", "tilbod"})
GIFT = Head("free-provision", "", "benefit", frozenset(), (), frozenset(), ())
#: how far a verb of building or founding reaches
REACH = 14


@dataclass(frozen=True, slots=True)
class Place:
    """A head where it stands: the tokens of the passage, its index, the compound's first part, and its lemma."""

    tokens: list[Token]
    at: int
    head: Head
    first: str
    lemma: str
    lexicon: InstrumentLexicon

    def low(self, offset: int) -> str:
        """The word at a distance from the head in lower case, empty outside the passage."""
        index = self.at + offset
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""


def heads_in(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """The heads among the tokens that count as instruments, in text order."""
    found = []
    for at, token in enumerate(tokens):
        if not token.is_word or token.low.endswith("-"):
            continue
        known = lexicon.head(token.low)
        if known is None:
            continue
        place = Place(tokens, at, *known, lexicon)
        if counts(place):
            found.append(place)
    return found


def built_things(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """What "bygging av" names, whatever it is ("bygging av bofellesskap og mikrohus"), in text order."""
    found = []
    for at, token in enumerate(tokens):
        follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if token.low not in BUILDING or follows != "av" or (at and tokens[at - 1].low == "ved"):
            continue
        noun, joint = -1, "av"
        for index in range(at + 2, min(len(tokens), at + REACH)):
            low = tokens[index].low
            ends = not tokens[index].is_word or low in FUNCTION_WORDS - QUANTIFIERS - ARTICLES
            if not ends:
                noun = index
                continue
            opens_clause = joint == "," and low == "som"
            is_new = noun >= 0 and lexicon.head(tokens[noun].low) is None and not tokens[noun].text[0].isupper()
            if is_new and not opens_clause:
                found.append(Place(tokens, noun, THING, tokens[noun].low, "", lexicon))
            noun, joint = -1, low
            if low not in (",", "og", "eller"):
                break
        else:
            if noun >= 0 and lexicon.head(tokens[noun].low) is None:
                found.append(Place(tokens, noun, THING, tokens[noun].low, "", lexicon))
    return found


def free_things(tokens: list[Token], lexicon: InstrumentLexicon) -> list[Place]:
    """What is to be given without a charge, whatever it is ("innføre gratis fruktkurv"), in text order."""
    found = []
    for at, token in enumerate(tokens):
        if not token.low.startswith(FREE):
            continue
        noun = at
        while noun + 1 < len(tokens) and tokens[noun + 1].is_word and tokens[noun + 1].low not in FUNCTION_WORDS:
            noun += 1
        place = Place(tokens, noun, GIFT, tokens[noun].low, "", lexicon)
        if (
            noun > at
            and tokens[noun].low not in ACCESS
            and lexicon.head(tokens[noun].low) is None
            and governed(place, "given")
        ):
            found.append(place)
    return found


def counts(place: Place) -> bool:
    """Whether a head is an instrument where it stands."""
    if place.head.type == "inquiry" and place.head.key in COMMITTEES and place.low(0).endswith("s"):
        return False  # a committee that did something is an actor ("utvalgets arbeid")
    if in_false_phrase(place) or is_verb(place) or in_name(place):
        return False
    return not place.head.when or any(READINGS[name](place) for name in sorted(place.head.when) if name in READINGS)


def in_false_phrase(place: Place) -> bool:
    """Whether it is part of a phrase that means something else ("lov til", "som regel")."""
    for phrase in place.head.false_phrases:
        words = phrase.split()
        for shift in range(len(words)):
            if [place.low(index - shift) for index in range(len(words))] == words:
                return True
    return False


def in_name(place: Place) -> bool:
    """Whether it is a word of a name: it has a capital, and so has a word beside it ("Nye Veier AS")."""

    def capital(offset: int) -> bool:
        index = place.at + offset
        return 0 <= index < len(place.tokens) and place.tokens[index].text[:1].isupper()

    if place.at == 0 or place.tokens[place.at].text.isupper() or not capital(0):
        return False
    opens = place.at == 1 or place.low(-2) in (".", ":", ";")
    return (capital(-1) and not opens) or capital(1)


def is_verb(place: Place) -> bool:
    """Whether the word is a verb there ("støtte frivillige"): it has such a form, and no word asks for a noun."""
    word, before, verbs = place.low(0), place.low(-1), place.lexicon.verbs
    if verbs.is_a(word, "pass") and not word.endswith(("ens", "ets")):
        return True
    if place.first:
        return False
    if not verbs.is_a(word, "inf pres"):
        return verbs.is_a(word, "past part") and before in AUXILIARIES
    if before in ("og", "eller", ",") and place.at > 1:
        following = place.low(1)
        opens_phrase = following[:1].isalpha() and following not in PREPOSITIONS and following not in ("og", "eller")
        return verbs.is_a(place.low(-2), "inf pres pass") or opens_phrase
    return before in VERB_SIGNS


def is_compound(place: Place) -> bool:
    """It ends a compound: "kompetansekrav"."""
    return bool(place.first) or (place.lemma != place.head.main and place.head.main in place.lemma)


def has_complement(place: Place) -> bool:
    """A preposition follows: "rett til …"; where the head names its prepositions, one of them."""
    wanted = place.head.followed_by or PREPOSITIONS
    return place.low(1) in wanted or (place.low(1) == "og" and place.low(3) == "til" and "til" in wanted)


def is_described(place: Place) -> bool:
    """An adjective stands before it: "økonomisk veiledning"; where the head names its adjectives, one of them."""
    before = place.low(-1)
    if place.head.described_by:
        return before.startswith(place.head.described_by)
    if not before or not before[0].isalpha() or (before in FUNCTION_WORDS and before not in QUANTIFIERS):
        return False
    return not place.lexicon.verbs.is_a(before, "inf pres pass")


def is_noun(place: Place) -> bool:
    """It is no adverb or measure: not "på et overordnet plan"."""
    if place.low(0) in ("plan", "plans"):
        return "på" not in (place.low(-1), place.low(-2), place.low(-3))
    return True


def is_built(place: Place) -> bool:
    """Something is built, upgraded or bought: a verb or noun of building governs it."""
    return governed(place, "built")


def is_secured(place: Place) -> bool:
    """A grid or the like that is secured, prioritised or developed."""
    return governed(place, "secured")


def is_described_and_built(place: Place) -> bool:
    """Both: "bygge felles digitale løsninger"."""
    return is_described(place) and is_built(place)


def is_set_up(place: Place) -> bool:
    """A new body: a verb of founding governs it, or it succeeds others ("slå sammen … til en enhet")."""
    return governed(place, "set-up") or is_successor(place)


def is_successor(place: Place) -> bool:
    """Others are made into it or replaced by it: a verb of joining or replacing, its preposition and an article."""
    for offset in range(2, 6):
        verbs = SUCCESSION.get(place.low(-offset), ())
        if verbs and place.low(-offset + 1) in INDEFINITE:
            return any(place.low(-back).startswith(verbs) for back in range(offset + 1, offset + REACH))
    return False


def is_offered(place: Place) -> bool:
    """It is what is offered, planned or kept, not where something happens: no preposition of place governs it."""
    for offset in range(1, REACH):
        word, before = place.low(-offset), place.low(-offset - 1)
        if word in EXAMPLES or before in EXAMPLES:
            continue
        if not word or word in CLAUSE_OPENERS:
            return word != "som" or place.low(-offset + 1) in EXAMPLES
        if word in PREPOSITIONS:
            cues = place.lexicon.cues.get(before, frozenset())
            return word not in PLACES or bool(cues & {"built", "secured"})
        if place.lexicon.verbs.is_a(word, "inf pres pass") and offset > 1:
            return True
    return True


def is_target(place: Place) -> bool:
    """An aim that is set, changed or dropped: a verb of setting governs it, and what it aims at follows."""
    return place.low(1) in (place.head.followed_by or PREPOSITIONS) and governed(place, "target")


def is_funding(place: Place) -> bool:
    """It is money and no mere activity: not "utvikling og finansiering av"."""
    return is_noun(place) and (place.low(1) != "av" or place.low(0).endswith(("en", "a")))


def governed(place: Place, cue: str) -> bool:
    """Whether a cue stands before the head with nothing but its own phrase between, or behind it as a passive."""
    crossed = 0
    for offset in range(1, REACH):
        word = place.low(-offset)
        if not word or word in CLAUSE_OPENERS:
            break
        if cue in place.lexicon.cues.get(word, ()):
            if word in MORE and (crossed or place.low(-offset - 1) == "alle"):
                return False
            is_noun_cue = not place.lexicon.verbs.is_a(word, "inf pres pass part")
            particle = place.low(-offset + 1) in PREPOSITIONS
            return crossed <= int(is_noun_cue or particle)
        if word in PREPOSITIONS:
            crossed += 1
    if any(place.low(-offset) in CONDITIONS for offset in range(1, 7)):
        return False
    for offset in range(1, 7):
        word = place.low(offset)
        if not word or word in CLAUSE_OPENERS or word in PREPOSITIONS:
            return False
        if cue in place.lexicon.cues.get(word, ()) and word.endswith(("s", "st")):
            return True
    return False


#: reading → its test
READINGS: dict[str, Callable[[Place], bool]] = {
    "compound": is_compound,
    "complement": has_complement,
    "described": is_described,
    "noun": is_noun,
    "built": is_built,
    "secured": is_secured,
    "described-built": is_described_and_built,
    "set-up": is_set_up,
    "offered": is_offered,
    "target": is_target,
    "funding": is_funding,
}
