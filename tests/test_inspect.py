"""The view of a document shows every line of the file with what it was taken for, and nothing of it acts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import policygraph
from policygraph.cli import main
from policygraph.errors import UsageError

PROGRAMME = """Trygge bygder

Fjordpartiet vil:
• gi kommunene 50 millioner kroner innen 2030 til rettig-
heter for barn
• styrke Arbeidstilsynet

Havet er for alle.
"""
HOSTILE = """<script>alert("tittel")</script>

Vi vil:
• styrke "><img src=x onerror=alert(1)> Arbeidstilsynet
• bygge {{ 7 * 7 }} hus\u202e og veier\x07
"""


class Tags(HTMLParser):
    """The elements of a page, and its ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


def document(folder: Path, words: str = PROGRAMME) -> Path:
    path = folder / "program.txt"
    path.write_text(words, encoding="utf-8")
    return path


def test_each_line_is_told_with_what_it_was_taken_for(tmp_path: Path) -> None:
    said = policygraph.inspect(document(tmp_path), "text")
    taken = dict(re.findall(r"^ +\d+ .{15} (heading|lead-in|item|prose|furniture) +\| (.*)$", said, re.M))
    kinds = {words: kind for kind, words in taken.items()}
    assert kinds["Trygge bygder"] == "heading"
    assert kinds["Fjordpartiet vil:"] == "lead-in"
    assert kinds["• styrke Arbeidstilsynet"] == "item"
    assert kinds["Havet er for alle."] == "prose"
    assert re.search(r"\^ commitment 1: list, firm, .*\[", said)
    assert re.search(r"\^ number: 50\S* .*«50 millioner kroner", said)
    assert re.search(r"\^ deadline: by 2030 .*«innen 2030»", said)
    assert re.search(r"\^ actor: Arbeidstilsynet, .*«Arbeidstilsynet»", said)


def test_the_page_holds_all_words_and_an_anchor_for_every_commitment(tmp_path: Path) -> None:
    path = document(tmp_path)
    page = policygraph.inspect(path)
    ids = {value for name, value in Tags(page).attributes if name == "id"}
    rows = policygraph.build([path]).rows
    assert rows
    assert {f"c{row['start']}-{row['end']}" for row in rows} <= ids
    words = re.sub(r"\s+", "", re.sub(r"<[^>]*>", "", page.split("<main>")[1]))
    for line in PROGRAMME.split("\n"):
        assert line.replace(" ", "") in words


def test_nothing_of_a_hostile_document_acts(tmp_path: Path) -> None:
    page = policygraph.inspect(document(tmp_path, HOSTILE))
    found = Tags(page)
    assert not {"script", "img", "iframe", "link", "object"} & set(found.tags)
    assert not [name for name, _ in found.attributes if name.startswith("on")]
    assert any(value and "default-src 'none'" in value for _, value in found.attributes)
    assert "{{7*7}}" in re.sub(r"\s+|<[^>]*>", "", page)
    assert "\u202e" not in page and "\x07" not in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)


def test_one_page_alone(tmp_path: Path) -> None:
    path = document(tmp_path, "Vi vil verne torsken.\n\fVi vil rydde strendene.\n")
    said = policygraph.inspect(path, "text", page=2)
    assert "strendene" in said and "torsken" not in said
    with pytest.raises(UsageError, match="there is no page 3; it has pages 1 to 2"):
        policygraph.inspect(path, page=3)


def test_the_command_writes_a_page_or_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, page = document(tmp_path), tmp_path / "page.html"
    assert main(["inspect", str(path), "-o", str(page)]) == 0
    assert page.read_text(encoding="utf-8") == policygraph.inspect(path)
    assert main(["inspect", str(path)]) == 0
    assert capsys.readouterr().out == policygraph.inspect(path, "text")
    assert main(["inspect", str(tmp_path / "missing.txt")]) == 3
