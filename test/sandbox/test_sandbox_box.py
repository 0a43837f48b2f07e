"""The sandbox in a test: without a socket, with a clock that can be set, snapshots and explanations."""

from __future__ import annotations

import socket
import sqlite3
import threading
from datetime import date, datetime, timedelta, timezone
from http import HTTPStatus
from typing import Any, Iterator

import pytest
from aio_kit import run
from sandbox_shop import PERCENT, item, raw, seed

from talon_one import ApiClient, Configuration, IntegrationApi
from talon_one.aio import ApiClient as AsyncApiClient
from talon_one.aio import IntegrationApi as AsyncIntegrationApi
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTypeError,
    ApiValueError,
    NotFoundException,
    UnauthorizedException,
)
from talon_one.sandbox import Sandbox, planting
from talon_one.sandbox.store import Store

CART = {"profileId": "p", "cartItems": [item(20)], "couponCodes": ["ONLYONCE"], "state": "closed"}


def update(box: Sandbox, session_id: str = "s1", **session: Any) -> Any:
    body = {"customerSession": session, "responseContent": ["customerSession"]}
    return box.integration_api().update_customer_session_v2(session_id, body)


def rejections(answer: Any) -> list[str]:
    return [one.typed_props.rejection_reason for one in answer.effects if one.effect_type == "rejectCoupon"]


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


# -- without a socket ------------------------------------------------------------------------------


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "create_server", refused)
    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket.socket, "bind", refused)


def test_both_apis_need_no_socket_and_no_thread(no_sockets, box):
    threads = threading.active_count()
    assert update(box, **CART).customer_session.total == 20
    found = box.management_api().get_application_sessions(1).data
    assert [one.integration_id for one in found] == ["s1"]
    with pytest.raises(NotFoundException):
        box.integration_api().get_customer_session("s2")
    assert threading.active_count() == threads


def test_the_async_apis(no_sockets, box):
    async def works() -> None:
        api = box.async_integration_api()
        await api.update_customer_session_v2("s1", {"customerSession": CART})
        assert (await api.get_customer_session("s1")).customer_session.state == "closed"
        assert len((await box.async_management_api().get_application_sessions(1)).data) == 1

    # The loop's own socket pair is no connection.
    run(works())
    assert box.integration_api().get_customer_session("s1").customer_session.state == "closed"


def test_clients_of_ones_own(no_sockets, box):
    configuration = Configuration("https://shop.example/base", "key")
    with ApiClient(configuration, transport=box.transport) as client, pytest.raises(NotFoundException):
        IntegrationApi(client).get_customer_session("s1")  # of a path that the contract does not have
    configuration = Configuration("https://shop.example", "key", trust_env=False)
    with ApiClient(configuration, transport=box.transport) as client:
        IntegrationApi(client).update_customer_session_v2("s/1 %2F ü?#", {"customerSession": {}})
        session = IntegrationApi(client).get_customer_session("s/1 %2F ü?#").customer_session
        assert session.integration_id == "s/1 %2F ü?#"

    async def works() -> str:
        async with AsyncApiClient(configuration, transport=box.async_transport) as client:
            state = await AsyncIntegrationApi(client).get_customer_session("s/1 %2F ü?#")
            return state.customer_session.integration_id

    assert run(works()) == "s/1 %2F ü?#"


def test_the_configuration_given_holds(box):
    seen = []
    configuration = Configuration("https://shop.example", "key", on_request=seen.append)
    box.integration_api(configuration).update_customer_session_v2("s1", {"customerSession": {}})
    box.management_api(configuration).get_application_sessions(1)
    assert [request.operation for request in seen] == ["update_customer_session_v2", "get_application_sessions"]


def test_bodies_and_answers_that_are_no_json(no_sockets, box):
    csv = "value\nMINE-1\nMINE-2\n"
    management = box.management_api()
    assert management.import_coupons(1, 1, up_file=csv.encode()).amount == 2
    assert "MINE-2" in management.export_coupons(1)


