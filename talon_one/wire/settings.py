"""What connections need of a configuration, and how to see that it has changed."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, Tuple

from talon_one._secrets import Headers, secret_of
from talon_one.wire.in_force import sockets_in_force

if TYPE_CHECKING:
    from typing import Protocol

    from talon_one.wire.proxies import ProxySettings
    from talon_one.wire.tls import TlsSettings

    class ConnectionSettings(ProxySettings, TlsSettings, Protocol):
        """What connections need of a configuration."""

        @property
        def host(self) -> str: ...

        connection_pool_maxsize: int
        tls_server_name: Any
        socket_options: Any
        max_idle: Any


class Snapshot(Tuple[Any, ...]):
    """The settings that connections depend on, the host first. No `repr`: a proxy's URL may hold a password."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<settings>"


def snapshot_of(configuration: ConnectionSettings) -> Snapshot:
    """The settings as they are now."""
    proxy_headers = configuration.proxy_headers
    return Snapshot(
        (
            configuration.host,
            secret_of(configuration.proxy),
            Headers(proxy_headers) if proxy_headers else None,  # they can be changed in place
            configuration.trust_env,
            *tls_settings_of(configuration),
            configuration.socket_options,
            configuration.max_idle,
            configuration.tls_server_name,
            configuration.connection_pool_maxsize,
            # Which gevent, eventlet and tools for tests replace.
            *sockets_in_force(),
        )
    )


def tls_settings_of(configuration: TlsSettings) -> Tuple[Any, ...]:
    """Those that an SSL context is made of."""
    return (
        configuration.verify_ssl,
        configuration.ssl_ca_cert,
        configuration.ca_cert_data,
        configuration.cert_file,
        configuration.key_file,
        configuration.assert_hostname,
        configuration.ssl_context,
        ssl.SSLContext,  # which gevent, eventlet and truststore replace
    )
