# Generated from spec/schemas/referrals/NewReferral.yaml by `make generate`; do not edit.
"""`NewReferral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewReferral(Model):
    """Order to create one referral code for an advocate.

    Contract: spec/schemas/referrals/NewReferral.yaml
    """

    __slots__ = ()

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the code can be redeemed; absent means it is valid from creation.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is rejected; absent means it never runs out.",
    )

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that will contain the code.",
    )

    advocate_profile_integration_id: Property[str] = prop(
        "advocateProfileIntegrationId",
        max_length=1000,
        doc="Your own ID of the customer who recommends the shop and hands out the code. At most 1000 "
        "characters.",
    )

    friend_profile_integration_id: Property[Optional[str]] = prop(
        "friendProfileIntegrationId",
        default=None,
        doc="Your own ID of the one invited customer allowed to use the code; absent leaves it open to others.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to give to the referral, keyed by attribute name.",
    )
