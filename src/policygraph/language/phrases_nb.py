"""Bokmål word classes and phrases that tell who does what to whom: closed lists and patterns."""

from __future__ import annotations

from policygraph.language.function_words import FUNCTION_WORDS
from policygraph.language.lists import words

MODALS = words(
    """
    skal må bør vil kan skulle burde måtte kunne
    """
)
PREPOSITIONS = words(
    """
    av blant etter for fra foran gjennom hos i innen innenfor langs med mellom mot om over overfor på rundt til
    under uten utenfor ved via
    """
)
#: words that cannot be the noun an adjective belongs to
AFTER_A_NOUN = (
    FUNCTION_WORDS
    | MODALS
    | PREPOSITIONS
    | words(
        """
    og eller men som at når hvis dersom slik enn samt også ikke å inn ut er har blir får gis var bor går står
    lever møter trenger mottar sikres opplever jobber arbeider faller deltar tar sliter ønsker kommer gjør ofte
    likevel bedre mer flere en et sin sitt sine mulighet rett jobb arbeid hjelp raskere
    """
    )
)
#: endings of adjectives in the plural or definite form
ADJECTIVE_ENDINGS = (
    *(
        "ige",
        "lige",
        "ske",
        "iske",
        "elle",
        "ale",
        "nale",
        "ende",
        "løse",
        "bare",
        "somme",
        "ære",
        "iøse",
        "øse",
        "ive",
    ),
    *("ede", "erte", "ante", "ente", "opne", "åpne", "fremste", "årige"),
)
ADJECTIVES = words(
    """
    private små store mellomstore nye norske gode lokale grønne frivillige ideelle unge eldre syke fattige
    arbeidsledige voksne utsatte friske rike faste sterke gamle ansatte andre svake relevant relevante seriøse
    utøvende ny norsk offentlig maritime marine
    """
)
#: nouns for people that are also verbs in the present tense
AGENT_VERBS = words(
    """
    bruker forbruker misbruker leder veileder kjøper innkjøper selger arbeider samarbeider bearbeider forsker
    søker eier varsler fisker lærer trener behandler betaler utbetaler innbetaler melder vandrer innvandrer
    utvandrer pleier pendler sparer leier utleier utøver bygger driver dreier velger samler mobber likebehandler
    utarbeider omarbeider innarbeider
    """
)
#: adjectives that stand for people only where no noun can follow
MOSTLY_ADJECTIVES = words(
    """
    frivillige ledige utsatte syke eldre voksne enslige gifte fattige selvstendige reisende private studerende
    blinde gravide trygdede innleide
    rammede hjemløse kriminelle kristne troende mishandlede adopterte skadde permitterte demente papirløse
    """
)
#: verbs that look like adjectives
ADJECTIVE_LOOKALIKES = words(
    """
    ønske fiske forske granske minske ske drive skrive beskrive fortelle stille betale tale omtale bevare lede
    utrede rede berede sende vende løse utløse avløse åpne opne lære være vere bære innebære vente forvente
    hente plante felle skille dele ville skulle forurense betre forberede
    """
)
#: pronouns that name a group with a relative clause or another phrase after them
PRONOUNS = words(
    """
    de dem alle dei
    """
)

