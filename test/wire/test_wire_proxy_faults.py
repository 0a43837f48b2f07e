"""Proxies that refuse, hang, drip and break: a typed error, in time, and no doubt about what was sent."""

from __future__ import annotations

import re
import socket
import sys
from typing import Any, Dict, List, Tuple

import pytest
from faults import FaultServer, answer, raw, redirect, refused_port, tunnel
from test_wire_proxies import NOWHERE, PATH, SHOP, shop, shop_client, with_credentials
from test_wire_proxies import SECRETS as SECRETS_OF_PROXY
from wire_kit import CALLS, NAMES, REPEATABLE, Certificates, Watch, assert_in_time, ended, make_client

from talon_one import exceptions as errors

TOTAL = 0.3


def assert_unsent(error: Any, call: str, tries: int, says: str) -> None:
    assert type(error) is errors.ApiConnectionException
    first = str(error).splitlines()[0]
    assert first.startswith(f"{NAMES[call]}: ")
    assert "Nothing was sent" in first
    assert re.search(says, first.lower())
    assert "proxy" in first.lower(), "it says on which way it failed"
    assert [attempt.number for attempt in error.attempts] == list(range(1, tries + 1))


def echo_credentials(connection: Any, request: Any) -> None:
    """A proxy that says what it was given."""
    given = request.headers["proxy-authorization"]
    body = f"<p>{given}</p>".encode()
    head = f"HTTP/1.1 407 No {given}\r\nX-Given: {given}\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.send(head.encode() + body)


# -- a tunnel that does not come about -----------------------------------------------------------------

REFUSALS: Dict[str, Any] = {
    "407": (answer(b"", 407, {"Proxy-Authenticate": "Basic"}, reason="Proxy Authentication Required"), "407"),
    "502": (answer(b"<p>no</p>", 502, content_type="text/html", reason="Bad Gateway"), "502"),
    "reset": ("reset_before_head", "reset"),
    "closed": ("closed_before_head", "closed"),
    "no http": ("no_http", "not http"),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_tunnel_refused(refusal: str, call: str, certificates: Certificates, watch: Watch) -> None:
    """The service was asked for nothing, so every method is tried again."""
    behaviour, says = REFUSALS[refusal]
    with FaultServer(behaviour) as proxy:
        with shop_client(certificates, with_credentials(proxy.url), debug=True) as client:
            error: Any = ended(lambda: CALLS[call](client)).error
            assert_unsent(error, call, 2, says)
            assert error.status is None, "no answer of the service"
            watch.assert_clean(error, client.configuration, key=SECRETS_OF_PROXY)
    assert [request.method for request in proxy.received] == ["CONNECT"] * 2
    assert not any("authorization" in request.headers for request in proxy.received)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_tunnel_at_the_second_try(refusal: str, call: str, certificates: Certificates) -> None:
    with shop(certificates) as server, FaultServer(REFUSALS[refusal][0], tunnel(server.port)) as proxy:
        with shop_client(certificates, proxy.url) as client:
            answered = CALLS[call](client, _return_http_data_only=False)
    assert len(answered.attempts) == 2
    assert len(server.received) == 1
    assert len(proxy.received) == 2


def test_a_proxy_that_repeats_its_credentials(certificates: Certificates, watch: Watch) -> None:
    with FaultServer(echo_credentials) as proxy:
        with shop_client(certificates, with_credentials(proxy.url), debug=True) as client:
            tunnelled = ended(lambda: CALLS["PUT"](client)).error
            assert "407 No ***" in str(tunnelled)
        with make_client(NOWHERE, proxy=with_credentials(proxy.url), debug=True) as client:
            plain: Any = ended(lambda: CALLS["PUT"](client)).error
            assert plain.status == 407
            assert "***" in plain.body
        watch.assert_clean(tunnelled, plain, key=SECRETS_OF_PROXY)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["hang", "drip_head", "endless_head"])
def test_a_tunnel_that_does_not_end_in_time(fault: str, call: str, certificates: Certificates, watch: Watch) -> None:
    with FaultServer(fault) as proxy:
        with shop_client(certificates, with_credentials(proxy.url), timeout=TOTAL, debug=True) as client:
            client.rest_client.pool_manager  # noqa: B018  (reading the bundle is not the subject)
            end = assert_in_time(lambda: ended(lambda: CALLS[call](client)), TOTAL)
            assert isinstance(end.error, errors.ApiConnectionException)
            assert fault == "endless_head" or type(end.error) is errors.ApiTimeoutException
            assert "Nothing was sent." in str(end.error)
            watch.assert_clean(end.error, key=SECRETS_OF_PROXY)


