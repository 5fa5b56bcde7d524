"""Bokmål words around those who name persons: whether somebody is meant there, and which ones."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: first words of labels that describe people instead of naming them
DESCRIBING = listed("med på som uten utenfor")
#: nouns for people that have no ending in the plural
CHILDREN = words("barn barna foreldre søsken folk menn mødre fedre")
#: pronouns that stand for the persons described after them, the first of them never for all who do something
PRONOUNS = words("de dem")
ALL = words("alle samtlige flere ingen")
ALL_WHO = words("alle flere ingen")
#: what follows a pronoun that a phrase describes
DESCRIBED_BY = listed("som under over med uten mellom ved født")
#: what "med" and "uten" begin that tells nothing of persons: "gjelde for dem uten unntak"
NO_TRAIT = listed("å mindre at sikte unntak videre tvil hensyn tanke vekt det én gang sitt sin sine deres")
#: one who stands for all described after it, and the verbs there that tell of things and not of a person
ONE_WHO = words("den")
OF_THINGS = words(
    """
    er var blir ble finnes gjelder gjaldt heter ligger lå følger fulgte kommer kom foreligger trer trådte skjer foregår
    inneholder omfatter innebærer sikrer fastsetter regulerer dekker virker består fungerer går
    """
)
#: what only a person is: "den som blir utsatt for vold"
BEFALLEN = listed(
    "utsatt syk skadet skadd rammet mobbet oppsagt permittert dømt ufør arbeidsledig gravid diskriminert"
    " forfulgt voldtatt"
    " trakassert pågrepet fengslet alene enslig ung gammel eldre sykmeldt sykemeldt funksjonshemmet"
    " hjemløs innleid ansatt"
)
#: what "de som … det" need or wish
NEEDS = words("trenger ønsker behøver")
#: before "alle som …" and "den som …" the verbs that leave open who it is: everybody who wants to
WISHES = words("kan vil skal må bør ønsker trenger kunne ville måtte behøver finner")
#: verbs that leave it open whatever follows: "alle som kan jobbe heltid"
ABLE = words("kan kunne bør skal må")
#: before "den" that points back at a thing
COMPARING = listed("lik lignende tilsvarende enn som nå")
#: "og andre som …" after persons goes on with them
OTHERS = listed("andre")
#: adjectives that stand for people only after one of the next words ("de rike", "for ensomme"), and those words
POINTED = words(
    """
    rike ensomme sårbare isolerte skilte sivile militære fattigste svakeste rikeste dømte siktede tiltalte mistenkte
    bosatte faglærte gående rammede rammete diskriminerte undertrykte marginaliserte
    """
)
POINTERS = listed(
    "de dem for til blant hos mot av og eller samt mellom mest aller både alle andre flere mange våre"
    " hjelpe hjelper beskytte verne støtte støtter bistå ivareta inkludere gi gir"
)
#: quantifiers by which general words name nobody
QUANTIFIERS = ("flere", "flest mulig")
#: adjectives and articles that tell nothing about people
NOT_TELLING = listed("andre vanlige")
ARTICLES = listed("de den andre alle nye vanlige")
#: before a number of employees or pupils that says how large something is, and numbers spelled out there
LIMITS = listed("med enn over under inntil minst maks maksimalt høyst opptil per pr")
SMALL_NUMBERS = listed("en to tre fire fem seks sju åtte ni ti hundre tusen million")
#: before "som" and the part that somebody else takes: "kommer inn som eiere", "både som deltakere"
AS = listed("inn til opp fram frem ut seg deg meg oss både enten videre")
#: verbs with a person before a thing
GIVES = listed("gi gir gis sikre garantere tilby nekte frata skaffe")
#: words before a verb, and those that end like a definite noun and are none
BEFORE_VERBS = words("har er blir ble å skal vil kan må")
NO_NOUNS = words("uten siden enten noen ingen annen innen egen ikke")
#: ends of plurals that name no persons
THINGS = listed(
    "heter het ordninger ordning elser else goder gode deler del midler plasser plass vilkår lån hjelp"
    " støtte tilbud rett"
    " adgang tilgang innsyn bolig kurs tillegg frist vern fri jobb arbeid"
)
#: before what somebody else is ("skal være en …"), and what may stand between
BEING = listed("være bli blir ble blitt er var")
BETWEEN = listed("en ei et gode? bare reelt egentlig faktisk fortsatt")
#: what makes it say that somebody is there, and what follows it
THERE = listed("det der her")
THERE_FOLLOWS = listed("skal må bør kan vil ikke også alltid")
WHERE = listed("hvor som å")
#: endings of definite plurals
DEFINITE = ("ene",)
#: words before a noun that is no verb there
DETERMINERS = listed("en hver enhver enkelte til av for mellom med fra hos per ny")
#: ends of names of professions in the singular, which without an article mean a post or a service ("rett til tolk"),
#: and what before them makes them one person
PROFESSIONS = listed(
    "lege psykolog psykiater terapeut pedagog lærer lektor leder advokat tolk assistent vikar avløser rådgiver veileder"
    " pleier jordmor sosionom verge koordinator konsulent vekter kokk forsvarer logoped farmasøyt kirurg spesialist"
    " støttekontakt sekretær trener instruktør vaktmester helsefagarbeider fagarbeider miljøarbeider innkjøper abonnent"
    " prest diakon imam"
)
ONE = listed("en ei én hver enhver enkelte den denne som sin vår deres din min dens bli blir")
#: clauses that end so tell nothing about people
EMPTY = words("det dette vil kan ønsker mulig")
#: what bodies receive as well: "alle som mottar offentlig støtte"
GRANTED = words("støtte tilskudd midler")
#: adverbs before an adjective that stands for people: "kronisk syke"
DEGREE = listed("akutt livstruende langvarig alvorlig varig tungt nylig")
#: ends of adjectives for the sick and disabled, which stand before a noun for people as well: "langtidssyke barn"
SICK = listed("syke sjuke hemmede hemmete rammede skadde utsatte fulgte")
#: after "som": a comparison, no clause ("som en ressurs")
COMPARED_TO = listed("en et ei del alternativ hovedregel")
#: after "i" or "på": what people are in, a pattern each
STATES = (
    r"(?:aktiv\s+)?rus\b", r"flukt\b", r"krise\b", r"nød\b", r"fattigdom\b", r"sorg\b", r"fengsel\b", r"prostitusjon\b",
    r"utenforskap\b", r"(?:arbeid|jobb|utdanning)\b(?=\s+(?:med|som)\b)",
)  # fmt: skip
#: those who belong to somebody else
RELATIVES = listed("pårørende foreldre foresatte etterlatte søsken")
#: adverbs behind "som" before the verb of a clause that tells which persons
ADVERBS = listed("ikke også selv fortsatt helt bare kun allerede aldri nå ofte lenge først nylig alltid")
#: modals right before the persons
MODALS = listed("skal må bør kan vil")
#: a purpose after "med …", where no noun asks for it
PURPOSES = frozenset({"for å", "for at", "ved å", "uten å"})
#: stems of words for who receives, owns or uses something: "mottakere av sosialstønad"
RECEIVING = listed("tak tek tag ei bruk utøv")
#: behind "av": what is no thing that is received
POINTING = listed("de det den disse at å")
#: persons whose relatives are named, as a pattern each, and adjectives before them
RELATED_TO = (r"(?:barn|unge|eldre)\b", "person", "pasient", "menneske", "elev", r"\w*(?:syke|hemm|avhengig)")
OF_AN_AGE = listed("eldre unge små voksne")

#: general words for people; they name a group only with what follows or precedes them
GENERAL_PEOPLE = ("folk", "mennesker", "personer", "person", "menneske", "flere", "flest mulig")
#: what may follow a person noun and belong to it
AGE = (
    r"(?:som\s+er\s+)?født\s+(?:etter|før|i|mellom|fra)\s+(?:19|20)\d\d(?:\s*(?:og|til|–|-)\s*(?:19|20)\d\d)?|ved\s+fylte\s+\d+\s+år"
    r"|"
    r"(?:under|over|mellom|fra|ned til|opp til|inntil|på)\s+(?:fylte\s+)?\d+(?:\s*(?:og|til|–|-)\s*\d+)?\s+år"
    r"|(?:under|over)\s+(?:fylte\s+)?\d\d(?=\s*(?:[.,;:!)]|$|(?:og|eller|skal|får|må|kan|bør|som|i|til|med)\b))"
    r"|(?:under|over)\s+(?:den\s+)?(?:\w+\s+)?(?:lavalder|skolealder|myndighetsalder|pensjonsalder)(?:en)?\b"
)
#: behind persons what only numbers them: "barn nummer to"
NUMBERED = listed(r"nummer nr\.?")
#: people who are the staff that somebody has or needs: "skolene trenger flere voksne"
STAFF = words("ansatte voksne")
ENOUGH = listed("flere nok mange tilstrekkelig")
STAFFED = listed("ha har få får trenger treng med ansette ansetter")
#: before staff without a word for how many
NEEDED = listed("nok trenger")
#: whole lives, which "som" makes a time: "gode liv som voksne"
TIMES_OF_LIFE = words("voksne voksen")
#: adjectives by which owners are bodies: "ideelle eiere"
BODILY = listed("ideelle kommersielle")
#: words after which a relative clause about people ends
CLAUSE_ENDS = words(
    """
    kan også inn slik når dersom hvis ved gjennom blant skal bør må mens men
    """
)
#: words after which "med …" about people has ended
PHRASE_ENDS = words(
    """
    gis     få bli gå ikke enn er har får blir kan i på om at slik mulighet muligheter tilgang rett tilbud hjelp støtte
    bedre like samme økt et en med som lever trenger oppholder mottar
    """
)
#: where people come from: "asylsøkere fra land med …"
ORIGINS = r"(?:land|stater|områder|regioner|miljøer|kulturer|familier|hjem|grupper)"
#: ends of nouns for people who belong to an institution or a field
MEMBERS = (
    r"(?:ansatte?|elev|student|lærling|lærer|lektor|lege|sykepleier|pasient|beboer|innsatt|forsker|arbeidstaker|tillitsvalgt|voksn|(?:lønns?|inntekts)gruppe"
    r")"
    r"(?:e|er|ene|ne|en)?|(?:helse)?personell|fagfolk(?:ene)?"
)
#: what follows their "i" and is no institution: "i større grad", "i Norge"
NO_PLACE = (
    r"(?:sentrum|fokus|front|første\s+rekke|større|stor|noen|enkelte|egne|eget|ulike|Norge|landet|hele\s+landet|dag|tillegg|tråd|samarbeid|perioden|gang|tide|møt"
    r"e"
    r"|forbindelse|tilknytning|økende|hovedsak|fremtiden|framtiden|framtida|dette|slike|bruk|arbeid|takt|samsvar|forhol"
    r"d"
    r"|gjennomsnitt|snitt|lys|regi|fare|ferd|kraft|stand|den|det|de|en|et|å|\d+)"
)
#: parts of nouns for institutions and fields of work
INSTITUTIONS = (
    r"(?:skole|universitet|barnehage|sykehus|institusjon|sykehjem|senter|fengsel|kommune|sektor|bedrift|selskap|virksomhet|foreta"
    r"k"
    r"|næring|opplæring|tjeneste|utdanning|etat|forvaltning|omsorg|helsevern|helsevesen|bransje|industri|avdeling|kontor|barnever"
    r"n"
    r"|politi|forsvar|fakultet|lærested|museum|bibliotek)"
)
#: words before the name of a place that are no ordinary adjectives
BEFORE_NAMES = words("hele nye gamle sin sitt sine vår vårt våre privat offentlig statlig kommunal privatdrevet")
#: ends of nouns for those who live somewhere
INHABITANTS = r"(?:innbygger(?:e|ne)?|befolkning(?:en)?|fastboende|beboer(?:e|ne)?|\bfolk)"
#: ends of nouns for where people live
PLACES = (
    r"(?:distrikt(?:et|ene)?|bygd(?:a|en|er|ene)?|byene|byer|områder?|området|områdene|kysten|regionen|regioner|strøk|grende"
    r"r"
    r"|øyene|øyer|kommunen|kommuner|fylket|fylkene|bydel(?:en|er|ene)?|nord|Nord-Norge|Finnmark)"
)
#: verbs whose "i" says in what: "involvere de ansatte i beslutninger"
INVOLVING = r"(?:involver|inkluder|støtt|hjelp|bist|kurs|skoler|veiled|tren|øv)\w*"
