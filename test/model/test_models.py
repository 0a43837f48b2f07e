"""Every model of the contract: made, encoded, decoded, compared, pickled, copied, shown."""

from __future__ import annotations

import copy
import json
import pickle
import re
from importlib import import_module
from typing import Any, Callable

import pytest
from conftest import each
from hypothesis import HealthCheck, Phase, given, settings
from strategies import (
    arguments,
    documents,
    full_documents,
    is_refined,
    model_classes,
    needed_of,
    read_everything,
    union_classes,
)

import talon_one
import talon_one.models
from talon_one import ApiTypeError, ApiValueError, Configuration, Model
from talon_one._index import ALIASES
from tools.naming import snake

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")

ALL = model_classes()
WORDS = [name for name in ALL if issubclass(getattr(talon_one.models, name), str)]
#: Models that others refine: reading gives one of those, so `test_unions.py` is about these.
REFINED = [name for name in ALL if name not in WORDS and is_refined(getattr(talon_one.models, name))]
MODELS = [name for name in ALL if name not in WORDS and name not in REFINED]
UNIONS = union_classes()
FORMER_NAMES = sorted(set(talon_one.models.__all__) - {*ALL, *UNIONS, *ALIASES})
CENTRAL = ["ApplicationSession", "CartItem", "CustomerSessionV2", "Effect", "IntegrationStateV2"]
PUBLISHED_TYPE = re.compile(r"str|int|float|bool|datetime|date|object|[A-Z]\w+|list\[.+\]|dict\(str, .+\)|Union\[.+\]")

every_model = pytest.mark.parametrize(
    "cls", [getattr(talon_one.models, name) for name in each(MODELS)], ids=each(MODELS)
)


def with_examples(strategy: Any, count: int) -> Callable[[Callable[[Any], None]], None]:
    """Run the decorated function now, with so many examples, the same ones every time."""

    def run(function: Callable[[Any], None]) -> None:
        settled = settings(
            max_examples=count,
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink],
        )
        settled(given(strategy)(function))()

    return run


def has_secrets(cls: Any) -> bool:
    return any(made.sensitive for made in cls._properties.values())


def containers(value: Any) -> set[int]:
    """The ids of all that can be changed in a value: shared with another value, it is not independent."""
    if isinstance(value, Model):
        return {id(value)} | containers(value._document)
    if isinstance(value, dict):
        return {id(value)}.union(*map(containers, value.values()))
    if isinstance(value, list):
        return {id(value)}.union(*map(containers, value))
    return set()


def models_in(value: Any) -> list[Any]:
    if isinstance(value, Model):
        return [value]
    if isinstance(value, dict):
        return [found for item in value.values() for found in models_in(item)]
    if isinstance(value, list):
        return [found for item in value for found in models_in(item)]
    return []


def test_the_contract_has_1019_models():
    assert len(ALL) + len(UNIONS) + len(ALIASES) == 1019
    assert (len(WORDS), len(REFINED)) == (1, 3)


@pytest.mark.parametrize("name", ALL)
def test_three_import_paths_give_one_class(name):
    cls = getattr(talon_one, name)
    assert getattr(talon_one.models, name) is cls
    # One model went before the published clients spelt a name that ends in IDs as they do now.
    module = "talon_one.models." + ("campaign_set_i_ds" if name == "CampaignSetIDs" else snake(name))
    assert getattr(import_module(module), name) is cls
    assert cls.__module__ == module
    assert cls.__doc__.strip()


@pytest.mark.parametrize("name", FORMER_NAMES)
def test_former_class_names_are_the_class_of_today(name):
    cls = getattr(talon_one, name)
    assert cls.__name__ in ALL
    assert getattr(import_module(f"talon_one.models.{snake(name)}"), name) is cls


def test_there_are_former_class_names():
    assert len(FORMER_NAMES) == 55


@every_model
def test_types_and_names_are_spelt_as_published(cls):
    assert list(cls.openapi_types) == list(cls.attribute_map) == list(cls._properties)
    for published in cls.openapi_types.values():
        assert PUBLISHED_TYPE.fullmatch(published), published
        for name in re.findall(r"\b[A-Z]\w+", published):
            assert name in {*ALL, *UNIONS, "Union"}
    for name, made in cls._properties.items():
        assert name.isidentifier()
        assert isinstance(getattr(cls, name), property)
        assert getattr(cls, name).__doc__
        assert cls.attribute_map[name] == made.wire


def decoding_and_encoding_lose_nothing(cls, document):
    text = json.dumps(document)
    unread, read = cls.from_json(text), cls.from_json(text)
    assert unread.validate() == []
    read_everything(read)
    assert read == unread
    assert unread == read
    assert read.validate() == []
    for model in (unread, read):
        assert json.loads(model.to_json()) == document
        assert model.to_dict(serialize=True) == document
    # What this version does not know survives, and is part of the content.
    newer = cls.from_json(json.dumps({**document, "fromTheFuture": {"a": [1, None]}}))
    read_everything(newer)
    assert json.loads(newer.to_json()) == {**document, "fromTheFuture": {"a": [1, None]}}
    assert newer != read
    assert newer.validate() == []


