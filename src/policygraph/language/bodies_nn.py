"""Nynorsk words around those who name bodies: whether one is meant there, which one, and where its name begins."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: prepositions before a place, "i" first, and those before what is near one
PLACE_WORDS = listed("i på frå til ved innanfor innan etter hos")
NEAR = ("rundt", "ved", "nær", "utanfor", "tilknyting til", "nærleiken av")
#: endings of nouns that only the definite plural has
PLURAL_ENDS = listed("ane arne ene")
#: words before one body of a kind, and before every such body
ARTICLES = listed("ein ei eit eitt kvart ny nytt som per")
EVERY = listed("kvar einkvar alle")
SINGLE = ("einaste",)
#: beginnings and ends of kinds of schools that are a time of life as well ("i barneskulen")
STAGES = listed("barne ungdoms grunn små mellom folke")
SCHOOL = ("skulen",)
#: before bodies that are to be set up, and do not act yet
MORE = listed("fleire nye")
#: prepositions that turn to somebody: "byråkratiet andsynes næringa"
FACING = words("ovanfor andsynes")
#: before a municipality that is one area, and adverbs of direction before "til" and one
INSIDE = listed("i gjennom utanfor")
WHOLE = ("heile",)
DIRECTIONS = listed("inn hit heim attende")
#: beginnings of adjectives that tell whose a body is
OWNED_BY = listed("privat offentleg kommunal fylkeskommunal statleg ideel")
#: adjectives that name a body when no noun follows
ADJECTIVES_AS_NAMES = listed("offentlege allierte folkevalde")

#: after "til" or "som": what something is to become names no body
BECOMES = listed("ein ei eit éin eitt eigen eiga eige")
#: whose bodies are public ones, whatever noun they end with
PUBLIC_OWNERS = listed("Forsvarets Politiets")
OUTSIDE = ("utanfor",)
#: before a kind of body that is to be set up: "i eigne selskap", "starte ny bedrift"
OWN = ("eigne",)
STARTING = listed("start stift")
NEW = listed("nye ny nytt eiga eige fleire")
#: before "partia" where it is not the parties that promise together
OTHERS = listed("andre ulike alle politiske fleste")

#: kinds of bodies that stand after the name of one: "Fjordvik kommune"
KINDS_AFTER_NAMES = listed("kommune sjukehus fengsel tingrett bispedøme bydel")
#: what begins a sentence before a kind of body without being a name
NO_NAMES = words("eigen felles større éin ingen kvar vår")
#: what a name of several words begins with ("Norsk Ferjeforbund", "Den norske …")
NAME_BEGINS = ("Norsk", "Noregs", "Norske", "Statens", "Nordisk", "Nasjonalt?", "Nasjonal")
#: whose a body is, as the beginning of its name: "Forsvarets logistikkorganisasjon"
OWNERS = listed("Forsvarets Politiets Kyrkjas FNs EUs")
#: the country in a name, and the parts of it that begin none
COUNTRY = ("Noreg",)
PARTS = listed("Nord Sør Vest Aust Midt Distrikts Fastlands Heile")
#: between a kind of body and examples of it, and before others like those named
SUCH_AS = ("som", "slik som", "slike som", "som til dømes", "til dømes")
OTHERS_LIKE = ("andre", "liknande", "tilsvarande")
#: before whoever does it, or shares in it
DONE_WITH = (
    "i regi av",
    "i fellesskap med",
    "i samarbeid med",
    "i dialog med",
    "i samråd med",
    "etter modell av ordninga til",
)
