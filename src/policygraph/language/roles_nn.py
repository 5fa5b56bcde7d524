"""Nynorsk phrases that tell what part a body has in a promise: with whom, by whom, to whom, through whom."""

from __future__ import annotations

from policygraph.language.lists import words

PARTNER = (
    r"(?:gjennom|inngå)\s+(?:\w+\s+)?tariffavtal(?:e|ar|ane)\s+med",
    r"med\s+(?:\w+\s+)?(?:deltaking|medverknad|fleirtal|representa\w+)\s+(?:frå|av)",
    r"(?:i|gjennom)\s+(?:\w+\s+){0,2}?(?:samarbeid|samspel|dialog|samråd|partnarskap)(?:et)?\s+(?:med|mellom)",
    r"\w*(?:samarbeid|samhandling|dialog|kontakt|samspel)(?:et|en)?\s+(?:\w+\s+){0,3}?(?:(?:med\s+og\s+)?mellom|med)",
    r"samarbeid(?:er|e|a|ar)\s+(?:\w+\s+){0,2}?med",
    r"(?:(?<!henge )(?<!heng )(?<!slå )(?<!slått )saman|samtal\w*|forhandl(?:e|a|ar)"
    r"|forhandling(?:ar|ane)|drøft(?:e|a|ar)|drøfting(?:ar|ane)|diskuter(?:e|a|er)|snakk(?:e|a|ar)|avtal[ea])\s+med",
    r"(?!tariff)\w*avtal(?:e|en|ar|ane)\s+(?:\w+\s+){0,2}?(?:med|mellom)",
    r"\w*(?:prosjekt|partnarskap|arbeidsdeling|oppgåvedeling|kopling)(?:ar|et|a|en|ane)?\s+mellom",
    r"i\s+(?:fellesskap|lag|kompaniskap)\s+med",
    r"(?:samarbeid|samord|samhandl|koordiner)[^.;]*\bpå\s+tvers\s+av",
    r"samarbeid\w*\b[^.;]*\b(?:og|samt|eller)\s+med",
)
TASKED = (
    r"ansvar(?:et)?\s+(?:for\s+\w+\s+(?:\w+\s+){0,4}?)?(?:til|under|hos|hjå|på|over\s+til)",
    r"\b(?:inviter\w*|oppmod\w*|oppmuntr\w*|oppfordr\w*|utfordr\w*|be|bed|instruer\w*"
    r"|overlat\w*\s+(?:[^.;]{1,60}?\s)?til|gje\s+beskjed\s+til)\b",
    r"(?:(?:plikt|fullmakt|mynde)(?:a|et|en)?\s+(?:for|til)|oppdrag(?:et)?\s+til)(?:\s+alle)?",
    r"ansvar(?:et)?\s+til(?:\s+alle)?",
    r"ansvar(?:et)?(?:\s+\w+){0,5}?\s+(?:ligg(?:ja|je|er)?\s+(?:hos|hjå|på|til)|leggjast\s+(?:på|til))",
    r"(?:organisert|samla|lagt|underlagt|plassert|flytta|overført)\s+(?:\w+\s+){0,3}?(?:under|til|i|hos|hjå)",
    r"(?:oppgåver|ansvar|ansvaret)(?:\s+\w+){0,6}?\s+til",
    r"(?:overfør(?:a|e|ast|er|t)|overføring\s+av|flytt(?:a|e|ast|ar)|flytting\s+av|tilbakefør(?:a|e"
    r"|ast|er|t))\s+[^.;]{0,80}?"
    r"(?:ansvar|oppgåv|veg|bane|ferj|drift|eigarskap|forvalting|forvaltning|tenest|tilsyn"
    r"|tilbod)\w*\b[^.;]{0,80}?\s+til",
)
ENABLING = (
    r"(?:legg(?:ja|je|jast|e|a)?\s+(?:\w+\s+)?til\s+rette|gjer(?:e|a)?\s+det\s+\w+|sikr(?:e|a|ar)"
    r"|sørg(?:ja|je|jer|er|e)"
    r"|bidra|medverk(?:a|e)|still(?:e|a|ar)\s+krav|krav)"
)
DEMANDING = r"(?:krav|forventning(?:a|ar|ane)?|vilkår)"
MEANS = (
    r"(?:\w*ressurs|høve|\w*handlingsrom|\w*heim(?:el|lar)|\w*kapasitet|\w*kompetanse|\w*rammer"
    r"|\w*middel|\w*midlar|tilgang|råd\b"
    r"|nok\b|tilstrekkeleg|naudsyn|nødvend|god|føreseieleg|trygg|like\b|rett\b|fridom|tid\b"
    r"|økonomi\b|\w*vilkår|\w*bemanning|\w*utstyr"
    r"|sjølvråderett|autonomi|\w*verktøy|kontroll|grunnlag|innsyn|medråderett|namn\b|lovfest\s+plikt)"
)
TAKES_OVER = (
    r"(?:overta|ta\s+over|stå\s+for|ha\s+ansvar\w*|få\s+ansvar\w*|greia\s+ut|leia|føra\s+tilsyn"
    r"|utarbeid[ae]|gjennomfør[ae]|ta\s+seg\s+av|handsam[ae]|forvalt[ae]|handter[ae]|kontroller[ae]|fordel[ae]|koordiner[ae])"
)
DUTY_OF = r"(?:ansvar|oppgåve|plikt)\s+(?:er\s+)?(?:å|at)"
PASSIVE = (
    r"(?:\w{2,}ast|(?:bli|blir|verte|verta|vert|vorte|vere|vera|er|få|får)\s+(?!(?:det|den|dei|ein"
    r"|ei|eit)\s)(?:\w+\s+)?(?:\w{3,}(?:a|rt|gt|lt|pt|dd|te|gde|rde)|\w{2,}(?:rt|gt))"
    r"|(?:vert|verte|blir)\s+\w{2,}(?<!en)(?<!an)de)"
)
PARTICIPLE = (
    r"(?!(?:ledd|\w+inga|\w+sla|\w*boikott|\w*rett|\w*nett)\b)"
    r"(?:\w{2,}(?:a|tt|rt|lt|dd|gd|ast)|driven|drive|drivne|skriven|skrive|gjeve|gjeven)"
)
RULES = (
    r"(?:\w*konvensjon|\w*traktat|pakt|charter|\w*direktiv|\w*forordning|\w*retningslin|regl"
    r"|\w*regelverk|\w*resolusjon|erklæring|\w*mål\b"
    r"|prinsipp|krav|definisjon|\w*grense|program|\w*kvotesystem|interesse|\w*lov)"
)
COMMON_VERBS = (
    r"(?:styrk[ea]|utvikl[ea]|vidareutvikl[ea]|auk[ea]|innfør[ea]|etabler[ea]|oppretta|sikr[ea]"
    r"|bidra|reduser[ea]|fjern[ea]|bevare?a?|gje|gjer[ea]"
    r"|leggj[ea]|sørgj[ea]|arbeid[ea]|jobb[ea]|støtt[ea]|grei[ea]|vurder[ea]|still[ea]|betr[ea]"
    r"|fremj[ea]|prioriter[ea]|få|ha|byggj[ea]"
    r"|utvid[ea]|avgrens[ea]|forenkl[ea]|endr[ea]|bruk[ea]|setj[ea])"
)
FILLERS = (
    r"(?:dei|den|det|desse|ein|ei|eit|alle|andre|våre|våra|vår|nokre|enkelte|mange|fleire|ulike"
    r"|samtlege|kvar(?:\s+einskild)?|einkvar"
    r"|begge|landets|eigne|svært|både|også|òg|sjølv|ikkje|difor|særleg|spesielt|minst|enda|endå"
    r"|til\s+dømes|mellom\s+anna"
    r"|først\s+og\s+fremst|store|små|mindre|større)"
)
ADVERBS = (
    r"(?:samstundes|snarast|raskt|straks|først|då|i\s+tillegg|i\s+dag|etter\s+kvart|på\s+sikt|dessutan"
    r"|fullt\s+ut|i\s+fellesskap)"
)
CONTRAST = (
    r"\w*(?:skilnad|forskjell|ulikskap|likskap|balanse|skilje|velja|velje|val|konkurranse|motsetnad"
    r"|gap|grense|avstand|konflikt"
    r"|krig|likebehandl|likestil|samsvar|overgang|liggja|liggje)\w*(?:\s+\w+){0,3}"
)
LED_BY = r"(?:i\s+regi\s+av|under\s+leiing\s+av|leidd\s+av)"
SUPPLIED = (
    r"(?:\w*(?:tilskot|støtte|midlar|finansiering|løyving|rettleiing|rådgjeving|bistand|hjelp"
    r"|teneste|kontrakt|vederlag|honorar"
    r"|kompensasjon|overføring)|informasjon)(?:a|et|en|ane|ar|er)?"
)
BOUGHT = r"\b(?:kjøp\w*)\b[^.;,]*"
REPORTED = (
    r"(?:rapporter(?:a|e|ast|ing|inga)|gjer[ae]?\s+greie|orienter(?:a|e|ast|ing)|varsl(?:a|e|ar|ast|ing|inga)"
    r"|meld(?:a|e|er|ast)|oversend(?:a|e|ast)|send[ae]\s+inn|leverast|levert|søknad(?:en|er|ar|ene)?"
    r"|førespurnad(?:er|ar)?)"
)
ASKED = r"\b(?:søkje|søkja|søker|klaga?e?\s+til|venda?e?\s+seg\s+til)"
UNDERGOES = (
    r"(?:møt[ea]\s+(?:\w+\s+){0,2}?\w*krav|missa|misse|mista|tapa|sleppa|sleppe|lida|oppleva|unngå|liggja|liggje|bestå"
    r"|stå\s+fritt|vere\s+(?:trygge?|sikre|sikra)|trenge|mangle|bort\b|vekk\b|ned\b)"
)
PREVENTED = (
    r"(?:(?:ikkje|aldri)\s+(?:akseptera?|godta|tillata?|la)|(?:for)?hindra?e?r?|unngår?"
    r"|motverka?e?r?|stansa?e?r?|stoppa?e?r?"
    r"|set(?:ja|je|t|te)?\s+(?:ein\s+)?stopp(?:ar)?\s+for|slutt\s+på|nei\s+til|forbod\w*\s+mot|(?:gå"
    r"|går|er)\s+imot|avvisa?e?r?|forbyr?|(?:aksepterer|godtek|tillèt)\s+ikkje)"
)
WORKED_FOR = r"(?:arbeid(?:a|e|er)|jobb(?:a|e|ar)|kjemp(?:a|e|ar))"
LAID_BEFORE = r"(?:(?:legg|lagt)\w*\s+(?:[\w-]+\s+){0,5}?fram|framlegg\w*|fremj[ae]\w*)"
MANNER = (
    r"(?:fullt\s+ut|i\s+si\s+heilskap|heilt|delvis|også|òg|hovudsakleg|alltid|framleis|berre|direkte"
    r"|opp|ut|inn|ned|fram|over|fast|\w+are)"
)
ASSEMBLY = r"(?:(?:kommune|by|herads)styret?|formannskapet?|fylkestinget?|(?:by|fylkes|region)rådet|parlamentet?)"
YIELDED = (
    r"(?:overskot|utbyt(?:e|te)|forteneste|profitt|utslepp|ureining|avfall"
    r"|inntekt|innleige|rapportering|reklame|støy)(?:et|en|a|ane|ene|er|ar)?"
)
BASED = r"(?:baserast|basera|basert|byggjast|byggje?r?|bygd)"
SENT = r"(?:melding|proposisjon|framlegg|forslag|sak|rapport|innspel)(?:a|en|et|er|ar|ane|ene)?\s+til"
#: asides that a row of names may be broken by, some of which look like prepositions
ASIDES = (
    r"blant\s+andre",
    r"mellom\s+andre",
    r"blant\s+anna",
    r"mellom\s+anna",
    r"til\s+dømes",
    r"f\.eks\.",
    r"bl\.a\.",
    "inkludert",
    "medrekna",
)
#: before a body through which it is done, and what goes on there and is to end: "forbod mot sal gjennom appar"
THROUGH = ("gjennom", "via", r"ved\s+hjelp\s+av")
BANNED = (r"forbod\w*", r"forby\w*")
#: beginnings of verbs by which the means is that something ends: "ved å fjerne avgifter på"
ENDING = ("fjern", "reduser", "senk", "kutt", "avvikl", "oppheve?", "fritak")
#: after "som": described, not promised, "som eigd av"
OWNED = ("eigast", "eigd", r"er\s+eigd", "leigast", "brukast")
#: beginnings of what the assemblies of a people do: "handsamast i Stortinget"
DECIDED = ("handsam", "vedt", "avgjer", "fastse", "drøft", "debatter", "avklar")
#: before a body whose means are used to reach something
USES = ("bruke", "bruka", "nytte", "nytta", "nytt")
#: what belongs to whoever is to do it
DUTIES = ("ansvar", "oppgåve", "plikt")
GIVES = ("gje", "gjev", "gjeve")
#: beginnings of verbs of moving; of what is moved as a power or as a task
MOVED = ("flytt", "overfør", "tilbakefør")
POWERS = ("ressurs", "midl", "pengar", "inntekt", "kompetanse", "heim(?:el|lar)", "makt")
RUN = ("ansvar", "oppgåve", "drift")
#: beginnings of verbs of paying, before "frå", and words for having got something from somebody
PAID = ("kom", "betal", "dekk", "finansier")
RECEIVED = ("mot(?:ar|tar|tek|teke)", "fått")
#: before a body: where something is from
FROM = ("frå",)
#: openers of a condition or reason
CONDITIONAL = (
    "fordi", "sjølv om", "dersom", "viss", "når", "sidan", "utan at", "før", "så lenge", "i den grad", "med mindre",
    "ettersom", "så framt",
)  # fmt: skip
#: openers of a clause that says when or if; what comes of it
WHEN = ("når", "viss", "dersom")
COMING_OF_IT = ("dermed", "slik", "så", "då", r"på\s+den\s+måten")
#: words that open a clause which tells how things are
TOLD = ("slik", "slikt", "kor", "korleis", "der", "som")
#: what somebody said or found, and is followed
FOLLOWED = (
    r"tilråding\w*", r"eig\w+\s+av", r"basert\s+på", r"utgangspunkt\s+i", r"i\s+samsvar\s+med",
    r"i\s+(?:tråd\s+med|lys\s+av|hen(?:hold|hald)\s+til)",
)  # fmt: skip
#: what is moved away from somebody
TAKEN = (
    r"overfør\w*", r"flytt\w*", r"fjern\w*", r"ta\s+bort", r"hald\w*\s+(?:ute|unna|borte)",
    r"ta\s+(?:\w+\s+){0,3}?attende", r"få\s+(?:\w+\s+)?\w*oppgåv\w*",
)  # fmt: skip
#: in whose stead, or regardless of whom: "på vegner av", "uavhengig av val av"
UNCONCERNED = (r"på\s+vegne?r?\s+av", r"(?:uavhengig|uavhengige)\s+av(?:\s+\w+\s+av)?", r"uansett(?:\s+\w+\s+av)?")
#: prepositions inside a relative clause, behind which a body is where something happens
INSIDE = ("i", "innan", "på", "ved", "under", "hos", "av", "med")
#: words that open a clause which says where a body does something
WHERE = ("kor", "der")
#: words that open what is described by its owner: "at staten eig"
OPENING = ("at", "og", "eller", "men", "når", "der", "kor", "om")
#: compared with others
THAN = ("enn", r"same?m?e?\s+\w+\s+som(?:\s+(?:for|i|hos))?", r"på\s+linje\s+med", r"på\s+lik\s+linje\s+med")
#: after "få": what one gets done, so that the subject receives nothing
GETTING_DONE = ("ned", "til", "på", "bukt", "fram", "opp", "slutt", "gjennomført")
#: what a subject may do that gets what it is given, and verbs of getting and keeping
APPLIES = (r"kunne\s+(?:søke|søkje|søka|motta|få|velje)", "sleppe?", "sleppa", "behalde", "behalda")
GETS = ("får", "beheld", "slepp", "treng", "manglar", "mistar", "mister", "mottek", "tapar", "taper")
#: what a subject can or does
ABLE = ("kan", "kunne", r"skal\s+kunne", "klarar", "er", "vil")
#: words that look like verbs in the present tense
NO_PRESENT = ("når", "over", "under", "etter", "eller", "her", "der", "for", "kvar", "meir", "år", "andre")
#: subjects behind a verb whose object stands first
OTHER_SUBJECTS = ("vi", "me", "dei", "ein", "eg", "det", "ingen")
#: verbs without a modal that say something of a subject, and those that end a row of subjects
SAYING = ("får", "få", "blir", "bli", "vert", "har", "er", "ha", "vere")
ROW_ENDS = ("får", "blir", "vert", "slepp", "treng")
#: what begins the object of a verb that ends a row of subjects
OBJECTS = ("ein", "ei", "eit", "den", "det", "dei", "fleire", "nye", "felles", "sin", "sitt", "sine")
#: after a main clause with its verb first: "viss skulane …, må dei …"
TAKEN_UP = ("dei", "desse")
#: verbs besides modals that open a condition told by the order of words, and those of what then is so
IF_SO = ("ønskjer", "aukar")
THEN = ("er", "trengst", "krevst")
#: ends of bodies that find something out
INQUIRIES = ("utval", "kommisjon")
#: words for what others are a model for
MODELS = (r"etter\s+(?:\w+\s+)?(?:modell|mønster|mønstre)\w*", r"inspirert\w*")
#: between what is so and what is promised, and verbs of the promise
THEREFORE = ("difor",)
WILLING = ("vil", "skal", "ynskjer")
#: being, behind "det" and its modal
BEING = ("er", "vere", "vera", "blir", "bli")
#: pronouns that take up whom a task goes to
THEM = ("dei", "den", "det", "alle")
#: adjectives of several partners
VARIOUS = ("ulike", "mange", "eigne")
#: verbs of taking part with others: "der LO sit i styret", "der instituttet er med"
TAKES_PART = (
    r"(?:er|sit|sitt|blir|vert)\s+(?:\w+\s+)?(?:med|representerte?)\b", "deltek", "medverkar", "inngår",
    r"(?:sit|sitt|møter)\s+i", r"samarbeider",
    r"er\s+part(?:ar|nar|narar)?\b", "går saman", r"har\s+(?:\w+\s+){0,2}?(?:plass|fleirtal|representant\w*)",
)  # fmt: skip
#: having a task: "som NAV har ansvaret for"
IN_CHARGE = (
    r"(?:har|tek|ber)\s+(?:\w+\s+){0,2}?\w*(?:ansvar|oppgåve|oppdrag|mynde)(?:et|n|a)?\b",
    r"er\s+(?:\w+\s+)?ansvarlege?\b",
    r"står\s+for",
)  # fmt: skip
#: verbs by which a thing is only told apart or placed: "selskapene staten eier", "hvor skolene hører hjemme"
TOLD_APART = (
    "eig", "leiger", "kjenner", "veit", "treng", "meiner", "ønskjer", "ynskjer", "vil", "manglar", "brukar", "trur",
    "høyrer", "ligg", "reknar", "ser", "oppfattar", "kallar",
    "gjeld", "består", "har",
)  # fmt: skip
#: being and staying so, and the adjectives of being so that are a way of acting
STAYING = ("vere", "vera", "forbli")
ACTING = words(
    "aktiv aktive ansvarleg ansvarlege tydeleg tydelege lydhøyr lydhøyre villig villige best leiande først "
    "fyrst raus rause nøydd med der til på pådrivar opne open forplikta klar klare"
)
#: adjectives that their ending does not tell
SHORT_ADJECTIVES = words("nær nære fri frie god gode stor store liten små sterk sterke trygg trygge robust robuste")
DEGREES = r"(?:godt|meir|like|heilt|mest|så|svært|alltid|framleis|igjen|ikkje|lenger|også|òg)"
#: before "at": what somebody else is made to do
MADE_TO = (
    r"(?:opn(?:e|a|ar|ast) for|tillat(?:e|a|ast)|sikr[ea]|sikrar|sørg(?:je|ja|jer|er) for|sjå til"
    r"|ser til|krevj?[ea]|krev|krav om|krav til"
    r"|forplikt[ea] seg til|fører til)"
)
#: is no longer to be allowed
NO_LONGER = ("lenger", "kunne", "få")
NOT = ("ikkje",)
EITHER = ("heller",)
#: after "få": a task rather than a good
A_TASK = (
    r"i\s+(?:oppdrag|oppgåve)",
    r"(?:\w+\s+){0,2}?(?:\w*ansvar(?:et)?|\w*plikt(?:a)?|oppdrag(?:et)?|oppgåva|hovudoppgåva)\s+(?:for|med|til|å|om)",
)  # fmt: skip
GETTING = ("få", "får", "fått")
#: public bodies let do these are given a task, whoever else is given a freedom
FREEDOMS = (
    "få",
    "ha",
    "delta",
    "sleppe",
    "sleppa",
    "behalde",
    "behalda",
    "vere",
    "vera",
    "velje",
    "velja",
    "vekse",
    "veksa",
)
#: in whose hands it is: "i Forsvaret sin regi"
REGI = ("regi", "leiing", "ansvar", "mynde", "hender", "tilsyn", "kontroll")
#: where something is offered or done, so that the place is whoever does it: "tilbydast ved universiteta"
OFFERED = (
    r"(?:tilbydast|givast|gjevast|underviste?|utførast|handsamast|gå\s+føre\s+seg|skje|skjer"
    r"|produserast|forvaltast)\s+(?:\w+\s+){0,2}?(?:ved|hos|hjå|av|i)"
)
#: named to a post: "peike ut X som"
APPOINTS = (
    "utpeike",
    "utpeika",
    "utnemne",
    "utnemna",
    "peike ut",
    "peika ut",
    "oppnemne",
    "oppnemna",
    "oppnemner",
    "utnemner",
    "peikar ut",
    "gjere",
    "gjera",
    "velje",
    "bruke",
    "bruka",
    "nytte",
    "ha",
)
#: what goes over to somebody to deal with: "klager går til domstolane"
CASES = (
    r"(?:\w*(?:klage|sak|anke|tvist|søknad|vedtak|oppgåve|ansvar|handsaming|avgjerd|forvalting"
    r"|forvaltning)(?:r|ar|er|en|a|ene|ane|ne|et|n)?)"
)
GO_TO = r"(?:går|gå|flyttast|overførast|leggjast|sendast)\s+(?:over\s+)?til"
#: moved from one body to another: "overføre X frå A til B"
HANDED = r"(?:overfør|flytt|legg|gje|løft|tilbakefør)\w*"
#: what is given rather than handed over as a task, when it is moved
GOODS = (
    "ressurs", "midl", "pengar", "inntekt", "kompetanse", "heim(?:el|lar)", "makt", "stilling", "tilsett", "elev",
    "pasient", "kroner",
    "tilskot", "støtte", "eigedom", "aksje", "skatt", "verdi", "gevinst", "rett(?:ar|en)?\\b", "fridom", "fange",
    "innsett",
)  # fmt: skip
#: before "av" and an owner: only told of
OWNED_BY = ("eigd", "eigde", "ått")
#: making something somebody's task, and what one is charged with
MAKES = (r"gj(?:er|ere|era|erast|ør|øre)",)
CHARGES = ("ansvar", "oppgåve", "oppgåver", "mandat", "samfunnsoppdrag", "ansvarsområde")
WITHOUT = ("utan",)
#: what commissions have said
ADVICE = r"(?:\w+\s+)?(?:tilråding|råd\b|forslag|framlegg|rapport|utgreiing|konklusjon|innstilling|funn\b|vurdering)"
#: a measure that something else is measured by
CITED = (
    r"(?:\w*(?:nivå|snitt|grense|mål|norm|standard|sats|definisjon|modell|tilråding|råd\b|utrekning"
    r"|statistikk|tal\b|prinsipp|praksis|erfaring)"
    r"|program|budsjett(?:et)?\b|eigarskap)"
)
#: between two main clauses
CLAUSE_JOINTS = ("og", "men", "medan", "så")
#: verbs of becoming, and of being asked to do something
BECOMING = ("blir", "vert", "blei", "vart", "bli", "verte")
IS_ASKED = (
    r"(?:bedast|oppmodast|oppfordrast|utfordrast|inviterast|instruerast|(?:blir|vert|bli"
    r"|verte)\s+(?:bedne?|oppmoda|oppfordra|invitert))\s+(?:om|til)",
)
#: what bodies are by law
KINDS_OF_BODY = r"(?:\w*verksemd|\w*etat|\w*føretak|\w*selskap|\w*organ|tilbod|teneste|del)"
#: what somebody does already
WORK = r"(?:\w*arbeid(?:et)?|\w*jobb(?:en)?|\w*innsats(?:en)?|bidrag(?:et)?|kamp(?:en)?)"
