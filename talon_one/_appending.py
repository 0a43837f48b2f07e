"""Files that lines are appended to, by processes that can be killed at any moment: journals are made of them."""

from __future__ import annotations

import os
import sys
from typing import List, Optional

if sys.platform == "win32":
    import msvcrt

    def lock_file(descriptor: int, wait: bool = True) -> bool:
        """Lock an open file for this process; whether it is locked, which only `wait=False` leaves open."""
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return True
            except OSError:  # another has had it for ten seconds
                if not wait:
                    return False

    def unlock_file(descriptor: int) -> None:
        """Let others have it: here, closing it does that."""

else:
    import fcntl

    def lock_file(descriptor: int, wait: bool = True) -> bool:
        """Lock an open file for this process; whether it is locked, which only `wait=False` leaves open."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def unlock_file(descriptor: int) -> None:
        """Let others have it: closing does not, where a forked child has a copy."""
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def append(file: int, data: bytes) -> None:
    """Write all of it at the end of a file that is open for appending."""
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


def read_from(file: int, start: int, most: Optional[int] = None) -> bytes:
    """What a file holds from a place on, or the first of it."""
    os.lseek(file, start, os.SEEK_SET)
    pieces: List[bytes] = []
    while most is None or not pieces:
        piece = os.read(file, most or 1 << 20)
        if not piece:
            break
        pieces.append(piece)
    return b"".join(pieces)
