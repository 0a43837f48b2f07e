"""Models made from dicts and JSON: both spellings, None and null, what dicts may hold."""

from __future__ import annotations

import json
import sys
import uuid
from collections import OrderedDict
from decimal import Decimal
from threading import Lock

import pytest

import talon_one
from talon_one import NULL, ApiTypeError, ApiValueError, CartItem, Configuration, UnknownPropertyWarning

# -- dicts ---------------------------------------------------------------------------------------


def test_both_spellings_may_be_mixed_and_nested():
    session = talon_one.NewCustomerSessionV2.from_dict(
        {
            "profile_id": "p",
            "couponCodes": ["A"],
            "cart_items": [{"sku": "a", "quantity": 1, "additionalCosts": {"w": {"price": 1}}, "own_field": 1}],
        }
    )
    assert session.to_dict(serialize=True) == {
        "profileId": "p",
        "couponCodes": ["A"],
        "cartItems": [{"sku": "a", "quantity": 1, "additionalCosts": {"w": {"price": 1}}, "own_field": 1}],
    }


def test_none_in_a_dict_is_absent_in_python_and_null_on_the_wire():
    cls = talon_one.NewPriceAdjustment
    assert cls.from_dict({"price_type": None}).to_dict(serialize=True) == {}
    assert cls.from_dict({"priceType": None}).to_dict(serialize=True) == {"priceType": None}
    # `price` is one word in both; it may be null, and it may be left out.
    assert cls.from_dict({"priceType": "base", "price": None}).to_dict(serialize=True) == {
        "priceType": "base",
        "price": None,
    }
    assert cls.from_dict({"price_type": "base", "price": None}).to_dict(serialize=True) == {"priceType": "base"}
    explicit = cls(price_type="base", reference_id="r", price=NULL)
    assert cls.from_dict(explicit.to_dict(serialize=True)) == explicit
    assert CartItem.from_dict({"sku": "a", "name": None}).to_dict(serialize=True) == {"sku": "a"}


def test_from_json_tells_what_is_wrong():
    with pytest.raises(ApiValueError, match=r"^CartItem\.from_json\(\): this is not JSON"):
        CartItem.from_json("{")
    with pytest.raises(ApiTypeError, match=r"^CartItem\.from_json\(\): a JSON object is needed, not array"):
        CartItem.from_json("[]")
    with pytest.raises(ApiValueError, match="nested too deeply"):
        CartItem.from_json("[" * 200_000)
    assert CartItem.from_json("null") is None
    assert CartItem.from_json(b'\xef\xbb\xbf{"sku": "a"}').sku == "a"
    assert CartItem.from_json('\ufeff{"sku": "a"}').sku == "a"


# -- what dicts may hold -----------------------------------------------------------------------------

ITEM_AS_CODE_HAS_IT = {
    "sku": uuid.UUID(int=7),
    "quantity": Decimal(2),
    "price": Decimal("9.99"),
    "additional_costs": OrderedDict(shipping=OrderedDict(price=Decimal("4.5"))),
}
ITEM_ON_THE_WIRE = {
    "sku": str(uuid.UUID(int=7)),
    "quantity": 2,
    "price": 9.99,
    "additionalCosts": {"shipping": {"price": 4.5}},
}


@pytest.mark.parametrize(
    "make",
    [
        lambda items: talon_one.NewCustomerSessionV2(cart_items=items),
        lambda items: talon_one.NewCustomerSessionV2.from_dict({"cart_items": items}),
        lambda items: talon_one.IntegrationRequest(customer_session={"cartItems": items}).customer_session,
        lambda items: (
            talon_one.IntegrationRequest.from_dict({"customer_session": {"cart_items": items}}).customer_session
        ),
    ],
)
@pytest.mark.parametrize("container", [list, tuple])
def test_dicts_take_what_constructors_take(make, container):
    session = make(container([OrderedDict(ITEM_AS_CODE_HAS_IT)]))
    assert session.to_dict(serialize=True) == {"cartItems": [ITEM_ON_THE_WIRE]}
    assert session.cart_items[0].additional_costs["shipping"].price == 4.5
    assert session.validate() == []


def test_an_ordered_dict_in_a_document_is_an_object():
    session = talon_one.NewCustomerSessionV2.from_json("{}")
    session._document["cartItems"] = [OrderedDict(sku="a", quantity=1)]
    assert session.validate() == []
    assert session.to_dict()["cart_items"][0]["sku"] == "a"
    session.cart_items[0].sku = "b"
    assert session.to_dict(serialize=True) == {"cartItems": [{"sku": "b", "quantity": 1}]}


