"""What the sandbox remembers: JSON documents in SQLite, in memory or in a file.

One request at a time changes it, within a transaction: a request that fails, or is dry, leaves
nothing behind, ids included.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Tuple, cast

Document = Dict[str, Any]

_VERSION = 1
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, key)
);
CREATE TABLE IF NOT EXISTS answers (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, moment REAL NOT NULL, body TEXT NOT NULL
);
PRAGMA user_version = {_VERSION};
"""
_ANSWERS_KEPT = 10_000
_DAY = 24 * 60 * 60.0


class Storage:
    """Documents by kind and key, numbers that count up, and answers to replay."""

    def __init__(self, path: Optional[str] = None) -> None:
        """path: the SQLite file to keep everything in; without it, memory. `sqlite3.Error` where it cannot be used."""
        self._lock = threading.RLock()
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        try:
            version = self._first("PRAGMA user_version")[0]
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError("it was written by another version of the sandbox, or something else")
            if version == 0 and self._first("SELECT 1 FROM sqlite_master LIMIT 1"):
                raise sqlite3.DatabaseError("it is a database of something else")
            if path:
                self._first("PRAGMA journal_mode = WAL")
                self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.executescript(_SCHEMA)
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Close the database; what was only in memory is gone."""
        with self._lock:
            self._database.close()

    @contextmanager
    def transaction(self, keep: bool = True) -> Iterator[None]:
        """All or nothing of what is written within it; nothing where `keep` is False."""
        with self._lock:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT" if keep else "ROLLBACK")

    def _first(self, query: str, *values: Any) -> Any:
        """The first row, or None. All are read: one that is left would keep the query, and a lock, open on PyPy."""
        rows = self._database.execute(query, values).fetchall()
        return rows[0] if rows else None

    # -- documents ------------------------------------------------------------------------------

    def get(self, kind: str, key: str) -> Optional[Document]:
        """A document of its own, or None."""
        row = self._first("SELECT body FROM documents WHERE kind = ? AND key = ?", kind, json.dumps(key))
        return None if row is None else cast(Document, json.loads(row[0]))

    def put(self, kind: str, key: str, document: Document) -> None:
        """Keep a document; one that replaces another keeps its place in `all`."""
        self._database.execute(
            "INSERT INTO documents (kind, key, body) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            (kind, json.dumps(key), json.dumps(document)),  # keys as JSON: any text is plain ASCII there
        )

    def all(self, kind: str) -> List[Document]:
        """Every document of a kind, the oldest first."""
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
