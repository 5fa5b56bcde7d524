"""Nynorsk words that tell which action a promise announces where its verb says little by itself.

First what light verbs carry ("gjere", "bruke", "få", "ha"), then what verbs are said with, then who and what is had.
"""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: comparatives that say that a thing there is gets better
BETTER = words("sterkare betre tettare tryggare breiare")
BEING = words("vere bli verte")
#: becoming; what one becomes without being changed
BECOMING = words("bli verte")
NOT_BECOME = words("gratis høyrt høyrde sett sette samde ferdig del medlem nøydd kjend god gode")
USING = words("bruke nytte")
#: verbs of carrying out, which have no end of their own
CARRYING_OUT = words("gjennomføre iverksetje setje sette igangsetje gjere")
LEADING = words("føre føra")
#: verbs of aiming: what is aimed at tells what is promised
AIMING = frozenset({"sikte på", "ta sikte på"})
LEADING_TO = frozenset({"føre til", "medføre", "føre med seg"})
#: what is got by who breaks a rule
PENALTIES = listed("gebyr straffegebyr tvangsmulkt bøter straff")
#: what a body gets where it is manned better
STAFF = listed("stilling stillingar årsverk bemanning stillingsheimlar")
#: what has to be where something else is to be
CONDITIONS = listed("føresetnad vilkår krav")
STILL = words("framleis")
#: words that say that something is allowed
ALLOWED = words("moglegheit høve tilgang")
POWER = words("makt mynde")
#: infinitives that are nouns as often
NOUNS = words("støtte hjelp rette lære betre")
#: what is spent: amounts, and that which they are taken from; what ends alike and is no money
AMOUNTS = listed("milliard million kroner prosent")
PURSES = listed("budsjett budsjettet midlar midlane pengar pengane")
NO_PURSE = listed("verke lære leve nærings")
OWN = words("eigen eige eiga eigne")
OWNING = words("sin sitt sine vår vårt våre")
#: verbs whose "til å" tells what something is for: "som bidreg til å sikre"
CONTRIBUTES = words("bidreg bidrar hjelper hjelp medverkar")
#: what makes "det" possible, what it may be made, and what is new
MAKING = words("gjere gjøre")
POSSIBLE = words("mogleg mogeleg mulig lettare enklare")
NEW = words("ny nye nytt")
AIMED_AT = listed("mål ambisjon føremål")
#: adjectives by which what is had is a state, not a thing to be made ("ha gode planar")
GOOD = words("klart god gode godt sterk sterke klar klare tydeleg tydelege trygg trygge høg låg låge lågt")
#: whom something that is built out reaches then
EVERYBODY = words("alle fleire heile kvar kvart resten")
#: what a rule may leave less of
LEEWAY = listed("moglegheit høve retten tilgang bruken bruk praksis")
#: endings of comparatives, and beginnings of those that leave less of what they are said of
COMPARATIVE = ("are",)
HARDER = listed("vanskeleg tyngre dyrare")
#: beginnings of what a thing is that does well
THRIVING = listed("interessant konkurransedugleg robust levande synleg")
#: endings of what a place is freed of
FREED = listed("fri fritt frie")
#: endings of superlatives that no noun has
SUPERLATIVE = listed("igaste egaste somaste raste ellaste")
#: the best of its kind
BEST = words("beste fremste fremst grønaste tryggaste leiande føregangsland")

