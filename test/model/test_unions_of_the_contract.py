"""Every union of the contract, and of a small one: each variant made, read, written, kept; as the 26.x client has them."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import arguments, documents, example, free_values, names, read_everything, union_classes
from union_contract import installed

import talon_one
from talon_one import ApiTypeError, ApiValueError, Configuration, UnknownVariant
from talon_one.model.registry import model_class

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")

UNCHECKED = Configuration("http://localhost", client_side_validation=False)
#: What has the name of a union that a property of its own tells apart, and each of its variants.
TOLD = [name for name in union_classes() if getattr(talon_one, name)._variants.by]
TOLD += ["CatalogAction", "WebhookAuthenticationBase", "CampaignSetNode"]
VARIANTS = [(name, value) for name in TOLD for value in getattr(talon_one, name)._variants.mapping]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with installed(tmp_path_factory.mktemp("unions")) as found:
        yield found


# -- every union of the contract, and of the small one ---------------------------------------------


def the_life_of_a_variant(union: Any, document: dict[str, Any]) -> None:
    cls = union._variants.find(document)
    text = json.dumps(document)
    read = union.from_json(text)
    assert type(read) is cls
    assert isinstance(read, union)
    assert read.actual_instance is read
    assert read.validate() == []
    read_everything(read)
    assert json.loads(read.to_json()) == document
    built = cls(**arguments(cls, document))
    assert built == read
    assert built.validate() == []
    for twin in (pickle.loads(pickle.dumps(read)), copy.deepcopy(read), union.from_dict(document)):
        assert type(twin) is cls
        assert twin == read
    assert union.from_dict(read.to_dict(serialize=True)) == read
    assert type(union.from_dict(read.to_dict())) is cls
    assert union.from_dict(read) == read


def of_variant(union: Any, value: str, depth: int) -> Any:
    """Documents of one variant."""
    model = documents(model_class(union._variants.mapping[value]), depth)
    return model.map(lambda document: {**document, union._variants.by: value})


def lasts(check: Any, strategy: Any, examples: int) -> None:
    settled = settings(max_examples=examples, derandomize=True, database=None, deadline=None)
    settled(given(strategy)(check))()


@pytest.mark.parametrize(("name", "value"), VARIANTS)
def test_every_variant_is_built_read_written_checked_and_pickled(name, value):
    union = getattr(talon_one, name)
    lasts(lambda document: the_life_of_a_variant(union, document), of_variant(union, value, 1), 10)


@pytest.mark.parametrize(
    ("name", "value"),
    [*(("Shape", one) for one in ("circle", "ring", "group", "check")), ("Move", "PUT"), ("Move", "TAKE")],
)
def test_every_variant_of_the_small_contract(small, name, value):
    union = getattr(small, name)
    lasts(lambda document: the_life_of_a_variant(union, document), of_variant(union, value, 2), 50)


@pytest.mark.parametrize("name", [name for name in TOLD if name in union_classes()])
def test_unknown_variants_are_kept(name):
    union = getattr(talon_one, name)
    by = union._variants.by

    def check(document: dict[str, Any]) -> None:
        read = union.from_json(json.dumps(document))
        assert type(read) is UnknownVariant
        assert isinstance(read, union)
        assert read.actual_instance is read
        assert read.to_dict() == read.to_dict(serialize=True) == document
        assert json.loads(read.to_json()) == document
        assert pickle.loads(pickle.dumps(read)) == copy.deepcopy(read) == union.from_dict(document) == read
        assert repr(read)

    # (orjson reads integers beyond 64 bits as floats)
    tags = st.just("fromTheFuture") | st.none() | st.integers(-(2**63), 2**63) | st.lists(names, max_size=1)
    lasts(
        check, st.builds(lambda rest, tag: {**rest, by: tag}, st.dictionaries(names, free_values, max_size=3), tags), 20
    )


def test_there_are_unions():
    assert len(VARIANTS) > 90
    assert {"Block", "SelectorStep", "AwardDiscountTarget", "GeoJSONGeometry", "LabelTarget"} <= set(TOLD)


# -- the 26.x client -------------------------------------------------------------------------------


def test_code_for_the_26_client_runs():
    group = talon_one.GroupBlock(operator="all", blocks=[])
    block = talon_one.Block(actual_instance=group)
    assert block is group is block.actual_instance is talon_one.Block(group)
    rule = talon_one.RuleV2(
        title="t", blocks=[block, talon_one.Block({"type": "group", "operator": "none", "blocks": []})]
    )
    again = talon_one.RuleV2.from_json(rule.to_json())
    assert isinstance(again.blocks[0].actual_instance, talon_one.GroupBlock)
    assert talon_one.Block.from_json(block.to_json()).actual_instance.operator == "all"
    assert talon_one.Block.from_dict(None) is talon_one.Block.from_json("null") is None


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda Block: Block(), ApiTypeError, r"^Block\(\) takes one model, as actual_instance; 0 were given"),
        (lambda Block: Block(1, 2), ApiTypeError, "2 were given"),
        (lambda Block: Block(5), ApiTypeError, "Block: Block or a dict of its properties is needed, not int"),
        (lambda Block: Block({"type": "grup"}), ApiValueError, "Did you mean 'group'"),
        (lambda Block: Block.from_dict([]), ApiTypeError, r"Block\.from_dict\(\) takes a dict, not list"),
        (lambda Block: Block.from_json("[1]"), ApiTypeError, r"Block\.from_json\(\): a JSON object is needed"),
        (lambda Block: Block.from_json("{"), ApiValueError, r"Block\.from_json\(\): this is not JSON"),
    ],
)
def test_what_a_name_of_a_union_refuses(make, error, message):
    with pytest.raises(error, match=message):
        make(talon_one.Block)


def test_retired_unions_warn():
    with pytest.warns(DeprecationWarning, match="PromotionBlock"):
        assert type(talon_one.PromotionBlock.from_dict({"type": "passthrough"})) is talon_one.PassthroughBlock


@pytest.mark.parametrize("effect_type", ["acceptCoupon", "setDiscount", "rollbackTierBoost", "fromTheFuture"])
def test_the_actual_instance_of_an_effect(effect_type):
    from talon_one.effects import EFFECT_MODELS, EFFECT_PROPS

    props = example(documents(getattr(talon_one, EFFECT_PROPS.get(effect_type, "AcceptCouponEffectProps"))))
    document = {**example(documents(talon_one.Effect, 0)), "effectType": effect_type, "props": props}
    effect = talon_one.Effect.from_json(json.dumps(document))
    actual = effect.actual_instance
    assert type(actual).__name__ == EFFECT_MODELS.get(effect_type, "Effect")
    assert json.loads(actual.to_json()) == document
    if effect_type in EFFECT_MODELS:
        assert actual.props == effect.typed_props
        made = talon_one.Effect(actual_instance=actual)
        assert made == effect == talon_one.Effect(actual)
    assert effect.props == props
    assert type(effect.props) is dict


def test_every_effect_has_its_model():
    from talon_one.effects import EFFECT_MODELS

    for effect_type, name in EFFECT_MODELS.items():
        cls = getattr(talon_one, name)
        if isinstance(cls, type) and cls._properties["effect_type"].limits.get("enum"):
            assert effect_type in cls._properties["effect_type"].limits["enum"]
        document = {**example(documents(cls, 1)), "effectType": effect_type}
        assert type(talon_one.Effect.from_dict(document).actual_instance) is cls


@pytest.mark.parametrize("key", [1, 2.5, None, True, (1, 2), b"a"], ids=repr)
def test_a_key_that_is_no_text(key):
    """No JSON has one, but a dict in Python may: what is unknown shows it, and says what it has."""
    block = talon_one.Block.from_dict({key: 2, "type": "fromTheFuture"})
    assert not hasattr(block, "sku")
    assert getattr(block, "sku", 5) == 5
    with pytest.raises(talon_one.ApiAttributeError, match="it has .*, type"):
        block.sku  # noqa: B018
    assert repr(block)
    assert "fromTheFuture" in str(block)
    assert block.to_dict()[key] == 2


@pytest.mark.parametrize("what", [5, "GroupBlock", None, talon_one.GroupBlock(operator="all", blocks=[])], ids=repr)
def test_what_is_no_class_is_no_subclass(what):
    with pytest.raises(TypeError, match=r"issubclass\(\) arg 1 must be a class"):
        issubclass(what, talon_one.Block)


@pytest.mark.parametrize(
    "given",
    [
        talon_one.CartItem(sku="a", quantity=1),
        talon_one.GroupBlock(operator="all", blocks=[]),
        talon_one.Block.from_dict({"type": "fromTheFuture"}),
        {"type": "group"},
        5,
    ],
    ids=repr,
)
def test_an_actual_instance_is_of_the_model(given):
    with pytest.raises(ApiTypeError, match=": CheckAttributeBlock or a model that refines it is needed, not"):
        talon_one.CheckAttributeBlock(actual_instance=given)
    with pytest.raises(ApiTypeError, match=": Effect or a model that refines it is needed, not"):
        talon_one.Effect(actual_instance=given)


def test_an_actual_instance_is_checked_and_copied():
    given = example(documents(talon_one.CheckAttributeBlock, 1).map(talon_one.CheckAttributeBlock.from_dict))
    made = talon_one.CheckAttributeBlock(actual_instance=given)
    assert made == given
    made.tags = ["of its own"]
    assert given.tags != made.tags
    with pytest.raises(ApiValueError, match="operator"):
        talon_one.CheckAttributeBlock(actual_instance=talon_one.CheckAttributeBlock.from_dict({"operator": 5}))
    with pytest.raises(ApiValueError, match="is missing"):  # what all checks have
        talon_one.CheckAttributeBlock(
            actual_instance=talon_one.ScalarCheckAttributeBlock.from_dict({"operator": "equals", "value": 1})
        )
