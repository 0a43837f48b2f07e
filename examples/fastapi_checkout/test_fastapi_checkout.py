"""The shop in FastAPI: against the sandbox, and with the test kit where the service has to fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator

import pytest

import talon_one
from talon_one.testing import TIMEOUT, Mock, mock_api

pytest.importorskip("fastapi", reason="fastapi is not installed (compat-requirements.txt)")
pytest.importorskip("httpx")

from fastapi.testclient import TestClient

from examples.fastapi_checkout.app import Settings, create_app

CART: Dict[str, Any] = {
    "customer": "customer-1",
    "items": [{"sku": "boot-42", "quantity": 3}, {"sku": "socks", "quantity": 1}],
    "codes": ["WELCOME10", "LAST-YEAR"],
}


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    pytest.importorskip("werkzeug")
    from talon_one.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox.url


def client_of(url: str, folder: Path) -> TestClient:
    settings = Settings(journal=str(folder / "closings.journal"), timeout=5, resend=3600)
    return TestClient(create_app(settings, talon_one.Configuration(url, api_key="any", trust_env=False)))


@pytest.fixture
def client(sandbox_url: str, tmp_path: Path) -> Iterator[TestClient]:
    with client_of(sandbox_url, tmp_path) as made:
        yield made


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[TestClient]:
    with client_of("https://shop.example", tmp_path) as made:
        yield made


@pytest.fixture
def mock() -> Iterator[Mock]:
    with mock_api() as made:
        yield made


def test_prices_and_rejected_codes(client: TestClient) -> None:
    said = client.put("/carts/prices", json=CART).json()
    assert (said["before"], said["total"], said["discounted"]) == ("109.49", "78.54", True)
    assert said["discounts"] == {"20% off shoes": "20.00", "10% off the cart": "10.95"}
    assert said["codes"] == ["WELCOME10"]
    assert said["rejected"] == [{"code": "LAST-YEAR", "message": "The code LAST-YEAR has expired."}]


def test_what_is_no_cart_is_refused(client: TestClient) -> None:
    for items in ([{"sku": "boot-42", "quantity": 0}], [{"sku": "no-such-article", "quantity": 1}], None):
        assert client.put("/carts/wrong", json={"items": items}).status_code == 422
    assert client.post("/carts/no-such-cart/payment", json={"total": "1"}).status_code == 404


def test_it_is_paid_and_closed_once(client: TestClient, sandbox_url: str) -> None:
    total = client.put("/carts/paid", json=CART).json()["total"]
    answers = [client.post("/carts/paid/payment", json={"total": total}) for _ in range(2)]
    assert [answer.json() for answer in answers] == [{"paid": total, "closed": True}] * 2
    assert client.put("/carts/paid", json=CART).status_code == 409
    with talon_one.ApiClient(talon_one.Configuration(sandbox_url, api_key="any", trust_env=False)) as own:
        session = talon_one.IntegrationApi(own).get_customer_session("paid").customer_session
    assert session is not None
    assert session.state == "closed"


def test_another_price_than_the_customer_has_seen_is_not_charged(client: TestClient) -> None:
    client.put("/carts/changed", json=CART)
    answer = client.post("/carts/changed/payment", json={"total": "70.00"})
    assert answer.status_code == 409
    assert answer.json()["prices"]["total"] == "78.54"


def test_it_sells_while_the_service_is_down(offline: TestClient, mock: Mock) -> None:
    mock.update_customer_session_v2.raises(TIMEOUT)
    said = offline.put("/carts/down", json=CART).json()
    assert (said["total"], said["discounted"]) == ("109.49", False)
    assert [one["code"] for one in said["rejected"]] == ["WELCOME10", "LAST-YEAR"]
    answer = offline.post("/carts/down/payment", json={"total": "109.49"})
    assert answer.json() == {"paid": "109.49", "closed": False}
    assert offline.get("/health").json()["kept"] == 1
    key = mock.update_customer_session_v2.tries[-1].idempotency_key
    mock.update_customer_session_v2.returns()
    assert offline.post("/carts/down/payment", json={"total": "109.49"}).json()["closed"] is True
    assert mock.update_customer_session_v2.tries[-1].idempotency_key == key, "it is the same closing"
    assert offline.get("/health").json()["kept"] == 0


def test_after_many_failures_the_health_tells(offline: TestClient, mock: Mock) -> None:
    mock.update_customer_session_v2.raises(503)
    for number in range(5):
        offline.put(f"/carts/down-{number}", json=CART)
    assert offline.get("/health").json() == {"status": "ok", "promotions": "down", "kept": 0, "refused": 0}


def test_what_the_service_refuses_does_not_undo_a_payment(offline: TestClient, mock: Mock) -> None:
    mock.update_customer_session_v2.returns(customer_session={"cart_items": [], "total": 0})
    cart = {**CART, "items": [], "codes": []}
    offline.put("/carts/refused", json=cart)
    mock.update_customer_session_v2.returns(customer_session={"cart_items": [], "total": 0}).raises(400)
    answer = offline.post("/carts/refused/payment", json={"total": "0.00"})
    assert answer.json() == {"paid": "0.00", "closed": False}
