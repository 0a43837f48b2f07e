"""The shop itself: what it sells, and the carts of its customers. Nothing here knows the promotion engine.

A real shop has both in its database. Here carts are kept in memory, so the shop runs in one process.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Dict, List, Optional

from pydantic import BaseModel, Field, field_validator


@dataclass(frozen=True)
class Article:
    """Something that the shop sells."""

    name: str
    category: str
    price: Decimal


CATALOG = {
    "boot-42": Article("Boot", "shoes", Decimal("33.33")),
    "socks": Article("Socks", "accessories", Decimal("9.50")),
    "shirt-m": Article("Shirt", "shirts", Decimal("25.00")),
}


class CartItem(BaseModel):
    """A line of a cart. It has no price: that is the shop's to say, not the customer's."""

    sku: str
    quantity: int = Field(ge=1, le=99)

    @field_validator("sku")
    @classmethod
    def is_sold(cls, sku: str) -> str:
        """Refuse what the shop does not have."""
        if sku not in CATALOG:
            raise ValueError("there is no such article")
        return sku


class CartContent(BaseModel):
    """What a customer wants to buy."""

    customer: Optional[str] = Field(default=None, max_length=100)  # in a real shop, who is logged in
    items: List[CartItem] = Field(max_length=50)
    codes: List[str] = Field(default_factory=list, max_length=5)


@dataclass
class Cart:
    """A cart, and the order that it becomes."""

    id: str
    content: CartContent = field(default_factory=lambda: CartContent(items=[]))
    paid: Optional[Decimal] = None  #: what was charged for it
    is_closed: bool = False  #: whether the promotion engine knows that it is paid
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)  #: changes of one cart are made one after another


class Shop:
    """The carts."""

    def __init__(self) -> None:
        self._carts: Dict[str, Cart] = {}

    def get(self, cart_id: str) -> Optional[Cart]:
        """The cart of that name."""
        return self._carts.get(cart_id)

    def get_or_make(self, cart_id: str) -> Cart:
        """The cart of that name; a new one where there is none."""
        return self._carts.setdefault(cart_id, Cart(cart_id))

    def charge(self, cart: Cart, amount: Decimal) -> None:
        """Take the money, once: a real shop calls its payment provider here."""
        cart.paid = amount
