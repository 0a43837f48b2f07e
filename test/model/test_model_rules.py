"""Checks of what users build, leniency toward what the service sends, and reports of departures."""

from __future__ import annotations

import functools
import json
from typing import Any, Optional

import pytest
from conftest import each
from strategies import documents, example, is_refined, model_classes

import talon_one
from talon_one import NULL, ApiTypeError, ApiValueError, Configuration
from talon_one.model import Property, kinds, prop

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")

MODELS = [
    name
    for name in model_classes()
    if not issubclass(getattr(talon_one, name), str) and not is_refined(getattr(talon_one, name))
]
every_model = pytest.mark.parametrize("name", each(MODELS))
UNCHECKED = Configuration("http://localhost", client_side_validation=False)


@functools.lru_cache(maxsize=None)
def _text_of(cls: Any) -> str:
    return json.dumps(example(documents(cls, 0)))


def document_of(cls: Any) -> dict[str, Any]:
    """A small document that the contract allows."""
    return json.loads(_text_of(cls))


def wrong_shapes(kind: Any) -> list[Any]:
    """Values of JSON that are not of a kind."""
    if isinstance(kind, kinds.ListKind):
        return [{"a": 1}, "text", 5]
    if isinstance(kind, kinds.DictKind):
        return [[1], "text", 5]
    if isinstance(kind, kinds.ModelKind):
        return [[1], 5] if issubclass(kind.model, str) else [[1], 5, "text"]
    if isinstance(kind, kinds.DateTimeKind):
        return ["soon", 5, [1]]
    if isinstance(kind, kinds.BoolKind):
        return ["true", 1, []]
    if isinstance(kind, kinds.IntKind):
        return ["5", True, 5.5, []]
    if isinstance(kind, kinds.FloatKind):
        return ["5", True, []]
    if isinstance(kind, kinds.StrKind):
        return [5, True, {}]
    return []


RULE_NAMES = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "min_items": "minItems",
    "max_items": "maxItems",
    "unique_items": "uniqueItems",
    "enum": "enum",
    "pattern": "pattern",
}


def breaking(rule: str, limit: Any, valid: Any) -> Any:
    """A value of the right type that breaks one rule."""
    if rule == "min_length":
        return "x" * (limit - 1)
    if rule == "max_length":
        return "x" * (limit + 1)
    if rule == "minimum":
        return limit - 1
    if rule == "maximum":
        return limit + 1
    if rule.startswith("exclusive"):
        return limit
    if rule == "min_items":
        return (valid * limit)[: limit - 1]
    if rule == "max_items":
        return valid * (limit + 1)
    if rule == "unique_items":
        return valid * 2
    return "\x00 no such word \n"


def broken_values(cls: Any) -> list[tuple[str, Any, str]]:
    """For every limit of a model: property, a value that breaks it, the rule's name."""
    found = []
    for made in cls._properties.values():
        for rule, limit in made.limits.items():
            if rule not in RULE_NAMES or (rule.startswith("min_") and limit == 0):
                continue
            items = isinstance(made.kind, kinds.ListKind)
            if rule in ("min_items", "max_items", "unique_items"):
                value: Any = breaking(rule, limit, ["word"])
                if isinstance(made.kind.item, kinds.IntKind):
                    value = [1] * len(value)
                elif isinstance(made.kind.item, kinds.ModelKind):
                    value = [document_of(made.kind.item.model)] * len(value)
                elif "enum" in made.limits:
                    value = list(made.limits["enum"][:1]) * len(value)
            else:
                value = breaking(rule, limit, None)
                value = [value] * made.limits.get("min_items", 1) if items else value
            found.append((made.name, value, RULE_NAMES[rule]))
    return found


LIMITED = [name for name in each(MODELS) if broken_values(getattr(talon_one, name))]


def test_limits_of_every_sort_are_tried():
    tried = {rule for name in MODELS for _, _, rule in broken_values(getattr(talon_one, name))}
    assert tried == set(RULE_NAMES.values()) - {"exclusiveMaximum"}  # which the contract does not use


@pytest.mark.parametrize("name", LIMITED)
def test_limits_are_checked_when_set_and_reported_when_received(name):
    cls = getattr(talon_one, name)
    document = document_of(cls)
    for attribute, value, rule in broken_values(cls):
        made = cls._properties[attribute]
        model = cls.from_json(json.dumps(document))
        before = dict(model._document)
        with pytest.raises(ApiValueError) as caught:
            setattr(model, attribute, value)
        assert str(caught.value).startswith(f"{name}.{attribute}")
        assert model._document == before
        with pytest.raises(ApiValueError, match=rf"^{name}\."):
            cls.from_json(json.dumps(document)).__class__(**{attribute: value})
        # What the service sends is taken as it is.
        received = cls.from_json(json.dumps({**document, made.wire: value}))
        assert len(getattr(received, attribute)) == len(value) if isinstance(value, list) else True
        found = received.validate()
        assert rule in {departure.rule for departure in found}
        assert all(departure.path.split("[")[0] == made.wire for departure in found)
        # So is what the user sets, where checks are off.
        unchecked = cls(local_vars_configuration=UNCHECKED, **{attribute: value})
        assert json.loads(unchecked.to_json())[made.wire] == value
        assert getattr(unchecked, attribute) is not None


