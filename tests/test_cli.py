"""The command as a person meets it: what it writes, says and ends with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pdfs import column, pdf

from policygraph import network, pipeline
from policygraph.cli import main

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "docs" / "example"
TABLE = EXAMPLE / "documents.csv"


def command(*arguments: object, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    paths = {"PYTHONPATH": str(ROOT / "src")} | environment
    line = [sys.executable, "-m", "policygraph", *map(str, arguments)]
    return subprocess.run(line, cwd=cwd, capture_output=True, text=True, env=os.environ | paths, check=False)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "out"
    run = command("build", EXAMPLE, "--metadata", TABLE, "--out", folder, "--workers", 1, PYTHONHASHSEED="1")
    assert (run.returncode, run.stderr) == (0, "")
    assert "5 documents, " in run.stdout
    assert "debatthefte.txt: no commitments found" in run.stdout
    return folder


def test_build_writes_all_its_files_and_nothing_else(out: Path) -> None:
    assert sorted(files(out)) == sorted(pipeline.OUTPUTS)
    assert sorted(path.name for path in out.parent.iterdir()) == ["out"]


def test_a_build_elsewhere_with_other_workers_and_hash_seed_gives_the_same_bytes(out: Path, tmp_path: Path) -> None:
    (tmp_path / "documents").symlink_to(EXAMPLE)
    run = command(
        *("build", "documents", "--metadata", "documents/documents.csv", "--out", "again", "--workers", 3),
        cwd=tmp_path,
        PYTHONHASHSEED="2",
    )
    assert run.returncode == 0, run.stderr
    assert files(tmp_path / "again") == files(out)


def test_every_quote_stands_where_its_row_says(out: Path) -> None:
    rows = [json.loads(line) for line in (out / "commitments.jsonl").read_text(encoding="utf-8").splitlines()]
    built = pipeline.build([EXAMPLE], metadata=TABLE)
    assert json.dumps(rows) == json.dumps(built.rows)
    texts = [reading.outline.text for reading in built.readings]
    assert len(rows) > 50
    for row in rows:
        (text,) = (text for text in texts if text.string[row["start"] : row["end"]] == row["quote"])
        lines = (
            (EXAMPLE / text.source.name)
            .read_text(encoding="utf-8")
            .split("\n")[row["line_start"] - 1 : row["line_end"]]
        )
        first, last = row["quote"].split()[0], row["quote"].split()[-1]
        assert first[:3] in lines[0]
        assert last[-3:] in lines[-1]


def test_an_unreadable_document_keeps_no_other_from_being_built(tmp_path: Path, out: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    run = command("build", EXAMPLE, tmp_path / "empty.txt", "--metadata", TABLE, "--out", tmp_path / "out")
    assert run.returncode == 3
    assert "1 of 6 documents could not be read" in run.stderr
    assert f"{tmp_path / 'empty.txt'}: the file is empty; " in run.stderr
    assert files(tmp_path / "out") == files(out)


BAD: dict[str, tuple[Callable[[Path], list[object]], int, str]] = {
    "missing file": (lambda t: ["build", t / "none.txt", "--out", t / "out"], 3, "none.txt: there is no such file"),
    "empty folder": (lambda t: ["build", t / "empty", "--out", t / "out"], 2, "empty: holds no documents"),
    "binary file": (lambda t: ["build", t / "binary.txt", "--out", t / "out"], 3, "binary.txt: "),
    "nothing readable": (
        lambda t: ["build", t / "binary.txt", t / "none.txt", "--out", t / "out"],
        3,
        "none.txt: there is no such file",
    ),
    "no table": (
        lambda t: ["build", EXAMPLE, "--metadata", t / "no.csv", "--out", t / "out"],
        2,
        "no.csv: there is no",
    ),
    "unknown column": (
        lambda t: ["build", EXAMPLE, "--metadata", t / "column.csv", "--out", t / "out"],
        2,
        "column.csv, line 1: unknown column 'colour'",
    ),
    "unknown file in the table": (
        lambda t: ["build", EXAMPLE, "--metadata", t / "row.csv", "--out", t / "out"],
        2,
        "row.csv, line 2: there is no document 'nobody.txt'",
    ),
    "output that is a file": (lambda t: ["build", EXAMPLE, "--out", t / "binary.txt"], 2, "is a file, not a folder"),
    "base IRI": (lambda t: ["build", EXAMPLE, "--out", t / "out", "--base-iri", "x y"], 2, "the base IRI is 'x y'"),
    "licence": (lambda t: ["build", EXAMPLE, "--out", t / "out", "--license", "MIT"], 2, "the licence is 'MIT'"),
    "no workers": (lambda t: ["build", EXAMPLE, "--out", t / "out", "--workers", 0], 2, "0 workers"),
    "unknown format": (lambda t: ["export", t / "good.ttl", "--format", "turtel"], 2, "did you mean turtle?"),
    "broken Turtle": (lambda t: ["validate", t / "broken.ttl"], 2, "broken.ttl, line 2"),
    "missing graph": (
        lambda t: ["network", t / "none.ttl", "-o", t / "page.html"],
        2,
        "none.ttl: there is no such file",
    ),
    "broken SPARQL": (lambda t: ["query", t / "good.ttl", t / "broken.rq"], 2, "broken.rq, line 1"),
    "unknown query": (lambda t: ["query", t / "good.ttl", "--name", "nobody"], 2, "no query named 'nobody'"),
    "two questions": (lambda t: ["query", t / "good.ttl", "--name", "a", "--text", "b"], 2, "give one question"),
    "no graph": (lambda t: ["query", "--text", "ASK {}"], 2, "give a graph file"),
    "page that is a folder": (lambda t: ["network", t / "ours.ttl", "-o", t], 2, "is a folder, not a file"),
    "graph of nothing of ours": (
        lambda t: ["validate", t / "good.ttl"],
        2,
        "good.ttl: there is nothing of policygraph",
    ),
    "table of nothing": (lambda t: ["export", t / "good.ttl", "--format", "csv"], 2, "there is nothing of policygraph"),
    "network of nothing": (
        lambda t: ["network", t / "good.ttl", "-o", t / "page.html"],
        2,
        "good.ttl: there is nothing of policygraph",
    ),
    "graph as rows": (
        lambda t: ["query", t / "good.ttl", "--text", "CONSTRUCT WHERE { ?a ?b ?c }", "--format", "csv"],
        2,
        "the query makes a graph, not rows; use SELECT, or the format turtle",
    ),
    "rows as graph": (
        lambda t: ["query", t / "good.ttl", "--text", "SELECT * { ?a ?b ?c }", "--format", "turtle"],
        2,
        "the query finds rows, not a graph",
    ),
    "empty query": (lambda t: ["query", t / "good.ttl", "--text", " "], 2, "--text: the query is empty"),
    "missing query": (
        lambda t: ["query", t / "good.ttl", t / "none.rq"],
        2,
        "none.rq: the query cannot be read (No such",
    ),
    "output without a name": (lambda t: ["build", EXAMPLE, "--out", ""], 2, "the folder to write into has no name"),
    "file without a name": (lambda t: ["export", t / "good.ttl", "--format", "nquads", "-o", ""], 2, "names no file"),
    "unknown type": (
        lambda t: ["build", EXAMPLE / "vedtak.txt", "--type", "programme", "--out", t / "out"],
        2,
        "the document type is 'programme'; write one of ",
    ),
    "unknown type in the table": (
        lambda t: ["build", EXAMPLE / "vedtak.txt", "--metadata", t / "type.csv", "--out", t / "out"],
        2,
        "type.csv, line 2: the document type is 'programme'; write one of ",
    ),
    "graph as a document": (
        lambda t: ["build", t / "prefixed.ttl", "--out", t / "out"],
        3,
        "a graph (Turtle) cannot be",
    ),
    "table as a document": (
        lambda t: ["build", t / "type.csv", "--out", t / "out"],
        3,
        "a table (CSV) cannot be read; if it describes the documents, give it with --metadata",
    ),
    "address as a document": (
        lambda t: ["build", "https://example.org/programme.pdf", "--out", t / "out"],
        3,
        "there is no such file; download it",
    ),
    "no words": (lambda t: ["explain", " "], 2, "there are no words to explain"),
    "words of no commitment": (lambda t: ["explain", "ferger", t / "good.ttl"], 2, "no commitment says «ferger»"),
    "missing sources": (
        lambda t: ["verify", t / "good.ttl", "--sources", t / "nowhere"],
        2,
        "nowhere: there is no such file or folder",
    ),
    "missing predictions": (
        lambda t: ["evaluate", ROOT / "tests" / "gold", "--sources", EXAMPLE, "--pred", t / "none.jsonl"],
        2,
        "none.jsonl: the file cannot be read (No such file",
    ),
    "gold without files": (lambda t: ["evaluate", t / "empty"], 2, "holds no gold files"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_one_clear_message_and_leaves_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "column.csv").write_text("file,colour\narbeidsliv.txt,red\n")
    (tmp_path / "row.csv").write_text("file,title\nnobody.txt,X\n")
    (tmp_path / "type.csv").write_text("file,document_type\nvedtak.txt,programme\n")
    (tmp_path / "prefixed.ttl").write_text("# a graph\n@prefix a: <urn:a> .\na:b a:c a:d .\n")
    (tmp_path / "good.ttl").write_text("<urn:a> <urn:b> <urn:c> .\n")
    (tmp_path / "ours.ttl").write_text("<urn:a> a <https://w3id.org/policygraph/ns#Document> .\n")
    (tmp_path / "broken.ttl").write_text("<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> .\n")
    (tmp_path / "broken.rq").write_text("SELECT ?x WHERE { ?x ")
    arguments, status, message = BAD[name]
    before = sorted(tmp_path.rglob("*"))
    assert main([str(argument) for argument in arguments(tmp_path)]) == status
    said = capsys.readouterr()
    assert message in said.err
    assert "Traceback" not in said.err
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("ways", [["--with-sources"], ["--per-document"]])
@pytest.mark.parametrize("out", ["documents", "documents/out"])
def test_what_a_build_wrote_is_no_document_of_the_next(out: str, ways: list[str], tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "vedtak.txt").write_bytes((EXAMPLE / "vedtak.txt").read_bytes())
    line = ["build", str(tmp_path / "documents"), "--out", str(tmp_path / out), *ways]
    assert main(line) == 0
    written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(line) == 0
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == written


def test_pages_that_were_made_here_are_no_documents(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(EXAMPLE / "vedtak.txt"), "-o", str(tmp_path / "read.html")]) == 0
    for page in (out / "network.html", tmp_path / "read.html"):
        assert main(["build", str(page), "--out", str(tmp_path / "again")]) == 3
        assert f"{page}: a page that policygraph made cannot be read" in capsys.readouterr().err


def test_a_graph_explains_its_commitments_by_their_words_and_keys(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    graph = str(out / "graph.ttl")
    row = json.loads((out / "commitments.jsonl").read_text(encoding="utf-8").splitlines()[0])
    for what in (row["quote"].upper(), row["iri"], row["iri"].rpartition("/c-")[2], row["iri"].rpartition("/")[2]):
        assert main(["explain", what, graph]) == 0
        assert f"a commitment\n  «{row['quote']}»" in capsys.readouterr().out


def test_pages_of_a_document_that_hold_no_text_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "half.pdf").write_bytes(pdf([], column(["Fjordpartiet vil bygge flere ferger."]), [], []))
    assert main(["build", str(tmp_path / "half.pdf"), "--out", str(tmp_path / "out")]) == 0
    assert (
        "half.pdf: no text on page 1, 3–4; if these are scanned, run text recognition (OCR)" in capsys.readouterr().out
    )


def test_an_interrupted_build_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> dict[str, str]:
        raise KeyboardInterrupt

    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "graph.ttl").write_text("old")
    monkeypatch.setattr("policygraph.pipeline.networks.pages", interrupted)
    assert main(["build", str(EXAMPLE / "vedtak.txt"), "--out", str(tmp_path / "out")]) == 130
    assert "interrupted; nothing was written" in capsys.readouterr().err
    assert files(tmp_path / "out") == {"graph.ttl": b"old"}
    assert len(list(tmp_path.iterdir())) == 1


#: Ctrl-C at the moment when a module is looked for
INTERRUPTED_AT = """
import sys
class Hand:
    def find_spec(self, name, *others):
        if name == sys.argv[1]:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Hand())
