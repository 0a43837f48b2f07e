"""Requests as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from talon_one._secrets import reveal

if TYPE_CHECKING:
    from talon_one.wire.asyncio.homes import Route
    from talon_one.wire.request import Request

_WITHOUT_CONTENT = frozenset({"GET", "HEAD", "DELETE", "TRACE", "OPTIONS"})


def head_of(request: Request, target: str, route: Route) -> bytes:
    """The head of a request: its line, its headers, an empty line."""
    headers: Mapping[str, Any] = request.headers
    if route.proxy_headers:
        headers = {**headers, **route.proxy_headers}
    lines = [f"{name}: {value if value.__class__ is str else reveal(value)}\r\n" for name, value in headers.items()]
    if "Accept-Encoding" not in headers:
        lines.append("Accept-Encoding: identity\r\n")
    if request.body is not None:
        lines.append(f"Content-Length: {len(request.body)}\r\n")
    elif request.method not in _WITHOUT_CONTENT:
        lines.append("Content-Length: 0\r\n")
    first = f"{request.method} {route.before_target}{target} HTTP/1.1\r\nHost: {route.host}\r\n"
    return f"{first}{''.join(lines)}\r\n".encode("latin-1")
