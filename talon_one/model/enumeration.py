"""Base of the models that are a list of words."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List


class _AllowableValues:
    def __get__(self, _: Any, owner: Any) -> List[str]:
        return [member.value for member in owner]


class Enumeration:
    """A word from a list: use it as `class X(Enumeration, str, Enum)`. It is a `str`, also in JSON."""

    openapi_types: ClassVar[Dict[str, str]] = {}
    attribute_map: ClassVar[Dict[str, str]] = {}
    #: The words of this version; the service may send others, which then stay plain `str`.
    allowable_values: ClassVar[List[str]] = _AllowableValues()  # type: ignore[assignment]

    def __str__(self) -> str:
        return self.value  # type: ignore[attr-defined, no-any-return]
