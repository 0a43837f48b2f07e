"""`Journal`: calls that must not be lost, in a file that outlives the process.

A line of JSON for everything that happens to a call, appended under a lock that threads and processes
share. A call is on the disk before it is sent, so that a process can be killed at any moment: what it had
under way is still there, and is sent again with the same idempotency key. A line that was torn is left out.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from threading import Lock
from time import time
from typing import Any, Callable, Dict, Iterator, Optional, Tuple, Union
from uuid import uuid4

from talon_one._appending import append, lock_file, read_from, unlock_file
from talon_one.exceptions import ApiValueError
from talon_one.wire.forks import at_fork

#: Seconds for which the service remembers an idempotency key.
REMEMBERED = 24 * 3600.0
_HEAD = b'{"journal":"'  # so a journal begins
_TOO_MUCH = 1 << 20  # bytes of what is over and done with, beyond which the file is written anew
_IN_DOUBT = (
    "it was sent, there was no response, and the service no longer knows its key. Whether it was done is unknown. "
    "Look at the session, and send it again yourself if it was not"
)


@dataclass(frozen=True)
class KeptCall:
    """A call in a journal."""

    key: str  #: its idempotency key
    operation: str  #: name of the method, such as `update_customer_session_v2`
    session_id: str  #: the customer session that it is about
    body: Dict[str, Any] = field(hash=False)  #: what is sent, with wire names
    kept_at: datetime  #: when it was put into the journal
    reason: Optional[str] = None  #: why it was not sent, or not accepted


@dataclass
class _Entry:
    call: KeptCall
    state: str  #: "sending", "kept" or "refused"
    since: float  #: when it came to that state
    first_sent: Optional[float]
    size: int


class Journal:
    """The calls in a file that wait to be sent, and those that were refused. Safe for threads and processes."""

    def __init__(self, path: Union[str, os.PathLike[str]], clock: Callable[[], float] = time) -> None:
        self._path = os.path.abspath(os.fspath(path))
        self._clock = clock
        self._locked: Optional[int] = None  #: the file that is locked, while it is
        self._start()
        at_fork(self)
        if os.path.isfile(self._path) and os.access(self._path, os.R_OK):  # what is wrong is said now
            with open(self._path, "rb") as file:
                self._check(file.readline(64).rstrip(b"\n"))

    def _start(self) -> None:
        self._mutex = Lock()
        self._entries: Dict[str, _Entry] = {}
        self._head = b""  # the first line of the file that was read, which no other file has
        self._offset = 0

    def _after_fork_in_child(self) -> None:
        # A thread of the parent may have been at work. Were the parent killed, the copy would keep the file locked.
        if self._locked is not None:
            os.close(self._locked)
            self._locked = None
        self._start()

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._path, self._clock)

    # -- what happens to a call -----------------------------------------------------------------

    def add(self, call: KeptCall, send: bool) -> bool:
        """Put a call into the journal; True where it is to be sent at once, which only `send` allows.

        It has to wait where an earlier call of its session does. A key that is there already is that call.
        """
        with self._opened() as file:
            entry = self._entries.get(call.key)
            if entry is not None and entry.state == "sending":
                return False
            turn = send and not self._is_behind_another(call)
            if entry is None:
                document = {**call.__dict__, "kept_at": call.kept_at.timestamp()}
                self._write(file, {"add": document, "state": "kept"}, sync=not turn)
            if turn:
                self._write(file, {"sent": call.key}, sync=True)
            return turn

    def keep(self, key: str, reason: str) -> None:
        """A call was not answered: it is sent later."""
        self._note({"kept": key, "reason": reason})

    def done(self, key: str) -> None:
        """A call was answered: it is out of the journal. So is one that the caller is told the end of."""
        self._note({"done": key})

    def refuse(self, key: str, reason: str) -> None:
        """The service does not accept a call: it is not sent again."""
        self._note({"refused": key, "reason": reason}, sync=True)

    def next(self, after: float) -> Optional[KeptCall]:
        """The next call to send, which is this caller's from now on; None if there is none.

        after: seconds after which a call that somebody was sending counts as left behind.
        """
        with self._opened() as file:
            now = self._clock()
            behind = set()
            for key, entry in list(self._entries.items()):
                if entry.state == "refused":
                    continue
                session = entry.call.session_id
                if session in behind or (entry.state == "sending" and now - entry.since < after):
                    behind.add(session)
                    continue
                adds_up = entry.call.operation == "return_cart_items"
                if adds_up and entry.first_sent is not None and now - entry.first_sent > REMEMBERED:
                    self._write(file, {"refused": key, "reason": _IN_DOUBT}, sync=True)
                    continue
                self._write(file, {"sent": key}, sync=True)
                return entry.call
        return None

    # -- what is in it --------------------------------------------------------------------------

    def calls(self, *states: str) -> Tuple[KeptCall, ...]:
        """The calls in some states, oldest first."""
        with self._opened():
            return tuple(entry.call for entry in self._entries.values() if entry.state in states)

    # -- the file -------------------------------------------------------------------------------

    def _is_behind_another(self, call: KeptCall) -> bool:
        for key, entry in self._entries.items():
            if key == call.key:
                return False
            if entry.state != "refused" and entry.call.session_id == call.session_id:
                return True
        return False

    def _note(self, record: Dict[str, Any], sync: bool = False) -> None:
        with self._opened() as file:
            self._write(file, record, sync)

    @contextmanager
    def _opened(self) -> Iterator[int]:
        """The file, locked, with all that others have written read."""
        with self._mutex:
            lock = self._locked = os.open(f"{self._path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                lock_file(lock)
                file = self._open_file()
                try:
                    self._read(file)
                    yield file
                finally:
                    os.close(file)
                self._tidy()
            finally:
                unlock_file(lock)
                self._locked = None
                os.close(lock)

    def _open_file(self) -> int:
        binary: int = getattr(os, "O_BINARY", 0)
        return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | binary, 0o600)

    def _read(self, file: int) -> None:
        head = read_from(file, 0, 64).partition(b"\n")[0]
        self._check(head)
        if head != self._head or os.fstat(file).st_size < self._offset:
            self._entries, self._head, self._offset = {}, head, 0
        if not head:
            self._append(file, _new_head())
            self._head = read_from(file, 0, 64).partition(b"\n")[0]
        added = read_from(file, self._offset)
        self._offset += len(added)
        if added and not added.endswith(b"\n"):  # who wrote it was killed: nobody writes now
            self._append(file, b"\n")
        for line in added.splitlines():
            self._take(line)

    def _check(self, head: bytes) -> None:
        """An error where the file is something else, which nothing is to be written to. Its first line may be torn."""
        if not head.startswith(_HEAD[: len(head)]):
            raise ApiValueError(f"journal: {self._path!r} is not a journal of kept calls; give the path of a new file.")

    def _write(self, file: int, record: Dict[str, Any], sync: bool) -> None:
        line = json.dumps({**record, "at": self._clock()}, separators=(",", ":")).encode() + b"\n"
        self._append(file, line)
        if sync:
            os.fsync(file)
        self._take(line)

    def _append(self, file: int, data: bytes) -> None:
        append(file, data)
        self._offset += len(data)

    def _take(self, line: bytes) -> None:
        """What a line says happens to the calls in memory."""
        try:
            record = json.loads(line) if line else {}
            at = float(record.get("at", 0))
            if "add" in record:
                document = record["add"]
                kept_at = datetime.fromtimestamp(document["kept_at"], timezone.utc)
                call = KeptCall(**{**document, "kept_at": kept_at})
                self._entries[call.key] = _Entry(call, record["state"], at, record.get("first"), len(line))
            else:
                self._change(record, at)
        except (ValueError, TypeError, KeyError, AttributeError):
            pass  # torn, when the machine or the process ended

    def _change(self, record: Dict[str, Any], at: float) -> None:
        for name, state in (("sent", "sending"), ("kept", "kept"), ("refused", "refused"), ("done", "")):
            entry = self._entries.get(record.get(name, ""))
            if entry is None:
                continue
            if not state:
                del self._entries[entry.call.key]
                return
            entry.state, entry.since = state, at
            if state == "sending":
                entry.first_sent = entry.first_sent or at
            else:
                entry.call = replace(entry.call, reason=record.get("reason"))

    def _tidy(self) -> None:
        """Write the file anew when most of it is over and done with."""
        alive = sum(entry.size for entry in self._entries.values()) if self._offset > _TOO_MUCH else self._offset
        if self._offset - alive <= max(_TOO_MUCH, 3 * alive):
            return
        lines = [_new_head()]
        for entry in self._entries.values():
            document = {**entry.call.__dict__, "kept_at": entry.call.kept_at.timestamp()}
            record = {"add": document, "state": entry.state, "at": entry.since, "first": entry.first_sent}
            lines.append(json.dumps(record, separators=(",", ":")).encode() + b"\n")
        temporary = f"{self._path}.new"
        with open(temporary, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._path)
        if sys.platform != "win32":
            folder = os.open(os.path.dirname(self._path), os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        self._head = lines[0].rstrip(b"\n")
        self._offset = sum(map(len, lines))


def _new_head() -> bytes:
    return _HEAD + f'{uuid4()}"}}\n'.encode()
