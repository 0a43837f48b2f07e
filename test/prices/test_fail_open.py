"""`FailOpen`, the one that blocks and the awaited one: a checkout goes on while the service is down."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import threading
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List
from unittest.mock import create_autospec

import pytest
from conftest import KEY
from loopback import Answer, Loopback, Received
from loopback import answer as http
from prices_kit import cart, effect, item

import talon_one
from talon_one.checkout import FailOpen, Prices, Sent
from talon_one.checkout.breakers import Breaker

CART = cart(item(100), couponCodes=["SUMMER"], referralCode="FRIEND")


class Shop:
    """A service that can be down, and remembers what it did and for which keys."""

    def __init__(self) -> None:
        self.status = 200
        self.done: List[str] = []  # session and state or `return`, in order, once for each key
        self.keys: Dict[str, Answer] = {}
        self.lock = threading.Lock()
        self.fails: Callable[[Received], bool] = lambda _: False

    def __call__(self, request: Received) -> Answer:
        with self.lock:
            if self.status == 200 and not self.fails(request):
                return self.act(request)
        return http({"message": "no"}, 503 if self.status == 200 else self.status)

    def act(self, request: Received) -> Answer:
        key = request.headers["Idempotency-Key"]
        if key not in self.keys:
            body, session = request.json(), request.path.split("/")[3]
            sent = body.get("customerSession", {"state": "return"})
            if sent.get("state", "open") != "open":
                self.done.append(f"{session} {sent['state']}")
            off = effect("setDiscount", name="10% off", value=10)
            self.keys[key] = http({"effects": [off], "customerSession": {**CART, **sent}})
        return self.keys[key]


@pytest.fixture
def shop(loopback: Loopback) -> Shop:
    service = Shop()
    loopback.answers(service)
    return service


class Twin:
    """A `FailOpen` of either kind, called alike."""

    def __init__(self, configuration: talon_one.Configuration, kind: str, path: Path) -> None:
        self.package: Any = talon_one.aio if kind == "aio" else talon_one
        self.client = self.package.ApiClient(configuration)
        self.api = self.package.IntegrationApi(self.client)
        self.path, self.now = path, 0.0
        self.safe = self.make()

    def make(self, **settings: Any) -> Any:
        kind = talon_one.aio.FailOpen if self.package is talon_one.aio else FailOpen
        safe = kind(self.api, self.path, failures=2, pause=30, **settings)
        safe._breaker = Breaker(2, 30, lambda: self.now)
        return safe

    def run(self, name: str, *args: Any, **options: Any) -> Any:
        found = getattr(self.safe, name)(*args, **options)
        return asyncio.run(found) if self.package is talon_one.aio else found

    def close(self) -> None:
        if self.package is talon_one.aio:
            asyncio.run(self.client.close())
        else:
            self.client.close()


@pytest.fixture(params=["sync", "aio"])
def twin(request: Any, configuration: talon_one.Configuration, tmp_path: Path) -> Iterator[Twin]:
    made = Twin(configuration, request.param, tmp_path / "calls")
    yield made
    made.close()


def test_prices_are_the_answers_while_the_service_answers(twin: Twin, shop: Shop, loopback: Loopback) -> None:
    prices = twin.run("prices", "cart-1", CART, response_content=["loyalty"], dry=True)
    assert (prices.total, prices.evaluated, twin.safe.is_down) == (90, True, False)
    assert loopback.last.json()["responseContent"] == ["customerSession", "loyalty"]
    assert loopback.last.query == [("dry", "true")]


def test_prices_are_undiscounted_while_it_is_down(twin: Twin, shop: Shop) -> None:
    shop.status = 503
    told: List[Any] = []
    twin.safe._on_failure = told.append
    prices = twin.run("prices", "cart-1", CART)
    assert prices == Prices.without(CART)
    assert (prices.total, prices.evaluated) == (100, False)
    assert [(one.kind, one.code, one.reason) for one in prices.rejected] == [
        ("coupon", "SUMMER", "NotEvaluated"),
        ("referral", "FRIEND", "NotEvaluated"),
    ]
    assert [type(one).__name__ for one in told] == ["ServiceException"]


@pytest.mark.parametrize("spelling", ["model", "wire", "python"])
def test_a_request_is_as_good_as_the_session_in_it(twin: Twin, shop: Shop, loopback: Loopback, spelling: str) -> None:
    request: Any = {"customerSession": CART, "responseContent": ["loyalty"]}
    if spelling == "model":
        request = talon_one.IntegrationRequest.from_dict(request)
    elif spelling == "python":
        request = {"customer_session": CART, "response_content": ["loyalty"]}
    assert (twin.run("prices", "cart-1", request).total, loopback.last.json()["customerSession"]) == (90, CART)
    assert loopback.last.json()["responseContent"] == ["customerSession", "loyalty"]
    twin.run("close", "cart-1", request)
    assert loopback.last.json()["customerSession"] == {**CART, "state": "closed"}
    assert loopback.last.json()["responseContent"] == ["customerSession", "loyalty"]
    shop.status = 503
    assert twin.run("prices", "cart-1", request) == Prices.without(CART)


@pytest.mark.parametrize(
    ("session", "error", "words"),
    [
        ({"cartItem": CART["cartItems"]}, talon_one.ApiValueError, "no 'cartItem'. Did you mean 'cartItems'"),
        ({"customerSession": {"profileId": "p", "items": []}}, talon_one.ApiValueError, "no 'items'. Did you mean"),
        ({"session": CART}, talon_one.ApiValueError, "a session is needed, with cartItems; of 'session'"),
        ({"customerSession": None}, talon_one.ApiTypeError, "customerSession has to be an object"),
        (talon_one.IntegrationRequest.from_dict({}), talon_one.ApiValueError, "has no customerSession"),
        (talon_one.CartItem(sku="a", quantity=1), talon_one.ApiTypeError, "a session is needed, not a CartItem"),
        (5, talon_one.ApiTypeError, "a model or a dict is needed, not int"),
    ],
)
def test_what_is_no_cart_is_refused_and_not_free(
    twin: Twin, loopback: Loopback, session: Any, error: Any, words: str
) -> None:
    for name in ("prices", "close"):
        with pytest.raises(error, match=words):
            twin.run(name, "cart-1", session)
    with pytest.raises(error, match=words):
        Prices.without(session)
    with pytest.raises(error, match=words):
        Prices.of({"effects": []}, cart=session)
    assert not loopback.received


@pytest.mark.parametrize("status", [500, 503, 429, 401, 403])
def test_what_counts_as_down(twin: Twin, shop: Shop, status: int) -> None:
    shop.status = status
    for _ in range(2):
        assert twin.run("call", twin.api.get_customer_session, "cart-1") is None
    assert twin.safe.is_down


@pytest.mark.parametrize("status", [400, 404, 409, 422])
def test_an_answer_that_refuses_is_raised_and_shows_that_the_service_is_there(
    twin: Twin, shop: Shop, status: int
) -> None:
    for _ in range(3):
        shop.status = 503
        twin.run("prices", "cart-1", CART)
        shop.status = status
        with pytest.raises(talon_one.ApiException) as caught:
            twin.run("prices", "cart-1", CART)
        assert caught.value.status == status
    assert not twin.safe.is_down


def test_a_server_that_is_not_there_and_a_page_in_its_place(tmp_path: Path, loopback: Loopback) -> None:
    loopback.says("<html>Maintenance</html>", content_type="text/html")
    for host in (loopback.url, "http://127.0.0.1:1"):
        with talon_one.ApiClient(talon_one.Configuration(host, KEY, retries=False, trust_env=False)) as client:
            safe = FailOpen(talon_one.IntegrationApi(client))
            assert not safe.prices("cart-1", CART).evaluated


def test_after_failures_in_a_row_calls_wait_and_then_one_probes(twin: Twin, shop: Shop, loopback: Loopback) -> None:
    def calls(times: int) -> int:
        before = len(loopback.received)
        for _ in range(times):
            twin.run("prices", "cart-1", CART)
        return len(loopback.received) - before

    shop.status = 503
    assert calls(5) == 2  # two have failed: the others are not tried
    twin.now = 29.9
    assert calls(3) == 0
    twin.now = 30
    assert calls(3) == 1  # the probe, which fails
    shop.status = 200
    twin.now = 59.9
    assert calls(3) == 0
    twin.now = 60
    assert calls(3) == 3
    assert not twin.safe.is_down


def test_one_probe_goes_for_many_threads() -> None:
    now = [0.0]
    breaker = Breaker(1, 10, lambda: now[0])
    assert breaker.allows() and breaker.failed()
    now[0] = 10.0
    allowed: List[bool] = []
    threads = [threading.Thread(target=lambda: allowed.append(breaker.allows())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert allowed.count(True) == 1
    now[0] = 20.0  # the probe has never reported: another may go
    assert breaker.allows() and not breaker.allows()


# -- calls that must not be lost ------------------------------------------------------------------


def test_a_closing_is_sent_at_once(twin: Twin, shop: Shop, loopback: Loopback) -> None:
    answer = twin.run("close", "cart-1", talon_one.NewCustomerSessionV2(profile_id="p"), key="order-1")
    assert Prices.of(answer).total == 90
    assert shop.done == ["cart-1 closed"]
    assert loopback.last.headers["Idempotency-Key"] == "order-1"
    assert loopback.last.json()["customerSession"] == {"profileId": "p", "state": "closed"}
    assert twin.safe.kept() == ()


def test_closings_are_kept_and_sent_later_with_their_keys_in_their_order(twin: Twin, shop: Shop) -> None:
    shop.status = 503
    assert twin.run("close", "cart-1", CART, key="order-1") is None
    assert twin.run("return_items", "cart-1", [{"position": 0, "quantity": 1}]) is None
    assert twin.run("cancel", "cart-2") is None
    assert [(call.operation, call.session_id, call.reason) for call in twin.safe.kept()] == [
        ("update_customer_session_v2", "cart-1", "ServiceException 503"),
        ("return_cart_items", "cart-1", None),
        ("update_customer_session_v2", "cart-2", "ServiceException 503"),
    ]
    twin.safe = twin.make()  # as after a restart
    assert twin.run("send_kept") == Sent((), (), 3)  # it is still down
    shop.status, twin.now = 200, 100.0
    twin.safe = twin.make()
    assert twin.run("close", "cart-2") is None  # it waits for what came before
    report = twin.run("send_kept")
    assert [call.key for call in report.sent][0] == "order-1" and len(report.sent) == 4
    assert (report.refused, report.left, twin.safe.kept()) == ((), 0, ())
    assert shop.done == ["cart-1 closed", "cart-1 return", "cart-2 cancelled", "cart-2 closed"]


def test_a_call_with_a_key_that_is_there_is_that_call(twin: Twin, shop: Shop) -> None:
    shop.status = 503
    for _ in range(2):
        assert twin.run("close", "cart-1", CART, key="order-1") is None
    assert len(twin.safe.kept()) == 1
    shop.status, twin.now = 200, 100.0
    assert twin.run("close", "cart-1", CART, key="order-1") is not None
    assert shop.done == ["cart-1 closed"] and twin.safe.kept() == ()


def test_what_is_refused_at_once_is_raised_and_what_is_refused_later_stays(twin: Twin, shop: Shop) -> None:
    shop.status = 400
    with pytest.raises(talon_one.BadRequestException):
        twin.run("close", "cart-1", CART)
    assert twin.safe.kept() == twin.safe.refused() == ()
    shop.status = 503
    twin.run("close", "cart-1", CART, key="order-1")
    shop.status = 400
    report = twin.run("send_kept")
    assert [call.key for call in report.refused] == ["order-1"] and report.left == 0
    (call,) = twin.safe.refused()
    assert "400" in (call.reason or "") and call.body["customerSession"]["state"] == "closed"
    assert twin.run("send_kept") == Sent((), (), 0)
    twin.safe.forget("order-1")
    assert twin.safe.refused() == ()


@pytest.mark.parametrize(
    ("name", "status", "state", "sent", "refused", "left"),
    [
        ("close", 200, "closed", 1, 0, 0),
        ("close", 200, "partially_returned", 1, 0, 0),
        ("cancel", 200, "cancelled", 1, 0, 0),
        ("close", 200, "open", 0, 1, 0),
        ("close", 200, "cancelled", 0, 1, 0),
        ("cancel", 200, "partially_returned", 0, 1, 0),
        ("return_items", 200, "partially_returned", 0, 1, 0),
        ("close", 200, None, 0, 1, 0),
        ("close", 404, "", 0, 1, 0),
        ("close", 403, "", 0, 1, 0),
        ("close", 503, "", 0, 0, 1),
    ],
)
def test_a_kept_closing_that_arrived_before_counts_as_sent(
    twin: Twin, loopback: Loopback, name: str, status: int, state: Any, sent: int, refused: int, left: int
) -> None:
    """After 24 hours the service has forgotten its key, and refuses it."""

    def forgetful(request: Received) -> Answer:
        if request.method == "GET":
            return http({"customerSession": {"state": state}} if state is not None else {}, status)
        return http({"message": "the session is closed"}, 400)

    loopback.answers(lambda _: http({}, 503))
    twin.run(name, "cart-1", *([[{"position": 0, "quantity": 1}]] if name == "return_items" else []))
    loopback.answers(forgetful)
    report = twin.run("send_kept")
    assert (len(report.sent), len(report.refused), report.left) == (sent, refused, left)
    assert all("BadRequest" in (call.reason or "") for call in twin.safe.refused())
    assert len(twin.safe.kept()) == left


def test_what_cannot_be_sent_is_not_kept(twin: Twin, shop: Shop) -> None:
    for session in ({"cartItems": [{"sku": "a", "quantity": 0}]}, {"attributes": {"x": float("nan")}}):
        with pytest.raises(talon_one.ApiValueError):
            twin.run("close", "cart-1", session)
    assert twin.safe.kept() == () and shop.done == []


def test_an_interrupted_closing_is_kept(configuration: talon_one.Configuration, tmp_path: Path, shop: Shop) -> None:
    def interrupt(request: Any, response: Any, error: Any) -> None:
        raise KeyboardInterrupt

    with talon_one.ApiClient(configuration) as client:
        safe = FailOpen(talon_one.IntegrationApi(client), tmp_path / "calls")
        configuration = client.configuration
        configuration.on_response = interrupt
        with pytest.raises(KeyboardInterrupt):
            safe.close("cart-1", CART, key="order-1")
        configuration.on_response = None
        assert [call.key for call in safe.kept()] == ["order-1"]
        assert safe.send_kept().left == 0
    assert shop.done == ["cart-1 closed"]


def test_a_cancelled_task_leaves_its_closing_in_the_journal(
    configuration: talon_one.Configuration, tmp_path: Path, shop: Shop
) -> None:
    async def main() -> None:
        async with talon_one.aio.ApiClient(configuration) as client:
            safe = talon_one.aio.FailOpen(talon_one.aio.IntegrationApi(client), tmp_path / "calls")
            arrived = asyncio.Event()
            loop = asyncio.get_running_loop()
            shop.fails = lambda _: bool(loop.call_soon_threadsafe(arrived.set)) or gate.wait(60)
            task = asyncio.ensure_future(safe.close("cart-1", CART, key="order-1"))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            gate.set()
            shop.fails = lambda _: False
            assert [call.key for call in safe.kept()] == ["order-1"]
            assert len((await safe.send_kept()).sent) == 1

    gate = threading.Event()
    asyncio.run(main())
    assert shop.done == ["cart-1 closed"]


def test_threads_close_and_send_at_once_and_each_is_done_once(
    configuration: talon_one.Configuration, tmp_path: Path, shop: Shop
) -> None:
    count = [0]

    def every_third(_: Received) -> bool:
        count[0] += 1
        return count[0] % 3 == 0

    shop.fails = every_third
    with talon_one.ApiClient(configuration) as client:
        safe = FailOpen(talon_one.IntegrationApi(client), tmp_path / "calls", failures=1000)

        def work(number: int) -> None:
            for index in range(10):
                safe.close(f"cart-{number}-{index}", CART)
            safe.send_kept()

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        shop.fails = lambda _: False
        safe.send_kept(after=0)
        assert safe.kept() == ()
    assert sorted(shop.done) == sorted(f"cart-{number}-{index} closed" for number in range(6) for index in range(10))


def test_another_process_has_its_own(twin: Twin, shop: Shop) -> None:
    """Pickled as `multiprocessing` does it: the journal is shared, what failed here counts here."""
    shop.status = 503
    twin.safe._breaker = Breaker(1, 30)
    twin.run("close", "cart-1", CART)
    again = pickle.loads(pickle.dumps(twin.safe))
    assert twin.safe.is_down and not again.is_down
    assert {*again.kept()} == {*twin.safe.kept()} and len(again.kept()) == 1


def test_the_journal_holds_no_key_and_is_its_owners(twin: Twin, shop: Shop) -> None:
    shop.status = 503
    twin.run("close", "cart-1", CART)
    text = twin.path.read_text("utf-8")
    assert "cart-1" in text and KEY not in text
    if os.name == "posix":
        assert twin.path.stat().st_mode & 0o777 == 0o600
    assert [json.loads(line) for line in text.splitlines()]


def test_an_api_of_the_other_kind_is_refused(twin: Twin) -> None:
    other, name = (
        (FailOpen, "talon_one.aio.FailOpen")
        if twin.package is talon_one.aio
        else (talon_one.aio.FailOpen, "talon_one.checkout.FailOpen")
    )
    with pytest.raises(talon_one.ApiTypeError, match=f"use {name}"):
        other(twin.api)
    other(create_autospec(type(twin.api), instance=True))


def test_without_a_journal_there_are_prices_but_no_closings(integration: talon_one.IntegrationApi, shop: Shop) -> None:
    safe = FailOpen(integration)
    assert safe.prices("cart-1", CART).evaluated
    for name, args in (("close", ("cart-1",)), ("send_kept", ()), ("kept", ())):
        with pytest.raises(talon_one.ApiTypeError, match="journal="):
            getattr(safe, name)(*args)
