"""One connection: a request goes out, its answer comes in, one after the other."""

from __future__ import annotations

import asyncio
import select
import socket
import ssl
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from talon_one._clock import is_stopped, monotonic
from talon_one.wire.answers import RESTResponse
from talon_one.wire.asyncio.failures import ClientClosed, closed_by_other_side, of_exchange
from talon_one.wire.asyncio.framing import AnswerParser, Take, UnreadHeaders
from talon_one.wire.asyncio.receiving import Incoming, WholeBody
from talon_one.wire.asyncio.responses import AsyncStreamedResponse
from talon_one.wire.asyncio.timers import call_later
from talon_one.wire.bodies import PIECE, NoEnd
from talon_one.wire.failures import BadAnswer, Failure
from talon_one.wire.in_force import keeps_promises
from talon_one.wire.probes import Impatience

if TYPE_CHECKING:
    from typing import Protocol

    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request

    class Owner(Protocol):
        """Who is told what becomes of a connection."""

        def free(self, connection: Connection) -> None:
            """It may carry another request."""

        def gone(self, connection: Connection) -> None:
            """It is closed."""


#: A body up to this size goes out together with its head.
_SENT_WITH_HEAD = 64 * 1024
#: What is written at once of a larger one.
_WRITTEN = 4 * PIECE
#: Seconds that a timer may come too early by: uvloop's count whole milliseconds.
_EARLY = 0.001

Answer = Union[RESTResponse, Failure]
Head = Callable[[], bytes]


