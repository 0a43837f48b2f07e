"""The sandbox as a WSGI application: from a request to an operation, and back to JSON."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import Counter
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Type,
)
from urllib.parse import quote, urlsplit

from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge
from werkzeug.http import HTTP_STATUS_CODES
from werkzeug.wrappers import Request, Response

from talon_one._clock import monotonic
from talon_one.model import json
from talon_one.operation import Operation
from talon_one.sandbox.clock import utc_now
from talon_one.sandbox.contract import (
    Answer,
    Call,
    Refused,
    Router,
    check_answer,
    check_key,
    operations,
    read_call,
    refuse,
)
from talon_one.sandbox.explanations import Explanation, Explanations
from talon_one.sandbox.jobs import STARTER, Jobs
from talon_one.sandbox.limits import RateLimit
from talon_one.sandbox.outbound import Outbound
from talon_one.sandbox.recording import Recording
from talon_one.sandbox.service import SERVICES
from talon_one.sandbox.service.base import Handler, Service
from talon_one.sandbox.service.coupons import JOB
from talon_one.sandbox.service.users import Users
from talon_one.sandbox.store import Store
from talon_one.sandbox.watch import Watch
from talon_one.wire.pace import LIMIT

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Document = Dict[str, Any]
Clock = Callable[[], datetime]

#: Where the server says in a request's environment why it is not to be answered.
REFUSAL = "talon_one.refusal"
#: Where it says which error is to be answered, as a fault that is made on purpose.
FAULT = "talon_one.fault"
#: Where it says which other fault the request meets: that one is not made here.
MET = "talon_one.met"
#: Where it is told the path of the operation, in which texts are left out: they may be personal data.
ROUTE = "talon_one.route"

_SENT = "talon_one.sent"  # the body that was read, for logs
_EXPLAINED = "talon_one.explained"  # the explanations of the evaluations
_MARK = "HTTP_X_SANDBOX_PAGE"  # how the page finds its own request again
_LONGEST_MARK = 64

_log = logging.getLogger("talon_one.sandbox")
_LONGEST_KEY = 255
_AT_ONCE = 3
_JSON = "application/json"
_UPDATED: Dict[str, Tuple[str, Callable[[Call], Any]]] = {  # by operation: what it updates, and which
    "update_customer_session_v2": ("session", lambda call: call.path["customerSessionId"]),
    "update_customer_profile_v2": ("profile", lambda call: call.path["integrationId"]),
    "track_event_v2": ("profile", lambda call: call.body.get("profileId")),
    "track_event_v3": ("profile", lambda call: call.body.get("profileId")),
}
_MAX_BODY = 64 * 1024 * 1024


#: The operations that are served, by their names: which service answers each.
SERVED: Dict[str, Type[Service]] = {name: service for service in SERVICES for name in service.served()}


class App:
    """Every path of the contract is known; what has no handler is answered with 501."""

    def __init__(
        self,
        store: Store,
        api_keys: Sequence[str] = (),
        clock: Clock = utc_now,
        limit: Optional[RateLimit] = None,
        explanations: Optional[Explanations] = None,
        allowed_hosts: Iterable[str] = (),
        watch: Optional[Watch] = None,
    ) -> None:
        """api_keys: those that are let in; none for any. limit: of the Management API's endpoints; None for none.
        allowed_hosts: names to which notifications and webhooks may be sent, beside this machine's.
        watch: is told of each request, while it is on."""
        self._store = store
        self._api_keys = api_keys
        self._clock = clock
        self._limit = limit
        self._explanations = explanations or Explanations()
        self._watch = watch or Watch()
        self._router = _router()
        self._recording = Recording(store, clock, SERVED)
        self._outbound = Outbound(store, clock, allowed_hosts)
        self._jobs = Jobs(store, clock, self._outbound.wake)
        self.go_on()
        self._counting = threading.Lock()
        self._under_way: Counter[Tuple[str, str]] = Counter()  # updates of each session and profile

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        started = monotonic()
        request = Request(environ)
        request.max_content_length = _MAX_BODY
        operation: Optional[Operation] = None
        headers: Dict[str, str] = {}
        content_type = _JSON
        path: Dict[str, str] = {}
        try:
            if environ.get(REFUSAL) is not None:
                raise environ[REFUSAL]
            raw_path = _raw_path(environ)
            operation, path = self._router.find(request.method, raw_path)
            environ[ROUTE] = _shown(operation, path)
            if environ.get(FAULT) is not None:
                raise Refused(environ[FAULT], f"The sandbox was told to answer some requests with {environ[FAULT]}")
            answer = self._answer(operation, path, raw_path, request)
            status, headers = answer.status, dict(answer.headers)
            body = _encoded(answer.document)
            if isinstance(answer.document, str):
                content_type = operation.accept
        except Refused as refused:
            status, headers, body = refused.status, refused.headers, json.encode(refused.document(operation))
        except Exception as error:  # the sandbox's own fault: the caller shall see which
            _log.exception("The sandbox failed")
            name = operation.name if operation else "finding the operation"
            message = f"A bug in the sandbox, in {name}: {type(error).__name__}: {error}"
            status, body = 500, json.encode({"message": message, "StatusCode": 500})
        uri, sent = _uri(environ), environ.get(_SENT, b"")
        self._recording.request(request.method, uri, operation, path, status, sent, body)
        if self._watch.on:
            self._watch.request(
                request.method,
                uri,
                operation.name if operation else "",
                status,
                monotonic() - started,
                sent=sent,
                answered=body,
                fault=environ.get(MET, ""),
                explanations=environ.get(_EXPLAINED, ()),
                mark=environ.get(_MARK, "")[:_LONGEST_MARK],
            )
        line = f"{status} {HTTP_STATUS_CODES[status]}"  # werkzeug alone would shout it
        response = Response(body, line, headers, content_type=content_type)
        if status == 204:  # of nothing
            del response.headers["Content-Type"]
        return response(environ, start_response)

    def _answer(self, operation: Operation, path: Dict[str, str], raw_path: str, request: Request) -> Answer:
        authorization = request.headers.get("Authorization", "")
        self._check_key(operation, authorization)
        if self._limit is not None and not operation.is_integration and not self._limit.takes(operation.name):
            raise Refused(429, f"{operation.name} takes {LIMIT} requests a second")
        service = SERVED.get(operation.name)
        if service is None:
            what = f"{operation.name} ({operation.method} {operation.path})"
            raise Refused(501, f"The sandbox does not serve {what}. It serves {', '.join(sorted(SERVED))}")
        explained: Optional[List[Any]] = None
        if self._explanations.wanted or self._watch.is_looked_at:
            explained = []
        note = None if explained is None else explained.append
        handler: Handler = getattr(service(self._store, self._clock, note), operation.name)
        try:
            self._check_application(path)
            call = read_call(operation, path, request.args, *_sent(operation, request))
            call = call._replace(key=authorization.partition(" ")[2].strip())
            key = None if call.dry else self._replay_key(operation, request, raw_path)
            keep = not call.dry and operation.method != "GET"
            with self._place(call), self._store.transaction(keep):
                replayed = self._store.answer(key, self._moment()) if key else None
                if replayed:
                    return Answer(*replayed)
                old = self._recording.before(call)
                answer = Answer.of(operation, handler(call))
                check_answer(operation, answer.status, answer.document)
                self._recording.after(call, old, answer)
                if key:
                    self._store.keep_answer(key, self._moment(), answer.status, answer.document)
            self._recording.export(call)
            if self._store.has("outbox"):
                self._outbound.wake()
            if operation is STARTER:
                self._jobs.wake()
            if explained:
                self._explain(call, explained, request.environ)
            return answer
        except Refused as refused:
            check_answer(operation, refused.status, refused.document(operation))
            raise
        except sqlite3.OperationalError as error:  # another process holds the file, the disk is full …
            raise Refused(503, f"The sandbox's database cannot be used now: {error}") from None

    def _explain(self, call: Call, explained: Iterable[Any], environ: WSGIEnvironment) -> None:
        moment, name = self._clock(), call.operation.name
        made = [Explanation(moment, name, call.path, call.dry, campaigns) for campaigns in explained]
        if self._explanations.wanted:
            for one in made:
                self._explanations.keep(one)
        environ[_EXPLAINED] = made

    def time_passed(self) -> None:
        """Tell what has become due: the clock was set."""
        self._recording.time_passed()
        if self._store.has("outbox"):
            self._outbound.wake()

    def go_on(self) -> None:
        """Go on with jobs that another process left, or that are in what was restored."""
        if self._store.has(JOB):
            self._jobs.wake()

    def close(self) -> None:
        """Go on with no job, and send nothing more."""
        self._jobs.close()
        self._outbound.close()

    def _check_key(self, operation: Operation, authorization: str) -> None:
        """As `check_key`, with the tokens of logins, too."""
        prefix, _, token = authorization.partition(" ")
        logged_in = Users(self._store, self._clock).is_logged_in(token.strip()) if prefix == "Bearer" else None
        if logged_in is False:
            raise Refused(401, "The session of this token has ended")
        check_key(operation, authorization, () if logged_in else self._api_keys)

    def _check_application(self, path: Dict[str, str]) -> None:
        number = path.get("applicationId")
        if number is not None and number.isdecimal() and self._store.get("application", number) is None:
            raise Refused(404, f"There is no Application {number}")

    @contextmanager
    def _place(self, call: Call) -> Iterator[None]:
        """A place among the updates of one session or profile that the service takes at a time: one runs, the
        others wait."""
        what, find = _UPDATED.get(call.operation.name, ("", None))
        name = find(call) if find else None
        if not name:
            yield
            return
        with self._counting:
            if self._under_way[what, name] >= _AT_ONCE:
                raise Refused(409, f"Too many requests are updating this {what} at the same time")
            self._under_way[what, name] += 1
        try:
            yield
        finally:
            with self._counting:
                self._under_way[what, name] -= 1
                if not self._under_way[what, name]:
                    del self._under_way[what, name]

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


@lru_cache(maxsize=None)
def _router() -> Router:
    return Router(operations())


def _shown(operation: Operation, path: Mapping[str, str]) -> str:
    shown = operation.path
    for name, value in path.items():
        if value.isdecimal():
            shown = shown.replace(f"{{{name}}}", value)
    return shown


def _encoded(document: Any) -> bytes:
    if document is None:
        return b""
    return document.encode("utf-8") if isinstance(document, str) else json.encode(document)


def _sent(operation: Operation, request: Request) -> Tuple[bytes, Dict[str, bytes]]:
    """The body of a request; of a form, its files."""
    try:
        if operation.content_type != "multipart/form-data":
            request.environ[_SENT] = data = request.get_data()
            return data, {}
        with request:  # which closes the files
            return b"", {name: file.read() for name, file in request.files.items()}
    except RequestEntityTooLarge:
        raise Refused(413, f"The body is larger than {_MAX_BODY >> 20} MiB, which the sandbox does not take") from None
    except ClientDisconnected:
        raise Refused(400, "The body was cut short") from None


def _uri(environ: WSGIEnvironment) -> str:
    """The path and the query, as they were sent."""
    raw = environ.get("REQUEST_URI")
    if raw:
        parts = urlsplit(raw)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path
    return _raw_path(environ) + (f"?{environ['QUERY_STRING']}" if environ.get("QUERY_STRING") else "")


def _raw_path(environ: WSGIEnvironment) -> str:
    """The path as it was sent; WSGI's own has `%2F` and `/` mixed up."""
    raw = environ.get("REQUEST_URI")
    return urlsplit(raw).path if raw else quote(environ.get("PATH_INFO", ""))
