# Generated from spec/schemas/sessions/CustomerSession.yaml by `make generate`; do not edit.
"""`CustomerSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.cart_item import CartItem
    from talon_one.types import SessionState, Strings


class CustomerSession(Model):
    """A customer session (a cart or order) in the first version of the Integration API, with a single coupon
    code.

    Contract: spec/schemas/sessions/CustomerSession.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the session, chosen by your system, typically the cart or order number; unique "
        "in the Application. At most 1000 characters.",
    )
    """Integration ID of the session, chosen by your system, typically the cart or order number; unique in the
    Application. At most 1000 characters.
    """

    created: Property[datetime] = prop(
        doc="When the service first received the session.",
    )
    """When the service first received the session."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the session takes place.",
    )
    """ID of the Application in which the session takes place."""

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer; an empty string means an anonymous visitor.",
    )
    """Integration ID of the customer; an empty string means an anonymous visitor."""

    coupon: Property[Optional[str]] = prop(
        default=None,
        max_length=100,
        doc="Coupon code entered in the session. At most 100 characters.",
    )
    """Coupon code entered in the session. At most 100 characters."""

    referral: Property[Optional[str]] = prop(
        default=None,
        max_length=100,
        doc="Referral code entered in the session. At most 100 characters.",
    )
    """Referral code entered in the session. At most 100 characters."""

    state: WideProperty[Optional[str], Optional[SessionState]] = prop(
        default=None,
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed`"
        " or `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and"
        " a `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`. The service's default is `open`.",
    )
    """State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some items
    were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed` or
    `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and a
    `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, `cancelled`. The
    service's default is `open`.
    """

    cart_items: WideProperty[Optional[list[CartItem]], Optional[Sequence[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Items in the cart, one entry for each line.",
    )
    """Items in the cart, one entry for each line."""

    identifiers: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=5,
        doc="Strings such as a device fingerprint or IP address that limits can count, for example to prevent "
        "customers from using several accounts. At most 5 items.",
    )
    """Strings such as a device fingerprint or IP address that limits can count, for example to prevent customers
    from using several accounts. At most 5 items.
    """

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Value of the cart, in the Application's currency.",
    )
    """Value of the cart, in the Application's currency."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom session attributes, keyed by attribute name.",
    )
    """Custom session attributes, keyed by attribute name."""

    first_session: Property[bool] = prop(
        "firstSession",
        doc="Whether the customer had no earlier session; always `true` for anonymous visitors.",
    )
    """Whether the customer had no earlier session; always `true` for anonymous visitors."""

    update_count: Property[Optional[int]] = prop(
        "updateCount",
        default=None,
        doc="How many times the session has been updated; a new one starts at 1. Required since version 12.0.",
    )
    """How many times the session has been updated; a new one starts at 1. Required since version 12.0."""

    discounts: WideProperty[dict[str, float], Mapping[str, float]] = prop(
        doc="Discount amounts by name, in the Application's currency.",
    )
    """Discount amounts by name, in the Application's currency."""

    updated: Property[datetime] = prop(
        doc="Time of the last event of the session.",
    )
    """Time of the last event of the session."""
