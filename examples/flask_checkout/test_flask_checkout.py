"""The shop in Flask: against the sandbox, and with the test kit where the service has to fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest

import talon_one
from talon_one.testing import RESET, Mock, mock_api

pytest.importorskip("flask", reason="flask is not installed (compat-requirements.txt)")

from flask import Flask

from examples.flask_checkout.app import Settings, create_app

CART: Dict[str, Any] = {
    "customer": "customer-1",
    "items": [{"sku": "boot-42", "quantity": 3}, {"sku": "socks", "quantity": 1}],
    "codes": ["WELCOME10", "LAST-YEAR"],
}


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    from talon_one.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox.url


def app_of(url: str, folder: Path) -> Flask:
    settings = Settings(journal=str(folder / "closings.journal"), timeout=5)
    return create_app(settings, talon_one.Configuration(url, api_key="any", trust_env=False))


@pytest.fixture
def app(sandbox_url: str, tmp_path: Path) -> Flask:
    return app_of(sandbox_url, tmp_path)


@pytest.fixture
def offline(tmp_path: Path) -> Flask:
    return app_of("https://shop.example", tmp_path)


@pytest.fixture
def mock() -> Iterator[Mock]:
    with mock_api() as made:
        yield made


def test_prices_and_rejected_codes(app: Flask) -> None:
    said = app.test_client().put("/carts/prices", json=CART).json
    assert said is not None
    assert (said["before"], said["total"], said["discounted"]) == ("109.49", "78.54", True)
    assert said["discounts"] == {"20% off shoes": "20.00", "10% off the cart": "10.95"}
    assert said["codes"] == ["WELCOME10"]
    assert said["rejected"] == [{"code": "LAST-YEAR", "message": "The code LAST-YEAR has expired."}]


@pytest.mark.parametrize(
    "sent",
    [
        [],
        {},
        {"items": [{"sku": "boot-42", "quantity": 0}]},
        {"items": [{"sku": "boot-42", "quantity": True}]},
        {"items": [{"sku": "no-such-article", "quantity": 1}]},
        {"items": [{"sku": ["boot-42"], "quantity": 1}]},
        {"items": [], "codes": "WELCOME10"},
        {"items": [], "customer": 7},
    ],
)
def test_what_is_no_cart_is_refused(sent: Any, app: Flask) -> None:
    assert app.test_client().put("/carts/wrong", json=sent).status_code == 422


def test_what_is_no_payment_is_refused(app: Flask) -> None:
    client = app.test_client()
    assert client.post("/carts/no-such-cart/payment", json={"total": "1"}).status_code == 404
    client.put("/carts/cart", json=CART)
    wrong: List[Any] = [None, [], {}, {"total": None}, {"total": "much"}]
    for sent in wrong:
        assert client.post("/carts/cart/payment", json=sent).status_code == 422


def test_it_is_paid_and_closed_once(app: Flask, sandbox_url: str) -> None:
    client = app.test_client()
    client.put("/carts/paid", json=CART)
    answers = [client.post("/carts/paid/payment", json={"total": "78.54"}) for _ in range(2)]
    assert [answer.json for answer in answers] == [{"paid": "78.54", "closed": True}] * 2
    assert client.put("/carts/paid", json=CART).status_code == 409
    with talon_one.ApiClient(talon_one.Configuration(sandbox_url, api_key="any", trust_env=False)) as own:
        session = talon_one.IntegrationApi(own).get_customer_session("paid").customer_session
    assert session is not None
    assert session.state == "closed"


def test_another_price_than_the_customer_has_seen_is_not_charged(app: Flask) -> None:
    client = app.test_client()
    client.put("/carts/changed", json=CART)
    answer = client.post("/carts/changed/payment", json={"total": "70.00"})
    assert answer.status_code == 409
    assert answer.json is not None
    assert answer.json["prices"]["total"] == "78.54"


def test_it_sells_while_the_service_is_down_and_a_cron_job_closes_the_sessions(offline: Flask, mock: Mock) -> None:
    client = offline.test_client()
    mock.update_customer_session_v2.raises(RESET)
    said = client.put("/carts/down", json=CART).json
    assert said is not None
    assert (said["total"], said["discounted"]) == ("109.49", False)
    paid = client.post("/carts/down/payment", json={"total": "109.49"}).json
    assert paid == {"paid": "109.49", "closed": False}
    assert offline.test_cli_runner().invoke(args=["send-kept"]).output == "0 sent, 0 refused, 1 left\n"
    mock.update_customer_session_v2.returns()
    assert offline.test_cli_runner().invoke(args=["send-kept"]).output == "1 sent, 0 refused, 0 left\n"
    last = mock.update_customer_session_v2.calls[-1]
    assert last.body.customer_session.state == "closed"


def test_after_many_failures_the_health_tells(offline: Flask, mock: Mock) -> None:
    client = offline.test_client()
    mock.update_customer_session_v2.raises(503)
    for number in range(5):
        client.put(f"/carts/down-{number}", json=CART)
    assert client.get("/health").json == {"status": "ok", "promotions": "down", "kept": 0, "refused": 0}


def test_what_the_service_refuses_does_not_undo_a_payment(offline: Flask, mock: Mock) -> None:
    client = offline.test_client()
    mock.update_customer_session_v2.returns(customer_session={"cart_items": [], "total": 0})
    client.put("/carts/refused", json={"items": []})
    mock.update_customer_session_v2.returns(customer_session={"cart_items": [], "total": 0}).raises(400)
    paid = client.post("/carts/refused/payment", json={"total": "0.00"}).json
    assert paid == {"paid": "0.00", "closed": False}
