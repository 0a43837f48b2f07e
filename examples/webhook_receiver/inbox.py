"""The messages that have come, and what became of them: one SQLite file, which threads and processes can share."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Tuple

_TABLES = """
CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE, body BLOB, came REAL,
    tries INTEGER DEFAULT 0, state TEXT DEFAULT 'waiting'
);
CREATE INDEX IF NOT EXISTS waiting ON messages (number) WHERE state = 'waiting';
CREATE TABLE IF NOT EXISTS campaigns (id INTEGER PRIMARY KEY, name TEXT, state TEXT);
CREATE TABLE IF NOT EXISTS greetings (profile TEXT, tier TEXT);
"""

#: A statement and its values.
Change = Tuple[str, Tuple[Any, ...]]


class Inbox:
    """The messages, and the two tables that they change."""

    def __init__(self, path: str) -> None:
        self._path = path
        with self._open() as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.executescript(_TABLES)

    def add(self, message_id: str, body: bytes) -> bool:
        """Keep a message; False where it has come before. When this returns, it survives a crash."""
        with self._open() as db:
            values = (message_id, body, time.time())
            return db.execute("INSERT OR IGNORE INTO messages (id, body, came) VALUES (?, ?, ?)", values).rowcount == 1

    def next(self) -> Optional[Tuple[str, bytes]]:
        """The oldest message that waits, and its body."""
        with self._open() as db:
            found: Optional[Tuple[str, bytes]] = db.execute(
                "SELECT id, body FROM messages WHERE state = 'waiting' ORDER BY number LIMIT 1"
            ).fetchone()
        return found

    def done(self, message_id: str, changes: List[Change]) -> bool:
        """Make the changes of a message, in one transaction with the note that it is done.

        False where another worker was faster; nothing is changed then.
        """
        with self._open() as db:
            note = "UPDATE messages SET state = 'done' WHERE id = ? AND state = 'waiting'"
            if db.execute(note, (message_id,)).rowcount == 0:
                return False
            for statement, values in changes:
                db.execute(statement, values)
            return True

    def failed(self, message_id: str, most: int) -> None:
        """Note that a message could not be worked on; after `most` tries it is set aside."""
        with self._open() as db:
            db.execute("UPDATE messages SET tries = tries + 1 WHERE id = ?", (message_id,))
            db.execute("UPDATE messages SET state = 'failed' WHERE id = ? AND tries >= ?", (message_id, most))

    def forget(self, seconds: float) -> None:
        """Forget messages that are done and so old that the service does not send them again."""
        with self._open() as db:
            db.execute("DELETE FROM messages WHERE state = 'done' AND came < ?", (time.time() - seconds,))

    def counts(self) -> Dict[str, int]:
        """How many messages there are, by state."""
        with self._open() as db:
            return {
                "waiting": 0,
                "done": 0,
                "failed": 0,
                **dict(db.execute("SELECT state, count(*) FROM messages GROUP BY 1")),
            }

    def campaigns(self) -> Dict[str, str]:
        """The campaigns that are known: name → state."""
        with self._open() as db:
            return dict(db.execute("SELECT name, state FROM campaigns ORDER BY id"))

    def greetings(self) -> List[Tuple[str, str]]:
        """Whom to congratulate: profile and tier."""
        with self._open() as db:
            return list(db.execute("SELECT profile, tier FROM greetings"))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection and a transaction: all of what is done in it, or nothing."""
        db = sqlite3.connect(self._path, timeout=10)
        try:
            with db:
                yield db
        finally:
            db.close()
