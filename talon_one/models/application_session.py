# Generated from spec/schemas/sessions/ApplicationSession.yaml by `make generate`; do not edit.
"""`ApplicationSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.cart_item import CartItem
    from talon_one.types import SessionState


class ApplicationSession(Model):
    """A customer session (a cart or order) in the Management API, for reading and reporting. It has one `coupon`
    code instead of a list and no effects; in the Integration API a session is a `CustomerSessionV2`.

    Contract: spec/schemas/sessions/ApplicationSession.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the session, needed to get a single session from the Management API.",
    )
    """Internal ID of the session, needed to get a single session from the Management API."""

    created: Property[datetime] = prop(
        doc="When the service first received the session.",
    )
    """When the service first received the session."""

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the session, chosen by your system, typically the cart or order number; unique "
        "in the Application. At most 1000 characters.",
    )
    """Integration ID of the session, chosen by your system, typically the cart or order number; unique in the
    Application. At most 1000 characters.
    """

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store of the session, if any. 1 to 1000 characters.",
    )
    """Integration ID of the store of the session, if any. 1 to 1000 characters."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the session took place.",
    )
    """ID of the Application in which the session took place."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile, not its integration ID, which is in `profileintegrationid`; "
        "absent if there is none.",
    )
    """Internal ID of the customer profile, not its integration ID, which is in `profileintegrationid`; absent if
    there is none.
    """

    profileintegrationid: Property[Optional[str]] = prop(
        default=None,
        max_length=1000,
        doc="Integration ID of the customer, the one you send with sessions; absent if there is none. Note that"
        " its name is all in lower case. At most 1000 characters.",
    )
    """Integration ID of the customer, the one you send with sessions; absent if there is none. Note that its
    name is all in lower case. At most 1000 characters.
    """

    coupon: Property[str] = prop(
        doc="Coupon code entered in the session; which one it is when there are several is not documented.",
    )
    """Coupon code entered in the session; which one it is when there are several is not documented."""

    referral: Property[str] = prop(
        doc="Referral code entered in the session.",
    )
    """Referral code entered in the session."""

    state: WideProperty[str, SessionState] = prop(
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed`"
        " or `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and"
        " a `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`.",
    )
    """State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some items
    were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed` or
    `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and a
    `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, `cancelled`.
    """

    cart_items: WideProperty[list[CartItem], Sequence[CartItem]] = prop(
        "cartItems",
        doc="Items in the cart, one entry for each line, with numbers of returned units.",
    )
    """Items in the cart, one entry for each line, with numbers of returned units."""

    discounts: WideProperty[dict[str, float], Mapping[str, float]] = prop(
        doc="Discount amounts by name, in the Application's currency; only present for sessions of the first "
        "API version, so use `total_discounts` otherwise.",
    )
    """Discount amounts by name, in the Application's currency; only present for sessions of the first API
    version, so use `total_discounts` otherwise.
    """

    total_discounts: Property[float] = prop(
        "totalDiscounts",
        doc="Sum of the discounts of the session, in the Application's currency. It is only correct when a "
        "single session is returned; in a list of several it is always `0`.",
    )
    """Sum of the discounts of the session, in the Application's currency. It is only correct when a single
    session is returned; in a list of several it is always `0`.
    """

    total: Property[float] = prop(
        doc="Value of the session before discounts, in the Application's currency.",
    )
    """Value of the session before discounts, in the Application's currency."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom session attributes, keyed by attribute name.",
    )
    """Custom session attributes, keyed by attribute name."""
