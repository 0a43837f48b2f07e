"""What hooks see: `Configuration(on_request=…, on_response=…)`.

`on_request(request)` is called before each try and may add headers to `request.headers`;
`on_response(request, response, error)` after it, with a response or an `ApiException`. What a hook
raises ends the call and reaches the caller. Calls of `talon_one.aio` await a hook that is a coroutine function;
one that is not done when the call's deadline passes is cancelled, and the call ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from talon_one.exceptions import ApiTypeError

if TYPE_CHECKING:
    from talon_one.exceptions import ApiException
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.request import Request

    RequestHook = Callable[[Request], Any]
    ResponseHook = Callable[[Request, Optional[RESTResponse], Optional[ApiException]], Any]


def refuse_awaitable(name: str, given: Any) -> None:
    """Refuse what a hook gave where nobody awaits it. name: the hook's."""
    if given is None or not hasattr(given, "__await__"):
        return
    close = getattr(given, "close", None)
    if close is not None:
        close()  # a coroutine that never began would warn of that
    raise ApiTypeError(f"Configuration.{name}: a coroutine function is for talon_one.aio; give a plain one here.")
