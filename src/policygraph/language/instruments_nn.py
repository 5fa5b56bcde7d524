"""Nynorsk words around a noun that tell whether it denotes an instrument there, and which words belong to it.

The readings of a noun come first, then the kinds of things that are built, given or introduced, then the place where
a noun stands, then what is settled between several, and last the adjectives that belong to a name.
"""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: words that open a new clause: what stands before them governs nothing behind them
CLAUSE_OPENERS = words("som at når der kor fordi dersom slik korleis kvifor")
#: quantifying words of the closed classes that describe a noun all the same
QUANTIFIERS = words("meir fleire betre mindre færre")
ARTICLES = words("ein ei eit den det dei denne dette desse sin sitt sine")
INDEFINITE = words("ein ei eit eitt éin")
#: prepositions before an infinitive of what somebody is hindered in
HINDERING = words("i frå mot")
#: prepositions of place and source: what they govern is where something happens, not what is done
PLACES = words("på i ved langs hos frå mellom under rundt kring utanfor nær over gjennom blant innan innanfor av")
#: prepositions that are never the particle of a verb: "etablerast nær skular" says where
BESIDE = words("nær ved langs hos rundt kring blant utanfor mellom")
#: beginnings of nouns whose preposition is none of place: "tilgang på studentbustader"
REACHED = listed("tilgang tilgjeng mangel behov")
#: words of "til dømes" and "mellom anna", which govern nothing
EXAMPLES = words("døme anna bl.a f.eks")
#: preposition → the verbs after which it names the body that is made out of others, or takes their place
SUCCESSION = {
    "til": listed("slå saml fusjoner omdann omgj gjer overfør flytt legg"),
    "i": listed("del splitt saml"),
    "av": ("erstatta",),
    "med": ("erstatt",),
}
#: what somebody is to have of his own is new to him ("eit eige ombod"), but not what is his already ("si eiga nemnd")
OWN = words("eigen eiga eige eigne")
#: verbs of wanting, whose indefinite object does not exist yet ("ønskjer ein uavhengig havarikommisjon")
WANTING = listed("ønsk ynsk treng føreslå foreslå krev lovfest gjenreis gjenopn gjenopprett nedset skape skaper")
#: words before "for" or "til" with an object that does not exist yet ("går inn for eit", "ta initiativ til ein")
STRIVING = listed("inn bresjen arbeid jobb kjemp slåst orde initiativ ja pådrivar behov ansvar bygg set")
STRIVEN = words("for til opp ned")
#: who is to have a thing has not got it yet ("må få ein symjehall")
HAVING = words("ha få")
#: beginnings of words for money that goes to what is built
MONEY = listed("kroner millionar milliardar inntekten midlar pengar tilskot investeringstilskot løyving")
#: prepositions that lead to what money goes to, or is taken from
FUNDED = words("til frå åt")
#: words by which a thing is said to be there at last
STANDING = words("stå står")
READY = words("klart klar klare ferdig ferdige")
#: more money, and what it is for
MORE_OF = words("meir")
#: words of what air is polluted with
EMISSIONS = listed("utslepp klimagass co2 karbon forurein klimaforurein naturøyd naturinngrep")
#: how a matter is put before an assembly
FORWARD = words("fram framme")
ASSEMBLIES = listed("storting kommunestyre bystyre fylkesting sameting")
#: by what something is refused or let
REFUSING = words("nei")
LETTING = words("rette konsesjon konsesjonar løyve")
LETTING_TO = words("for til")
#: endings of a passive
PASSIVE = ("ast",)
#: a thing that is to be made fit for all is upgraded
UNIVERSAL = ("universel",)
#: beginnings of adjectives that compare: "eit sterkare tilsyn" is there already
COMPARED = listed("meir mindre sterkare betre raskare større tydelegare enklare billegare")
#: what somebody gets for himself is no promise: "skaffe seg bustad"
REFLEXIVE = words("seg oss meg deg")
#: words before an example of what was named: it is built or set up as that was
EXEMPLIFYING = words("inkludert inklusive medrekna særleg spesielt")
#: openers of a condition: what is built in it is no promise
CONDITIONS = words("når viss dersom")
#: words before a verb that show its clause to tell who is meant, or when
TELLING_OF = words("som om dersom viss når")
#: adjectives of building: they describe a noun and reach no further; "alle nye" asks something of what is built
MORE = words("ny nye nytt fleire")
#: words by which a passage is seen to be about other countries
ABROAD = listed(
    "bni utviklingsland u-land mottakarland fattig afrika gaza palestin ukrain multilateral internasjonal global norad "
    "norfund"
)
#: possessives behind a right
HOLDERS = words("deira sine hans hennar våre vår")
#: before a right that was named before
THIS = words("denne")
#: what may be said of the reach of a right and not of a court
EXTENDING = listed("utvid gjelde gjeld omfatt avgrens innskrenk lovfest")

