"""The TLS of a client's connections."""

from __future__ import annotations

import os
import ssl
import sys
from _ssl import _SSLContext
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Type, TypeVar

import certifi

from talon_one._settings import refuse_beside_a_context
from talon_one.exceptions import ApiValueError

if TYPE_CHECKING:
    from typing import Protocol

    class TlsSettings(Protocol):
        """What TLS needs of a configuration."""

        verify_ssl: bool
        ssl_ca_cert: Any
        ca_cert_data: Any
        cert_file: Any
        key_file: Any
        assert_hostname: Any
        ssl_context: Any


_IGNORE_UNEXPECTED_EOF = getattr(ssl, "OP_IGNORE_UNEXPECTED_EOF", 0)  # of OpenSSL 3


def is_cut(error: ssl.SSLError) -> bool:
    """Whether it says that TLS was cut off. Python 3.9 does not know OpenSSL 3's word for that."""
    return isinstance(error, ssl.SSLEOFError) or error.reason == "UNEXPECTED_EOF_WHILE_READING"


class _TellsOfCuts(ssl.SSLObject):
    """TLS without a socket (inside of TLS, or of asyncio), whose end is told in one way by all Pythons."""

    _cut = False

    def read(self, len: int = 1024, buffer: Any = None) -> Any:
        try:
            return super().read(len) if buffer is None else super().read(len, buffer)
        except ssl.SSLError as error:
            self._cut = self._cut or is_cut(error)  # asked again, Python 3.9 has yet another word for it
            if not self._cut:
                raise
        raise ssl.SSLEOFError(ssl.SSL_ERROR_EOF, "TLS was cut off")


_Kind = TypeVar("_Kind", bound="TlsContext")


@lru_cache(maxsize=16)
def _telling_of_cuts(base: Type[Any]) -> Type[Any]:
    """The same on top of another class: Python's, or truststore's."""
    return type("TlsObject", (_TellsOfCuts, base), {"__module__": __name__, "__doc__": _TellsOfCuts.__doc__})


class TlsContext:
    """An SSL context of any class, as connections use it: they change nothing of it, as it may be the user's."""

    __slots__ = ("_context",)

    def __init__(self, context: ssl.SSLContext) -> None:
        object.__setattr__(self, "_context", context)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return ssl.SSLContext  # asyncio takes nothing else

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def __setattr__(self, name: str, value: Any) -> None:
        """urllib3 sets for each connection what was decided when the context was made."""

    def set_alpn_protocols(self, _: Any) -> None:
        """As above."""

    def wrap_bio(self, *args: Any, **kwargs: Any) -> Any:
        """As the context's; the object tells in one way when TLS was cut off."""
        made = self._context.wrap_bio(*args, **kwargs)
        if isinstance(made, ssl.SSLObject):  # what a tool for tests makes is not TLS
            kind: Any = type(made)
            made.__class__ = _telling_of_cuts(kind)
        return made


def ssl_context(configuration: TlsSettings, kind: Type[_Kind]) -> _Kind:
    """A context as the settings want it, as connections use it."""
    return kind(plain_context(configuration, ssl.SSLContext))


def plain_context(configuration: TlsSettings, made_by: Any) -> ssl.SSLContext:
    """Verified with certifi's bundle unless the configuration says otherwise; a file that is no use is refused.

    Where the configuration brings a context, it is that one, else one of the class `made_by`.
    """
    refuse_beside_a_context(configuration)
    given = configuration.ssl_context
    context: ssl.SSLContext = _made_of(configuration, made_by) if given is None else given
    if given is not None and given.protocol == ssl.PROTOCOL_TLS_SERVER:
        raise ApiValueError(
            "Configuration.ssl_context: it is for servers; ssl.create_default_context() makes one for clients."
        )
    # Else an answer that was cut off looks as if it had ended; Python 3.9 asks for that.
    _set_options(context, context.options & ~_IGNORE_UNEXPECTED_EOF)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _set_options(context: Any, options: int) -> None:
    if context.options != options:
        try:
            context.options = options
        except RecursionError:
            # `ssl` looks for its own class by name, and finds the one that truststore or gevent put there later.
            _SSLContext.options.__set__(context, options)  # type: ignore[attr-defined]


def _made_of(configuration: TlsSettings, made_by: Any) -> ssl.SSLContext:
    """A context as the settings want it."""
    context = _new_context(made_by)
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.verify_ssl:
        context.check_hostname = configuration.assert_hostname is not False
        data = configuration.ca_cert_data
        bundle = configuration.ssl_ca_cert
        if bundle is None and data is None:
            bundle = certifi.where()
        if data is not None:
            try:
                context.load_verify_locations(cadata=data)
            except (OSError, ValueError, TypeError) as error:
                raise ApiValueError(f"Configuration.ca_cert_data: these are not CA certificates: {error}") from None
        try:
            if bundle is not None:
                context.load_verify_locations(cafile=bundle)
        except (OSError, ValueError, TypeError) as error:
            problem = f"Configuration.ssl_ca_cert: {bundle!r} cannot be read as CA certificates: {error}"
            raise ApiValueError(problem) from None
    certificate, key = configuration.cert_file, configuration.key_file
    if key and not certificate:
        raise ApiValueError("Configuration.key_file: it belongs to a client certificate; set cert_file too.")
    if certificate:
        try:
            # The empty passphrase keeps OpenSSL from asking for one on the terminal.
            context.load_cert_chain(certificate, key, password=lambda: "")
        except (OSError, ValueError, TypeError) as error:
            files = f"{certificate!r} with the key in {key or certificate!r}"
            problem = f"Configuration.cert_file, key_file: {files} cannot be used as a client certificate: {error}"
            raise ApiValueError(problem) from None
    return context


def _new_context(kind: Any) -> ssl.SSLContext:
    """What urllib3 would make, of the class that is in force: urllib3's own may be one that gevent has replaced."""
    context: ssl.SSLContext = kind(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_TICKET
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    if getattr(context, "post_handshake_auth", None) is not None:
        context.post_handshake_auth = True
    context.hostname_checks_common_name = False
    key_log = os.path.expandvars(os.environ.get("SSLKEYLOGFILE", ""))
    if key_log:
        context.keylog_filename = key_log
    return context
