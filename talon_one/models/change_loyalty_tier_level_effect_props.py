# Generated from spec/schemas/effects/ChangeLoyaltyTierLevelEffectProps.yaml by `make generate`; do not edit.
"""`ChangeLoyaltyTierLevelEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ChangeLoyaltyTierLevelEffectProps(Model):
    """Details of `changeLoyaltyTierLevel`: earned points move the customer up to a higher loyalty tier.
    Downgrades are not reported this way.

    Contract: spec/schemas/effects/ChangeLoyaltyTierLevelEffectProps.yaml
    """

    __slots__ = ()

    rule_title: Property[str] = prop(
        "ruleTitle",
        doc="Title of the rule that caused the effect.",
    )
    """Title of the rule that caused the effect."""

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Name of the ledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the ledger; for the main ledger, allow for an empty string as well as `main`."""

    previous_tier_name: Property[Optional[str]] = prop(
        "previousTierName",
        default=None,
        doc="Tier the customer leaves, if any.",
    )
    """Tier the customer leaves, if any."""

    new_tier_name: Property[str] = prop(
        "newTierName",
        doc="Tier the customer moves up to.",
    )
    """Tier the customer moves up to."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time at which the new tier expires.",
    )
    """Time at which the new tier expires."""
