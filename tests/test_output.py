"""All or nothing: what was in the output folder stays until a run has ended well."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from policygraph.errors import OutputError
from policygraph.output import move_in, output_folder, write_file

OWNED = ("graph.ttl", "pages")


def listing(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_new_folder_appears_with_all_its_files(tmp_path: Path) -> None:
    with output_folder(tmp_path / "a" / "out", OWNED) as draft:
        (draft / "graph.ttl").write_text("new")
        assert not (tmp_path / "a" / "out").exists()
    assert listing(tmp_path) == {"a/out/graph.ttl": "new"}


def test_a_second_run_replaces_its_own_files_and_keeps_those_of_others(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "pages").mkdir(parents=True)
    (out / "pages" / "old.html").write_text("old")
    (out / "graph.ttl").write_text("old")
    (out / "notes.md").write_text("mine")
    with output_folder(out, OWNED) as draft:
        (draft / "graph.ttl").write_text("new")
    assert listing(tmp_path) == {"out/graph.ttl": "new", "out/notes.md": "mine"}


@pytest.mark.parametrize("fault", [KeyboardInterrupt, RuntimeError])
def test_a_run_that_breaks_off_changes_nothing(tmp_path: Path, fault: type[BaseException]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "graph.ttl").write_text("old")

    def breaks_off(target: Path) -> None:
        with output_folder(target, OWNED) as draft:
            (draft / "graph.ttl").write_text("half")
            raise fault

    with pytest.raises(fault):
        breaks_off(out)
    with pytest.raises(fault):
        breaks_off(tmp_path / "deep" / "new")
    assert listing(tmp_path) == {"out/graph.ttl": "old"}
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out"]


def test_a_move_that_fails_half_way_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, draft = tmp_path / "out", tmp_path / "draft"
    for folder, words in ((out, "old"), (draft, "new")):
        folder.mkdir()
        for name in ("a", "b"):
            (folder / name).write_text(words)
    before, calls, rename = listing(tmp_path), iter(range(100)), Path.rename

    def failing(self: Path, target: Path) -> Path:
        if next(calls) == 3:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="No space"):
        move_in(draft, out, ("a", "b"))
    assert listing(tmp_path) == before


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is a file, not a folder"), output_folder(tmp_path / "file", OWNED):
        pass
    with pytest.raises(OutputError, match="cannot be written"), output_folder(tmp_path / "file" / "out", OWNED):
        pass
    assert listing(tmp_path) == {"file": "x"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write_is_said_so(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="no right to write"), output_folder(out, OWNED):
        pass


def test_a_single_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "new" / "page.html"
    write_file(target, b"one")
    write_file(target, b"two")
    assert listing(tmp_path) == {"new/page.html": "two"}
    with pytest.raises(OutputError, match="is a folder"):
        write_file(tmp_path, b"")


def test_a_full_disk_is_said_so_and_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "old.txt").write_text("old", encoding="utf-8")
    with pytest.raises(OutputError, match="make room"), output_folder(target, ("new.txt",)):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "old.txt"]
