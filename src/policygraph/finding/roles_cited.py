"""Who is only named: reached, joined, left out, told, followed or held to something, with nothing for it to do or get.

What decides is the word that governs the name, a preposition or a noun. Source: guidelines section 3, roles.
"""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.actor_kinds import UNIONS
from policygraph.finding.roles_standing import Standing
from policygraph.finding.sifting import sifted
from policygraph.language import relations_nb, relations_nn, roles_nb, roles_nn
from policygraph.language.lists import alternatives

#: the alternatives that both languages have under the same names
either = partial(alternatives, relations_nb, relations_nn)
#: "adgang til arkivet", "medlem av EU"
ACCESS = sifted(rf"\b(?:{either('ACCESS')})\s+(?:{either('ACCESS_TO')})$")
#: "alle unntatt politiet"
EXCEPTED = sifted(rf"\b(?:{either('EXCEPTED')})\b[^.;]*$")
OUTSIDE = frozenset((*relations_nb.OUTSIDE, *relations_nn.OUTSIDE))
#: "varsle barnevernet"
NOTIFIED = sifted(rf"\b(?:{either('NOTIFIED')})$")
#: "enten det er staten eller private"
WHOEVER = sifted(rf"\b(?:{either('WHOEVER')})$")
#: "slik Høyesterett har sagt"
AS = sifted(rf"(?:^|\s)(?:{either('AS')})$")
#: "forhandlingsrett overfor staten"
CLAIM_ON = sifted(rf"\b(?:{either('CLAIM_ON')})$")
#: "trekke landet ut av ACER"
OUT_OF = sifted(r"\but\s+av$")
#: what they do is helped: "støtte FNs arbeid"
WORK = re.compile(rf"\W*(?:{alternatives(roles_nb, roles_nn, 'WORK')})\b")


def cited(at: Standing) -> str | None:
    """Whoever stands behind a word of access, exception, notice or likeness, and unions as owners of their rules."""
    head = at.head
    if at.kind in UNIONS and ((at.owns and not WORK.match(at.rest)) or at.link == "under" or OUT_OF.search(head)):
        return "mentioned"
    if at.link in OUTSIDE or (at.link == "for" and at.kind == "court"):
        return "mentioned"
    told = ACCESS.search(head) or NOTIFIED.search(head) or WHOEVER.search(head) or CLAIM_ON.search(head)
    return "mentioned" if told or AS.search(head) or EXCEPTED.search(head) else None
