"""The README holds what is true: its two commands, every command of the program, every file a build writes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from policygraph import pipeline
from policygraph.evaluation.floor import floor_table
from policygraph.options import parser
from policygraph.rdf.formats import FORMATS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_two_commands_are_those_that_the_ci_runs() -> None:
    commands = re.findall(r"^python3 -m venv.*$", README, re.MULTILINE)
    assert len(commands) == 2
    assert "policygraph build docs/example" in commands[0]
    assert "-m pytest" in commands[1]
    assert "grep '^python3 -m venv' README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_format_and_output_is_named() -> None:
    commands = re.findall(r"^ {4}(\w+) ", parser().format_help(), re.MULTILINE)
    assert {"build", "validate", "query", "export", "network", "evaluate"} <= set(commands)
    for command in commands:
        assert f"policygraph {command}" in README, command
    for name in pipeline.OUTPUTS:
        assert f"`{name}`" in README, name
    for known in FORMATS:
        assert known.name in README


def test_links_to_files_lead_somewhere() -> None:
    links = [target for target in re.findall(r"\]\(([^)#]+)[^)]*\)", README) if "://" not in target]
    assert links
    for target in links:
        assert (ROOT / target).exists(), target


def test_python_examples_run(tmp_path: Path) -> None:
    (example,) = (
        block for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "policygraph.build" in block
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    run = subprocess.run(
        [sys.executable, "-c", example], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert "Gi tillitsvalgte vetorett mot innleie." in run.stdout


def test_the_accuracy_table_shows_the_pinned_figures() -> None:
    pinned = json.loads((ROOT / "tests" / "gold" / "floor.json").read_text(encoding="utf-8"))
    shown = README.split("<!-- accuracy: begin -->\n")[1].split("<!-- accuracy: end -->")[0]
    assert shown == floor_table(pinned)
