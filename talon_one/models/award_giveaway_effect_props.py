# Generated from spec/schemas/effects/AwardGiveawayEffectProps.yaml by `make generate`; do not edit.
"""`AwardGiveawayEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AwardGiveawayEffectProps(Model):
    """Details of `awardGiveaway`: a code from a giveaway pool is handed to the customer. It comes only with a
    closed session; before that `willAwardGiveaway` is returned.

    Contract: spec/schemas/effects/AwardGiveawayEffectProps.yaml
    """

    __slots__ = ()

    pool_id: Property[int] = prop(
        "poolId",
        doc="Internal number of the giveaway pool the reward comes from.",
    )

    pool_name: Property[str] = prop(
        "poolName",
        doc="Name of the giveaway pool the reward comes from.",
    )

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Your own id (integration id) of the customer profile the reward belongs to. At most 1000 "
        "characters.",
    )

    giveaway_id: Property[int] = prop(
        "giveawayId",
        doc="Internal number of the giveaway handed out from the pool.",
    )

    code: Property[str] = prop(
        doc="Giveaway code to pass on to the customer.",
    )
