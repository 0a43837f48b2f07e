"""What connections are made with: TLS, proxies, the environment's settings for them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import urlsplit

import urllib3
from urllib3.util.retry import Retry

from talon_one._redact import Headers
from talon_one.exceptions import ApiValueError
from talon_one.sockets import DeadlinePoolManager, DeadlineProxyManager, DeadlineSSLSocket

if TYPE_CHECKING:
    import ssl

    from talon_one.configuration import Configuration

#: Retrying is this package's own business.
NO_RETRIES = Retry(False, redirect=False)


def make_manager(configuration: Configuration, maxsize: int) -> Any:
    """urllib3's pool manager, or proxy manager, for a configuration."""
    options: Any = {"num_pools": 4, "maxsize": maxsize, "block": True, "retries": NO_RETRIES}
    host = configuration.host
    proxy = configuration.proxy or (_proxy_of_environment(host) if configuration.trust_env else None)
    if host.lower().startswith("https:") or proxy:
        options["ssl_context"] = _ssl_context(configuration)
        if configuration.assert_hostname is not None:
            options["assert_hostname"] = configuration.assert_hostname
        if configuration.tls_server_name:
            options["server_hostname"] = configuration.tls_server_name
    if not proxy:
        return DeadlinePoolManager(**options)
    parts = urlsplit(proxy)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ApiValueError("The proxy's URL must start with http:// or https:// and name a host.")
    headers = Headers(configuration.proxy_headers or {})
    if parts.username is not None and "proxy-authorization" not in {name.lower() for name in headers}:
        from urllib.parse import unquote

        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers.update(urllib3.make_headers(proxy_basic_auth=credentials))
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return DeadlineProxyManager(address, proxy_headers=headers, proxy_ssl_context=options["ssl_context"], **options)


def _proxy_of_environment(host: str) -> Optional[str]:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

    parts = urlsplit(host)
    if parts.hostname is None or proxy_bypass_environment(parts.netloc.rpartition("@")[2]):
        return None
    proxies = getproxies_environment()
    proxy: Optional[str] = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def _ssl_context(configuration: Configuration) -> ssl.SSLContext:
    import ssl

    from urllib3.util.ssl_ import create_urllib3_context

    context = create_urllib3_context()
    context.sslsocket_class = DeadlineSSLSocket
    if configuration.verify_ssl:
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = configuration.assert_hostname is not False
        bundle = configuration.ssl_ca_cert
        if bundle is None:
            import certifi

            bundle = certifi.where()
        try:
            context.load_verify_locations(cafile=bundle)
        except OSError as error:
            problem = f"Configuration.ssl_ca_cert: {bundle!r} cannot be read as CA certificates: {error}"
            raise ApiValueError(problem) from None
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        try:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
        except OSError as error:
            problem = f"Configuration.cert_file: the client certificate cannot be read: {error}"
            raise ApiValueError(problem) from None
    return context
