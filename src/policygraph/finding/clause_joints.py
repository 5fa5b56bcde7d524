"""What a joint does to the clauses around it: ends one that waits for its verb, begins a new one, or goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from policygraph.finding.tokens import Token
from policygraph.language.clause_words import ALWAYS_FINITE, CONCLUDING, COORDINATORS, DEFINITE, MODALS

if TYPE_CHECKING:
    from policygraph.finding.clauses import Clause

#: how many tokens "som" and what it compares to take, with the comma
FEW = 4
#: how many tokens on the joint stands behind "som", an unknown verb and a comma
UNKNOWN = 3


def ends_waiting(tokens: Sequence[Token], at: int, opener: int) -> bool:
    """Whether a joint shows that "enn" or "som" before it opened no clause ("… enn nytt, og kommunen skal …").

    After "som" a modal must follow at once ("har status som park, og skal …").
    """
    if tokens[at - 1].low != ",":
        return False
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    relative = tokens[opener].low == "som"
    as_noun = relative and following in MODALS and at - opener <= FEW
    # «… den avgiften som svir, og fylkene må …»: a verb that no list has
    unknown = relative and at - opener == UNKNOWN and tokens[at - 2].low.endswith("r") and anew(tokens, at + 1)
    return as_noun or unknown or tokens[opener].low == "enn"


def anew(tokens: Sequence[Token], at: int) -> bool:
    """Whether a definite noun and a modal follow, as a new main clause begins."""
    words = [token.low for token in tokens[at : at + 2]]
    return len(words) > 1 and words[0].endswith(DEFINITE) and words[1] in MODALS


def concludes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a joint and "derfor" begin a main clause of their own ("…, og derfor bør satsene ned")."""
    following = [token.low for token in tokens[at + 1 : at + 3]]
    return (
        tokens[at - 1].low == "," and following[:1] != [] and (following[0] in CONCLUDING and following[-1] in MODALS)
    )


def joined_in_condition(tokens: Sequence[Token], at: int, found: Sequence[Clause]) -> bool:
    """Whether a finite verb goes on with a condition at the front ("Når X slutter og Y må reise, har …")."""
    last = found[-1] if found else None
    if last is None or last.kind not in ("condition", "adverbial") or last.opener is None:
        return False
    between = [token.low for token in tokens[last.finite + 1 : at]]
    if "," in between or not between or not any(word in COORDINATORS for word in between):
        return False
    later = range(at + 2, len(tokens))
    return any(
        tokens[place - 1].low == "," and (tokens[place].low in MODALS or tokens[place].low in ALWAYS_FINITE)
        for place in later
    )
