# Generated from spec/schemas/rules/AwardGiveawayBlock1GiveawayPool.yaml by `make generate`; do not edit.
"""`AwardGiveawayBlock1GiveawayPool`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AwardGiveawayBlock1GiveawayPool(Model, retired="26.17"):
    """Giveaway pool of an `AwardGiveawayBlock`; `GiveawayPoolBlockReference` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/AwardGiveawayBlock1GiveawayPool.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the giveaway pool.",
    )
    """ID of the giveaway pool."""

    name: Property[str] = prop(
        doc="Name of the pool in the Campaign Manager.",
    )
    """Name of the pool in the Campaign Manager."""
