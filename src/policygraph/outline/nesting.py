"""How deep an item stands, and in which other one."""

from __future__ import annotations

from policygraph.records.text import Paragraph


class Nesting:
    """The items that are open, outermost first, each with its kind of marker and its indent."""

    def __init__(self) -> None:
        self._open: list[tuple[str, int, int]] = []

    @property
    def open(self) -> bool:
        """Whether a list has begun and not ended."""
        return bool(self._open)

    def leave(self) -> None:
        """Something else than an item ends every list."""
        self._open.clear()

    def enter(self, paragraph: Paragraph, block: int, following: str | None = None) -> tuple[int, int | None]:
        """The depth of an item and the block it stands in.

        The same kind of marker no further in stands beside its likes; another kind begins a list inside the item,
        unless it stands further out. ``following`` is the marker of the next item: "ii)" makes a numeral of "i)".
        """
        kind, indent = kind_of(paragraph.marker or "", following or ""), paragraph.indent
        if paragraph.marker is None and self._open and self._open[-1][0]:
            return len(self._open) - 1, self._open[-2][2] if len(self._open) > 1 else None  # its bullet was lost
        while self._open and (
            indent < self._open[-1][1] or any(kind == each and indent <= at for each, at, _ in self._open)
        ):
            self._open.pop()
        parent = self._open[-1][2] if self._open else None
        self._open.append((kind, indent, block))
        return len(self._open) - 1, parent


def kind_of(marker: str, following: str = "") -> str:
    """What a marker is like: all numbers with a full stop are alike, all letters with a bracket.

    >>> kind_of("12."), kind_of("b)"), kind_of("•"), kind_of("1.2.3"), kind_of("i)", "ii)")
    ('number.', 'letter)', '•', 'number..', 'roman)')
    """
    if marker[:1] == "(" and len(marker) > 2:
        return "(" + kind_of(marker[1:], following[1:])
    if marker[:1].isdigit():
        return "number" + "".join(sign for sign in marker if not sign.isdigit())
    if (len(marker) > 2 and marker[:-1].isalpha()) or (marker[:1], following[:-1]) in (("i", "ii"), ("v", "vi")):
        return "roman" + marker[-1]
    if len(marker) == 2 and marker[0].isalpha():
        return "letter" + marker[-1]
    return marker
