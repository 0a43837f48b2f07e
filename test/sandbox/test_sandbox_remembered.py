"""What the sandbox keeps in memory of what it has read: it is never older than what the file has."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Tuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sandbox_shop import item

from talon_one import ApiException
from talon_one.sandbox import Sandbox
from talon_one.sandbox.store import Store

KEYS = ["a", "b"]
KINDS = ["one", "other"]

# -- the store -------------------------------------------------------------------------------------


class _Undone(Exception):
    pass


@contextmanager
def transaction(store: Store, ending: str) -> Iterator[None]:
    try:
        with store.transaction(keep=ending != "dry"):
            yield
            if ending == "fails":
                raise _Undone
    except _Undone:
        pass


def agree(store: Store) -> None:
    for kind in KINDS:
        for key in KEYS:
            assert store.shared(kind, key) == store.get(kind, key)
        everything = store.remembered(f"all of {kind}", [kind], lambda kind=kind: store.all(kind))  # type: ignore[misc]
        assert everything == store.all(kind)


writes = st.tuples(st.sampled_from(KINDS), st.sampled_from(KEYS), st.none() | st.integers(0, 3))
steps = st.tuples(
    st.sampled_from([0, 1]),  # which of two that have the file open
    st.sampled_from(["kept", "kept", "fails", "dry", "save", "restore"]),
    st.lists(writes, max_size=3),
)


@settings(max_examples=40)
@given(st.lists(steps, max_size=12))
def test_what_is_remembered_is_what_is_there(tmp_path_factory: Any, taken: List[Tuple[int, str, Any]]) -> None:
    path = str(tmp_path_factory.mktemp("file") / "store.db")
    stores, saved = [Store(path), Store(path)], []
    for which, ending, changes in taken:
        store = stores[which]
        if ending == "save":
            saved.append(store.save())
        elif ending == "restore" and saved:
            store.restore(saved[-1])
        else:
            with transaction(store, ending):
                agree(store)
                for kind, key, value in changes:
                    if value is None:
                        store.delete(kind, key)
                    else:
                        store.put(kind, key, {"value": value})
                    agree(store)
        for one in stores:
            agree(one)
            with one.transaction(keep=False):
                agree(one)
    for one in stores:
        one.close()


# -- what updates of sessions go by ----------------------------------------------------------------

SEED = {"attributes": {"CartItem": ["known"]}, "additionalCosts": ["shipping"]}
Change = Callable[[Sandbox], object]


def refused(box: Sandbox, **of_item: Any) -> bool:
    body = {"customerSession": {"cartItems": [item(20, **of_item)]}}
    try:
        box.integration_api().update_customer_session_v2("cart", body)
    except ApiException as error:
        assert error.status == 400
        return True
    return False


def declare_attribute(box: Sandbox) -> None:
    attribute = {"entity": "CartItem", "name": "new", "title": "New", "type": "string", "description": "", "tags": []}
    box.management_api().create_attribute({**attribute, "suggestions": [], "editable": True})


def declare_cost(box: Sandbox) -> None:
    cost = {"name": "new", "title": "New", "description": "", "type": "session"}
    box.management_api().create_additional_cost({**cost, "subscribedApplicationsIds": [1]})


DECLARED = [
    pytest.param(declare_attribute, {"attributes": {"new": "a"}}, id="attribute"),
    pytest.param(declare_cost, {"additionalCosts": {"new": {"price": 1}}}, id="additional cost"),
]


@pytest.mark.parametrize(("declare", "sent"), DECLARED)
def test_what_another_process_declares_is_known_at_once(tmp_path: Any, declare: Change, sent: Any) -> None:
    db = str(tmp_path / "sandbox.db")
    with Sandbox(db=db, seed=SEED) as box, Sandbox(db=db, seed=SEED) as other:
        assert refused(box, **sent)
        declare(other)
        assert not refused(box, **sent)


@pytest.mark.parametrize(("declare", "sent"), DECLARED)
def test_what_is_restored_forgets_what_was_declared_since(declare: Change, sent: Any) -> None:
    with Sandbox(seed=SEED) as box:
        assert refused(box, **sent)
        saved = box.save()
        declare(box)
        assert not refused(box, **sent)
        declared = box.save()
        box.restore(saved)
        assert refused(box, **sent)
        box.restore(declared)
        assert not refused(box, **sent)
