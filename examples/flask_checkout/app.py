"""The shop's HTTP interface. `create_app()` is what a server such as gunicorn runs."""

from __future__ import annotations

import atexit
import os
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Optional, Tuple

import click
from flask import Blueprint, Flask, Response, current_app, jsonify, request

import talon_one
from talon_one.checkout import FailOpen

from .checkout import Checkout, PriceChanged, shown
from .shop import CartContent, Shop, WrongCart

routes = Blueprint("shop", __name__, cli_group=None)
Answer = Tuple[Response, int]


@dataclass(frozen=True)
class Settings:
    """Settings of the shop. Those of Talon.One (TALON_ONE_HOST, TALON_ONE_API_KEY) are read by the SDK."""

    journal: str  #: file that keeps closings while the service is down; it has to survive a restart
    timeout: float  #: seconds that a customer waits for discounts, at most

    @classmethod
    def of_environment(cls) -> Settings:
        """From SHOP_JOURNAL and SHOP_TIMEOUT."""
        return cls(
            journal=os.environ.get("SHOP_JOURNAL", "closings.journal"),
            timeout=float(os.environ.get("SHOP_TIMEOUT", "2")),
        )


def create_app(settings: Optional[Settings] = None, configuration: Optional[talon_one.Configuration] = None) -> Flask:
    """The application. Without arguments, everything is in the environment."""
    chosen = settings or Settings.of_environment()
    # One client for the life of the process, shared by its threads: it keeps its connections.
    client = talon_one.ApiClient(configuration or talon_one.Configuration())
    atexit.register(client.close)
    api = talon_one.IntegrationApi(client).with_options(timeout=chosen.timeout, retries=1)
    app = Flask(__name__)
    app.extensions["shop"] = shop = Shop()
    app.extensions["checkout"] = Checkout(shop, FailOpen(api, chosen.journal))
    app.register_blueprint(routes)
    return app


def the_shop() -> Shop:
    """The shop that this application runs."""
    shop: Shop = current_app.extensions["shop"]
    return shop


def the_checkout() -> Checkout:
    """Its checkout."""
    checkout: Checkout = current_app.extensions["checkout"]
    return checkout


@routes.put("/carts/<cart_id>")
def put_cart(cart_id: str) -> Answer:
    """Change a cart; gives its prices."""
    try:
        content = CartContent.read(request.get_json(silent=True))
    except WrongCart as wrong:
        return jsonify(detail=str(wrong)), 422
    cart = the_shop().get_or_make(cart_id)
    with cart.lock:
        if cart.paid is not None:
            return jsonify(detail="This cart is paid."), 409
        cart.content = content
        return jsonify(shown(the_checkout().prices(cart))), 200


@routes.post("/carts/<cart_id>/payment")
def pay(cart_id: str) -> Answer:
    """Pay a cart. Sent again, it gives the same answer and charges nothing."""
    cart = the_shop().get(cart_id)
    if cart is None:
        return jsonify(detail="There is no such cart."), 404
    sent: Any = request.get_json(silent=True)
    try:
        agreed = Decimal(sent["total"])
    except (TypeError, KeyError, ValueError, InvalidOperation):
        return jsonify(detail="total: an amount as text is needed."), 422
    with cart.lock:
        try:
            the_checkout().pay(cart, agreed)
        except PriceChanged as changed:
            return jsonify(detail="The price has changed.", prices=shown(changed.prices)), 409
        return jsonify(paid=str(cart.paid), closed=cart.is_closed), 200


@routes.get("/health")
def health() -> Answer:
    """For the load balancer: 200 as long as the shop can sell."""
    return jsonify(the_checkout().health()), 200


@routes.cli.command("send-kept")
def send_kept() -> None:
    """Send what was kept while the service was down. For a cron job, every minute."""
    click.echo(the_checkout().send_kept())
