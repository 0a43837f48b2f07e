"""Every query parameter of the contract is taken by every operation that has it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from everything import PLACES, START, arguments
from sandbox_shop import item

from talon_one.exceptions import ApiException
from talon_one.sandbox import Sandbox
from talon_one.sandbox.contract import operations

OPERATIONS = {one.name: one for one in operations() if any(each.place == "query" for each in one.parameters)}
_VALUES = {
    "bool": True,
    "int": 1,
    "float": 1.5,
    "datetime": START,
    "list[int]": [1],
    "list[str]": ["ann"],
    "str": "ann1",
}


def value(parameter: Any) -> Any:
    """One that the contract allows."""
    kind = parameter.kind.published_name
    if parameter.words:
        return list(parameter.words)[:1] if kind.startswith("list") else next(iter(parameter.words))
    return PLACES.get(parameter.name, _VALUES[kind])


@pytest.mark.filterwarnings("ignore:.*is retired:DeprecationWarning")
@pytest.mark.parametrize("name", OPERATIONS)
def test_it_takes_each_of_them(apis, name):
    operation = OPERATIONS[name]
    call = getattr(apis.integration if operation.is_integration else apis.management, name)
    start = apis.box.save()
    for parameter in operation.parameters:
        if parameter.place == "query":
            apis.box.restore(start)
            try:
                call(**{parameter.name: value(parameter), **arguments(operation)})
            except ApiException as error:  # it may have no meaning here, or need another one
                assert error.status in (400, 404), error
                assert parameter.wire in str(error.body) or error.status == 404


def codes(text: str) -> list[str]:
    return [line.split(",")[0] for line in text.splitlines()[1:]]


def test_coupons_that_were_deleted_are_exported_for_a_week(apis):
    management, day = apis.management, timedelta(days=1)
    management.delete_coupon(1, 1, "2")
    apis.box.advance(day)
    management.delete_coupons(1, 1)
    assert codes(management.export_coupons(1, values_only=True)) == []
    for query, found in (
        ({"deleted_after": START - day}, ["SPARE", "SUMMER"]),
        ({"deleted_after": START}, ["SUMMER"]),
        ({"deleted_before": START + day}, ["SPARE"]),
        ({"deleted_before": START + day, "campaign_id": 2}, []),
    ):
        assert codes(management.export_coupons(1, values_only=True, **query)) == found
    (row,) = management.export_coupons(1, deleted_before=START + day).splitlines()[1:]
    assert "2026-06-01T12:00:00Z" in row.split(",")
    apis.box.advance(days=6, seconds=1)
    assert codes(management.export_coupons(1, values_only=True, deleted_after=START - day)) == ["SUMMER"]


@pytest.mark.parametrize(("name", "found"), [("aNN", ["ben"]), ("ben", []), ("", ["ben"])])
def test_reports_of_customers_that_someone_has_referred(name, found):
    with Sandbox() as box:
        box.integration_api().update_customer_profile_v2("anna", {"attributes": {"Name": "Anna A."}})
        order = {"profileId": "ben", "referralCode": "RIDE-WITH-ANNA", "state": "closed", "cartItems": [item(100)]}
        box.integration_api().update_customer_session_v2("first", {"customerSession": order})
        management = box.management_api()
        friends = management.get_application_customer_friends(1, "anna").data
        assert [one.friend_integration_id for one in friends] == ["ben"]
        page = management.get_customer_activity_reports_without_total_count(
            START - timedelta(days=9999), START + timedelta(days=9999), 1, advocate_name=name
        )
        assert [one.integration_id for one in page.data] == found
