"""A shop that talks to a sandbox of its own through the SDK; for the tests of the sandbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Iterator

import urllib3
from checkout import ROOT

from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
from talon_one.sandbox import Sandbox

START = datetime(2026, 6, 1, 12, 0, tzinfo=timezone.utc)


class Clock:
    """Time that passes only when a test says so."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **how: float) -> None:
        self.now += timedelta(**how)


class Shop:
    def __init__(self, **sandbox: Any) -> None:
        self.clock = Clock()
        self.sandbox = Sandbox(**{"clock": self.clock, **sandbox})
        configuration = Configuration(self.sandbox.url, api_key="any-key", trust_env=False, retries=False)
        self.client = ApiClient(configuration)
        self.integration = IntegrationApi(self.client)
        self.management = ManagementApi(self.client)

    def __enter__(self) -> Shop:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()
        self.sandbox.close()

    def update(
        self, session_id: str = "s1", content: Any = (), dry: Any = None, now: Any = None, **session: Any
    ) -> Any:
        """A session update with wire names; gives the answer."""
        body = {"customerSession": session, "responseContent": list(content)}
        return self.integration.update_customer_session_v2(session_id, body, dry=dry, now=now)

    def session(self, session_id: str = "s1") -> Any:
        return self.integration.get_customer_session(session_id).customer_session

    def returned(self, *items: Any, session_id: str = "s1", **options: Any) -> Any:
        content = options.pop("content", [])
        body = {"return": {"returnedCartItems": list(items)}, "responseContent": content}
        return self.integration.return_cart_items(session_id, body, **options)

    def coupon(self, code: str, profile: str = "") -> Any:
        """The coupon as the service keeps it now."""
        content = ["coupons"]
        return self.update("look", content, dry=True, couponCodes=[code], profileId=profile).coupons[0]


def raw(url: str, method: str, path: str, body: Any = None, *, auth: str = "ApiKey-v1 key", **headers: str) -> Any:
    """A request without the SDK; body: bytes as they are, or else a document. Gives (status, document, headers)."""
    sent = {"Authorization": auth, "Content-Type": "application/json", **headers}
    data = body if isinstance(body, (bytes, type(None))) else json.dumps(body)
    with urllib3.PoolManager(retries=False, timeout=60) as pool:
        response = pool.request(method, url + path, body=data, headers=sent)
    assert response.headers["Content-Type"] == "application/json"
    return response.status, json.loads(response.data), response.headers


# -- the sandbox, and the demo, as commands -------------------------------------------------------


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A Python command from the checkout that ends by itself."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=_environment(environment), capture_output=True, text=True, timeout=500)


def without_werkzeug(where: Path) -> str:
    """A PYTHONPATH on which Werkzeug cannot be imported."""
    (where / "werkzeug.py").write_text("raise ModuleNotFoundError('no werkzeug here', name='werkzeug')\n")
    return str(where)


@contextmanager
def command(*arguments: str, **environment: str) -> Iterator[Any]:
    """`python -m talon_one.sandbox`, running: (process, URL, the line that it prints)."""
    whole = [sys.executable, "-m", "talon_one.sandbox", "--port", "0", *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(whole, cwd=ROOT, env=_environment(environment), text=True, **pipes) as process:
        try:
            line = process.stdout.readline()
            assert line, process.stderr.read()
            yield process, line.split()[3], line
        finally:
            process.kill()


def _environment(changes: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TALON_ONE_")}
    return {**kept, "NO_PROXY": "127.0.0.1", "PYTHONIOENCODING": "utf-8", **changes}


# -- what is sent, and what comes back -------------------------------------------------------------


def closed_order(shop: Shop) -> Any:
    """The effects of an order that has a coupon, discounts and points; it stays behind as `s1`."""
    cart = [item(10, 2, "shoes", sku="shoe"), item(50, 1, sku="shirt")]
    return shop.update(profileId="p", couponCodes=["WELCOME10"], cartItems=cart, state="closed").effects


def item(price: float = 10, quantity: int = 1, category: str = "things", sku: str = "sku", **more: Any) -> Any:
    return {"sku": sku, "price": price, "quantity": quantity, "category": category, **more}


def seed(*rules: Any, **campaign: Any) -> Any:
    """A seed with one campaign."""
    return {
        "loyaltyPrograms": [{"id": 1, "name": "club"}],
        "campaigns": [{"name": "The campaign", "rules": list(rules), **campaign}],
    }


PERCENT = {"kind": "percentOffCart", "name": "Ten", "percent": 10}
WITH_COUPON = {**PERCENT, "needsCoupon": True}


def types(effects: Any) -> list[str]:
    return [effect.effect_type for effect in effects]


def only(effects: Any, effect_type: str) -> Any:
    """The typed props of the effects of one type."""
    return [effect.typed_props for effect in effects if effect.effect_type == effect_type]


def problem_of(raised: Any) -> tuple[str, str]:
    """(title, pointer or parameter) of the one problem of a 400."""
    data = raised.value.data
    assert data.message == "The submitted data was invalid"
    (problem,) = data.errors
    assert problem.details
    return problem.title, problem.source.pointer or problem.source.parameter


#: How a session comes into each state.
WAYS = {
    "new": [],
    "open": [lambda shop: shop.update(cartItems=[item(quantity=3)])],
    "closed": [lambda shop: shop.update(cartItems=[item(quantity=3)], state="closed")],
}
WAYS["partially_returned"] = [*WAYS["closed"], lambda shop: shop.returned({"position": 0, "quantity": 1})]
WAYS["cancelled"] = [*WAYS["closed"], lambda shop: shop.update(state="cancelled")]
