# Generated from spec/schemas/rules/GiveawayPoolBlockReference.yaml by `make generate`; do not edit.
"""`GiveawayPoolBlockReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GiveawayPoolBlockReference(Model):
    """Giveaway pool that a rule block refers to.

    Contract: spec/schemas/rules/GiveawayPoolBlockReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the giveaway pool.",
    )
    """ID of the giveaway pool."""

    name: Property[str] = prop(
        read_only=True,
        doc="Name of the pool in the Campaign Manager, filled in by the service. Set by the service; ignored in"
        " requests.",
    )
    """Name of the pool in the Campaign Manager, filled in by the service. Set by the service; ignored in
    requests.
    """
