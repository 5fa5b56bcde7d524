"""How nynorsk verbs are inflected: from an infinitive to the forms it takes in a text.

The kinds are those of :mod:`policygraph.language.verbs_nb`. Infinitives in -e and in -a are one and the same verb
("styrke", "styrka"); so are those with and without -j- where both are listed.
"""

from __future__ import annotations

from collections.abc import Iterator

from policygraph.language.lists import words

#: strong and irregular verbs: infinitive → (present, past forms, participles)
IRREGULAR: dict[str, tuple[str, str, str]] = {
    "vere": ("er", "var", "vore"),
    "være": ("er", "var", "vore"),
    "ha": ("har", "hadde", "hatt"),
    "bli": ("blir", "blei vart", "blitt vorte"),
    "verte": ("vert", "vart", "vorte"),
    "få": ("får", "fekk", "fått"),
    "gå": ("går", "gjekk", "gått"),
    "stå": ("står", "stod", "stått"),
    "slå": ("slår", "slo", "slått"),
    "sjå": ("ser", "såg", "sett"),
    "be": ("ber bed", "bad", "bede bedt"),
    "by": ("byr", "baud bydde", "bode bydd"),
    "bu": ("bur", "budde", "budd"),
    "la": ("lar", "let", "late"),
    "late": ("let", "let", "late"),
    "seie": ("seier", "sa", "sagt"),
    "si": ("seier sier", "sa", "sagt"),
    "gje": ("gjev gjer", "gav", "gjeve gitt"),
    "gi": ("gir", "gav", "gitt"),
    "gjeva": ("gjev", "gav", "gjeve"),
    "ta": ("tek tar", "tok", "teke tatt"),
    "dra": ("dreg drar", "drog", "drege dratt"),
    "nå": ("når", "nådde", "nådd"),
    "rå": ("rår", "rådde", "rådd"),
    "tru": ("trur", "trudde", "trudd"),
    "gjere": ("gjer", "gjorde", "gjort"),
    "vite": ("veit", "visste", "visst"),
    "leggje": ("legg", "la", "lagt"),
    "legge": ("legg", "la", "lagt"),
    "setje": ("set", "sette", "sett"),
    "sette": ("set", "sette", "sett"),
    "halde": ("held", "heldt", "halde"),
    "kome": ("kjem", "kom", "kome"),
    "komme": ("kjem", "kom", "kome komme"),
    "finne": ("finn", "fann", "funne"),
    "vinne": ("vinn", "vann", "vunne"),
    "binde": ("bind", "batt", "bunde"),
    "drive": ("driv", "dreiv", "drive"),
    "rive": ("riv", "reiv", "rive"),
    "skrive": ("skriv", "skreiv", "skrive"),
    "gripe": ("grip", "greip", "gripe"),
    "bryte": ("bryt", "braut", "brote"),
    "trekkje": ("trekkjer trekk", "drog trekte", "trekt"),
    "tvinge": ("tving", "tvang", "tvinga tvunge"),
    "bere": ("ber", "bar", "bore"),
    "skjere": ("skjer", "skar", "skore"),
    "hjelpe": ("hjelper", "hjelpte", "hjelpt"),
    "selje": ("sel", "selde", "selt"),
    "velje": ("vel", "valde", "valt"),
    "skilje": ("skil", "skilde", "skilt"),
    "liggje": ("ligg", "låg", "lege"),
    "fortelje": ("fortel", "fortalde", "fortalt"),
    "følgje": ("følgjer følger", "følgde", "følgt"),
    "byggje": ("byggjer bygger", "bygde", "bygd bygt"),
    "bygge": ("bygger byggjer", "bygde", "bygd bygt"),
    "krevje": ("krev", "kravde", "kravd"),
    "trenge": ("treng", "trong", "trunge"),
    "falle": ("fell", "fall", "falle"),
    "gjelde": ("gjeld", "galdt", "gjeldt"),
    "vekse": ("veks", "voks", "vakse"),
    "kunne": ("kan", "kunne", "kunna"),
    "vilje": ("vil", "ville", "vilja"),
    "skulle": ("skal", "skulle", "skulla"),
    "måtte": ("må", "måtte", "måtta"),
    "burde": ("bør", "burde", "burda"),
}
#: infinitives that stand beside each other in the norm
TWINS = (
    ("gi", "gje"),
    ("legge", "leggje"),
    ("bygge", "byggje"),
    ("sette", "setje"),
    ("følge", "følgje"),
    ("søke", "søkje"),
    ("trekke", "trekkje"),
    ("tenke", "tenkje"),
    ("dekke", "dekkje"),
    ("rekke", "rekkje"),
    ("la", "late"),
    ("komme", "kome"),
)
#: deponents, which have no other form
DEPONENT: dict[str, tuple[str, str, str]] = {
    "finnast": ("finst", "fanst", "funnest"),
    "lukkast": ("lukkast lykkast", "lukkast", "lukkast"),
    "møtast": ("møtest", "møttest", "møtst"),
    "slåst": ("slåst", "slost", "slåst"),
    "synast": ("synest", "syntest", "synst"),
}
SHORT_PASSIVES = {"gje": "gjevast", "gi": "gjevast", "ta": "takast", "ha": "havast"}
BASES = tuple(sorted((verb for verb in IRREGULAR if len(verb) > 3), key=len, reverse=True))
SHORT_BASES = ("gå", "stå", "slå", "få", "sjå", "gje", "gi", "ta", "by", "nå", "la", "dra")
PREFIXES = words(
    "an av be bort etter for frå fram føre gjen gjennom inn i med mot ned om opp over på saman til tilbake under "
    "ut ved vidare"
)


