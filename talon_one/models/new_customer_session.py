# Generated from spec/schemas/sessions/NewCustomerSession.yaml by `make generate`; do not edit.
"""`NewCustomerSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item import CartItem


class NewCustomerSession(Model):
    """Session data to send in the form of the first Integration API.

    Contract: spec/schemas/sessions/NewCustomerSession.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Your own ID of the customer. An unknown one makes the service create an empty profile; an empty "
        "string stands for an anonymous visitor.",
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
        doc="Stage of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items came back, `cancelled` when abandoned or refunded. One of `open`, `closed`, "
        "`partially_returned`, `cancelled`. Default of the service: `open`.",
    )

    cart_items: Property[Optional[list[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Contents of the cart, one entry for each line.",
    )

    identifiers: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=5,
        doc="Strings such as a device fingerprint or IP address on which limits can be placed, for instance to "
        "curb multiple accounts. At most 5 items.",
    )

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Value of the cart, in the Application's currency.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom session attribute values to set, keyed by attribute name.",
    )
