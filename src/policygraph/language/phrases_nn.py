"""Nynorsk word classes and phrases that tell who does what to whom: closed lists and patterns."""

from __future__ import annotations

from policygraph.language.function_words import FUNCTION_WORDS
from policygraph.language.lists import words

MODALS = words(
    """
    skal må bør lyt vil kan skulle burde måtte kunne
    """
)
PREPOSITIONS = words(
    """
    av blant etter for frå føre gjennom hjå hos i innan innanfor langs med mellom mot om over overfor på rundt til
    under utan utanfor ved via
    """
)
AFTER_A_NOUN = (
    FUNCTION_WORDS
    | MODALS
    | PREPOSITIONS
    | words(
        """
    og eller men som at når om dersom slik enn samt òg også ikkje å inn er har blir vert får var bur går står
    lever møter treng mottek opplever jobbar arbeider fell deltek tek slit ønskjer kjem gjer ofte likevel betre
    meir fleire ein ei eit sin si sitt sine høve rett jobb arbeid
    """
    )
)
ADJECTIVE_ENDINGS = (
    *("ige", "lege", "ske", "iske", "elle", "ale", "nale", "ande", "lause", "bare", "somme", "ære", "øse", "ive"),
    *("erte", "ante", "ente", "opne", "årige"),
)
ADJECTIVES = words(
    """
    private små store mellomstore nye norske gode lokale grøne frivillige ideelle unge eldre sjuke fattige
    vaksne utsette friske rike faste sterke gamle andre svake relevant relevante seriøse ny norsk offentleg
    søndagsopne maritime marine friviljuge frivillege
    """
)
#: nouns for people that are also verbs in the present tense
AGENT_VERBS = words(
    """
    verja verje brukar forbrukar leiar rettleiar kjøpar seljar arbeider fiskar forskar varslar handlar betalar utøver
    pendlar driv bygger
    """
)
#: adjectives that stand for people only where no noun can follow
MOSTLY_ADJECTIVES = words(
    """
    frivillige ledige utsette sjuke eldre vaksne einslege gifte fattige sjølvstendige reisande private
    studerande blinde gravide innleigde
    ramma heimlause kriminelle kristne truande mishandla adopterte skadde permitterte papirlause
    """
)
#: verbs that look like adjectives
ADJECTIVE_LOOKALIKES = words(
    """
    ønske fiske forske granske minske ske drive skrive beskrive fortelle stille betale tale omtale bevare lede
    utrede rede berede sende vende løse utløse avløse åpne opne lære være vere bære innebære vente forvente
    hente plante felle skille dele ville skulle forurense betre
    """
)
PRONOUNS = words(
    """
    dei alle
    """
)

