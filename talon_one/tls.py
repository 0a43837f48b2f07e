"""The TLS of a client's connections."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import certifi
from urllib3.util.ssl_ import create_urllib3_context

from talon_one.exceptions import ApiValueError
from talon_one.sockets import DeadlineSSLSocket

if TYPE_CHECKING:
    from talon_one.configuration import Configuration


def ssl_context(configuration: Configuration) -> ssl.SSLContext:
    """Verified with certifi's bundle unless the configuration says otherwise; a file that is no use is refused."""
    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE)
    context.sslsocket_class = DeadlineSSLSocket
    if configuration.verify_ssl:
        context.check_hostname = configuration.assert_hostname is not False
        bundle = certifi.where() if configuration.ssl_ca_cert is None else configuration.ssl_ca_cert
        try:
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
