"""Every character of a text leads back to the file, and no word is lost: held for texts of every kind of trap."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.text import Text

#: words that each set a trap, with those that do not
TRAPS = """
Fjordpartiet vil styrke skolen, rettig- heter barne- og NAV EØS- avtalen 600.0003 2025– 2029 folk1 (VTA) f.eks. innen 1.
30 • – o a) 1. 2. 1.1 Tema 2: havet. slutt! hva? ﬁske
"""
_WORDS = st.sampled_from([*TRAPS.split(), "rekrut\ufffetering", "sam\u00adfunn", "A\u030a"])
_SPACE = st.sampled_from([" ", "  ", "\t", "\u00a0"])
_LINE = st.lists(st.tuples(_WORDS, _SPACE), max_size=9).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
_BREAK = st.sampled_from(["\n", "\n", "\n", "\n\n", "\r\n", "\f", "\n ", "\u2028", "\n\n\n\n"])
_TEXT = st.lists(st.tuples(_LINE, _BREAK), min_size=1, max_size=25).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ledger") / "text.txt"


def check(text: Text) -> None:
    string = text.string
    for piece in text.ledger:
        line = text.source.lines[piece.line].text
        if not piece.repaired:
            assert string[piece.start : piece.end] == line[piece.column : piece.column + piece.end - piece.start]
    for before, after in pairwise(text.ledger):
        assert before.start < before.end <= after.start
    covered = {at for piece in text.ledger for at in range(piece.start, piece.end)}
    assert all(string[at] in " \n" for at in range(len(string)) if at not in covered)
    assert unicodedata.is_normalized("NFC", string)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\ufffe\ufeff\u2028\u2029]|  ", string)
    ends = [match.start() for match in re.finditer("\n", string)] + [len(string)]
    assert [paragraph.span.end for paragraph in text.paragraphs] == ends


@given(content=_TEXT)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_ledger_leads_every_character_back_to_its_line(content: str, path: Path) -> None:
    path.write_text(content + "\nslutt", encoding="utf-8", newline="")
    text = lay_out(read(path))
    check(text)
    found = outline(text)
    for block in found.blocks:
        spans = [block.span, *block.sentences]
        assert all(block.span.holds(span) and span.of(text.string).strip() == span.of(text.string) for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(block.sentences))
        assert block.parent is None or found.blocks[block.parent].depth == block.depth - 1


@given(lines=st.lists(st.lists(st.sampled_from(["havet", "er", "og", "Skolen", "god.", "Vi"]), min_size=1), min_size=1))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_is_lost_where_nothing_is_furniture(lines: list[list[str]], path: Path) -> None:
    path.write_text("\n".join(" ".join(line) for line in lines), encoding="utf-8")
    assert lay_out(read(path)).string.split() == [word for line in lines for word in line]


@pytest.mark.shared
def test_the_ledger_holds_for_the_seed_documents(shared: Path) -> None:
    seeds = sorted((shared / "corpus" / "seeds").glob("*.txt"))
    assert seeds
    for seed in seeds:
        check(lay_out(read(seed)))
