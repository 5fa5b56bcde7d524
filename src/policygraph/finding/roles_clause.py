"""In which clause an actor stands, whether it is the subject there, and what part that gives it.

A clause that describes what is promised tells who is to do it as much as the main one: "etter satser Husbanken
fastsetter", "om Eksfin bør kunne stille garantier". So what decides is the clause's verb: active, passive, receiving or
stative. Source: guidelines section 3; the clauses are those of ``finding.clauses``.
"""

from __future__ import annotations

import re

from policygraph.finding.actor_kinds import PUBLIC
from policygraph.finding.roles_place import Place, place_of
from policygraph.finding.roles_standing import BETWEEN, Standing, either
from policygraph.finding.roles_subject import BECOMES, GETS, GETS_A_TASK, IS_ASKED, PASSIVE, STATES, undergoes
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import MODAL, MODALS

#: subject and verb of who takes part: "der LO sitter i styret", "der instituttet er med"
TAKES_PART = re.compile(rf"^\W*{BETWEEN}(?:{either('TAKES_PART')})\b")
#: "som NAV har ansvaret for"
IN_CHARGE = re.compile(rf"^\W*{BETWEEN}(?:{either('IN_CHARGE')})")
#: what somebody does is supported, not asked for: "støtte arbeidet X gjør"
WORK = sifted(rf"\b(?:{either('WORK')})(?:\s+som)?$")
#: what tells a thing apart, or states where it is: "som staten eier", "hvor skolene hører hjemme"
TOLD_APART = re.compile(rf"^\W*(?:{either('TOLD_APART')})\b")


#: public bodies, of which a list says in the present tense what they are to do
TOLD = (*PUBLIC, "government")
#: joins a second subject, or opens a clause of its own
JOINS = MODALS | {"og", "eller", "men", "samt", "at"}


def clause(at: Standing) -> str | None:
    """Subject of a clause that describes or asks about what is promised, or of the promise's verb in the present."""
    if at.link == "om" and at.head != "om" and not at.owns:
        return _asked(at)
    place = place_of(at)
    if place is None:
        return None
    if WORK.search(at.head):
        return None
    if place.clause.kind == "relative":
        return _described(place) if place.clause.opener is not None or place.adjacent else None
    if place.clause.kind != "main":
        return None
    return _promised(at, place) or (_described(place) if _is_left_out(at, place) else None)


def _is_left_out(at: Standing, place: Place) -> bool:
    """Whether the clause hangs on a noun without "som", behind the verb of the promise: "satser NAV fastsetter"."""
    verb = at.passage.verb_span
    behind = verb is not None and verb.end <= at.span.start
    return behind and place.adjacent and at.link.isalpha() and at.link not in JOINS


def _described(place: Place) -> str | None:
    """Subject of a relative clause: whoever does, and does not only have, what is described."""
    if TAKES_PART.match(place.said):
        return "partner"
    if IN_CHARGE.match(place.said):
        return "responsible"
    if place.finite in MODALS or STATES.match(place.said) or TOLD_APART.match(place.said) or GETS.match(place.said):
        return None
    if not place.is_present or PASSIVE.match(place.said):
        return None
    return "responsible"


def _asked(at: Standing) -> str | None:
    """Subject of "om X bør …" behind a verb of inquiry: what is asked is what X is to do or to undergo."""
    modal = MODAL.match(at.said)
    if modal is None or not MODAL.match(at.rest):
        return None
    return "affected" if undergoes(at, at.said[modal.end() :], at.said, True) else "responsible"


def _promised(at: Standing, place: Place) -> str | None:
    """Subject of the promise's own verb, where this stands in the present tense: "Fylkeskommunen overtar driften".

    What was done is told and binds nobody.
    """
    verb = at.passage.verb_span
    finite = place.sentence.covered(place.clause.finite, place.clause.finite + 1)
    lexicon = place.sentence.setting.lexicon
    if place.adjacent and lexicon.is_a(place.finite, "past") and not lexicon.is_a(place.finite, "inf pres part pass"):
        return "mentioned"
    if place.finite in MODALS or (STATES.match(place.said) and not BECOMES.match(place.said)):
        return None
    if GETS_A_TASK.match(place.said) or IS_ASKED.match(place.said):
        return "responsible"
    goes_on = at.passage.form == "list" or (verb is not None and verb.end <= at.span.start)
    is_public = at.kind in TOLD and place.adjacent and not at.later
    if not (verb == finite or (goes_on and is_public)) or not (place.is_present or BECOMES.match(place.said)):
        return None
    return (
        "affected"
        if GETS.match(place.said) or PASSIVE.match(place.said) or BECOMES.match(place.said)
        else "responsible"
    )
