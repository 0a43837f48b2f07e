# Generated from spec/schemas/referrals/UpdateReferral.yaml by `make generate`; do not edit.
"""`UpdateReferral`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateReferral(Model):
    """New settings of one referral code.

    Contract: spec/schemas/referrals/UpdateReferral.yaml
    """

    __slots__ = ()

    friend_profile_integration_id: Property[Optional[str]] = prop(
        "friendProfileIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the only invited customer who can use the code. At most 1000 characters.",
    )
    """Integration ID of the only invited customer who can use the code. At most 1000 characters."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be used.",
    )
    """Time from which the code can be used."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected.",
    )
    """Time after which the code is rejected."""

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

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Referral",
        doc="Custom referral attributes to set, keyed by attribute name.",
    )
    """Custom referral attributes to set, keyed by attribute name."""
