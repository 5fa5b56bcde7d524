"""The nouns that verbs make of what they do: "bygge ut" → "utbygging", "skjerpe" → "skjerping", "skjerpelse".

Both written norms: -ing serves both, -else and -ning bokmål. What has become the name of a thing ("ordning",
"utdanning") is no deed any more.
Source: Faarlund, Lie and Vannebo, Norsk referansegrammatikk (1997), section 2.2 on derivation.
"""

from __future__ import annotations

from collections.abc import Iterator

from policygraph.language.lists import words

#: nouns in -ing and -else that name a thing, a state or a service, not a deed
THINGS = words(
    """
    ordning utdanning etterutdanning videreutdanning vidareutdanning løsning løysing forsikring forskning forsking
    bygning stilling retning forbindelse forening stiftelse opplysning innretning anledning bevegelse holdning åpning
    opning samling veiledning rettleiing opplæring erstatning betaling bemanning grunnbemanning belønning utvikling
    bosetning busetnad rådgivning rådgiving forsyning levering dekning forvaltning undervisning behandling handling
    inntekt innkjøp virkning verknad avdeling stemning tegning melding bestemmelse ledning leiing tilknytning fordeling
    beskatning lønning innstilling forestilling framstilling fremstilling forutsetning oppgave tillatelse råding setning
    avsetning innbetaling utbetaling skatting kobling kopling rensing avtaling ramme følging oppfølging rekning regning
    godtgjøring godtgjørelse betingelse verdiskaping verdiskapning nyskaping nyskapning skapning nedsettelse
    forpliktelse anbefaling bekostning ytelse hindring trakassering avlastning avlasting lettelse hemming
    avkastning parkering
    skriving innledning utdannelse forsørgelse sparing tildekking medvirkning forordning oppbevaring sysselsetting
    påvirkning forhandling anerkjennelse tannregulering inkludering planlegging
    """
)
#: particles that stand before the noun as they stand behind the verb ("ruste opp" → "opprusting")
PARTICLES = words("opp ned ut inn om av bort fram frem over til")
#: endings of these nouns in the definite form and the plural
ENDINGS = ("ane", "ene", "ar", "er", "en", "et", "a", "n", "r")


def nouns(lemma: str) -> Iterator[str]:
    """The nouns of what a verb or verb with a particle does, in the form without ending.

    >>> sorted(nouns("skjerpe")), sorted(nouns("ruste opp"))
    (['skjerpelse', 'skjerping', 'skjerpning'], ['opprustelse', 'opprusting', 'opprustning'])
    """
    head, *rest = lemma.split()
    if len(rest) > 1 or (rest and rest[0] not in PARTICLES) or len(head) < 4 or head[-1] not in "ea":
        return
    stem = "".join(rest) + head[:-1]
    yield from (stem + ending for ending in ("ing", "ning", "else") if stem + ending not in THINGS)


def bases(word: str) -> Iterator[str]:
    """A word without the endings it may have, as written first.

    >>> list(bases("utbyggingen"))[:2]
    ['utbyggingen', 'utbygging']
    """
    yield word
    yield from (word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending) and len(word) > 8)
