"""Bullets that are drawn: some programs do so instead of writing them (pdfium)."""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from policygraph.records.source import Box

#: the width and height of a drawn bullet, in points, and how far before its line it stands
SPOT, BEFORE = (1.2, 8.0), 26.0
#: more small shapes than this on a page are a drawing
MOST_SPOTS = 200


def spots(page: pdfium.PdfPage) -> list[Box]:
    """The small shapes on a page."""
    found = []
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    handle, path = page.raw, raw.FPDF_PAGEOBJ_PATH
    shape_at, kind = raw.FPDFPage_GetObject, raw.FPDFPageObj_GetType  # a page may have hundreds
    for at in range(raw.FPDFPage_CountObjects(handle)):
        shape = shape_at(handle, at)
        if kind(shape) != path:
            continue
        if raw.FPDFPageObj_GetBounds(shape, left, bottom, right, top):
            box = Box(left.value, bottom.value, right.value, top.value)
            if SPOT[0] <= box.right - box.left <= SPOT[1] and SPOT[0] <= box.top - box.bottom <= SPOT[1]:
                found.append(box)
                if len(found) > MOST_SPOTS:  # a drawing
                    return []
    return found


def marked(box: Box, spots: list[Box]) -> bool:
    """Whether a bullet is drawn in front of a line."""
    for spot in spots:
        middle = (spot.bottom + spot.top) / 2
        before = 0 <= box.left - spot.right <= BEFORE and box.bottom < middle < box.top
        if before and spot.top - spot.bottom < 0.7 * (box.top - box.bottom):
            return True
    return False
