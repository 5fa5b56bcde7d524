"""Why a sentence is a commitment, or is none: every decision with the rule that made it and the words that decided.

It runs the same rules as :func:`policygraph.finding.find` and keeps what that throws away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policygraph.finding import actions, compile_vocabulary, modality
from policygraph.finding.actions import resolve
from policygraph.finding.collecting import Collected, Leads, collect
from policygraph.finding.commitments import answers
from policygraph.finding.issuer import issuer_of
from policygraph.finding.promise import Abstention
from policygraph.finding.sentence import Sentence, Setting
from policygraph.records.concepts import Vocabulary
from policygraph.records.findings import Commitment, Reading
from policygraph.records.outline import Block, Kind
from policygraph.records.text import Span

#: what a rule of modality or action looks at, by the name that it gives its findings
REASONS = {
    f"{kind}-{rule.__name__.strip('_').replace('_', '-')}": (rule.__doc__ or "").split("\n")[0]
    for kind, table in (("modality", modality.RULES), ("action", actions.RULES))
    for rule in table
}
#: why a rule that came close abstains
ABSTENTIONS = {
    "question": "a question promises nothing",
    "quoted": "the words of somebody else, who is named behind them",
    "rule-in-force": "reports a rule in force, or what others said",
    "relative-clause": "describes something",
    "condition-clause": "states a condition",
    "purpose-clause": "says what something is for",
    "adverbial-clause": "says when or why",
    "question-clause": "an indirect question",
    "that-clause": "what is thought, hoped or said, not what is demanded",
    "predicting-vil": "«vil» predicts: its subject is not the issuer",
    "vil-without-verb": "«vil» without a verb of what will be done",
    "general-truth": "a general truth",
    "manner-of-speaking": "a manner of speaking",
    "condition-of-success": "says what success depends on",
    "modal-without-verb": "a modal without a verb of what is to be done",
    "hardship": "says what people have to put up with",
    "no-aim": "says what is no aim",
    "aim-of-others": "says what others often aim at",
    "need": "a need is stated, not what is to be done",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing that was decided: what, how, by which rules, and by which words."""

    what: str
    value: str
    rules: tuple[str, ...]
    words: Span | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """What the rules look at or why they abstain, where they say it."""
        known = REASONS | ABSTENTIONS
        return tuple(known[rule] for rule in self.rules if known.get(rule))


@dataclass(frozen=True, slots=True)
class Explanation:
    """A list item, sentence or heading, and everything that was decided about it.

    ``commitment`` is its index in the reading, ``None`` where it is none; ``abstained`` are the rules that came close.
    """

    span: Span
    kind: Kind
    commitment: int | None
    decisions: tuple[Decision, ...]
    abstained: tuple[Decision, ...]


def explain(reading: Reading, vocabulary: Vocabulary, about: Span) -> list[Explanation]:
    """What was decided about every item, sentence and heading of a reading that shares characters with ``about``."""
    outline, compiled = reading.outline, compile_vocabulary(vocabulary)
    issuer = issuer_of(outline, compiled.cues, reading.description.publisher)
    setting = Setting(compiled.verbs, compiled.cues, issuer)
    leads = Leads(outline, setting)
    collected = list(collect(outline, setting, []))
    places = {each.span: index for index, each in enumerate(collected)}
    found: list[Explanation] = []
    for block in outline.blocks:
        for unit in units(block):
            if not unit.meets(about):
                continue
            index = places.get(unit)
            decisions = [*lead_decision(block, leads)]
            if index is not None:
                decisions += promise_decisions(collected[index])
                decisions += named(reading.commitments[index])
            sentences = [Sentence(outline.text.string, s, block.language, setting) for s in block.sentences]
            abstained = abstentions(sentence for sentence in sentences if unit.holds(sentence.span))
            readable = block.kind in (Kind.ITEM, Kind.PARAGRAPH)
            found.append(Explanation(unit, block.kind, index, tuple(decisions), tuple(abstained) if readable else ()))
    return found


def units(block: Block) -> tuple[Span, ...]:
    """What can be one commitment: each sentence of prose, a list item as a whole."""
    return block.sentences if block.kind is Kind.PARAGRAPH and block.sentences else (block.span,)


def lead_decision(block: Block, leads: Leads) -> Iterator[Decision]:
    """What the lead-in of an item makes of it."""
    if block.lead_in is not None:
        lead = leads.judged.get(block.lead_in)
        value = "promises nothing for its items" if lead is None else f"binds its items ({lead.by})"
        yield Decision("lead-in", value, () if lead is None else (lead.rule,), block.lead_in)


def promise_decisions(found: Collected) -> Iterator[Decision]:
    """What made it a commitment, and what decided its modality, verb and action."""
    promise = found.promise
    sentence = promise.sentence
    words = sentence.covered(promise.start, promise.end) if promise.end > promise.start else sentence.span
    verb = None if promise.verb is None else sentence.covered(promise.verb.at, promise.verb.end)
    settled, modality_rule = found.modality
    action, action_rule = resolve(promise)
    yield Decision("commitment", f"{found.form} ({promise.by})", found.rules, words)
    if promise.subject is not None:
        yield Decision("subject", "", (), sentence.covered(*promise.subject))
    yield Decision("modality", settled, (modality_rule,), verb)
    if promise.verb is not None:
        yield Decision("verb", promise.verb.verb.lemma + (", negated" if promise.negated else ""), (), verb)
    yield Decision("action", action, (action_rule,), verb)


def named(found: Commitment) -> Iterator[Decision]:
    """Each actor, group, instrument, amount and time, and how it was linked."""
    for actor in found.actors:
        also = "".join(f", or {other.name()}" for other in actor.candidates if other != actor.actor)
        listed = "" if actor.actor else ", discovered"
        yield Decision("actor", f"{actor.name} ({actor.type}{listed}), {actor.role}{also}", actor.rules, actor.span)
    for group in found.groups:
        yield Decision("group", group.group.name() if group.group else "in no scheme", group.rules, group.span)
    for use in found.instruments:
        also = "".join(f", or {other.name()}" for other in use.candidates if other != use.instrument)
        action = f", {use.action}" if use.action else ""
        yield Decision("instrument", f"{use.name} ({use.type}){action}{also}", use.rules, use.span)
    for amount in found.numbers:
        top = f"–{amount.upper}" if amount.upper is not None else ""
        value = f"{amount.value}{top} {amount.unit_text} ({amount.unit}), {amount.direction}"
        yield Decision("number", value, amount.rules, amount.span)
    if found.deadline is not None:
        yield Decision(
            "deadline", f"{found.deadline.relation} {found.deadline.iso}", found.deadline.rules, found.deadline.span
        )


def abstentions(sentences: Iterable[Sentence]) -> Iterator[Decision]:
    """The rules that came close in some clause and abstained."""
    for sentence in sentences:
        said = answers(sentence) if sentence.tokens else []
        promises = bool(said) and not isinstance(said[-1], Abstention)
        for answer in said:
            # what a clause of a promise describes or explains raises no question
            if isinstance(answer, Abstention) and not (promises and answer.rule.endswith("-clause")):
                words = sentence.covered(answer.start, answer.end)
                yield Decision("abstained", answer.doubt or "", (answer.rule,), words)
