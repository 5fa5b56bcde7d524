"""Bokmål nouns, verbs and prepositions that put a body beside what is promised: reached, joined, left out, told."""

from __future__ import annotations

#: what one has of a body without its doing anything: "adgang til arkivet", "medlemskap i samskipnaden"
ACCESS = (
    r"\w*(?:tilgang|adgang|tilknytning|medlemskap|tilhørighet|kjennskap|nærhet|innmelding|avstand|henvisning)(?:en|et)?",
    "medlem(?:mer|mene)?", "tilknyttet", "tilsluttet", "innmeldt", "leverer", "henvises",
)  # fmt: skip
#: prepositions behind ``ACCESS``
ACCESS_TO = ("til", "i", "av", "hos", "fra")
#: whoever is left out
EXCEPTED = ("unntatt", "bortsett fra", "utenom", "med unntak av", "unntagen", "foruten")
#: where one is not
OUTSIDE = ("utenfor", "uten om")
#: told or called by whoever is to do it
NOTIFIED = ("varsle[rs]?", "orientere[rs]?", "underrette[rs]?", "kontakte[rs]?", "tilkalle[rs]?", "ringe[rs]?")
#: openers of what makes no difference
WHOEVER = (
    r"enten\s+det\s+er", r"uansett\s+om(?:\s+det\s+er)?", r"uavhengig\s+av\s+om(?:\s+det\s+er)?", r"om\s+det\s+er",
)  # fmt: skip
#: as somebody has said or done
AS = ("slik", "sånn", "slik som", "likesom")
#: what one holds against a body: "forhandlingsrett overfor staten"
CLAIM_ON = (r"\w*(?:rett|rettighet|krav)(?:en|er|ene|et)?\s+overfor",)
#: in front, in a phrase with "med": "med Kystverket i førersetet"
LEADING = (
    r"i\s+(?:førersetet|spissen|ledelsen|front|lederrollen|tet)",
    r"som\s+(?:pådriver|ansvarlig|koordinator|leder|eier|utfører|driver|drivkraft)\b",
)
#: taking part, in a phrase with "med": "med næringslivet på laget"
JOINING = (
    r"(?:med\s+)?på\s+laget",
    r"om\s+bord",
    r"rundt\s+bordet",
    r"på\s+lag\b",
    r"som\s+(?:partner|samarbeidspartner)",
)
#: services that somebody gets, and verbs of what is made at a place by those who are there
SERVICES = (
    r"(?:behandling|opplæring|hjelp|utredning|rådgivning|veiledning|oppfølging|undervisning|rehabilitering|kurs)\w*",
)
MADE_AT = (
    "utdanne[rs]?",
    "bygge[rs]?",
    "produsere[rs]?",
    "behandle[rs]?",
    "lære\\s+opp",
    "reparere[rs]?",
    "vedlikeholde[rs]?",
)
GETTING = (r"rett\w*\s+(?:til|på)", "få[rt]?", "tilby[rs]?", "gi[rs]?")
#: places where things are made
AT = ("ved", "hos")
#: what is lent and given at a counter: "lån i Husbanken"
LENT = (r"\w*(?:lån|stipend|garanti|kreditt)(?:et|er|ene|a)?",)
#: those whom a body takes on: "nytilsatte i staten"
TAKEN_ON = (
    r"(?:nytilsat|nyansat|nytilset)te?", r"\w*(?:ansettelser|tilsettinger)", "innpass",
    r"(?:nye|ledige|utlyste)\s+stillinger", r"(?:ansette|tilsette)[rs]?\s+(?:[\w-]+\s+){0,2}?[\w-]+",
)  # fmt: skip
#: given as a task: "skal gis i oppgave å"
GIVEN = (r"(?:gis|tildeles|(?:bli|blir|blitt)\s+gitt)\s+(?:et\s+)?(?:i\s+)?(?:ansvar|oppdrag|oppgave)",)
#: one who is moved to do something: "påvirke Stortinget til å"
MOVED_TO = ("påvirke[rs]?", "presse[rs]?", "overtale[rs]?", "anspore[rs]?", "drive[rs]?", "bevege[rs]?", "mane[rs]?")
#: what is awaited of somebody: "av departementet venter vi", "forvente av kommunene at"
EXPECTED = (r"(?:forvente|kreve|vente|forlange)[rs]?",)
#: money that goes a way: "midlene skal gå gjennom kirkene"
MONEY_GOES = (r"\w*(?:penge|midle|bistand|støtte|tilskudd)\w*\s[^.;]*?\bgår?\s+(?:\w+\s+)?gjennom",)
#: what comes out of something, so that this is no agent: "tas ut av registeret"
TAKEN_OUT = (
    r"(?:ta|tar|tas|tatt|tok|trekk\w*|trukket|meld\w*|kast\w*|hent\w*|løft\w*|skil\w*|flytt\w*|før\w*|få\w*|kom\w*|gå|går)",
)
#: running a thing, said of it in the present: "som drives av"
ONGOING = (r"(?:administrere|forvalte|drive|styre|levere|finansiere|utføre|tilby|håndtere|behandle|tildele|gi)s",)
#: what is taken from somebody: "overta omsorgen fra", "skille driften fra"
REMOVED = (r"overta\w*", r"skille[rs]?", r"skilles\s+ut", r"løsrive[rs]?", r"frata\w*", r"ta(?:s|r|tt)?")
#: what nobody does without: "uten samtykke fra"
CONSENT = (r"(?:samtykke|godkjenning|tillatelse|aksept|oppfølging|vedtak\s+i)(?:t|en)?",)
#: what a body only tells: "tilgang til opplysninger fra"
TOLD_BY = (r"\w*(?:opplysninger|data|vedtak|uttalelser|statistikk|innsyn)(?:en|ene|er)?",)
#: using power over others: "slik at tilsynet kan pålegge"
IMPOSES = (
    "pålegge", "kreve", "nekte", "forby", "gripe\\s+inn", "stanse", "stoppe", "bøtelegge", "ilegge", "sanksjonere",
    "kontrollere", "regulere", "allmenngjøre", "føre\\s+tilsyn", "reagere", "inndra", "trekke\\s+tilbake",
)  # fmt: skip
#: a seat among those who work it out: "ha en sentral plass i arbeidet"
SEATED = (r"(?:ha|få)\s+(?:\w+\s+){0,3}?(?:plass|sete|representant|representanter|stemme)\s+(?:i|ved|rundt)",)
#: in whose hands it is to be
IN_HANDS = (r"(?:være|forbli)\s+(?:på|i|under)\s+(?:\w+\s+)?(?:hender|eie|eierskap|kontroll|styring|drift)",)
#: what a lead-in ends with and its items go on from: "Vi vil be:"
OPENED = ("at", "be", "la", "få", "oppfordre", "pålegge", "invitere", "utfordre", "anmode")
#: before the names of a kind, which are what the kind is: "organisasjoner som Fjordglede"
SUCH_AS = (
    "som",
    "slik som",
    "som for eksempel",
    "for eksempel",
    "særlig",
    "herunder",
    "inkludert",
    "blant annet",
    "f.eks.",
)
#: asks or hears somebody: "konsultere Sametinget"
CONSULTED = (r"(?:konsultere|rådspørre)[rs]?",)
#: taking a step toward somebody: "ta initiativ overfor partene"
STEP_TOWARD = (r"initiativ\s+overfor",)
#: together with: "i forståelse med"
AGREED = (r"i\s+(?:forståelse|enighet|allianse|tospann)\s+med",)
#: who watches over it: "under kontroll av"
UNDER_WATCH = (
    r"under\s+(?:\w+\s+)?(?:tilsyn|kontroll|oppsyn|kommando|veiledning|overoppsyn|forvaltning|administrasjon)\s+(?:av|fra)",
)
#: what is had as a task and not as a good
NO_TASK = (r"\w*(?:ansvar|plikt|oppgave|rutiner|plan|strategi)(?:et|en|r|er)?\b",)
#: opener of a time at which somebody does something
WHENEVER = ("når",)
#: words for a right that somebody is to have
RIGHTS = (r"(?:\w+\s+){0,2}?\w*(?:rett|rettigheter|vetorett)\b",)
#: a country that is taken in or out: "trekke landet ut av avtalen"
DRAWN = ("trekke[rs]?", "melde[rs]?", "knytte[rs]?", "binde[rs]?", "holde[rs]?", "føre[rs]?", "ta[rs]?")
DRAWN_TO = (r"ut\s+(?:av|fra)", r"inn\s+i", "utenfor", "tettere", "nærmere", "tilbake")
#: before what kind of body something is: "organisert som stiftelser"
ORGANISED_AS = (
    r"(?:organisert|drevet|eid|registrert)\s+som",
    r"gjøres?\s+om\s+til",
    r"omdannes?\s+til",
    r"(?:blir|bli)",
)
#: whose time of life a kind of school is, and the kind that all go through
PUPILS = (
    "elev",
    "barn",
    "unge",
    "ungdom",
    "jente",
    "gutte",
    "år",
    "trinn",
    "klasse",
    "slutten",
    "starten",
    "løpet",
    "ut",
)
GENERAL = ("grunn", "folke")
