# Generated from spec/schemas/loyalty/Tier.yaml by `make generate`; do not edit.
"""`Tier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Tier(Model):
    """Tier a customer holds in a ledger, with the dates between which it lasts.

    Contract: spec/schemas/loyalty/Tier.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of this level of the loyalty program.",
    )

    name: Property[str] = prop(
        doc="Name of the level, such as `Gold`.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment at which the customer entered the tier, in the program's time zone.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment at which the tier runs out and is reviewed, in the program's time zone, if it does.",
    )

    downgrade_policy: Property[Optional[str]] = prop(
        "downgradePolicy",
        default=None,
        enum=("one_down", "balance_based"),
        doc="Where the customer lands when the tier runs out and points are short: `one_down` (one tier lower) "
        "or `balance_based` (the tier matching the active points). One of `one_down`, `balance_based`.",
    )
