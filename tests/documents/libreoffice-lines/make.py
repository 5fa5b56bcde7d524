"""Write program.docx with python-docx; then: soffice --headless --convert-to pdf program.docx."""

from pathlib import Path

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

ITEMS_1 = [
    ("greie ut eit statleg kraftselskap for dalen", 0),
    (
        "setje ned nettleiga med 30 prosent innan 2030, slik at ungdom og småbedrifter får betre vilkår når dei skal "
        "etablere seg i dalen",
        0,
    ),
    ("byggje ut solkraft på alle offentlege tak", 0),
    ("byrje med skulane", 1),
    ("halde fram med sjukeheimane", 1),
    ("krevje at Statnett legg nye liner i jord der folk bur", 0),
]
ITEMS_2 = [
    "opprette eit fond for mindre kraftverk",
    "auke produksjonsavgifta til kommunane med to øre",
    "løyve 40 millionar kroner til forsking på batteri",
]
PROSE = (
    "Vatnet i elvane er felles eige. I meir enn hundre år har dalen levert kraft til resten av landet, medan verdiane "
    "har reist same vegen som straumen. Dallaget vil sikre kommunane ein større del av inntektene. Det er ikkje "
    "urimeleg at den som gjev frå seg ein foss, får noko att. Når vassdrag er lagde i røyr, kjem dei aldri meir fram i "
    "dagen slik dei var."
)


def make(path: Path) -> None:
    """Write the programme as DOCX, with numbered lines, nested lists and a running head."""
    document = Document()
    document.core_properties.title = "Krafta høyrer til i dalen"
    document.core_properties.author = "Dallaget"
    section = document.sections[0]
    count = OxmlElement("w:lnNumType")
    count.set(qn("w:countBy"), "1")
    count.set(qn("w:restart"), "continuous")
    section._sectPr.append(count)
    section.header.paragraphs[0].text = "Dallaget – framlegg til program 2029–2033"
    field = section.footer.paragraphs[0].add_run()
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        node = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            node.set(qn("w:fldCharType"), kind)
        else:
            node.text = text
        field._r.append(node)
    document.styles["Normal"].font.name = "Liberation Serif"
    document.styles["Normal"].font.size = Pt(12)
    document.add_heading("Krafta høyrer til i dalen", 0)
    document.add_heading("Kraft og vatn", 1)
    document.add_paragraph(PROSE)
    document.add_paragraph("Dallaget vil:")
    for words, depth in ITEMS_1:
        document.add_paragraph(words, style="List Bullet 2" if depth else "List Bullet")
    document.add_heading("Avgifter og fond", 2)
    document.add_paragraph(
        "Staten hentar inn milliardar kvart år. Dallaget meiner at meir av dette skal bli att der krafta vert laga. "
        "Kommunane treng føreseielege inntekter for å planleggje skule og omsorg."
    )
    document.add_paragraph("Dallaget vil:")
    for words in ITEMS_2:
        document.add_paragraph(words, style="List Number")
    document.add_heading("Natur", 1)
    document.add_paragraph(
        "Fossane som er att, skal få renne. Dallaget vil verne alle vassdrag som ikkje er bygde ut i dag. "
        "Friluftslivet treng urørt natur, og reiselivet lever av han. "
        + "Vi har sett kva som skjer når naturen må vike bit for bit. "
        * 6
    )
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_heading("Samarbeid", 1)
    document.add_paragraph(
        "Ingen dal greier alt åleine. Dallaget vil innføre eit felles kraftråd for heile regionen innan 2031."
    )
    document.save(str(path))


if __name__ == "__main__":
    make(Path(__file__).parent / "program.docx")