def test_a_tunnel_that_hangs_is_asked_for_again(certificates: Certificates) -> None:
    with shop(certificates) as server, FaultServer("hang", tunnel(server.port)) as proxy:
        with shop_client(certificates, proxy.url, timeout=(0.3, 5)) as client:
            answered = CALLS["POST"](client, _return_http_data_only=False)
    assert [attempt.status for attempt in answered.attempts] == [None, 200]
    assert len(server.received) == 1


@pytest.mark.parametrize("secure", [False, True])
def test_all_of_connecting_is_within_the_deadline(secure: bool, certificates: Certificates) -> None:
    """The tunnel takes most of the time, so little is left for the handshake in it."""
    with FaultServer(tls=certificates.context("good", SHOP), slow_tls="hang") as server:
        slow = tunnel(server.port, after=TOTAL * 0.8)
        with FaultServer(slow, tls=certificates.context() if secure else None) as proxy:
            with shop_client(certificates, proxy.url, timeout=TOTAL) as client:
                client.rest_client.pool_manager  # noqa: B018
                end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException
    assert "Nothing was sent." in str(end.error)


# -- a proxy that speaks TLS itself --------------------------------------------------------------------


def test_tls_in_tls(certificates: Certificates) -> None:
    with shop(certificates) as server, FaultServer(tunnel(server.port), tls=certificates.context()) as proxy:
        with shop_client(certificates, with_credentials(proxy.url)) as client:
            for call in CALLS:
                CALLS[call](client)
        with make_client(NOWHERE, proxy=proxy.url, ssl_ca_cert=certificates.bundle) as client:
            proxy.faults = [answer({"effects": []})]
            assert CALLS["GET"](client).effects == []
    assert [request.method for request in proxy.received] == ["CONNECT", "GET"]
    assert len(server.received) == len(CALLS)


def drip_for_a_while(connection: Any, _: Any) -> None:
    """Long enough to tell; without a deadline of its own, a test would wait for `drip_head` to end."""
    connection.drip(b"HTTP/1.1 200 OK\r\nX-More: " + b"y" * 80)
    connection.close()


@pytest.mark.parametrize("fault", ["hang", drip_for_a_while])
def test_a_tunnel_through_tls_that_does_not_end_in_time(fault: Any, certificates: Certificates) -> None:
    with FaultServer(fault, tls=certificates.context()) as proxy:
        with shop_client(certificates, proxy.url, timeout=TOTAL) as client:
            client.rest_client.pool_manager  # noqa: B018
            end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException
    assert "Nothing was sent." in str(end.error)


@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
def test_a_proxy_with_a_bad_certificate(kind: str, certificates: Certificates) -> None:
    with FaultServer(tls=certificates.context(kind)) as proxy, shop_client(certificates, proxy.url) as client:
        error = ended(lambda: CALLS["POST"](client)).error
        assert_unsent(error, "POST", 2, "certificate")
    assert proxy.received == []


# -- what happens behind the tunnel ---------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
def test_a_service_with_a_bad_certificate_behind_a_proxy(kind: str, certificates: Certificates) -> None:
    with shop(certificates, kind=kind) as server, FaultServer(tunnel(server.port)) as proxy:
        with shop_client(certificates, proxy.url) as client:
            error: Any = ended(lambda: CALLS["POST"](client)).error
    assert type(error) is errors.ApiConnectionException
    first = str(error).splitlines()[0]
    assert "TLS failed" in first
    assert "certificate" in first
    assert "the proxy failed" not in first, "it is not to blame"
    assert "Nothing was sent." in first
    assert len(error.attempts) == 2
    assert server.received == []


@pytest.mark.parametrize("call", CALLS)
def test_a_service_that_breaks_behind_a_proxy(call: str, certificates: Certificates) -> None:
    """Now something was sent, and only what may be repeated is."""
    with shop(certificates, "reset_before_head", "ok") as server, FaultServer(tunnel(server.port)) as proxy:
        with shop_client(certificates, proxy.url) as client:
            end = ended(lambda: CALLS[call](client))
    if call in REPEATABLE:
        assert end.error is None
        assert len(server.received) == len(proxy.received) == 2
    else:
        assert type(end.error) is errors.ApiConnectionException
        assert "Whether the service acted on the request is unknown." in str(end.error)
        assert len(server.received) == 1


