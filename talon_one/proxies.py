"""Which proxy a host is reached through: the configured one, or the environment's."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Optional
from urllib.parse import unquote, urlsplit

from talon_one._redact import Headers
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.request import check_headers

if TYPE_CHECKING:
    from talon_one.configuration import Configuration

_NOT_IN_A_URL = re.compile(r"[\x00-\x1f\x7f]").search


class Proxy(NamedTuple):
    """A proxy, and what to tell it."""

    url: str  #: without credentials
    headers: Headers


def proxy_for(configuration: Configuration, host: str) -> Optional[Proxy]:
    """The proxy on the way to `host` (a URL), if there is one; a value that is none is refused."""
    headers = Headers(configuration.proxy_headers or {})
    check_headers(headers)
    given: Any = configuration.proxy or (_of_environment(host) if configuration.trust_env else None)
    if not given:
        return None
    kind = type(given).__name__
    parts: Any = None
    address = ""
    try:
        if isinstance(given, str) and not _NOT_IN_A_URL(given):
            parts = urlsplit(given)
            address = parts.netloc.rpartition("@")[2]
        good = parts and parts.scheme.lower() in ("http", "https") and parts.hostname and " " not in address
        good = good and parts.port != 0
    except ValueError:
        good = False
    if not good:
        given = parts = None  # and out of the traceback: there may be a password in it
        if kind != "str":
            raise ApiTypeError(f"Configuration.proxy: a URL (str) is needed, not {kind}.")
        raise ApiValueError("Configuration.proxy: the proxy's URL must start with http:// or https:// and name a host.")
    if parts.username is not None and "proxy-authorization" not in {name.lower() for name in headers}:
        from base64 import b64encode

        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Proxy-Authorization"] = "Basic " + b64encode(credentials.encode("utf-8")).decode("ascii")
    return Proxy(parts._replace(netloc=address).geturl(), headers)


def _of_environment(host: str) -> Optional[str]:
    """HTTPS_PROXY or HTTP_PROXY, else ALL_PROXY, in either case; nothing for what NO_PROXY names."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

    parts = urlsplit(host)
    if parts.hostname is None or proxy_bypass_environment(parts.netloc.rpartition("@")[2]):
        return None
    proxies = getproxies_environment()
    proxy: Optional[str] = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"