def test_keys_of_the_seed():
    with Sandbox(seed={"apiKeys": ["right"]}) as box:
        assert update(box).customer_session.integration_id == "s1"
        with pytest.raises(UnauthorizedException):
            box.integration_api(Configuration("https://shop.example", "wrong")).get_customer_session("s1")


def test_a_closed_one_says_so():
    with Sandbox() as box:
        api = box.integration_api()
    with pytest.raises(ApiConnectionException, match="the sandbox is closed"):
        api.get_customer_session("s1")
    with pytest.raises(ApiValueError, match=r"Sandbox\.url: the sandbox is closed"):
        _ = box.url


def test_it_listens_when_the_url_is_asked_for(box):
    update(box, **CART)
    assert box.url == box.url
    assert raw(box.url, "GET", "/v2/customer_sessions/s1")[1]["customerSession"]["state"] == "closed"


def test_it_listens_at_once_where_a_port_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        Sandbox(taken.getsockname()[1])


def test_many_threads_in_one(box):
    updates = [threading.Thread(target=update, args=(box, f"s{n}"), kwargs=CART) for n in range(8)]
    for one in updates:
        one.start()
    for one in updates:
        one.join(30)
    found = [update(box, f"s{n}", state="cancelled").customer_session for n in range(8)]
    assert sorted(one.id for one in found) == list(range(1, 9))


# -- the clock -------------------------------------------------------------------------------------


def test_the_clock_stands_still_once_it_is_set(box):
    assert box.at("2026-12-24") == datetime(2026, 12, 24, tzinfo=timezone.utc)
    assert box.now() == box.now()
    assert update(box).customer_session.created == datetime(2026, 12, 24, tzinfo=timezone.utc)
    assert box.advance(days=30, hours=1) == datetime(2027, 1, 23, 1, tzinfo=timezone.utc)
    assert box.advance(timedelta(hours=-1), minutes=5) == datetime(2027, 1, 23, 0, 5, tzinfo=timezone.utc)
    assert update(box).customer_session.updated == datetime(2027, 1, 23, 0, 5, tzinfo=timezone.utc)


def test_a_clock_that_runs_runs_on(box):
    before = datetime.now(timezone.utc)
    ahead = box.advance(days=1)
    assert before + timedelta(days=1) <= ahead < box.now()
    box.at("2026-12-24")
    assert box.at(None) < before + timedelta(days=1)  # the present again
    with Sandbox(now="2026-12-24T18:00:00+01:00") as other:
        first = other.now()
        assert datetime(2026, 12, 24, 17, tzinfo=timezone.utc) < first < other.now()


def test_it_is_set_on_a_clock_of_ones_own():
    still = datetime(2026, 6, 1, tzinfo=timezone.utc)
    with Sandbox(clock=lambda: still) as box:
        assert box.advance(days=1) == still + timedelta(days=1)
        box.at("2030-01-01")
        assert box.at(None) == still


@pytest.mark.parametrize(
    "given",
    ["2026-12-24", date(2026, 12, 24), datetime(2026, 12, 24), "2026-12-24T01:00:00+01:00", "2026-12-24T00:00:00"],
)
def test_forms_of_a_moment(box, given):
    assert box.at(given) == datetime(2026, 12, 24, tzinfo=timezone.utc)


@pytest.mark.parametrize("given", ["christmas", "", 20261224, "2026-13-01"])
def test_what_is_no_moment(box, given):
    with pytest.raises(ApiValueError, match=r"Sandbox\.at\(\): a moment such as 2026-12-24 .* is needed, not "):
        box.at(given)
    with pytest.raises(ApiValueError, match=r"Sandbox\(now\): a moment"):
        Sandbox(now=given)


