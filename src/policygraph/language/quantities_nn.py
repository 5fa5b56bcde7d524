"""Nynorsk words around a number that tell whether it is an amount, of what, and in which direction; small patterns."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: numerals that nearly always are articles, and those that never are
ARTICLES = words("ein ei eit")
STRESSED = words("éin éi eitt")
#: "ingen skal vente meir enn 30 dagar" is a limit from above
NEGATION = listed("ingen ingenting ikkje aldri")
#: a limit before a number shows that it is no year
LIMIT = listed(r"minst minimum maks\w* inntil opptil over under")
#: adjectives between a number and its unit, and the endings of more of them
ADJECTIVES = listed("nye? fleire ekstra ulike heile store små faste andre første fyrste neste")
ADJECTIVE_ENDINGS = listed("ige lege ske nde erte ale ive ære ane ete lte")
#: determiners that count, and yet may stand before what is counted: "tre fleire lærarar"
MANY = words("fleire andre")
GROWING = (r"auk\w*", r"styrk\w*", r"utvid\w*", "hev(?:e|er|a)", r"forleng\w*", r"oppgrader\w*", r"trapp\w* opp")
SHRINKING = (r"reduser\w*", r"kutt\w*", r"senk\w*", r"minsk\w*", r"trapp\w* ned", r"fork?ort\w*", r"halver\w*")
#: words before a number that only tells which one
NUMBERING = listed(
    r"nr\.? nummer rv\.? fv\.? riksve[ig] fylkesve[ig] europave[ig] nivå trinn trinna klasse kategori del artikkel "
    r"art\. kapittel kap\.? punkt pkt\.? \w*resolusjon fase side s\. tabell versjon ledd §+ paragraf type gruppe grad "
    r"reform st\. prop\. ot\.prp\. kl\.? klokka steg sone helg veke konvensjon"
)
#: a comma and such a word between two numbers give them one unit
LIMITED = listed("maksimalt maks høgst minst helst")
#: units of time before a number that only tells which one ("fra dag 1"), and words before one that tells how it stands
TIMES = listed("dag år månad døgn")
ONLY = ("berre",)
#: words before a number that names no amount: nobody knows how many; a time of day; the past; a rhythm
VAGUE = ("fleire", "nokre", "mange", "eit par", "hundrevis", "tusenvis")
CLOCK = (r"kl\.?", "klokka", "frå klokka")
PAST = ("siste", "seinaste", "gjennom", r"i\s+snart", r"for\s+over")
EVERY = listed("kvar kvart")
#: behind a number that tells of the past
AGO = ("sidan",)
#: words before a number that points back to what was named
POINTING = listed("dei desse begge alle")
#: "15 år eller meir"
OR_MORE = listed("meir over eldre fleire oppover")
#: from which end a range or change starts
FROM = ("frå",)
#: "med om lag 20 prosent"
ABOUT = (r"om\s*lag", r"ca\.?", "rundt")
#: the beginning of a unit of which there are to be more, or fewer
ADDED = listed("fleire nye ekstra")
FEWER = ("færre",)
#: units that there may be a half of
HALVED = listed(r"år\b time\b månad\b prosent\b G\b")
#: "tre eller fleire kommunar"
MORE_OF = listed("fleire færre meir mindre")
#: before "one" and a unit that show it to be an amount: "ikkje lenger enn ein veke"
MORE_THAN = listed("enn utover maks maksimalt høgst inntil opptil")
#: before an age whose unit is left out: "før fylte 62"
AGED = listed("fylte fylt")
