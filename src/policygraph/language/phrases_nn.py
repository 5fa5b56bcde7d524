"""Nynorsk word classes and phrases that tell who does what to whom: closed lists and patterns."""

from __future__ import annotations

from policygraph.language.lists import words

MODALS = words(
    """
    skal må bør vil kan skulle burde måtte kunne
    """
)
PREPOSITIONS = words(
    """
    av blant etter for frå føre gjennom hos i innan innanfor langs med mellom mot om over overfor på rundt til
    under utan utanfor ved via
    """
)
AFTER_A_NOUN = (
    MODALS
    | PREPOSITIONS
    | words(
        """
    og eller men som at når om dersom slik enn samt òg også ikkje å inn er har blir vert får var bur går står
    lever møter treng mottek opplever jobbar arbeider fell deltek tek slit ønskjer kjem gjer ofte likevel betre
    meir fleire ein ei eit sin si sitt sine høve rett jobb arbeid
    """
    )
)
ADJECTIVE_ENDINGS = (
    *("ige", "lege", "ske", "iske", "elle", "ale", "nale", "ande", "lause", "bare", "somme", "ære", "øse", "ive"),
    *("erte", "ante", "ente", "opne", "årige"),
)
ADJECTIVES = words(
    """
    private små store mellomstore nye norske gode lokale grøne frivillige ideelle unge eldre sjuke fattige vaksne
    utsette friske rike faste sterke gamle andre svake relevant relevante seriøse ny norsk offentleg søndagsopne
    """
)
GENERAL_PEOPLE = ("folk", "menneske", "personar", "person", "fleire", "flest mogleg", "flest råd")
PRONOUNS = words(
    """
    dei alle
    """
)
AGE = r"(?:under|over|mellom|frå|ned til|opp til|inntil|på)\s+\d+(?:\s*(?:og|til|–|-)\s*\d+)?\s+år"
CLAUSE_ENDS = words(
    """
    også òg inn slik når dersom ved gjennom blant skal bør må men får
    """
)

PARTNER = (
    r"(?:i|gjennom)\s+(?:\w+\s+){0,2}?(?:samarbeid|samspel|dialog|samråd|partnarskap)(?:et)?\s+(?:med|mellom)",
    r"\w*(?:samarbeid|samhandling|dialog|kontakt|samspel)(?:et|en)?\s+(?:\w+\s+){0,3}?(?:med|mellom)",
    r"samarbeid(?:er|e|a|ar)\s+(?:\w+\s+){0,2}?med",
    r"(?:saman|samtalar|forhandle|forhandlingar|drøftingar)\s+med",
    r"avtale[rn]?(?:ar)?\s+(?:\w+\s+){0,2}?med",
    r"på\s+tvers\s+av",
)
TASKED = (
    r"ansvar(?:et)?\s+(?:for\s+\w+\s+(?:\w+\s+){0,4}?)?(?:til|under|hos|på|over\s+til)",
    r"(?:invitere|invitera|oppmode|oppmoda|utfordre|utfordra|be|la|overlate\s+til)(?=\s)",
    r"(?:plikt|oppdrag|fullmakt|mynde|ansvar)(?:a|et|en)?\s+(?:for|til)(?:\s+alle)?",
    r"(?:organisert|samla|lagt|underlagt|plassert|flytta|overført)\s+(?:\w+\s+){0,3}?(?:under|til|i|hos)",
    r"(?:gjennom|via|ved\s+hjelp\s+av)",
    r"(?:oppgåver|ansvar|ansvaret)(?:\s+\w+){0,6}?\s+til",
)
ENABLING = r"(?:legg(?:je|jast|e|a)?\s+til\s+rette|gjer(?:e|a)?\s+det\s+\w+|sikr(?:e|a|ar)|still(?:e|a|ar)\s+krav|krav)"
PASSIVE = r"(?:\w+ast|(?:bli|blir|verte|vert|vorte|vere|er|få|får)\s+(?:\w+\s+){0,2}?\w+(?:a|t|dd|te|ne))"
PARTICIPLE = r"\w+(?:a|t|dd|te|ast|ne)"
