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
    """
)
#: abbreviations that a capital or a number may follow within the sentence (without their last full stop)
ABBREVIATIONS = words(
    """
    adm adr avd avs bl.a bla ca d.v.s dir dr dvs ekskl eks evt f f.eks feks forf fung gj.sn hhv iht inkl innst int
    jf jfr kap kfr kgl kl kr m.a.o maks med.dir meld min.nr nestl nr o.b ot.prp pga p.g.a p.t pkt prof prop prp ref
    rep res s.k st st.meld st.prp stk str t.d tidl tlf u.a vedk vedl vedr vs
    """
)
MONTH_ORDER = tuple("januar februar mars april mai juni juli august september oktober november desember".split())  # noqa: SIM905
MONTHS = frozenset(MONTH_ORDER)
#: words that join a suspended compound to its second half ("barne- og ungdomsvern")
COORDINATORS = frozenset({"og", "eller", "samt", "som", "men", "til"})
#: words that no line of text, heading or sentence ends with
OPEN = words(
    """
    og eller men som at å i på av til for fra med ved om mot under over gjennom etter før mellom blant uten
    innen enn den det de en et ei vårt våre vår sin sitt sine deres slik dersom hvis når fordi der hvor samt
    både er har skal vil kan må bør blir ble var være ha
    """
)
#: words that a lead-in without a colon ends with ("Eksempelpartiet vil")
LEAD_IN_ENDS = frozenset({"vil", "skal", "må", "bør", "at", "å", "for", "ved", "om"})
#: words that precede the day on which a document was adopted
ADOPTED = frozenset({"vedtatt", "godkjent"})
#: words before the number of a part of a document, the widest first
PARTS = ("del", "kapittel", "kap", "tema", "punkt", "bolk", "avsnitt")
#: headings of a table of contents
CONTENTS = frozenset({"innhold", "innholdsfortegnelse", "innholdsliste"})
