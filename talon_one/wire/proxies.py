"""Which proxy a host is reached through: the configured one, or the environment's."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Tuple
from urllib.parse import unquote, urlsplit

from talon_one._secrets import Headers, Secret, Secrets, reveal, secret_of
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.wire.request import check_headers

if TYPE_CHECKING:
    from typing import Mapping, Protocol

    class ProxySettings(Protocol):
        """What proxies need of a configuration."""

        trust_env: bool

        @property
        def proxy(self) -> Optional[str]: ...
        @property
        def proxy_headers(self) -> Optional[Mapping[str, str]]: ...


_PORTS = {"http": 80, "https": 443}
_NOT_IN_A_URL = r"[\x00-\x1f\x7f]"


class Proxy(NamedTuple):
    """A proxy, and what to tell it."""

    url: str  #: without credentials
    headers: Headers


def proxy_for(configuration: ProxySettings, host: str) -> Optional[Proxy]:
    """The proxy on the way to `host` (a URL), if there is one; a value that is none is refused."""
    headers = Headers(configuration.proxy_headers or {})
    check_headers(headers)
    given: Any = secret_of(configuration.proxy)
    source = "Configuration.proxy"
    if not given and configuration.trust_env:
        given, source = _of_environment(host)
    if not given:
        return None
    if not isinstance(given, Secret):
        kind, given = type(given).__name__, None  # and out of the traceback
        raise ApiTypeError(f"{source}: a URL (str) is needed, not {kind}.")
    if reveal(given)[:5].lower() == "socks":
        raise ApiValueError(f"{source}: SOCKS proxies are not supported; http:// and https:// ones are.")
    address = _address(given)
    if address is None:
        raise ApiValueError(f"{source}: the proxy's URL must start with http:// or https:// and name a host.")
    if _has_credentials(given) and "proxy-authorization" not in {name.lower() for name in headers}:
        headers["Proxy-Authorization"] = _basic(given)
    return Proxy(address, headers)


def _address(given: Secret) -> Optional[str]:
    """The URL of a proxy without its credentials, which no name here stands for; None if it is none."""
    try:
        if re.compile(_NOT_IN_A_URL).search(reveal(given)):  # no name stands for it meanwhile
            return None
        scheme, host = urlsplit(reveal(given)).scheme, urlsplit(reveal(given)).hostname
        port, netloc = urlsplit(reveal(given)).port, urlsplit(reveal(given)).netloc.rpartition("@")[2]
    except ValueError:
        return None
    if scheme.lower() not in ("http", "https") or not host or port == 0 or " " in netloc:
        return None
    return urlsplit(reveal(given))._replace(netloc=netloc).geturl()  # type: ignore[no-any-return]


def _has_credentials(given: Secret) -> bool:
    return urlsplit(reveal(given)).username is not None


def _basic(given: Secret) -> Secret:
    from base64 import b64encode

    user = Secret.of(lambda: unquote(urlsplit(reveal(given)).username or ""))
    password = Secret.of(lambda: unquote(urlsplit(reveal(given)).password or ""))
    return Secret.of(lambda: f"Basic {b64encode(user.encode() + b':' + password.encode()).decode('ascii')}")


def _of_environment(host: str) -> Tuple[Optional[Secret], str]:
    """HTTPS_PROXY or HTTP_PROXY, else ALL_PROXY, in either case, and what to call it in an error."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None, ""
    from urllib.request import getproxies_environment

    proxies = Secrets(getproxies_environment())
    parts = urlsplit(host)
    port = parts.port or _PORTS.get(parts.scheme)
    if parts.hostname is None or _bypassed(parts.hostname, port, proxies.get("no", "")):
        return None, ""
    kind = parts.scheme if proxies.get(parts.scheme) else "all"
    variable = f"{kind}_proxy" if f"{kind}_proxy" in os.environ else f"{kind}_proxy".upper()
    source = f"The environment variable {variable} (trust_env=False ignores it)"
    if not proxies.get(kind, "").strip():
        return None, source
    scheme = "" if "://" in proxies.get(kind, "") else "http://"
    return Secret.of(lambda: scheme + proxies.get(kind, "").strip()), source


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
