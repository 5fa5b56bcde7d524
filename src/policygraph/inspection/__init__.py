"""Reading to view: each line of a file with what it was taken for, for whoever wants to know why something went wrong.

As an HTML page that needs no script and no network, or as text for a terminal.
"""

from __future__ import annotations

from policygraph.inspection.page import as_html
from policygraph.inspection.text import as_text
from policygraph.inspection.view import KINDS, View, view_of

__all__ = ["KINDS", "View", "as_html", "as_text", "view_of"]
