"""Nynorsk nouns: from a dictionary form to every form it can have in a text.

Gender is not known, so each noun gets the endings of all three; what is no word never stands in a text. Paradigms as in
Nynorskordboka, the older permitted forms in -i and -or included.
"""

from __future__ import annotations

from functools import cache

#: the whole paradigm of nouns that change their stem; they also end compounds
IRREGULAR: dict[str, tuple[str, ...]] = {
    "mann": ("mannen", "menn", "mennene"),
    "barn": ("barnet", "barna"),
    "far": ("faren", "fedrar", "fedrane"),
    "mor": ("mora", "mødrer", "mødrene"),
    "bror": ("broren", "brør", "brørne"),
    "syster": ("systera", "systrer", "systrene"),
    "dotter": ("dottera", "døtrer", "døtrene"),
    "forelder": ("forelderen", "foreldre", "foreldra"),
    "bonde": ("bonden", "bønder", "bøndene"),
    "bok": ("boka", "bøker", "bøkene"),
    "hand": ("handa", "hender", "hendene"),
}

#: nouns for bodies of which one speaks in the singular, and so named in it; all others are named in the plural
COLLECTIVE = {
    **{noun: noun + "et" for noun in ("ombod", "liv", "vesen")},
    "teneste": "tenesta",
    "tenestene": "tenesta",
    "rørsle": "rørsla",
    "komiteane": "komiteen",
    "råda": "rådet",
    "tilsyna": "tilsynet",
    "kjeda": "kjedene",
    "omsorg": "omsorga",
    "tillitsvald": "tillitsvalde",
}
#: the last letters of neuters ("føretaka") and of nouns with -ene in the plural ("verksemdene")
NEUTERS = ("lag", "land", "føretak", "mottak", "råd", "korps", "hus", "parti", "utval", "kontor")
IN_ENE = ("verksemd", "kyrkje", "gruppe")

#: ends of nouns for persons; with -i they name their field, not several of them ("psykologi", "byråkrati")
OF_A_FIELD = ("log", "graf", "gog", "nom", "urg", "ped", "krat", "sof")


def kind(noun: str) -> str:
    """How a kind of body is named whatever form of it is met: in the definite, most in the plural.

    ``noun`` is in dictionary form or in the one form that alone names a body, which stays.

    >>> kind("føretak"), kind("tilbydar"), kind("skule"), kind("verksemder"), kind("helseteneste"), kind("senter")
    ('føretaka', 'tilbydarane', 'skulane', 'verksemdene', 'helsetenesta', 'sentra')
    """
    for known, name in COLLECTIVE.items():
        if noun.endswith(known):
            return noun.removesuffix(known) + name
    if (" " in noun and "- " not in noun) or noun.endswith(("ene", "ane", "a", "et")):
        return noun
    if noun.endswith(IN_ENE):
        return noun.removesuffix("e") + "ene"
    if noun.endswith("nasjonar"):
        return noun[:-1] + "ne"
    if noun.endswith("styre"):
        return noun[:-1] + "a"
    if noun.endswith("senter"):
        return noun[:-2] + "ra"
    if noun.endswith(NEUTERS):
        return noun + "a"
    if noun.endswith(("verksemder", "styresmakter")):
        return noun[:-1] + "ne"
    return noun.removesuffix("e") + "ane"


def forms(noun: str) -> frozenset[str]:
    """Every form of a noun given in the singular indefinite, itself and the genitives included.

    >>> sorted(form for form in forms("arbeidstakar") if form.endswith("ane"))
    ['arbeidstakarane']
    >>> {"verksemda", "verksemder", "verksemdene"} <= forms("verksemd")
    True
    """
    bare = {noun} | _endings(noun)
    return frozenset(bare | {form if form.endswith("s") else form + "s" for form in bare})


@cache
def _endings(noun: str) -> frozenset[str]:
    low = noun.lower()
    for stem, whole in IRREGULAR.items():
        if low.endswith(stem):
            return frozenset(noun[: len(noun) - len(stem)] + form for form in whole)
    if low.endswith(("ium", "eum")):
        short = noun[:-2]
        return frozenset({short + "et", short + "a", short + "um"})
    if low.endswith("e") and len(low) > 2:
        short = noun[:-1]
        endings = ("en", "et", "a", "ar", "ane", "er", "ene", "or", "one")
        return frozenset(short + end for end in endings)
    found = {noun + end for end in ("en", "et", "a", "ar", "ane", "er", "ene")}
    if not low.endswith(OF_A_FIELD):
        found.add(noun + "i")
    if low.endswith("er") and len(low) > 3:
        short = noun[:-2]
        found.add(noun + "ne")
        if short[-1] not in "aeiouyæøå":  # "senter", "sentra"
            found |= {short + "ret", short + "ra", short + "rar", short + "rane"}
    elif low.endswith(("el", "en")) and len(low) > 3:
        last, short = noun[-1], noun[:-2]
        if len(short) > 1 and short[-1] == short[-2]:
            short = short[:-1]
        found |= {short + last + end for end in ("ar", "ane", "er", "ene", "et", "a")}
    elif low.endswith(("ram", "dom", "rom", "em", "am")):
        found |= {noun + noun[-1] + end for end in ("en", "et", "ar", "ane", "a", "er", "ene")}
    return frozenset(found)
