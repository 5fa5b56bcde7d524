"""What a person put right in what the rules found, with the reason; and what it did to one document."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from policygraph.records.text import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction as its file states it; what does not belong to its ``kind`` is empty.

    ``kind`` is ``reject``, ``change``, ``add`` or ``merge``. ``target`` is the IRI or content key of a commitment (of a
    merge: the IRI of the actor that goes), ``quote`` the exact words it was made for, ``document`` the IRI or file name
    of the document (add), ``actor`` the name or IRI of the actor whose role changes, ``words`` those of the commitment
    that an instrument, group, number, deadline or actor stands on, ``by`` who says so. ``where`` is its place in the
    file, for messages only.
    """

    kind: str
    reason: str
    target: str = ""
    quote: str = ""
    document: str = ""
    actor: str = ""
    words: str = ""
    field: str = ""
    value: str = ""
    by: str = ""
    where: str = dataclasses.field(default="", compare=False)

    @property
    def what(self) -> str:
        """What it says, in a line: kind, field, value, reason and who says so."""
        of = self.actor or self.words
        field = " ".join(
            filter(None, (self.field, f"of «{of}»" if of else "", f"is {self.value}" if self.field else ""))
        )
        told = " ".join(filter(None, (self.kind, field or self.value)))
        return f"{told} (“{self.reason}”{', ' + self.by if self.by else ''})"


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction that was applied to a document: the commitments it touched, and what was there before."""

    correction: Correction
    spans: tuple[Span, ...]
    before: str = ""


@dataclass(frozen=True, slots=True)
class Unapplied:
    """A correction that was not applied, and why; ``document`` is the IRI of the one it was for, if known."""

    correction: Correction
    why: str
    document: str = ""
