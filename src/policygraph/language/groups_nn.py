"""Nynorsk words around those who name persons: whether somebody is meant there, and which ones."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: first words of labels that describe people instead of naming them
DESCRIBING = listed("med på som utan utanfor")
#: nouns for people that have no ending in the plural
CHILDREN = words("barn barna born borna foreldre sysken folk menn mødre fedre")
#: pronouns that stand for the persons described after them, the first of them never for all who do something
PRONOUNS = words("dei")
ALL = words("alle samtlege fleire ingen")
ALL_WHO = words("alle fleire ingen")
#: what follows a pronoun that a phrase describes
DESCRIBED_BY = listed("som under over med utan mellom ved fødd fødde")
#: what "med" and "utan" begin that tells nothing of persons: "gjelde for dei utan unntak"
NO_TRAIT = listed("å mindre at sikte unnatak unntak vidare tvil omsyn tanke vekt det éin gong sitt sin sine deira")
#: one who stands for all described after it, and the verbs there that tell of things and not of a person
ONE_WHO = words("den")
OF_THINGS = words(
    """
    er var blir vert vart blei finst gjeld galdt heiter ligg låg følgjer følgde kjem kom ligg trer skjer
    inneheld omfattar inneber sikrar fastset regulerer dekkjer dekker verkar fungerer går
    """
)
#: what only a person is: "den som blir utsett for vald"
BEFALLEN = listed(
    "utsett sjuk skadd ramma mobba oppsagd permittert dømd ufør arbeidsledig arbeidslaus gravid diskriminert forfølgd"
    " valdteken trakassert pågripen fengsla åleine aleine einsleg ung gammal eldre sjukmeld funksjonshemma heimlaus"
    " innleigd tilsett"
)
#: what "dei som … det" need or wish
NEEDS = words("treng ønskjer ønsker ynskjer")
#: before "alle som …" and "den som …" the verbs that leave open who it is: everybody who wants to
WISHES = words("kan vil skal må bør lyt ønskjer ønsker ynskjer treng kunne ville måtte finn")
#: verbs that leave it open whatever follows: "alle som kan jobbe heltid"
ABLE = words("kan kunne bør skal må")
#: before "den" that points back at a thing
COMPARING = listed("lik liknande tilsvarande enn som no")
#: "og andre som …" after persons goes on with them
OTHERS = listed("andre")
#: adjectives that stand for people only after one of the next words ("dei rike", "for einsame"), and those words
POINTED = words(
    """
    rike einsame sårbare isolerte skilde sivile militære fattigaste svakaste rikaste dømde sikta tiltalte mistenkte
    busette faglærte faglærde gåande ramma diskriminerte undertrykte marginaliserte utsette
    """
)
POINTERS = listed(
    "dei for til blant hos mot av og eller samt mellom mest aller både alle andre fleire mange våre"
    " hjelpe hjelpa hjelper verne verna støtte støtta støttar inkludere inkludera gje gi gir gjev"
)
#: quantifiers by which general words name nobody
QUANTIFIERS = ("fleire", "flest mogleg", "flest råd")
#: adjectives and articles that tell nothing about people
NOT_TELLING = listed("andre vanlege")
ARTICLES = listed("dei den andre alle nye vanlege")
#: before a number of employees or pupils that says how large something is, and numbers spelled out there
LIMITS = listed("med enn over under inntil minst maks maksimalt høgst opptil per pr")
SMALL_NUMBERS = listed("ein ei to tre fire fem seks sju åtte ni ti hundre tusen million")
#: before "som" and the part that somebody else takes: "kjem inn som eigarar", "både som deltakarar"
AS = listed("inn til opp fram ut seg deg meg oss både enten vidare")
#: verbs with a person before a thing
GIVES = listed("gje gjev gjeve sikre sikra garantere garantera tilby nekte nekta skaffe")
#: words before a verb, and those that end like a definite noun and are none
BEFORE_VERBS = words("har er blir vert blei vart å skal vil kan må")
NO_NOUNS = words("sidan anten nokon ingen annan innan eigen utan")
#: ends of plurals that name no persons
THINGS = listed(
    "heiter heit ordningar ordning delar del midlar plassar plass vilkår lån hjelp støtte tilbod rett"
    " tilgang innsyn bustad"
    " kurs tillegg frist vern fri jobb arbeid"
)
#: before what somebody else is ("skal vere ein …"), and what may stand between
BEING = listed("vere vera bli verte verta blir vert blei vart er var")
BETWEEN = listed("ein ei eit gode? berre reelt eigentleg faktisk framleis")
#: what makes it say that somebody is there, and what follows it
THERE = listed("det der her")
THERE_FOLLOWS = listed("skal må bør kan vil lyt ikkje også òg alltid")
WHERE = listed("kor som å")
#: endings of definite plurals
DEFINITE = ("ane",)
#: words before a noun that is no verb there
DETERMINERS = listed("ein kvar einkvar enkelte til av for mellom med frå hos per ny")
#: ends of names of professions in the singular, which without an article mean a post or a service ("rett til tolk"),
#: and what before them makes them one person
PROFESSIONS = listed(
    "lege psykolog psykiater terapeut pedagog lærar lektor leiar advokat tolk assistent vikar avløysar rådgivar"
    " rådgjevar rettleiar pleiar jordmor sosionom verje koordinator konsulent vektar kokk forsvarar logoped farmasøyt"
    " kirurg spesialist støttekontakt sekretær trenar instruktør vaktmeister helsefagarbeidar fagarbeidar"
    " miljøarbeidar innkjøpar abonnent"
    " prest diakon imam"
)
ONE = listed("ein ei éin kvar einkvar enkelte den denne som sin vår deira din min bli blir verte verta")
#: clauses that end so tell nothing about people
EMPTY = words("det dette vil kan ønskjer ønsker ynskjer mogleg")
#: what bodies receive as well: "alle som får offentleg støtte"
GRANTED = words("støtte tilskot midlar")
#: adverbs before an adjective that stands for people: "kronisk sjuke"
DEGREE = listed("akutt livstrugande langvarig alvorleg varig tungt nyleg")
#: ends of adjectives for the sick and disabled, which stand before a noun for people as well: "langtidssjuke barn"
SICK = listed("sjuke hemma ramma skadde utsette følgde")
#: after "som": a comparison, no clause ("som ein ressurs")
COMPARED_TO = listed("ein ei eit del alternativ hovudregel")
#: after "i" or "på": what people are in, a pattern each
STATES = (
    r"(?:aktiv\s+)?rus\b", r"flukt\b", r"krise\b", r"naud\b", r"fattigdom\b", r"sorg\b", r"fengsel\b",
    r"prostitusjon\b", r"utanforskap\b", r"(?:arbeid|jobb|utdanning)\b(?=\s+(?:med|som)\b)",
)  # fmt: skip
#: those who belong to somebody else
RELATIVES = listed("pårørande foreldre føresette")
#: adverbs behind "som" before the verb of a clause that tells which persons
ADVERBS = listed("ikkje også òg sjølv framleis heilt berre alt allereie aldri no ofte lenge først nyleg alltid")
#: modals right before the persons
MODALS = listed("skal må bør kan vil lyt")
#: a purpose after "med …", where no noun asks for it
PURPOSES = frozenset({"for å", "for at", "ved å", "utan å"})
#: stems of words for who receives, owns or uses something: "mottakarar av sosialstønad"
RECEIVING = listed("tak eig bruk utøv")
#: behind "av": what is no thing that is received
POINTING = listed("dei det den at å")
#: persons whose relatives are named, as a pattern each, and adjectives before them
RELATED_TO = (r"(?:barn|born|unge|eldre)\b", "person", "pasient", "menneske", "elev", r"\w*(?:sjuke|hemm|avhengig)")
OF_AN_AGE = listed("eldre unge små vaksne")

GENERAL_PEOPLE = ("folk", "menneske", "personar", "person", "fleire", "flest mogleg", "flest råd")
AGE = (
    r"(?:som\s+er\s+)?fødde?\s+(?:etter|før|i|mellom|frå)\s+(?:19|20)\d\d(?:\s*(?:og|til|–|-)\s*(?:19|20)\d\d)?|ved\s+fylte\s+\d+\s+år"
    r"|"
    r"(?:under|over|mellom|frå|ned til|opp til|inntil|på)\s+(?:fylte\s+)?\d+(?:\s*(?:og|til|–|-)\s*\d+)?\s+år"
    r"|(?:under|over)\s+(?:fylte\s+)?\d\d(?=\s*(?:[.,;:!)]|$|(?:og|eller|skal|får|må|kan|bør|som|i|til|med)\b))"
    r"|(?:under|over)\s+(?:den\s+)?(?:\w+\s+)?(?:lågalder|lågalderen|skulealder|myndealder|pensjonsalder)(?:en)?\b"
)
#: behind persons what only numbers them: "barn nummer to"
NUMBERED = listed(r"nummer nr\.?")
#: people who are the staff that somebody has or needs: "skolene trenger flere voksne"
STAFF = words("tilsette vaksne")
ENOUGH = listed("fleire nok mange tilstrekkeleg")
STAFFED = listed("ha har få får treng trenge med tilsette tilset")
#: before staff without a word for how many
NEEDED = listed("nok treng")
#: whole lives, which "som" makes a time: "gode liv som voksne"
TIMES_OF_LIFE = words("vaksne vaksen")
#: adjectives by which owners are bodies: "ideelle eigarar"
BODILY = listed("ideelle kommersielle")
CLAUSE_ENDS = words(
    """
    kan også òg inn slik når dersom ved gjennom blant skal bør må men får
    """
)
#: words after which "med …" about people has ended
PHRASE_ENDS = words(
    """
    gjeves     få bli gå ikkje enn er har får blir vert kan i på om at slik høve tilgang rett tilbod hjelp støtte betre
    like same auka eit ein ei med som lever treng mottek
    """
)
#: where people come from: "asylsøkjarar frå land med …"
ORIGINS = r"(?:land|statar|område|regionar|miljø|kulturar|familiar|heimar|grupper)"
#: ends of nouns for people who belong to an institution or a field
MEMBERS = (
    r"(?:tilsett|elev|student|lærling|lærar|lektor|lege|sjukepleiar|pasient|bebuar|innsett|forskar|arbeidstakar|tillitsvald|vaks|(?:lønn?s|inntekts)gruppe"
    r")"
    r"(?:e|ar|ane|en|ne)?|(?:helse)?personell|fagfolk(?:a)?"
)
#: what follows their "i" and is no institution: "i større grad", "i Noreg"
NO_PLACE = (
    r"(?:sentrum|fokus|front|første\s+rekke|større|stor|nokre|nokon|enkelte|eigne|eige|ulike|Noreg|landet|heile\s+landet|dag|tillegg|tråd|samarbeid|perioden|gong|møt"
    r"e"
    r"|samband|tilknyting|aukande|hovudsak|framtida|dette|slike|bruk|arbeid|takt|samsvar|høve|gjennomsnitt"
    r"|lys|regi|fare|ferd|kraft|stand|den|det|dei|ein|ei|eit|å)"
)
#: parts of nouns for institutions and fields of work
INSTITUTIONS = (
    r"(?:skul|universitet|barnehag|sjukehus|institusjon|sjukeheim|senter|fengsel|kommun|sektor|bedrift|selskap|verksemd|føreta"
    r"k"
    r"|næring|opplæring|teneste|utdanning|etat|forvaltning|omsorg|helsevern|helsevesen|bransje|industri|avdeling|kontor|barnever"
    r"n"
    r"|politi|forsvar|fakultet|lærestad|museum|bibliotek)"
)
#: words before the name of a place that are no ordinary adjectives
BEFORE_NAMES = words("heile nye gamle sin sitt sine vår vårt våre privat offentleg statleg kommunal")
#: ends of nouns for those who live somewhere
INHABITANTS = r"(?:innbyggjar(?:ar|ane)?|befolkning(?:a)?|fastbuande|bebuar(?:ar|ane)?|\bfolk)"
#: ends of nouns for where people live
PLACES = (
    r"(?:distrikt(?:et|a)?|bygd(?:a|er|ene)?|byane|byar|område(?:t|a)?|kysten|regionen|regionar|strok|grender"
    r"|øyane|øyar|kommunen|kommunar|fylket|fylka|bydel(?:en|ar|ane)?)"
)
#: verbs whose "i" says in what: "involvere dei tilsette i avgjerder"
INVOLVING = r"(?:involver|inkluder|stø|hjelp|kurs|skoler|rettlei|tren|øv)\w*"
