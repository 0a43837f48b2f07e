"""Models as the published clients' own tests build them: every property filled, whatever moment is at hand."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime
from typing import Any

import pytest
from conftest import each
from strategies import arguments, example, full_documents, model_classes

import talon_one
from talon_one.model import kinds

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")

MODELS = [name for name in model_classes() if not issubclass(getattr(talon_one, name), str)]
#: As generated tests and the service's own examples write moments.
MOMENTS = [
    datetime(2013, 10, 20, 19, 20, 30),
    datetime.strptime("2013-10-20 19:20:30.00", "%Y-%m-%d %H:%M:%S.%f"),
    "2021-07-20T22:00Z",
    "2021-07-20T22:00",
    "2021-07-20",
]


def filled(kind: Any, value: Any, moment: Any) -> Any:
    """A value of a constructor with other moments in it, and with None in lists of models."""
    if type(kind) is kinds.DateTimeKind:
        return moment
    if isinstance(kind, kinds.ListKind):
        held = [None] if isinstance(kind.item, kinds.ModelKind) else []
        return [*[filled(kind.item, item, moment) for item in value], *held]
    if isinstance(kind, kinds.DictKind):
        return {key: filled(kind.item, item, moment) for key, item in value.items()}
    return value


@pytest.mark.parametrize("name", each(MODELS))
def test_every_property_can_be_filled_as_the_published_tests_do(name: str) -> None:
    cls: Any = getattr(talon_one, name)
    given = arguments(cls, example(full_documents(cls)))
    for moment in MOMENTS:
        values = {key: filled(cls._properties[key].kind, value, moment) for key, value in given.items()}
        model = cls(**values)
        assert cls(*[values.get(key) for key in cls._properties]) == model
        assert repr(model) and model.to_str()
        for key, made in cls._properties.items():
            if type(made.kind) is kinds.DateTimeKind and key in values:
                assert isinstance(getattr(model, key), datetime)
                assert isinstance(model.to_dict()[key], datetime)
        assert cls.from_dict(model.to_dict()) == model
        assert copy.deepcopy(model) == model == pickle.loads(pickle.dumps(model))
        assert cls.from_json(model.to_json()).to_dict(serialize=True) == json.loads(model.to_json())
        fits = {one.rule for one in model.validate()}
        assert fits <= {"format", "null"}, model.validate()
