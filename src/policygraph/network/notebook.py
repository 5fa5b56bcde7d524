"""The page inside a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Inline:
    """A page that Jupyter shows in a frame of its own, apart from the notebook's styles and scripts."""

    html: str
    height: int = 720

    def _repr_html_(self) -> str:
        """The frame (https://ipython.readthedocs.io/en/stable/config/integrating.html)."""
        style = f"width:100%;height:{int(self.height)}px;border:0"
        return f'<iframe title="policygraph" style="{style}" srcdoc="{escape(self.html)}"></iframe>'
