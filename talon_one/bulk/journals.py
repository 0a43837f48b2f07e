"""The journal of a job: what was begun and how it ended, in a file that outlives the process.

A line of JSON for everything that happens to a batch, appended. A batch is noted before it is sent, so that a
process can be killed at any moment: what it had under way is known. A line that was torn is left out. Keys are
not in it: they are made of the job's own number and the batch's.
"""

from __future__ import annotations

import json
import os
from io import FileIO
from threading import Lock
from time import time
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Union
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from talon_one._appending import append, lock_file, read_from, unlock_file
from talon_one.exceptions import ApiValueError
from talon_one.wire.forks import at_fork


class Ended(NamedTuple):
    """How a batch ended."""

    state: str
    refused: Dict[int, str]  #: items that the service refused, and why
    reason: Optional[str]


class Noted:
    """What a journal holds of a batch."""

    __slots__ = ("begun", "digest", "ended", "round")

    def __init__(self, digest: str, begun: Optional[float], turn: int) -> None:
        self.digest = digest
        self.begun = begun  #: when it was first sent with its key; None where nothing of it was sent
        self.round = turn  #: how often it was sent anew, with another key
        self.ended: Optional[Ended] = None


class Journal:
    """The file of a job; without a path, the same in memory alone. One process at a time can have it."""

    _file: Optional[FileIO] = None
    _lock: Optional[FileIO] = None

    def __init__(
        self,
        path: Union[str, os.PathLike[str], None],
        operation: str,
        size: int,
        strict: bool,
        name: Optional[str] = None,
        clock: Callable[[], float] = time,
    ) -> None:
        """operation, size, name: of the job; another job's journal is refused. strict: whether what is begun has to be
        on the disk before it is sent, as sending it again would do it twice.
        """
        self.clock = clock
        self._strict = strict
        self._named = name is not None
        self._mutex = Lock()
        self._batches: Dict[int, Noted] = {}
        self._head: Dict[str, Any] = {"job": _number_of(name, operation), "operation": operation, "size": size}
        self._is_closed = False
        at_fork(self)
        if path is not None:
            try:
                self._open(os.path.abspath(os.fspath(path)))
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Let others have the file. What ends later is not noted, as if the process had been killed, and nothing more
        can begin.
        """
        with self._mutex:
            self._is_closed = True
            if self._lock is not None:
                unlock_file(self._lock.fileno())
            self._close_files()

    def __del__(self) -> None:
        self._close_files()  # where an interrupt kept the job from closing it

    def _close_files(self) -> None:
        for file in (self._file, self._lock):
            if file is not None:
                file.close()
        self._file = self._lock = None

    def _after_fork_in_child(self) -> None:
        # The job is the parent's. Were that killed, a copy would keep the file locked while the child lives.
        self._mutex = Lock()
        self._close_files()

    @property
    def waits(self) -> bool:
        """Whether a beginning has to be on the disk before it goes on."""
        return self._strict and self._file is not None

    def noted(self, number: int) -> Optional[Noted]:
        """What is known of a batch."""
        return self._batches.get(number)

    def key(self, number: int, part: str = "") -> str:
        """The idempotency key of a batch, or of a part of it: the same in every run."""
        noted = self._batches[number]
        return str(uuid5(UUID(self._head["job"]), f"{number} {noted.round} {part}"))

    def begin(self, number: int, digest: str, again: bool) -> None:
        """A batch is about to be sent. again: with another key than before."""
        before = self._batches.get(number)
        turn = 0 if before is None else before.round + again
        begun = before.begun if before is not None and before.begun is not None and not again else self.clock()
        self._write({"begin": number, "is": digest, "round": turn, "at": begun}, sync=self._strict)

    def end(self, number: int, ended: Ended, sent: bool) -> None:
        """A batch is not under way any more. sent: whether anything of it may have reached the service."""
        record: Dict[str, Any] = {"end": number, "state": ended.state}
        if ended.refused:
            record["refused"] = [[item, reason] for item, reason in ended.refused.items()]
        if ended.reason is not None:
            record["reason"] = ended.reason
        if not sent:
            record["unsent"] = True
        self._write(record)

    # -- the file -------------------------------------------------------------------------------

    def _open(self, path: str) -> None:
        self._lock = _opened(f"{path}.lock", 0)
        if not lock_file(self._lock.fileno(), wait=False):
            raise ApiValueError(f"journal: {path!r} is in use by another running job.")
        self._file = _opened(path, os.O_APPEND | getattr(os, "O_BINARY", 0))
        file = self._file.fileno()
        text = read_from(file, 0)
        if text and not text.endswith(b"\n"):  # who wrote it was killed
            append(file, b"\n")
        lines = text.splitlines()
        head = _read(lines[0]) if lines else {}
        if "job" in head:
            self._check(path, head)
            for line in lines[1:]:
                self._take(_read(line))
        elif len(lines) > 1 or (lines and not lines[0].startswith(b'{"job"'[: len(lines[0])])):
            raise ApiValueError(f"journal: {path!r} is not the journal of a job; give the path of a new file.")
        else:
            os.ftruncate(file, 0)  # a first line that was torn
            append(file, json.dumps(self._head).encode() + b"\n")
            os.fsync(file)

    def _check(self, path: str, head: Dict[str, Any]) -> None:
        for name in ("operation", "size"):
            if head.get(name) != self._head[name]:
                raise ApiValueError(
                    f"journal: {path!r} belongs to a job with {name} {head.get(name)!r}, this one's is "
                    f"{self._head[name]!r}; give the path of a new file."
                )
        if self._named and head["job"] != self._head["job"]:
            raise ApiValueError(f"journal: {path!r} belongs to a job with another name; give the path of a new file.")
        self._head = head

    def _write(self, record: Dict[str, Any], sync: bool = False) -> None:
        line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
        with self._mutex:
            if self._is_closed and "begin" in record:
                raise ApiValueError("journal: it is closed, as the job has ended; nothing more is sent.")
            if self._file is not None:
                append(self._file.fileno(), line)
                if sync:
                    os.fsync(self._file.fileno())
            self._take(record)

    def _take(self, record: Dict[str, Any]) -> None:
        """What a line says of a batch."""
        try:
            if "begin" in record:
                self._batches[record["begin"]] = Noted(record["is"], record["at"], record["round"])
            elif "end" in record:
                noted = self._batches[record["end"]]
                refused = {int(item): str(reason) for item, reason in record.get("refused", ())}
                noted.ended = Ended(record["state"], refused, record.get("reason"))
                if record.get("unsent"):
                    noted.begun = None
        except (TypeError, KeyError, ValueError):
            pass  # a line that is none of ours


def _opened(path: str, flags: int) -> FileIO:
    """An object, not a bare number, which an interrupt between closing and forgetting it would have closed twice."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600), "r+b", buffering=0)


def _number_of(name: Optional[str], operation: str) -> str:
    """The job's own number, which keys are made of: the same wherever a job of that name runs."""
    return str(uuid4() if name is None else uuid5(NAMESPACE_URL, f"talon_one.bulk/{operation}/{name}"))


def _read(line: bytes) -> Dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        return {}  # torn
    return record if isinstance(record, dict) else {}


def positions(items: List[int]) -> str:
    """A part of a batch, as its key is made of it."""
    return f"{items[0]}-{items[-1]}"
