"""The sandbox serves the contract: its paths, its checks of requests, its errors, its own answers."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from checkout import ROOT
from sandbox_shop import Shop, item, raw

from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi, ServiceException
from talon_one.exceptions import BadRequestException, UnauthorizedException
from talon_one.sandbox.app import SERVED
from talon_one.sandbox.contract import Refused, Router, operations
from talon_one.sandbox.seed import load
from talon_one.sandbox.service import evaluating

OPERATIONS = operations()
IMPLEMENTED = SERVED
SESSION = "/v2/customer_sessions/s1"


@pytest.fixture(scope="module")
def shop():
    with Shop() as shop:
        yield shop


@pytest.fixture
def send(shop):
    return partial(raw, shop.sandbox.url)


def test_the_guide_lists_the_campaigns_of_the_default_shop():
    guide = (ROOT / "docs/guides/sandbox.md").read_text("utf-8")
    campaigns = guide.partition("Campaign | What it does | Codes and conditions\n")[2].partition("\n\n")[0]
    found = sorted(load().campaigns, key=lambda one: one.id)
    assert re.findall(r"^(\w[\w ]*) \|", campaigns, re.MULTILINE) == [
        f"{one.id} {one.document['name']}" for one in found
    ]
    codes = {one["value"] for campaign in found for one in campaign.coupons}
    codes |= {one["code"] for campaign in found for one in campaign.referrals}
    codes |= {one.key.rpartition("/")[2] for one in load().things if one.kind in ("card", "catalog_item")}
    assert set(re.findall(r"`([A-Z0-9-]{4,})`", campaigns)) == codes


# -- paths ---------------------------------------------------------------------------------------


def test_every_operation_of_the_contract_has_a_path_of_its_own():
    assert len(OPERATIONS) == 248
    router = Router(OPERATIONS)
    for operation in OPERATIONS:
        values = {name: f"a%2F{name}" for name in re.findall(r"{(\w+)}", operation.path)}
        path = re.sub(r"{(\w+)}", lambda match, values=values: values[match[1]], operation.path)
        expected = {name: value.replace("%2F", "/") for name, value in values.items()}
        assert router.find(operation.method, path) == (operation, expected)


def test_every_operation_is_served():
    assert set(IMPLEMENTED) == {one.name for one in OPERATIONS}


def test_what_is_not_served_says_so(shop, send, monkeypatch):
    """A newer contract may have operations that the sandbox does not know yet."""
    monkeypatch.delitem(SERVED, "list_all_roles_v2")
    status, body, _ = send("GET", "/v2/roles", auth="ManagementKey-v1 key")
    assert (status, body["StatusCode"]) == (501, 501)
    assert "list_all_roles_v2 (GET /v2/roles)" in body["message"]
    with pytest.raises(ServiceException) as raised:
        shop.management.list_all_roles_v2()
    assert raised.value.status == 501
    assert "list_all_roles_v2" in str(raised.value)


@pytest.mark.parametrize(
    "path", ["/v1", "/v2", "/v2/customer_sessions/", "/v2/customer_session/s1", SESSION + "/", SESSION + "/returns/x"]
)
def test_unknown_paths(send, path):
    status, body, _ = send("GET", path)
    assert (status, body["StatusCode"]) == (404, 404)
    assert path in body["message"]


@pytest.mark.parametrize("method", ["POST", "DELETE", "PATCH", "OPTIONS"])
def test_wrong_methods(send, method):
    status, body, headers = send(method, SESSION)
    assert (status, body["StatusCode"]) == (405, 405)
    assert headers["Allow"] == "GET, PUT"


def test_a_literal_path_goes_before_an_id():
    find = Router(OPERATIONS).find
    assert find("GET", "/v1/coupon_reservations/customerprofiles/CODE")[0].name == "get_reserved_customers"
    assert find("DELETE", "/v1/coupon_reservations/customerprofiles")[0].name == "delete_coupon_reservation"
    with pytest.raises(Refused):
        find("GET", "/v1/coupon_reservations/customerprofiles/a/b")


# -- keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("auth", ["", "key", "ApiKey-v1", "ApiKey-v1 ", "ManagementKey-v1 key", "Bearer key"])
def test_integration_keys(send, auth):
    status, body, _ = send("GET", SESSION, auth=auth)
    assert (status, body["StatusCode"]) == (401, 401)
    wanted = (
        "the API key is not known here"
        if auth.startswith("ApiKey-v1")
        else 'needs the header Authorization: "ApiKey-v1 <key>"'
    )
    assert wanted in body["message"]
    assert set(body) == {"message", "StatusCode"}


@pytest.mark.parametrize(
    ("auth", "status"), [("ManagementKey-v1 k", 200), ("Bearer t", 200), ("ApiKey-v1 k", 401), ("", 401)]
)
def test_management_keys(send, auth, status):
    assert send("GET", "/v1/applications/1/sessions", auth=auth)[0] == status


def test_a_seed_may_name_the_keys():
    with Shop(seed={"apiKeys": ["right"], "campaigns": []}) as shop:
        for key, works in (("right", True), ("wrong", False)):
            with ApiClient(Configuration(shop.sandbox.url, api_key=key, trust_env=False)) as client:
                for call in (
                    lambda client=client: IntegrationApi(client).update_customer_session_v2(
                        "s", {"customerSession": {}}
                    ),
                    lambda client=client: ManagementApi(client).get_application_sessions(1),
                ):
                    if works:
                        call()
                    else:
                        with pytest.raises(UnauthorizedException) as raised:
                            call()
                        assert "wrong" not in str(raised.value)


# -- requests ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "title", "pointer"),
    [
        ({}, "required", "/customerSession"),
        ({"customerSession": None}, "required", "/customerSession"),
        ({"customerSession": []}, "Invalid type", "/customerSession"),
        ({"customerSession": {"state": "shut"}}, "enum", "/customerSession/state"),
        ({"customerSession": {"profileId": 5}}, "Invalid type", "/customerSession/profileId"),
        ({"customerSession": {"couponCodes": "X"}}, "Invalid type", "/customerSession/couponCodes"),
        ({"customerSession": {"couponCodes": ["A", 2]}}, "Invalid type", "/customerSession/couponCodes/1"),
        ({"customerSession": {"referralCode": "x" * 101}}, "maxLength", "/customerSession/referralCode"),
        ({"customerSession": {"loyaltyCards": ["aaaa", "bbbb"]}}, "maxItems", "/customerSession/loyaltyCards"),
        (
            {"customerSession": {"cartItems": [{"quantity": 1, "price": 1}]}},
            "required",
            "/customerSession/cartItems/0/sku",
        ),
        (
            {"customerSession": {"cartItems": [item(), item(quantity=0)]}},
            "minimum",
            "/customerSession/cartItems/1/quantity",
        ),
        (
            {"customerSession": {"cartItems": [item(quantity=1.5)]}},
            "Invalid type",
            "/customerSession/cartItems/0/quantity",
        ),
        ({"customerSession": {"cartItems": [item("5")]}}, "Invalid type", "/customerSession/cartItems/0/price"),
        ({"customerSession": {"cartItems": [item(None)]}}, "required", "/customerSession/cartItems/0/price"),
        ({"customerSession": {"cartItems": [item()] * 1001}}, "maxItems", "/customerSession/cartItems"),
        ({"customerSession": {"cartItems": [item(quantity=10_001)]}}, "maximum", "/customerSession/cartItems"),
        (
            {"customerSession": {"additionalCosts": {"ship": {}}}},
            "required",
            "/customerSession/additionalCosts/ship/price",
        ),
        ({"customerSession": {}, "responseContent": ["everything"]}, "enum", "/responseContent/0"),
        ([], "Invalid type", ""),
        (b"", "Invalid JSON", ""),
        (b'{"customerSession":', "Invalid JSON", ""),
        (b"\xff\xfe", "Invalid JSON", ""),
        (b"[" * 100_000, "Invalid JSON", ""),
        (b'{"customerSession": {"cartItems": [{"sku": "a", "quantity": 1, "price": NaN}]}}', "Invalid JSON", ""),
    ],
)
def test_bodies_that_do_not_fit(send, body, title, pointer):
    status, answer, _ = send("PUT", SESSION, body)
    assert status == 400
    assert set(answer) == {"message", "errors"}, "this operation's 400 has no StatusCode"
    assert answer["message"] == "The submitted data was invalid"
    (problem,) = answer["errors"]
    assert (problem["title"], problem["source"]) == (title, {"pointer": pointer})
    assert problem["details"]


def test_every_problem_is_reported(send):
    body = {"customerSession": {"state": 1, "profileId": 2}, "responseContent": 3}
    _, answer, _ = send("PUT", SESSION + "?dry=perhaps&now=soon", body)
    assert [problem["source"] for problem in answer["errors"]] == [
        {"pointer": "/customerSession/profileId"},
        {"pointer": "/customerSession/state"},
        {"pointer": "/responseContent"},
        {"parameter": "dry"},
        {"parameter": "now"},
    ]


@pytest.mark.parametrize(
    ("query", "title", "parameter"),
    [
        ("pageSize=0", "minimum", "pageSize"),
        ("pageSize=1001", "maximum", "pageSize"),
        ("pageSize=many", "Invalid type", "pageSize"),
        ("skip=1.5", "Invalid type", "skip"),
        ("state=shut", "enum", "state"),
        ("partialMatch=1", "Invalid type", "partialMatch"),
        ("createdAfter=yesterday", "format", "createdAfter"),
        ("createdAfter=2026-01-01T00:00:00", "format", "createdAfter"),
        ("sort=cartItems", "Invalid", "sort"),
    ],
)
def test_queries_that_do_not_fit(shop, send, query, title, parameter):
    shop.update("a"), shop.update("b")
    status, answer, _ = send("GET", f"/v1/applications/1/sessions?{query}", auth="ManagementKey-v1 k")
    assert (status, answer["StatusCode"]) == (400, 400)
    (problem,) = answer["errors"]
    assert (problem["title"], problem["source"]) == (title, {"parameter": parameter})


def test_ids_in_paths_are_checked_too(send):
    status, answer, _ = send("GET", "/v1/applications/one/sessions", auth="ManagementKey-v1 k")
    assert (status, answer["errors"][0]["source"]) == (400, {"parameter": "applicationId"})


def test_what_the_contract_does_not_know_is_ignored(shop, send):
    body = {"customerSession": {"newField": {"a": 1}, "cartItems": [item(newField=1)]}, "newSection": 2}
    status, answer, _ = send("PUT", "/v2/customer_sessions/lenient?newParameter=1", body)
    assert (status, answer["effects"]) == (200, [])
    assert "newField" not in shop.session("lenient").to_dict(serialize=True)


def test_the_sdk_reads_these_errors(shop):
    with pytest.raises(BadRequestException) as raised:
        shop.update(cartItems=[item(), item(None)])
    (problem,) = raised.value.data.errors
    assert problem.source.pointer == "/customerSession/cartItems/1/price"


# -- too much at once ----------------------------------------------------------------------------


def test_three_requests_for_one_session_at_once(shop, send):
    waiting = ThreadPoolExecutor(3)
    with shop.sandbox._store.transaction():  # so that every request waits
        updates = [waiting.submit(send, "PUT", f"{SESSION}-busy", {"customerSession": {}}) for _ in range(3)]
        deadline = time.monotonic() + 20
        while shop.sandbox._door.app._under_way["session", "s1-busy"] < 3:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        status, answer, _ = send("PUT", f"{SESSION}%2Dbusy", {"customerSession": {}})
        other = ThreadPoolExecutor(1).submit(send, "PUT", f"{SESSION}-idle", {"customerSession": {}})
    assert status == 409
    message = "Too many requests are updating this session at the same time"
    assert answer == {"message": message, "StatusCode": 409}
    assert [update.result(20)[0] for update in [*updates, other]] == [200] * 4
    assert shop.session("s1-busy").update_count == 3
    assert not shop.sandbox._door.app._under_way


def test_the_sdk_tries_again_when_there_are_too_many(shop):
    with ThreadPoolExecutor(8) as pool, ApiClient(Configuration(shop.sandbox.url, api_key="k", retries=20)) as client:
        update = IntegrationApi(client).update_customer_session_v2
        list(pool.map(lambda _: update("crowded", {"customerSession": {}}), range(24)))
    assert shop.session("crowded").update_count == 24


# -- the sandbox's own answers -------------------------------------------------------------------


def wrong_type(effect):
    return {**effect, "effectType": "discountOfTheDay"}


def wrong_props(effect):
    return {**effect, "props": {"name": "x"}}


def wrong_envelope(effect):
    return {**effect, "campaignId": "one"}


@pytest.mark.parametrize("spoil", [wrong_type, wrong_props, wrong_envelope])
def test_an_answer_that_departs_from_the_contract_is_never_sent(monkeypatch, caplog, spoil):
    evaluate = evaluating.evaluate

    def spoilt(*args, **options):
        evaluation = evaluate(*args, **options)
        evaluation.effects[:] = map(spoil, evaluation.effects)
        return evaluation

    monkeypatch.setattr(evaluating, "evaluate", spoilt)
    with Shop() as shop:
        with pytest.raises(ServiceException) as raised:
            shop.update(cartItems=[item(400)])
        assert raised.value.status == 500
        assert "A bug in the sandbox, in update_customer_session_v2" in raised.value.data.message
        assert "effects[0]" in raised.value.data.message
        monkeypatch.undo()
        assert shop.update(content=["customerSession"]).customer_session.update_count == 1, "nothing was stored"
    assert "The sandbox failed" in caplog.text


# -- idempotency keys ----------------------------------------------------------------------------


def body(**session):
    return {"customerSession": session, "responseContent": ["customerSession"]}


def test_the_same_key_gets_the_same_answer():
    with Shop() as shop:

        def close(key):
            sent = body(state="closed", cartItems=[item()], couponCodes=["ONLYONCE"])
            return shop.integration.update_customer_session_v2("s", sent, _idempotency_key=key)

        first = close("key-1")
        assert close("key-1") == first
        assert first.customer_session.update_count == 1
        assert shop.coupon("ONLYONCE").usage_counter == 1
        with pytest.raises(BadRequestException):
            close("key-2")

        shop.integration.reopen_customer_session("s", _idempotency_key="key-1")
        again = shop.integration.reopen_customer_session("s", _idempotency_key="key-1")
        assert [effect.effect_type for effect in again.effects] == ["rollbackCoupon", "rollbackDiscount"]


def test_a_key_is_forgotten_after_a_day():
    with Shop() as shop:

        def count():
            answer = shop.integration.update_customer_session_v2("s", body(), _idempotency_key="key")
            return answer.customer_session.update_count

        assert [count(), count()] == [1, 1]
        shop.clock.advance(hours=23, minutes=59)
        assert count() == 1
        shop.clock.advance(minutes=2)
        assert count() == 2
        assert count() == 2


def test_a_key_belongs_to_one_path_and_dry_and_refused_requests_use_none_up():
    with Shop() as shop:

        def update(session_id, sent, **options):
            return shop.integration.update_customer_session_v2(session_id, sent, _idempotency_key="key", **options)

        with pytest.raises(BadRequestException):
            update("a", body(state="cancelled"))
        update("a", body(), dry=True)
        assert update("a", body()).customer_session.integration_id == "a"
        assert update("a", body(cartItems=[item(7)]), dry=True).customer_session.total == 7, "it is evaluated afresh"
        assert update("b", body()).customer_session.integration_id == "b"


def test_a_key_that_is_too_long(send):
    status, answer, _ = send("PUT", SESSION, body(), **{"Idempotency-Key": "x" * 256})
    assert (status, answer["errors"][0]["source"]) == (400, {"parameter": "Idempotency-Key"})
