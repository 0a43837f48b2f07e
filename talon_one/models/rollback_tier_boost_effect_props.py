# Generated from spec/schemas/effects/RollbackTierBoostEffectProps.yaml by `make generate`; do not edit.
"""`RollbackTierBoostEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackTierBoostEffectProps(Model):
    """Details of `rollbackTierBoost`: a tier boost that was given earlier is taken back.

    Contract: spec/schemas/effects/RollbackTierBoostEffectProps.yaml
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
        doc="Name of the tier that the customer had been raised to.",
    )
    """Name of the tier that the customer had been raised to."""

    boost_uuid: Property[str] = prop(
        "boostUuid",
        format="uuid",
        doc="UUID of the boost that is taken back. Format `uuid`.",
    )
    """UUID of the boost that is taken back. Format `uuid`."""
