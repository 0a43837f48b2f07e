"""Who is trusted, who we are, and that this does not depend on the way to a TLS connection."""

from __future__ import annotations

import os
import re
import ssl
import warnings
from typing import Any, Callable, Dict, List, Optional

import certifi
import pytest
from faults import FaultServer, redirect, tunnel
from wire_kit import CALLS, Certificates, assert_in_time, ended, make_client

from talon_one import exceptions as errors

TOTAL = 0.3
SHOP = "shop.example"
unverified = pytest.mark.filterwarnings("ignore:Unverified HTTPS request")


def assert_refused(error: Any, says: str = "certificate") -> None:
    """The other side is not who it should be: it got nothing."""
    assert type(error) is errors.ApiConnectionException
    first = str(error).splitlines()[0]
    assert "TLS failed" in first
    assert re.search(says, first.lower())
    assert "Nothing was sent." in first


# -- trust -------------------------------------------------------------------------------------------


def test_a_ca_of_one_s_own(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context()) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            for call in CALLS:
                CALLS[call](client)
    assert len(server.received) == len(CALLS)
    assert server.connections == 1


def test_certifi_s_bundle_is_the_default(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certifi, "where", lambda: certificates.bundle)
    with FaultServer("ok", tls=certificates.context()) as server, make_client(server.url) as client:
        assert CALLS["GET"](client).effects == []


def test_nothing_but_the_default_is_trusted(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine trusts, or an environment variable of OpenSSL, makes no difference."""
    monkeypatch.setenv("SSL_CERT_FILE", certificates.bundle)
    monkeypatch.setenv("SSL_CERT_DIR", os.path.dirname(certificates.bundle))
    with FaultServer("ok", tls=certificates.context()) as server, make_client(server.url) as client:
        assert_refused(ended(lambda: CALLS["GET"](client)).error)
    assert server.received == []


@unverified
@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
def test_no_check_at_all(kind: str, certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context(kind)) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            assert_refused(ended(lambda: CALLS["GET"](client)).error)
        with make_client(server.url, verify_ssl=False) as client:
            assert CALLS["GET"](client).effects == []
    assert len(server.received) == 1


def test_no_check_of_the_name(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context("wrong_host")) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, assert_hostname=False) as client:
            assert CALLS["GET"](client).effects == []
    for kind in ("stranger", "expired"):
        with FaultServer("ok", tls=certificates.context(kind)) as server:
            with make_client(server.url, ssl_ca_cert=certificates.bundle, assert_hostname=False) as client:
                assert_refused(ended(lambda: CALLS["GET"](client)).error)  # noqa: B023


def test_a_check_of_the_name_that_is_asked_for(certificates: Certificates) -> None:
    settings: Dict[str, Any] = {"ssl_ca_cert": certificates.bundle, "assert_hostname": True}
    with FaultServer("ok", tls=certificates.context()) as server, make_client(server.url, **settings) as client:
        assert CALLS["GET"](client).effects == []
    with FaultServer("ok", tls=certificates.context("wrong_host")) as server:
        with make_client(server.url, **settings) as client:
            assert_refused(ended(lambda: CALLS["GET"](client)).error)


def test_a_server_s_name(certificates: Certificates) -> None:
    """It is what the server is asked for, and what its certificate must be for."""
    asked: List[Optional[str]] = []
    context = certificates.context("good", SHOP)
    context.sni_callback = lambda _sock, name, _context: asked.append(name)
    with FaultServer("ok", tls=context) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, tls_server_name=SHOP) as client:
            assert CALLS["GET"](client).effects == []
            assert server.received[0].headers["host"] == f"127.0.0.1:{server.port}"
        for name in ("other.example", None):
            with make_client(server.url, ssl_ca_cert=certificates.bundle, tls_server_name=name) as client:
                assert_refused(ended(lambda: CALLS["GET"](client)).error)  # noqa: B023
    assert asked == [SHOP, "other.example", "other.example", None, None]
    assert len(server.received) == 1


def old_server(certificates: Certificates) -> ssl.SSLContext:
    """Speaks TLS 1.0 and 1.1 only; where OpenSSL is built without them, the test is skipped."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        server, client = certificates.context(), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            for context in (server, client):
                context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
                context.set_ciphers("ALL:@SECLEVEL=0")
            client.load_verify_locations(certificates.bundle)
            wires = [ssl.MemoryBIO(), ssl.MemoryBIO()]
            sides = [
                client.wrap_bio(wires[0], wires[1], server_hostname="127.0.0.1"),
                server.wrap_bio(wires[1], wires[0], server_side=True),
            ]
            for turn in range(8):
                try:
                    sides[turn % 2].do_handshake()
                except ssl.SSLWantReadError:
                    continue
            assert sides[0].version() == "TLSv1.1"
        except (ssl.SSLError, ValueError) as error:
            pytest.skip(f"this OpenSSL does not speak TLS 1.1: {error}")
    return server


@pytest.mark.parametrize("verified", [True, False])
@unverified
def test_old_tls_is_refused(verified: bool, certificates: Certificates) -> None:
    with FaultServer("ok", tls=old_server(certificates)) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, verify_ssl=verified) as client:
            assert_refused(ended(lambda: CALLS["POST"](client)).error, "protocol|version|alert")
    assert server.received == []


