"""Measures accuracy and pins it: python benchmarks/accuracy.py [--shared FOLDER] [--write].

Shows how the figures on both golds differ from the pinned floor. With ``--write`` it raises ``tests/gold/floor.json``
and the table in ``README.md``; it refuses where a figure would fall, unless the gold itself is another one or
``--lower`` says that this is meant.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from policygraph import pipeline
from policygraph.evaluation import Evaluation
from policygraph.evaluation.floor import as_floor, fallen, floor_table

ROOT = Path(__file__).resolve().parent.parent
FLOOR = ROOT / "tests" / "gold" / "floor.json"
README = ROOT / "README.md"


def measured(shared: Path) -> dict[str, Evaluation]:
    """Both golds, as far as they are there."""
    example, corpus = ROOT / "docs" / "example", shared / "corpus"
    table = example / "documents.csv"
    found = {"example": pipeline.evaluate(ROOT / "tests" / "gold", sources=[example], metadata=table)}
    if shared.is_dir():
        sources, table = [corpus / "seeds", corpus / "programmes"], corpus / "documents.csv"
        found["dev"] = pipeline.evaluate(shared / "gold" / "dev", sources=sources, metadata=table, workers=2)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder of gold and corpus")
    parser.add_argument("--write", action="store_true", help="pin the figures")
    parser.add_argument("--lower", action="store_true", help="pin them even where one falls")
    options = parser.parse_args()
    floors: dict[str, Any] = json.loads(FLOOR.read_text(encoding="utf-8")) if FLOOR.exists() else {}
    lower = False
    for name, evaluation in measured(options.shared).items():
        now, before = as_floor(evaluation), floors.get(name, {"version": None, "figures": {}})
        for key, figure in now["figures"].items():
            old = before["figures"].get(key, {}).get("value", 0.0)
            print(f"{name:8} {key:14} {figure['value']:.4f} {figure['value'] - old:+.4f}")
        lower |= before["version"] == now["version"] and bool(fallen(evaluation, before))
        floors[name] = now
    if lower and not options.lower:
        print("a figure is below the floor", file=sys.stderr)
        return 1
    if options.write:
        FLOOR.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        marked = re.compile(r"(<!-- accuracy: begin -->\n).*?(<!-- accuracy: end -->)", re.DOTALL)
        text = README.read_text(encoding="utf-8")
        README.write_text(marked.sub(lambda found: found[1] + floor_table(floors) + found[2], text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