@every_model
def test_what_is_missing_or_null_reads_as_none_and_is_reported(name):
    cls = getattr(talon_one, name)
    required = [made for made in cls._properties.values() if made.required]
    empty = cls.from_json("{}")
    nulls = cls.from_json(json.dumps({made.wire: None for made in cls._properties.values()}))
    for model in (empty, nulls):
        assert all(getattr(model, attribute) is None for attribute in cls._properties)
        assert repr(model)
    assert [(found.path, found.rule) for found in empty.validate()] == [(made.wire, "required") for made in required]
    assert [(found.path, found.rule) for found in nulls.validate()] == [
        (made.wire, "required") for made in required if not made.nullable
    ]
    assert (empty == nulls) is (not cls._properties)


@every_model
def test_constructing_without_a_required_value_names_it(name):
    cls = getattr(talon_one, name)
    strict = [made for made in cls._properties.values() if made.required and not made.nullable]
    needed = [made for made in strict if not made.constant]
    if needed:
        with pytest.raises(ApiValueError, match=rf"^{name}\.{needed[0].name}: a value is required"):
            cls()
    else:
        cls()
    if not strict:
        return
    model = cls.from_json(json.dumps(document_of(cls)))
    for made in strict:
        with pytest.raises(ApiValueError, match=rf"^{name}\.{made.name}: None is not allowed"):
            setattr(model, made.name, None)
    assert cls(local_vars_configuration=UNCHECKED).to_dict(serialize=True) == {
        made.wire: made.constant
        for made in cls._properties.values()
        if made.required and (made.nullable or made.constant)
    }


@every_model
def test_a_wrong_shape_is_one_error_where_and_when_it_is_read(name):
    cls = getattr(talon_one, name)
    document = document_of(cls)
    for attribute, made in cls._properties.items():
        for value in wrong_shapes(made.kind):
            sent = {**document, made.wire: value}
            model = cls.from_json(json.dumps(sent))
            if isinstance(made.kind, (kinds.ListKind, kinds.DictKind, kinds.ModelKind, kinds.DateTimeKind)):
                with pytest.raises((ApiTypeError, ApiValueError), match=rf"^{name}\.{attribute}: "):
                    getattr(model, attribute)
            else:  # reading a plain value is one look into the document
                assert getattr(model, attribute) == value
            assert json.loads(model.to_json()) == sent
            found = [departure.rule for departure in model.validate() if departure.path == made.wire]
            assert found in (["type"], ["format"])
            with pytest.raises((ApiTypeError, ApiValueError), match=rf"^{name}\.{attribute}: "):
                setattr(model, attribute, value)


@every_model
def test_one_wrong_shape_spoils_nothing_else(name):
    cls = getattr(talon_one, name)
    document = document_of(cls)
    wrong = {made.wire: (wrong_shapes(made.kind) or [5])[0] for made in cls._properties.values()}
    model = cls.from_json(json.dumps(wrong))
    assert repr(model)
    assert model.to_dict().keys() == cls._properties.keys()
    assert model == cls.from_json(json.dumps(wrong))
    for attribute, made in list(cls._properties.items())[:5]:
        model = cls.from_json(json.dumps({**document, made.wire: wrong[made.wire]}))
        right = cls.from_json(json.dumps(document))
        for other in cls._properties:
            beside = cls._properties[other].kind.beside and made.wire == cls._properties[other].kind.by
            if other != attribute and not beside:
                assert getattr(model, other) == getattr(right, other)


@every_model
def test_null_can_be_sent_for_anything(name):
    cls = getattr(talon_one, name)
    model = cls.from_json(json.dumps(document_of(cls)))
    for attribute, made in cls._properties.items():
        setattr(model, attribute, NULL)
        assert getattr(model, attribute) is None
        assert json.loads(model.to_json())[made.wire] is None
        assert model.to_dict(serialize=True)[made.wire] is None
    made_with_nulls = cls(**dict.fromkeys(cls._properties, NULL))
    assert json.loads(made_with_nulls.to_json()) == {made.wire: None for made in cls._properties.values()}
    assert made_with_nulls == model


