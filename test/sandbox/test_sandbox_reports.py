"""Reports on what customers did."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Iterator, List

import pytest
from sandbox_shop import item

from talon_one.exceptions import BadRequestException
from talon_one.sandbox import Sandbox
from talon_one.sandbox.service import loyalty_statistics


@pytest.mark.parametrize(
    ("codes", "query", "names"),
    [(["WELCOME10"], {}, 1), ([], {}, 1), (["WELCOME10"], {"campaign_name": "no such name"}, 0)],
)
def test_activity_reports_name_the_campaign_of_the_last_effect(codes: Any, query: Any, names: int) -> None:
    with Sandbox() as box:
        session = {"profileId": "reported", "cartItems": [item(50)], "couponCodes": codes, "state": "closed"}
        made = box.integration_api().update_customer_session_v2("r1", {"customerSession": session})
        api = box.management_api()
        campaigns = {one.id: one.name for one in api.get_campaigns(1).data}
        given = [campaigns[one.campaign_id] for one in made.effects if one.campaign_id in campaigns]
        reports = api.get_customer_activity_reports_without_total_count(
            "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", 1, integration_id="reported", **query
        ).data
        assert [one.campaign_name for one in reports] == [given[-1] if given else ""][:names]
        assert all(one.validate() == [] for one in reports)


@pytest.mark.parametrize(
    ("state", "content", "kept"), [("open", [], 0), ("open", ["ruleFailureReasons"], 1), ("closed", [], 1)]
)
def test_events_keep_why_rules_failed_when_a_session_closes_or_asks(state: str, content: Any, kept: int) -> None:
    with Sandbox() as box:
        body = {
            "customerSession": {"profileId": "p", "cartItems": [item(5)], "state": state},
            "responseContent": content,
        }
        box.integration_api().update_customer_session_v2("r1", body)
        (event,) = box.management_api().get_application_events_without_total_count(1).data
    assert bool(event.rule_failure_reasons) is bool(kept)


def test_a_dashboard_begins_with_the_day_that_the_program_was_made() -> None:
    with Sandbox() as box:
        created = box.management_api().get_loyalty_program(1).created
        assert created is not None
        box.at(created + timedelta(days=3))
        api = box.management_api()
        days = api.get_dashboard_statistics(1, datetime(1, 1, 2, tzinfo=timezone.utc), created + timedelta(days=9))
    assert [one.date.date() - created.date() for one in days.data] == [timedelta(days=number) for number in range(3)]


def test_the_days_of_a_dashboard_are_those_of_the_program() -> None:
    program = {"id": 1, "name": "club", "timezone": "Europe/Berlin"}
    with Sandbox(seed={"loyaltyPrograms": [program]}) as box:
        box.at("2026-06-02T22:30:00Z")  # half past midnight in Berlin
        box.integration_api().update_customer_profile_v2("ann", {})
        box.management_api().add_loyalty_points("1", "ann", {"points": 5})
        box.at("2026-06-04T23:00:00Z")
        span = (datetime(2026, 6, 2, tzinfo=timezone.utc), datetime(2026, 6, 9, tzinfo=timezone.utc))
        days = box.management_api().get_dashboard_statistics(1, *span).data
    earned = {one.date.astimezone(timezone.utc): one.earned_points.created_manually for one in days}
    midnight = datetime(2026, 6, 1, 22, tzinfo=timezone.utc)
    assert earned == {midnight: 0, midnight + timedelta(days=1): 5, midnight + timedelta(days=2): 0}


def test_built_in_attributes_are_not_listed() -> None:
    with Sandbox() as box:
        api = box.management_api()
        new = {"entity": "Event", "eventType": "ride", "name": "km", "type": "number", "title": "km", "description": ""}
        made = api.create_attribute({**new, "suggestions": [], "editable": True})
        assert api.get_attributes(kind="builtin").data == []
        assert [one.id for one in api.get_attributes(kind="custom").data] == [made.id]


@pytest.fixture
def club() -> Iterator[Sandbox]:
    """A program in which points are earned and spent, become active and expire, on a few days of a year."""
    with Sandbox(
        seed={
            "loyaltyPrograms": [{"id": 1, "name": "club"}],
            "profiles": [{"integrationId": name} for name in ("ann", "bob")],
        }
    ) as box:
        api = box.management_api()
        for day, operation, holder, body in (
            ("01-01", "add_loyalty_points", "ann", {"points": 100, "validityDuration": "40D"}),
            ("01-01", "add_loyalty_points", "bob", {"points": 5, "pendingDuration": "3D", "subledgerId": "extra"}),
            ("01-02", "remove_loyalty_points", "ann", {"points": 30}),
            ("03-05", "add_loyalty_points", "bob", {"points": 9}),
            ("03-06", "remove_loyalty_points", "bob", {"points": 7}),
        ):
            box.at(f"2027-{day}T10:00:00Z")
            getattr(api, operation)("1", holder, body)
        yield box


@pytest.mark.parametrize("subledger", [None, "", "extra"])
def test_each_day_of_a_dashboard_is_as_the_statistics_of_that_day(club: Sandbox, subledger: Any) -> None:
    api = club.management_api()
    club.at("2028-01-01")
    query = {} if subledger is None else {"subledger_id": subledger}
    days = api.get_dashboard_statistics(1, "2026-12-25T00:00:00Z", "2027-06-01T00:00:00Z", **query).data
    balances = [(one.total_active_points, one.total_expired_points) for one in days]
    assert (
        list(dict.fromkeys(balances))
        == {
            None: [(0, 0), (100, 0), (70, 0), (75, 0), (5, 70), (14, 70), (7, 70)],
            "": [(0, 0), (100, 0), (70, 0), (0, 70), (9, 70), (2, 70)],
            "extra": [(0, 0), (5, 0)],
        }[subledger]
    )
    if subledger is None:
        for day in days:
            club.at(day.date)
            assert api.get_loyalty_statistics(1).to_dict() == day.to_dict()


def test_of_days_on_which_nothing_happened_no_ledger_is_replayed(
    club: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    many: List[object] = []
    replay = loyalty_statistics.replayed
    monkeypatch.setattr(loyalty_statistics, "replayed", lambda *given: many.append(given) or replay(*given))
    club.at("2037-01-01")
    days = club.management_api().get_dashboard_statistics(1, "2027-01-01T00:00:00Z", "2036-12-31T00:00:00Z").data
    assert len(days) == 3653
    assert len(many) == 8  # the days of ann's three turns, of bob's four, and the first day of a ledger without any


@pytest.mark.parametrize(
    ("operation", "query"),
    [("get_application_event_types", {"sort": "name"}), ("get_attributes", {"loyalty_program_ids": "1"})],
)
def test_lists_refuse_what_has_no_meaning(operation: str, query: Any) -> None:
    with Sandbox() as box:
        api = box.management_api()
        arguments = [1] if operation == "get_application_event_types" else []
        with pytest.raises(BadRequestException):
            getattr(api, operation)(*arguments, **query)
        assert api.get_attributes(entity="LoyaltyCard", loyalty_program_ids="1").validate() == []
