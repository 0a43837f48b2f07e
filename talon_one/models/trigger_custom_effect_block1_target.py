# Generated from spec/schemas/rules/TriggerCustomEffectBlock1Target.yaml by `make generate`; do not edit.
"""`TriggerCustomEffectBlock1Target`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import CustomEffectTarget


class TriggerCustomEffectBlock1Target(Model):
    """Where a custom effect is triggered.

    Contract: spec/schemas/rules/TriggerCustomEffectBlock1Target.yaml
    """

    __slots__ = ()

    type: WideProperty[str, CustomEffectTarget] = prop(
        enum=("cart", "allItems", "selector", "globalFilter", "bundle"),
        doc="What the effect is triggered for: the whole `cart`, `allItems` of it, the items of a `selector` or"
        " of a `globalFilter`, or a `bundle`. One of `cart`, `allItems`, `selector`, `globalFilter`, "
        "`bundle`.",
    )
    """What the effect is triggered for: the whole `cart`, `allItems` of it, the items of a `selector` or of a
    `globalFilter`, or a `bundle`. One of `cart`, `allItems`, `selector`, `globalFilter`, `bundle`.
    """

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the selector, cart item filter or bundle, where `type` is one of these.",
    )
    """Name of the selector, cart item filter or bundle, where `type` is one of these."""
