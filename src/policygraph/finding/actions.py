"""Which action a promise announces: the class of its verb, or of what a light verb brings with it."""

from __future__ import annotations

from collections.abc import Callable

from policygraph.finding.giving import amounts_to, given_more, only_given, rationed, submitted, supported
from policygraph.finding.light_verbs import BEING, NOBODY, developed, light, tightened, verb_class
from policygraph.finding.nominal import is_number, nominal, only_named
from policygraph.finding.objects import content
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.finding.standing import (
    covering_more,
    empowered,
    free_to,
    left_to,
    let_be,
    looked_into,
    made_possible,
    put_first,
    sooner,
    spared,
    still,
)
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.clause_words import DETERMINERS, DIRECTIONS, INFINITIVE_MARK, PREPOSITIONS
from policygraph.language.lists import joined

#: going on; and what only tells of what was found out
CONTINUING = nb.CONTINUING | nn.CONTINUING
#: what nobody, or nothing, is to be or do more of
MORE = nb.MORE | nn.MORE
#: how much or how many of a thing
QUANTITIES = nb.QUANTITIES | nn.QUANTITIES
#: how many words before its verb a subject may begin
REACH = 6
#: what somebody goes through: a course, a treatment, an examination
UNDERGONE = joined(nb.UNDERGONE, nn.UNDERGONE)
#: efforts that may be aimed against something; nouns that something is against by themselves; what is worked towards
WORKING = nb.WORKING | nn.WORKING
OPPOSED = nb.OPPOSED | nn.OPPOSED
AIMS = nb.AIMS | nn.AIMS
LEAST = joined(nb.LEAST, nn.LEAST)
FOCUSING = nb.FOCUSING | nn.FOCUSING
MONEY = joined(nb.MONEY, nn.MONEY)
LEADERSHIP = joined(nb.LEADERSHIP, nn.LEADERSHIP)
REPORTING = joined(nb.REPORTING, nn.REPORTING)
#: words before "mot" that make it no opposition
NOT_AGAINST = OPPOSED | DIRECTIONS
#: words behind a quantity that it does not count
NOT_COUNTED = PREPOSITIONS | {"enn", "og"}


def resolve(promise: Promise) -> tuple[str, str]:
    """The action class and the rule that decided it; the first rule of ``RULES`` that knows."""
    for rule in RULES:
        action = rule(promise)
        if action is not None:
            return action, "action-" + rule.__name__.strip("_").replace("_", "-")
    return "other", "action-unknown"


def _negated(promise: Promise) -> str | None:
    """«ikke fornye»: what is not to be done is ended; «ikke være til hinder» ends nothing."""
    found = promise.verb
    if found is None:
        return "abolish" if promise.negated else None
    nobody = promise.subject is not None and promise.sentence.low(promise.subject[0]) in NOBODY
    if nobody and found.verb.action == "maintain" and not promise.is_passive:
        return "other"  # «Ingen skal bli stående uten tilbud»
    if not promise.negated:
        return None
    following = promise.sentence.low(found.end)
    if (
        found.form.head in BEING
        and not found.verb.tail
        and (following in DETERMINERS or following in PREPOSITIONS or measured(promise))
    ):
        return "other"
    return "abolish"


def measured(promise: Promise) -> bool:
    """Whether what is not to be is a measure ("ikke eldre enn elevene", "ikke så høy at"): that ends nothing."""
    found, sentence = promise.verb, promise.sentence
    near = range(found.end, min(found.end + 4, promise.end)) if found is not None else range(0)
    return any(sentence.low(at) == "så" or sentence.low(at + 1) == "enn" for at in near)


