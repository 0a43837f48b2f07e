"""`Configuration(attributes=...)`: bodies with attributes that the account does not have are not sent."""

from __future__ import annotations

import asyncio
import copy
import pickle
import types
from datetime import datetime, timezone
from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

import pytest
import yaml
from checkout import SPEC
from conftest import KEY
from loopback import Loopback

import talon_one
from talon_one import aio

Time = Union[datetime, str]


class CartItemAttributes(TypedDict, total=False):
    color: Optional[Literal["red", "blue"]]
    weight: Optional[float]
    gift: Optional[bool]
    due: Optional[Time]
    tags: Optional[List[str]]
    sizes: Optional[List[Literal[1, 2]]]
    place: Any


def module() -> types.ModuleType:
    made = types.ModuleType("shop_attributes")
    made.CartItemAttributes = CartItemAttributes
    made.CustomerSessionAttributes = TypedDict("CustomerSessionAttributes", {"class": Optional[str]}, total=False)
    for entity in ("CustomerProfile", "Coupon", "Campaign", "Referral", "Store", "Event"):
        setattr(made, f"{entity}Attributes", TypedDict(f"{entity}Attributes", {"known": str}, total=False))
    made.EVENTS = {"viewed": TypedDict("EventViewedAttributes", {"page": float}, total=False)}
    return made


def client_of(server: Loopback, **settings: Any) -> talon_one.ApiClient:
    return talon_one.ApiClient(talon_one.Configuration(server.url, KEY, trust_env=False, **settings))


def cart(**attributes: Any) -> Dict[str, Any]:
    return {
        "customerSession": {
            "cartItems": [{"sku": "a", "quantity": 1}, {"sku": "b", "quantity": 1, "attributes": attributes}]
        }
    }


GOOD = [
    {},
    {
        "color": "red",
        "weight": 2,
        "gift": False,
        "due": "2027-01-01T00:00:00Z",
        "tags": [],
        "sizes": [1, 2],
        "place": {"x": 1},
    },
    {"weight": 2.5, "due": datetime(2027, 1, 1, tzinfo=timezone.utc), "place": "anywhere"},
    {"color": None, "tags": talon_one.NULL},
]
WRONG = [
    ({"colour": "red"}, "colour: CartItem has no attribute 'colour' (did you mean 'color'?)"),
    ({"zzz": 1}, "zzz: CartItem has no attribute 'zzz'"),
    ({"zzz": None}, "zzz: CartItem has no attribute 'zzz'"),
    ({"a/b~": 1}, "a~1b~0: CartItem has no attribute 'a/b~'"),
    ({"color": "green"}, "color: must be one of 'red', 'blue', not 'green'"),
    ({"color": 5}, "color: text (str) is needed, not int 5"),
    ({"weight": "2"}, "weight: a number (float) is needed, not str '2'"),
    ({"weight": True}, "weight: a number (float) is needed, not bool True"),
    ({"gift": "yes"}, "gift: "),
    ({"due": "tomorrow"}, "due: "),
    ({"tags": "a"}, "tags: a list is needed, not str 'a'"),
    ({"sizes": [1, 3]}, "sizes[1]: must be one of 1, 2, not 3"),
]


@pytest.mark.parametrize("attributes", GOOD)
def test_what_the_account_has_is_sent(loopback: Loopback, attributes: Any) -> None:
    loopback.says({"effects": []})
    with client_of(loopback, attributes=module()) as client:
        talon_one.IntegrationApi(client).update_customer_session_v2("s", cart(**attributes))
    assert len(loopback.received) == 1


@pytest.mark.parametrize(("attributes", "said"), WRONG)
def test_what_it_has_not_is_refused(loopback: Loopback, attributes: Any, said: str) -> None:
    with client_of(loopback, attributes=module()) as client:
        api = talon_one.IntegrationApi(client)
        with pytest.raises(talon_one.ApiValueError) as caught:
            api.update_customer_session_v2("s", cart(**attributes))
    message = str(caught.value)
    assert message.startswith(f"update_customer_session_v2(body): /customerSession/cartItems/1/attributes/{said}")
    assert "`python -m talon_one.attributes --out FILE` writes it again" in message
    assert loopback.received == []


