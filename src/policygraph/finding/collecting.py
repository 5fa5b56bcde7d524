"""From blocks to promises in reading order: list items under their lead-ins, sentences of prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from policygraph.finding.bare_lists import BARE, Look, accepted, bare_promise, look, names_facts
from policygraph.finding.commitments import answers, promise_in
from policygraph.finding.decreed import decreed
from policygraph.finding.items import infinitive_promise, item_promise, that_promise
from policygraph.finding.leads import Lead, is_open, is_topic, lead_of, says_what_follows
from policygraph.finding.modality import settle
from policygraph.finding.promise import Abstention, Promise
from policygraph.finding.sentence import Sentence, Setting
from policygraph.language import promises_nb as nb
from policygraph.language import promises_nn as nn
from policygraph.language.lists import joined
from policygraph.records.findings import Doubt
from policygraph.records.outline import Block, Kind, Outline
from policygraph.records.text import Span

#: how a heading ends that leaves what is demanded to the list below it
DEMANDING = tuple(f" {words}" for words in joined(nb.DEMANDING, nn.DEMANDING))
#: the number of a provision of a statute with its title, which stands over rules and no promises
PROVISION = re.compile(r"§ ?\d{1,3}(?:[-–]\d{1,3})?(?: ?[a-z])?[.:] +(?:[A-ZÆØÅ][^.:!?]{0,60})?$")
#: how an item without a lead-in of its own binds where the document's lists promise
ORPHAN = Lead("orphan-item", "will")


class Collected(NamedTuple):
    """A promise with its place: what it covers, its form, section, parent commitment and lead-in."""

    promise: Promise
    span: Span
    form: str
    rules: tuple[str, ...]
    section: int | None
    parent: int | None
    lead_in: Span | None
    effort: bool = False

    @property
    def modality(self) -> tuple[str, str]:
        """The modality and the rule that decided it."""
        modality, rule = settle(self.promise)
        if self.effort and modality in ("firm", "goal"):
            return "effort", "modality-lead-in-effort"
        return modality, rule


class Leads:
    """The lead-ins of a document, each judged once, and whether most of its lists promise."""

    def __init__(self, outline: Outline, setting: Setting) -> None:
        self.string = outline.text.string
        self.setting = setting
        self.judged: dict[Span, Lead | None] = {}
        first_words: Counter[bool] = Counter()
        items: Counter[bool] = Counter()
        self._looks: dict[object, list[Look]] = {}
        self._led: set[object] = set()
        for block in outline.blocks:
            if block.kind is not Kind.ITEM:
                continue
            if block.lead_in is not None and block.lead_in not in self.judged:
                self.judge(block.lead_in, block.language)
            promises = block.lead_in is not None and self.judged[block.lead_in] is not None
            if block.lead_in is not None and (promises or block.lead_in.of(self.string).endswith(":")):
                items[promises] += 1
            elif not self.begins_with_that(block):  # "At …" stands among facts as among promises
                first_words[self.begins_with_infinitive(block)] += 1
            if not promises and not block.depth and self._is_bare(outline, block):
                sentences = _sentences(outline, block, setting)
                self._looks.setdefault((block.section, block.lead_in), []).append(look(sentences))
        self._bare = accepted(self._looks, frozenset(self._led))
        self.promissory = items[True] > items[False] or (
            not items[True] and first_words[True] >= 2 and first_words[True] > 2 * first_words[False]
        )

    def judge(self, lead_in: Span, language: str) -> None:
        """Settle what a lead-in promises."""
        self.judged[lead_in] = lead_of(self.string, lead_in, language, self.setting)

    def _is_bare(self, outline: Outline, block: Block) -> bool:
        """Whether an item stands below a mere topic: neither its heading nor a lead-in says that it tells facts."""
        before = block.lead_in.of(self.string) if block.lead_in is not None else ""
        if self.describes(block) or self.tells_facts(outline, block):
            return False
        if says_what_follows(before, block.language, self.setting):
            self._led.add((block.section, block.lead_in))
            return True
        return not before.endswith(":") or is_topic(before, block.language, self.setting)

    def tells_facts(self, outline: Outline, block: Block) -> bool:
        """Whether the heading or lead-in of an item says that what follows tells facts."""
        title = outline.sections[block.section].title if block.section is not None else ""
        before = block.lead_in.of(self.string) if block.lead_in is not None else ""
        return names_facts(title) or (before.endswith(":") and names_facts(before))

    def bare(self, block: Block) -> bool:
        """Whether an item stands in a list that promises though no lead-in says so."""
        return (block.section, block.lead_in) in self._bare

    def describes(self, block: Block) -> bool:
        """Whether an item says what something is or does ("… lisenser som:")."""
        return block.lead_in is not None and block.lead_in.of(self.string).endswith(" som:")

    def begins_with_that(self, block: Block) -> bool:
        """Whether an item begins with "at"."""
        return block.span.of(self.string)[:3].lower() == "at "

    def begins_with_infinitive(self, block: Block) -> bool:
        """Whether an item's first sentence is an infinitive phrase."""
        if not block.sentences:
            return False
        sentence = Sentence(self.string, block.sentences[0], block.language, self.setting)
        return infinitive_promise(sentence, ORPHAN) is not None


