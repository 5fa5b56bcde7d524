"""List items: what they promise by their own grammar, bound as their lead-in says."""

from __future__ import annotations

from collections.abc import Sequence

from policygraph.finding.clauses import Clause
from policygraph.finding.commitments import promise_in
from policygraph.finding.finite import finite_ahead
from policygraph.finding.item_halves import first_half, negated_before, passive_in
from policygraph.finding.leads import Lead
from policygraph.finding.nominal import nominal
from policygraph.finding.promise import Promise
from policygraph.finding.sentence import Sentence, VerbAt
from policygraph.finding.stated import state_in
from policygraph.language import actions_nb, actions_nn
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.clause_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    INFINITIVE_MARK,
    MODALS,
    NEGATIONS,
    NOUN_OR_VERB,
    PREPOSITIONS,
)
from policygraph.language.lists import joined

#: adjectives that look like imperatives, nouns that do so before a preposition, and what opens a clause
ADJECTIVES = nb.ADJECTIVES | nn.ADJECTIVES
ACTS = nb.ACTS | nn.ACTS
OPENING = nb.OPENING | nn.OPENING
ARTICLES = nb.ARTICLES | nn.ARTICLES
PARTICLES = nb.PARTICLES | nn.PARTICLES
#: wishing, without saying who
WISHING = nb.WISHING | nn.WISHING
#: endings of what one sets out to reach
REACHED = joined(nb.REACHED, nn.REACHED)
#: nouns that look like infinitives when a preposition follows
NOUNS = nb.NOUNS | nn.NOUNS
NEW = actions_nb.NEW | actions_nn.NEW
#: "no longer"
LONGER = nb.LONGER | nn.LONGER
#: words that are no verb
SMALL = PREPOSITIONS | DETERMINERS | ADVERBS | OPENING
#: words that only a noun phrase follows
BEFORE_NOUNS = PREPOSITIONS | DETERMINERS
#: adverbs that an item may begin with before its verb
PASSED_OVER = ADVERBS - {"bedre", "betre", "mer", "meir", "sammen", "saman"}
#: words that open what describes a noun phrase; marks between the halves of an item; how long such a phrase is
HALVES = frozenset((";", "men"))
DESCRIBING = HALVES | nb.DESCRIBING | nn.DESCRIBING
MARKS_OFF = frozenset((",", ":", ";", "–", "og"))
FEW = 4
#: words that begin an adjunct
ADJUNCTS = PREPOSITIONS | {"som", "sammen", "saman"}


def item_promise(sentences: Sequence[Sentence], lead: Lead) -> Promise | None:
    """What an item under a promissory lead-in promises: its first promising clause, else its first words."""
    told: Promise | None = None
    for sentence in sentences:
        answer = (
            infinitive_promise(sentence, lead)
            or bound_by(lead, first_half(sentence, lead.by))
            or clause_promise(sentence, lead)
        )
        if answer is not None and not only_tells(answer):
            return answer
        told = told or answer
        if told is None and (named := named_first(sentence, sentences, lead)) is not None:
            return named
    if told is not None:
        return told
    if not sentences:
        return None
    first = sentences[0]
    late = late_verb(first)
    if late is not None:
        negated = negated_before(first, late.at) or (late.form.kind == "pass" and first.low(late.at + 1) in NEGATIONS)
        return Promise("item-late-verb", lead.by, first, late.at, len(first.tokens), late, None, negated)
    refused = lead.by == "refuse"
    return Promise("item-noun-phrase", "will" if refused else lead.by, first, 0, len(first.tokens), None, None, refused)


def named_first(sentence: Sentence, sentences: Sequence[Sentence], lead: Lead) -> Promise | None:
    """What the first of several sentences promises that has no verb ("Læreplass til alle. Tilskuddet øker vi.")."""
    if sentence is not sentences[0] or len(sentences) < 2 or lead.by == "refuse":
        return None
    if any(clause.kind == "main" for clause in sentence.clauses) or late_verb(sentence) is not None:
        return None
    phrase = Promise("item-noun-phrase", lead.by, sentence, 0, len(sentence.tokens), None, None)
    new = sentence.low(0) in NEW and len(sentence.tokens) > 1  # «Ny husleielov. Leietakerne skal …»
    at_all = new or any(sentence.low(at) in PREPOSITIONS for at in range(1, len(sentence.tokens)))
    return phrase if at_all and nominal(phrase) is not None else None


def only_tells(promise: Promise) -> bool:
    """Whether a clause in the present tense only tells how things are ("Elevene trenger voksne. …")."""
    found = promise.verb
    if promise.rule != "item-sentence" or promise.by != "state" or found is None or promise.is_passive:
        return False
    given = found.form.head in ("være", "vere", "ha", "få", "bli", "verte") or bool(found.verb.frames - {"state"})
    return found.verb.action == "other" and not given and not found.verb.carries


