"""Nynorsk: words that tell it from its neighbours, abbreviations, months, and words that leave a sentence open."""

from __future__ import annotations

from policygraph.language.lists import words

#: frequent words that bokmål does not write so
TELLING = words(
    """
    ikkje eg me de dykk kor kva kven korleis kvifor kvar kvart ein ei eit noko nokon nokre mykje meir frå vere
    vera vore gjere gjera gjer gjort gje gjev gjeve gir kjem kome sjå ser seie seier berre sjølv eigen eigne
    eige òg då no dei deira desse dette ho hennar medan mellom enno slik utan etter enn einaste fleire mange
    fyrst først både gjennom kvarandre same norske noregs noreg auka auke betre sikra moglegheiter moglegheit
    rettar følgje veke veker månad åra borna samstundes utanfor inn ut opp ned hjelpe hjelpa vedta utvikling
    arbeidet leggje byggje styrkje høve verksemd nasjonalt offentlege offentleg kommunane nødvendig tilbod
    tilhøve løyve løn løns skule skular skulen heile heilt blir vart vert verte verta kjelde saman heim
    tenester tenesta born ungdomar meiner difor ynskjer
    """
)
#: abbreviations that a capital or a number may follow within the sentence (without their last full stop)
ABBREVIATIONS = words(
    """
    m.a d.v.s dvs t.d jf nr kl ca kap pkt evt ev
    """
)
MONTH_ORDER = tuple("januar februar mars april mai juni juli august september oktober november desember".split())  # noqa: SIM905
MONTHS = frozenset(MONTH_ORDER)
#: words that join a suspended compound to its second half ("grunn- og vidaregåande")
COORDINATORS = frozenset({"og", "eller", "samt", "som", "men", "til"})
#: words that neither a heading nor an item ends with
OPEN = words(
    """
    og eller men samt at å som ein eit ei vår sin sine både er har skal vil kan må bør blir vart vert var
    dersom viss fordi anten
    """
)
#: words that a full line may end with but rarely a paragraph
LEANING = OPEN | words(
    """
    vere vera ha i på av til for frå med ved om mot under over gjennom etter før mellom blant utan innan enn den
    det dei vårt våre sitt deira når der kor slik
    """
)
#: words that many sentences begin with and no name
STARTERS = words(
    """
    vi me eg du det den dei dette desse slik når viss dersom for men og difor derfor samstundes alle mange fleire nokon
    ingen vårt våre vår kva kven korleis ein eit då der her no både gjennom etter over under med på i av til frå ved
    """
)
#: words by which a line says more of what stands before it
REFERRING = frozenset({"dette", "slik", "dermed", "difor", "derfor", "såleis"})
#: endings by which a noun shows that it is no name
NOUN_ENDINGS = words("en et a ane ar er ene s")
#: words before the name of who made a picture, or the document, with a colon
CREDITS = words(
    """
    foto fotograf bilete illustrasjon arkivfoto kjelde framsidefoto omslagsfoto omslag trykk opplag
    design layout adresse besøksadresse postadresse utgjevar redaksjon
    """
)
#: what lines of an imprint begin with
IMPRINT = frozenset({"isbn", "issn", "utgjeve av", "grafisk form", "grafisk design", "grafisk utforming"})
#: words that a lead-in without a colon ends with ("Eksempelpartiet vil")
LEAD_IN_ENDS = frozenset({"vil", "skal", "må", "bør", "at", "å", "for", "ved", "om"})
#: words that may stand behind them, and ends of lines that open a list where it follows at once
LEAD_IN_TAILS = frozenset({"difor", "også", "òg", "no", "særleg", "spesielt", "mellom", "anna", "først", "dessutan"})
LEAD_IN_PHRASES = (
    *(" ønskjer", " ynskjer", " krev", " føreslår", " foreslår", " lovar", " ber", " garanterer", " programfestar"),
    *(" går til val på", " vil ha", " seier ja til", " seier nei til", " har som mål", " er imot", " tek sikte på"),
)
#: words that precede the day on which a document was adopted
ADOPTED = frozenset({"vedteke", "vedtatt", "vedtekne", "godkjend"})
#: words by which a clause promises or demands, so that it is no heading
PROMISES = frozenset({"vil", "skal", "må", "bør", "ønskjer", "krev", "gjer", "føreslår"})
#: words before the number of a part of a document, the widest first
PARTS = ("del", "kapittel", "kap", "tema", "punkt", "bolk", "avsnitt")
#: words before the day on which a page was published, or changed
PUBLISHED = frozenset({"publisert", "oppdatert", "sist oppdatert", "sist endra"})
#: labels of boxes with facts beside the text, and of what a site has around it
BOXES = frozenset(
    {"fakta", "faktaboks", "visste du", "visste du at"}
    | {"les også", "les meir", "sjå også", "relaterte saker", "relatert innhald", "emneord"}
    | {"del artikkelen", "del denne saka", "hopp til innhald", "meld deg på nyheitsbrev"}
)
#: words that stand above the names of those who sign, or of whom to ask
CLOSINGS = frozenset(
    {"med helsing", "helsing", "med venleg helsing", "venleg helsing", "beste helsing", "for meir informasjon"}
    | {"for spørsmål", "pressekontakt", "kontaktperson", "kontaktpersonar", "kontakt"}
)
#: what the names of the offices of a signer end with
OFFICES = frozenset({"leiar", "sekretær", "ordførar", "president", "talsperson", "talskvinne", "talsmann", "kandidat"})
#: words before the numbers of lines in a margin
LINES = frozenset({"linje", "line"})
#: headings of a table of contents
CONTENTS = frozenset({"innhald", "innhaldsliste", "innhaldsoversikt"})