#: nouns of building, whose object is a thing whatever it is called
BUILDING = words("bygging utbygging nybygging oppføring")
#: what is given without a charge is a benefit, whatever it is, but for mere access to something
FREE = listed("gratis kostnadsfri vederlagsfri")
#: verbs before what is to be free of charge, and the end of a sentence
BECOMING = words("ha bli blir verte .")
ACCESS = words("tilgang tilgjenge tilbod")
#: endings of nouns that name a deed or a state and no means, and of adjectives and adverbs ("innføre betre samordning")
ABSTRACT = listed("ing inga ingar else leik sjon sjonen skap skapet anse are leg ig sk ell vis")
#: endings by which a word before a comma or "og" is one of several adjectives ("ein nasjonal, målretta …")
LINKED = listed("al alt ale ig iv ivt bar bart som somt ær ært gratis fri ande ert")
#: words of direction and time behind a noun, no part of its name
DIRECTIONS = words("sør nord aust vest her der heime ute inne lokalt snarest raskt")
#: small words that no means is
SMALL = words("dei fram del delar det den dette noko respekt val vidare tillit ro orden løn lønn takstar alt")

#: modals behind a noun that acts
MODALS = words("skal må bør vil lyt")
#: verbs that show "tilsynet" to be a body as well
ABILITY = words("kan kunne får fører")
#: words before a word that show it to be a verb
VERB_SIGNS = words("å skal vil må bør kan kunne skulle ville måtte burde lyt ikkje også som vi me eg dei han ho")
#: words after a word that show it to be no infinitive: it has a verb or a clause of its own
NOUN_SIGNS = words("som er var blir vert skal må bør kan vil har")
#: prepositions that follow a noun and not the verb that looks like it
LEADING = words("til over åt")
AUXILIARIES = words("har er var blir blei vart bli vere hadde")
#: endings of adverbs: nouns that have the form of a verb ("støtte") are of no neuter gender ("aktivt støtte lag")
ADVERBIAL = listed("ivt elt alt erkt ullt framleis alltid direkte")

#: endings of nouns in the definite form
DEFINITE = listed("en et a ane")
#: an indefinite article says that a thing is another one than that before it
NEW = listed("ein ei eit øvrige andre tilsvarande")
#: prepositions of a complement that makes a thing another one, and endings of adjectives that do
COMPLEMENT = listed("på for om til mot frå")
ADJECTIVE = listed("al ale leg et isk iske lege bar bare full fulle")
#: words between an exemption and what it exempts from
EXEMPT = words("for frå")
#: verbs that tell of no deed
BEING = words("er blir vert har får skal må bør vil")
#: words before what something is said to be
SAID_TO_BE = words("vere er bli som ikkje")

#: particles of verbs, which end nothing ("stramme inn regelverket", "trappe opp støtta")
PARTICLES = words("inn ut opp ned av fram bort vekk om på til")
#: what may stand between a modal and its passive
BETWEEN = words("også òg difor berre raskt gradvis straks på sikt då")
NEGATIONS = words("ikkje aldri")
BECOME = words("bli verte")
BECOMES = words("blir vert")
#: beginnings of verbs whose object is the means to something else, and of those that make something so
USING = listed("bruk nytt")
MAKING = ("gjer",)

#: adjectives that tell which kind: they belong to the name of what they describe
CLASSIFYING = listed(
    "økonomisk sosial kollektiv digital obligatorisk universell juridisk gratis kostnadsfri vederlagsfri"
)
#: those that do so with things of certain types only: "offentlege anbod", but ei "statleg tilskotsordning"
CLASSIFYING_OF = {
    "procurement": listed("offentleg statleg kommunal fylkeskommunal"),
    "ownership": listed("offentleg statleg kommunal fylkeskommunal"),
    "infrastructure": listed("offentleg kommunal"),
    "tax": listed("kommunal fylkeskommunal"),
    "licence": listed("mellombels permanent varig tidsavgrens"),
}
#: beginnings of adjectives that tell how good, large or new something is, and nothing of its kind
VALUING = listed(
    "god betre best ny auk streng effektiv viktig oppdater utvida særskil eigen eigne felles sterk stor høg låg "
    "tydeleg klar nødvendig tilstrekkeleg relevant fleire meir"
)
