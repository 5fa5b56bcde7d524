"""What a file is, by its first bytes; its name only decides between kinds of text."""

from __future__ import annotations

import re
from pathlib import PurePath

#: media type → what to call it in messages
NAMES: dict[str, str] = {
    "text/plain": "plain text (.txt)",
    "text/markdown": "Markdown (.md)",
    "text/html": "HTML",
    "text/rtf": "RTF",
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/msword": "the old Word format (.doc)",
    "application/zip": "a ZIP archive",
    "image": "an image",
    "text/csv": "a table (CSV)",
    "text/turtle": "a graph (Turtle)",
    "application/json": "data (JSON)",
    "policygraph": "a page that policygraph made",
    "application/octet-stream": "binary data",
}
#: media type → what to do with a file that is no document, where there is something to say
HINTS: dict[str, str] = {
    "text/csv": "if it describes the documents, give it with --metadata",
    "text/turtle": "leave it out; query, validate, network and export read graphs",
    "policygraph": "leave it out; give the document that it was made from",
}
_TABLE_NAMES = {".csv", ".tsv"}
_MARKDOWN_NAMES = {".md", ".markdown", ".mdown", ".mkd"}
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_DATA = {
    "text/turtle": re.compile(rb"\s*(?:#.*\n\s*)*@prefix\s+[\w-]*:\s*<", re.I),
    "application/json": re.compile(rb'\s*(?:\[\s*)?\{\s*"'),
}
#: stands in the head of every page that is written here, so that no output is read as a document
GENERATOR = b'<meta name="generator" content="policygraph">'
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ATX = re.compile(rb"(?:\A|^\s*\n)#{1,6} +\S", re.M)


def media_type(data: bytes, name: str) -> str:
    r"""The media type of a file's bytes.

    >>> media_type(b"%PDF-1.7 ...", "programme.txt")
    'application/pdf'
    >>> media_type("# Program\n\n## Skole\n".encode(), "programme.txt")
    'text/markdown'
    """
    head = data[:1024].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in head:
        return "application/pdf"
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _zipped(data)
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "application/msword"
    if head[:5] == b"{\\rtf":
        return "text/rtf"
    if data[:4] == b"\x89PNG" or data[:3] in (b"\xff\xd8\xff", b"GIF") or data[:4] in (b"II*\x00", b"MM\x00*"):
        return "image"
    if _HTML.match(head.decode("utf-16", "ignore").encode() if head[:2] in _UTF16 else head):
        return "policygraph" if GENERATOR in head else "text/html"
    if head[:2] in _UTF16:
        return "text/plain"
    if (kind := next((kind for kind, start in _DATA.items() if start.match(head)), None)) is not None:
        return kind
    if _binary(data):
        return "application/octet-stream"
    if PurePath(name).suffix.lower() in _TABLE_NAMES:
        return "text/csv"
    if PurePath(name).suffix.lower() in _MARKDOWN_NAMES or len(_ATX.findall(data.replace(b"\r\n", b"\n"))) >= 2:
        return "text/markdown"
    return "text/plain"


def _zipped(data: bytes) -> str:
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:128]:
        return "application/vnd.oasis.opendocument.text"
    if b"word/document.xml" in data:
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return "application/zip"


def _binary(data: bytes) -> bool:
    controls = sum(data.count(byte) for byte in range(32) if byte not in b"\t\n\v\f\r\x02\x1b\x1c\x1d\x1e\x1f")
    return b"\x00" in data or controls * 100 > len(data)
