"""A pattern behind a cheap question finds what the pattern alone finds, in whatever is cut out of the examples."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from policygraph import finding
from policygraph.finding.sifting import Sifted, sifted

EXAMPLE = Path(__file__).parents[2] / "docs" / "example"


def patterns() -> Iterator[tuple[str, Sifted]]:
    for module in pkgutil.iter_modules(finding.__path__):
        for name, value in vars(import_module(f"{finding.__name__}.{module.name}")).items():
            if isinstance(value, Sifted):
                yield f"{module.name}.{name}", value


def stretches() -> list[str]:
    """The beginnings of all lines of the examples, as what stands before a mention is cut out."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(EXAMPLE.iterdir()) if path.suffix in (".txt", ".md"))
    lines = {line for text in texts for line in text.splitlines()}
    found = {line[: space.end()] for line in lines for space in re.finditer(r"\s+|$", line)}
    return sorted(found | {each.rstrip() for each in found} | {each.lower() for each in found})


SIFTED = dict(patterns())
STRETCHES = stretches()


@pytest.mark.parametrize("name", sorted(SIFTED))
def test_nothing_is_sifted_out_that_the_pattern_finds(name: str) -> None:
    asked = SIFTED[name]
    words = asked.ends or asked.holds
    for text in (
        *STRETCHES,
        *(f"{before}{word}{after}" for word in words for before in ("", "vi ") for after in ("", " ")),
    ):
        alone, behind = asked.pattern.search(text), asked.search(text)
        assert (alone and alone.span()) == (behind and behind.span()), text


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"\b(?:hos|til)\s+$", 0, "penger til \t"),
        (r"\b(?:hos|til)$", re.IGNORECASE, "penger TIL"),
        (r"\btil$", 0, "penger til\n"),
        (r"\bla(?:r|ta)?$", 0, "vi lar"),
        (r"(?:\w+isk|akutt)$|\bav\s+\w*$", 0, "en av dem"),
        (r"^(?:nye )?fjord", re.MULTILINE, "mange\nnye fjorder"),
        (r"(?i:FJORD)er", 0, "mange fjorder"),
        (r"\b(?:fjord|(?:å|vik)+)\w*\s", 0, "en vik her"),
    ],
)
def test_what_a_pattern_leaves_open_is_not_asked(pattern: str, flags: int, text: str) -> None:
    assert re.search(pattern, text, flags) is not None
    assert sifted(pattern, flags).search(text) is not None
