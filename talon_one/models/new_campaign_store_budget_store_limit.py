# Generated from spec/schemas/stores/NewCampaignStoreBudgetStoreLimit.yaml by `make generate`; do not edit.
"""`NewCampaignStoreBudgetStoreLimit`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewCampaignStoreBudgetStoreLimit(Model):
    """Names one store and the sum of discounts to allow there.

    Contract: spec/schemas/stores/NewCampaignStoreBudgetStoreLimit.yaml
    """

    __slots__ = ()

    store_id: Property[int] = prop(
        "storeId",
        doc="Internal number of the store to set the budget for.",
    )

    limit: Property[float] = prop(
        doc="Highest sum of discounts to allow in the store, in the Application's currency.",
    )