# -- settings that change -----------------------------------------------------------------------------


def test_trust_can_be_given_later(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context()) as server, make_client(server.url) as client:
        assert_refused(ended(lambda: CALLS["GET"](client)).error)
        client.configuration.ssl_ca_cert = certificates.bundle
        assert CALLS["GET"](client).effects == []


@unverified
def test_trust_can_be_taken_back(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context("stranger")) as server:
        with make_client(server.url, verify_ssl=False, ssl_ca_cert=certificates.bundle) as client:
            assert CALLS["GET"](client).effects == []
            client.configuration.verify_ssl = True
            assert_refused(ended(lambda: CALLS["GET"](client)).error)
    assert len(server.received) == 1


Way = Callable[..., Any]


def _by_host(client: Any, url: str, **options: Any) -> Any:
    client.configuration.host = url
    return CALLS["GET"](client, **options)


def _by_call(client: Any, url: str, **options: Any) -> Any:
    return client.call_api("/v2/customer_sessions/cart-1", "GET", auth_settings=["api_key_v1"], _host=url, **options)


def _by_url(client: Any, url: str, **options: Any) -> Any:
    return client.request("GET", f"{url}/v2/customer_sessions/cart-1", **options)


#: From a client whose host is plain http to one that is not.
WAYS: Dict[str, Way] = {"configuration.host": _by_host, "_host": _by_call, "request": _by_url}


@pytest.fixture(params=[(way, warm) for way in WAYS for warm in (True, False)], ids=str)
def way(request: pytest.FixtureRequest) -> Any:
    """Goes that way, after a first call to the plain host or as the first call."""
    name, warm = request.param

    def go(url: str, settings: Dict[str, Any], **options: Any) -> Any:
        with FaultServer("ok") as plain, make_client(plain.url, **settings) as client:
            if warm:
                CALLS["PUT"](client)
            found = ended(lambda: WAYS[name](client, url, **options))
            assert len(plain.received) == warm, "the call went to the other host"
            return found

    return go


def test_https_after_http_is_verified(way: Any, certificates: Certificates) -> None:
    for kind in ("stranger", "expired", "wrong_host"):
        with FaultServer("ok", tls=certificates.context(kind)) as server:
            assert_refused(way(server.url, {"ssl_ca_cert": certificates.bundle}).error)
        assert server.received == []


def test_https_after_http_trusts_what_it_was_told_to(way: Any, certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context()) as server:
        assert way(server.url, {"ssl_ca_cert": certificates.bundle}).error is None
    assert len(server.received) == 1


