"""Who promises is told by a document's own words, also where no vocabulary has the name."""

from __future__ import annotations

from pathlib import Path

import policygraph

STUDENTS = """Politisk program for Studentringen

Studentringen krever at alle studenter får et hjem de har råd til.
Mange studenter jobber ved siden av studiene.
Derfor krever Studentringen at staten bygger flere studentboliger.

Studentringen går inn for:

- rett til begrunnelse for karakteren
- gratis læremidler

Studentringen er imot skolepenger.
"""


def quotes(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "program.txt"
    path.write_text(text, encoding="utf-8")
    return [row["quote"] for row in policygraph.build([path]).rows]


def test_a_name_that_demands_again_and_again_is_the_issuer(tmp_path: Path) -> None:
    assert quotes(tmp_path, STUDENTS) == [
        "Studentringen krever at alle studenter får et hjem de har råd til.",
        "Derfor krever Studentringen at staten bygger flere studentboliger.",
        "rett til begrunnelse for karakteren",
        "gratis læremidler",
        "Studentringen er imot skolepenger.",
    ]


def test_a_name_in_capitals_is_found_as_well(tmp_path: Path) -> None:
    text = STUDENTS.replace("Studentringen går inn for:", "STUDENTRINGEN GÅR INN FOR:")
    assert len(quotes(tmp_path, text)) == 5


def test_who_else_demands_is_not_the_issuer(tmp_path: Path) -> None:
    text = STUDENTS + "\nUtleierne krever for mye. Utleierne vil ha høyere leie. Huseierforum krever lavere skatt.\n"
    assert len(quotes(tmp_path, text)) == 5


def test_an_authority_that_demands_is_not_the_issuer(tmp_path: Path) -> None:
    text = (
        "Derfor krever EU at utslippene faller.\n\nEU krever mer.\n\nEU krever rapportering.\n\nEU vil ha kontroll.\n"
    )
    assert quotes(tmp_path, text) == []


def test_the_only_party_of_a_short_text_is_its_issuer(tmp_path: Path) -> None:
    assert quotes(tmp_path, "Fjordpartiet vil bygge ut nettet.\n") == ["Fjordpartiet vil bygge ut nettet."]
    assert quotes(tmp_path, "Høyre vil innføre en ny skatt.\n") == ["Høyre vil innføre en ny skatt."]


def test_of_two_parties_in_a_short_text_none_is_the_issuer(tmp_path: Path) -> None:
    assert quotes(tmp_path, "Fjordpartiet vil bygge ut nettet.\n\nDalpartiet vil rive det.\n") == []


def test_a_party_told_by_where_it_stands_is_not_the_issuer(tmp_path: Path) -> None:
    assert quotes(tmp_path, "Regjeringspartiet vil tape stemmer.\n") == []


def test_a_branch_is_its_party(tmp_path: Path) -> None:
    said = [
        "Vik Senterparti vil ruste opp kaia.",
        "Nord-Vik Senterparti går inn for flere ferjer.",
        "Unge Senterparti vil mer.",
    ]
    text = "\n\n".join(said) + "\n"
    path = tmp_path / "program.txt"
    path.write_text(text, encoding="utf-8")
    (reading,) = policygraph.build([path], known={"publisher": "Senterpartiet"}).readings
    assert len(reading.commitments) == 2


def test_a_branch_writes_the_short_name_of_its_party(tmp_path: Path) -> None:
    path = tmp_path / "program.txt"
    path.write_text("SV vil ruste opp kaia.\n", encoding="utf-8")
    (reading,) = policygraph.build([path], known={"publisher": "Vik SV"}).readings
    assert len(reading.commitments) == 1


def test_an_acronym_of_the_publisher_is_its_name(tmp_path: Path) -> None:
    path = tmp_path / "program.txt"
    path.write_text("NSU meiner at alle skal ha buss. Difor vil NSU byggje fleire vegar.\nNHO vil ha tog.\n", "utf-8")
    rows = policygraph.build([path], known={"publisher": "Norsk Skogungdom"}).rows
    assert [row["quote"] for row in rows] == [
        "NSU meiner at alle skal ha buss.",
        "Difor vil NSU byggje fleire vegar.",
    ]


def test_a_government_named_after_somebody_is_the_government(tmp_path: Path) -> None:
    path = tmp_path / "platform.txt"
    path.write_text("Plattform\n\nRegjeringen vil bygge ut nettet.\n\nKommunen skal øke prisen.\n", encoding="utf-8")
    built = policygraph.build([path], known={"publisher": "Regjeringen Lund"})
    assert [row["quote"] for row in built.rows] == ["Regjeringen vil bygge ut nettet.", "Kommunen skal øke prisen."]
    assert built.rows[0]["modality"] == "firm"
