"""A commitment while it is being found: what the finders of actors, instruments … are handed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from policygraph.finding.matcher import fold
from policygraph.finding.sentence import Sentence
from policygraph.finding.tokens import Tokens
from policygraph.language import nb, nn
from policygraph.records.text import Span

#: no mark of an abbreviation; ".a." and the like end more of them than any list has
NO_ABBREVIATION = "".join(
    rf"(?<!\b{re.escape(each)}\.)"
    for each in sorted(nb.ABBREVIATIONS | nn.ABBREVIATIONS, key=lambda each: (len(each), each))
)
#: a line's end, or a mark that is no abbreviation's before a capital; the mark first, since it is rare
SENTENCE_END = re.compile(rf"[.!?:\n](?:(?<=\n)|(?=\s+[A-ZÆØÅ«])(?<!\.a.)(?<!\.v.){NO_ABBREVIATION})")


@dataclass(frozen=True)
class Passage:
    """The words of one commitment and what is settled about them already.

    ``string`` is the whole document text that all spans count in. ``verb_span`` covers the deciding verb as written.
    ``issuer`` holds the names by which the document's issuer calls itself, lower case. ``sentence`` is
    the one that promises, with its analysis.
    """

    string: str
    span: Span
    language: str
    form: str
    modality: str
    verb: str | None
    action: str
    verb_span: Span | None = None
    lead_in: Span | None = None
    issuer: tuple[str, ...] = ()
    sentence: Sentence | None = field(default=None, repr=False, compare=False)

    @cached_property
    def tokens(self) -> Tokens:
        """Its words and marks."""
        whole = self.sentence is not None and self.sentence.span == self.span
        return self.sentence.places if whole and self.sentence else Tokens(self.string, self.span)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences with their analysis, none where no sentence was analysed before."""
        if self.sentence is None:
            return ()
        if self.is_one_sentence:
            return (self.sentence,) if self.sentence.span == self.span else (self._parse(self.span),)
        ends = [match.end() for match in SENTENCE_END.finditer(self.string, self.span.start, self.span.end)]
        starts = [self.span.start, *ends]
        return tuple(self._parse(Span(a, b)) for a, b in zip(starts, [*ends, self.span.end], strict=True) if a < b)

    def _parse(self, span: Span) -> Sentence:
        assert self.sentence is not None
        if self.sentence.span == span:
            return self.sentence
        return Sentence(self.string, span, self.language, self.sentence.setting)

    @cached_property
    def is_one_sentence(self) -> bool:
        """Whether no sentence ends before its last word."""
        return SENTENCE_END.search(self.string, self.span.start, self.span.end) is None

    @cached_property
    def words(self) -> str:
        """The commitment as written."""
        return self.span.of(self.string)

    @cached_property
    def low(self) -> str:
        """The same in lower case, as long as written: patterns that must not mind the case are fastest on it."""
        return fold(self.words)
