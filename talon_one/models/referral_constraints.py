# Generated from spec/schemas/referrals/ReferralConstraints.yaml by `make generate`; do not edit.
"""`ReferralConstraints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ReferralConstraints(Model):
    """Limits and dates of a referral code.

    Contract: spec/schemas/referrals/ReferralConstraints.yaml
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
