"""What models do as Python objects: names, retirement, copies, matching, numbers and moments."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import sys
import uuid
import warnings
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from threading import Barrier
from typing import Any, Optional, get_type_hints
from unittest.mock import ANY

import pytest
from strategies import example, model_classes, values

import talon_one
from talon_one import NULL, ApiAttributeError, ApiTypeError, ApiValueError, CartItem, Configuration, Model
from talon_one.model import Property, former, prop

MODELS = [name for name in model_classes() if not issubclass(getattr(talon_one, name), str)]
RETIRED = [name for name in MODELS if getattr(talon_one, name)._retired]
WITH_FORMER_NAMES = [
    (name, old, new)
    for name in MODELS
    for old, new in getattr(talon_one, name)._former.items()
    if not getattr(talon_one, name)._retired
]
UTC = timezone.utc
MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


class Plain(Model):
    """A model with every kind of property, as a generated one would be."""

    __slots__ = ()

    word: Property[Optional[str]] = prop(default=None, doc="Text.")
    count: Property[Optional[int]] = prop(default=None, doc="Whole.")
    amount: Property[Optional[float]] = prop(default=None, doc="Number.")
    under_ten: Property[Optional[float]] = prop("underTen", default=None, exclusive_maximum=10, doc="Below ten.")
    flag: Property[Optional[bool]] = prop(default=None, doc="Yes or no.")
    at: Property[Optional[datetime]] = prop(default=None, doc="Moment.")
    day: Property[Optional[date]] = prop(default=None, doc="Day.")
    free: Property[Optional[dict[str, Any]]] = prop(default=None, doc="Anything.")
    renamed: Property[Optional[str]] = prop("reNamed", default=None, former_wire=("OldName",), doc="Moved.")
    earlier: Property[Optional[str]] = former("renamed")


class FakeNumber:
    """As NumPy's scalars: a number by protocol, with a native twin."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def tolist(self) -> Any:
        return self.value


class FakeFloat(FakeNumber):
    def __float__(self) -> float:
        return float(self.value)


class FakeInt(FakeFloat):
    def __index__(self) -> int:
        return int(self.value)


class bool_(FakeFloat):
    """NumPy's booleans have `__float__` too."""


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
    assert len(RETIRED) == 45


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


# -- numbers and words ---------------------------------------------------------------------------


def test_number_types_of_shops_are_taken():
    assert Plain(amount=Decimal("9.99"), count=FakeInt(3)).to_dict(serialize=True) == {"amount": 9.99, "count": 3}
    assert Plain(amount=FakeFloat(1.5)).amount == 1.5
    assert Plain(amount=Fraction(1, 4)).amount == 0.25
    assert Plain(amount=7).to_json() == '{"amount":7}'
    assert Plain(amount=7).amount.__class__ is float
    assert Plain(amount=2**70).amount == 2**70
    assert Plain(count=2**70).to_json() == f'{{"count":{2**70}}}'
    assert Plain(amount=10**400).validate() == []


@pytest.mark.parametrize("value", ["5", True, bool_(True), None.__class__, 1j, [1], b"5"])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ApiTypeError, match=r"^Plain\.amount: a number"):
        Plain(amount=value)


@pytest.mark.parametrize("value", [2, 2.0, Decimal("2.00"), Fraction(4, 2)])
def test_whole_numbers_of_other_types_are_sent_as_integers(value):
    assert Plain(count=value).to_json() == '{"count":2}'
    assert Plain.from_dict({"count": value}).to_json() == '{"count":2}'
    assert Plain.from_json('{"count": 2.0}').validate() == []  # to JSON Schema that is an integer


@pytest.mark.parametrize("value", [1.5, "5", True, Decimal("1.5"), b"5", float("nan"), float("inf"), 1j])
def test_what_is_no_whole_number_is_refused(value):
    with pytest.raises(ApiTypeError, match=r"^Plain\.count: a whole number"):
        Plain(count=value)


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("Infinity"), Fraction(10**400, 3)]
)
def test_what_is_not_finite_is_refused(value):
    with pytest.raises(ApiValueError, match=r"^Plain\.amount: a finite number"):
        Plain(amount=value)
    with pytest.raises(ApiValueError):
        Plain(free={"x": value}).to_json()


def test_limits_that_the_contract_does_not_use():
    assert Plain(under_ten=9.99).under_ten == 9.99
    with pytest.raises(ApiValueError, match=r"^Plain\.under_ten: must be less than 10, not 10\."):
        Plain(under_ten=10)
    assert Plain.from_json('{"underTen": 10}').validate()[0].rule == "exclusiveMaximum"


def test_words_are_text():
    key = uuid.uuid4()
    assert Plain(word=key).word == str(key)
    for wrong in (5, b"bytes", None.__class__, ["a"]):
        with pytest.raises(ApiTypeError, match=r"^Plain\.word: text"):
            Plain(word=wrong)


