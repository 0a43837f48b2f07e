"""Where a URL leads."""

from __future__ import annotations

import socket
from typing import Any, List

from urllib3.util import Url, connection, parse_url


def origin(url: str) -> str:
    """Scheme, host and port alone: however a URL is spelt, they share connections.

    By the parser of the one who connects: others differ on what `http://a\\@b/` names.
    """
    parts = parse_url(url)
    return Url(parts.scheme, None, parts.host, parts.port or {"http": 80, "https": 443}.get(parts.scheme or "")).url


def of_allowed_family(addresses: List[Any]) -> List[Any]:
    """Those of `getaddrinfo` that urllib3 may use: programs set `urllib3.util.connection.HAS_IPV6` to False, or replace
    `allowed_gai_family`, where IPv6 leads nowhere.
    """
    family: Any = connection.allowed_gai_family()
    found = [one for one in addresses if family in (socket.AF_UNSPEC, one[0])]
    if not found:
        raise socket.gaierror(socket.EAI_NONAME, "no address of the family that is allowed")
    return found
