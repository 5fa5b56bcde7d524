"""Words that take the promise out of a modal: manners of speaking, and what befalls us in times foreseen."""

from __future__ import annotations

from policygraph.language.lists import words

#: what the issuer "vil" say, not do
SAYING = words(
    "understreke fremheve framheve nevne nemne presisere minne påpeke peke peike takke gratulere hevde understreka si "
    "seie advare åtvare bemerke"
) | {"trekke frem", "trekke fram", "trekkje fram", "minne om", "peke på", "peike på"}
#: manners of speaking after "må"
SPEAKING = (
    *("kunne sies", "sies", "kunne seiast", "seiast", "antas", "innrømmes", "man spørre"),
    *("ikke overraske", "ikke forundre", "ikke komme som", "ikkje overraske", "ikkje forundre", "ikkje kome som"),
)
ADMITTING = (
    "innrømme",
    "innrømma",
    "erkjenne at",
    "erkjenna at",
    "huske at",
    "hugse at",
    "ikke glemme",
    "ikkje gløyme",
)
#: what somebody "skal ha" for what was done, which praises
PRAISING = tuple(
    f"ha {between}{noun}"
    for between in ("", "stor ", "mye ", "mykje ", "all ")
    for noun in ("ros", "skryt", "takk", "honnør", "heder", "ære", "æra", "kreditt")
)
#: verbs by which "før de kan …" tells in what order things come about
ABLE = words("kan kunne får blir vert")
#: openings of a sentence that looks ahead, and the verbs by which it then says what will befall us
FORESEEN = ("uten ", "utan ", "hvis ", "dersom ", "med dagens ", "om ", "i årene ", "i åra ")
BEFALLING = words("få ha bli være vere stå sitte se sjå")
