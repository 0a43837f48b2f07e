# Generated from spec/schemas/selectors/FilterAndMapValuesSelectorStep.yaml by `make generate`; do not edit.
"""`FilterAndMapValuesSelectorStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.selector_value_map_ref import SelectorValueMapRef


class FilterAndMapValuesSelectorStep(Variant):
    """Keeps the items whose SKU is in a value map, and attaches the mapped value to each of them as
    `$Item.MappedValue`.

    Contract: spec/schemas/selectors/FilterAndMapValuesSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["filterAndMapValues"]] = prop(
        default="filterAndMapValues",
        enum=("filterAndMapValues",),
        doc="Marks the step as a `filterAndMapValues`. The only value is `filterAndMapValues`. Filled in if "
        "left out.",
    )
    """Marks the step as a `filterAndMapValues`. The only value is `filterAndMapValues`. Filled in if left out."""

    value_map: Property[SelectorValueMapRef] = prop(
        "valueMap",
        doc="The value map to look up SKUs in.",
    )
    """The value map to look up SKUs in."""
