"""A commitment while it is being found: what the finders of actors, instruments … are handed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from policygraph.finding.matcher import fold
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
    ``issuer`` holds the names by which the document's issuer calls itself, lower case. ``analysed`` are its tokens
    where a sentence has them already.
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
    analysed: Tokens | None = field(default=None, repr=False, compare=False)

    @cached_property
    def tokens(self) -> Tokens:
        """Its words and marks."""
        return self.analysed or Tokens(self.string, self.span)

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
