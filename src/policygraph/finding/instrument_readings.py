"""The readings in which a noun counts as an instrument: what stands around it.

Each name that ``pg:countsWhen`` gives in ``ontology/instrument-heads.ttl`` has its test in :data:`READINGS`.
"""

from __future__ import annotations

from collections.abc import Callable

from policygraph.finding.instrument_governing import (
    ARTICLES,
    CLAUSE_OPENERS,
    DESCRIBING,
    INDEFINITE,
    MODALS,
    PLACES,
    REACH,
    REACHED,
    governed,
)
from policygraph.finding.instrument_place import Place
from policygraph.finding.noun_phrases import is_adjective
from policygraph.language import instruments_nb as nb
from policygraph.language import instruments_nn as nn
from policygraph.language.function_words import FUNCTION_WORDS, PREPOSITIONS
from policygraph.language.lists import joined
from policygraph.language.numerals import value_of

#: quantifying words of the closed classes that describe a noun all the same
QUANTIFIERS = nb.QUANTIFIERS | nn.QUANTIFIERS
#: words of "for eksempel" and "blant annet", which govern nothing
EXAMPLES = nb.EXAMPLES | nn.EXAMPLES
#: preposition → the verbs after which it names the body that is made out of others, or takes their place
SUCCESSION = {preposition: joined(verbs, nn.SUCCESSION[preposition]) for preposition, verbs in nb.SUCCESSION.items()}
#: what somebody is to have of his own, words of wanting and striving, and adjectives that compare
OWN = nb.OWN | nn.OWN
FUNDED = nb.FUNDED | nn.FUNDED
STANDING = nb.STANDING | nn.STANDING
READY = nb.READY | nn.READY
MORE_OF = nb.MORE_OF | nn.MORE_OF
EMISSIONS = joined(nb.EMISSIONS, nn.EMISSIONS)
FORWARD = nb.FORWARD | nn.FORWARD
ASSEMBLIES = joined(nb.ASSEMBLIES, nn.ASSEMBLIES)
REFUSING = nb.REFUSING | nn.REFUSING
LETTING = nb.LETTING | nn.LETTING
LETTING_TO = nb.LETTING_TO | nn.LETTING_TO
UNIVERSAL = joined(nb.UNIVERSAL, nn.UNIVERSAL)
ORDINAL = ("dje",)
PASSIVE = joined(nb.PASSIVE, nn.PASSIVE)
#: endings of nouns in the definite
DEFINITE = joined(nb.DEFINITE, nn.DEFINITE)
WANTING = joined(nb.WANTING, nn.WANTING)
STRIVING = joined(nb.STRIVING, nn.STRIVING)
STRIVEN = nb.STRIVEN | nn.STRIVEN
HAVING = nb.HAVING | nn.HAVING
MONEY = joined(nb.MONEY, nn.MONEY)
#: what may stand before a subject
OPENING = frozenset({"", ".", ";", ":", ",", "og"})
COMPARED = joined(nb.COMPARED, nn.COMPARED)
#: what is there in any society, however it is wanted to be ("ønsker en desentralisert primærhelsetjeneste")
SERVICES = frozenset({"tjeneste"})
THIS = nb.THIS | nn.THIS
#: words before a verb that show its clause to tell who is meant, or when
TELLING_OF = nb.TELLING_OF | nn.TELLING_OF
#: words by which a passage is seen to be about other countries
ABROAD = joined(nb.ABROAD, nn.ABROAD)
#: possessives behind a right
HOLDERS = nb.HOLDERS | nn.HOLDERS
#: what may be said of the reach of a right and not of a court
EXTENDING = joined(nb.EXTENDING, nn.EXTENDING)


def is_compound(place: Place) -> bool:
    """It ends a compound: "kompetansekrav"; another noun that only stands as a whole word counts as one."""
    main = place.head.main
    whole = not place.lexicon.heads.get(place.lemma, (None, True, ""))[1] or place.lemma.endswith(main)
    return bool(place.first) or (whole and place.lemma != main)


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
    return governed(place, "built") or is_wanted(place) or is_funded(place) or is_to_stand(place) or is_upgraded(place)


def is_to_stand(place: Place) -> bool:
    """It is to be there by some time: "det første kraftverket kan stå klart i 2038"."""
    near = [place.low(offset) for offset in range(1, 6)]
    return any(word in STANDING and not READY.isdisjoint(near[index : index + 3]) for index, word in enumerate(near))


def is_upgraded(place: Place) -> bool:
    """It is made fit for everybody: "universell utforming av skolebygg", "alle bygg skal være universelt utformet"."""
    if any(place.low(offset).startswith(UNIVERSAL) for offset in range(1, 5)):
        return True
    ahead = [place.low(-offset) for offset in range(1, 5)]
    return "av" in ahead and any(place.low(-offset).startswith(UNIVERSAL) for offset in range(3, 7))


