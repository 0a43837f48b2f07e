# Generated from spec/schemas/referrals/Referral.yaml by `make generate`; do not edit.
"""`Referral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Referral(Model):
    """A code that a customer, the advocate, passes on to friends so that a campaign can reward the referral.

    Contract: spec/schemas/referrals/Referral.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the referral; the code that customers use is `code`.",
    )
    """ID of the referral; the code that customers use is `code`."""

    created: Property[datetime] = prop(
        doc="When the code was created.",
    )
    """When the code was created."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be redeemed; absent means that it is valid from creation.",
    )
    """Time from which the code can be redeemed; absent means that it is valid from creation."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected; absent means that it never expires.",
    )
    """Time after which the code is rejected; absent means that it never expires."""

    usage_limit: Property[int] = prop(
        "usageLimit",
        minimum=0,
        maximum=999999,
        doc="How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still"
        " apply. From 0 to 999999.",
    )
    """How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still apply.
    From 0 to 999999.
    """

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign the code belongs to.",
    )
    """ID of the campaign the code belongs to."""

    advocate_profile_integration_id: Property[str] = prop(
        "advocateProfileIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer who passes the code on. At most 1000 characters.",
    )
    """Integration ID of the customer who passes the code on. At most 1000 characters."""

    friend_profile_integration_id: Property[Optional[str]] = prop(
        "friendProfileIntegrationId",
        default=None,
        doc="Integration ID of the only invited customer who can use the code; absent means that others can "
        "too.",
    )
    """Integration ID of the only invited customer who can use the code; absent means that others can too."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the "
        "Campaign Manager.",
    )
    """Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the Campaign
    Manager.
    """

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="ID of the CSV import that created the code, if any.",
    )
    """ID of the CSV import that created the code, if any."""

    code: Property[str] = prop(
        min_length=4,
        doc="Referral code that invited friends enter. At least 4 characters.",
    )
    """Referral code that invited friends enter. At least 4 characters."""

    usage_counter: Property[int] = prop(
        "usageCounter",
        doc="Number of successful redemptions. It goes up when a session with the code closes and down when "
        "that session is cancelled or reopened.",
    )
    """Number of successful redemptions. It goes up when a session with the code closes and down when that
    session is cancelled or reopened.
    """

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID of the batch, shared by all codes of one creation request or import; use it to find or change "
        "them together.",
    )
    """ID of the batch, shared by all codes of one creation request or import; use it to find or change them
    together.
    """
