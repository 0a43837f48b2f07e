# Generated from spec/schemas/sessions/NewCustomerSession.yaml by `make generate`; do not edit.
"""`NewCustomerSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item import CartItem
    from talon_one.types import SessionState, Strings


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
    """Integration ID of the customer. If it does not exist, an empty profile is created; an empty string means
    an anonymous visitor.
    """

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
        doc="Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
    """Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too.
    """
