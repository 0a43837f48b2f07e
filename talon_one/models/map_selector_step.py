# Generated from spec/schemas/selectors/MapSelectorStep.yaml by `make generate`; do not edit.
"""`MapSelectorStep`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class MapSelectorStep(Variant):
    """Turns each item into a value.

    Contract: spec/schemas/selectors/MapSelectorStep.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        default="map",
        enum=("map",),
        doc="Marks the step as a `map`. The only value is `map`. Filled in if left out.",
    )

    expression: Property[str] = prop(
        doc="What to take from each item, such as `$Item.Price`.",
    )
