"""Bokmål nouns: from a dictionary form to every form it can have in a text.

Gender is not known, so each noun gets the endings of all three; what is no word never stands in a text. The paradigms
are those of Norsk referansegrammatikk, chapter 3 (substantiv).
"""

from __future__ import annotations

from functools import cache

VOWELS = "aeiouyæøå"
#: the whole paradigm of nouns that change their stem; they also end compounds
IRREGULAR: dict[str, tuple[str, ...]] = {
    "mann": ("mannen", "menn", "mennene"),
    "barn": ("barnet", "barna", "barnene"),
    "far": ("faren", "fedre", "fedrene"),
    "mor": ("moren", "mora", "mødre", "mødrene"),
    "bror": ("broren", "brødre", "brødrene"),
    "søster": ("søsteren", "søstra", "søstre", "søstrene"),
    "datter": ("datteren", "dattera", "døtre", "døtrene"),
    "forelder": ("forelderen", "foreldre", "foreldrene"),
    "bonde": ("bonden", "bønder", "bøndene"),
    "bok": ("boken", "boka", "bøker", "bøkene"),
    "hånd": ("hånden", "hånda", "hender", "hendene"),
}
#: nouns whose last consonant doubles before an ending ("programmet"), told by their last letters
DOUBLING = ("ram", "dom", "rom", "lem", "em", "um", "am", "nom")

#: nouns for bodies of which one speaks in the singular, and so named in it; all others are named in the plural
COLLECTIVE = {
    **{noun: noun + "et" for noun in ("apparat", "vesen", "liv", "barnevern", "direktorat", "departement", "ombud")},
    **{noun: noun + "et" for noun in ("parlament", "ting")},
    **{
        noun: noun + "en"
        for noun in ("forvaltning", "regjering", "næring", "sektor", "idrett", "frivillighet", "omsorg")
    },
    **{noun: noun + "n" for noun in ("bransje", "bevegelse", "tjeneste")},
    "nemnd": "nemnda",
    "nemd": "nemda",
    "tjenestene": "tjenesten",
    "komiteene": "komiteen",
    "tilsynene": "tilsynet",
    "rådene": "rådet",
    "komité": "komiteen",
    "fremmed makt": "fremmede makter",
    "sosial entreprenør": "sosiale entreprenører",
}
#: endings of the plural that are read from the singular alike: (singular, definite plural), the longest first
PLURALS = (
    *(("myndigheten", "myndighetene"), ("kjeden", "kjedene"), ("tillitsvalgt", "tillitsvalgte"), ("mann", "mennene")),
    *(("senter", "sentrene"), ("teater", "teatrene"), ("kammer", "kamrene"), ("orkester", "orkestrene")),
    *(("nasjoner", "nasjonene"), ("ium", "iene"), ("eum", "eene"), ("handel", "handlene"), ("minister", "ministrene")),
)


def kind(noun: str) -> str:
    """How a kind of body is named whatever form of it is met: in the definite, most in the plural.

    ``noun`` is in dictionary form or in the one form that alone names a body, which stays.

    >>> kind("selskap"), kind("leverandør"), kind("utbygger"), kind("senter"), kind("virksomheter")
    ('selskapene', 'leverandørene', 'utbyggerne', 'sentrene', 'virksomhetene')
    >>> kind("bransje"), kind("virkemiddelapparat"), kind("tilsynet")
    ('bransjen', 'virkemiddelapparatet', 'tilsynet')
    """
    for known, name in (*COLLECTIVE.items(), *PLURALS):
        if noun.endswith(known):
            return noun.removesuffix(known) + name
    if (" " in noun and "- " not in noun) or (noun.endswith(("ene", "et", "en")) and not noun.endswith("scene")):
        return noun
    if noun.endswith("heter"):
        return noun[:-1] + "ne"
    return noun + "ne" if noun.endswith(("e", "er")) else noun + "ene"


def forms(noun: str) -> frozenset[str]:
    """Every form of a noun given in the singular indefinite, itself and the genitives included.

    >>> sorted(form for form in forms("etat") if form.endswith("ene"))
    ['etatene']
    >>> {"senteret", "sentre", "sentrene"} <= forms("senter"), {"midler", "midlene"} <= forms("middel")
    (True, True)
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
        return frozenset({short + "et", short + "er", short + "ene", short + "a", noun + "et"})
    if low.endswith("e") and len(low) > 2:
        return frozenset({noun + end for end in ("n", "r", "ne", "t")} | {noun[:-1] + "a"})
    found = {noun + end for end in ("en", "et", "a", "er", "e", "ene")}
    if low.endswith("er") and len(low) > 3:
        short = noun[:-2]
        found.add(noun + "ne")
        if short[-1] not in VOWELS:  # "senter", "sentre", but "eier", "eiere"
            found |= {short + "re", short + "rene", short + "ret", short + "ra"}
    elif low.endswith(("el", "en")) and len(low) > 3:
        last = noun[-1]
        short = noun[:-2]
        if len(short) > 1 and short[-1] == short[-2]:
            short = short[:-1]
        found |= {short + last + end for end in ("er", "ene", "et", "a", "e")}
    elif low.endswith(DOUBLING) and low[-2:-1] in VOWELS:
        found |= {noun + noun[-1] + end for end in ("en", "et", "er", "ene", "a")}
    return frozenset(found)
