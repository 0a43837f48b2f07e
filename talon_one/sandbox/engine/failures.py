"""Why a block ends its rule."""

from __future__ import annotations

from typing import Callable, Optional, Union

#: What `onError` calls an evaluation that has no result, such as a sum of a text and a number.
EVALUATION_ERROR = "evaluationError"
#: What `onError` calls a budget that is used up.
LIMIT_REACHED = "limitReached"
#: What `onError` calls a reward that cannot be given: no profile, no code left, not enough points.
NOT_AVAILABLE = "notAvailable"


class Failed(Exception):
    """A block that does not hold, or whose effect is impossible: the rule it is in has no effects.

    reason: the `rejectionReason` of the code that the rule accepts, where this is about the code.
    error: the name in `onError`; empty for a condition that does not hold.
    """

    def __init__(
        self, details: Union[str, Callable[[], str]], error: str = "", reason: Optional[str] = None, about: str = ""
    ) -> None:
        """details: what was found; where that takes work, a function, for it is seldom asked for."""
        super().__init__(details)
        self._details = details
        self.error = error
        self.reason = reason
        #: Whose `reason` it is: `coupon` or `referral`.
        self.about = about

    @property
    def details(self) -> str:
        """What was found."""
        if not isinstance(self._details, str):
            self._details = self._details()
        return self._details

    def __str__(self) -> str:
        return self.details


def unavailable(details: str) -> Failed:
    """A reward that cannot be given."""
    return Failed(details, NOT_AVAILABLE)
