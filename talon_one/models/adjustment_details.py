# Generated from spec/schemas/catalogs/AdjustmentDetails.yaml by `make generate`; do not edit.
"""`AdjustmentDetails`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AdjustmentDetails(Model):
    """The price adjustment that played a part in an observed price.

    Contract: spec/schemas/catalogs/AdjustmentDetails.yaml
    """

    __slots__ = ()

    reference_id: Property[str] = prop(
        "referenceId",
        doc="Reference of the price adjustment, as supplied when it was added.",
    )

    selected_price_type: Property[str] = prop(
        "selectedPriceType",
        doc="Price type the adjustment belongs to.",
    )

    value: Property[float] = prop(
        doc="Amount set by the price adjustment.",
    )
