"""What connections need of a configuration, and how to see that it has changed."""

from __future__ import annotations

import ssl
from operator import attrgetter
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


# In one call of C each: every exchange asks for them.
_of_connections = attrgetter(
    "host", "trust_env", "socket_options", "max_idle", "tls_server_name", "connection_pool_maxsize"
)
_of_tls = attrgetter(
    "verify_ssl", "ssl_ca_cert", "ca_cert_data", "cert_file", "key_file", "assert_hostname", "ssl_context"
)


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
            *_of_connections(configuration),
            secret_of(configuration.proxy),
            Headers(proxy_headers) if proxy_headers else None,  # they can be changed in place
            *_of_tls(configuration),
            # Which gevent, eventlet, truststore and tools for tests replace.
            ssl.SSLContext,
            *sockets_in_force(),
        )
    )


def tls_settings_of(configuration: TlsSettings) -> Tuple[Any, ...]:
    """Those that an SSL context is made of."""
    return (*_of_tls(configuration), ssl.SSLContext)
