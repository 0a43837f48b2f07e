"""Effects: plain `props` as ever, and the model that belongs to the effect's type."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import documents, read_everything

import talon_one
from talon_one import ApiClient, Configuration, Effect
from talon_one.effects import EFFECT_PROPS, ROLLBACK_EFFECTS

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")


def received(effect_type, props):
    return Effect.from_json(
        json.dumps(
            {
                "campaignId": 1,
                "rulesetId": 2,
                "ruleIndex": 0,
                "ruleName": "r",
                "effectType": effect_type,
                "props": props,
            }
        )
    )


def test_rollbacks_are_effects():
    assert {name for name in EFFECT_PROPS if name.startswith("rollback")} == ROLLBACK_EFFECTS
    assert len(EFFECT_PROPS) == 44


@pytest.mark.parametrize("effect_type", EFFECT_PROPS)
def test_typed_props_are_the_model_of_the_type(effect_type):
    cls = getattr(talon_one, EFFECT_PROPS[effect_type])

    @settings(max_examples=10, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents(cls))
    def check(props):
        effect = received(effect_type, props)
        assert effect.validate() == []
        typed = effect.typed_props
        assert type(typed) is cls
        assert typed.validate() == []
        read_everything(typed)
        # Reading it, however deeply, and changing it leave the plain dict as it was.
        assert effect.props == props
        json.dumps(effect.props)
        assert type(effect.props) is dict
        assert effect == received(effect_type, props)
        with ApiClient(Configuration("http://localhost")) as client:
            assert client.deserialize_model(effect.props, cls) == typed
            assert client.deserialize_model(effect.props, cls.__name__) == typed
        assert effect.props == props
        for twin in (copy.deepcopy(effect), pickle.loads(pickle.dumps(effect))):
            assert twin.typed_props == typed

    check()


def test_changing_typed_props_leaves_the_plain_dict():
    props = {"programId": 1, "subLedgerId": "", "newExpiryDate": "2026-01-01T00:00:00Z"}
    props["affectedTransactions"] = [{"transactionUUID": "u", "newExpiryDate": "2026-01-01T00:00:00Z"}]
    effect = received("setLoyaltyPointsExpiryDate", props)
    typed = effect.typed_props
    typed.program_id = 9
    typed.affected_transactions[0].transaction_uuid = "changed"
    typed.affected_transactions.append(None)
    assert effect.props == props
    custom = received("customEffect", {"effectId": 1, "name": "n", "payload": {"deep": [1]}})
    custom.typed_props.payload["deep"].append(2)
    assert custom.props["payload"] == {"deep": [1]}


@pytest.mark.parametrize("effect_type", ["fromTheFuture", "", None, "setdiscount"])
def test_an_unknown_type_gives_none(effect_type):
    assert received(effect_type, {"a": 1}).typed_props is None


@pytest.mark.parametrize("props", [None, [], "text"])
def test_props_that_are_no_object_give_none(props):
    effect = received("setDiscount", props)
    assert effect.typed_props is None
    assert effect.props == props


def test_props_may_be_given_as_their_model():
    props = talon_one.SetDiscountEffectProps(name="ten", value=10)
    effect = Effect(campaign_id=1, ruleset_id=1, rule_index=0, rule_name="r", effect_type="setDiscount", props=props)
    assert effect.props is props  # as it was put in
    assert effect.to_dict()["props"]["value"] == 10
    assert Effect.from_json(effect.to_json()).props == {"name": "ten", "value": 10}  # as the service's are
    assert effect.typed_props == props
    assert effect == Effect.from_json(effect.to_json())
    assert json.loads(effect.to_json())["props"] == {"name": "ten", "value": 10}
    effect.effect_type = "fromTheFuture"
    assert effect.typed_props is None


def test_an_effect_type_of_the_wrong_shape_has_no_typed_props():
    assert Effect.from_dict({"effectType": {}, "props": {}}).typed_props is None


def test_props_of_a_newer_service_are_kept():
    effect = received("setDiscount", {"name": "ten", "value": 10, "fromTheFuture": {"a": 1}})
    assert effect.typed_props.name == "ten"
    assert effect.typed_props.to_dict(serialize=True)["fromTheFuture"] == {"a": 1}


def test_props_with_a_wrong_value_raise_when_it_is_read():
    effect = received("extendLoyaltyPointsExpiryDate", {"programId": 1, "affectedTransactions": "none"})
    typed = effect.typed_props
    assert typed.program_id == 1
    with pytest.raises(
        talon_one.ApiTypeError, match=r"ExtendLoyaltyPointsExpiryDateEffectProps\.affected_transactions"
    ):
        _ = typed.affected_transactions
