"""Bokmål words that tell which action a promise announces where its verb says little by itself.

First what light verbs carry ("gjøre", "bruke", "få", "ha"), then what verbs are said with, then who and what is had.
"""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: comparatives that say that a thing there is gets better
BETTER = words("sterkere bedre tettere tryggere bredere")
BEING = words("være bli")
#: becoming; what one becomes without being changed
BECOMING = words("bli")
NOT_BECOME = words("gratis hørt sett enige ferdig del medlem nødt kjent god gode")
USING = words("bruke nytte benytte anvende")
#: verbs of carrying out, which have no end of their own
CARRYING_OUT = words("gjennomføre foreta iverksette sette igangsette gjøre")
LEADING = words("føre")
#: verbs of aiming: what is aimed at tells what is promised
AIMING = frozenset({"sikte på", "ta sikte på"})
LEADING_TO = frozenset({"føre til", "medføre", "føre med seg"})
#: what is got by who breaks a rule
PENALTIES = listed("gebyr straffegebyr tvangsmulkt bøter straff")
#: what a body gets where it is manned better
STAFF = listed("stilling stillinger årsverk bemanning stillingshjemler")
#: what has to be where something else is to be
CONDITIONS = listed("forutsetning betingelse vilkår krav")
STILL = words("fortsatt fremdeles")
#: words that say that something is allowed
ALLOWED = words("mulighet muligheter adgang anledning tilgang")
POWER = words("makt myndighet")
#: infinitives that are nouns as often
NOUNS = words("støtte hjelp rette lære bedre")
#: what is spent: amounts, and that which they are taken from; what ends alike and is no money
AMOUNTS = listed("milliard million kroner prosent")
PURSES = listed("budsjett budsjettet midler midlene penger pengene")
NO_PURSE = listed("virke hjelpe lære leve lege nærings")
OWN = words("egen eget egne")
OWNING = words("sin sitt sine vår vårt våre")
#: verbs whose "til å" tells what something is for: "som bidrar til å sikre"
CONTRIBUTES = words("bidrar hjelper medvirker")
#: what makes "det" possible, what it may be made, and what is new
MAKING = words("gjøre")
POSSIBLE = words("mulig lettere enklere")
NEW = words("ny nye nytt")
AIMED_AT = listed("mål ambisjon hensikt formål")
#: adjectives by which what is had is a state, not a thing to be made ("ha gode planer")
GOOD = words("klart god gode godt sterk sterke klar klare tydelig tydelige trygg trygge høy lav lave lavt")
#: whom something that is built out reaches then
EVERYBODY = words("alle flere hele hver hvert resten")
#: what a rule may leave less of
LEEWAY = listed("mulighet adgang retten tilgang bruken bruk praksis")
#: endings of comparatives, and beginnings of those that leave less of what they are said of
COMPARATIVE = ("ere",)
HARDER = listed("vanskelig tyngre dyrere")
#: beginnings of what a thing is that does well
THRIVING = listed("interessant konkurransedyktig robust levende synlig")
#: endings of what a place is freed of
FREED = listed("fri fritt frie")
#: endings of superlatives that no noun has
SUPERLATIVE = listed("igste somste mest")
#: the best of its kind
BEST = words("beste fremste fremst grønneste tryggeste ledende foregangsland")

