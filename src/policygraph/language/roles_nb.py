"""Bokmål phrases that tell what part a body has in a promise: with whom, by whom, to whom, through whom."""

from __future__ import annotations

from policygraph.language.lists import words

PARTNER = (
    r"(?:gjennom|inngå)\s+(?:\w+\s+)?tariffavtale[rn]?e?\s+med",
    r"med\s+(?:\w+\s+)?(?:deltakelse|deltagelse|medvirkning|flertall|representa\w+)\s+(?:fra|av)",
    r"(?:i|gjennom)\s+(?:\w+\s+){0,2}?(?:samarbeid|samspill|dialog|samråd|partnerskap)(?:et)?\s+(?:med|mellom)",
    r"(?:sam)?arbeid(?:et|sordninger|savtaler)?\s+(?:med|mellom)",
    r"\w*(?:samarbeid|samhandling|dialog|kontakt|samspill)(?:et|en)?\s+(?:\w+\s+){0,3}?(?:(?:med\s+og\s+)?mellom|med)",
    r"samarbeid(?:er|e)\s+(?:\w+\s+){0,2}?med",
    r"(?<!henge )(?<!henger )(?<!slå )(?<!slått )(?<!slås )sammen\s+med",
    r"(?:samtal\w*|(?:frem|fram)?forhandl(?:e[rs]?|et|a)(?:\s+fr[ae]m)?|forhandling(?:er|ene)?|drøfte[rs]?|drøfting(?:er|ene)?"
    r"|diskutere[rs]?|snakke[rs]?|rådføre\s+seg|avtale[rs]?)\s+med",
    r"(?!tariff)\w*avtale[rn]?(?:e)?\s+(?:\w+\s+){0,2}?(?:med|mellom)",
    r"\w*(?:prosjekt|partnerskap|arbeidsdeling|oppgavedeling|kobling)(?:er|et|en|ene)?\s+mellom",
    r"(?:samarbeid|samord|samhandl|koordiner)[^.;]*\bpå\s+tvers\s+av",
    r"samarbeid\w*\b[^.;]*\b(?:og|samt|eller)\s+med",
    r"samarbeid\w*\s+(?:og|eller)\s+\w+(?:\s+av\s+\w+)?\s+(?:med|mellom)",
    r"i\s+(?:fellesskap|lag|kompaniskap|tospann)\s+med",
    r"(?:alliere\w*|forene\w*)\s+seg\s+med",
    r"(?:koordineres?|samordnes?|(?:for)?deles?|\w*fordelingen?|\w+delingen?|samordning(?:en)?"
    r"|samkjør\w+)(?:\s+\w+){0,6}?\s+mellom",
)
#: words of which every phrase of ``PARTNER`` holds one, in both languages: text without them needs no search
PARTNER_SIGNS = ("med", "mellom", "tvers")
#: what puts a duty or task on the actor that follows
TASKED = (
    r"ansvar(?:et)?\s+(?:for\s+\w+\s+(?:\w+\s+){0,4}?)?(?:til|under|hos|på|over\s+til)",
    r"\b(?:inviter\w*|oppfordr\w*|oppmuntr\w*|utfordr\w*|be|ber|anmode|instruer\w*"
    r"|overlat\w*\s+(?:[^.;]{1,60}?\s)?til|gi\s+beskjed\s+til)\b",
    r"(?:(?:plikt|fullmakt|myndighet)(?:en|et)?\s+(?:for|til)|oppdrag(?:et)?\s+til)(?:\s+alle)?",
    r"ansvar(?:et)?\s+til(?:\s+alle)?",
    r"ansvar(?:et)?(?:\s+\w+){0,5}?\s+(?:pålegges|ligge(?:r)?\s+(?:hos|på)|legges\s+(?:på|til))",
    r"(?:organisert|samlet|lagt|legges|underlagt|plassert|flyttes|overføres)\s+(?:\w+\s+){0,3}?(?:under|til|i|hos)",
    r"(?:oppgaver|ansvar|ansvaret|ansvarsområder)(?:\s+\w+){0,6}?\s+til",
    r"(?:overfør(?:e|es|er|t)|overføring\s+av|flytt(?:e|es|er|et)|flytting\s+av|tilbakefør(?:e|es|er|t))\s+[^.;]{0,80}?"
    r"(?:ansvar|oppgave|vei|veg|bane|ferje|drift|eierskap|forvaltning|tjeneste|tilsyn|tilbud)\w*\b[^.;]{0,80}?\s+til",
)
#: before "at": what somebody is helped to or must live up to, rather than what they do
ENABLING = (
    r"(?:legg(?:e|es|er)?\s+(?:\w+\s+)?til\s+rette|tilrettelegg\w+|gjør(?:e|es)?\s+det\s+\w+"
    r"|sikr(?:e|er|es)|sørg(?:e|er|es)"
    r"|bidra(?:r|s)?|stille[rs]?\s+krav|krav)"
)
DEMANDING = r"(?:krav|forventning(?:er|en|ene)?|betingelse[rn]?|vilkår)"
#: after "har" in an at-clause: what somebody is given, not what they offer
MEANS = (
    r"(?:\w*ressurs|\w*mulighet|\w*handlingsrom|\w*hjem(?:mel|ler)|\w*kapasitet|\w*kompetanse"
    r"|\w*rammer|\w*midler|tilgang|råd\b|nok\b"
    r"|tilstrekkelig|nødvendig|god|forutsigbar|trygg|like\b|rett\b|frihet|tid\b|økonomi\b|\w*vilkår"
    r"|\w*betingelser|\w*bemanning|\w*utstyr"
    r"|selvbestemmelse|autonomi|\w*verktøy|kontroll|grunnlag|innsyn|medbestemmelse|medvirkning|anledning|navn\b)"
)
#: after "la" and a body: it is given a task, not a freedom
TAKES_OVER = (
    r"(?:overta|ta\s+over|stå\s+for|ha\s+ansvar\w*|få\s+ansvar\w*|utrede|lede|føre\s+tilsyn"
    r"|utarbeide|gjennomføre|ta\s+seg\s+av|behandle|forvalte|håndtere|kontrollere|fordele|administrere|koordinere)"
)
#: belongs to whoever is to do it: "det er statens ansvar å"
DUTY_OF = r"(?:ansvar|oppgave|plikt)\s+(?:er\s+)?(?:å|at)"
PASSIVE = (
    r"(?:\w{2,}(?:es|as|ås)|\w*bys|gis|ses|tas|"
    r"(?:bli|blir|blitt|være|er|få|får)\s+(?!(?:det|den|de|en|et|ett)\s)(?:\w+(?:ig|vis"
    r"|t)\s+)?(?:\w+\s+)?(?:\w{3,}(?:et|rt|gt|lt|pt|dd|ede|te|a)|\w{2,}(?:rt|gt)))"
)
PARTICIPLE = (
    r"(?!(?:ledd|\w*boikott|\w*rett|tett|støtt|\w*nett|\w*forfatt)\b)\w{2,}(?:et|tt|rt|lt|dd|gd|id|es|as)|tas|gis"
)
#: what belongs to a union of states and is its law or aim
RULES = (
    r"(?:\w*konvensjon|\w*traktat|pakt|charter|\w*direktiv|\w*forordning|\w*retningslinj|regl"
    r"|\w*regelverk|\w*resolusjon|erklæring|\w*mål\b"
    r"|prinsipp|krav|definisjon|\w*grense|program|\w*kvotesystem|interesse|\w*lov)"
)
#: common verbs of promises, which after "og" open a second promise
COMMON_VERBS = (
    r"(?:styrke|utvikle|videreutvikle|øke|innføre|etablere|opprette|sikre|bidra|redusere|fjerne"
    r"|bevare|gi|gjøre|legge|sørge|arbeide"
    r"|jobbe|støtte|utrede|vurdere|stille|forbedre|fremme|prioritere|stimulere|få|ha|bygge|utvide"
    r"|begrense|forenkle|endre|bruke|sette)"
)
#: between what governs a noun phrase and its noun, adjectives aside: articles, quantifiers and words that point
FILLERS = (
    r"(?:de|den|det|disse|en|et|alle|andre|våre|vår|noen|enkelte|mange|flere|ulike|forskjellige"
    r"|samtlige|hver(?:\s+enkelt)?|enhver"
    r"|begge|landets|egne|svært|både|også|selv|ikke|derfor|særlig|spesielt|minst|især|enda|f\.eks\."
    r"|for\s+eksempel|blant\s+annet"
    r"|først\s+og\s+fremst|store|små|mindre|større)"
)
#: between a subject and its verb
ADVERBS = (
    r"(?:samtidig|snarest|raskt|straks|først|da|i\s+tillegg|i\s+dag|etter\s+hvert|på\s+sikt|dessuten"
    r"|fullt\s+ut|i\s+fellesskap)"
)
#: before "mellom": a comparison of two, not something they do together
CONTRAST = (
    r"\w*(?:forskjell|ulikhet|likhet|balanse|skille|velge|valg|konkurranse|motsetning|gap|grense"
    r"|avstand|konflikt|krig|likebehandl|likestil|samsvar|overgang|ligge)\w*"
    r"(?:\s+\w+){0,3}"
)
#: "i regi av NATO"
LED_BY = r"(?:i\s+regi\s+av|under\s+ledelse\s+av|ledet\s+av)"
#: what a body gives or tells, so that "flere tilskudd fra staten" is for the state to do
SUPPLIED = (
    r"(?:\w*(?:tilskudd|støtte|midler|finansiering|bevilgning|veiledning|rådgivning|bistand|hjelp"
    r"|tjeneste|kontrakt|vederlag|honorar"
    r"|kompensasjon|overføring)|informasjon)(?:en|et|ene|er|a)?"
)
#: "kjøpe tjenester fra": the seller is what the promise is about
BOUGHT = r"\b(?:kjøp\w*)\b[^.;,]*"
#: what is told, handed in or asked for: whom it goes to only receives it
REPORTED = (
    r"(?:rapporter(?:e|er|es|ing|ingen)|redegjør(?:e|es|else)?|orienter(?:e|er|es|ing)|varsl(?:e|er|es|ing|ingen)"
    r"|meld(?:e|er|es)|oversend(?:e|er|es)|sende[rs]?\s+inn|leveres|levert|søknad(?:en|er|ene)?|henvendelse[rn]?)"
)
#: "søke departementet om": whom something is asked of
ASKED = r"\b(?:søke|søker|klage\s+til|henvende\s+seg\s+til)"
#: a subject that does this is what the promise is about
UNDERGOES = (
    r"(?:møte\s+(?:\w+\s+){0,2}?\w*krav|miste|tape|slippe|lide|motta|oppleve|unngå|ligge|bestå"
    r"|stå\s+fritt|være\s+(?:trygge?|sikre|sikret)|trenge|mangle|bort\b|vekk\b|ned\b)"
)
#: before "at": what is not to happen, so that the promise is aimed at whoever would do it
PREVENTED = (
    r"(?:(?:ikke|aldri)\s+(?:akseptere|godta|tillate|la)|(?:for)?hindre[rs]?|unngå[rs]?"
    r"|motvirke[rs]?|stanse[rs]?|stoppe[rs]?"
    r"|sette[rs]?\s+(?:en\s+)?stopp(?:er)?\s+for|slutt\s+på|nei\s+til|forbud\w*\s+mot|(?:gå|går"
    r"|er)\s+imot|avvise[rs]?|forby[rs]?|(?:aksepterer|godtar|tillater)\s+ikke)"
)
#: before "at": somebody is helped or urged on, whoever acts
WORKED_FOR = r"(?:arbeide[rt]?|jobbe[rt]?|kjempe[rt]?)"
#: before "for" and an assembly or authority: it receives what is put before it
LAID_BEFORE = r"(?:(?:legg|lagt|leg)\w*\s+(?:[\w-]+\s+){0,5}?(?:fra?em|fram)|(?:frem|fram)legg\w*|fremme[rs]?)"
#: how it is done, between a participle and "av": "dekkes fullt ut av"
MANNER = (
    r"(?:fullt\s+ut|i\s+sin\s+helhet|helt|delvis|også|hovedsakelig|primært|alltid|fortsatt|bare|kun|direkte"
    r"|opp|ut|inn|ned|fram|frem|over|fast|\w+ere)"
)
#: ends of the names of assemblies, in which things are decided
ASSEMBLY = r"(?:(?:kommune|by|herreds)styret?|formannskapet?|fylkestinget?|(?:by|fylkes|region)rådet|parlamentet?)"
#: what firms make, let out or send
YIELDED = (
    r"(?:overskudd|utbytte|fortjeneste|profitt|utslipp|forurensning|avfall|inntekt|innleie"
    r"|rapportering|reklame|markedsføring"
    r"|avrenning|rømming|støy)(?:et|en|ene|er|a|n)?"
)
BASED = r"(?:baseres?|basert|bygges?|bygd|bygger)"
#: what is sent to those who decide: "fremme en melding til Stortinget"
SENT = r"(?:melding|proposisjon|forslag|sak|rapport|innspill)(?:en|et|a|er|ene)?\s+til"
#: asides that a row of names may be broken by, some of which look like prepositions
ASIDES = (
    r"blant\s+andre",
    r"blant\s+anne[nt]",
    r"for\s+eksempel",
    r"f\.eks\.",
    r"bl\.a\.",
    "herunder",
    "inkludert",
    "deriblant",
)
#: before a body through which it is done, and what goes on there and is to end: "forbud mot salg gjennom apper"
THROUGH = ("gjennom", "via", r"ved\s+hjelp\s+av")
BANNED = (r"forbud\w*", r"forby\w*", r"forb[oy]d\w*")
#: beginnings of verbs by which the means is that something ends: "ved å fjerne avgifter på"
ENDING = ("fjern", "reduser", "senk", "kutt", "avvikl", "oppheve?", "fritak")
#: after "som": described, not promised, "som eies av"
OWNED = ("eies", "leies", "brukes", "eid", r"er\s+eid")
#: beginnings of what the assemblies of a people do: "behandles i Stortinget"
DECIDED = ("behandl", "vedt", "avgjør", "fastse", "beslutt", "drøft", "debatter", "avklar", "god(?:kj|tj)en")
#: before a body whose means are used to reach something
USES = ("bruke", "benytte", "nytte")
#: what belongs to whoever is to do it
DUTIES = ("ansvar", "oppgave", "plikt")
GIVES = ("gi", "gir", "gis", "tillegge")
#: beginnings of verbs of moving; of what is moved as a power or as a task
MOVED = ("flytt", "overfør", "tilbakefør")
POWERS = ("ressurs", "midl", "penger", "inntekt", "kompetanse", "hjem(?:mel|ler)", "makt")
RUN = ("ansvar", "oppgave", "drift")
#: beginnings of verbs of paying, before "fra", and words for having got something from somebody
PAID = ("kom", "betal", "dekk", "finansier")
RECEIVED = ("mot(?:ar|atte?|tar|tatt)", "fått")
#: before a body: where something is from
FROM = ("fra",)
#: openers of a condition or reason
CONDITIONAL = (
    "fordi", "selv om", "dersom", "hvis", "når", "siden", "uten at", "før", "så lenge", "i den grad", "med mindre",
    "ettersom", "så framt",
)  # fmt: skip
#: openers of a clause that says when or if; what comes of it
WHEN = ("når", "hvis", "dersom")
COMING_OF_IT = ("dermed", "slik", "så", "da", r"på\s+den\s+måten")
#: words that open a clause which tells how things are
TOLD = ("slik", "slikt", "hvor", "hvordan", "der", "som")
#: what somebody said or found, and is followed
FOLLOWED = (
    r"anbefaling\w*", r"eid\w*\s+av", r"basert\s+på", r"utgangspunkt\s+i", r"i\s+samsvar\s+med",
    r"i\s+(?:tråd\s+med|lys\s+av|henhold\s+til)",
)  # fmt: skip
#: what is moved away from somebody
TAKEN = (
    r"overfør\w*", r"flytt\w*", r"fjern\w*", r"ta\s+bort", r"hold\w*\s+(?:ute|unna|borte)",
    r"ta\s+(?:\w+\s+){0,3}?tilbake", r"få\s+(?:\w+\s+)?\w*oppgav\w*",
)  # fmt: skip
#: in whose stead, or regardless of whom: "på vegne av", "uavhengig av valg av"
UNCONCERNED = (r"på\s+vegne?r?\s+av", r"(?:uavhengig|uavhengige)\s+av(?:\s+\w+\s+av)?", r"uansett(?:\s+\w+\s+av)?")
#: prepositions inside a relative clause, behind which a body is where something happens
INSIDE = ("i", "innen", "på", "ved", "under", "hos", "av", "med")
#: words that open a clause which says where a body does something
WHERE = ("hvor", "der")
#: words that open what is described by its owner: "at staten eier"
OPENING = ("at", "og", "eller", "men", "når", "der", "hvor", "om")
#: compared with others
THAN = ("enn", r"same?m?e?\s+\w+\s+som(?:\s+(?:for|i|hos))?", r"på\s+linje\s+med", r"på\s+lik\s+linje\s+med")
#: after "få": what one gets done, so that the subject receives nothing
GETTING_DONE = ("ned", "til", "på", "bukt", "fram", "frem", "opp", "slutt", "gjennomført")
#: what a subject may do that gets what it is given, and verbs of getting and keeping
APPLIES = (r"kunne\s+(?:søke|motta|få|velge)", "slippe", "beholde")
GETS = ("får", "beholder", "slipper", "trenger", "mangler", "mister", "mottar", "taper")
#: what a subject can or does
ABLE = ("kan", "kunne", r"skal\s+kunne", "klarer", "er", "vil")
#: words that look like verbs in the present tense
NO_PRESENT = ("når", "over", "under", "etter", "eller", "her", "der", "for", "hver", "mer", "år", "andre")
#: subjects behind a verb whose object stands first
OTHER_SUBJECTS = ("man", "vi", "de", "en", "jeg", "det", "ingen")
#: verbs without a modal that say something of a subject, and those that end a row of subjects
SAYING = ("får", "få", "blir", "bli", "har", "er", "gis", "ha", "være")
ROW_ENDS = ("får", "blir", "gis", "tas", "slipper", "beholder", "trenger")
#: what begins the object of a verb that ends a row of subjects
OBJECTS = ("en", "et", "ei", "den", "det", "de", "flere", "nye", "felles", "sin", "sitt", "sine")
#: after a main clause with its verb first: "hvis skolene …, må de …"
TAKEN_UP = ("de", "disse")
#: verbs besides modals that open a condition told by the order of words, and those of what then is so
IF_SO = ("ønsker", "øker")
THEN = ("er", "trengs", "kreves")
#: ends of bodies that find something out
INQUIRIES = ("utvalg", "kommisjon")
#: words for what others are a model for
MODELS = (r"etter\s+(?:\w+\s+)?(?:modell|mønster|mønstre)\w*", r"inspirert\w*")
#: between what is so and what is promised, and verbs of the promise
THEREFORE = ("derfor",)
WILLING = ("vil", "skal", "ønsker")
#: being, behind "det" and its modal
BEING = ("er", "være", "blir", "bli")
#: pronouns that take up whom a task goes to
THEM = ("de", "den", "det", "alle")
#: adjectives of several partners
VARIOUS = ("ulike", "forskjellige", "mange", "egne")
#: verbs of taking part with others: "der LO sitter i styret", "der instituttet er med"
TAKES_PART = (
    r"(?:er|sitter|blir)\s+(?:\w+\s+)?(?:med|representert)\b", "deltar", "medvirker", "inngår", r"(?:sitter|møter)\s+i",
    r"samarbeider",
    r"er\s+part(?:er|ner|nere)?\b", "går sammen", r"har\s+(?:\w+\s+){0,2}?(?:plass|flertall|representant\w*)",
)  # fmt: skip
#: having a task: "som NAV har ansvaret for"
IN_CHARGE = (
    r"(?:har|tar|bærer)\s+(?:\w+\s+){0,2}?\w*(?:ansvar|oppgave|oppdrag|myndighet)(?:et|en|a)?\b",
    r"er\s+(?:\w+\s+)?ansvarlige?\b",
    r"står\s+for",
)  # fmt: skip
#: verbs by which a thing is only told apart or placed: "selskapene staten eier", "hvor skolene hører hjemme"
TOLD_APART = (
    "eier", "leier", "kjenner", "vet", "trenger", "mener", "ønsker", "vil", "mangler", "bruker", "tror", "hører",
    "ligger", "gjelder", "anser", "betrakter", "regner", "oppfatter", "kaller", "ser",
    "består", "har",
)  # fmt: skip
#: being and staying so, and the adjectives of being so that are a way of acting
STAYING = ("være", "forbli")
ACTING = words(
    "aktiv aktive ansvarlig ansvarlige tydelig tydelige lydhør lydhøre villig villige best ledende først raus rause "
    "nødt med der til med på pådriver tilstede åpen åpne forpliktet klar klare"
)
#: adjectives that their ending does not tell
SHORT_ADJECTIVES = words("nær nære fri frie god gode stor store liten små sterk sterke trygg trygge robust robuste")
DEGREES = r"(?:godt|mer|like|helt|mest|så|svært|alltid|fortsatt|igjen|ikke|lenger|lengre|også)"
#: before "at": what somebody else is made to do
MADE_TO = (
    r"(?:åpne[rs]? for|tillate[rs]?|sikre|sikrer|sørge for|sørger for|påse|påser|kreve|krever"
    r"|krav om|krav til|forplikte seg til|fører til)"
)
#: is no longer to be allowed
NO_LONGER = ("lenger", "lengre", "kunne", "få")
NOT = ("ikke",)
EITHER = ("heller",)
#: after "få": a task rather than a good
A_TASK = (
    r"i\s+(?:oppdrag|oppgave)",
    r"(?:\w+\s+){0,2}?(?:\w*ansvar(?:et)?|\w*plikt(?:en)?|oppdrag(?:et)?|oppgaven"
    r"|hovedoppgaven)\s+(?:for|med|til|å|om)",
)  # fmt: skip
GETTING = ("få", "får", "fått")
#: public bodies let do these are given a task, whoever else is given a freedom
FREEDOMS = ("få", "ha", "delta", "slippe", "beholde", "være", "velge", "vokse", "bestemme selv", "styre selv")
#: in whose hands it is: "i Forsvarets regi"
REGI = ("regi", "ledelse", "ansvar", "myndighet", "hender", "tilsyn", "kontroll")
#: where something is offered or done, so that the place is whoever does it: "tilbys ved universitetene"
OFFERED = (
    r"(?:tilbys|gis|undervises|utføres|behandles|foregå|foregår|skje|skjer|produseres|forvaltes"
    r"|håndteres)\s+(?:\w+\s+){0,2}?(?:ved|hos|av|i)"
)
#: named to a post: "utpeke X som"
APPOINTS = (
    "utpeke",
    "utpeker",
    "utnevne",
    "utnevner",
    "peke ut",
    "oppnevne",
    "velge",
    "bruke",
    "benytte",
    "ha",
    "gjøre",
)
#: what goes over to somebody to deal with: "klager går til domstolene"
CASES = (
    r"(?:\w*(?:klage|sak|anke|tvist|søknad|vedtak|oppgave|ansvar|behandling|avgjørelse"
    r"|forvaltning)(?:r|er|en|ene|ne|et|n|a)?)"
)
GO_TO = r"(?:går|gå|flyttes|overføres|legges|sendes|overlates)\s+(?:over\s+)?til"
#: moved from one body to another: "overføre X fra A til B"
HANDED = r"(?:overfør|flytt|legg|gi|løft|tilbakefør)\w*"
#: what is given rather than handed over as a task, when it is moved
GOODS = (
    "ressurs", "midl", "penger", "inntekt", "kompetanse", "hjem(?:mel|ler)", "makt", "stilling", "ansatt", "elev",
    "pasient", "kroner",
    "tilskudd", "støtte", "eiendom", "aksje", "skatt", "verdi", "gevinst", "rettighet", "frihet", "fange", "innsatt",
)  # fmt: skip
#: before "av" and an owner: only told of
OWNED_BY = ("eid", "eide", "eiet")
#: making something somebody's task, and what one is charged with
MAKES = (r"gjør(?:e|es)?",)
CHARGES = ("ansvar", "oppgave", "oppgaver", "mandat", "samfunnsoppdrag", "ansvarsområde")
WITHOUT = ("uten",)
#: what commissions have said
ADVICE = r"(?:\w+\s+)?(?:anbefaling|råd\b|forslag|rapport|utredning|konklusjon|innstilling|funn\b|vurdering|tilråd)"
#: a measure that something else is measured by
CITED = (
    r"(?:\w*(?:nivå|snitt|grense|mål|norm|standard|sats|definisjon|modell|anbefaling|råd\b|beregning"
    r"|statistikk|tall|prinsipp|praksis|erfaring)"
    r"|program|budsjett(?:et)?\b|eierskap)"
)
#: between two main clauses
CLAUSE_JOINTS = ("og", "men", "mens", "så")
#: verbs of becoming, and of being asked to do something
BECOMING = ("blir", "ble", "bli")
IS_ASKED = (r"(?:bes|oppfordres|anmodes|utfordres|inviteres|instrueres|oppmuntres)\s+(?:om|til)",)
#: what bodies are by law
KINDS_OF_BODY = r"(?:\w*virksomhet|\w*etat|\w*foretak|\w*selskap|\w*organ|tilbud|tjeneste|del)"
#: what somebody does already
WORK = r"(?:\w*arbeid(?:et)?|\w*jobb(?:en)?|\w*innsats(?:en)?|bidrag(?:et)?|kamp(?:en)?)"
