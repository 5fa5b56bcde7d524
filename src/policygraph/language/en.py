"""English: only what tells a document in it from a Norwegian one."""

from __future__ import annotations

from policygraph.language.lists import words

#: frequent words that Norwegian does not write so
TELLING = words(
    """
    the and of to in is are was were be been with this that which from by on an as it its not have has will
    shall should must would can our we they their there more than who what when where how all into these those
    """
)
