# Generated from spec/schemas/sessions/NewCustomerSession.yaml by `make generate`; do not edit.
"""`NewCustomerSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item import CartItem


class NewCustomerSession(Model):
    """Session data to send, in the first version of the Integration API.

    Contract: spec/schemas/sessions/NewCustomerSession.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer. If it does not exist, an empty profile is created; an empty string"
        " means an anonymous visitor.",
    )

    coupon: Property[Optional[str]] = prop(
        default=None,
        max_length=100,
        doc="Coupon code entered in the session. At most 100 characters.",
    )

    referral: Property[Optional[str]] = prop(
        default=None,
        max_length=100,
        doc="Referral code entered in the session. At most 100 characters.",
    )

    state: Property[Optional[str]] = prop(
        default=None,
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed`"
        " or `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and"
        " a `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`. The service's default is `open`.",
    )

    cart_items: Property[Optional[list[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Items in the cart, one entry for each line.",
    )

    identifiers: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=5,
        doc="Strings such as a device fingerprint or IP address that limits can count, for example to prevent "
        "customers from using several accounts. At most 5 items.",
    )

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Value of the cart, in the Application's currency.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
