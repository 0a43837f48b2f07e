"""What models may hold and no request may send: sending looks for that alone."""

from __future__ import annotations

import copy
import re
from typing import Any, List

import pytest
from conftest import each
from strategies import example, full_documents, model_classes

import talon_one
from talon_one.model.kinds import ONLY_SENT, Departure, Departures


def spoilt(value: Any) -> Any:
    """The same with moments that have no zone, and null among the items of each list and map."""
    if isinstance(value, dict):
        return {**{name: spoilt(item) for name, item in value.items()}, "more": None}
    if isinstance(value, list):
        return [*map(spoilt, value), None]
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d", value):
        return value[:10] + "T22:00"
    return value


def found(model: Any, only_sent: bool) -> List[Departure]:
    departures = Departures()
    departures.only_sent = only_sent
    model._validate("", departures)
    return [one for one in departures if one.rule in ONLY_SENT]


@pytest.mark.parametrize("name", each(model_classes()))
def test_the_short_look_finds_what_the_whole_one_does(name: str) -> None:
    cls: Any = getattr(talon_one, name)
    if issubclass(cls, str):
        return
    document = example(full_documents(cls))
    for one in (document, spoilt(document)):
        model = cls._variant(one)._view(copy.deepcopy(one))
        assert found(model, True) == found(model, False)
        assert model._holds_unsendable() == bool(found(model, False))


def test_it_finds_something() -> None:
    session = talon_one.ApplicationSession.from_dict({"created": "2026-01-02T22:00", "coupons": ["A", None]})
    assert [one.path for one in found(session, True)] == ["created"]
    cart = talon_one.NewCustomerSessionV2.from_dict({"couponCodes": ["A", None], "cartItems": [None]})
    assert [one.path for one in found(cart, True)] == ["couponCodes[1]", "cartItems[0]"]
