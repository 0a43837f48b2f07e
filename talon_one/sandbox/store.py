"""What the sandbox remembers: JSON documents in SQLite, in memory or in a file.

One request at a time changes it, within a transaction: a request that fails, or is dry, leaves
nothing behind, ids included.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
import weakref
from collections import deque
from contextlib import contextmanager
from itertools import count
from typing import (
    Any,
    Callable,
    Deque,
    Dict,
    FrozenSet,
    Hashable,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
    cast,
)

from talon_one._clock import monotonic

Document = Dict[str, Any]

_T = TypeVar("_T")

_VERSION = 4
_SCHEMA = (
    "CREATE TABLE documents"
    " (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, parent TEXT NOT NULL, id INTEGER,"
    " body TEXT NOT NULL, UNIQUE (kind, key))",
    "CREATE INDEX documents_by_parent ON documents (kind, parent, number)",
    "CREATE INDEX documents_by_id ON documents (kind, id) WHERE id IS NOT NULL",
    "CREATE TABLE answers"
    " (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, moment REAL NOT NULL, body TEXT NOT NULL)",
    f"PRAGMA user_version = {_VERSION}",
)
_ANSWERS_KEPT = 10_000
_REQUESTS_KEPT = 1_000
_LARGEST = 2**63 - 1  # whole number of a database
_DAY = 24 * 60 * 60.0
_PATIENCE = 10.0  # seconds, where another process has the file and SQLite itself does not wait as long
_HELD = (5, 6)  # SQLITE_BUSY, SQLITE_LOCKED
_PUT = (
    "INSERT INTO documents (kind, key, parent, id, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, key)"
    " DO UPDATE SET parent = excluded.parent, id = excluded.id, body = excluded.body"
)


#: As `json.dumps`, but it does not look for documents that contain themselves: none does, and looking takes time.
_encode = json.JSONEncoder(check_circular=False).encode


class _Unkept(NamedTuple):
    """A document that a transaction writes which keeps nothing; a body of None: it is deleted."""

    parent: str
    body: Optional[str]


class Change(NamedTuple):
    """A document that was made, changed or deleted."""

    kind: str
    key: str
    old: Optional[Document]  #: None: there was none
    new: Optional[Document]  #: None: there is none


#: Numbers the states of each kind of document, through all stores: the same number is the same content.
_STATES = count(1)


class Snapshot:
    """The content of a store at one moment. It is held in memory, for as long as the snapshot is there."""

    def __init__(
        self, of: sqlite3.Connection, states: Dict[str, int], remembered: Dict[Hashable, Tuple[Any, Any]]
    ) -> None:
        self._database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, self._database.close)
        self._states = states
        self._remembered = remembered
        _copy(of, self._database)


class Store:
    """Documents by kind and key, numbers that count up, and answers to replay.

    A document may belong to a `parent`, such as the campaign of a coupon. A whole number under `id` is a second
    key. Look-ups by key, parent and id use an index.
    """

    def __init__(self, path: Optional[str] = None) -> None:
        """path: the SQLite file to keep everything in; without it, memory.

        A transaction that is over is in the file, and stays there when the process is killed. When the machine
        loses its power, the last ones can be missing; the file is whole even so. `sqlite3.Error` where the file
        cannot be used.
        """
        if path == "":  # to SQLite, a database that goes away
            raise ValueError("The database needs the name of a file; leave it out to keep everything in memory")
        self._lock = threading.RLock()
        self._unkept: Optional[Dict[Tuple[str, str], _Unkept]] = None
        self._states: Dict[str, int] = {}  # of each kind that this process wrote
        self._written: Set[str] = set()  # the kinds that the transaction has written
        self._remembered: Dict[Hashable, Tuple[Any, Any]] = {}
        self._version: Optional[int] = None  # of the file, in a transaction: nobody else changes what it sees
        #: The kinds of which `changes` tells.
        self.watched: FrozenSet[str] = frozenset()
        self._noted: Dict[Tuple[str, str], Tuple[Optional[str], Optional[str]]] = {}  # bodies, old and new
        #: The last requests, the oldest first, for access logs: those of this process.
        self.requests: Deque[Document] = deque(maxlen=_REQUESTS_KEPT)
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        try:
            with self.transaction():  # others may be opening the same new file
                self._make_or_check()
            if path:
                self._log_ahead()
        except BaseException:
            self._database.close()
            raise

    def _make_or_check(self) -> None:
        version = self._first("PRAGMA user_version")[0]
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError("it was written by another version of the sandbox, or something else")
        if version == 0:
            if self._first("SELECT 1 FROM sqlite_master LIMIT 1"):
                raise sqlite3.DatabaseError("it is a database of something else")
            for statement in _SCHEMA:
                self._database.execute(statement)

    def _log_ahead(self) -> None:
        deadline = monotonic() + _PATIENCE
        while True:
            try:
                self._first("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError:
                if monotonic() > deadline:
                    raise
                time.sleep(0.02)
        self._database.execute("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        """Close the database; what was only in memory is gone."""
        with self._lock:
            self._database.close()

    @contextmanager
    def transaction(self, keep: bool = True) -> Iterator[None]:
        """All or nothing of what is written within it; nothing where `keep` is False.

        Then nothing is written to the database either, so that it need not wait for another process
        that writes.
        """
        with self._lock:
            self._database.execute("BEGIN IMMEDIATE" if keep else "BEGIN")
            self._unkept = None if keep else {}
            self._version = None
            self._noted.clear()
            kept = False
            try:
                yield
                self._database.execute("COMMIT")
                kept = keep
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            finally:
                if not kept:
                    self._states.update({kind: next(_STATES) for kind in self._written})  # they are as before again
                self._written.clear()
                self._unkept = self._version = None

    def _writes(self, kind: str) -> None:
        self._states[kind] = next(_STATES)
        self._written.add(kind)

    def _note(self, kind: str, key: str, body: Optional[str]) -> None:
        known = self._noted.get((kind, key))
        if known is None:
            row = self._first("SELECT body FROM documents WHERE kind = ? AND key = ?", kind, json.dumps(key))
            old = row and row[0]
        else:
            old = known[0]
        self._noted[kind, key] = old, body

    def changes(self) -> List[Change]:
        """What the present transaction has changed of the kinds that are watched, each thing once."""
        return [
            Change(kind, key, _read(old), _read(new)) for (kind, key), (old, new) in self._noted.items() if old != new
        ]

    # -- as a whole -----------------------------------------------------------------------------

    def save(self) -> Snapshot:
        """Everything as it is now."""
        with self._lock:
            return Snapshot(self._database, dict(self._states), dict(self._remembered))

    def restore(self, snapshot: Snapshot) -> None:
        """Make everything as it was then. `sqlite3.OperationalError` where another process holds the file."""
        with self._lock:
            _copy(snapshot._database, self._database)
            # Others may have written what is remembered since: nothing tells that it is gone.
            self._states, self._remembered = dict(snapshot._states), dict(snapshot._remembered)

    def seal(self) -> None:
        """Bring what was written into the file itself, so that the next one to open it need not read the log."""
        with self._lock:
            self._first("PRAGMA wal_checkpoint(TRUNCATE)")

    def _first(self, query: str, *values: Any) -> Any:
        """The first row, or None. All are read: one that is left would keep the query, and a lock, open on PyPy."""
        with self._lock:  # outside of transactions, too: threads share the connection
            rows = self._database.execute(query, values).fetchall()
        return rows[0] if rows else None

    def remembered(self, name: Hashable, kinds: Sequence[str], make: Callable[[], _T]) -> _T:
        """What `make` gives, which is made anew only after a document of one of some kinds was written."""
        with self._lock:
            version = self._version
            if version is None:
                version = self._first("PRAGMA data_version")[0]
                if self._database.in_transaction:
                    self._version = version
            state = version, *[self._states.get(kind, 0) for kind in kinds]
            known = self._remembered.get(name)
            if known is None or known[0] != state:
                self._remembered[name] = known = state, make()
            return cast(_T, known[1])

    def shared(self, kind: str, key: str) -> Optional[Document]:
        """As `get`, for documents that are few, often read and seldom written: the same object until one of the
        kind is written. It is not to be changed."""
        return self.remembered((kind, key), (kind,), lambda: self.get(kind, key))

    # -- documents ------------------------------------------------------------------------------

    def get(self, kind: str, key: str) -> Optional[Document]:
        """A document of its own, or None."""
        written = self._unkept and self._unkept.get((kind, key))
        if written:
            body = written.body
        else:
            row = self._first("SELECT body FROM documents WHERE kind = ? AND key = ?", kind, json.dumps(key))
            body = row and row[0]
        return None if body is None else cast(Document, json.loads(body))

    def with_id(self, kind: str, number: int) -> Optional[Document]:
        """The document whose `id` is a number, or None."""
        if not -_LARGEST <= number <= _LARGEST:
            return None
        row = self._first("SELECT key, body FROM documents WHERE kind = ? AND id = ? LIMIT 1", kind, number)
        if self._unkept:
            for (written_kind, key), written in self._unkept.items():
                if written_kind == kind and (row is None or json.loads(row[0]) == key or written.body):
                    document = written.body and json.loads(written.body)
                    if document and document.get("id") == number:
                        return cast(Document, document)
                    if row is not None and json.loads(row[0]) == key:  # deleted, or another id now
                        row = None
        return None if row is None else cast(Document, json.loads(row[1]))

    def put(self, kind: str, key: str, document: Document, parent: object = "") -> None:
        """Keep a document; one that replaces another keeps its place in `all`."""
        body = _encode(document)
        self._writes(kind)
        if self._unkept is not None:
            self._unkept[kind, key] = _Unkept(str(parent), body)
            return
        if kind in self.watched:
            self._note(kind, key, body)
        self._database.execute(_PUT, _row(kind, key, parent, document, body))

    def put_all(self, kind: str, documents: Iterable[Tuple[str, object, Document]]) -> None:
        """Keep many: (key, parent, document) each."""
        self._writes(kind)
        if self._unkept is not None or kind in self.watched:
            for key, parent, document in documents:
                self.put(kind, key, document, parent)
            return
        rows = (_row(kind, key, parent, document, _encode(document)) for key, parent, document in documents)
        self._database.executemany(_PUT, rows)

    def delete(self, kind: str, key: str) -> None:
        """Forget a document; nothing happens where there is none."""
        self._writes(kind)
        if self._unkept is not None:
            self._unkept[kind, key] = _Unkept("", None)
            return
        if kind in self.watched:
            self._note(kind, key, None)
        self._database.execute("DELETE FROM documents WHERE kind = ? AND key = ?", (kind, json.dumps(key)))

    def delete_all(self, kind: str, parent: object) -> None:
        """Forget the documents of a parent."""
        self._writes(kind)
        if self._unkept is not None or kind in self.watched:
            for key in self._keys(kind, str(parent)):
                self.delete(kind, key)
            return
        self._database.execute("DELETE FROM documents WHERE kind = ? AND parent = ?", (kind, str(parent)))

    def _keys(self, kind: str, parent: str) -> List[str]:
        rows = self._database.execute("SELECT key FROM documents WHERE kind = ? AND parent = ?", (kind, parent))
        return [json.loads(key) for (key,) in rows.fetchall()]

    def all(self, kind: str, parent: Optional[object] = None) -> List[Document]:
        """Every document of a kind, or of those a parent's, the oldest first."""
        return [document for _, document in self.items(kind, parent)]

    def has(self, kind: str) -> bool:
        """Whether there is a document of a kind."""
        return self._first("SELECT 1 FROM documents WHERE kind = ? LIMIT 1", kind) is not None

    def items(self, kind: str, parent: Optional[object] = None) -> List[Tuple[str, Document]]:
        """The same, each with its key."""
        if parent is None:
            query, values = "SELECT key, body FROM documents WHERE kind = ? ORDER BY number", (kind,)
        else:
            query = "SELECT key, body FROM documents WHERE kind = ? AND parent = ? ORDER BY number"
            values = (kind, str(parent))  # type: ignore[assignment]
        with self._lock:
            rows = self._database.execute(query, values).fetchall()
        if not self._unkept:
            return [(json.loads(key), json.loads(body)) for key, body in rows]
        found = {json.loads(key): body for key, body in rows}
        for (written_kind, key), written in self._unkept.items():
            if written_kind != kind:
                continue
            if written.body is not None and (parent is None or written.parent == str(parent)):
                found[key] = written.body
            else:
                found.pop(key, None)
        return [(key, json.loads(body)) for key, body in found.items()]

    def latest(self, kind: str, most: int, containing: str = "") -> List[Tuple[str, Document]]:
        """The newest documents of a kind with their keys, the newest first. containing: what is in the key."""
        query = (
            "SELECT key, body FROM documents WHERE kind = ? AND instr(lower(key), ?) ORDER BY number DESC LIMIT ?",
            (kind, json.dumps(containing)[1:-1].lower(), most),
        )
        with self._lock:
            rows = self._database.execute(*query).fetchall()
        return [(json.loads(key), json.loads(body)) for key, body in rows]

    def amount(self, kind: str) -> int:
        """How many documents of a kind there are."""
        return int(self._first("SELECT count(*) FROM documents WHERE kind = ?", kind)[0])

    @property
    def state(self) -> str:
        """Another text after whatever was written, by this process or another."""
        return f"{self._first('PRAGMA data_version')[0]}.{max(self._states.values(), default=0)}"

    def next_id(self, name: str) -> int:
        """1, 2, 3 … for each name."""
        number = (self.get("counter", name) or {"last": 0})["last"] + 1
        self.put("counter", name, {"last": number})
        return cast(int, number)

    def start_ids_after(self, name: str, number: int) -> None:
        """Let `next_id` give no number up to this one."""
        if number > (self.get("counter", name) or {"last": 0})["last"]:
            self.put("counter", name, {"last": number})

    # -- answers --------------------------------------------------------------------------------

    def answer(self, key: str, moment: float) -> Optional[Tuple[int, Document]]:
        """What was answered under an idempotency key in the last 24 hours."""
        row = self._first("SELECT body FROM answers WHERE key = ? AND moment > ?", json.dumps(key), moment - _DAY)
        if row is None:
            return None
        status, document = json.loads(row[0])
        return status, document

    def keep_answer(self, key: str, moment: float, status: int, document: Document) -> None:
        """Keep an answer for `answer`; the newest ten thousand are kept."""
        cursor = self._database.execute(
            "INSERT OR REPLACE INTO answers (key, moment, body) VALUES (?, ?, ?)",
            (json.dumps(key), moment, _encode([status, document])),
        )
        self._database.execute("DELETE FROM answers WHERE number <= ?", ((cursor.lastrowid or 0) - _ANSWERS_KEPT,))


def _read(body: Optional[str]) -> Optional[Document]:
    return None if body is None else cast(Document, json.loads(body))


def _row(kind: str, key: str, parent: object, document: Document, body: str) -> Tuple[Any, ...]:
    number = document.get("id")
    # Keys as JSON: any text is plain ASCII there.
    return kind, json.dumps(key), str(parent), number if type(number) is int else None, body


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    deadline = monotonic() + _PATIENCE

    def waiting(status: int, *_: int) -> None:
        if status in _HELD and monotonic() > deadline:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, progress=waiting, sleep=1)  # a whole number, for PyPy
