"""Nynorsk words that show whether a sentence, item or lead-in promises, how it binds, and who is bound."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: verbs after which a clause may stand without "at" ("vi meiner det må innførast")
OPINION = words("meiner krev ønskjer ynskjer ønsker vil føreslår foreslår trur seier synest tykkjer veit")
#: last words of a lead-in that leave the promise to the items, and how they bind
OPEN_ENDS = {
    "vil": "will",
    "ville": "will",
    "skal": "will",
    "ønskjer": "will",
    "ynskjer": "will",
    "lovar": "will",
    "må": "must",
    "bør": "must",
    "lyt": "must",
    "krev": "demand",
    "seier": "will",
    "føreslår": "will",
    "foreslår": "will",
    "programfestar": "will",
}
#: verbs that ask somebody else to do something
ASKING = words("ber bed")
#: verbs of the above that bind nobody but who says them
SAID = words("seier ønskjer ynskjer føreslår lovar krev")
#: subjects that will nothing: what they "vil" is foretold
NOBODY = words("dette det slike slik")
#: words that may stand last, after the verb that binds
TRAILING = words("å at for blant mellom anna difor også inn følgjande om òg no særleg spesielt først dessutan")
#: how a heading ends that leaves what is demanded to the list below it
DEMANDING = ("krev", "krev at", "vil", "vil at")
#: commitments to be against what the list names
REFUSING = ("seier nei", "seier klart nei", "er imot", "er mot", "avviser", "motset", "går mot", "går imot")

#: what is in force where something is so "after" it, and words before it
LAWS = listed("lova lovverket lovgjevinga lovgivinga forskrifta føresegna regelverket reglane")
IN_FORCE = words("gjeldande dagens")
ACCORDING_TO = words("etter ifølgje")
#: words before who or what says so, where they stand behind what is said
CITING = words("ifølgje ifølge jf jfr jf. jfr.")
#: verbs of saying that stand behind what was said
QUOTING = words("sa seier skriv skreiv meinte uttalte uttaler fortel fortalde")
#: "er for" these means "too", or a time
NOT_FOR = words("få små lite mykje tida")
#: what people have to put up with, where the sentence says how many, how often, how far or how long
MANY = words("mange nokre enkelte somme")
OFTEN = words("støtt ofte altfor")
FAR = words("langt lenge lengre månadsvis årevis timevis mange fleire over")
HARDSHIPS = words("køyre reise vente pendle gå stå liggje sitte")
#: what one puts up with, whoever it is, and words before what some still or nevertheless have to do
COPING = (
    *("klare oss med", "klara oss med", "klare seg med", "klara seg med", "nøye oss med", "nøye seg med"),
    *("finne oss i", "finna oss i", "finne seg i", "finna seg i", "ta til takke med", "tole at", "leve med at"),
)
STILL = words("likevel framleis fortsatt enno dermed derimot samstundes samtidig ofte no")
SOME = words("ein ei eit mange nokon nokre enkelte")

#: endings of words for what a thing is for
PURPOSES = listed("føremål føremålet")
OUR = words("vår vårt våre partiets")
#: finite verbs that with "mot" say no, where "kjempar mot" says what one does
OPPOSING = words("er går røystar stiller set")
#: what a party goes to the polls on and promises nothing by saying so
PROGRAMMES = listed("program programmet plattform plattforma politikk liste")

#: adverbs that may not stand before the noun phrase that is a promise
NOT_BEFORE = words("framleis meir betre ikkje raskare tettare hardare mest minst")
#: nothing of what is named ("ingen nye avgifter", "nei til")
NONE_OF = words("ingen null nei ikkje stopp slutt stans")

#: adjectives that look like imperatives, nouns that do so before a preposition, and what opens a clause
ADJECTIVES = words("trygg tett lett klar lik jamn rett varm fast fri djup tøff full rein frisk sunn")
ACTS = words("arbeid hjelp kamp bruk kjøp lån mål svar test kurs vern straff støtt rett kutt stopp stans")
OPENING = words("som at når dersom viss alle ingen der her dette er har")
ARTICLES = words("ein ei eit den det dei denne dette desse sin sitt sine alle fleire meir")
PARTICLES = words("ut opp ned inn fram")
#: "no longer"
#: words behind which a clause describes a noun ("den tid kommunen vil", "ved at staten tar inn")
DESCRIBING = words("som slik tid ved")
LONGER = words("lenger lengre lengur meir")
#: forms in -s that are no passives
DEPONENT = words("finst lukkast trengst møtast minnast undrast trivast synest")
#: wishing, without saying who
WISHING = words("ønskjer ynskjer")
#: endings of what one sets out to reach
REACHED = listed("mål målet måla målsetjinga ambisjonen nivået ut")
#: nouns that look like infinitives when a preposition follows
NOUNS = words("støtte hjelp krav ramme rekke grense leie")

#: what stands behind a noun and is no head
SELF = words("sjølv sjøl")
#: prepositions that are adverbs, particles or openers as often
NO_NOUN_AFTER = words("for som om etter over ut inn saman både")
#: endings of what speaks for an organisation
ORGANS = listed("møtet styret tinget gruppa laget utvalet kongressen konferansen")
#: adjectives between a preposition and its noun
ORDINALS = words("første fyrste andre siste neste høgaste")
#: what may stand between a verb and its preposition besides the adverbs ("arbeide internasjonalt mot")
WHEREABOUTS = words("internasjonalt nasjonalt lokalt regionalt globalt politisk")
#: prepositions that belong to a verb only right behind it ("byggje på", not "byggje ein skule på")
ADJACENT = words("på for mot av i med under")
#: verbs with "til" right behind them or not at all ("leggje til eit krav", not "leggje krafta attende til kommunen")
LAYING = words("leggje få")

#: verbs by which an issuer says what it wants; what it does, too, where documents glue it to a name
WILLS = listed("vil ønskjer ynskjer krev føreslår lovar meiner")
GLUED = listed("vil ønskjer ynskjer meiner skal må krev går føreslår")
#: what else an issuer says of itself again and again
STANDS = ("går inn for", "går imot", "er imot", "arbeider for", "jobbar for", "kjempar for", "seier (?:ja|nei) til")
#: beginnings of words for parties that are only told by where they stand
NO_PARTIES = listed("regjerings stortings opposisjons samarbeids støtte mot")
#: beginnings of words for the parties of a government, which speak as it does
COALITIONS = listed("regjeringsparti regjeringssamarbeid")
#: beginnings of words before the name of a party that make another body of it and no place: "Unge Venstre"
NO_PLACE = listed("ung svensk dansk britisk tysk")
#: small words within names
SMALL_WORDS = words("og i for av til på det den dei")

#: words that a list item opens with which can only be meant as a demand, and such as hint at one
SLOGANS = (
    *("nei til", "ja til", "slutt på", "stopp", "stans", "full stans", "full stopp", "fritt fram"),
    *("vekk med", "bort med", "ned med", "ut med", "ut av", "inn med", "fram med", "opp med", "la ", "lat "),
    *("forbod mot", "forby", "rett til", "null ", "ingen nye", "ingen fleire", "ikkje fleire", "ikkje meir"),
    *("aldri meir", "vern ", "varig vern", "full openheit", "betre ", "fleire ", "auka ", "gratis "),
)
WISHED = words(
    """
    ingen meir mindre færre lågare høgare raskare sterkare tryggare større enklare tettare strengare billegare
    hyppigare lengre lenger kortare utvida auka redusert reduserte styrkt styrkte styrka forbetra betra fri
    trygge trygg full fulle lik like
    tilstrekkeleg rettferdig rettferdige innføring avvikling fjerning oppretting etablering styrking utbygging
    oppgradering nedlegging oppheving vidareføring
    """
)
#: finite verbs and phrases of time by which an item tells how things are
TELLING = words(
    """
    er var har hadde vart fekk treng manglar opplever viser kostar utgjer finst bur slit omfattar tilsvarar ligg heiter
    kjem skuldast
    """
)
TODAY = ("i dag", "i fjor", "kvart år", "kvart einaste år", "kvar dag", "i årevis", "ifølgje")
#: finite verbs of what is given or comes to be
GETTING = words("blir vert får")
#: what a label, lead-in or heading is about whose list holds no promises: beginnings of words
FACTUAL = (
    *("handlingsliste", "gjeremål", "tidsplan", "framdriftsplan", "høyringsfråsegn", "høyringssvar", "innspel frå"),
    *("partia lovar", "lovar partia", "dette lovar", "alternativ", *(f"sak {n}" for n in range(1, 10))),
    *("bakgrunn", "fakta", "faktum", "årsak", "historikk", "historie", "situasjonen", "status", "statistikk"),
    *(
        "dette har vi",
        "dette har me",
        "slik er det",
        "vi har oppnådd",
        "fått til",
        "gjennomslag",
        "oppnådd",
        "resultat",
    ),
    *("kandidat", "kontakt", "innhald", "definisjon", "omgrep", "ordliste", "ordforklar", "kjelde", "referanse"),
    *("litteratur", "medlemmer", "deltakar", "til stades", "døme", "eksempel", "konsekvens", "visste du", "vedlegg"),
    *(
        "dagsorden",
        "saksliste",
        "møteprogram",
        "sentrale tal",
        "nøkkeltal",
        "tal og",
        "les meir",
        "forkorting",
        "utfordring",
        "problem",
        "trus",
        "vedtekt",
        "statutt",
        "reglement",
        "slik røystar du",
        "slik gjer du",
        "bli med",
        "meld deg",
    ),
    *("om oss",),
)

#: what one has or makes, and the nouns of what a list then holds: the first demand
HAVING = words("har stiller fremjar reiser")
DEMANDED = words("krav hovudkrav kampkrav")
PROPOSED = words("forslag framlegg tiltak løysingar løfte mål hovudmål prioriteringar kampsaker hjartesaker hovudsaker")

#: where what is to come about is put ("må på plass")
PLACES = words("plass bordet dagsordenen beina")
#: verbs of vowing, which one may also deny
VOWING = words("lovar lover garanterer")
#: what comes first ("Å verne kysten er vår viktigaste sak")
PRIORITY = words("sak hovudsak hjartesak kampsak fanesak prioritet prioritering oppgåve hovudoppgåve")
#: what an issuer gets that then does as it likes, and what it then may do
POWER = words(
    "makt makta fleirtal fleirtalet regjeringsmakt innverknad gjennomslag tillit avgjere bestemme styre styra"
)
#: who speaks for an issuer: ends of words behind "vår" and "våre"
SPOKESMEN = listed("representantar folkevalde stortingsgruppe stortingsgruppa gruppe politikarar ordførar kandidatar")
#: what one "får i" and then has to do
CHARGED = words("oppdrag oppgåve mandat")
#: proposing and setting out to, without saying who does
PROPOSING = words("føreslås foreslås føreslåast")
TAKING = words("takast tas")
CHARGING = words("får")
#: words by which others have settled what is done, or it is done time and again
SETTLED = (
    "i tråd med avtale",
    "i samsvar med avtale",
    "etter avtale",
    "ifølgje",
    "som avtalt",
    "som planlagt",
    "etter planen",
    "kvart år",
    "kvar månad",
    "kvar veke",
    "kvar dag",
    "i dag",
    "ofte",
    "for lite",
    "for mykje",
    "allereie",
    "alt no",
)
#: what stands before a date by which something is done
BY = words("innan seinast")
#: what comes first ("Det fyrste vi vil gjere, er å …")
FIRST = words("første fyrste viktigaste neste einaste beste")
