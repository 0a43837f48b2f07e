"""What models do as Python objects: names, retirement, copies, matching, signatures."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from fractions import Fraction
from threading import Barrier
from typing import Any, Optional, get_type_hints
from unittest.mock import ANY

import pytest
from plain_model import MOMENT, Plain
from strategies import example, is_refined, model_classes, values

import talon_one
from talon_one import ApiAttributeError, ApiTypeError, ApiValueError, CartItem, Configuration

MODELS = [
    name
    for name in model_classes()
    if not issubclass(getattr(talon_one, name), str) and not is_refined(getattr(talon_one, name))
]
RETIRED = [name for name in MODELS if getattr(talon_one, name)._retired]
WITH_FORMER_NAMES = [
    (name, old, new)
    for name in MODELS
    for old, new in getattr(talon_one, name)._former.items()
    if not getattr(talon_one, name)._retired
]


# -- names ---------------------------------------------------------------------------------------


def test_there_are_former_names_of_properties():
    assert ("IntegrationStateV2", "_return", "return_") in WITH_FORMER_NAMES
    assert len(WITH_FORMER_NAMES) > 10


@pytest.mark.parametrize(("name", "old", "new"), WITH_FORMER_NAMES)
def test_former_names_are_keywords_and_attributes(name, old, new):
    cls = getattr(talon_one, name)
    wire, kind = cls.attribute_map[new], cls._properties[new].kind
    unchecked = Configuration("http://localhost", client_side_validation=False)
    made = cls(**{old: ["x"]}, local_vars_configuration=unchecked)
    assert made.to_dict(serialize=True)[wire] == ["x"]
    value = example(values(kind, cls._properties[new].limits, 0))
    setattr(made, old, value)
    assert getattr(made, old) == getattr(made, new) == kind.convert(value, "")
    assert made.to_dict(serialize=True)[wire] == value
    assert cls.from_dict({old: value}).to_dict(serialize=True) == {wire: value}
    assert cls.from_dict({old: None}).to_dict(serialize=True) == {}
    assert getattr(cls, old).__doc__.startswith("Deprecated")
    with pytest.raises(ApiTypeError, match=f"{new!r} and {old!r}, names of one property"):
        cls(**{old: ["x"], new: ["x"]}, local_vars_configuration=unchecked)
    assert old not in cls.openapi_types
    assert old not in made.to_dict()


def test_former_names_on_the_wire_are_read_and_the_newest_written():
    received = Plain.from_json('{"OldName": "a", "x": 1}')
    assert received.to_dict()["renamed"] == "a"
    assert received == Plain.from_json('{"reNamed": "a", "x": 1}')
    assert json.loads(received.to_json()) == received.to_dict(serialize=True) == {"reNamed": "a", "x": 1}
    assert received.validate() == []
    assert received.renamed == received.earlier == "a"
    received = Plain.from_json('{"OldName": "a"}')
    received.renamed = "b"
    assert json.loads(received.to_json()) == {"reNamed": "b"}
    received = Plain.from_json('{"OldName": "a"}')
    received.renamed = None
    assert json.loads(received.to_json()) == {}
    both = Plain.from_json('{"OldName": "a", "reNamed": "b"}')
    assert both.to_dict(serialize=True) == {"reNamed": "b"}
    assert both.renamed == "b"
    assert Plain.from_dict({"OldName": 5}).validate()[0].path == "reNamed"


def test_former_names_on_the_wire_compare_when_nested():
    text = json.dumps({"advancedEvent": {"id": 1, "connectedSessionID": "s"}})
    read, unread = (talon_one.IntegrationEventV3Response.from_json(text) for _ in range(2))
    assert read.advanced_event.connected_session_id == "s"
    assert read == unread
    assert unread == read


@pytest.mark.parametrize("name", RETIRED)
def test_retired_models_warn_when_a_user_makes_one(name):
    cls = getattr(talon_one, name)
    unchecked = Configuration("http://localhost", client_side_validation=False)
    for make in (
        lambda: cls(local_vars_configuration=unchecked),
        lambda: cls.from_dict({}),
        lambda: cls.from_json("{}"),
    ):
        with pytest.warns(DeprecationWarning, match=f"^{name} is retired: .*{cls._retired}") as caught:
            model = make()
        assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert twin == model


@pytest.mark.parametrize("name", MODELS)
def test_decoding_an_answer_warns_of_nothing(name):
    class Answer:
        data = "{}"

    with warnings.catch_warnings(), talon_one.ApiClient(Configuration("http://localhost")) as client:
        warnings.simplefilter("error")
        assert type(client.deserialize(Answer(), name)) is getattr(talon_one, name)


def test_there_are_retired_models():
    assert len(RETIRED) == 64


# -- as Python objects ---------------------------------------------------------------------------


def test_models_are_neither_hashable_nor_equal_to_anything_else():
    item = CartItem(sku="a", quantity=1)
    with pytest.raises(TypeError):
        hash(item)
    assert item != {"sku": "a", "quantity": 1}
    assert item != Plain.from_dict({"sku": "a", "quantity": 1})
    assert item == CartItem(sku="a", quantity=1)
    assert item != CartItem(sku="a", quantity=2)
    assert CartItem.from_json('{"price": 1}') == CartItem.from_json('{"price": 1.0}')
    assert CartItem.from_json('{"price": 1}') != CartItem.from_json('{"price": true}')
    assert CartItem.from_json('{"price": null}') != CartItem.from_json("{}")
    assert Plain(at=MOMENT) == Plain.from_json(json.dumps({"at": "2026-01-02T05:04:05.678901+02:00"}))
    assert Plain(at=MOMENT) != Plain.from_json('{"at": "soon"}')
    assert Plain(day=date(2026, 1, 2)) == Plain.from_json('{"day": "2026-01-02"}')


def test_subclasses_of_users_keep_their_attributes():
    class Own(CartItem):
        def __init__(self, **values: Any) -> None:
            super().__init__(**values)
            self.note = ["mine"]

        @property
        def shout(self) -> str:
            return self.sku.upper()

    own = Own(sku="a", quantity=1)
    assert own.shout == "A"
    deep, shallow = copy.deepcopy(own), copy.copy(own)
    assert deep.note == shallow.note == ["mine"]
    assert shallow.note is own.note
    assert deep.note is not own.note
    assert own.to_dict(serialize=True) == {"sku": "a", "quantity": 1}


def test_a_model_is_as_small_as_its_document():
    item = CartItem(sku="a", quantity=1)
    assert not hasattr(item, "__dict__")
    with pytest.raises(ApiAttributeError, match=r"Did you mean 'price'\?"):
        item.prise = 5
    with pytest.raises(AttributeError):
        del item.sku
    assert item.sku == "a"


def test_a_document_that_contains_itself():
    free: dict[str, Any] = {}
    free["again"] = free
    item = CartItem(sku="a", quantity=1, attributes=free)
    assert "CartItem" in repr(item)
    with pytest.raises(ApiValueError, match="contains itself"):
        item.to_json()


def test_reading_twice_gives_the_same_object_and_changes_are_kept():
    session = talon_one.CustomerSessionV2.from_json('{"cartItems": [{"sku": "a", "quantity": 1}]}')
    assert session.cart_items is session.cart_items
    session.cart_items[0].quantity = 7
    session.cart_items.append(CartItem(sku="b", quantity=1))
    assert json.loads(session.to_json())["cartItems"] == [{"sku": "a", "quantity": 7}, {"sku": "b", "quantity": 1}]


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the match statement")
def test_structural_match():
    source = """
