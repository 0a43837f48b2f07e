"""How long a call may take."""

from __future__ import annotations

import math
from typing import Any, NamedTuple, Optional, Tuple, Union

from talon_one.exceptions import ApiTypeError, ApiValueError

#: What `Configuration.timeout` and `_request_timeout` take: seconds for the whole call, a pair
#: (connect, read), or None for no limit.
Timeout = Union[float, int, Tuple[Optional[float], Optional[float]], None]

#: Stands for "not given" where None means something.
UNSET: Any = ...


class _NotGiven:
    """The type of `NOT_GIVEN`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<not given>"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


#: The same as the default of a parameter: tools that read signatures take `...` for "needed".
NOT_GIVEN: Any = _NotGiven()


class Timeouts(NamedTuple):
    """The limits of one call, in seconds; None stands for no limit."""

    connect: Optional[float]  #: for making one connection
    read: Optional[float]  #: for sending one request and getting its whole answer
    total: Optional[float]  #: for the whole call: all tries and the waits between them


DEFAULT_CONNECT = 3.0
DEFAULT = Timeouts(DEFAULT_CONNECT, None, 15.0)
#: Seconds that a connection may wait for its next request. Load balancers close theirs after a minute, and NATs
#: forget them after some; a request that meets the closing may have been acted on.
MAX_IDLE = 30.0
# A month: sockets and locks take no number of seconds that is much larger on every platform.
_LONGEST = 30 * 86400
#: For exports and imports, which may take long on the service's side.
DEFAULT_TRANSFER = Timeouts(DEFAULT_CONNECT, None, 300.0)


def timeouts_of(value: Timeout, name: str = "_request_timeout") -> Timeouts:
    """The limits that a user's value stands for; `name` says in errors where it was given."""
    if value is None:
        return Timeouts(None, None, None)
    if isinstance(value, tuple):
        if len(value) != 2:
            raise ApiValueError(f"{name}: a pair (connect, read) is needed, not {len(value)} values.")
        connect, read = [None if part is None else _seconds(part, name) for part in value]
        total = None if connect is None or read is None else connect + read
        return Timeouts(connect, read, total)
    total = _seconds(value, name)
    return Timeouts(min(DEFAULT_CONNECT, total), None, total)


def _seconds(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(
            f"{name}: seconds (int or float), a pair (connect, read) or None is needed, not {type(value).__name__}."
        )
    if not value > 0 or value == math.inf:
        raise ApiValueError(f"{name}: a number of seconds above 0 is needed, not {value!r}. None means no limit.")
    return float(min(value, _LONGEST))
