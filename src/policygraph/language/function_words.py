"""The words that hold a Norwegian sentence together: never the noun that a phrase is about.

Closed classes after Norsk referansegrammatikk (prepositions, conjunctions, subjunctions, pronouns, determiners, modal
and light verbs, sentence adverbs), both written standards together, since a wrong standard is no harm here.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PREPOSITIONS = _words(
    """av på i til for fra frå med uten utan om ved under over mellom mot etter før gjennom innen innan innenfor
    innanfor utenfor utanfor blant hos ifølge ifølgje langs rundt omkring mens medan ut inn opp ned nede oppe bak foran
    framfor fremfor overfor ovenfor vedrørende vedrørande per pr samt inkludert unntatt"""
)
CONJUNCTIONS = _words(
    """og eller men at som der hvor kor når da då dersom hvis viss om fordi slik så siden sidan enn både samt heller
    hverken verken enten anten men for"""
)
PRONOUNS = _words(
    """jeg eg du han hun ho den det dei de vi oss me dere dykk man en ein ei et eit seg hans hennes hennar deres deira
    sin si sitt sine vår vårt våre min mitt mine denne dette disse desse alle alt all noe noko noen nokre nokon hver
    kvar hvert kvart hele heile begge selv sjølv ingen ikkje ikke hva kva hvilke kva slike slikt slik annet andre anna
    annan mange flere fleire mer meir mest flest færre mindre minst"""
)
VERBS = _words(
    """er var vere være vore vært blir vart bli blitt blei ble vart har hadde ha hatt skal skulle vil ville kan kunne må
    måtte bør burde får fikk få fått gjør gjer gjøre gjere gir gjev gi gje gå går kommer kjem komme kome"""
)
ADVERBS = _words(
    """også òg ogso bare berre nå no her der ikke ikkje alltid aldri allerede allereie fortsatt framleis årlig årleg
    samlet samla totalt herunder herav videre vidare hjemme heime"""
)
FUNCTION_WORDS = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | VERBS | ADVERBS
