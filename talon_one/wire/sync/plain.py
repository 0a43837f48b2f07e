"""Calls by what a tool put in the place of urllib3's connections: with the plain timeouts that these have."""

from __future__ import annotations

import _ssl
import io
import ssl
import sys
from typing import Any, Callable, Dict

import urllib3
import urllib3.util.ssl_
from urllib3.exceptions import ConnectTimeoutError, EmptyPoolError, NewConnectionError

from talon_one._secrets import MASK, Secret, revealed
from talon_one.wire.exchange import Exchange

#: Before anything is sent.
_UNSENT = (ConnectTimeoutError, EmptyPoolError, NewConnectionError)


def plain_manager(proxy: Any, options: Dict[str, Any]) -> Any:
    """urllib3's own manager, whose connections are of the classes that are in force. Tools lose places: none wait."""
    _mask_recordings()
    options = {**options, "block": False}
    if proxy is None:
        return urllib3.poolmanager.PoolManager(**options)
    return urllib3.poolmanager.ProxyManager(
        proxy.url, proxy_headers=revealed(proxy.headers), proxy_ssl_context=options["ssl_context"], **options
    )


def plain_context_class() -> Any:
    """The class of SSL contexts in force, or urllib3's, where that makes none that real sockets can be wrapped with."""
    kind: Any = ssl.SSLContext
    urllib3s: Any = urllib3.util.ssl_
    is_real = isinstance(kind, type) and issubclass(kind, _ssl._SSLContext)
    return kind if is_real else urllib3s.SSLContext


def urlopen_plainly(urlopen: Callable[..., Any], method: str, url: str, exchange: Exchange, options: Any) -> Any:
    """Send a request and read up to the end of the head; `sent` is what can be told of it from outside."""
    left = exchange.time_left()
    limits = [limit for limit in (left, exchange.read) if limit is not None]
    timeout = urllib3.Timeout(connect=options["timeout"].connect_timeout, read=min(limits, default=None))
    exchange.sent = True
    try:
        return urlopen(method, url, **{**options, "timeout": timeout, "pool_timeout": left})
    except _UNSENT:
        exchange.sent = False
        raise


def readable(given: Any) -> Any:
    """What a tool gave for `urlopen`, as an answer that its body is read from: it may have been made with all of it."""
    if isinstance(given, urllib3.BaseHTTPResponse):
        body = getattr(given, "_body", None)
        if not isinstance(body, (str, bytes)):
            return given
    else:
        body = given.data
    return urllib3.HTTPResponse(
        io.BytesIO(body.encode() if isinstance(body, str) else bytes(body)),
        headers=given.headers,
        status=given.status,
        reason=getattr(given, "reason", None),
        preload_content=False,
    )


def _mask_recordings() -> None:
    """Have PyYAML, which cassettes are written with, write secrets as they are shown."""
    yaml = sys.modules.get("yaml")
    for name in ("Dumper", "CDumper", "SafeDumper", "CSafeDumper"):
        dumper = getattr(yaml, name, None)
        if dumper is not None and Secret not in dumper.yaml_representers:
            dumper.add_representer(Secret, _mask)


def _mask(dumper: Any, _: Any) -> Any:
    return dumper.represent_str(MASK)
