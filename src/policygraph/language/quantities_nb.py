"""Bokmål words around a number that tell whether it is an amount, of what, and in which direction; small patterns."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: numerals that nearly always are articles, and those that never are
ARTICLES = words("en ei et")
STRESSED = words("én ett")
#: "ingen skal vente mer enn 30 dager" is a limit from above
NEGATION = listed("ingen ingenting ikke aldri")
#: a limit before a number shows that it is no year
LIMIT = listed(r"minst minimum maks\w* inntil opptil over under")
#: adjectives between a number and its unit, and the endings of more of them
ADJECTIVES = listed("nye? flere ekstra ulike hele store små faste andre første neste")
ADJECTIVE_ENDINGS = listed("ige ske nde erte ale ive ære ende ete ede lte")
#: determiners that count, and yet may stand before what is counted: "tre flere lærere"
MANY = words("flere andre")
GROWING = (r"øk\w*", r"styrk\w*", r"utvid\w*", "hev(?:e|er|a|et)", r"forleng\w*", r"oppgrader\w*", r"trapp\w* opp")
SHRINKING = (r"reduser\w*", r"kutt\w*", r"senk\w*", r"minsk\w*", r"trapp\w* ned", r"fork?ort\w*", r"halver\w*")
#: words before a number that only tells which one
NUMBERING = listed(
    r"nr\.? nummer rv\.? fv\.? riksve[ig] fylkesve[ig] europave[ig] nivå trinn trinna trinnene klasse kategori del "
    r"artikkel art\. kapittel kap\.? punkt pkt\.? \w*resolusjon fase side s\. tabell versjon ledd §+ paragraf type "
    r"gruppe grad reform st\. prop\. ot\.prp\. kl\.? klokka klokken steg sone helg uke konvensjon"
)
#: a comma and such a word between two numbers give them one unit
LIMITED = listed("maksimalt maks høyst minst helst")
#: units of time before a number that only tells which one ("fra dag 1"), and words before one that tells how it stands
TIMES = listed("dag år måned døgn")
ONLY = listed("bare kun")
#: words before a number that names no amount: nobody knows how many; a time of day; the past; a rhythm
VAGUE = ("flere", "noen", "mange", "et par", "hundrevis", "tusenvis")
CLOCK = (r"kl\.?", "klokka", "klokken", "fra klokka")
PAST = ("siste", "gjennom", r"i\s+snart", r"for\s+over")
EVERY = listed("hver hvert")
#: behind a number that tells of the past
AGO = ("siden",)
#: words before a number that points back to what was named
POINTING = listed("de disse begge alle")
#: "15 år eller mer"
OR_MORE = listed("mer over eldre flere oppover")
#: from which end a range or change starts
FROM = ("fra",)
#: "med om lag 20 prosent"
ABOUT = (r"om\s*lag", r"ca\.?", "rundt")
#: the beginning of a unit of which there are to be more, or fewer
ADDED = listed("flere nye ekstra")
FEWER = ("færre",)
#: units that there may be a half of
HALVED = listed(r"år\b time\b måned\b prosent\b G\b")
#: "tre eller flere kommuner"
MORE_OF = listed("flere færre mer mindre")
#: before "one" and a unit that show it to be an amount: "ikke lenger enn en uke"
MORE_THAN = listed("enn utover maks maksimalt høyst inntil opptil")
#: before an age whose unit is left out: "før fylte 62"
AGED = listed("fylte fylt")
