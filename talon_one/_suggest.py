"""The nearest real name to a misspelt one, for error messages."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional


def nearest(name: str, names: Iterable[str]) -> Optional[str]:
    """The name that is nearest, if one is near."""
    from difflib import get_close_matches  # only errors pay for importing it

    near = get_close_matches(name, list(names), n=1)
    return near[0] if near else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """` Did you mean 'price'?`, or nothing if no name is near."""
    near = nearest(name, names)
    return "" if near is None else f" Did you mean {near!r}?"


def no_attribute(module: str, name: str, names: Iterable[str]) -> AttributeError:
    """The error for a name that a module does not have."""
    meant = ""
    if name[:1] != "_":  # tools ask for private ones, often
        names = list(names)
        meant = _exception_meant(name, names) or did_you_mean(name, names)
    return AttributeError(f"module {module!r} has no attribute {name!r}.{meant}")


#: How names of exceptions end, here or elsewhere: which of the two is easily mistaken.
_ENDS = ("Exception", "Error")
_BASE = "ApiException"


def _exception_meant(name: str, names: List[str]) -> str:
    """The nearest exception to what is named as one, by what stands before the last word; else the base of most."""
    if not name.endswith(_ENDS) or _BASE not in names:
        return ""
    found: Dict[str, str] = {}
    for one in names:
        if one.endswith(_ENDS):
            found.setdefault(_start(one), one)
    near = nearest(_start(name), found)
    return f" Did you mean {_BASE if near is None else found[near]!r}?"


def _start(name: str) -> str:
    end = next(one for one in _ENDS if name.endswith(one))
    return name[: -len(end)].lower()
