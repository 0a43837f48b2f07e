# Generated from spec/schemas/stores/ListCampaignStoreBudgetsStore.yaml by `make generate`; do not edit.
"""`ListCampaignStoreBudgetsStore`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ListCampaignStoreBudgetsStore(Model):
    """Reference to the store of a budget.

    Contract: spec/schemas/stores/ListCampaignStoreBudgetsStore.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the store, not its integration ID.",
    )
    """Internal ID of the store, not its integration ID."""

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Integration ID of the store, sent in `storeIntegrationId` of customer sessions.",
    )
    """Integration ID of the store, sent in `storeIntegrationId` of customer sessions."""

    name: Property[str] = prop(
        doc="Name of the store in the Campaign Manager.",
    )
    """Name of the store in the Campaign Manager."""
