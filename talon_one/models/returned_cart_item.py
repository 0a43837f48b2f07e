# Generated from spec/schemas/sessions/ReturnedCartItem.yaml by `make generate`; do not edit.
"""`ReturnedCartItem`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ReturnedCartItem(Model):
    """Returned units of one cart line. Name the line by its position or its SKU.

    Contract: spec/schemas/sessions/ReturnedCartItem.yaml
    """

    __slots__ = ()

    position: Property[Optional[int]] = prop(
        default=None,
        doc="Zero-based position of the line in the session's `cartItems`.",
    )
    """Zero-based position of the line in the session's `cartItems`."""

    quantity: Property[Optional[int]] = prop(
        default=None,
        doc="Number of units to return.",
    )
    """Number of units to return."""

    sku: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="SKU of the line, instead of its position. At least 1 character.",
    )
    """SKU of the line, instead of its position. At least 1 character."""