def test_https_after_http_trusts_certifi_alone(
    way: Any, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer("ok", tls=certificates.context()) as server:
        monkeypatch.setenv("SSL_CERT_FILE", certificates.bundle)
        assert_refused(way(server.url, {}).error)
        monkeypatch.delenv("SSL_CERT_FILE")
        monkeypatch.setattr(certifi, "where", lambda: certificates.bundle)
        assert way(server.url, {}).error is None
    assert len(server.received) == 1


@unverified
def test_https_after_http_with_the_rest_of_the_settings(way: Any, certificates: Certificates) -> None:
    asked: List[Optional[str]] = []
    context = certificates.context("wants_client", SHOP)
    context.sni_callback = lambda _sock, name, _context: asked.append(name)
    own = {"cert_file": certificates.client_cert, "key_file": certificates.client_key}
    with FaultServer("ok", tls=context) as server:
        assert way(server.url, {"ssl_ca_cert": certificates.bundle, "tls_server_name": SHOP, **own}).error is None
        assert way(server.url, {"ssl_ca_cert": certificates.bundle, "assert_hostname": False, **own}).error is None
        assert way(server.url, {"verify_ssl": False, **own}).error is None
    assert asked == [SHOP, None, None]


@pytest.mark.parametrize("fault", ["hang", "drip_head", "drip_body", "endless_body", "slow handshake"])
def test_https_after_http_keeps_deadlines(fault: str, way: Any, certificates: Certificates) -> None:
    slow = "drip" if fault == "slow handshake" else None
    with FaultServer("ok" if slow else fault, tls=certificates.context(), slow_tls=slow) as server:
        settings = {"ssl_ca_cert": certificates.bundle}
        end = assert_in_time(lambda: way(server.url, settings, _request_timeout=TOTAL), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


def test_http_after_https(certificates: Certificates) -> None:
    with FaultServer("ok") as plain, FaultServer("ok", tls=certificates.context()) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            CALLS["PUT"](client)
            client.call_api("/there", "GET", _host=plain.url)
            client.configuration.host = plain.url
            CALLS["PUT"](client)
            client.configuration.host = server.url
            CALLS["PUT"](client)
    assert (len(plain.received), len(server.received)) == (2, 2)


# -- redirects from one to the other --------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("kind", ["good", "stranger"])
@pytest.mark.parametrize("up", [True, False])
def test_a_redirect_to_the_other_scheme(up: bool, kind: str, status: int, certificates: Certificates) -> None:
    """Not followed, and the key stays where it was sent."""
    tls = certificates.context(kind)
    with FaultServer("ok", tls=tls if up else None) as target, FaultServer(tls=None if up else tls) as server:
        server.faults = [redirect(status, f"{target.url}/there")]
        with make_client(server.url, ssl_ca_cert=certificates.bundle, verify_ssl=kind == "good") as client:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                error: Any = ended(lambda: CALLS["GET"](client)).error
    assert type(error) is errors.RedirectException
    assert error.status == status
    assert target.url in str(error)
    assert target.connections == 0


def test_a_redirect_to_https_on_the_default_ports(certificates: Certificates) -> None:
    """`http://shop` to `https://shop`, as many servers have it."""
    with FaultServer("ok", tls=certificates.context("good", SHOP)) as server:
        with FaultServer(redirect(301, f"https://{SHOP}/v2/customer_sessions/cart-1"), tunnel(server.port)) as proxy:
            with make_client(f"http://{SHOP}", proxy=proxy.url, ssl_ca_cert=certificates.bundle) as client:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", UserWarning)  # of plain http
                    error: Any = ended(lambda: CALLS["GET"](client)).error
    assert type(error) is errors.RedirectException
    assert f"https://{SHOP}/" in str(error)
    assert [request.method for request in proxy.received] == ["GET"]
    assert server.connections == 0
