"""Bokmål words by which a time is stated, as alternatives of patterns; the names of months are in ``nb.py``."""

from __future__ import annotations

from policygraph.language.lists import listed

#: first and last month of what is named inside a year
PARTS = {
    "våren": (1, 6),
    "sommeren": (6, 8),
    "høsten": (7, 12),
    "første halvår": (1, 6),
    "første halvdel av": (1, 6),
    "andre halvår": (7, 12),
    "andre halvdel av": (7, 12),
}
#: the ends of a year ("ved utgangen av 2030"), words for early, and the turn of the year
EDGES = listed("utgangen utløpet slutten begynnelsen starten løpet")
EARLY = ("tidlig",)
TURN = listed("årsslutt årsskiftet")
#: beginnings of elections, by which a year is often named
ELECTIONS = listed("stortings kommune lokal fylkestings sametings")
#: beginnings of terms of office, and adjectives before them
TERMS = listed("stortings valg program regjerings")
COMING_TERM = listed("kommende neste inneværende nye hele")
#: by which time, and no later; "allerede innen"
BY = listed("innen før senest")
LATEST = ("senest",)
ALREADY = ("alt", "allerede")
WITHIN = ("innen",)
FROM = ("fra",)
SINCE = ("siden",)
#: "fra og med"
FROM_ON = (r"fra\s+og\s+med", r"med\s+virkning\s+fra")
#: modals behind the day from which something is so: "fra 2028 skal"
MODALS = listed("skal må bør vil")
#: verbs of beginning, which "fra" gives a date
BEGINNING = listed("gjelde innføres innført innføre starte starter")
#: verbs that change something, which "fra" at the end of their clause gives a date
CHANGING = listed(
    "forby forbys påby stanse stanses stans avvikle avvikles avvikla fase fases fjerne fjernes heve øke senke "
    "kreve tillate oppheve slutte "
    r"\w*krav\w* \w*forbud\w* \w*plikt\w* \w*avgift\w* gratis obligatorisk pålagt påbudt forbudt ulovlig"
    r" lovlig tillatt innfør\w* kutt\w*"
)
#: endings of definite nouns, which a date behind "fra" belongs to
DEFINITE = listed("en et a ene")
#: "ikke lenger enn"; "de neste"; "maks"
NOT = ("ikke",)
LONGER = ("lenger",)
THE = ("de",)
AT_MOST = ("maks(?:imalt|imum)?", "høyst")
#: the coming years, counted
COMING = listed("neste kommende nærmeste")
UNITS = listed("årene åra månedene")
#: signs that a clause tells of something: a relative, a verb in the past
TOLD = (*listed("som var ble kom hadde fikk vedtok innførte"), r"la(?=\s*$)")
#: participles that date a thing, but "skal være vedtatt i 2027"
DATED = listed("født vedtatt innført inngått inngåtte avtalt signert opprettet etablert")
TO_BE = listed("være bli ha få")
#: signs that a year is what something is compared with
COMPARED = (r"sammenlign\w+", "i forhold til", "målt mot", "utslippsnivået")
#: words that end something, which "etter" gives the last year
NO_LONGER = listed("ingen ikke stans stanse stoppe slutt forby forbud")
#: beginnings of verbs of what goes on step by step, which "over" gives a length of time
STEPWISE = listed(
    r"fas\w* gradvis nedtrapp\w* opptrapp\w* trapp\w* avvikl\w* innfas\w* "
    r"utfas\w* nedbygg\w* fordel\w* innfør\w* gjennomfør\w* bygg\w*\s+(?:ned|ut|opp) reduser\w* senk\w*"
)
#: words before people, whose age "over" tells
GROUPING = listed("for til av hos blant alle dem")
#: openers of a clause that tells of whom or when
RELATIVE = listed("som dersom hvis")
#: verbs behind the day from which something holds: "fra 2030 gis det …"
HOLDS = listed("gis får blir kan gjelder er trer starter slutter innfører")
#: what a year behind "fra" dates also where something is demanded: "bygge på tall fra 2016"
DATED_THINGS = listed(
    "tall vedtak anbefaling anbefalinger råd rapport rapporter utredning melding lov lover avtale"
    " avtaler plan planer nivå"
    " forlik forskrift rundskriv dom dommer biler bygg bygninger hus boliger regler retningslinjer forslag NOU studie"
    " studier undersøkelse undersøkelser utslipp priser satser kart data innstilling strategi konvensjon veileder"
)
