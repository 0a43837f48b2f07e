# Generated from spec/schemas/collections/UpdateCampaignCollection.yaml by `make generate`; do not edit.
"""`UpdateCampaignCollection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateCampaignCollection(Model):
    """Data for changing a campaign's collection. To replace its items, import a CSV file.

    Contract: spec/schemas/collections/UpdateCampaignCollection.yaml
    """

    __slots__ = ()

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""
