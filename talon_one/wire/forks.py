"""What a forked child has to do before it may use what it inherited."""

from __future__ import annotations

import os
import weakref
from typing import Any, List

_registered: weakref.WeakSet[Any] = weakref.WeakSet()
_kept: List[Any] = []


def at_fork(thing: Any) -> None:
    """Call `thing._after_fork_in_child()` in each child, for as long as `thing` lives."""
    _registered.add(thing)


def keep_from_parent(thing: Any) -> None:
    """Never finalize it in this child: finalizers may wait for a lock that a thread of the parent held."""
    _kept.append(thing)


def _after_fork_in_child() -> None:
    for thing in list(_registered):
        thing._after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
