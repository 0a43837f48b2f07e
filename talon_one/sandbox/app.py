"""The sandbox as a WSGI application: from a request to an operation, and back to JSON."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import Counter
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, Iterator, Optional, Tuple
from urllib.parse import quote, urlsplit

from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge
from werkzeug.http import HTTP_STATUS_CODES
from werkzeug.wrappers import Request, Response

from talon_one.model import json
from talon_one.operation import Operation
from talon_one.sandbox.contract import Call, Refused, Router, check_answer, check_key, operations, read_call, refuse
from talon_one.sandbox.management import Management
from talon_one.sandbox.seed import Seed
from talon_one.sandbox.sessions import Sessions
from talon_one.sandbox.storage import Storage

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Document = Dict[str, Any]
Clock = Callable[[], datetime]

#: Where the server says in a request's environment why it is not to be answered.
REFUSAL = "talon_one.refusal"

_log = logging.getLogger("talon_one.sandbox")
_LONGEST_KEY = 255
_AT_ONCE = 3
_MAX_BODY = 64 * 1024 * 1024


def utc_now() -> datetime:
    """The present moment; tests give another clock."""
    return datetime.now(timezone.utc)


class App:
    """Every path of the contract is known; what has no handler is answered with 501."""

    def __init__(self, storage: Storage, seed: Seed, clock: Clock = utc_now) -> None:
        self._storage = storage
        self._seed = seed
        self._clock = clock
        self._router = Router(operations())
        self._counting = threading.Lock()
        self._under_way: Counter[str] = Counter()  # updates of each session
        sessions, management = Sessions(storage, seed, clock), Management(storage, seed, clock)
        self._handlers: Dict[str, Callable[[Call], Document]] = {
            "update_customer_session_v2": sessions.update,
            "get_customer_session": sessions.get,
            "reopen_customer_session": sessions.reopen,
            "return_cart_items": sessions.return_items,
            "get_application_sessions": management.sessions,
            "get_application_session": management.session,
            "get_attributes": management.attributes,
            "get_campaigns": management.campaigns,
            "get_campaign": management.campaign,
            "get_coupons_without_total_count": management.coupons,
        }

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        request.max_content_length = _MAX_BODY
        operation: Optional[Operation] = None
        headers: Dict[str, str] = {}
        try:
            if environ.get(REFUSAL) is not None:
                raise environ[REFUSAL]
            raw_path = _raw_path(environ)
            operation, path = self._router.find(request.method, raw_path)
            status, document = self._answer(operation, path, raw_path, request)
            body = json.encode(document)
        except Refused as refused:
            status, headers, body = refused.status, refused.headers, json.encode(refused.document(operation))
        except Exception as error:  # the sandbox's own fault: the caller shall see which
            _log.exception("The sandbox failed")
            name = operation.name if operation else "finding the operation"
            message = f"A bug in the sandbox, in {name}: {type(error).__name__}: {error}"
            status, body = 500, json.encode({"message": message, "StatusCode": 500})
        line = f"{status} {HTTP_STATUS_CODES[status]}"  # werkzeug alone would shout it
        response = Response(body, line, headers, content_type="application/json")
        return response(environ, start_response)

    def _answer(
        self, operation: Operation, path: Dict[str, str], raw_path: str, request: Request
    ) -> Tuple[int, Document]:
        check_key(operation, request.headers.get("Authorization", ""), self._seed.api_keys)
        handler = self._handlers.get(operation.name)
        if handler is None:
            what = f"{operation.name} ({operation.method} {operation.path})"
            raise Refused(501, f"The sandbox does not serve {what}. It serves {', '.join(sorted(self._handlers))}")
        try:
            call = read_call(operation, path, request.args, _body(request))
            key = None if call.dry else self._replay_key(operation, request, raw_path)
            keep = not call.dry and operation.method != "GET"
            with self._place(call), self._storage.transaction(keep):
                replayed = self._storage.answer(key, self._moment()) if key else None
                if replayed:
                    return replayed
                status, document = 200, handler(call)
                check_answer(operation, status, document)
                if key:
                    self._storage.keep_answer(key, self._moment(), status, document)
                return status, document
        except Refused as refused:
            check_answer(operation, refused.status, refused.document(operation))
            raise
        except sqlite3.OperationalError as error:  # another process holds the file, the disk is full …
            raise Refused(503, f"The sandbox's database cannot be used now: {error}") from None

    @contextmanager
    def _place(self, call: Call) -> Iterator[None]:
        """A place among the updates of one session that the service takes at a time: one runs, the others wait."""
        session = call.path["customerSessionId"] if 409 in call.operation.errors else None
        if session is None:
            yield
            return
        with self._counting:
            if self._under_way[session] >= _AT_ONCE:
                raise Refused(409, "Too many requests are updating this session at the same time")
            self._under_way[session] += 1
        try:
            yield
        finally:
            with self._counting:
                self._under_way[session] -= 1
                if not self._under_way[session]:
                    del self._under_way[session]

    def _moment(self) -> float:
        return self._clock().timestamp()

    def _replay_key(self, operation: Operation, request: Request, raw_path: str) -> Optional[str]:
        """Under what to keep the answer: the `Idempotency-Key`, for one operation on one path.

        Only what succeeded is kept: a request that was refused has done nothing, and may be tried again.
        """
        key = request.headers.get("Idempotency-Key") if operation.idempotency_key else None
        if key is not None and not 1 <= len(key) <= _LONGEST_KEY:
            refuse("maxLength", f"1 to {_LONGEST_KEY} characters are needed", parameter="Idempotency-Key")
        return key and f"{request.method} {raw_path} {key}"


def _body(request: Request) -> bytes:
    try:
        return request.get_data()
    except RequestEntityTooLarge:
        raise Refused(413, f"The body is larger than {_MAX_BODY >> 20} MiB, which the sandbox does not take") from None
    except ClientDisconnected:
        raise Refused(400, "The body was cut short") from None


def _raw_path(environ: WSGIEnvironment) -> str:
    """The path as it was sent; WSGI's own has `%2F` and `/` mixed up."""
    raw = environ.get("REQUEST_URI")
    return urlsplit(raw).path if raw else quote(environ.get("PATH_INFO", ""))
