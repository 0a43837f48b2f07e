"""Through proxies: those of the environment and of the configuration, good ones and bad ones."""

from __future__ import annotations

import asyncio
import base64
from typing import Any, Dict
from urllib.parse import quote

import pytest
from faults import FaultServer, tunnel
from wire_kit import CALLS, KEY, Certificates, Watch, ended, first_call, make_client, shown

import talon_one
import talon_one.aio
from talon_one import exceptions as errors
from talon_one.wire.asyncio.transport import AsyncioTransport

#: Nobody listens there: what arrives came through a proxy.
NOWHERE = "http://127.0.0.1:1"
SHOP = "shop.example"
PATH = "/v2/customer_sessions/cart-1"

USER, PASSWORD = "us er@shop", "pl@nted:p/ss w%rd#9"
BASIC = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


def with_credentials(url: str) -> str:
    return url.replace("://", f"://{quote(USER, safe='')}:{quote(PASSWORD, safe='')}@")


#: Neither is to be seen, in any form that it takes on the way.
SECRETS = [KEY, PASSWORD, quote(PASSWORD, safe=""), BASIC]


def shop(certificates: Certificates, *faults: Any, kind: str = "good") -> FaultServer:
    """A service behind TLS that only a proxy can reach by its name."""
    return FaultServer(*faults, tls=certificates.context(kind, SHOP))


def shop_client(certificates: Certificates, proxy: str, **settings: Any) -> talon_one.ApiClient:
    return make_client(f"https://{SHOP}", ssl_ca_cert=certificates.bundle, proxy=proxy, **settings)


