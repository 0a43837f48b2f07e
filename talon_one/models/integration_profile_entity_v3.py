# Generated from spec/schemas/customers/IntegrationProfileEntityV3.yaml by `make generate`; do not edit.
"""`IntegrationProfileEntityV3`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationProfileEntityV3(Model):
    """Fields of records that belong to a customer, by integration ID, for the third version of the events
    endpoint.

    Contract: spec/schemas/customers/IntegrationProfileEntityV3.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
        doc="Integration ID of the customer.",
    )
    """Integration ID of the customer."""
