"""The quick look at a document that saves `validate()` the whole one: it may overlook nothing."""

from __future__ import annotations

import copy
from typing import Any, Iterator, List, Type

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import documents, free_values

import talon_one
from talon_one.model import Model, kinds
from talon_one.model.kinds import Departures, Kind, fits

pytestmark = pytest.mark.filterwarnings("ignore:.* is retired:DeprecationWarning")

#: Those that a checkout sends and gets, and of each kind of union one.
PLAIN = ["CartItem", "Coupon", "CustomerProfile", "CustomerSessionV2", "Effect", "IntegrationRequest", "NewAttribute"]
MODELS = [*PLAIN, "CheckAttributeBlock", "CheckEventBlock", "IntegrationStateV2", "RulesetV2", "SetDiscountEffectProps"]


def departures(cls: Type[Model], document: Any) -> List[str]:
    found = Departures()
    cls._view(document)._validate("", found)
    return list(map(str, found))


def holders(value: Any) -> Iterator[Any]:
    """The containers in a document, and the document."""
    if isinstance(value, (dict, list)):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from holders(inner)


@st.composite
def damaged(draw: Any, cls: Any) -> Any:
    """A document in which something is missing, added, or another value."""
    document = copy.deepcopy(draw(documents(cls, 1)))
    holder = draw(st.sampled_from(list(holders(document))))
    if isinstance(holder, list):
        holder.append(draw(free_values))
    elif holder and draw(st.booleans()):
        del holder[draw(st.sampled_from(sorted(holder)))]
    else:
        name = draw(st.sampled_from(sorted(holder) or ["a"]) | st.sampled_from(sorted(cls._by_wire) or ["a"]))
        holder[name] = draw(free_values)
    return document


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=20)
@given(st.data())
def test_what_passes_the_quick_look_has_no_departures(name: str, data: st.DataObject) -> None:
    cls = getattr(talon_one, name)
    document = data.draw(damaged(cls))
    found = departures(cls, document)
    assert not (found and fits(cls, document))
    assert list(map(str, cls._view(document).validate())) == found


@pytest.mark.parametrize("name", PLAIN)
@settings(max_examples=10)
@given(st.data())
def test_what_keeps_the_contract_passes_it(name: str, data: st.DataObject) -> None:
    cls = getattr(talon_one, name)
    document = data.draw(documents(cls, 1))
    assert fits(cls, document)
    assert fits(cls, cls.from_dict(document)._document)


def all_kinds(cls: Type[Kind] = Kind) -> Iterator[Type[Kind]]:
    yield cls
    for one in cls.__subclasses__():
        yield from all_kinds(one)


@pytest.mark.parametrize("kind", [one for one in all_kinds() if "validate" in vars(one)], ids=lambda one: one.__name__)
def test_a_kind_that_validates_looks_itself(kind: Type[Kind]) -> None:
    """What it inherits knows nothing of what it refuses."""
    assert "fits" in vars(kind) or kind is kinds.IntKind  # which sets it in each of its objects
