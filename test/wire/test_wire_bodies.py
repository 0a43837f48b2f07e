"""Bodies: compressed, too large, streamed."""

from __future__ import annotations

import gc
import gzip
import os
import zlib
from typing import Any, List

import pytest
from exports import CSV, a_gzipped_export, an_export
from faults import FaultServer, answer, head, raw, zeros_gzipped
from wire_kit import CALLS, ended, make_client

import talon_one
from talon_one import ManagementApi
from talon_one import exceptions as errors

LIMIT = 1_000_000


# -- whole bodies ------------------------------------------------------------------------------------


def test_gzip_is_asked_for_and_decoded() -> None:
    with FaultServer("gzip") as server, make_client(server.url) as client:
        assert CALLS["GET"](client).to_dict(serialize=True)["padding"] == "x" * 4000
        assert len(client.last_response.data) > 4000
    assert server.received[0].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("version", "says", "keeps"),
    [
        ("1.1", b"X-A: 1", True),
        ("1.1", b"Connection: keep-alive\r\nConnection: x", True),
        ("1.1", b"Connection: x, Close", False),
        ("1.1", b"Connection: close\r\nConnection: keep-alive", False),
        ("1.1", b"Connection: close;x", False),
        ("1.1", b"Connection: x\r\n close", False),
        ("1.0", b"Connection: x, Keep-Alive", True),
        ("1.0", b"Keep-Alive: timeout=5", False),
        ("1.0", b"Connection: close, keep-alive", False),
    ],
)
def test_a_connection_that_the_other_side_is_about_to_close_is_used_no_more(
    version: str, says: bytes, keeps: bool
) -> None:
    said = b"HTTP/%s 200 OK\r\n%s\r\nContent-Length: 2\r\n\r\n{}" % (version.encode(), says)

    with FaultServer(raw(said, then="stay"), raw(said, then="stay")) as server, make_client(server.url) as client:
        CALLS["GET"](client)
        CALLS["GET"](client)
        assert server.connections == (1 if keeps else 2)


def test_gzip_in_several_members_and_with_text_after_it() -> None:
    parts = gzip.compress(b'{"effects":') + gzip.compress(b"[]}")
    for body in (parts, parts + b"\x00\x00garbage"):
        with (
            FaultServer(answer(body, headers={"Content-Encoding": "gzip"})) as server,
            make_client(server.url) as client,
        ):
            assert CALLS["GET"](client).effects == []


def test_what_follows_a_gzip_stream_and_what_is_left_of_it() -> None:
    whole = gzip.compress(b'{"effects":[]}')
    for body, error in (
        (whole + b"\x00" * 70_000, None),
        (whole + gzip.compress(b" " * 9000)[:-9], errors.UnreadableAnswerException),
        (whole[:-9], errors.UnreadableAnswerException),
        (zlib.compress(b'{"effects":[]}'), None),
    ):
        fault = answer(body, headers={"Content-Encoding": "deflate" if body[:1] == b"x" else "x-gzip"})
        with FaultServer(fault) as server, make_client(server.url, retries=False) as client:
            for _ in range(2):
                end = ended(lambda: CALLS["GET"](client))
                assert type(end.error) is (error or type(None))
            assert server.connections == 1, "all of it was read"


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [200, 500])
def test_a_bomb_does_not_fill_the_memory(status: int, call: str) -> None:
    tracemalloc = pytest.importorskip("tracemalloc", reason="PyPy has none")
    bomb = answer(zeros_gzipped(200), status, {"Content-Encoding": "gzip"})
    with FaultServer(bomb) as server, make_client(server.url, max_response_bytes=LIMIT, retries=False) as client:
        tracemalloc.start()
        try:
            end = ended(lambda: CALLS[call](client))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20 * LIMIT
    error: Any = end.error
    if status == 200:
        assert type(error) is errors.UnreadableAnswerException
        assert "larger than 1000000 bytes (Configuration.max_response_bytes)" in str(error)
    else:
        assert type(error) is errors.ServiceException
    assert len(str(error)) < 20_000


def test_the_limit_is_exact() -> None:
    body = b'{"effects":[]}' + b" " * 986
    encoded = answer(gzip.compress(body), headers={"Content-Encoding": "gzip"})

    def chunked(connection: Any, _: Any) -> None:
        pieces = b"".join(b"%x\r\n%b\r\n" % (100, body[at : at + 100]) for at in range(0, 1000, 100))
        connection.send(head(200, {"Transfer-Encoding": "chunked"}) + pieces + b"0\r\n\r\n")

    with FaultServer(answer(body), encoded, chunked) as server:
        with make_client(server.url, max_response_bytes=1000) as client:
            for _ in range(3):
                assert CALLS["GET"](client).effects == []
    with FaultServer(answer(body), encoded, chunked) as server:
        with make_client(server.url, max_response_bytes=999) as client:
            for _ in range(3):
                assert type(ended(lambda: CALLS["GET"](client)).error) is errors.UnreadableAnswerException