def test_models_dicts_and_the_awaited_client_are_checked_alike(loopback: Loopback) -> None:
    wrong = {"colour": "red"}
    item = talon_one.CartItem(sku="a", quantity=1, attributes=wrong)
    session = talon_one.NewCustomerSessionV2(cart_items=[item])
    bodies: List[Any] = [
        talon_one.IntegrationRequest(customer_session=session),
        {"customer_session": session},
        {"customerSession": {"cartItems": [item]}},
        talon_one.IntegrationRequest.from_dict(
            {"customer_session": {"cart_items": [{"sku": "a", "attributes": wrong}]}}
        ),
    ]
    configuration = talon_one.Configuration(loopback.url, KEY, trust_env=False, attributes=module())
    messages = set()

    async def awaited(body: Any) -> None:
        async with aio.ApiClient(configuration) as client:
            await aio.IntegrationApi(client).update_customer_session_v2("s", body)

    with talon_one.ApiClient(configuration) as client:
        api = talon_one.IntegrationApi(client)
        for body in bodies:
            before = copy.deepcopy(body)
            for call in (
                lambda body=body: api.update_customer_session_v2("s", body),
                lambda body=body: asyncio.run(awaited(body)),
            ):
                with pytest.raises(talon_one.ApiValueError) as caught:
                    call()
                messages.add(str(caught.value))
            assert body == before
    assert len(messages) == 1
    assert loopback.received == []


UNKNOWN = {"unknown": 1}
OF_OTHERS = [
    ("update_customer_profile_v2", ("p", {"attributes": UNKNOWN}), "/attributes/unknown: CustomerProfile has no"),
    ("update_customer_profiles_v2", ({"customerProfiles": [{"integrationId": "p", "attributes": UNKNOWN}]},), "/customerProfiles/0/attributes/unknown: CustomerProfile has"),
    ("track_event_v2", ({"type": "viewed", "attributes": {"known": "x"}},), "/attributes/known: Event 'viewed' has no"),
    ("track_event_v2", ({"type": "viewed", "attributes": {"page": "x"}},), "/attributes/page: a number"),
    ("track_event_v2", ({"type": "other", "attributes": {"page": 1}},), "/attributes/page: Event 'other' has no"),
    ("create_referral", ({"campaignId": 1, "advocateProfileIntegrationId": "a", "attributes": UNKNOWN},), "/attributes/unknown: Referral has no"),
    ("sync_catalog", (1, {"actions": [{"type": "ADD", "payload": {"sku": "a", "attributes": UNKNOWN}}]}), "/actions/0/payload/attributes/unknown: CartItem has no"),
    ("create_coupons", (1, 2, {"usageLimit": 1, "numberOfCoupons": 1, "attributes": UNKNOWN}), "/attributes/unknown: Coupon has no"),
    ("update_campaign", (1, 2, {"name": "n", "tags": [], "features": [], "limits": [], "attributes": {"known": "x"}, "couponAttributes": UNKNOWN}), "/couponAttributes/unknown: Coupon has no"),
    ("create_store", (1, {"name": "s", "description": "d", "integrationId": "i", "attributes": UNKNOWN}), "/attributes/unknown: Store has no"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "arguments", "said"), OF_OTHERS)
def test_every_entity_is_checked(loopback: Loopback, method: str, arguments: Any, said: str) -> None:
    with client_of(loopback, attributes=module()) as client:
        apis = (talon_one.IntegrationApi(client), talon_one.ManagementApi(client))
        api = next(one for one in apis if hasattr(one, method))
        with pytest.raises(talon_one.ApiValueError, match=rf"{method}\(body\): ") as caught:
            getattr(api, method)(*arguments)
    assert said in str(caught.value)
    assert loopback.received == []


def test_the_contract_says_of_all_that_is_sent_whose_attributes_they_are() -> None:
    """What rules make is of another kind, and a pass's values are no attributes."""
    schemas = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in SPEC.glob("schemas/*/*.yaml")}
    todo = {
        name
        for path in SPEC.rglob("paths/**/*.yaml")
        for operation in yaml.safe_load(path.read_text("utf-8")).values()
        for name in references(operation.get("requestBody"))
    }
    seen = set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo |= references(schemas[name])
    found = {
        (name, wire): facts.get("x-attributes-of")
        for name in seen
        for wire, facts in schemas[name].get("properties", {}).items()
        if "ttributes" in wire and facts.get("type") in ("object", None)
    }
    without = {
        ("CreateCouponBlock", "attributes"),
        ("CreateReferralBlock", "attributes"),
        ("NewDigitalPass", "attributes"),
    }
    assert {place for place, entity in found.items() if entity is None} <= without
    entities = set(schemas["Attribute"]["properties"]["entity"]["enum"])
    assert len(found) >= 25 and {entity for entity in found.values() if entity} <= entities


