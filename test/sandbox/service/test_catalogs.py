"""Catalogs: their actions and limits, what items have cost, and how they are shown."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.exceptions import BadRequestException, NotFoundException


def sync(apis: Any, type_: str, *payloads: Any, **more: Any) -> Any:
    return apis.integration.sync_catalog(1, {"actions": [{"type": type_, "payload": one} for one in payloads], **more})


def items(apis: Any, **filters: Any) -> dict[str, Any]:
    return {one.sku: one for one in apis.management.list_catalog_items(1, **filters).data}


def attributes(item: Any) -> dict[str, Any]:
    return {one.name: one.value for one in item.attributes}


def test_items_are_added_changed_and_removed(apis):
    assert sync(apis, "ADD", {"sku": "hat", "price": 5, "attributes": {"color": "red"}}).version == 2
    sync(apis, "PATCH", {"sku": "hat", "attributes": {"weight": 1}, "product": {"name": "Hats"}})
    hat = items(apis, sku=["hat"])["hat"]
    assert (hat.price, attributes(hat), hat.product.name, hat.version) == (5, {"color": "red", "weight": 1}, "Hats", 2)
    assert list(items(apis, product_names=["Hats"])) == ["hat"]
    sync(apis, "ADD", {"sku": "hat", "replaceIfExists": True})
    hat = items(apis, sku=["hat"])["hat"]
    assert (hat.price, attributes(hat), hat.product) == (5, {}, None)
    sync(apis, "PATCH", {"sku": "hat", "price": 6})
    sync(apis, "PATCH", {"sku": "cap", "createIfNotExists": True, "price": 2})
    assert items(apis)["hat"].price == 6
    sync(apis, "REMOVE", {"sku": "hat"}, {"sku": "cap"})
    assert list(items(apis)) == ["shoe", "shirt"]


@pytest.mark.parametrize(
    ("filters", "changed"),
    [
        ([], ["shoe", "shirt"]),
        ([("color", "EQ", "red")], ["shoe"]),
        ([("color", "IN", "red, blue")], ["shoe", "shirt"]),
        ([("price", "GT", 40)], ["shoe"]),
        ([("price", "GE", 40), ("color", "EQ", "blue")], ["shirt"]),
        ([("weight", "LT", 3)], ["shirt"]),
        ([("weight", "LE", 1)], []),
    ],
)
def test_actions_on_many(apis, filters, changed):
    given = [{"attr": attr, "op": op, "value": value} for attr, op, value in filters]
    sync(apis, "PATCH_MANY", {"price": 7, "filters": given})
    assert [sku for sku, item in items(apis).items() if item.price == 7] == changed
    sync(apis, "REMOVE_MANY", {"filters": [{"attr": "price", "op": "EQ", "value": 7}]})
    assert not set(items(apis)) & set(changed)


@pytest.mark.parametrize(
    ("type_", "payloads", "pointer"),
    [
        ("ADD", [{"sku": "shoe"}], "/actions/0/payload/sku"),
        ("PATCH", [{"sku": "none"}], "/actions/0/payload/sku"),
        ("REMOVE", [{"sku": "none"}], "/actions/0/payload/sku"),
        ("ADD_PRICE_ADJUSTMENT", [{"sku": "none", "adjustments": []}], "/actions/0/payload/sku"),
        ("PATCH", [{"sku": "shoe"}, {"sku": "shoe"}], "/actions/1/payload/sku"),
        ("ADD", [{"sku": "x", "attributes": {"size": 1}}], "/actions/0/payload/attributes/size"),
        (
            "PATCH_MANY",
            [{"price": 1, "filters": [{"attr": "price", "op": "LT", "value": "5"}]}],
            "/actions/0/payload/filters/0/value",
        ),
    ],
)
def test_wrong_actions_change_nothing(apis, type_, payloads, pointer):
    before = apis.management.list_catalog_items(1)
    with pytest.raises(BadRequestException) as raised:
        sync(apis, type_, *payloads)
    assert [one.source.pointer for one in raised.value.data.errors] == [pointer]
    assert apis.management.list_catalog_items(1) == before


def test_limits_of_a_sync(apis):
    two = [{"type": "REMOVE", "payload": {"sku": "shoe"}}, {"type": "PATCH", "payload": {"sku": "shirt"}}]
    with pytest.raises(BadRequestException) as raised:
        apis.integration.sync_catalog(1, {"actions": two})
    assert raised.value.data.errors[0].source.pointer == "/actions/1/type"
    with pytest.raises(BadRequestException) as raised:
        sync(apis, "REMOVE", {"sku": "shoe"}, version=7)
    assert raised.value.data.errors[0].source.pointer == "/version"
    with pytest.raises(NotFoundException):
        apis.integration.sync_catalog(9, {"actions": two[:1]})


# -- prices --------------------------------------------------------------------------------------


def adjust(apis: Any, **adjustment: Any) -> None:
    given = {"priceType": "sale", "referenceId": "11111111-2222-3333-4444-555555555555", **adjustment}
    sync(apis, "ADD_PRICE_ADJUSTMENT", {"sku": "shirt", "adjustments": [given]})


def shirt(apis: Any) -> Any:
    session = {"cartItems": [{"sku": "shirt", "quantity": 1}]}
    answer = apis.integration.update_customer_session_v2(
        "look", {"customerSession": session, "responseContent": ["customerSession"]}, dry=True
    )
    return answer.customer_session.cart_items[0]


def test_an_adjustment_applies_while_it_is_in_effect(apis):
    adjust(apis, price=30, effectiveFrom="2026-06-02T00:00:00Z", effectiveUntil="2026-06-03T00:00:00Z")
    assert (shirt(apis).price, shirt(apis).selected_price_type) == (40, None)
    apis.box.at("2026-06-02")
    assert (shirt(apis).price, shirt(apis).selected_price_type, shirt(apis).prices["sale"].price) == (30, "sale", 30)
    apis.box.at("2026-06-03")
    assert shirt(apis).price == 40


def test_an_adjustment_takes_the_place_of_the_one_with_its_reference(apis):
    adjust(apis, price=30, calculatedAt="2026-05-02T00:00:00Z")
    adjust(apis, price=35, calculatedAt="2026-05-01T00:00:00Z")  # else the one that was calculated last would apply
    assert shirt(apis).price == 35


def test_of_several_price_types_the_lowest_price_is_used(apis):
    adjust(apis, price=30, referenceId="a")
    adjust(apis, price=25, referenceId="b", priceType="member")
    adjust(apis, price=39, referenceId="c", priceType="list")
    assert (shirt(apis).price, shirt(apis).selected_price_type) == (25, "member")


def test_of_adjustments_the_last_that_was_calculated_applies_and_none_takes_the_type_away(apis):
    adjust(apis, price=30, referenceId="a", calculatedAt="2026-05-02T00:00:00Z")
    adjust(apis, price=20, referenceId="b", calculatedAt="2026-05-01T00:00:00Z")
    assert shirt(apis).price == 30
    adjust(apis, price=None, referenceId="c", calculatedAt="2026-05-03T00:00:00Z")
    assert shirt(apis).price == 40


def history(apis: Any, sku: str = "shirt") -> list[Any]:
    body = {"sku": sku, "startDate": "2025-01-01T00:00:00Z", "endDate": "2027-01-01T00:00:00Z"}
    return apis.management.price_history(1, body).history


def best(apis: Any, kind: str = "strict", days: str = "30", end: str = "2026-06-30T00:00:00Z", **more: Any) -> Any:
    body = {"skus": ["shirt", "none"], "timeframeEndDate": end, "timeframe": days, "timeframeEndDateType": kind, **more}
    return [one.price for one in apis.integration.best_prior_price(body)]


def test_prices_are_observed_when_they_change(apis):
    """The seed has a strikethrough rule of 10 %: 40 is shown as 36."""
    apis.box.at("2026-06-05")
    sync(apis, "PATCH", {"sku": "shirt", "price": 50})
    sync(apis, "PATCH", {"sku": "shirt", "attributes": {"color": "red"}})  # no other price
    apis.box.at("2026-06-10")
    adjust(
        apis, price=20, effectiveFrom="2026-06-12T00:00:00Z", effectiveUntil="2026-06-14T00:00:00Z", contextId="sale"
    )
    apis.box.at("2026-06-20")
    seen = history(apis)
    assert [(one.observed_at.strftime("%m-%d"), one.price) for one in seen] == [
        ("01-01", 36),
        ("06-05", 45),
        ("06-12", 18),
        ("06-14", 45),
    ]
    assert seen[0].metadata.influencing_campaign_details[0].campaign_id == 2
    assert seen[2].metadata.adjustment_details.value == 20
    assert seen[2].context_ids == ["sale", "2"]

    assert best(apis) == [18]
    assert best(apis, end="2026-06-11T00:00:00Z") == [45]
    assert best(apis, days="365", end="2026-06-11T00:00:00Z") == [36]
    assert best(apis, "price", end="2026-06-13T00:00:00Z") == [45]
    assert best(apis, "sale", days="365", end="2026-06-13T00:00:00Z") == [36]
    assert best(apis, target={"targetType": "AUDIENCE", "audienceID": 1}) == []

    apis.management.exclude_price_history(1, {"ids": [seen[2].id], "reason": "a mistake"})
    assert best(apis) == [45]
    assert history(apis)[2].exclusion_reason == "a mistake"
    with pytest.raises(NotFoundException):
        apis.management.exclude_price_history(1, {"ids": [999], "reason": "a mistake"})


@pytest.mark.parametrize(("days", "pointer"), [("0", "/timeframe"), ("a month", "/timeframe")])
def test_wrong_time_frames(apis, days, pointer):
    with pytest.raises(BadRequestException) as raised:
        best(apis, days=days)
    assert raised.value.data.errors[0].source.pointer == pointer


def test_a_campaign_that_stops_changes_the_prices(apis):
    sync(apis, "PATCH", {"sku": "shirt", "price": 50})
    apis.box.at("2026-06-05")
    body = {"name": "Off", "tags": [], "features": [], "limits": [], "state": "disabled"}
    apis.management.update_campaign(1, 2, body)
    assert [one.price for one in history(apis)] == [36, 45, 50]
