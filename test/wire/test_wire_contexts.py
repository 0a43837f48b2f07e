"""SSL contexts that are not this package's: the user's own, and truststore's."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import ssl
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable

import pytest
from faults import FaultServer
from test_wire_tls_ends import ending
from wire_kit import CALLS, Certificates, assert_in_time, ended, make_client, needed, run_program

import talon_one
import talon_one.aio
from talon_one import exceptions as errors

TOTAL = 0.3


def get_with(configuration: talon_one.Configuration) -> Any:
    with talon_one.ApiClient(configuration) as client:
        return CALLS["GET"](client)


def aio_get_with(configuration: talon_one.Configuration) -> Any:
    async def call() -> Any:
        async with talon_one.aio.ApiClient(configuration) as client:
            return await talon_one.aio.IntegrationApi(client).get_customer_session("cart-1")

    return asyncio.run(call())


def sync_get(url: str, **settings: Any) -> Any:
    return get_with(make_client(url, **settings).configuration)


def aio_get(url: str, **settings: Any) -> Any:
    return aio_get_with(make_client(url, **settings).configuration)


twins = pytest.mark.parametrize("get", [sync_get, aio_get], ids=["sync", "asyncio"])


def context_for(certificates: Certificates) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificates.bundle)


# -- a context of one's own ----------------------------------------------------------------------------


@twins
def test_a_context_of_one_s_own(get: Callable[..., Any], certificates: Certificates) -> None:
    context = context_for(certificates)
    with FaultServer("ok", tls=certificates.context()) as server:
        assert get(server.url, ssl_context=context).effects == []
        assert get(server.url, ssl_context=context).effects == []
        empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        error: Any = ended(lambda: get(server.url, ssl_context=empty)).error
        assert type(error) is errors.ApiConnectionException
        assert "TLS failed" in str(error)
    assert len(server.received) == 2


@twins
def test_its_client_certificate(get: Callable[..., Any], certificates: Certificates) -> None:
    context = context_for(certificates)
    context.load_cert_chain(certificates.client_cert, certificates.client_key)
    with FaultServer("ok", tls=certificates.context("wants_client")) as server:
        assert get(server.url, ssl_context=context).effects == []


@twins
@pytest.mark.parametrize("kind", ["wrong_host", "expired", "stranger"])
def test_it_decides_what_is_checked(get: Callable[..., Any], kind: str, certificates: Certificates) -> None:
    named = context_for(certificates)
    nameless = context_for(certificates)
    nameless.check_hostname = False
    with FaultServer("ok", tls=certificates.context(kind)) as server:
        assert "TLS failed" in str(ended(lambda: get(server.url, ssl_context=named)).error)
        end = ended(lambda: get(server.url, ssl_context=nameless))
        assert (end.error is None) == (kind == "wrong_host"), end
    assert nameless.verify_mode == ssl.CERT_REQUIRED
    assert named.check_hostname


@twins
def test_it_is_left_as_it_was(get: Callable[..., Any], certificates: Certificates) -> None:
    """But for the protocol after TLS, and the word for an end that was cut."""
    context = context_for(certificates)
    classes = context.sslsocket_class, context.sslobject_class
    before = context.verify_mode, context.check_hostname, context.verify_flags, context.minimum_version
    with FaultServer("ok", tls=certificates.context()) as server:
        get(server.url, ssl_context=context)
    assert (context.verify_mode, context.check_hostname, context.verify_flags, context.minimum_version) == before
    assert (context.sslsocket_class, context.sslobject_class) == classes


@twins
@pytest.mark.parametrize("fault", ["hang", "drip_body", "drip_head"])
def test_deadlines_hold_with_it(get: Callable[..., Any], fault: str, certificates: Certificates) -> None:
    with FaultServer(fault, tls=certificates.context()) as server:
        settings = {"timeout": TOTAL, "ssl_context": context_for(certificates), "retries": False}
        end = assert_in_time(lambda: ended(lambda: get(server.url, **settings)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


class _Checking(ssl.SSLContext):
    """It looks at each socket that it made, as those do that pin a certificate."""

    seen: int = 0

    def wrap_socket(self, *args: Any, **kwargs: Any) -> Any:
        type(self).seen += 1
        return super().wrap_socket(*args, **kwargs)


def test_a_class_of_one_s_own_makes_the_sockets(certificates: Certificates) -> None:
    context = _Checking(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certificates.bundle)
    with FaultServer("ok", "drip_body", tls=certificates.context()) as server:
        assert sync_get(server.url, ssl_context=context).effects == []
        settings = {"timeout": TOTAL, "ssl_context": context, "retries": False}
        assert_in_time(lambda: ended(lambda: sync_get(server.url, **settings)), TOTAL)
    assert context.seen >= 2


def test_copies_share_it(certificates: Certificates) -> None:
    context = context_for(certificates)
    configuration = talon_one.Configuration("https://a.example", "k", ssl_context=context)
    for twin in (copy.copy(configuration), copy.deepcopy(configuration)):
        assert twin.ssl_context is context
    with talon_one.ApiClient(configuration) as client:
        assert copy.deepcopy(client).configuration.ssl_context is context
    talon_one.Configuration.set_default(configuration)
    assert talon_one.Configuration.get_default_copy().ssl_context is context
    talon_one.Configuration.set_default(None)


def test_it_is_not_pickled(certificates: Certificates) -> None:
    configuration = talon_one.Configuration("https://a.example", "k", ssl_context=context_for(certificates))
    with talon_one.ApiClient(configuration) as client:
        for one in (configuration, client):
            with pytest.raises(
                talon_one.ApiTypeError, match=r"^Configuration\.ssl_context: an SSL context cannot be pickled"
            ):
                pickle.dumps(one)
        client.configuration.ssl_context = None
        assert pickle.loads(pickle.dumps(client)).configuration.ssl_context is None


@pytest.mark.parametrize(
    "other",
    [
        {"ssl_ca_cert": "/no/bundle.pem"},
        {"ca_cert_data": "PEM"},
        {"cert_file": "/no/client.pem"},
        {"key_file": "/no/client.key"},
        {"verify_ssl": False},
        {"assert_hostname": False},
    ],
    ids=lambda one: next(iter(one)),
)
def test_nothing_beside_it_that_it_decides(other: Any, certificates: Certificates) -> None:
    name = next(iter(other))
    context = context_for(certificates)
    with pytest.raises(
        talon_one.ApiValueError, match=rf"^Configuration\.ssl_context: {name}=.* cannot be given beside"
    ):
        talon_one.Configuration("https://a.example", "k", ssl_context=context, **other)
    with FaultServer("ok", tls=certificates.context()) as server:
        for get in (sync_get, aio_get):
            configuration = make_client(server.url, ssl_context=context).configuration
            setattr(configuration, name, other[name])
            with pytest.raises(talon_one.ApiValueError, match=rf"ssl_context: {name}="):
                get_with(configuration) if get is sync_get else aio_get_with(configuration)
    assert server.received == []


def test_what_is_no_context(certificates: Certificates) -> None:
    with pytest.raises(
        talon_one.ApiTypeError, match=r"^Configuration\.ssl_context: an ssl\.SSLContext is needed, not str"
    ):
        talon_one.Configuration(ssl_context="bundle.pem")  # type: ignore[arg-type]
    of_a_server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with pytest.raises(talon_one.ApiValueError, match=r"^Configuration\.ssl_context: it is for servers"):
        sync_get("https://127.0.0.1:1", ssl_context=of_a_server)


def test_it_can_be_set_later(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context()) as server, make_client(server.url) as client:
        assert "TLS failed" in str(ended(lambda: CALLS["GET"](client)).error)
        client.configuration.ssl_context = context_for(certificates)
        assert CALLS["GET"](client).effects == []


# -- certificates of authorities, given as they are -----------------------------------------------------


@twins
@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_certificates_given_as_they_are(get: Callable[..., Any], form: str, certificates: Certificates) -> None:
    """They are trusted, and nothing else is."""
    pem = Path(certificates.bundle).read_text("ascii")
    data = pem if form == "PEM" else ssl.PEM_cert_to_DER_cert(pem)
    with FaultServer("ok", tls=certificates.context()) as server:
        assert get(server.url, ca_cert_data=data).effects == []
    with FaultServer("ok", tls=certificates.context("stranger")) as server:
        assert "TLS failed" in str(ended(lambda: get(server.url, ca_cert_data=data)).error)
    assert server.received == []


@twins
def test_certificates_beside_a_bundle(
    get: Callable[..., Any], certificates: Certificates, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Both are trusted."""
    other = Certificates(tmp_path_factory.mktemp("other"))
    settings = {"ca_cert_data": Path(other.bundle).read_text("ascii"), "ssl_ca_cert": certificates.bundle}
    for authority in (certificates, other):
        with FaultServer("ok", tls=authority.context()) as server:
            assert get(server.url, **settings).effects == []


