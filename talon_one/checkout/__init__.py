"""Prices from effects: what a checkout shows, charges and pays back.

    request = {"customerSession": cart, "responseContent": ["customerSession"]}
    response = api.update_customer_session_v2("cart-1", request)
    prices = talon_one.checkout.Prices.of(response)
    prices.total

`Prices` are made from a response of either kind of client, or from the cart alone. `Refund` says what to pay back
after a return or a cancellation. `FailOpen` keeps a checkout going while the service is down;
`talon_one.aio.FailOpen` is its twin.
"""

from talon_one.checkout.fail_open import FailOpen
from talon_one.checkout.journals import KeptCall
from talon_one.checkout.keeping import Sent
from talon_one.checkout.parts import (
    Code,
    Cost,
    Discount,
    FreeItem,
    Giveaway,
    Line,
    Notification,
    Points,
    Rejection,
    Unit,
    Unplaced,
)
from talon_one.checkout.prices import Prices
from talon_one.checkout.refunds import Refund, RefundLine
from talon_one.checkout.sentences import SENTENCES

__all__ = [
    "SENTENCES",
    "Code",
    "Cost",
    "Discount",
    "FailOpen",
    "FreeItem",
    "Giveaway",
    "KeptCall",
    "Line",
    "Notification",
    "Points",
    "Prices",
    "Refund",
    "RefundLine",
    "Rejection",
    "Sent",
    "Unit",
    "Unplaced",
]
