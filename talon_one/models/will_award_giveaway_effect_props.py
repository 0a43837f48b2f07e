# Generated from spec/schemas/effects/WillAwardGiveawayEffectProps.yaml by `make generate`; do not edit.
"""`WillAwardGiveawayEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class WillAwardGiveawayEffectProps(Model):
    """Details of `willAwardGiveaway`: the customer will get a giveaway when the session closes. The code is
    withheld until then.

    Contract: spec/schemas/effects/WillAwardGiveawayEffectProps.yaml
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
