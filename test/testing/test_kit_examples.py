"""`example`: every model, valid by the contract, the same every time, and as a test says."""

from __future__ import annotations

import functools
import threading
import warnings
from typing import Any, Dict

import pytest
import strategies
from checkout import SPEC
from conftest import each
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import talon_one
from talon_one.effects import EFFECT_PROPS
from talon_one.model import Model
from talon_one.model.registry import model_class
from talon_one.testing import effects, example
from tools.bundle import bundle

NAMES = [*strategies.model_classes(), *strategies.union_classes()]


@functools.cache
def contract() -> Dict[str, Any]:
    return bundle(SPEC)


def departures_from_the_contract(name: str, value: Any) -> Any:
    """What JSON Schema says of a value: the contract's own words, not this package's."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": contract()["components"]}
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


def wire(model: Any) -> Any:
    return model.to_dict(serialize=True) if isinstance(model, Model) else str(model)


@pytest.mark.parametrize("name", each(NAMES))
def test_an_example_of_every_model_keeps_the_contract(name: str) -> None:
    cls = getattr(talon_one, name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = example(cls)
    if isinstance(made, Model):
        assert made.validate() == []
        assert isinstance(made, cls)
        assert made == example(cls)
        assert made is not example(cls)
    assert departures_from_the_contract(name, wire(made)) == []


@pytest.mark.parametrize("name", each([name for name in strategies.model_classes() if name in talon_one._index.MODELS]))
def test_all_that_a_model_can_have_is_filled_on_request(name: str) -> None:
    cls = getattr(talon_one, name)
    if not issubclass(cls, Model):
        return
    made = example(cls, **dict.fromkeys(cls._properties, ...))
    assert made.validate() == []
    wanted = {one.wire for one in cls._properties.values()}
    assert set(wire(made)) >= wanted  # what one of several models has more is there too
    assert all(value is not None or cls._by_wire[key].kind.takes_null for key, value in wire(made).items())


def test_overrides_are_kept_and_completed() -> None:
    state = example(
        talon_one.IntegrationStateV2,
        customer_session={
            "profile_id": "customer-1",
            "cartItems": [{"sku": "boot"}, talon_one.CartItem(sku="sock", quantity=2)],
        },
        effects=[effects.reject_coupon(value="X", rejection_reason="CouponExpired"), {"campaignId": 7}],
    )
    assert state.validate() == []
    assert state.customer_session is not None
    assert state.customer_session.profile_id == "customer-1"
    first, second = state.customer_session.cart_items
    assert (first.sku, first.quantity) == ("boot", 1)
    assert (second.sku, second.quantity) == ("sock", 2)
    rejected, other = state.effects
    assert isinstance(rejected.typed_props, talon_one.RejectCouponEffectProps)
    assert rejected.typed_props.rejection_reason == "CouponExpired"
    assert (other.campaign_id, other.validate()) == (7, [])
    assert state.loyalty is None


def test_an_override_leaves_the_dict_that_it_is_given_alone() -> None:
    given_item = {"sku": "a"}
    items = [given_item]
    made = example(talon_one.NewCustomerSessionV2, cart_items=items)
    assert made.cart_items is not None and made.cart_items[0].quantity == 1
    made.cart_items[0].sku = "b"
    assert items == [{"sku": "a"}]
    assert given_item == {"sku": "a"}


def test_none_leaves_out_and_null_is_null() -> None:
    assert "sku" not in wire(example(talon_one.CartItem, sku=None))
    assert [one.rule for one in example(talon_one.CartItem, sku=None).validate()] == ["required"]
    assert wire(example(talon_one.CartItem, price=talon_one.NULL))["price"] is None
    assert example(talon_one.CartItem, quantity=-3).validate()[0].rule == "minimum"  # a test can have a wrong one


@pytest.mark.parametrize(
    ("model", "overrides", "message"),
    [
        (talon_one.CartItem, {"skuu": 1}, "example(CartItem): there is no property 'skuu'. Did you mean 'sku'?"),
        (3, {}, "example(): a model is needed, such as talon_one.CartItem, not 3."),
        (dict, {}, "example(): a model is needed, such as talon_one.CartItem, not <class 'dict'>."),
    ],
)
def test_what_is_none_is_refused(model: Any, overrides: Dict[str, Any], message: str) -> None:
    with pytest.raises(talon_one.ApiTypeError) as caught:
        example(model, **overrides)
    assert str(caught.value) == message


def test_what_cannot_be_copied_is_refused() -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"^lock: it cannot be copied into a model \(.+\)\. Give plain"):
        example(talon_one.CustomerSessionV2, cart_items=threading.Lock())


def test_a_page_holds_one_item_and_is_the_only_one() -> None:
    page = example(talon_one.GetApplications200Response)
    assert (len(page.data), page.total_result_size) == (1, 1)
    two = example(talon_one.GetApplications200Response, data=[{"name": "A"}, {}])
    assert (len(two.data), two.total_result_size, two.data[0].name) == (2, 2, "A")
    many = example(talon_one.GetApplicationSessions200Response, data=[], has_more=True)
    assert (many.data, many.has_more) == ([], True)


def test_a_union_is_the_model_that_is_asked_for() -> None:
    assert isinstance(example(talon_one.Block, type="awardDiscount"), talon_one.AwardDiscountBlock)
    assert type(example(talon_one.Block)) is type(example(talon_one.Block))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_document_of_the_contract_can_be_an_override(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["CartItem", "Effect", "CustomerSessionV2", "Coupon", "Campaign", "NewCampaign"]))
    cls = model_class(name)
    document = data.draw(strategies.documents(cls))
    made = example(cls, **{cls._by_wire[key].name: value for key, value in document.items() if key in cls._by_wire})
    for key, value in document.items():
        if value is not None and key in cls._by_wire and key != "props":
            assert cls.from_dict({key: wire(made)[key]}) == cls.from_dict({key: value}) or isinstance(
                value, (dict, list)
            )
    assert [one for one in made.validate() if one.rule == "required"] == []


# -- effects ---------------------------------------------------------------------------------------------


def builder(effect_type: str) -> Any:
    from tools.naming import snake

    return getattr(effects, snake(effect_type))


@pytest.mark.parametrize("effect_type", talon_one.effects.EFFECT_MODELS)
def test_there_is_a_builder_for_every_effect(effect_type: str) -> None:
    made = builder(effect_type)()
    assert made.effect_type == effect_type
    assert made.validate() == []
    assert made.actual_instance.validate() == []
    if effect_type in EFFECT_PROPS:
        assert type(made.typed_props).__name__ == EFFECT_PROPS[effect_type]
        assert made.typed_props.validate() == []
    else:
        assert made.props is None


@pytest.mark.parametrize("effect_type", EFFECT_PROPS)
def test_a_builder_takes_all_props_of_its_effect(effect_type: str) -> None:
    cls = model_class(EFFECT_PROPS[effect_type])
    given_props = example(cls, **dict.fromkeys(cls._properties, ...))
    values = {name: getattr(given_props, name) for name in cls._properties}
    made = builder(effect_type)(**values, campaign_id=12, rule_name="Rule")
    assert made.typed_props == given_props
    assert (made.campaign_id, made.rule_name) == (12, "Rule")


def test_a_builder_refuses_what_no_effect_has() -> None:
    with pytest.raises(TypeError, match="^effects: setDiscount has no property 'valu'. Did you mean 'value'"):
        effects.set_discount(name="x", valu=3)  # type: ignore[call-arg]


def test_what_props_and_effect_both_have_is_set_on_the_effect() -> None:
    made = effects.reject_coupon(value="X", condition_index=2)
    assert made.condition_index is None
    made.condition_index = 3
    assert made.typed_props.condition_index == 2  # type: ignore[union-attr]
