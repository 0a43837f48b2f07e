"""Values that are one of several models: read, set, checked, kept, told apart, as the 26.x client has them too."""

from __future__ import annotations

import collections
import json
import types
from decimal import Decimal
from typing import Any, Iterator

import pytest
from union_contract import installed

import talon_one
from talon_one import ApiTypeError, ApiValueError, Configuration, UnknownVariant

UNCHECKED = Configuration("http://localhost", client_side_validation=False)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with installed(tmp_path_factory.mktemp("unions")) as found:
        yield found


# -- told apart by a field of its own --------------------------------------------------------------


def a_group(small: Any) -> Any:
    return small.ShapeGroup.from_json(
        json.dumps(
            {
                "shapeType": "group",
                "shapes": [
                    {"shapeType": "circle", "radius": 1},
                    {"shapeType": "star", "armCount": 5},
                    {"shapeType": "group", "shapes": [{"shapeType": "ring", "radius": 2}]},
                    {"shapeType": "check", "operator": "between", "attribute": "a", "min": 1},
                    {"radius": 3},
                ],
                "onError": {"timeout": [{"shapeType": "ring", "radius": -1}]},
                "main": {"shapeType": "circle"},
            }
        )
    )


def test_reading_gives_the_right_model_wherever_it_stands(small):
    group = a_group(small)
    assert [type(one) for one in group.shapes] == [
        small.Circle, UnknownVariant, small.ShapeGroup, small.ShapeCheck, UnknownVariant
    ]  # fmt: skip
    assert type(group.shapes[2].shapes[0]) is type(group.on_error["timeout"][0]) is type(group.main) is small.Circle
    assert group.shapes is group.shapes
    assert group.main is group.main
    assert all(isinstance(one, small.Shape) for one in group.shapes)
    assert not isinstance(small.PutMove(sku_code="a"), small.Shape)
    assert issubclass(small.Circle, small.Shape)


def test_the_fields_of_an_unknown_variant_are_attributes(small):
    star = a_group(small).shapes[1]
    assert (star.arm_count, star.armCount, star.shape_type) == (5, 5, "star")
    with pytest.raises(AttributeError, match="UnknownVariant has no field 'radius'; it has shapeType, armCount"):
        star.radius  # noqa: B018
    assert not hasattr(star, "_secret")


def test_validate_reports_with_paths(small):
    assert [(one.path, one.rule) for one in a_group(small).validate()] == [
        ("shapes[1].shapeType", "enum"),
        ("shapes[3].max", "required"),
        ("shapes[4].shapeType", "required"),
        ("onError.timeout[0].radius", "minimum"),
        ("main.radius", "required"),
    ]
    (wrong,) = small.ShapeGroup.from_json('{"shapeType": "group", "shapes": [5]}').validate()
    assert (wrong.path, wrong.rule) == ("shapes[0]", "type")


@pytest.mark.parametrize(
    ("shape", "error", "message"),
    [
        (
            {"shapeType": "crcle"},
            ApiValueError,
            r"shapes\[0\]\.shape_type: must be one of 'circle'.*Did you mean 'circle'",
        ),
        ({"radius": 1}, ApiValueError, r"shapes\[0\]\.shape_type: is missing; it tells which Shape it is"),
        ({"shapeType": ["circle"]}, ApiValueError, r"shapes\[0\]\.shape_type: must be one of"),
        ({"shapeType": "circle"}, ApiValueError, r"shapes\[0\]: radius: is missing"),
        ({"shape_type": "circle", "radius": -1}, ApiValueError, r"shapes\[0\]: radius: must be at least 0"),
        ({"shapeType": "check", "operator": "between", "attribute": "a"}, ApiValueError, "'between' needs it"),
        (5, ApiTypeError, r"shapes\[0\]: Shape or a dict of its properties is needed, not int 5"),
        (UnknownVariant.from_dict({"shapeType": "circle"}), ApiValueError, r"shapes\[0\]: radius: is missing"),
    ],
)
def test_setting_checks_by_variant(small, shape, error, message):
    with pytest.raises(error, match=rf"^ShapeGroup\..*{message}"):
        small.ShapeGroup(shapes=[shape])
    group = small.ShapeGroup(shapes=[])
    with pytest.raises(error):
        group.shapes = [shape]
    assert group.shapes == []
    unchecked = small.ShapeGroup(shapes=[shape], local_vars_configuration=UNCHECKED)
    assert unchecked.to_json()


