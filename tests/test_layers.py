"""The house's rule of who may import whom, held against the import statements of every module."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "policygraph"

#: part → the parts of the package it may import besides itself
MAY_IMPORT: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "uncollected": set(),
    "csv_rows": {"errors"},
    "language": {"records"},
    "reading": {"records", "errors", "uncollected", "csv_rows"},
    "layout": {"records", "language", "uncollected"},
    "outline": {"records", "language", "uncollected"},
    "finding": {"records", "language"},
    "rdf": {"records", "errors"},
    "network": {"rdf", "errors"},
    "evaluation": {"records", "errors"},
    "verification": {"records", "rdf"},
    "inspection": {"records"},
    "correcting": {"records", "errors", "rdf", "csv_rows"},
    "output": {"errors"},
    "batch": {"records", "errors", "language", "reading", "layout", "outline", "finding", "rdf"},
    "why": {"records", "errors", "language", "finding", "rdf", "batch"},
    "pipeline": {
        "records",
        "errors",
        "language",
        "reading",
        "layout",
        "outline",
        "finding",
        "rdf",
        "network",
        "evaluation",
        "batch",
        "output",
        "why",
        "measuring",
        "verification",
        "inspection",
        "correcting",
    },
    "measuring": {"batch", "evaluation", "rdf", "records"},
    "wording": {"records", "rdf", "why"},
    "options": {"batch", "pipeline", "rdf"},
    "cli": {
        "options",
        "wording",
        "pipeline",
        "batch",
        "records",
        "rdf",
        "network",
        "language",
        "errors",
        "evaluation",
        "output",
        "verification",
        "correcting",
    },
    "__main__": {"cli"},
    "__init__": {"pipeline", "records", "errors", "rdf", "network"},
}
#: library → the parts that may know it
LIBRARIES: dict[str, set[str]] = {
    "rdflib": {"rdf", "network", "verification", "why"},
    "pyoxigraph": {"rdf"},
    "pyshacl": {"rdf"},
    "pyvis": {"network"},
    "networkx": {"network"},
    "rich": {"cli"},
    "markdown_it": {"reading"},
    "pypdfium2": {"reading"},
    "docx": {"reading"},
    "lxml": {"reading"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(module: Path) -> str:
    first = module.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(module: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            base = node.module or ""
            names += [f"{base}.{alias.name}" for alias in node.names] if base == "policygraph" else [base]
    return names


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_part_may(module: Path) -> None:
    part = part_of(module)
    assert part in MAY_IMPORT, f"{part} is not in the table of parts"
    for name in imported(module):
        top, *rest = name.split(".")
        if top == "policygraph" and rest:
            assert rest[0] == part or rest[0] in MAY_IMPORT[part] or rest[0].startswith("__"), f"{part} imports {name}"
        elif top in LIBRARIES:
            assert part in LIBRARIES[top], f"{part} imports {top}"
