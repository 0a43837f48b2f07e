"""What to say to who takes a model for something that it is not. The words are made when something went wrong."""

from __future__ import annotations

from typing import Any, Iterable

from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiAttributeError, ApiTypeError


def no_property(cls: Any, name: str) -> ApiAttributeError:
    """For setting an attribute that a model does not have."""
    return ApiAttributeError(f"{cls.__name__} has no property {name!r}.{did_you_mean(name, cls._properties)}")


def belongs_within(cls: Any, names: Iterable[Any]) -> str:
    """What to do with names that a model does not have, but one that it holds has; nothing where there is none."""
    unknown = [name for name in names if cls._declared(name) is None]
    for made in cls._properties.values() if unknown else ():
        inner: Any = getattr(made.kind, "model", None)  # of those that are models
        if hasattr(inner, "_declared") and made.required and all(map(inner._declared, unknown)):
            name = unknown[0]
            return f" {name!r} is a property of {inner.__name__}: give {{{made.wire!r}: {{{name!r}: ...}}}}."
    return ""


def no_dict(model: Any, key: Any) -> ApiTypeError:
    """For `model["sku"]`, and for `in` and loops, which ask for the item 0."""
    cls = type(model)
    made = cls._declared(key) if isinstance(key, str) else None
    if made is not None:
        instead = f"write .{made.name} instead of [{key!r}]."
    elif not isinstance(key, str):
        instead = "its properties are attributes, and to_dict() gives a dict of them."
    elif key in model._document:
        instead = f"what this version does not know is in to_dict(serialize=True)[{key!r}]."
    else:
        instead = f"its properties are attributes, and {key!r} is none.{did_you_mean(key, cls._properties)}"
    return ApiTypeError(f"{cls.__name__} is no dict: {instead}")