def is_funded(place: Place) -> bool:
    """Money goes to it: "80 mill. kroner til verkstedene", "inntektene går til stier og toaletter"."""
    for offset in range(1, 7):
        word = place.low(-offset)
        if word in FUNDED:
            return any(_is_money(place, -offset - back) for back in range(1, 5))
        if not word or word in CLAUSE_OPENERS or word in PREPOSITIONS:
            return False
        if place.lexicon.verbs.is_a(word, "inf pres pass") and place.lexicon.head(word) is None:
            return False
    return False


def _is_money(place: Place, offset: int) -> bool:
    return place.low(offset).startswith(MONEY)


def is_secured(place: Place) -> bool:
    """A grid or the like that is secured, prioritised or developed."""
    return governed(place, "secured")


def is_erected(place: Place) -> bool:
    """A building is built, renewed or kept up: "rehabilitere skoler"."""
    return governed(place, "erected")


def is_given(place: Place) -> bool:
    """It is given, offered or introduced: "gi alle ansatte opplæring"."""
    return governed(place, "given")


def is_appropriated(place: Place) -> bool:
    """Money that is appropriated, or given to something: "gi domstolene penger til nye dommere"."""
    return governed(place, "appropriated") and (place.low(1) in ("til", "åt") or not governed(place, "given"))


def is_granted(place: Place) -> bool:
    """A status that is given, refused or applied for: "få opphold", "søknader om asyl"; not one that tells of whom."""
    if place.low(-1) in INDEFINITE or place.low(1) in ("ved", "hos"):
        return False
    if place.low(-1) == "om":
        return place.low(-2).startswith(("søk", "søkn"))
    for offset in range(1, REACH):
        word = place.low(-offset)
        if not word or word in CLAUSE_OPENERS or word in PREPOSITIONS:
            break
        if "granted" in place.lexicon.cues.get(word, ()):
            before = {place.low(-offset - back) for back in range(1, 5)}
            return before.isdisjoint(TELLING_OF)
    return "granted" in place.lexicon.cues.get(place.low(1), ()) and place.low(1).endswith(("s", "st"))


def is_built_for(place: Place) -> bool:
    """Several that are built or set up for somebody or something: "flere plasser for korttidsopphold"."""
    return place.low(1) in ("for", "til") and place.low(0) not in (place.lemma, place.lemma + "en") and is_built(place)


def is_rejected(place: Place) -> bool:
    """Great works that are stopped or refused: "si nei til vindkraft"."""
    return governed(place, "rejected") or is_let(place)


def is_let(place: Place) -> bool:
    """It is refused behind it, or let: "vindkraft sier vi nei til", "legge til rette for kjernekraft"."""
    if any(place.low(offset) in REFUSING and place.low(offset + 1) == "til" for offset in range(2, 8)):
        return place.low(-1) in OPENING
    first = 2 if is_adjective(place.low(-1)) else 1
    return place.low(-first) in LETTING_TO and place.low(-first - 1) in LETTING


def is_conducted(place: Place) -> bool:
    """A survey, study or vote that is held: "gjennomføre en kartlegging"."""
    return governed(place, "conducted")


def is_counted(place: Place) -> bool:
    """So many of it are set up: "fagskolen får midler til ti plasser"."""
    return value_of(place.low(-1)) is not None and place.low(-2) not in PLACES


def is_more_for(place: Place) -> bool:
    """There is to be more of it for something: "mer penger til ungdomsarbeid"."""
    return place.low(-1) in MORE_OF and place.low(1) in LETTING_TO


def is_priced(place: Place) -> bool:
    """What pollutes gets a price: "en pris på klimagassutslipp"."""
    return place.low(1) in ("på", "av") and any(place.low(offset).startswith(EMISSIONS) for offset in (2, 3))


def is_submitted(place: Place) -> bool:
    """It is put before an assembly: "legge frem en sak for Stortinget"."""
    forward = any(place.low(-offset) in FORWARD for offset in range(1, 5))
    return forward and any(place.low(offset).startswith(ASSEMBLIES) for offset in range(2, 5))


def is_compound_offered(place: Place) -> bool:
    """A compound that is built, secured or offered: "flere hospiceplasser"."""
    return is_compound(place) and (is_built(place) or is_secured(place) or is_offered(place))


def is_compound_target(place: Place) -> bool:
    """A compound aim that is set, changed or dropped: "lovfeste klimamålene"."""
    return is_compound(place) and governed(place, "target")


def is_owned(place: Place) -> bool:
    """A right with its holder: "pasienters rettigheter", "rettighetene deres"."""
    return place.low(1) in HOLDERS or (place.low(-1).endswith("s") and place.low(-1) not in FUNCTION_WORDS)


def is_accessible(place: Place) -> bool:
    """What is to be within reach: "informasjon må være lett tilgjengelig"."""
    if place.low(1) not in MODALS or place.low(2) not in ("være", "vere"):
        return False
    return any(place.low(offset).startswith(("tilgjengel", "lett tilgjengel")) for offset in range(3, 6))


