"""Every IRI the program makes: from what a thing is, never from order, clock or chance.

Patterns, after the base IRI::

    doc/{publisher}-{kind}-{start}-{end}[-{lang}]     a document with a period, from its metadata
    doc/{publisher}-{kind}[-{issued}]-{title}[-{lang}] any other document
    {document}/s-{heading}-{6 of hash of the headings above and this, without numbers}
    {document}/c-{12 of hash of the content key}      a commitment; what belongs to it goes on with a dot
    {document}/e-{12 of hash of the text}.{start}-{end} a place in one exact text
    {document}/dataset                                what the graph says of itself
    actor/x-{name}-{6 of hash}                        an actor that no list has
    agent/x-{name}-{6 of hash}                        who made a graph
    correction/k-{12 of hash of all it states}        a correction

A second thing that would get the same name has ``-2`` appended, in reading order. Local names start with a letter and
hold no slash, so that Turtle can abbreviate them.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable

from rdflib import URIRef

#: what the instances are called below, unless the user says otherwise; not registered at w3id.org yet
BASE = "https://w3id.org/policygraph/id/"
VOCABULARY = "https://w3id.org/policygraph/vocab/"

LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss", "þ": "th", "ð": "d"})
SOFT_HYPHEN = "\u00ad"
HYPHENS = "-\u2010\u2011"
HYPHEN_IN_WORD = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}]\s*\n\s*(?=[^\W\d_])|(?<=[^\W\d_])[{HYPHENS}](?=[^\W\d_])")
NOT_OF_A_WORD = re.compile(r"(?:[^\w%]|_)+")


def digest(*parts: str, length: int = 12) -> str:
    """The first ``length`` base-32 characters (a–z, 2–7) of the SHA-256 of ``parts``.

    >>> digest("a", "b")
    '6bgnz3mxg2tj'
    """
    raw = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return base64.b32encode(raw).decode().lower()[:length]


def slug(words: str, limit: int = 48) -> str:
    """``words`` as a readable part of an IRI: lower case ASCII, hyphens between words, cut after a whole word.

    >>> slug("Et tryggere Norge – for alle!")
    'et-tryggere-norge-for-alle'
    """
    plain = unicodedata.normalize("NFC", words).casefold().translate(LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    parts = re.findall(r"[a-z0-9]+", plain)
    kept = ""
    for part in parts:
        longer = f"{kept}-{part}" if kept else part
        if len(longer) > limit:
            break
        kept = longer
    return kept or (parts[0][:limit] if parts else "")


def content_key(words: str) -> str:
    r"""What of ``words`` decides a commitment's IRI: not case, punctuation, bullets, white space or hyphenation.

    Everything is composed (NFC) and case-folded; hyphens inside words vanish, all else that is no letter,
    digit or ``%`` becomes one space. Numbers stay.

    >>> content_key("•  Styrke arbeids-\ntilsynet med 25 %.") == content_key("styrke Arbeidstilsynet med 25 %")
    True
    """
    plain = unicodedata.normalize("NFC", words).replace(SOFT_HYPHEN, "").casefold()
    plain = unicodedata.normalize("NFC", plain)
    return NOT_OF_A_WORD.sub(" ", HYPHEN_IN_WORD.sub("", plain)).strip()


def document_key(
    *, publisher: str, kind: str, issued: str, start: str, end: str, language: str, title: str, file: str
) -> str:
    """The readable name of a document, from what its metadata say; fields nobody stated are empty.

    A period names a document well enough ("eksempelpartiet-party-programme-2025-2029"); without one the
    title must help, or else two papers of one publisher would be one. Bokmål goes without saying.
    """
    tail = "" if language in {"", "nb"} else language
    when = [start[:4], end[:4]] if start else [issued, title or file]
    named = publisher or title or file
    parts = [publisher, kind, *when, named, tail]
    return lettered("-".join(dict.fromkeys(filter(None, map(slug, parts)))))


def lettered(name: str) -> str:
    """``name``, or with ``d-`` before it where it does not start with a letter.

    >>> lettered("2025-plan")
    'd-2025-plan'
    """
    return name if name[:1].isalpha() else f"d-{name}" if name else "d"


def concept(scheme: str, notation: str) -> URIRef:
    """The IRI of a member of a concept scheme."""
    return URIRef(f"{VOCABULARY}{scheme}/{safe(notation)}")


def scheme(name: str) -> URIRef:
    """The IRI of a concept scheme."""
    return URIRef(f"{VOCABULARY}{name}")


def safe(name: str) -> str:
    """``name`` with every character that a Turtle local name could trip over made a hyphen.

    >>> safe("list.firm (2)")
    'list.firm-2'
    """
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-.") or "x"


class Names:
    """The IRIs of things that stand in no document."""

    def __init__(self, base: str = BASE) -> None:
        self.base = base

    def document(self, key: str) -> URIRef:
        """A document."""
        return URIRef(f"{self.base}doc/{key}")

    def unknown_actor(self, name: str, kind: str) -> URIRef:
        """An actor that no list has: the same name and type are the same actor."""
        return URIRef(f"{self.base}actor/x-{slug(name) or 'x'}-{digest(name, kind, length=6)}")

    def publisher(self, name: str) -> URIRef:
        """A publisher that no list has."""
        return URIRef(f"{self.base}actor/x-{slug(name) or 'x'}-{digest(name, 'publisher', length=6)}")

    def agent(self, name: str) -> URIRef:
        """Who made a graph."""
        return URIRef(f"{self.base}agent/x-{slug(name) or 'x'}-{digest(name, length=6)}")

    def correction(self, *stated: str) -> URIRef:
        """A correction, from all it states."""
        return URIRef(f"{self.base}correction/k-{digest(*stated)}")

    def rule(self, identifier: str) -> URIRef:
        """An extraction rule."""
        return URIRef(f"{self.base}rule/{safe(identifier)}")

    def ruleset(self, version: str) -> URIRef:
        """The rules of one version of the software."""
        return URIRef(f"{self.base}ruleset/v{safe(version)}")

    def software(self, version: str) -> URIRef:
        """One version of the software."""
        return URIRef(f"{self.base}software/policygraph-{safe(version)}")


class DocumentNames:
    """The IRIs of what belongs to one document; asks for repeated things come in reading order."""

    def __init__(self, document: URIRef, sha256: str, text: str) -> None:
        self.document = document
        self.text_hash = hashlib.sha256(text.encode()).hexdigest()[:12]
        self.file = self.part(f"file-{sha256[:12]}")
        self.text = self.part(f"text-{self.text_hash}")
        self.period = self.part("period")
        self.run = self.part(f"run-{sha256[:12]}")
        self.taken: set[str] = set()

    def part(self, local: str) -> URIRef:
        """Something of the document under a local name."""
        return URIRef(f"{self.document}/{local}")

    def unique(self, local: str) -> URIRef:
        """As :meth:`part`, but with ``-2``, ``-3`` … where the name is taken already."""
        name, number = local, 1
        while name in self.taken:
            number += 1
            name = f"{local}-{number}"
        self.taken.add(name)
        return self.part(name)

    def section(self, path: Iterable[str]) -> URIRef:
        """A section, from the headings that lead to it, its own last."""
        headings = list(path)
        return self.unique(f"s-{slug(headings[-1], 40) or 'x'}-{digest(*map(content_key, headings), length=6)}")

    def commitment(self, quote: str) -> URIRef:
        """A commitment, from its words."""
        return self.unique(f"c-{digest(content_key(quote))}")

    def doubt(self, *what: str) -> URIRef:
        """A doubt, from its rule, words and message."""
        return self.unique(f"q-{digest(*what)}")

    def of(self, commitment: URIRef, *parts: str) -> URIRef:
        """Something that belongs to a commitment."""
        local = commitment.removeprefix(f"{self.document}/")
        return self.unique(".".join([local, *map(safe, parts)]))

    def evidence(self, start: int, end: int) -> URIRef:
        """A place in the text."""
        return self.part(f"e-{self.text_hash}.{start}-{end}")
