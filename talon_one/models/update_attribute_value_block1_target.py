# Generated from spec/schemas/rules/UpdateAttributeValueBlock1Target.yaml by `make generate`; do not edit.
"""`UpdateAttributeValueBlock1Target`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import UpdateTarget


class UpdateAttributeValueBlock1Target(Model):
    """What an attribute is changed on.

    Contract: spec/schemas/rules/UpdateAttributeValueBlock1Target.yaml
    """

    __slots__ = ()

    type: WideProperty[str, UpdateTarget] = prop(
        enum=("session", "profile", "advocateProfile", "coupon", "referral", "allItems", "selector", "globalFilter"),
        doc="The `session`, the customer's `profile`, the `advocateProfile`, the `coupon`, the `referral`, "
        "`allItems` of the cart, or the items of a `selector` or a `globalFilter`. One of `session`, "
        "`profile`, `advocateProfile`, `coupon`, `referral`, `allItems`, `selector`, `globalFilter`.",
    )
    """The `session`, the customer's `profile`, the `advocateProfile`, the `coupon`, the `referral`, `allItems`
    of the cart, or the items of a `selector` or a `globalFilter`. One of `session`, `profile`,
    `advocateProfile`, `coupon`, `referral`, `allItems`, `selector`, `globalFilter`.
    """

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the selector or cart item filter, where `type` is one of these. Added in version 26.16.",
    )
    """Name of the selector or cart item filter, where `type` is one of these. Added in version 26.16."""