#: going on
CONTINUING = words("fortsetje fortsetta halde")
#: what nobody, or nothing, is to be or do more of; how much or how many of a thing
MORE = words("høgare meir fleire større lenger lengra dyrare tyngre")
QUANTITIES = words("meir fleire mindre færre")
NOBODY = words("ingen inga inkje")
#: living, staying and moving about, which tell how somebody fares
LIVING = words("gå stå leve bu liggje ligge sitje sitte sove vekse vakne svelte fryse")
#: what somebody goes through: a course, a treatment, an examination
UNDERGONE = listed(
    "opplæring kurs kurset utdanning etterutdanning vidareutdanning behandling rehabilitering prøve test testar "
    "testing eksamen rettleiing helsesjekk helseundersøking legeundersøking sertifisering øving trening program"
)
#: handing in, and what has to be handed in
SUBMITTING = words("framleggje framlegge framsetje levere leggje legge sende vedleggje vedlegge vise dokumentere")
PAPERS = listed("rekneskap dokumentasjon attest bevis prov erklæring garanti garantiar")
#: efforts that may be aimed against something; nouns that something is against by themselves; what is worked towards
WORKING = words("arbeide jobbe samarbeide kjempe stå verke")
OPPOSED = words("kamp kampen tiltak tiltaka vern vernet innsats innsatsen arbeid arbeidet vold krav")
AIMS = words("mål målet måla målsetjing målsetjinga visjon fred")
#: giving, what may be given more of, and words that bind it to conditions; endings of what is paid
GIVING = words("gje gi gjeve tildele innvilge yte utbetale")
GIVEN = listed("støtte pengar midlar hjelp bistand tilskot oppfølging opplæring informasjon tilbod")
SUPPORT = listed("støtte stønad tilskot")
BODIES = listed(
    "organisasjonar lag foreiningar forbund institusjonar museum skular bedrifter verksemder klubbar kor korps"
)
LEAST = ("minst mogleg", "minst mogeleg", "mindre")
FOCUSING = frozenset({"fokusere på", "ha fokus på", "konsentrere seg om"})
ONLY = words("berre utelukkande")
MONEY = listed(
    "midlar midlane pengar pengane inntekter inntektene budsjett budsjettet overskot overskotet kroner milliarder "
    "milliardar millioner millionar løyvinga løyvingane tilskot tilskotet bompengane avgifta utbyttet "
    "utbytte bøtene prosent"
)
#: bringing forward what was not there; who is to get a thing
PROPOSING = words("foreslår foreslå lanserer lansere introduserer introdusere")
EVERYWHERE = frozenset(("i alle", "i kvar", "i kvart", "ved alle", "ved kvar", "ved kvart"))
PLACES_SERVED = listed("kommun fylk bydel bygd skul sjukehus sjukeheim barnehag region grend")
FOR_ALL = frozenset(("til alle", "til kvar"))
#: articles; what is got and no gain; yearly money; "back"
ARTICLE = words("ein eit ei")
NO_GAIN = listed(
    "konsekvensar konsekvens følgjer følgje følgjene tyding verknad verknader plass rolle preg slutt tak oversyn "
    "oversikt gjennomslag utslag avslag innpass problem skulda start omsorg liv oppvekst kvardag"
)
BUDGETS = listed("budsjett budsjetta rammer")
BACK = words("tilbake attende att")
#: being so and so large; what is spent; having and being, which go on
AMOUNTING = words("utgjere")
SPENDING = listed(
    "utgifter utgiftene bistand bistanden budsjett budsjettet løyvinga løyvingane løyvingar støtta stønaden "
    "satsinga investeringane overføringane"
)
HAVING = words("ha gå stå liggje ligge vere være gjelde bli verte kome komme")
#: promising a thing; asking somebody
PLEDGING = words("lovar garanterer lovnad")
ASKING = words("be bede oppmode")
#: in full; "without"; what helps somebody along
FULL = words("full fullt fulle")
WITHOUT = words("utan")
SUPPORTING = listed("støtte stønad hjelp bistand")
#: moving, and what one comes before by it
GOING = words("gå kome koma komme stå")
AHEAD = words("føre framfor framføre før")
#: covering, and words that say that it is more than before
COVERING = words("omfatte inkludere gjelde")
SCHEMES = listed("ordning ordninga ordningane rettane tilbodet")
ALSO = words("òg også dessutan")
#: deciding, and by oneself
DECIDING = words("avgjere velje fordele styre råde disponere prioritere")
ONESELF = words("sjølv sjølve sjøl fritt")
CHOOSING = words("velje velge byte")
#: being spared
SPARED = words("sleppe sleppa slippe")
#: letting, what grows of itself and what stays as it is
LETTING = words("la late")
GROWING = words("vekse veksa auke auka blømme bløma utvikle")
STAYING = words("bestå forbli stå liggje liggja ligge")
#: telling what was found out
REPORTING = ("leggje fram", "presentere", "publisere")
#: leading others: "ta ei leiarrolle"
LEADERSHIP = ("leiarrolle", "leiarskap", "leiande rolle")

#: wishing
WISHING = words("ønskjer ynskjer ønskje")
#: what there is to be enough of, or is said of how things stand
ENOUGH = words(
    "nok tilstrekkeleg rikeleg tillit høg høge høgare rom stor store stabil stabile stabilt føreseieleg "
    "føreseielege føreseielig berekraftig "
    "berekraftige"
)
#: what ends, stands or comes into force by somebody's decision; last parts of compounds that
#: name a body; endings of what is set by who governs
ENDING = frozenset(
    ("falle bort", "bortfalle", "utgå", "opphøyre", "ta slutt", "liggje fast", "stå fast", "tre i kraft", "gjelde")
)
RATES = listed(
    "støtta delen delane andelane satsen satsane taksten takstane prisen prisane straffa fristen fristane "
    "avgifta avgiftene skatten skattane tilskotet tilskota trygda pensjonen stønaden gebyret gebyra "
    "momsen tollen frådraget grensa taket stipendet"
)
OFFICES = listed("kontor kontoret kontora skule skulen skulane styret leiinga etaten")
#: institutions that are said to have what others give them
SERVED = words(
    "noreg landet næringslivet bedrifter bedriftene bedriftar selskap selskapa arbeidsgjevar "
    "arbeidsgjevarar arbeidsgjevarane arbeidsgivar "
    "arbeidsgivarar arbeidsgivarane verksemder "
    "verksemdene oslo bergen trondheim stavanger eu"
)
#: endings of what is had and stays, as no deed does
STANDING = listed("kontrakt forbod grense")
#: endings of definite nouns that name no persons
THINGS = listed(
    "systemet midla midlane ordninga ordningane politikken skatten avgifta avgiftane tiltaka reglane "
    "planen støtta tilskotet "
    "lova reforma"
)

#: words that end like a content and are none: "arbeidsplass" is no place, "hjelpemidlar" are no money
NO_CONTENT = (r"\w*arbeidsplass\w*", r"\w*(?:hjelpe|lege|lære|rus|nærings|beite|sprøyte|bruks|leve)midlar(?:ne)?")
#: words of a cue that tell nothing by themselves
COPULAS = words("er har for på til med seg å om i det som eit ein")

#: endings of verbs that no list has ("digitalisere", "kommunalisere")
VERB_ENDINGS = listed("isere ifisere isera ifisera iserast")