def after_label(sentence: Sentence) -> int:
    """Where an item begins after a label that names its topic ("Leksehjelp: styrke tilbudet")."""
    if ":" not in sentence.lows:
        return 0
    for at in range(1, min(24, len(sentence.tokens) - 1)):
        if sentence.low(at) == ".":
            return 0
        if sentence.low(at) == ":":
            following = sentence.tokens[at + 1 : at + 3]
            starts = any(sentence.setting.lexicon.is_a(token.low, "inf") for token in following)
            return at + 1 if starts else 0
    return 0


def late_verb(sentence: Sentence) -> VerbAt | None:
    """The verb of an item that begins otherwise: "Tidlig begynne med …", "Boliger bygges slik at …"."""
    lexicon = sentence.setting.lexicon
    for at in range(1, min(8, len(sentence.tokens))):
        low, before = sentence.low(at), sentence.low(at - 1)
        form = lexicon.form(low, "inf pass", sentence.language)
        if form is None or form.language != sentence.language or before in BEFORE_NOUNS:
            continue
        if before == INFINITIVE_MARK or before in COORDINATORS or _noun_first(sentence, at):
            continue
        adverbial = before.endswith(("ig", "leg", "vis", "t")) and sentence.tokens[at - 1].is_word
        if form.kind == "pass" or (adverbial and not (low in NOUNS and sentence.low(at + 1) in PREPOSITIONS)):
            return sentence.verb_at(at)
    return passive_in(sentence, 1, len(sentence.tokens))


def clause_promise(sentence: Sentence, lead: Lead) -> Promise | None:
    """An item that is a clause: "at NAV skal …", "Vi vil …", "Alle elever får …"."""
    if (answer := that_promise(sentence, lead)) is not None:
        return answer
    promise = promise_in(sentence)
    if promise is not None:
        return promise
    for clause in sentence.clauses:
        if clause.kind == "main" and clause.subject is not None and clause.subject[0] < clause.finite:
            if sentence.low(clause.finite) in ("er", "var") or within_phrase(sentence, clause):
                return None
            first = passive_in(sentence, 1, clause.finite - 1) if sentence.low(clause.finite - 1) == "og" else None
            if first is not None:  # «Enhetene bevares og får bedre …»
                negated = negated_before(sentence, first.at)
                return Promise(
                    "item-late-verb", lead.by, sentence, first.at, len(sentence.tokens), first, None, negated
                )
            return bound_by(lead, state_in(sentence, clause, "item-sentence"))
    return None


def within_phrase(sentence: Sentence, clause: Clause) -> bool:
    """Whether the only finite verb of an item describes part of a noun phrase ("Fôr på alt land som staten eier")."""
    assert clause.subject is not None
    start, end = clause.subject
    if sentence.low(clause.finite) in MODALS or end - start < FEW:
        return False
    if sentence.low(start) in NEW and ":" in (sentence.low(at) for at in range(start, end)):
        return True  # «Ny havnelov: kommunene får bestemme selv»
    marks = [at for at in range(start + 1, end - 1) if sentence.low(at) in DESCRIBING]
    if not marks:
        return sentence.low(end - 1) in ("det", "den", "dei", "de") and sentence.low(end - 2) not in MARKS_OFF
    last = marks[-1]
    if sentence.low(last) in HALVES:
        return not any(each.finite < last for each in sentence.clauses)
    return "," not in (sentence.low(end - 1), sentence.low(end))


def that_promise(sentence: Sentence, lead: Lead) -> Promise | None:
    """An item that opens with "at": "at NAV skal …", "at flere får …"."""
    start = 0
    while start < len(sentence.tokens) and not sentence.tokens[start].is_word:
        start += 1
    for clause in sentence.clauses:
        if clause.opener == start and clause.kind == "that":
            return bound_by(lead, state_in(sentence, clause, "item-that-clause"))
    return None


def bound_by(lead: Lead, promise: Promise | None) -> Promise | None:
    """A clause under a lead-in that demands or states an aim binds as the lead-in does ("Vi krever: Taket heves.")."""
    if promise is None or lead.by not in ("demand", "must", "aim") or promise.by == "shall":
        return promise  # «Vi krever at: NAV skal …» says itself how it binds
    return promise._replace(by=lead.by)


