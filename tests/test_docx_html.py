"""A Word file and a web page give the outline their author gave them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from policygraph.errors import DocumentError
from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Kind, Outline

PAGE = """<!DOCTYPE html><html><head><title>x</title><style>p {}</style></head><body>
<nav>Meny</nav><header>Topp</header>
<h1>Program for Fjordpartiet</h1>
<h2>1. Skole</h2>
<p>Skolen er viktig.<br>Derfor vil <b>Fjordpartiet</b>:</p>
<ul><li>ansette flere l&aelig;rere<ol type="a"><li>i byen</li><li>p&aring; bygda</li></ol></li>
<li>gi gratis <a href="x">skolemat</a></li></ul>
<!-- ikke dette --><script>var a = "heller ikke";</script>
<div>Det koster lite.<p>Og det er bra.</p></div>
<footer>Bunn</footer></body></html>"""
EXPECTED = [
    ("heading", "Program for Fjordpartiet", 0),
    ("heading", "Skole", 0),
    ("paragraph", "Skolen er viktig. Derfor vil Fjordpartiet:", 0),
    ("item", "ansette flere lærere", 0),
    ("item", "i byen", 1),
    ("item", "på bygda", 1),
    ("item", "gi gratis skolemat", 0),
    ("paragraph", "Det koster lite.", 0),
    ("paragraph", "Og det er bra.", 0),
]


def shown(found: Outline) -> list[tuple[str, str, int]]:
    return [(block.kind.value, block.span.of(found.text.string), block.depth) for block in found.blocks]


def read_bytes(tmp_path: Path, data: bytes, name: str) -> Outline:
    path = tmp_path / name
    path.write_bytes(data)
    return outline(lay_out(read(path)))


def word(tmp_path: Path) -> bytes:
    document = docx.Document()
    document.add_heading("Program for Fjordpartiet", 1)
    document.add_heading("1. Skole", 2)
    document.add_paragraph("Skolen er viktig. Derfor vil Fjordpartiet:")
    document.add_paragraph("ansette flere lærere", style="List Bullet")
    document.add_paragraph("i byen", style="List Bullet 2")
    document.add_paragraph("på bygda", style="List Bullet 2")
    document.add_paragraph("gi gratis skolemat", style="List Bullet")
    document.add_paragraph("Det koster lite.")
    document.add_paragraph("Og det er bra.")
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_web_page_is_read_without_its_menus_and_scripts(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, PAGE.encode(), "side.html")
    assert shown(found) == EXPECTED
    assert [(section.number, section.title, section.level) for section in found.sections] == [
        (None, "Program for Fjordpartiet", 1),
        ("1", "Skole", 2),
    ]
    assert [block.marker for block in found.blocks if block.kind is Kind.ITEM] == ["•", "a)", "b)", "•"]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_a_web_page_is_read_in_the_encoding_it_names(tmp_path: Path, encoding: str) -> None:
    text = f'<html><head><meta charset="{encoding}"></head><body><p>Vi øker støtten.</p></body></html>'
    assert read_bytes(tmp_path, text.encode(encoding), "side.html").text.string == "Vi øker støtten."


def test_broken_pages_are_read_and_absurdly_deep_ones_refused(tmp_path: Path) -> None:
    data = b"<html><body>" + b"<div>" * 200 + b"<p>Vi vil mer" + b"</div>" * 10
    assert read_bytes(tmp_path, data, "side.html").text.string == "Vi vil mer"
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_bytes(tmp_path, b"<html><body><p>Vi vil" + b"<div>" * 50_000 + b"<p>mer", "side.html")


def test_a_word_file_is_read_by_its_styles(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, word(tmp_path), "program.docx")
    assert shown(found) == EXPECTED
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert {item.lead_in.of(found.text.string) for item in items if item.lead_in} == {"Derfor vil Fjordpartiet:"}
    assert found.blocks[4].parent == 3


def test_markers_that_an_author_typed_count_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    for text in ("Fjordpartiet vil:", "• verne havet", "• rydde strendene", "Det er viktig."):
        document.add_paragraph(text)
    buffer = BytesIO()
    document.save(buffer)
    assert [kind for kind, *_ in shown(read_bytes(tmp_path, buffer.getvalue(), "a.docx"))] == [
        "paragraph",
        "item",
        "item",
        "paragraph",
    ]


NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)
FRAME = "<w:txbxContent><w:p><w:r><w:t>Fakta i en ramme.</w:t></w:r></w:p></w:txbxContent>"
CHANGED = f"""<w:p {NAMESPACES}><w:r><w:t xml:space="preserve">Vi vil </w:t></w:r>
<w:del w:id="1" w:author="a"><w:r><w:delText>ikke </w:delText></w:r></w:del>
<w:ins w:id="2" w:author="a"><w:r><w:t xml:space="preserve">alltid </w:t></w:r></w:ins>
<w:moveFrom w:id="3" w:author="a"><w:r><w:t>flyttet bort </w:t></w:r></w:moveFrom>
<w:r><w:t>satse på skolen.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">{FRAME}</mc:Choice>
<mc:Fallback><w:pict><v:textbox>{FRAME}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""


