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
    found = {noun + end for end in ("en", "et", "a", "i", "ar", "ane", "er", "ene")}
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
