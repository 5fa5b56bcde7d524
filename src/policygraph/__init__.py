"""policygraph: commitments, actors and instruments of policy documents as a knowledge graph."""

__version__ = "0.1.0"

import sys as _sys
from pathlib import PurePath as _PurePath

try:
    from policygraph.errors import DataError, DocumentError, OutputError, PolicygraphError, UsageError
    from policygraph.pipeline import Build, build, evaluate, explain, export, inspect, network, query, validate, verify
except KeyboardInterrupt:
    # Ctrl-C while the command is still loading; "-m" stands there until ``python -m policygraph`` has loaded
    if _PurePath(_sys.argv[0]).stem not in ("policygraph", "-m"):
        raise
    _sys.stderr.write("policygraph: interrupted; nothing was written\n")
    _sys.exit(130)

__all__ = [
    "Build",
    "DataError",
    "DocumentError",
    "OutputError",
    "PolicygraphError",
    "UsageError",
    "__version__",
    "build",
    "evaluate",
    "explain",
    "export",
    "inspect",
    "network",
    "query",
    "validate",
    "verify",
]
