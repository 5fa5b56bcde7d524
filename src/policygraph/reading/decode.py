"""Bytes to characters: the encodings that Norwegian text really comes in, and none by guessing wildly."""

from __future__ import annotations

import re
import unicodedata

from policygraph.errors import DocumentError

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
#: what Windows text in Norwegian holds beyond ASCII
_PLAUSIBLE = set("æøåÆØÅéèêëóòôöäüáàçñÉÈÓÒÔÖÄÜÁÀßšžŠŽđČčŋð«»“”„‘’–—…•·§°€£©®²³½¼¾µ×\u00a0\u00ad´¨±†‰™º¹")
#: marks of UTF-8 that was read as Windows-1252 already, before it came here
_GARBLED = re.compile("Ã[\u0080-\u00bf¸¥¦˜†…]|â€")


def decode(data: bytes, where: str) -> str:
    """The characters of a text file, without byte order mark, in NFC.

    UTF-8 and UTF-16 with its mark are certain; Windows-1252 is taken only where everything in it looks like
    Norwegian text. Raises ``DocumentError`` with the line of the first byte that does not decode.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return unicodedata.normalize("NFC", _strict(data[len(bom) :], name, where))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _windows(data, error, where)
    return unicodedata.normalize("NFC", text)


def _strict(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _fault(error, where) from None


def _windows(data: bytes, error: UnicodeDecodeError, where: str) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _fault(error, where) from None
    beyond = [character for character in text if ord(character) > 126]
    strange = sum(character not in _PLAUSIBLE for character in beyond)
    if strange * 20 > len(beyond) or _GARBLED.search(text):
        raise _fault(error, where)
    return text


def _fault(error: UnicodeDecodeError, where: str) -> DocumentError:
    line = error.object[: error.start].count(b"\n") + 1
    return DocumentError(
        f"the text is neither UTF-8, UTF-16 with a byte order mark nor Windows-1252: "
        f"byte 0x{error.object[error.start]:02x} on line {line} does not fit",
        where=where,
        hint="save the file as UTF-8",
    )
