"""Fixtures that several test files share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of gold standard and corpus beside the project; skips where it is absent."""
    if not (SHARED / "gold").is_dir():
        pytest.skip("the gold standard and corpus (../shared) are not beside this clone")
    return SHARED
