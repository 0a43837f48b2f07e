"""Answers in pieces of any size, and where they end: by their own say, with the connection, or cut off in TLS."""

from __future__ import annotations

import asyncio
import pickle
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, List, Tuple

import pytest
from aio_transport_kit import LOOPS, make_request, places_taken, run, send, settings_for
from faults import FaultServer, head, raw
from hypothesis import given
from hypothesis import strategies as st
from urllib3 import HTTPHeaderDict
from wire_kit import EAGER, Certificates, ended

from talon_one import exceptions as errors
from talon_one.wire.asyncio import pools
from talon_one.wire.asyncio.framing import AnswerParser, UnreadHeaders
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.failures import BadAnswer

CHUNKED = head(200, {"Transfer-Encoding": "chunked"})
#: Answers, and what becomes of them.
ANSWERS = [
    head(200, {"Content-Length": 5}) + b"hello",
    head(200, {"Content-Length": 5}) + b"hello" + b"more",
    head(200, {"Content-Length": 5}) + b"hel",
    head(200, {"Content-Length": 0}),
    head(204),
    b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + head(204),
    CHUNKED + b"5\r\nhello\r\n3;x=y\r\n, w\r\n0\r\nX-Sum: 1\r\n\r\n",
    CHUNKED + b"5\r\nhello\r\n0\r\n\r\nmore",
    CHUNKED + b"5\r\nhelloXX0\r\n\r\n",
    CHUNKED + b"5\r\nhello\r\n-3\r\n",
    CHUNKED + b"5\r\nhello",
    CHUNKED + b"ffffffffffffffffff\r\n",
    head(200) + b"until the end",
    head(200, {"Content-Length": "5, 6"}) + b"hello",
    b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi",
    b"HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\nX-Long: " + b"y" * 70_000,
    b"HTTP/1.1 200 OK\r\nX-Long: " + b"y" * 70_000 + b"\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1  200  Quite  fine \r\nX-A:\t b : c\t \r\nX-A:\r\nContent-Length:2\r\n\r\nhi",
    b"HTTP/1.1 200 Quite fine \r\nX-A:\t b : c\t \r\nX-A:\r\nContent-Length:2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\nX-Long: one\r\n two\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\nX Y: 1\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\nX-Nul: \0\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: \n\r\n\r\nhi",
    b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi\r\n\r\n",
    b"HTTP/1.1 099 OK\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 101 Switching\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 198 + b"Content-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 199 + b"Content-Length: 2\r\n\r\nhi",
    b"220 mail.example ESMTP\r\n",
    b"",
]


def parsed(method: str, pieces: List[bytes]) -> Tuple[Any, ...]:
    """What a parser makes of these pieces and the end of the connection."""
    body: List[bytes] = []
    parser = AnswerParser(method, lambda _: body.append)
    problem = None
    try:
        for piece in pieces:
            parser.feed(piece)
        if not parser.done:
            parser.end()
    except BadAnswer as error:
        problem = error.failure.reason
    found = parser.head
    return (
        found.status,
        found.reason,
        found.version,
        found.pairs,
        b"".join(body),
        problem,
        parser.done,
        parser.keeps and parser.done,
    )


@given(st.sampled_from(ANSWERS), st.sampled_from(["GET", "HEAD"]), st.lists(st.integers(0, 300), max_size=20))
def test_it_makes_no_difference_where_an_answer_is_cut_into_pieces(answer: bytes, method: str, cuts: List[int]) -> None:
    places = [0, *sorted(cuts), len(answer)]
    pieces = [answer[start:end] for start, end in zip(places, places[1:])]
    assert parsed(method, pieces) == parsed(method, [answer])


@pytest.mark.parametrize("answer", ANSWERS)
def test_byte_by_byte(answer: bytes) -> None:
    answer = answer[:100] if len(answer) > 70_000 else answer
    assert parsed("GET", [answer[at : at + 1] for at in range(len(answer))]) == parsed("GET", [answer])


