"""Infinitives that open the items of a list ("Styrke …", "Innføre …"), where no bullet says that it is one.

A Norwegian sentence of prose does not open with a bare infinitive; what does is an item, a heading or an aside. The
verbs are those that such items open with; compounds and nynorsk endings follow by their shape.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policygraph.language.lists import words

#: verbs that open items, and those that nynorsk has of its own; a prefix or "-isere" makes more of them
_NB = words(
    """
    akseptere analysere anbefale anerkjenne ansette anskaffe anvende arbeide avgrense avhjelpe avklare avlaste
    avskaffe avslutte avtale avvente avvikle avvise balansere basere be bedre begrense begynne behandle beholde
    bekjempe bekoste belønne bemanne benytte beregne beskatte beskytte bestemme besørge betale bevare bevilge
    bidra binde bistå bli blokkere bosette bremse bringe bruke bryte budsjettere bygge bytte bære danne dekke
    dele delta demme dempe desentralisere differensiere doble dra drive drøfte dyrke effektivisere eie
    ekspandere elektrifisere endre engasjere erstatte etablere evaluere fare fase fastholde fastsette finansiere
    finne fjerne flytte fokusere forandre forankre forberede forby fordele fordoble fordømme forebygge forene
    forenkle foreslå forhandle forhindre forkorte forlenge fornye forplikte forsikre forske forsterke forsvare
    forsyne fortsette forvalte frata fravike frede fremme frigi frita fullføre fylle få følge føre garantere gi
    gjennomføre gjennomgå gjenoppta gjenåpne gjøre godkjenne godta grave gripe gå ha halvere handle hegne hente
    heve hindre hjelpe holde honorere håndheve håndtere høste høyne igangsette implementere imøtekomme informere
    initiere inkludere innarbeide innfri inngå innhente innlemme innrette innskrenke innvilge inspirere
    integrere intensivere investere invitere involvere ivareta iverksette jakte jevne jobbe justere kalle
    kartlegge kaste kjempe kjøpe knytte koble kombinere komme kompensere konsentrere kontrollere koordinere
    korrigere korte kreve kutte kvalitetssikre kvitte kåre la lage lede legge lempe lete leve levere
    likebehandle likestille love lovfeste lukke lytte lære løfte løse løsrive mane markere merke minimere minske
    mobilisere modernisere motarbeide motivere motsette motta motvirke muliggjøre måle møte nedlegge nekte
    normalisere nå nøytralisere omstille opparbeide oppdatere oppfordre oppfylle oppgradere oppheve oppleve
    oppmuntre oppnevne oppnå opprette opprettholde oppspore oppstå ordne organisere overføre overta overvåke
    peke planlegge plante prioritere produsere profesjonalisere prøve pålegge påse påskynde ratifisere redde
    redusere reetablere reforhandle reformere regulere rehabilitere reise rekruttere rendyrke rense
    respektere restaurere rette reversere revidere revurdere rive ruste rydde råde samarbeide samle samordne
    sanere satse se selge sende senke sette si sidestille sikre sikte skaffe skape skille skjerme skjerpe
    skrinlegge slanke slippe slå snakke snu spare spille splitte spre springe stanse starte stemme stenge stille
    stimulere stoppe straffe strebe strukturere styre styrke stå støtte subsidiere supplere synke synliggjøre
    søke sørge ta tenke tette tilbakeføre tilbakekalle tilby tildele tilføre tillate tilpasse
    tilrettelegge tilse tilstrebe tolke trappe trekke trene trygge tydeliggjøre underlegge understreke
    understøtte undersøke unngå utarbeide utbedre utbygge utdanne utelukke utfase utfordre utforme utforske
    utjevne utlyse utnevne utnytte utpeke utrede utrydde utstyre utvide utvikle utøve vareta vedkjenne
    vedlikeholde vedta veie vektlegge velge verdsette verge verne videreføre videreutvikle vinne virke vise vri
    vurdere være yte åpne øke øremerke
    """
)
_NN = words(
    """
    auke byrje forbetre førebu føreslå gje gjere granske greie halde handheve hauste høyre jamne kome køyre late
    løyse medverke motverke nemne opne oppmode oppretthalde peike sjå skilje spele spreie syrgje tene utdjupe
    utgreie vedlikehalde vekse verdsetje vere vidareføre vidareutvikle
    """
)
OPENERS = _NB | _NN
#: what stands before a verb and makes another one of it
PREFIXES = (
    *("inn", "ut", "opp", "ned", "om", "av", "på", "til", "for", "fram", "frem", "gjen", "etter", "over", "under"),
    *("videre", "vidare", "mot", "sam", "re", "ny", "be", "med", "atter"),
)
#: verbs by their ending alone ("digitalisere", "kommunalisera", "stimulere")
_ENDINGS = ("isere", "iere", "uere", "ulere", "entere", "ktere", "inere", "gjøre", "gjere")
#: nouns and adjectives that look like infinitives, and after which words they are none
_NOUNS = words("støtte hjelp avtale måle grense merke virke tale love")
_ADJECTIVES = words("bedre betre trygge åpne opne")
#: what stands behind a noun and not behind a verb
_BEHIND_NOUNS = words("til for i på av om som er skal vil må bør kan blir har og fra frå med")
#: finite verbs: what stands before them is their subject
_FINITE = words("er var skal vil må bør kan blir vert har fikk får ble vart kunne skulle ville")
#: articles, pronouns and adverbs that stand before a noun phrase whose noun is still to come
_SMALL = words(
    "en et ei ein eit den det de dei alle flere fleire mer meir vår vårt våre sin sitt sine opp ut inn ned for"
)
_DEFINITE = re.compile(r"\w{3,}(?:en|et|ene|ane|a|s)\Z")
_NEGATION = words("ikke ikkje aktivt raskt alltid også fortsatt aldri")
_ELLIPTIC = words("Vil Ønsker Ønskjer Krever Krev Foreslår Føreslår")
_PRONOUNS = words("vi du jeg eg dere de dei han hun ho det den man ein me")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=20_000)
def infinitive(word: str) -> bool:
    """Whether a word, in small letters, is one of the infinitives that items open with.

    >>> [infinitive(word) for word in ("styrke", "styrkje", "byggja", "gjenåpne", "norge", "lærere")]
    [True, True, True, True, False, False]
    """
    for form in {word, _bokmal(word)}:
        if form in OPENERS or (len(form) > 7 and form.endswith(_ENDINGS)):
            return True
        if form.startswith(PREFIXES) and any(
            form.startswith(prefix) and form[len(prefix) :] in _STEMS for prefix in PREFIXES
        ):
            return True
        if form.endswith(_LAST) and len(form) > 8:  # «flomsikre», «grunnlovfeste»
            return True
    return False


#: verbs that make others with a noun before them
_LAST = ("sikre", "feste", "finansiere", "legge", "pålegge", "vurdere", "utrede", "regulere", "beskatte", "trappe")
#: verbs long enough to be told behind a prefix
_STEMS = frozenset(verb for verb in OPENERS if len(verb) > 3)


def _bokmal(word: str) -> str:
    """A nynorsk infinitive in -a or -je as it ends in bokmål."""
    base = word[:-1] + "e" if word.endswith("a") else word
    return base[:-2] + "e" if base.endswith(("gje", "kje")) and len(base) > 4 else base


def opens_as_item(text: str) -> bool:
    """Whether a line opens with an infinitive, or with a verb that promises and leaves out who does.

    >>> [opens_as_item(line) for line in ("Vil fjerne avgiften", "Ønsker flere tog", "Vil du bli med?", "Vi vil verne")]
    [True, True, False, False]
    """
    first, _, rest = text.partition(" ")
    if first in _ELLIPTIC:
        return bool(rest) and not text.endswith("?") and rest.split()[0].lower() not in _PRONOUNS
    return opens_with_infinitive(text)


def opens_with_infinitive(text: str) -> bool:
    """Whether a line opens as an item without a subject does.

    >>> [opens_with_infinitive(line) for line in ("Styrke skolen", "Ikke bygge ut", "Støtte til skolen", "Norge skal")]
    [True, True, False, False]
    >>> opens_with_infinitive("Bedre skoler for alle"), opens_with_infinitive("Bedre tilbudet til eldre")
    (False, True)
    """
    first = _WORD.match(text, 0, 120)
    word = first[0].lower() if first is not None else ""
    if word not in _NEGATION and not infinitive(word):  # as nearly always: the next words need no look
        return False
    found = [word.lower() for word in _WORD.findall(text[:120])[:4]]
    while len(found) > 1 and found[0] in _NEGATION:
        found.pop(0)
    word, following = found[0], found[1] if len(found) > 1 else ""
    if not infinitive(word) or following in _FINITE:
        return False
    if word in _NOUNS and following in _BEHIND_NOUNS:
        return False
    return word not in _ADJECTIVES or following in _SMALL or _DEFINITE.match(following) is not None
