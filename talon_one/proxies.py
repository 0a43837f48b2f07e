"""Which proxy a host is reached through: the configured one, or the environment's."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Tuple
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
    given: Any = configuration.proxy
    source = "Configuration.proxy"
    if not given and configuration.trust_env:
        given, source = _of_environment(host)
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
            raise ApiTypeError(f"{source}: a URL (str) is needed, not {kind}.")
        raise ApiValueError(f"{source}: the proxy's URL must start with http:// or https:// and name a host.")
    if parts.username is not None and "proxy-authorization" not in {name.lower() for name in headers}:
        from base64 import b64encode

        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Proxy-Authorization"] = "Basic " + b64encode(credentials.encode("utf-8")).decode("ascii")
    return Proxy(parts._replace(netloc=address).geturl(), headers)


def _of_environment(host: str) -> Tuple[Optional[str], str]:
    """HTTPS_PROXY or HTTP_PROXY, else ALL_PROXY, in either case, and what to call it in an error."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None, ""
    from urllib.request import getproxies_environment

    proxies = getproxies_environment()
    parts = urlsplit(host)
    if parts.hostname is None or _bypassed(parts.hostname, parts.port, proxies.get("no", "")):
        return None, ""
    kind = parts.scheme if proxies.get(parts.scheme) else "all"
    variable = f"{kind}_proxy" if f"{kind}_proxy" in os.environ else f"{kind}_proxy".upper()
    proxy = proxies.get(kind, "").strip()
    source = f"The environment variable {variable} (trust_env=False ignores it)"
    return proxy if not proxy or "://" in proxy else f"http://{proxy}", source


def _bypassed(host: str, port: Optional[int], rules: str) -> bool:
    """Whether NO_PROXY names a host: itself, a domain that it is in, or its network (`10.0.0.0/8`)."""
    host = host.rstrip(".")
    for rule in rules.lower().replace(",", " ").split():
        if rule == "*" or ("/" in rule and _in_network(host, rule)):
            return True
        name, wanted = rule, ""
        if rule.startswith("[") or rule.count(":") == 1:
            name, _, wanted = rule.rpartition(":") if not rule.endswith("]") else (rule, "", "")
        name = name.strip("[]").lstrip("*").strip(".")
        if name and (host == name or host.endswith(f".{name}")) and wanted in ("", str(port)):
            return True
    return False


def _in_network(host: str, network: str) -> bool:
    from ipaddress import ip_address, ip_network

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:  # a host with a name
        return False