class Watched(bytes):
    """Bytes that count how many were copied out of them."""

    copied = 0

    def __getitem__(self, where: Any) -> Any:
        found = super().__getitem__(where)
        if isinstance(where, slice) and len(found) < len(self):  # all of it is no copy
            Watched.copied += len(found)
            return Watched(found)
        return found


@pytest.mark.parametrize(
    "answer",
    [
        CHUNKED + b"2\r\nhi\r\n" * 2000 + b"0\r\n\r\n",
        CHUNKED + b"1f40\r\n" + b"x" * 8000 + b"\r\n0\r\n" + b"X-Sum: 1\r\n" * 100 + b"\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 90 + head(200, {"Content-Length": 8000}) + b"x" * 8000,
        head(200) + b"x" * 8000,
    ],
    ids=["small chunks", "a trailer", "interim responses", "until the end"],
)
def test_each_byte_is_copied_once(answer: bytes) -> None:
    """What many small parts arrive in at once is not copied again for each of them; the first head may be, once."""
    Watched.copied = 0
    status, _, _, _, body, problem, _, _ = parsed("GET", [Watched(answer)])
    assert (status, problem, len(body) >= 4000) == (200, None, True)
    assert Watched.copied <= len(answer) + 100


# -- the end of TLS --------------------------------------------------------------------------------------


def _end_in_order(connection: Any) -> None:
    connection.open = False
    try:
        connection.sock.unwrap()  # which says so, and waits for the other side to say it too
    except OSError:
        pass


def _cut(connection: Any) -> None:
    connection.open = False
    socket.socket.shutdown(connection.sock, socket.SHUT_WR)


