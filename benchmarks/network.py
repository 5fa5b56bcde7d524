"""How large, how fast and how smooth the network page is, beside what pyvis makes by itself of the same hubs.

    python -m benchmarks.network [COUNT …] [--stock] [--graph FILE.ttl …]

Prints one row per page: processor time to build it from the graph and from the gathered field, file size (and
gzipped), first draw, until all is listed and counted, a selection and a facet change, frame time while panning and
zooming (median and 95th percentile), heap. First draw is the time from the start of the navigation to the frame that
shows the first hubs, for both kinds of page told by the first shape that is filled on a canvas; of several loads the
median.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import networkx as nx
from benchmarks.synthetic import as_graph, invent
from rdflib import Graph

from policygraph.network.gather import gather
from policygraph.network.model import KINDS, Field
from policygraph.network.project import project
from policygraph.network.render import render
from policygraph.rdf.read import load

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
ARGUMENTS += ["--disable-sync", "--no-first-run", "--disable-quic", "--enable-precise-memory-info"]
FRAMES = """async (move) => {
  const net = window.policygraph ? policygraph.net : network;
  const times = [];
  let last = performance.now();
  const start = net.getViewPosition(), scale = net.getScale();
  for (let n = 0; n < 120; n++) {
    const angle = n / 12;
    net.moveTo({ position: { x: start.x + 80 * Math.sin(angle), y: start.y + 60 * Math.cos(angle) },
                 scale: scale * (1 + 0.3 * Math.sin(angle / 2)) });
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times.slice(5);
}"""
FIRST_DRAW = """
const context = CanvasRenderingContext2D.prototype;
const { fill } = context;
context.fill = function (...how) {
  if (this.canvas.isConnected && this.canvas.width > 300) {
    context.fill = fill;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.firstDraw = performance.now(); }; // after the frame
    port2.postMessage(0);
  }
  return fill.apply(this, how);
};
new MutationObserver(() => {
  if (document.documentElement.dataset.ready) window.complete = window.complete || performance.now();
}).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
"""
LOADS = 5
WORKS = {
    "select": "policygraph.select(policygraph.hubs[0].key)",
    "facet": "policygraph.toggleFacet('modality', 'firm')",
}


def stock(field: Field) -> str:
    """What pyvis makes of the same commitments: every hub and tie, its own template, positions given."""
    from pyvis.network import Network

    whole = project(field, KINDS, gathered=False)
    network = Network(cdn_resources="in_line")
    places: dict[int, Any] = nx.circular_layout(whole, scale=2000)
    for hub in whole:
        x, y = (float(value) for value in places[hub])
        network.add_node(hub, label=field.hubs[hub].names["nb"], x=x, y=y)
    for first, second, tie in whole.edges(data=True):
        network.edges.append({"from": first, "to": second, "value": tie["weight"]})
    network.toggle_physics(False)
    return str(network.generate_html())


def measure(path: Path, own: bool) -> list[str]:
    """First draw, interaction, frames and heap of a page in Chromium without network."""
    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        return ["no Chromium"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        tab = browser.new_context(viewport={"width": 1280, "height": 720}, offline=True).new_page()
        tab.add_init_script(FIRST_DRAW)
        drawn, complete = [], []
        for _ in range(LOADS):
            tab.goto("about:blank")
            tab.goto(path.as_uri(), wait_until="domcontentloaded")
            tab.wait_for_timeout(500)
            while tab.evaluate("!window.firstDraw || (window.policygraph && !window.complete)"):
                tab.wait_for_timeout(100)
            drawn.append(tab.evaluate("firstDraw"))
            complete.append(tab.evaluate("window.complete || 0"))
        results = [f"{statistics.median(drawn) / 1000:.2f} s"]
        results.append(f"{statistics.median(complete) / 1000:.2f} s" if own else "–")
        for work in WORKS.values() if own else ():
            spent = tab.evaluate(
                f"async () => {{ const t = performance.now(); {work};"
                " await new Promise(requestAnimationFrame); return performance.now() - t; }"
            )
            results.append(f"{spent:.0f} ms")
        results += [] if own else ["–", "–"]
        if own:
            tab.evaluate("policygraph.reset()")
        frames = sorted(tab.evaluate(FRAMES))
        results.append(f"{statistics.median(frames):.0f}/{frames[int(len(frames) * 0.95)]:.0f} ms")
        heap = tab.evaluate("performance.memory.usedJSHeapSize")
        results.append(f"{heap / 1e6:.0f} MB")
        browser.close()
    return results


def run(name: str, graph: Graph, folder: Path, with_stock: bool) -> None:
    """Measures the page of a graph, and that of pyvis alone."""
    start = time.process_time()
    field = gather(graph)
    gathered = time.process_time()
    html = render(field, name, split=False)["network.html"]
    built = time.process_time()
    rows = [("ours", html, f"{built - start:.1f} s ({built - gathered:.1f})")]
    if with_stock:
        start = time.process_time()
        page = stock(field)
        rows.append(("pyvis", page, f"{time.process_time() - start:.1f} s"))
    for kind, page, spent in rows:
        path = folder / f"{kind}.html"
        path.write_text(page, encoding="utf-8", newline="\n")
        size = f"{len(page.encode()) / 1e6:.2f} MB ({len(gzip.compress(page.encode())) / 1e6:.2f})"
        cells = [name, kind, str(len(field.claims)), str(len(field.hubs)), spent, size, *measure(path, kind == "ours")]
        sys.stdout.write(" | ".join(cells) + "\n")
        sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int, metavar="COUNT", help="how many synthetic commitments")
    parser.add_argument(
        "--graph", nargs="*", default=[], metavar="FILE", help="real graphs to measure too, all of them on one page"
    )
    parser.add_argument("--stock", action="store_true", help="also measure what pyvis makes by itself")
    asked = parser.parse_args()
    head = (
        "data | page | commitments | hubs | build (from field) | size (gzip) | first draw | complete | select | facet"
    )
    sys.stdout.write(f"{head} | frame p50/p95 | heap\n")
    sys.stdout.flush()
    with tempfile.TemporaryDirectory() as folder:
        for count in asked.counts or ([] if asked.graph else [300, 2500, 10000, 30000]):
            run("synthetic", as_graph(invent(count)), Path(folder), asked.stock)
        if asked.graph:
            run("real", load([Path(file) for file in asked.graph]).graph, Path(folder), asked.stock)


if __name__ == "__main__":
    main()
