"""The command ``policygraph``, also as ``python -m policygraph``; Ctrl-C ends it quietly from the first moment."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> int:
    """Run the command and give its exit status."""
    try:
        from policygraph.cli import main as run  # here, where an interrupt while it loads is heard

        return run()
    except KeyboardInterrupt:
        sys.stderr.write("policygraph: interrupted; nothing was written\n")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
