"""`mock_api`: the service as a test wants it, for every client of the process. No sockets, no waiting."""

from __future__ import annotations

import inspect
import threading
from functools import wraps
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, TypeVar, Union

from talon_one import _settings
from talon_one.exceptions import ApiTypeError
from talon_one.testing import answers
from talon_one.testing.answers import Reply
from talon_one.testing.calls import Call, operation_named
from talon_one.testing.operations import Operations
from talon_one.testing.scripts import MockError, Script
from talon_one.testing.standing import Standing
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from typing import Literal

    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request

    Unset = Literal["fail", "example"]
    Outcome = Union[RESTResponse, Failure]

_F = TypeVar("_F", bound=Callable[..., Any])

#: The argument by which a decorated function gets its mock.
ARGUMENT = "talon_one_mock"


class Mock(Standing, Operations):
    """The service in a test. Each operation is an attribute, with its responses and its calls.

    Requests are built, checked and retried as usual, and responses are read as usual: only the network is missing.
    That is so for all clients of the process and in all threads, even for clients that were made before.

    unset: what happens to calls for which the test set no response: "fail" (the default), or "example", which
        responds with an example of what the operation returns. It can be set at any time.
    strict: whether it is a failure if responses were never used.
    calls, tries: of all operations, in order. A call that was tried three times is one call and three tries.
    waits: seconds that calls would have waited between tries, and for their turn.
    """

    __slots__ = ("_lock", "_problems", "_requests", "_scripts", "_unset", "calls", "strict", "tries")

    def __init__(self, *, unset: Unset = "fail", strict: bool = False) -> None:
        super().__init__()
        self.unset = unset
        self.strict = _settings.flag("mock_api(strict)", strict)
        self._lock = threading.Lock()
        self._scripts: Dict[str, Script[Any, Any]] = {}
        self.calls: List[Call[Any]] = []
        self.tries: List[Call[Any]] = []
        self._requests: Dict[int, Request] = {}  #: those that were tried, kept so that no other gets their id
        self._problems: List[str] = []

    @property
    def unset(self) -> Unset:
        """What happens to calls for which the test set no response."""
        return self._unset

    @unset.setter
    def unset(self, value: Unset) -> None:
        if value not in ("fail", "example"):
            raise ApiTypeError(f"mock_api(unset): 'fail' or 'example' is needed, not {value!r}.")
        self._unset: Unset = value

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name[:1] == "_":
                raise AttributeError(name)
            return self._script(operation_named(name).name)

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                raise AttributeError(f"{name!r} cannot be set; write mock.{name}.returns(...).") from None

        def __dir__(self) -> List[str]:
            return sorted({*super().__dir__(), *Operations.__annotations__})

    def __repr__(self) -> str:
        return f"<Mock: {len(self.calls)} calls, {len(self.tries)} tries>"

    def reset(self) -> None:
        """Forget all responses, calls and waits."""
        with self._lock:
            self._scripts.clear()
            self._requests.clear()
            for noted in (self.calls, self.tries, self.waits, self._problems):
                noted.clear()

    def assert_all_used(self) -> None:
        """Fail if responses were never used."""
        __tracebackhide__ = True
        left = self._unused()
        if left:
            raise MockError(f"Responses were set that were never used:\n  {left}")

    def _unused(self) -> str:
        return "\n  ".join(filter(None, (script.unused for script in list(self._scripts.values()))))

    def _ended(self, error: Optional[BaseException]) -> None:
        """Fail for calls that had no response: the code may have caught what they raised."""
        problems, self._problems = self._problems, []
        if error is not None:
            return
        if problems:
            raise MockError("\n".join(problems))
        if self.strict:
            self.assert_all_used()

    # -- as a decorator -------------------------------------------------------------------------

    def __call__(self, decorated: _F) -> _F:
        """Decorate a test, or a class of tests: each runs with a mock of its own, which has the responses of this one.

        A function that has a parameter `talon_one_mock` gets it there.
        """
        made: Any
        if isinstance(decorated, type):
            for name, value in list(vars(decorated).items()):
                if name.startswith("test") and inspect.isfunction(value):
                    setattr(decorated, name, self(value))
            return decorated  # type: ignore[return-value,unused-ignore]
        signature = inspect.signature(decorated)
        wanted = ARGUMENT in signature.parameters
        if inspect.isasyncgenfunction(decorated):
            raise ApiTypeError("mock_api(): a generator that is awaited cannot be decorated; write `with` in it.")
        if inspect.iscoroutinefunction(decorated):

            @wraps(decorated)
            async def awaited(*args: Any, **kwargs: Any) -> Any:
                with self._twin() as mock:
                    return await decorated(*args, **kwargs, **({ARGUMENT: mock} if wanted else {}))

            made = awaited
        elif inspect.isgeneratorfunction(decorated):  # a fixture

            @wraps(decorated)
            def generated(*args: Any, **kwargs: Any) -> Any:
                with self._twin() as mock:
                    return (yield from decorated(*args, **kwargs, **({ARGUMENT: mock} if wanted else {})))

            made = generated
        else:

            @wraps(decorated)
            def called(*args: Any, **kwargs: Any) -> Any:
                with self._twin() as mock:
                    return decorated(*args, **kwargs, **({ARGUMENT: mock} if wanted else {}))

            made = called
        left = [one for one in signature.parameters.values() if one.name != ARGUMENT]
        made.__signature__ = signature.replace(parameters=left)  # pytest looks for fixtures there
        return made  # type: ignore[no-any-return]

    def _twin(self) -> Mock:
        twin = Mock(unset=self.unset, strict=self.strict)
        twin._scripts.update((name, script.twin()) for name, script in self._scripts.items())
        return twin

    # -- what calls ask for ---------------------------------------------------------------------

    def transport(self, own: Any) -> Any:
        return self

    def awaited(self, own: Any) -> Any:
        return _Awaited(self)

    def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        """One try of a client that blocks."""
        return self._given(exchange, self._asked(request, exchange, awaited=False))

    def _script(self, name: str) -> Script[Any, Any]:
        with self._lock:
            script = self._scripts.get(name)
            if script is None:
                script = self._scripts[name] = Script(operation_named(name))
            return script

    def _asked(self, request: Request, exchange: Exchange, awaited: bool) -> Any:
        """The reply to a try; where awaited, perhaps what has to be awaited for it."""
        call: Call[Any] = Call(request, exchange.url)
        script = self._script(call.operation) if call.operation else None
        with self._lock:
            is_first = id(request) not in self._requests
            self._requests[id(request)] = request
            for noting in (self, script) if script is not None else (self,):
                noting.tries.append(call)
                if is_first:
                    noting.calls.append(call)
        try:
            step = None if script is None else script.next(call)
            if step is not None:
                return step.reply(call, awaited) if callable(step.reply) else step.reply
        except MockError as error:
            self._problems.append(str(error))
            raise
        if script is not None and self.unset == "example":
            return answers.answer(script.operation, None, {}, None, None, False)
        left = self._unused()
        problem = f'{call!r} was called, and no response was set for it. Set one, or use mock_api(unset="example").'
        if left:
            problem += f"\nResponses that were not used yet:\n  {left}"
        self._problems.append(problem)
        raise MockError(problem)

    @staticmethod
    def _given(exchange: Exchange, reply: Reply) -> Outcome:
        exchange.sent = reply.sent
        return reply.make()


class _Awaited:
    """A mock as a transport that is awaited."""

    __slots__ = ("_mock",)

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    async def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        reply = self._mock._asked(request, exchange, awaited=True)
        if hasattr(reply, "__await__"):
            try:
                reply = await reply
            except MockError as error:
                self._mock._problems.append(str(error))
                raise
        return self._mock._given(exchange, reply)


def mock_api(*, unset: Unset = "fail", strict: bool = False) -> Mock:
    """A mock of the service: a context manager, a decorator, or `start()` and `stop()`::

        with mock_api() as mock:
            mock.update_customer_session_v2.returns(effects=[effects.set_discount(name="10% off", value=5)])
            ...
            mock.update_customer_session_v2.assert_called_once()

    unset, strict: see `Mock`. The pytest fixture `talon_one_mock` gives the same for one test.

    At its end it fails if a call had no response, even if the code caught the error.
    """
    return Mock(unset=unset, strict=strict)