def infinitive_promise(sentence: Sentence, lead: Lead) -> Promise | None:
    """An item that begins with an infinitive, or with an adjunct and then one ("sammen med partene, styrke …")."""
    tokens = sentence.tokens
    at = after_label(sentence)
    negated = False
    if sentence.low(at) == "nå" and sentence.low(at + 1).endswith(REACHED) and not _infinitive(sentence, at + 1):
        return Promise("item-infinitive", lead.by, sentence, at, len(tokens), sentence.verb_at(at), None, False)
    while at < len(tokens) and (
        not tokens[at].is_word
        or tokens[at].low in PASSED_OVER
        or tokens[at].low in (INFINITIVE_MARK, "vil", "skal")
        or tokens[at].low in COORDINATORS
    ):
        negated = negated or tokens[at].low in NEGATIONS
        at += 1 + (tokens[at].low in NEGATIONS and sentence.low(at + 1) in LONGER)  # «ikke lenger tillate»
    if at >= len(tokens):
        return None
    end = len(tokens)
    if tokens[at].low in WISHING and sentence.low(at + 1) != INFINITIVE_MARK:  # «Ønsker et samfunn …»
        return Promise("issuer-undertakes", lead.by, sentence, at + 1, end, None, None, negated)
    if sentence.low(at + 1) in PREPOSITIONS and finite_ahead(tokens, at):
        return None  # «ansatte i kommunen må få …»
    found = None
    if not _noun_first(sentence, at):
        found = sentence.infinitive(at, min(at + 1, end)) and sentence.infinitive(at, end, after=at)
        if found is None and verb_like(sentence, at):
            found = sentence.unknown(at, end)
    if found is None:
        found = spoken_verb(sentence, at)
    if found is None and tokens[at].low in ADJUNCTS:
        found = _after_adjunct(sentence, at)
    if found is None or found.form.kind == "pass":
        return None
    return Promise("item-infinitive", lead.by, sentence, found.at, end, found, None, negated)


def _infinitive(sentence: Sentence, at: int) -> bool:
    """Whether the word at an index can be an infinitive."""
    return sentence.setting.lexicon.is_a(sentence.low(at), "inf")


def verb_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown first word is a verb by what follows: an article, a particle or a definite noun.

    An adjective in -e stands before an indefinite noun ("gode skoler"), a verb may stand before a definite one.
    """
    word, following = sentence.low(at), sentence.low(at + 1)
    if word in DETERMINERS or word in ADVERBS or word in PREPOSITIONS or not following[:1].isalpha():
        return False
    if word.endswith(("else", "ing")) or sentence.setting.lexicon.deed(word):
        return False
    if following in ARTICLES or following in PARTICLES:
        return True
    return len(following) > 4 and following.endswith(("en", "et", "ene", "ane")) and not following.endswith("sen")


def spoken_verb(sentence: Sentence, at: int) -> VerbAt | None:
    """The verb of an item in the imperative or the present without subject: "Fjern avgiften", "Senker terskelen"."""
    low, following = sentence.low(at), sentence.low(at + 1)
    lexicon, language = sentence.setting.lexicon, sentence.language
    small = len(low) < 3 or low in SMALL
    if small or not following[:1].isalpha():
        return None
    definite = following in ARTICLES or (
        len(following) > 4
        and following.endswith(("en", "et", "ene", "ane"))
        and not following.endswith(("sen", "ende"))
    )
    form = lexicon.form(low, "pres", language)
    if form is not None and form.language == language and not any(c.finite == at for c in sentence.clauses[1:]):
        if low in NOUN_OR_VERB and not definite:
            return None
        found = sentence.phrase_at(at, form)
        return found if definite or found.verb.tail or following not in PREPOSITIONS else None
    candidates = (lexicon.form(low + ending, "inf", language) for ending in ("e", "je", "a"))
    form = next((each for each in candidates if each is not None and each.language == language), None)
    if form is None or (form.head,) == (low,):
        return None
    found = sentence.phrase_at(at, form)
    if definite:
        return found
    if low in ADJECTIVES or following in COORDINATORS:
        return None
    if following in PREPOSITIONS:
        return found if found.verb.tail and low not in ACTS else None
    return found if found.verb.action != "other" or found.verb.frames else None


def _noun_first(sentence: Sentence, at: int) -> bool:
    """Whether the first word is a noun that looks like an infinitive ("Støtte til …", "bedre skoler")."""
    low, following = sentence.low(at), sentence.low(at + 1)
    if low in NOUNS and following in PREPOSITIONS:
        return True
    if low == "tre" and following not in PREPOSITIONS:
        return True  # «fortsatt tre sykehus»
    return (
        low in ("bedre", "betre", "trygge", "eige")
        and not following.endswith(("en", "et", "ene", "ane", "a"))
        and following not in ARTICLES
        and (at + 2 >= len(sentence.tokens) or sentence.low(at + 2) in PREPOSITIONS)
        and not following.endswith("vilkår")
    )


def _after_adjunct(sentence: Sentence, at: int) -> VerbAt | None:
    """The infinitive behind a prepositional phrase at the beginning of an item."""
    tokens = sentence.tokens
    for place in range(at + 1, len(tokens)):
        before = sentence.low(place - 1)
        if tokens[place].low in ("som", "at") or (place > at + 1 and before == INFINITIVE_MARK):
            if tokens[place].low in ("som", "at"):
                return None
            continue
        if tokens[place].low == INFINITIVE_MARK:
            continue
        if before == INFINITIVE_MARK or before in PREPOSITIONS:
            continue
        if sentence.setting.lexicon.is_a(tokens[place].low, "inf") and (
            before == "," or sentence.setting.lexicon.form(tokens[place].low, "inf", sentence.language) is not None
        ):
            return sentence.verb_at(place, "inf")
    return None
