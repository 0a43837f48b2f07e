# Generated from spec/schemas/selectors/MapSelectorStep.yaml by `make generate`; do not edit.
"""`MapSelectorStep`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class MapSelectorStep(Variant):
    """Turns each item into a value.

    Contract: spec/schemas/selectors/MapSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["map"]] = prop(
        default="map",
        enum=("map",),
        doc="Marks the step as a `map`. The only value is `map`. Filled in if left out.",
    )
    """Marks the step as a `map`. The only value is `map`. Filled in if left out."""

    expression: Property[str] = prop(
        doc="What to take from each item, such as `$Item.Price`.",
    )
    """What to take from each item, such as `$Item.Price`."""