def test_the_limit_holds_whatever_the_framing() -> None:
    with FaultServer("endless_body") as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        assert type(ended(lambda: CALLS["PUT"](client)).error) is errors.UnreadableAnswerException
    with FaultServer(answer(b" " * LIMIT * 2)) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
        assert type(error) is errors.UnreadableAnswerException
        assert error.body.startswith("   "), "the start of it is shown"
    too_large = answer(b'{"message":"out of order"}' + b" " * LIMIT, 500)
    with FaultServer(too_large) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        error = ended(lambda: CALLS["PUT"](client)).error
        assert (error.status, error.data.message) == (500, "out of order")


def test_the_default_limit() -> None:
    assert talon_one.Configuration("http://127.0.0.1").max_response_bytes == 64 * 1024 * 1024


@pytest.mark.parametrize(
    ("content_type", "body"),
    {
        "application/json": '{"name":"größe"}'.encode(),
        "application/json; charset=UTF-8": '{"name":"größe"}'.encode(),
        'application/json; charset="iso-8859-1"': '{"name":"größe"}'.encode("latin-1"),
        "application/json; charset=utf-16": '{"name":"größe"}'.encode("utf-16"),
        "text/plain": '\ufeff{"name":"größe"}'.encode(),
        "application/json; charset=us-ascii": '{"name":"größe"}'.encode(),
        "application/json; charset=Windows-1252": '{"name":"größe"}'.encode("cp1252"),
        "application/json; charset=utf-32le": '{"name":"größe"}'.encode("utf-32le"),
    }.items(),
)
def test_encodings(content_type: str, body: bytes) -> None:
    with FaultServer(answer(body, content_type=content_type)) as server, make_client(server.url) as client:
        assert client.call_api("/x", "GET", response_type="object", _return_http_data_only=True) == {"name": "größe"}


@pytest.mark.parametrize("charset", ["klingon", "utf-7", "punycode", "idna", "unicode_escape", "hex", "undefined"])
def test_charsets_that_no_answer_comes_in(charset: str) -> None:
    for content_type in ("application/json", "application/csv"):
        fault = answer(b'{"name":"\xff"}', content_type=f"{content_type}; charset={charset}")
        with FaultServer(fault) as server, make_client(server.url) as client:
            for call in (CALLS["GET"], lambda client: ManagementApi(client).export_coupons(1)):
                error: Any = ended(lambda call=call: call(client)).error
                assert type(error) is errors.UnreadableAnswerException
                assert f"charset ({charset})" in str(error)


@pytest.mark.parametrize("body", [b"null", b"[]", b'"x"', b"5"])
def test_json_of_another_shape(body: bytes) -> None:
    with FaultServer(answer(body)) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
        assert type(error) is errors.UnreadableAnswerException
        assert error.body == body.decode()
        assert "login" not in str(error), "it came from the service"
        assert ".." not in str(error)


def test_null_where_a_list_or_anything_may_come() -> None:
    with FaultServer(answer(b"null")) as server, make_client(server.url) as client:
        for kind in ("list[Coupon]", "dict(str, Coupon)", "object", "int"):
            assert client.call_api("/x", "GET", response_type=kind, _return_http_data_only=True) is None


def test_text_is_read_as_what_it_says_it_is() -> None:
    csv = answer(b"a,b\n", content_type="text/csv")
    with FaultServer(csv, answer(b'"a,b"'), answer(b"a,b\n"), answer(b'"a"', content_type=None)) as server:
        with make_client(server.url) as client:
            ends = [ended(lambda: client.call_api("/x", "GET", response_type="str")[0]) for _ in range(4)]
    assert [end.value for end in ends] == ["a,b\n", "a,b", None, "a"]
    assert type(ends[2].error) is errors.UnreadableAnswerException


# -- streams -----------------------------------------------------------------------------------------


def test_reading_a_stream() -> None:
    for fault in (answer(CSV, content_type="application/csv"), a_gzipped_export()):
        with FaultServer(fault) as server, make_client(server.url) as client:
            api = ManagementApi(client)
            with api.export_coupons(1, _preload_content=False) as response:
                assert response.status == 200
                assert response.getheader("content-type") == "application/csv"
                assert response.request_id == "request-77"
                first = response.read(1000)
                assert first == CSV[:1000]
                assert first + b"".join(response) == CSV
                assert response.read() == b""
            with api.export_coupons(1, _preload_content=False) as response:
                assert response.data == CSV
                assert response.data is response.data
            with api.export_coupons(1, _preload_content=False) as response:
                pieces = list(response.stream(100_000))
                assert b"".join(pieces) == CSV
                assert max(map(len, pieces)) <= 100_000
        assert server.connections == 1, "a stream that was read to its end gives its connection back"


