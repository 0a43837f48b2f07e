"""Calls of jobs that have time: in turn with all others, and tried again for as long as the service is busy."""

from __future__ import annotations

import copy
import time
from typing import Any, Mapping, Optional, Sequence

from talon_one._seams import skipped
from talon_one.exceptions import RateLimitException

_WHILE_THERE_IS_TIME = 1000  # tries of a call that meet a limit: its deadline ends them


class Patience:
    """Makes the calls of a job. Paced, each waits for its turn at its endpoint, and its time begins only then."""

    def __init__(self, api: Any, paced: bool) -> None:
        self._policy = api._policy
        policy = copy.copy(self._policy)
        if policy.attempts > 1:
            policy.rate_limit_attempts = max(policy.rate_limit_attempts, _WHILE_THERE_IS_TIME)
        self.api = api._in_turn(paced, policy)

    def call(self, name: str, args: Sequence[Any], options: Mapping[str, Any]) -> Any:
        """Call a method of the API."""
        method, times = getattr(self.api, name), 0
        while True:
            times += 1
            try:
                return method(*args, **options)
            except RateLimitException as error:
                pause = self.pause(error, times)
                if pause is None:
                    raise
            if not skipped(pause):
                time.sleep(pause)

    def pause(self, error: RateLimitException, times: int) -> Optional[float]:
        """Seconds to wait where the service asked for more than a call's time; None if that is no use.

        times: how often the call has ended so.
        """
        policy, asked = self._policy, error.retry_after
        if asked is None or asked > policy.max_retry_after or not policy.respect_retry_after:
            return None
        return asked if policy.attempts > 1 and times < policy.rate_limit_attempts else None
