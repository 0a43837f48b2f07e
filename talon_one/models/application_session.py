# Generated from spec/schemas/sessions/ApplicationSession.yaml by `make generate`; do not edit.
"""`ApplicationSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.cart_item import CartItem


class ApplicationSession(Model):
    """A customer session (a cart or order) as the Management API shows it, for reading and reporting. It has one
    `coupon` text instead of a code list and holds no effects; the Integration API shows a session as
    `CustomerSessionV2`.

    Contract: spec/schemas/sessions/ApplicationSession.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the session, needed to fetch a single session through the Management API.",
    )

    created: Property[datetime] = prop(
        doc="When the service first received the session.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Session ID chosen by your system, typically the cart or order number; unique within the "
        "Application. At most 1000 characters.",
    )

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your own ID of the store the session belongs to; absent if none was given. 1 to 1000 characters.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application in which the session took place.",
    )

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal number of the customer's profile, unlike the text ID of your own in "
        "`profileintegrationid`; absent if none is linked.",
    )

    profileintegrationid: Property[Optional[str]] = prop(
        default=None,
        max_length=1000,
        doc="Your own ID of the customer, the text that the Integration API takes as the session's profile; "
        "absent if none is linked. Mind the all-lowercase spelling. At most 1000 characters.",
    )

    coupon: Property[str] = prop(
        doc="Coupon code entered in the session, as a single text; which one it shows when there are several is"
        " not documented.",
    )

    referral: Property[str] = prop(
        doc="Referral code entered in the session, as a single text.",
    )

    state: Property[str] = prop(
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="Stage of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items came back, `cancelled` when abandoned or refunded. One of `open`, `closed`, "
        "`partially_returned`, `cancelled`.",
    )

    cart_items: Property[list[CartItem]] = prop(
        "cartItems",
        doc="Contents of the cart, one entry for each line, including counts of returned units.",
    )

    discounts: Property[dict[str, float]] = prop(
        doc="Amounts by discount label, in the Application's currency; filled only for sessions of the first "
        "API version, so look at `total_discounts` otherwise.",
    )

    total_discounts: Property[float] = prop(
        "totalDiscounts",
        doc="Sum of the discounts given in the session, in the Application's currency. It is real only if a "
        "single session is fetched, and always `0` in lists.",
    )

    total: Property[float] = prop(
        doc="Value of the session before discounts, in the Application's currency.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom session attribute values keyed by attribute name; absent if none are set.",
    )
