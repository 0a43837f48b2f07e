"""Plain values that keep the contract: of what the test kit makes up, and of what the documentation shows."""

from __future__ import annotations

from typing import Any, List, Mapping

from talon_one.exceptions import ApiTypeError
from talon_one.model.kinds import BoolKind, DateKind, DateTimeKind, EnumerationKind, FloatKind, IntKind, Kind, StrKind

#: Texts by the format that the contract gives, and by what stands on the wire.
_BY_FORMAT = {
    "email": "person@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uuid": "00000000-0000-4000-8000-000000000001",
}
_BY_NAME = {
    "country": "DE",
    "currency": "EUR",
    "defaultTimezone": "Europe/Berlin",
    "effectType": "setDiscount",
    "timezone": "Europe/Berlin",
    "nextCursor": "",
    "url": "https://example.com",
}
#: Texts that fit where those do not: patterns want letters only, a header, a number of digits.
_OTHERS = ("example", "Example", "1", "a", "Header: value", "0123456789abcdef")
_NUMBERS = (1, 0, 2, 10, 100)


def plain_value(kind: Kind, wire: str, limits: Mapping[str, Any]) -> Any:
    """A value of a kind, the same every time. wire: what it is called on the wire; limits: what else the contract says.

    Raises `ApiTypeError` where no value is known that fits.
    """
    if isinstance(kind, EnumerationKind):
        return kind.cls.allowable_values[0]
    if "enum" in limits:
        return limits["enum"][0]
    if isinstance(kind, BoolKind):
        return False
    if isinstance(kind, DateKind):
        return "2026-01-01"
    if isinstance(kind, DateTimeKind):
        return "2026-01-01T00:00:00Z"
    bounds = [limits[name] for name in ("minimum", "maximum") if name in limits]
    bounds += [limits["exclusive_minimum"] + 1] if "exclusive_minimum" in limits else []
    if isinstance(kind, IntKind):
        return _fitting(kind, [*_NUMBERS, *bounds], wire)
    if isinstance(kind, FloatKind):
        return float(_fitting(kind, [*map(float, (*_NUMBERS, *bounds)), 0.5], wire))
    if isinstance(kind, StrKind):
        texts = [_BY_FORMAT.get(limits.get("format") or "", _BY_NAME.get(wire, wire or "example")), *_OTHERS]
        longest = limits.get("max_length")
        return _fitting(kind, [_long_enough(text, limits.get("min_length") or 0)[:longest] for text in texts], wire)
    return None  # anything


def _long_enough(text: str, least: int) -> str:
    return text if len(text) >= least else (text or "example") * (least // (len(text) or 7) + 1)


def _fitting(kind: Kind, candidates: List[Any], wire: str) -> Any:
    for candidate in candidates:
        if not any(rule.broken(candidate) for rule in kind.rules):
            return candidate
    raise ApiTypeError(f"example(): no value is known that fits {wire!r}; give one.")
