"""What is given, handed in or used, to whom and under which conditions."""

from __future__ import annotations

from policygraph.finding.light_verbs import USING
from policygraph.finding.objects import content
from policygraph.finding.promise import Promise
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.lists import joined

#: handing in, and what has to be handed in
SUBMITTING = nb.SUBMITTING | nn.SUBMITTING
PAPERS = joined(nb.PAPERS, nn.PAPERS)
#: giving, what may be given more of, and words that bind it to conditions; endings of what is paid
GIVING = nb.GIVING | nn.GIVING
GIVEN = frozenset((each,) for each in joined(nb.GIVEN, nn.GIVEN))
SUPPORT = joined(nb.SUPPORT, nn.SUPPORT)
#: endings of bodies that live on support
BODIES = joined(nb.BODIES, nn.BODIES)
#: being so and so large; what is spent
AMOUNTING = nb.AMOUNTING | nn.AMOUNTING
SPENDING = joined(nb.SPENDING, nn.SPENDING)
ONLY = nb.ONLY | nn.ONLY
REACH = 6


def submitted(promise: Promise) -> str | None:
    """«Ved søknad skal det fremlegges dokumentasjon»: papers that are to be handed in are required."""
    found, sentence = promise.verb, promise.sentence
    if found is None or not promise.is_passive or found.form.head not in SUBMITTING or promise.negated:
        return None
    near = range(found.end, min(found.end + REACH, promise.end))
    return "require" if any(sentence.low(at).endswith(PAPERS) for at in near) else None


def supported(promise: Promise) -> str | None:
    """«gi støtte til organisasjoner»: support that goes to bodies is money."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in GIVING or not found.verb.tail or promise.negated:
        return None
    to = found.end - (found.verb.tail[-1] == "til")
    if sentence.low(to) != "til" or not sentence.low(to - 1).endswith(SUPPORT):
        return None
    near = (sentence.low(at) for at in range(to + 1, min(to + 3, promise.end)))
    return "fund" if any(word.endswith(BODIES) for word in near) else None


def given_more(promise: Promise) -> str | None:
    """«gi bedre støtte til», «gi mer penger til»: more of what is given strengthens it, less reduces."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in GIVING or found.verb.tail[:1] not in GIVEN:
        return None
    compared = sentence.setting.cues.adjectives_of("more", "less")
    return content(sentence, found.at + 1, found.end, compared)


def only_given(promise: Promise) -> str | None:
    """«Tilskudd skal kun gis til lag som følger loven»: who gets it only on conditions is bound by them."""
    found, sentence = promise.verb, promise.sentence
    if found is None or not promise.is_passive or found.form.head not in GIVING or promise.negated:
        return None
    only = {sentence.low(at) for at in (found.at - 1, found.end)} & ONLY
    described = any(sentence.low(at) in ("som", "dersom", "hvis", "når") for at in range(found.end, promise.end))
    return "require" if only and described else None


def rationed(promise: Promise) -> str | None:
    """«Kun tildele konsesjon til …», «Nemnda brukes kun når …»: what is done or used in some cases only is limited."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or not {sentence.low(found.at - 1), sentence.low(found.end)} & ONLY:
        return None
    if promise.is_passive:
        return "reduce" if found.form.head in USING else None
    first = promise.rule == "item-infinitive" and sentence.low(found.at - 1) in ONLY
    return "reduce" if first and found.verb.action in ("establish", "ensure", "enable", "require", "fund") else None


def amounts_to(promise: Promise) -> str | None:
    """«Forsvarsutgiftene skal utgjøre 3 prosent av …»: spending that is to amount to a share is paid."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or found.form.head not in AMOUNTING or promise.subject is None:
        return None
    share = any("prosent" in sentence.low(at) or sentence.low(at) == "%" for at in range(found.end, found.end + 5))
    spent = sentence.subject_head(promise.subject).endswith(SPENDING)
    return "fund" if share and spent else None
