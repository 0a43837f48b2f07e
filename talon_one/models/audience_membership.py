# Generated from spec/schemas/audiences/AudienceMembership.yaml by `make generate`; do not edit.
"""`AudienceMembership`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AudienceMembership(Model):
    """An audience that a customer belongs to.

    Contract: spec/schemas/audiences/AudienceMembership.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the audience the customer is in.",
    )
    """Internal ID of the audience the customer is in."""

    name: Property[str] = prop(
        doc="Name of the audience the customer is in.",
    )
    """Name of the audience the customer is in."""
