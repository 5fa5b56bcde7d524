"""The words that hold a Norwegian sentence together: never the noun that a phrase is about.

The closed classes of :mod:`clause_words` with the pronouns, auxiliaries and particles that clauses do not ask for
(Norsk referansegrammatikk); both written standards together, since a wrong standard is no harm here.
"""

from __future__ import annotations

from policygraph.language import clause_words
from policygraph.language.lists import words

#: prepositions, and the particles and linking words that stand in their place
PREPOSITIONS = clause_words.PREPOSITIONS - {"som", "gitt", "både"} | words(
    "ned nede opp oppe pr inkludert unntatt mens medan"
)
PRONOUNS = words(
    "oss dere dykk seg hans hennes hennar deres deira min mitt mine all alt annan begge selv sjølv hva kva hvilke slik"
    " slike slikt flest færre mindre hvor kor"
)
LINKS = words("at som når da då dersom hvis viss om fordi så enn både enten anten verken hverken")
AUXILIARIES = words(
    "er var vart vere være vore vært blir bli blitt blei ble har hadde ha hatt får fikk få fått gjør gjer gjøre gjere"
    " gir gjev gi gje gå går kommer kjem komme kome"
)
PARTICLES = words("òg også ogso bare berre allerede allereie samlet samla totalt herav hjemme heime")
FUNCTION_WORDS = (
    PREPOSITIONS
    | clause_words.COORDINATORS
    | clause_words.DETERMINERS
    | clause_words.NOMINATIVE
    | clause_words.ADVERBS
    | frozenset(clause_words.MODALS)
    | PRONOUNS
    | LINKS
    | AUXILIARIES
    | PARTICLES
)
