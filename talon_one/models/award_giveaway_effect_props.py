# Generated from spec/schemas/effects/AwardGiveawayEffectProps.yaml by `make generate`; do not edit.
"""`AwardGiveawayEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AwardGiveawayEffectProps(Model):
    """Details of `awardGiveaway`: the customer gets a code from a giveaway pool. It is only returned for a
    closed session; before that `willAwardGiveaway` is returned.

    Contract: spec/schemas/effects/AwardGiveawayEffectProps.yaml
    """

    __slots__ = ()

    pool_id: Property[int] = prop(
        "poolId",
        doc="ID of the giveaway pool.",
    )
    """ID of the giveaway pool."""

    pool_name: Property[str] = prop(
        "poolName",
        doc="Name of the giveaway pool.",
    )
    """Name of the giveaway pool."""

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer profile that gets the giveaway. At most 1000 characters.",
    )
    """Integration ID of the customer profile that gets the giveaway. At most 1000 characters."""

    giveaway_id: Property[int] = prop(
        "giveawayId",
        doc="ID of the awarded giveaway.",
    )
    """ID of the awarded giveaway."""

    code: Property[str] = prop(
        doc="Giveaway code for the customer.",
    )
    """Giveaway code for the customer."""
