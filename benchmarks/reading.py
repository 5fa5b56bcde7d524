"""How fast documents are read, beside bare text extraction: ``python benchmarks/reading.py FILE …``.

For every file, pages a second from the file to its outline, and the same for the bare text by the library that reads
it here: of a PDF pypdfium2, the fastest with a permissive licence, and pdfminer.six beside it
(``pip install pdfminer.six``). Ratios are to the bare text, which is the hardest measure: an outline needs to know
where each line stands and in what letters, which the bare text does not ask. ``pdfium_places`` asks for it (a box at
both ends of a line, a size and a weight) and does nothing with it: no reader in Python on pdfium can be faster.
Figures are CPU seconds, the shortest of several runs. Memory is the peak of a process of its own.
"""

from __future__ import annotations

import multiprocessing
import re
import resource
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import process_time

REPEATS = 5


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


def pdfium_places(path: Path) -> int:
    """The bare text by pypdfium2, with the place and letters of each line."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(path)
    box = raw.FS_RECTF()
    for page in document:
        text = page.get_textpage()
        for line in re.finditer(r"[^\r\n]+", text.get_text_range()):
            for letter in (line.start(), line.end() - 1):
                raw.FPDFText_GetLooseCharBox(text.raw, letter, box)
            raw.FPDFText_GetFontSize(text.raw, letter)
            raw.FPDFText_GetFontWeight(text.raw, letter)
    return len(document)


def python_docx(path: Path) -> int:
    """The bare text by python-docx."""
    return len([paragraph.text for paragraph in import_module("docx").Document(str(path)).paragraphs])


def lxml_html(path: Path) -> int:
    """The bare text by lxml."""
    return len(str(import_module("lxml.html").fromstring(path.read_bytes()).text_content()))


def markdown_it(path: Path) -> int:
    """The bare tokens of markdown-it-py."""
    return len(import_module("markdown_it").MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8")))


def plain(path: Path) -> int:
    """The bare lines of a text file."""
    return len(path.read_text(encoding="utf-8").splitlines())


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


#: ending → what a file of this kind is compared with, the bare text first
BARE: dict[str, tuple[Callable[[Path], int], ...]] = {
    ".pdf": (pdfium, pdfium_places, pdfminer),
    ".docx": (python_docx,),
    ".html": (lxml_html,),
    ".md": (markdown_it,),
    ".txt": (plain,),
}


def main(paths: list[Path]) -> None:
    fresh = multiprocessing.get_context("spawn")
    for path in paths:
        print(path.name)
        bare, *others = BARE[path.suffix]
        figures = {}
        for work in (bare, file_to_lines, whole, *others):
            with fresh.Pool(1) as pool:
                figures[work] = pool.apply(_timed, (work, path, 1 if work is pdfminer else REPEATS))
        pages = figures[whole][0]
        for work, (_, seconds, memory) in figures.items():
            rate, ratio = pages / max(seconds, 1e-6), seconds / max(figures[bare][1], 1e-6)
            print(f"  {work.__name__:14} {seconds:7.3f} s {rate:9.0f} pages/s {ratio:6.1f} ×  {memory:5.0f} MB")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
