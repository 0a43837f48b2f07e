"""What the sandbox's page is told: over a socket, without a browser."""

from __future__ import annotations

import json
import logging
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, Iterator, Optional

import pytest
import urllib3
from checkout import ROOT, tracked
from conftest import KEY

import talon_one
from talon_one.sandbox import Sandbox
from talon_one.sandbox.page import site
from talon_one.sandbox.watch import KEPT, Watch

STATIC = ROOT / "talon_one/sandbox/page/static"
CART: Dict[str, Any] = {
    "profileId": "anna",
    "couponCodes": ["WELCOME10"],
    "loyaltyCards": ["CARD-1001"],
    "cartItems": [{"sku": "BIKE-CITY", "quantity": 1}],
    "state": "closed",
}
VIEWS = ("news", "sessions", "codes", "balances", "campaigns", "suggestions")


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def got(box: Sandbox, path: str, method: str = "GET", **headers: str) -> urllib3.BaseHTTPResponse:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    with urllib3.PoolManager(retries=False, timeout=60) as pool:
        return pool.request(method, box.url + path, headers=names)


def told(box: Sandbox, what: str) -> Any:
    answer = got(box, f"/_sandbox/{what}")
    assert answer.status == 200, answer.data
    assert answer.headers["Content-Type"] == "application/json"
    return json.loads(answer.data)


def sent(box: Sandbox, session_id: str = "s1", dry: Optional[bool] = None, **session: Any) -> Any:
    """A session update over the socket, with a key that must not be seen again."""
    with talon_one.ApiClient(talon_one.Configuration(box.url, KEY, trust_env=False, retries=False)) as client:
        body = {"customerSession": session, "responseContent": ["loyalty"]}
        return talon_one.IntegrationApi(client).update_customer_session_v2(session_id, body, dry=dry)


# -- who may ask ------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", *(f"/_sandbox/{name}" for name in (*VIEWS, "main.js", "nothing"))])
def test_the_page_is_for_this_machine_only(box: Sandbox, path: str) -> None:
    assert got(box, path, Host="evil.example").status == 403
    assert got(box, path, Origin="https://evil.example").status == 403
    assert got(box, path, Host="localhost", Origin=box.url).status in (200, 404)
    assert got(box, path, "POST").status == 405
    assert got(box, path, "PUT").headers["Allow"] == "GET, HEAD"
    if path != "/":  # a link may lead to the page; nothing else of another page reads anything here
        for other in ("cross-site", "same-site"):
            assert got(box, path, Sec_Fetch_Site=other).status == 403
    for own in ("same-origin", "none"):
        assert got(box, path, Sec_Fetch_Site=own).status in (200, 404)


