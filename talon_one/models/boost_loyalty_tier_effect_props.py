# Generated from spec/schemas/effects/BoostLoyaltyTierEffectProps.yaml by `make generate`; do not edit.
"""`BoostLoyaltyTierEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class BoostLoyaltyTierEffectProps(Model):
    """Details of `boostLoyaltyTier`: the customer is raised to a tier of a loyalty program for some time.

    Contract: spec/schemas/effects/BoostLoyaltyTierEffectProps.yaml
    """

    __slots__ = ()

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

    tier_name: Property[str] = prop(
        "tierName",
        doc="Name of the tier that the customer is raised to.",
    )
    """Name of the tier that the customer is raised to."""

    reason: Property[Optional[str]] = prop(
        default=None,
        doc="Why the tier was boosted.",
    )
    """Why the tier was boosted."""

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="When the boost ends.",
    )
    """When the boost ends."""

    boost_uuid: Property[str] = prop(
        "boostUuid",
        format="uuid",
        doc="UUID of the boost; a rollback names it. Format `uuid`.",
    )
    """UUID of the boost; a rollback names it. Format `uuid`."""
