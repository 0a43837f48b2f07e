# Generated from spec/schemas/applications/ApplicationMembership.yaml by `make generate`; do not edit.
"""`ApplicationMembership`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ApplicationMembership(Model):
    """An Application in which a customer is known.

    Contract: spec/schemas/applications/ApplicationMembership.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that knows the customer.",
    )
    """ID of the Application that knows the customer."""

    application_name: Property[str] = prop(
        "applicationName",
        doc="Name of the Application that knows the customer.",
    )
    """Name of the Application that knows the customer."""
