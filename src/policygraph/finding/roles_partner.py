"""With whom something is done: the partners of the guidelines' section 3."""

from __future__ import annotations

import re

from policygraph.finding.roles_standing import Standing, either
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import NO_ROW, WORD
from policygraph.language import relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

PARTNER = tuple(sifted(rf"\b(?:{phrase})\b") for phrase in dict.fromkeys(roles_nb.PARTNER + roles_nn.PARTNER))
#: of one body's several things, not of several bodies: "mellom NAVs ulike oppdrag"
VARIOUS = re.compile(rf"\W*(?:sine\s+)?(?:{either('VARIOUS')})\b")
#: a second verb of the promise: "samarbeide med naboene og utvikle …"
ANOTHER_DEED = re.compile(rf"\b(?:og|samt)\s+(?:å\s+)?(?:{either('COMMON_VERBS')})\b")
#: "idrettens samarbeid med"
OWN_PART = re.compile(r"\W*(?:(?:sin|si|sitt|sine)\s+)?(?:[\w-]+\s+)?\w*samarbeid(?:et)?\s+(?:med|mellom)\b")
CONTRAST = sifted(rf"\b(?:{either('CONTRAST')})\s+mellom$")
#: "med næringslivet på laget"
JOINING = re.compile(rf"\s*(?:{alternatives(relations_nb, relations_nn, 'JOINING')})")
#: "konsultere Sametinget", "ta initiativ overfor partene", "i forståelse med"
MET = sifted(rf"\b(?:{alternatives(relations_nb, relations_nn, 'CONSULTED', 'STEP_TOWARD', 'AGREED')})$")
ROW = re.compile(r"/|\b(?:og|samt)\b")
#: words that no row of partners has in it
BREAKING = NO_ROW - {"for"}


def partner(at: Standing) -> str | None:
    """After "sammen med", "i samarbeid med", "samarbeidet mellom"; whose cooperation with others it is."""
    if at.owns and OWN_PART.match(at.after):
        return "partner"
    if not at.owns and (MET.search(at.head) or (at.link == "med" and JOINING.match(at.rest))):
        return "partner"
    if not any(sign in at.before for sign in roles_nb.PARTNER_SIGNS) or (at.owns and VARIOUS.match(at.after)):
        return None
    for phrase in PARTNER:
        ends = [match.end() for match in phrase.finditer(at.before)]
        if ends and not breaks(at.before[ends[-1] :]):
            return "partner"
    return None


def between(at: Standing) -> str | None:
    """One of two or more that something is between, and not merely compared: "grupper mellom A og B"; no countries."""
    if at.link != "mellom" or at.owns or at.kind == "country" or CONTRAST.search(at.head):
        return None
    in_a_row = at.before != at.governor or ROW.search(at.after[: len(at.after) - len(at.rest)]) is not None
    return "partner" if in_a_row else None


def breaks(between: str) -> bool:
    """Whether words hold something that no row of names has in it."""
    if ANOTHER_DEED.search(between):
        return True
    return "." in between or any(word in BREAKING for word in WORD.findall(between))