@every_model
def test_misspelt_names_are_refused_with_the_nearest_real_one(name):
    cls = getattr(talon_one, name)
    with pytest.raises(ApiTypeError, match=rf"^{name}\(\) has no property 'zzzz_zzzz'\.$"):
        cls(zzzz_zzzz=1)
    model = cls.from_json("{}")
    with pytest.raises(AttributeError, match="zzzz_zzzz"):
        _ = model.zzzz_zzzz
    with pytest.raises(AttributeError, match=rf"^{name} has no property 'zzzz_zzzz'\.$"):
        model.zzzz_zzzz = 1
    longest = max(cls._properties, key=len, default="")
    if len(longest) > 4:
        misspelt = longest[:2] + "_" + longest[2:]
        with pytest.raises(ApiTypeError, match=rf"Did you mean '{longest}'\?"):
            cls(**{misspelt: 1})
        with pytest.raises(AttributeError, match=rf"Did you mean '{longest}'\?"):
            setattr(model, misspelt, 1)


@every_model
def test_too_many_and_doubled_arguments_are_refused(name):
    cls = getattr(talon_one, name)
    with pytest.raises(ApiTypeError, match=f"at most {len(cls._properties)} arguments"):
        cls(*[None] * (len(cls._properties) + 1))
    if cls._properties:
        first = next(iter(cls._properties))
        with pytest.raises(ApiTypeError, match=f"{first!r} twice"):
            cls(None, **{first: 1})


def test_departures_have_their_path_in_the_document():
    state = talon_one.IntegrationStateV2.from_json(
        json.dumps(
            {
                "customerSession": {
                    "id": 1,
                    "created": "yesterday",
                    "cartItems": [
                        {"sku": "a", "quantity": 1},
                        {"sku": "", "additionalCosts": {"wrap": {"price": "x"}}},
                    ],
                    "state": "opne",
                },
                "effects": None,
                "createdCoupons": {},
            }
        )
    )
    found = {departure.path: departure.rule for departure in state.validate()}
    assert found["customerSession.created"] == "format"
    assert found["customerSession.cartItems[1].sku"] == "minLength"
    assert found["customerSession.cartItems[1].quantity"] == "required"
    assert found["customerSession.cartItems[1].additionalCosts.wrap.price"] == "type"
    assert found["customerSession.state"] == "enum"
    assert found["customerSession.integrationId"] == "required"
    assert found["effects"] == "required"
    assert found["createdCoupons"] == "type"
    assert found["createdReferrals"] == "required"
    assert not [path for path in found if path.startswith("customerSession.cartItems[0]")]
    texts = [str(departure) for departure in state.validate()]
    assert any(text.startswith("customerSession.state: ") and "Did you mean 'open'" in text for text in texts)
    state.customer_session.cart_items[1].sku  # noqa: B018
    assert {departure.path: departure.rule for departure in state.validate()} == found


def test_items_of_containers_are_checked_and_named():
    with pytest.raises(ApiValueError, match=r"^NewCustomerSessionV2\.cart_items\[1\]: quantity: is missing"):
        talon_one.NewCustomerSessionV2(cart_items=[{"sku": "a", "quantity": 1}, {"sku": "b"}])
    with pytest.raises(ApiTypeError, match=r"^NewCustomerSessionV2\.cart_items\[0\]: .*CartItem"):
        talon_one.NewCustomerSessionV2(cart_items=[5])
    held = talon_one.NewCustomerSessionV2(cart_items=[None], coupon_codes=["A", None])
    assert (held.cart_items, held.coupon_codes) == ([None], ["A", None])
    assert [str(one) for one in held.validate()] == [
        "couponCodes[1]: null is not allowed here.",
        "cartItems[0]: null is not allowed here.",
    ]
    with pytest.raises(ApiTypeError, match=r"^CartItem\.additional_costs\['wrap'\]: "):
        talon_one.CartItem(sku="a", quantity=1, additional_costs={"wrap": 5})
    with pytest.raises(ApiTypeError, match=r"names must be text"):
        talon_one.CartItem(sku="a", quantity=1, attributes={1: 2})
    with pytest.raises(ApiTypeError, match=r"^CartItem\.attributes: a dict is needed"):
        talon_one.CartItem(sku="a", quantity=1, attributes=[1])


def test_dicts_and_tuples_are_taken_for_models_and_lists():
    item = {"sku": "a", "quantity": 1, "additional_costs": {"wrap": {"price": 2}}}
    session = talon_one.NewCustomerSessionV2(cart_items=(item,), coupon_codes=("A", "B"), identifiers={"x"})
    assert session.cart_items == [talon_one.CartItem.from_dict(item)]
    assert isinstance(session.cart_items[0].additional_costs["wrap"], talon_one.AdditionalCost)
    assert session.coupon_codes == ["A", "B"]
    assert session.identifiers == ["x"]
    assert item == {"sku": "a", "quantity": 1, "additional_costs": {"wrap": {"price": 2}}}


