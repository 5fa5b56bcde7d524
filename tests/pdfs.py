"""A PDF of a few lines, written by hand: what the readers of PDF are tested with."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """A line of text at a place on a page, in points from the lower left corner.

    ``turn`` counts quarter turns left, ``apart`` is how far letters stand apart, in points.
    """

    text: str
    left: float
    bottom: float
    size: float = 11
    bold: bool = False
    turn: float = 0
    apart: float = 0


def pdf(*pages: list[Mark]) -> bytes:
    """A PDF with these pages, in Helvetica and its bold."""
    count = len(pages)
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(count))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
    ]
    for at, marks in enumerate(pages):
        content = b"".join(_drawn(mark) for mark in marks)
        fonts = "<< /F1 3 0 R /F2 4 0 R >>"
        box = "/MediaBox [0 0 595 842]"
        page = f"<< /Type /Page /Parent 2 0 R {box} /Resources << /Font {fonts} >> /Contents {6 + 2 * at} 0 R >>"
        objects.append(page.encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def _drawn(mark: Mark) -> bytes:
    text = mark.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    font = "F2" if mark.bold else "F1"
    across, up = round(math.cos(mark.turn * math.pi / 2), 3), round(math.sin(mark.turn * math.pi / 2), 3)
    turn = f"{across:g} {up:g} {-up:g} {across:g}"
    head = f"BT /{font} {mark.size} Tf {mark.apart:g} Tc {turn} {mark.left} {mark.bottom} Tm ".encode()
    return head + b"(" + text + b") Tj ET\n"


def column(lines: list[str], left: float = 60, top: float = 700, leading: float = 14, size: float = 11) -> list[Mark]:
    """Lines below each other; an empty one leaves white space."""
    return [Mark(line, left, top - leading * at, size) for at, line in enumerate(lines) if line]
