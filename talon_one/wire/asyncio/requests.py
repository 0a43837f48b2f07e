"""Requests as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one._secrets import reveal

if TYPE_CHECKING:
    from talon_one.wire.asyncio.homes import Route
    from talon_one.wire.request import Request

_WITHOUT_CONTENT = frozenset({"GET", "HEAD", "DELETE", "TRACE", "OPTIONS"})


def head_of(request: Request, target: str, route: Route) -> bytes:
    """The head of a request: its line, its headers, an empty line."""
    headers = request.wire_headers()
    if route.proxy_headers:
        headers.update({name: reveal(value) for name, value in route.proxy_headers.items()})
    lines = [f"{request.method} {route.before_target}{target} HTTP/1.1\r\nHost: {route.host}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if "Accept-Encoding" not in headers:
        lines.append("Accept-Encoding: identity")
    if request.body is not None:
        lines.append(f"Content-Length: {len(request.body)}")
    elif request.method not in _WITHOUT_CONTENT:
        lines.append("Content-Length: 0")
    lines.append("\r\n")
    return "\r\n".join(lines).encode("latin-1")
