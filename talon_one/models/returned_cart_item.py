# Generated from spec/schemas/sessions/ReturnedCartItem.yaml by `make generate`; do not edit.
"""`ReturnedCartItem`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ReturnedCartItem(Model):
    """Units of one cart line that come back. Name the line by its position or its SKU.

    Contract: spec/schemas/sessions/ReturnedCartItem.yaml
    """

    __slots__ = ()

    position: Property[Optional[int]] = prop(
        default=None,
        doc="Place of the line in the session's `cartItems`, counting from 0.",
    )

    quantity: Property[Optional[int]] = prop(
        default=None,
        doc="Number of units that come back.",
    )

    sku: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="Stock keeping unit of the line, as an alternative to its position. At least 1 character.",
    )
