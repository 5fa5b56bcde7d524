"""English: only what tells a document in it, or a phrase of it, from Norwegian."""

from __future__ import annotations

from policygraph.language.lists import listed, words

#: frequent words that Norwegian does not write so
TELLING = words(
    """
    the and of to in is are was were be been with this that which from by on an as it its not have has will
    shall should must would can our we they their there more than who what when where how all into these those
    """
)
#: words before "to", which is the Norwegian numeral for two as well
BEFORE_TO = listed("right back how ready access peer door end face")
