"""The shop itself: what it sells, and the carts of its customers. Nothing here knows the promotion engine.

A real shop has both in its database. Here carts are kept in memory, so the shop runs in one process.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Dict, List, Mapping, NamedTuple, Optional


class Article(NamedTuple):
    """Something that the shop sells."""

    name: str
    category: str
    price: Decimal


CATALOG = {
    "boot-42": Article("Boot", "shoes", Decimal("33.33")),
    "socks": Article("Socks", "accessories", Decimal("9.50")),
    "shirt-m": Article("Shirt", "shirts", Decimal("25.00")),
}


class WrongCart(ValueError):
    """What was sent is no cart; the message says why."""


@dataclass(frozen=True)
class CartContent:
    """What a customer wants to buy. It has no prices: those are the shop's to say, not the customer's."""

    quantities: Mapping[str, int] = field(default_factory=dict)  #: by SKU
    codes: List[str] = field(default_factory=list)
    customer: Optional[str] = None  #: in a real shop, who is logged in

    @classmethod
    def read(cls, sent: Any) -> CartContent:
        """From JSON that a browser has sent, so it can be anything."""
        if not isinstance(sent, dict):
            raise WrongCart("A JSON object is needed.")
        items, codes, customer = sent.get("items"), sent.get("codes", []), sent.get("customer")
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items) or len(items) > 50:
            raise WrongCart("items: a list of at most 50 objects is needed.")
        if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes) or len(codes) > 5:
            raise WrongCart("codes: a list of at most 5 texts is needed.")
        if customer is not None and not isinstance(customer, str):
            raise WrongCart("customer: a text is needed.")
        quantities: Dict[str, int] = {}
        for item in items:
            sku, quantity = item.get("sku"), item.get("quantity")
            if not isinstance(sku, str) or sku not in CATALOG:
                raise WrongCart(f"items: there is no article {sku!r}.")
            if type(quantity) is not int or not 1 <= quantity <= 99:
                raise WrongCart(f"items: a quantity of 1 to 99 is needed, not {quantity!r}.")
            quantities[sku] = quantities.get(sku, 0) + quantity
        return cls(quantities, codes, customer)


@dataclass
class Cart:
    """A cart, and the order that it becomes."""

    id: str
    content: CartContent = field(default_factory=CartContent)
    paid: Optional[Decimal] = None  #: what was charged for it
    is_closed: bool = False  #: whether the promotion engine knows that it is paid
    lock: threading.Lock = field(default_factory=threading.Lock)  #: changes of one cart are made one after another


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
