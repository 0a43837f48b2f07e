"""Mistakes in requests have an answer that says what is wrong, and leave the sandbox as it was."""

from __future__ import annotations

import json
import socket
from functools import partial

import pytest
from sandbox_shop import PERCENT, Shop, item, problem_of, raw, seed

from talon_one.exceptions import BadRequestException
from talon_one.sandbox.contract import Call, Refused, operations
from talon_one.sandbox.service.lists import filtered

SESSION = "/v2/customer_sessions/s1"
MANAGEMENT = "ManagementKey-v1 key"


@pytest.fixture
def shop():
    with Shop() as shop:
        yield shop


@pytest.fixture
def send(shop):
    return partial(raw, shop.sandbox.url)


# -- bodies --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "the body is empty"),
        (b'{"customerSession": }', "line 1 column 21"),
        (b"<customerSession/>", "line 1 column 1"),
        ('{"customerSession": {}}'.encode("utf-16"), "utf-8"),
    ],
)
def test_what_is_no_json_says_where(send, body, said):
    status, answer, _ = send("PUT", SESSION, body)
    assert status == 400
    assert said in answer["errors"][0]["details"]


@pytest.mark.parametrize(
    ("session", "status"),
    [
        ('{"attributes": {"a": 1e308}}', 200),
        ('{"attributes": {"a": 1e999}}', 400),
        ('{"attributes": {"a": -1e999}}', 400),
        ('{"cartItems": [{"sku": "a", "quantity": 1, "price": 1e999}]}', 400),
        *(
            ('{"attributes": {"a": ' + "[" * depth + "]" * depth + "}}", 200 if depth < 100 else 400)
            for depth in (90, 110, 970, 980, 990, 1000, 1010, 5000)
        ),
    ],
)
def test_what_could_not_be_answered_is_not_stored(shop, send, session, status):
    shop.update("other", cartItems=[item()])
    answered, answer, _ = send("PUT", SESSION, b'{"customerSession": ' + session.encode() + b"}")
    assert answered == status, answer
    if status == 400:
        assert answer["errors"][0]["title"] == "Invalid JSON"
    assert send("GET", SESSION)[0] == (200 if status == 200 else 404)
    assert send("GET", "/v1/applications/1/sessions", auth=MANAGEMENT)[0] == 200


@pytest.mark.parametrize(
    ("sent", "title", "source"),
    [
        ({"cartItems": [item(1e300, 1000)]}, "maximum", "/customerSession/cartItems/0/price"),
        ({"cartItems": [item(10**400)]}, "maximum", "/customerSession/cartItems/0/price"),
        ({"cartItems": [item(-1e300)]}, "maximum", "/customerSession/cartItems/0/price"),
        (
            {"additionalCosts": {"shipping": {"price": 10**400}}},
            "maximum",
            "/customerSession/additionalCosts/shipping/price",
        ),
        ({"profileId": "p" * 1001}, "maxLength", "/customerSession/profileId"),
        ({"couponCodes": ["OK", "x" * 101]}, "maxLength", "/customerSession/couponCodes/1"),
    ],
)
def test_what_is_too_large(send, sent, title, source):
    status, answer, _ = send("PUT", SESSION, {"customerSession": sent})
    assert status == 400, answer
    (problem,) = answer["errors"]
    assert (problem["title"], problem["source"]) == (title, {"pointer": source})


def test_the_largest_prices_work(shop):
    cart = [item(1e15, 10_000)]
    answer = shop.update(content=["event"], profileId="p", cartItems=cart, state="closed")
    assert answer.event.ledger_entries[0].amount == 1e19
    assert shop.session().total == 1e19


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("plain", "plain"),
        ("a.b", "a.b"),
        ("a[0]", "a[0]"),
        ("[0]", "[0]"),
        ("a/b", "a~1b"),
        ("a~b", "a~0b"),
        ("~1~2~3", "~01~02~03"),
        (".", "."),
        ("", ""),
    ],
)
@pytest.mark.parametrize(
    ("price", "problem"), [("five", ("Invalid type", "/price")), (1e300, ("maximum", "/price")), (1, ("Unknown", ""))]
)
def test_pointers_hold_any_name(name, part, price, problem):
    """As RFC 6901 has them, whether the contract, a limit or the seed refuses it."""
    title, end = problem
    with Shop(seed={"additionalCosts": []} if title == "Unknown" else None) as shop:
        sent = {"cartItems": [item(additionalCosts={name: {"price": price}})]}
        _, answer, _ = raw(shop.sandbox.url, "PUT", SESSION, {"customerSession": sent})
    (found,) = answer["errors"]
    pointer = f"/customerSession/cartItems/0/additionalCosts/{part}{end}"
    assert (found["title"], found["source"]) == (title, {"pointer": pointer})