def _capped(promise: Promise) -> str | None:
    """«ikke være høyere enn», «ingen skal vente mer enn»: what may not be more than something is kept down."""
    found, sentence = promise.verb, promise.sentence
    if found is None:
        return None
    before = {sentence.low(at) for at in range(max(0, found.at - REACH), found.at)}
    if not (promise.negated or NOBODY & before):
        return None
    near = range(found.end, min(found.end + 4, promise.end - 1))
    if not any(sentence.low(at) in MORE and sentence.low(at + 1) == "enn" for at in near):
        return None
    return "other" if found.form.head == "ha" and NOBODY & before else "reduce"  # «ingen skal ha mer enn en time til …»


def _joined(promise: Promise) -> str | None:
    """«utrede og innføre»: where finding out and acting are joined, the act decides."""
    found = promise.verb
    if found is not None and found.verb.action == "other" and promise.rule in ("item-infinitive", "issuer-will"):
        return recognised(promise, found)
    if found is None or found.verb.carries != "explore":
        return None
    if undergoes(promise):
        return "require"
    other = following_infinitive(promise, found.end)
    return verb_class(promise, other) if other is not None and not only_finds_out(other) else None


def undergoes(promise: Promise) -> bool:
    """Whether somebody is to go through a course or a treatment ("skal gjennomgå opplæring"), not to look into it."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head != "gjennomgå" or found.form.kind == "pass" or promise.by == "will":
        return False
    if sentence.names_issuer(promise.subject):
        return False
    stop = next((at for at in range(found.end, promise.end) if sentence.low(at) in PREPOSITIONS), promise.end)
    return any(sentence.low(at).endswith(UNDERGONE) for at in range(found.end, min(found.end + REACH, stop)))


def against(promise: Promise) -> bool:
    """Whether work, alone or with others, is aimed against something ("arbeide sammen med andre mot …")."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in WORKING or promise.negated:
        return False
    at = found.at + 1
    while at < promise.end and sentence.low(at) != "mot":
        low = sentence.low(at)
        if (low in PREPOSITIONS and low not in ("med", "sammen", "saman")) or at - found.at > REACH + 2:
            return False
        if not sentence.tokens[at].is_word or low in (INFINITIVE_MARK, "at", "som", "for", "om"):
            return False
        at += 1
    aimed = {sentence.low(each) for each in range(at + 1, at + 4)}
    return at < promise.end and sentence.low(at - 1) not in NOT_AGAINST and not aimed & AIMS


def _against(promise: Promise) -> str | None:
    """«arbeide og samarbeide med andre mot …»: what is worked against is to end."""
    return "abolish" if against(promise) else None


def _taken_for_granted(promise: Promise) -> str | None:
    """«Det skal være selvsagt at ingen kan …»: what is not to be possible is ended."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in BEING or promise.negated:
        return None
    opened = next(
        (at for at in range(found.end, min(found.end + 4, len(sentence.tokens))) if sentence.low(at) == "at"), 0
    )
    clause = next((each for each in sentence.clauses if opened and each.opener == opened), None)
    if clause is None or sentence.low(clause.finite) not in ("kan", "skal", "må", "får"):
        return None
    forbidden = sentence.is_negated(clause.start + 1, min(clause.finite + 2, clause.end))
    nobody = sentence.low(opened + 1) in NOBODY
    return "abolish" if forbidden or nobody else None


def recognised(promise: Promise, found: VerbAt) -> str | None:
    """«anerkjenne og styrke»: of two verbs side by side the one that has a class, if the first has none."""
    if found.verb.frames or promise.sentence.low(found.end) != "og":
        return None
    other = promise.sentence.verb_at(found.end + 1, found.form.kind)
    return other.verb.action if other is not None and other.verb.action != "other" else None


def only_finds_out(found: VerbAt) -> bool:
    """Whether a verb joined to one of finding out goes no further ("… og legge fram en melding")."""
    reports = found.verb.action == "establish" and found.verb.lemma.startswith(REPORTING)
    return found.verb.carries == "explore" or reports or found.form.head in BEING


def _continued(promise: Promise) -> str | None:
    """«fortsette å arbeide for …»: going on with an effort is that effort."""
    return "advocate" if goes_on(promise) else None


def goes_on(promise: Promise) -> bool:
    """Whether the promise is to go on working for something."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in CONTINUING:
        return False
    mark = next((at for at in range(found.end, found.end + 3) if sentence.low(at) == INFINITIVE_MARK), None)
    inner = sentence.verb_at(mark + 1) if mark is not None else None
    return inner is not None and inner.verb.carries == "effort" and inner.verb.action == "advocate"


