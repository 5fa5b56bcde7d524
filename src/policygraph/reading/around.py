"""What a web site has around the text of a page: menus, banners, links to share and to read on (HTML, WAI-ARIA)."""

from __future__ import annotations

import re
from typing import Any

#: elements that hold no text of the document
SKIPPED = frozenset(
    {"script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg", "head", "button"}
    | {"dialog", "label", "select", "menu", "iframe", "object", "canvas", "video", "audio", "figcaption"}
)
#: roles of notes and of the marks that lead to them (DPUB-ARIA 1.1)
NOTES = frozenset({"doc-noteref", "doc-endnotes", "doc-footnote", "doc-backlink", "doc-toc"})
#: roles of what a site has around its text (WAI-ARIA 1.2, landmarks)
AROUND = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"})
#: words of class names and identifiers by which content systems call what stands around the text
NAMES = frozenset(
    """
    nav navbar navigation navigasjon menu meny hamburger breadcrumb breadcrumbs brodsmuler brødsmuler footer bunntekst
    sidebar share sharing sharedaddy social sosiale related relatert relaterte tags tagcloud emneord newsletter
    nyhetsbrev nyheitsbrev skip skiplink pagination pager comments kommentarer search sok popup modal byline
    advertisement screenreader
    """.split()  # noqa: SIM905
)
#: names of several words, written together
PHRASES = (
    "screenreader",
    "visuallyhidden",
    "sronly",
    "siteheader",
    "pageheader",
    "wpcaptiontext",
    "lesogsa",
    "lesogså",
)
#: words in the names of boxes that ask for consent
_CONSENT = re.compile(r"cookie|consent|gdpr|samtykke", re.I)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_PARTS = re.compile(r"[A-ZÆØÅ]?[a-zæøå]+|[A-ZÆØÅ]+(?![a-zæøå])")
_BLOCKS = frozenset({"div", "section", "ul", "ol", "p", "span", "a", "article", "table"})
_FOLDED = re.compile(r"accordion|collaps|toggle|panel|faq|expand|trekkspill", re.I)
#: no more than this share of the words of a page stands around its text under one name
LARGEST = 0.4
#: links to other pages with more words than this are text
MOST_WORDS = 14
#: a main part with fewer words than this holds no document
LEAST = 5


class Around:
    """What is left out of a page, asked element by element."""

    def __init__(self, root: Any) -> None:
        self._words = len("".join(root.itertext()).split())
        opened = [node for node in root.iter() if isinstance(node.tag, str) and node.get("aria-expanded") is not None]
        self._panels = {each for node in opened for each in (node.get("aria-controls") or "").split()}
        self._openers = {node for node in opened if node.tag in ("button", "a", "div", "span")}
        self._beside = _beside(_main(root, self._words))

    def leaves_out(self, tag: str, node: Any) -> bool:
        """Whether an element is no text of the document: a note, or furniture of its site (but the title above it)."""
        if node in self._beside or (node.get("role") or "") in NOTES | AROUND:
            return True
        hidden = node.get("aria-hidden") == "true" or node.get("hidden") is not None
        if (hidden or _INVISIBLE.search(node.get("style") or "")) and not self._folded(node):
            return tag not in ("html", "body", "main")
        if tag == "sup":
            return any((link.get("href") or "").startswith("#") for link in node.iter("a"))
        if tag == "header":
            return next(node.iter("h1"), None) is None or next(node.iter("nav", "form", "ul"), None) is not None
        if tag == "button" and (self.opens(node) or _in_heading(node)):
            return False
        return tag in SKIPPED or self._named(tag, node) or _links_only(tag, node)

    def opens(self, node: Any) -> bool:
        """Whether a button or its like unfolds a part of the text, whose heading it is then."""
        return node in self._openers and node.tag == "button" and self._panel(node) is not None

    def _panel(self, node: Any) -> Any:
        """What a button unfolds: the element that it names, or the next one with text behind it."""
        at = node
        while at is not None and at.getnext() is None and len(_text(at)) == len(_text(node)):
            at = at.getparent()
        following = at.getnext() if at is not None else None
        return following if following is not None and len(_text(following).split()) >= LEAST else None

    def _folded(self, node: Any) -> bool:
        """Whether what is hidden is a part of the text that a reader unfolds."""
        above = node.getprevious()
        if node.get("id") in self._panels or (above is not None and next(above.iter("button"), None) is not None):
            return True
        return bool(_FOLDED.search(f"{node.get('id', '')} {node.get('class', '')}")) and "modal" not in str(
            node.get("class")
        )

    def _named(self, tag: str, node: Any) -> bool:
        """Whether the name of an element says that it stands around the text; not where most of the text is in it."""
        names = f"{node.get('id', '')} {node.get('class', '')}"
        if tag not in _BLOCKS or names == " ":
            return False
        around = _CONSENT.search(names) is not None or any(_called(name) for name in names.split())
        if not around or next(node.iter("h1", "main"), None) is not None:
            return False
        return len(_text(node).split()) <= LARGEST * self._words


def _in_heading(node: Any) -> bool:
    parent = node.getparent()
    return parent is not None and parent.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


def _called(name: str) -> bool:
    words = [word.lower() for word in _PARTS.findall(name)]
    joined = "".join(words)
    return not NAMES.isdisjoint(words) or any(phrase in joined for phrase in PHRASES)


def _links_only(tag: str, node: Any) -> bool:
    """Whether a list or a paragraph is nothing but links to other pages: a menu, not something that is said."""
    if tag not in ("ul", "ol", "p"):
        return False
    links = [link for link in node.iter("a") if link.get("href") is not None]
    if not links or (tag != "p" and len(links) < 2):
        return False
    linked = "".join(_text(link) for link in links).split()
    rest = len("".join(_text(node).split())) - len("".join(linked))
    label = re.match(r"\s*(?:les|se|sjå) (?:også|mer|meir)\b", _text(node), re.I) is not None
    short = len(linked) <= MOST_WORDS * len(links) and not "".join(linked[-1:]).endswith((".", ":"))
    return label or (rest <= 2 * len(links) and short)


def _main(root: Any, words: int) -> Any:
    """The main part of a page: the element for it, or the only article where most words stand."""
    found = next((node for node in root.iter() if node.tag == "main" or node.get("role") == "main"), None)
    if found is not None:
        return found
    articles = list(root.iter("article"))
    return articles[0] if len(articles) == 1 and 2 * len(_text(articles[0]).split()) >= words else None


def _beside(main: Any) -> frozenset[Any]:
    """The elements beside the main part of a page and what it stands in, but those with the page's title."""
    if main is None or len(_text(main).split()) < LEAST:
        return frozenset()
    path = [main, *main.iterancestors()]
    beside = [child for parent in path[1:] for child in parent if child not in path and isinstance(child.tag, str)]
    titled = next(main.iter("h1"), None) is not None
    return frozenset(each for each in beside if titled or next(each.iter("h1"), None) is None)


def _text(node: Any) -> str:
    return "".join(node.itertext())
