"""Who acts or is acted on in a commitment: listed actors, and bodies told by the noun that ends their name.

The guidelines' section 3 is the law: institutions, not population groups; the issuer itself is never listed; places,
branches and schools count only where they act (``pg:countsWhen`` in ``ontology/actors.ttl``).
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

from policygraph.finding.actor_anaphora import pointing_back
from policygraph.finding.actor_conditions import DEFINITE_OR_PLURAL, EVERY, counts
from policygraph.finding.actor_ellipsis import hanging, shared_noun, short_form
from policygraph.finding.actor_lexicon import ActorLexicon, Named, display_name, kind_of
from policygraph.finding.actor_names import KINDS_AFTER_NAMES, by_names, name_before, own_name
from policygraph.finding.actor_rows import in_rows
from policygraph.finding.matcher import Hit, fold
from policygraph.finding.noun_phrases import inside_a_sentence, is_adjective, with_adjectives
from policygraph.finding.passage import Passage
from policygraph.finding.roles import FALLBACK, role_of
from policygraph.finding.roles_doing import IN_A_ROW
from policygraph.finding.sifting import sifted
from policygraph.finding.situation import Situation
from policygraph.language import bodies_nb, bodies_nn, phrases_nb, phrases_nn, relations_nb, relations_nn
from policygraph.language.lists import alternatives, joined
from policygraph.records.concepts import Concept
from policygraph.records.findings import Involvement
from policygraph.records.text import Span

#: the alternatives that both languages have under the same names
either = partial(alternatives, bodies_nb, bodies_nn)
#: an actor named twice has the role that comes first here
ROLE_ORDER = ("responsible", "partner", "affected", "mentioned")
NEUTER_ENDS = phrases_nb.NEUTER_ENDS + phrases_nn.NEUTER_ENDS
SINGULARS = phrases_nb.SINGULARS + phrases_nn.SINGULARS
#: kinds of actor whose name, put before a hyphen, means the actor itself ("NAV-kontorene") and not its rules
HYPHENATED = {"agency", "government", "municipality", "county", "ombud", "state-company", "trade-union", "employers"}
#: capital letters followed by a number or bracket belong to the name ("Eksportfinansiering (Eksfin)")
ACRONYM = re.compile(r"\s*\([A-ZÆØÅ][\w-]{1,14}\)")
#: compounds of a union of states that name it and not its rules
MEMBERSHIP = re.compile(rf"-(?:\s+(?:og|eller)\s+[\w]+-)?(?:{phrases_nb.MEMBERSHIP}|{phrases_nn.MEMBERSHIP})")
#: a law or agreement is called after a body: "NAV-loven"
LAW_OF = sifted(r"-(?:\w*lov|forskrift|avtale)(?:en|a|ene|er|ar|ane)?s?$")
#: whose bodies are public ones, whatever noun they end with
PUBLIC_OWNERS = tuple(f"{owner} " for owner in joined(bodies_nb.PUBLIC_OWNERS, bodies_nn.PUBLIC_OWNERS))
#: the endings that acronyms have after a hyphen
INFLECTED = re.compile(r"-(?:en|et|a|er|ar|ene|ane)s?")
#: what something is to become names no body: "gjøres om til et selskap"
BECOMES = sifted(
    rf"\b(?:til|som)\s+(?:{either('BECOMES')})\s+$|\b(?:{alternatives(relations_nb, relations_nn, 'ORGANISED_AS')})\s+$"
)
#: who is from outside a union of states: "personer utenfor EU", but not "Norge utenfor EU"
OUTSIDE = sifted(rf"[a-zæøå]{{2,}}(?<!står)(?<!stå)(?<!\ber)(?<!holde)(?<!være)(?<!vere)\s+(?:{either('OUTSIDE')})$")
#: before a kind of body that is to be set up: "i egne selskaper", "starte bedrift"
NEW_KIND = sifted(
    rf"(?:\b(?:{either('OWN')})\s+|\b(?:{either('STARTING')})\w*\s+(?:opp\s+)?(?:(?:{either('NEW')})\s+)*)$"
)
SECTOR = r"(?:det\s+)?(?P<{0}>offentl[ie]ge?|private?)(?:\s+sektor)?"
#: both halves of the economy, which is everywhere: "i både offentlig og privat sektor"
EVERYWHERE = sifted(
    rf"\b(?:både\s+(?:i|innen|innan)|(?:i|innen|innan)\s+både)\s+{SECTOR.format('one')}\s+(?:og|eller|som)\s+(?:i\s+)?{SECTOR.format('two')}(?!\w)"
)
#: before "partiene" where it is not the parties that promise together
OTHER_PARTIES = sifted(rf"\b(?:{either('OTHERS')})\s+$", re.IGNORECASE)
#: what stands between two actors of one row
JOINED = re.compile(
    r"\s*(?:,|/|og|eller|samt|,\s*og|både)\s*(?:(?:de|dei|andre|både|med)\s+)?"
    rf"|,?\s+(?:{alternatives(relations_nb, relations_nn, 'SUCH_AS')})\s+"
)


def find_actors(passage: Passage, lexicon: ActorLexicon) -> tuple[Involvement, ...]:
    """The actors named in a commitment, in the order of the text, with role and rules.

    Each stands once, or once in each role where the text tells which of them it means ("små kommuner", "kommunene").
    Compile the lexicon once: ``ActorLexicon.of(vocabulary)``. Source: guidelines section 3.
    """
    named = [
        found for hit in lexicon.matcher.find(passage.string, passage.span) if (found := _read(hit, passage, lexicon))
    ]
    named += hanging(passage, lexicon, named)
    named += shared_noun(passage, lexicon, named)
    named += short_form(passage, lexicon, named)
    named = by_names(pointing_back(passage, lexicon, named), passage, lexicon)
    named = _somewhere(in_rows(named, passage), passage)
    best: dict[tuple[str, str], Involvement] = {}
    last: tuple[Span, str, str] | None = None
    for found in _apart(named, passage.string):
        role, rule = role_of(passage, found.span, found.type, found.name)
        if last and rule == FALLBACK and JOINED.fullmatch(passage.string[last[0].end : found.span.start]):
            _, role, rule = last
        last = found.span, role, rule
        if _is_issuer(found, passage, lexicon):
            continue
        involvement = Involvement(
            found.span, found.name, found.type, role, (found.rule, rule), found.actor, found.candidates
        )
        key = (found.actor.iri if found.actor else fold(found.name)), _which(found, passage)
        other = best.get(key)
        if other is None or ROLE_ORDER.index(role) < ROLE_ORDER.index(other.role):
            best[key] = involvement
    once = {(key[0], involvement.role): involvement for key, involvement in reversed(best.items())}
    return tuple(sorted(once.values(), key=lambda i: i.span))


def _which(found: Named, passage: Passage) -> str:
    """The adjectives that tell which ones of a kind are meant, empty for a body with a name of its own."""
    if found.name != fold(found.name):
        return ""
    *before, _ = fold(found.span.of(passage.string)).split()
    return " ".join(word for word in before if is_adjective(word))


def _somewhere(named: list[Named], passage: Passage) -> list[Named]:
    """``named`` without the public and the private sector where the two are everywhere."""
    if "både" not in passage.low:
        return named
    everywhere = [
        Span(passage.span.start + match.start(), passage.span.start + match.end())
        for match in EVERYWHERE.finditer(passage.low)
        if match["one"][0] != match["two"][0]
    ]
    return [found for found in named if not any(found.span.meets(span) for span in everywhere)]


def _read(hit: Hit, passage: Passage, lexicon: ActorLexicon) -> Named | None:
    listed = [concept for concept in hit.concepts if concept.scheme == "actor"]
    if listed and hit.shape != "head":
        return _listed(hit, listed, passage)
    heads = [concept for concept in hit.concepts if concept.scheme == "actor-head"]
    if heads and (hit.shape == "head" or not hit.label.startswith("-")):
        return None if hit.shape == "compound" else _discovered(hit, heads[0], passage, lexicon)
    if alone := next((head for head in heads if _stands_alone(head, hit.label)), None):
        return None if hit.shape == "compound" else _discovered(hit, alone, passage, lexicon)
    if listed and hit.shape == "head":
        return _discovered(hit, listed[0], passage, lexicon)
    return None


def _stands_alone(head: Concept, label: str) -> bool:
    """Whether what ends compounds is a kind of body by itself as well ("salgslag" beside "-salgslag")."""
    return any(other.text == label.removeprefix("-") for other in head.labels)


def _listed(hit: Hit, concepts: list[Concept], passage: Passage) -> Named | None:
    if hit.shape == "compound" and _is_inflected(hit, passage):
        hit = hit._replace(shape="inflected")
    fitting = [concept for concept in concepts if counts(concept, hit, passage)]
    if not fitting:
        return None
    actor, *others = fitting
    if hit.shape == "compound" and not (_is_its_own(hit, actor, passage) or _is_membership(hit, actor, passage)):
        return None
    generic = hit.label == fold(hit.label)
    if actor.type in ("eu", "international") and OUTSIDE.search(Situation(passage, hit.span).governor):
        return None
    if any(
        false in fold(with_adjectives(hit.span, passage).of(passage.string)) for false in actor.values("falseFriend")
    ):
        return None
    if generic and _is_new_kind(hit, passage):
        return None
    if generic and BECOMES.search(passage.string, passage.span.start, with_adjectives(hit.span, passage).start):
        return None
    if generic and (own := own_name(hit, passage)):
        return Named(own, _without_genitive(own.of(passage.string)), actor.type or "other", "actor-by-name", None)
    span = _with_acronym(with_adjectives(hit.span, passage) if generic else hit.span, passage)
    return Named(span, display_name(actor), actor.type or "other", "actor-listed", actor, tuple(others))


def _without_genitive(name: str) -> str:
    return name if fold(name).endswith(KINDS_AFTER_NAMES) else name.removesuffix("s")


def _is_new_kind(hit: Hit, passage: Passage) -> bool:
    """What is to be set up: "i egne selskaper", "starte bedrift"."""
    if fold(hit.core.of(passage.string)).endswith(("ene", "ane", "a", "en", "et")):
        return False
    return NEW_KIND.search(fold(passage.string[passage.span.start : hit.span.start])) is not None


def _is_inflected(hit: Hit, passage: Passage) -> bool:
    """An acronym with an ending: "DPS-ene", "RHF-et"."""
    return hit.label.isupper() and INFLECTED.fullmatch(passage.string, hit.core.end, hit.span.end) is not None


def _is_its_own(hit: Hit, actor: Concept, passage: Passage) -> bool:
    """What is the actor itself and no rule called after it: "NAV-kontorene", but not "NAV-loven"."""
    return actor.type in HYPHENATED and not LAW_OF.search(hit.span.of(passage.string))


def _is_membership(hit: Hit, actor: Concept, passage: Passage) -> bool:
    """A union of states in a compound that says what is done in it: "EU-medlemskap", but not "EU-direktiv"."""
    if actor.type not in ("international", "eu"):
        return False
    return bool(MEMBERSHIP.match(passage.string, hit.core.end, passage.span.end))


def _discovered(hit: Hit, head: Concept, passage: Passage, lexicon: ActorLexicon) -> Named | None:
    word = fold(hit.span.of(passage.string))
    if any(false in word for false in head.values("falseFriend")) or _is_quoted(hit.span, passage):
        return None
    if _is_new_kind(hit, passage):
        return None
    if BECOMES.search(passage.string, passage.span.start, with_adjectives(hit.span, passage).start):
        return None
    if not counts(head, hit, passage):
        return None
    span = with_adjectives(hit.span, passage)
    if known := lexicon.by_folded_name.get(word) or lexicon.by_folded_name.get(word.removesuffix("s")):
        return Named(span, display_name(known), known.type or "other", "actor-listed", known)
    if name := name_before(hit, passage):
        end = name.end - (word.endswith("s") and not hit.label.endswith("s"))
        text = passage.string[name.start : end]
        return Named(
            name, text, "agency" if text.startswith(PUBLIC_OWNERS) else head.type or "other", "actor-by-name", None
        )
    if _is_one_of_many(hit, span, passage):
        return None
    name_of_kind = _kind_name(hit, passage)
    known = lexicon.by_folded_name.get(name_of_kind)
    if known and display_name(known) == fold(display_name(known)):
        return Named(span, display_name(known), known.type or "other", "actor-listed", known)
    return Named(span, name_of_kind, head.type or "other", "actor-by-head", None)


def _kind_name(hit: Hit, passage: Passage) -> str:
    """One name for all forms: "ferjeselskap" is "ferjeselskapene"; a capital stays where only a name has one."""
    first = passage.string[hit.span.start : hit.core.start]
    if first and inside_a_sentence(passage.string[: hit.span.start]) and first[0].isupper() and not first[:2].isupper():
        return passage.string[hit.span.start : hit.span.end].removesuffix("s")
    name = first + kind_of(hit.label, hit.concepts).removeprefix("-")
    return name if name[:2].isupper() else fold(name)


def _is_one_of_many(hit: Hit, span: Span, passage: Passage) -> bool:
    """A kind of body, not a body: "en konsesjonsdomstol", "som lærebedrift"."""
    word = fold(hit.core.of(passage.string))
    if word != hit.label.removeprefix("-") or (DEFINITE_OR_PLURAL.search(word) and not word.endswith(SINGULARS)):
        return False
    before = passage.string[passage.span.start : span.start].lower()
    if not word.endswith(NEUTER_ENDS):
        return not EVERY.search(before.rstrip()) and not IN_A_ROW.search(before.rstrip())
    return bool(re.search(r"\b(?:et|eit|som|per|nytt|eget|eige)\s+(?:\w+(?:t|ig|eg|sk)\s+)?$", before))


def _is_quoted(span: Span, passage: Passage) -> bool:
    """Inside «…», where words name a scheme or quote somebody."""
    before = passage.string[passage.span.start : span.start]
    return before.count("«") > before.count("»")


def _apart(named: list[Named], string: str) -> list[Named]:
    """In text order, none inside another; an acronym in brackets that names another actor is that actor's."""
    kept: list[Named] = []
    for found in sorted(named, key=lambda n: (n.span.start, -n.span.end)):
        if kept and kept[-1].span.meets(found.span):
            earlier = kept[-1]
            if earlier.actor == found.actor or string[found.span.start - 1] != "(":
                continue
            words = string[earlier.span.start : found.span.start].rstrip(" (")
            kept[-1] = earlier._replace(span=Span(earlier.span.start, earlier.span.start + len(words)))
        kept.append(found)
    return kept


def _is_issuer(found: Named, passage: Passage, lexicon: ActorLexicon) -> bool:
    issuer = _short_names(passage.issuer)
    written = fold(found.span.of(passage.string))
    last_word = found.span.end - len(written.split()[-1])
    if written.endswith(("partiene", "partia")) and OTHER_PARTIES.search(passage.string, passage.span.start, last_word):
        return False
    if not issuer.isdisjoint((fold(found.name), written, written.removesuffix("s"))):
        return True
    return found.actor is not None and not issuer.isdisjoint(lexicon.names[found.actor.iri])


@lru_cache(maxsize=16)
def _short_names(issuer: tuple[str, ...]) -> frozenset[str]:
    """The names of the issuer, also without their first words ("eksempelpartiet" for "det nye eksempelpartiet")."""
    words = [name.split(" ") for name in issuer]
    return frozenset(" ".join(each[first:]) for each in words for first in range(len(each)))


def _with_acronym(span: Span, passage: Passage) -> Span:
    match = ACRONYM.match(passage.string, span.end, passage.span.end)
    return Span(span.start, match.end()) if match else span
