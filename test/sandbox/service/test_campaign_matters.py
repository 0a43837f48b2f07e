"""Templates, experiments, reports on campaigns, and exports of what happened."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta, timezone

import pytest
from everything import RANGE

from talon_one.exceptions import BadRequestException, NotFoundException

DAY = datetime(2026, 6, 1, tzinfo=timezone.utc)
VALUES = [{"name": "percent", "expression": [10]}]


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_campaign_of_a_template_has_its_rules_and_collections(apis):
    body = {"name": "Winter", "templateId": 1, "templateParamValues": VALUES}
    made = apis.management.create_campaign_from_template(1, body)
    assert (made.campaign.state, made.campaign.template_id, made.campaign.tags) == ("disabled", 1, ["sale"])
    assert [rule.title for rule in made.ruleset.rules] == ["Sale"]
    assert made.campaign.active_ruleset_id == made.ruleset.id
    (collection,) = apis.management.list_collections(1, made.campaign.id).data
    assert collection.name == made.collections[0].name == "Sale items"
    (template,) = apis.management.get_campaign_templates(tags="SAL").data
    assert template.campaigns_count == 1
    assert apis.management.get_campaign_templates(state="draft").data == []


@pytest.mark.parametrize(
    ("changed", "pointer"),
    [
        ({"templateId": 9}, "/templateId"),
        ({"templateParamValues": []}, "/templateParamValues"),
        ({"templateParamValues": [*VALUES, {"name": "color", "expression": ["red"]}]}, "/templateParamValues/1"),
    ],
)
def test_a_template_needs_its_placeholders(apis, changed, pointer):
    with pytest.raises(BadRequestException) as raised:
        body = {"name": "x", "templateId": 1, "templateParamValues": VALUES, **changed}
        apis.management.create_campaign_from_template(1, body)
    assert [one.source.pointer for one in raised.value.data.errors] == [pointer]


def test_an_experiment_shows_its_campaign_as_it_is(apis):
    assert apis.management.get_experiment(1, 1).campaign.frontend_state == "running"
    apis.management.update_campaign(
        1, 1, {"name": "Renamed", "tags": [], "features": [], "limits": [], "state": "disabled"}
    )
    (experiment,) = apis.management.list_experiments(1).data
    assert (experiment.campaign.name, experiment.campaign.frontend_state) == ("Renamed", "disabled")
    assert [one.weight for one in experiment.variants] == [50, 50]
    with pytest.raises(NotFoundException):
        apis.management.get_experiment(1, 9)


def test_a_campaign_is_counted_from_its_orders(apis):
    """The order of the seed: a shoe for 100 and two shirts for 40, 10 % off; one point for each unit of currency."""
    report = apis.management.get_campaign_analytics(1, 1, DAY, DAY + timedelta(days=3))
    first, second, third = report.data
    assert (first.campaign_revenue, first.campaign_discount_costs, first.coupon_redemptions) == (180, 18, 1)
    assert (first.added_loyalty_points, first.campaign_refund) == (180, 0)
    assert (second.campaign_revenue, second.total_campaign_revenue) == (0, 180)

    apis.box.at("2026-06-02T12:00:00Z")
    returned = {"return": {"returnedCartItems": [{"sku": "shoe"}]}}
    apis.integration.return_cart_items("order", returned)
    apis.box.at("2026-06-03T12:00:00Z")
    apis.integration.update_customer_session_v2("order", {"customerSession": {"state": "cancelled"}})
    first, second, third = apis.management.get_campaign_analytics(1, 1, DAY, DAY + timedelta(days=3)).data
    assert [one.campaign_refund for one in (first, second, third)] == [0, 100, 80]
    assert [one.coupon_rolledback_redemptions for one in (first, second, third)] == [0, 0, 1]
    assert (third.total_campaign_revenue, third.total_campaign_refund) == (180, 180)
    assert third.total_campaign_refunded_discounts == 18


@pytest.mark.parametrize(
    ("granularity", "count"), [("1 hour", 24 * 31), ("1 day", 31), ("1 week", 5), ("1 month", 1), ("1 year", 1)]
)
def test_intervals(apis, granularity, count):
    end = datetime(2026, 2, 1, tzinfo=timezone.utc)
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    assert len(apis.management.get_campaign_analytics(1, 1, start, end, granularity).data) == count


def test_months_end_with_their_last_day(apis):
    start, end = datetime(2026, 1, 31, tzinfo=timezone.utc), datetime(2026, 4, 1, tzinfo=timezone.utc)
    dates = [one.date for one in apis.management.get_campaign_analytics(1, 1, start, end, "1 month").data]
    assert [date.strftime("%m-%d") for date in dates] == ["01-31", "02-28", "03-31"]
    with pytest.raises(BadRequestException):
        apis.management.get_campaign_analytics(1, 1, end, start)


def test_campaigns_as_a_table(apis):
    rows = table(apis.management.export_application_campaign_analytics(1, **RANGE))
    assert [row["campaign_id"] for row in rows] == ["Total", "Influenced", "1", "2"]
    total, influenced, summer, shown = rows
    assert (total["revenue"], total["sessions"], total["average_items_per_session"]) == ("180", "1", "3")
    assert (summer["coupons"], summer["discounts"], summer["start_date"]) == ("1", "18", "2026-05-01T00:00:00Z")
    assert (shown["sessions"], shown["average_session_value"]) == ("0", "0")
    assert influenced == {**total, "campaign_id": "Influenced"}
    (_, _, only) = table(apis.management.export_application_campaign_analytics(1, **RANGE, campaign_ids=["2"]))
    assert only["campaign_id"] == "2"
    returned = {"return": {"returnedCartItems": [{"sku": "shoe"}]}}
    apis.integration.return_cart_items("order", returned)
    assert table(apis.management.export_application_campaign_analytics(1, **RANGE))[0]["sessions"] == "1"
    apis.integration.update_customer_session_v2("order", {"customerSession": {"state": "cancelled"}})
    assert table(apis.management.export_application_campaign_analytics(1, **RANGE))[0]["sessions"] == "0"


def test_sessions_as_a_table(apis):
    order, cart = table(apis.management.export_customer_sessions(1))
    assert (order["integrationid"], order["state"], order["closedat"]) == ("order", "closed", "2026-06-01T12:00:00Z")
    assert (order["coupons"], order["discounts"], order["total"]) == ('["SUMMER"]', '{"Ten":18}', "180")
    assert (order["store_integration_id"], cart["closedat"]) == ("berlin", "")
    (only,) = table(apis.management.export_customer_sessions(1, customer_session_state="open", date_format="excel"))
    assert (only["integrationid"], only["created"]) == ("cart", "2026-06-01 12:00:00")
    assert table(apis.management.export_customer_sessions(1, created_before=DAY)) == []


def test_effects_as_a_table(apis):
    rows = table(apis.management.export_effects(1, campaign_id=1))
    closing = [row for row in rows if row["sessionintegrationid"] == "order"]
    assert {row["name"] for row in closing} >= {"setDiscount", "acceptCoupon", "addLoyaltyPoints"}
    assert {(row["total_revenue"], row["store_id"], row["profileid"]) for row in closing} == {("180", "1", "1")}
    assert table(apis.management.export_effects(1, campaign_id=2)) == []
