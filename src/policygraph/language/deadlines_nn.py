"""Nynorsk words by which a time is stated, as alternatives of patterns; the names of months are in ``nn.py``."""

from __future__ import annotations

from policygraph.language.lists import listed

#: first and last month of what is named inside a year
PARTS = {
    "våren": (1, 6),
    "sommaren": (6, 8),
    "hausten": (7, 12),
    "første halvår": (1, 6),
    "første halvdel av": (1, 6),
    "andre halvår": (7, 12),
    "andre halvdel av": (7, 12),
}
#: the ends of a year ("ved utgangen av 2030"), words for early, and the turn of the year
EDGES = listed("utgangen utløpet slutten byrjinga starten løpet")
EARLY = ("tidleg",)
TURN = listed("årsslutt årsskiftet")
#: beginnings of elections, by which a year is often named
ELECTIONS = listed("stortings kommune lokal fylkestings sametings")
#: beginnings of terms of office, and adjectives before them
TERMS = listed("stortings val program regjerings")
COMING_TERM = listed("komande neste inneverande nye heile")
#: by which time, and no later; "allereie innan"
BY = listed("innan før seinast")
LATEST = ("seinast",)
ALREADY = ("alt", "allereie")
WITHIN = ("innan",)
FROM = ("frå",)
SINCE = ("sidan",)
#: "frå og med"
FROM_ON = (r"frå\s+og\s+med", r"med\s+verknad\s+frå")
#: modals behind the day from which something is so: "frå 2028 skal"
MODALS = listed("skal må bør vil")
#: verbs of beginning, which "frå" gives a date
BEGINNING = listed("gjelde gjeld innførast innført innføre starte startar")
#: verbs that change something, which "frå" at the end of their clause gives a date
CHANGING = listed(
    "forby påby stanse stansa stansast stans avvikle avvikla avviklast fase fasa fasast fjerne fjerna fjernast "
    "heve heva auke auka senke senka krevje krevja tillate tillata oppheve oppheva slutte slutta "
    r"\w*krav\w* \w*forbod\w* \w*plikt\w* \w*avgift\w* gratis obligatorisk pålagt påbode forbode ulovleg"
    r" lovleg innfør\w* kutt\w*"
)
#: endings of definite nouns, which a date behind "frå" belongs to
DEFINITE = listed("en et a ane")
#: "ikkje lenger enn"; "dei neste"; "maks"
NOT = ("ikkje",)
LONGER = ("lenger", "lengre")
THE = ("dei",)
AT_MOST = ("maks(?:imalt|imum)?", "høgst")
#: the coming years, counted
COMING = listed("neste komande næraste")
UNITS = listed("åra årane månadene månadane")
#: signs that a clause tells of something: a relative, a verb in the past
TOLD = (*listed("som var blei vart kom hadde fekk vedtok innførte"), r"la(?=\s*$)")
#: participles that date a thing, but "skal vere vedteke i 2027"
DATED = listed("fødd fødde vedteke vedteken innført avtalt signert oppretta etablert")
TO_BE = listed("vere bli verte verta ha få")
#: signs that a year is what something is compared with
COMPARED = (r"samanlikn\w+", "i høve til", "målt mot", "utsleppsnivået")
#: words that end something, which "etter" gives the last year
NO_LONGER = listed("ingen ikkje stans stanse stogge stoppe slutt forby forbod")
#: beginnings of verbs of what goes on step by step, which "over" gives a length of time
STEPWISE = listed(
    r"fas\w* gradvis nedtrapp\w* opptrapp\w* trapp\w* avvikl\w* innfas\w* "
    r"utfas\w* nedbygg\w* fordel\w* innfør\w* gjennomfør\w* bygg\w*\s+(?:ned|ut|opp) reduser\w* senk\w*"
)
#: words before people, whose age "over" tells
GROUPING = listed("for til av hos blant alle dei")
#: openers of a clause that tells of whom or when
RELATIVE = listed("som dersom viss")
#: verbs behind the day from which something holds: "frå 2030 blir det gjeve …"
HOLDS = listed("gis får blir vert kan gjeld er trer startar sluttar innfører")
#: what a year behind "frå" dates also where something is demanded: "byggje på tal frå 2016"
DATED_THINGS = listed(
    "tal vedtak tilråding tilrådingar råd rapport rapportar utgreiing melding lov lover avtale avtalar plan planar nivå"
    " forlik forskrift rundskriv dom dommar bilar bygg bygningar hus bustader reglar retningslinjer"
    " framlegg forslag NOU"
    " studie studiar undersøking undersøkingar utslepp prisar satsar kart data innstilling strategi"
    " konvensjon rettleiar"
)
