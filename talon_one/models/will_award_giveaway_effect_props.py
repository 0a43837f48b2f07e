# Generated from spec/schemas/effects/WillAwardGiveawayEffectProps.yaml by `make generate`; do not edit.
"""`WillAwardGiveawayEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class WillAwardGiveawayEffectProps(Model):
    """Details of `willAwardGiveaway`: the customer will get a giveaway once the session closes. The code is
    withheld until then.

    Contract: spec/schemas/effects/WillAwardGiveawayEffectProps.yaml
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
