"""The files that pages are made of, and what may safely stand in a page."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import pyvis
from markupsafe import Markup

HERE = Path(__file__).parent
VIS = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
#: in the order they run; each is a script of its own, so that a fault in one leaves the others whole
SCRIPTS = (
    "app-words.js",
    "app-dom.js",
    "app-data.js",
    "app-state.js",
    "app-count.js",
    "app-place.js",
    "app-draw.js",
    "app-labels.js",
    "app-hover.js",
    "app-svg.js",
    "app-keys.js",
    "app-facets.js",
    "app-panel.js",
    "app-search.js",
    "app-table.js",
    "app-tally.js",
    "app-compare.js",
    "app-sparql.js",
    "app-export.js",
    "app-main.js",
)


def inert(data: Any) -> Markup:
    r"""JSON that cannot end or start markup, whatever strings it holds, and is the same on every run.

    Of what stands in a ``<script type="application/json">`` only ``<`` matters to HTML; ``>`` and ``&`` are escaped for
    good measure, U+2028 and U+2029 for tools that read JSON as JavaScript (RFC 8259, section 7).

    >>> print(inert("</script> & \u2028"))
    "\u003c/script\u003e \u0026 \u2028"
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def csp_hash(source: str) -> str:
    """The CSP source expression that allows exactly this inline script or style (CSP Level 3, section 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


@cache
def asset(name: str) -> str:
    """A file of the page beside this module."""
    return (HERE / name).read_text(encoding="utf-8")


@cache
def vis_script() -> str:
    """vis-network as the installed pyvis brings it, licence header kept; the reference to a map file is cut."""
    return VIS.read_text(encoding="utf-8").split("\n//# sourceMappingURL=")[0]
