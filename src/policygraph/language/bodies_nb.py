"""Bokmål words around those who name bodies: whether one is meant there, which one, and where its name begins."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: prepositions before a place, "i" first, and those before what is near one
PLACE_WORDS = listed("i på fra til ved innenfor innen etter hos")
NEAR = ("rundt", "ved", "nær", "utenfor", "tilknytning til", "nærheten av")
#: endings of nouns that only the definite plural has
PLURAL_ENDS = listed("ene erne")
#: words before one body of a kind, and before every such body
ARTICLES = listed("en ei et ett hvert ny nytt som per")
EVERY = listed("hver enhver alle")
SINGLE = ("eneste",)
#: beginnings and ends of kinds of schools that are a time of life as well ("i barneskolen")
STAGES = listed("barne ungdoms grunn små mellom folke")
SCHOOL = ("skolen",)
#: before bodies that are to be set up, and do not act yet
MORE = listed("flere nye")
#: prepositions that turn to somebody: "byråkratiet overfor næringen"
FACING = words("overfor")
#: before a municipality that is one area, and adverbs of direction before "til" and one
INSIDE = listed("i gjennom utenfor")
WHOLE = ("hele",)
DIRECTIONS = listed("inn hit hjem tilbake")
#: beginnings of adjectives that tell whose a body is
OWNED_BY = listed("privat offentlig kommunal fylkeskommunal statlig ideel")
#: adjectives that name a body when no noun follows
ADJECTIVES_AS_NAMES = listed("offentlige allierte folkevalgte")

#: after "til" or "som": what something is to become names no body
BECOMES = listed("en ei et én ett egen eget")
#: whose bodies are public ones, whatever noun they end with
PUBLIC_OWNERS = listed("Forsvarets Politiets")
OUTSIDE = ("utenfor",)
#: before a kind of body that is to be set up: "i egne selskaper", "starte ny bedrift"
OWN = ("egne",)
STARTING = listed("start stift")
NEW = listed("nye ny nytt eget egen flere")
#: before "partiene" where it is not the parties that promise together
OTHERS = listed("andre ulike alle politiske øvrige fleste")

#: kinds of bodies that stand after the name of one: "Fjordvik kommune"
KINDS_AFTER_NAMES = listed("kommune sykehus fengsel tingrett bispedømme bydel lufthavn")
#: what begins a sentence before a kind of body without being a name
NO_NAMES = words("egen felles større én ingen hver vår dagens")
#: what a name of several words begins with ("Norsk Ferjeforbund", "Den norske …")
NAME_BEGINS = ("Norsk", "Norges", "Norske", "Statens", "Nordisk", "Nasjonalt?", "Nasjonal")
#: whose a body is, as the beginning of its name: "Forsvarets logistikkorganisasjon"
OWNERS = listed("Forsvarets Politiets Kirkens FNs EUs")
#: the country in a name, and the parts of it that begin none
COUNTRY = ("Norge",)
PARTS = listed("Nord Sør Vest Øst Midt Distrikts Fastlands Hele")
#: between a kind of body and examples of it, and before others like those named
SUCH_AS = ("som", "slik som", "slike som", "som for eksempel", "for eksempel")
OTHERS_LIKE = ("andre", "liknende", "lignende", "tilsvarende")
#: before whoever does it, or shares in it
DONE_WITH = (
    "i regi av",
    "i fellesskap med",
    "i samarbeid med",
    "i dialog med",
    "i samråd med",
    "etter modell av ordningen til",
)