def twins(infinitive: str) -> tuple[str, ...]:
    """The other infinitives that the norm allows of a verb.

    >>> twins("gi"), twins("leggje"), twins("styrke")
    (('gje',), ('legge',), ())
    """
    return tuple(other for pair in TWINS for other in pair if infinitive in pair and infinitive != other)


def base_of(infinitive: str) -> str | None:
    """The irregular verb that ``infinitive`` inflects like, if there is one.

    >>> base_of("oppretthalde"), base_of("gjennomgå"), base_of("auke")
    ('halde', 'gå', None)
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

    >>> [form for form, kind in forms("styrkje") if kind in ("inf", "pass")]
    ['styrkje', 'styrkja', 'styrkjast', 'styrkast']
    """
    yield infinitive, "inf"
    if infinitive in DEPONENT:
        for kind, listed in zip(("pres", "past", "part"), DEPONENT[infinitive], strict=True):
            yield from ((form, kind) for form in listed.split())
        return
    stem = infinitive[:-1] if infinitive.endswith("e") else infinitive
    bare = stem.removesuffix("j") if infinitive.endswith("je") else stem
    if infinitive in SHORT_PASSIVES:
        yield SHORT_PASSIVES[infinitive], "pass"
    elif infinitive.endswith("e"):
        yield stem + "a", "inf"
        yield stem + "ast", "pass"
        if bare != stem:
            yield bare + "ast", "pass"
    else:
        yield infinitive + "ast", "pass"
        yield infinitive + "st", "pass"
    base = base_of(infinitive)
    if base:
        prefix = infinitive[: -len(base)]
        for kind, listed in zip(("pres", "past", "part"), IRREGULAR[base], strict=True):
            yield from ((prefix + form, kind) for form in listed.split())
            if kind == "part":  # «er halden», «vert oppretthalden»
                yield from ((prefix + form + "n", kind) for form in listed.split() if form.endswith("e"))
        return
    for ending in ("ar", "er"):
        yield stem + ending, "pres"
    if bare != stem:
        yield bare + "er", "pres"
    short = bare[:-1] if bare[-2:] in ("mm", "nn", "ll", "tt", "dd", "kk", "pp", "gg") else bare
    yield stem + "a", "past"
    yield stem + "a", "part"
    for past, part in (("te", "t"), ("de", "d")):
        yield short + past, "past"
        yield short + part, "part"