#: What is sent, and whether it is taken for whole after an end in order, and after a cut.
ENDS = {
    "export": (head(200, {"Content-Type": "application/csv"}) + b"id\n1\n", True, False),
    "JSON": (head(200, {"Content-Type": "application/json"}) + b'{"effects":[]}', True, True),
    "half of JSON": (head(200, {"Content-Type": "application/json"}) + b'{"effects":', True, False),
    "a length": (head(200, {"Content-Length": 5}) + b"id\n1\n", True, True),
    "half of a length": (head(200, {"Content-Length": 9}) + b"id\n1\n", False, False),
    "chunks": (CHUNKED + b"5\r\nid\n1\n\r\n0\r\n\r\n", True, True),
    "half of chunks": (CHUNKED + b"5\r\nid\n1\n\r\n", False, False),
    "half of a head": (b"HTTP/1.1 200 OK\r\nX-", False, False),
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("what", ENDS)
@pytest.mark.parametrize("loop", LOOPS)
def test_tls_that_ends_in_order_or_is_cut(loop: str, what: str, stream: bool, certificates: Certificates) -> None:
    content, in_order, cut = ENDS[what]
    for end, good in ((_end_in_order, in_order), (_cut, cut)):

        def behave(connection: Any, _: Any) -> None:
            connection.send(content)
            end(connection)  # noqa: B023

        async def main(server: FaultServer) -> bytes:
            settings = settings_for(server.url, ssl_ca_cert=certificates.bundle)
            transport = AsyncioTransport(settings)
            try:
                response = await send(transport, settings, make_request(server.url, stream=stream))
                return await response.read() if stream else response.data
            finally:
                await asyncio.sleep(0.02)
                assert places_taken(transport) == 0
                await transport.close()

        with FaultServer(behave, tls=certificates.context()) as server:
            found = ended(lambda: run(main(server), loop))  # noqa: B023
        if good:
            assert found.error is None
            assert found.value in (b"id\n1\n", content.partition(b"\r\n\r\n")[2])
        else:
            assert isinstance(found.error, (errors.UnreadableAnswerException, errors.ApiConnectionException))


# -- connections that end in between -----------------------------------------------------------------------


def test_a_connection_that_is_lost_as_soon_as_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was sent over it, so that everything is tried again."""
    connect = pools.connect

    async def slowly(*args: Any) -> Any:
        found = await connect(*args)
        await asyncio.sleep(0.05)
        return found

    monkeypatch.setattr(pools, "connect", slowly)

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        with pytest.raises(errors.ApiConnectionException, match="Nothing was sent") as raised:
            await send(transport, settings, make_request(server.url, "POST", b"{}", policy=EAGER))
        assert len(raised.value.attempts) == 2
        assert places_taken(transport) == 0

    with FaultServer("reset_at_connect") as server:
        asyncio.run(main(server))


def test_a_tunnel_with_something_behind_its_head(certificates: Certificates) -> None:
    async def main(proxy: FaultServer) -> None:
        settings = settings_for("https://shop.example", proxy=proxy.url, ssl_ca_cert=certificates.bundle)
        transport = AsyncioTransport(settings)
        with pytest.raises(errors.ApiConnectionException, match="the proxy failed: more came.*Nothing was sent"):
            await send(transport, settings, make_request("https://shop.example/x"))
        assert places_taken(transport) == 0

    with FaultServer(raw(b"HTTP/1.1 200 OK\r\n\r\nunasked", then="stay")) as proxy:
        asyncio.run(main(proxy))


@pytest.mark.skipif(sys.version_info >= (3, 11), reason="asyncio has TLS in TLS from there on")
def test_tls_in_tls_is_refused_in_words_where_asyncio_cannot_do_it(certificates: Certificates) -> None:
    async def main(proxy: FaultServer) -> None:
        settings = settings_for("https://shop.example", proxy=proxy.url, ssl_ca_cert=certificates.bundle)
        transport = AsyncioTransport(settings)
        with pytest.raises(errors.ApiValueError, match=r"Python 3\.11 or newer, or uvloop"):
            await send(transport, settings, make_request("https://shop.example/x"))
        await asyncio.sleep(0.02)
        assert places_taken(transport) == 0

    with FaultServer(raw(b"HTTP/1.1 200 OK\r\n\r\n", then="stay"), tls=certificates.context()) as proxy:
        asyncio.run(main(proxy))


PAIRS = [("Set-Cookie", "a=1"), ("X-A", "1"), ("set-cookie", "b=2, c"), ("x-a", "2")]


def unread() -> Any:
    parsers: List[AnswerParser] = []

    def headed(parser: AnswerParser) -> Any:
        parsers.append(parser)
        return bytes

    AnswerParser("GET", headed).feed(
        head(204)[:-2] + b"".join(b"%s: %s\r\n" % (n.encode(), v.encode()) for n, v in PAIRS) + b"\r\n"
    )
    return UnreadHeaders.of(parsers[0].head.pairs, parsers[0].said)


@pytest.mark.parametrize("name", ["X-A", "SET-COOKIE", "none", b"x-a", b"none"])
def test_a_header_is_what_urllib3_makes_of_it(name: Any) -> None:
    for kind in (str, list):  # before and after all are asked for
        headers, reference = unread(), HTTPHeaderDict(unread().items())
        kind(headers) if kind is list else None
        assert headers.get(name, 0) == reference.get(name, 0)


def test_threads_may_share_headers() -> None:
    """Each asks for something else when nobody has asked for all."""
    looks: List[Callable[[Any], Any]] = [
        lambda it: it["x-a"],
        lambda it: it.get("x-a"),
        lambda it: dict(it)["X-A"],
        lambda it: pickle.loads(pickle.dumps(it))["x-a"],
    ]

    def ask(look: Callable[[Any], Any], headers: Any, gate: threading.Barrier) -> Any:
        gate.wait()
        return look(headers)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(len(looks)) as pool:
            for _ in range(200):
                headers, gate = unread(), threading.Barrier(len(looks))
                asked = [pool.submit(ask, look, headers, gate) for look in looks]
                assert [one.result() for one in asked] == ["1, 2"] * len(looks)
    finally:
        sys.setswitchinterval(interval)
