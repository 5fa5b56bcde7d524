"""Bokmål words around a noun that tell whether it denotes an instrument there, and which words belong to it.

The readings of a noun come first, then the kinds of things that are built, given or introduced, then the place where
a noun stands, then what is settled between several, and last the adjectives that belong to a name.
"""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: words that open a new clause: what stands before them governs nothing behind them
CLAUSE_OPENERS = words("som at når der hvor fordi dersom hvis slik hvordan hvorfor hvorvidt")
#: quantifying words of the closed classes that describe a noun all the same
QUANTIFIERS = words("mer flere bedre mindre færre")
ARTICLES = words("en ei et den det de denne dette disse sin sitt sine")
INDEFINITE = words("en ei et ett én")
#: prepositions before an infinitive of what somebody is hindered in
HINDERING = words("i fra mot")
#: prepositions of place and source: what they govern is where something happens, not what is done
PLACES = words("på i ved langs hos fra mellom under rundt utenfor nær over gjennom blant innen innenfor av")
#: prepositions that are never the particle of a verb: "etableres nær skoler" says where
BESIDE = words("nær ved langs hos rundt blant utenfor mellom")
#: beginnings of nouns whose preposition is none of place: "tilgang på studentboliger"
REACHED = listed("tilgang tilgjeng mangel behov")
#: words of "for eksempel" and "blant annet", which govern nothing
EXAMPLES = words("eksempel annet bl.a f.eks")
#: preposition → the verbs after which it names the body that is made out of others, or takes their place
SUCCESSION = {
    "til": listed("slå saml fusjoner omdann omgj gjør overfør flytt legg"),
    "i": listed("del splitt saml"),
    "av": ("erstatte",),
    "med": ("erstatt",),
}
#: what somebody is to have of his own is new to him ("et eget ombud"), but not what is his already ("sin egen nemnd")
OWN = words("egen eget egne")
#: verbs of wanting, whose indefinite object does not exist yet ("ønsker en uavhengig havarikommisjon")
WANTING = listed("ønsk treng foreslå krev lovfest gjenreis gjenåpn gjenopprett nedsett skape skaper")
#: words before "for" or "til" with an object that does not exist yet ("går inn for et", "ta initiativ til en")
STRIVING = listed("inn bresjen arbeid jobb kjemp slåss orde initiativ ja pådriver behov ansvar bygg sett")
STRIVEN = words("for til opp ned")
#: who is to have a thing has not got it yet ("må få en svømmehall")
HAVING = words("ha få")
#: beginnings of words for money that goes to what is built
MONEY = listed("kroner millioner milliarder inntekten midler penger tilskudd investeringstilskudd bevilgning")
#: prepositions that lead to what money goes to, or is taken from
FUNDED = words("til fra")
#: words by which a thing is said to be there at last: "det første kraftverket kan stå klart i 2038"
STANDING = words("stå står")
READY = words("klart klar klare ferdig ferdige")
#: more money, and what it is for: "mer penger til"
MORE_OF = words("mer")
#: words of what air is polluted with: "en pris på utslipp"
EMISSIONS = listed("utslipp klimagass co2 karbon forurens klimaforurens naturøde naturinngrep")
#: how a matter is put before an assembly ("legge frem en sak for Stortinget")
FORWARD = words("frem fram fremme framme")
ASSEMBLIES = listed("storting kommunestyre bystyre fylkesting sameting")
#: by what something is refused or let: "sier nei til", "legge til rette for", "konsesjon til"
REFUSING = words("nei")
LETTING = words("rette konsesjon konsesjoner")
LETTING_TO = words("for til")
#: endings of a passive
PASSIVE = ("es",)
#: a thing that is to be made fit for all is upgraded
UNIVERSAL = ("universel",)
#: beginnings of adjectives that compare: "et sterkere tilsyn" is there already
COMPARED = listed("mer mindre sterkere bedre raskere større tydeligere enklere billigere")
#: what somebody gets for himself is no promise: "skaffe seg bolig"
REFLEXIVE = words("seg oss meg deg")
#: words before an example of what was named: it is built or set up as that was
EXEMPLIFYING = words("inkludert herunder inklusive særlig spesielt")
#: openers of a condition: what is built in it is no promise
CONDITIONS = words("når hvis dersom")
#: words before a verb that show its clause to tell who is meant, or when
TELLING_OF = words("som om hvis dersom når")
#: adjectives of building: they describe a noun and reach no further; "alle nye" asks something of what is built
MORE = words("ny nye nytt flere")
#: words by which a passage is seen to be about other countries
ABROAD = listed(
    "bni utviklingsland lavinntektsland u-land mottakerland fattig afrika gaza palestin ukrain multilateral "
    "internasjonal global norad norfund"
)
#: possessives behind a right
HOLDERS = words("deres sine hans hennes våre vår")
#: before a right that was named before
THIS = words("denne")
#: what may be said of the reach of a right and not of a court
EXTENDING = listed("utvid gjelde omfatt avgrens innskrenk lovfest")

