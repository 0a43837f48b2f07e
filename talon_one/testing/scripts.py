"""The responses of an operation in a test, and its calls."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Generic, List, Mapping, NamedTuple, NoReturn, Optional, TypeVar, Union

from talon_one.exceptions import ApiException, OpenApiException
from talon_one.operation import Operation
from talon_one.testing import answers
from talon_one.testing.answers import Raised, Reply
from talon_one.testing.calls import Call, shown

if TYPE_CHECKING:
    from typing import Type

_R = TypeVar("_R")
_B = TypeVar("_B")


class MockError(AssertionError):
    """A call had no response set, was not made as expected, or responses were left over."""


class Step(NamedTuple):
    """The response to one try. reply: the response, or what makes one of the call."""

    text: str
    reply: Union[Reply, Callable[[Any, bool], Any]]


class Says(Generic[_R, _B]):
    """What scripts and chains share: the ways to say what comes."""

    __slots__ = ()

    def returns(
        self,
        answer: Union[_R, Mapping[str, Any], str, bytes, Callable[[Call[_B]], object], None] = None,
        /,
        *,
        unchecked: bool = False,
        _status: Optional[int] = None,
        _headers: Optional[Mapping[str, str]] = None,
        **fields: Any,
    ) -> Chain[_R, _B]:
        """Answer a try with a success.

        answer: the response: a model; a dict, which is completed as `example` does; text, for an export; bytes, which
            are sent as they are; or a function of the `Call`, called for each try, whose result is the response. If
            it raises an `ApiException`, that works as with `raises`. With `talon_one.aio` it may be a coroutine
            function. Default: an example of what the operation returns.
        fields: properties of the response, instead of `answer`: `returns(effects=[...])`. The rest is completed.
        unchecked: True sends what you give as it is, even if it breaks the contract.
        _status: for operations that have several success statuses. _headers: of the response.

        Used once, it answers all tries. In a chain, it answers one try.
        Raises `ApiValueError` or `ApiTypeError` for a response that the service would not send.
        """
        operation = self._script.operation

        def made(given: Any) -> Reply:
            return answers.answer(operation, given, fields, _status, _headers, unchecked)

        if callable(answer) and not isinstance(answer, type):
            return self._add(Step("returns(<function>)", _Asked(answer, made, operation)))
        return self._add(Step("returns", made(answer)))

    def raises(
        self,
        error: Union[Raised, Type[ApiException]],
        /,
        *,
        unchecked: bool = False,
        _headers: Optional[Mapping[str, str]] = None,
        **fields: Any,
    ) -> Chain[_R, _B]:
        """Answer a try with an error or a failure: the client's own policy decides whether it is tried again.

        error: a status: one that the contract has for the operation, or 403, 404, 429 or 5xx; a failure of the
            network, such as `TIMEOUT`, or a `talon_one.Failure`; or an `ApiException`, whose status and data are used.
        fields: properties of the error's body, such as `message`. unchecked: True allows any status and body.
        _headers: of the response, such as `{"Retry-After": "2"}`, which does not really wait.

        Used once, it answers all tries. In a chain, it answers one try.
        Raises `ApiValueError` or `ApiTypeError` for an error that the service would not send.
        """
        reply = answers.error(self._script.operation, error, fields, _headers, unchecked)
        return self._add(Step(f"raises({error!r})", reply))

    @property
    def _script(self) -> Script[_R, _B]:
        raise NotImplementedError

    def _add(self, step: Step) -> Chain[_R, _B]:
        raise NotImplementedError


class Chain(Says[_R, _B]):
    """Answers to one try after another, as they follow each other in the code. At the end, a further try fails."""

    __slots__ = ("_of", "_steps")

    def __init__(self, of: Script[_R, _B], steps: List[Step]) -> None:
        self._of = of
        self._steps = steps

    @property
    def _script(self) -> Script[_R, _B]:
        return self._of

    def _add(self, step: Step) -> Chain[_R, _B]:
        if self._of._steps is not self._steps:
            raise MockError(f"{self._of.operation.name}: its responses were set again; continue with those.")
        self._steps.append(step)
        return self

    def __repr__(self) -> str:
        return f"<{self._of.operation.name}: {_listed(self._steps)}>"


class Script(Says[_R, _B]):
    """One operation of a mock: its responses, and its calls.

    `returns` and `raises` replace the responses. Chained, they add to them.
    """

    __slots__ = ("_at", "_lock", "_steps", "calls", "operation", "tries")

    if not TYPE_CHECKING:  # a type checker knows the names

        def __setattr__(self, name: str, value: Any) -> None:
            if name in ("return_value", "side_effect"):  # as of `unittest.mock`
                instead = "returns(...)" if name == "return_value" else "returns(...) or raises(...)"
                raise AttributeError(f"{self.operation.name} has no {name}; write {self.operation.name}.{instead}.")
            super().__setattr__(name, value)

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.calls: List[Call[_B]] = []  #: each call once, as its first try
        self.tries: List[Call[_B]] = []  #: all tries
        self._lock = threading.Lock()
        self._steps: List[Step] = []
        self._at = 0  #: how many answers were given

    @property
    def called(self) -> bool:
        """Whether it was called."""
        return bool(self.calls)

    @property
    def call_count(self) -> int:
        """How often it was called. All tries of a call count as one."""
        return len(self.calls)

    # -- what it was asked ----------------------------------------------------------------------

    def assert_not_called(self) -> None:
        """Fail if it was called."""
        __tracebackhide__ = True
        if self.calls:
            self._fail("should not have been called")

    def assert_called(self) -> None:
        """Fail if it was not called."""
        __tracebackhide__ = True
        if not self.calls:
            self._fail("should have been called")

    def assert_called_once(self) -> Call[_B]:
        """Fail if it was not called exactly once. Returns the call."""
        __tracebackhide__ = True
        if len(self.calls) != 1:
            self._fail("should have been called once")
        return self.calls[0]

    def assert_called_with(self, *args: Any, **kwargs: Any) -> Call[_B]:
        """Fail if the last call was not made with these arguments. Returns it; see `Call.difference`."""
        __tracebackhide__ = True
        if not self.calls:
            self._fail("should have been called")
        self._compare(self.calls[-1], args, kwargs)
        return self.calls[-1]

    def assert_called_once_with(self, *args: Any, **kwargs: Any) -> Call[_B]:
        """Fail if it was not called exactly once, with these arguments. Returns the call.

        Values are compared as the service would see them: a dict equals the model with the same content. The call must
        have no other arguments than these. `unittest.mock.ANY` equals anything, even inside a dict.
        """
        __tracebackhide__ = True
        call = self.assert_called_once()
        self._compare(call, args, kwargs)
        return call

    def assert_any_call(self, *args: Any, **kwargs: Any) -> Call[_B]:
        """Fail if no call was made with these arguments. Returns the first that was."""
        __tracebackhide__ = True
        for call in self.calls:
            if call.difference(args, kwargs) is None:
                return call
        return self._fail(f"should have been called as {self._expected(args, kwargs)}")

    def _compare(self, call: Call[_B], args: Any, kwargs: Any) -> None:
        __tracebackhide__ = True
        other = call.difference(args, kwargs)
        if other is not None:
            self._fail(f"was called with another {other} than expected.\nexpected: {self._expected(args, kwargs)}")

    def _expected(self, args: Any, kwargs: Any) -> str:
        options = dict(kwargs)
        values = dict(zip(self.operation.names, self.operation.bind(args, options)))
        found = shown(self.operation, values)
        more = ", ".join(f"{name}={value!r}" for name, value in options.items() if name == "_idempotency_key")
        return f"{found[:-1]}, {more})" if more else found

    def _fail(self, what: str) -> NoReturn:
        __tracebackhide__ = True
        number = len(self.calls)
        came = "".join(f"\n  {call!r}" for call in self.calls[:20])
        raise MockError(f"{self.operation.name} {what}\ncalls: {number or 'none'}{came}")

    # -- for the mock ---------------------------------------------------------------------------

    def next(self, call: Call[Any]) -> Optional[Step]:
        """The response for a try; None if the test said none. `MockError` if there are no more."""
        with self._lock:
            if not self._steps:
                return None
            if self._at >= len(self._steps) > 1:
                number = len(self._steps)
                raise MockError(
                    f"{self.operation.name}: its {number} responses are used up ({_listed(self._steps)}), and another "
                    f"try came: {call!r}. In a chain, each answers one try; a single returns() or raises() answers all."
                )
            step = self._steps[0 if len(self._steps) == 1 else self._at]
            self._at += 1
            return step

    @property
    def unused(self) -> str:
        """The responses that nobody got, in words; "" where there are none."""
        left = self._steps[self._at :]
        return f"{self.operation.name}: {_listed(left)}" if left else ""

    def twin(self) -> Script[_R, _B]:
        """Another with the same responses, none of them given."""
        made: Script[_R, _B] = Script(self.operation)
        made._steps = list(self._steps)
        return made

    @property
    def _script(self) -> Script[_R, _B]:
        return self

    def _add(self, step: Step) -> Chain[_R, _B]:
        with self._lock:
            self._steps, self._at = [step], 0
        return Chain(self, self._steps)

    def __repr__(self) -> str:
        said = _listed(self._steps) if self._steps else "no response set"
        return f"<{self.operation.name}: {said}; {len(self.calls)} calls, {len(self.tries)} tries>"


class _Asked:
    """What asks a function of the test's for a response, and makes a reply of that."""

    __slots__ = ("_function", "_made", "_operation")

    def __init__(self, function: Callable[[Any], Any], made: Callable[[Any], Reply], operation: Operation) -> None:
        self._function = function
        self._made = made
        self._operation = operation

    def __call__(self, call: Any, awaited: bool) -> Any:
        """The reply; where awaited, perhaps what is to be awaited for it."""
        try:
            found = self._function(call)
        except ApiException as error:
            return self.raised(error)
        if not hasattr(found, "__await__"):
            return self.reply(found)
        if awaited:
            return self._awaited(found)
        if hasattr(found, "close"):
            found.close()  # a coroutine that never began would warn of that
        raise MockError(f"{call!r} blocks, and its response comes from a coroutine function; give a plain one.")

    async def _awaited(self, found: Any) -> Reply:
        try:
            found = await found
        except ApiException as error:
            return self.raised(error)
        return self.reply(found)

    def reply(self, found: Any) -> Reply:
        return self._checked(lambda: self._made(found))

    def raised(self, error: ApiException) -> Reply:
        return self._checked(lambda: answers.error(self._operation, error, {}, None, False))

    def _checked(self, make: Callable[[], Reply]) -> Reply:
        try:
            return make()
        except OpenApiException as error:
            problem = str(error)
        raise MockError(f"The function that gives the response: {problem}")


def _listed(steps: List[Step]) -> str:
    return ", ".join(step.text for step in steps)