# -- which proxy -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_the_environment_s_proxy_for_http(name: str, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as proxy, make_client(NOWHERE, trust_env=True) as client:
        monkeypatch.setenv(name, f"{scheme}127.0.0.1:{proxy.port}")
        assert CALLS["GET"](client).effects == []
    assert [request.target for request in proxy.received] == [NOWHERE + PATH], "a proxy gets the whole URL"
    assert proxy.received[0].headers["host"] == "127.0.0.1:1"


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_the_environment_s_proxy_for_https(
    name: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(certificates) as server, FaultServer(tunnel(server.port)) as proxy:
        monkeypatch.setenv(name, proxy.url)
        with make_client(f"https://{SHOP}", ssl_ca_cert=certificates.bundle, trust_env=True) as client:
            assert CALLS["GET"](client).effects == []
    assert [(request.method, request.target) for request in proxy.received] == [("CONNECT", f"{SHOP}:443")]
    assert [request.target for request in server.received] == [PATH]


@pytest.mark.parametrize("other", ["HTTPS_PROXY", "https_proxy", "FTP_PROXY"])
def test_the_proxy_of_another_scheme_is_not_used(other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        monkeypatch.setenv(other, proxy.url)
        with make_client(server.url, trust_env=True) as client:
            CALLS["GET"](client)
    assert (len(server.received), proxy.connections) == (1, 0)


def test_a_scheme_s_own_proxy_wins_over_all_proxy_and_lower_case_over_upper(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as right, FaultServer("ok") as wrong:
        monkeypatch.setenv("ALL_PROXY", wrong.url)
        monkeypatch.setenv("HTTP_PROXY", right.url)
        with make_client(NOWHERE, trust_env=True) as client:
            CALLS["GET"](client)
        monkeypatch.setenv("HTTP_PROXY", wrong.url)
        monkeypatch.setenv("http_proxy", right.url)
        with make_client(NOWHERE, trust_env=True) as client:
            CALLS["GET"](client)
    assert (len(right.received), wrong.connections) == (2, 0)


def test_what_a_web_server_passes_on_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a CGI script `HTTP_PROXY` is a visitor's `Proxy:` header."""
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("REQUEST_METHOD", "GET")
        with make_client(server.url, trust_env=True) as client:
            CALLS["GET"](client)
    assert (len(server.received), proxy.connections) == (1, 0)


def test_the_environment_can_be_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        with make_client(server.url, trust_env=False) as client:
            CALLS["GET"](client)
    assert (len(server.received), proxy.connections) == (1, 0)


def test_a_configured_proxy_replaces_the_environment_s(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as proxy, FaultServer("ok") as other:
        monkeypatch.setenv("HTTP_PROXY", other.url)
        monkeypatch.setenv("NO_PROXY", "*")
        with make_client(NOWHERE, trust_env=True, proxy=proxy.url) as client:
            CALLS["GET"](client)
    assert (len(proxy.received), other.connections) == (1, 0)


@pytest.mark.parametrize(
    ("rule", "bypassed"),
    {
        "*": True,
        "127.0.0.1": True,
        "127.0.0.1:{port}": True,
        "127.0.0.1:1": False,
        "shop.example, 127.0.0.1": True,
        "shop.example,127.0.0.1:{port} ": True,
        "27.0.0.1": False,
        "localhost": False,
        "": False,
        ",": False,
    }.items(),
)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy(name: str, rule: str, bypassed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv(name, rule.format(port=server.port))
        with make_client(server.url, trust_env=True) as client:
            CALLS["GET"](client)
    assert (len(server.received), len(proxy.received)) == ((1, 0) if bypassed else (0, 1))


@pytest.mark.parametrize("rule", ["localhost", "LOCALHOST", "localhost:{port}", ".localhost", "host"])
def test_no_proxy_by_name(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", rule.format(port=server.port))
        with make_client(f"http://localhost:{server.port}", trust_env=True) as client:
            CALLS["GET"](client)
    assert (len(server.received), len(proxy.received)) == ((0, 1) if rule == "host" else (1, 0))


@pytest.mark.parametrize(
    ("host", "rule", "bypassed"),
    [
        ("http://[::1]:9", "::1", True),
        ("http://[::1]:9", "[::1]", True),
        ("http://[::1]:9", "[::1]:9", True),
        ("http://[::1]:9", "[::1]:8", False),
        ("http://[::2]:9", "::1", False),
        ("http://a.shop.example", "*.shop.example", True),
        ("http://a.shop.example", ".shop.example", True),
        ("http://myshop.example", "shop.example", False),
        ("http://shop.example.", "shop.example", True),
        ("http://shop.example", "shop.example.", True),
        ("http://shop.example", "shop.example:80", True),
        ("https://shop.example", "shop.example:443", True),
        ("https://shop.example", "shop.example:80", False),
        ("http://shop.example", "shop.example:443", False),
        ("https://a.shop.example", ".shop.example:443", True),
        ("https://shop.example:443", "shop.example:443", True),
        ("https://shop.example:8443", "shop.example:443", False),
        ("https://shop.example:8443", "shop.example:8443", True),
        ("https://[::1]", "[::1]:443", True),
        ("http://[::1]", "[::1]:443", False),
        ("http://SHOP.example", "shop.EXAMPLE", True),
        ("http://shop.example", "a b shop.example", True),
        ("http://shop.example", "*, x", True),
        ("http://10.1.2.3", "10.0.0.0/8", True),
        ("http://11.1.2.3", "10.0.0.0/8", False),
        ("http://shop.example", "10.0.0.0/8 junk/9", False),
    ],
)
def test_no_proxy_in_each_spelling(host: str, rule: str, bypassed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    monkeypatch.setenv("NO_PROXY", rule)
    with make_client(host, trust_env=True) as client:
        assert (client.rest_client.pool_manager.proxy is None) is bypassed
        assert (asyncio.run(_awaited_way(client.configuration)).proxy is None) is bypassed


async def _awaited_way(configuration: Any) -> Any:
    """How the transport of `talon_one.aio` gets to the host."""
    transport = AsyncioTransport(configuration)
    home = transport._new_home(asyncio.get_running_loop())
    route, _ = home.route(f"{configuration.host}/v1/x")
    await transport.close()
    return route.pool.way


@pytest.mark.parametrize("url", ["socks5://127.0.0.1:1", "socks5h://user:{}@127.0.0.1:1", "SOCKS4://127.0.0.1:1"])
@pytest.mark.parametrize("name", ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "Configuration.proxy"])
def test_socks_is_not_spoken(name: str, url: str, monkeypatch: pytest.MonkeyPatch, watch: Watch) -> None:
    """It is said so, for hosts that would be reached through it."""
    url = url.format(quote(PASSWORD, safe=""))
    settings: Dict[str, Any] = {"trust_env": True}
    if name == "Configuration.proxy":
        settings["proxy"] = url
    else:
        monkeypatch.setenv(name, url)
    for call in (lambda: first_call(f"https://{SHOP}", **settings), lambda: _first_awaited(**settings)):
        error = ended(call).error
        assert type(error) is errors.ApiValueError
        assert name in str(error)
        assert "SOCKS proxies are not supported" in str(error)
        watch.assert_clean(error, key=SECRETS)
    with FaultServer("ok") as server:
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        if name != "Configuration.proxy":
            first_call(server.url, **settings)
            first_call(server.url, trust_env=False)


def _first_awaited(**settings: Any) -> Any:
    async def call() -> Any:
        configuration = make_client(f"https://{SHOP}", **settings).configuration
        async with talon_one.aio.ApiClient(configuration) as client:
            return await talon_one.aio.IntegrationApi(client).get_customer_session("x")

    return asyncio.run(call())


def test_a_host_of_one_call_is_held_against_no_proxy_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", f"127.0.0.1:{server.port}")
        with make_client(NOWHERE, trust_env=True) as client:
            client.call_api("/a", "GET")
            client.call_api("/b", "GET", _host=server.url)
        with make_client(server.url, trust_env=True) as client:
            client.call_api("/c", "GET")
            client.call_api("/d", "GET", _host=NOWHERE)
    assert [request.target for request in server.received] == ["/b", "/c"]
    assert [request.target for request in proxy.received] == [NOWHERE + "/a", NOWHERE + "/d"]


def test_a_proxy_set_between_calls() -> None:
    with FaultServer("ok") as server, FaultServer("ok") as proxy, FaultServer("ok") as last:
        with make_client(server.url) as client:
            CALLS["GET"](client)
            client.configuration.proxy = proxy.url
            CALLS["PUT"](client)
            client.configuration.proxy = last.url
            CALLS["GET"](client)
            client.configuration.proxy = None
            CALLS["DELETE"](client)
    assert [request.method for request in server.received] == ["GET", "DELETE"]
    assert [[request.method for request in one.received] for one in (proxy, last)] == [["PUT"], ["GET"]]


def test_proxy_headers_changed_in_place() -> None:
    with FaultServer("ok") as proxy, make_client(NOWHERE, proxy=proxy.url, proxy_headers={"X-Team": "a"}) as client:
        CALLS["GET"](client)
        client.configuration.proxy_headers["X-Team"] = "b"  # type: ignore[index]
        CALLS["GET"](client)
    assert [request.headers["x-team"] for request in proxy.received] == ["a", "b"]


def test_another_host_may_have_another_proxy(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as plain, shop(certificates) as server, FaultServer(tunnel(server.port)) as secure:
        monkeypatch.setenv("HTTP_PROXY", plain.url)
        monkeypatch.setenv("HTTPS_PROXY", secure.url)
        with make_client(NOWHERE, trust_env=True, ssl_ca_cert=certificates.bundle) as client:
            CALLS["GET"](client)
            client.configuration.host = f"https://{SHOP}"
            CALLS["PUT"](client)
    assert [request.target for request in plain.received] == [NOWHERE + PATH]
    assert [request.method for request in secure.received] == ["CONNECT"]
    assert [request.method for request in server.received] == ["PUT"]


# -- what the proxy is told ----------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("from_environment", [False, True])
def test_credentials_arrive_decoded_and_are_shown_nowhere(
    from_environment: bool, call: str, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer("ok", "401", "html_200", "reset_before_head") as proxy:
        monkeypatch.setenv("HTTP_PROXY" if from_environment else "HTTP_IGNORED", with_credentials(proxy.url))
        settings = {"trust_env": True} if from_environment else {"proxy": with_credentials(proxy.url)}
        with make_client(NOWHERE, debug=True, **settings) as client:
            ends = [ended(lambda: CALLS[call](client)).error for _ in range(4)]
            assert [type(error) for error in ends] == [
                type(None),
                errors.UnauthorizedException,
                errors.UnreadableAnswerException,
                errors.ApiConnectionException,
            ]
            watch.assert_clean(client.configuration, *ends[1:], key=SECRETS)
    assert {request.headers["proxy-authorization"] for request in proxy.received} == {f"Basic {BASIC}"}


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_object_of_a_client_shows_a_proxy_s_password(scheme: str, certificates: Certificates, watch: Watch) -> None:
    with shop(certificates) as server, FaultServer("ok" if scheme == "http" else tunnel(server.port)) as proxy:
        host = NOWHERE if scheme == "http" else f"https://{SHOP}"
        with make_client(host, ssl_ca_cert=certificates.bundle, proxy=with_credentials(proxy.url)) as client:
            CALLS["GET"](client)
            watch.assert_clean(client, client.configuration, client.rest_client, key=SECRETS)


def test_a_tunnel_is_asked_for_without_the_key(certificates: Certificates, watch: Watch) -> None:
    with shop(certificates) as server, FaultServer(tunnel(server.port)) as proxy:
        with shop_client(certificates, with_credentials(proxy.url), debug=True) as client:
            for call in CALLS:
                CALLS[call](client)
            watch.assert_clean(key=SECRETS)
    assert [request.target for request in proxy.received] == [f"{SHOP}:443"], "one tunnel serves all calls"
    assert {name for name in proxy.received[0].headers if name != "host"} == {"proxy-authorization"}
    assert proxy.received[0].headers["proxy-authorization"] == f"Basic {BASIC}"
    assert len(server.received) == len(CALLS)
    for request in server.received:
        assert "proxy-authorization" not in request.headers
        assert request.headers["host"] == SHOP
        assert request.headers["authorization"].endswith(KEY)


@pytest.mark.parametrize("url", ["http://user@", "http://user:@"])
def test_a_user_without_a_password(url: str) -> None:
    with FaultServer("ok") as proxy, make_client(NOWHERE, proxy=f"{url}127.0.0.1:{proxy.port}") as client:
        CALLS["GET"](client)
    assert base64.b64decode(proxy.received[0].headers["proxy-authorization"].partition(" ")[2]) == b"user:"


def test_a_password_of_any_letters() -> None:
    url = f"http://{quote('jürgen')}:{quote('日本€')}@127.0.0.1"
    with FaultServer("ok") as proxy, make_client(NOWHERE, proxy=f"{url}:{proxy.port}") as client:
        CALLS["GET"](client)
    found = base64.b64decode(proxy.received[0].headers["proxy-authorization"].partition(" ")[2])
    assert found.decode("utf-8") == "jürgen:日本€"


def test_proxy_headers(certificates: Certificates, watch: Watch) -> None:
    headers = {"Proxy-Authorization": f"Bearer {PASSWORD}", "X-Team": "shop"}
    with shop(certificates) as server, FaultServer(tunnel(server.port)) as proxy, FaultServer("401") as plain:
        with shop_client(certificates, proxy.url.replace("//", "//u:p@"), proxy_headers=headers) as client:
            CALLS["GET"](client)
        with make_client(NOWHERE, proxy=plain.url, proxy_headers=headers, debug=True) as client:
            error = ended(lambda: CALLS["GET"](client)).error
            watch.assert_clean(error, client.configuration, key=SECRETS)
    for request in (proxy.received[0], plain.received[0]):
        assert request.headers["proxy-authorization"] == f"Bearer {PASSWORD}", "it wins over the URL's"
        assert request.headers["x-team"] == "shop"
    assert "x-team" not in server.received[0].headers
    assert not shown(SECRETS[1:], str(server.received[0].headers))


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("value", [PASSWORD + "\r\nX-Evil: 1", PASSWORD + "\n", PASSWORD + "日", PASSWORD.encode()])
def test_proxy_headers_that_break_out(value: Any, scheme: str, watch: Watch) -> None:
    with FaultServer("ok") as proxy:
        host = NOWHERE if scheme == "http" else f"https://{SHOP}"
        error = ended(lambda: first_call(host, proxy=proxy.url, proxy_headers={"X-Token": value})).error
        assert type(error) is (errors.ApiTypeError if isinstance(value, bytes) else errors.ApiValueError)
        assert "X-Token" in str(error)
        assert PASSWORD not in str(error)
        watch.assert_clean(key=SECRETS)
    assert proxy.received == []


# -- URLs that are none --------------------------------------------------------------------------------

BAD_URLS = [
    "http://{}@[::1",
    "http://{}@127.0.0.1:port",
    "http://{}@127.0.0.1:99999",
    "http://{}@:3128",
    "http://{}@",
    "http://{}@no where:3128",
    "http://{}@127.0.0.1:1\r\nX-Evil: 1",
    "ftp://{}@127.0.0.1:1",
    "socks5://{}@127.0.0.1:1",
    "//{}@127.0.0.1:1",
]


@pytest.mark.parametrize("host", [NOWHERE, f"https://{SHOP}"])
@pytest.mark.parametrize("url", [*BAD_URLS, "{}@127.0.0.1:1", "http:{}@127.0.0.1:1"])
def test_a_proxy_that_cannot_be_meant(url: str, host: str, watch: Watch) -> None:
    bad = url.format(f"user:{quote(PASSWORD, safe='')}")
    error = ended(lambda: first_call(host, proxy=bad)).error
    assert type(error) is errors.ApiValueError
    assert "proxy" in str(error).lower()
    watch.assert_clean(error, key=SECRETS)


@pytest.mark.parametrize("url", BAD_URLS)
def test_a_proxy_of_the_environment_that_cannot_be_meant(
    url: str, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", url.format(f"user:{quote(PASSWORD, safe='')}"))
    error = ended(lambda: first_call(NOWHERE, trust_env=True)).error
    assert type(error) is errors.ApiValueError
    assert "environment variable HTTP_PROXY" in str(error)
    assert "Configuration.proxy" not in str(error)
    watch.assert_clean(error, key=SECRETS)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "all_proxy"])
def test_blanks_around_a_proxy_of_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("ok") as proxy:
        monkeypatch.setenv(name, f" {proxy.url} ")
        with make_client(NOWHERE, trust_env=True) as client:
            CALLS["GET"](client)
        assert len(proxy.received) == 1


@pytest.mark.parametrize("value", [5, PASSWORD.encode(), [PASSWORD]])
def test_a_proxy_that_is_no_text(value: Any, watch: Watch) -> None:
    error = ended(lambda: first_call(NOWHERE, proxy=value)).error
    assert type(error) is errors.ApiTypeError
    assert "proxy" in str(error).lower()
    watch.assert_clean(error, key=SECRETS)
