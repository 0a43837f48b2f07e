"""The way from a cart to its prices and to a paid order, through Talon.One.

The checkout goes on while the service is down: prices are then undiscounted, and the closing of a paid session is kept
in a journal until it can be sent.
"""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import Dict
from uuid import NAMESPACE_URL, UUID, uuid5

import talon_one
from talon_one.checkout import FailOpen, Prices

from .shop import CATALOG, Cart, CartContent, Shop

log = logging.getLogger(__name__)


class PriceChanged(Exception):
    """The customer has agreed to another price than the one that holds now."""

    def __init__(self, prices: Prices) -> None:
        super().__init__(str(prices.total))
        self.prices = prices


class Checkout:
    """Prices carts and pays them. One serves all threads."""

    def __init__(self, shop: Shop, safe: FailOpen) -> None:
        self._shop = shop
        self._safe = safe

    def prices(self, cart: Cart) -> Prices:
        """The prices of a cart as it is now."""
        return self._safe.prices(cart.id, session_of(cart.content))

    def pay(self, cart: Cart, agreed: Decimal) -> None:
        """Charge the customer and close the session. Paying again charges nothing.

        Raises `PriceChanged` where the price is not what the customer has agreed to.
        """
        if cart.paid is None:
            prices = self.prices(cart)
            if prices.total != agreed:
                raise PriceChanged(prices)
            self._shop.charge(cart, prices.total)
        if cart.is_closed:
            return
        try:
            # The key is the same however often this runs: the service closes the session once.
            answer = self._safe.close(cart.id, session_of(cart.content), key=closing_key(cart.id))
        except talon_one.ApiException:
            # The customer has paid. What the service refuses is for the shop's staff to look at.
            log.exception("The session of cart %s could not be closed", cart.id)
        else:
            cart.is_closed = answer is not None  # None: it is in the journal, and sent later

    def health(self) -> Dict[str, object]:
        """Whether discounts are given, and what waits to be sent."""
        return {
            "status": "ok",  # without discounts too, the shop sells
            "promotions": "down" if self._safe.is_down else "up",
            "kept": len(self._safe.kept()),
            "refused": len(self._safe.refused()),
        }

    def send_kept(self) -> str:
        """Send the closings that were kept while the service was down; tells what became of them."""
        report = self._safe.send_kept()
        return f"{len(report.sent)} sent, {len(report.refused)} refused, {report.left} left"


def session_of(content: CartContent) -> talon_one.NewCustomerSessionV2:
    """A cart as the service knows it. Prices come from the catalog."""
    items = []
    for sku, quantity in content.quantities.items():
        article = CATALOG[sku]
        items.append(
            talon_one.CartItem(
                sku=sku,
                name=article.name,
                category=article.category,
                price=float(article.price),
                quantity=quantity,
            )
        )
    return talon_one.NewCustomerSessionV2(profile_id=content.customer, cart_items=items, coupon_codes=content.codes)


def closing_key(cart_id: str) -> UUID:
    """The idempotency key of a cart's closing: made of the cart, so that a restart does not change it."""
    return uuid5(NAMESPACE_URL, f"https://shop.example/carts/{cart_id}/closing")


def shown(prices: Prices) -> Dict[str, object]:
    """What the customer sees of prices."""
    return {
        "lines": [
            {"sku": line.sku, "name": line.name, "quantity": line.quantity, "total": str(line.total)}
            for line in prices.lines
        ],
        "discounts": {name: str(amount) for name, amount in prices.by_name.items()},
        "before": str(prices.before),
        "total": str(prices.total),
        "codes": [code.code for code in prices.accepted],
        "rejected": [{"code": one.code, "message": one.message} for one in prices.rejected],
        "discounted": prices.evaluated,  # False: no discounts can be given at the moment
    }
