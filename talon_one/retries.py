"""When a call is tried again, and after what wait."""

from __future__ import annotations

import random
import re
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Optional, Union

from talon_one import _settings
from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    import urllib3

#: What `Configuration.retries` takes: a policy, a number of retries, urllib3's own object (its
#: total, backoff factor and maximum are taken over), False for none, None for the default.
Retries = Union["RetryPolicy", int, bool, "urllib3.Retry", None]

#: Methods that do the same however often they are sent (RFC 9110, section 9.2.2).
IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})

# The service's refusal of a parallel request on one session or profile. Its other 409s (a
# duplicate name, an event that exists already) would come again however often one asks.
_PARALLEL = b"too many requests are updating"

# A year: no clock can wait for what some servers might say.
_LONGEST = 365 * 86400.0


class Outcome(NamedTuple):
    """How one try of a request ended, as far as retrying goes."""

    sent: bool  #: False where the request surely never reached the service
    repeatable: bool  #: doing it twice does what doing it once does: by method, or by key
    status: Optional[int] = None
    headers: Mapping[str, str] = {}
    body: bytes = b""
    integration_write: bool = False


class RetryPolicy:
    """Which failures are tried again, how often and how fast.

    * never sent (refused, not resolved, TLS failed): any method;
    * 429: any method, the service did nothing;
    * 409 of a parallel request on a session or profile: Integration API writes;
    * 502, 503, 504, a broken connection, no answer: what may be repeated, by method (GET, PUT,
      DELETE, unless they add up, as adding points does) or by idempotency key.

    attempts: tries in all, the first included (default 3).
    backoff: seconds; the n-th wait is random between 0 and backoff × 2ⁿ⁻¹ (default 0.2).
    max_wait: the longest wait in seconds that backing off chooses (default 5). A `Retry-After`
        of the service is honoured beyond it.
    respect_retry_after: whether `Retry-After` sets the wait (default True).

    A wait that would pass the call's deadline ends the call at once with the last error.
    Raises `ApiTypeError` or `ApiValueError` for a value that cannot be meant.
    """

    __slots__ = ("attempts", "backoff", "max_wait", "respect_retry_after")

    def __init__(
        self, attempts: int = 3, backoff: float = 0.2, max_wait: float = 5.0, respect_retry_after: bool = True
    ) -> None:
        self.attempts = _settings.whole_number("RetryPolicy.attempts", attempts)
        self.backoff = _settings.seconds("RetryPolicy.backoff", backoff)
        self.max_wait = _settings.seconds("RetryPolicy.max_wait", max_wait)
        self.respect_retry_after = _settings.flag("RetryPolicy.respect_retry_after", respect_retry_after)

    def __repr__(self) -> str:
        return f"RetryPolicy(attempts={self.attempts}, backoff={self.backoff}, max_wait={self.max_wait})"

    def wait(self, attempt: int, outcome: Outcome) -> Optional[float]:
        """Seconds to wait before the next try; None where there is to be none."""
        if attempt >= self.attempts or not self._worth_repeating(outcome):
            return None
        if self.respect_retry_after and outcome.status is not None:
            asked = retry_after(outcome.headers)
            if asked is not None:
                return asked
        return random.uniform(0, min(self.max_wait, self.backoff * 2.0 ** min(attempt - 1, 100)))  # noqa: S311

    def _worth_repeating(self, outcome: Outcome) -> bool:
        if not outcome.sent or outcome.status == 429:
            return True
        if outcome.status == 409:
            return outcome.integration_write and _PARALLEL in outcome.body.lower()
        return outcome.repeatable and outcome.status in (None, 502, 503, 504)


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


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Seconds of a `Retry-After` header, given in seconds or as a date; None where there is none."""
    text = next((value for name, value in headers.items() if name.lower() == "retry-after"), None)
    if text is None:
        return None
    text = text.strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return min(float(text), _LONGEST)
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return min(max(0.0, (moment - datetime.now(timezone.utc)).total_seconds()), _LONGEST)
