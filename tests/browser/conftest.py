"""A real Chromium without any network, and a reader who drives the page in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from benchmarks.synthetic import Collection, as_graph, invent
from rdflib import Graph

from policygraph.network import page as network_page

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
REQUIRED = "POLICYGRAPH_REQUIRE_BROWSER"


def absent(reason: str) -> None:
    """Skips, or fails where the environment says that a browser must be there."""
    if os.environ.get(REQUIRED):
        pytest.fail(f"{reason}, but {REQUIRED} is set")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, started once."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        absent("playwright is not installed")
    path = os.environ.get("POLICYGRAPH_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        absent("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


class Reader:
    """A reader of one page: what they see and do, and whatever went wrong meanwhile."""

    def __init__(self, context: Any, path: Path) -> None:
        self.context, self.path = context, path
        self.trouble: list[str] = []
        context.route("**/*", self._only_files)
        self.tab = context.new_page()
        self.watch(self.tab)

    def _only_files(self, route: Any) -> None:
        url = route.request.url
        if url.startswith(("file:", "blob:", "data:")):
            route.continue_()
        else:
            self.trouble.append(f"asked the network for {url}")
            route.abort()

    def watch(self, tab: Any) -> None:
        """Notes every error, violation, dialog and request of a tab."""
        tab.on("console", self._console)
        tab.on("pageerror", lambda error: self.trouble.append(str(error)))
        tab.on("dialog", self._dialog)

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.trouble.append(message.text)

    def _dialog(self, dialog: Any) -> None:
        self.trouble.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def open(self, fragment: str = "") -> Reader:
        """Opens the page afresh, as from a link."""
        self.tab.goto("about:blank")
        self.tab.goto(self.path.as_uri() + fragment)
        self.until("document.documentElement.dataset.ready === 'yes'")
        return self

    def until(self, condition: str) -> None:
        """Waits for a condition; the page's policy forbids Playwright's own way of waiting."""
        for _ in range(200):
            if self.tab.evaluate(condition):
                return
            self.tab.wait_for_timeout(25)
        raise AssertionError(f"never came true: {condition}")

    def ask(self, expression: str, argument: Any = None) -> Any:
        """The value of an expression in the page."""
        return self.tab.evaluate(expression, argument)

    def shown(self) -> tuple[int, int]:
        """The two numbers of "n of N commitments shown"."""
        words = self.tab.inner_text("#status").replace("\u00a0", "").split()
        numbers = [int(word) for word in words if word.isdigit()]
        return numbers[0], numbers[1]

    def counts(self) -> dict[str, int]:
        """The hubs as drawn, by key, with their number of commitments."""
        found: dict[str, int] = self.ask(
            "Object.fromEntries(policygraph.picture.drawn.map(h => "
            "[policygraph.hubs[h].key, policygraph.picture.counts.get(h)]))"
        )
        return found

    def ties(self) -> dict[str, int]:
        """The ties as drawn, by both keys, with their weight."""
        found: dict[str, int] = self.ask(
            "Object.fromEntries(policygraph.picture.ties.map(t => "
            "[policygraph.hubs[t.first].key + ' ' + policygraph.hubs[t.second].key, t.weight]))"
        )
        return found

    def place(self, key: str) -> tuple[float, float]:
        """Where a hub stands on the screen."""
        x, y = self.ask(
            """key => {
                const place = policygraph.drawn.places.get(policygraph.hubByKey.get(key).index);
                const at = policygraph.net.canvasToDOM(place);
                const box = document.getElementById("net").getBoundingClientRect();
                return [box.left + at.x, box.top + at.y];
            }""",
            key,
        )
        return x, y

    def corner(self) -> tuple[float, float]:
        """A place in the network where nothing stands."""
        box = self.tab.locator("#net").bounding_box()
        return box["x"] + 3, box["y"] + 3

    def listed(self) -> list[str]:
        """The IRIs of the commitments that the page lists."""
        found: list[str] = self.ask("policygraph.listed.map(claim => claim.iri)")
        return found

    def open_facet(self, facet: str) -> None:
        """Unfolds a facet."""
        self.tab.locator(f'details[data-facet="{facet}"]').evaluate("facet => { facet.open = true; }")

    def choose(self, facet: str, value: str) -> None:
        """Ticks a box of a facet with the mouse."""
        self.open_facet(facet)
        self.tab.locator(f'input[data-facet="{facet}"][data-value="{value}"]').click()

    def take(self, what: str) -> bytes:
        """Takes something along by the menu, and gives the file that was saved."""
        self.tab.click("#export-toggle")
        with self.tab.expect_download() as download:
            self.tab.click(f"#export-{what}")
        return Path(download.value.path()).read_bytes()


@pytest.fixture(scope="session")
def field() -> Collection:
    """Three hundred invented commitments."""
    return invent(300)


@pytest.fixture(scope="session")
def field_graph(field: Collection) -> Graph:
    return as_graph(field)


@pytest.fixture(scope="session")
def field_page(field_graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "network med æøå.html"
    path.write_text(network_page(field_graph, title="Prøvenettverk"), encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def reader_of(browser: Any) -> Iterator[Callable[..., Reader]]:
    """Opens pages; fails at the end if any of them asked the network for something or reported an error."""
    readers: list[Reader] = []

    def open_page(path: Path, **options: Any) -> Reader:
        settings = {"viewport": {"width": 1280, "height": 720}, "offline": True, "accept_downloads": True, **options}
        reader = Reader(browser.new_context(**settings), path)
        readers.append(reader)
        return reader

    yield open_page
    trouble = [line for reader in readers for line in reader.trouble]
    for reader in readers:
        reader.context.close()
    assert trouble == []


@pytest.fixture
def reader(reader_of: Callable[..., Reader], field_page: Path) -> Reader:
    """A reader with the page of the invented field open."""
    return reader_of(field_page).open()