NEUTER_ENDS = (
    *("apparat", "direktorat", "organ", "kontor", "byrå", "firma", "føretak", "konsern", "rederi", "selskap", "verft"),
    *("institutt", "universitet", "forbund", "lag", "samfunn", "sjukehus", "departement", "ombod", "parti"),
    *("land", "elevråd", "eldreråd", "ungdomsråd", "korps"),
)
SINGULARS = ("byggjar", "bydar", "kastar", "viklar", "ytar", "givar", "havar", "senter", "teater", "kammer")
COMPARED = (
    r"(?:modell|mønster|inspirasjon|erfaring\w*|lærdom\w*|døme\w*)\s+(?:frå|i|av)|slik(?:\s+(?!som\b)\w+){0,4}\s+i(?:\s+t\.d\.)?"
    r"|(?:slik\s+som|likt\s+med|lik\s+linje\s+med|same\s+måte\s+som|på\s+nivå\s+med|tilsvarande|lære?a?\s+av|sjå\s+til)(?:\s+i)?"
)
#: what binds like a modal verb: "er nøydd til å"
BOUND = r"(?:er\s+nøydd\s+til|har\s+(?:ei\s+)?(?:\w+\s+)?plikt\s+til|pliktar)"
#: a verb that states a fact of its subject
STATES = r"(?:er|har|var|hadde|blir|vart|finst|utgjer|står\s+for)"
SET_UP = r"(?:bygg\w*|etabler\w*|opprett(?!h)\w*|reisa|laga)"
AIMED_AT = (
    r"\w*(?:støtte|støtta|stønad|bistand|bistanden|hjelp|hjelpa|våpen|tilskot|tilskota|tilskotet|overføringar|overføringane|krav|krava"
    r"|sanksjonar|sanksjonane|boikott|press|presset|solidaritet|tillit|tilliten|forhold|forholdet|gje|gjevast|rammevilkår|støtteordningar"
    r"|stønaden|midlar|midlane|pengar|løyving|løyvinga|løyvingane|ressursar|ressursane|kompensasjon|bidrag|lån|vilkår|vilkåra|tilsyn|tilsynet)"
    r"\s+(?:\w+\s+)?(?:til|mot|overfor|med|for)|støtt[ae]\s+opp\s+(?:om|under)"
)
ORGANISED = (
    r"(?:tilsett\w*|stilling\w*|årsverk\w*|lærling\w*|bemanning\w*|\w*kompetanse\w*|\w*kapasitet\w*|\w*administrasjon\w*|organisasjon\w*"
    r"|byråkrati\w*|leiing\w*|leiar\w*|internkontroll\w*|\w*innkjøp\w*|sakshandsam\w*|økonomi\w*|budsjett\w*|drift\w*|\w*forvalt\w*"
    r"|heiltid\w*|deltid\w*|sjukefråvær\w*|\w*arbeidsmiljø\w*|rutine\w*|openheit\w*|digitaliser\w*|omstilling\w*|effektiviser\w*|varsl\w*"
    r"|\w*eining\w*|vedtak\w*|folkevalde|ressurs\w*|jobb(?:a|e|ar)|arbeid(?:a|e|er)|innad|pengebruk\w*|gjeld\w*)"
)
TOWARDS = (
    r"(?:flytt(?:a|e|ar|er)|\w+flytt\w*|besøk\w*|vitj\w*|reis\w*|kom(?:e|me|a)|kjem|velkomen|lokk\w*"
    r"|trekkj?[ea]\w*|etabler\w*|turist\w*|innbyggjar\w*)"
)
OF_A_STATE = (
    r"(?:interesse|tryggleik|suverenitet|sjølvstende|plikt|posisjon|rolle|bidrag|innsats|deltaking|røyst|evne|rett\b|forsvarsevne"
    r"|beredskap|handlingsrom|handlefridom|fridom|tilhøve|samarbeid|bistand|støtte|utslepp|ansvar|kapasitet|klimamål|medlemskap"
    r"|utanrikspolitikk|grenser|forsvar|stilling|omdøme)"
)
OWNERS = (
    r"kjøp\w*\s+ut|kontrollert\s+av|eig(?:d|ast|arskap)\s+av"
    r"|(?:seld|sel\w*|(?:ut)?sal\w*|overlat\w*|privatiser\w*)(?:\s+\w+){0,2}\s+til"
)
#: verbs whose "på" is no place: "ta vare på"
KEPT = r"(?:vare|sats\w*|stol\w*|lit\w*)\s+på"
MEMBERSHIP = r"(?:medlem|mandat|samanheng|formannskap|system|toppmøte|leidde|leia)"
PRESENT_VERBS = words(
    """
    kjenner treng opplever ønskjer sit mister flyttar bidreg snakkar vel meiner føler jobbar deltek slit byrjar
    sluttar betalar betaler søkjer søker lever bur forlèt fullfører fell møter mottek oppheld ynskjer ønsker kjem
    """
)
POST = r"(?:ha|tilsetj[ea]|tilsett[ea]|utan|fast|av|per)"
#: kinds of bodies that a name of their own follows: "stiftelsen Fjordglede"
NAMED_AFTER = (
    r"(?:stiftinga|foreininga|organisasjonen|selskapet|forbundet|nettverket|konsernet"
    r"|bedrifta|bedriftene|selskapa|organisasjonane|etaten|partiet|alliansen)"
)
#: before who is given something or stirred to do it
GIVEN = (
    r"(?:gje|be|bed|invitere|gjev|gjeve|stimulere|oppmode|utfordre|forplikte|påleggje)"
    r"(?:\s+(?:dei|den|det|heile|òg|alle))?"
)
#: general words for bodies, of which examples follow: "tjenester som …"
BODIES = r"tenester|etatar|instansar|aktørar|institusjonar|organisasjonar|verksemder|sektorar"
#: between a subject and its verb, in the order in which they are tried
ADVERBS = (
    "ikkje",
    "også",
    "òg",
    "framleis",
    "fremdeles",
    "alltid",
    "i større grad",
    "igjen",
    "sjølv",
    "aldri",
    "då",
    "no",
    "berre",
    "i (?:større|størst mogleg|stor|langt større|høgare) grad(?: enn i dag)?",
)
