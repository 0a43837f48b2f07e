"""Sends what is in the outbox, in a thread of its own: notifications, and what webhooks call.

Only to this machine, and to hosts that are allowed by name. An answer of 429 or 5xx, and none at all, lets it try
again for ten minutes, with growing gaps; any other is final.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from datetime import datetime
from ipaddress import ip_address
from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple
from urllib.parse import urlsplit

import urllib3

from talon_one._clock import monotonic
from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.store import Store

Document = Dict[str, Any]

#: Seconds before each further attempt; together ten minutes.
GAPS = (1, 2, 4, 8, 15, 30, 60, 120, 180, 180)
_TIMEOUT = 10.0  # seconds for an answer
_LONGEST = 64 * 1024  # of an answer that is kept, in bytes
_CLOSING = 2.0  # seconds that a message under way is given at the end

_log = logging.getLogger("talon_one.sandbox")


class _Waiting(NamedTuple):
    """A message that is to be tried again."""

    due: float
    attempts: int


class Outbound:
    """The sender of a store. It has a thread only while there is something to send.

    allowed_hosts: names to which it sends beside this machine's.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        allowed_hosts: Iterable[str] = (),
    ) -> None:
        self._store = store
        self._clock = clock
        self._allowed = {name.lower() for name in allowed_hosts}
        self._changed = threading.Condition()
        self._thread: Optional[threading.Thread] = None
        self._is_closed = False
        self._is_new = False
        self._waiting: Dict[str, _Waiting] = {}

    def wake(self) -> None:
        """Look into the outbox: something may be in it."""
        with self._changed:
            if self._is_closed:
                return
            self._is_new = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="talon_one.sandbox.outbound", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Send no more; what is left stays in the outbox."""
        with self._changed:
            self._is_closed = True
            thread = self._thread
            self._changed.notify()
        if thread is not None:
            thread.join(_CLOSING)

    def _run(self) -> None:
        with urllib3.PoolManager(retries=False, timeout=_TIMEOUT) as pool:
            while True:
                with self._changed:
                    self._is_new = False
                try:
                    left = self._send_due(pool)
                except (sqlite3.Error, RuntimeError):  # it is being closed
                    left = []
                with self._changed:
                    if not self._is_new and left:
                        self._changed.wait(max(0.0, min(left) - monotonic()))
                    if self._is_closed or not (left or self._is_new):
                        self._thread = None
                        return

    def _send_due(self, pool: urllib3.PoolManager) -> List[float]:
        """Send what is due; gives when the rest is."""
        left = []
        with self._store.transaction(keep=False):  # what a transaction under way has put in is not there yet
            messages = {key: self._store.get("message", key) for key, _ in self._store.items("outbox")}
        for key, message in messages.items():
            waiting = self._waiting.get(key, _Waiting(0.0, 0))
            if self._is_closed:
                break
            if waiting.due > monotonic():
                left.append(waiting.due)
                continue
            again = message is not None and self._attempt(pool, key, message)
            if again and waiting.attempts < len(GAPS):
                due = monotonic() + GAPS[waiting.attempts]
                self._waiting[key] = _Waiting(due, waiting.attempts + 1)
                left.append(due)
            else:
                self._waiting.pop(key, None)
                with self._store.transaction():
                    self._store.delete("outbox", key)
        return left

    def _attempt(self, pool: urllib3.PoolManager, key: str, message: Document) -> bool:
        """Send a message once, and note what came of it; whether to try again."""
        attempt: Document = {"created": self._now()}
        if not self._may_send_to(message["url"]):
            _log.warning(
                "Not sent to %s: the sandbox sends to this machine only, and to hosts that it is told to allow",
                urlsplit(message["url"]).hostname,
            )
            again = False
        else:
            status, body = _sent(pool, message)
            again = status is None or status == 429 or status >= 500
            if status is not None:
                attempt.update(status=status, response=body, answered=self._now())
        with self._store.transaction():
            kept = self._store.get("message", key) or message
            kept["attempts"].append(attempt)
            parent = "webhook" if kept["entityType"] == "webhook" else "notification"
            self._store.put("message", key, kept, parent=parent)
        return again

    def _now(self) -> str:
        return format_datetime(self._clock())

    def _may_send_to(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
            name = (parts.hostname or "").rstrip(".").lower()
        except ValueError:
            return False
        if parts.scheme not in ("http", "https") or not name:
            return False
        return name in self._allowed or name == "localhost" or name.endswith(".localhost") or _is_loopback(name)


def _is_loopback(name: str) -> bool:
    try:
        address = ip_address(name)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _sent(pool: urllib3.PoolManager, message: Document) -> Tuple[Optional[int], str]:
    """The status and the body of the answer; None without one."""
    headers = {"X-UUID": message["id"]} if message["entityType"] != "webhook" else {}
    for line in message["headers"]:
        name, _, value = line.partition(":")
        headers[name.strip()] = value.strip()
    try:
        response = pool.request(
            message["method"], message["url"], body=message["body"].encode("utf-8"), headers=headers, redirect=False
        )
    except (urllib3.exceptions.HTTPError, ValueError, OSError):
        return None, ""
    return response.status, response.data[:_LONGEST].decode("utf-8", "replace")
