"""``python -m policygraph`` is the command ``policygraph``."""

from __future__ import annotations

import sys

from policygraph.cli import main

if __name__ == "__main__":
    sys.exit(main())
