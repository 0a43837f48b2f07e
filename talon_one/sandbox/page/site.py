"""The page as a WSGI application around that of the API: `/`, and what lies under `/_sandbox/`.

It answers reading requests only. What the page changes, it changes through the API, like any caller. Nothing here
asks for a key: the server lets in what is for this machine, and no page of another site.
"""

from __future__ import annotations

import sqlite3
import uuid
from datetime import datetime
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, Optional
from urllib.parse import parse_qs

from werkzeug.wrappers import Response

from talon_one._version import __version__
from talon_one.model import json
from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.app import REFUSAL
from talon_one.sandbox.page import telling
from talon_one.sandbox.page.telling import Telling
from talon_one.sandbox.store import Store
from talon_one.sandbox.watch import Watch

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Document = Dict[str, Any]

_STATIC = Path(__file__).parent / "static"
_ROOM = "/_sandbox/"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Page:
    """The page of a sandbox, and behind it the application `app`."""

    def __init__(
        self, app: WSGIApplication, store: Store, clock: Callable[[], datetime], watch: Watch, needs_key: bool
    ) -> None:
        """needs_key: whether the API lets in some keys only."""
        self._app = app
        self._store = store
        self._clock = clock
        self._watch = watch
        self._needs_key = needs_key
        self._run = uuid.uuid4().hex  # tells a page that it is another sandbox by now
        watch.on = True

    @staticmethod
    def has(environ: WSGIEnvironment) -> bool:
        """Whether a request that was let in is for the page, and not for the API."""
        path = environ.get("PATH_INFO", "")
        return (path == "/" or path.startswith(_ROOM)) and environ.get(REFUSAL) is None

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if not self.has(environ):
            return self._app(environ, start_response)
        return self._response(environ)(environ, start_response)

    def lost(self, method: str, uri: str) -> None:
        """Note a request whose connection was reset on purpose."""
        self._watch.request(method, uri, "", 0, 0.0, fault="reset")

    def _response(self, environ: WSGIEnvironment) -> Response:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return _told({"message": "This path is only read"}, HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")
        if environ.get("HTTP_SEC_FETCH_SITE") in ("cross-site", "same-site") and environ["PATH_INFO"] != "/":
            return _told({"message": "This is for the sandbox's own page"}, HTTPStatus.FORBIDDEN)
        name = environ["PATH_INFO"][len(_ROOM) :] or "index.html"
        if name in _files():
            return Response(_read(name), headers=_HEADERS, content_type=_TYPES[Path(name).suffix])
        query = {key: values[-1] for key, values in parse_qs(environ.get("QUERY_STRING", "")).items()}
        try:
            with self._store.transaction(keep=False):  # what another request does comes whole, or not yet
                found = self._found(name, query)
        except sqlite3.Error as error:  # another process holds the file …
            message = f"The sandbox's database cannot be read now: {error}"
            return _told({"message": message}, HTTPStatus.SERVICE_UNAVAILABLE)
        if found is None:
            return _told({"message": "There is nothing here, or no longer"}, HTTPStatus.NOT_FOUND)
        return _told(found)

    def _found(self, name: str, query: Dict[str, str]) -> Optional[Document]:
        make: Optional[Callable[[Telling, Dict[str, str]], Optional[Document]]] = {
            "news": self._news,
            "request": self._request,
            "session": lambda told, query: told.session(query.get("id", ""), self._watch.since(0)),
            "sessions": lambda told, query: told.sessions(query.get("find", "")),
            "codes": lambda told, query: told.codes(query.get("find", "")),
            "balances": lambda told, query: told.balances(query.get("find", "")),
            "campaigns": lambda told, query: told.campaigns(query.get("find", "")),
            "campaign": lambda told, query: told.campaign(query.get("id", "")),
            "suggestions": lambda told, query: told.suggestions(),
        }.get(name)
        return None if make is None else make(Telling(self._store, self._clock), query)

    def _news(self, told: Telling, query: Dict[str, str]) -> Document:
        """The requests since one, and what tells whether anything else is new."""
        self._watch.look()
        after = _number(query.get("after"))
        return {
            "run": self._run,
            "version": __version__,
            "state": self._store.state,
            "clock": format_datetime(self._clock()),
            "needsKey": self._needs_key,
            "last": self._watch.count,
            "requests": [telling.request(one) for one in self._watch.since(after)],
        }

    def _request(self, told: Telling, query: Dict[str, str]) -> Optional[Document]:
        seen = self._watch.one(_number(query.get("number")))
        return None if seen is None else told.request(seen)


def _number(text: Optional[str]) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 16 else 0


def _told(document: Document, status: int = HTTPStatus.OK, **headers: str) -> Response:
    body = json.encode(document, sending=False)
    return Response(body, status, {**_HEADERS, **headers}, content_type="application/json")


@lru_cache(maxsize=1)
def _files() -> Dict[str, Path]:
    """The files of the page by their names: no other path is ever read."""
    return {path.name: path for path in _STATIC.iterdir() if path.suffix in _TYPES}


@lru_cache(maxsize=None)
def _read(name: str) -> bytes:
    return _files()[name].read_bytes()
