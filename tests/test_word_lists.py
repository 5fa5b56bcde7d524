"""The word lists of a theme: one file for each written standard, with the same lists under the same names."""

from __future__ import annotations

from importlib import import_module

import pytest

from policygraph.language.lists import alternatives, joined

THEMES = (
    "actions",
    "bodies",
    "deadlines",
    "groups",
    "instrument_types",
    "instruments",
    "promises",
    "quantities",
)


def lists_of(module: str) -> dict[str, type]:
    """The names of a file's word lists, each with what kind of list it is."""
    found = vars(import_module(f"policygraph.language.{module}"))
    return {name: type(value) for name, value in found.items() if name.isupper()}


@pytest.mark.parametrize("theme", THEMES)
def test_both_standards_have_the_same_lists_of_the_same_kind(theme: str) -> None:
    """Who adds a word to one file finds where its twin belongs in the other."""
    assert lists_of(f"{theme}_nb") == lists_of(f"{theme}_nn") != {}


@pytest.mark.parametrize("theme", THEMES)
def test_no_list_names_an_entry_twice(theme: str) -> None:
    """A word that stands twice in a list is one that somebody forgot to take out."""
    for language in ("nb", "nn"):
        for name, value in vars(import_module(f"policygraph.language.{theme}_{language}")).items():
            if name.isupper() and isinstance(value, tuple):
                assert len(set(value)) == len(value), (theme, language, name)


def test_alternatives_stand_once_each_however_a_file_writes_them() -> None:
    nb, nn = import_module("policygraph.language.quantities_nb"), import_module("policygraph.language.quantities_nn")
    assert alternatives(nb, nn, "FROM", "FEWER") == "fra|frå|færre"
    assert joined(("a", "b"), ("b", "c")) == ("a", "b", "c")