sys.argv[0] = sys.argv[2]
from policygraph.__main__ import main
sys.exit(main())
"""


def interrupted_at(module: str, program: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-c", INTERRUPTED_AT, module, program]
    paths = {"PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(line, capture_output=True, text=True, env=os.environ | paths, check=False)


@pytest.mark.parametrize("module", ["policygraph.pipeline", "policygraph.cli"])
def test_a_command_interrupted_while_it_loads_says_so_and_no_more(module: str) -> None:
    run = interrupted_at(module, "bin/policygraph")
    assert (run.returncode, run.stderr) == (130, "policygraph: interrupted; nothing was written\n")


def test_the_program_of_somebody_else_hears_its_interrupts_itself() -> None:
    assert "KeyboardInterrupt" in interrupted_at("policygraph.pipeline", "their.py").stderr


def test_validate_accepts_what_build_wrote_and_names_what_breaks_a_shape(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(out / "graph.ttl"), str(out / "text.ttl")]) == 0
    broken = tmp_path / "broken.ttl"
    text = (out / "graph.ttl").read_text(encoding="utf-8")
    quote = "Gi tillitsvalgte vetorett mot innleie."
    assert text.count(f'pg:text "{quote}"') == 1
    broken.write_text(text.replace(f'pg:text "{quote}"', 'pg:text "Gi tillitsvalgte lønn."'), encoding="utf-8")
    assert capsys.readouterr().out.startswith("The graph conforms: ")
    assert main(["validate", str(broken), str(out / "text.ttl"), "-o", str(tmp_path / "report.ttl")]) == 1
    said = capsys.readouterr().out
    assert said.startswith("The graph breaks shapes: ")
    assert "Et arbeidsliv med plass til flere" in said
    assert "«Gi tillitsvalgte lønn.»" in said
    assert "ValidationReport" in (tmp_path / "report.ttl").read_text(encoding="utf-8")


def test_query_answers_by_name_file_and_text_in_every_format(
    out: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    graph = str(out / "graph.ttl")
    count = "SELECT (COUNT(?c) AS ?n) WHERE { ?c a pg:Commitment }"
    (tmp_path / "count.rq").write_text(count)
    rows = len((out / "commitments.jsonl").read_text(encoding="utf-8").splitlines())
    assert main(["query", graph, "--text", count, "--format", "csv"]) == 0
    assert capsysbinary.readouterr().out == f"n\r\n{rows}\r\n".encode()
    assert main(["query", graph, str(tmp_path / "count.rq"), "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["results"]["bindings"][0]["n"]["value"] == str(rows)
    assert main(["query", graph, "--text", count]) == 0
    assert str(rows).encode() in capsysbinary.readouterr().out
    construct = "CONSTRUCT { ?c a pg:Commitment } WHERE { ?c a pg:Commitment }"
    assert main(["query", graph, "--text", construct, "--format", "turtle", "-o", str(tmp_path / "some.ttl")]) == 0
    assert (tmp_path / "some.ttl").read_text(encoding="utf-8").count("a pg:Commitment") == rows


def test_every_named_query_is_listed_and_runs_on_what_build_wrote(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["query", "--list"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:]]
    assert names
    for name in names:
        assert main(["query", str(out / "graph.ttl"), "--name", name, "--format", "csv"]) == 0, name


def test_export_and_network_write_what_the_build_wrote(
    out: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    graph = str(out / "graph.ttl")
    assert main(["export", graph, "--format", "turtle"]) == 0
    assert capsysbinary.readouterr().out == (out / "graph.ttl").read_bytes()
    assert main(["export", graph, "--format", "jsonl", "-o", str(tmp_path / "rows.jsonl")]) == 0
    assert (tmp_path / "rows.jsonl").read_bytes() == (out / "commitments.jsonl").read_bytes()
    assert main(["network", graph, "-o", str(tmp_path / "page.html")]) == 0
    assert (tmp_path / "page.html").read_bytes() == (out / "network.html").read_bytes()
    for name in ("graphml", "gexf"):
        assert main(["export", graph, "--format", name, "-o", str(tmp_path / name)]) == 0
        assert b"<node" in (tmp_path / name).read_bytes()


def test_documents_can_be_written_apart_for_publishing(out: Path, tmp_path: Path) -> None:
    arguments = ["build", str(EXAMPLE), "--metadata", str(TABLE), "--out", str(tmp_path / "apart"), "--per-document"]
    assert main(arguments) == 0
    folders = sorted(path for path in (tmp_path / "apart").iterdir() if path.is_dir())
    assert len(folders) == 5
    assert all(sorted(files(folder)) == ["commitments.jsonl", "graph.ttl"] for folder in folders)
    rows = b"".join(files(folder)["commitments.jsonl"] for folder in folders)
    assert rows == (out / "commitments.jsonl").read_bytes()
    together, whole = tmp_path / "together.nt", tmp_path / "whole.nt"
    for graphs, target in (([folder / "graph.ttl" for folder in folders], together), ([out / "graph.ttl"], whole)):
        assert main(["export", *map(str, graphs), "--format", "ntriples", "-o", str(target)]) == 0
    assert together.read_bytes() == whole.read_bytes()
    assert b"isString" not in together.read_bytes()


def test_folders_of_documents_that_are_gone_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["--out", str(tmp_path), "--per-document"]
    assert main(["build", str(EXAMPLE / "vedtak.txt"), "--identifier", "first", *line]) == 0
    assert "earlier builds" not in capsys.readouterr().out
    assert main(["build", str(EXAMPLE / "vedtak.txt"), "--identifier", "second", *line]) == 0
    assert "of earlier builds there is still: first; " in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "network.html", "second"]


def test_two_documents_of_one_name_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Vi i Fjordpartiet vil bygge ferger ({name}).\n", encoding="utf-8")
    table = "file,title,publisher,document_type,issued\na.txt,Ferger,Fjordpartiet,resolution,2025\n"
    (tmp_path / "t.csv").write_text(table + "b.txt,Ferger,Fjordpartiet,resolution,2025\n", encoding="utf-8")
    assert main(["build", str(tmp_path), "--metadata", str(tmp_path / "t.csv"), "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "b.txt, a.txt: more than one document would be named fjordpartiet-resolution-2025-ferger" in said


def test_every_commitment_links_to_its_passage_where_source_pages_are_wanted(out: Path, tmp_path: Path) -> None:
    assert main(["build", str(EXAMPLE / "vedtak.txt"), "--out", str(tmp_path / "out"), "--with-sources"]) == 0
    (page,) = (tmp_path / "out" / "source").iterdir()
    rows = [json.loads(line) for line in (tmp_path / "out" / "commitments.jsonl").read_text("utf-8").splitlines()]
    assert rows
    html = page.read_text("utf-8")
    assert all(f'id="c{row["start"]}-{row["end"]}"' in html for row in rows)
    assert f"source/{page.name}" in (tmp_path / "out" / "network.html").read_text("utf-8")
    assert "source" not in {path.name for path in out.iterdir()}


def test_full_texts_are_never_among_what_may_be_published(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["build", str(EXAMPLE), "--out", str(tmp_path / "out"), "--with-sources", "--per-document"])


def test_evaluate_measures_a_build_and_a_file_alike(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = str(ROOT / "tests" / "gold")
    sources = ["--sources", str(EXAMPLE), "--metadata", str(TABLE), "--workers", "1"]
    assert main(["evaluate", gold, *sources, "--format", "json"]) == 0
    built = json.loads(capsys.readouterr().out)
    assert main(["evaluate", gold, *sources, "--pred", str(out / "commitments.jsonl"), "--format", "json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["figures"] == built["figures"]
    for rendering in ("table", "markdown"):
        assert main(["evaluate", gold, *sources, "--format", rendering]) == 0
        assert "recall, list items" in capsys.readouterr().out


def test_the_python_functions_have_the_names_of_the_commands(out: Path) -> None:
    import policygraph

    assert policygraph.network is network
    assert policygraph.validate([out / "graph.ttl", out / "text.ttl"]).conforms
    assert policygraph.export([out / "graph.ttl"], "turtle") == (out / "graph.ttl").read_bytes()
    assert policygraph.query([out / "graph.ttl"], "ASK { ?c a pg:Commitment }").rows == [{"answer": "true"}]


def test_public_names_are_complete_and_sorted() -> None:
    import policygraph

    assert list(policygraph.__all__) == sorted(policygraph.__all__)
    public = {name for name, value in vars(policygraph).items() if not name.startswith("_") and not is_module(value)}
    assert public | {"__version__"} == set(policygraph.__all__)


def is_module(value: object) -> bool:
    return type(value).__name__ == "module"


def test_help_of_every_command_tells_its_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("build", "validate", "query", "export", "network", "evaluate", "explain", "verify", "inspect"):
        with pytest.raises(SystemExit, match="0"):
            main([name, "--help"])
        said = capsys.readouterr().out
        assert "exit status:" in said
        assert f"policygraph {name}" in said