def test_what_is_appended_later_is_sent_too():
    codes: list[str] = []
    items: list[Any] = []
    session = talon_one.NewCustomerSessionV2(cart_items=items, coupon_codes=codes)
    codes.append("LATE")
    items.append(talon_one.CartItem(sku="a", quantity=1))
    session.cart_items.append(talon_one.CartItem(sku="b", quantity=2))
    session.attributes = {}
    session.attributes["k"] = 1
    assert json.loads(session.to_json()) == {
        "couponCodes": ["LATE"],
        "cartItems": [{"sku": "a", "quantity": 1}, {"sku": "b", "quantity": 2}],
        "attributes": {"k": 1},
    }


def test_checks_can_be_switched_off_by_default():
    Configuration.set_default(UNCHECKED)
    model = talon_one.CartItem(sku="", quantity="many")
    model.price = "dear"
    model.name = NULL
    Configuration.set_default(None)
    assert json.loads(model.to_json()) == {"sku": "", "quantity": "many", "price": "dear", "name": None}
    model.quantity = 0  # a model keeps the way in which it was made
    assert model.quantity == 0
    with pytest.raises(ApiValueError):
        talon_one.CartItem(sku="", quantity=1)
    checked = talon_one.CartItem(sku="a", quantity=1)
    Configuration.set_default(UNCHECKED)
    checked.quantity = 0
    assert checked.quantity == 0
    Configuration.set_default(None)
    with pytest.raises(ApiValueError):
        checked.quantity = 0


def test_messages_name_model_property_value_and_rule():
    with pytest.raises(ApiValueError) as caught:
        talon_one.CartItem(sku="a", quantity=0)
    assert str(caught.value) == "CartItem.quantity: must be at least 1, not 0."
    with pytest.raises(ApiTypeError) as wrong_type:
        talon_one.CartItem(sku=5, quantity=1)
    assert str(wrong_type.value) == "CartItem.sku: text (str) is needed, not int 5."
    with pytest.raises(ApiValueError, match=r"'open'.*Did you mean 'closed'\?.*not 'closde'"):
        talon_one.NewCustomerSessionV2(state="closde")
    with pytest.raises(ApiTypeError) as long:
        talon_one.CartItem(sku=["x" * 100_000], quantity=1)
    assert len(str(long.value)) < 200


def test_a_pattern_means_the_whole_text():
    with pytest.raises(ApiValueError, match="must match"):
        talon_one.NewSecondaryDeployment(name="abc\n")
    assert talon_one.NewSecondaryDeployment(name="abc").name == "abc"


def test_former_words_are_taken_too():
    former = {"scheduled", "completed", "inprogress", "not_started"}
    models = [
        getattr(talon_one, name)
        for name in MODELS
        if any(former <= set(made.limits.get("enum", ())) for made in getattr(talon_one, name)._properties.values())
    ]
    assert models
    for cls in models:
        received = cls.from_json(json.dumps({**document_of(cls), "status": "inprogress"}))
        assert received.validate() == []


AdditionalCost = talon_one.AdditionalCost


class Several(talon_one.Model):
    """A model with a list whose items have to differ."""

    __slots__ = ()

    costs: Property[Optional[list[AdditionalCost]]] = prop(default=None, unique_items=True, doc="Costs.")


@pytest.mark.parametrize(
    ("values", "differ"),
    [
        ([], True),
        ([{"price": 1}, {"price": 2}], True),
        ([{"price": 1}, {"price": 1.0}], False),
        ([talon_one.AdditionalCost(price=1), {"price": 1}], False),
        ([talon_one.AdditionalCost(price=1), talon_one.AdditionalCost(price=1)], False),
    ],
)
def test_items_that_have_to_differ_are_compared_as_they_are_on_the_wire(values, differ):
    received = Several.from_dict({"costs": values})
    assert [one.rule for one in received.validate()] == [] if differ else ["uniqueItems"]
    if differ:
        assert Several(costs=values).costs == received.costs
    else:
        with pytest.raises(ApiValueError, match="Several.costs: must not have the same item twice, not "):
            Several(costs=values)


def test_coupons_need_no_usage_limit():
    assert talon_one.NewCoupons(number_of_coupons=1).to_dict(serialize=True) == {"numberOfCoupons": 1}
    assert talon_one.NewCouponCreationJob(number_of_coupons=1, attributes={}).usage_limit is None
    assert talon_one.NewCouponsForMultipleRecipients(recipients_integration_ids=["a"]).usage_limit is None
    many = talon_one.NewReferralsForMultipleAdvocates(campaign_id=1, advocate_profile_integration_ids=["a"])
    assert many.usage_limit is None