def leads(promise: Promise) -> str | None:
    """What role is taken in "ta en pådriverrolle", "ta en ledende rolle": "pusher", "leader" or none."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in ("ta", "ha", "spille", "innta") or found.verb.tail:
        return None
    near = sentence.words(found.end, found.end + 6)
    if "pådriver" in near or "pådrivar" in near:
        return "pusher"
    return "leader" if found.form.head != "ha" and any(word in near for word in LEADERSHIP) else None


def _led(promise: Promise) -> str | None:
    """«ta en lederrolle i …»: to lead others is to work for it."""
    return "advocate" if leads(promise) else None


def _shaped(promise: Promise) -> str | None:
    """«at skjemaet utformes slik» reforms what there is; «sette ned et utvalg» sets up, «sette ned prisen» lowers."""
    found = promise.verb
    if found is None:
        return None
    if "lay-down" in found.verb.frames:
        return "other" if promise.is_passive else "establish"
    if "shape" in found.verb.frames and promise.is_passive:
        return "reform"
    if "appoint" in found.verb.frames:
        committees = promise.sentence.setting.cues.nouns_of("committee")
        return content(promise.sentence, found.end, promise.end, committees)
    return None


def cooperates(promise: Promise) -> bool:
    """Whether the promise is no more than to work together: towards an aim ("om å …"), or the whole of an item."""
    found, sentence = promise.verb, promise.sentence
    if found is None or "cooperate" not in found.verb.frames:
        return False
    if promise.rule == "item-infinitive":
        return True
    return any(sentence.low(at) == "om" and sentence.low(at + 1) == "å" for at in range(found.at, promise.end))


def goes_to(promise: Promise) -> bool:
    """Whether money is said to go somewhere ("Inntektene skal gå til vedlikehold")."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head != "gå" or found.verb.tail or sentence.low(found.end) != "til":
        return False
    subject = range(*promise.subject) if promise.subject is not None else range(0)
    return any(sentence.low(at).endswith(MONEY) for at in subject)


def _goes_to(promise: Promise) -> str | None:
    """«Inntektene skal gå til vedlikehold»: where money goes, it pays."""
    return "fund" if goes_to(promise) and not promise.negated else None


def works_better(promise: Promise) -> bool:
    """Whether a body is told how to work, not what for ("Tjenesten skal jobbe bredere")."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in ("arbeide", "jobbe") or found.verb.tail or promise.by == "will":
        return False
    if sentence.names_issuer(promise.subject):
        return False
    low = sentence.low(found.end)
    return low.endswith(("ere", "are")) or low in ("bedre", "betre", "mer", "meir")


def _works_better(promise: Promise) -> str | None:
    """«Tjenesten skal jobbe bredere»: a way of working that is to get better."""
    return "strengthen" if works_better(promise) else None


def _least(promise: Promise) -> str | None:
    """«skal i minst mulig grad detaljstyre»: what is to be done as little as can be is reduced."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or "grad" not in sentence.lows:
        return None
    before = sentence.words(max(0, found.at - 5), found.at)
    return "reduce" if any(f"i {least} grad" in before for least in LEAST) else None


