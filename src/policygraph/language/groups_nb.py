"""Bokmål words around those who name persons: whether somebody is meant there, and which ones."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: first words of labels that describe people instead of naming them
DESCRIBING = listed("med på som uten utenfor")
#: nouns for people that have no ending in the plural
CHILDREN = words("barn barna foreldre søsken folk menn mødre fedre")
#: pronouns that stand for the persons described after them, the first of them never for all who do something
PRONOUNS = words("de dem")
ALL = words("alle samtlige flere")
ALL_WHO = words("alle flere")
#: what follows a pronoun that a phrase describes
DESCRIBED_BY = listed("som under over med uten mellom")
#: quantifiers by which general words name nobody
QUANTIFIERS = ("flere", "flest mulig")
#: adjectives and articles that tell nothing about people
NOT_TELLING = listed("andre vanlige")
ARTICLES = listed("de den andre alle nye vanlige")
#: before a number of employees or pupils that says how large something is, and numbers spelled out there
LIMITS = listed("med enn over under inntil minst maks maksimalt høyst opptil")
SMALL_NUMBERS = listed("to tre fire fem seks sju åtte ni ti")
#: before "som" and the part that somebody else takes: "kommer inn som eiere", "både som deltakere"
AS = listed("inn til opp fram frem ut seg deg meg oss både enten videre")
#: verbs with a person before a thing
GIVES = listed("gi gir gis sikre garantere tilby nekte frata skaffe")
#: words before a verb, and those that end like a definite noun and are none
BEFORE_VERBS = words("har er blir ble å skal vil kan må")
NO_NOUNS = words("uten siden enten noen ingen annen innen egen ikke")
#: ends of plurals that name no persons
THINGS = listed("heter ordninger elser goder deler midler plasser vilkår")
#: before what somebody else is ("skal være en …"), and what may stand between
BEING = listed("være bli er")
BETWEEN = listed("en ei et gode? bare")
#: what makes it say that somebody is there, and what follows it
THERE = listed("det der her")
THERE_FOLLOWS = listed("skal må bør kan vil ikke også alltid")
WHERE = listed("hvor som å")
#: endings of definite plurals
DEFINITE = ("ene",)
#: words before a noun that is no verb there
DETERMINERS = listed("en hver enhver enkelte til av for mellom med fra hos per ny")
#: clauses that end so tell nothing about people
EMPTY = words("det dette vil kan ønsker mulig")
#: adverbs before an adjective that stands for people: "kronisk syke"
DEGREE = listed("akutt livstruende langvarig alvorlig varig tungt nylig")
#: ends of adjectives for the sick and disabled, which stand before a noun for people as well: "langtidssyke barn"
SICK = listed("syke sjuke hemmede hemmete rammede skadde utsatte fulgte")
#: after "som": a comparison, no clause ("som en ressurs")
COMPARED_TO = listed("en et ei del alternativ hovedregel")
#: after "i" or "på": what people are in, a pattern each
STATES = (
    r"(?:aktiv\s+)?rus\b", r"flukt\b", r"krise\b", r"nød\b", r"fattigdom\b", r"sorg\b", r"fengsel\b", r"prostitusjon\b",
    r"utenforskap\b",
)  # fmt: skip
#: those who belong to somebody else
RELATIVES = listed("pårørende foreldre foresatte etterlatte søsken")
#: adverbs behind "som" before the verb of a clause that tells which persons
ADVERBS = listed("ikke også selv fortsatt helt")
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
