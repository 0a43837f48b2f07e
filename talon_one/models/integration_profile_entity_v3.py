# Generated from spec/schemas/customers/IntegrationProfileEntityV3.yaml by `make generate`; do not edit.
"""`IntegrationProfileEntityV3`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationProfileEntityV3(Model):
    """Link to a customer by the ID your system uses, in the form of the third events endpoint.

    Contract: spec/schemas/customers/IntegrationProfileEntityV3.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
        doc="Your own ID of the customer.",
    )
