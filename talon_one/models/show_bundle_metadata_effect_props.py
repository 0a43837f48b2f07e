# Generated from spec/schemas/effects/ShowBundleMetadataEffectProps.yaml by `make generate`; do not edit.
"""`ShowBundleMetadataEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ShowBundleMetadataEffectProps(Model):
    """Details of `showBundleMetadata`, an older effect that described an item bundle in the cart.

    Deprecated by the service.

    Contract: spec/schemas/effects/ShowBundleMetadataEffectProps.yaml
    """

    __slots__ = ()

    description: Property[str] = prop(
        doc="Description of the bundle.",
    )

    bundle_attributes: Property[list[str]] = prop(
        "bundleAttributes",
        doc="Names of the cart item attributes that decided which items were bundled.",
    )

    items_indices: Property[list[float]] = prop(
        "itemsIndices",
        doc="Positions in `cartItems` of the items in the bundle.",
    )
