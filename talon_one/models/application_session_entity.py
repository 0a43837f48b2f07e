# Generated from spec/schemas/sessions/ApplicationSessionEntity.yaml by `make generate`; do not edit.
"""`ApplicationSessionEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ApplicationSessionEntity(Model):
    """Link from a record to the customer session it belongs to.

    Contract: spec/schemas/sessions/ApplicationSessionEntity.yaml
    """

    __slots__ = ()

    session_id: Property[int] = prop(
        "sessionId",
        doc="Internal number of the customer session, not the ID of your own.",
    )
