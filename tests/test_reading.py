"""A file is read as what it is, and what cannot be read says why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from policygraph.errors import DocumentError
from policygraph.reading import read


def written(tmp_path: Path, data: bytes, name: str = "a.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        "Vi vil øke støtten\nog så".encode(),
        "Vi vil øke støtten\nog så".encode("utf-8-sig"),
        "Vi vil øke støtten\nog så".encode("utf-16"),
        "Vi vil øke støtten\nog så".encode("cp1252"),
        "Vi vil øke støtten\r\nog så\r\n".encode(),
        "Vi vil øke støtten\u2028og sa\u030a".encode(),
    ],
    ids=["utf-8", "byte order mark", "utf-16", "windows", "windows line ends", "line separator, decomposed"],
)
def test_the_same_text_is_read_from_every_encoding(tmp_path: Path, data: bytes) -> None:
    source = read(written(tmp_path, data))
    assert [line.text for line in source.lines] == ["Vi vil øke støtten", "og så"]
    assert source.media_type == "text/plain"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \n \n", "the file is empty"),
        ("\ufeff\n".encode(), "holds no text"),
        (bytes(range(256)) * 4, "binary data cannot be read"),
        (b"Vi vil\n\xff\xfe\x81 mer", "byte 0xff on line 2"),
        ("Полный текст".encode("cp1251"), "neither UTF-8"),
        (b"{\\rtf1 hei}", "RTF cannot be read; give one of: "),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "the old Word format"),
        (b"PK\x03\x04" + bytes(60), "a ZIP archive cannot be read"),
    ],
    ids=["empty", "white", "mark only", "binary", "bad byte", "cyrillic", "rtf", "doc", "zip"],
)
def test_what_cannot_be_read_says_what_and_where(tmp_path: Path, data: bytes, message: str) -> None:
    path = written(tmp_path, data)
    with pytest.raises(DocumentError, match=re.escape(message)) as caught:
        read(path)
    assert caught.value.where == str(path)


def test_a_missing_file_a_folder_and_an_absurd_size_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read(tmp_path / "no.txt")
    with pytest.raises(DocumentError, match="folder"):
        read(tmp_path)
    monkeypatch.setattr("policygraph.reading.MOST_BYTES", 10)
    with pytest.raises(DocumentError, match="more than 10"):
        read(written(tmp_path, b"Vi vil ha mer"))


def test_one_enormous_line_is_read(tmp_path: Path) -> None:
    assert len(read(written(tmp_path, b"ord " * 500_000)).lines[0].text) == 2_000_000


def test_pages_begin_at_form_feeds_or_where_single_spaces_stand_for_them(tmp_path: Path) -> None:
    fed = read(written(tmp_path, b"en\nto\f\ntre\n\ffire"))
    assert [(line.text, line.page, line.number) for line in fed.lines if line.text] == [
        ("en", 1, 1),
        ("to", 1, 2),
        ("tre", 2, 3),
        ("fire", 3, 4),
    ]
    lines = [f" side {at}" if at % 20 == 0 and at else f"linje {at}" for at in range(60)]
    assert read(written(tmp_path, "\n".join(lines).encode())).page_count == 3


def test_lines_are_numbered_as_in_an_editor(tmp_path: Path) -> None:
    source = read(written(tmp_path, "en\r\n\r\ntre\rfire\nfem\u2028fem".encode()))
    assert [(line.text, line.number) for line in source.lines if line.text] == [
        ("en", 1),
        ("tre", 3),
        ("fire", 4),
        ("fem", 5),
        ("fem", 5),
    ]


def test_markdown_is_read_without_its_markup(tmp_path: Path) -> None:
    text = (
        "# Program\n\nVi **vil** [styrke](http://a.example) *skolen*\nog barnehagen.\n\n- ett\n  1. to\n\n![b](b.png)\n"
    )
    source = read(written(tmp_path, text.encode(), "program.md"))
    assert source.media_type == "text/markdown"
    assert [
        (line.text, line.number, line.heading_level, line.list_depth, line.list_marker) for line in source.lines
    ] == [
        ("Program", 1, 1, None, None),
        ("", 2, None, None, None),
        ("Vi vil styrke skolen", 3, None, None, None),
        ("og barnehagen.", 4, None, None, None),
        ("", 5, None, None, None),
        ("ett", 6, None, 1, "•"),
        ("", 6, None, None, None),
        ("to", 7, None, 2, "1."),
        ("", 8, None, None, None),
        ("", 9, None, None, None),
    ]


def test_text_with_headings_of_markdown_is_markdown_whatever_its_name(tmp_path: Path) -> None:
    data = b"# En\n\n## To\n\ntekst"
    assert read(written(tmp_path, data, "program")).media_type == "text/markdown"
    assert read(written(tmp_path, data, "program.txt")).media_type == "text/markdown"
    assert read(written(tmp_path, b"Ring oss\n# 22\n# 23", "program.txt")).media_type == "text/plain"


def test_two_page_numbers_make_two_pages(tmp_path: Path) -> None:
    page = "\n".join(["Vi vil ha flere busser i hele fjorden."] * 20)
    source = read(written(tmp_path, f"39\n{page}\n\n40\n{page}\n".encode(), "utdrag.txt"))
    assert [line.page for line in source.lines if line.text.isdigit()] == [1, 2]
    parts = read(written(tmp_path, f"Sak 1\n{page}\n\nSak 2\n{page}\n".encode(), "saker.txt"))
    assert parts.page_count == 1
