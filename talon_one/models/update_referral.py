# Generated from spec/schemas/referrals/UpdateReferral.yaml by `make generate`; do not edit.
"""`UpdateReferral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateReferral(Model):
    """New settings for one referral code.

    Contract: spec/schemas/referrals/UpdateReferral.yaml
    """

    __slots__ = ()

    friend_profile_integration_id: Property[Optional[str]] = prop(
        "friendProfileIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own ID of the one invited customer who is to be allowed to use the code. At most 1000 "
        "characters.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the code is to be accepted.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is to be rejected.",
    )

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to set on the referral, keyed by attribute name.",
    )
