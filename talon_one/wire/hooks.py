"""What hooks see: `Configuration(on_request=…, on_response=…, on_call=…)`.

`on_request(request)` is called before each try and may add headers to `request.headers`;
`on_response(request, response, error)` after it, with a response or an `ApiException`. Calls of `talon_one.aio`
await these two where they are coroutine functions; one that is not done when the call's deadline passes is
cancelled, and the call ends.

`on_call(request)` is called once, before the first try, and may add headers as well. The function that it returns
(or None) is called once when the call is over, as `ended(response, error, attempts)`: the last answer or None, what
the call raises or None, and all tries. It is a plain function for both kinds of clients and runs in the caller's
context, as what it returns does.

What a hook raises ends the call and reaches the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional, Tuple

from talon_one.exceptions import ApiTypeError

if TYPE_CHECKING:
    from talon_one.exceptions import ApiException, Attempt
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.request import Request

    RequestHook = Callable[[Request], Any]
    ResponseHook = Callable[[Request, Optional[RESTResponse], Optional[ApiException]], Any]
    EndHook = Callable[[Optional[RESTResponse], Optional[BaseException], Tuple[Attempt, ...]], Any]
    CallHook = Callable[[Request], Optional[EndHook]]


def refuse_awaitable(name: str, given: Any) -> None:
    """Refuse what a hook gave where nobody awaits it. name: the hook's."""
    if given is None or not hasattr(given, "__await__"):
        return
    _drop(given)
    raise ApiTypeError(f"Configuration.{name}: a coroutine function is for talon_one.aio; give a plain one here.")


def begin(on_call: CallHook, request: Request) -> Optional[EndHook]:
    """Tell `on_call` of a call that begins; gives what is to be told of its end."""
    request.is_checked = False  # the hook may change it
    ended = on_call(request)
    if ended is None or callable(ended):
        return ended
    _drop(ended)
    raise ApiTypeError(
        "Configuration.on_call: what it returns is called when the call is over, so it has to be a function or None, "
        f"not {type(ended).__name__}. It is never awaited."
    )


def refuse_awaited_end(given: Any) -> None:
    """Refuse what the end of a call was told to, if it has to be awaited: nobody does."""
    if given is None or not hasattr(given, "__await__"):
        return
    _drop(given)
    raise ApiTypeError("Configuration.on_call: what it returns is never awaited, so it has to be a plain function.")


def _drop(awaitable: Any) -> None:
    close = getattr(awaitable, "close", None)
    if close is not None:
        close()  # a coroutine that never began would warn of that
