"""Generated models, found by name: the runtime below them imports none."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any

from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError


@lru_cache(maxsize=None)
def model_class(name: str) -> Any:
    """The model class of a name; `ApiTypeError` if there is none."""
    from talon_one._index import ALIASES, MODELS, PACKAGE  # here, as importing the package does not need it

    if name not in MODELS or name in ALIASES:
        raise ApiTypeError(f"There is no model named {name!r}.{did_you_mean(name, MODELS)}")
    return getattr(import_module(f"{PACKAGE}.{MODELS[name]}"), name)
