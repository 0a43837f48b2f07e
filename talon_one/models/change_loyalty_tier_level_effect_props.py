# Generated from spec/schemas/effects/ChangeLoyaltyTierLevelEffectProps.yaml by `make generate`; do not edit.
"""`ChangeLoyaltyTierLevelEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ChangeLoyaltyTierLevelEffectProps(Model):
    """Details of `changeLoyaltyTierLevel`: earned points lift the customer to a higher loyalty tier. Downgrades
    are not reported this way.

    Contract: spec/schemas/effects/ChangeLoyaltyTierLevelEffectProps.yaml
    """

    __slots__ = ()

    rule_title: Property[str] = prop(
        "ruleTitle",
        doc="Title of the rule that caused the effect.",
    )

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program concerned.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Ledger of the loyalty program the effect acts on; for the main ledger, allow for an empty string "
        "as well as `main`.",
    )

    previous_tier_name: Property[Optional[str]] = prop(
        "previousTierName",
        default=None,
        doc="Tier the customer leaves; absent if there was none.",
    )

    new_tier_name: Property[str] = prop(
        "newTierName",
        doc="Tier the customer moves up to.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment the membership in the new tier ends.",
    )
