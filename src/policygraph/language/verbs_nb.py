"""How bokmål verbs are inflected: from an infinitive to the forms it takes in a text.

A form is paired with its kind: ``inf`` (styrke), ``pres`` (styrker), ``pass`` (styrkes), ``past`` (styrket) and
``part`` (styrket). Weak verbs give every ending that the written norm allows; a form that no text has does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

from policygraph.language.lists import words

#: strong and irregular verbs: infinitive → (present, past forms, participles)
IRREGULAR: dict[str, tuple[str, str, str]] = {
    "være": ("er", "var", "vært"),
    "ha": ("har", "hadde", "hatt"),
    "bli": ("blir", "ble blei", "blitt"),
    "få": ("får", "fikk", "fått"),
    "gå": ("går", "gikk", "gått"),
    "stå": ("står", "sto stod", "stått"),
    "slå": ("slår", "slo", "slått"),
    "se": ("ser", "så", "sett"),
    "be": ("ber", "ba bad", "bedt"),
    "la": ("lar", "lot", "latt"),
    "si": ("sier", "sa", "sagt"),
    "gi": ("gir", "ga gav", "gitt"),
    "ta": ("tar", "tok", "tatt"),
    "dra": ("drar", "dro drog", "dratt"),
    "nå": ("når", "nådde", "nådd"),
    "bo": ("bor", "bodde", "bodd"),
    "tro": ("tror", "trodde", "trodd"),
    "gjøre": ("gjør", "gjorde", "gjort"),
    "vite": ("vet", "visste", "visst"),
    "spørre": ("spør", "spurte", "spurt"),
    "legge": ("legger", "la", "lagt"),
    "sette": ("setter", "satte", "satt"),
    "holde": ("holder", "holdt", "holdt"),
    "komme": ("kommer", "kom", "kommet"),
    "finne": ("finner", "fant", "funnet"),
    "vinne": ("vinner", "vant", "vunnet"),
    "binde": ("binder", "bandt", "bundet"),
    "drive": ("driver", "drev", "drevet"),
    "rive": ("river", "rev", "revet"),
    "skrive": ("skriver", "skrev", "skrevet"),
    "gripe": ("griper", "grep", "grepet"),
    "skyve": ("skyver", "skjøv", "skjøvet"),
    "bryte": ("bryter", "brøt", "brutt"),
    "nyte": ("nyter", "nøt", "nytt"),
    "by": ("byr", "bød bydde", "budt bydd"),
    "forby": ("forbyr", "forbød forbydde", "forbudt"),
    "tilby": ("tilbyr", "tilbød", "tilbudt"),
    "påby": ("påbyr", "påbød", "påbudt"),
    "trekke": ("trekker", "trakk", "trukket"),
    "bringe": ("bringer", "brakte", "brakt"),
    "tvinge": ("tvinger", "tvang", "tvunget"),
    "bære": ("bærer", "bar", "båret"),
    "skjære": ("skjærer", "skar", "skåret"),
    "hjelpe": ("hjelper", "hjalp", "hjulpet"),
    "selge": ("selger", "solgte", "solgt"),
    "velge": ("velger", "valgte", "valgt"),
    "følge": ("følger", "fulgte", "fulgt"),
    "ligge": ("ligger", "lå", "ligget"),
    "fortelle": ("forteller", "fortalte", "fortalt"),
    "telle": ("teller", "talte", "talt"),
    "bruke": ("bruker", "brukte", "brukt"),
    "falle": ("faller", "falt", "falt"),
    "love": ("lover", "lovet lovte", "lovet lovt lova"),
    "finnes": ("finnes fins", "fantes", "funnes"),
    "lykkes": ("lykkes", "lyktes", "lykkes lyktes"),
    "møtes": ("møtes", "møttes", "møttes"),
    "kunne": ("kan", "kunne", "kunnet"),
    "ville": ("vil", "ville", "villet"),
    "skulle": ("skal", "skulle", "skullet"),
    "måtte": ("må", "måtte", "måttet"),
    "burde": ("bør", "burde", "burdet"),
}
#: verbs that are built on another one inflect like it: "opprettholde" like "holde"
BASES = tuple(sorted((verb for verb in IRREGULAR if len(verb) > 3), key=len, reverse=True))
SHORT_BASES = ("gå", "stå", "slå", "få", "se", "gi", "ta", "be", "si", "nå", "la", "dra")
#: what may stand before a short base, so that "beta" is not read as "be" + "ta"
PREFIXES = words(
    "an av be bi bort etter for fra frem fram gjen gjennom inn i ivare imøte inne med mot ned om opp over på sammen "
    "til tilbake unn under ut ved vedlike videre"
)


def base_of(infinitive: str) -> str | None:
    """The irregular verb that ``infinitive`` inflects like, if there is one.

    >>> base_of("opprettholde"), base_of("ivareta"), base_of("styrke")
    ('holde', 'ta', None)
    """
    if infinitive in IRREGULAR:
        return infinitive
    for base in BASES:
        if infinitive.endswith(base) and len(infinitive) - len(base) >= 2:
            return base
    for base in SHORT_BASES:
        if infinitive.endswith(base) and infinitive[: -len(base)] in PREFIXES:
            return base
    return None


def forms(infinitive: str) -> Iterator[tuple[str, str]]:
    """The forms of a verb with their kinds, the infinitive first.

    >>> list(forms("gi"))[:3]
    [('gi', 'inf'), ('gis', 'pass'), ('gir', 'pres')]
    """
    yield infinitive, "inf"
    if not infinitive.endswith("s"):
        yield infinitive + "s", "pass"
    base = base_of(infinitive)
    if base:
        prefix = infinitive[: -len(base)]
        for kind, listed in zip(("pres", "past", "part"), IRREGULAR[base], strict=True):
            yield from ((prefix + form, kind) for form in listed.split())
        return
    yield infinitive + "r", "pres"
    stem = infinitive[:-1] if infinitive.endswith("e") else infinitive
    if infinitive.endswith("ere") and len(infinitive) > 5:
        yield stem + "te", "past"
        yield stem + "t", "part"
        return
    short = stem[:-1] if stem[-2:] in ("mm", "nn", "ll", "tt", "dd", "kk", "pp", "gg") else stem
    for ending in ("et", "a"):
        yield stem + ending, "past"
        yield stem + ending, "part"
    for past, part in (("te", "t"), ("de", "d")):
        yield short + past, "past"
        yield short + part, "part"
