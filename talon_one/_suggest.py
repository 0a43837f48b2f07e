"""The nearest real name to a misspelt one, for error messages."""

from __future__ import annotations

from typing import Iterable


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """` Did you mean 'price'?`, or nothing where no name is near."""
    from difflib import get_close_matches  # only errors pay for importing it

    near = get_close_matches(name, list(names), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""