def test_models_of_other_unions_are_refused(small):
    with pytest.raises(ApiTypeError, match="Shape or a dict of its properties is needed, not PutMove"):
        small.ShapeGroup(shapes=[small.PutMove(sku_code="a")])


def test_lists_take_any_sequence_and_maps_any_mapping(small):
    circle = small.Circle(shape_type="circle", radius=1)
    expected = {"shapeType": "circle", "radius": 1}
    for sequence in ([circle], (circle,), collections.deque([circle]), collections.UserList([circle])):
        group = small.ShapeGroup(shapes=sequence, on_error=types.MappingProxyType({"timeout": sequence}))
        assert json.loads(group.to_json()) == {
            "shapeType": "group", "shapes": [expected], "onError": {"timeout": [expected]}
        }  # fmt: skip
        assert group.shapes == [circle]
    for text in ("ab", b"ab"):
        with pytest.raises(ApiTypeError, match="a list is needed"):
            small.ShapeGroup(shapes=text)


def test_dicts_are_taken_in_either_spelling(small):
    group = small.ShapeGroup(shapes=[{"shape_type": "circle", "radius": 1, "inner_size": 2}])
    assert type(group.shapes[0]) is small.Circle
    assert json.loads(group.to_json())["shapes"] == [{"shapeType": "circle", "radius": 1, "innerSize": 2}]
    twin = small.ShapeGroup.from_dict(group.to_dict())
    assert twin == group
    assert twin.to_dict() == group.to_dict()


def test_what_tells_it_is_filled_in_where_it_has_one_value(small):
    assert small.ShapeGroup(shapes=[]).shape_type == "group"
    assert small.ShapeGroup(shapes=[], local_vars_configuration=UNCHECKED).shape_type == "group"
    with pytest.raises(ApiValueError, match="Circle.shape_type: a value is required"):
        small.Circle(radius=1)
    with pytest.raises(ApiValueError, match="must be 'group'"):
        small.ShapeGroup(shape_type="circle", shapes=[])


def test_unknown_variants_can_be_sent_on(small):
    star = a_group(small).shapes[1]
    group = small.ShapeGroup(shapes=[star], main=UnknownVariant.from_dict({"shapeType": "moon"}))
    assert json.loads(group.to_json())["shapes"] == [{"shapeType": "star", "armCount": 5}]
    assert group.main.shape_type == "moon"


def test_an_unknown_variant_is_shown_without_what_is_secret():
    unknown = UnknownVariant.from_dict(
        {"type": "x", "password": "planted-secret", "nested": [{"token": "planted-secret"}]}
    )
    assert "planted-secret" not in repr(unknown)
    assert unknown.to_dict()["password"] == "planted-secret"


# -- models with variants --------------------------------------------------------------------------


def test_a_part_is_checked_with_its_holder(small):
    with pytest.raises(ApiValueError, match=r"^ShapeCheck\.max: is missing; operator 'between' needs it"):
        small.ShapeCheck(operator="between", attribute="a", min=1)
    with pytest.raises(ApiValueError, match=r"^ShapeCheck\.max: a number"):
        small.ShapeCheck(operator="between", attribute="a", min=1, max="much")
    check = small.ShapeCheck(operator="empty", attribute="a")
    assert type(check) is small.ShapeCheck
    assert check.actual_instance is check
    assert check.validate() == []
    unchecked = small.ShapeCheck(operator="between", local_vars_configuration=UNCHECKED)
    assert {one.path for one in unchecked.validate()} == {"attribute", "min", "max"}


