# Generated from spec/schemas/stores/NewCampaignStoreBudgetStoreLimit.yaml by `make generate`; do not edit.
"""`NewCampaignStoreBudgetStoreLimit`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewCampaignStoreBudgetStoreLimit(Model):
    """One store and the maximum sum of discounts there.

    Contract: spec/schemas/stores/NewCampaignStoreBudgetStoreLimit.yaml
    """

    __slots__ = ()

    store_id: Property[int] = prop(
        "storeId",
        doc="Internal ID of the store the limit applies to.",
    )
    """Internal ID of the store the limit applies to."""

    limit: Property[float] = prop(
        doc="Maximum sum of discounts in the store, in the Application's currency.",
    )
    """Maximum sum of discounts in the store, in the Application's currency."""
