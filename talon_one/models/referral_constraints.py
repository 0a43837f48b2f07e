# Generated from spec/schemas/referrals/ReferralConstraints.yaml by `make generate`; do not edit.
"""`ReferralConstraints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ReferralConstraints(Model):
    """The part of a referral code that says how often and in which period it can be redeemed.

    Contract: spec/schemas/referrals/ReferralConstraints.yaml
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
