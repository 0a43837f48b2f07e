"""What code written for the 26.x client, whose models are pydantic's, calls on models; and `repr`."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import pytest

import talon_one
from talon_one import NULL, ApiTypeError, ApiValueError, CartItem

ITEM = {"sku": "a", "quantity": 1, "additionalCosts": {"wrap": {"price": 2.0}}}


def test_models_are_dumped() -> None:
    item = CartItem.model_validate(ITEM)
    assert item == CartItem(sku="a", quantity=1, additional_costs={"wrap": {"price": 2}})
    whole = item.model_dump()
    assert whole.keys() == CartItem.model_fields.keys()
    assert (whole["sku"], whole["price"], whole["additional_costs"]) == ("a", None, {"wrap": {"price": 2.0}})
    assert item.model_dump(by_alias=True, exclude_none=True) == ITEM
    assert item.model_dump(by_alias=True, exclude_unset=True) == ITEM
    assert item.model_dump(include={"sku", "price"}) == {"sku": "a", "price": None}
    assert "sku" not in item.model_dump(exclude={"sku"})
    assert json.loads(item.model_dump_json(by_alias=True, exclude_none=True)) == ITEM
    assert item.model_dump_json(exclude_none=True, indent=1).startswith('{\n "sku": "a"')
    cleared = CartItem(sku="a", quantity=1, price=NULL)
    assert cleared.model_dump(exclude_unset=True) == {"sku": "a", "quantity": 1, "price": None}
    moment = datetime(2026, 1, 2, tzinfo=timezone.utc)
    coupons = talon_one.NewCoupons(number_of_coupons=1, start_date=moment)
    assert coupons.model_dump()["start_date"] == moment
    assert coupons.model_dump(mode="json", exclude_none=True)["start_date"] == "2026-01-02T00:00:00Z"


def test_models_are_validated_copied_and_constructed() -> None:
    assert CartItem.model_validate_json(json.dumps(ITEM)) == CartItem.from_dict(ITEM)
    for wrong in ({"sku": "a"}, {"sku": "", "quantity": 1}):
        with pytest.raises(ApiValueError, match="^CartItem: "):
            CartItem.model_validate(wrong)
    with pytest.raises(ApiTypeError, match="^CartItem: CartItem or a dict"):
        CartItem.model_validate([1])
    item = CartItem.from_dict(ITEM)
    copied = item.model_copy(update={"sku": "b", "quantity": 2})
    assert (copied.sku, copied.quantity, item.sku) == ("b", 2, "a")
    with pytest.raises(ApiValueError, match="CartItem.quantity"):
        item.model_copy(update={"quantity": 0})
    assert item.model_copy(deep=True) == item
    assert CartItem.model_construct(sku="", profileId=5).sku == ""
    assert CartItem(sku="a", quantity=1, additionalCosts={"wrap": {"price": 2}}) == CartItem.from_dict(ITEM)


def test_repr_shows_what_is_set() -> None:
    assert repr(CartItem.from_dict(ITEM)) == (
        "CartItem(sku='a', quantity=1, additional_costs={'wrap': AdditionalCost(price=2.0)})"
    )
    assert repr(CartItem(sku="a", quantity=1, price=NULL)) == "CartItem(sku='a', quantity=1, price=NULL)"
    assert repr(CartItem.from_dict({"sku": ["odd"]})) == "CartItem(sku=['odd'])"
    session = talon_one.NewCustomerSessionV2(cart_items=[CartItem(sku="a", quantity=1)])
    assert repr(session) == "NewCustomerSessionV2(cart_items=[CartItem(sku='a', quantity=1)])"
    assert str(session) == session.to_str() and "'profile_id': None" in str(session)
    assert "planted" not in repr(talon_one.LoginParams(email="a@example.com", password="planted"))
