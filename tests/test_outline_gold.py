"""How much of the gold standard layout and outline hand on whole: floors that only rise."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from policygraph.layout import lay_out
from policygraph.outline import outline
from policygraph.reading import read
from policygraph.records.outline import Kind

#: excerpt → the least share of list items, of prose sentences, and of headings found as annotated
FLOORS = {
    "000a": (1.0, 1.0, 1.0),
    "001": (1.0, 1.0, 1.0),
    "002a": (1.0, 1.0, 1.0),
    "002b": (1.0, 1.0, 1.0),
    "003": (1.0, 1.0, 1.0),
    "004a": (1.0, 1.0, 1.0),
    "mdg": (1.0, 1.0, 1.0),
    "frp": (1.0, 0.97, 0.6),  # a heading as wide as its column, which only the PDF's font tells
    "krf": (1.0, 1.0, 1.0),
    "sp": (1.0, 1.0, 1.0),
    "mdg from its PDF": (1.0, 1.0, 1.0),
    "frp from its PDF": (1.0, 1.0, 1.0),
    "krf from its PDF": (1.0, 1.0, 1.0),
}
PDFS = {"mdg": "miljopartiet_de_gronne.pdf", "frp": "frp.pdf", "krf": "krf.pdf"}


def words(text: str | None) -> str:
    return "".join(re.findall(r"[^\W_]+", re.sub(r"^[\s\d.)]+", "", text or "").lower()))


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits) if hits else 1.0


@pytest.mark.shared
@pytest.mark.parametrize("case", FLOORS)
def test_gold_commitments_are_whole_blocks_and_sentences_under_their_heading(shared: Path, case: str) -> None:
    name = case.split()[0]
    seeds = list((shared / "corpus" / "seeds").glob(f"{name[:3]}_*.txt"))
    excerpt = seeds[0] if seeds else shared / "gold" / "dev" / f"{name}.txt"
    text = lay_out(read(shared / "corpus" / "programmes" / PDFS[name] if " " in case else excerpt))
    found = outline(text)
    gold = (shared / "gold" / "dev" / f"{name}.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in gold.splitlines()]
    items: dict[str, int] = {}
    sentences: dict[str, int] = {}
    for number, block in enumerate(found.blocks):
        if block.kind is Kind.ITEM:
            items.setdefault(block.span.of(text.string), number)
        for span in block.sentences:
            sentences.setdefault(span.of(text.string), number)
    hits: dict[str, list[bool]] = {"list": [], "prose": [], "heading": []}
    for row in rows:
        at = (items if row["form"] == "list" else sentences).get(" ".join(row["quote"].split()))
        hits[row["form"]].append(at is not None)
        if at is None:
            continue
        block = found.blocks[at]
        if row["form"] == "list":
            assert (block.parent is None) == (row["parent"] is None), row["quote"]
        if row["heading"]:
            title = None if block.section is None else found.sections[block.section].title
            hits["heading"].append(words(title) == words(row["heading"]))
    assert rows
    assert (share(hits["list"]), share(hits["prose"]), share(hits["heading"])) >= FLOORS[case]
    for kind, floor in zip(("list", "prose", "heading"), FLOORS[case], strict=True):
        assert share(hits[kind]) >= floor, kind
