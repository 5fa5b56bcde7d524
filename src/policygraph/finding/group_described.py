"""People who are only described: general words and pronouns that name a group by what follows them ("alle som …")."""

from __future__ import annotations

import re
from functools import partial

from policygraph.finding.group_phrases import WHO, WITH
from policygraph.finding.lexicon import Lexicon
from policygraph.finding.noun_phrases import PRESENT_VERBS
from policygraph.finding.sifting import sifted
from policygraph.language import groups_nb as nb
from policygraph.language import groups_nn as nn
from policygraph.language import phrases_nb, phrases_nn
from policygraph.language.lists import alternatives, joined

either = partial(alternatives, nb, nn)
GENERAL = nb.GENERAL_PEOPLE + nn.GENERAL_PEOPLE
GENERAL_WORD = re.compile(rf"\b(?:{'|'.join(sorted(GENERAL, key=len, reverse=True))})\b")
PRONOUNS = nb.PRONOUNS | nn.PRONOUNS
ALL = nb.ALL | nn.ALL
ALL_WHO = nb.ALL_WHO | nn.ALL_WHO
ONE_WHO = nb.ONE_WHO | nn.ONE_WHO
OTHERS = joined(nb.OTHERS, nn.OTHERS)
PRONOUN = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(PRONOUNS | ALL))})\b(?=\s+(?:{either('DESCRIBED_BY')})\b)"
    rf"|(?:{'|'.join(sorted(ONE_WHO))})\b(?=\s+som\b)"
    rf"|(?<=og )(?:{either('OTHERS')})\b(?=\s+som\b))"
)
#: the rules for people who are only described, each with its words and what they begin with
DESCRIBED = (
    ("group-described-people", GENERAL_WORD, frozenset(words.split()[0] for words in GENERAL)),
    ("group-described-pronoun", PRONOUN, PRONOUNS | ALL | ONE_WHO | frozenset(OTHERS)),
)
#: what "alle som" and "den som" do or are: the verb of the clause, an adverb before it
DOING = re.compile(rf"\s+som(?:\s+(?:{either('ADVERBS')}))?\s+([\w-]+)")
WISHES = nb.WISHES | nn.WISHES
OF_THINGS = nb.OF_THINGS | nn.OF_THINGS
#: "flere som …" names nobody
NEVER_WHO = joined(nb.QUANTIFIERS, nn.QUANTIFIERS)
#: how many words tell whom a wish or a clause that ends in a pronoun makes out, and how many a need has
A_WISH, A_CLAUSE, A_NEED = 3, 4, 2
ABLE = nb.ABLE | nn.ABLE
FINITE = nb.BEFORE_VERBS | nn.BEFORE_VERBS
BEFALLEN = re.compile(rf"(?:{either('BEFALLEN')})$")
NEEDS = nb.NEEDS | nn.NEEDS
GRANTED = nb.GRANTED | nn.GRANTED
#: a comparison before "den som" points back at a thing: "en ordning lik den som …"
COMPARED = sifted(rf"\b(?:{either('COMPARING')})\s+$", re.IGNORECASE)
PREPOSITION = sifted(rf"\b(?:{'|'.join(sorted(phrases_nb.PREPOSITIONS | phrases_nn.PREPOSITIONS))}|også|òg)\s+$", re.I)
#: clauses that end so tell nothing about people
EMPTY = nb.EMPTY | nn.EMPTY


def points_ahead(word: str, before: str, phrase: str) -> bool:
    """Whether a pronoun stands for the persons described after it: "for dem med …", not "erstatte dem med …"."""
    return word in ALL or not WITH.match(phrase) or not before.strip() or bool(PREPOSITION.search(before))


def names_a_group(word: str, before: str, phrase: str, verbs: Lexicon) -> bool:
    """Whether a general word and the phrase after it name a group; "alle som vil" and "folk som trenger det" do not.

    "Alle som" and "den som" do where a person does something that not everybody might: "alle som søker", not "alle som
    kan jobbe"; nor does "den som" that points back at a thing.
    """
    who = WHO.match(phrase)
    if who is None:
        return True
    said = phrase[who.end() :].lower().split()
    low = word.lower()
    if low in ALL_WHO or low in ONE_WHO or low in OTHERS:
        does = DOING.match(phrase)
        verb = does[1].lower() if does else ""
        if not _is_finite(verb, verbs) or low in NEVER_WHO or _is_open(verb, said):
            return False
        return low not in ONE_WHO or (
            (verb not in OF_THINGS or any(map(BEFALLEN.match, said[1:3]))) and not COMPARED.search(before)
        )
    if low in PRONOUNS and len(said) == A_NEED and said[0] in NEEDS:
        return True  # "de som trenger det"
    return (len(said) >= 2 or low in PRONOUNS) and said[-1] not in EMPTY


def _is_open(verb: str, said: list[str]) -> bool:
    """Whether a clause leaves open who is meant: "alle som vil", "som trenger det", not "som har rett på det"."""
    if said[-1] in GRANTED or (said[-1] in EMPTY and len(said) < A_CLAUSE):
        return True
    return verb in WISHES and (verb in ABLE or len(said) < A_WISH or said[-1] in EMPTY)


def _is_finite(verb: str, verbs: Lexicon) -> bool:
    return verb in PRESENT_VERBS or verb in FINITE or verbs.is_a(verb, "pres past") or verb.endswith(("er", "ar"))
