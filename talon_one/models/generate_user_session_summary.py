# Generated from spec/schemas/sessions/GenerateUserSessionSummary.yaml by `make generate`; do not edit.
"""`GenerateUserSessionSummary`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateUserSessionSummary(Model):
    """Data that identifies the customer session to summarize.

    Contract: spec/schemas/sessions/GenerateUserSessionSummary.yaml
    """

    __slots__ = ()

    session_id: Property[str] = prop(
        "sessionID",
        doc="ID of the customer session to summarize.",
    )
    """ID of the customer session to summarize."""

    application_id: Property[float] = prop(
        "applicationID",
        doc="ID of the Application in which the session took place.",
    )
    """ID of the Application in which the session took place."""