@pytest.mark.parametrize("fault", ["hang", "drip_head", "drip_body", "endless_body"])
@pytest.mark.parametrize("secure", [False, True])
def test_deadlines_hold_behind_a_proxy(secure: bool, fault: str, certificates: Certificates) -> None:
    with shop(certificates, fault) as server:
        with FaultServer(tunnel(server.port), tls=certificates.context() if secure else None) as proxy:
            with shop_client(certificates, proxy.url, timeout=TOTAL) as client:
                client.rest_client.pool_manager  # noqa: B018
                end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException
    assert "Whether the service acted on the request is unknown." in str(end.error)


# -- plain http through a proxy -------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("host", [NOWHERE, f"https://{SHOP}"])
def test_a_proxy_that_nobody_answers_for(host: str, call: str) -> None:
    keeper, port = refused_port()
    with keeper, make_client(host, proxy=f"http://127.0.0.1:{port}") as client:
        assert_unsent(ended(lambda: CALLS[call](client)).error, call, 2, "connection refused")


def test_a_proxy_whose_name_is_not_found() -> None:
    with make_client(NOWHERE, proxy="http://proxy.invalid:3128") as client:
        assert_unsent(ended(lambda: CALLS["POST"](client)).error, "POST", 2, "known|found")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full backlog")
@pytest.mark.parametrize("host", [NOWHERE, f"https://{SHOP}"])
def test_a_proxy_that_does_not_accept(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        try:
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(("127.0.0.1", port))
            with make_client(host, proxy=f"http://127.0.0.1:{port}", timeout=TOTAL) as client:
                client.rest_client.pool_manager  # noqa: B018
                end = assert_in_time(lambda: ended(lambda: CALLS["POST"](client)), TOTAL)
        finally:
            for one in waiting:
                one.close()
    assert type(end.error) is errors.ApiTimeoutException
    assert "Nothing was sent." in str(end.error)


PLAIN: Dict[str, Tuple[Any, Any, Any, List[str]]] = {
    "407": (answer({}, 407), errors.ApiException, 407, []),
    "502": (answer({}, 502), errors.ServiceException, 502, [*REPEATABLE]),
    "reset": ("reset_before_head", errors.ApiConnectionException, None, [*REPEATABLE]),
    "html": ("html_200", errors.UnreadableAnswerException, 200, []),
    "short": (
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"),
        errors.UnreadableAnswerException,
        200,
        [*REPEATABLE],
    ),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", PLAIN)
def test_an_answer_of_the_proxy_counts_as_one_of_the_service(fault: str, call: str) -> None:
    """Nobody can tell which of them it came from, so only what may be repeated is."""
    behaviour, error, status, repeated = PLAIN[fault]
    with FaultServer(behaviour) as proxy, make_client(NOWHERE, proxy=proxy.url) as client:
        end: Any = ended(lambda: CALLS[call](client))
    assert type(end.error) is error
    assert end.error.status == status
    assert len(proxy.received) == (2 if call in repeated else 1)


@pytest.mark.parametrize("fault", ["hang", "drip_head", "drip_body", "endless_body"])
def test_deadlines_hold_through_a_proxy(fault: str) -> None:
    with FaultServer(fault) as proxy, make_client(NOWHERE, proxy=proxy.url, timeout=TOTAL) as client:
        client.rest_client.pool_manager  # noqa: B018
        end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


@pytest.mark.parametrize(
    ("location", "followed"), {"/there": True, f"{NOWHERE}/there": True, f"https://{SHOP}/there": False}.items()
)
def test_a_redirect_through_a_proxy(location: str, followed: bool) -> None:
    with FaultServer(redirect(302, location), "ok") as proxy, make_client(NOWHERE, proxy=proxy.url) as client:
        error = ended(lambda: CALLS["GET"](client)).error
    assert type(error) is (type(None) if followed else errors.RedirectException)
    assert [request.target for request in proxy.received] == [NOWHERE + PATH, f"{NOWHERE}/there"][: 1 + followed]
