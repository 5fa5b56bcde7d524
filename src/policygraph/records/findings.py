"""What was found in a document: the narrow waist between reading and publishing.

Field values are the notations of the concept schemes (guidelines section 2 to 4): ``form`` is ``list`` or
``prose``; ``modality`` ``firm``, ``effort``, ``explore``, ``demand`` or ``goal``; ``role`` ``responsible``,
``affected``, ``partner`` or ``mentioned``. ``rule`` names the rule that made a finding, always.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from policygraph.records.concepts import Concept
from policygraph.records.corrections import Applied
from policygraph.records.outline import Outline
from policygraph.records.source import Description
from policygraph.records.text import Span


@dataclass(frozen=True, slots=True)
class Involvement:
    """An actor in a role. ``actor`` is ``None`` for a body that no list has; then ``name`` and ``type`` are all.

    ``candidates`` holds the other concepts that the words may mean where that stayed open.
    """

    span: Span
    name: str
    type: str
    role: str
    rules: tuple[str, ...]
    actor: Concept | None = None
    candidates: tuple[Concept, ...] = ()


@dataclass(frozen=True, slots=True)
class InstrumentUse:
    """An instrument that a commitment names, and what is to happen to it (``action``, where it can be told).

    ``instrument`` is ``None`` for a generic one ("kompetansefond"); ``name`` is then the noun phrase as
    written. ``provision`` is the place within an act ("§ 4-3").
    """

    span: Span
    name: str
    type: str
    rules: tuple[str, ...]
    instrument: Concept | None = None
    action: str | None = None
    provision: str | None = None
    candidates: tuple[Concept, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A population group a commitment is for or about; ``group`` is ``None`` where no scheme has it."""

    span: Span
    rules: tuple[str, ...]
    group: Concept | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount that is part of the promise.

    ``unit_text`` is the unit as written ("prosent", "stillinger"), ``unit`` its notation in the scheme ``unit``
    (``count`` for things), ``direction`` one of the scheme ``direction``; ``upper`` is set for ranges. Where
    the unit as written multiplies the number ("2,5 milliarder kroner"), ``value`` is the whole amount and ``stated``
    the 2.5.
    """

    span: Span
    value: Decimal
    unit_text: str
    unit: str
    direction: str
    rules: tuple[str, ...]
    upper: Decimal | None = None
    stated: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time by, in or from which: ``iso`` is a year, date or duration (``2030``, ``2027-06-30``, ``P1M``).

    ``relation`` and ``precision`` are notations of ``time-relation`` and ``precision``; ``start`` and ``end`` ISO
    dates of the stated time, first and last day, where it has them.
    """

    span: Span
    iso: str
    relation: str
    precision: str
    rules: tuple[str, ...]
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """A commitment of the document's issuer, with everything found inside it.

    ``parent`` is an index into ``Reading.commitments``, ``section`` into ``Outline.sections``; ``verb`` a lemma,
    ``None`` where there is none ("ønsker + noun").
    """

    span: Span
    form: str
    modality: str
    verb: str | None
    action: str
    language: str
    rules: tuple[str, ...]
    section: int | None = None
    parent: int | None = None
    lead_in: Span | None = None
    actors: tuple[Involvement, ...] = ()
    groups: tuple[Group, ...] = ()
    instruments: tuple[InstrumentUse, ...] = ()
    numbers: tuple[Quantity, ...] = ()
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that could not be decided, with its place; the user is shown it."""

    span: Span
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one document, commitments in reading order; ``corrections`` were applied to them."""

    outline: Outline
    description: Description
    promisor: Concept | None
    commitments: tuple[Commitment, ...]
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Applied, ...] = ()
