"""What pdfium knows of single letters on a page: where they stand, how large, how turned, how bold."""

from __future__ import annotations

import ctypes
import math
from functools import lru_cache
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

#: parts of the names of bold fonts
_BOLD = (b"bold", b"black", b"heavy")

#: fewer single letters may be words of their own
FEWEST = 5
#: half the space between two words, as a share of the size of letters
HALF_SPACE = 0.1
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

    def closed_up(self, words: str, start: int, size: float) -> str:
        """Words in capitals without the spaces that pdfium puts between letters that are only set wide apart.

        ``start`` is the index of the first letter on its page. A space between words is wider by that of the font.
        """
        places = [at for at, sign in enumerate(words) if sign == " " and 0 < at < len(words) - 1]
        put_in = [at for at in places if raw.FPDFText_IsGenerated(self._text, start + at) == 1]
        if not put_in:
            return words
        spaces = [self._gap(start + at - 1, start + at + 1) for at in put_in]
        beside = [at for at in range(1, len(words)) if words[at - 1] != " " != words[at]]
        gaps = [*spaces, *(self._gap(start + at - 1, start + at) for at in beside)]
        usual = median(gaps) if beside or len(gaps) >= FEWEST else 0.0
        closed = {at for at, space in zip(put_in, spaces, strict=True) if space < usual + HALF_SPACE * size}
        return "".join(sign for at, sign in enumerate(words) if at not in closed)

    def _gap(self, index: int, after: int) -> float:
        return self.box(after)[0] - self.box(index)[2]


def _turns(aside: float, upright: float) -> int:
    angle = math.atan2(aside, upright) / (math.pi / 2)
    return round(angle) % 4 if abs(angle - round(angle)) <= SLANT else ASLANT


@lru_cache(maxsize=1024)
def _bold_name(name: bytes) -> bool:
    return any(word in name.lower() for word in _BOLD)
