# Generated from spec/schemas/stores/ListCampaignStoreBudgetsStore.yaml by `make generate`; do not edit.
"""`ListCampaignStoreBudgetsStore`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ListCampaignStoreBudgetsStore(Model):
    """Short reference to the store a budget is set for.

    Contract: spec/schemas/stores/ListCampaignStoreBudgetsStore.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the store, as opposed to your own id for it.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your own id of the store, as sent with customer sessions in `storeIntegrationId`.",
    )

    name: Property[str] = prop(
        doc="Name of the store, as shown in the Campaign Manager.",
    )
