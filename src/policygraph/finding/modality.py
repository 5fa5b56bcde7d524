"""How a promise binds: firm, effort, explore, demand or goal (guidelines, section 2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policygraph.finding.actions import (
    cooperates,
    following_infinitive,
    goes_on,
    goes_to,
    leads,
    only_finds_out,
    undergoes,
    works_better,
)
from policygraph.finding.having import GOOD, has_comparison, made, told_to
from policygraph.finding.institutional import is_institution
from policygraph.finding.nominal import directed
from policygraph.finding.objects import boundary, content, deed
from policygraph.finding.promise import Promise
from policygraph.finding.purposes import OWN
from policygraph.finding.standing import looked_into
from policygraph.language import actions_nb as nb
from policygraph.language import actions_nn as nn
from policygraph.language.lists import joined

#: wishing; and what may be wished that somebody then does or makes
WISHING = nb.WISHING | nn.WISHING
DEEDS = ("priority", "inquiry", "plan", "end", "cut", "committee", "change", "establishing", "money")
ENOUGH = nb.ENOUGH | nn.ENOUGH
#: what ends, stands or comes into force by somebody's decision ("Adgangen faller bort")
ENDING = nb.ENDING | nn.ENDING
#: endings of what is set by who governs ("Egenandelene skal ned"), where how things go is an aim
RATES = joined(nb.RATES, nn.RATES)
#: institutions that are said to have what others give them
SERVED = nb.SERVED | nn.SERVED
#: endings of what is had and stays, as no deed does
STANDING = joined(nb.STANDING, nn.STANDING)
#: endings of definite nouns that name no persons
THINGS = joined(nb.THINGS, nn.THINGS)


def settle(promise: Promise) -> tuple[str, str]:
    """The modality and the rule that decided it; the first rule of ``RULES`` that knows."""
    for rule in RULES:
        modality = rule(promise)
        if modality is not None:
            return modality, "modality-" + rule.__name__.strip("_").replace("_", "-")
    return "firm", "modality-firm"


def _demanded(promise: Promise) -> str | None:
    """«må», «bør», «krever at»: a demand, whatever the verb."""
    return "demand" if promise.by in ("must", "demand") else None


def _aimed(promise: Promise) -> str | None:
    """«Målet er …»: a state to be reached."""
    return "goal" if promise.by == "aim" else None


def _explored(promise: Promise) -> str | None:
    """«utrede», unless it is joined to an act («utrede og innføre»)."""
    found = promise.verb
    if found is None:
        inquiries = promise.sentence.setting.cues.nouns_of("inquiry")
        return content(promise.sentence, promise.start, min(promise.start + 3, promise.end), inquiries)
    if looked_into(promise):
        return "explore"
    if found.verb.carries != "explore":
        if "light" not in found.verb.frames or "give" in found.verb.frames:
            return None
        sentence = promise.sentence
        inquiries = sentence.setting.cues.nouns_of("inquiry")
        near = min(found.end + 4, boundary(sentence, found.end, promise.end))
        return content(sentence, found.end, near, inquiries) if not promise.is_passive else None
    if undergoes(promise):
        return None
    other = following_infinitive(promise, found.end)
    return "explore" if other is None or only_finds_out(other) else None


def _effort(promise: Promise) -> str | None:
    """«arbeide for», «legge til rette»: the verb itself promises effort only."""
    found = promise.verb
    if found is None or promise.negated:
        return None
    if works_better(promise):
        return None
    carries = found.verb.carries == "effort" or cooperates(promise) or goes_on(promise) or leads(promise) == "pusher"
    if carries and promise.by in ("shall", "state") and is_thing(promise):
        return None  # «Skattesystemet skal bidra til …»: a thing makes no effort
    return "effort" if carries else None


def is_thing(promise: Promise) -> bool:
    """Whether the subject is a thing or an arrangement, not somebody."""
    sentence = promise.sentence
    if promise.subject is None or promise.is_passive or sentence.names_issuer(promise.subject):
        return False
    head = sentence.subject_head(promise.subject)
    return not is_institution(promise, head) and head.endswith(THINGS)


def _state(promise: Promise) -> str | None:
    """«skal være», «vil ha et arbeidsliv …», «få flere …»: how things are to be."""
    found = promise.verb
    sentence = promise.sentence
    if goes_to(promise):
        return None  # «Inntektene skal gå til vedlikehold» is done by who pays
    activities = sentence.setting.cues.nouns_of("priority", "inquiry", "plan", "end", "cut")
    if found is None and promise.rule == "issuer-undertakes":
        return None if wishes_deed(promise) else "goal"
    if found is None or "state" not in found.verb.frames or found.form.kind in ("pass", "part"):
        return None
    if promise.rule == "issuer-commits" or brought_about(promise):
        return None  # «Vi er motstandere av …», «få utbedret veien»
    ahead = [sentence.low(at) for at in range(found.end, min(found.end + 5, promise.end))]
    if found.form.head == "ha" and promise.by == "will":
        if promise.negated or (promise.rule == "item-infinitive" and ahead[1:2] and ahead[1] in OWN):
            return None  # «ha en egen enhet» makes it
        reach = min(found.end + 5, boundary(sentence, found.end, promise.end))
        stays = any(word.endswith(STANDING) or word in GOOD for word in ahead)
        means = content(sentence, found.end, reach, sentence.setting.cues.means)
        if promise.rule == "item-infinitive" and means and not stays and not has_comparison(promise, found.end):
            return None  # «ha fritak for gebyr» makes it, «ha et forbud» is how things are to be
        done = content(sentence, found.end, reach, activities) and not has_comparison(promise, found.end)
        return None if done and not stays else "goal"
    if found.form.head == "ha" and any(word.endswith(("ansvar", "ansvaret")) for word in ahead):
        head = sentence.subject_head(promise.subject)
        return None if is_institution(promise, head) else "goal"
    if found.form.head == "ha" and promise.by == "shall" and is_equipped(promise, ahead):
        return None
    if found.form.head == "få" and promise.by in ("shall", "state") and is_granted(promise):
        return None
    if promise.rule == "item-sentence" and promise.by == "state" and comes_about(promise):
        return None
    if promise.by == "shall" and singles_out(promise):
        return None
    if promise.by in ("will", "shall") and sentence.names_issuer(promise.subject):
        guarantor = sentence.setting.cues.nouns_of("guarantee")
        return None if any(c.pattern.fullmatch(word) for word in ahead for c in guarantor) else "goal"
    return "goal"


def brought_about(promise: Promise) -> bool:
    """Whether a thing is to be got done, or somebody to do it ("få utbedret veien", "få tilsynet til å gripe inn")."""
    found = promise.verb
    if found is None or found.form.head != "få":
        return False
    return made(promise, found.end) is not None or told_to(promise, found.end, promise.end) is not None


def comes_about(promise: Promise) -> bool:
    """Whether an item tells in the present tense what a decision makes of a thing ("Snus blir ulovlig")."""
    found, sentence = promise.verb, promise.sentence
    if found is None or found.form.head not in ("bli", "verte") or promise.negated:
        return False
    bound = sentence.setting.cues.adjectives_of("forbidden", "statutory")
    return content(sentence, found.end, found.end + 2, bound) is not None


def singles_out(promise: Promise) -> bool:
    """Whether an institution is singled out to do something ("Det skal være staten som betaler")."""
    found, sentence = promise.verb, promise.sentence
    if found is None or promise.negated or promise.subject is None or sentence.words(*promise.subject) != "det":
        return False
    stop = next((at for at in range(found.end + 1, found.end + 4) if sentence.low(at) == "som"), 0)
    named = sentence.tokens[found.end].text.istitle() if stop else False
    return bool(stop) and (named or is_institution(promise, sentence.subject_head((found.end, stop))))


def is_granted(promise: Promise) -> bool:
    """Whether a body is to get or be allowed something, which others grant it ("Byene skal få bestemme")."""
    sentence = promise.sentence
    if promise.negated or promise.subject is None or sentence.names_issuer(promise.subject):
        return False
    head = sentence.subject_head(promise.subject)
    return head not in SERVED and is_institution(promise, head)


def is_equipped(promise: Promise, ahead: Sequence[str]) -> bool:
    """Whether a body is told to have something ("Hvert foretak skal ha en beredskapsplan"), not how well it stands."""
    head = promise.sentence.subject_head(promise.subject)
    if head in SERVED or promise.negated or promise.sentence.names_issuer(promise.subject):
        return False
    rights = promise.sentence.setting.cues.nouns_of("right")
    held = any(each.pattern.fullmatch(word) for word in ahead[:2] for each in rights)  # «Kommunen skal ha vetorett»
    return is_institution(promise, head) and not held and not any(word in GOOD | ENOUGH for word in ahead[:2])


def wishes_deed(promise: Promise) -> bool:
    """Whether what is undertaken without a verb is a deed or a means, not a state ("ønsker en ordning")."""
    sentence, start = promise.sentence, promise.start
    if not any(sentence.low(at) in WISHING for at in range(max(0, start - 4), start)):
        return True  # «går inn for», «foreslår», «lover»
    cues = sentence.setting.cues
    near = min(start + 5, boundary(sentence, start, promise.end))
    deeds = cues.nouns_of(*DEEDS)
    compared = cues.adjectives_of("more", "less")
    return bool(
        promise.negated
        or content(sentence, start, start + 1, compared)
        or content(sentence, start, near, [*deeds, *cues.means])
        or deed(sentence, start, near)
    )


def _general_subject(promise: Promise) -> str | None:
    """«Alle skal …»: what everybody, nobody or society shall is a goal; what is to be done to a thing is firm."""
    if promise.by not in ("shall", "state"):
        return None
    sentence = promise.sentence
    if promise.subject is not None and sentence.low(promise.subject[0]) == "ingen":
        return "goal"
    if promise.is_passive or sentence.names_issuer(promise.subject) or goes_to(promise) or singles_out(promise):
        return None
    head = sentence.subject_head(promise.subject)
    cues = sentence.setting.cues
    if promise.subject is not None and sentence.words(*promise.subject) in cues.bodies:
        return None
    if (head,) in cues.phrases["general"]:
        return "goal"
    if is_institution(promise, head) or (promise.verb is None and directed(promise) and head.endswith(RATES)):
        return None  # «Egenandelene skal ned»: somebody is to lower them
    if promise.verb is None:
        return "goal"
    ends = promise.by == "state" and promise.verb.verb.lemma in ENDING
    told = promise.rule == "item-sentence" and not promise.negated  # «Studentene kan bytte fritt»
    return None if ends or told else "goal"


RULES: tuple[Callable[[Promise], str | None], ...] = (
    _demanded,  # "må utredes" is a demand
    _aimed,
    _explored,
    _effort,
    _state,  # before the subject: "NAV skal være …" is a goal
    _general_subject,
)
