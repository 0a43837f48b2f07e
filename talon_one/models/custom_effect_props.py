# Generated from spec/schemas/effects/CustomEffectProps.yaml by `make generate`; do not edit.
"""`CustomEffectProps`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class CustomEffectProps(Model):
    """Details of `customEffect`: a custom effect defined in your account was triggered.

    Contract: spec/schemas/effects/CustomEffectProps.yaml
    """

    __slots__ = ()

    effect_id: Property[int] = prop(
        "effectId",
        doc="ID of the custom effect that was triggered.",
    )
    """ID of the custom effect that was triggered."""

    name: Property[str] = prop(
        doc="API name of the custom effect.",
    )
    """API name of the custom effect."""

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based position in `cartItems` of the item the effect is about, if any.",
    )
    """Zero-based position in `cartItems` of the item the effect is about, if any."""

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Zero-based number of the unit, for a cart item with a quantity above one.",
    )
    """Zero-based number of the unit, for a cart item with a quantity above one."""

    bundle_index: Property[Optional[int]] = prop(
        "bundleIndex",
        default=None,
        doc="Which bundle is meant when several were formed from the same definition.",
    )
    """Which bundle is meant when several were formed from the same definition."""

    bundle_name: Property[Optional[str]] = prop(
        "bundleName",
        default=None,
        doc="Name of the bundle definition that grouped the items, if any.",
    )
    """Name of the bundle definition that grouped the items, if any."""

    payload: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Data of the effect, built from the template in its definition.",
    )
    """Data of the effect, built from the template in its definition."""