def test_a_session_id_that_is_too_long(shop):
    shop.update("x" * 1000, ["customerSession"])
    with pytest.raises(BadRequestException) as raised:
        shop.update("x" * 1001)
    assert problem_of(raised) == ("maxLength", "customerSessionId")


def test_all_that_is_wrong_is_said_at_once(send):
    sent = {"profileId": "p" * 1001, "cartItems": [item(None, 10_000), item()]}
    _, answer, _ = send("PUT", SESSION, {"customerSession": sent})
    assert [problem["source"]["pointer"].replace("/customerSession", "") for problem in answer["errors"]] == [
        "/profileId",
        "/cartItems",
        "/cartItems/0/price",
    ]


def test_a_huge_body(shop, send):
    body = json.dumps({"customerSession": {"attributes": {"a": "x" * (64 << 20)}}}).encode()
    status, answer, _ = send("PUT", SESSION, body)
    assert (status, answer["StatusCode"]) == (413, 413)
    assert "64 MiB" in answer["message"]
    shop.update()


def test_a_body_that_is_cut_short(shop, caplog):
    address = shop.sandbox.url.partition("//")[2].split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=10) as connection:
        connection.sendall(
            f"PUT {SESSION} HTTP/1.1\r\nAuthorization: ApiKey-v1 key\r\nContent-Length: 99\r\n\r\n{{".encode()
        )
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"cut short" in answer
    assert not caplog.text, "it is not the sandbox's fault"
    shop.update()


# -- queries -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["True", "1", "yes", ""])
def test_booleans_are_named_as_a_query_has_them(send, text):
    _, answer, _ = send("PUT", f"{SESSION}?dry={text}", {"customerSession": {}})
    (problem,) = answer["errors"]
    assert (problem["title"], problem["source"]) == ("Invalid type", {"parameter": "dry"})
    assert problem["details"].startswith("true or false is needed")


@pytest.mark.parametrize("text", ["1_0", "%201", "+1", "1.0", "%D9%A1", ""])
def test_whole_numbers_are_digits(send, text):
    status, answer, _ = send("GET", f"/v1/applications/1/sessions?skip={text}", auth=MANAGEMENT)
    assert (status, answer.get("errors", [{}])[0].get("source")) == (400, {"parameter": "skip"})


# -- what the sandbox does not do, it does not do silently ------------------------------------------


def test_filters_that_are_not_served_say_so():
    """A list that leaves out a filter would be a wrong one."""
    operation = next(one for one in operations() if one.name == "get_campaigns")
    with pytest.raises(Refused, match="does not implement the parameter color of get_campaigns") as raised:
        filtered(Call(operation, {}, {"color": "red", "skip": 0}, None), [{"id": 1}], {})
    assert raised.value.status == 501


def test_a_return_evaluates_marked_campaigns_anew():
    with Shop(seed=seed(PERCENT, reevaluateOnReturn=True)) as shop:
        shop.update(cartItems=[item(10, 3)], state="closed")
        answer = shop.returned({"position": 0, "quantity": 1}, run_rule_engine=True)
        assert [(effect.effect_type, effect.props["value"]) for effect in answer.effects] == [
            ("rollbackDiscount", 3),
            ("setDiscount", 2),
        ]
        (left,) = shop.integration.get_customer_session("s1").effects
        assert left.props["value"] == 2


def test_a_return_does_so_only_where_that_is_asked_for():
    with Shop(seed=seed(PERCENT, reevaluateOnReturn=True)) as shop:
        shop.update(cartItems=[item(10, 3)], state="closed")
        assert shop.returned({"position": 0, "quantity": 1}).effects == []
