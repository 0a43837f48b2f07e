# Generated from spec/schemas/sessions/Session.yaml by `make generate`; do not edit.
"""`Session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Session(Model):
    """A login to the Management API, not a customer session.

    Contract: spec/schemas/sessions/Session.yaml
    """

    __slots__ = ()

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the user who logged in.",
    )
    """ID of the user who logged in."""

    token: Property[str] = prop(
        sensitive=True,
        doc="Bearer token for other Management API calls, valid for three months; keep and reuse it.",
    )
    """Bearer token for other Management API calls, valid for three months; keep and reuse it."""

    created: Property[datetime] = prop(
        doc="When the user logged in.",
    )
    """When the user logged in."""
