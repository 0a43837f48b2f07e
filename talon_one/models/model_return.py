# Generated from spec/schemas/sessions/ModelReturn.yaml by `make generate`; do not edit.
"""`ModelReturn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.returned_cart_item import ReturnedCartItem


class ModelReturn(Model):
    """A recorded return of some items of a closed customer session.

    Contract: spec/schemas/sessions/ModelReturn.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the return, set by the service.",
    )

    created: Property[datetime] = prop(
        doc="When the return was recorded.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application in which the session took place.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    returned_cart_items: Property[list[ReturnedCartItem]] = prop(
        "returnedCartItems",
        doc="Lines that came back, each with the number of units.",
    )

    event_id: Property[int] = prop(
        "eventId",
        doc="Internal number of the event recorded for the return.",
    )

    session_id: Property[int] = prop(
        "sessionId",
        doc="Internal number of the session from which items came back.",
    )

    session_integration_id: Property[str] = prop(
        "sessionIntegrationId",
        max_length=1000,
        doc="Your own ID of the session from which items came back. At most 1000 characters.",
    )

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal number of the customer's profile; absent if the session has none.",
    )

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own ID of the customer; absent if the session has none. At most 1000 characters.",
    )

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="Internal number of the user who recorded the return, if one is known.",
    )
