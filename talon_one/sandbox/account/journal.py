"""What a pull has read so far, in a file that outlives the process: so that it goes on where it was stopped.

A line of JSON for each page that came, appended, and one for the end of each list. A line that was torn is left out.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict, List, Optional

from talon_one._appending import append, lock_file, read_from, unlock_file

Document = Dict[str, Any]

#: In the directory that is written; it is gone when the pull is through.
NAME = ".pull"


class JournalError(Exception):
    """A journal that cannot be gone on with; the message says why."""


class Read:
    """What has been read of one list."""

    def __init__(self) -> None:
        self.items: List[Any] = []
        self.seen = 0  #: items that came, those too of which nothing is kept
        self.next: Any = None  #: where the next page begins, as `paginate().start` takes it
        self.ended = False
        self.status: Optional[int] = None  #: of the answer that refused it
        self.notes: Dict[str, int] = {}  #: what was left out of it, and how often


class Journal:
    """The journal of a pull into a directory. One process at a time can have it."""

    def __init__(self, directory: Path, settings: Document, restart: bool = False) -> None:
        """settings: of the pull; one with others cannot go on with it. restart: whether to begin anew in any case.

        Raises `JournalError`, and `OSError` where it cannot be written.
        """
        self._path, self._beside = directory / NAME, directory / f"{NAME}.lock"
        self._reads: Dict[str, Read] = {}
        self._file = -1
        self._lock = os.open(self._beside, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if not lock_file(self._lock, wait=False):
                os.close(self._lock)
                self._lock = -1
                raise JournalError(f"another pull into {directory} is running")
            self._open(settings, restart)
        except BaseException:
            self.close()
            raise

    def read(self, name: str) -> Read:
        """What is known of a list."""
        return self._reads.setdefault(name, Read())

    def page(self, name: str, items: List[Any], seen: int, following: Any, notes: Dict[str, int]) -> None:
        """A page of a list came.

        items: what is kept of it. seen: how many items it had. following: where the next one begins. notes: what was
        left out of it.
        """
        self._write({"list": name, "items": items, "seen": seen, "next": following, "notes": notes})

    def whole(self, name: str, items: List[Any], notes: Dict[str, int]) -> None:
        """All of something came at once."""
        self._write({"list": name, "items": items, "seen": 1, "next": None, "notes": notes, "status": None})

    def end(self, name: str, status: Optional[int] = None) -> None:
        """A list is read. status: of the answer, where it was refused."""
        self._write({"list": name, "status": status})

    def finish(self) -> None:
        """All is written: the next pull begins anew."""
        os.close(self._file)
        self._file = -1
        self._path.unlink()
        self.close()

    def close(self) -> None:
        """Let others have it."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        if self._lock >= 0:
            try:
                self._beside.unlink()
            except OSError:
                pass  # on Windows, while it is open
            unlock_file(self._lock)
            os.close(self._lock)
            self._lock = -1

    # -- the file -------------------------------------------------------------------------------

    def _open(self, settings: Document, restart: bool) -> None:
        binary: int = getattr(os, "O_BINARY", 0)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | binary, 0o600)
        text = b"" if restart else read_from(self._file, 0)
        whole = text[: text.rfind(b"\n") + 1]  # who wrote the rest was killed
        try:
            records = [json.loads(line) for line in whole.splitlines()]
            if len(records) == 1 and "pull" in records[0]:
                records, whole = [], b""  # nothing was read: the settings may be other ones
            is_own = records[:1] in ([], [{"pull": settings}])
            for record in records[1:] if is_own else ():
                self._take(record)
        except (AttributeError, LookupError, TypeError, ValueError):
            raise JournalError(f"{self._path} is damaged; give --restart to begin anew") from None
        if not is_own:
            raise JournalError(
                f"an earlier pull with other settings was interrupted here ({self._path}); "
                "give the same ones to go on with it, or --restart to begin anew"
            )
        os.ftruncate(self._file, len(whole))
        if not records:
            append(self._file, _line({"pull": settings}))

    def _write(self, record: Document) -> None:
        append(self._file, _line(record))
        self._take(record)

    def _take(self, record: Document) -> None:
        read = self.read(record["list"])
        if "items" in record:
            read.items += record["items"]
            read.seen += record["seen"]
            read.next = record["next"]
            for what, times in record["notes"].items():
                read.notes[what] = read.notes.get(what, 0) + times
        if "status" in record:
            read.ended, read.status = True, record["status"]


def _line(record: Document) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode() + b"\n"