def collect(outline: Outline, setting: Setting, doubts: list[Doubt]) -> Iterator[Collected]:
    """The promises of a document in reading order; what stays open is added to ``doubts``."""
    leads = Leads(outline, setting)
    index: dict[int, int] = {}  # block → commitment
    count = 0
    asked: Block | None = None  # a heading that asks, and so takes a list from the lead-in before it
    statute = False
    for number, block in enumerate(outline.blocks):
        if PROVISION.match(outline.text.string, block.span.start, block.span.end):
            statute = True
        elif block.kind is Kind.HEADING:
            statute = False
        if statute:
            continue
        if block.kind is Kind.HEADING:
            asked = block if block.span.of(outline.text.string).rstrip().endswith(("?", *DEMANDING)) else None
        if block.kind is Kind.ITEM:
            demanded = asked is not None and asked.span.of(outline.text.string).rstrip().endswith(DEMANDING)
            before = (
                block.lead_in.end <= asked.span.start if asked is not None and block.lead_in is not None else demanded
            )
            if asked is not None and before:
                leads.judge(asked.span, block.language)
                block = replace(block, lead_in=asked.span)
            collected = _item(outline, block, leads, index)
            if collected is not None:
                index[number] = count
                count += 1
                yield collected
        elif block.kind is Kind.PARAGRAPH:
            for found in _prose(outline, block, leads, doubts):
                count += 1
                yield found


def _sentences(outline: Outline, block: Block, setting: Setting) -> list[Sentence]:
    string = outline.text.string
    return [Sentence(string, span, block.language, setting) for span in block.sentences]


def _item(outline: Outline, block: Block, leads: Leads, index: dict[int, int]) -> Collected | None:
    sentences = [each for each in _sentences(outline, block, leads.setting) if each.tokens]
    lead = leads.judged.get(block.lead_in) if block.lead_in is not None else None
    parent = index.get(block.parent) if block.parent is not None else None
    promise: Promise | None = None
    if all(each.is_question for each in sentences):
        return None
    if lead is not None:
        promise = item_promise(sentences, lead)
    elif leads.bare(block):
        promise = bare_promise(sentences)
        lead = BARE if promise is not None else None
    else:
        among = leads.promissory and not leads.tells_facts(outline, block)
        if (among or parent is not None) and not leads.describes(block):
            first = sentences[0] if sentences else None
            if first is not None:
                promise = infinitive_promise(first, ORPHAN) or that_promise(first, ORPHAN)
            if promise is None and parent is not None and block.parent is not None:
                above = outline.blocks[block.parent].span.of(outline.text.string)
                promise = item_promise(sentences, ORPHAN) if above.endswith(":") or above[-1:].isalpha() else None
            lead = ORPHAN if promise is not None else None
        if promise is None:
            promise = next((p for each in sentences if (p := promise_in(each))), None)
    if promise is None:
        return None
    rules = (lead.rule, promise.rule) if lead is not None else (promise.rule,)
    lead_in = block.lead_in if lead not in (None, ORPHAN, BARE) else None
    effort = lead is not None and lead.effort
    return Collected(promise, block.span, "list", rules, block.section, parent, lead_in, effort)


def _prose(outline: Outline, block: Block, leads: Leads, doubts: list[Doubt]) -> Iterator[Collected]:
    sentences = _sentences(outline, block, leads.setting)
    among = len(sentences) > 1 and any(promise_in(each) is not None for each in sentences if each.tokens)
    for sentence in sentences:
        opens = leads.judged.get(sentence.span) is not None
        if not sentence.tokens or is_open(sentence, before_list=opens):
            continue
        said = answers(sentence)
        if not (said and isinstance(said[-1], Promise)) and among and (promise := decreed(sentence)) is not None:
            said = [promise]
        if said and isinstance(said[-1], Promise):
            yield Collected(said[-1], sentence.span, "prose", (said[-1].rule,), block.section, None, None)
            continue
        for each in said:
            if isinstance(each, Abstention) and each.doubt:
                doubts.append(Doubt(sentence.span, each.rule, each.doubt))
                break