def test_null_in_a_dict_is_sent():
    request = talon_one.IntegrationRequest(customer_session={"referralCode": NULL, "profile_id": NULL})
    assert json.loads(request.to_json()) == {"customerSession": {"referralCode": None, "profileId": None}}


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        # In the wire's spelling None is null, whatever else a property is called in Python.
        (
            {"profileId": None, "state": None, "attributes": None},
            {"profileId": None, "state": None, "attributes": None},
        ),
        # `to_dict()` writes None for what is absent.
        ({"profile_id": None, "state": None, "attributes": None}, {}),
        ({"state": None, "attributes": None}, {}),
        ({"profile_id": "p", "state": None}, {"profileId": "p"}),
    ],
)
def test_none_in_a_dict(given, sent):
    assert talon_one.NewCustomerSessionV2.from_dict(given).to_dict(serialize=True) == sent


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"coupon_code": ["A"]}, "NewCustomerSessionV2 has no property 'coupon_code'. Did you mean 'coupon_codes'?"),
        ({"cuponCodes": ["A"]}, "NewCustomerSessionV2 has no property 'cuponCodes'. Did you mean 'couponCodes'?"),
        ({"cartItems": [{"sku": "a", "quantity": 1, "prise": 3}] * 2}, "CartItem .* 'prise'. Did you mean 'price'?"),
    ],
)
def test_misspelt_names_in_a_dict_are_kept_with_one_warning(given, said):
    with pytest.warns(UnknownPropertyWarning, match=rf"^IntegrationRequest\.customer_session: {said}") as caught:
        request = talon_one.IntegrationRequest(customer_session=given)
    assert len(caught) == 1 and caught[0].filename == __file__
    assert request.to_dict(serialize=True) == {"customerSession": given}
    assert {one.rule for one in request.validate()} == {"name"}
    # What is like no property may be new; what was received or made unchecked is not judged before it is sent.
    new = talon_one.IntegrationRequest(customer_session={"fromTheFuture": 1})
    assert new.validate() == []
    talon_one.IntegrationRequest(customer_session=talon_one.NewCustomerSessionV2.from_dict(given))


def test_misspelt_names_in_a_dict_are_refused_where_the_default_configuration_says_so():
    Configuration.set_default(Configuration("http://localhost", unknown_properties="refuse"))
    try:
        with pytest.raises(ApiValueError, match=r"couponCode: .* Did you mean 'couponCodes'"):
            talon_one.IntegrationRequest(customer_session={"couponCode": []})
    finally:
        Configuration.set_default(None)
    with pytest.raises(ApiValueError, match="unknown_properties: 'warn' or 'refuse' is needed, not 'ignore'"):
        Configuration("http://localhost", unknown_properties="ignore")


def test_without_checks_names_are_still_those_of_the_wire():
    unchecked = Configuration("http://localhost", client_side_validation=False)
    session = {"profile_id": 5, "cart_items": [{"sku": "", "additional_costs": {"a": {"price": "x"}}}]}
    sent = {"profileId": 5, "cartItems": [{"sku": "", "additionalCosts": {"a": {"price": "x"}}}]}
    request = talon_one.IntegrationRequest(customer_session=session, local_vars_configuration=unchecked)
    assert request.to_dict(serialize=True) == {"customerSession": sent}
    assert request.customer_session.profile_id == 5
    request.customer_session = session
    assert request.to_dict(serialize=True) == {"customerSession": sent}
    item = CartItem(sku="", quantity="x", local_vars_configuration=unchecked)
    made = talon_one.NewCustomerSessionV2(cart_items=[item], local_vars_configuration=unchecked)
    assert made.cart_items[0] is item


def test_former_names_on_the_wire_are_read_from_dicts_too():
    event = {"connectedSessionID": "s1"}
    state = talon_one.IntegrationStateV2.from_dict({"advancedEvent": event})
    assert state.to_dict(serialize=True) == {"advancedEvent": {"connectedSessionId": "s1"}}


def test_two_former_names_of_one_property():
    kept = talon_one.NewReturn(returned_cart_items=[])
    with pytest.raises(ApiTypeError, match="'var_return' and '_return', names of one property"):
        talon_one.ReturnIntegrationRequest(_return=kept, var_return=kept)


@pytest.mark.parametrize(
    "given",
    [
        {"attributes": {"a": Lock()}},
        {"cartItems": Lock()},
        {"cartItems": [{"sku": Lock()}]},
        {"unknown": Lock()},
        pytest.param(
            {"cartItems": (item for item in ())},
            marks=pytest.mark.skipif(sys.implementation.name == "pypy", reason="it copies generators"),
        ),
    ],
)
def test_what_cannot_be_copied(given):
    with pytest.raises(
        ApiTypeError, match=r"it cannot be copied into a model \(.+\)\. Give plain values, such as a list\.$"
    ):
        talon_one.NewCustomerSessionV2.from_dict(given)
