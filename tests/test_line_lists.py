"""A list without bullets gives the same commitments in every format, each with its heading, lead-in and place."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

import policygraph

BEFORE = ["Styrke opplæringen i alle bedrifter som tar inn lærlinger", "Lærlinger skal ha lønn fra første dag"]
BELOW = ["Innføre en leksefri skole. Det gir barna fri.", "Flere lærere i hele landet", "Prioritere midler til:"]
WITHIN = ["Nye bøker", "Svømmehaller"]
AFTER = ["Gi alle elever gratis skolemat", "Ikke bygge store skoler"]
ROWS = [*BEFORE, "Viktige mål – Fjordpartiet vil:", *BELOW, *WITHIN, AFTER[0]]


def written(path: Path) -> Path:
    """The same document in the format that the name of the path asks for."""
    if path.suffix == ".docx":
        document = docx.Document()
        document.add_heading("Skole", 1)
        paragraph = document.add_paragraph()
        for at, row in enumerate(ROWS):
            if at:
                paragraph.add_run().add_break()
            paragraph.add_run(row)
        document.add_paragraph(AFTER[1])
        document.save(str(path))
        return path
    texts = {
        ".md": "# Skole\n\n{}\n\n{}\n".format("\n".join(ROWS), AFTER[1]),
        ".txt": "Skole\n\n{}\n\n{}\n".format("\n".join(ROWS), AFTER[1]),
        ".html": "<!doctype html><h1>Skole</h1><p>{}</p><p>{}</p>".format("<br>".join(ROWS), AFTER[1]),
    }
    path.write_text(texts[path.suffix], encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html", ".docx"])
def test_every_line_of_a_list_without_bullets_is_a_commitment_of_its_own(suffix: str, tmp_path: Path) -> None:
    path = written(tmp_path / f"skole{suffix}")
    out = tmp_path / "out"
    rows = policygraph.build([path], out=out).rows
    assert [row["quote"] for row in rows] == [*BEFORE, *BELOW, *WITHIN, *AFTER]
    assert {row["heading"] for row in rows} == {"Skole"} and {row["form"] for row in rows} == {"list"}
    parent = rows[len([*BEFORE, *BELOW]) - 1]["iri"]
    assert [row["quote"] for row in rows if row["parent"] == parent] == WITHIN
    assert [row["verb"] for row in rows] == [
        "styrke", "ha", "innføre", None, "prioritere", None, None, "gi", "bygge",
    ]  # fmt: skip
    found = policygraph.verify([out / "graph.ttl"], [path])
    assert found.found == found.quotes


def test_infinitives_below_a_statement_are_commitments_and_facts_none(tmp_path: Path) -> None:
    path = tmp_path / "hav.md"
    path.write_text(
        "# Havet\n\nHavet er viktig for oss.\n\n- Verne kysten\n- Rydde strendene\n\n# Fakta om havet\n\n"
        "Havet er salt og kaldt\nFisken er god\nKysten er lang\n",
        encoding="utf-8",
    )
    assert [row["quote"] for row in policygraph.build([path]).rows] == ["Verne kysten", "Rydde strendene"]