def constructing_by_keyword_by_position_and_by_setting(cls, document):
    decoded = cls.from_json(json.dumps(document))
    given_values = arguments(cls, document)
    made = cls(**given_values)
    assert made == decoded
    assert cls(*[given_values.get(name) for name in cls._properties]) == decoded
    assert cls(**given_values, local_vars_configuration=Configuration()) == decoded
    needed = {name: given_values[name] for name in given_values if name in needed_of(cls, document)}
    filled = cls(**needed)
    for name, value in given_values.items():
        setattr(filled, name, value)
    assert filled == decoded
    for name in cls._properties:
        assert getattr(made, name) == getattr(decoded, name)
    assert made.validate() == []
    assert cls.from_json(made.to_json()) == made
    # What is taken out again is gone.
    for name in given_values:
        if name not in needed:
            setattr(filled, name, None)
            assert getattr(filled, name) is None
    assert filled == cls(**needed)


def copies_and_pickles_are_equal_and_independent(cls, document):
    read = cls.from_json(json.dumps(document))
    read_everything(read)
    for model in (cls.from_json(json.dumps(document)), read, cls(**arguments(cls, document))):
        deep = copy.deepcopy(model)
        restored = pickle.loads(pickle.dumps(model))
        for twin in (deep, restored):
            assert type(twin) is cls
            assert twin == model
            assert not containers(twin) & containers(model)
        shallow = copy.copy(model)
        assert shallow == model
        shallow._document["added"] = 1
        assert shallow != model


def dicts_round_trip_in_both_spellings(cls, document):
    made = cls(**arguments(cls, document))
    python, wire = made.to_dict(), made.to_dict(serialize=True)
    assert list(python) == list(cls._properties)
    json.dumps(wire)
    for plain in (python, wire, document):
        assert models_in(plain) == []
        before = copy.deepcopy(plain)
        back = cls.from_dict(plain)
        assert back == made
        read_everything(back)
        assert plain == before
        assert not containers(back) & containers(plain)
        assert not containers(plain) & containers(made)
    assert cls.from_dict(None) is None
    assert cls.from_dict(made) == made
    assert cls.from_dict(made) is not made
    with pytest.raises(ApiTypeError, match=cls.__name__):
        cls.from_dict([document])


def showing_gives_every_property(cls, document):
    model = cls.from_json(json.dumps(document))
    for shown in (str(model), model.to_str()):
        assert all(repr(name) in shown for name in cls._properties)
    assert repr(model).startswith(f"{cls.__name__}(")
    assert all(f"{name}=" in repr(model) for name, made in cls._properties.items() if made.wire in document)


@every_model
def test_the_life_of_a_model(cls):
    @with_examples(documents(cls), 25 if cls.__name__ in CENTRAL else 3)
    def check(document):
        decoding_and_encoding_lose_nothing(cls, document)
        constructing_by_keyword_by_position_and_by_setting(cls, document)
        copies_and_pickles_are_equal_and_independent(cls, document)
        dicts_round_trip_in_both_spellings(cls, document)
        showing_gives_every_property(cls, document)


@pytest.mark.parametrize("name", [name for name in MODELS if has_secrets(getattr(talon_one.models, name))])
def test_what_is_secret_is_never_shown(name):
    cls = getattr(talon_one.models, name)
    secret = [made for made in cls._properties.values() if made.sensitive]

    @with_examples(full_documents(cls), 3)
    def check(document):
        planted = "pl4nted-s3cret"
        for made in secret:
            document[made.wire] = {"X-Key": planted} if isinstance(document[made.wire], dict) else planted
        model = cls.from_json(json.dumps(document))
        for made in secret:
            assert planted in json.dumps(model.to_dict()[made.name])
            assert f"{made.name}='***'" in repr(model)
            assert f"{made.name!r}: '***'" in model.to_str()
            with pytest.raises((ApiTypeError, ApiValueError)) as caught:
                setattr(model, made.name, [planted, object()])
            assert planted not in str(caught.value)
        for shown in (repr(model), str(model), model.to_str(), repr(model.validate())):
            assert planted not in shown
        document.update({made.wire: [[planted]] for made in secret})  # of the wrong shape
        model = cls.from_json(json.dumps(document))
        assert planted not in repr(model) + repr(model.validate())
        assert len(model.validate()) >= len(secret)


@pytest.mark.parametrize("name", WORDS)
def test_enumerations_are_words(name):
    cls = getattr(talon_one, name)
    assert cls.allowable_values
    assert cls.openapi_types == cls.attribute_map == {}
    for word in cls.allowable_values:
        member = cls(word)
        assert member == word
        assert str(member) == word
        assert f"{member}" == word
        assert json.dumps(member) == json.dumps(word)
        assert getattr(cls, word.upper()) is member
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is copy.copy(member) is member
    with pytest.raises(ValueError, match="no such word"):
        cls("no such word")


def test_no_name_means_two_properties():
    """`_by_wire` is asked first in `from_dict`, so no name may be Python's of one and the wire's of another."""
    for name in MODELS:
        cls = getattr(talon_one, name)
        for python, made in cls._properties.items():
            assert cls._by_wire.get(python, made) is made
        for former, python in cls._former.items():
            assert former not in cls._properties
            assert cls._by_wire.get(former, cls._properties[python]) is cls._properties[python]
