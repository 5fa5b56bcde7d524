"""How nynorsk writes a bokmål noun ("veiledning", "rettleiing"), so that a list needs each word only once.

A spelling that nobody uses does no harm: it never stands in a text. Pairs as in Bokmålsordboka and Nynorskordboka.
"""

from __future__ import annotations

import re
from functools import cache

#: parts of words as patterns, in order: what is written in bokmål, what in nynorsk; the longer before what they contain
PAIRS = r"""
    veiledning:rettleiing veileder:rettleiar veiled:rettlei rådgivning:rådgjeving rådgiv:rådgjev skole:skule
    tjeneste:teneste tjening:tening bosted:bustad bolig:bustad
    vanning:vatning vann:vass lønn:løn sykepleier:sjukepleiar (?<!p)syk(?!kel|l):sjuk flom:flaum strøm:straum
    hjemmel:heimel hjemme:heime hjem:heim utslipp:utslepp
    tilskudd:tilskot forskudd:forskot innskudd:innskot skudd:skot tilbud:tilbod forbud:forbod påbud:påbod anbud:anbod
    ombud:ombod straffebud:straffebod kjøretøy:køyretøy kjøring:køyring kjøre:køyre regnskap:rekneskap havn:hamn
    ferge:ferje valg:val forskning:forsking melk:mjølk (?<!p)leie:leige bevilgning:løyving bevilling:løyve
    bevilg:løyv eiendom:eigedom egenandel:eigendel egen:eigen (?<![mplfrv])eier(?!i):eigar (?<![mplfrv])eie(?!r):eige
    merverdi:meirverdi marked:marknad
    mangfold:mangfald virksomhet:verksemd virke:verke innhold:innhald opphold:opphald vedlikehold:vedlikehald
    livsopphold:livsopphald underhold:underhald nød:naud bærekraft:berekraft frem:fram sommer:sommar
    voksen:vaksen verdsettelse:verdsetjing forurens:forurein bygge:byggje følge:følgje frihet:fridom
    likhet:likskap sikkerhet:tryggleik nærhet:nærleik tilgjengelighet:tilgjenge lighet:legheit
    (?<!v)åpen:open åpning:opning forsørger:forsørgjar arbeidstaker:arbeidstakar arbeidsgiver:arbeidsgivar
    leietaker:leigetakar mottaker:mottakar bruker:brukar lærer:lærar fisker:fiskar kunstner:kunstnar
    ansettelse:tilsetjing ansatt:tilsett
    oppsigelse:oppseiing avløser:avløysar løsning:løysing overvåkning:overvaking overvåking:overvaking gård:gard
    vei:veg skjønn:skjøn oppgjør:oppgjer forvaltning:forvalting opplevelse:oppleving medvirkning:medverknad
    mulighet:moglegheit anskaffelse:anskaffing bestemmelse:føresegn undersøkelse:undersøking ytelse:yting
    tillatelse:løyve lavutslipp:lågutslepp \blav:låg høy:høg utbedr:utbetr setting:setjing settelse:setjing
    utredning:utgreiing skrivning:skriving avlastning:avlasting erstatning:erstatning begrensning:avgrensing
    grensning:grensing innledning:innleiing ledning:leidning opprinnelse:opphav overenskomst:overeinskomst
    hoved:hovud utenland:utanland selv:sjølv hverdag:kvardag hvile:kvile bånd:band hånd:hand bred(?=band):brei
    kilde:kjelde kirke:kyrkje (?<!g)rense:reinse fradrag:frådrag fravær:fråvær gulv:golv frokost:frukost bryter:brytar
    jager:jagar lader:ladar mester:meister lekeplass:leikeplass lekeapparat:leikeapparat svømme:symje tegn:teikn
    enerett:einerett forbedr:forbetr (?<!re)videre:vidare høring:høyring sted:stad pendler:pendlar holdeplass:haldeplass
    \bbo(?=fell|form|til|tid|løy|kollek|gruppe|miljø):bu
"""
#: pattern, what is written where it may match (letters only), and the other spelling
PARTS = tuple(
    (re.compile(bokmaal), re.sub(r"\(.*?\)|\\b", "", bokmaal), other)
    for bokmaal, other in (pair.split(":") for pair in PAIRS.split())
)
#: ends of words, the first that fits
ENDS = (
    ("ordning", "ordning"), ("ordningen", "ordninga"), ("dekning", "dekning"), ("strekning", "strekning"),
    ("bygning", "bygning"), ("leidning", "leidning"), ("teikning", "teikning"), ("økning", "auke"),
    ("penger", "pengar"), ("midler", "midlar"), ("ghet", "gheit"), ("het", "heit"), ("ningen", "inga"),
    ("gning", "ging"), ("kning", "king"), ("rning", "ring"), ("dning", "ding"), ("else", "ing"),
    ("taker", "takar"), ("ende", "ande"), ("lig", "leg"),
)  # fmt: skip


@cache
def nynorsk(word: str) -> str:
    """The nynorsk spelling of a bokmål noun or adjective in lower case, itself where nothing differs.

    >>> [nynorsk(word) for word in ("skolemåltid", "bemanningsnorm", "eiendomsskatt", "undersøkelse", "offentlig")]
    ['skulemåltid', 'bemanningsnorm', 'eigedomsskatt', 'undersøking', 'offentleg']
    >>> [nynorsk(word) for word in ("sykkelvei", "hjemmesoning", "pleiepenger", "støtteordning", "skatteøkning")]
    ['sykkelveg', 'heimesoning', 'pleiepengar', 'støtteordning', 'skatteauke']
    """
    for bokmaal, letters, other in PARTS:
        if letters in word:
            word = bokmaal.sub(other, word)
    for ending, other in ENDS:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + other
    return word
