"""Collections, stores, store budgets, additional costs, value maps: conflicts, imports, filters."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.exceptions import ApiException, BadRequestException, ConflictException, NotFoundException

# -- collections ---------------------------------------------------------------------------------


def names(page: Any) -> list[str]:
    return [one.name for one in page.data]


def test_collections_of_the_account_and_of_campaigns_are_apart(apis):
    management = apis.management
    assert names(management.list_account_collections()) == ["Shoes"]
    assert names(management.list_collections(1, 1)) == names(management.list_collections_in_application(1)) == ["Own"]
    assert names(management.list_account_collections(name="sho")) == ["Shoes"]
    assert names(management.list_account_collections(name="own")) == []
    for call in (management.get_account_collection, management.export_account_collection_items):
        with pytest.raises(NotFoundException):
            call(2)  # of the campaign
    with pytest.raises(NotFoundException):
        management.get_collection(1, 2, 2)  # of another campaign


def test_a_name_is_taken_once_in_its_place(apis):
    with pytest.raises(ConflictException):
        apis.management.create_account_collection({"name": "Shoes"})
    assert apis.management.create_collection(1, 1, {"name": "Shoes"}).campaign_id == 1
    with pytest.raises(BadRequestException):
        apis.management.create_account_collection({"name": "New", "subscribedApplicationsIds": [9]})


def test_an_import_replaces_the_items(apis):
    management = apis.management
    record = management.import_account_collection(1, b"item\nhat\ncap\nhat\n")
    assert (record.entity, record.amount) == ("Collection", 2)
    assert management.export_account_collection_items(1) == "item\nhat\ncap\n"
    page = management.get_collection_items(1, page_size=1, skip=1)
    assert ([one.item for one in page.data], page.has_more) == (["cap"], False)


@pytest.mark.parametrize(
    ("name", "arguments", "file", "line"),
    [
        ("import_account_collection", (1,), b"sku\nhat\n", "1"),
        ("import_account_collection", (1,), b"item,price\nhat,1\n", "1"),
        ("import_campaign_stores", (1, 1), b"store_integration_id\nberlin\nnowhere\n", "3"),
        ("import_campaign_store_budget", (1, 1), b"store_integration_id,limit\nberlin,much\n", "2"),
        ("import_campaign_store_budget", (1, 1), b"store_integration_id,limit\nberlin,-1\n", "2"),
        ("import_campaign_store_budget", (1, 1), b"store_integration_id,limit\nberlin,1\nberlin,2\n", "3"),
        ("import_campaign_store_budget", (1, 1), b"store_integration_id,limit\nberlin\n", "2"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_changed(apis, name, arguments, file, line):
    before = apis.management.export_campaign_store_budgets(1, 1)
    with pytest.raises(BadRequestException) as raised:
        getattr(apis.management, name)(*arguments, file)
    (problem,) = raised.value.data.errors
    assert problem.source.line == line
    assert apis.management.export_campaign_store_budgets(1, 1) == before
    assert apis.management.export_account_collection_items(1) == "item\nshoe\nboot\n"


# -- stores --------------------------------------------------------------------------------------


def test_stores_are_found_by_what_they_are_called_and_linked_to(apis):
    management = apis.management
    management.import_campaign_stores(1, 1, b"store_integration_id\nparis\n")
    assert names(management.list_stores(1, campaign_id=1)) == ["paris"]
    assert names(management.list_stores(1, query="ERL")) == ["berlin"]
    assert names(management.list_stores(1, integration_id="berlin")) == ["berlin"]
    assert management.get_store(1, "2").linked_campaign_ids == [1]
    assert management.export_campaign_stores(1, 1) == "store_integration_id\nparis\n"
    management.disconnect_campaign_stores(1, 1)
    assert management.get_store(1, "2").linked_campaign_ids == []


def test_a_store_has_an_integration_id_of_its_own(apis):
    with pytest.raises(ConflictException):
        apis.management.create_store(1, {"name": "x", "description": "", "integrationId": "paris"})
    with pytest.raises(ApiException):
        apis.management.update_store(1, "1", {"name": "x", "description": "", "integrationId": "paris"})
    with pytest.raises(BadRequestException) as raised:
        body = {"name": "x", "description": "", "integrationId": "rome", "attributes": {"zone": "a"}}
        apis.management.create_store(1, body)
    assert raised.value.data.errors[0].source.pointer == "/attributes/zone"


def test_a_store_that_is_deleted_leaves_no_link_and_no_budget(apis):
    management = apis.management
    management.import_campaign_stores(1, 1, b"store_integration_id\nparis\n")
    management.delete_store(1, "2")
    assert management.get_campaign(1, 1).linked_store_ids == []
    assert management.list_campaign_store_budget_limits(1, 1).data == []
    with pytest.raises(NotFoundException):
        management.get_store(1, "2")


def test_a_budget_of_a_store_limits_its_discounts(apis):
    """Ten percent of 1,000 is more than the 50 that the seed lets the store give; a rule whose effect fails, fails."""
    cart = [{"sku": "shoe", "quantity": 10}]

    def discounts(store: str) -> list[float]:
        session = {"cartItems": cart, "couponCodes": ["SUMMER"], "storeIntegrationId": store}
        answer = apis.integration.update_customer_session_v2("new", {"customerSession": session}, dry=True)
        return [one.props["value"] for one in answer.effects if one.effect_type == "setDiscount"]

    assert discounts("berlin") == [100]
    assert discounts("paris") == []


def test_budgets_by_period(apis):
    management = apis.management
    body = {"action": "setDiscount", "storeLimits": [{"storeId": 1, "limit": 9}], "period": "daily"}
    management.create_campaign_store_budget(1, 1, body)
    with pytest.raises(ConflictException):
        management.create_campaign_store_budget(1, 1, body)
    management.import_campaign_store_budget(
        1, 1, b"store_integration_id,limit\nberlin,10\nparis,20\n", action="setDiscount", period="daily"
    )
    daily = management.list_campaign_store_budget_limits(1, 1, period="daily").data
    assert [(one.store.integration_id, one.limit) for one in daily] == [("paris", 20), ("berlin", 10)]
    summary = {
        (one.period, one.imported): one.store_count for one in management.summarize_campaign_store_budget(1, 1).data
    }
    assert summary == {("overall", False): 1, ("daily", True): 2}
    management.delete_campaign_store_budgets(1, 1, period="overall")
    exported = management.export_campaign_store_budgets(1, 1)
    assert exported == "store_integration_id,limit\nparis,20\nberlin,10\n"


# -- additional costs and value maps -------------------------------------------------------------


def test_a_cost_that_is_defined_can_be_sent(apis):
    session = {"customerSession": {"additionalCosts": {"gift": {"price": 1}}}}
    with pytest.raises(BadRequestException):
        apis.integration.update_customer_session_v2("new", session)
    body = {"name": "gift", "title": "Gift", "description": ""}
    assert apis.management.create_additional_cost(body).type == "session"
    apis.integration.update_customer_session_v2("new", session)
    with pytest.raises(ConflictException):
        apis.management.create_additional_cost(body)
    with pytest.raises(BadRequestException):
        apis.management.update_additional_cost(1, body)  # its name is another


def test_a_value_map_as_a_table(apis):
    assert apis.management.export_campaign_value_map(1, 1, 1) == "identifier,value\nshoe,2.5\nshirt,1\n"
    with pytest.raises(NotFoundException):
        apis.management.export_campaign_value_map(1, 2, 1)
