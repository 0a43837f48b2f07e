# Generated from spec/schemas/applications/ApplicationEntity.yaml by `make generate`; do not edit.
"""`ApplicationEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ApplicationEntity(Model):
    """Fields of records that belong to an Application.

    Contract: spec/schemas/applications/ApplicationEntity.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the record belongs to.",
    )
    """ID of the Application the record belongs to."""
