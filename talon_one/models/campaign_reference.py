# Generated from spec/schemas/campaigns/CampaignReference.yaml by `make generate`; do not edit.
"""`CampaignReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignReference(Model):
    """A campaign that something else refers to.

    Contract: spec/schemas/campaigns/CampaignReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the campaign.",
    )
    """ID of the campaign."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that the campaign belongs to.",
    )
    """ID of the Application that the campaign belongs to."""
