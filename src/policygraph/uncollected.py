"""No search for garbage while records are made: there are hundreds of thousands of them, and none is garbage."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def uncollected(work: Callable[P, R]) -> Callable[P, R]:
    """The same function with Python's search for cycles of garbage paused, which takes up to a third of its time.

    What no cycle holds goes as ever; the search is as it was afterwards, whatever is raised.

    >>> gc.isenabled(), uncollected(gc.isenabled)(), gc.isenabled()
    (True, False, True)
    """

    @wraps(work)
    def paused(*arguments: P.args, **named: P.kwargs) -> R:
        running = gc.isenabled()
        gc.disable()
        try:
            return work(*arguments, **named)
        finally:
            if running:
                gc.enable()

    return paused
