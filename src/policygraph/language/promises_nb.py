"""Bokmål words that show whether a sentence, item or lead-in promises, how it binds, and who is bound."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: verbs after which a clause may stand without "at" ("vi mener det må innføres")
OPINION = words("mener krever ønsker vil foreslår tror sier synes vet")
#: last words of a lead-in that leave the promise to the items, and how they bind
OPEN_ENDS = {
    "vil": "will",
    "ville": "will",
    "skal": "will",
    "ønsker": "will",
    "foreslår": "will",
    "lover": "will",
    "må": "must",
    "bør": "must",
    "krever": "demand",
    "sier": "will",
    "programfester": "will",
}
#: verbs that ask somebody else to do something
ASKING = words("ber")
#: verbs of the above that bind nobody but who says them
SAID = words("sier ønsker foreslår lover krever")
#: subjects that will nothing: what they "vil" is foretold
NOBODY = words("dette det slike slik")
#: words that may stand last, after the verb that binds
TRAILING = words("å at for blant annet derfor også inn følgende om nå særlig spesielt først dessuten")
#: how a heading ends that leaves what is demanded to the list below it
DEMANDING = ("krever", "krever at", "vil", "vil at")
#: commitments to be against what the list names
REFUSING = ("sier nei", "sier klart nei", "er imot", "er mot", "avviser", "motsetter", "går mot", "går imot")

#: what is in force where something is so "after" it, and words before it
LAWS = listed("loven lova lovverket lovgivningen forskriften forskrifta regelverket reglene")
IN_FORCE = words("gjeldende dagens")
ACCORDING_TO = words("etter ifølge")
#: words before who or what says so, where they stand behind what is said
CITING = words("ifølge jf jfr jf. jfr.")
#: verbs of saying that stand behind what was said
QUOTING = words("sa sier skriver mente uttalte uttaler forteller")
#: "er for" these means "too", or a time
NOT_FOR = words("få små lite mye tiden tida")
#: what people have to put up with, where the sentence says how many, how often, how far or how long
MANY = words("mange noen enkelte somme")
OFTEN = words("støtt ofte altfor")
FAR = words("langt lenge lengre månedsvis årevis timevis mange flere over")
HARDSHIPS = words("kjøre reise vente pendle gå stå ligge sitte")
#: what one puts up with, whoever it is, and words before what some still or nevertheless have to do
COPING = (
    *("klare oss med", "klare seg med", "nøye oss med", "nøye seg med", "finne oss i", "finne seg i"),
    *("ta til takke med", "tåle at", "leve med at"),
)
STILL = words("likevel fortsatt fremdeles ennå enda dermed derimot samtidig ofte nå")
SOME = words("en ei et mange noen enkelte")

#: endings of words for what a thing is for
PURPOSES = listed("formål formålet hensikten")
OUR = words("vår vårt våre partiets")
#: finite verbs that with "mot" say no, where "kjemper mot" says what one does
OPPOSING = words("er går stemmer stiller setter")
#: what a party goes to the polls on and promises nothing by saying so
PROGRAMMES = listed("program programmet plattform plattforma plattformen politikk liste")

#: adverbs that may not stand before the noun phrase that is a promise
NOT_BEFORE = words("fortsatt fremdeles mer bedre ikke raskere tettere hardere mest minst")
#: nothing of what is named ("ingen nye avgifter", "nei til")
NONE_OF = words("ingen null nei ikke stopp slutt stans")

#: adjectives that look like imperatives, nouns that do so before a preposition, and what opens a clause
ADJECTIVES = words("trygg tett lett klar lik jevn rett varm fast fri dyp tøff full ren frisk sunn")
ACTS = words("arbeid hjelp kamp bruk kjøp lån mål svar test kurs vern straff støtt rett kutt stopp stans")
OPENING = words("som at når hvis dersom alle ingen der her dette er har")
ARTICLES = words("en et ei den det de denne dette disse sin sitt sine alle flere mer")
PARTICLES = words("ut opp ned inn fram frem")
#: "no longer"
#: words behind which a clause describes a noun ("den tid kommunen vil", "ved at staten tar inn")
DESCRIBING = words("som slik tid ved")
LONGER = words("lenger lengre mer")
#: forms in -s that are no passives
DEPONENT = words("finnes synes lykkes trengs trenges møtes minnes undres trives behøves fins")
#: wishing, without saying who
WISHING = words("ønsker")
#: endings of what one sets out to reach
REACHED = listed("mål målet målene måla målsettingen ambisjonen nivået ut")
#: nouns that look like infinitives when a preposition follows
NOUNS = words("støtte hjelp krav ramme rekke grense leie")

#: what stands behind a noun and is no head
SELF = words("selv sjøl")
#: prepositions that are adverbs, particles or openers as often
NO_NOUN_AFTER = words("for som om etter over ut inn sammen både")
#: endings of what speaks for an organisation
ORGANS = listed("møtet styret tinget gruppa gruppen laget utvalget kongressen konferansen")
#: adjectives between a preposition and its noun
ORDINALS = words("første andre siste neste høyeste")
#: what may stand between a verb and its preposition besides the adverbs ("arbeide internasjonalt mot")
WHEREABOUTS = words("internasjonalt nasjonalt lokalt regionalt globalt politisk")
#: prepositions that belong to a verb only right behind it ("bygge på", not "bygge en skole på")
ADJACENT = words("på for mot av i med under")
#: verbs with "til" right behind them or not at all ("legge til et krav", not "legge kraften tilbake til kommunen")
LAYING = words("legge få")

#: verbs by which an issuer says what it wants; what it does, too, where documents glue it to a name
WILLS = listed("vil ønsker krever foreslår lover mener")
GLUED = listed("vil ønsker mener skal må krever går foreslår")
#: what else an issuer says of itself again and again
STANDS = ("går inn for", "går imot", "er imot", "arbeider for", "jobber for", "kjemper for", "sier (?:ja|nei) til")
#: beginnings of words for parties that are only told by where they stand
NO_PARTIES = listed("regjerings stortings opposisjons samarbeids støtte mot")
#: beginnings of words for the parties of a government, which speak as it does
COALITIONS = listed("regjeringsparti regjeringssamarbeid")
#: beginnings of words before the name of a party that make another body of it and no place: "Unge Venstre"
NO_PLACE = listed("ung svensk dansk britisk tysk")
#: small words within names
SMALL_WORDS = words("og i for av til på de det den")

#: words that a list item opens with which can only be meant as a demand, and such as hint at one
SLOGANS = (
    *("nei til", "ja til", "slutt på", "stopp", "stans", "full stans", "full stopp", "fritt fram", "fritt frem"),
    *("vekk med", "bort med", "ned med", "ut med", "ut av", "inn med", "fram med", "frem med", "opp med", "la "),
    *("forbud mot", "forby", "rett til", "null ", "ingen nye", "ingen flere", "ikke flere", "ikke mer", "aldri mer"),
    *("vern ", "varig vern", "full åpenhet", "full offentlighet", "bedre ", "flere ", "økt ", "gratis "),
)
WISHED = words(
    """
    ingen mer mindre færre lavere høyere raskere sterkere tryggere større enklere tettere strengere billigere hyppigere
    lengre kortere utvidet økte redusert redusert reduserte styrket forbedret fri trygge trygg full fulle lik like
    tilstrekkelig tilstrekkelige rettferdig rettferdige utvidede innføring avvikling fjerning opprettelse etablering
    styrking utbygging oppgradering nedleggelse oppheving videreføring
    """
)
#: finite verbs and phrases of time by which an item tells how things are
TELLING = words(
    """
    er var har hadde ble blei fikk trenger mangler opplever viser koster utgjør finnes bor sliter består omfatter
    tilsvarer ligger heter kommer skyldes
    """
)
TODAY = ("i dag", "i fjor", "hvert år", "hvert eneste år", "hver dag", "i årevis", "ifølge")
#: finite verbs of what is given or comes to be
GETTING = words("blir får gis")
#: what a label, lead-in or heading is about whose list holds no promises: beginnings of words
FACTUAL = (
    *("bakgrunn", "fakta", "faktum", "årsak", "historikk", "historie", "situasjonen", "status", "statistikk"),
    *("dette har vi", "slik er det", "vi har oppnådd", "fått til", "gjennomslag", "oppnådd", "resultater"),
    *("kandidat", "kontakt", "innhold", "definisjon", "begrep", "ordliste", "ordforklar", "kilde", "kjelde"),
    *("handlingsliste", "gjøremål", "tidsplan", "fremdriftsplan", "framdriftsplan", "høringsuttalelse", "høringssvar"),
    *(
        "innspill fra",
        "partiene lover",
        "lover partiene",
        "dette lover",
        "alternativ",
        *(f"sak {n}" for n in range(1, 10)),
    ),
    *("referanse", "litteratur", "medlemmer", "deltaker", "til stede", "eksempel", "eksempler", "konsekvens"),
    *("visste du", "vedlegg", "dagsorden", "saksliste", "møteprogram", "sentrale tall", "nøkkeltall", "tall og"),
    *(
        "les mer",
        "forkortelse",
        "utfordring",
        "problem",
        "trus",
        "vedtekt",
        "statutt",
        "reglement",
        "slik stemmer du",
        "slik gjør du",
        "bli med",
        "meld deg",
        "styret består",
        "om oss",
    ),
)

#: what one has or makes, and the nouns of what a list then holds: the first demand
HAVING = words("har stiller fremmer reiser")
DEMANDED = words("krav hovedkrav kampkrav")
PROPOSED = words("forslag tiltak løsninger løfter mål hovedmål prioriteringer kampsaker hjertesaker hovedsaker saker")

#: where what is to come about is put ("må på plass")
PLACES = words("plass bordet dagsordenen beina bena")
#: verbs of vowing, which one may also deny
VOWING = words("lover garanterer")
#: what comes first ("Å verne kysten er vår viktigste sak")
PRIORITY = words("sak hovedsak hjertesak kampsak fanesak prioritet prioritering oppgave hovedoppgave")
#: what an issuer gets that then does as it likes, and what it then may do
POWER = words(
    "makt makta makten flertall flertallet regjeringsmakt innflytelse gjennomslag tillit avgjøre bestemme styre"
)
#: who speaks for an issuer: ends of words behind "vår" and "våre"
SPOKESMEN = listed("representanter folkevalgte stortingsgruppe stortingsgruppen gruppe politikere ordfører kandidater")
#: what one "får i" and then has to do
CHARGED = words("oppdrag oppgave mandat")
#: proposing and setting out to, without saying who does
PROPOSING = words("foreslås")
TAKING = words("tas")
CHARGING = words("får gis")
#: words by which others have settled what is done, or it is done time and again
SETTLED = (
    "i tråd med avtale",
    "i henhold til",
    "etter avtale",
    "ifølge",
    "som avtalt",
    "som planlagt",
    "etter planen",
    "hvert år",
    "hver måned",
    "hver uke",
    "hver dag",
    "årlig rapport",
    "i dag",
    "ofte",
    "for lite",
    "for mye",
    "allerede",
)
#: what stands before a date by which something is done
BY = words("innen senest")
#: what comes first ("Det første vi vil gjøre, er å …")
FIRST = words("første viktigste neste eneste beste")
