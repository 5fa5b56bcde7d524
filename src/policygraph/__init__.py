"""policygraph: commitments, actors and instruments of policy documents as a knowledge graph."""

__version__ = "0.1.0"

from policygraph.errors import DataError, DocumentError, OutputError, PolicygraphError, UsageError
from policygraph.pipeline import Build, build, evaluate, explain, export, inspect, network, query, validate, verify

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