def _in_force(promise: Promise) -> str | None:
    """«Retten skal gjelde alle», «Et krav skal være at …»: what a right, duty or ban is to cover is its class."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or promise.subject is None:
        return None
    held = sentence.setting.cues.nouns_of("right", "end")
    if found.form.head in ("gjelde", "omfatte"):
        start = promise.subject[0] + (sentence.low(promise.subject[0]) in ("den", "det", "denne", "dette"))
        if sentence.low(start).startswith("menneskerett"):
            return None  # they hold as it is
        return content(sentence, start, min(start + 2, promise.subject[1]), held)
    demanded = sentence.low(promise.subject[1] - 1).endswith(("krav", "kravet", "kravene", "krava"))
    if found.form.head in BEING and demanded and sentence.low(found.end) == "at":
        return "require"
    contains = found.form.head in ("inneholde", "innehalde")
    return "require" if contains and sentence.low(found.end).startswith(("regl", "krav")) else None


def _focused(promise: Promise) -> str | None:
    """«fokusere på å sikre …»: to fix one's eyes on a deed is to do it."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.verb.lemma not in FOCUSING or sentence.low(found.end) != INFINITIVE_MARK:
        return None
    inner = sentence.verb_at(found.end + 1)
    return verb_class(promise, inner) if inner is not None else None


def _more_of(promise: Promise) -> str | None:
    """«ansette flere», «dyrke mer»: more of what a verb without class does strengthens, less of it reduces."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.verb.action != "other" or found.verb.tail or found.verb.frames:
        return None
    at = found.end + is_number(sentence.low(found.end))  # «ansette 50 flere»
    if sentence.low(at) not in QUANTITIES or not sentence.low(at + 1)[:1].isalpha():
        return None
    more = sentence.setting.cues.adjectives_of("more", "less")
    following = sentence.low(at + 1)
    adverb = following.endswith("t") and sentence.low(at + 2) in PREPOSITIONS
    if adverb or following in NOT_COUNTED or following.endswith(("ig", "isk", "vis", "ende")):
        return None  # «snakke mer åpent», «lære mer om»
    return content(sentence, at, at + 1, more)


def _verb(promise: Promise) -> str | None:
    """The class of the verb itself."""
    if cooperates(promise):
        return "advocate"
    return promise.verb.verb.action if promise.verb is not None else None


RULES: tuple[Callable[[Promise], str | None], ...] = (
    _capped,
    _negated,  # before all: a negated verb is no verb of its class
    _taken_for_granted,
    _led,
    _continued,
    _against,  # before the verb: "arbeide" alone is an effort
    _joined,  # before the verb: the first verb of "utrede og innføre" is not the strongest
    supported,
    only_given,  # before giving as such
    rationed,
    _least,
    _in_force,
    put_first,
    covering_more,
    left_to,
    looked_into,
    let_be,
    spared,
    empowered,
    free_to,
    made_possible,  # before light verbs: "skal kunne settes i verk" opens for it
    still,
    light,  # light verbs have no class of their own
    developed,
    tightened,
    _shaped,
    submitted,
    given_more,
    amounts_to,
    _goes_to,
    _works_better,
    _focused,
    _more_of,
    sooner,
    _verb,
    nominal,
    only_named,  # after all: what has no verb and no word that tells
)


def following_infinitive(promise: Promise, start: int) -> VerbAt | None:
    """The next infinitive joined by "og" to the promised verb, unless an infinitive phrase comes before."""
    sentence = promise.sentence
    described = False  # within a relative clause, which a comma ends ("… hva som haster, og innføre …")
    for at in range(start, promise.end):
        low = sentence.low(at)
        if low in (INFINITIVE_MARK, ".", "slik"):
            return None
        described = described or low == "som"
        if (
            low in ("og", "samt")
            and (not described or sentence.low(at - 1) == ",")
            and (found := sentence.verb_at(at + 1, "inf pass" if promise.is_passive else "inf"))
            and not is_plural_noun(sentence, at + 1)
        ):
            return found
    return None


def is_plural_noun(sentence: Sentence, at: int) -> bool:
    """Whether the word is followed by a preposition as only a noun is ("støtte til")."""
    return sentence.low(at) in ("støtte", "rette", "reise", "lære") and sentence.low(at + 1) in PREPOSITIONS
