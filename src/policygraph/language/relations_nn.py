"""Nynorsk nouns, verbs and prepositions that put a body beside what is promised: reached, joined, left out, told."""

from __future__ import annotations

#: what one has of a body without its doing anything: "tilgang til arkivet", "medlemskap i samskipnaden"
ACCESS = (
    r"\w*(?:tilgang|tilgjenge|tilknyting|medlemskap|tilhøyrsle|kjennskap|nærleik|innmelding|avstand|tilvising)(?:a|en|et)?",
    "medlem(?:mer|mene|ar|ane)?", "tilknytta", "tilslutta", "innmeld", "leverer",
)  # fmt: skip
#: prepositions behind ``ACCESS``
ACCESS_TO = ("til", "i", "av", "hos", "hjå", "frå")
#: whoever is left out
EXCEPTED = ("unnateke", "unnatatt", "bortsett frå", "utanom", "med unntak av", "forutan")
#: where one is not
OUTSIDE = ("utanfor", "utanom")
#: told or called by whoever is to do it
NOTIFIED = (
    "varsl(?:e|a|ar|ast)", "orienter(?:e|a|er|ast)", "underrett(?:e|a|ar)", "kontakt(?:e|a|ar)", "tilkall(?:e|a|ar)",
    "ringj?[ea]r?",
)  # fmt: skip
#: openers of what makes no difference
WHOEVER = (
    r"anten\s+det\s+er", r"uansett\s+om(?:\s+det\s+er)?", r"uavhengig\s+av\s+om(?:\s+det\s+er)?", r"om\s+det\s+er",
)  # fmt: skip
#: as somebody has said or done
AS = ("slik", "slik som", "såleis")
#: what one holds against a body: "forhandlingsrett overfor staten"
CLAIM_ON = (r"\w*(?:rett|krav)(?:en|ar|ane|et)?\s+(?:overfor|andsynes)",)
#: in front, in a phrase with "med": "med Kystverket i førarsetet"
LEADING = (
    r"i\s+(?:førarsetet|spissen|leiinga|front|leiarrolla|tet)",
    r"som\s+(?:pådrivar|ansvarleg|koordinator|leiar|eigar|utførar|drivar|drivkraft)\b",
)
#: taking part, in a phrase with "med": "med næringslivet på laget"
JOINING = (r"(?:med\s+)?på\s+laget", r"om\s+bord", r"rundt\s+bordet", r"på\s+lag\b", r"som\s+(?:samarbeids)?partnar")
#: services that somebody gets, and verbs of what is made at a place by those who are there
SERVICES = (
    r"(?:behandling|opplæring|hjelp|utgreiing|rådgjeving|rettleiing|oppfølging|undervisning|rehabilitering|kurs)\w*",
)
MADE_AT = (
    "utdann(?:e|a|ar|ast)", "byggj?(?:e|a|er|ast)", "produser(?:e|a|er|ast)", "handsam(?:e|a|ar|ast)", r"lær[ea]\s+opp",
    "reparer(?:e|a|er|ast)", "vedlikehald(?:e|a|ast)",
)  # fmt: skip
GETTING = (r"rett\w*\s+(?:til|på)", "få[rt]?", "tilby(?:r|ast)?", "gje(?:v|r|vast)?")
#: places where things are made
AT = ("ved", "hos", "hjå")
#: what is lent and given at a counter: "lån i Husbanken"
LENT = (r"\w*(?:lån|stipend|garanti|kreditt)(?:et|a|ar|ane|er)?",)
#: those whom a body takes on: "nytilsette i staten"
TAKEN_ON = (
    r"(?:nytilset|nytilsett)[te]?[ea]?", r"\w*(?:tilsetjingar|tilsettingar)", "innpass",
    r"(?:nye|ledige|utlyste)\s+stillingar", r"tilset(?:je|ja|jast|t)?\s+(?:[\w-]+\s+){0,2}?[\w-]+",
)  # fmt: skip
#: given as a task: "skal få i oppgåve å"
GIVEN = (r"(?:givast|gjevast|(?:bli|blir|vert|verte)\s+gjeve[n]?)\s+(?:eit\s+)?(?:i\s+)?(?:ansvar|oppdrag|oppgåve)",)
#: one who is moved to do something: "påverke Stortinget til å"
MOVED_TO = ("påverk(?:e|a|ar|ast)", "press(?:e|a|ar|ast)", "overtal(?:e|a|ar|ast)", "driv(?:e|a|ast)?", "man(?:e|a|ar)")
#: what is awaited of somebody: "av departementet ventar vi", "forvente av kommunane at"
EXPECTED = (r"(?:forvent|vent|forlang)(?:e|a|ar|er|ast)", r"krev(?:je|ja|jast)?")
#: money that goes a way: "midlane skal gå gjennom kyrkjene"
MONEY_GOES = (r"\w*(?:penga|peng|midl|bistand|støtt|tilskot)\w*\s[^.;]*?\bgår?\s+(?:\w+\s+)?gjennom",)
#: what comes out of something, so that this is no agent: "takast ut av registeret"
TAKEN_OUT = (
    r"(?:ta|tek|takast|teke|tok|trekk\w*|trekt|meld\w*|kast\w*|hent\w*|løft\w*|skil\w*|flytt\w*|før\w*|få\w*|kom\w*|går?)",
)
#: running a thing, said of it in the present: "som vert driven av"
ONGOING = (
    r"(?:administrer|forvalt|driv|styr|lever|finansier|utfør|handter|handsam|tildel)ast",
    r"(?:blir|vert)\s+(?:driven|drive|forvalta|styrt|finansiert|utført|handsama|tildelt|administrert)",
)
#: what is taken from somebody: "overta omsorga frå", "skilje drifta frå"
REMOVED = (
    r"overta\w*",
    r"overtek",
    r"skil(?:je|ja|jast|t)?",
    r"lausriv\w*",
    r"fråta\w*",
    r"ta(?:kast)?",
    "tek",
    "teke",
)
#: what nobody does without: "utan samtykke frå"
CONSENT = (r"(?:samtykke|godkjenning|løyve|aksept|oppfølging)(?:t|a)?",)
#: what a body only tells: "tilgang til opplysningar frå"
TOLD_BY = (r"\w*(?:opplysningar|data|vedtak|fråsegner|statistikk|innsyn)(?:en|ane|a)?",)
#: using power over others: "slik at tilsynet kan påleggje"
IMPOSES = (
    r"påleggj?[ea]", r"krevj[ea]", r"nekt[ea]", "forby", r"grip[ea]\s+inn", r"stans[ea]", r"stopp[ea]", r"ileggj?[ea]",
    r"kontroller[ea]", r"reguler[ea]", r"allmenngjer[ea]", r"før[ea]\s+tilsyn", r"reager[ea]",
    r"trekkj?[ea]\s+(?:tilbake|attende)",
)  # fmt: skip
#: a seat among those who work it out: "ha ein sentral plass i arbeidet"
SEATED = (r"(?:ha|få)\s+(?:\w+\s+){0,3}?(?:plass|sete|representant|representantar|røyst)\s+(?:i|ved|rundt)\b",)
#: in whose hands it is to be
IN_HANDS = (r"(?:vere|vera|forbli)\s+(?:på|i|under)\s+(?:\w+\s+)?(?:hender|eige|eigarskap|kontroll|styring|drift)\b",)
#: what a lead-in ends with and its items go on from: "Vi vil be:"
OPENED = ("at", "be", "bede", "la", "få", "oppmode", "oppmoda", "påleggje", "invitere", "utfordre")
#: before the names of a kind, which are what the kind is: "organisasjonar som Fjordglede"
SUCH_AS = ("som", "slik som", "som til dømes", "til dømes", "særleg", "medrekna", "inkludert", "mellom anna")
#: asks or hears somebody: "konsultere Sametinget"
CONSULTED = (r"(?:konsulter|rådspør)(?:e|a|er|ast|je)?",)
#: taking a step toward somebody: "ta initiativ overfor partane"
STEP_TOWARD = (r"initiativ\s+(?:overfor|andsynes)",)
#: together with: "i forståing med"
AGREED = (r"i\s+(?:forståing|semje|allianse|tospann)\s+med",)
#: who watches over it: "under kontroll av"
UNDER_WATCH = (
    r"under\s+(?:\w+\s+)?(?:tilsyn|kontroll|oppsyn|kommando|rettleiing|forvalting|administrasjon)\s+(?:av|frå)",
)
#: what is had as a task and not as a good
NO_TASK = (r"\w*(?:ansvar|plikt|oppgåve|rutinar|plan|strategi)(?:et|a|r|ar)?\b",)
#: opener of a time at which somebody does something
WHENEVER = ("når",)
#: words for a right that somebody is to have
RIGHTS = (r"(?:\w+\s+){0,2}?\w*(?:rett|rettar|vetorett)\b",)
#: a country that is taken in or out: "trekke landet ut av avtalen"
DRAWN = (
    "trekk(?:je|ja|jer|er)?",
    "meld(?:e|a|er)",
    "kny(?:te|ta|ter|tte)",
    "bind(?:e|a|er)?",
    "hald(?:e|a)?",
    "før(?:e|a|er)",
    "ta",
    "tek",
)
DRAWN_TO = (r"ut\s+(?:av|or|frå)", r"inn\s+i", "utanfor", "tettare", "nærare", "tilbake", "attende")
#: before what kind of body something is: "organisert som stiftingar"
ORGANISED_AS = (
    r"(?:organisert|drive|eigd|registrert)\s+som",
    r"gjer\w*\s+om\s+til",
    r"omdann\w*\s+til",
    r"(?:blir|bli|vert|verte)",
)
#: whose time of life a kind of school is, and the kind that all go through
PUPILS = (
    "elev",
    "barn",
    "unge",
    "ungdom",
    "jente",
    "gut",
    "år",
    "steg",
    "trinn",
    "klasse",
    "slutten",
    "starten",
    "løpet",
    "ut",
)
GENERAL = ("grunn", "folke")
