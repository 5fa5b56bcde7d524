"""Files are written all or nothing: into a hidden folder beside the target, then moved into place.

A run that fails or is interrupted leaves what was there before. What others keep in the target folder is never
touched; only the entries that the caller owns are replaced or, where this run made none, removed.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from policygraph.errors import OutputError

FOLDER_HINT = "choose another folder with --out, or mend its rights"


@contextmanager
def output_folder(target: Path, owned: Collection[str]) -> Iterator[Path]:
    """A new empty folder to write in, whose entries replace those of ``target`` when the block ends well.

    ``owned`` are the names of all entries that a run may make there. Raises ``OutputError`` where ``target`` cannot be
    written.
    """
    if target.exists() and not target.is_dir():
        raise OutputError("is a file, not a folder", where=str(target), hint=FOLDER_HINT)
    created = missing_parents(target)
    draft: Path | None = None
    try:
        for folder in created:
            folder.mkdir()
        draft = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".partial", dir=draft_home(target)))
        yield draft
        move_in(draft, target, owned)
    except OSError as fault:
        raise not_written(target, fault, FOLDER_HINT) from fault
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)
        remove_empty(created)


def not_written(target: Path, fault: OSError, hint: str) -> OutputError:
    """What to say of a target that could not be written, with ``hint`` unless the disk is full."""
    hint = "make room there, or choose another place" if fault.errno in (errno.ENOSPC, errno.EDQUOT) else hint
    return OutputError(f"cannot be written ({fault.strerror})", where=str(target), hint=hint)


def check_folder(target: Path) -> None:
    """See that ``target`` could be written, and leave no trace; raises ``OutputError`` as writing it would."""
    with suppress(Checked), output_folder(target, ()):
        raise Checked


class Checked(Exception):  # noqa: N818 (no error: it ends the block before anything is moved)
    """Raised where nothing is to be written."""


def write_file(target: Path, content: bytes) -> None:
    """Write one file all or nothing; raises ``OutputError`` where it cannot be written."""
    hint = "choose another file with --output, or mend its rights"
    if not target.name:
        raise OutputError("names no file", where=str(target), hint=hint)
    if target.is_dir():
        raise OutputError("is a folder, not a file", where=str(target), hint=hint)
    created = missing_parents(target)
    draft: Path | None = None
    try:
        for folder in created:
            folder.mkdir()
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".partial", dir=target.parent)
        draft = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        draft.chmod(0o666 & ~umask())
        draft.replace(target)
    except OSError as fault:
        raise not_written(target, fault, hint) from fault
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)
        remove_empty(created)


def missing_parents(target: Path) -> list[Path]:
    """The folders above ``target`` that do not exist yet, outermost first."""
    return [folder for folder in reversed(target.absolute().parents) if not folder.exists()]


def remove_empty(folders: list[Path]) -> None:
    """Remove those of ``folders`` that hold nothing, innermost first."""
    for folder in reversed(folders):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def draft_home(target: Path) -> Path:
    """The folder for the draft: beside ``target``, or in it where it is a mount or its parent is closed to us."""
    target = target.absolute()
    if not target.exists():
        return target.parent
    if not os.access(target, os.W_OK | os.X_OK):
        raise PermissionError(13, "no right to write")
    beside = target.parent.stat().st_dev == target.stat().st_dev and os.access(target.parent, os.W_OK | os.X_OK)
    return target.parent if beside else target


def move_in(draft: Path, target: Path, owned: Collection[str]) -> None:
    """Put the entries of ``draft`` in the place of the owned ones of ``target``, or change nothing at all."""
    if not target.exists():
        draft.chmod(0o777 & ~umask())
        draft.rename(target)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=draft.parent))
    made = {entry.name for entry in draft.iterdir()}
    done: list[tuple[Path, Path]] = []
    try:
        for name in sorted(made | set(owned)):
            if os.path.lexists(target / name):
                done.append((target / name, old / name))
                (target / name).rename(old / name)
            if name in made:
                done.append((draft / name, target / name))
                (draft / name).rename(target / name)
    except BaseException:
        for before, after in reversed(done):
            if os.path.lexists(after):
                after.rename(before)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)


def umask() -> int:
    """The file mode bits that this process withholds."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