def test_an_operator_of_the_contract_decides_what_is_needed():
    with pytest.raises(ApiValueError, match="CheckAttributeBlock.max: is missing; operator 'between' needs it"):
        talon_one.CheckAttributeBlock(operator="between", attribute="$Session.Total", min=1)
    block = talon_one.Block.from_dict(
        {"type": "checkAttribute", "operator": "between", "attribute": "$Session.Total", "min": 1, "max": 5}
    )
    assert type(block) is talon_one.CheckAttributeBlock
    assert block.validate() == []


def test_what_refines_a_model_stands_for_it(small):
    moves = small.Moves(
        moves=(
            small.Move("PUT", {"sku_code": "1"}),
            small.MoveTake(payload=small.TakeMove(sku_code="2", how_many=3)),
            {"move_type": "PUT", "payload": {"sku_code": "4"}},
        )
    )
    assert [type(one) for one in moves.moves] == [small.Move, small.MoveTake, small.MovePut]
    read = small.Moves.from_json(moves.to_json())
    assert [type(one) for one in read.moves] == [small.MovePut, small.MoveTake, small.MovePut]
    assert read == moves
    assert all(isinstance(one, small.Move) for one in read.moves)
    assert read.moves[0] == moves.moves[0]
    assert moves.moves[0] == read.moves[0]
    assert read.moves[0] != read.moves[2]
    newer = small.Moves.from_json('{"moves": [{"moveType": "FLY", "payload": {"high": 1}}]}')
    assert type(newer.moves[0]) is small.Move
    assert newer.moves[0].payload == {"high": 1}
    assert [one.path for one in newer.validate()] == ["moves[0].moveType"]
    assert list(small.MovePut.openapi_types) == ["payload", "move_type"]  # in an order of its own
    assert small.MovePut({"sku_code": "1"}).payload.sku_code == "1"


def test_an_old_catalog_action_goes_on_working():
    action = talon_one.CatalogAction(type="ADD", payload={"sku": "a"})
    assert json.loads(action.to_json()) == {"type": "ADD", "payload": {"sku": "a"}}
    request = talon_one.CatalogSyncRequest(actions=[action, talon_one.CatalogAction("REMOVE", {"sku": "b"})])
    assert [one["type"] for one in json.loads(request.to_json())["actions"]] == ["ADD", "REMOVE"]


# -- told apart by a field beside it ---------------------------------------------------------------


def test_a_field_beside_it_tells_what_is_read_and_set(small):
    boxes = small.Boxes.from_json('{"BoxSize": "Large", "Data": [{"itemCount": 1, "boxColor": "red"}]}')
    assert type(boxes.data[0]) is small.LargeBox
    assert boxes.data is boxes.data
    built = small.Boxes(data=[{"item_count": 1}, small.SmallBox(item_count=2)], box_size="Small")
    assert json.loads(built.to_json()) == {"BoxSize": "Small", "Data": [{"itemCount": 1}, {"itemCount": 2}]}
    assert small.Boxes.from_dict({"box_size": "Small", "data": [{"item_count": 1}, {"itemCount": 2}]}) == built
    assert small.Boxes.from_dict(built.to_dict()) == built
    built.data = ({"item_count": 7},)
    assert type(built.data[0]) is small.SmallBox
    assert json.loads(built.to_json())["Data"] == [{"itemCount": 7}]


def test_what_a_field_beside_it_refuses(small):
    with pytest.raises(
        ApiTypeError, match=r"^Boxes\.data\[0\]: SmallBox or a dict of its properties is needed, not LargeBox"
    ):
        small.Boxes(box_size="Small", data=[small.LargeBox(item_count=1, box_color="red")])
    with pytest.raises(ApiValueError, match=r"^Boxes\.data\[0\]: boxColor: is missing"):
        small.Boxes(box_size="Large", data=[{"item_count": 1}])
    with pytest.raises(ApiTypeError, match=r"^Boxes\.data\[0\]: SmallBox, LargeBox or a dict is needed, not PutMove"):
        small.Boxes(box_size="New", data=[small.PutMove(sku_code="a")])
    found = small.Boxes.from_json('{"BoxSize": "Large", "Data": [{"itemCount": 1}]}').validate()
    assert [one.path for one in found] == ["Data[0].boxColor"]


