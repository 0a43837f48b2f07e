# Generated from spec/schemas/campaigns/BulkOperationOnCampaigns.yaml by `make generate`; do not edit.
"""`BulkOperationOnCampaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import BulkCampaignOperation


class BulkOperationOnCampaigns(Model):
    """Request to run one operation on several campaigns at once.

    Contract: spec/schemas/campaigns/BulkOperationOnCampaigns.yaml
    """

    __slots__ = ()

    operation: WideProperty[str, BulkCampaignOperation] = prop(
        enum=("disable", "delete", "activate_revision"),
        doc="What to do with the campaigns: `disable` or `delete` them, or make their revisions live "
        "(`activate_revision`). One of `disable`, `delete`, `activate_revision`.",
    )
    """What to do with the campaigns: `disable` or `delete` them, or make their revisions live
    (`activate_revision`). One of `disable`, `delete`, `activate_revision`.
    """

    campaign_ids: WideProperty[list[int], Sequence[int]] = prop(
        "campaignIds",
        max_items=50,
        doc="IDs of the campaigns to run the operation on. At most 50 items.",
    )
    """IDs of the campaigns to run the operation on. At most 50 items."""

    activate_at: Property[Optional[datetime]] = prop(
        "activateAt",
        default=None,
        doc="When the revisions go live; only used with `activate_revision`.",
    )
    """When the revisions go live; only used with `activate_revision`."""