def test_free_form_values_are_sent_in_words_of_json():
    class Colour(Enum):
        RED = "red"

    key = uuid.uuid4()
    free = {
        "decimal": Decimal("1.5"),
        "moment": MOMENT,
        "day": date(2026, 1, 2),
        "uuid": key,
        "tuple": (1, 2),
        "colour": Colour.RED,
        "native": FakeNumber([1, 2]),
        "truth": bool_(True),
        "model": CartItem(sku="a", quantity=1),
        "null": None,
        "deep": {"null": NULL},
    }
    expected = {
        "decimal": 1.5,
        "moment": "2026-01-02T03:04:05.678901Z",
        "day": "2026-01-02",
        "uuid": str(key),
        "tuple": [1, 2],
        "colour": "red",
        "native": [1, 2],
        "truth": True,
        "model": {"sku": "a", "quantity": 1},
        "null": None,
        "deep": {"null": None},
    }
    model = Plain(free=free)
    assert json.loads(model.to_json())["free"] == expected
    assert model.to_dict(serialize=True)["free"] == expected
    with pytest.raises(ApiTypeError, match="type object"):
        Plain(free={"x": object()}).to_json()


# -- moments -------------------------------------------------------------------------------------


def test_moments_are_written_with_their_zone():
    assert Plain(at=MOMENT).to_json() == '{"at":"2026-01-02T03:04:05.678901Z"}'
    eastern = timezone(timedelta(hours=-5))
    assert Plain(at=datetime(2026, 1, 2, tzinfo=eastern)).to_json() == '{"at":"2026-01-02T00:00:00-05:00"}'
    assert Plain(at="2026-01-02T00:00:00.123456789Z").to_json() == '{"at":"2026-01-02T00:00:00.123456789Z"}'


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ApiValueError, match=r"^Plain\.at: datetime.*has no time zone"):
        Plain(at=datetime(2026, 1, 2))
    unchecked = Plain.from_dict({"at": datetime(2026, 1, 2)})
    for send in (unchecked.to_json, lambda: unchecked.to_dict(serialize=True)):
        with pytest.raises(ApiValueError, match="no time zone"):
            send()
    with pytest.raises(ApiValueError, match=r"^Plain\.at: '2026-01-02T00:00:00' has no time zone"):
        Plain(at="2026-01-02T00:00:00")
    assert Plain.from_json('{"at": "2026-01-02T00:00:00"}').at == datetime(2026, 1, 2)
    assert [found.rule for found in Plain.from_json('{"at": "2026-01-02T00:00:00"}').validate()] == ["format"]
    assert [found.rule for found in Plain.from_dict({"at": datetime(2026, 1, 2)}).validate()] == ["format"]


@pytest.mark.parametrize(
    "text",
    [
        "20200101T000000Z",
        "2020-W01-1T00:00:00Z",
        "2020-01-01T00Z",
        "2020-01-01T00:00Z",
        "2020-01-01 00:00:00+00:00",
        "2020-01-01T00:00:00,5Z",
        "2020-01-01T00:00:00+0530",
        "2020-01-01T00:00:00+00:00:30",
    ],
)
def test_a_moment_is_sent_as_rfc_3339_only(text):
    with pytest.raises(ApiValueError, match=r"^Plain\.at: .* is n"):
        Plain(at=text)
    assert [found.rule for found in Plain.from_dict({"at": text}).validate()] == ["format"]


@pytest.mark.parametrize("text", ["20200101", "2020-01-01T05:00:00Z", "2020-W01-1", "2020-1-1"])
def test_a_day_is_sent_as_a_day_only(text):
    with pytest.raises(ApiValueError, match=r"^Plain\.day: "):
        Plain(day=text)
    assert [found.rule for found in Plain.from_dict({"day": text}).validate()] == ["format"]


def test_no_digit_of_a_timestamp_is_lost():
    text = '{"at":"2026-01-02T03:04:05.123456789Z"}'
    received = Plain.from_json(text)
    assert received.at == datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert received.to_json() == text
    assert copy.deepcopy(received).to_json() == text
    assert received.to_dict()["at"] == received.at


def test_days_are_written_as_days():
    assert Plain(day=date(2026, 1, 2)).to_json() == '{"day":"2026-01-02"}'
    assert Plain(day=MOMENT).to_json() == '{"day":"2026-01-02"}'
    assert Plain(day="2026-01-02").day == date(2026, 1, 2)
    assert Plain.from_json('{"day": "2026-01-02T10:00:00Z"}').day == date(2026, 1, 2)
    with pytest.raises(ApiTypeError, match=r"^Plain\.at: a datetime is needed"):
        Plain(at=date(2026, 1, 2))
    with pytest.raises(ApiValueError, match=r"^Plain\.at: 'soon' is no datetime"):
        Plain(at="soon")


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
        ({"coupon_code": ["A"]}, "coupon_code: NewCustomerSessionV2 has no such property. Did you mean 'coupon_codes'"),
        ({"cuponCodes": ["A"]}, "cuponCodes: .* Did you mean 'couponCodes'"),
        ({"cartItems": [{"sku": "a", "quantity": 1, "prise": 3}]}, r"cartItems\[0\].prise: .* Did you mean 'price'"),
    ],
)
def test_misspelt_names_in_a_dict_are_refused(given, said):
    with pytest.raises(ApiValueError, match=said):
        talon_one.IntegrationRequest(customer_session=given)
    # What is like no property may be new; what was received or made unchecked is not judged.
    talon_one.IntegrationRequest(customer_session={"fromTheFuture": 1})
    session = talon_one.NewCustomerSessionV2.from_dict(given)
    assert session.validate() == []
    talon_one.IntegrationRequest(customer_session=session)


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