@pytest.mark.parametrize("given", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_moments_that_utc_has_not(box, given):
    """An evaluation would fail then."""
    with pytest.raises(ApiValueError, match=r"Sandbox\.at\(\): .* is not within the years 1 to 9999 in UTC"):
        box.at(given)
    with pytest.raises(ApiValueError, match=r"Sandbox\(now\): .* is not within the years"):
        Sandbox(now=given)


def test_moves_that_cannot_be(box):
    box.at("2026-12-24")
    with pytest.raises(ApiTypeError, match="fortnights"):
        box.advance(fortnights=1)
    with pytest.raises(ApiTypeError, match="a timedelta or units such as days=30 are needed, not 30"):
        box.advance(30)  # type: ignore[arg-type]
    with pytest.raises(ApiValueError, match="leads out of the years 1 to 9999"):
        box.advance(days=10_000 * 366)
    assert box.now() == datetime(2026, 12, 24, tzinfo=timezone.utc)


def test_campaigns_and_coupons_go_by_it():
    summer = seed(PERCENT, startTime="2026-06-01T00:00:00Z", endTime="2026-09-01T00:00:00Z")
    with Sandbox(seed=summer) as box:
        found = []
        for day in ("2026-05-31", "2026-06-01", "2026-08-31", "2026-09-01"):
            box.at(day)
            found.append(len(update(box, day, cartItems=[item(10)]).effects))
    assert found == [0, 1, 1, 0]


# -- snapshots -------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_a_file", [False, True])
def test_all_is_as_it_was(tmp_path, in_a_file):
    with Sandbox(db=str(tmp_path / "sandbox.db") if in_a_file else None) as box:
        box.at("2026-12-24")
        update(box, "before", profileId="p", state="closed", cartItems=[item(20)])
        saved = box.save()
        for _again in range(2):
            assert rejections(update(box, **CART)) == []
            assert rejections(update(box, "s2", **CART)) == ["CouponLimitReached"]
            box.advance(days=1)
            box.restore(saved)
            assert box.now() == datetime(2026, 12, 24, tzinfo=timezone.utc)
            with pytest.raises(NotFoundException):
                box.integration_api().get_customer_session("s1")
        assert update(box, "next").customer_session.id == 2
    if in_a_file:
        with Sandbox(db=str(tmp_path / "sandbox.db")) as box:
            assert box.integration_api().get_customer_session("next").customer_session.id == 2


def test_rules_are_those_of_the_snapshot(box):
    """What is remembered of campaigns is not that of another moment."""
    cart = {"cartItems": [item(20, category="shoes")]}
    saved = box.save()

    def effects() -> int:
        return len(update(box, "look", **cart).effects)

    before = effects()
    campaign = box.management_api().get_campaign(1, 2)
    off = {**campaign.to_dict(serialize=True), "state": "disabled"}
    kept = {name: off[name] for name in ("name", "state", "tags", "features", "limits")}
    box.management_api().update_campaign(1, 2, kept)
    switched_off = box.save()
    assert effects() < before
    box.restore(saved)
    assert effects() == before
    box.restore(switched_off)
    assert effects() < before


def test_a_file_that_another_process_holds_is_not_restored(tmp_path, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: connect(*args, timeout=0.1, **options))
    monkeypatch.setattr("talon_one.sandbox.store._PATIENCE", 0.1)
    path = str(tmp_path / "sandbox.db")
    with Sandbox(db=path) as box:
        saved = box.save()
        update(box)
        holder = connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            box.restore(saved)
        holder.close()
        assert box.integration_api().get_customer_session("s1").customer_session.id == 1
        box.restore(saved)


def test_what_a_transaction_remembered_is_gone_with_it():
    store = Store()

    def names() -> list[str]:
        return store.remembered("names", ["thing"], lambda: [one["name"] for one in store.all("thing")])

    with pytest.raises(ZeroDivisionError), store.transaction():
        store.put("thing", "1", {"name": "one"})
        assert names() == ["one"]
        raise ZeroDivisionError
    assert names() == []
    store.close()


# -- a new one is cheap ----------------------------------------------------------------------------


def test_a_seed_is_planted_once_in_a_process(tmp_path, monkeypatch):
    plants = []
    plant = planting.plant
    monkeypatch.setattr(planting, "plant", lambda *given: plants.append(1) or plant(*given))
    path = tmp_path / "seed.json"
    path.write_text('{"campaigns": [{"name": "Mine"}], "apiKeys": ["only-here"]}', "utf-8")
    for _again in range(3):
        with Sandbox(seed=path) as box:
            assert update(box).customer_session.id == 1  # nothing of the one before
    assert len(plants) == 1
    path.write_text('{"campaigns": [{"name": "Ours"}], "apiKeys": ["only-here"]}', "utf-8")
    with Sandbox(seed=path) as box:
        assert box.management_api().get_campaign(1, 1).name == "Ours"
    assert len(plants) == 2


# -- explanations ----------------------------------------------------------------------------------


def test_evaluations_are_explained_when_that_is_wanted(box):
    update(box, **CART)
    assert box.explanations == []
    box.explain = True
    box.at("2026-12-24")
    body = {"customerSession": {"cartItems": [item(20, 2, "shoes")], "couponCodes": ["NOPE"]}}
    box.integration_api().update_customer_session_v2("s2", body, dry=True)
    (found,) = box.explanations
    assert (found.operation, found.path, found.dry) == (
        "update_customer_session_v2",
        {"customerSessionId": "s2"},
        True,
    )
    assert found.moment == box.now()
    applied = {campaign["campaignId"]: campaign["applied"] for campaign in found.campaigns}
    assert applied[2] and not applied[1]
    assert found.to_dict()["campaigns"] == found.campaigns
    text = str(found)
    assert text.startswith("update_customer_session_v2(customerSessionId='s2') at 2026-12-24T00:00:00Z, dry\n")
    assert '  campaign 2 "Shoe sale": applied\n    rule 0 "20% off shoes": passed\n' in text
    assert "attribute 40, value 300): failed" in text
    box.integration_api().get_customer_session("s1")  # evaluates nothing
    assert len(box.explanations) == 1


def test_the_last_hundred_are_kept():
    with Sandbox(seed={}, explain=True) as box:
        api = box.integration_api()
        for number in range(103):
            api.update_customer_session_v2(f"s{number}", {"customerSession": {}})
        found = [one.path["customerSessionId"] for one in box.explanations]
        assert found == [f"s{number}" for number in range(3, 103)]


def test_explanations_change_no_answer():
    found = []
    for explain in (False, True):
        with Sandbox(explain=explain, now="2026-12-24") as box:
            box.at("2026-12-24")
            found.append(update(box, **CART).to_dict())
    assert found[0] == found[1]


def test_a_fault_that_is_a_status_can_be_a_number():
    with Sandbox(faults={503: 0.5}) as box:
        assert box.faults == {"503": 0.5}
        box.faults = {HTTPStatus.BAD_GATEWAY: 0.25, "cut": 0.5}
        assert box.faults == {"502": 0.25, "cut": 0.5}


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"explain": 1}, "Sandbox(explain): True or False is needed, not 1"),
        ({"rate_limit": "yes"}, "Sandbox(rate_limit): True or False is needed, not 'yes'"),
        ({"latency": -1}, "Sandbox(latency): seconds from 0 to 3600 are needed, not -1"),
        ({"faults": {"404": 0.1}}, "Sandbox(faults): there is no fault '404', only 429, 500"),
        ({"faults": {"503": 2}}, "Sandbox(faults): the rate of 503 is a number from 0 to 1, not 2"),
        ({"faults": {"503": 0.6, "cut": 0.6}}, "Sandbox(faults): all rates together are above 1"),
        ({"faults": {404: 0.1}}, "Sandbox(faults): there is no fault 404, only 429, 500"),
        ({"faults": {True: 0.1}}, "Sandbox(faults): there is no fault True, only 429, 500"),
        ({"faults": {503: 0.1, "503": 0.1}}, "Sandbox(faults): the rate of 503 is given twice"),
        ({"faults": ["503"]}, "Sandbox(faults): a dict such as {'503': 0.1} is needed, not ['503']"),
        ({"fault": {}}, "Sandbox() has no parameter 'fault'. Did you mean 'faults'?"),
    ],
)
def test_settings_that_cannot_be(settings, said):
    with pytest.raises((ApiTypeError, ApiValueError)) as raised:
        Sandbox(**settings)
    assert said in str(raised.value)
    assert not isinstance(raised.value, ApiException)
