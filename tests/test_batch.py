"""Many documents: found by name, read in the same order by any number of workers, each failing alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygraph.batch import Job, find_documents, read_documents
from policygraph.errors import UsageError

EXAMPLE = Path(__file__).parent.parent / "docs" / "example"


def jobs_with_faults(folder: Path) -> list[Job]:
    (folder / "a-empty.txt").write_bytes(b"")
    (folder / "b-binary.txt").write_bytes(bytes(range(256)) * 8)
    good = [Job(path) for path in find_documents([EXAMPLE], [EXAMPLE / "documents.csv"])]
    return [Job(folder / "a-empty.txt"), *good, Job(folder / "b-binary.txt"), Job(folder / "c-missing.txt")]


def test_a_folder_means_every_document_in_it_and_a_file_named_twice_counts_once(tmp_path: Path) -> None:
    (tmp_path / "sub" / ".git").mkdir(parents=True)
    for name in ("b.txt", "sub/a.md", ".hidden.txt", "sub/.git/x.txt", "table.csv"):
        (tmp_path / name).write_text("Vi vil.")
    found = find_documents([tmp_path / "b.txt", tmp_path], [tmp_path / "table.csv"])
    assert [str(path.relative_to(tmp_path)) for path in found] == ["sub/a.md", "b.txt"]


def test_an_empty_folder_is_wrong_use_and_a_missing_file_is_left_to_the_reader(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no documents"):
        find_documents([tmp_path])
    assert find_documents([tmp_path / "none.txt"]) == [tmp_path / "none.txt"]


def test_any_number_of_workers_gives_the_same_readings_and_faults_in_the_same_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policygraph.batch.LEAST_BYTES", 0)
    jobs = jobs_with_faults(tmp_path)
    told: list[tuple[str, int, int]] = []
    alone = read_documents(jobs, 1, lambda *step: told.append(step))
    together = read_documents(jobs, 3)
    assert together[0] == alone[0]
    assert [str(fault) for fault in together[1]] == [str(fault) for fault in alone[1]]
    assert [reading.outline.text.source.name for reading in alone[0]] == [
        "arbeidsliv.txt",
        "bygdeprogram.md",
        "debatthefte.txt",
        "program.txt",
        "vedtak.txt",
    ]
    assert [Path(fault.where).name for fault in alone[1]] == ["a-empty.txt", "b-binary.txt", "c-missing.txt"]
    assert told[-1] == ("reading", len(jobs), len(jobs))


def test_no_workers_are_wrong_use() -> None:
    with pytest.raises(UsageError, match="0 workers"):
        read_documents([], 0)
