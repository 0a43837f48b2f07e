"""Constructors that are made for their classes do what the general one does, quicker."""

from __future__ import annotations

import math
import pickle
import sys
import threading
from decimal import Decimal
from typing import Any, Optional

import pytest
from conftest import each
from strategies import arguments, documents, example, full_documents, model_classes

import talon_one
from talon_one import NULL, ApiTypeError, ApiValueError, CartItem, Configuration
from talon_one.model import Property, prop
from talon_one.model.constructors import construct, is_made

pytestmark = pytest.mark.filterwarnings(
    "ignore:.* is retired:DeprecationWarning", "ignore:.* It is sent as it is.:talon_one.UnknownPropertyWarning"
)

MODELS = [name for name in model_classes() if not issubclass(getattr(talon_one, name), str)]
ODD = [NULL, object(), True, -1, 0, 1.5, 10**30, math.nan, "", "x" * 300, Decimal(1), [None], [NULL], [1, 1], {1: 2}]
ODD += [{"a": NULL}, {"a": None}, CartItem(sku="a", quantity=1), {"sku": "a"}, [{"sku": "a"}], ("a",), {"a"}, b"a"]


def generally(cls: Any, values: dict[str, Any]) -> Any:
    model = cls.__new__(cls)
    construct(model, (), None, values)
    return model


def outcome(make: Any, cls: Any, values: dict[str, Any]) -> Any:
    try:
        model = make(cls, values)
    except (TypeError, ValueError) as error:
        return type(error), str(error)
    return sorted((wire, repr(value)) for wire, value in model._document.items())


@pytest.mark.parametrize(
    "name", each(MODELS)[::7] + ["CartItem", "NewCustomerSessionV2", "IntegrationRequest", "Effect"]
)
def test_it_does_what_the_general_one_does(name: str) -> None:
    cls: Any = getattr(talon_one, name)
    full = arguments(cls, example(full_documents(cls)))
    few = arguments(cls, example(documents(cls, 0)))
    for _ in range(2):
        cls(**full)
    made = lambda cls, values: cls(**values)  # noqa: E731
    for values in (full, few, {}):
        assert outcome(made, cls, values) == outcome(generally, cls, values)
    for key in cls._properties:
        for odd in ODD:
            values = {**few, key: odd}
            assert outcome(made, cls, values) == outcome(generally, cls, values), (key, odd)


def test_it_is_made_for_the_class_that_is_used_twice() -> None:
    class Own(CartItem):
        """With a property more."""

        gift: Property[Optional[bool]] = prop(default=None, doc="Yes or no.")

    class WithInit(CartItem):
        def __init__(self, sku: str) -> None:
            super().__init__(sku=sku, quantity=1)

    for _ in range(3):
        assert CartItem(sku="a", quantity=1) == CartItem.from_dict({"sku": "a", "quantity": 1})
        own: Any = Own(sku="a", quantity=1, gift=True)
        assert type(own) is Own and own.gift is True
        with pytest.raises(ApiTypeError, match=r"^Own\.gift: "):
            Own(sku="a", quantity=1, gift=5)
        assert WithInit("a").to_dict(serialize=True) == {"sku": "a", "quantity": 1}
        with pytest.raises(ApiValueError, match=r"^Own\.sku: a value is required"):
            Own(quantity=1)
    assert is_made(CartItem.__init__) and is_made(Own.__init__) and not is_made(WithInit.__init__)
    assert CartItem.__init__ is not Own.__init__
    assert "by keyword or in the order of the class" in (CartItem.__init__.__doc__ or "")
    assert pickle.loads(pickle.dumps(CartItem(sku="a", quantity=1))) == CartItem(sku="a", quantity=1)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_what_is_unusual_is_the_same_every_time(times: int) -> None:
    class Fresh(CartItem):
        __slots__ = ()

    unchecked = Configuration("http://localhost", client_side_validation=False)
    for _ in range(times):
        assert Fresh("Name", "a", 1).sku == "a"
        assert Fresh(None, "a", quantity=1).quantity == 1
        with pytest.raises(ApiTypeError, match="'sku' twice: by position and by keyword"):
            Fresh(None, "a", sku="b")
        with pytest.raises(ApiTypeError, match="takes at most"):
            Fresh(*["a"] * 50)
        with pytest.raises(ApiTypeError, match="has no property 'skuu'. Did you mean 'sku'"):
            Fresh(skuu="a")
        assert Fresh(sku="a", quantity="x", local_vars_configuration=unchecked).quantity == "x"
        assert Fresh(sku="a", quantity=1, returnedQuantity=2).returned_quantity == 2
        with pytest.raises(ApiTypeError, match="'returned_quantity' and 'returnedQuantity', names of one property"):
            Fresh(sku="a", quantity=1, returnedQuantity=2, returned_quantity=2)
        Configuration.set_default(unchecked)
        try:
            assert Fresh(quantity="x").quantity == "x"
        finally:
            Configuration.set_default(None)


def test_threads_may_make_it_at_once() -> None:
    class Fresh(CartItem):
        __slots__ = ()

    found = []
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [
            threading.Thread(target=lambda: found.extend(Fresh(sku="a", quantity=at + 1) for at in range(50)))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(switch)
    assert sorted(one.quantity for one in found) == sorted([*range(1, 51)] * 4)
