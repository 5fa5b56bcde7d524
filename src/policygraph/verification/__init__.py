"""Graph and files to proof: every quote is looked for in the characters that its file has at the stated place.

Nothing here knows how a text was laid out. A quote counts as found only where its letters stand in the stated lines, in
order, with nothing between them but what :mod:`alignment` lists, so that a fault of layout cannot confirm itself.
"""

from __future__ import annotations

from policygraph.verification.check import FileCheck, Finding, Verification, check_file
from policygraph.verification.claims import Claim, Stated, stated_files
from policygraph.verification.pages import PageShare, page_shares
from policygraph.verification.report import RENDERINGS, as_json

__all__ = [
    "RENDERINGS",
    "Claim",
    "FileCheck",
    "Finding",
    "PageShare",
    "Stated",
    "Verification",
    "as_json",
    "check_file",
    "page_shares",
    "stated_files",
]
