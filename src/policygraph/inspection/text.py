"""A view for the terminal: one line a line, what it was taken for before it and what was found below it."""

from __future__ import annotations

from policygraph.inspection.page import described, shown
from policygraph.inspection.view import View


def as_text(view: View) -> str:
    """Page and line, the kind, the words; under them each commitment and mention that begins there, with its rules."""
    lines = [f"{name}: {value}" + (f" ({origin})" if origin else "") for name, value, origin in described(view)]
    for page in view.pages:
        parts = [f"{name} {count}" for name, count in page.counts.items() if count]
        lines += ["", f"--- page {page.number}: {', '.join(parts) or 'no text'} (characters)"]
        told: set[str] = set()
        for line in page.lines:
            words = "".join(part.words for part in line.parts).strip()
            lines.append(f"{line.number:>5}  {line.label or '':<14.14} {line.kind:<9} | {words}")
            for part in line.parts:
                if part.tip and part.tip not in told:
                    told.add(part.tip)
                    quoted = f" «{part.words.strip()}»" if part.mark else ""
                    lines.append(f"{'':>32}{'  ' if part.mark else ''}^ {part.tip}{quoted}")
    lines += ["", *(f"in doubt, page {page}, line {line}: {why}: «{words}»" for page, line, words, why in view.doubts)]
    for page_number, line_number, words, what in view.corrections:
        where = f", page {page_number}, line {line_number}" if page_number else ""
        lines.append(f"corrected{where}: {what}: «{words}»")
    return "\n".join(map(shown, lines)).rstrip() + "\n"