def test_bold_lines_and_numbers_after_line_breaks_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    bold = document.add_paragraph()
    bold.add_run("Skole").bold = True
    bold.add_run().add_break()
    bold.add_run("Vi vil bygge skoler.")
    numbered = document.add_paragraph()
    for at, words in enumerate(("1.Mer politi i gatene. Det trengs.", "2.Færre lover", "3.Flere ferger")):
        if at:
            numbered.add_run().add_break()
        numbered.add_run(words)
    path = tmp_path / "a.docx"
    document.save(str(path))
    found = outline(lay_out(read(path)))
    kinds = [(block.kind.value, block.marker, block.span.of(found.text.string)) for block in found.blocks]
    assert kinds == [
        ("heading", None, "Skole"),
        ("paragraph", None, "Vi vil bygge skoler."),
        ("item", "1.", "Mer politi i gatene. Det trengs."),
        ("item", "2.", "Færre lover"),
        ("item", "3.", "Flere ferger"),
    ]


def test_deleted_words_frames_contents_captions_and_cells_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Topptekst"
    contents = document.add_paragraph("Skole\t3")
    contents._p.get_or_add_pPr().get_or_add_pStyle().set(qn("w:val"), "TOC1")
    document.add_heading("Skole", 1)
    document.element.body[-1].addprevious(parse_xml(CHANGED))
    table = document.add_table(2, 2)
    for at, words in enumerate(("Tiltak", "Ansvar", "Vi vil bygge ti skoler.", "Kommunen")):
        table.cell(at // 2, at % 2).text = words
    document.add_paragraph("Figur 1: Skoler", style="Caption")
    buffer = BytesIO()
    document.save(buffer)
    assert [(kind, words) for kind, words, _ in shown(read_bytes(tmp_path, buffer.getvalue(), "a.docx"))] == [
        ("heading", "Skole"),
        ("paragraph", "Vi vil alltid satse på skolen."),
        ("paragraph", "Fakta i en ramme."),
        ("furniture", "Tiltak"),
        ("furniture", "Ansvar"),
        ("paragraph", "Vi vil bygge ti skoler."),
        ("furniture", "Kommunen"),
    ]


def test_what_a_site_has_around_its_text_is_left_out(tmp_path: Path) -> None:
    page = """<html><body><div class="cookie-banner"><p>Vi vil lagre data om deg.</p></div>
    <div role="navigation"><ul><li>Hjem</li></ul></div><h1>Program</h1>
    <main><p hidden>Skjult</p><h2>Skole</h2><p>Vi krever mer.<br><br>Fjordpartiet vil:<br>– bygge skoler<br>– spare</p>
    <figure><img src="x"><figcaption>Foto: Kari</figcaption></figure><div style="display: none">Usynlig</div>
    <details><summary>Helse</summary><p>Vi vil styrke helsetjenesten.</p></details>
    <table><tr><th>År</th><th>Kroner</th></tr><tr><td>2024</td><td>100</td></tr></table></main>
    <div><p>Kontakt oss. Vi vil gjerne høre fra deg.</p></div></body></html>"""
    found = shown(read_bytes(tmp_path, page.encode(), "side.html"))
    assert [(kind, words) for kind, words, _ in found if kind != "furniture"] == [
        ("heading", "Program"),
        ("heading", "Skole"),
        ("paragraph", "Vi krever mer."),
        ("paragraph", "Fjordpartiet vil:"),
        ("item", "bygge skoler"),
        ("item", "spare"),
        ("heading", "Helse"),
        ("paragraph", "Vi vil styrke helsetjenesten."),
    ]


def test_what_content_systems_put_around_a_page_without_a_main_part(tmp_path: Path) -> None:
    around = """<a class="skip-link screen-reader-text" href="#c">Hopp til innhold</a>
    <div id="CybotCookiebotDialog"><p>Vi vil lagre data om deg.</p></div>
    <div class="site-header"><ul class="mainMenu">
    <li><a href="/a">Politikk</a></li><li><a href="/b">Om</a></li></ul></div>
    <div class="brodsmuler"><a href="/">Hjem</a> / Skole</div>"""
    behind = """<div class="share-buttons">Del på sosiale medier</div>
    <p>Les også: <a href="/x">Vi vil bygge vei</a></p>
    <div><h3>Les også</h3><ul><li><a href="/y">Vi vil styrke helsen</a></li>
    <li><a href="/z">Vi krever tog</a></li></ul></div>
    <div class="newsletter"><p>Vi vil gjerne holde deg oppdatert.</p></div>"""
    text = """<h1>Skole</h1><p>Publisert 12.03.2025 av Kari Fjord</p>
    <p>Vi vil bygge skoler. Se <a href="/n">notatet</a>.</p>
    <h2>Lærere</h2><div class="accordion">
    <button aria-expanded="false" aria-controls="p1">Videregående opplæring</button>
    <div id="p1" hidden><p>Vi vil ansette flere lærere.</p></div>
    <h3><button aria-expanded="false">Høyere utdanning</button></h3><div hidden><p>Vi vil heve støtten.</p></div></div>
    <table><tr><td><h2>Helse</h2><p>Vi vil korte køene.</p></td></tr></table>"""
    page = f"<html><body>{around}<div class='content'>{text}</div>{behind}</body></html>"
    found = shown(read_bytes(tmp_path, page.encode(), "side.html"))
    assert [(kind, words) for kind, words, _ in found if kind != "furniture"] == [
        ("heading", "Skole"),
        ("paragraph", "Vi vil bygge skoler. Se notatet."),
        ("heading", "Lærere"),
        ("heading", "Videregående opplæring"),
        ("paragraph", "Vi vil ansette flere lærere."),
        ("heading", "Høyere utdanning"),
        ("paragraph", "Vi vil heve støtten."),
        ("heading", "Helse"),
        ("paragraph", "Vi vil korte køene."),
    ]


def test_a_name_that_most_of_the_page_stands_under_says_nothing(tmp_path: Path) -> None:
    text = "<p>Vi vil bygge skoler. Det haster.</p>"
    page = f"<html><body><div class='menu-open cookies-accepted'>{text}</div></body></html>"
    assert [words for _, words, _ in shown(read_bytes(tmp_path, page.encode(), "a.html"))] == [
        "Vi vil bygge skoler. Det haster."
    ]


def test_a_damaged_word_file_and_a_bomb_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = word(tmp_path)
    path = tmp_path / "a.docx"
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document>")
    path.write_bytes(buffer.getvalue())
    with pytest.raises(DocumentError, match="damaged"):
        read(path)
    monkeypatch.setattr("policygraph.reading.docx.MOST_UNPACKED", 1000)
    path.write_bytes(good)
    with pytest.raises(DocumentError, match="unpacks to"):
        read(path)


MARKDOWN = """+++
title = "Valgprogram"
+++

<div>
<h2>Skole</h2>
<p>Vi vil bygge skoler.</p>
</div>

<!-- Vi vil skjule dette -->

Vi vil:

1. styrke skolen

   Lærerne trenger det

2. styrke helsen
   - [ ] korte køene
   - [x] ansette leger

| Tiltak | År |
|---|---|
| Vi vil bygge 500 nye boliger | 2027 |

> Alle barn skal ha en god skole. – leder Kari Fjord
"""


def test_what_else_stands_in_a_markdown_file(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, MARKDOWN.encode(), "program.md")
    assert [(kind, words) for kind, words, _ in shown(found) if kind != "furniture"] == [
        ("heading", "Valgprogram"),
        ("heading", "Skole"),
        ("paragraph", "Vi vil bygge skoler."),
        ("paragraph", "Vi vil:"),
        ("item", "styrke skolen"),
        ("paragraph", "Lærerne trenger det"),
        ("item", "styrke helsen"),
        ("item", "korte køene"),
        ("item", "ansette leger"),
        ("paragraph", "Vi vil bygge 500 nye boliger"),
    ]
    items = [block for block in found.blocks if block.kind is Kind.ITEM]
    assert {item.lead_in and item.lead_in.of(found.text.string) for item in items} == {"Vi vil:"}
    assert [item.depth for item in items] == [0, 0, 1, 1]
