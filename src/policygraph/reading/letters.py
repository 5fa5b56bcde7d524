"""What pdfium knows of single letters on a page: where they stand, how large, how turned, how bold."""

from __future__ import annotations

import ctypes
import math
from functools import lru_cache

import pypdfium2 as pdfium
import pypdfium2.raw as raw

#: parts of the names of bold fonts
_BOLD = (b"bold", b"black", b"heavy")

#: letters further from a right angle than this share of one stand aslant
SLANT, ASLANT = 0.15, 4


class Letters:
    """The letters of a page, by their index; each question is a call into pdfium, with the same few buffers."""

    def __init__(self, text: pdfium.PdfTextPage) -> None:
        self._text = text.raw
        self._rectangle, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._name, self._flags = ctypes.create_string_buffer(128), ctypes.c_int()

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a letter as its font has them, whatever its shape, so that lines compare."""
        rectangle = self._rectangle
        raw.FPDFText_GetLooseCharBox(self._text, index, rectangle)
        return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top

    def size(self, index: int) -> tuple[float, int]:
        """The size of a letter in points, and how often it is turned left by a right angle.

        Programs write the size as that of the font, in the matrix, or partly in each. Letters aslant are not turned by
        any: ``ASLANT``.
        """
        size, matrix = float(raw.FPDFText_GetFontSize(self._text, index)), self._matrix
        if not raw.FPDFText_GetMatrix(self._text, index, matrix):
            return size, 0
        upright, aside = matrix.a, matrix.b
        turns = _turns(aside, upright) if aside or upright < 0 else 0
        return size * math.hypot(matrix.c, matrix.d), turns

    def bold(self, index: int) -> bool:
        """Whether its font is bold, by its weight or its name."""
        if raw.FPDFText_GetFontWeight(self._text, index) >= 600:
            return True
        raw.FPDFText_GetFontInfo(self._text, index, self._name, 128, self._flags)
        return _bold_name(self._name.value)


def _turns(aside: float, upright: float) -> int:
    angle = math.atan2(aside, upright) / (math.pi / 2)
    return round(angle) % 4 if abs(angle - round(angle)) <= SLANT else ASLANT


@lru_cache(maxsize=1024)
def _bold_name(name: bytes) -> bool:
    return any(word in name.lower() for word in _BOLD)
