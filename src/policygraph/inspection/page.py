"""A view as one HTML page: no script, no network; whatever the document says is text and nothing else."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import fields
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from policygraph.inspection.view import KINDS, MENTIONS, View

HERE = Path(__file__).parent


def as_html(view: View) -> str:
    """The page; a strict content security policy allows its own style only."""
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["shown"] = shown
    style = (HERE / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html").render(
        view=view,
        source=view.reading.outline.text.source,
        description=described(view),
        kinds=KINDS,
        mentions=MENTIONS,
        style=Markup(style),
        policy=f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{digest}'",
    )


def described(view: View) -> list[tuple[str, str, str]]:
    """The fields of the description with value and origin; what nobody said is "not known"."""
    said = view.reading.description
    origins = dict(said.origins)
    names = [each.name for each in fields(said) if each.name != "origins"]
    return [(name.replace("_", " "), str(getattr(said, name) or "not known"), origins.get(name, "")) for name in names]


def shown(words: str) -> str:
    """Words of a document with a sign for what cannot be seen or turns the direction of writing."""
    return "".join(letter if letter.isprintable() or letter in "\t\n" else "\ufffd" for letter in words)
