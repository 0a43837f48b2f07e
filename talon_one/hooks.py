"""What hooks see: `Configuration(on_request=…, on_response=…)`.

`on_request(request)` is called before each try and may add headers to `request.headers`;
`on_response(request, response, error)` after it, with a response or an `ApiException`. What a hook
raises ends the call and reaches the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

if TYPE_CHECKING:
    from talon_one.exceptions import ApiException
    from talon_one.rest import Request, RESTResponse

    RequestHook = Callable[[Request], Any]
    ResponseHook = Callable[[Request, Optional[RESTResponse], Optional[ApiException]], Any]
