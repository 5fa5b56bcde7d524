"""Who is to do it though it is neither subject nor agent: asked, leading, expected to, lending, taking on, making.

Source: guidelines section 3, roles.
"""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.actor_kinds import PUBLIC
from policygraph.finding.roles_standing import BETWEEN, Standing
from policygraph.finding.roles_subject import GETS_A_TASK, IS_ASKED, PASSIVE, undergoes
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import MODAL, PREPOSITIONS
from policygraph.language import relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

#: the alternatives that both languages have under the same names
either = partial(alternatives, relations_nb, relations_nn)
#: bodies that run counters and places of work
RUNNERS = (*PUBLIC, "health-body")
#: "med Kystverket i førersetet"
LEADING = re.compile(rf"\s*(?:{either('LEADING')})")
#: "av departementet venter vi", "forvente av kommunene at"
EXPECTED = sifted(rf"\b(?:{either('EXPECTED')})\s+(?:\w+\s+)?av$")
EXPECTS = re.compile(rf"\s*(?:{either('EXPECTED')})\b")
UNDER_WATCH = sifted(rf"\b(?:{either('UNDER_WATCH')})$")
#: "lån i Husbanken"
LENT = sifted(rf"\b(?:{either('LENT')})\s+(?:i|hos|hjå)$")
#: "nytilsatte i staten"
TAKEN_ON = sifted(rf"\b(?:{either('TAKEN_ON')})\s+(?:i|hos)$")
#: "utdanne flere ved Krigsskolen", "rett til behandling ved"
MADE_AT = sifted(
    rf"\b(?:{either('MADE_AT')}|(?:{either('GETTING')})\s+(?:\w+\s+)?(?:{either('SERVICES')}))\b[^.;]*\s(?:{either('AT')})$"
)
#: "påvirke Stortinget til å"
MOVED_TO = sifted(rf"\b(?:{either('MOVED_TO')})$")
TO_DO = re.compile(r"\s*til\s+å\b")
#: "skal gis i oppgave å"
GIVEN = re.compile(rf"^\W*{BETWEEN}(?:{either('GIVEN')})\b")
MONEY_GOES = sifted(rf"\b(?:{either('MONEY_GOES')})$")
#: "uten samtykke fra"
CONSENT = sifted(
    rf"\b(?:{alternatives(roles_nb, roles_nn, 'WITHOUT')})\s+(?:\w+\s+)?(?:{either('CONSENT')})\s+(?:fra|frå)$"
)
#: first in an item whose lead-in has the verb: "… om å bruke loven"
ASKED_TO = re.compile(r"\s*om\s+(?:å|at)\b")
#: the verb of whoever owns the subject: "statens selskaper skal selge"
OWNED = re.compile(r"\s+(?:(?!(?:som|å|at)\b)[\w-]+\s+){1,4}?(?=(?:skal|må|bør)\b)(?P<said>.*)$", re.DOTALL)


def charged(at: Standing) -> str | None:
    """Whom the words around its name give the task, without a subject's verb."""
    if at.owns:
        return "responsible" if _owner_acts(at) else None
    if at.link not in PREPOSITIONS:
        return "responsible" if _is_asked(at) else None
    if at.link == "av":
        led = UNDER_WATCH.search(at.head) or EXPECTED.search(at.head) or (at.head == "av" and EXPECTS.match(at.rest))
        return "responsible" if led else None
    if at.link == "med":
        return "responsible" if LEADING.match(at.rest) else None
    if at.passage.action in ("reduce", "abolish"):
        return None
    placed = LENT.search(at.head) or TAKEN_ON.search(at.head)
    if (placed and at.kind in RUNNERS) or MADE_AT.search(at.head):
        return "responsible"
    return "responsible" if MONEY_GOES.search(at.head) or CONSENT.search(at.head) else None


def _is_asked(at: Standing) -> bool:
    """Whether a task is said to be given to it: "oppfordres til", "får i oppdrag å", "skal gis i oppgave"."""
    modal = MODAL.match(at.said)
    deed = at.said[modal.end() :] if modal else at.said
    if GETS_A_TASK.match(deed) or IS_ASKED.match(deed) or GIVEN.match(deed):
        return True
    if TO_DO.match(at.rest) and MOVED_TO.search(at.head):
        return True
    return not at.before and at.passage.form == "list" and ASKED_TO.match(at.rest) is not None


def _owner_acts(at: Standing) -> bool:
    """Whether what the state owns is the subject of an active duty: "statens selskaper skal selge"."""
    owned = OWNED.match(at.after) if at.kind == "state" and not at.head else None
    modal = MODAL.match(owned["said"]) if owned else None
    if owned is None or modal is None:
        return False
    deed = owned["said"][modal.end() :]
    return not PASSIVE.match(deed) and not undergoes(at, deed, owned["said"], True) and " " in deed.strip()
