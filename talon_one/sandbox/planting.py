"""A store with its seed in it: planted where it is new, and else compared with what it was made from.

Neither is to take long where it was done before. A seed in memory is planted once in a process and copied from then
on. A file remembers of its seed what tells whether it is the same, so that the seed need not be read again.
"""

from __future__ import annotations

import sqlite3
import threading
import warnings
from collections import OrderedDict
from typing import Any, Dict, List, Optional, Tuple

from talon_one.sandbox.seed import load
from talon_one.sandbox.seed_files import Source
from talon_one.sandbox.service.seeding import plant, planted
from talon_one.sandbox.store import Snapshot, Store

_COPIED = 4  # seeds
_SMALL = 4 * 1024 * 1024  # bytes of a seed that is kept for copies

_lock = threading.Lock()
_snapshots: OrderedDict[str, Snapshot] = OrderedDict()


class OtherSeedWarning(UserWarning):
    """The sandbox's file was made from another seed than the one that was named."""


def store_with(source: Source, db: Optional[str]) -> Tuple[Store, List[str]]:
    """A store that has a seed in it, and the API keys that are let in.

    db: the file to keep everything in; None for memory. `sqlite3.Error` where it cannot be used or belongs to another
    Application. `SeedError` for a seed that cannot be used.
    """
    store = Store(db)
    try:
        if db is None:
            _fill(store, source)
        elif planted(store) is None:
            _plant(store, source)
            store.seal()
        elif source.is_chosen:
            _compare(store, source, db)
        return store, list((planted(store) or {})["apiKeys"])
    except BaseException:
        store.close()
        raise


def _plant(store: Store, source: Source) -> None:
    plant(store, load(source), _origin(source))


def _origin(source: Source) -> Dict[str, Any]:
    return {"name": source.name, "stamps": source.stamps(), "digest": source.digest()}


def _fill(store: Store, source: Source) -> None:
    """Plant a seed in a store in memory, or copy it from one that was: the tests of a program make many."""
    if source.size() > _SMALL:
        _plant(store, source)
        return
    key = source.digest()
    with _lock:
        known = _snapshots.get(key)
        if known is None:
            _plant(store, source)
            _snapshots[key] = store.save()
            while len(_snapshots) > _COPIED:
                _snapshots.popitem(last=False)
            return
        _snapshots.move_to_end(key)
    store.restore(known)


def _compare(store: Store, source: Source, db: str) -> None:
    made_from = planted(store) or {}
    stamps = source.stamps()
    if stamps is not None and stamps == made_from["stamps"]:
        return
    if source.digest() == made_from["digest"]:
        if stamps is not None:
            with store.transaction():  # next time it need not be read
                store.put("seeded", "", {**made_from, "stamps": stamps})
        return
    owner, wanted = (store.get("owner", "") or {})["id"], load(source).application_id
    if owner != wanted:
        raise sqlite3.DatabaseError(f"it is of Application {owner}, and the seed of {wanted}")
    words = (
        f"The file {db} was made from another seed or an earlier state of it, and goes on with what it has: "
        f"{source.name[0].lower()}{source.name[1:]} is not read into it. To start from this seed, name another file."
    )
    warnings.warn(words, OtherSeedWarning, stacklevel=5)