def is_extended(place: Place) -> bool:
    """A right known by its reach or its holder, no court: "retten bør også gjelde", "retten pasienter har til"."""
    if place.low(0) != "retten" or place.low(-1).endswith("s"):
        return False
    near = [place.low(offset) for offset in range(1, 5)]
    if "har" in near[1:] and place.low(near.index("har") + 2) == "til":
        return True
    if place.low(-1) in THIS:
        return any(place.low(-back).startswith(EXTENDING) for back in range(2, 5))
    modal = near[0] if near[0] in MODALS else place.low(-1)
    return modal in MODALS and any(word.startswith(EXTENDING) for word in near)


def is_abroad(place: Place) -> bool:
    """Other countries are named beside it: "én prosent av BNI i bistand"."""
    return any(token.low.startswith(ABROAD) for token in place.tokens)


def is_described_and_built(place: Place) -> bool:
    """Both: "bygge felles digitale løsninger"."""
    return is_described(place) and is_built(place)


def is_set_up(place: Place) -> bool:
    """A new body: a verb of founding governs it, it succeeds others ("slå sammen … til en enhet"), or it is wanted."""
    return not is_name(place) and (governed(place, "set-up") or is_successor(place) or is_wanted(place))


def is_name(place: Place) -> bool:
    """Whether it is a definite noun with a capital within a sentence: the name of a body that exists."""
    word = place.tokens[place.at].text
    return place.low(-1) not in ("", ".", ":", ";") and word[0].isupper() and word.endswith(("et", "en"))


def is_wanted(place: Place) -> bool:
    """A body that is not there yet: an indefinite one that is wanted ("går inn for en …"), or one of its own."""
    if is_item(place):
        return True
    for offset in range(1, 6):
        word, before = place.low(-offset), place.low(-offset - 1)
        if word.startswith(COMPARED):
            return False
        if word in OWN:
            start = before if before not in INDEFINITE else place.low(-offset - 2)
            return start not in (PLACES - {"gjennom"}) | ARTICLES | HOLDERS and not start.endswith("s")
        if word in HAVING and before in MODALS and place.head.type == "infrastructure":
            return True  # "skal ha reservemateriell på lager"
        if word in INDEFINITE and place.head.key not in SERVICES:
            striven = before in STRIVEN and place.low(-offset - 2).startswith(STRIVING)
            opens = offset > 1 and before in OPENING and place.low(1) in MODALS
            return before.startswith(WANTING) or before in HAVING or striven or opens
        if not word or not (word == "," or is_adjective(word) or word.endswith(DESCRIBING)):
            return False
    return False


def is_item(place: Place) -> bool:
    """It is all that an item asks for, which has no verb: "eit regionalt plankontor i kvart fylke"."""
    for offset in range(1, 6):
        word = place.low(-offset)
        if not word:
            break
        opens = not place.low(-offset - 1) and word.endswith("e")  # a verb that no list has may open it
        described = is_adjective(word) or word.endswith((*DESCRIBING, *ORDINAL))
        if opens or not (word in INDEFINITE or described):
            return False
    else:
        return False
    word = place.low(0)
    if not word.endswith(place.lemma or place.head.main) and word.endswith(DEFINITE):
        return False
    if place.head.main == place.lemma and place.head.key in SERVICES:
        return False
    for index in range(place.at + 1, len(place.tokens)):
        low = place.tokens[index].low
        if low in CLAUSE_OPENERS:
            return place.tokens[index - 1].low == "," or low in (".", ";")
        if low in MODALS or low.endswith(PASSIVE) or place.lexicon.verbs.is_a(low, "pres past pass"):
            return False
    return True


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
            return word not in PLACES or bool(cues & {"built", "secured"}) or before.startswith(REACHED)
        if place.lexicon.verbs.is_a(word, "inf pres pass") and offset > 1:
            return True
    return True


def is_changed(place: Place) -> bool:
    """It is introduced, raised, lowered or dropped: "skjerpe straffen"."""
    return governed(place, "target")


def is_target(place: Place) -> bool:
    """An aim that is set, changed or dropped: a verb of setting governs it, and what it aims at follows."""
    return place.low(1) in (place.head.followed_by or PREPOSITIONS) and governed(place, "target")


def is_funding(place: Place) -> bool:
    """It is money and no mere activity: "statlig finansiering av", not "utvikling og finansiering av"."""
    is_money = place.low(1) != "av" or place.low(0).endswith(("en", "a")) or is_described(place)
    return is_noun(place) and is_money


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
    "erected": is_erected,
    "conducted": is_conducted,
    "appropriated": is_appropriated,
    "granted": is_granted,
    "built-for": is_built_for,
    "counted": is_counted,
    "more-for": is_more_for,
    "priced": is_priced,
    "submitted": is_submitted,
    "rejected": is_rejected,
    "given": is_given,
    "offered": is_offered,
    "compound-offered": is_compound_offered,
    "compound-target": is_compound_target,
    "owned": is_owned,
    "abroad": is_abroad,
    "accessible": is_accessible,
    "extended": is_extended,
    "changed": is_changed,
    "target": is_target,
    "funding": is_funding,
}
