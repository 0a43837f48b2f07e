"""What users replace in their tests and override in their subclasses."""

from __future__ import annotations

from typing import Any, Mapping


def is_replaced(thing: Any, name: str, originals: Mapping[str, Any]) -> bool:
    """Whether the method `name` of `thing` is another than its class was made with: by a subclass or a mock."""
    return getattr(type(thing), name, None) is not originals[name] or name in thing.__dict__
