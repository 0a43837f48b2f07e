"""What requests may look like beside what the SDK sends: paths, numbers, nulls."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, Optional

import pytest
import urllib3

from talon_one.sandbox import Sandbox


class Door:
    """A sandbox with requests that are made by hand."""

    def __init__(self, box: Sandbox) -> None:
        self.box = box

    def __call__(self, method: str, path: str, body: Any = None, key: str = "ManagementKey-v1") -> Any:
        data: Optional[bytes] = None if body is None else json.dumps(body).encode()
        headers: Dict[str, str] = {"Authorization": f"{key} any", "Content-Type": "application/json"}
        return urllib3.request(method, self.box.url + path, body=data, headers=headers)


@pytest.fixture
def door() -> Iterator[Door]:
    with Sandbox() as box:
        yield Door(box)


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/v1/users/activate", "POST"),
        ("/v1/applications/1/campaigns/1/coupons/no_total", "GET"),
        ("/v1/loyalty_programs/2/cards/export", "GET"),
        ("/v1/users/1", "DELETE, GET, PUT"),
    ],
)
def test_a_path_without_parameters_goes_before_one_that_would_fit(door: Door, path: str, allowed: str) -> None:
    answer = door("OPTIONS", path)
    assert (answer.status, answer.headers["Allow"]) == (405, allowed)
    assert door("PATCH", path).status == 405


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
@pytest.mark.parametrize("path", ["/v1/users/{}", "/v1/applications/1/campaigns/{}", "/v2/audiences/{}"])
def test_what_has_a_number_too_large_for_a_database_is_not_there(door: Door, path: str, number: int) -> None:
    key = "ApiKey-v1" if "audiences" in path else "ManagementKey-v1"
    method = "DELETE" if "audiences" in path else "GET"
    assert door(method, path.format(number), key=key).status == 404


def test_a_whole_number_may_be_written_as_a_float(door: Door) -> None:
    body = {"usageLimit": 1.0, "numberOfCoupons": 3.0, "couponPattern": "FLOAT-###", "validCharacters": ["A", "B"]}
    answer = door("POST", "/v1/applications/1/campaigns/1/coupons?silent=no", body)
    assert answer.data.count(b'"usageLimit":1,') == 3
    body = {"customerSession": {"cartItems": [{"sku": "A", "quantity": 2.0, "price": 5.0}]}}
    answer = door("PUT", "/v2/customer_sessions/floats", {**body, "responseContent": ["customerSession"]}, "ApiKey-v1")
    (line,) = answer.json()["customerSession"]["cartItems"]
    assert (line["quantity"], line["price"]) == (2, 5)


def test_null_counts_as_left_out_and_is_not_answered(door: Door) -> None:
    webhook = {"url": "http://127.0.0.1:9/hook", "headers": [], "enabled": None}
    answer = door(
        "POST",
        "/v1/loyalty_programs/1/notifications/pending_points",
        {"policy": {"name": "Mine", "batchingEnabled": None}, "webhook": webhook},
    )
    assert answer.status == 200
    assert b"null" not in answer.data
    session = {"profileId": "ann", "referralCode": None, "attributes": {"free": None}, "cartItems": None}
    body = {"customerSession": session, "responseContent": ["customerSession"]}
    answer = door("PUT", "/v2/customer_sessions/nulls", body, "ApiKey-v1")
    assert answer.status == 200
    assert (answer.json()["customerSession"]["referralCode"], answer.json()["customerSession"]["cartItems"]) == ("", [])


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v2/events", {"type": "seen", "profileId": "ann"}),
        ("DELETE", "/v1/applications/1/campaigns/1/coupons", None),
    ],
)
def test_an_answer_without_a_body_has_no_type(door: Door, method: str, path: str, body: Any) -> None:
    answer = door(method, path, body, "ApiKey-v1" if body else "ManagementKey-v1")
    assert (answer.status, answer.data, "Content-Type" in answer.headers) == (204, b"", False)


@pytest.mark.parametrize(
    ("path", "more"),
    [("/v2/invites", {}), ("/v1/users/invite", {}), ("/v1/password_recovery_emails", {})],
)
@pytest.mark.parametrize("email", ["", "ann", "ann@", "@example.com", "a b@example.com", "ann@exa mple.com"])
def test_an_address_that_is_none_is_refused(door: Door, path: str, more: Any, email: str) -> None:
    assert door("POST", path, {"email": email, **more}).status == 400
    assert door("POST", path, {"email": "ann.b+c@mail.example.com", **more}).status < 300


def test_a_card_whose_status_is_left_out_keeps_it(door: Door) -> None:
    made = door("POST", "/v1/loyalty_programs/2/cards", {"status": "inactive"}, "ApiKey-v1").json()
    answer = door("PUT", f"/v1/loyalty_programs/2/cards/{made['identifier']}", {})
    assert answer.json()["status"] == "inactive"


@pytest.mark.parametrize(
    ("place", "policy"),
    [
        ("loyalty_programs/1/notifications/pending_points", {"name": "Mine", "batchSize": {}}),
        ("loyalty_programs/1/notifications/added_deducted_points", {"name": "Mine", "scopes": ["nobody"]}),
        ("loyalty_programs/2/notifications/added_deducted_points", {"name": "Mine"}),
        ("applications/1/catalogs/notifications/strikethrough", {"name": "Mine", "aheadOfDaysTrigger": 31}),
    ],
)
def test_a_policy_of_another_kind_of_notification_is_refused(door: Door, place: str, policy: Any) -> None:
    answer = door("POST", f"/v1/{place}", {"policy": policy, "webhook": {"url": "http://127.0.0.1:9", "headers": []}})
    assert answer.status == 400
    assert [one["source"] for one in answer.json()["errors"]] == [{"pointer": "/policy"}]


def test_a_strikethrough_rule_may_have_no_blocks(door: Door) -> None:
    rules = {"promotionRules": [], "strikethroughRules": [{"title": "None yet"}]}
    number = door("POST", "/v2/applications/1/campaigns/1/rulesets", rules).json()["id"]
    assert door("GET", f"/v1/applications/1/campaigns/1/rulesets/{number}").json()["strikethroughRules"] == [
        {"title": "None yet", "condition": ["and"], "effects": []}
    ]
    assert door("PUT", "/v2/customer_sessions/s1", {"customerSession": {}}, "ApiKey-v1").status == 200