#: nouns of building, whose object is a thing whatever it is called
BUILDING = words("bygging utbygging nybygging oppføring")
#: what is given without a charge is a benefit, whatever it is, but for mere access to something
FREE = listed("gratis kostnadsfri vederlagsfri")
#: verbs before what is to be free of charge, and the end of a sentence
BECOMING = words("ha bli blir .")
ACCESS = words("tilgang adgang tilbud")
#: endings of nouns that name a deed or a state and no means, and of adjectives and adverbs ("innføre bedre samordning")
ABSTRACT = listed(
    "ing ingen inger else elsen elser het heten heter sjon sjonen skap skapet anse ere ig sk ell vis valg"
)
#: endings by which a word before a comma or "og" is one of several adjectives ("en nasjonal, uavhengig …")
LINKED = listed("al alt ale ig iv ivt bar bart som somt løs løst ær ært gratis fri ende ert")
#: words of direction and time behind a noun, no part of its name
DIRECTIONS = words("sør nord øst vest her der hjemme ute inne lokalt snarest raskt")
#: small words that no means is
SMALL = words("dem frem fram del deler det den dette noe respekt valg videre tillit ro orden lønn takster alt")

#: modals behind a noun that acts
MODALS = words("skal må bør vil")
#: verbs that show "tilsynet" to be a body as well
ABILITY = words("kan kunne får fører")
#: words before a word that show it to be a verb
VERB_SIGNS = words("å skal vil må bør kan kunne skulle ville måtte burde ikke også som vi jeg de han hun")
#: words after a word that show it to be no infinitive: it has a verb or a clause of its own
NOUN_SIGNS = words("som er var blir skal må bør kan vil har")
#: prepositions that follow a noun and not the verb that looks like it: "støtte til lag"
LEADING = words("til over")
AUXILIARIES = words("har er var blir ble bli blitt være hadde")
#: endings of adverbs: nouns that have the form of a verb ("støtte") are of no neuter gender ("aktivt støtte lag")
ADVERBIAL = listed("ivt elt alt erkt ullt fortsatt alltid samtidig direkte")

#: endings of nouns in the definite form
DEFINITE = listed("en et a ene")
#: an indefinite article says that a thing is another one than that before it
NEW = listed("en ei et øvrige andre tilsvarende")
#: prepositions of a complement that makes a thing another one, and endings of adjectives that do
COMPLEMENT = listed("på for om til mot fra")
ADJECTIVE = listed("al ale lig et ede isk iske lige løs løse bar bare full fulle")
#: words between an exemption and what it exempts from
EXEMPT = words("for fra")
#: verbs that tell of no deed
BEING = words("er blir har får skal må bør vil")
#: words before what something is said to be
SAID_TO_BE = words("være er bli som ikke")

#: particles of verbs, which end nothing ("stramme inn regelverket", "trappe opp støtten")
PARTICLES = words("inn ut opp ned av fram frem bort vekk om på til")
#: what may stand between a modal and its passive
BETWEEN = words("også derfor bare raskt gradvis straks på sikt")
NEGATIONS = words("ikke aldri")
BECOME = words("bli")
BECOMES = words("blir")
#: beginnings of verbs whose object is the means to something else, and of those that make something so
USING = listed("bruk nytt benytt")
MAKING = ("gjør",)

#: adjectives that tell which kind: they belong to the name of what they describe
CLASSIFYING = listed(
    "økonomisk sosial kollektiv digital obligatorisk universell juridisk gratis kostnadsfri vederlagsfri"
)
#: those that do so with things of certain types only: "offentlige anbud", but a "statlig tilskuddsordning"
CLASSIFYING_OF = {
    "procurement": listed("offentlig statlig kommunal fylkeskommunal"),
    "ownership": listed("offentlig statlig kommunal fylkeskommunal"),
    "infrastructure": listed("offentlig kommunal"),
    "tax": listed("kommunal fylkeskommunal"),
    "licence": listed("midlertidig permanent varig tidsbegrens tidsavgrens"),
}
#: beginnings of adjectives that tell how good, large or new something is, and nothing of its kind
VALUING = listed(
    "god bedre best ny øk streng effektiv viktig oppdater utvide særskil egen egne felles sterk stor høy lav tydelig "
    "klar nødvendig tilstrekkelig relevant flere mer"
)
