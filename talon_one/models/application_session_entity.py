# Generated from spec/schemas/sessions/ApplicationSessionEntity.yaml by `make generate`; do not edit.
"""`ApplicationSessionEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ApplicationSessionEntity(Model):
    """Fields of records that belong to a customer session.

    Contract: spec/schemas/sessions/ApplicationSessionEntity.yaml
    """

    __slots__ = ()

    session_id: Property[int] = prop(
        "sessionId",
        doc="Internal ID of the customer session, not its integration ID.",
    )
    """Internal ID of the customer session, not its integration ID."""
