# Generated from spec/schemas/effects/ShowBundleMetadataEffectProps.yaml by `make generate`; do not edit.
"""`ShowBundleMetadataEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class ShowBundleMetadataEffectProps(Model):
    """Details of `showBundleMetadata`, an older effect that described an item bundle in the cart.

    Deprecated by the service.

    Contract: spec/schemas/effects/ShowBundleMetadataEffectProps.yaml
    """

    __slots__ = ()

    description: Property[str] = prop(
        doc="Description of the bundle.",
    )
    """Description of the bundle."""

    bundle_attributes: WideProperty[list[str], Strings] = prop(
        "bundleAttributes",
        doc="Names of the cart item attributes that decided which items were bundled.",
    )
    """Names of the cart item attributes that decided which items were bundled."""

    items_indices: WideProperty[list[float], Sequence[float]] = prop(
        "itemsIndices",
        doc="Positions in `cartItems` of the items in the bundle.",
    )
    """Positions in `cartItems` of the items in the bundle."""
