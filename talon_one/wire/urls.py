"""Where a URL leads."""

from __future__ import annotations

from urllib3.util import Url, parse_url


def origin(url: str) -> str:
    """Scheme, host and port alone: however a URL is spelt, they share connections.

    By the parser of the one who connects: others differ on what `http://a\\@b/` names.
    """
    parts = parse_url(url)
    return Url(parts.scheme, None, parts.host, parts.port or {"http": 80, "https": 443}.get(parts.scheme or "")).url