def references(of: Any) -> set[str]:
    if isinstance(of, dict):
        own = {of["$ref"].rpartition("/")[2].removesuffix(".yaml")} if isinstance(of.get("$ref"), str) else set()
        mapped = {
            one.rpartition("/")[2].removesuffix(".yaml")
            for one in of.get("mapping", {}).values()
            if isinstance(one, str)
        }
        return own.union(mapped, *map(references, of.values()))
    return set().union(*map(references, of)) if isinstance(of, list) else set()


def test_several_problems_in_one_error(loopback: Loopback) -> None:
    with client_of(loopback, attributes=module()) as client, pytest.raises(talon_one.ApiValueError) as caught:
        talon_one.IntegrationApi(client).update_customer_session_v2("s", cart(**{f"n{n}": 1 for n in range(9)}))
    assert "/attributes/n4: " in str(caught.value) and "; and 4 more. " in str(caught.value)


def test_without_the_setting_or_with_checks_off_nothing_is_checked(loopback: Loopback) -> None:
    loopback.says({"effects": []})
    for settings in ({}, {"attributes": None}, {"attributes": module(), "client_side_validation": False}):
        with client_of(loopback, **settings) as client:
            talon_one.IntegrationApi(client).update_customer_session_v2("s", cart(zzz=1))
    assert len(loopback.received) == 3


def test_entities_that_a_mapping_does_not_name_are_not_checked(loopback: Loopback) -> None:
    loopback.says({"effects": []})
    given = {"CartItem": {"color": str}, "Event": {"viewed": {"page": int}}}
    with client_of(loopback, attributes=given) as client:
        api = talon_one.IntegrationApi(client)
        api.update_customer_session_v2("s", {"customerSession": {"attributes": {"any": 1}}})
        api.track_event_v2({"type": "other", "attributes": {"any": 1}})
        with pytest.raises(talon_one.ApiValueError, match="Event 'viewed' has no attribute 'pag'"):
            api.track_event_v2({"type": "viewed", "attributes": {"pag": 1}})


def test_the_setting_is_copied_pickled_and_shown() -> None:
    configuration = talon_one.Configuration("https://x.talon.one", KEY, attributes=module())
    assert repr(configuration.attributes).endswith(
        "7 of CartItem, 1 of Coupon, 1 of Event, 1 of Referral, 1 of Store, 1 of Event 'viewed'>"
    )
    for twin in (copy.deepcopy(configuration), copy.copy(configuration), pickle.loads(pickle.dumps(configuration))):
        assert twin.attributes.of("CartItem", None)["color"] == ("str", ("red", "blue"))
    talon_one.Configuration(attributes=configuration.attributes)
    configuration.attributes = None
    assert configuration.attributes is None
    del configuration.__dict__["_attributes"]  # as one that was pickled before there was the setting
    assert configuration.attributes is None


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        (
            "shop_attributes",
            talon_one.ApiTypeError,
            "a module that `python -m talon_one.attributes` wrote, or a mapping",
        ),
        (
            types.ModuleType("os"),
            talon_one.ApiValueError,
            "the module os has no attributes, such as CartItemAttributes",
        ),
        ({"CartItm": {}}, talon_one.ApiValueError, "no entities named 'CartItm'. Did you mean 'CartItem'?"),
        (
            {"CartItem": ["color"]},
            talon_one.ApiTypeError,
            "attributes.CartItem: a TypedDict, or a mapping of names to types",
        ),
        ({"CartItem": {"color": "string"}}, talon_one.ApiTypeError, "attributes.CartItem.color: str, float, bool,"),
        ({"CartItem": {"color": Dict[str, str]}}, talon_one.ApiTypeError, "attributes.CartItem.color: str, float"),
        ({"CartItem": {"color": Literal["a", 1]}}, talon_one.ApiTypeError, "attributes.CartItem.color: str, float"),
        ({"CartItem": {"color": List[List[str]]}}, talon_one.ApiTypeError, "attributes.CartItem.color: str, float"),
        ({"Event": [1]}, talon_one.ApiTypeError, "for Event, a mapping of types of events is needed, not list"),
        ({"Event": {"viewed": str}}, talon_one.ApiTypeError, "attributes.Event['viewed']: a TypedDict"),
    ],
)
def test_what_cannot_be_meant(given: Any, error: Any, said: str) -> None:
    with pytest.raises(error) as caught:
        talon_one.Configuration(attributes=given)
    assert "Configuration.attributes: " in str(caught.value) and said in str(caught.value)
