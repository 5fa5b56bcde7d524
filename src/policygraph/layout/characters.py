"""Characters that are no text out: controls, marks without width, and soft hyphens within a line."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from policygraph.layout.rows import Row

#: controls, zero-width characters, byte order marks; a soft hyphen (or what a reader of PDF makes of it) only
#: where the word goes on in the same line, for at its end ``joining`` needs it
_NO_TEXT = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\uffff]"
    r"|[\u00ad\ufffe](?!\s*$)"
)
#: what a font without a map gives for a bullet, if the document has many
_BULLET = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd](?=\s+[^\W_])")
MANY = 4


def characters(rows: list[Row]) -> list[Row]:
    """The rows with such characters cut out; one that begins many lines is written as the bullet that it must be."""
    result = []
    first = Counter(found[0] for row in rows if (found := _BULLET.match(row.line.text, row.start)))
    for row in rows:
        if row.line.text.isprintable():  # none of them is: a look takes a fraction of a search
            result.append(row)
            continue
        bullet = _BULLET.match(row.line.text, row.start)
        if bullet is not None and first[bullet[0]] >= MANY:
            row = replace(row, swaps=((row.start, "•"), *row.swaps))
        cuts = tuple(
            (match.start(), match.end())
            for match in _NO_TEXT.finditer(row.line.text, row.start, row.end)
            if (match[0] != "\x02" or match.end() < row.end) and (match.start(), "•") not in row.swaps
        )
        result.append(replace(row, cuts=(*row.cuts, *cuts)) if cuts else row)
    return result
