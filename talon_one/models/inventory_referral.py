# Generated from spec/schemas/referrals/InventoryReferral.yaml by `make generate`; do not edit.
"""`InventoryReferral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class InventoryReferral(Model):
    """A referral code in an advocate's wallet or a session, with the customers it has brought in.

    Contract: spec/schemas/referrals/InventoryReferral.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the referral code's record.",
    )

    created: Property[datetime] = prop(
        doc="When the code was created.",
    )

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

    usage_limit: Property[int] = prop(
        "usageLimit",
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign the code belongs to.",
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
        doc="Custom attribute values keyed by attribute name. Each attribute must already be defined in the "
        "Campaign Manager.",
    )

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="Internal number of the CSV import that brought the code in; absent for codes made any other way.",
    )

    code: Property[str] = prop(
        min_length=4,
        doc="The text that invited friends enter. At least 4 characters.",
    )

    usage_counter: Property[int] = prop(
        "usageCounter",
        doc="Successful redemptions so far. It rises when a session that used the code closes and falls again "
        "on cancellation or reopening.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="Label common to all codes produced by the same creation request or import; useful for finding or "
        "changing them together.",
    )

    referred_customers: Property[list[str]] = prop(
        "referredCustomers",
        doc="Your own IDs of the customers who have used the code.",
    )