class Connection(asyncio.BufferedProtocol):
    """A connection, made by `connecting.connect`. Whoever awaits `exchange` has it alone until the answer is whole.

    It gives itself back then, not the task that asked: that one may have been cancelled by then.
    """

    def __init__(self, owner: Owner, loop: asyncio.AbstractEventLoop) -> None:
        self._owner = owner
        self._loop = loop
        self.sock: Optional[socket.socket] = None  #: set by who connects it
        self.impatience: Optional[Impatience] = None
        self.transport: Any = None
        self.tls: Any = None  #: the SSL object that decrypts what comes
        self.ready = False  #: whether it is connected, to the end of the last handshake
        self.closed = False
        self.free_since = 0.0
        self._request: Optional[Request] = None
        self._deadline: Optional[float] = None
        self._due: Optional[float] = None  #: when the answer must be there
        self._timer: Optional[asyncio.TimerHandle] = None  #: comes no later than that
        self._timer_end = 0.0
        self._parser: Optional[AnswerParser] = None
        self._body: Union[WholeBody, Incoming, None] = None
        self._response: Optional[RESTResponse] = None
        self._answer: Optional[asyncio.Future[Answer]] = None
        self._unsent = memoryview(b"")
        self._on_sent: Optional[Callable[[int, int], object]] = None
        self._writable = True
        self._why_lost: Optional[Exception] = None
        self._look: Callable[[], Any] = list  #: whether there is something to read, or the end; set with the transport
        #: What arrives is put here. Without, asyncio allocates 256 KB each time, which takes longer than reading them.
        self._arrived = memoryview(bytearray(PIECE))

    # -- for those who have it --------------------------------------------------------------------

    def begin(self, request: Request, exchange: Exchange, head: Head) -> Optional[Failure]:
        """Send a request, whose answer is to be awaited then; a failure where the connection is lost.

        head: gives the request's own; it is called once.
        """
        lost = self.lost
        if lost is not None:
            return of_exchange(lost)
        self._request = request
        self._deadline = exchange.deadline
        self._parser = AnswerParser(request.method, self._headed)
        self._due = end = exchange.end()
        if self.impatience is not None:
            self.impatience.suit(self.sock, None if end is None else end - monotonic())
        exchange.sent = True
        self._on_sent = exchange.on_sent
        self._send(head, request.body)
        return None

    async def ask_for_tunnel(self, head: Head) -> None:
        """Ask a proxy for a tunnel. Raises what goes wrong."""
        if self.lost is not None:
            raise self.lost
        self._parser = parser = AnswerParser("CONNECT", _no_body, tunnel=True)
        self._send(head, None)
        failure = await self.answer()
        if isinstance(failure, Failure):
            raise BadAnswer(failure)
        if not 200 <= parser.head.status < 300:
            raise OSError(f"Tunnel connection failed: {parser.head.status} {parser.head.reason}".rstrip())
        if self.closed:
            raise OSError("more came than the response")

    @property
    def lost(self) -> Optional[Exception]:
        """Why nothing can be sent over it any longer."""
        if self.closed or self.transport.is_closing():
            return self._why_lost or closed_by_other_side()
        return None

    def is_usable(self) -> bool:
        """Whether it can carry a request: it is open, and nothing came that nobody asked for."""
        if self.closed or self.transport.is_closing():
            return False
        try:
            return not self._look()  # the loop may not have told yet that it was closed
        except (OSError, ValueError):
            return False

    def abort(self) -> None:
        """Close it, now. It tells nobody who waits for an answer."""
        if not self.closed:
            self.closed = True
            self._forget()
            if self._timer is not None:
                self._timer.cancel()
            if self.transport is not None:
                self.transport.abort()
            self._owner.gone(self)

    def end_stream(self) -> None:
        """Close it if a stream comes over it, which its reader is told."""
        if isinstance(self._body, Incoming):
            self._body.end(ClientClosed())
            self.abort()

    def pause(self) -> None:
        """Take nothing from the connection for a while."""
        self.transport.pause_reading()

    def resume(self) -> None:
        """Go on taking what comes."""
        if not self.closed and not self.transport.is_closing():
            self.transport.resume_reading()

    async def answer(self) -> Answer:
        """The answer to what was sent, or the head of it where it is read by the caller."""
        self._answer = answer = self._loop.create_future()
        end = self._due
        if end is not None and (self._timer is None or self._timer_end > end or is_stopped()):
            self._set_timer(end)
        try:
            found: Answer = await answer
            return found
        except BaseException:  # cancelled
            if self._answer is answer:
                self.abort()
            elif answer.done() and not answer.cancelled():
                late = answer.result()
                if isinstance(late, AsyncStreamedResponse):
                    late.drop()
            raise

    # -- time -------------------------------------------------------------------------------------

    def _set_timer(self, end: float) -> None:
        """One for the calls of a connection: it goes on with the next one's time, as most come before it does."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer_end = end
        self._timer = call_later(self._loop, max(end - monotonic(), 0.0), self._look_at_time)

    def _look_at_time(self) -> None:
        self._timer = None
        end = self._due
        if end is None or self._answer is None or self._answer.done():
            return
        if end - monotonic() > _EARLY:
            self._set_timer(end)
        else:
            self._fail(socket.timeout())

    # -- sending ----------------------------------------------------------------------------------

    def _send(self, head: Head, body: Optional[bytes]) -> None:
        """Write it. No name stands for the head: the key is in it."""
        try:
            if not body:
                self.transport.write(head())
            elif len(body) <= _SENT_WITH_HEAD:
                self.transport.write(head() + body)
            else:
                self._unsent = memoryview(body)
                self.transport.write(head())
                self._send_more()
        except BaseException as error:  # an interrupt; the frames below hold the key
            self.abort()
            if error.__traceback__ is not None:
                error.__traceback__.tb_next = None
            raise

    def _send_more(self) -> None:
        while self._unsent and self._writable and not self.closed:
            piece, self._unsent = self._unsent[:_WRITTEN], self._unsent[_WRITTEN:]
            self.transport.write(piece)
            if self._on_sent is not None and self._request is not None:
                size = len(self._request.body or b"")
                self._on_sent(size - len(self._unsent), size)

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        try:
            self._send_more()
        except BaseException:  # what is told of it failed: nobody would end the call
            self.abort()
            raise

    # -- receiving --------------------------------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._look = _look_at(self.sock)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._arrived

    def buffer_updated(self, nbytes: int) -> None:
        self.received(bytes(self._arrived[:nbytes]))

    def received(self, data: bytes) -> None:
        """Take what came, decrypted."""
        parser = self._parser
        if parser is None:
            self.abort()  # nobody asked
            return
        try:
            parser.feed(data)
        except Exception as error:
            self._fail(error)
            return
        if parser.done:
            self._finish(parser)

    def eof_received(self) -> None:
        """The other side sends no more. With TLS, only `connection_lost` can tell how it ended."""
        if self.tls is None:
            self._end()

    def connection_lost(self, exc: Optional[Exception]) -> None:
        self._why_lost = exc
        if self._parser is not None:
            if self.tls is not None:
                if exc is None:
                    self._end(in_order=self._ended_in_order())
            elif exc is not None:
                self._take_what_is_left()
        if self._parser is not None:
            self._fail(exc or closed_by_other_side())
        self.abort()

    def _ended_in_order(self) -> bool:
        """Whether TLS was ended by the other side, which nobody on the way can do in its place."""
        try:
            self.tls.read(1)
        except ssl.SSLZeroReturnError:
            return True
        except (OSError, ValueError):
            pass
        return False

    def _take_what_is_left(self) -> None:
        """The answer that came before the connection broke: of a service that did not want the whole request."""
        assert self.sock is not None  # noqa: S101  (it is connected)
        try:
            while self._parser is not None:
                data = self.sock.recv(PIECE)
                if not data:
                    break
                self.received(data)
        except (OSError, ValueError):
            pass

    def _headed(self, parser: AnswerParser) -> Take:
        """The head is there: whole answers are kept, others are for the caller to read."""
        request, head = self._request, parser.head
        assert request is not None  # noqa: S101  (somebody asked)
        headers = UnreadHeaders.of(head.pairs, parser.said)
        if parser.odd:
            headers.discard("content-length")
        if request.stream and head.status < 300:
            incoming = self._body = Incoming(self, parser.length)
            stream = AsyncStreamedResponse(head.status, head.reason, headers, incoming, request, self._deadline)
            stream.connection = self
            self._tell(stream)  # and keep no hold of it: who drops it closes it
            return incoming.take
        self._response = RESTResponse(head.status, head.reason, headers, b"")
        coding = parser.said.get("content-encoding")
        body = self._body = WholeBody(coding, parser.length, request.max_bytes, self._deadline)
        return body.take

    def _end(self, in_order: bool = True) -> None:
        """Nothing more will come."""
        parser = self._parser
        if parser is None:
            self.abort()
            return
        try:
            parser.end()
            if not in_order and parser.ends_with_connection and not self._is_whole():
                raise NoEnd()
        except Exception as error:
            self._fail(error)
            return
        self._finish(parser)

    def _is_whole(self) -> bool:
        """Whether the body that came ends by itself, wherever its connection ended."""
        return isinstance(self._body, WholeBody) and self._body.ends_by_itself()

    def _finish(self, parser: AnswerParser) -> None:
        """All of the answer is there."""
        body, response = self._body, self._response
        answer: Any = response
        if isinstance(body, WholeBody) and response is not None:
            try:
                response.data = body.whole()
            except BadAnswer as error:
                answer = self._failure(error)
        self._parser = None
        transport = self.transport
        reusable = (
            parser.keeps
            and not self._unsent
            and not self.closed
            and not transport.is_closing()
            and not transport.get_write_buffer_size()
        )
        if isinstance(body, Incoming):
            body.end()
        else:
            self._tell(answer)
        if not reusable:
            self.abort()
        elif self._request is not None:  # a tunnel stays with who asked for it
            self._forget()
            self._owner.free(self)

    def _fail(self, error: Exception) -> None:
        """There is no whole answer, and none to come."""
        foreseen = isinstance(error, (BadAnswer, OSError))
        if foreseen:
            error.__traceback__ = None  # it holds frames that hold what keeps the error: a circle
        if isinstance(self._body, Incoming):
            self._body.end(error)
        elif foreseen:
            self._tell(self._failure(error))
        elif self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self.abort()

    def _failure(self, error: Exception) -> Failure:
        """With what had come of the answer."""
        failure = of_exchange(error)
        if isinstance(self._body, WholeBody) and self._response is not None:
            start = self._body.start()
            failure = failure.in_a_body([start] if start else [], self._response)
            self._response.data = failure.partial
        return failure

    def _tell(self, answer: Any) -> None:
        waiting, self._answer = self._answer, None
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    def _forget(self) -> None:
        """Connections that are free remember nothing of a call."""
        self._request = self._parser = self._body = self._response = self._answer = None
        self._deadline = self._due = None
        self._unsent = memoryview(b"")
        self._on_sent = None


class Decrypted(asyncio.Protocol):
    """Passes on to a connection what TLS tells. TLS has a buffer of its own, and some tools' cannot fill another."""

    def __init__(self, connection: Connection) -> None:
        self.data_received = connection.received  # type: ignore[method-assign]
        self.eof_received = connection.eof_received  # type: ignore[method-assign]
        self.connection_lost = connection.connection_lost  # type: ignore[method-assign]
        self.pause_writing = connection.pause_writing  # type: ignore[method-assign]
        self.resume_writing = connection.resume_writing  # type: ignore[method-assign]


def _look_at(sock: Any) -> Callable[[], Any]:
    """What looks, without waiting, whether something is there to be read from a socket, be it the end."""
    if not (hasattr(select, "poll") and keeps_promises(type(sock))):  # on Windows, or where a tool has its own sockets
        return partial(_is_readable, sock)
    poll = select.poll()  # each call looks, and an exception for an answer costs ten times as much
    poll.register(sock, select.POLLIN)
    return partial(poll.poll, 0)


def _is_readable(sock: Any) -> bool:
    try:
        sock.recv(1, socket.MSG_PEEK)
    except (BlockingIOError, InterruptedError):
        return False
    return True


def _no_body(_: AnswerParser) -> Take:
    raise AssertionError("the response to CONNECT has no body")