#: going on
CONTINUING = words("fortsette holde")
#: what nobody, or nothing, is to be or do more of; how much or how many of a thing
MORE = words("høyere høgere mer flere større lengre lenger dyrere tyngre")
QUANTITIES = words("mer flere mindre færre")
NOBODY = words("ingen intet")
#: living, staying and moving about, which tell how somebody fares
LIVING = words("gå stå leve bo ligge sitte sove vokse våkne sulte fryse")
#: what somebody goes through: a course, a treatment, an examination
UNDERGONE = listed(
    "opplæring kurs kurset utdanning etterutdanning videreutdanning behandling rehabilitering prøve prøver test "
    "tester testing eksamen veiledning helsesjekk helseundersøkelse legeundersøkelse sertifisering øvelse øving "
    "trening program"
)
#: handing in, and what has to be handed in
SUBMITTING = words(
    "fremsette fremlegge framlegge levere innlevere legge sende innsende medfølge vedlegge vise dokumentere"
)
PAPERS = listed("regnskap dokumentasjon attest bevis prov erklæring garanti garantier")
#: efforts that may be aimed against something; nouns that something is against by themselves; what is worked towards
WORKING = words("arbeide jobbe samarbeide kjempe stå virke")
OPPOSED = words("kamp kampen tiltak tiltakene tiltaka vern vernet innsats innsatsen arbeid arbeidet vold krav")
AIMS = words("mål målet måla målene målsetting målsettingen visjon fred")
#: giving, what may be given more of, and words that bind it to conditions; endings of what is paid
GIVING = words("gi tildele innvilge yte utbetale")
GIVEN = listed("støtte penger midler hjelp bistand tilskudd oppfølging opplæring informasjon tilbud")
SUPPORT = listed("støtte tilskudd")
BODIES = listed(
    "organisasjoner lag foreninger forbund institusjoner museer skoler bedrifter virksomheter klubber kor korps"
)
LEAST = ("minst mulig", "så liten", "mindre")
FOCUSING = frozenset({"fokusere på", "ha fokus på", "konsentrere seg om"})
ONLY = words("kun bare utelukkende")
MONEY = listed(
    "midler midlene penger pengene inntekter inntektene inntekta budsjett budsjettet overskudd overskuddet kroner "
    "milliarder millioner bevilgningen bevilgningene tilskudd tilskuddet avgiften avgifta utbyttet utbytte bøtene "
    "bompengene prosent"
)
#: bringing forward what was not there; who is to get a thing
PROPOSING = words("foreslår foreslå lanserer lansere introduserer introdusere")
EVERYWHERE = frozenset(("i alle", "i hver", "i hvert", "ved alle", "ved hver", "ved hvert"))
PLACES_SERVED = listed("kommune fylke bydel bygd skole sykehus sykehjem barnehage region grend")
FOR_ALL = frozenset(("til alle", "til enhver", "til hver"))
#: articles; what is got and no gain; yearly money; "back"
ARTICLE = words("en et ei")
NO_GAIN = listed(
    "konsekvenser konsekvens følger følge betydning plass rolle preg virkning virkninger innvirkning slutt tak "
    "oversikt gjennomslag utslag avslag innpass problemer skylden start omsorg liv oppvekst hverdag"
)
BUDGETS = listed("budsjett budsjetter budsjettene rammer")
BACK = words("tilbake igjen")
#: being so and so large; what is spent; having and being, which go on
AMOUNTING = words("utgjøre")
SPENDING = listed(
    "utgifter utgiftene utgiftet bistand bistanden budsjett budsjettet bevilgningen bevilgningene bevilgninger "
    "støtten støtta satsingen satsinga investeringene overføringene"
)
HAVING = words("ha gå stå ligge være gjelde bli komme")
#: promising a thing; asking somebody
PLEDGING = words("lover lovet garanterer")
ASKING = words("be anmode")
#: in full; "without"; what helps somebody along
FULL = words("full fullt fulle")
WITHOUT = words("uten")
SUPPORTING = listed("støtte hjelp bistand")
#: moving, and what one comes before by it
GOING = words("gå komme stå")
AHEAD = words("foran framfor fremfor før")
#: covering, and words that say that it is more than before
COVERING = words("omfatte inkludere gjelde")
SCHEMES = listed("ordning ordningen ordninga ordningene rettigheten rettighetene tilbudet")
ALSO = words("også dessuten")
#: deciding, and by oneself
DECIDING = words("bestemme avgjøre velge fordele styre råde disponere prioritere")
ONESELF = words("selv sjøl fritt")
CHOOSING = words("velge bytte")
#: being spared
SPARED = words("slippe")
#: letting, what grows of itself and what stays as it is
LETTING = words("la")
GROWING = words("vokse øke blomstre ekspandere utvikle")
STAYING = words("bestå forbli stå ligge")
#: telling what was found out
REPORTING = ("legge fram", "legge frem", "framlegge", "fremlegge", "presentere", "publisere")
#: leading others: "ta en lederrolle"
LEADERSHIP = ("lederrolle", "lederskap", "førerrolle", "ledende rolle")

#: wishing
WISHING = words("ønsker ønske")
#: what there is to be enough of, or is said of how things stand
ENOUGH = words(
    "nok tilstrekkelig rikelig tillit høg høye høyere rom stor store stabil stabile stabilt forutsigbar forutsigbare "
    "forutsigbart bærekraftig bærekraftige"
)
#: what ends, stands or comes into force by somebody's decision; last parts of compounds that
#: name a body; endings of what is set by who governs
ENDING = frozenset(
    ("falle bort", "bortfalle", "utgå", "opphøre", "ta slutt", "ligge fast", "stå fast", "tre i kraft", "gjelde")
)
RATES = listed(
    "støtten støtta andelen andelene satsen satsene taksten takstene prisen prisene straffen straffene "
    "fristen fristene avgiften avgiftene avgifta skatten skattene tilskuddet tilskuddene trygden trygda "
    "pensjonen stønaden gebyret gebyrene momsen tollen fradraget grensen grensa taket stipendet"
)
OFFICES = listed("kontor kontoret kontorene kontora skole skolen skolene styret ledelsen etaten")
#: institutions that are said to have what others give them
SERVED = words(
    "norge landet næringslivet bedrifter bedriftene virksomheter virksomhetene selskaper selskapene arbeidsgiver "
    "arbeidsgivere arbeidsgiverne selskapa oslo bergen trondheim stavanger eu"
)
#: endings of what is had and stays, as no deed does
STANDING = listed("kontrakt forbud grense")
#: endings of definite nouns that name no persons
THINGS = listed(
    "systemet midlene midla ordningen ordninga ordningene politikken skatten avgiften avgiftene tiltakene tiltaka "
    "reglene planen støtten støtta tilskuddet loven lova reformen reforma"
)

#: words that end like a content and are none: "arbeidsplass" is no place, "hjelpemidler" are no money
NO_CONTENT = (
    r"\w*arbeidsplass\w*",
    r"\w+rett(?:et|ede)",
    r"\w*(?:hjelpe|lege|lære|rus|nærings|beite|sprøyte|bruks|leve)midler(?:ne)?",
)
#: words of a cue that tell nothing by themselves
COPULAS = words("er har for på til med seg å om i det som et en")

#: endings of verbs that no list has ("digitalisere", "kommunalisere")
VERB_ENDINGS = listed("isere ifisere iseres ifiseres")