@twins
@pytest.mark.parametrize(
    "data", ["", "no PEM", b"no DER", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_certificates_that_are_none(get: Callable[..., Any], data: Any) -> None:
    with pytest.raises(talon_one.ApiValueError, match=r"^Configuration\.ca_cert_data: these are not CA certificates: "):
        get("https://127.0.0.1:1", ca_cert_data=data)


# -- truststore ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("when", ["early", "late"])
@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_truststore_in_the_place_of_ssl_s_own(kind: str, when: str, certificates: Certificates) -> None:
    needed("truststore")
    tls = certificates.context()
    with ExitStack() as stack:
        servers = {
            "quick": FaultServer("ok", tls=tls),
            "stranger": FaultServer("ok", tls=certificates.context("stranger")),
            "elsewhere": FaultServer("ok", tls=certificates.context("wrong_host")),
            "cut": FaultServer(ending(b'{"effects":[]', "cut"), tls=tls),
            "drip": FaultServer("drip_body", tls=tls),
            "hang": FaultServer("hang", tls=tls),
            "drip_handshake": FaultServer(tls=tls, slow_tls="drip"),
            "hang_handshake": FaultServer(tls=tls, slow_tls="hang"),
        }
        urls = {name: stack.enter_context(server).url for name, server in servers.items()}
        urls["bundle"] = certificates.bundle
        out, error = run_program(
            "truststore_program.py", kind, when, json.dumps(urls), SSL_CERT_FILE=certificates.bundle
        )
    assert out == "good\n", out + error
