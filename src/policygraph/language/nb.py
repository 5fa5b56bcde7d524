"""Bokmål: words that tell it from its neighbours, abbreviations, months, and words that leave a sentence open."""

from __future__ import annotations

from policygraph.language.lists import words

#: frequent words that nynorsk does not write so
TELLING = words(
    """
    ikke jeg dere hvor hva hvem hvordan hvorfor hvilke hvilken hver en et ett noe noen mye mer fra være vært
    gjøre gjør gjort gi gir gitt få kommer se ser si sier bare selv egen egne eget også da nå de dem deres
    disse dette hun hennes mens mellom ennå slik uten etter enn eneste flere mange først både gjennom
    hverandre samme norsk norske norges norge arbeidet økte økt øke bedre sikre muligheter mulighet
    rettigheter følge uke uker måned år årene barna samtidig utenfor inn ut opp ned hjelpe vedta utvikling
    mener ønsker styrke skole skolen
    """
)
#: abbreviations that a capital or a number may follow within the sentence (without their last full stop)
ABBREVIATIONS = words(
    """
    adm adr avd avs bl.a bla bnr ca d.v.s dir dr dvs ekskl eks evt f f.eks feks forf fung gj.sn hhv iht inkl innst int
    jf jfr kap kfr kgl kl kr m.a.o maks med.dir meld min.nr nestl nr o.b ot.prp pga p.g.a rv fv gnr p.t pkt prof prop
    prp ref rep res s.k st st.meld st.prp stk str t.d tidl tlf u.a vedk vedl vedr vs
    """
)
MONTH_ORDER = tuple("januar februar mars april mai juni juli august september oktober november desember".split())  # noqa: SIM905
MONTHS = frozenset(MONTH_ORDER)
#: words that join a suspended compound to its second half ("barne- og ungdomsvern")
COORDINATORS = frozenset({"og", "eller", "samt", "som", "men", "til"})
#: words that neither a heading nor an item ends with
OPEN = words(
    """
    og eller men samt at å som en et ei vår sin sine både er har skal vil kan må bør blir ble var dersom hvis fordi
    enten
    """
)
#: words that a full line may end with but rarely a paragraph
LEANING = OPEN | words(
    """
    være ha i på av til for fra med ved om mot under over gjennom etter før mellom blant uten innen enn den det de vårt
    våre sitt deres når der hvor slik
    """
)
#: words that many sentences begin with and no name
STARTERS = words(
    """
    vi jeg du det den de dette disse slik når hvis dersom for men og derfor samtidig alle mange flere noen ingen vårt
    våre vår hva hvem hvordan en et da der her nå både gjennom etter over under med på i av til fra ved selv også ikke
    """
)
#: words by which a line says more of what stands before it
REFERRING = frozenset({"dette", "slik", "dermed", "derfor", "således"})
#: endings by which a noun shows that it is no name
NOUN_ENDINGS = words("en et a ene er s ens ets")
#: words before the name of who made a picture, or the document, with a colon
CREDITS = words(
    """
    foto fotograf bilde illustrasjon arkivfoto kilde forsidefoto omslagsfoto omslag trykk opplag design
    layout adresse besøksadresse postadresse utgiver redaksjon
    """
)
#: what lines of an imprint begin with
IMPRINT = frozenset({"isbn", "issn", "utgitt av", "grafisk form", "grafisk design", "grafisk utforming"})
#: words that a lead-in without a colon ends with ("Eksempelpartiet vil")
LEAD_IN_ENDS = frozenset({"vil", "skal", "må", "bør", "at", "å", "for", "ved", "om"})
#: words that may stand behind them, and ends of lines that open a list where it follows at once
LEAD_IN_TAILS = frozenset({"derfor", "også", "nå", "særlig", "spesielt", "blant", "annet", "først", "dessuten"})
LEAD_IN_PHRASES = (
    *(" ønsker", " krever", " foreslår", " lover", " ber", " garanterer", " programfester", " går til valg på"),
    *(" vil ha", " sier ja til", " sier nei til", " sier klart nei til", " har som mål", " er imot", " tar sikte på"),
)
#: words that precede the day on which a document was adopted
ADOPTED = frozenset({"vedtatt", "godkjent"})
#: words by which a clause promises or demands, so that it is no heading
PROMISES = frozenset({"vil", "skal", "må", "bør", "ønsker", "krever", "foreslår"})
#: words before the number of a part of a document, the widest first
PARTS = ("del", "kapittel", "kap", "tema", "punkt", "bolk", "avsnitt")
#: words before the day on which a page was published, or changed
PUBLISHED = frozenset({"publisert", "oppdatert", "sist oppdatert", "sist endret"})
#: labels of boxes with facts beside the text, and of what a site has around it
BOXES = frozenset(
    {"fakta", "faktaboks", "visste du", "visste du at"}
    | {"les også", "les mer", "se også", "relaterte saker", "relatert innhold", "emneord"}
    | {"del artikkelen", "del denne saken", "hopp til innhold", "meld deg på nyhetsbrev"}
)
#: words that stand above the names of those who sign, or of whom to ask
CLOSINGS = frozenset(
    {"med hilsen", "hilsen", "med vennlig hilsen", "vennlig hilsen", "beste hilsen", "mvh", "for mer informasjon"}
    | {"for spørsmål", "ytterligere informasjon", "pressekontakt", "kontaktperson", "kontaktpersoner", "kontakt"}
)
#: what the names of the offices of a signer end with
OFFICES = frozenset({"leder", "sekretær", "ordfører", "president", "talsperson", "talskvinne", "talsmann", "kandidat"})
#: words before the numbers of lines in a margin
LINES = frozenset({"linje"})
#: headings of a table of contents
CONTENTS = frozenset({"innhold", "innholdsfortegnelse", "innholdsliste"})