def test_a_stream_that_is_left_closes_its_connection() -> None:
    with FaultServer(answer(CSV), "ok") as server, make_client(server.url, connection_pool_maxsize=1) as client:
        response = CALLS["GET"](client, _preload_content=False)
        response.read(10)
        response.close()
        CALLS["GET"](client)
        response = CALLS["GET"](client, _preload_content=False)
        del response  # never closed
        gc.collect()  # PyPy does not drop at once
        CALLS["GET"](client)
    assert len(server.received) == 4


WAYS_TO_READ = {
    "read": lambda response: response.read(),
    "some": lambda response: response.read(5),
    "all": lambda response: response.read(-1),
    "data": lambda response: response.data,
    "stream": lambda response: list(response.stream()),
    "iter": list,
}


@pytest.mark.parametrize("way", WAYS_TO_READ)
@pytest.mark.parametrize("before", [0, 10, 100])
def test_a_stream_that_is_closed_is_not_read(before: int, way: str) -> None:
    """It would look as if it had ended."""
    with FaultServer(answer(b"a" * 100)) as server, make_client(server.url) as client:
        with CALLS["GET"](client, _preload_content=False) as response:
            response.read(before)
        error = ended(lambda: WAYS_TO_READ[way](response)).error
    assert type(error) is errors.ApiValueError
    assert "closed" in str(error)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("way", WAYS_TO_READ)
def test_a_stream_that_a_child_inherited_is_the_parent_s(way: str) -> None:
    with FaultServer(an_export()) as server, make_client(server.url) as client:
        response = CALLS["GET"](client, _preload_content=False)
        start = response.read(10)
        child = os.fork()
        if not child:
            code = 1
            try:
                code = 0 if type(ended(lambda: WAYS_TO_READ[way](response)).error) is errors.ApiValueError else 2
                response.close()
            finally:
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        assert start + response.read() == CSV
        CALLS["GET"](client, _preload_content=False).close()


@pytest.mark.parametrize("amount", [-1, None])
def test_the_limit_holds_for_all_that_is_left_of_a_stream(amount: Any) -> None:
    for fault in (answer(zeros_gzipped(10), headers={"Content-Encoding": "gzip"}), answer(bytes(LIMIT * 2))):
        with FaultServer(fault) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
            with CALLS["GET"](client, _preload_content=False) as response:
                response.read(10)
                error: Any = ended(lambda: response.read(amount)).error  # noqa: B023
        assert type(error) is errors.UnreadableAnswerException
        assert "larger than 1000000 bytes" in str(error)


def test_a_bomb_in_a_stream() -> None:
    bomb = answer(zeros_gzipped(100), headers={"Content-Encoding": "gzip"})
    with FaultServer(bomb) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        tracemalloc = pytest.importorskip("tracemalloc", reason="PyPy has none")
        tracemalloc.start()
        try:
            with CALLS["GET"](client, _preload_content=False) as response:
                assert response.read(1000) == bytes(1000)
                assert type(ended(response.read).error) is errors.UnreadableAnswerException
            with CALLS["GET"](client, _preload_content=False) as response:
                assert sum(len(piece) for piece in response) == 100 << 20
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20 * LIMIT


@pytest.mark.parametrize(
    "fault",
    [
        *["short_body", "reset_mid_body", "cut_chunking", "bad_chunking", "cut_gzip", "bad_gzip"],
        *["negative_chunk", "two_lengths_in_one", "endless_trailers", "gzip_in_gzip"],
    ],
)
@pytest.mark.parametrize("way", ["read", "data", "stream", "piecewise"])
def test_a_broken_stream(fault: str, way: str) -> None:
    streams: List[Any] = []

    def read(client: Any) -> None:
        with CALLS["GET"](client, _preload_content=False) as response:
            streams.append(response)
            if way == "data":
                response.data  # noqa: B018
            elif way == "read":
                response.read()
            elif way == "stream":
                list(response)
            else:
                while response.read(7):
                    pass

    with FaultServer(fault) as server, make_client(server.url) as client:
        error: Any = ended(lambda: read(client)).error
        assert type(error) is errors.UnreadableAnswerException
        assert error.operation == "get_customer_session"
        assert error.status == 200
        assert len(error.attempts) == 1
        for again in WAYS_TO_READ.values():  # as if it had ended
            assert type(ended(lambda again=again: again(streams[0])).error) is errors.ApiValueError


def test_errors_are_not_streamed() -> None:
    with FaultServer("400") as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client, _preload_content=False)).error
    assert type(error) is errors.BadRequestException
    assert error.data.message == "The submitted data was invalid"
