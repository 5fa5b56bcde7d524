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
    akselerere akseptere aktivere analysere anbefale anerkjenne anmode annullere ansette anskaffe anvende
    appellere arbeide arrangere arrestere asfaltere assistere avgiftsfrita avgrense avhende avhjelpe avklare
    avlaste avlyse avskaffe avskrekke avslutte avslå avtale avvente avvikle avvise avvæpne balansere basere be
    bedre befeste begrense begynne behandle beholde bekjempe bekoste belønne bemanne bemyndige benytte beregne
    berike beskatte beskytte bestemme besørge betale bevare bevilge bevæpne bidra binde bistå bli blokkere
    boikotte bortvise bosette bremse bringe bruke bryte budsjettere bygge bytte bære coache danne dekke dele
    delegere delta demme demontere dempe deportere desentralisere differensiere dimensjonere diskutere dispensere
    doble donere dra dreie drenere drive droppe drosle drøfte dyktiggjøre dyrke effektivisere eie ekspandere
    elektrifisere endre engasjere erstatte erverve etablere ettergi etterisolere etterlyse evaluere fare fase
    fasilitere fastholde fastsette fengsle ferdigstille finansiere finne fjerne fjernstyre flate flytte fokusere
    forandre forankre forberede forby fordele fordoble fordømme forebygge forene forenkle foreslå foreta forhandle
    forhindre forkorte forlenge formidle fornorske fornye forplikte forsere forsikre forske forskuttere forskyve
    forsterke forsvare forsyne fortette fortsette forvalte forvare framskynde framsnakke frata fravike frede
    fredlyse fremelske fremme fremskynde frigi fristille frita fryse fullføre fusjonere fylle følge føre få
    garantere gi gjeldsslette gjennomføre gjennomgå gjennomlyse gjenoppbygge gjenopplive gjenoppta gjenåpne gjøre
    godkjenne godta grave gripe grøfte gå ha halvere handle hedre hegne heie henlegge hente hevde heve hindre
    hjelpe holde honorere høste høyne håndheve håndtere identifisere igangsette ilegge implementere imøtegå
    imøtekomme indeksere informere initiere inkludere innarbeide inndra innfri inngå innhente innlemme innrede
    innrette innskjerpe innskrenke innstramme innvilge inspirere installere integrere intensivere introdusere
    investere invitere involvere isolere ivareta iverksette jage jakte jekke jevne jobbe justere kalle kansellere
    kartlegge kassere kaste kjempe kjøpe kjøre knekke knuse knytte koble kombinere komme kompensere kompetanseheve
    komplettere konfiskere konkurranseutsette konkurrere konsentrere konservere konsolidere kontrollere konvertere
    koordinere korrigere korte kreve krympe kryptere kurse kutte kvalitetssikre kvele kvitte kvotere kåre la lage
    lansere lede legge lempe lete leve levere likebehandle likestille likvidere lindre lobbye lokke love lovfeste
    lovhjemle luke lukke lyssette lytte lære løfte løse løsrive maksimere mane markedsføre markere mekle melde
    merke mildne minimere minske mobilisere moderere modernisere momsfrita montere motarbeide motivere motsette
    motstå motta motvirke muliggjøre myke møte måle målrette nedbemanne nedfelle nedlegge nedsette nedskalere
    nedtone nekte normalisere nulle nyansere nøytralisere nå omdirigere omdisponere omforme omskolere omstille
    opparbeide oppdatere oppfordre oppfylle oppgi oppgradere oppheve opphøre oppleve opplyse oppmuntre oppnevne
    oppnå opprette opprettholde opprioritere oppskalere oppspore oppstå ordne organisere overdra overføre overta
    overvåke parkere peke pilotere planlegge plante prioritere prissette privatisere produsere
    profesjonalisere profilere prøve pusse påby pålegge påse påskynde påvirke rasjonere ratifisere redde redusere
    reetablere reforhandle reformere refundere regulere rehabilitere reise rekommunalisere rekruttere rendyrke
    renovere rense reservere respektere restaurere restrukturere rette rettsforfølge reversere revidere revurdere
    rigge rive roe rullere ruste rydde råde samarbeide samle samlokalisere sammenligne sammenslå samordne sanere
    sanksjonere satse se seksdoble selge sende senke servere sette si sidestille signere sikkerhetsklarere sikre
    sikte sjøsette skaffe skalere skape skattefrita skifte skille skilte skissere skjerme skjerpe skjære skolere
    skreddersy skrinlegge skrive skrote skru skyve slakke slanke slette slippe slutte sluttføre slå snakke snevre
    snu spare sperre spille spisse spleise splitte sponse spre springe stake stanse starte stemme stenge stifte
    stille stimulere stoppe straffe stramme strebe strukturere strupe stryke studere styre styrke støpe støtte stå
    subsidiere supplere suspendere svekke synke synliggjøre sysselsette søke sørge ta tappe tegne tenke teste
    tette tidsbegrense tilbakebetale tilbakeføre tilbakekalle tilbakevise tilby tildele tilføre tilgodese
    tilkjenne tillate tilpasse tilplante tilrettelegge tilse tilskynde tilstrebe tilveiebringe tolke trappe
    tredoble trekke trene trygge tvinge tydeliggjøre tømme underkjenne underlegge understreke understøtte
    undersøke unngå unnlate unnta utarbeide utbedre utbre utbygge utdanne utdype utelukke utestenge utfase
    utfordre utforme utforske utjevne utligne utlyse utnevne utnytte utpeke utplassere utradere utrede utrydde
    utsette utstede utstyre utvide utvikle utøve vareta vedkjenne vedlikeholde vedta veie veilede vekte vektlegge
    velge verdsette verge verne verve videreforedle videreføre videreutvikle vie vinne virke vise viske vrake vri
    vurdere være yte øke øremerke øve åpne
    """
)
_NN = words(
    """
    anleggje auke avverje bere berge betre byrje etterleve fastsetje forbetre fortsetje framskunde fremje
    frigje førebu førebygge førebyggje føreslå gje gjeninnføre gjennomføre gjere granske greie grunngje halde
    handheve hauste høyre innleie iverksetje jamne kome konkurranseutsetje krevje køyre late leggje lovheimle
    lyfte løyse løyve marknadsføre medverke mjuke motverke nedsetje nemne opne oppgje oppmode oppretthalde
    overvake peike rettleie røyste råde samanlikne samkøyre selje setje sjøsetje sjå skilje skjere skjerme
    skreddarsy sleppe spele spreie stengje stogge syrgje sysselsetje syte sytje søkje teikne tene tilretteleggje
    tilrå tilskunde tryggje utbetre utbreie utdjupe utgreie utsetje vareta vedlikehalde vekse velje
    verdsetje vere verje vidareforedle vidareføre vidareutvikle øyremerke
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
        if form.endswith(_LAST) and len(form) > 7:  # «rassikre», «grunnlovfeste»
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
