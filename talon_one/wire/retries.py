"""When a call is tried again, and after what wait."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from talon_one import _settings
from talon_one._headers import retry_after
from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    import urllib3

#: What `Configuration.retries` takes: a policy, a number of retries, urllib3's own object (its
#: total, backoff factor and maximum are taken over), False for none, None for the default.
Retries = Union["RetryPolicy", int, bool, "urllib3.Retry", None]

#: Methods that change nothing (RFC 9110, section 9.2.1).
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})

#: Methods that do the same however often they are sent (RFC 9110, section 9.2.2).
IDEMPOTENT_METHODS = SAFE_METHODS | {"PUT", "DELETE"}

# The service's refusal of a parallel request on one session or profile. Its other 409s (a
# duplicate name, an event that exists already) would come again however often one asks.
_PARALLEL = b"too many requests are updating"


_RATE_LIMIT_ATTEMPTS = 5
# Seconds: the service counts requests by the second, and those that met the limit together shall not come together.
_ABOUT_A_SECOND = (1.0, 1.4)


class Outcome:
    """How one try of a request ended, as far as retrying goes."""

    __slots__ = ("body", "headers", "integration_write", "repeatable", "sent", "status")

    def __init__(
        self,
        sent: bool,
        repeatable: bool,
        status: Optional[int] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: bytes = b"",
        integration_write: bool = False,
    ) -> None:
        self.sent = sent  #: False where the request surely never reached the service
        self.repeatable = repeatable  #: doing it twice does what doing it once does: by method, or by key
        self.status = status
        self.headers = {} if headers is None else headers
        self.body = body
        self.integration_write = integration_write


class RetryPolicy:
    """What is tried again, how often, and how soon.

    * Never sent (connection refused, host not found, TLS failed): any method.
    * 429: any method, since the service did nothing.
    * 409 because of parallel requests for one session or profile: writes of the Integration API.
    * 502, 503, 504, a broken connection, no response: GET, PUT and DELETE, except PUTs that add something
      each time (such as points), and calls with an idempotency key.

    attempts: tries in all, including the first (default 3). Those that get a 429 are counted separately.
    backoff: seconds; the n-th wait is random between 0 and backoff × 2ⁿ⁻¹ (default 0.2).
    max_wait: the longest wait in seconds that the client chooses itself (default 5).
    respect_retry_after: whether a `Retry-After` of the service sets the wait (default True).
    rate_limit_attempts: tries of a call that get a 429 (default 5, or `attempts` if that is more). Without a
        `Retry-After`, the call waits about a second after each, since the service counts requests by the
        second. With `attempts=1` there is no second try after a 429 either.
    max_retry_after: the longest `Retry-After` in seconds that the call waits for (default 120). A longer one
        ends the call at once; its error has it as `retry_after`.

    A wait that would pass the call's deadline ends the call at once with the last error.
    Raises `ApiTypeError` or `ApiValueError` for a value that makes no sense.
    """

    __slots__ = (
        "attempts",
        "backoff",
        "max_retry_after",
        "max_wait",
        "rate_limit_attempts",
        "respect_retry_after",
    )

    @_settings.explained()
    def __init__(
        self,
        attempts: int = 3,
        backoff: float = 0.2,
        max_wait: float = 5.0,
        respect_retry_after: bool = True,
        *,
        rate_limit_attempts: Optional[int] = None,
        max_retry_after: float = 120.0,
    ) -> None:
        self.attempts = _settings.whole_number("RetryPolicy.attempts", attempts)
        self.backoff = _settings.seconds("RetryPolicy.backoff", backoff)
        self.max_wait = _settings.seconds("RetryPolicy.max_wait", max_wait)
        self.respect_retry_after = _settings.flag("RetryPolicy.respect_retry_after", respect_retry_after)
        if rate_limit_attempts is None:
            rate_limit_attempts = max(_RATE_LIMIT_ATTEMPTS, attempts)
        self.rate_limit_attempts = _settings.whole_number("RetryPolicy.rate_limit_attempts", rate_limit_attempts)
        self.max_retry_after = _settings.seconds("RetryPolicy.max_retry_after", max_retry_after)

    def __setstate__(self, state: Any) -> None:
        for name, value in {**_slots_of(DEFAULT), **(state[0] or {}), **state[1]}.items():  # older pickles have fewer
            setattr(self, name, value)

    def __repr__(self) -> str:
        return f"RetryPolicy({', '.join(f'{name}={value}' for name, value in _slots_of(self).items())})"

    def wait(self, attempt: int, outcome: Outcome) -> Optional[float]:
        """Seconds to wait before the next try; None if there is to be none.

        attempt: how many tries of the call have ended so: with a 429, or otherwise.
        """
        limited = outcome.status == 429
        most = self.rate_limit_attempts if limited and self.attempts > 1 else self.attempts
        if attempt >= most or not self._worth_repeating(outcome):
            return None
        if self.respect_retry_after and outcome.status is not None:
            asked = retry_after(outcome.headers)
            if asked is not None:
                return asked if asked <= self.max_retry_after else None
        if limited:
            return min(self.max_wait, random.uniform(*_ABOUT_A_SECOND))  # noqa: S311
        return random.uniform(0, min(self.max_wait, self.backoff * 2.0 ** min(attempt - 1, 100)))  # noqa: S311

    def _worth_repeating(self, outcome: Outcome) -> bool:
        if not outcome.sent or outcome.status == 429:
            return True
        if outcome.status == 409:
            return outcome.integration_write and _PARALLEL in outcome.body.lower()
        return outcome.repeatable and outcome.status in (None, 502, 503, 504)


def _slots_of(policy: RetryPolicy) -> Dict[str, Any]:
    return {name: getattr(policy, name) for name in RetryPolicy.__slots__}


DEFAULT = RetryPolicy()
OFF = RetryPolicy(attempts=1)


def policy_of(value: Any) -> RetryPolicy:
    """The policy that a user's value stands for."""
    if isinstance(value, RetryPolicy):
        return value
    if value is None or value is True:
        return DEFAULT
    if value is False:
        return OFF
    if isinstance(value, int):
        if value < 0:
            raise ApiValueError(f"retries: a number of retries cannot be negative ({value}).")
        return RetryPolicy(attempts=value + 1)
    if hasattr(value, "backoff_factor") and hasattr(value, "total"):
        total = value.total if value.total is not None else DEFAULT.attempts - 1
        longest = getattr(value, "backoff_max", DEFAULT.max_wait)
        return RetryPolicy(
            attempts=int(total) + 1,  # total is False where retries are off
            backoff=value.backoff_factor,
            max_wait=longest,
            respect_retry_after=value.respect_retry_after_header,
        )
    raise ApiTypeError(
        f"retries: a RetryPolicy, a number, urllib3.Retry, False or None is needed, not {type(value).__name__}."
    )