@pytest.mark.parametrize(
    "path", ["/", "/_sandbox/news", "/_sandbox/main.js", "/_sandbox/page.css", "/_sandbox/nothing"]
)
def test_its_headers(box: Sandbox, path: str) -> None:
    answer = got(box, path)
    policy = dict(part.split(None, 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["object-src"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert not any("unsafe" in part or "*" in part for part in policy.values())
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert got(box, path, "HEAD").data == b""


@pytest.mark.parametrize(
    "name", ["../site.py", "..%2fsite.py", "%2e%2e/site.py", "/etc/passwd", "__init__.py", "static/main.js"]
)
def test_no_other_file_is_given(box: Sandbox, name: str) -> None:
    answer = got(box, f"/_sandbox/{name}")
    assert answer.status == 404
    assert b"import" not in answer.data


def test_its_files_are_whole_and_need_no_other_host() -> None:
    files = {path.name: path.read_text("utf-8") for path in STATIC.iterdir()}
    assert set(files) == {path.name for path in tracked("talon_one/sandbox/page/static")}
    for name, text in files.items():
        assert not re.findall(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[a-z]+\.[a-z]", text), name
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|\bstyle=", text
        ), name
        assert len(text.splitlines()) < 450, name
        for used in re.findall(r'(?:from "\./|/_sandbox/)([\w.]+)"', text):
            assert used in files, (name, used)
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=", files["index.html"])


def test_it_is_there_where_others_call_it_by_another_name() -> None:
    with Sandbox(allowed_hosts=["sandbox"]) as box:
        assert got(box, "/", Host="sandbox").data.startswith(b"<!doctype html>")


# -- requests -----------------------------------------------------------------------------------------


def test_requests_as_they_happen(box: Sandbox) -> None:
    before = told(box, "news?after=0")
    assert before["requests"] == []
    sent(box, **CART)
    got(box, "/v2/customer_sessions/nobody", Authorization=f"ApiKey-v1 {KEY}")
    got(box, f"/nothing?x={1}")
    after = told(box, "news?after=0")
    shown = [(one["method"], one["uri"], one["status"], one["operation"]) for one in after["requests"]]
    assert shown == [
        ("PUT", "/v2/customer_sessions/s1", 200, "update_customer_session_v2"),
        ("GET", "/v2/customer_sessions/nobody", 404, "get_customer_session"),
        ("GET", "/nothing?x=1", 404, ""),
    ]
    assert after["requests"][0]["ms"] > 0
    assert (after["run"], after["needsKey"]) == (before["run"], False)
    assert after["state"] != before["state"]
    assert [one["number"] for one in told(box, "news?after=2")["requests"]] == [3]
    assert told(box, "news?after=3")["requests"] == []


def test_calls_without_a_socket_are_seen_too_once_there_is_a_page(box: Sandbox) -> None:
    box.integration_api().update_customer_session_v2("before", {"customerSession": {}})
    assert told(box, "news")["requests"] == []
    box.integration_api().update_customer_session_v2("after", {"customerSession": {}})
    assert [one["uri"] for one in told(box, "news")["requests"]] == ["/v2/customer_sessions/after"]


def test_without_a_socket_nothing_is_kept(box: Sandbox) -> None:
    box.integration_api().update_customer_session_v2("s1", {"customerSession": {}})
    assert box._watch.since(0) == []
    assert not box._watch.is_looked_at


def test_keys_and_passwords_are_never_shown() -> None:
    with Sandbox(
        seed={"apiKeys": [KEY], "users": [{"email": "a@b.example", "name": "A", "password": "pass-word-1"}]}
    ) as box:
        sent(box, **{**CART, "loyaltyCards": [], "cartItems": []})
        with urllib3.PoolManager(retries=False) as pool:
            body = {"email": "a@b.example", "password": "pass-word-1"}
            auth = {"Authorization": f"ManagementKey-v1 {KEY}"}
            token = pool.request("POST", f"{box.url}/v1/sessions", json=body, headers=auth).json()["token"]
        everything = got(box, "/_sandbox/news").data.decode()
        for number in (1, 2):
            everything += got(box, f"/_sandbox/request?number={number}").data.decode()
        for view in VIEWS:
            everything += got(box, f"/_sandbox/{view}").data.decode()
        assert told(box, "news")["needsKey"]
    assert "a@b.example" in everything
    for secret in (KEY, "pass-word-1", token):
        assert secret not in everything


def test_how_much_is_kept() -> None:
    watch = Watch()
    watch.on = True
    for _ in range(KEPT + 50):
        bodies = {"sent": b"x" * 100_000, "answered": b"y" * 100_000}
        watch.request("PUT", "/", "", 200, 0.1, explanations=["explained"], **bodies)
    kept = watch.since(0)
    assert [one.number for one in kept] == list(range(51, KEPT + 51))
    assert {(len(one.sent), len(one.answered)) for one in kept} == {(65536, 65536)}
    assert [one.number for one in kept if one.explanations] == list(range(KEPT - 49, KEPT + 51))
    assert watch.one(50) is None
    last = watch.one(KEPT + 50)
    assert last is not None and last.number == watch.count


@pytest.mark.parametrize(("fault", "status"), [("503", 503), ("cut", 200), ("timeout", 200), ("reset", 0)])
def test_faults_are_seen_and_the_page_meets_none(box: Sandbox, fault: str, status: int) -> None:
    box.faults = {fault: 1}
    told(box, "news")
    box.faults = {fault: 1}
    with (
        pytest.raises(talon_one.ApiException),
        talon_one.ApiClient(
            talon_one.Configuration(box.url, KEY, trust_env=False, retries=False, timeout=0.5)
        ) as client,
    ):
        talon_one.IntegrationApi(client).update_customer_session_v2("s1", {"customerSession": {}})
    (one,) = told(box, "news")["requests"]
    assert (one["status"], one["fault"]) == (status, "" if fault == "503" else fault)
    assert one["uri"] == "/v2/customer_sessions/s1"


@pytest.mark.parametrize("is_open", [False, True])
def test_what_the_page_asks_draws_no_fault(is_open: bool) -> None:
    """The same requests meet the same faults, whether a page is open or not."""
    with Sandbox(faults={"503": 0.5}) as box:
        found = []
        for _ in range(8):
            if is_open:
                told(box, "news")
            found.append(got(box, "/v2/customer_sessions/s", Authorization="ApiKey-v1 k").status)
    assert found == [503, 404, 404, 503, 503, 503, 404, 404]


def test_no_line_tells_of_it(box: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "talon_one.sandbox.requests")
    got(box, "/")
    told(box, "news")
    assert not caplog.records


@pytest.mark.parametrize(
    "query", ["after=", "after=x", "after=-1", "after=9" * 30, "after=%F0%9F%98%80", "after=1&after=0"]
)
def test_odd_questions(box: Sandbox, query: str) -> None:
    sent(box)
    assert len(told(box, f"news?{query}")["requests"]) == 1
    for what in (f"request?{query}", "request?number=99", "session?id=%00", "campaign?id=x", "session"):
        assert got(box, f"/_sandbox/{what}").status == 404
    assert told(box, "sessions?find=%25_%22'%00")["rows"] == []


def test_what_a_dry_run_is_at_is_not_seen(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    sent(box, "kept")
    asked = threading.Event()
    found = site.Page._found

    def noting(*arguments: Any) -> Any:
        asked.set()
        return found(*arguments)

    monkeypatch.setattr(site.Page, "_found", noting)
    store = box._store
    with ThreadPoolExecutor(1) as pool:
        with store.transaction(keep=False):
            store.put("session", "dry", store.get("session", "kept") or {})
            rows = pool.submit(told, box, "sessions?find=")
            asked.wait(0.5)  # in vain, where it waits for its turn
            store.put("session", "dry 2", {})
        assert [row["id"] for row in rows.result()["rows"]] == ["kept"]


def test_a_database_that_cannot_be_read_is_said_to_be_one(box: Sandbox) -> None:
    assert box.url
    box._store.close()
    answer = got(box, "/_sandbox/sessions")
    assert answer.status == 503
    assert "database cannot be read" in answer.json()["message"]


# -- explanations -----------------------------------------------------------------------------------------


def test_evaluations_are_explained_while_a_page_is_open(box: Sandbox) -> None:
    assert box.url
    sent(box, "closed", **CART)
    told(box, "news")
    effects = sent(box, "seen", **CART).effects
    rows = told(box, "news")["requests"]
    assert [one["explained"] for one in rows] == [False, True]
    one = told(box, f"request?number={rows[-1]['number']}")
    (explained,) = one["explanations"]
    applied = {campaign["campaignId"] for campaign in explained["campaigns"] if campaign["applied"]}
    assert applied >= {effect.campaign_id for effect in effects} and 1 in applied
    assert [effect["effectType"] for effect in json.loads(one["answered"])["effects"]] == [
        effect.effect_type for effect in effects
    ]
    assert box.explanations == []  # which are for whoever asked for them
    assert told(box, "session?id=seen")["explained"]["number"] == rows[-1]["number"]
    assert told(box, "session?id=closed")["explained"] is None


def test_when_a_page_is_taken_to_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("talon_one.sandbox.watch.monotonic", lambda: now)
    watch = Watch()
    watch.on = True
    assert not watch.is_looked_at
    watch.look()
    assert watch.is_looked_at
    now += 74.9
    assert watch.is_looked_at
    now += 0.2
    assert not watch.is_looked_at


def test_dry_runs_are_explained_and_leave_no_session(box: Sandbox) -> None:
    told(box, "news")
    sent(box, "dry", dry=True, **CART)
    (row,) = told(box, "news")["requests"]
    (explained,) = told(box, f"request?number={row['number']}")["explanations"]
    assert explained["dry"] and explained["campaigns"]
    assert told(box, "sessions") == {"rows": [], "total": 0}
    assert got(box, "/_sandbox/session?id=dry").status == 404


# -- what is kept -------------------------------------------------------------------------------------------


def test_sessions(box: Sandbox) -> None:
    answer = sent(box, "order 1/ä", **CART)
    sent(box, "order 2", cartItems=[{"sku": "LOCK-U", "quantity": 2}])
    rows = told(box, "sessions")["rows"]
    assert [row["id"] for row in rows] == ["order 2", "order 1/ä"]
    assert rows[1]["state"] == "closed"
    assert rows[1]["total"] == 840
    assert rows[1]["discounts"] == pytest.approx(84 + 42)
    assert [row["id"] for row in told(box, "sessions?find=R%201%2F%C3%84".replace("%C3%84", "%C3%A4"))["rows"]] == [
        "order 1/ä"
    ]
    one = told(box, "session?id=order%201/%C3%A4")
    assert [effect["effectType"] for effect in one["effectList"]] == [one.effect_type for one in answer.effects]
    assert one["effectList"][0]["campaignName"] == "Welcome"
    sent(box, "order 1/ä", state="cancelled")
    assert [row["id"] for row in told(box, "sessions")["rows"]] == ["order 1/ä", "order 2"]


def test_balances_are_those_of_the_api(box: Sandbox) -> None:
    answer = sent(box, "s1", **CART)
    sent(box, "s2", profileId="bruno")
    box.management_api().add_loyalty_points("1", "bruno", {"points": 7, "subledgerId": "bonus"})
    club, workshop = told(box, "balances")["programs"]
    ledger = answer.loyalty.programs["1"].ledger
    by_holder = {(row["holder"], row["subledger"]): row for row in club["rows"]}
    assert by_holder["anna", ""]["active"] == ledger.current_balance == 840
    assert by_holder["anna", ""]["toNextTier"] == ledger.points_to_next_tier
    assert by_holder["bruno", "bonus"]["active"] == 7
    (card,) = workshop["rows"]
    assert (card["holder"], card["profiles"], card["active"], card["tier"]) == ("CARD-1001", ["anna"], 84, "Regular")
    found = told(box, "balances?find=BRU")["programs"]
    assert [{row["holder"] for row in one["rows"]} for one in found] == [{"bruno"}, set()]


def test_codes(box: Sandbox) -> None:
    box.at("2026-06-01")
    sent(box, "s1", couponCodes=["ONLYONCE"], state="closed", cartItems=[{"sku": "LOCK-U", "quantity": 1}])
    found = told(box, "codes")
    states = {row["code"]: row["state"] for row in found["coupons"]["rows"]}
    assert states["WELCOME10"] == "valid"
    assert states["LAST-YEAR"] == "expired"
    assert states["NEXT-CENTURY"] == "not yet valid"
    assert states["OLD-DEAL"] == "campaign disabled"
    assert states["ONLYONCE"] == "used up"
    assert [row["recipient"] for row in found["referrals"]["rows"]] == ["anna"]
    found = told(box, "codes?find=only")
    assert [row["code"] for row in found["coupons"]["rows"]] == ["ONLYONCE"]
    assert (found["coupons"]["total"], found["referrals"]["rows"]) == (11, [])


def test_campaigns(box: Sandbox) -> None:
    rows = told(box, "campaigns")["rows"]
    assert [row["id"] for row in rows] == list(range(1, 16))
    assert {row["state"] for row in rows if row["id"] != 5} == {"running"}
    assert [row["name"] for row in told(box, "campaigns?find=bike")["rows"]] == ["Bike kit"]
    for row in rows:
        one = told(box, f"campaign?id={row['id']}")
        assert one["ruleset"]["rules"]
    one = told(box, "campaign?id=12")
    assert one["budgets"] == [{"action": "addFreeItemEffect", "limit": 100, "used": 0}]
    one = told(box, "campaign?id=15")
    assert [part["name"] for part in one["ruleset"]["parts"]] == ["accessories", "cheapest"]


def test_how_much_is_shown() -> None:
    codes = [{"value": f"CODE-{number}"} for number in range(300)]
    with Sandbox(seed={"campaigns": [{"name": "Many", "coupons": codes}]}) as box:
        for number in range(110):
            box.integration_api().update_customer_session_v2(f"s{number}", {"customerSession": {}})
        found = told(box, "sessions")
        assert (len(found["rows"]), found["total"], found["rows"][0]["id"]) == (100, 110, "s109")
        assert [row["id"] for row in told(box, "sessions?find=s7")["rows"]][-1] == "s7"
        found = told(box, "codes")["coupons"]
        assert (len(found["rows"]), found["total"], found["rows"][0]["code"]) == (100, 300, "CODE-299")


def test_an_empty_sandbox_has_a_page_too() -> None:
    with Sandbox(seed={}) as box:
        for view in VIEWS:
            told(box, view)
        assert told(box, "campaigns") == {"rows": [], "total": 0}
        assert told(box, "balances") == {"programs": []}


def test_what_a_restored_sandbox_has(box: Sandbox) -> None:
    saved = box.save()
    sent(box, "s1", **CART)
    before = told(box, "news")["state"]
    box.restore(saved)
    assert told(box, "sessions")["rows"] == []
    assert told(box, "news")["state"] != before


def test_every_view_is_routed() -> None:
    """The tests above ask for all that there is."""
    assert set(VIEWS) <= set(re.findall(r'"(\w+)": ', (ROOT / "talon_one/sandbox/page/site.py").read_text("utf-8")))
    assert site.Page.has({"PATH_INFO": "/"})
    assert not site.Page.has({"PATH_INFO": "/_sandboxes"})
