"""How fast documents are read, beside bare text extraction: ``python benchmarks/reading.py FILE …``.

For every file, pages a second from the file to its outline, and of a PDF the same for the text alone by pypdfium2
(which reads it here) and by pdfminer.six (``pip install pdfminer.six``). Figures are CPU seconds, the shortest of
several runs; ratios compare with bare extraction by pypdfium2. Memory is the peak of a process of its own.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import process_time

REPEATS = 3


def whole(path: Path) -> int:
    """File to outline."""
    from policygraph.layout import lay_out
    from policygraph.outline import outline
    from policygraph.reading import read

    return outline(lay_out(read(path))).text.source.page_count


def file_to_lines(path: Path) -> int:
    """File to lines with their places."""
    from policygraph.reading import read

    return read(path).page_count


def pdfium(path: Path) -> int:
    """The bare text by pypdfium2."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_range()
    return len(document)


def pdfminer(path: Path) -> int:
    """The bare text by pdfminer.six."""
    text: str = import_module("pdfminer.high_level").extract_text(path)  # optional: no dependency of the project
    return text.count("\f")


def _timed(work: Callable[[Path], int], path: Path, repeats: int) -> tuple[int, float, float]:
    best, pages = float("inf"), 0
    for _ in range(repeats):
        begin = process_time()
        pages = work(path)
        best = min(best, process_time() - begin)
    return pages, best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(paths: list[Path]) -> None:
    fresh = multiprocessing.get_context("spawn")
    for path in paths:
        print(path.name)
        bare = 0.0
        ways = (pdfium, file_to_lines, whole, pdfminer) if path.suffix == ".pdf" else (file_to_lines, whole)
        for work in ways:
            with fresh.Pool(1) as pool:
                pages, seconds, memory = pool.apply(_timed, (work, path, 1 if work is pdfminer else REPEATS))
            bare = bare or seconds
            rate = f"{pages / seconds:9.0f} pages/s" if seconds else ""
            print(f"  {work.__name__:14} {seconds:7.2f} s {rate} {seconds / bare:6.1f} ×  {memory:5.0f} MB")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
