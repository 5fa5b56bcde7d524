"""What part an actor has in a commitment, told by the words around it (guidelines section 3, roles).

``ROLE_RULES`` is the whole rule book in order: the first rule that has an answer gives the role.
"""

from __future__ import annotations

from collections.abc import Callable

from policygraph.finding.passage import Passage
from policygraph.finding.roles_charged import charged
from policygraph.finding.roles_cited import cited
from policygraph.finding.roles_clause import clause
from policygraph.finding.roles_doing import agent, duty, handed, let, means, supplier, tasked
from policygraph.finding.roles_named import (
    addressee,
    aside,
    condition,
    example,
    fact,
    politics,
    source,
    union,
)
from policygraph.finding.roles_partner import between, partner
from policygraph.finding.roles_standing import Standing
from policygraph.finding.roles_subject import subject
from policygraph.records.text import Span


def affected(at: Standing) -> str | None:
    """Whoever is named otherwise is what the promise is about."""
    return "affected"


ROLE_RULES: tuple[tuple[str, Callable[[Standing], str | None]], ...] = (
    ("role-partner-phrase", partner),  # first: "sammen med staten skal …" names a partner, whatever verb follows
    ("role-between", between),
    ("role-union", union),  # before the agent and the means: "gjennom FN" gives no task, nor does an "FN-mandat"
    ("role-agent-of-passive", agent),
    ("role-addressee", addressee),  # before the task: "be departementet rapportere til …"
    ("role-cited", cited),  # before whoever owns or is asked: "EUs forslag", "varsle politiet"
    ("role-let", let),
    ("role-charged", charged),  # before the subject: "skal gis i oppgave" is a task, no passive like others
    ("role-duty", duty),
    ("role-means", means),
    ("role-tasked", tasked),  # before the subject: "be kommunene om at …"
    ("role-clause", clause),  # before the fact: a clause that only describes tells who does it as well
    ("role-handed-over", handed),  # before the fallback, which has goods and persons that are moved
    ("role-condition", condition),  # before the subject: "for at staten skal …" binds nobody
    ("role-subject", subject),
    ("role-fact", fact),
    ("role-supplier", supplier),  # before the source: what is to come is for the giver to give
    ("role-source", source),
    ("role-aside", aside),
    ("role-example", example),
    ("role-politics", politics),
    ("role-affected", affected),  # last: the rest
)
#: the rule that answers where nothing is known; an actor in a row takes the role of the one before it instead
FALLBACK = ROLE_RULES[-1][0]


def role_of(passage: Passage, span: Span, kind: str = "", name: str = "") -> tuple[str, str]:
    """The role of the actor of type ``kind`` called ``name`` at ``span``, and the name of the rule that told it."""
    at = Standing(passage, span, kind, name)
    for name, rule in ROLE_RULES:
        role = rule(at)
        if role is not None:
            return role, name
    raise AssertionError("the last rule always answers")
