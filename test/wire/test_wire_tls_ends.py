"""Bodies that end with their connection: inside TLS, its end can be forged, and is looked at."""

from __future__ import annotations

import gzip
import socket
from typing import Any, Dict, Optional

import pytest
from faults import FaultServer, head, tunnel
from wire_kit import CALLS, Certificates, ended, make_client

from talon_one import ManagementApi, download
from talon_one import exceptions as errors


def ending(body: bytes, how: str, status: int = 200, **headers: str) -> Any:
    """A body without a length. how: TLS is ended `well`, or the connection below it is `cut` or `reset`."""

    def behave(connection: Any, _: Any) -> None:
        fields: Dict[str, Any] = {"Content-Type": "application/json", **headers}
        connection.send(head(status, fields) + body)
        connection.open = False
        if how == "well":
            connection.sock = connection.sock.unwrap()
        socket.socket.shutdown(connection.sock, socket.SHUT_WR)

    return behave


def call_of(how: str, client: Any) -> Any:
    if how == "whole":
        return CALLS["GET"](client).effects
    with CALLS["GET"](client, _preload_content=False) as response:
        return response.read() if how == "stream" else b"".join(response.stream(4))


@pytest.fixture
def connect(certificates: Certificates) -> Any:
    def make(fault: Any) -> Any:
        server = FaultServer(fault, tls=certificates.context())
        return server, lambda: make_client(server.url, ssl_ca_cert=certificates.bundle, retries=False)

    return make


@pytest.mark.parametrize("how", ["whole", "stream", "pieces"])
@pytest.mark.parametrize("end", ["well", "cut"])
@pytest.mark.parametrize(
    ("body", "coding", "has_an_end"),
    [
        (b'{"effects":[]} \r\n', None, "json"),
        (b'{"effects":[]', None, None),
        (b'{"effects":[]}{', None, None),
        (b"5", None, None),
        (b"", None, None),
        (gzip.compress(b'{"effects":[]}'), "gzip", "gzip"),
        (gzip.compress(b'{"effects":[]}')[:-3], "gzip", None),
    ],
    ids=["object", "cut object", "object and more", "number", "nothing", "gzip", "cut gzip"],
)
def test_an_end_of_tls(
    body: bytes, coding: Optional[str], has_an_end: Optional[str], end: str, how: str, connect: Any
) -> None:
    """A JSON object, or a gzip stream, that is whole has an end of its own; the rest needs that of TLS."""
    server, client_of = connect(ending(body, end, **({"Content-Encoding": coding} if coding else {})))
    with server, client_of() as client:
        found = ended(lambda: call_of(how, client))
    complete = end == "well" or has_an_end == "gzip" or (has_an_end == "json" and how != "pieces")
    if not complete:
        assert type(found.error) is errors.UnreadableAnswerException
        assert "cut short: TLS ended before the response did" in str(found.error)
        assert found.error.status == 200  # type: ignore[attr-defined]
    elif how == "whole" and has_an_end is None:
        assert type(found.error) is errors.UnreadableAnswerException
        assert "TLS" not in str(found.error)
    elif coding and not has_an_end:
        assert type(found.error) is errors.UnreadableAnswerException
    else:
        assert found.error is None
        assert found.value == ([] if how == "whole" else gzip.decompress(body) if coding else body)


@pytest.mark.parametrize("end", ["well", "cut"])
def test_half_an_export_replaces_no_file(end: str, connect: Any, tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")
    server, client_of = connect(ending(b"id\n1\n" * 20_000, end, **{"Content-Type": "application/csv"}))
    with server, client_of() as client:
        export = ManagementApi(client).export_coupons
        found = ended(lambda: download(export, 1, to=target))
        text = ended(lambda: export(1))
    if end == "well":
        assert target.read_bytes() == text.value.encode() == b"id\n1\n" * 20_000
    else:
        assert type(found.error) is type(text.error) is errors.UnreadableAnswerException
        assert target.read_bytes() == b"old"


def test_an_error_that_is_cut_keeps_its_status(connect: Any) -> None:
    server, client_of = connect(ending(b'{"message":"busy"}', "cut", 503))
    with server, client_of() as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert type(error) is errors.ServiceException
    assert error.data.message == "busy"


def test_without_tls_closing_is_an_end() -> None:
    with FaultServer(ending(b"5,6\n", "cut", **{"Content-Type": "application/csv"})) as server:
        with make_client(server.url) as client:
            assert ManagementApi(client).export_coupons(1) == "5,6\n"


def test_through_a_proxy_that_speaks_tls(certificates: Certificates) -> None:
    """TLS inside of TLS ends as it does alone."""
    for body, end in ((b'{"effects":[]', "cut"), (b'{"effects":[]}', "cut"), (b'{"effects":[]}', "well")):
        inner = FaultServer(ending(body, end), tls=certificates.context())
        with inner, FaultServer(tunnel(inner.port), tls=certificates.context()) as proxy:
            with make_client(inner.url, proxy=proxy.url, ssl_ca_cert=certificates.bundle, retries=False) as client:
                found = ended(lambda: CALLS["GET"](client))
        assert type(found.error) is (type(None) if body.endswith(b"}") else errors.UnreadableAnswerException)
