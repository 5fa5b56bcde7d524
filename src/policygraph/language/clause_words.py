"""The small words that build Norwegian clauses, bokmål and nynorsk: openers, modals, pronouns, adverbs.

Closed classes only. The two written norms share one table where a form means the same in both or is no word in
the other; a word that starts a clause in one norm never ends one in the other.
"""

from __future__ import annotations

from policygraph.language.lists import words

#: finite modal → its lemma in bokmål
MODALS = {
    "vil": "ville",
    "skal": "skulle",
    "må": "måtte",
    "lyt": "måtte",
    "bør": "burde",
    "kan": "kunne",
    "ville": "ville",
    "skulle": "skulle",
    "måtte": "måtte",
    "burde": "burde",
    "kunne": "kunne",
}
#: modals whose form is finite in the present, and so can promise or demand
PRESENT_MODALS = frozenset(("vil", "skal", "må", "lyt", "bør"))
#: words that open a subordinate clause, one to three words long → what the clause does
OPENERS: dict[tuple[str, ...], str] = {
    ("for", "at"): "purpose",
    ("slik", "at"): "purpose",
    ("sånn", "at"): "purpose",
    ("så", "at"): "purpose",
    ("uten", "at"): "condition",
    ("utan", "at"): "condition",
    ("med", "mindre"): "condition",
    ("i", "den", "grad"): "condition",
    ("i", "tilfelle"): "condition",
    ("forutsatt", "at"): "condition",
    ("føresett", "at"): "condition",
    ("såfremt",): "condition",
    ("såframt",): "condition",
    ("i", "og", "med", "at"): "adverbial",
    ("selv", "om"): "adverbial",
    ("sjølv", "om"): "adverbial",
    ("sjøl", "om"): "adverbial",
    ("samtidig", "som"): "concurrent",
    ("samstundes", "som"): "concurrent",
    ("så", "lenge"): "condition",
    ("så", "lenge", "som"): "condition",
    ("så", "snart"): "condition",
    ("etter", "at"): "adverbial",
    ("etter", "hvert", "som"): "adverbial",
    ("etter", "kvart", "som"): "adverbial",
    ("i", "tillegg", "til", "at"): "adverbial",
    ("enn", "at"): "adverbial",
    ("frem", "til"): "adverbial",
    ("fram", "til"): "adverbial",
    ("at",): "that",
    ("som",): "relative",
    ("når",): "condition",
    ("hvis",): "condition",
    ("viss",): "condition",
    ("dersom",): "condition",
    ("mens",): "concurrent",
    ("medan",): "concurrent",
    ("fordi",): "adverbial",
    ("ettersom",): "adverbial",
    ("inntil",): "adverbial",
    ("hvordan",): "question",
    ("korleis",): "question",
    ("hvorfor",): "question",
    ("kvifor",): "question",
    ("hvorvidt",): "question",
    ("hva",): "question",
    ("kva",): "question",
    ("hvem",): "question",
    ("kven",): "question",
    ("hvilken",): "question",
    ("hvilket",): "question",
    ("hvilke",): "question",
    ("der",): "relative",
    ("hvor",): "relative",
    ("kor",): "relative",
    ("da",): "condition",
    ("då",): "condition",
    ("om",): "question",
    ("før",): "adverbial",
    ("siden",): "adverbial",
    ("sidan",): "adverbial",
    ("enn",): "adverbial",
    ("slik",): "adverbial",
}
#: openers that are so only before a subject; elsewhere they are prepositions or adverbs
WEAK_OPENERS = frozenset(("om", "før", "siden", "sidan", "enn", "slik", "inntil"))
#: "som" before these is a preposition ("som en del av")
AS_A = frozenset(
    ("en", "et", "ei", "ein", "eit", "del", "ledd", "lekk", "første", "fyrste", "hovedregel", "regel", "følge")
)
NOMINATIVE = frozenset(("vi", "me", "jeg", "eg", "han", "hun", "ho", "de", "dei", "man", "du"))
WE = frozenset(("vi", "me"))
COORDINATORS = frozenset(("og", "men", "eller", "samt"))
DETERMINERS = words(
    "en et ei ein eit den det denne dette disse desse hver kvar hvert kvart noen nokon nokre noe noko vår vårt våre "
    "sin si sitt sine egen eigen eget eige egne eigne hele heile mer meir flere fleire mange alle ingen annen annet "
    "andre anna"
)
#: adverbs that may stand in the first place or inside the verb phrase
ADVERBS = words(
    "ikke ikkje aldri også og òg óg derfor difor dermed således imidlertid derimot likevel allikevel dessuten samtidig "
    "samstundes nå no da då så her der i-dag alltid fortsatt framleis fremdeles fremover framover først fyrst bare "
    "berre særlig særleg spesielt gradvis aktivt raskt alltid heller i-stedet sammen saman videre vidare snarest "
    "umiddelbart blant mellom derved følgelig følgjeleg herunder nemlig nemleg jo vel selvsagt sjølvsagt selvfølgelig "
    "naturligvis minst fullt helt heilt straks tydelig tydeleg sterkt kraftig systematisk målrettet målretta offensivt "
    "langsiktig heretter siden sidan gjerne fortløpende fortløpande betydelig vesentlig vesentleg jevnlig jamleg "
    "primært konsekvent ellers elles nettopp generelt stadig bedre betre mer meir mest raskere raskare hurtig "
    "effektivt tett tettere tettare åpent ope hardt hardere hardare dessverre diverre kanskje kun minimum "
    "utelukkende systematisk parallelt årlig årleg ytterligere ytterlegare løpende løpande omgående omgåande "
    "øyeblikkelig ofte sjelden sjeldan trolig truleg sannsynligvis"
)
PREPOSITIONS = words(
    "i på av til for fra frå med ved om under over etter mot uten utan gjennom innen innan innenfor innanfor mellom "
    "blant hos som sammen saman samt på-tross tross utover ut inn langs rundt omkring ifølge ifølgje iht per "
    "innenfra utenfor utanfor framfor fremfor før siden sidan foruten forutan bak foran ovenfor overfor ved-siden "
    "angående vedrørende vedrørande gitt både via"
)
NEGATIONS = frozenset(("ikke", "ikkje", "aldri", "verken", "hverken", "korkje"))
#: adverbs of direction, which a modal takes without a verb ("må ned")
DIRECTIONS = words("ned opp bort vekk ut inn fram frem tilbake attende videre vidare heim hjem")
#: what may stand before a direction ("må rett inn")
STRAIGHT = words("rett beint direkte")
INFINITIVE_MARK = "å"
#: modal infinitives, passed over on the way to the main verb ("skal kunne gi")
MODAL_INFINITIVES = frozenset(("kunne", "kunna", "måtte", "måtta", "ville", "vilja", "skulle", "skulla", "burde"))
#: present forms that are as often plural nouns; they are verbs only after a subject
NOUN_OR_VERB = words(
    "bruker brukar leder ledere leiar støtter støttar arbeider arbeidar eier eigar følger følgjer virker driver "
    "lærer lærar forsker forskar velger velgjar veljar søker søkjar kjøper selger leier bærer utvikler reiser rammer "
    "grenser tjener tester priser satser møter taler skader dekker deler former fører løser vekter veier hjelper "
    "bygg planer bygger retter rettar leger ledar minker tanker avgjør slutter kjemper vinner vender kilder gründer "
    "gründerar midler tiltak mål tiltek styrer styrar trygg set sett vel legg gjeld treng vert held let ber kjenner "
    "spiller spelar telling tiltaler virke ledd prøver stemmer skatter straffer lover kontroller avtaler "
    "plasser plager plikter pliktar vakter kurser rutiner lister bøter veksler veks lever skaper "
    "skapar ser passer henger rømmer hender "
    "grøfter pumper samtaler samtalar "
    "soner sonar stasjoner stasjonar linjer linjar porter portar "
    "tillegg anlegg pålegg innlegg opplegg vedlegg vedtak opptak tilbyr utvalg utval utvinner utlyser produserer"
)
#: what shows that a word which seldom opens a clause does
NAMES_SUBJECT = NOMINATIVE | {"det", "en", "ein", "alle"}
#: determiners that are subjects by themselves, and all that may be ("alle får", "det kreves")
ALONE = words("det den dette disse desse")
PRONOMINAL = words("alle ingen noen nokon mange flere fleire den det dei dette denne disse desse andre")
#: those of them that count what follows more often than they do it
COUNTING = words("mange flere fleire færre noen nokre andre")
#: what stands before the verb and is its object or says how, where a name follows the verb
FRONTED = words("dette det slik slikt")
#: infinitives that are no nouns
NEVER_NOUNS = words("være vere ha få bli kunne måtte gjøre gjere")
#: modals that are infinitives too after another modal ("skal kunne")
DOUBLE = words("kunne ville skulle måtte burde")
#: who says what a verb before them says ("Derfor jobber vi …")
SPEAKERS = words("vi me jeg eg")
#: endings of nouns in the definite form
DEFINITE = ("en", "et", "ene", "ane", "a")
#: finite forms that are nothing else
ALWAYS_FINITE = words("er har blir får var hadde ble blei fikk gir går står skjer kommer")
#: first words that are an adverb of the whole clause, and adverbs that describe what follows them in the subject
ADVERBS_ALONE = words("så der her nå no")
OF_THE_SUBJECT = words("bedre betre mer meir flere minst bare berre både")
#: determiners of definite noun phrases
DEFINITE_DETERMINERS = words("den det de dei denne dette disse desse vår våre vårt sin sitt")
#: adverbs that draw a conclusion, with which a main clause begins
CONCLUDING = words("derfor difor dermed då da")
#: what is the issuer's own
OURS = words("vår våre")
#: words of a question whose answer may be what is to be done
ASKING = ("hva", "kva", "hvordan", "korleis", "hvilken", "hvilke", "kva for")
#: words that no sentence ends with but one that a list completes
LEFT_OPEN = words("å at for om på til")
#: subjects that name nothing that could be judged
NAMELESS = words("det dette der her vi me")
#: indefinite articles, and words with which a clause or an infinitive begins
INDEFINITE = words("en et ei ein eit")
BEGINNING = words("som at når om å")
