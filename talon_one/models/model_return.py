# Generated from spec/schemas/sessions/ModelReturn.yaml by `make generate`; do not edit.
"""`ModelReturn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.returned_cart_item import ReturnedCartItem


class ModelReturn(Model):
    """A recorded return of some items of a closed customer session.

    Contract: spec/schemas/sessions/ModelReturn.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the return.",
    )
    """ID of the return."""

    created: Property[datetime] = prop(
        doc="When the return was recorded.",
    )
    """When the return was recorded."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the session took place.",
    )
    """ID of the Application in which the session took place."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    returned_cart_items: WideProperty[list[ReturnedCartItem], Sequence[ReturnedCartItem]] = prop(
        "returnedCartItems",
        doc="Returned lines, each with the number of units.",
    )
    """Returned lines, each with the number of units."""

    event_id: Property[int] = prop(
        "eventId",
        doc="Internal ID of the event recorded for the return.",
    )
    """Internal ID of the event recorded for the return."""

    session_id: Property[int] = prop(
        "sessionId",
        doc="Internal ID of the session of the return.",
    )
    """Internal ID of the session of the return."""

    session_integration_id: Property[str] = prop(
        "sessionIntegrationId",
        max_length=1000,
        doc="Integration ID of the session of the return. At most 1000 characters.",
    )
    """Integration ID of the session of the return. At most 1000 characters."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile, if any.",
    )
    """Internal ID of the customer profile, if any."""

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the customer, if any. At most 1000 characters.",
    )
    """Integration ID of the customer, if any. At most 1000 characters."""

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="ID of the user who recorded the return, if known.",
    )
    """ID of the user who recorded the return, if known."""