#: ends of neuter nouns for organisations: their plural looks like the singular ("selskap")
NEUTER_ENDS = (
    *("apparat", "direktorat", "organ", "kontor", "byrå", "firma", "foretak", "konsern", "rederi", "selskap", "verft"),
    *("institutt", "universitet", "forbund", "lag", "samfunn", "sykehus", "departement", "ombud", "parti", "sykehjem"),
    *("land", "elevråd", "eldreråd", "ungdomsråd", "korps"),
)
#: ends of nouns for organisations in -er that are no plural ("utbygger")
SINGULARS = ("bygger", "byder", "kaster", "vikler", "yter", "giver", "haver", "senter", "teater", "kammer")
#: before a state that is an example: "etter modell fra Danmark", "slik de gjør i Sverige"
COMPARED = (
    r"(?:modell|mønster|inspirasjon|erfaring\w*|lærdom\w*|eksempel\w*|forbilde\w*)\s+(?:fra|i|av)|slik(?:\s+(?!som\b)\w+){0,4}\s+i(?:\s+f\.eks\.)?"
    r"|(?:slik\s+som|likt\s+med|lik\s+linje\s+med|samme\s+måte\s+som|på\s+nivå\s+med|tilsvarende|lære\s+av|se\s+til)(?:\s+i)?"
)
#: what binds like a modal verb: "er nødt til å"
BOUND = r"(?:er\s+nødt\s+til|har\s+(?:en\s+)?(?:\w+\s+)?plikt\s+til|plikter)"
#: a verb that states a fact of its subject
STATES = r"(?:er|har|var|hadde|blir|ble|finnes|utgjør|står\s+for)"
#: verbs for setting up what is not there yet
SET_UP = r"(?:bygg\w*|etabler\w*|opprett(?!h)\w*|reise|lage)"
#: nouns and verbs with the preposition after which a body is what is given, supported, pressed or ruled
AIMED_AT = (
    r"\w*(?:støtte|støtten|bistand|bistanden|hjelp|hjelpen|våpen|tilskudd|tilskuddene|tilskuddet|overføringer|overføringene|krav|kravene"
    r"|sanksjoner|sanksjonene|boikott|press|presset|solidaritet|tillit|tilliten|forhold|forholdet|forbindelser|gis|gi|rammevilkår|støtteordninger"
    r"|midler|midlene|penger|bevilgning|bevilgningen|bevilgningene|ressurser|ressursene|kompensasjon|bidrag|lån|vilkår|vilkårene|tilsyn|tilsynet)"
    r"\s+(?:\w+\s+)?(?:til|mot|overfor|med|for)|støtte(?:r)?\s+opp\s+(?:om|under)"
)
#: nouns of an organisation before "i kommunen", which is no place then
ORGANISED = (
    r"(?:ansatt\w*|stilling\w*|årsverk\w*|lærling\w*|bemanning\w*|\w*kompetanse\w*|\w*kapasitet\w*|\w*administrasjon\w*|organisasjon\w*"
    r"|byråkrati\w*|ledel\w*|ledere?\w*|internkontroll\w*|\w*innkjøp\w*|saksbehandl\w*|økonomi\w*|budsjett\w*|drift\w*|\w*forvaltning\w*"
    r"|heltid\w*|deltid\w*|sykefravær\w*|\w*arbeidsmiljø\w*|rutine\w*|åpenhet\w*|digitalisering\w*|omstilling\w*|effektiviser\w*|varsl\w*"
    r"|\w*enhet\w*|beslutning\w*|folkevalgte|ressurs\w*|jobbe[rt]?|arbeide[rt]?|innad|pengebruk\w*|gjeld\w*)"
)
#: before "til kommunen" where it is a place
TOWARDS = r"(?:flytter?|\w+flytt\w*|besøk\w*|reis\w*|komme[rt]?|velkommen|lokk\w*|trekke\w*|etabler\w*|turist\w*)"
OF_A_STATE = (
    r"(?:interesse|sikkerhet|suverenitet|selvstendighet|forpliktelse|posisjon|rolle|bidrag|innsats|deltakelse|deltagelse|stemme"
    r"|evne|rett\b|forsvarsevne|beredskap|handlingsrom|handlefrihet|frihet|trygghet|forhold|samarbeid|bistand|støtte|utslipp"
    r"|ansvar|kapasitet|klimamål|klimafinansiering|ressursbruk|medlemskap|utenrikspolitikk|grenser|forsvar|stilling|omdømme)"
)
#: before who is bought out, sold to or owns
OWNERS = (
    r"kjøp\w*\s+ut|kontrollert\s+av|ei(?:d|es|erskap)\s+av"
    r"|(?:solgt|selg\w*|(?:ut)?salg\w*|overlat\w*|privatiser\w*)(?:\s+\w+){0,2}\s+til"
)
#: verbs whose "på" is no place: "ta vare på"
KEPT = r"(?:vare|sats\w*|stol\w*)\s+på"
#: what a union of states is joined to that means the union itself
MEMBERSHIP = r"(?:medlem|mandat|sammenheng|formannskap|system|toppmøte|ledede|ledete)"
#: verbs in the present tense that could be taken for nouns in the plural
PRESENT_VERBS = words(
    """
    kjenner trenger opplever ønsker sitter mister flytter bidrar snakker velger mener føler kommer jobber deltar
    sliter mottar oppholder begynner slutter betaler søker rammes lever bor blir forlater fullfører faller møter
    """
)
#: before the name of a profession that means a post or its service: "ansette psykolog", "tilsyn av lege"
POST = r"(?:ha|ansette|tilsette|uten|fast|av|per)"
#: kinds of bodies that a name of their own follows: "stiftelsen Fjordglede"
NAMED_AFTER = (
    r"(?:stiftelsen|foreningen|organisasjonen|selskapet|forbundet|nettverket|konsernet"
    r"|bedriften|bedriftene|selskapene|organisasjonene|etaten|partiet|alliansen)"
)
#: before who is given something or stirred to do it
GIVEN = (
    r"(?:gi|gis|gir|be|ber|invitere|stimulere|oppfordre|utfordre|forplikte|pålegge)"
    r"(?:\s+(?:de|den|det|hele|også|alle))?"
)
#: general words for bodies, of which examples follow: "tjenester som …"
BODIES = r"tjenester|etater|instanser|aktører|institusjoner|organisasjoner|virksomheter|sektorer"
#: between a subject and its verb, in the order in which they are tried
ADVERBS = (
    "ikke",
    "også",
    "fortsatt",
    "fremdeles",
    "alltid",
    "derfor",
    "i større grad",
    "igjen",
    "selv",
    "aldri",
    "da",
    "nå",
    "kun",
    "bare",
    "i (?:større|størst(?:e)? mulig|stor|langt større|høyere) grad(?: enn i dag)?",
)
