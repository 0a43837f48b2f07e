"""Prices and refunds of an order that lives in the sandbox."""

from __future__ import annotations

from typing import Any

import talon_one
from talon_one.checkout import Prices, Refund


def test_the_life_of_an_order_in_the_sandbox() -> None:
    from talon_one.sandbox import Sandbox

    with Sandbox() as sandbox, talon_one.ApiClient(talon_one.Configuration(sandbox.url, api_key="any")) as client:
        api = talon_one.IntegrationApi(client)
        items = [
            {"sku": "boot", "quantity": 3, "price": 33.33, "category": "shoes"},
            {"sku": "x", "quantity": 1, "price": 9},
        ]
        session: Any = {"profileId": "p", "couponCodes": ["WELCOME10"], "cartItems": items, "state": "closed"}
        paid = Prices.of(api.update_customer_session_v2("order", {"customerSession": session}), cart=session)
        assert Prices.of(api.get_customer_session("order")).total == paid.total
        back: Any = {"return": {"returnedCartItems": [{"sku": "boot", "quantity": 2}]}}
        first = Refund.of(api.return_cart_items("order", back), paid)
        assert first.left is not None and Prices.of(api.get_customer_session("order")).total == first.left.total
        second = Refund.of(
            api.update_customer_session_v2("order", {"customerSession": {"state": "cancelled"}}), first.left
        )
        assert first.amount + second.amount == paid.total
        assert second.coupons == ("WELCOME10",) and second.points_taken_back and not second.unmatched
