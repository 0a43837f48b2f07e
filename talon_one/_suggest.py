"""The nearest real name to a misspelt one, for error messages."""

from __future__ import annotations

from typing import Iterable


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """` Did you mean 'price'?`, or nothing where no name is near."""
    from difflib import get_close_matches  # only errors pay for importing it

    near = get_close_matches(name, list(names), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def no_attribute(module: str, name: str, names: Iterable[str]) -> AttributeError:
    """The error for a name that a module does not have."""
    meant = "" if name[0] == "_" else did_you_mean(name, names)  # tools ask for private ones, often
    return AttributeError(f"module {module!r} has no attribute {name!r}.{meant}")
