"""A promise as the rules of detection hand it on: the words that decide its modality, verb and action."""

from __future__ import annotations

from typing import NamedTuple

from policygraph.finding.sentence import Sentence, VerbAt


class Promise(NamedTuple):
    """What in a sentence promises.

    ``by`` says what makes it binding: ``will`` (the issuer will do it), ``shall``, ``must``, ``demand``, ``aim`` or
    ``state`` (a clause that says how things are to be). ``start`` and ``end`` bound the tokens of the verb phrase;
    ``verb`` is its main verb, ``None`` where there is none.
    """

    rule: str
    by: str
    sentence: Sentence
    start: int
    end: int
    verb: VerbAt | None
    subject: tuple[int, int] | None = None
    negated: bool = False

    @property
    def is_passive(self) -> bool:
        """Whether the verb is a passive ("styrkes", "bli lovfestet")."""
        return self.verb is not None and self.verb.form.kind in ("pass", "part")


class Abstention(NamedTuple):
    """A rule that came close and says why it is no promise."""

    rule: str
    start: int
    end: int
    doubt: str | None = None
