# Generated from spec/schemas/sessions/NewReturn.yaml by `make generate`; do not edit.
"""`NewReturn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.returned_cart_item import ReturnedCartItem


class NewReturn(Model):
    """The items that a customer returns from a closed session.

    Contract: spec/schemas/sessions/NewReturn.yaml
    """

    __slots__ = ()

    returned_cart_items: WideProperty[list[ReturnedCartItem], Sequence[ReturnedCartItem]] = prop(
        "returnedCartItems",
        doc="Lines to return, each with the number of units.",
    )
    """Lines to return, each with the number of units."""
