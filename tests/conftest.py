"""Fixtures that several test files share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of gold standard and corpus beside the project; skips where it is absent, unless it is required."""
    if not (SHARED / "gold").is_dir():
        missing = "the gold standard and corpus (../shared) are not beside this clone"
        if os.environ.get("POLICYGRAPH_REQUIRE_SHARED") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    return SHARED