def describe(value):
    match value:
        case CartItem(sku="gift"):
            return "a gift"
        case CartItem(sku=sku, quantity=2 | 3 as quantity):
            return f"{quantity} of {sku}"
        case CartItem(additional_costs={"wrap": AdditionalCost(price=price)}):
            return f"wrapped for {price}"
        case Effect(typed_props=SetDiscountEffectProps(value=value)):
            return f"{value} off"
        case _:
            return "something else"
"""
    names = {
        name: getattr(talon_one, name) for name in ("CartItem", "AdditionalCost", "Effect", "SetDiscountEffectProps")
    }
    exec(source, names)
    describe = names["describe"]
    assert describe(CartItem(sku="gift", quantity=1)) == "a gift"
    assert describe(CartItem(sku="a", quantity=3)) == "3 of a"
    wrapped = CartItem.from_json('{"sku": "a", "quantity": 1, "additionalCosts": {"wrap": {"price": 2}}}')
    assert describe(wrapped) == "wrapped for 2.0"
    discount = talon_one.Effect.from_json('{"effectType": "setDiscount", "props": {"name": "x", "value": 5}}')
    assert describe(discount) == "5.0 off"
    assert describe(5) == "something else"


# -- odds and ends -----------------------------------------------------------------------------------


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="the switch interval is CPython's")
@pytest.mark.parametrize("name", ["cart_items", "attributes"])
def test_the_first_reads_of_two_threads_give_one_object(name):
    document = '{"cartItems":[{"sku":"a","quantity":1}],"attributes":{"a":1}}'
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as executor:
            for _ in range(300):
                session = talon_one.NewCustomerSessionV2.from_json(document)
                start = Barrier(2)
                seen = list(executor.map(lambda _: (start.wait(), getattr(session, name))[1], range(2)))  # noqa: B023
                assert seen[0] is seen[1]
    finally:
        sys.setswitchinterval(interval)


def test_a_huge_number_can_be_reported():
    huge = -(10**5000)
    (departure,) = CartItem.from_dict({"sku": "a", "quantity": huge}).validate() or [None]
    assert departure is None or "too many digits" in departure.message
    with pytest.raises(ApiValueError, match=r"^CartItem\.price: "):
        CartItem(sku="a", quantity=1, price=Fraction(10**5000, 3))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_of_json_is_reported(number):
    (departure,) = CartItem.from_dict({"sku": "a", "quantity": 1, "price": number}).validate()
    assert (departure.path, departure.rule) == ("price", "type")


@pytest.mark.parametrize("given", [None, 5, {}, [], CartItem])
def test_from_json_takes_text(given):
    with pytest.raises(ApiTypeError, match=r"CartItem\.from_json\(\): text or bytes"):
        CartItem.from_json(given)


def test_equality_is_left_to_the_other_side_where_it_may_know_better():
    assert CartItem(sku="a", quantity=1) == ANY
    assert CartItem(sku="a", quantity=1) != {"sku": "a", "quantity": 1}


def test_the_wrong_model_is_named_but_not_shown():
    with pytest.raises(ApiTypeError) as caught:
        talon_one.IntegrationRequest(customer_session=CartItem(sku="personal", quantity=1))
    assert str(caught.value) == (
        "IntegrationRequest.customer_session: NewCustomerSessionV2 or a dict of its properties is needed, not CartItem."
    )


def test_words_of_a_pattern_are_ascii():
    assert talon_one.NewAttribute.from_dict({"name": "aé"}).validate()[-1].path != ""
    rules = {
        found.rule for found in talon_one.NewAttribute.from_dict({"name": "aé"}).validate() if found.path == "name"
    }
    assert rules == {"pattern"}


def test_the_constructor_has_a_signature():
    parameters = inspect.signature(CartItem).parameters
    assert list(parameters) == list(CartItem.openapi_types)
    assert parameters["sku"].default is inspect.Parameter.empty
    assert (parameters["price"].default, parameters["price"].annotation) == (None, "float")


def test_properties_say_what_they_are():
    assert CartItem.sku.__doc__.startswith("str, required: ")
    assert CartItem.price.__doc__.startswith("float: ")
    assert CartItem.additional_costs.__doc__.startswith("dict(str, AdditionalCost): ")


def test_types_can_be_looked_up_at_run_time():
    assert get_type_hints(talon_one.AdditionalCost)["price"] is float
    assert get_type_hints(talon_one.SetDiscountEffectProps)["scope"] == Optional[str]
