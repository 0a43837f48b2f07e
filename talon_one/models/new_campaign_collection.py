# Generated from spec/schemas/collections/NewCampaignCollection.yaml by `make generate`; do not edit.
"""`NewCampaignCollection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewCampaignCollection(Model):
    """Data for creating an empty collection in a campaign.

    Contract: spec/schemas/collections/NewCampaignCollection.yaml
    """

    __slots__ = ()

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    name: Property[str] = prop(
        min_length=1,
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name by which rules refer to the collection; it must not be in use. At least 1 character. Must "
        "match `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )
    """Name by which rules refer to the collection; it must not be in use. At least 1 character. Must match
    `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.
    """
