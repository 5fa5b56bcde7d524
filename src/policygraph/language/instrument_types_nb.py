"""Bokmål words inside or beside an instrument that tell its type where its head alone does not."""

from __future__ import annotations

from policygraph.language.lists import listed

#: before rules that are the European Union's own
UNION = listed("EUs EØS-relevante? felleseuropeiske?")
#: words of welfare: a support scheme beside them is one to persons
WELFARE = listed("ytels trygd stønad sosialhjelp livsopph")
#: first parts of a guarantee that is given to a lender or exporter, not to persons
LOANS = listed("lån eksport kreditt forskudd innskudd stats depositum husleie kausjon boliglån studielån vekst")
#: words beside a guarantee that show it to be for loans
BESIDE_LOANS = listed(r"lån risikoavlast\w* kapital")
#: beginnings of adjectives by which a guarantee is one that the state or a municipality gives
PUBLIC = listed("statlig kommunal fylkeskommunal")
#: what a guarantee is that is demanded of firms, and the demand
BINDING = listed("bindende forpliktende")
DEMANDED = ("kreve[rs]?", "krav om", "pålegges?")
#: who puts up a guarantee gives security in money: "stille med garanti"
PUT_UP = ("stille[rs]?", "stilt")
#: words that show money to be a matter of the budget, and those that show something to be one of taxation
BUDGET = listed("bevilg budsjett")
TAXES = listed("avgift skatt moms mva toll formue")
#: pensions that employers pay for
OCCUPATIONAL = listed("tjenestepensjon otp innskuddspensjon")
#: first parts of a clause of an act
LEGAL = listed("lov grunnlov straffe hjemmel")
#: first parts of an agreement between states, and beginnings of adjectives that tell it
STATES = listed(
    "klima handels frihandel miljø fred nedrust våpen investerings fiskeri retur natur skatte toll hav forsvars "
    "sikkerhets utleverings visum luftfarts plast migrasjons tilbaketak atom grense dobbeltbeskatnings sonings asyl "
    "hjemsendelses base overførings"
)
STATELY = listed("internasjonal global bilateral multilateral folkerettslig mellomstatlig")
#: words that show a bare agreement to be one between states
DIPLOMACY = (*listed("folkerett internasjonal nedrust eøs-avtal multilateral mellomstat"), "i fn ")
#: names of the partners that do, and other words for them
COUNTRIES = listed(
    "EU EFTA USA Kina India Storbritannia Russland Israel Ukraina Tyrkia Sverige Danmark Finland Island Tyskland "
    "Frankrike Japan Canada Brasil Mercosur Thailand Rwanda Marokko Tunisia Libya Iran Irak Afghanistan Somalia "
    "Eritrea Etiopia Taiwan Færøyene Grønland"
)
LANDS = listed(r"(?:u-|nabo|tredje|utviklings|samarbeids|avsender|opprinnelses)?land\b stater\b")
#: first parts of an agreement that may be with a trade as well, and words that show it to be
OF_NATURE = ("klima", "natur", "miljø")
TRADES = listed("landbruk jordbruk bransje næringsliv kommune skogbruk")
#: first parts of support that goes to persons
PERSONAL = listed(
    "famili barn bo studie utdannings kontant strøm livsopphold vente omsorg pleie uføre inntekts student hybel reise "
    "flytte ferie pårørende leirskole brille tannhelse begravelses"
)
#: verbs by which somebody gets what is given
GETTING = ("få", "får", "fått", "gi", "gir", "gis", "motta", "mottar", "ta imot")
#: words that make support one to persons
PERSONS = listed(
    "folk person menneske husholdning famili foreldre barn elev student unge ungdom eldre kvinner pensjonist "
    "arbeidstak mottaker innvandr sosialhjelp livsopph voksne pasient pårørende brukere trygd stønad ytels"
)
#: bodies that persons found or that serve them: support to "studentforeninger" is none to students
BODIES = listed(
    "foren(?:ing|ig) organisasjon klubb hage hjem skole institusjon virksomhet bedrift tiltak samskipnad kontor "
    "sent(?:er|re) bibliotek teater korps forbund aktør tilbud r[åa]d"
)
#: beginnings of verbs by which a body is set up
FOUNDING = listed("opprett etabler innfør slå")
#: words that measure aid by what the country earns
SHARE = (r"prosent av b\w+", "bni")
#: words beside a quota that show it to be one between parents
PARENTAL = listed("foreldrepeng foreldrepermisjon pappaperm permisjon")
#: leave for which nobody is paid
UNPAID = listed("ulønn")
#: beginnings of words that show places to be for learners
LEARNING = listed(
    "student studer fagskol høgskol høyskol universitet ntnu uit elever videregående lærling utdann studie"
)
#: words before an authority that is to be new
NEW_BODY = listed("et")
