"""Everything policygraph raises on bad input, as one tree; each says what, where and what to do.

::

    PolicygraphError
    ├── UsageError        wrong use: an unknown format, column, query …         exit status 2
    │   └── OutputError   the output folder or file cannot be written
    ├── DocumentError     a document that cannot be read                        exit status 3
    └── DataError         a Turtle, SPARQL or metadata file with a fault        exit status 2
"""

from __future__ import annotations


class PolicygraphError(Exception):
    """Base of all errors a user can mend.

    ``what`` is wrong, ``where`` (file, line, page), and what to do (``hint``).

    >>> str(PolicygraphError("the file is empty", where="a.txt", hint="give a file with text"))
    'a.txt: the file is empty; give a file with text'
    """

    exit_status = 2

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        self.what, self.where, self.hint = what, where, hint
        super().__init__((f"{where}: " if where else "") + what + (f"; {hint}" if hint else ""))


class UsageError(PolicygraphError):
    """The command or call itself is wrong."""


class OutputError(UsageError):
    """The output cannot be written; nothing was."""


class DataError(PolicygraphError):
    """A graph, query or metadata table has a fault."""


class DocumentError(PolicygraphError):
    """A document cannot be read; others of the same run are not touched."""

    exit_status = 3
