"""Whatever bytes a file holds, reading it gives lines or says what is wrong: no other error, no hang, no flood."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policygraph.errors import DocumentError
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read

DOCUMENTS = Path(__file__).parent.parent / "documents"
SEEDS = {
    "pdf": DOCUMENTS / "typst-nynorsk" / "program.pdf",
    "docx": DOCUMENTS / "pandoc" / "program.docx",
    "html": DOCUMENTS / "pandoc" / "program.html",
    "md": DOCUMENTS / "pandoc" / "program.md",
}
BOUNDED = settings(
    max_examples=20,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=0, max_size=6)), min_size=1, max_size=8)


def lines_or_error(path: Path, data: bytes) -> int:
    """How many blocks a file has; only what a user can be told may go wrong."""
    path.write_bytes(data)
    try:
        return len(outline(lay_out(read(path))).blocks)
    except DocumentError as error:
        assert str(path) in str(error)
        return 0


def edited(data: bytes, edits: list[tuple[float, bytes]]) -> bytes:
    changed = bytearray(data)
    for share, piece in edits:
        at = int(share * max(len(changed) - 1, 0))
        changed[at : at + max(len(piece), 1)] = piece
    return bytes(changed)


@pytest.mark.parametrize("kind", SEEDS)
@given(edits=EDITS, keep=st.floats(0.1, 1))
@BOUNDED
def test_a_damaged_file_is_read_or_refused(
    tmp_path: Path, kind: str, edits: list[tuple[float, bytes]], keep: float
) -> None:
    whole = edited(SEEDS[kind].read_bytes(), edits)
    lines_or_error(tmp_path / f"a.{kind}", whole[: max(int(keep * len(whole)), 1)])


@given(edits=EDITS)
@BOUNDED
def test_a_docx_with_damaged_xml_inside_is_read_or_refused(tmp_path: Path, edits: list[tuple[float, bytes]]) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(SEEDS["docx"]) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, edited(part, edits) if name in ("word/document.xml", "word/numbering.xml") else part)
    lines_or_error(tmp_path / "a.docx", packed.getvalue())


@given(text=st.text(alphabet="abc ÆØÅ123.:;-–•#*_[](){}<>&\n\t\f\r\u00ad\ufffe«»§oV", max_size=400))
@BOUNDED
def test_any_characters_are_read(tmp_path: Path, text: str) -> None:
    for kind in ("txt", "md", "html"):
        lines_or_error(tmp_path / f"a.{kind}", text.encode())


@given(data=st.binary(max_size=300))
@BOUNDED
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    for kind in ("txt", "md", "html", "pdf", "docx"):
        lines_or_error(tmp_path / f"a.{kind}", data)


def docx(document: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(SEEDS["docx"]) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, document if name == "word/document.xml" else old.read(name))
    return packed.getvalue()


def refused(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(DocumentError) as caught:
        read(path)
    return str(caught.value)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    assert "unpacks to" in refused(tmp_path / "a.docx", docx(b" " * 301_000_000))


def test_absurdly_deep_files_are_refused(tmp_path: Path) -> None:
    deep = b"<w:p>" * 5000
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    xml = head + deep + b"</w:p>" * 5000 + b"</w:body></w:document>"
    assert "damaged" in refused(tmp_path / "a.docx", docx(xml))
    assert "too deeply" in refused(tmp_path / "a.html", b"<html><body>" + b"<div>" * 50_000 + b"Vi vil</body></html>")


def test_entities_of_a_docx_are_not_expanded(tmp_path: Path) -> None:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    xml = (
        b'<!DOCTYPE a [<!ENTITY l0 "ha">' + laughs + b"]>"
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>Vi vil &l9;</w:t></w:r></w:p></w:body></w:document>"
    )
    path = tmp_path / "a.docx"
    path.write_bytes(docx(xml))
    try:
        assert sum(len(line.text) for line in read(path).lines) < 1000
    except DocumentError as error:
        assert "damaged" in str(error)


def test_a_renamed_file_is_read_as_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(SEEDS["docx"].read_bytes())
    (tmp_path / "a.docx").write_bytes(SEEDS["pdf"].read_bytes())
    assert read(tmp_path / "a.pdf").media_type.endswith("wordprocessingml.document")
    assert read(tmp_path / "a.docx").media_type == "application/pdf"