@pytest.mark.parametrize("size", ['"New"', "5", "null", '["Small"]'])
def test_where_the_field_beside_it_says_nothing_a_dict_stays_a_dict(small, size):
    document = f'{{"BoxSize": {size}, "Data": [{{"itemCount": 1, "more": 2}}]}}'
    boxes = small.Boxes.from_json(document)
    assert type(boxes.data[0]) is dict
    assert json.loads(boxes.to_json()) == json.loads(document)
    assert small.Boxes(box_size="New", data=[{"a": 1}]).data == [{"a": 1}]


def test_what_could_be_secret_in_any_of_them_is_masked(small):
    move = small.Move.from_json('{"moveType": "NEW", "payload": {"secretNote": "planted-secret", "skuCode": "1"}}')
    assert move.payload == {"secretNote": "planted-secret", "skuCode": "1"}
    assert "planted-secret" not in repr(move)
    assert move.to_dict()["payload"]["secretNote"] == "planted-secret"


# -- not told apart --------------------------------------------------------------------------------


def test_what_nothing_tells_apart_reads_as_a_dict(small):
    assert small.Policed.from_json('{"policy": {"itemCount": 1}}').policy == {"itemCount": 1}
    policed = small.Policed(policy=small.SmallBox(item_count=1))
    assert json.loads(policed.to_json()) == {"policy": {"itemCount": 1}}
    assert small.Policed(policy={"any": "thing"}).policy == {"any": "thing"}
    with pytest.raises(ApiTypeError, match="Policed.policy: SmallBox, LargeBox or a dict is needed, not PutMove"):
        small.Policed(policy=small.PutMove(sku_code="a"))
    assert [one.path for one in small.Policed.from_json('{"policy": [1]}').validate()] == ["policy"]
    with pytest.raises(ApiTypeError, match="Policed.policy"):
        small.Policed.from_json('{"policy": [1]}').policy  # noqa: B018


def test_its_name_finds_the_model_that_fits_best(small):
    assert type(small.Policy.from_dict({"item_count": 1})) is small.SmallBox
    assert type(small.Policy.from_dict({"itemCount": 1, "boxColor": "red"})) is small.LargeBox
    assert type(small.Policy.from_dict({"itemCount": 1, "boxColor": "red", "new": 1})) is small.LargeBox
    assert type(small.Policy.from_json('{"other": 1}')) is UnknownVariant
    assert type(small.BoxInner({"itemCount": 1})) is small.SmallBox


# -- plain values ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "given", "kept"),
    [
        ("inner_size", 2, 2.0), ("inner_size", 2.5, 2.5), ("inner_size", "a+b", "a+b"), ("inner_size", Decimal("1.5"), 1.5),
        ("start", 3, 3), ("start", "first", "first"), ("label", "ab", "ab"),
    ],
)  # fmt: skip
def test_plain_values_of_several_types(small, name, given, kept):
    circle = small.Circle(shape_type="ring", radius=1, **{name: given})
    assert getattr(circle, name) == kept
    assert type(getattr(circle, name)) is type(kept)
    assert circle.validate() == []
    assert getattr(small.Circle.from_json(circle.to_json()), name) == kept
    assert small.Circle.from_dict(circle.to_dict()) == circle


@pytest.mark.parametrize(
    ("name", "given", "error"),
    [
        ("inner_size", True, ApiTypeError), ("inner_size", [1], ApiTypeError), ("inner_size", "long", ApiValueError),
        ("start", 1.5, ApiTypeError), ("start", "middle", ApiValueError), ("label", "a", ApiValueError),
        ("label", 5, ApiTypeError),
    ],
)  # fmt: skip
def test_plain_values_of_no_such_type_or_beyond_a_limit(small, name, given, error):
    with pytest.raises(error, match=rf"^Circle\.{name}: "):
        small.Circle(shape_type="ring", radius=1, **{name: given})
    wire = small.Circle.attribute_map[name]
    received = small.Circle.from_json(json.dumps({"shapeType": "ring", "radius": 1, wire: given}))
    assert [one.path for one in received.validate()] == [wire]
