# Generated from spec/schemas/referrals/NewReferral.yaml by `make generate`; do not edit.
"""`NewReferral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewReferral(Model):
    """Request to create one referral code for an advocate.

    Contract: spec/schemas/referrals/NewReferral.yaml
    """

    __slots__ = ()

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

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
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
        doc="ID of the campaign of the code.",
    )
    """ID of the campaign of the code."""

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
        attributes_of="Referral",
        doc="Custom referral attributes, keyed by attribute name.",
    )
    """Custom referral attributes, keyed by attribute name."""
