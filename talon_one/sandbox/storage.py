"""What the sandbox remembers: JSON documents in SQLite, in memory or in a file.

One request at a time changes it, within a transaction: a request that fails, or is dry, leaves
nothing behind, ids included.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Tuple, cast

from talon_one._clock import monotonic

Document = Dict[str, Any]

_VERSION = 2
_SCHEMA = (
    "CREATE TABLE documents"
    " (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, key))",
    "CREATE TABLE answers"
    " (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, moment REAL NOT NULL, body TEXT NOT NULL)",
    f"PRAGMA user_version = {_VERSION}",
)
_ANSWERS_KEPT = 10_000
_DAY = 24 * 60 * 60.0
_PATIENCE = 10.0  # seconds for the switch to write-ahead logging, for which SQLite itself does not wait


class Storage:
    """Documents by kind and key, numbers that count up, and answers to replay."""

    def __init__(self, path: Optional[str] = None, application_id: int = 1) -> None:
        """path: the SQLite file to keep everything in; without it, memory. It belongs to one Application.

        `sqlite3.Error` where it cannot be used.
        """
        if path == "":  # to SQLite, a database that goes away
            raise ValueError("The database needs the name of a file; leave it out to keep everything in memory")
        self._lock = threading.RLock()
        self._unkept: Optional[Dict[Tuple[str, str], str]] = None  # what a transaction writes that keeps nothing
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        try:
            with self.transaction():  # others may be opening the same new file
                self._make_or_check(application_id)
            if path:
                self._log_ahead()
        except BaseException:
            self._database.close()
            raise

    def _make_or_check(self, application_id: int) -> None:
        version = self._first("PRAGMA user_version")[0]
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError("it was written by another version of the sandbox, or something else")
        if version == 0:
            if self._first("SELECT 1 FROM sqlite_master LIMIT 1"):
                raise sqlite3.DatabaseError("it is a database of something else")
            for statement in _SCHEMA:
                self._database.execute(statement)
            self.put("application", "", {"id": application_id})
        owner = (self.get("application", "") or {}).get("id")
        if owner != application_id:
            raise sqlite3.DatabaseError(f"it is of Application {owner}, and the seed of {application_id}")

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
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            finally:
                self._unkept = None

    def _first(self, query: str, *values: Any) -> Any:
        """The first row, or None. All are read: one that is left would keep the query, and a lock, open on PyPy."""
        rows = self._database.execute(query, values).fetchall()
        return rows[0] if rows else None

    # -- documents ------------------------------------------------------------------------------

    def get(self, kind: str, key: str) -> Optional[Document]:
        """A document of its own, or None."""
        if self._unkept and (kind, key) in self._unkept:
            return cast(Document, json.loads(self._unkept[kind, key]))
        row = self._first("SELECT body FROM documents WHERE kind = ? AND key = ?", kind, json.dumps(key))
        return None if row is None else cast(Document, json.loads(row[0]))

    def put(self, kind: str, key: str, document: Document) -> None:
        """Keep a document; one that replaces another keeps its place in `all`."""
        body = json.dumps(document)
        if self._unkept is not None:
            self._unkept[kind, key] = body
            return
        self._database.execute(
            "INSERT INTO documents (kind, key, body) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            (kind, json.dumps(key), body),  # keys as JSON: any text is plain ASCII there
        )

    def all(self, kind: str) -> List[Document]:
        """Every document of a kind, the oldest first; of those that are kept."""
        rows = self._database.execute("SELECT body FROM documents WHERE kind = ? ORDER BY number", (kind,))
        return [json.loads(body) for (body,) in rows]

    def next_id(self, name: str) -> int:
        """1, 2, 3 … for each name."""
        number = (self.get("counter", name) or {"last": 0})["last"] + 1
        self.put("counter", name, {"last": number})
        return cast(int, number)

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
            (json.dumps(key), moment, json.dumps([status, document])),
        )
        self._database.execute("DELETE FROM answers WHERE number <= ?", ((cursor.lastrowid or 0) - _ANSWERS_KEPT,))
