# Generated from spec/schemas/loyalty/Tier.yaml by `make generate`; do not edit.
"""`Tier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import TierDowngradePolicy, TierSource


class Tier(Model):
    """Customer's tier in a ledger, with its start and expiry dates.

    Contract: spec/schemas/loyalty/Tier.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the tier.",
    )
    """ID of the tier."""

    name: Property[str] = prop(
        doc="Name of the tier, such as `Gold`.",
    )
    """Name of the tier, such as `Gold`."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time at which the customer entered the tier, in the program's time zone.",
    )
    """Time at which the customer entered the tier, in the program's time zone."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time at which the tier expires and is reviewed, in the program's time zone, if it does.",
    )
    """Time at which the tier expires and is reviewed, in the program's time zone, if it does."""

    downgrade_policy: WideProperty[Optional[str], Optional[TierDowngradePolicy]] = prop(
        "downgradePolicy",
        default=None,
        enum=("one_down", "balance_based"),
        doc="Tier of customers whose tier expires and who do not have enough points to stay: `one_down` (one "
        "tier lower) or `balance_based` (the tier that matches their active points). One of `one_down`, "
        "`balance_based`.",
    )
    """Tier of customers whose tier expires and who do not have enough points to stay: `one_down` (one tier
    lower) or `balance_based` (the tier that matches their active points). One of `one_down`, `balance_based`.
    """

    source: WideProperty[Optional[str], Optional[TierSource]] = prop(
        default=None,
        enum=("boost", "points"),
        doc="What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, "
        "`points`. The service's default is `points`. Added in version 26.20.",
    )
    """What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, `points`.
    The service's default is `points`. Added in version 26.20.
    """

    reason: Property[Optional[str]] = prop(
        default=None,
        doc="Why the tier was boosted. Added in version 26.20.",
    )
    """Why the tier was boosted. Added in version 26.20."""
